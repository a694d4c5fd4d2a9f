#include "account/account_tr.h"
#include "account/feedback_section.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "shell/text.h"
#include "shell/text_feedback.h"

namespace bw {

namespace {

constexpr qsizetype mostReason = 56; ///< characters shown of a reason; its panel has all

FigureCell cell(const QString &words, bool right = false, Token colour = Token::TextPrimary,
                TextRole role = TextRole::Small)
{
    return {words, role, colour, {}, right, {}, {}};
}

FigureCell head(const QString &words, bool right = false)
{
    return cell(words, right, Token::TextSecondary, TextRole::CaptionStrong);
}

QString counts(const NpsCount &count)
{
    return AccountText::tr("%1 promoters (9, 10), %2 passives (7, 8), %3 detractors (0 to 6).")
        .arg(text::number(qint64{count.promoters}), text::number(qint64{count.passives}),
             text::number(qint64{count.detractors}));
}

QString npsTip(const AccountReport &report, const Nps &nps)
{
    QStringList lines{
        AccountText::tr(
            "NPS: % promoters less % detractors, −100 to 100. The latest answer of a person within "
            "12 months counts; one without a person counts alone."),
        counts(nps.count)};
    if (nps.few)
        lines << AccountText::tr("Few answers: below %1 the score is neither coloured nor ranked.")
                     .arg(text::number(enoughAnswers));
    else
        lines << AccountText::tr("95% interval: %1 to %2; below 30 answers an adjusted one.")
                     .arg(text::nps(nps.low), text::nps(nps.high));
    lines << restsOn(report);
    return lines.join(QLatin1Char('\n'));
}

FigureRow npsRow(const AccountReport &report, const AccountFeedback &feedback, const QString &label,
                 const NpsCount &count, std::optional<quint8> role)
{
    const Nps nps = npsOf(count);
    FigureCell blocks = cell({});
    blocks.answers = FigureAnswers{count, !nps.few};
    FigureCell interval =
        cell(nps.few ? AccountText::tr("few answers") : QString(), false, Token::TextTertiary);
    if (!nps.few)
        interval.range = FigureRange{*nps.value, nps.low, nps.high};
    return {{cell(label, false, role ? Token::TextSecondary : Token::TextPrimary,
                  role ? TextRole::Small : TextRole::SmallStrong),
             blocks,
             cell(text::nps(*nps.value), true, nps.few ? Token::TextTertiary : Token::TextPrimary,
                  TextRole::SmallStrong),
             interval, cell(AccountText::tr("n = %1").arg(text::number(qint64{count.n()})), true)},
            npsTip(report, nps),
            false,
            [&feedback, role] { return answerRows(feedback, SurveyKind::Nps, role); }};
}

QString scaleName(const ScaleTable &scale)
{
    return AccountText::tr("%1, %2 to %3", "kind of survey and its scale")
        .arg(surveyKindName(scale.kind), text::number(qint64{leastScore(scale.kind)}),
             text::number(qint64{scale.scaleMax}));
}

FigureColumns columnsOf(const ScaleTable &scale)
{
    FigureColumns columns;
    columns.counts = scale.counts;
    for (size_t i = 0; i < scale.counts.size(); ++i) {
        const NpsGroup group = npsGroup(static_cast<qint32>(i));
        Token fill = Token::LevelMed;
        if (scale.few())
            fill = Token::TextTertiary;
        else if (scale.kind == SurveyKind::Nps)
            fill = group == NpsGroup::Promoter ? Token::OkFill
                : group == NpsGroup::Passive   ? Token::NoneFill
                                               : Token::RiskFill;
        columns.fills.push_back(fill);
    }
    return columns;
}

ChartTable distributionRows(const ScaleTable &scale)
{
    ChartTable table;
    table.headings = {AccountText::tr("Score"), AccountText::tr("Answers")};
    table.numberColumns = {0, 1};
    for (size_t i = 0; i < scale.counts.size(); ++i)
        table.rows.push_back({text::number(leastScore(scale.kind) + static_cast<qint64>(i)),
                              text::number(qint64{scale.counts[i]})});
    return table;
}

FigureRow scaleRow(const AccountReport &report, const ScaleTable &scale)
{
    const qint32 n = scale.n();
    QStringList lines;
    QString share;
    switch (scale.kind) {
    case SurveyKind::Nps:
        lines << AccountText::tr("How likely they would recommend it, from 0 to 10.") << counts(scale.nps());
        break;
    case SurveyKind::Csat:
        share = AccountText::tr("%1 top two", "share of answers with the two best scores")
                    .arg(text::percent(static_cast<double>(scale.topTwo()) / n));
        lines << AccountText::tr("CSAT: mean on its own scale, and the share of answers with one of the two "
                                 "best scores (%1 of %2).")
                     .arg(text::number(qint64{scale.topTwo()}), text::number(qint64{n}));
        break;
    case SurveyKind::Ces:
        lines << AccountText::tr("CES: how easy it was, mean on its own scale.");
        break;
    }
    if (scale.few())
        lines << AccountText::tr("Few answers: take it as what single people say.");
    lines << restsOn(report);
    FigureCell columns = cell({});
    columns.columns = columnsOf(scale);
    const QString mean = AccountText::tr("mean %1").arg(text::number(*scale.mean(), 1));
    return {{cell(scaleName(scale), false, Token::TextSecondary), columns,
             cell(mean, true, scale.few() ? Token::TextTertiary : Token::TextPrimary, TextRole::SmallStrong),
             cell(share), cell(AccountText::tr("n = %1").arg(text::number(qint64{n})), true)},
            lines.join(QLatin1Char('\n')),
            false,
            [&scale] { return distributionRows(scale); }};
}

QString scoreWords(const GivenAnswer &answer)
{
    return AccountText::tr("%1 of %2", "score given, highest one")
        .arg(text::number(qint64{answer.score}), text::number(qint64{answer.scaleMax}));
}

} // namespace

QString feedbackSubtitle(const AccountReport &report, const AccountFeedback &feedback)
{
    const QString months = AccountText::tr("answers of the 12 months to %1").arg(text::dayYear(report.asOf));
    // The last quarter that is over and has enough answers to be compared with.
    const Month running = quarterOf(report.asOf);
    for (auto it = feedback.quarters.rbegin(); it != feedback.quarters.rend(); ++it) {
        const Nps then = npsOf(it->count);
        if (it->first < running && !then.few)
            return AccountText::tr("%1; NPS of %2 was %3", "months; quarter, score")
                .arg(months, quarterName(it->first), text::nps(*then.value));
    }
    return months;
}

std::vector<FigureRow> npsFigures(const AccountReport &report, const AccountFeedback &feedback)
{
    std::vector<FigureRow> rows;
    if (feedback.roles.empty())
        return rows;
    rows.push_back({{head(AccountText::tr("Role")),
                     head(AccountText::tr("− detractors, · passives, + promoters", "marks of answers")),
                     head(AccountText::tr("NPS"), true), head(AccountText::tr("95% interval")),
                     head(AccountText::tr("Answers"), true)},
                    AccountText::tr("Each role by itself: the boss decides, the users know.")
                        + QLatin1Char('\n') + restsOn(report),
                    true,
                    {}});
    rows.push_back(npsRow(report, feedback, AccountText::tr("All answers"), feedback.nps.nps(), {}));
    for (const RoleNps &role : feedback.roles)
        rows.push_back(npsRow(report, feedback, text::answerRole(role.role), role.count, role.role));
    if (feedback.quarters.size() > 1) {
        rows.push_back({{cell(AccountText::tr("By quarter"), false, Token::TextSecondary),
                         cell(AccountText::tr("%n quarter(s) with answers", nullptr,
                                              static_cast<int>(feedback.quarters.size())),
                              false, Token::TextSecondary)},
                        AccountText::tr("A quarter counts the latest answer of each person in it.")
                            + QLatin1Char('\n') + restsOn(report),
                        false,
                        [&feedback] { return quarterRows(feedback); }});
    }
    return rows;
}

std::vector<FigureRow> scoreFigures(const AccountReport &report, const AccountFeedback &feedback)
{
    std::vector<FigureRow> rows;
    for (const SurveyKind kind : {SurveyKind::Nps, SurveyKind::Csat, SurveyKind::Ces}) {
        for (const ScaleTable &scale : feedback.of(kind).tables())
            rows.push_back(scaleRow(report, scale));
    }
    return rows;
}

std::vector<FigureRow> reasonFigures(const AccountReport &report, const AccountFeedback &feedback,
                                     size_t most)
{
    std::vector<FigureRow> rows;
    for (const GivenAnswer &answer : feedback.answers) {
        if (answer.reason.isEmpty())
            continue;
        if (rows.size() == most)
            break;
        const QString reason = text::visible(answer.reason.simplified());
        FigureCell score = cell(scoreWords(answer));
        if (answer.kind == SurveyKind::Nps)
            score.shape = npsGroup(answer.score) == NpsGroup::Detractor ? Band::AtRisk
                : npsGroup(answer.score) == NpsGroup::Promoter          ? Band::Healthy
                                                                        : Band::None;
        rows.push_back(
            {{cell(answer.day.iso(), false, Token::TextSecondary),
              cell(surveyKindName(answer.kind), false, Token::TextSecondary), score,
              cell(text::answerRole(answer.role), false, Token::TextSecondary),
              cell(reason.size() > mostReason ? reason.left(mostReason) + QChar(0x2026) : reason)},
             AccountText::tr("“%1”", "reason of an answer").arg(reason) + QLatin1Char('\n') + restsOn(report),
             false,
             [&feedback] { return answerRows(feedback); }});
    }
    return rows;
}

ChartTable answerRows(const AccountFeedback &feedback, std::optional<SurveyKind> kind,
                      std::optional<quint8> role)
{
    ChartTable table;
    table.headings = {AccountText::tr("Day"),   AccountText::tr("Survey"), AccountText::tr("Score"),
                      AccountText::tr("Scale"), AccountText::tr("Role"),   AccountText::tr("Reason")};
    table.numberColumns = {2, 3};
    for (const GivenAnswer &answer : feedback.answers) {
        if ((kind && answer.kind != *kind) || (role && answer.role != *role))
            continue;
        table.rows.push_back({answer.day.iso(), surveyKindName(answer.kind),
                              text::number(qint64{answer.score}), text::number(qint64{answer.scaleMax}),
                              text::answerRole(answer.role), text::visible(answer.reason.simplified())});
    }
    return table;
}

ChartTable quarterRows(const AccountFeedback &feedback)
{
    ChartTable table;
    table.headings = {AccountText::tr("Quarter"),    AccountText::tr("NPS"),
                      AccountText::tr("Answers"),    AccountText::tr("Promoters"),
                      AccountText::tr("Detractors"), AccountText::tr("95% interval")};
    table.numberColumns = {1, 2, 3, 4};
    for (const QuarterNps &quarter : feedback.quarters) {
        const Nps nps = npsOf(quarter.count);
        table.rows.push_back(
            {quarterName(quarter.first), text::nps(*nps.value), text::number(qint64{nps.count.n()}),
             text::number(qint64{nps.count.promoters}), text::number(qint64{nps.count.detractors}),
             nps.few
                 ? AccountText::tr("few answers")
                 : AccountText::tr("%1 to %2", "an interval").arg(text::nps(nps.low), text::nps(nps.high))});
    }
    return table;
}

} // namespace bw
