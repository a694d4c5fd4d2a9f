#include "shell/keys_dialog.h"

#include "shell/parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bw {

KeysDialog::KeysDialog(const std::vector<KeyGroup> &groups, bool letterKeys, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    for (const KeyGroup &group : groups) {
        if (group.keys.empty())
            continue;
        QLabel *title = makeLabel(TextRole::BaseHeading);
        title->setText(group.title);
        layout->addWidget(title);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(6);
        grid->setColumnMinimumWidth(0, 130);
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const KeyHelp &key : group.keys) {
            auto *caps = new KeyCaps(key.keys);
            caps->setAccessibleName(key.keys);
            grid->addWidget(caps, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
            QLabel *what = makeLabel(TextRole::Base, Tone::Secondary);
            what->setText(key.what);
            grid->addWidget(what, row++, 1);
        }
        layout->addLayout(grid);
        layout->addSpacing(10);
    }
    if (!letterKeys) {
        QLabel *off = makeLabel(TextRole::Small, Tone::Tertiary);
        off->setText(tr("Single-letter keys are turned off in the settings."));
        off->setWordWrap(true);
        layout->addWidget(off);
    }
    auto *buttons = new QHBoxLayout;
    auto *close = new KeyButton({}, QStringLiteral("Esc"));
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

} // namespace bw
