#include "account/health_gauge.h"

#include "account/figure_words.h"
#include "shell/text.h"
#include "widgets/gauge.h"
#include "widgets/plain.h"

#include <cmath>

namespace bw {

namespace {
constexpr qreal gaugeSize = 132;
}

HealthGauge::HealthGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HealthGauge::setRecomputing(bool on)
{
    m_recomputing = on;
    update();
}

void HealthGauge::setReport(const AccountReport &report)
{
    m_health = report.row.health;
    m_before = report.row.healthFourWeeksAgo;
    m_moved = report.healthMoved;
    m_movement.clear();
    QString name = tr("Health not known: not enough data to score.");
    QStringList tip;
    if (m_health.value) {
        const QString figure = gaugeFigure({m_health.value, m_health.band, false});
        const QString band = text::band(m_health.band);
        name = tr("Health %1 of 100, %2.").arg(figure, band);
        tip << tr("Health %1 of 100 (%2). Higher is better.").arg(text::number(*m_health.value, 1), band);
        if (m_moved) {
            const int moved = *m_moved;
            const int steps = std::abs(moved);
            m_movement = moved == 0
                ? tr("as four weeks ago")
                : tr("%n in four weeks", "points that the health moved; an arrow stands before it", steps);
            name = moved == 0 ? tr("Health %1 of 100, %2, as four weeks ago.").arg(figure, band)
                : moved < 0
                ? tr("Health %1 of 100, %2, down %n in four weeks.", nullptr, steps).arg(figure, band)
                : tr("Health %1 of 100, %2, up %n in four weeks.", nullptr, steps).arg(figure, band);
            tip << tr("Four weeks ago %1: the dark mark.").arg(text::number(std::llround(*m_before)));
        }
        tip << tr("At risk below 50, healthy from 70.");
    } else {
        tip << name;
    }
    tip << tr("Coverage %1: the weight of the parts that data cover.").arg(text::percent(m_health.coverage))
        << restsOn(report);
    setAccessibleName(name);
    setToolTip(plainTip(tip.join(QLatin1Char('\n'))));
    update();
}

void HealthGauge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    GaugeMarks marks;
    marks.before = m_before;
    const QRectF box((width() - gaugeSize) / 2, 0, gaugeSize, gaugeSize);
    paintGaugeLarge(painter, box, {m_health.value, m_health.band, m_recomputing}, marks,
                    text::band(m_health.value ? m_health.band : Band::None));
    if (m_movement.isEmpty())
        return;
    const double change = *m_moved;
    const Token colour = trendColour(change);
    const bool arrow = change != 0;
    const qreal text = textWidth(TextRole::Small, m_movement);
    const qreal left = (width() - text - (arrow ? 14 : 0)) / 2;
    const qreal middle = gaugeSize + 4;
    if (arrow)
        paintTrend(painter, trendOf(change), {left + 5, middle}, tok(colour));
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(tok(colour == Token::RiskText ? Token::RiskText : Token::TextSecondary));
    painter.drawText(QRectF(left + (arrow ? 14 : 0), middle - 10, text + 4, 20),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_movement);
}

} // namespace bw
