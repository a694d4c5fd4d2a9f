#include "data/words.h"

#include "data/data_tr.h"
#include "data/field_words.h"
#include "shell/plural.h"
#include "shell/text.h"

#include <algorithm>

namespace bw {

QString whenWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return DataText::tr("Today %1").arg(text::clock(local));
    const Day day = Day::of(local.date());
    return local.date().year() == now.toLocalTime().date().year() ? text::dayShort(day) : text::dayYear(day);
}

StateWords sourceWords(const SourceRow &source, const QDateTime &now)
{
    const QString when = source.lastAt.isValid() ? whenWords(source.lastAt, now) : QString();
    switch (source.state) {
    case SourceRow::State::Fresh:
        return {Band::Healthy, DataText::tr("%1 · %Ln row(s)", nullptr, plural(source.lastRows)).arg(when)};
    case SourceRow::State::Late:
        return {Band::Watch, DataText::tr("Late: last seen %1").arg(when)};
    case SourceRow::State::Thin:
        return {Band::Watch,
                DataText::tr("Thin: %Ln row(s), usually %1", nullptr, plural(source.thin->rows))
                    .arg(text::number(source.thin->usual))};
    case SourceRow::State::Failed:
        return {Band::AtRisk,
                source.error ? text::sentences(*source.error).first() : DataText::tr("Could not be read")};
    case SourceRow::State::Never:
        return {Band::None, DataText::tr("Nothing has arrived yet")};
    }
    Q_UNREACHABLE();
}

QString patternWords(const SourceRow &source)
{
    const QString pattern = text::visible(source.pattern);
    if (!source.everyDays)
        return DataText::tr("%1, by hand").arg(pattern);
    if (*source.everyDays == 1)
        return DataText::tr("%1, every day").arg(pattern);
    return DataText::tr("%1, every %n day(s)", nullptr, *source.everyDays).arg(pattern);
}

QString gapSourceWords(const GapRow &gap, const DataRows &rows)
{
    if (!gap.source)
        return DataText::tr("Everything");
    const auto source = std::find_if(rows.sources.begin(), rows.sources.end(),
                                     [&gap](const SourceRow &row) { return row.id == gap.source; });
    return source == rows.sources.end() ? DataText::tr("A source that was forgotten")
                                        : text::visible(source->name);
}

StateWords historyWords(const HistoryRow &row)
{
    if (row.undoneAt)
        return {Band::None, DataText::tr("Undone")};
    if (row.rejected > 0) {
        return {Band::Watch,
                DataText::tr("%1 new, %2 changed, %3 rejected")
                    .arg(text::number(row.added), text::number(row.changed), text::number(row.rejected))};
    }
    return {Band::Healthy,
            DataText::tr("%1 new, %2 changed").arg(text::number(row.added), text::number(row.changed))};
}

QString mappingWords(const std::vector<FieldHeading> &mapping)
{
    QStringList lines;
    for (const FieldHeading &pair : mapping)
        lines += DataText::tr("%1 ← %2", "field, heading of the column that gave it")
                     .arg(fieldWord(pair.field), text::visible(pair.heading));
    return lines.join(QLatin1Char('\n'));
}

QString shortHash(const QByteArray &hash)
{
    constexpr qsizetype shown = 12;
    return hash.isEmpty() ? text::dash() : QString::fromLatin1(hash.toHex().left(shown));
}

QStringList undoWords(const UndoReport &report)
{
    QStringList words;
    if (report.removed > 0)
        words += DataText::tr("%Ln row(s) that only this import brought are taken away.", nullptr,
                              static_cast<int>(report.removed));
    if (report.restored > 0)
        words += DataText::tr("%Ln row(s) have their former values again.", nullptr,
                              static_cast<int>(report.restored));
    if (report.usageDays > 0)
        words += DataText::tr("Its use on %Ln day(s) is taken away; what lay beneath it counts again.",
                              nullptr, static_cast<int>(report.usageDays));
    if (!report.kept.empty())
        words += DataText::tr("%Ln row(s) were touched since and stay as they are.", nullptr,
                              static_cast<int>(report.kept.size()));
    if (!report.grown.empty())
        words += DataText::tr("%Ln import(s) of the same file, grown since, are taken back with it.", nullptr,
                              static_cast<int>(report.grown.size()));
    if (words.isEmpty())
        words += DataText::tr("It changed nothing that could be taken back.");
    return words;
}

} // namespace bw
