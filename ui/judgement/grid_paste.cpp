#include "judgement/grid_paste.h"

#include "shell/text.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

class GridPaste {
    Q_DECLARE_TR_FUNCTIONS(bw::GridPaste)
};

constexpr qsizetype mostFaults = 3;

std::optional<int> partOf(const QString &word, const RubricCriterion &criterion,
                          const text::CriterionWords &words)
{
    const auto steps = static_cast<int>(criterion.steps.size());
    if (word == QLatin1String("?") || word == QStringLiteral("？") || word == notKnown
        || word.compare(text::notKnownWord(), Qt::CaseInsensitive) == 0)
        return steps;
    for (int step = 0; step < steps; ++step) {
        if (word.compare(words.steps[static_cast<size_t>(step)].word, Qt::CaseInsensitive) == 0)
            return step;
    }
    return criterion.stepOf(word);
}

QString allowed(const text::CriterionWords &words)
{
    QStringList list;
    for (size_t step = 0; step < words.steps.size(); ++step)
        list << GridPaste::tr("%1 %2", "digit of a step, its word")
                    .arg(QString::number(step), words.steps[step].word);
    return list.join(GridPaste::tr(", ", "between answers in a list"));
}

} // namespace

PastedAnswers pastedAnswers(const GridModel &model, const QModelIndex &topLeft, const QString &text)
{
    PastedAnswers pasted;
    QString block = text;
    block.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QStringList lines = block.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    const auto tell = [&](const QString &sentence) {
        if (pasted.faults.size() < mostFaults)
            pasted.faults << sentence;
    };
    const int rows = model.rowCount() - topLeft.row();
    if (lines.size() > rows)
        tell(GridPaste::tr("The block has %1 rows, and there are %2 from here on.")
                 .arg(text::number(qint64{lines.size()}), text::number(qint64{rows})));
    for (int line = 0; line < std::min(static_cast<int>(lines.size()), rows); ++line) {
        const QStringList words = lines[line].split(QLatin1Char('\t'));
        for (int i = 0; i < words.size(); ++i) {
            const QString word = words[i].trimmed();
            if (word.isEmpty())
                continue;
            const QModelIndex cell = model.index(topLeft.row() + line, topLeft.column() + i);
            const QString at = GridPaste::tr("Row %1, column %2", "of a pasted block")
                                   .arg(text::number(qint64{line + 1}), text::number(qint64{i + 1}));
            const RubricCriterion *criterion = model.criterion(cell);
            if (criterion == nullptr) {
                tell(GridPaste::tr("%1: “%2” stands where nothing is asked.").arg(at, text::visible(word)));
                continue;
            }
            const text::CriterionWords &said = model.words(cell);
            const std::optional<int> part = partOf(word, *criterion, said);
            if (!part) {
                tell(GridPaste::tr("%1: “%2” is no answer to “%3”. There are %4, and ?.")
                         .arg(at, text::visible(word), said.name, allowed(said)));
                continue;
            }
            WrittenAnswer answer = model.written(cell);
            answer.part = part;
            pasted.changes.emplace_back(model.place(cell), answer);
            ++pasted.answers;
        }
    }
    return pasted;
}

QString copiedAnswers(const GridModel &model, const QModelIndexList &cells)
{
    std::map<int, std::map<int, QString>> block;
    for (const QModelIndex &cell : cells)
        block[cell.row()][cell.column()] = model.data(cell).toString();
    if (block.empty())
        return {};
    int first = cells.front().column();
    int last = first;
    for (const QModelIndex &cell : cells) {
        first = std::min(first, cell.column());
        last = std::max(last, cell.column());
    }
    QStringList lines;
    for (auto &[row, words] : block) {
        QStringList line;
        for (int column = first; column <= last; ++column) {
            QString word = words[column];
            // A name that begins like a formula is none.
            if (!word.isEmpty() && QStringLiteral("=+-@").contains(word[0]))
                word.prepend(QLatin1Char('\''));
            line << word.replace(QLatin1Char('\t'), QLatin1Char(' '));
        }
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace bw
