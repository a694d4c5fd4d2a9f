#include "account/health_gauge.h"

#include "account/figure_words.h"
#include "account/focus.h"
#include "account/human_words.h"
#include "shell/contract_words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/gauge.h"
#include "widgets/plain.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

namespace bw {

namespace {

constexpr qreal gaugeSize = 132;
constexpr qreal coverageWidth = 110;
constexpr qreal coverageHeight = 4;

/// "59 = 35 machine + 24 human", as far as there are both.
QString sumWords(const AccountReport &report)
{
    const ScoreTable &score = report.score;
    const QString figure = text::number(report.score.machine.points + report.score.human.points);
    if (!score.human.known)
        return HealthGauge::tr("%1, from machine activity alone.").arg(figure);
    if (!score.machine.known)
        return HealthGauge::tr("%1, from what people judged alone.").arg(figure);
    return HealthGauge::tr("%1 = %2 machine + %3 human.", "health, points of both groups")
        .arg(figure, text::number(score.machine.points), text::number(score.human.points));
}

} // namespace

HealthGauge::HealthGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HealthGauge::setRecomputing(bool on)
{
    m_recomputing = on;
    update();
}

void HealthGauge::setReport(const AccountReport &report)
{
    const HealthRules &rules = report.explanation.rules;
    m_health = report.row.health;
    m_leastCoverage = rules.leastCoveragePercent / 100.0;
    m_watchFrom = rules.watchFrom;
    m_healthyFrom = rules.healthyFrom;
    m_before = report.row.healthFourWeeksAgo;
    m_moved = report.healthMoved;
    m_movement.clear();
    m_coverage = tr("Coverage %1", "part of all weights that is known").arg(text::percent(m_health.coverage));
    QString name = tr("Health not known: not enough data to score.");
    QStringList tip;
    if (m_health.value) {
        const QString figure = gaugeFigure({m_health.value, m_health.band, false, m_health.below});
        const QString band = text::band(m_health.band);
        name = tr("Health %1 of 100, %2.").arg(figure, band);
        tip << sumWords(report);
        tip << boundSentences(report);
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
        if (m_health.frozenOn) {
            const QString lost = text::lostSince(*m_health.frozenOn);
            m_movement = text::lostShort();
            name = tr("Health %1 of 100, %2; %3.", "figure, band, that the account is lost")
                       .arg(figure, band, lost);
            tip << tr("The account was lost: the health is that of the day of churn.");
        }
        tip << tr("Higher is better: at risk below %1, healthy from %2.")
                   .arg(text::number(qint64{rules.watchFrom}), text::number(qint64{rules.healthyFrom}));
    } else {
        tip << name;
    }
    tip << tr("Coverage %1: the part of all weights that data and answers cover, by how sure they are. Below "
              "%2 there is not enough to score.")
               .arg(text::percent(m_health.coverage), text::percent(m_leastCoverage))
        << restsOn(report);
    setAccessibleName(name);
    setAccessibleDescription(m_coverage);
    setToolTip(plainTip(tip.join(QLatin1Char('\n'))));
    update();
}

void HealthGauge::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chosen();
    else
        QWidget::keyPressEvent(event);
}

void HealthGauge::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit chosen();
}

void HealthGauge::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = isKeyboard(event->reason());
    update();
}

void HealthGauge::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    update();
}

void HealthGauge::paintMovement(QPainter &painter) const
{
    if (m_movement.isEmpty())
        return;
    const double change = m_health.frozenOn ? 0 : m_moved.value_or(0);
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

/// How much of all weights is known, against what a score needs.
void HealthGauge::paintCoverage(QPainter &painter) const
{
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(tok(Token::TextSecondary));
    painter.drawText(QRectF(0, gaugeSize + 18, width(), 16), Qt::AlignCenter | Qt::TextSingleLine,
                     m_coverage);
    const QRectF track((width() - coverageWidth) / 2, gaugeSize + 38, coverageWidth, coverageHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(track, 2, 2);
    QRectF covered = track;
    covered.setWidth(track.width() * std::clamp(m_health.coverage, 0.0, 1.0));
    painter.setBrush(tok(Token::TextTertiary));
    if (covered.width() >= 1)
        painter.drawRoundedRect(covered, 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(std::round(track.left() + track.width() * m_leastCoverage), track.top() - 3, 1,
                            coverageHeight + 6),
                     tok(Token::LineControl));
}

void HealthGauge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    GaugeMarks marks;
    marks.before = m_before;
    marks.watchFrom = m_watchFrom;
    marks.healthyFrom = m_healthyFrom;
    const QRectF box((width() - gaugeSize) / 2, 0, gaugeSize, gaugeSize);
    paintGaugeLarge(painter, box, {m_health.value, m_health.band, m_recomputing, m_health.below}, marks,
                    text::band(m_health.value ? m_health.band : Band::None));
    paintMovement(painter);
    paintCoverage(painter);
    if (m_ring)
        paintFocusRing(painter, rect(), 3);
}

} // namespace bw
