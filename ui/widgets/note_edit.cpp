#include "widgets/note_edit.h"

#include "shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace bw {

namespace {

constexpr int mostLines = 4;
constexpr int edge = 4; ///< border and padding above the text, and below it

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Keys of the form, not letters of the note.
bool isForTheHolder(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return (isEnter(event) && modifiers.testFlag(Qt::ControlModifier)) || modifiers == Qt::AltModifier;
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(roleFont(TextRole::Base));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // until it is longer than it may grow
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_setting)
            emit textEdited(text());
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::fitHeight);
    setFixedHeight(neededHeight());
}

void NoteEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

int NoteEdit::neededHeight() const
{
    // The layout of plain text counts in lines.
    const int lines =
        std::clamp(static_cast<int>(document()->documentLayout()->documentSize().height()), 1, mostLines);
    return lines * fontMetrics().lineSpacing() + 2 * edge + 4;
}

void NoteEdit::fitHeight()
{
    const bool isLong = document()->documentLayout()->documentSize().height() > mostLines;
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int needed = neededHeight();
    if (needed == height())
        return;
    setFixedHeight(needed);
    verticalScrollBar()->setValue(0);
    ensureCursorVisible();
    emit heightChanged();
}

bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isForTheHolder(key)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (isForTheHolder(*event)) {
        event->ignore();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (isEnter(*event) || event->key() == Qt::Key_Escape)) {
        emit left();
        return;
    }
    if (isEnter(*event)) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        moveCursor(QTextCursor::End);
}

} // namespace bw
