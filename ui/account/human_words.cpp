#include "account/human_words.h"

#include "account/account_tr.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

const RubricCriterion *criterionOf(const AccountReport &report, const QString &key)
{
    const Rubric &rubric = report.explanation.rubric;
    const auto at = rubric.indexOf(key);
    return at ? &rubric.criteria[static_cast<size_t>(*at)] : nullptr;
}

/// An answer's value under the rubric in force.
QString valueWord(const AccountReport &report, const QString &criterion, const QString &value)
{
    if (value == notKnown)
        return text::notKnownWord();
    const RubricCriterion *known = criterionOf(report, criterion);
    const auto step = known != nullptr ? known->stepOf(value) : std::nullopt;
    if (!step)
        return AccountText::tr("“%1”, no step of the scale").arg(text::visible(value));
    return text::criterionWords(*known).steps[static_cast<size_t>(*step)].word;
}

QString boundReason(const AccountReport &report, const HealthBound &bound)
{
    if (const HealthLimit *limit = report.limitOf(bound)) {
        const QString author = text::visible(limit->author);
        const QString reason = text::visible(limit->reason);
        return limit->until
            ? AccountText::tr("%1 (%2, until %3)", "reason of a limit, who set it, last day")
                  .arg(reason, author, text::dayYear(*limit->until))
            : AccountText::tr("%1 (%2, without end)", "reason of a limit, who set it").arg(reason, author);
    }
    const auto at = static_cast<size_t>(bound.at);
    if (bound.source != LimitSource::Answer || at >= report.explanation.rubric.criteria.size())
        return {};
    const RubricCriterion &criterion = report.explanation.rubric.criteria[at];
    for (const ScorePart &part : report.score.parts) {
        if (part.share.criterion == bound.at)
            return AccountText::tr("%1 %2", "question, answer")
                .arg(text::criterionWords(criterion).question, answerInput(report, part.share));
    }
    return {};
}

} // namespace

QString answerInput(const AccountReport &report, const HealthShare &share)
{
    const RubricCriterion &criterion =
        report.explanation.rubric.criteria[static_cast<size_t>(share.criterion)];
    switch (share.state.kind) {
    case CriterionState::Kind::NeverAnswered:
        return AccountText::tr("not answered yet");
    case CriterionState::Kind::Withdrawn:
        return text::notKnownWord();
    case CriterionState::Kind::Unreadable: {
        const AnswerGiven *answer = report.answerOf(share);
        return answer != nullptr ? valueWord(report, criterion.key, answer->value) : QString();
    }
    case CriterionState::Kind::Answered:
        break;
    }
    return text::criterionWords(criterion).steps[static_cast<size_t>(share.state.step)].word;
}

QString answerSource(const AccountReport &report, const HealthShare &share)
{
    const AnswerGiven *answer = report.answerOf(share);
    if (answer == nullptr)
        return {};
    const QString by = text::visible(answer->by);
    const QString day = text::dayYear(answer->day);
    return by.isEmpty() ? day : AccountText::tr("%1, %2", "who answered, day").arg(by, day);
}

QString answerAge(const HealthShare &share)
{
    return share.state.stale ? AccountText::tr("%n day(s) old, stale", nullptr, share.state.ageDays)
                             : QString();
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Unstated:
        return AccountText::tr("not stated", "confidence of an answer");
    case Confidence::Low:
        return AccountText::tr("low", "confidence of an answer");
    case Confidence::Medium:
        return AccountText::tr("medium", "confidence of an answer");
    case Confidence::High:
        return AccountText::tr("high", "confidence of an answer");
    }
    Q_UNREACHABLE();
}

ChartTable answerRows(const AccountReport &report, const AccountDetails *details, const QString &criterion)
{
    ChartTable table;
    table.headings = {AccountText::tr("Day"), AccountText::tr("Answer", "heading"),
                      AccountText::tr("Confidence", "heading"), AccountText::tr("Who", "heading"),
                      AccountText::tr("Note", "heading")};
    const auto noteOf = [&](JudgementId id) -> QString {
        if (details == nullptr)
            return {};
        for (const TimelineEntry &entry : details->timeline) {
            const auto *given = std::get_if<JudgementGiven>(&entry.what);
            if (given != nullptr && given->judgement.id == id)
                return text::visible(given->judgement.note);
        }
        return {};
    };
    for (auto answer = report.answers.rbegin(); answer != report.answers.rend(); ++answer) {
        if (answer->criterion == criterion)
            table.rows.push_back({answer->day.iso(), valueWord(report, criterion, answer->value),
                                  confidenceWord(answer->confidence), text::visible(answer->by),
                                  noteOf(answer->id)});
    }
    return table;
}

QStringList boundSentences(const AccountReport &report)
{
    const Health &health = report.explanation.health;
    if (!health.computed)
        return {};
    QStringList sentences;
    const QString computed = text::number(*health.computed, 1);
    const auto add = [&](const HealthBound &bound, const QString &sentence) {
        if (bound)
            sentences << sentence.arg(text::number(bound.value, 0), computed, boundReason(report, bound));
    };
    add(health.bounds.cap, AccountText::tr("Capped at %1 (computed %2): %3."));
    add(health.bounds.floor, AccountText::tr("At least %1 (computed %2): %3."));
    return sentences;
}

QString disagreementSentence(const AccountReport &report)
{
    const Health &health = report.row.health;
    if (!disagree(health.agreement))
        return {};
    const QString machine = text::number(qint64{std::llround(*health.machine)});
    const QString human = text::number(qint64{std::llround(*health.human)});
    return (health.agreement == Agreement::BusyButUnhappy
                ? AccountText::tr("Busy but unhappy: machine %1, human %2.")
                : AccountText::tr("Quiet but loved: machine %1, human %2."))
        .arg(machine, human);
}

QString nextQuestionSentence(const AccountReport &report)
{
    const auto next = bestNextQuestion(report.explanation);
    if (!next)
        return {};
    const RubricCriterion &criterion = report.explanation.rubric.criteria[static_cast<size_t>(*next)];
    return AccountText::tr("Ask next: %1", "the question that could change most")
        .arg(text::criterionWords(criterion).question);
}

QString renewalSentence(const PortfolioRow &row)
{
    if (!row.renewalProbability)
        return {};
    const QString chance = text::percent(*row.renewalProbability);
    switch (row.renewalBasis) {
    case RenewalBasis::None:
        break;
    case RenewalBasis::Assumption:
        return AccountText::tr("Chance of renewal %1, an assumption: 0.9 × health / 100, until enough "
                               "outcomes are known.")
            .arg(chance);
    case RenewalBasis::SegmentMean:
        return AccountText::tr("Chance of renewal %1, an assumption: there is not enough to score, so it is "
                               "the mean of the segment.")
            .arg(chance);
    }
    return {};
}

} // namespace bw
