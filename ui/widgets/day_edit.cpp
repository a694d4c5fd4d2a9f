#include "widgets/day_edit.h"

#include "intake/dates.h"
#include "shell/theme.h"
#include "widgets/month_grid.h"
#include "widgets/popover.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bw {

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_popover(new Popover(this))
    , m_month(new MonthGrid)
{
    setPlaceholderText(QStringLiteral("2026-03-14"));
    QAction *open = addAction(themeIcon(QStringLiteral("calendar"), Token::TextSecondary), TrailingPosition);
    open->setToolTip(tr("Choose the day from a calendar (F4)"));
    connect(open, &QAction::triggered, this, &DayEdit::openMonth);
    auto *layout = new QVBoxLayout(m_popover);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_month);
    connect(m_month, &MonthGrid::chosen, this, [this](Day day) {
        m_popover->hide();
        setDay(day);
    });
}

void DayEdit::setDays(DayRange choosable, QSet<qint32> withData)
{
    m_choosable = choosable;
    m_withData = std::move(withData);
}

void DayEdit::setDay(Day day)
{
    setText(day.iso());
}

std::optional<Day> DayEdit::day() const
{
    const QByteArray written = text().toUtf8();
    const auto day = parseDay({written.constData(), static_cast<size_t>(written.size())});
    return day ? std::optional(*day) : std::nullopt;
}

void DayEdit::openMonth()
{
    if (m_choosable.isEmpty())
        return;
    m_month->setDays(m_choosable, m_withData);
    m_month->setChosen(day().value_or(m_choosable.last));
    m_popover->openAt(this);
    m_month->setFocus();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Day> now = day();
    const auto byMonths = [&](int months) {
        const Month month = Month::of(*now) + months;
        setDay(month.first() + std::min(*now - Month::of(*now).first(), month.days() - 1));
    };
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        openMonth();
    else if (now && plain && event->key() == Qt::Key_Up)
        setDay(*now + 1);
    else if (now && plain && event->key() == Qt::Key_Down)
        setDay(*now - 1);
    else if (now && plain && event->key() == Qt::Key_PageUp)
        byMonths(-1);
    else if (now && plain && event->key() == Qt::Key_PageDown)
        byMonths(1);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace bw
