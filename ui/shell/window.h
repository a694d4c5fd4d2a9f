#pragma once

#include "shell/page.h"
#include "shell/session.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace bw {

class AlertDesk;
class AsOfBand;
class Editing;
class FaultPanel;
class FirstRun;
class Importing;
class LoadingBar;
class Rail;
class Reminder;
class SourceWatch;
class StatusBar;
class Toast;
class TopBar;

/// The main window: rail, top bar, pages, status bar. It knows pages by their ids only, builds each when it
/// is first shown, and hands every new state of the session to the one that is shown.
class Window : public QMainWindow {
    Q_OBJECT
public:
    /// `workspace` is opened; where it is the sample portfolio, own files go to `own`.
    Window(const Engine &engine, const QString &workspace, const QString &own, std::vector<PageInfo> pages);
    ~Window() override;

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Toast &toast() { return *m_toast; }
    [[nodiscard]] Editing &editing() { return *m_editing; }
    [[nodiscard]] AlertDesk &alerts() { return *m_alerts; }
    [[nodiscard]] Reminder &reminder() { return *m_reminder; }
    /// Builds the page where it does not exist yet; null for an id that is not registered.
    [[nodiscard]] Page *page(const QByteArray &id);
    [[nodiscard]] QByteArray currentPage() const { return m_place.page; }
    /// Takes up where the last window was closed: its place on the screen, the page and the account, and what
    /// pages keep. Before it is shown.
    void restore();
    /// Says whether the workspace may be looked at only: another window has it.
    void setReadOnly(bool readOnly);

    /// Shows the workspace that is to be opened, with this engine; false where an import began meanwhile.
    using Enter = std::function<bool(const Engine &engine, bool readOnly)>;
    /// Asked before another workspace is opened: calls `enter`, now or later, or never where another window
    /// has it, which gets `files` then.
    using Asks = std::function<void(const QString &path, const QStringList &files, const Enter &enter)>;
    void setDoorkeeper(Asks asks) { m_doorkeeper = std::move(asks); }

    void show(const QByteArray &page);
    void openAccount(AccountId account);
    void back();
    /// `then` is called once it is open, if it comes to that; `files` are what it is opened for.
    void openWorkspace(const QString &path, const std::function<void()> &then = {},
                       const QStringList &files = {});
    /// Shows the files on the page that imports; they are written when the user says so there. An empty list
    /// makes and opens the sample portfolio, in a file of its own.
    void import(const QStringList &files);
    void showKeys();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place {
        QByteArray page;
        AccountId account;
        QByteArray list = {}; ///< page whose list the account was opened from; empty: the page's parent
        bool operator==(const Place &) const = default;
    };
    struct Built {
        Page *page = nullptr;
        QWidget *actions = nullptr;
        bool stale = true; ///< has not seen the newest state
        bool alertsOld = true; ///< nor its alerts
    };
    void connectShell();
    void followSession();
    void followSources();
    void connectEditing();
    void connectAlerts();
    void giveAlerts();
    void showBadge();
    void showFault(const Error &error);
    void addKeys();
    [[nodiscard]] const PageInfo *info(const QByteArray &id) const;
    void go(const Place &place, bool remember);
    [[nodiscard]] std::optional<Place> openedFrom() const;
    void tellDrafts(int answers, const std::vector<AccountId> &accounts);
    void goToStart();
    /// The page that this one is reached from: where its account was opened, else its parent.
    [[nodiscard]] QByteArray listOf(const Place &place) const;
    [[nodiscard]] Place placeFor(const QByteArray &page, AccountId account, const QByteArray &from) const;
    void refresh();
    void refreshTop();
    void step(int by);
    void saveTemplates();
    void showLoading();
    void leaveEmptyFrame();
    void connectAsOf();
    void pickDay(std::optional<Day> day);
    void askName();
    void pickRules(bool then);
    void showAsOf();

    Engine m_engine;
    Asks m_doorkeeper; ///< empty: every workspace may be opened
    QString m_own;
    std::vector<PageInfo> m_pages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SourceWatch> m_sources;
    QHash<QByteArray, Built> m_built;
    Place m_place;
    std::vector<Place> m_history;
    Place m_last; ///< where the last window was; nowhere unless restored
    bool m_restored = false;
    QStringList m_waiting; ///< files that came while the sample is made
    bool m_importSeen = false; ///< the running import was noticed
    bool m_filesFirst = false; ///< the frame is shown without accounts: files are about to bring some
    QTimer m_slow; ///< old figures are dimmed only when new ones take long

    QStackedWidget *m_outer; ///< first run, fault, or the frame
    QStackedWidget *m_stack;
    FirstRun *m_firstRun = nullptr;
    FaultPanel *m_fault = nullptr;
    QWidget *m_frame;
    Rail *m_rail;
    TopBar *m_top;
    AsOfBand *m_asOf;
    LoadingBar *m_loading;
    StatusBar *m_status;
    Toast *m_toast;
    Importing *m_importing;
    Editing *m_editing;
    AlertDesk *m_alerts;
    Reminder *m_reminder;
};

/// A workspace that holds the sample portfolio and nothing else, by its file name.
[[nodiscard]] bool isSampleWorkspace(const QString &path);

} // namespace bw
