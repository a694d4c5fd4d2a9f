#include "account/actual_dialog.h"

#include "account/form_rows.h"
#include "account/outcome_dialog.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "shell/text_feedback.h"
#include "widgets/day_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

ActualDialog::ActualDialog(std::vector<Outcome> known, Day asOf, Day today, QWidget *parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_asOf(asOf)
    , m_today(today)
    , m_which(new QComboBox)
    , m_day(new DayEdit)
    , m_value(new QLineEdit)
    , m_note(makeLabel(TextRole::Small, Tone::Secondary))
    , m_complaint(makeLabel(TextRole::BaseStrong, Tone::Risk))
{
    Q_ASSERT(!m_known.empty());
    constexpr qint32 years = 3660; // days that the calendar offers
    setObjectName(QStringLiteral("actualDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was reached"));
    m_which->setObjectName(QStringLiteral("actualWhich"));
    m_day->setObjectName(QStringLiteral("actualDay"));
    m_value->setObjectName(QStringLiteral("actualValue"));
    m_note->setObjectName(QStringLiteral("actualNote"));
    m_note->setWordWrap(true);
    for (const Outcome &outcome : m_known)
        m_which->addItem(text::visible(outcome.unit.isEmpty()
                                           ? outcome.measure
                                           : outcome.measure + QStringLiteral(" (") + outcome.unit + u')'),
                         outcome.measure);
    m_day->setDays({m_today - years, m_today}, {});
    m_day->setDay(m_asOf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    FormRows rows;
    rows.add(tr("Outcome"), m_which);
    rows.add(tr("Day"), m_day);
    rows.add(tr("Value"), m_value);
    layout->addLayout(rows.layout());
    layout->addWidget(m_note);
    addButtons(this, layout, m_complaint, tr("Save the value"), QStringLiteral("actual"), [this] { save(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ActualDialog::check);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_day, m_value})
        connect(edit, &QLineEdit::textChanged, this, &ActualDialog::check);
    m_value->setFocus();
    check();
}

const Outcome &ActualDialog::chosen() const
{
    return m_known[static_cast<size_t>(std::max(0, m_which->currentIndex()))];
}

void ActualDialog::choose(const QString &measure)
{
    m_which->setCurrentIndex(std::max(0, m_which->findData(measure)));
}

QString ActualDialog::complaint() const
{
    const auto day = m_day->day();
    if (!day)
        return m_day->text().trimmed().isEmpty()
            ? tr("Write the day on which it was measured.")
            : tr("“%1” is no day. Write it as 2027-03-14.").arg(text::visible(m_day->text().trimmed()));
    if (m_today < *day)
        return tr("%1 is still to come. Write what was measured by today.").arg(text::dayYear(*day));
    if (m_value->text().trimmed().isEmpty())
        return tr("Write the value that was measured.");
    if (!enteredNumber(m_value->text()))
        return tr("“%1” is no number. Write it as %2.")
            .arg(text::visible(m_value->text().trimmed()), numberToEnter(1234.5));
    return {};
}

QString ActualDialog::note() const
{
    const auto day = m_day->day();
    if (!day)
        return {};
    for (const OutcomeActual &actual : chosen().actuals) {
        if (actual.day == *day)
            return tr("For that day %1 is known. What you enter counts in its place.")
                .arg(text::measure(actual.actual));
    }
    if (m_asOf < *day)
        return tr("The figures are of %1. The value counts once the data reach its day.")
            .arg(text::dayYear(m_asOf));
    return {};
}

void ActualDialog::check()
{
    m_complaint->setText(m_tried ? complaint() : QString());
    const QString words = note();
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void ActualDialog::save()
{
    m_tried = true;
    check();
    if (!complaint().isEmpty()) {
        const auto day = m_day->day();
        QWidget *wrong = !day || m_today < *day ? static_cast<QWidget *>(m_day) : m_value;
        wrong->setFocus();
        return;
    }
    emit saved({chosen().measure, *m_day->day(), *enteredNumber(m_value->text())});
    accept();
}

} // namespace bw
