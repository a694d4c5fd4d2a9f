#pragma once

#include "judgement/judgement_page.h"
#include "shell/alert_desk.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/toast.h"
#include "support/answers.h"
#include "support/test_window.h"
#include "today/account_pane.h"
#include "today/today_page.h"

#include <QMenu>
#include <QPushButton>

namespace bw::test {

/// Today in a window on a book in memory: what is done is kept as the store keeps it, figures and queue are
/// the real ones. Lin Yue has four accounts, Tom one.
class TodayDesk {
public:
    Fixture fixture;
    std::optional<Error> fails; ///< of saving
    int saves = 0; ///< calls: one step each

    TodayDesk()
    {
        const std::vector<PageInfo> others = testPages();
        fixture.pages = {todayPageInfo()};
        fixture.pages.insert(fixture.pages.end(), others.begin(), others.end());
        fixture.pages.push_back(judgementPageInfo());
        fixture.changeEngine = [this](Engine &engine) { extend(engine); };
    }

    static std::shared_ptr<const Cache> usualBook()
    {
        BookBuilder builder;
        add(builder, "Blue Harbor", "Lin Yue", 148000, lastDay + 65, 14);
        add(builder, "Linden", "Lin Yue", 476000, lastDay + 300, 0);
        add(builder, "Copper", "Lin Yue", 118000, lastDay + 40, 14);
        add(builder, "Quiet Mill", "Lin Yue", 20000, lastDay + 310, 0);
        add(builder, "Other", "Tom", 50000, lastDay + 300, 0);
        builder.finish();
        builder.cache.policy.plan.steps.clear(); // years of customers have no kick-off to do
        builder.cache.imports = 1;
        builder.cache.zone = QStringLiteral("+08:00");
        builder.cache.revision = 1;
        return std::make_shared<const Cache>(builder.cache);
    }
    /// Used on every working day up to `silent` days before the last.
    static void add(BookBuilder &builder, const char *name, const char *csm, double arr, Day end, int silent)
    {
        const size_t at = builder.account(QString::fromLatin1(name), 20, 18);
        Account &account = builder.cache.accounts[at];
        account.csm = QString::fromLatin1(csm);
        account.segment = QStringLiteral("mid");
        builder.contract(at, end - 365, end, arr, QStringLiteral("USD"));
        for (int back = 120; back >= silent; --back) {
            if ((lastDay - back).weekday() <= 5)
                builder.use(at, lastDay - back, 160, 18);
        }
        if (silent == 0)
            builder.use(at, lastDay, 1);
    }

    void open(std::shared_ptr<const Cache> book = usualBook())
    {
        fixture.open(std::move(book));
        settle();
        fixture.window->activateWindow();
        page().setFocus();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    /// Another start of the program on what the last one left.
    void reopen()
    {
        const auto book = fixture.fake.books.value(fixture.own);
        fixture.window.reset();
        open(book);
    }
    [[nodiscard]] TodayPage &page() const
    {
        return *qobject_cast<TodayPage *>(fixture.window->page("today"));
    }
    /// Everything that is under way is done and shown.
    void settle() const
    {
        for (int i = 0; i < 4; ++i) {
            fixture.window->editing().finish();
            QTRY_VERIFY(!fixture.window->session().isBusy());
            fixture.window->alerts().finish();
            QCoreApplication::processEvents();
            page().finish();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        if (QApplication::activeWindow()
            != fixture.window.get()) { // only on this platform a popup takes it along
            QApplication::setActiveWindow(fixture.window.get());
            if (QWidget *before = fixture.window->focusWidget())
                before->setFocus();
        }
        fixture.press(key, modifiers);
    }
    [[nodiscard]] QString marked() const
    {
        const int row = page().list().marked();
        return row < 0 ? QString() : page().model().face(row).name;
    }
    /// Rows from top to bottom, heads of groups in brackets.
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        QueueModel &model = page().model();
        for (int i = 0; i < model.rowCount(); ++i)
            names << (model.isGroup(i) ? QLatin1Char('[') + model.face(i).name + QLatin1Char(']')
                                       : model.face(i).name);
        return names;
    }
    [[nodiscard]] QueueFace face(const char *name) const
    {
        QueueModel &model = page().model();
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.face(i).name == QLatin1String(name))
                return model.face(i);
        }
        return {};
    }
    [[nodiscard]] std::vector<WorkEntry> work() const
    {
        const auto book = fixture.fake.books.value(fixture.own);
        return book ? book->work : std::vector<WorkEntry>();
    }
    template <class Kind> [[nodiscard]] std::vector<Kind> workOf() const
    {
        std::vector<Kind> found;
        for (const WorkEntry &entry : work()) {
            if (const auto *one = std::get_if<Kind>(&entry.what))
                found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] QString toast() const { return fixture.window->toast().sentence(); }

private:
    void change(const QString &path, const std::function<void(Cache &)> &change)
    {
        auto book = std::make_shared<Cache>(*fixture.fake.books.value(path));
        change(*book);
        ++book->revision;
        fixture.fake.books[path] = std::move(book);
    }
    void extend(Engine &engine)
    {
        engine.saveWork = [this](const QString &path,
                                 const std::vector<WorkEntry> &given) -> Result<std::vector<WorkEntry>> {
            const QMutexLocker guard(&fixture.fake.lock);
            if (fails)
                return tl::unexpected(*fails);
            ++saves;
            std::vector<WorkEntry> saved = given;
            const QDateTime local = fixture.fake.now.addSecs(8 * 3600);
            for (WorkEntry &entry : saved) {
                entry.key = QStringLiteral("work-%1").arg(++m_key);
                entry.at = local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
                entry.day = Day::of(local.date());
            }
            change(path, [&](Cache &book) {
                book.work.insert(book.work.end(), saved.begin(), saved.end());
                std::stable_sort(
                    book.work.begin(), book.work.end(), [](const WorkEntry &a, const WorkEntry &b) {
                        return std::pair(a.account.value, a.at) < std::pair(b.account.value, b.at);
                    });
            });
            return saved;
        };
        engine.takeWorkBack = [this](const QString &path, const QStringList &keys,
                                     const QString &) -> Status {
            const QMutexLocker guard(&fixture.fake.lock);
            change(path, [&](Cache &book) {
                std::erase_if(book.work, [&](const WorkEntry &entry) { return keys.contains(entry.key); });
            });
            return {};
        };
        engine.judge = [this](const QString &path,
                              const std::vector<Judgement> &answers) -> Result<std::vector<Judgement>> {
            const QMutexLocker guard(&fixture.fake.lock);
            std::vector<Judgement> saved = answers;
            change(path, [&](Cache &book) {
                for (Judgement &answer : saved) {
                    answer.key = QStringLiteral("answer-%1").arg(++m_key);
                    answer.day = Day::of(fixture.fake.now.date());
                    addAnswer(book, static_cast<size_t>(answer.account.value - 1), answer.criterion,
                              answer.value, answer.day, answer.judgedBy, answer.confidence);
                }
            });
            return saved;
        };
        engine.takeBack = [](const QString &, const QStringList &, const QString &) -> Status { return {}; };
        engine.bookAlerts = [](const QString &, const Cache &cache, Day asOf, Day today, bool,
                               Progress &) -> Result<BookAlerts> { return alertsOf(cache, asOf, today); };
    }
    /// No key action: open on whoever was silent for 14 days.
    static BookAlerts alertsOf(const Cache &cache, Day asOf, Day today)
    {
        BookAlerts book;
        book.asOf = asOf;
        book.today = today;
        book.revision = cache.revision;
        book.policyVersion = cache.policyVersion;
        book.rules = shippedAlertRules().rules;
        const auto rule = std::find_if(book.rules.begin(), book.rules.end(), [](const AlertRule &one) {
            return one.id == QLatin1String("no_key_action");
        });
        for (size_t i = 0; i < cache.accounts.size(); ++i) {
            if (cache.accounts[i].name != QLatin1String("Blue Harbor")
                && cache.accounts[i].name != QLatin1String("Copper"))
                continue;
            Alert alert;
            alert.account = static_cast<qint32>(i);
            alert.rule = static_cast<qint32>(rule - book.rules.begin());
            alert.key = {cache.accounts[i].id, QStringLiteral("no_key_action"), QString(), asOf - 4};
            alert.value = 14;
            for (size_t at = 0; at < cache.work.size(); ++at) {
                const auto *act = std::get_if<AlertAct>(&cache.work[at].what);
                if (!act || cache.work[at].account != cache.accounts[i].id)
                    continue;
                alert.acts.push_back(static_cast<quint32>(at));
                alert.by = cache.work[at].by;
                alert.cause = act->cause;
                alert.state = act->what == AlertAct::What::Resolved ? AlertState::Resolved
                    : act->what == AlertAct::What::Snoozed          ? AlertState::Snoozed
                    : act->what == AlertAct::What::InWork           ? AlertState::InWork
                                                                    : AlertState::Acknowledged;
            }
            book.alerts.push_back(alert);
        }
        return book;
    }

    int m_key = 0;
};

} // namespace bw::test
