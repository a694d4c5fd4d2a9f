#pragma once

#include "judgement/grid_model.h"

#include <QTableView>

namespace bw {

/// The grid by keyboard: a digit, `?` or `=` answers the cell and goes right, or fills the selection; Enter
/// goes to the next account, arrows move and with Shift extend; no editor is ever opened. The cells are
/// painted.
class GridView final : public QTableView {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;
    static constexpr int headHeight = 44;

    explicit GridView(GridModel *model, QWidget *parent = nullptr);

    void setLetterKeys(bool on) { m_letterKeys = on; }
    void setLocked(bool locked) { m_locked = locked; }
    /// The answer that notes and confidence belong to: the one that was just given, else the current one.
    [[nodiscard]] QModelIndex focusCell() const;
    /// The first cell of the first account.
    void goToFirst();
    /// The first cell of a row.
    void goToAccount(int row);
    /// From the clipboard; tells what came of it.
    void paste(const QString &text);
    void keyboardSearch(const QString & /*search*/) override { } // letters are keys of their own

signals:
    void noteRequested();
    void cellChanged(const QModelIndex &cell);
    void saveRequested();
    void backRequested();
    void openRequested(bw::AccountId account);
    void said(const QString &sentence);
    /// Ctrl+Z with nothing written: what was saved last.
    void undoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Act {
        None,
        Answer,
        NotKnown,
        Keep,
        TakeBack,
        Confidence,
        Note,
        NextAccount,
        PreviousAccount,
        Copy,
        Paste,
        Undo,
        Save,
        Leave,
        Open
    };
    [[nodiscard]] Act actOf(const QKeyEvent &event) const;
    void act(Act act, const QKeyEvent &event);
    void answered(const QModelIndexList &cells);
    [[nodiscard]] QModelIndexList cells() const;
    bool extend(const QKeyEvent &event);
    void fitColumns();

    GridModel *m_model;
    QPersistentModelIndex m_answered; ///< by the last key
    QPersistentModelIndex m_anchor; ///< where a selection by Shift begins
    bool m_extending = false;
    bool m_letterKeys = true;
    bool m_locked = false;
};

} // namespace bw
