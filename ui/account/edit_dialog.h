#pragma once

#include "model/edit_sheet.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace bw {

class ContestedList;
class DetailsForm;
class Segmented;
class SheetView;

/// Everything of one account that can be entered or corrected by hand, on one sheet each. Nothing is written
/// before it is saved; one save is one step.
class EditDialog : public QDialog {
    Q_OBJECT
public:
    struct Surroundings {
        QStringList calendars; ///< names to choose from
        Day shown; ///< the day that the window shows figures of
        QString author; ///< empty: asked for
        QDateTime now; ///< UTC
    };
    EditDialog(const EditableAccount &account, Surroundings surroundings, QWidget *parent = nullptr);

    void showSheet(EditEntity entity);
    /// What saving now would do; the sheets must be free of faults.
    [[nodiscard]] EditStep step() const;
    /// Saves when there is nothing to complain about.
    void save();

signals:
    /// `author` was written into the dialog, or is the known one.
    void saved(const bw::EditStep &step, const QString &what, const QString &author);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    [[nodiscard]] QString author() const;
    [[nodiscard]] const Sheet &sheetOf(EditEntity entity) const;

    EditableAccount m_account;
    Surroundings m_surroundings;
    std::vector<Sheet> m_before; ///< by EditEntity
    ContestedList *m_contested;
    Segmented *m_tabs;
    QStackedWidget *m_stack;
    DetailsForm *m_details;
    std::vector<SheetView *> m_views; ///< by EditEntity; none for the first
    QLabel *m_complaint;
    QLineEdit *m_author;
    bool m_tried = false; ///< complaints are shown once saving was tried
};

} // namespace bw
