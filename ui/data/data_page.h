#pragma once

#include "data/data_list.h"
#include "shell/page.h"

#include <QPointer>
#include <QThreadPool>

class QLabel;
class QShortcut;
class QStackedWidget;

namespace bw {

class EmptyImport;
class ImportView;
class KeyButton;
class RecordPanel;

/// Import and sources: the files that are about to be imported, saved sources and what was imported before at
/// the left, what is chosen there at the right.
class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(QWidget *parent = nullptr);
    ~DataPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    void setSession(Session *session) override;
    void setEditing(Editing *editing) override;
    void takeFiles(const QStringList &files) override;
    void setLetterKeys(bool on) override;

    [[nodiscard]] ImportQueue &queue() { return *m_queue; }
    [[nodiscard]] DataList &list() const { return *m_list; }
    [[nodiscard]] DataListModel &model() const { return *m_model; }
    /// Shows it at the right.
    void select(const DataItem &item);
    /// Asks which days are not known; of that source, else of everything.
    void askGap(SourceId source = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    void connectQueue();
    void connectView();
    void addKeys();
    void retranslate();
    void showFoot();
    void showSelected();
    void listAgain();
    void loadRows();
    void removeSelected();
    void showNextFile();
    void askMapping(int id);
    void askRejected(int id);
    void saveRejectedTo(int id, const QString &path);
    void dropSource(SourceId source);
    void unmark(const GapRow &gap);
    [[nodiscard]] bool canMark() const;
    void planUndo(ImportId import);
    void undo(ImportId import);

    QPointer<Session> m_session;
    QPointer<Editing> m_editing;
    std::shared_ptr<const Cache> m_cache;
    qint64 m_revision = -1; ///< of the state that the dry runs were compared with; -1: not known
    ImportQueue *m_queue;
    DataListModel *m_model;
    DataList *m_list;
    DataItem m_selected;
    QLabel *m_heading;
    KeyButton *m_add;
    KeyButton *m_mark;
    QLabel *m_foot;
    QStackedWidget *m_stack;
    EmptyImport *m_empty;
    ImportView *m_view;
    RecordPanel *m_record;
    QShortcut *m_yesKey = nullptr;
    QShortcut *m_markKey = nullptr;
    quint64 m_rowsJob = 0; ///< the newest answer counts
    quint64 m_undoJob = 0;
    QThreadPool m_pool;
};

[[nodiscard]] PageInfo dataPageInfo();

} // namespace bw
