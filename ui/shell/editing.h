#pragma once

#include "model/reassign.h"
#include "shell/draft_desk.h"
#include "shell/engine.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUndoStack>

namespace bw {

/// A few words that are made whenever they are shown, in the language in use then.
class Wording {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): words that never change are given as they are
    Wording(const QString &fixed)
        : m_make([fixed] { return fixed; })
    {
    }
    template <class Make>
        requires std::is_invocable_r_v<QString, Make>
    // NOLINTNEXTLINE(google-explicit-constructor): as above
    Wording(Make make)
        : m_make(std::move(make))
    {
    }
    [[nodiscard]] QString operator()() const { return m_make(); }

private:
    std::function<QString()> m_make;
};

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
    /// What is written about the accounts of the workspace and not saved; for pages to hold as long as they
    /// show it.
    [[nodiscard]] const std::shared_ptr<DraftDesk> &drafts() const { return m_drafts; }
    /// `done` is called in the thread of `owner`, unless that is gone.
    void load(AccountId account, QObject *owner,
              const std::function<void(const Result<EditableAccount> &)> &done);
    /// `what` is shown behind "Undo:": "seats of Northwind".
    void apply(const EditStep &step, const Wording &what);
    /// Gives accounts other CSMs, all or none, as one step.
    void reassign(const std::vector<NewCsm> &moves, const EditAuthor &author, const Wording &what);
    /// Marks days as not known, or takes such a mark away.
    void mark(const GapRow &gap, const Wording &what);
    void unmark(const GapRow &gap, const Wording &what);
    /// Saves answers; undoing takes them back, doing again gives them anew. `done` is called in the thread of
    /// `owner`, unless that is gone, with the answers as saved or with why they are not: then nothing is, and
    /// failed() tells it too.
    void judge(const std::vector<Judgement> &answers, const Wording &what, QObject *owner = nullptr,
               const std::function<void(const Result<std::vector<Judgement>> &)> &done = {});
    [[nodiscard]] bool canJudge() const { return m_engine.judge && m_engine.takeBack; }
    /// Sets a limit on an account's health; undoing lifts it.
    void limit(const HealthLimit &limit, const Wording &what);
    void endLimit(const HealthLimit &limit, const QString &by, const Wording &what);
    [[nodiscard]] bool canLimit() const { return m_engine.setLimit && m_engine.endLimit; }
    /// Saves entries of work; undoing takes them back. `done` as for judge(). What could not be saved can be
    /// tried again(), until something else is entered.
    void work(const std::vector<WorkEntry> &entries, const Wording &what, QObject *owner = nullptr,
              const std::function<void(const Result<std::vector<WorkEntry>> &)> &done = {});
    [[nodiscard]] bool canWork() const { return m_engine.saveWork && m_engine.takeWorkBack; }
    [[nodiscard]] bool canTryAgain() const { return static_cast<bool>(m_again); }
    void again();
    [[nodiscard]] bool canMark() const { return m_engine.markGap && m_engine.unmarkGap; }

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    /// What undo() would take back, in the language in use; empty: nothing.
    [[nodiscard]] QString undoWords() const;
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
    void push(Turn turn, const Wording &what, const std::function<void()> &first = {});
    void run(const std::shared_ptr<Turn> &turn);
    [[nodiscard]] QString wordsAt(int index) const;
    [[nodiscard]] Turn marking(const GapRow &gap) const;

    Engine m_engine;
    QString m_workspace;
    std::shared_ptr<DraftDesk> m_drafts = std::make_shared<DraftDesk>(QString());
    QThreadPool m_pool; ///< one thread: steps keep their order
    QUndoStack m_steps;
    std::function<void()> m_again; ///< enters once more what could not be saved
    std::function<void()> m_first; ///< of the step that is being pushed
};

} // namespace bw
