#include "account/change_words.h"

#include "account/account_tr.h"
#include "account/figure_words.h"
#include "account/human_words.h"
#include "shell/policy_words.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr size_t mostNamed = 2; ///< in a sentence; the rest is in the rows

const RubricCriterion *criterionOf(const AccountReport &report, const QString &key)
{
    const Rubric &rubric = report.explanation.rubric;
    const auto at = rubric.indexOf(key);
    return at ? &rubric.criteria[static_cast<size_t>(*at)] : nullptr;
}

QString nameOf(const AccountReport &report, const ChangeSource &source)
{
    if (source.part)
        return text::part(*source.part);
    if (source.criterion.isEmpty())
        return AccountText::tr("Working days of 28");
    const RubricCriterion *criterion = criterionOf(report, source.criterion);
    return criterion != nullptr ? text::criterionWords(*criterion).name
                                : text::shippedCriterion(source.criterion).name;
}

QString answerWord(const AccountReport &report, const ChangeSource &source, qint64 answer)
{
    if (answer < 0)
        return AccountText::tr("no answer");
    const qint64 at = answer - report.firstAnswer;
    if (at < 0 || at >= static_cast<qint64>(report.answers.size()))
        return text::dash();
    const AnswerGiven &given = report.answers[static_cast<size_t>(at)];
    if (given.value == notKnown)
        return text::notKnownWord();
    const RubricCriterion *criterion = criterionOf(report, source.criterion);
    const auto step = criterion != nullptr ? criterion->stepOf(given.value) : std::nullopt;
    return step ? text::criterionWords(*criterion).steps[static_cast<size_t>(*step)].word
                : text::visible(given.value);
}

QString answeredBy(const AccountReport &report, qint64 answer)
{
    HealthShare share;
    share.state.answer = answer;
    return answerSource(report, share);
}

/// What a part is mapped from, in its own unit: "+25", "5 of 7", "118%".
QString figureWord(const ChangeSource &source, bool after)
{
    const double figure = (after ? source.figureAfter : source.figureBefore).value_or(0);
    switch (*source.part) {
    case HealthPart::Survey: {
        const qint64 whole = std::llround(figure);
        return whole > 0 ? QString(QStringLiteral("+") + text::number(whole)) : text::number(whole);
    }
    case HealthPart::Coefficient:
        return AccountText::tr("%1 of %2 weeks", "weeks active, weeks looked at")
            .arg(text::number(std::llround(figure)),
                 text::number(qint64{after ? source.knownAfter : source.knownBefore}));
    case HealthPart::Activity28:
        return AccountText::tr("%1 of the active days needed", "a percentage").arg(text::percent(figure));
    case HealthPart::Trend:
    case HealthPart::SeatUse:
    case HealthPart::Breadth:
    case HealthPart::Outcome:
        break;
    }
    return text::percent(figure);
}

QString valueWord(const AccountReport &report, const ChangeSource &source, bool after)
{
    const std::optional<double> &value = after ? source.after : source.before;
    if (source.cause == ChangeCause::Judgement)
        return answerWord(report, source, after ? source.answerAfter : source.answerBefore);
    if (!value)
        return AccountText::tr("not there", "a part of the score without data on a day");
    if (source.cause == ChangeCause::Ageing)
        return text::percent(*value);
    // The same figure under other rules: what differs is what it earns.
    const bool isFigure =
        source.figureBefore != source.figureAfter || source.knownBefore != source.knownAfter;
    if (source.part && isFigure)
        return figureWord(source, after);
    return text::number(*value, source.part ? 1 : 0);
}

std::vector<const ChangeSource *> sourcesOf(const ChangeTable &table, ChangeCause cause)
{
    std::vector<const ChangeSource *> sources;
    for (const ChangeSource &source : table.change.sources) {
        if (source.cause == cause)
            sources.push_back(&source);
    }
    return sources;
}

} // namespace

QString causeName(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Behaviour:
        return AccountText::tr("Use", "cause of a change");
    case ChangeCause::Judgement:
        return AccountText::tr("Judgements", "cause of a change");
    case ChangeCause::Ageing:
        return AccountText::tr("Ageing answers", "cause of a change");
    case ChangeCause::Data:
        return AccountText::tr("Data", "cause of a change");
    case ChangeCause::Policy:
        return AccountText::tr("Rules", "cause of a change");
    case ChangeCause::Calendar:
        return AccountText::tr("Working days", "cause of a change");
    }
    Q_UNREACHABLE();
}

QString causeDefinition(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Behaviour:
        return AccountText::tr("Key actions and users of each day, seats, what was reached of the business "
                               "results, survey scores.");
    case ChangeCause::Judgement:
        return AccountText::tr("Answers that were given, changed or withdrawn, and caps and floors that were "
                               "set or ended.");
    case ChangeCause::Ageing:
        return AccountText::tr("The same answers, older by the days between: past its shelf life the "
                               "certainty of an answer halves every 30 days.");
    case ChangeCause::Data:
        return AccountText::tr("What is known at all: days without data, seats, surveys and business results "
                               "that came or went, an account that is young.");
    case ChangeCause::Policy:
        return AccountText::tr("The rules in force for the account, by version, segment, product and stage.");
    case ChangeCause::Calendar:
        return AccountText::tr("Which of the days looked at are working days.");
    }
    Q_UNREACHABLE();
}

QString causeSentence(const AccountReport &report, const ChangeTable &table, ChangeCause cause)
{
    QStringList parts;
    const std::vector<const ChangeSource *> sources = sourcesOf(table, cause);
    for (const ChangeSource *source : sources) {
        if (static_cast<size_t>(parts.size()) == mostNamed)
            break;
        parts << AccountText::tr("%1: %2 → %3", "what changed, before, after")
                     .arg(nameOf(report, *source), valueWord(report, *source, false),
                          valueWord(report, *source, true));
    }
    if (cause == ChangeCause::Policy && parts.isEmpty()) {
        for (const PolicyChange &rule : table.change.rules) {
            if (static_cast<size_t>(parts.size()) < mostNamed)
                parts << text::sentence(rule);
        }
    }
    if (parts.isEmpty())
        return table.change.of(cause) == 0    ? AccountText::tr("as before", "a cause that changed nothing")
            : cause == ChangeCause::Judgement ? AccountText::tr("a cap or floor was set or ended")
                                              : AccountText::tr("together with the other causes");
    const auto more = static_cast<int>(sources.size()) - static_cast<int>(parts.size());
    const QString joined = parts.join(AccountText::tr("; ", "between the things that changed"));
    return more > 0 ? AccountText::tr("%1; %n more", nullptr, more).arg(joined) : joined;
}

ChartTable causeRows(const AccountReport &report, const ChangeTable &table, ChangeCause cause)
{
    ChartTable rows;
    const bool human = cause == ChangeCause::Judgement || cause == ChangeCause::Ageing;
    const QString before = table.from.iso();
    const QString after = table.to.iso();
    rows.headings = {human ? AccountText::tr("Question", "heading") : AccountText::tr("Part", "heading"),
                     before, after};
    if (human)
        rows.headings << AccountText::tr("Who answered", "heading");
    else
        rows.headings << AccountText::tr("From") << AccountText::tr("To");
    if (cause != ChangeCause::Judgement)
        rows.numberColumns = {1, 2};
    for (const ChangeSource *source : sourcesOf(table, cause)) {
        QStringList row{nameOf(report, *source), valueWord(report, *source, false),
                        valueWord(report, *source, true)};
        if (human)
            row << answeredBy(report, source->answerAfter >= 0 ? source->answerAfter : source->answerBefore);
        else
            row << source->days.first.iso() << source->days.last.iso();
        rows.rows.push_back(row);
    }
    if (cause == ChangeCause::Policy) {
        for (const PolicyChange &rule : table.change.rules)
            rows.rows.push_back({text::policyKey(rule.key),
                                 text::policyValue(rule.key, rule.before),
                                 text::policyValue(rule.key, rule.after),
                                 {},
                                 {}});
    }
    return rows.rows.empty() ? ChartTable() : rows;
}

QString signedTenths(qint64 tenths)
{
    const QString figure = text::number(static_cast<double>(tenths) / 10, 1);
    return tenths > 0 ? QString(QStringLiteral("+") + figure) : figure;
}

std::vector<FigureRow> changeRows(const AccountReport &report,
                                  const std::shared_ptr<const ChangeTable> &table)
{
    std::vector<FigureRow> rows;
    const auto cell = [](const QString &words, bool known, TextRole role = TextRole::Small,
                         bool right = false) {
        return FigureCell{words, role, known ? Token::TextPrimary : Token::TextTertiary, {}, right};
    };
    for (int i = 0; i < changeCauseCount; ++i) {
        const auto cause = static_cast<ChangeCause>(i);
        const bool acted = table->change.of(cause) != 0;
        const QString sentence = causeSentence(report, *table, cause);
        rows.push_back({{cell(causeName(cause), acted),
                         cell(signedTenths(table->of(cause)), acted, TextRole::SmallStrong, true),
                         cell(sentence, acted)},
                        causeDefinition(cause) + QLatin1Char('\n')
                            + AccountText::tr("It is the mean over all orders in which the six causes can be "
                                              "switched from the one day to the other.")
                            + QLatin1Char('\n') + restsOn(report),
                        false,
                        [&report, table, cause] { return causeRows(report, *table, cause); }});
    }
    const QString whole = AccountText::tr("%1 → %2", "health before, after")
                              .arg(text::number(static_cast<double>(table->beforeTenths) / 10, 1),
                                   text::number(static_cast<double>(table->afterTenths) / 10, 1));
    rows.push_back(
        {{cell(AccountText::tr("Health"), true, TextRole::SmallHeading),
          cell(signedTenths(table->afterTenths - table->beforeTenths), true, TextRole::SmallHeading, true),
          cell(whole, true)},
         AccountText::tr("The six causes add up to the difference exactly.") + QLatin1Char('\n')
             + restsOn(report)});
    return rows;
}

} // namespace bw
