#include "account/score_parts.h"
#include "widgets/paint.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal barHeight = 9;
constexpr qreal headHeight = 20;
constexpr qreal staleEdge = 3;
constexpr double allPoints = 100;

void paintText(QPainter &painter, TextRole role, Token colour, const QRectF &box, const QString &words,
               bool right = false)
{
    painter.setFont(roleFont(role));
    painter.setPen(tok(colour));
    painter.drawText(box,
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                         | (right ? Qt::AlignRight : Qt::AlignLeft),
                     words);
}

} // namespace

qreal ScoreParts::columnWidth(QString Line::*column, TextRole role, const QString &head) const
{
    qreal width = head.isEmpty() ? 0 : std::ceil(textWidth(TextRole::CaptionStrong, head));
    for (const Line &line : m_lines)
        width = std::max(width, std::ceil(textWidth(role, line.*column)));
    return width;
}

ScoreParts::Columns ScoreParts::columns() const
{
    const qreal gap = columnGap();
    Columns at;
    at.name = columnWidth(&Line::name, TextRole::SmallHeading);
    at.input = columnWidth(&Line::input, TextRole::Small);
    at.points = columnWidth(&Line::points, TextRole::SmallHeading, tr("Points"));
    at.weight = columnWidth(&Line::weight, TextRole::Small, tr("Weight"));
    at.certainty = columnWidth(&Line::certainty, TextRole::Small, tr("Certainty"));
    at.source = columnWidth(&Line::source, TextRole::Small, tr("Source and day"));
    at.inputLeft = at.name + gap;
    at.barLeft = at.inputLeft + at.input + gap;
    const qreal figures = at.points + at.weight + at.certainty + 3 * gap;
    at.withSource = width() >= at.barLeft + leastBar() + figures + at.source + gap;
    const qreal right = width() - (at.withSource ? at.source + gap : 0);
    at.sourceLeft = right + gap;
    at.certaintyLeft = right - at.certainty;
    at.weightLeft = at.certaintyLeft - gap - at.weight;
    at.pointsLeft = at.weightLeft - gap - at.points;
    at.barWidth = std::max(at.pointsLeft - gap - at.barLeft, leastBar() / 2);
    return at;
}

void ScoreParts::paintHeads(QPainter &painter, const Columns &at) const
{
    const auto head = [&](qreal left, qreal width, const QString &words, bool right) {
        paintText(painter, TextRole::CaptionStrong, Token::TextTertiary, {left, 0, width, headHeight}, words,
                  right);
    };
    paintText(painter, TextRole::SmallHeading, Token::TextSecondary, {0, 0, at.barLeft, headHeight},
              tr("How the score is made"));
    head(at.pointsLeft, at.points, tr("Points"), true);
    head(at.weightLeft, at.weight, tr("Weight"), true);
    head(at.certaintyLeft, at.certainty, tr("Certainty"), true);
    if (at.withSource)
        head(at.sourceLeft, at.source, tr("Source and day"), false);
}

void ScoreParts::paintBar(QPainter &painter, const Columns &at, int line) const
{
    const Line &one = m_lines[static_cast<size_t>(line)];
    const QRectF row = lineRect(line);
    const qreal top = std::floor(row.center().y() - barHeight / 2);
    const auto x = [&](double points) { return at.barLeft + at.barWidth * points / allPoints; };
    if (!one.known) { // nothing is known, which is not 0
        dottedLine(painter, {x(one.foot), row.center().y()},
                   {std::min(x(one.foot) + at.barWidth / 5, at.barLeft + at.barWidth), row.center().y()},
                   tok(Token::TextTertiary));
        return;
    }
    const double low = std::min(one.foot, one.foot + one.earned);
    const qreal left = std::floor(x(low));
    const qreal earned = std::max<qreal>(std::round(x(low + std::abs(one.earned)) - left), 0);
    if (one.most > 0) {
        QPen pen(tok(Token::LineControl), 1);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal most = std::max<qreal>(std::round(x(one.foot + one.most) - left), 2);
        painter.drawRect(QRectF(left, top, most, barHeight).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.fillRect(QRectF(left, top, std::max<qreal>(earned, 1), barHeight), tok(one.fill));
    const double end = one.foot + one.earned;
    if (line + 1 < lineCount() && one.kind != Line::Kind::Total)
        painter.fillRect(QRectF(std::round(x(end)), top + barHeight, 1, row.height() - barHeight),
                         tok(Token::LineControl));
}

void ScoreParts::paintLine(QPainter &painter, const Columns &at, int line) const
{
    const Line &one = m_lines[static_cast<size_t>(line)];
    const QRectF row = lineRect(line);
    const auto box = [&](qreal left, qreal width) { return QRectF(left, row.top(), width, row.height()); };
    const bool strong = one.kind == Line::Kind::Sum || one.kind == Line::Kind::Total;
    if (strong)
        painter.fillRect(QRectF(0, row.top(), width(), 1), tok(Token::LineHair));
    if (one.stale)
        painter.fillRect(QRectF(at.inputLeft - staleEdge - 4, row.top() + 3, staleEdge, row.height() - 6),
                         tok(Token::WatchFill));
    const Token ink = one.known ? Token::TextPrimary : Token::TextTertiary;
    paintText(painter, strong ? TextRole::SmallHeading : TextRole::Small, ink, box(0, at.name), one.name);
    paintText(painter, TextRole::Small,
              one.stale       ? Token::WatchText
                  : one.known ? Token::TextSecondary
                              : Token::TextTertiary,
              box(at.inputLeft, at.input), one.input);
    paintText(painter, strong ? TextRole::SmallHeading : TextRole::SmallStrong, ink,
              box(at.pointsLeft, at.points), one.points, true);
    paintText(painter, TextRole::Small, Token::TextSecondary, box(at.weightLeft, at.weight), one.weight,
              true);
    paintText(painter, TextRole::Small, Token::TextSecondary, box(at.certaintyLeft, at.certainty),
              one.certainty, true);
    if (at.withSource)
        paintText(painter, TextRole::Small, Token::TextSecondary, box(at.sourceLeft, at.source), one.source);
    paintBar(painter, at, line);
}

void ScoreParts::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCurrent(painter);
    const Columns at = columns();
    paintHeads(painter, at);
    for (int line = 0; line < lineCount(); ++line)
        paintLine(painter, at, line);
    paintRing(painter);
}

} // namespace bw
