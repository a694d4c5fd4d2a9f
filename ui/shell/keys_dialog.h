#pragma once

#include "shell/page.h"

#include <QDialog>

namespace bw {

/// Keys in groups with a heading each.
struct KeyGroup {
    QString title;
    std::vector<KeyHelp> keys;
};

/// The keys of the screen and those that hold everywhere.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const std::vector<KeyGroup> &groups, bool letterKeys, QWidget *parent = nullptr);
};

} // namespace bw
