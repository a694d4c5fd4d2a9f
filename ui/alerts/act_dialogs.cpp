#include "alerts/act_dialogs.h"

#include "alerts/alert_view.h"
#include "shell/parts.h"
#include "shell/reason_words.h"
#include "shell/text.h"
#include "widgets/day_edit.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int fieldWidth = 300;
constexpr int longestNote = 500;
constexpr int farthestSnooze = 366; ///< days

QLabel *fieldLabel(const QString &words, QWidget *field)
{
    QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
    label->setText(words);
    label->setBuddy(field);
    field->setAccessibleName(words);
    return label;
}

QLabel *faultLabel()
{
    QLabel *fault = makeLabel(TextRole::BaseStrong, Tone::Risk);
    fault->setObjectName(QStringLiteral("actFault"));
    fault->setWordWrap(true);
    fault->hide();
    return fault;
}

void complain(QLabel *fault, const QString &sentence, QWidget *field)
{
    fault->setText(sentence);
    fault->show();
    field->setFocus();
}

QHBoxLayout *buttonsOf(QDialog *dialog, const QString &words, KeyButton **save)
{
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(AlertsText::tr("Cancel"));
    cancel->setAutoDefault(false);
    *save = new KeyButton({}, QStringLiteral("↵"));
    (*save)->setObjectName(QStringLiteral("actSave"));
    (*save)->setText(words);
    (*save)->setPrimary(true);
    (*save)->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(*save);
    return buttons;
}

QVBoxLayout *columnOf(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    return column;
}

/// The digit of a key press that is no part of what is being written.
int digitOf(const QKeyEvent &event, const QDialog &dialog)
{
    if (event.modifiers() != Qt::NoModifier || qobject_cast<QLineEdit *>(dialog.focusWidget()))
        return 0;
    const int digit = event.key() - Qt::Key_0;
    return digit >= 1 && digit <= 9 ? digit : 0;
}

} // namespace

ResolveDialog::ResolveDialog(int alerts, const QStringList &people, QWidget *parent)
    : QDialog(parent)
    , m_causes(new QButtonGroup(this))
    , m_routed(new QLineEdit)
    , m_note(new QLineEdit)
    , m_fault(faultLabel())
{
    setObjectName(QStringLiteral("resolveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(AlertsText::tr("Resolve %n alert(s)", "", alerts));
    auto *causes = new QVBoxLayout;
    causes->setSpacing(6);
    int number = 1;
    for (const QString &key : text::causeKeys()) {
        auto *row = new QHBoxLayout;
        auto *button = new QRadioButton(text::cause(key));
        button->setObjectName(QStringLiteral("cause.") + key);
        m_causes->addButton(button, number - 1);
        row->addWidget(button, 1);
        row->addWidget(new KeyCaps(QString::number(number++)));
        causes->addLayout(row);
    }
    m_routed->setObjectName(QStringLiteral("routedTo"));
    m_routed->setFixedWidth(fieldWidth);
    m_routed->setMaxLength(longestNote);
    m_routed->setPlaceholderText(AlertsText::tr("a person or a department; may stay empty"));
    auto *completer = new QCompleter(people, m_routed);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_routed->setCompleter(completer);
    m_note->setObjectName(QStringLiteral("actNote"));
    m_note->setFixedWidth(fieldWidth);
    m_note->setMaxLength(longestNote);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    QLabel *cause = makeLabel(TextRole::Base, Tone::Secondary);
    cause->setText(AlertsText::tr("What caused it?"));
    form->addRow(cause, causes);
    form->addRow(fieldLabel(AlertsText::tr("Routed to"), m_routed), m_routed);
    form->addRow(fieldLabel(AlertsText::tr("Note"), m_note), m_note);
    KeyButton *save = nullptr;
    QVBoxLayout *column = columnOf(this);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttonsOf(this, AlertsText::tr("Resolve"), &save));
    connect(save, &QPushButton::clicked, this, &ResolveDialog::save);
    m_causes->button(0)->setFocus();
}

void ResolveDialog::keyPressEvent(QKeyEvent *event)
{
    const int digit = digitOf(*event, *this);
    if (QAbstractButton *button = digit > 0 ? m_causes->button(digit - 1) : nullptr) {
        button->setChecked(true);
        button->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ResolveDialog::save()
{
    const int chosen = m_causes->checkedId();
    if (chosen < 0) {
        complain(m_fault, AlertsText::tr("Choose a cause: it is what the share of causes is counted by."),
                 m_causes->button(0));
        return;
    }
    emit resolved(text::causeKeys().at(chosen), m_routed->text().simplified(), m_note->text().simplified());
    accept();
}

SnoozeDialog::SnoozeDialog(int alerts, Day today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_offers{today + 1, today + 3, today.monday() + 7, today + 14}
    , m_until(new DayEdit)
    , m_reason(new QLineEdit)
    , m_fault(faultLabel())
{
    setObjectName(QStringLiteral("snoozeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(AlertsText::tr("Snooze %n alert(s)", "", alerts));
    const QStringList words = {AlertsText::tr("Tomorrow"), AlertsText::tr("In three days"),
                               AlertsText::tr("Next Monday"), AlertsText::tr("In two weeks")};
    auto *offers = new QVBoxLayout;
    offers->setSpacing(6);
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new KeyButton({}, QString::number(i + 1));
        button->setObjectName(QStringLiteral("offer.%1").arg(i + 1));
        button->setAutoDefault(false);
        const Day day = m_offers[static_cast<size_t>(i)];
        button->setText(
            AlertsText::tr("%1, %2", "in three days, Fri 16 Oct").arg(words.at(i), text::day(day)));
        connect(button, &QPushButton::clicked, this, [this, day] {
            m_until->setDay(day);
            m_reason->setFocus();
        });
        offers->addWidget(button, 0, Qt::AlignLeft);
    }
    m_until->setObjectName(QStringLiteral("snoozeUntil"));
    m_until->setFixedWidth(fieldWidth);
    m_until->setDays({today + 1, today + farthestSnooze}, {});
    m_until->setDay(m_offers[1]);
    m_reason->setObjectName(QStringLiteral("snoozeReason"));
    m_reason->setFixedWidth(fieldWidth);
    m_reason->setMaxLength(longestNote);
    m_reason->setPlaceholderText(AlertsText::tr("for example: back from holiday then"));
    QLabel *about = makeLabel(TextRole::Small, Tone::Secondary);
    about->setText(AlertsText::tr("Until that day nobody is asked. If the account falls into a worse band "
                                  "before, the alert breaks through."));
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(fieldLabel(AlertsText::tr("Open again on"), m_until), m_until);
    form->addRow(fieldLabel(AlertsText::tr("Why"), m_reason), m_reason);
    KeyButton *save = nullptr;
    QVBoxLayout *column = columnOf(this);
    column->addLayout(offers);
    column->addLayout(form);
    column->addWidget(about);
    column->addWidget(m_fault);
    column->addLayout(buttonsOf(this, AlertsText::tr("Snooze"), &save));
    connect(save, &QPushButton::clicked, this, &SnoozeDialog::save);
    findChild<QPushButton *>(QStringLiteral("offer.1"))->setFocus();
}

void SnoozeDialog::keyPressEvent(QKeyEvent *event)
{
    const int digit = digitOf(*event, *this);
    if (digit > 0 && static_cast<size_t>(digit) <= m_offers.size()) {
        m_until->setDay(m_offers[static_cast<size_t>(digit) - 1]);
        m_reason->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SnoozeDialog::save()
{
    const std::optional<Day> until = m_until->day();
    if (!until || *until <= m_today) {
        complain(m_fault,
                 AlertsText::tr("Write a day after today, such as %1.").arg(text::dayYear(m_today + 7)),
                 m_until);
        return;
    }
    if (m_reason->text().simplified().isEmpty()) {
        complain(m_fault, AlertsText::tr("Write why it waits: colleagues see it beside the alert."),
                 m_reason);
        return;
    }
    emit snoozed(*until, m_reason->text().simplified());
    accept();
}

} // namespace bw
