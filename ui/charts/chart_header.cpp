#include "charts/chart_header.h"

#include "shell/theme.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace bw {

namespace {

constexpr qreal lineHeight = 20;
constexpr qreal between = 10;
constexpr qreal swatch = 15; ///< with its gap to the word
constexpr qreal legendGap = 13;

qreal widthOf(TextRole role, const QString &text)
{
    return std::ceil(textWidth(role, text));
}

} // namespace

ChartHeader::ChartHeader(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartHeader::setSpec(const ChartSpec &spec)
{
    m_title = spec.title;
    m_subtitle = spec.subtitle;
    m_conclusion = spec.conclusion;
    m_legend = spec.legend;
    updateGeometry();
    update();
}

void ChartHeader::setFixedTheme(std::optional<ThemeName> theme)
{
    m_fixedTheme = theme;
    update();
}

void ChartHeader::setCorner(QWidget *corner)
{
    m_corner = corner;
    m_corner->setParent(this);
    m_corner->installEventFilter(this);
    m_corner->show();
    updateGeometry();
}

std::vector<ChartHeader::Place> ChartHeader::layOut(int width, int *height) const
{
    std::vector<Place> places;
    qreal right = width;
    if (m_corner != nullptr)
        right -= m_corner->sizeHint().width() + 2 * between;
    qreal y = m_corner != nullptr ? std::max(0.0, (m_corner->sizeHint().height() - lineHeight) / 2) : 0;

    const qreal titleWidth = widthOf(TextRole::BaseHeading, m_title);
    places.push_back({Place::What::Title, QRectF(0, y, titleWidth, lineHeight), m_title, {}, {}});
    qreal x = titleWidth + between;

    const qreal subtitleWidth = widthOf(TextRole::Small, m_subtitle);
    // Lines under the corner keep as far from it as from each other.
    const auto belowCorner = [&](qreal line) {
        return m_corner != nullptr && right < width ? std::max<qreal>(line, m_corner->sizeHint().height() + 4)
                                                    : line;
    };
    const auto place = [&](Place::What what, const QString &text, qreal needed) {
        if (x > 0 && x + needed > right) {
            y = belowCorner(y + lineHeight);
            x = 0;
            right = width;
        }
        places.push_back({what, QRectF(x, y, std::min<qreal>(needed, width), lineHeight), text, {}, {}});
        x += needed + between;
    };
    if (!m_subtitle.isEmpty())
        place(Place::What::Subtitle, m_subtitle, subtitleWidth);

    // The legend keeps together: at the right of the line if there is room, else on lines of its own.
    qreal legendWidth = 0;
    for (const ChartLegendEntry &entry : m_legend)
        legendWidth += swatch + widthOf(TextRole::Caption, entry.text) + legendGap;
    if (!m_legend.empty()) {
        if (x + between + legendWidth <= right) {
            x = right - legendWidth + legendGap;
        } else {
            y = belowCorner(y + lineHeight);
            x = 0;
        }
        for (const ChartLegendEntry &entry : m_legend) {
            const qreal text = widthOf(TextRole::Caption, entry.text);
            if (x > 0 && x + swatch + text > width) {
                y += lineHeight;
                x = 0;
            }
            places.push_back(
                {Place::What::Swatch, QRectF(x, y, swatch - 5, lineHeight), {}, entry.tone, entry.shape});
            places.push_back(
                {Place::What::LegendText, QRectF(x + swatch, y, text, lineHeight), entry.text, {}, {}});
            x += swatch + text + legendGap;
        }
    }
    y += lineHeight;
    if (!m_conclusion.isEmpty()) {
        const QFontMetrics metrics(roleFont(TextRole::Small));
        const QRect box =
            metrics.boundingRect(QRect(0, 0, std::max(width, 40), 1000), Qt::TextWordWrap, m_conclusion);
        places.push_back({Place::What::Conclusion, QRectF(0, y, width, box.height()), m_conclusion, {}, {}});
        y += box.height();
    }
    if (height != nullptr)
        *height =
            static_cast<int>(std::ceil(std::max<qreal>(y, m_corner ? m_corner->sizeHint().height() : 0)));
    return places;
}

int ChartHeader::heightForWidth(int width) const
{
    int height = 0;
    static_cast<void>(layOut(width, &height));
    return height;
}

QSize ChartHeader::sizeHint() const
{
    return {320, heightForWidth(std::max(width(), 320))};
}

QSize ChartHeader::minimumSizeHint() const
{
    return {static_cast<int>(widthOf(TextRole::BaseHeading, m_title)),
            heightForWidth(std::max(width(), 120))};
}

void ChartHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCorner();
}

void ChartHeader::placeCorner()
{
    if (m_corner == nullptr)
        return;
    const QSize size = m_corner->sizeHint();
    m_corner->setGeometry(QRect(QPoint(width() - size.width(), 0), size));
}

bool ChartHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Its words or its parts have changed, and with them its width.
    if (watched == m_corner && event->type() == QEvent::LayoutRequest) {
        placeCorner();
        updateGeometry();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void ChartHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void ChartHeader::paintEvent(QPaintEvent * /*event*/)
{
    const ChartColours colours{m_fixedTheme.value_or(theme().name())};
    QPainter painter(this);
    for (const Place &place : layOut(width(), nullptr)) {
        TextRole role = TextRole::Caption;
        Token colour = Token::TextSecondary;
        switch (place.what) {
        case Place::What::Title:
            role = TextRole::BaseHeading;
            colour = Token::TextPrimary;
            break;
        case Place::What::Subtitle:
            role = TextRole::Small;
            break;
        case Place::What::Swatch:
            painter.setRenderHint(QPainter::Antialiasing);
            if (place.shape)
                paintMark(painter, place.box.center(), {0, *place.shape, place.tone, {}}, colours);
            else
                paintSwatch(painter, place.box.center(), place.tone, colours);
            continue;
        case Place::What::LegendText:
            break;
        case Place::What::Conclusion:
            painter.setFont(roleFont(TextRole::Small));
            painter.setPen(colours(Token::TextPrimary));
            painter.drawText(place.box, Qt::TextWordWrap | Qt::AlignTop, place.text);
            continue;
        }
        painter.setFont(roleFont(role));
        painter.setPen(colours(colour));
        painter.drawText(place.box.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::TextSingleLine, place.text);
    }
}

} // namespace bw
