#pragma once

#include <QString>
#include <functional>

class QDialog;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QWidget;

namespace bw {

// What dialogs in which something is entered by hand have in common.

/// Two columns: what is asked, and the field.
[[nodiscard]] QGridLayout *makeFieldGrid();
/// A line more; the label names its field, which is at least `leastWidth` wide.
void addField(QGridLayout *grid, const QString &label, QWidget *field, int leastWidth);

/// The line along the foot: what is wrong, Cancel (Esc), and the button that saves (Ctrl+Enter), called
/// `saveName`. No button is pressed by Enter in a field.
[[nodiscard]] QHBoxLayout *makeEntryFoot(QDialog *dialog, QLabel *complaint, const QString &saveWords,
                                         const QString &saveName, const std::function<void()> &save);

} // namespace bw
