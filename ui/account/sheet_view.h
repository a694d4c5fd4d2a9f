#pragma once

#include "account/sheet_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace bw {

class KeyButton;

/// One sheet with what can be done to its rows, and a line that tells what lies beneath the cell one is in.
class SheetView : public QWidget {
    Q_OBJECT
public:
    SheetView(Sheet sheet, std::vector<StandingEdit> standing, QWidget *parent = nullptr);

    [[nodiscard]] SheetModel &model() { return *m_model; }
    void goTo(const SheetProblem &problem);
    /// A cell that is being written in counts as it stands.
    void finishWriting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void addRow();
    void toggleRow();
    void show();

    SheetModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    KeyButton *m_add;
    KeyButton *m_remove;
};

} // namespace bw
