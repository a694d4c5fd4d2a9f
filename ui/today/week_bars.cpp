#include "today/week_bars.h"

#include "shell/text.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

namespace bw {

namespace {

constexpr qreal axisHeight = 20;
constexpr qreal top = 6;
constexpr qreal gap = 6;

bool isActive(const WeekUse &week)
{
    return week.result.state == PeriodState::Reached;
}

} // namespace

WeekBars::WeekBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeekBars::setWeeks(std::vector<WeekUse> weeks)
{
    m_weeks = std::move(weeks);
    nameIt();
    update();
}

qint64 WeekBars::highest() const
{
    qint64 most = 1;
    for (const WeekUse &week : m_weeks)
        most = std::max(most, week.keyActions);
    return most;
}

QRectF WeekBars::barBox(int bar, qint64 highest) const
{
    const auto count = static_cast<qreal>(m_weeks.size());
    const qreal pitch = (width() + gap) / count;
    const WeekUse &week = m_weeks[static_cast<size_t>(bar)];
    const qreal room = height() - axisHeight - top;
    const qreal high = week.keyActions > 0
        ? std::max(3.0, room * static_cast<qreal>(week.keyActions) / static_cast<qreal>(highest))
        : 2.0;
    return {bar * pitch, height() - axisHeight - high, pitch - gap, high};
}

int WeekBars::barAt(QPointF place) const
{
    if (m_weeks.empty() || place.x() < 0 || place.x() >= width())
        return -1;
    const auto count = static_cast<int>(m_weeks.size());
    return std::clamp(static_cast<int>(place.x() / ((width() + gap) / count)), 0, count - 1);
}

QString WeekBars::wordsOf(int bar) const
{
    const WeekUse &week = m_weeks[static_cast<size_t>(bar)];
    const QString monday = text::dayShort(week.monday);
    if (!week.known)
        return tr("Week of %1: not known").arg(monday);
    const QString words =
        tr("Week of %1: %2 key actions, %3 active days, %4 needed")
            .arg(monday, text::number(week.keyActions), text::number(qint64{week.result.activeDays}),
                 text::number(qint64{week.result.needed}));
    return week.runs ? tr("%1; the week still runs").arg(words) : words;
}

void WeekBars::nameIt()
{
    int active = 0;
    int known = 0;
    for (const WeekUse &week : m_weeks) {
        known += week.known ? 1 : 0;
        active += week.known && isActive(week) ? 1 : 0;
    }
    QStringList words{tr("Key actions per week: %1 of %2 weeks active.")
                          .arg(text::number(qint64{active}), text::number(qint64{known}))};
    for (int i = 0; i < static_cast<int>(m_weeks.size()); ++i)
        words << wordsOf(i);
    setAccessibleName(words.front());
    setAccessibleDescription(words.mid(1).join(QLatin1Char('\n')));
}

void WeekBars::paintEvent(QPaintEvent * /*event*/)
{
    if (m_weeks.empty())
        return;
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    const qreal axis = height() - axisHeight;
    for (const qreal part : {0.0, 0.5})
        hairline(painter, 0, width(), top + (axis - top) * part, Token::ChartGrid);
    hairline(painter, 0, width(), axis, Token::LineHair);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 most = highest();
    const auto count = static_cast<int>(m_weeks.size());
    const qreal base = centredBaseline(TextRole::Caption, axis + 4, 16, scale);
    for (int i = 0; i < count; ++i) {
        const WeekUse &week = m_weeks[static_cast<size_t>(i)];
        const QRectF box = barBox(i, most);
        if (week.known && week.keyActions == 0) {
            painter.fillRect(QRectF(box.left(), axis - 2, box.width(), 2), tok(Token::RiskFill));
        } else if (week.known && isActive(week)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tok(Token::LevelMed));
            painter.drawRoundedRect(box, 2, 2);
        } else if (week.known) {
            painter.setPen(QPen(tok(Token::LevelMed), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(.6, .6, -.6, -.6), 2, 2);
        }
        if ((count - 1 - i) % 3 != 0)
            continue;
        const QString label = text::dayShort(week.monday);
        const qreal wide = textWidth(TextRole::Caption, label);
        const qreal x = std::clamp(box.center().x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        drawWord(painter, TextRole::Caption, tok(Token::TextSecondary), {x, base}, label);
    }
}

bool WeekBars::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        update();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), plainTip(wordsOf(bar)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace bw
