#include "shell/alert_desk.h"
#include "shell/as_of.h"
#include "shell/editing.h"
#include "shell/fault_panel.h"
#include "shell/files.h"
#include "shell/first_run.h"
#include "shell/importing.h"
#include "shell/judging_words.h"
#include "shell/loading_bar.h"
#include "shell/person.h"
#include "shell/rail.h"
#include "shell/reminder.h"
#include "shell/settings.h"
#include "shell/source_watch.h"
#include "shell/sync_words.h"
#include "shell/templates.h"
#include "shell/text.h"
#include "shell/toast.h"
#include "shell/top_bar.h"
#include "shell/window.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace bw {

bool isSampleWorkspace(const QString &path)
{
    return QFileInfo(path).fileName() == QLatin1String("sample.bellwether");
}

void Window::openWorkspace(const QString &path, const std::function<void()> &then, const QStringList &files)
{
    const Enter enter = [this, path, then](const Engine &engine, bool readOnly) {
        if (m_session->imports().isRunning())
            return false;
        m_filesFirst = false;
        m_engine = engine;
        m_editing->setEngine(engine);
        setReadOnly(readOnly);
        m_session = std::make_unique<Session>(m_engine, path);
        m_session->start();
        followSession();
        if (then)
            then();
        return true;
    };
    if (m_session->imports().isRunning())
        return;
    if (m_doorkeeper)
        m_doorkeeper(path, files, enter);
    else
        enter(m_engine, false);
}

void Window::connectEditing()
{
    connect(m_editing, &Editing::stored, this, [this] { m_session->reload(); });
    connect(m_editing, &Editing::failed, this, [this](const Error &error) {
        m_toast->say(text::sentence(error), Toast::Stays::UntilClosed,
                     m_editing->canTryAgain() ? tr("Retry") : QString(), [this] { m_editing->again(); });
    });
    connect(m_editing, &Editing::said, this, [this](const QString &sentence, bool undoable) {
        m_toast->say(sentence, Toast::Stays::Briefly, undoable ? tr("Undo") : QString(),
                     [this] { m_editing->undo(); });
    });
}

void Window::connectAsOf()
{
    connect(&m_top->asOf(), &AsOfField::picked, this, &Window::pickDay);
    connect(&m_top->asOf(), &AsOfField::rulesPicked, this, &Window::pickRules);
    connect(m_asOf, &AsOfBand::rulesPicked, this, &Window::pickRules);
    connect(m_asOf, &AsOfBand::stepped, &m_top->asOf(), &AsOfField::step);
    connect(m_asOf, &AsOfBand::nowRequested, this, [this] { pickDay({}); });
}

void Window::pickDay(std::optional<Day> day)
{
    m_session->pickDay(day);
    showAsOf();
}

/// The field shows what was asked for at once, the band what the figures are of.
void Window::pickRules(bool then)
{
    m_session->setRulesOfThen(then);
    showAsOf();
}

void Window::showAsOf()
{
    m_top->asOf().setState(m_session->cache(), m_session->pickedDay(), m_session->rulesOfThen());
    m_asOf->setState(m_session->cache(), m_session->portfolio());
}

void Window::askName()
{
    auto *dialog =
        new OwnNameDialog(m_session->cache() ? csmNames(*m_session->cache()) : QStringList(), this);
    connect(dialog, &OwnNameDialog::named, this, [this] {
        refreshTop();
        showBadge();
    });
    dialog->open();
}

void Window::followSession()
{
    m_editing->setWorkspace(m_session->workspace());
    for (Built &built : m_built) {
        built.stale = true;
        built.page->setWorkspace(m_session->workspace());
        built.page->setSession(m_session.get());
    }
    m_alerts->follow(m_session.get());
    m_history.clear();
    m_importing->watch(&m_session->imports());
    followSources();
    connect(m_session.get(), &Session::changed, this, &Window::refresh);
    connect(m_session.get(), &Session::failed, this, &Window::showFault);
    connect(m_session.get(), &Session::replayed, this, [this](const ReplayReport &report) {
        m_toast->say(text::sentence(report), Toast::Stays::UntilClosed);
    });
    connect(m_editing->drafts().get(), &DraftDesk::restored, this, &Window::tellDrafts,
            Qt::QueuedConnection); // once the figures are shown
    connect(m_session.get(), &Session::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_slow.start();
            return;
        }
        m_slow.stop();
        showLoading();
        if (Page *shown = m_built.value(m_place.page).page)
            shown->setBusy(false);
    });
    if (m_session->isBusy())
        m_slow.start();
}

void Window::connectAlerts()
{
    connect(m_alerts, &AlertDesk::changed, this, [this] {
        for (Built &built : m_built)
            built.alertsOld = true;
        giveAlerts();
        showBadge();
        if (m_alerts->isCurrent())
            m_reminder->look(m_session->workspace(), *m_alerts->cache(), *m_alerts->portfolio(),
                             *m_alerts->alerts());
    });
    connect(m_reminder, &Reminder::pressed, this, [this] {
        raise();
        activateWindow();
        show(info("today") ? "today" : "alerts");
    });
    connect(m_alerts, &AlertDesk::failed, this, [this](const Error &error) {
        m_toast->say(tr("The alerts could not be found: %1").arg(text::sentence(error)),
                     Toast::Stays::UntilClosed, tr("Retry"), [this] { m_alerts->ask(); });
    });
    connect(m_alerts, &AlertDesk::takesLong, this, [this](double fraction) {
        if (m_session->imports().isRunning())
            return;
        m_toast->showProgress(tr("Looking for alerts…"), fraction, tr("Stop"), [this] { m_alerts->stop(); });
    });
    connect(m_alerts, &AlertDesk::tookLong, m_toast, &QWidget::hide);
}

/// To the page that is shown, where it shows the state that they are of.
void Window::giveAlerts()
{
    const auto built = m_built.find(m_place.page);
    if (built == m_built.end() || built->stale || !built->alertsOld || !m_alerts->isCurrent())
        return;
    built->page->setAlerts(m_alerts->alerts());
    built->alertsOld = false;
}

void Window::showBadge()
{
    const qint32 open = m_alerts->openOf(settings::author.get());
    m_rail->setBadge("alerts", open, tr("%n open", "alerts, in the rail", open));
}

/// What was written when the program was closed or failed is there again.
void Window::tellDrafts(int answers, const std::vector<AccountId> &accounts)
{
    if (m_toast->isVisible() && !m_toast->isBrief())
        return; // a failure stays; the pages show the answers as not saved anyway
    m_toast->say(tr("%n answer(s) that were not saved last time are here again.", nullptr, answers),
                 Toast::Stays::UntilClosed, tr("Show"), [this, accounts] {
                     if (Page *many = page("judgements"))
                         many->showAccounts(accounts);
                     show("judgements");
                 });
}

void Window::followSources()
{
    m_sources = std::make_unique<SourceWatch>(m_engine, m_session->workspace());
    SourceWatch *sources = m_sources.get();
    connect(sources, &SourceWatch::broughtIn, m_session.get(), &Session::reload);
    connect(sources, &SourceWatch::news, this, [this](const std::vector<SyncReport> &reports) {
        if (!m_toast->isProgress())
            m_toast->say(text::syncSentence(reports),
                         text::hasFault(reports) ? Toast::Stays::UntilClosed : Toast::Stays::Briefly);
    });
    connect(&m_session->imports(), &ImportRun::progressed, sources, [sources] { sources->setPaused(true); });
    connect(&m_session->imports(), &ImportRun::finished, sources, [sources] { sources->setPaused(false); });
    // The first figures come before the first look.
    connect(m_session.get(), &Session::changed, sources, &SourceWatch::start, Qt::SingleShotConnection);
}

void Window::showFault(const Error &error)
{
    if (m_session->cache()) { // what is shown still holds
        m_toast->say(text::sentence(error), Toast::Stays::UntilClosed, tr("Retry"),
                     [this] { m_session->reload(); });
        return;
    }
    if (!m_fault) {
        m_fault = new FaultPanel;
        m_outer->addWidget(m_fault);
        connect(m_fault, &FaultPanel::retry, this, [this] { m_session->reload(); });
        connect(m_fault, &FaultPanel::otherFile, this, [this] {
            files::choose(this, [this](const QStringList &chosen) { openWorkspace(chosen.first()); });
        });
    }
    m_fault->setFault(error);
    m_outer->setCurrentWidget(m_fault);
}

void Window::import(const QStringList &files)
{
    // A sample that somebody opened by its name is theirs: files go into it.
    const bool onSample = isSampleWorkspace(m_session->workspace()) && m_session->workspace() != m_own;
    if (m_session->imports().isRunning() && (files.isEmpty() || onSample)) {
        m_waiting += files;
        return;
    }
    // The sample lives in a file of its own, so that it never mixes with one's own data.
    if (files.isEmpty()) {
        const QString sample = QFileInfo(m_own).path() + QStringLiteral("/sample.bellwether");
        const auto make = [this, sample] {
            if (m_firstRun)
                m_firstRun->setBusy(true);
            m_session->imports().start(sample, {});
        };
        if (sample != m_session->workspace())
            openWorkspace(sample, make);
        else
            make();
        return;
    }
    if (onSample) {
        openWorkspace(
            m_own, [this, files] { import(files); }, files);
        return;
    }
    Page *importer = page("data");
    if (!importer)
        return;
    m_filesFirst = true;
    show("data");
    importer->takeFiles(files);
    if (m_session->cache())
        refresh();
}

void Window::leaveEmptyFrame()
{
    m_filesFirst = false;
    refresh();
}

void Window::showLoading()
{
    // Short waits are not worth a mark: m_slow is what tells long ones.
    m_loading->setRunning(!m_slow.isActive() && (m_session->isBusy() || m_session->imports().isRunning()));
}

void Window::saveTemplates()
{
    askForTemplates(this, [this](const QString &sentence) { m_toast->say(sentence, Toast::Stays::Briefly); });
}

} // namespace bw
