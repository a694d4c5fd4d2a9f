#include "front/tour.h"

#include "account/account_page.h"
#include "account/change_panel.h"
#include "account/edit_dialog.h"
#include "account/limit_dialog.h"
#include "data/data_page.h"
#include "front/album.h"
#include "front/gallery.h"
#include "front/pages.h"
#include "front/tour_alerts.h"
#include "front/tour_judging.h"
#include "front/tour_today.h"
#include "metrics/metrics_page.h"
#include "policy/policy_page.h"
#include "policy/rubric_dialog.h"
#include "policy/rule_table_dialog.h"
#include "policy/versions_dialog.h"
#include "portfolio/agreement_lens.h"
#include "portfolio/portfolio_page.h"
#include "shell/editing.h"
#include "shell/jump_field.h"
#include "shell/keys_dialog.h"
#include "shell/session.h"
#include "shell/window.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

namespace bw {

namespace {

void type(QWidget *field, const QString &words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

/// A file with a little of everything that an import tells.
QString importExample(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("usage-2026-10.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("account_id,date,user_id,event,count,module,remark\n");
        for (int i = 0; i < 400; ++i) {
            file.write(QStringLiteral("A-%1,2026-10-%2,U-%3,create_order,%4,orders,\n")
                           .arg(i % 12)
                           .arg(1 + i % 18, 2, 10, QLatin1Char('0'))
                           .arg(i % 40)
                           .arg(i % 7 == 3 ? QStringLiteral("1,2O4") : QString::number(i % 30))
                           .toUtf8());
        }
        file.write("A-3,2026-10-32,U-1,create_order,3,orders,\nA-4,soon,U-2,create_order,4,orders,\n");
        file.close();
    }
    return path;
}

/// The sample portfolio, imported as the window does it.
Status makeWorkspace(const Engine &engine, const QString &folder, const QString &workspace)
{
    Progress progress;
    const Result<QStringList> files = engine.makeSample(folder, progress);
    if (!files)
        return tl::unexpected(files.error());
    for (const QString &file : *files) {
        const Result<ImportPlan> done = engine.import(workspace, file, progress, nullptr);
        if (!done)
            return tl::unexpected(done.error());
    }
    return engine.setSampleRules(workspace);
}

/// What somebody entered by hand, of which an import contests one: only in a portfolio made for the tour.
Status editExample(const Engine &engine, const QString &workspace, AccountId id)
{
    const Result<EditableAccount> account = engine.editable(workspace, id);
    if (!account)
        return tl::unexpected(account.error());
    const AccountRecord &record = account->imported;
    EditStep step;
    const auto add = [&](EditEntity entity, const QString &key, const char *field, const QString &value,
                         const QString &base) {
        Edit edit;
        edit.entity = entity;
        edit.account = id;
        edit.key = key;
        edit.field = QLatin1String(field);
        edit.value = value;
        edit.base = base;
        edit.author = QStringLiteral("Lin Yue");
        edit.at = engine.now().addDays(-3);
        step.add.push_back(std::move(edit));
    };
    add(EditEntity::Account, keyOf(record.first), "csm", QStringLiteral("Dana Whitfield"),
        latestText(record, AccountField::Csm));
    if (!record.contracts.empty()) {
        const QString key = keyOf(record.contracts.back());
        add(EditEntity::Contract, key, "renewed", QStringLiteral("0"), QStringLiteral("1"));
        add(EditEntity::Contract, key, "lost_reason", QStringLiteral("Price"),
            record.contracts.back().lostReason);
        add(EditEntity::Contract, key, "arr", QStringLiteral("19200"), QStringLiteral("17000"));
    }
    if (!record.users.empty())
        add(EditEntity::User, keyOf(record.users.front(), record.first.key), "role",
            QStringLiteral("decision_maker"), record.users.front().role);
    const QString quiet = editKey({QStringLiteral("-1")});
    const Day begin = Day::of(engine.now().date()) - 120;
    add(EditEntity::QuietPeriod, quiet, "", QStringLiteral("1"), {});
    add(EditEntity::QuietPeriod, quiet, "first_day", begin.iso(), {});
    add(EditEntity::QuietPeriod, quiet, "last_day", (begin + 20).iso(), {});
    add(EditEntity::QuietPeriod, quiet, "note", QStringLiteral("Stock-taking"), {});
    const Result<EditStep> done = engine.edit(workspace, step);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

/// Every sheet of the dialog in which the account that is shown is edited.
void drawEditing(Album &album, Window &window)
{
    auto *page = qobject_cast<AccountPage *>(window.page("account"));
    if (!page)
        return;
    page->edit();
    window.editing().finish();
    settle();
    auto *dialog = page->findChild<EditDialog *>();
    if (!dialog)
        return;
    for (int i = 0; i < editEntityCount; ++i) {
        const auto entity = static_cast<EditEntity>(i);
        dialog->showSheet(entity);
        settle();
        album.add(QStringLiteral("07-account-edit-") + entityName(entity), &window, dialog);
    }
    dialog->close();
}

/// Why the health changed, and its limits.
void drawScore(Album &album, Window &window, AccountPage *page)
{
    if (ChangePanel *panel = page->showChange()) {
        panel->finish();
        settle();
        album.add(QStringLiteral("07-account-why"), &window, panel);
        panel->close();
    }
    if (LimitDialog *dialog = page->editLimits()) {
        settle();
        album.add(QStringLiteral("07-account-limit"), &window, dialog);
        dialog->close();
    }
    settle();
}

/// The account that is shown: its page from top to end, and what it does on demand.
void drawAccount(Album &album, Window &window)
{
    auto *page = qobject_cast<AccountPage *>(window.page("account"));
    if (!page)
        return;
    page->finish();
    settle();
    album.add(QStringLiteral("07-account"), &window);
    drawScore(album, window, page);
    page->setSplit(SplitBy::Module);
    settle();
    album.add(QStringLiteral("07-account-modules"), &window);
    page->setSplit(SplitBy::Level);
    const Day last = page->report()->asOf;
    page->setRange(DayRange{last - 41, last - 7});
    settle();
    album.add(QStringLiteral("07-account-range"), &window);
    page->setRange({});
    settle();
    auto *scroll = page->findChild<QScrollArea *>()->verticalScrollBar();
    const int step = page->height() - 120;
    int picture = 1;
    for (int place = step; place - step < scroll->maximum(); place += step) {
        scroll->setValue(place);
        settle();
        album.add(QStringLiteral("07-account-scrolled-%1").arg(picture++), &window);
    }
    scroll->setValue(0);
    settle();
}

/// The page of accounts that differ most: fewest and most users, the youngest, the one silent for longest.
void drawStates(Album &album, Window &window)
{
    auto *page = qobject_cast<AccountPage *>(window.page("account"));
    const Portfolio &portfolio = *window.session().portfolio();
    const Cache &cache = *window.session().cache();
    if (!page || portfolio.rows.empty())
        return;
    const auto users = [](const PortfolioRow &row) { return row.activeUsers28.value_or(0); };
    const auto used = [&](const PortfolioRow &row) {
        return cache.usage.spanOf(static_cast<size_t>(row.index)).days;
    };
    const auto pick = [&](const QString &name, const auto &better) {
        const PortfolioRow *best = nullptr;
        for (const PortfolioRow &row : portfolio.rows) {
            if (used(row) > 0 && (best == nullptr || better(row, *best)))
                best = &row;
        }
        if (best == nullptr)
            return;
        window.openAccount(best->id);
        page->finish();
        settle();
        album.add(QStringLiteral("07-account-") + name, &window);
    };
    pick(QStringLiteral("most-users"),
         [&](const PortfolioRow &a, const PortfolioRow &b) { return users(a) > users(b); });
    pick(QStringLiteral("fewest-users"), [&](const PortfolioRow &a, const PortfolioRow &b) {
        return users(a) > 0 && (users(b) == 0 || users(a) < users(b));
    });
    pick(QStringLiteral("youngest"),
         [&](const PortfolioRow &a, const PortfolioRow &b) { return used(a) < used(b); });
    pick(QStringLiteral("silent"), [&](const PortfolioRow &a, const PortfolioRow &b) {
        return std::pair(a.keyActions28, -used(a)) < std::pair(b.keyActions28, -used(b));
    });
}

/// `made`: the engine, where the workspace was made for the tour and may be written to.
void drawPortfolio(Album &album, Window &window, const Engine *made)
{
    auto *page = qobject_cast<PortfolioPage *>(window.page("portfolio"));
    if (!page)
        return;
    window.show("portfolio");
    settle();
    album.add(QStringLiteral("01-portfolio"), &window);
    page->setGroup(GroupBy::Segment);
    settle();
    album.add(QStringLiteral("02-portfolio-grouped"), &window);
    page->setGroup(GroupBy::Nothing);
    page->showLens(true);
    settle();
    album.add(QStringLiteral("01-portfolio-disagreement"), &window);
    page->showLens(false);
    const Portfolio &portfolio = *window.session().portfolio();
    PortfolioFilter filter;
    filter.of(FilterBy::Segment) = {fieldOf(portfolio.rows.front(), FilterBy::Segment)};
    filter.of(FilterBy::Csm) = {fieldOf(portfolio.rows.front(), FilterBy::Csm)};
    page->setFilter(filter);
    settle();
    album.add(QStringLiteral("03-portfolio-filtered"), &window);
    filter.name = QStringLiteral("no such account");
    page->setFilter(filter);
    settle();
    album.add(QStringLiteral("04-portfolio-nothing-found"), &window);
    page->setFilter({});
    settle();
    auto *jump = window.findChild<JumpField *>();
    jump->setFocus();
    type(jump, window.session().cache()->accounts.front().name.left(1));
    settle();
    album.add(QStringLiteral("05-jump"), &window);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(jump, &escape);

    window.showKeys();
    settle();
    if (auto *keys = window.findChild<KeysDialog *>()) {
        album.add(QStringLiteral("06-keys"), &window, keys);
        keys->close();
    }
    const std::vector<AccountId> order = page->accountOrder();
    const AccountId shown = order.empty() ? window.session().cache()->accounts.front().id : order.front();
    if (made && editExample(*made, window.session().workspace(), shown))
        window.session().loadNow();
    window.openAccount(shown);
    drawAccount(album, window);
    drawEditing(album, window);
    drawJudgements(album, window, shown);
    drawStates(album, window);
}

/// Active users over the whole book.
void drawMetrics(Album &album, Window &window)
{
    window.show("metrics");
    settle();
    auto *page = qobject_cast<MetricsPage *>(window.page("metrics"));
    if (!page)
        return;
    page->finish();
    settle();
    album.add(QStringLiteral("08-metrics"), &window);
    page->setGroup(UsageGroup::Module);
    settle();
    album.add(QStringLiteral("08-metrics-modules"), &window);
}

/// Weights, bands and questions: a draft that counts people more, and the window of the questions.
void drawHealthRules(Album &album, Window &window, PolicyPage &page)
{
    page.desk().discard();
    page.showSection(RuleSection::Health);
    page.desk().set(QStringLiteral("health.machine_percent"), 40);
    page.desk().set(QStringLiteral("health.watch_from"), 55);
    while (!page.isIdle())
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    settle();
    album.add(QStringLiteral("12-rules-health"), &window);
    page.editPart(QStringLiteral("rubric"));
    settle();
    if (auto *dialog = page.findChild<RubricDialog *>()) {
        dialog->list()->setCurrentRow(1);
        settle();
        album.add(QStringLiteral("12-rules-questions"), &window, dialog);
        dialog->close();
    }
}

/// The rules in force, a draft that is stricter, the tables and versions.
void drawRules(Album &album, Window &window)
{
    auto *page = qobject_cast<PolicyPage *>(window.page("policy"));
    if (!page)
        return;
    const auto wait = [page] {
        while (!page->isIdle())
            QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
        settle();
    };
    window.show("policy");
    wait();
    album.add(QStringLiteral("12-rules"), &window);
    page->desk().set(QStringLiteral("low_multiple"), 1);
    page->desk().set(QStringLiteral("active_day_level"), QStringLiteral("medium"));
    wait();
    album.add(QStringLiteral("12-rules-draft"), &window);
    const QJsonObject orders{{QStringLiteral("id"), QStringLiteral("orders")},
                             {QStringLiteral("name"), QStringLiteral("Orders")},
                             {QStringLiteral("events"), QJsonArray{QStringLiteral("create_order")}},
                             {QStringLiteral("main"), true}};
    page->desk().set(QStringLiteral("scenarios"), QJsonArray{orders});
    wait();
    for (const char *part : {"scenarios", "standards"}) {
        page->editPart(QLatin1String(part));
        settle();
        if (auto *dialog = page->findChild<RuleTableDialog *>()) {
            album.add(QStringLiteral("12-rules-") + QLatin1String(part), &window, dialog);
            dialog->close();
            settle();
        }
    }
    page->openVersions();
    settle();
    if (auto *dialog = page->findChild<VersionsDialog *>()) {
        album.add(QStringLiteral("12-rules-versions"), &window, dialog);
        dialog->close();
    }
    drawHealthRules(album, window, *page);
    drawAlertRules(album, window, *page);
}

void drawData(Album &album, Window &window, const QString &folder)
{
    auto *page = qobject_cast<DataPage *>(window.page("data"));
    if (!page)
        return;
    window.show("data");
    settle();
    album.add(QStringLiteral("09-data"), &window);
    window.import({importExample(folder)});
    const auto reading = [page] {
        const auto &files = page->queue().files();
        return std::any_of(files.begin(), files.end(), [](const QueuedFile &file) { return file.reading; });
    };
    while (reading())
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    settle();
    album.add(QStringLiteral("09-import"), &window);
}

} // namespace

Result<QStringList> renderTour(const Engine &engine, const TourOptions &options)
{
    if (!QDir().mkpath(options.out))
        return fail(ErrorCode::FileWriteFailed, options.out);
    text::setLanguage(options.language);
    theme().choose(options.theme);
    const QTemporaryDir folder;
    QString workspace = options.workspace;
    if (workspace.isEmpty()) {
        workspace = folder.filePath(QStringLiteral("sample.bellwether"));
        if (const Status made = makeWorkspace(engine, folder.path(), workspace); !made)
            return tl::unexpected(made.error());
    }
    Album album(options.out);
    {
        Window window(engine, workspace, workspace, pages());
        std::optional<Error> failed;
        QObject::connect(&window.session(), &Session::failed, &window,
                         [&](const Error &error) { failed = error; });
        window.session().loadNow();
        if (failed)
            return tl::unexpected(*failed);
        window.resize(options.size);
        window.QWidget::show();
        settle();
        if (!window.session().isEmpty())
            drawToday(album, window, options.workspace.isEmpty() ? &engine : nullptr);
        if (!window.session().isEmpty())
            drawPortfolio(album, window, options.workspace.isEmpty() ? &engine : nullptr);
        if (!window.session().isEmpty()) {
            drawReassign(album, window);
            drawMetrics(album, window);
            drawAlerts(album, window);
        }
        window.show("settings");
        settle();
        album.add(QStringLiteral("08-settings"), &window);
        if (!window.session().isEmpty())
            drawRules(album, window);
        drawData(album, window, folder.path());
    }
    {
        const QString none = folder.filePath(QStringLiteral("none.bellwether"));
        Window window(engine, none, none, pages());
        window.session().loadNow();
        window.resize(options.size);
        window.QWidget::show();
        settle();
        album.add(QStringLiteral("10-first-run"), &window);
    }
    Gallery gallery;
    gallery.resize(options.size);
    gallery.show();
    settle();
    album.add(QStringLiteral("11-parts"), &gallery);
    return album.result();
}

} // namespace bw
