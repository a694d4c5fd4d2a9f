#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "evaluate/portfolio.h"

#include <QKeySequence>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bw {

class Session;
class Editing;
struct BookAlerts;

/// A key and what it does, for the list that `?` opens.
struct KeyHelp {
    QString keys; ///< as written on the keyboard: "Ctrl+K", "J, K"
    QString what;
};

/// One screen in the window. It shows what core computed, knows no other page, and speaks by signals
/// that carry ids. Texts are made again on QEvent::LanguageChange.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Title in the top bar: what the page is, or the name of what it shows.
    [[nodiscard]] virtual QString title() const = 0;
    /// Short words beside the title ("7 of 13 in Enterprise"); empty: none.
    [[nodiscard]] virtual QString context() const { return {}; }
    /// A new state of the book. Both stay valid as long as they are held; never called with null.
    virtual void setPortfolio(std::shared_ptr<const Cache> cache,
                              std::shared_ptr<const Portfolio> portfolio) = 0;
    /// The alerts of the state that setPortfolio() was called with last; they come a moment after it. Until
    /// then those of an earlier state may be shown on, with the cache that they point into. Never null.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): for pages to keep
    virtual void setAlerts(std::shared_ptr<const BookAlerts> /*alerts*/) { }
    /// For pages about one account.
    virtual void showAccount(AccountId /*account*/) { }
    /// For pages about one account: the accountOrder() of the page that it was opened from.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): for pages to keep
    virtual void setAccountOrder(std::vector<AccountId> /*order*/) { }
    /// For the page that judges many accounts: those that were chosen elsewhere; empty: none were.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): for pages to keep
    virtual void showAccounts(std::vector<AccountId> /*accounts*/) { }
    /// Accounts in the order that the page shows them, for "previous" and "next" elsewhere.
    [[nodiscard]] virtual std::vector<AccountId> accountOrder() const { return {}; }
    /// Keys of this page.
    [[nodiscard]] virtual std::vector<KeyHelp> keys() const { return {}; }
    /// Buttons of this page for the right of the top bar; owned by the page until the window takes it.
    [[nodiscard]] virtual QWidget *actions() { return nullptr; }
    /// Path of the open workspace.
    virtual void setWorkspace(const QString & /*path*/) { }
    /// What the page may ask for beyond the state of the book. Another one where another workspace is opened:
    /// the former is about to go.
    virtual void setSession(Session * /*session*/) { }
    /// For the page that imports: files that the user dropped or chose.
    virtual void takeFiles(const QStringList & /*files*/) { }
    /// By what edits are made; lives as long as the page.
    virtual void setEditing(Editing * /*editing*/) { }
    /// Whether single-letter keys are on (a setting); pages with such QShortcuts enable them by this.
    virtual void setLetterKeys(bool /*on*/) { }
    /// What the page keeps from one start of the program to the next, in the settings (columns of a table,
    /// its order). Taken up after the page is built, kept when the window closes.
    virtual void restoreView() { }
    virtual void saveView() const { }
    /// Old figures are shown while new ones are computed for longer than 400 ms.
    virtual void setBusy(bool /*busy*/) { }

signals:
    void openAccount(bw::AccountId account);
    /// To the page that judges an account.
    void judgeRequested(bw::AccountId account);
    /// To the page that judges many, these first; empty: whoever needs it.
    void judgeManyRequested(const std::vector<bw::AccountId> &accounts);
    /// To another page, by its id.
    void pageRequested(const QByteArray &id);
    /// To the page that this one was opened from (Esc; the window itself has Alt+Left).
    void backRequested();
    /// For pages about one account: its neighbour in the accountOrder() that it was opened from (-1, +1).
    void stepRequested(int by);
    /// Nothing: the latest day again.
    void asOfPicked(std::optional<bw::Day> day);
    void importRequested();
    void letterKeysChanged(bool on);
    /// title() or context() differ from before.
    void titleChanged();
    /// One sentence for the toast.
    void said(const QString &sentence);
};

/// What the window knows of a page before it is built: pages are built when they are first shown.
struct PageInfo {
    QByteArray id; ///< "portfolio"
    QString icon; ///< symbol in the rail; empty: not in the rail, reached from another page
    QByteArray parent; ///< id of the page that it is reached from (the path in the top bar); empty: none
    std::function<QString()> label; ///< word in the rail and in the path, in the language in use
    std::function<Page *(QWidget *parent)> make;
};

} // namespace bw
