#include "shell/editing.h"

#include "shell/jobs.h"

namespace bw {

/// Doing and undoing are the same: a step that, once carried out, is the one that takes it back. Only the
/// worker reads and writes it.
class Editing::Command : public QUndoCommand {
public:
    Command(Editing &editing, EditStep step, const QString &what)
        : QUndoCommand(what)
        , m_editing(editing)
        , m_step(std::make_shared<EditStep>(std::move(step)))
    {
    }
    void undo() override { m_editing.run(m_step); }
    void redo() override { m_editing.run(m_step); }

private:
    Editing &m_editing;
    std::shared_ptr<EditStep> m_step;
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
    m_workspace = path;
    m_steps.clear();
}

void Editing::load(AccountId account, QObject *owner,
                   const std::function<void(const Result<EditableAccount> &)> &done)
{
    runJob(
        m_pool, owner,
        [editable = m_engine.editable, path = m_workspace, account] { return editable(path, account); },
        done);
}

void Editing::apply(const EditStep &step, const QString &what)
{
    if (step.isEmpty())
        return;
    m_steps.push(new Command(*this, step, what));
    emit said(tr("Saved: %1").arg(what), true);
}

void Editing::run(const std::shared_ptr<EditStep> &step)
{
    runJob(
        m_pool, this,
        [edit = m_engine.edit, path = m_workspace, step]() -> std::optional<Error> {
            Result<EditStep> back = edit(path, *step);
            if (!back) {
                *step = {}; // nothing was done: nothing is to be taken back
                return back.error();
            }
            *step = std::move(*back);
            return std::nullopt;
        },
        [this](const std::optional<Error> &error) {
            if (error)
                emit failed(*error);
            else
                emit stored();
        });
}

void Editing::undo()
{
    if (!m_steps.canUndo())
        return;
    const QString what = m_steps.undoText();
    m_steps.undo();
    emit said(tr("Undone: %1").arg(what), false);
}

void Editing::redo()
{
    if (!m_steps.canRedo())
        return;
    const QString what = m_steps.redoText();
    m_steps.redo();
    emit said(tr("Done again: %1").arg(what), true);
}

} // namespace bw
