#include "shell/keys_dialog.h"

#include "shell/parts.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int dialogWidth = 640;
constexpr int scrollBarRoom = 16;
constexpr int aroundIt = 40;
constexpr int mostAlone = 800;

} // namespace

KeysDialog::KeysDialog(const std::vector<KeyGroup> &groups, bool letterKeys, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    setSurface(content, "page");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 12);
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
            what->setWordWrap(true);
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
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 12, 24, 16);
    auto *close = new KeyButton({}, QStringLiteral("Esc"));
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeLine(true));
    whole->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    // As high as the list, but no higher than the window that it lies over.
    const int most = parent != nullptr ? parent->window()->height() - 2 * aroundIt : mostAlone;
    const int list = content->layout()->totalHeightForWidth(dialogWidth - scrollBarRoom);
    resize(dialogWidth, std::min(list + whole->sizeHint().height() - scroll->sizeHint().height(), most));
}

} // namespace bw
