#include "account/form_rows.h"

#include "account/account_tr.h"
#include "shell/parts.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace bw {

FormRows::FormRows()
    : m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void FormRows::add(const QString &label, QWidget *field)
{
    constexpr int fieldWidth = 320;
    QLabel *word = makeLabel(TextRole::Base, Tone::Secondary);
    word->setText(label);
    word->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumWidth(fieldWidth);
    m_grid->addWidget(word, m_row, 0);
    m_grid->addWidget(field, m_row++, 1);
}

void addButtons(QDialog *dialog, QVBoxLayout *layout, QLabel *complaint, const QString &act,
                const QString &name, const std::function<void()> &save)
{
    complaint->setObjectName(name + QStringLiteral("Complaint"));
    complaint->setWordWrap(true);
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(AccountText::tr("Cancel"));
    auto *set = new KeyButton({}, QStringLiteral("Ctrl+Enter"));
    set->setObjectName(name + QStringLiteral("Save"));
    set->setText(act);
    set->setPrimary(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(complaint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(set);
    layout->addLayout(buttons);
    for (KeyButton *button : {cancel, set})
        button->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(set, &QPushButton::clicked, dialog, save);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        QObject::connect(new QShortcut(QKeySequence(QLatin1String(keys)), dialog), &QShortcut::activated,
                         dialog, save);
}

} // namespace bw
