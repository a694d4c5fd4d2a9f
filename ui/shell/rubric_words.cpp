#include "shell/rubric_words.h"

#include "model/judgement.h"
#include "shell/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace bw::text {

namespace {

class RubricText {
    Q_DECLARE_TR_FUNCTIONS(bw::RubricText)
};

struct Step {
    const char *word;
    const char *anchor;
};

struct Shipped {
    const char *key;
    const char *name;
    const char *question;
    const char *guidance;
    std::array<Step, 4> steps;
};

constexpr std::array shipped{
    Shipped{"main_process",
            QT_TRANSLATE_NOOP("bw::RubricText", "Main process"),
            QT_TRANSLATE_NOOP("bw::RubricText", "Does the main business process run in the product?"),
            QT_TRANSLATE_NOOP("bw::RubricText",
                              "The work that it was bought for: how much of it goes through the product, and "
                              "not over paper, spreadsheets or another system?"),
            {{{QT_TRANSLATE_NOOP("bw::RubricText", "None"),
               QT_TRANSLATE_NOOP("bw::RubricText", "nothing of it runs here")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "A pilot"),
               QT_TRANSLATE_NOOP("bw::RubricText", "one team or site tries it")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Most of it"),
               QT_TRANSLATE_NOOP("bw::RubricText", "with exceptions on paper or elsewhere")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "All of it"),
               QT_TRANSLATE_NOOP("bw::RubricText", "without it the work stops")}}}},
    Shipped{"boss_uses",
            QT_TRANSLATE_NOOP("bw::RubricText", "Boss uses it"),
            QT_TRANSLATE_NOOP("bw::RubricText", "Does the boss use it?"),
            QT_TRANSLATE_NOOP("bw::RubricText",
                              "Whoever decides about the renewal: do they look into the product themselves?"),
            {{{QT_TRANSLATE_NOOP("bw::RubricText", "Never"),
               QT_TRANSLATE_NOOP("bw::RubricText", "has not looked into it")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Rarely"),
               QT_TRANSLATE_NOOP("bw::RubricText", "now and then, when asked to")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Monthly"),
               QT_TRANSLATE_NOOP("bw::RubricText", "for reports, about once a month")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Weekly"),
               QT_TRANSLATE_NOOP("bw::RubricText", "opens it every week")}}}},
    Shipped{"expected_return",
            QT_TRANSLATE_NOOP("bw::RubricText", "Return"),
            QT_TRANSLATE_NOOP("bw::RubricText", "Does the customer get the return that it expected?"),
            QT_TRANSLATE_NOOP("bw::RubricText",
                              "The result that was agreed on: more earned, faster work, lower cost. Ask for "
                              "their figures."),
            {{{QT_TRANSLATE_NOOP("bw::RubricText", "Missed"),
               QT_TRANSLATE_NOOP("bw::RubricText", "no gain since the start")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Behind"),
               QT_TRANSLATE_NOOP("bw::RubricText", "under 80% of the plan")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "On track"),
               QT_TRANSLATE_NOOP("bw::RubricText", "80% of the plan or more")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Ahead"),
               QT_TRANSLATE_NOOP("bw::RubricText", "over the plan")}}}},
    Shipped{"champion",
            QT_TRANSLATE_NOOP("bw::RubricText", "Champion"),
            QT_TRANSLATE_NOOP("bw::RubricText", "Is there an internal champion?"),
            QT_TRANSLATE_NOOP("bw::RubricText",
                              "Somebody inside who stands up for the product when it is questioned."),
            {{{QT_TRANSLATE_NOOP("bw::RubricText", "Nobody"),
               QT_TRANSLATE_NOOP("bw::RubricText", "nobody speaks for it")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Weak"),
               QT_TRANSLATE_NOOP("bw::RubricText", "likes it, but has no say or is about to leave")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Active"),
               QT_TRANSLATE_NOOP("bw::RubricText", "speaks for it and is listened to")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Backup"),
               QT_TRANSLATE_NOOP("bw::RubricText", "active, and another one would take over")}}}},
    Shipped{"users_want",
            QT_TRANSLATE_NOOP("bw::RubricText", "Users want it"),
            QT_TRANSLATE_NOOP("bw::RubricText", "Do those who must use it want it?"),
            QT_TRANSLATE_NOOP("bw::RubricText",
                              "What do those say who work with it every day? Not those who bought it."),
            {{{QT_TRANSLATE_NOOP("bw::RubricText", "Avoid it"),
               QT_TRANSLATE_NOOP("bw::RubricText", "work around it where they can")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Put up"),
               QT_TRANSLATE_NOOP("bw::RubricText", "put up with it because they must")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Like it"),
               QT_TRANSLATE_NOOP("bw::RubricText", "say that it helps them")},
              {QT_TRANSLATE_NOOP("bw::RubricText", "Love it"),
               QT_TRANSLATE_NOOP("bw::RubricText", "would fight to keep it")}}}},
    Shipped{
        "no_risk",
        QT_TRANSLATE_NOOP("bw::RubricText", "Budget, rivals"),
        QT_TRANSLATE_NOOP("bw::RubricText", "Is there a competitor or a budget risk?"),
        QT_TRANSLATE_NOOP("bw::RubricText",
                          "Cuts, a new budget owner, a rival in the house, a tender. The more points, the "
                          "less risk."),
        {{{QT_TRANSLATE_NOOP("bw::RubricText", "Acute"),
           QT_TRANSLATE_NOOP("bw::RubricText", "budget cut, or a rival is chosen")},
          {QT_TRANSLATE_NOOP("bw::RubricText", "In review"),
           QT_TRANSLATE_NOOP("bw::RubricText", "budget in question, or a rival presents")},
          {QT_TRANSLATE_NOOP("bw::RubricText", "Stable"),
           QT_TRANSLATE_NOOP("bw::RubricText", "no sign of either")},
          {QT_TRANSLATE_NOOP("bw::RubricText", "Growing"),
           QT_TRANSLATE_NOOP("bw::RubricText", "more budget is planned")}}}},
    Shipped{
        "relationship",
        QT_TRANSLATE_NOOP("bw::RubricText", "Relationship"),
        QT_TRANSLATE_NOOP("bw::RubricText", "Is the relationship good?"),
        QT_TRANSLATE_NOOP("bw::RubricText",
                          "Between their people and ours: do they answer, are they open, do they take part?"),
        {{{QT_TRANSLATE_NOOP("bw::RubricText", "Strained"),
           QT_TRANSLATE_NOOP("bw::RubricText", "complaints, or no answer")},
          {QT_TRANSLATE_NOOP("bw::RubricText", "Cool"),
           QT_TRANSLATE_NOOP("bw::RubricText", "late answers, little openness")},
          {QT_TRANSLATE_NOOP("bw::RubricText", "Good"),
           QT_TRANSLATE_NOOP("bw::RubricText", "open and regular")},
          {QT_TRANSLATE_NOOP("bw::RubricText", "Close"),
           QT_TRANSLATE_NOOP("bw::RubricText", "they call us first")}}}},
};

} // namespace

CriterionWords shippedCriterion(const QString &key)
{
    const auto *const found = std::find_if(
        shipped.begin(), shipped.end(), [&](const Shipped &each) { return key == QLatin1String(each.key); });
    if (found == shipped.end())
        return {visible(key), visible(key), {}, {}};
    CriterionWords words{
        RubricText::tr(found->name), RubricText::tr(found->question), RubricText::tr(found->guidance), {}};
    for (const Step &step : found->steps)
        words.steps.push_back({RubricText::tr(step.word), RubricText::tr(step.anchor)});
    return words;
}

CriterionWords criterionWords(const RubricCriterion &criterion)
{
    CriterionWords words = shippedCriterion(criterion.key);
    const std::vector<StepWords> shippedSteps = std::exchange(words.steps, {});
    if (!criterion.question.isEmpty()) {
        words.name = words.question = visible(criterion.question);
        words.guidance.clear(); // it belongs to the question that was shipped
    }
    if (!criterion.guidance.isEmpty())
        words.guidance = visible(criterion.guidance);
    words.steps.resize(criterion.steps.size());
    for (size_t i = 0; i < criterion.steps.size(); ++i) {
        const RubricStep &step = criterion.steps[i];
        StepWords &own = words.steps[i];
        bool isNumber = false;
        const uint known = step.key.toUInt(&isNumber); // steps may have been taken away before it
        if (isNumber && known < shippedSteps.size())
            own = shippedSteps[known];
        if (!step.words.isEmpty())
            own = {visible(step.words), {}};
        else if (own.word.isEmpty())
            own.word = visible(step.key);
        if (!step.anchor.isEmpty())
            own.anchor = visible(step.anchor);
    }
    return words;
}

QString notKnownWord()
{
    return RubricText::tr("Not known", "answer to a question about an account");
}

QString answerWord(const QString &criterion, const QString &value)
{
    if (value == notKnown)
        return notKnownWord();
    const CriterionWords words = shippedCriterion(criterion);
    bool isNumber = false;
    const int step = value.toInt(&isNumber);
    if (isNumber && step >= 0 && step < static_cast<int>(words.steps.size()))
        return words.steps[static_cast<size_t>(step)].word;
    return visible(value);
}

} // namespace bw::text
