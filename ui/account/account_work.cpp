#include "account/account_page.h"
#include "account/actual_dialog.h"
#include "account/details_loader.h"
#include "account/outcome_dialog.h"
#include "account/outcomes_section.h"
#include "account/timeline_panel.h"
#include "alerts/alert.h"
#include "feedback/attainment.h"
#include "shell/editing.h"
#include "shell/text.h"

#include <algorithm>

namespace bw {

// What people do for the account: its timeline, and results that are entered by hand.

void AccountPage::setAlerts(std::shared_ptr<const BookAlerts> alerts)
{
    const auto isAbout = [this](const std::shared_ptr<const BookAlerts> &book) {
        return book && std::any_of(book->alerts.begin(), book->alerts.end(), [this](const Alert &alert) {
                   return alert.key.account == m_account;
               });
    };
    const bool changes = isAbout(m_alerts) || isAbout(alerts);
    m_alerts = std::move(alerts);
    if (changes && m_report)
        askDetails();
}

void AccountPage::askDetails()
{
    if (!m_cache)
        return;
    const bool fit = m_alerts && m_alerts->asOf == m_report->asOf;
    m_loader->ask(m_cache, *m_report, fit ? m_alerts : nullptr);
}

void AccountPage::searchTimeline()
{
    if (!showsTimeline())
        toggleTimeline();
    m_timeline->startSearch();
}

void AccountPage::tellEntering()
{
    const bool possible = m_editing != nullptr && m_editing->canWork();
    m_outcomes->setEntering(possible, possible ? m_working.obstacle() : QString(), !knownOutcomes().empty());
}

/// Also those that have not begun, which have no figures yet.
std::vector<Outcome> AccountPage::knownOutcomes() const
{
    if (!m_cache)
        return {};
    const std::span<const Outcome> own = outcomesOf(m_cache->outcomes, m_account);
    return {own.begin(), own.end()};
}

OutcomeDialog *AccountPage::enterOutcome()
{
    if (!m_report || !m_working.obstacle().isEmpty())
        return nullptr;
    auto *dialog = new OutcomeDialog(knownOutcomes(), this);
    const AccountId account = m_account;
    const QString name = title();
    connect(dialog, &OutcomeDialog::saved, this, [this, account, name](const Outcome &outcome) {
        m_working.save(
            account, OutcomeEntered{outcome},
            tr("outcome “%1” of %2", "measure, account").arg(text::visible(outcome.measure), name));
    });
    dialog->open();
    return dialog;
}

ActualDialog *AccountPage::enterActual()
{
    std::vector<Outcome> known = knownOutcomes();
    if (!m_report || known.empty() || !m_working.obstacle().isEmpty())
        return nullptr;
    auto *dialog = new ActualDialog(std::move(known), m_report->asOf, m_report->today, this);
    const AccountId account = m_account;
    const QString name = title();
    connect(dialog, &ActualDialog::saved, this, [this, account, name](const ActualEntered &actual) {
        m_working.save(
            account, actual,
            tr("value of “%1” of %2", "measure, account").arg(text::visible(actual.measure), name));
    });
    dialog->open();
    return dialog;
}

} // namespace bw
