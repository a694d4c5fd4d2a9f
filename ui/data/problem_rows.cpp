#include "data/problem_rows.h"

#include "data/data_tr.h"
#include "shell/text.h"
#include "widgets/marks.h"
#include "widgets/paint.h"

namespace bw {

namespace {

constexpr int chevronRoom = 18;

qreal baseline(const QPainter &painter, TextRole role, const QRect &cell)
{
    return centredBaseline(role, cell.top(), cell.height() - 1, deviceScale(painter));
}

void paintText(QPainter &painter, const QRect &cell, Token ink, const QString &words)
{
    drawElided(painter, TextRole::Small, tok(ink),
               {qreal(cell.left()), baseline(painter, TextRole::Small, cell)}, cell.width(), words);
}

ProblemColumn textColumn(const char *id, const QString &head, int width, Token ink,
                         const std::function<QString(const ProblemRow &)> &words)
{
    ProblemColumn c;
    c.id = QString::fromLatin1(id);
    c.head = head;
    c.width = width;
    c.leastWidth = std::min(width, 60);
    c.sortText = words;
    c.text = words;
    c.tip = [words](const ProblemRow &row, QPoint, QSize) { return words(row); };
    c.paint = [words, ink](QPainter &p, const QRect &cell, const ProblemRow &row, CellLook) {
        paintText(p, cell, ink, words(row));
    };
    return c;
}

ProblemColumn lineColumn(const std::vector<ProblemGroup> &groups, const ProblemsModel &model)
{
    ProblemColumn c;
    c.id = QStringLiteral("line");
    c.head = DataText::tr("Line", "of a file");
    c.width = 84;
    c.align = Qt::AlignRight;
    c.number = [](const ProblemRow &row) { return static_cast<double>(row.problem->line); };
    c.text = [](const ProblemRow &row) {
        return row.problem->line > 0 ? text::number(row.problem->line) : text::dash();
    };
    c.paint = [text = c.text](QPainter &p, const QRect &cell, const ProblemRow &row, CellLook) {
        drawFigures(p, TextRole::Small, tok(Token::TextSecondary),
                    {cell.right() + 1.0, baseline(p, TextRole::Small, cell)}, text(row), Qt::AlignRight);
    };
    const auto words = [&groups](const ProblemTotals &totals, int group) {
        if (group < 0)
            return QString();
        const ProblemGroup &of = groups[static_cast<size_t>(group)];
        return QString(text::reason(of.code) % QLatin1Char(' ') % countWords(of, totals.listed));
    };
    c.totalWords = words;
    c.paintTotal = [&groups, &model](QPainter &p, const QRect &cell, const ProblemTotals &totals, int group) {
        if (group < 0)
            return;
        const ProblemGroup &of = groups[static_cast<size_t>(group)];
        paintChevron(p, QPointF(cell.left() + 4, cell.top() + (cell.height() - 1) / 2.0),
                     model.isGroupOpen(group), tok(Token::TextSecondary));
        qreal x = cell.left() + chevronRoom;
        if (rejects(of.code)) {
            paintStatus(p, Band::AtRisk, QPointF(x + 4, cell.top() + (cell.height() - 1) / 2.0), 7);
            x += 14;
        }
        const QString reason = text::reason(of.code);
        const qreal base = baseline(p, TextRole::SmallStrong, cell);
        drawWord(p, TextRole::SmallStrong, tok(Token::TextPrimary), {x, base}, reason);
        drawWord(p, TextRole::Small, tok(Token::TextSecondary),
                 {x + textWidth(TextRole::SmallStrong, reason) + 10, base}, countWords(of, totals.listed));
    };
    return c;
}

ProblemColumn fixColumn()
{
    ProblemColumn c = textColumn("fix", DataText::tr("Fix", "what can be done, head of a column"), 190,
                                 Token::AccentText, [](const ProblemRow &row) { return row.fix; });
    c.leastWidth = 120;
    c.align = Qt::AlignRight;
    c.text = [](const ProblemRow &row) {
        return row.fix.isEmpty() && rejects(row.problem->code) ? DataText::tr("Left out", "a row") : row.fix;
    };
    c.paint = [text = c.text](QPainter &p, const QRect &cell, const ProblemRow &row, CellLook) {
        const QString words = text(row);
        const Token ink = row.fix.isEmpty() ? Token::TextTertiary : Token::AccentText;
        const qreal more = row.remedies > 1 ? 14 : 0;
        const qreal width = std::min<qreal>(cell.width() - more, textWidth(TextRole::SmallStrong, words));
        const qreal base = baseline(p, TextRole::Small, cell);
        drawElided(p, row.fix.isEmpty() ? TextRole::Small : TextRole::SmallStrong, tok(ink),
                   {cell.right() + 1 - more - width, base}, width + 1, words);
        if (row.remedies > 1)
            paintChevron(p, QPointF(cell.right() - 4, cell.top() + (cell.height() - 1) / 2.0), true,
                         tok(Token::AccentText));
    };
    return c;
}

} // namespace

std::vector<ProblemGroup> problemGroups(const Problems &problems)
{
    std::vector<ProblemGroup> groups;
    for (auto it = problems.counts.begin(); it != problems.counts.end(); ++it)
        groups.push_back({it.key(), it.value()});
    std::stable_sort(groups.begin(), groups.end(), [](const ProblemGroup &a, const ProblemGroup &b) {
        return rejects(a.code) != rejects(b.code) ? rejects(a.code) : a.count > b.count;
    });
    return groups;
}

QString countWords(const ProblemGroup &group, qint64 listed)
{
    const auto rows = static_cast<int>(std::min<qint64>(group.count, std::numeric_limits<int>::max()));
    if (listed < group.count)
        return DataText::tr("%Ln row(s), the first %1 are listed", nullptr, rows).arg(text::number(listed));
    return DataText::tr("%Ln row(s)", nullptr, rows);
}

std::vector<ProblemColumn> problemColumns(const std::vector<ProblemGroup> &groups, const ProblemsModel &model)
{
    std::vector<ProblemColumn> columns;
    columns.push_back(lineColumn(groups, model));
    columns.push_back(textColumn("column", DataText::tr("Column"), 150, Token::TextSecondary,
                                 [](const ProblemRow &row) { return text::visible(row.problem->column); }));
    columns.push_back(textColumn("value", DataText::tr("Value"), 220, Token::TextPrimary,
                                 [](const ProblemRow &row) { return text::visible(row.problem->value); }));
    columns.push_back(textColumn("advice", DataText::tr("Reason"), 0, Token::TextSecondary,
                                 [](const ProblemRow &row) { return row.advice; }));
    columns.push_back(fixColumn());
    return columns;
}

} // namespace bw
