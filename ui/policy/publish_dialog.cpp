#include "policy/publish_dialog.h"

#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/settings.h"
#include "shell/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace bw {

QString changeLines(const std::vector<PolicyChange> &changes, size_t most)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(most, changes.size()); ++i)
        lines += text::sentence(changes[i]);
    if (changes.size() > most)
        lines += RulesText::tr("and %n more", "changes", static_cast<int>(changes.size() - most));
    if (lines.isEmpty())
        lines += RulesText::tr("Nothing differs.", "between two versions");
    return lines.join(u'\n');
}

PublishDialog::PublishDialog(qint64 version, const std::vector<PolicyChange> &changes, const QString &effect,
                             QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit)
    , m_author(new QLineEdit(settings::author.get()))
    , m_fault(makeLabel(TextRole::Small, Tone::Risk))
{
    constexpr int fieldWidth = 420;
    constexpr size_t shown = 12;
    setObjectName(QStringLiteral("publishDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(RulesText::tr("Publish version %1").arg(version));
    QLabel *what = makeLabel(TextRole::Base);
    what->setText(changeLines(changes, shown));
    what->setWordWrap(true);
    QLabel *follows = makeLabel(TextRole::Base, Tone::Secondary);
    follows->setText(effect);
    follows->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    int row = 0;
    const auto add = [&](const QString &words, QLineEdit *field) {
        QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
        label->setText(words);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setMinimumWidth(fieldWidth);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(RulesText::tr("Why, in a sentence"), m_note);
    add(RulesText::tr("Your name"), m_author);
    grid->addWidget(m_fault, row, 1);
    m_note->setObjectName(QStringLiteral("note"));
    m_author->setObjectName(QStringLiteral("author"));
    m_fault->hide();

    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(RulesText::tr("Cancel"));
    auto *publish = new KeyButton;
    publish->setObjectName(QStringLiteral("publishNow"));
    publish->setText(RulesText::tr("Publish version %1").arg(version));
    publish->setPrimary(true);
    publish->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(publish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(what);
    column->addWidget(follows);
    column->addLayout(grid);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(publish, &QPushButton::clicked, this, &PublishDialog::publish);
    m_note->setFocus();
}

/// The button is never silently grey: it leads to what is missing.
void PublishDialog::publish()
{
    const auto ask = [this](QLineEdit *field, const QString &why) {
        m_fault->setText(why);
        m_fault->show();
        for (QLineEdit *one : {m_note, m_author})
            one->setProperty("bad", one == field);
        field->setFocus();
    };
    if (m_note->text().trimmed().isEmpty()) {
        ask(m_note, RulesText::tr("Say why: the sentence stands beside the version in its history."));
        return;
    }
    if (m_author->text().trimmed().isEmpty()) {
        ask(m_author, RulesText::tr("Say who you are: your name stands beside the version in its history."));
        return;
    }
    settings::author.set(m_author->text().simplified());
    emit published(m_note->text().simplified(), m_author->text().simplified());
    accept();
}

} // namespace bw
