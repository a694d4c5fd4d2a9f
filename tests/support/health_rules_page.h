#pragma once

#include "model/rubric_edit.h"
#include "policy/changes_table.h"
#include "policy/criterion_editor.h"
#include "policy/policy_page.h"
#include "policy/rubric_box.h"
#include "policy/rubric_dialog.h"
#include "policy/rule_panel.h"
#include "policy/trial_view.h"
#include "policy/versions_dialog.h"
#include "shell/policy_words.h"
#include "shell/rubric_words.h"
#include "shell/text.h"
#include "support/test_window.h"
#include "support/workspace.h"
#include "widgets/tile.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace bw::test {

/// Six accounts, the first hardly used, the last much; of each people said something: that the boss never
/// uses it, or that they love it.
inline std::shared_ptr<const Cache> book()
{
    BookBuilder builder;
    for (int i = 0; i < 6; ++i) {
        const size_t account = builder.account(QStringLiteral("Account %1").arg(i + 1), 20, 10);
        builder.cache.accounts[account].segment = i % 2 ? QStringLiteral("large") : QStringLiteral("small");
        builder.contract(account, Day::of(2026, 1, 1), Day::of(2026, 12, 31), 1000 * (i + 1));
        for (Day day = lastDay - 90; day <= lastDay; day = day + 1) {
            if (day.weekday() <= i)
                builder.use(account, day, static_cast<quint32>(6 + 5 * i), 8, static_cast<quint32>(1 + i));
        }
    }
    Cache cache = builder.finish();
    cache.judges = {QStringLiteral("Maya")};
    for (const RubricCriterion &criterion : shippedRubric().criteria) {
        for (const RubricStep &step : criterion.steps)
            cache.answerValues.push_back({criterion.key, step.key});
    }
    for (quint32 account = 0; account < cache.accounts.size(); ++account) {
        for (quint32 criterion = 0; criterion < 7; ++criterion) {
            CriterionAnswer answer;
            answer.account = account;
            answer.day = lastDay - static_cast<qint32>(10 + 17 * criterion);
            answer.value = 4 * criterion + (account + criterion) % 4;
            answer.by = 0;
            cache.answers.push_back(answer);
        }
        std::reverse(cache.answers.end() - 7, cache.answers.end()); // the newest last
    }
    return std::make_shared<const Cache>(std::move(cache));
}

/// What a workspace has of rules, without a disk.
struct HealthRulesKept {
    QMutex lock;
    RulesState state;
    int published = 0;

    void addTo(Engine &engine)
    {
        engine.rules = [this](const QString &) -> Result<RulesState> {
            const QMutexLocker guard(&lock);
            return state;
        };
        engine.publishRules = [this](const QString &, PolicyVersion version) -> Result<PolicyId> {
            const QMutexLocker guard(&lock);
            version.id = {static_cast<qint64>(state.versions.size()) + 1};
            state.versions.push_back(version);
            ++published;
            return version.id;
        };
        engine.keepDraft = [this](const QString &, const std::optional<PolicyDraft> &draft) -> Status {
            const QMutexLocker guard(&lock);
            state.draft = draft;
            return {};
        };
    }
};

struct ShownHealthRules {
    HealthRulesKept rules;
    Fixture fixture;
    PolicyPage *page = nullptr;
    std::shared_ptr<const TrialAnswer> last;

    explicit ShownHealthRules(const RulesState &state = {})
    {
        rules.state = state;
        fixture.pages.push_back(policyPageInfo());
        fixture.changeEngine = [this](Engine &engine) { rules.addTo(engine); };
        fixture.open(book());
        fixture.window->show("policy");
        page = qobject_cast<PolicyPage *>(fixture.window->page("policy"));
        QObject::connect(&page->trial(), &TrialRun::answered, page,
                         [this](const std::shared_ptr<const TrialAnswer> &answer) { last = answer; });
        page->showSection(RuleSection::Health);
        wait();
    }
    void wait() const { QTRY_VERIFY(page->isIdle()); }
    template <class T> [[nodiscard]] T *child(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] const Cache &cache() const { return *fixture.window->session().cache(); }
    /// Before and after are what the whole evaluation makes of the rules in force and of the draft.
    void checkTrial() const
    {
        wait();
        QVERIFY(last);
        const Portfolio &before = *fixture.window->session().portfolio();
        const Portfolio fresh = evaluate(cache(), page->desk().draft(), before.asOf, before.today);
        QVERIFY(last->after.portfolio->rows == fresh.rows);
        QVERIFY(last->before.portfolio->rows == before.rows);
        QVERIFY(last->comparison == compare(before, fresh));
    }
};

inline std::unique_ptr<RubricDialog> questions(RulesDesk &desk, const std::shared_ptr<const Cache> &cache)
{
    auto dialog = std::make_unique<RubricDialog>(desk, cache);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return dialog;
}

template <class T> T *in(const QDialog &dialog, const char *name)
{
    return dialog.findChild<T *>(QLatin1String(name));
}

inline void type(QLineEdit *field, const QString &words)
{
    field->clear();
    field->setFocus();
    QTest::keyClicks(field, words);
}

inline QStringList said(const Policy &before, const Policy &after)
{
    QStringList lines;
    for (const PolicyChange &change : changesBetween(before, after))
        lines += text::sentence(change);
    return lines;
}

} // namespace bw::test
