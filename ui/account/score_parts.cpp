#include "account/score_parts.h"

#include "account/figure_panel.h"
#include "account/figure_words.h"
#include "account/story_rows.h"
#include "report/key_actions.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal titleHeight = 24;
constexpr qreal lineHeight = 26;
constexpr qreal gap = 16;
constexpr qreal leastBar = 90;
constexpr qreal barHeight = 10;

QString tenths(qint64 value)
{
    return text::number(static_cast<double>(value) / 10, 1);
}

/// What a part was computed from.
StoryRows rowsOf(const AccountReport &report, HealthPart part)
{
    switch (part) {
    case HealthPart::Activity28:
        return [&report] { return dayRows(report, trailingWeeks(report.asOf, 4)); };
    case HealthPart::Coefficient:
        return [&report] { return blockRows(report); };
    case HealthPart::Trend:
        return [&report] { return dayRows(report, trailingWeeks(report.asOf, 12)); };
    case HealthPart::SeatUse:
        return [&report] { return seatRows(report); };
    case HealthPart::Breadth:
    case HealthPart::Outcome:
    case HealthPart::Survey:
        break;
    }
    return {};
}

} // namespace

ScoreParts::ScoreParts(QWidget *parent)
    : TipLines(titleHeight, lineHeight, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &TipLines::lineChosen, this, [this](int line) {
        if (!tipOf(line).isEmpty())
            FigurePanel::open(storyOf(line), this, lineRect(line).toRect());
    });
}

FigureStory ScoreParts::storyOf(int line) const
{
    const Line &one = m_lines[static_cast<size_t>(line)];
    return {one.name + QStringLiteral(": ") + one.input, one.tip, one.rows ? one.rows() : ChartTable()};
}

void ScoreParts::setReport(const AccountReport &report)
{
    m_lines.clear();
    m_scale = 1;
    for (const ScorePart &part : report.score.parts) {
        Line line;
        line.name = text::part(part.part);
        line.input = partInput(report, part);
        line.known = part.value.known;
        line.earned = static_cast<double>(part.tenths) / 10;
        line.most = static_cast<double>(part.mostTenths) / 10;
        line.points = !line.known || !report.score.scored
            ? text::dash()
            : tr("%1 of %2", "points earned, at most").arg(tenths(part.tenths), tenths(part.mostTenths));
        line.weight = text::number(part.value.weight, 0);
        line.tip = partTip(report, part);
        line.rows = rowsOf(report, part.part);
        m_scale = std::max(m_scale, line.most);
        m_lines.push_back(line);
    }
    Line sum;
    sum.sum = true;
    sum.known = report.score.scored;
    sum.name = tr("Health");
    sum.input = sum.known ? tr("sum of the points") : tr("not enough to score");
    sum.points = sum.known ? tr("%1 of %2", "points earned, at most")
                                 .arg(tenths(report.score.totalTenths), text::number(100.0, 1))
                           : text::dash();
    sum.tip =
        tr("The points of the parts add up to the health. Parts without data are left out and the weight of "
           "the others grows.")
        + QLatin1Char('\n') + restsOn(report);
    m_lines.push_back(sum);
    QStringList words{tr("How the score is made")};
    for (int line = 0; line < lineCount(); ++line)
        words << wordsOf(line);
    linesChanged(words);
}

QString ScoreParts::wordsOf(int line) const
{
    const Line &shown = m_lines[static_cast<size_t>(line)];
    if (!shown.known)
        return tr("%1: %2", "part of the score: its state").arg(shown.name, shown.input);
    return tr("%1: %2 points (%3)", "part of the score: points, input")
        .arg(shown.name, shown.points, shown.input);
}

qreal ScoreParts::columnWidth(QString Line::*column, TextRole role) const
{
    qreal width = 0;
    for (const Line &line : m_lines)
        width = std::max(width, std::ceil(textWidth(role, line.*column)));
    return width;
}

QSize ScoreParts::minimumSizeHint() const
{
    const qreal width = columnWidth(&Line::name, TextRole::Small) + columnWidth(&Line::input, TextRole::Small)
        + columnWidth(&Line::points, TextRole::SmallHeading) + weightWidth() + leastBar + 4 * gap;
    return QSizeF(width, heightOf(std::max(lineCount(), 5))).toSize();
}

qreal ScoreParts::weightWidth() const
{
    return std::max(columnWidth(&Line::weight, TextRole::Small),
                    std::ceil(textWidth(TextRole::CaptionStrong, tr("Weight"))));
}

QSize ScoreParts::sizeHint() const
{
    return minimumSizeHint() + QSize(160, 0);
}

void ScoreParts::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCurrent(painter);
    const qreal nameWidth = columnWidth(&Line::name, TextRole::Small);
    const qreal inputWidth = columnWidth(&Line::input, TextRole::Small);
    const qreal pointsWidth = columnWidth(&Line::points, TextRole::SmallHeading);
    const qreal weightSpace = weightWidth();
    const qreal inputLeft = nameWidth + gap;
    const qreal barLeft = inputLeft + inputWidth + gap;
    const qreal weightLeft = width() - weightSpace;
    const qreal pointsLeft = weightLeft - gap - pointsWidth;
    const qreal barWidth = std::max<qreal>(pointsLeft - gap - barLeft, 20);

    const auto text = [&](TextRole role, Token colour, QRectF box, const QString &words, bool right) {
        painter.setFont(roleFont(role));
        painter.setPen(tok(colour));
        painter.drawText(box,
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                             | (right ? Qt::AlignRight : Qt::AlignLeft),
                         words);
    };
    const auto box = [](qreal left, qreal top, qreal width, qreal height) {
        return QRectF(left, top, width, height);
    };
    text(TextRole::SmallHeading, Token::TextSecondary, box(0, 0, barLeft, titleHeight - 4),
         tr("How the score is made"), false);
    text(TextRole::CaptionStrong, Token::TextTertiary, box(pointsLeft, 0, pointsWidth, titleHeight - 4),
         tr("Points"), true);
    text(TextRole::CaptionStrong, Token::TextTertiary, box(weightLeft, 0, weightSpace, titleHeight - 4),
         tr("Weight"), true);

    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const qreal top = lineRect(static_cast<int>(i)).top();
        if (line.sum)
            painter.fillRect(QRectF(0, top, width(), 1), tok(Token::LineHair));
        const Token ink = line.known ? Token::TextPrimary : Token::TextTertiary;
        text(line.sum ? TextRole::SmallHeading : TextRole::Small, ink, box(0, top, nameWidth, lineHeight),
             line.name, false);
        text(TextRole::Small, Token::TextSecondary, box(inputLeft, top, inputWidth, lineHeight), line.input,
             false);
        text(line.sum ? TextRole::SmallHeading : TextRole::SmallStrong, ink,
             box(pointsLeft, top, pointsWidth, lineHeight), line.points, true);
        if (line.sum)
            continue;
        text(TextRole::Small, Token::TextSecondary, box(weightLeft, top, weightSpace, lineHeight),
             line.weight, true);

        const qreal barTop = std::floor(top + (lineHeight - barHeight) / 2);
        const qreal full = line.known ? std::max<qreal>(barWidth * line.most / m_scale, 2) : barWidth / 3;
        const QRectF outline(barLeft, barTop, full, barHeight);
        if (line.known)
            painter.fillRect(QRectF(barLeft, barTop, barWidth * line.earned / m_scale, barHeight),
                             tok(Token::Chart1));
        QPen pen(tok(line.known ? Token::LineControl : Token::LineStrong), 1);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(outline.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintRing(painter);
}

} // namespace bw
