#pragma once

#include "data/words.h"
#include "intake/undo.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;

namespace bw {

class KeyButton;

/// A saved source, days marked as not known, or an import that was made, with the way to take it back.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordPanel(QWidget *parent = nullptr);

    /// `canRemove`: forgetting it is on offer; `canMark`: days without its data can be marked.
    void showSource(const SourceRow &source, const QDateTime &now, bool canRemove, bool canMark);
    /// `of`: what is not known. `canUnmark`: taking the mark away is on offer.
    void showGap(const GapRow &gap, const QString &of, const QDateTime &now, bool canUnmark);
    /// `canUndo`: undoing is on offer.
    void showImport(const HistoryRow &row, const QDateTime &now, bool canUndo);
    /// What taking the import back would do: asks once.
    void askUndo(const UndoReport &report);

signals:
    void removeAsked(bw::SourceId source);
    void markAsked(bw::SourceId source);
    void unmarkAsked(const bw::GapRow &gap);
    void undoAsked(bw::ImportId import);
    void undoConfirmed(bw::ImportId import);

private:
    void clear();
    void addFact(const QString &word, const QString &value);
    void setState(const StateWords &state);
    bool eventFilter(QObject *watched, QEvent *event) override;

    ImportId m_import;
    SourceId m_source;
    GapRow m_gap;
    Band m_band = Band::None;
    QLabel *m_title;
    QWidget *m_mark;
    QLabel *m_state;
    QGridLayout *m_facts;
    KeyButton *m_remove;
    KeyButton *m_markDays;
    KeyButton *m_unmark;
    KeyButton *m_undo;
    QWidget *m_question;
    QLabel *m_what;
    QListWidget *m_kept;
    KeyButton *m_yes;
    KeyButton *m_no;
};

} // namespace bw
