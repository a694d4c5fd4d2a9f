#include "account/day_marks.h"

#include "account/account_tr.h"
#include "account/anomalies_section.h"
#include "account/timeline_words.h"
#include "report/key_actions.h"
#include "shell/text.h"

namespace bw {

const UseSplit *splitOf(const ShownDays &shown)
{
    if (shown.details == nullptr)
        return nullptr;
    switch (shown.split) {
    case SplitBy::Level:
        return nullptr;
    case SplitBy::Event:
        return &shown.details->byEvent;
    case SplitBy::Module:
        return &shown.details->byModule;
    case SplitBy::Scenario:
        return &shown.details->byScenario;
    }
    Q_UNREACHABLE();
}

QString partName(const UseSplit &split, size_t part, SplitBy by)
{
    if (split.others > 0 && part + 1 == split.parts.size())
        return by == SplitBy::Module  ? AccountText::tr("%n other module(s)", nullptr, split.others)
            : by == SplitBy::Scenario ? AccountText::tr("%n other scenario(s)", nullptr, split.others)
                                      : AccountText::tr("%n other event(s)", nullptr, split.others);
    const QString &name = split.parts[part].name;
    if (!name.isEmpty())
        return text::visible(name);
    return by == SplitBy::Module  ? AccountText::tr("no module given")
        : by == SplitBy::Scenario ? AccountText::tr("of no scenario")
                                  : AccountText::tr("no event given");
}

void addSplit(ChartSpec &spec, const UseSplit &split, SplitBy by)
{
    const auto at = [&](const UseSplit::Part &part, Day day) {
        return split.range.contains(day) ? part.keyActions[static_cast<size_t>(day - split.range.first)] : 0;
    };
    size_t row = 0;
    for (ChartPoint &point : spec.series.front().points) {
        const Day day{static_cast<qint32>(point.x)};
        QStringList lines{point.detail};
        QStringList cells;
        for (size_t i = 0; i < split.parts.size(); ++i) {
            const qint64 value = at(split.parts[i], day);
            cells << text::number(value);
            if (value > 0)
                lines << AccountText::tr("%1: %2", "part of the key actions of a day, their number")
                             .arg(partName(split, i, by), text::number(value));
        }
        point.detail = lines.join(QLatin1Char('\n'));
        if (row < spec.table.rows.size())
            spec.table.rows[row++] += cells;
    }
    for (size_t i = 0; i < split.parts.size(); ++i) {
        spec.table.numberColumns.push_back(static_cast<int>(spec.table.headings.size()));
        spec.table.headings << partName(split, i, by);
    }
    stackBars(spec, split);
    for (size_t i = 0; i < split.parts.size(); ++i) {
        spec.series[i + 1].name = partName(split, i, by);
        spec.legend.push_back({spec.series[i + 1].tone, spec.series[i + 1].name, {}});
    }
}

void addMarks(ChartSpec &spec, const AccountDetails &details, DayRange range)
{
    std::vector<std::vector<size_t>> indices;
    std::vector<ChartMark> marks = timelineMarks(details.timeline, range, indices);
    for (size_t i = 0; i < marks.size(); ++i) {
        QStringList lines{text::day(details.timeline[indices[i].front()].day)};
        for (const size_t entry : indices[i]) {
            const TimelineWords words = timelineWords(details.timeline[entry]);
            lines << words.title;
        }
        marks[i].detail = lines.join(QLatin1Char('\n'));
        spec.marks.push_back(std::move(marks[i]));
    }
    for (const DayCheck &check : details.anomalies) {
        if (range.contains(check.day))
            spec.marks.push_back({static_cast<double>(check.day.n), ChartMark::Shape::Triangle,
                                  ChartTone::Risk,
                                  AccountText::tr("Unusual day\n%1").arg(anomalySentence(check))});
    }
    const auto explain = [&](ChartMark::Shape shape, const QString &words) {
        for (const ChartMark &mark : spec.marks) {
            if (mark.shape == shape) {
                spec.legend.push_back({mark.tone, words, shape});
                return;
            }
        }
    };
    explain(ChartMark::Shape::Triangle, AccountText::tr("unusual day"));
    explain(ChartMark::Shape::Disc, AccountText::tr("touch"));
    explain(ChartMark::Shape::Square, AccountText::tr("judgement"));
}

} // namespace bw
