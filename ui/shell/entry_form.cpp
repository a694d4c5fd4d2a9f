#include "shell/entry_form.h"

#include "shell/parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace bw {

namespace {

class EntryText {
    Q_DECLARE_TR_FUNCTIONS(bw::EntryText)
};

} // namespace

QGridLayout *makeFieldGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addField(QGridLayout *grid, const QString &label, QWidget *field, int leastWidth)
{
    QLabel *word = makeLabel(TextRole::Base, Tone::Secondary);
    word->setText(label);
    word->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumWidth(leastWidth);
    const int row = grid->rowCount();
    grid->addWidget(word, row, 0);
    grid->addWidget(field, row, 1);
}

QHBoxLayout *makeEntryFoot(QDialog *dialog, QLabel *complaint, const QString &saveWords,
                           const QString &saveName, const std::function<void()> &save)
{
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(EntryText::tr("Cancel"));
    auto *set = new KeyButton({}, QStringLiteral("Ctrl+Enter"));
    set->setObjectName(saveName);
    set->setText(saveWords);
    set->setPrimary(true);
    for (KeyButton *button : {cancel, set})
        button->setAutoDefault(false);
    complaint->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(complaint, 1);
    foot->addWidget(cancel);
    foot->addWidget(set);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(set, &QPushButton::clicked, dialog, save);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        QObject::connect(new QShortcut(QKeySequence(QLatin1String(keys)), dialog), &QShortcut::activated,
                         dialog, save);
    return foot;
}

} // namespace bw
