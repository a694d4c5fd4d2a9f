#include "shell/settings.h"
#include "shell/status_bar.h"
#include "shell/window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace bw {

// What a window takes over from the last one.

namespace {

/// Whether enough of the rectangle is on a screen to take hold of it.
bool isReachable(const QRect &rect)
{
    constexpr QSize grip(120, 40);
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        const QRect seen = screen->availableGeometry() & QRect(rect.topLeft(), QSize(rect.width(), 80));
        return seen.width() >= grip.width() && seen.height() >= grip.height();
    });
}

} // namespace

void Window::restore()
{
    m_restored = true;
    for (const Built &built : std::as_const(m_built))
        built.page->restoreView();
    m_last.page = settings::page.get().toLatin1();
    if (settings::workspace.get() == m_session->workspace())
        m_last.account = AccountId{settings::account.get()};
    QRect place = settings::geometry.get();
    if (place.isEmpty())
        return;
    if (!isReachable(place)) { // the screen that it was on is gone
        const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
        place.setSize(place.size().boundedTo(free.size()).expandedTo(minimumSize()));
        place.moveCenter(free.center());
    }
    setGeometry(place);
    if (settings::maximized.get())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void Window::goToStart()
{
    const PageInfo *page = info(m_last.page);
    const Place first{m_pages.front().id, {}};
    if (!page) {
        go(first, false);
        return;
    }
    if (page->parent.isEmpty()) {
        go({page->id, {}}, false);
        return;
    }
    // A page about an account is reached from its list, which knows the accounts beside it.
    go({page->parent, {}}, false);
    const std::vector<Account> &accounts = m_session->cache()->accounts;
    if (std::any_of(accounts.begin(), accounts.end(),
                    [this](const Account &account) { return account.id == m_last.account; }))
        go({page->id, m_last.account}, true);
}

void Window::setReadOnly(bool readOnly)
{
    m_status->setReadOnly(readOnly);
}

void Window::closeEvent(QCloseEvent *event)
{
    settings::geometry.set(normalGeometry());
    settings::maximized.set(isMaximized());
    if (!m_place.page.isEmpty()) {
        settings::page.set(QString::fromLatin1(m_place.page));
        settings::account.set(m_place.account.value);
        settings::workspace.set(m_session->workspace());
    }
    for (const Built &built : std::as_const(m_built))
        built.page->saveView();
    QMainWindow::closeEvent(event);
}

} // namespace bw
