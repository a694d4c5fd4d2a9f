#include "charts/chart_tip.h"

#include "shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bw {

void paintChartTip(QPainter &painter, const QString &detail, const QRectF &target, const QRectF &canvas,
                   const ChartColours &colour)
{
    const QStringList lines = detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    const QFontMetricsF strong(roleFont(TextRole::SmallStrong));
    const QFontMetricsF plain(roleFont(TextRole::Small));
    constexpr qreal line = 17;
    constexpr qreal padding = 9;
    qreal width = strong.horizontalAdvance(lines.first());
    for (qsizetype i = 1; i < lines.size(); ++i)
        width = std::max(width, plain.horizontalAdvance(lines[i]));
    QRectF box(0, 0, std::ceil(width) + 2 * padding, line * static_cast<qreal>(lines.size()) + 10);
    // Beside the point, on the side that has room, so that the bar stays in sight.
    box.moveTop(
        std::clamp(target.top() - 6, canvas.top() + 2, std::max(2.0, canvas.bottom() - box.height() - 2)));
    box.moveLeft(target.right() + 8);
    if (box.right() > canvas.right() - 2)
        box.moveLeft(std::max(2.0, target.left() - 8 - box.width()));
    painter.setPen(QPen(colour(Token::LineStrong), 1));
    painter.setBrush(colour(Token::BgRaised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(roleFont(i == 0 ? TextRole::SmallStrong : TextRole::Small));
        painter.setPen(colour(i == 0 ? Token::TextPrimary : Token::TextSecondary));
        painter.drawText(QRectF(box.left() + padding, box.top() + 5 + line * static_cast<qreal>(i),
                                box.width() - padding, line),
                         Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
}

} // namespace bw
