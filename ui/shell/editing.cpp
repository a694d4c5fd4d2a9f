#include "shell/editing.h"

#include "shell/jobs.h"

namespace bw {

/// Doing and undoing are the same: a turn that, once taken, takes back next time. Only the worker calls it.
class Editing::Command : public QUndoCommand {
public:
    Command(Editing &editing, Turn turn, const Wording &what)
        : QUndoCommand(what())
        , m_editing(editing)
        , m_what(what)
        , m_turn(std::make_shared<Turn>(std::move(turn)))
    {
    }
    void undo() override { m_editing.run(m_turn); }
    void redo() override { m_editing.run(m_turn); }
    [[nodiscard]] QString words() const { return m_what(); }

private:
    Editing &m_editing;
    Wording m_what;
    std::shared_ptr<Turn> m_turn;
};

Editing::Editing(const Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_pool.setMaxThreadCount(1);
}

Editing::~Editing()
{
    m_pool.waitForDone();
}

void Editing::setWorkspace(const QString &path)
{
    if (m_workspace != path)
        m_drafts = std::make_shared<DraftDesk>(path);
    m_workspace = path;
    m_steps.clear();
    m_again = nullptr;
}

void Editing::load(AccountId account, QObject *owner,
                   const std::function<void(const Result<EditableAccount> &)> &done)
{
    runJob(
        m_pool, owner,
        [editable = m_engine.editable, path = m_workspace, account] { return editable(path, account); },
        done);
}

void Editing::apply(const EditStep &step, const Wording &what)
{
    if (step.isEmpty())
        return;
    push(
        [edit = m_engine.edit, step = step](const QString &path) mutable -> Status {
            Result<EditStep> back = edit(path, std::exchange(step, {}));
            if (!back) // nothing was done: nothing is to be taken back
                return tl::unexpected(back.error());
            step = std::move(*back);
            return {};
        },
        what);
}

void Editing::reassign(const std::vector<NewCsm> &moves, const EditAuthor &author, const Wording &what)
{
    if (moves.empty())
        return;
    push(
        [editable = m_engine.editable, edit = m_engine.edit, moves, author, step = EditStep(),
         made = false](const QString &path) mutable -> Status {
            if (!std::exchange(made, true)) {
                for (const NewCsm &move : moves) {
                    const Result<EditableAccount> account = editable(path, move.account);
                    if (!account)
                        return tl::unexpected(account.error());
                    append(step, csmStep(*account, move.csm, author));
                }
            }
            if (step.isEmpty())
                return {};
            Result<EditStep> back = edit(path, std::exchange(step, {}));
            if (!back)
                return tl::unexpected(back.error());
            step = std::move(*back);
            return {};
        },
        what);
}

Editing::Turn Editing::marking(const GapRow &gap) const
{
    return [mark = m_engine.markGap, unmark = m_engine.unmarkGap, gap = gap](const QString &path) mutable {
        if (gap.id > 0)
            return unmark(path, std::exchange(gap.id, 0));
        return mark(path, gap).map([&gap](qint64 id) { gap.id = id; });
    };
}

void Editing::mark(const GapRow &gap, const Wording &what)
{
    GapRow fresh = gap;
    fresh.id = 0;
    push(marking(fresh), what);
}

void Editing::unmark(const GapRow &gap, const Wording &what)
{
    push(marking(gap), what);
}

void Editing::judge(const std::vector<Judgement> &answers, const Wording &what, QObject *owner,
                    const std::function<void(const Result<std::vector<Judgement>> &)> &done)
{
    if (answers.empty())
        return;
    auto saved = std::make_shared<Result<std::vector<Judgement>>>();
    auto turn = [judge = m_engine.judge, takeBack = m_engine.takeBack, answers = answers,
                 keys = QStringList(), saved](const QString &path) mutable -> Status {
        if (!keys.isEmpty())
            return takeBack(path, std::exchange(keys, {}), answers.front().judgedBy);
        Result<std::vector<Judgement>> given = judge(path, answers);
        if (given) {
            for (const Judgement &answer : *given)
                keys += answer.key;
            // Taken back, an answer is given again under a key of its own.
            for (Judgement &answer : answers)
                answer.key.clear();
        }
        const Status status = given ? Status() : tl::unexpected(given.error());
        *saved = std::move(given);
        return status;
    };
    push(std::move(turn), what, [owner = QPointer<QObject>(owner), hasOwner = owner != nullptr, saved, done] {
        if (done && (owner || !hasOwner))
            done(*saved);
    });
}

void Editing::work(const std::vector<WorkEntry> &entries, const Wording &what, QObject *owner,
                   const std::function<void(const Result<std::vector<WorkEntry>> &)> &done)
{
    if (entries.empty())
        return;
    auto saved = std::make_shared<Result<std::vector<WorkEntry>>>();
    auto turn = [save = m_engine.saveWork, takeBack = m_engine.takeWorkBack, entries = entries,
                 keys = QStringList(), saved](const QString &path) mutable -> Status {
        if (!keys.isEmpty())
            return takeBack(path, std::exchange(keys, {}), entries.front().by);
        // Taken back, an entry is made again under a key and a time of its own.
        *saved = save(path, entries);
        if (!*saved)
            return tl::unexpected(saved->error());
        for (const WorkEntry &entry : **saved)
            keys += entry.key;
        return {};
    };
    const QPointer<QObject> kept = owner;
    const bool hasOwner = owner != nullptr;
    push(std::move(turn), what, [this, entries, what, kept, hasOwner, saved, done] {
        if (!*saved)
            m_again = [this, entries, what, kept, hasOwner, done] {
                work(entries, what, kept, kept || !hasOwner ? done : nullptr);
            };
        if (done && (kept || !hasOwner))
            done(*saved);
    });
}

void Editing::again()
{
    if (const auto once = std::exchange(m_again, nullptr))
        once();
}

void Editing::limit(const HealthLimit &limit, const Wording &what)
{
    push(
        [set = m_engine.setLimit, end = m_engine.endLimit, limit = limit,
         key = QString()](const QString &path) mutable -> Status {
            if (!key.isEmpty())
                return end(path, std::exchange(key, {}), limit.author);
            return set(path, limit).map([&](const HealthLimit &saved) {
                key = saved.key;
                limit.key.clear();
            });
        },
        what);
}

void Editing::endLimit(const HealthLimit &limit, const QString &by, const Wording &what)
{
    push(
        [set = m_engine.setLimit, end = m_engine.endLimit, limit = limit, by,
         holds = true](const QString &path) mutable -> Status {
            if (std::exchange(holds, !holds))
                return end(path, limit.key, by);
            limit.key.clear(); // set anew: what was lifted stays lifted
            return set(path, limit).map([&](const HealthLimit &saved) { limit.key = saved.key; });
        },
        what);
}

void Editing::push(Turn turn, const Wording &what, const std::function<void()> &first)
{
    m_again = nullptr;
    m_first = first;
    m_steps.push(new Command(*this, std::move(turn), what));
    m_first = nullptr;
    emit said(tr("Saved: %1").arg(what()), true);
}

void Editing::run(const std::shared_ptr<Turn> &turn)
{
    runJob(
        m_pool, this,
        [path = m_workspace, turn]() -> Status {
            // One that failed has nothing to take back.
            Status done = *turn ? (*turn)(path) : Status();
            if (!done)
                *turn = nullptr;
            return done;
        },
        [this, first = m_first](const Status &done) {
            if (first)
                first();
            if (done)
                emit stored();
            else
                emit failed(done.error());
        });
}

/// The step at a place of the stack; empty: there is none.
QString Editing::wordsAt(int index) const
{
    const auto *command = static_cast<const Command *>(m_steps.command(index));
    return command == nullptr ? QString() : command->words();
}

QString Editing::undoWords() const
{
    return m_steps.canUndo() ? wordsAt(m_steps.index() - 1) : QString();
}

void Editing::undo()
{
    if (!m_steps.canUndo())
        return;
    const QString what = undoWords();
    m_steps.undo();
    emit said(tr("Undone: %1").arg(what), false);
}

void Editing::redo()
{
    if (!m_steps.canRedo())
        return;
    const QString what = wordsAt(m_steps.index());
    m_steps.redo();
    emit said(tr("Done again: %1").arg(what), true);
}

} // namespace bw
