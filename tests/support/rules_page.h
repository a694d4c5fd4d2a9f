#pragma once

#include "charts/chart_view.h"
#include "policy/changes_table.h"
#include "policy/levels_chart.h"
#include "policy/policy_page.h"
#include "policy/publish_dialog.h"
#include "policy/rule_panel.h"
#include "policy/rule_slider.h"
#include "policy/rule_table_dialog.h"
#include "policy/trial_view.h"
#include "policy/versions_dialog.h"
#include "shell/files.h"
#include "shell/text.h"
#include "support/test_window.h"
#include "support/workspace.h"
#include "widgets/choices.h"
#include "widgets/dense_table.h"
#include "widgets/field.h"
#include "widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>

namespace bw::test {

/// Six accounts with 10 opened seats each: the first use it little on every working day, the last much.
inline std::shared_ptr<const Cache> book()
{
    BookBuilder builder;
    for (int i = 0; i < 6; ++i) {
        const size_t account = builder.account(QStringLiteral("Account %1").arg(i + 1), 20, 10);
        builder.cache.accounts[account].segment = i % 2 ? QStringLiteral("large") : QStringLiteral("small");
        builder.contract(account, Day::of(2026, 1, 1), Day::of(2026, 12, 31), 1000 * (i + 1));
        for (Day day = lastDay - 90; day <= lastDay; day = day + 1) {
            if (day.weekday() < 6)
                builder.use(account, day, static_cast<quint32>(6 + 5 * i), 8, 5);
        }
    }
    return std::make_shared<const Cache>(builder.finish());
}

/// What a workspace has of rules, without a disk.
struct RulesKept {
    QMutex lock;
    RulesState state;
    int kept = 0;

    void addTo(Engine &engine)
    {
        engine.rules = [this](const QString &) -> Result<RulesState> {
            const QMutexLocker guard(&lock);
            return state;
        };
        engine.eventCounts = [](const QString &, DayRange days) -> Result<EventCounts> {
            return EventCounts{{{QStringLiteral("create_order"), 60 * days.days()},
                                {QStringLiteral("login"), 40 * days.days()}},
                               {QStringLiteral("Orders")}};
        };
        engine.publishRules = [this](const QString &, PolicyVersion version) -> Result<PolicyId> {
            const QMutexLocker guard(&lock);
            version.id = {static_cast<qint64>(state.versions.size()) + 1};
            state.versions.push_back(version);
            return version.id;
        };
        engine.keepDraft = [this](const QString &, const std::optional<PolicyDraft> &draft) -> Status {
            const QMutexLocker guard(&lock);
            state.draft = draft;
            ++kept;
            return {};
        };
        engine.recount = [](const QString &, const Cache &cache,
                            const Policy &policy) -> Result<std::shared_ptr<const Cache>> {
            auto other = std::make_shared<Cache>(cache);
            for (quint32 &actions : other->usage.keyActions)
                actions *= static_cast<quint32>(policy.weightOf(QStringLiteral("create_order")));
            if (!policy.loginEvents.isEmpty() && policy.loginEvents != cache.policy.loginEvents)
                std::fill(other->usage.activeUsers.begin(), other->usage.activeUsers.end(), 1);
            return other;
        };
    }
};

struct ShownRules {
    RulesKept rules;
    Fixture fixture;
    PolicyPage *page = nullptr;

    explicit ShownRules(const RulesState &state = {})
    {
        rules.state = state;
        fixture.pages.push_back(policyPageInfo());
        fixture.changeEngine = [this](Engine &engine) { rules.addTo(engine); };
        fixture.open(book());
        fixture.window->show("policy");
        page = qobject_cast<PolicyPage *>(fixture.window->page("policy"));
        wait();
    }
    void wait() const { QTRY_VERIFY(page->isIdle()); }
    [[nodiscard]] const TileFace &tile(size_t i) const { return page->view()->tiles()[i]->face(); }
    template <class T> [[nodiscard]] T *child(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] const Cache &cache() const { return *fixture.window->session().cache(); }
};

inline PolicyVersion saved(qint64 id, int weekDays)
{
    PolicyVersion version;
    version.id = {id};
    version.policy.weekDays = weekDays;
    version.policy.activeDayLevel = weekDays == 7 ? Level::High : Level::Low;
    version.note = QStringLiteral("why %1").arg(id);
    version.author = QStringLiteral("Lin Yue");
    version.savedAt = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    return version;
}

} // namespace bw::test
