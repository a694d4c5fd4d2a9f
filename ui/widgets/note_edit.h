#pragma once

#include <QPlainTextEdit>

namespace bw {

/// A note of a few lines that grows with what is written. Enter and Esc leave it, Shift+Enter begins a new
/// line, Tab goes on; Ctrl+Enter and Alt with a digit are left to whoever holds it.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Not by the user: nothing is signalled.
    void setText(const QString &text);
    /// Height that what is written needs, up to four lines.
    [[nodiscard]] int neededHeight() const;

signals:
    void textEdited(const QString &text);
    void left();
    /// neededHeight() is another one, which it has taken.
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitHeight();

    bool m_setting = false;
};

} // namespace bw
