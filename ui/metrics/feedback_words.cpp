#include "metrics/feedback_words.h"

#include "shell/text.h"
#include "shell/text_feedback.h"

#include <QCoreApplication>

namespace bw {

namespace {

class VoiceText {
    Q_DECLARE_TR_FUNCTIONS(bw::VoiceText)
};

QString intervalWords(const Nps &nps)
{
    if (nps.few)
        return VoiceText::tr("few answers");
    return VoiceText::tr("%1 to %2", "an interval").arg(text::nps(nps.low), text::nps(nps.high));
}

FeedbackGroup whole(const Cache &cache, SurveyKind kind, Day asOf)
{
    return feedbackGroups(cache, cache.surveys, {kind, FeedbackBy::All, asOf}).front();
}

QString scaleSentence(const ScaleTable &scale)
{
    const QString name = VoiceText::tr("%1, %2 to %3", "kind of survey and its scale")
                             .arg(surveyKindName(scale.kind), text::number(qint64{leastScore(scale.kind)}),
                                  text::number(qint64{scale.scaleMax}));
    const QString mean = text::number(*scale.mean(), 1);
    if (scale.kind == SurveyKind::Ces)
        return VoiceText::tr("%1: mean %2 of %n answer(s).", nullptr, scale.n()).arg(name, mean);
    return VoiceText::tr("%1: mean %2, %3 with one of the two best scores, of %n answer(s).", nullptr,
                         scale.n())
        .arg(name, mean, text::percent(static_cast<double>(scale.topTwo()) / scale.n()));
}

QString groupName(const Cache &cache, const FeedbackGroup &group, FeedbackBy by)
{
    if (by == FeedbackBy::Role)
        return text::answerRole(answerRole(group.name));
    if (group.account) {
        const Account &account = cache.accounts[*group.account];
        return text::visible(account.name.isEmpty() ? account.key : account.name);
    }
    if (group.name.isEmpty())
        return VoiceText::tr("not known");
    return by == FeedbackBy::Segment ? text::segment(group.name) : text::visible(group.name);
}

} // namespace

QString voiceSentence(const Cache &cache, Day asOf)
{
    QStringList parts;
    const Nps nps = npsOf(whole(cache, SurveyKind::Nps, asOf).answers.nps());
    if (nps.value)
        parts << (nps.few
                      ? VoiceText::tr("NPS %1 of %n answer(s): too few to say much.", nullptr, nps.count.n())
                            .arg(text::nps(*nps.value))
                      : VoiceText::tr("NPS %1 of %n answer(s), 95% interval %2.", nullptr, nps.count.n())
                            .arg(text::nps(*nps.value), intervalWords(nps)));
    for (const SurveyKind kind : {SurveyKind::Csat, SurveyKind::Ces}) {
        const FeedbackGroup all = whole(cache, kind, asOf);
        for (const ScaleTable &scale : all.answers.tables())
            parts << scaleSentence(scale);
    }
    if (parts.isEmpty())
        return VoiceText::tr(
                   "No answers to surveys within the 12 months to %1. Import them on the Data page.")
            .arg(text::dayYear(asOf));
    return parts.join(QLatin1Char(' '));
}

ChartSpec voiceSpec(const Cache &cache, Day asOf)
{
    ChartSpec spec;
    spec.title = VoiceText::tr("NPS by quarter");
    spec.subtitle = VoiceText::tr("the latest answer of each person in it; shaded: 95% interval");
    spec.emptyText = VoiceText::tr("No answers to NPS surveys yet. Import them on the Data page.");
    constexpr size_t most = 12;
    std::vector<FeedbackGroup> quarters =
        feedbackGroups(cache, cache.surveys, {SurveyKind::Nps, FeedbackBy::Quarter, asOf});
    if (quarters.size() > most)
        quarters.erase(quarters.begin(), quarters.end() - most);
    spec.table = voiceRows(cache, quarters, FeedbackBy::Quarter);
    spec.y.min = -100;
    spec.y.max = 100;
    for (const double at : {-100.0, -50.0, 0.0, 50.0, 100.0})
        spec.y.ticks.push_back({at, ChartTick::Form::Number});
    if (quarters.empty())
        return spec;
    const auto monthOf = [](const FeedbackGroup &group) {
        const int year = group.name.left(4).toInt();
        const int quarter = group.name.right(1).toInt();
        return Month::of(Day::of(year, quarter * 3 - 2, 1));
    };
    ChartSeries line;
    line.kind = ChartSeries::Kind::Line;
    line.name = VoiceText::tr("NPS");
    for (const FeedbackGroup &group : quarters) {
        const Nps nps = npsOf(group.answers.nps());
        const DayRange days = quarterDays(monthOf(group));
        const double middle = (days.first.n + days.last.n + 1) / 2.0;
        line.points.push_back(
            {middle,
             *nps.value,
             nps.few ? ChartTone::Comparison : ChartTone::First,
             {},
             VoiceText::tr("%1: NPS %2 of %n answer(s), %3", "quarter, score, interval", nps.count.n())
                 .arg(group.name, text::nps(*nps.value), intervalWords(nps))});
        if (!nps.few)
            spec.bands.push_back({middle - 18, middle + 18, nps.low, nps.high});
    }
    const Nps last = npsOf(quarters.back().answers.nps());
    line.endLabel = text::nps(*last.value);
    const DayRange range{quarterDays(monthOf(quarters.front())).first,
                         quarterDays(monthOf(quarters.back())).last};
    spec.x = {static_cast<double>(range.first.n), static_cast<double>(range.last.n + 1), {}, {}};
    for (Month month = Month::of(range.first); month.first() <= range.last; month = month + 3)
        spec.x.ticks.push_back(
            {static_cast<double>(month.first().n),
             month.first().date().month() == 1 ? ChartTick::Form::Year : ChartTick::Form::MonthName});
    if (spec.x.ticks.size() > 14) // years of silence between the answers
        std::erase_if(spec.x.ticks, [](const ChartTick &tick) { return tick.form != ChartTick::Form::Year; });
    if (spec.x.ticks.size() > 14)
        spec.x.ticks.resize(14);
    spec.limits.push_back({spec.x.min, spec.x.max, 0, false});
    spec.series = {std::move(line)};
    spec.conclusion =
        VoiceText::tr("%1: NPS %2 of %n answer(s), %3", "quarter, score, interval", last.count.n())
            .arg(quarters.back().name, text::nps(*last.value), intervalWords(last));
    return spec;
}

ChartTable voiceRows(const Cache &cache, const std::vector<FeedbackGroup> &groups, FeedbackBy by)
{
    ChartTable table;
    table.headings = {by == FeedbackBy::Quarter       ? VoiceText::tr("Quarter")
                          : by == FeedbackBy::Segment ? VoiceText::tr("Segment")
                          : by == FeedbackBy::Role    ? VoiceText::tr("Role")
                          : by == FeedbackBy::Csm     ? VoiceText::tr("CSM")
                          : by == FeedbackBy::Account ? VoiceText::tr("Account")
                                                      : VoiceText::tr("Answers of"),
                      VoiceText::tr("NPS"),
                      VoiceText::tr("95% interval"),
                      VoiceText::tr("Answers"),
                      VoiceText::tr("Promoters"),
                      VoiceText::tr("Passives"),
                      VoiceText::tr("Detractors")};
    table.numberColumns = {1, 3, 4, 5, 6};
    for (const FeedbackGroup &group : groups) {
        const Nps nps = npsOf(group.answers.nps());
        table.rows.push_back({groupName(cache, group, by), nps.value ? text::nps(*nps.value) : text::dash(),
                              intervalWords(nps), text::number(qint64{nps.count.n()}),
                              text::number(qint64{nps.count.promoters}),
                              text::number(qint64{nps.count.passives}),
                              text::number(qint64{nps.count.detractors})});
    }
    return table;
}

} // namespace bw
