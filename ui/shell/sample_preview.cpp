#include "shell/sample_preview.h"

#include "shell/theme.h"
#include "widgets/gauge.h"
#include "widgets/sparkline.h"
#include "widgets/strip.h"

#include <QPainter>
#include <array>

namespace bw {

namespace {

struct PreviewRow {
    const char *name;
    int health;
    Band band;
    SparkValues weeks;
    const char *days; ///< seven levels: 0 to 3, '.' a day off
};

/// A picture, not figures of anybody.
constexpr std::array<PreviewRow, 5> rows = {{
    {"Northwind Retail", 94, Band::Healthy, {10, 11, 10, 11, 11, 10, 11, 11, 12, 12, 13, 11}, ".333322"},
    {"海棠连锁", 59, Band::Watch, {11, 12, 13, 12, 11, 8, 8, 7, 4, 4, 3, 4}, "11111.1"},
    {"Blue Harbor Logistics", 51, Band::Watch, {12, 9, 9, 12, 12, 8, 7, 7, 4, 4, 2, 2}, ".0000.."},
    {"云杉教育", 42, Band::AtRisk, {12, 13, 11, 11, 9, 8, 5, 6, 5, 4, 3, 3}, "00001.."},
    {"禾木生鲜", 83, Band::Healthy, {9, 9, 10, 10, 10, 9, 11, 13, 11, 9, 7, 12}, "333333."},
}};
constexpr int rowHeight = 36;

} // namespace

SamplePreview::SamplePreview(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(static_cast<int>(rows.size()) * rowHeight + 2);
    setMinimumWidth(360);
}

void SamplePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tok(Token::LineHair));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int right = width() - 12;
    for (size_t i = 0; i < rows.size(); ++i) {
        const PreviewRow &row = rows[i];
        const int top = 1 + static_cast<int>(i) * rowHeight;
        const qreal middle = top + rowHeight / 2.0;
        if (i > 0)
            painter.fillRect(QRectF(1, top, width() - 2, 1), tok(Token::LineHair));
        painter.setFont(roleFont(TextRole::SmallStrong));
        painter.setPen(tok(Token::TextPrimary));
        painter.drawText(QRect(12, top, 170, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::fromUtf8(row.name));
        painter.setFont(roleFont(TextRole::BaseStrong));
        painter.drawText(QRect(right - 30, top, 30, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(row.health));
        GaugeFace face;
        face.value = row.health;
        face.band = row.band;
        paintGaugeSmall(painter, QRectF(right - 62, middle - 12, 24, 24), face);
        for (int day = 0; day < 7; ++day) {
            DayCell cell;
            cell.dayOff = row.days[day] == '.';
            cell.level = cell.dayOff ? Level::Zero : static_cast<Level>(row.days[day] - '0');
            paintDay(painter, QPointF(right - 140 + day * 8, middle - 3.5), daySide, cell);
        }
        paintSparkline(painter, QRectF(QPointF(right - 220, middle - 11), sparkCellSize), row.weeks,
                       SparkKind::Cell);
    }
}

} // namespace bw
