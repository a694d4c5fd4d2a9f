#pragma once

#include <QGridLayout>
#include <QString>
#include <functional>

class QDialog;
class QLabel;
class QVBoxLayout;

namespace bw {

/// Labels and fields of a small dialog, one below the other.
class FormRows {
public:
    FormRows();
    /// The label names the field, for the eye and for readers.
    void add(const QString &label, QWidget *field);
    /// To be put into the dialog's layout.
    [[nodiscard]] QGridLayout *layout() const { return m_grid; }

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

/// The last line of a small dialog: what is wrong, Cancel, and the act, which Ctrl+Enter does as well. `name`
/// begins the object names.
void addButtons(QDialog *dialog, QVBoxLayout *layout, QLabel *complaint, const QString &act,
                const QString &name, const std::function<void()> &save);

} // namespace bw
