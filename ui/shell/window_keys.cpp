#include "shell/window.h"

#include "shell/as_of.h"
#include "shell/editing.h"
#include "shell/importing.h"
#include "shell/jump_field.h"
#include "shell/keys_dialog.h"
#include "shell/rail.h"
#include "shell/settings.h"
#include "shell/top_bar.h"

#include <QApplication>
#include <QShortcut>

namespace bw {

namespace {

void onKey(QWidget *window, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, window);
    QObject::connect(shortcut, &QShortcut::activated, window, act);
}

} // namespace

void Window::addKeys()
{
    int number = 1;
    for (const QByteArray &id : m_rail->order()) {
        onKey(this, QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)), [this, id] {
            if (!m_session->isEmpty() || m_filesFirst)
                show(id);
        });
    }
    onKey(this, QKeySequence(QStringLiteral("Ctrl+K")), [this] {
        m_top->jump().setFocus(Qt::ShortcutFocusReason);
        m_top->jump().selectAll();
    });
    onKey(this, QKeySequence::Open, [this] { m_importing->choose(); });
    onKey(this, QKeySequence(QStringLiteral("Alt+Left")), [this] { back(); });
    onKey(this, QKeySequence(QStringLiteral("Alt+Up")), [this] { step(-1); });
    onKey(this, QKeySequence(QStringLiteral("Alt+Down")), [this] { step(1); });
    const auto steps = [this](const char *keys, AsOfStep step, int by) {
        onKey(this, QKeySequence(QLatin1String(keys)), [this, step, by] { m_top->asOf().step(step, by); });
    };
    steps("Ctrl+Shift+Left", AsOfStep::Day, -1);
    steps("Ctrl+Shift+Right", AsOfStep::Day, 1);
    steps("Ctrl+Shift+Up", AsOfStep::Week, -1);
    steps("Ctrl+Shift+Down", AsOfStep::Week, 1);
    steps("Ctrl+Shift+PgUp", AsOfStep::Month, -1);
    steps("Ctrl+Shift+PgDown", AsOfStep::Month, 1);
    onKey(this, QKeySequence(QStringLiteral("Ctrl+Shift+Home")), [this] { pickDay({}); });
    onKey(this, QKeySequence(QStringLiteral("Ctrl+D")), [this] {
        if (m_top->asOf().isVisible())
            m_top->asOf().openCalendar();
    });
    onKey(this, QKeySequence::Undo, [this] { m_editing->undo(); });
    onKey(this, QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] { m_editing->redo(); });
    onKey(this, QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    onKey(this, QKeySequence(Qt::Key_F5), [this] { m_session->reload(); });
    onKey(this, QKeySequence::Quit, [this] { close(); });
    onKey(this, QKeySequence(QStringLiteral("?")), [this] {
        if (settings::letterKeys.get())
            showKeys();
    });
}

void Window::showKeys()
{
    std::vector<KeyGroup> groups;
    if (Page *shown = m_built.value(m_place.page).page)
        groups.push_back({shown->title(), shown->keys()});
    const QString undo = m_editing->undoWords();
    const size_t screens = m_rail->order().size();
    std::vector<KeyHelp> everywhere = {
        {QStringLiteral("Ctrl+K"), tr("Jump to an account by name, ID or pinyin initials")},
        {QStringLiteral("Ctrl+O"), tr("Import files")},
        {screens > 1 ? QStringLiteral("Ctrl+1, Ctrl+%1").arg(screens) : QStringLiteral("Ctrl+1"),
         tr("First to last screen of the rail")},
        {QStringLiteral("Alt+←"), tr("Back to the screen before")},
        {QStringLiteral("Alt+↑, Alt+↓"), tr("Previous and next account of the list")},
        {QStringLiteral("Ctrl+D"), tr("Choose the day that everything is shown as of")},
        {QStringLiteral("Ctrl+Shift+←, Ctrl+Shift+→"), tr("A day earlier and later")},
        {QStringLiteral("Ctrl+Shift+↑, Ctrl+Shift+↓"), tr("A week earlier and later")},
        {QStringLiteral("Ctrl+Shift+PgUp, Ctrl+Shift+PgDown"), tr("A month earlier and later")},
        {QStringLiteral("Ctrl+Shift+Home"), tr("Back to now")},
        {QStringLiteral("Ctrl+Z"),
         undo.isEmpty() ? tr("Undo what was edited last") : tr("Undo: %1").arg(undo)},
        {QStringLiteral("Ctrl+Shift+Z"), tr("Do again what was undone")},
        {QStringLiteral("F5"), tr("Read the workspace again")},
        {QStringLiteral("?, F1"), tr("This list")},
        {QStringLiteral("Ctrl+Q"), tr("Quit")},
    };
    groups.push_back({tr("Everywhere"), std::move(everywhere)});
    auto *dialog = new KeysDialog(groups, settings::letterKeys.get(), this);
    dialog->open();
}

} // namespace bw
