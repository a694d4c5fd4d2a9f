#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bw {

class AsOfField;
class ElidedLabel;
class JumpField;
class KeyButton;
class PersonButton;

/// Title or path of the screen at the left; its own buttons, the as-of day, previous and next account, and
/// the jump field at the right.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    /// `parent` empty: no path, the title alone.
    void setTitle(const QString &parent, const QString &title, const QString &context);
    /// Shows the buttons of a page; they stay the page's. With the property "besideTitle" they stand beside
    /// the title, else at the right.
    void setActions(QWidget *actions);
    void setSteps(bool visible, bool previous, bool next);
    [[nodiscard]] JumpField &jump() const { return *m_jump; }
    [[nodiscard]] AsOfField &asOf() const { return *m_asOf; }
    [[nodiscard]] PersonButton &person() const { return *m_person; }

signals:
    void nameRequested();
    void settingsRequested();
    void back();
    void stepped(int by); ///< -1 or +1

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void openPersonMenu();

    QToolButton *m_parent;
    QLabel *m_slash;
    QLabel *m_title;
    ElidedLabel *m_context;
    QHBoxLayout *m_besidePlace;
    QHBoxLayout *m_actionsPlace;
    QWidget *m_actions = nullptr;
    AsOfField *m_asOf;
    KeyButton *m_previous;
    KeyButton *m_next;
    JumpField *m_jump;
    PersonButton *m_person;
};

} // namespace bw
