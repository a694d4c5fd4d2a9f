#pragma once

#include "model/reassign.h"
#include "shell/engine.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUndoStack>

namespace bw {

/// What was entered by hand in one window, edits of accounts, marks of days, answers and work: reads what can
/// be edited and writes steps on a worker, one after the other, and takes them back in the order in which
/// they were made.
class Editing : public QObject {
    Q_OBJECT
public:
    Editing(const Engine &engine, QObject *parent = nullptr);
    ~Editing() override;

    /// For the workspace that is set next.
    void setEngine(const Engine &engine) { m_engine = engine; }
    /// Another workspace: what was done in the one before cannot be taken back any more.
    void setWorkspace(const QString &path);
    /// `done` is called in the thread of `owner`, unless that is gone.
    void load(AccountId account, QObject *owner,
              const std::function<void(const Result<EditableAccount> &)> &done);
    /// `what` is shown behind "Undo:": "seats of Northwind".
    void apply(const EditStep &step, const QString &what);
    /// Gives accounts other CSMs, all or none, as one step.
    void reassign(const std::vector<NewCsm> &moves, const EditAuthor &author, const QString &what);
    /// Marks days as not known, or takes such a mark away.
    void mark(const GapRow &gap, const QString &what);
    void unmark(const GapRow &gap, const QString &what);
    /// Saves answers; undoing takes them back, doing again gives them anew. `done` is called in the thread of
    /// `owner`, unless that is gone, with the answers as saved or with why they are not: then nothing is, and
    /// failed() tells it too.
    void judge(const std::vector<Judgement> &answers, const QString &what, QObject *owner = nullptr,
               const std::function<void(const Result<std::vector<Judgement>> &)> &done = {});
    [[nodiscard]] bool canJudge() const { return m_engine.judge && m_engine.takeBack; }
    /// Sets a limit on an account's health; undoing lifts it.
    void limit(const HealthLimit &limit, const QString &what);
    void endLimit(const HealthLimit &limit, const QString &by, const QString &what);
    [[nodiscard]] bool canLimit() const { return m_engine.setLimit && m_engine.endLimit; }
    /// Saves entries of work; undoing takes them back. `done` as for judge(). What could not be saved can be
    /// tried again(), until something else is entered.
    void work(const std::vector<WorkEntry> &entries, const QString &what, QObject *owner = nullptr,
              const std::function<void(const Result<std::vector<WorkEntry>> &)> &done = {});
    [[nodiscard]] bool canWork() const { return m_engine.saveWork && m_engine.takeWorkBack; }
    [[nodiscard]] bool canTryAgain() const { return static_cast<bool>(m_again); }
    void again();
    [[nodiscard]] bool canMark() const { return m_engine.markGap && m_engine.unmarkGap; }

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    void undo();
    void redo();
    [[nodiscard]] QDateTime now() const { return m_engine.now(); }
    /// Waits for all steps: for tests and pictures.
    void finish() { m_pool.waitForDone(); }

signals:
    /// A step is in the store: what is shown is old.
    void stored();
    /// One sentence, and whether the step can be taken back now.
    void said(const QString &sentence, bool undoable);
    void failed(const bw::Error &error);

private:
    class Command;
    /// Called on the worker, turn about to do and to undo. It keeps what it needs for its next turn.
    using Turn = std::function<Status(const QString &workspace)>;
    /// `first` is called on this thread once the turn was taken for the first time.
    void push(Turn turn, const QString &what, const std::function<void()> &first = {});
    void run(const std::shared_ptr<Turn> &turn);
    [[nodiscard]] Turn marking(const GapRow &gap) const;

    Engine m_engine;
    QString m_workspace;
    QThreadPool m_pool; ///< one thread: steps keep their order
    QUndoStack m_steps;
    std::function<void()> m_again; ///< enters once more what could not be saved
    std::function<void()> m_first; ///< of the step that is being pushed
};

} // namespace bw
