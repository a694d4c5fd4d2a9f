#include "judgement/judgement_form.h"
#include "judgement/judgement_page.h"
#include "widgets/note_edit.h"

#include <QApplication>
#include <QKeyEvent>

namespace bw {

std::vector<KeyHelp> JudgementPage::keys() const
{
    return {{QStringLiteral("0, 1, 2, 3"), tr("Answer the marked criterion and go on to the next")},
            {QStringLiteral("?"), tr("Not known: withdraws the earlier answer")},
            {QStringLiteral("="), tr("Keep the earlier answer: it counts as given today")},
            {QStringLiteral("Backspace"), tr("Back to the saved answer")},
            {QStringLiteral("J, K"), tr("Next and previous criterion; also the arrows")},
            {QStringLiteral("N"),
             tr("Note to the answer that was just given, else to the marked criterion; "
                "Enter leaves it, Shift+Enter begins a line")},
            {QStringLiteral("H"), tr("All earlier answers to the marked criterion, with their notes")},
            {QStringLiteral("Alt+1, Alt+2, Alt+3"), tr("Low, medium, high confidence in that answer")},
            {QStringLiteral("Ctrl+Enter"), tr("Save")},
            {QStringLiteral("Ctrl+Shift+Enter"), tr("Save, and on to the next account")},
            {QStringLiteral("], ["), tr("Next and previous account of the list; what is written stays")},
            {QStringLiteral("Ctrl+Z"), tr("Take back what was written last, then what was saved last")},
            {QStringLiteral("G"), tr("Score many accounts")},
            {QStringLiteral("Esc"), tr("Discard what is written; then back")}};
}

JudgementPage::Act JudgementPage::actOf(const QKeyEvent &event) const
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier)
        return Act::Save;
    if (enter && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return Act::SaveAndNext;
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier)
        return Act::Leave;
    if (qobject_cast<NoteEdit *>(QApplication::focusWidget()) != nullptr)
        return Act::None;
    if (event.matches(QKeySequence::Undo))
        return m_desk->book().canUndo() ? Act::Undo : Act::None;
    if (!m_letterKeys || modifiers != Qt::NoModifier)
        return Act::None;
    switch (event.key()) {
    case Qt::Key_BracketRight:
        return Act::Next;
    case Qt::Key_BracketLeft:
        return Act::Previous;
    case Qt::Key_G:
        return Act::Many;
    default:
        return Act::None;
    }
}

bool JudgementPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event)) != Act::None) {
        event->accept(); // Ctrl+Z takes saved things back in the rest of the window
        return true;
    }
    return Page::event(event);
}

void JudgementPage::keyPressEvent(QKeyEvent *event)
{
    switch (actOf(*event)) {
    case Act::None:
        Page::keyPressEvent(event);
        return;
    case Act::Save:
        save();
        return;
    case Act::SaveAndNext:
        save();
        if (unsaved() + waiting() == 0)
            emit stepRequested(1);
        return;
    case Act::Undo:
        takeBackWritten();
        return;
    case Act::Leave:
        if (unsaved() + waiting() > 0)
            discard();
        else
            emit backRequested();
        return;
    case Act::Next:
        emit stepRequested(1);
        return;
    case Act::Previous:
        emit stepRequested(-1);
        return;
    case Act::Many:
        emit judgeManyRequested({});
        return;
    }
}

} // namespace bw
