#include "policy/policy_page.h"

#include "policy/publish_dialog.h"
#include "policy/rule_panel.h"
#include "policy/rules_tr.h"
#include "policy/trial_words.h"
#include "policy/versions_dialog.h"
#include "report/private_file.h"
#include "shell/files.h"
#include "shell/jobs.h"
#include "shell/rules_file.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/text.h"

namespace bw {

// What the page reads and writes, on a worker of its own.

template <class Work, class Done> void PolicyPage::run(Work work, Done done)
{
    ++m_jobs;
    runJob(m_pool, this, std::move(work), [this, path = m_path, done = std::move(done)](const auto &answer) {
        --m_jobs;
        if (path == m_path) { // not of the workspace before
            if (answer)
                done(answer);
            else
                emit said(text::sentence(answer.error()));
        }
        if (isIdle())
            emit becameIdle();
    });
}

void PolicyPage::loadRules()
{
    if (!m_session || !m_session->engine().rules) {
        m_known = true; // nothing is saved: the shipped rules
        return;
    }
    run([rules = m_session->engine().rules, path = m_path] { return rules(path); },
        [this](const Result<RulesState> &state) {
            m_known = true;
            m_desk.setState(*state);
        });
}

void PolicyPage::countEvents()
{
    if (!m_session || !m_session->engine().eventCounts)
        return;
    constexpr qint32 days = 28;
    const DayRange range{m_portfolio->asOf - (days - 1), m_portfolio->asOf};
    run([count = m_session->engine().eventCounts, path = m_path, range] { return count(path, range); },
        [this](const Result<EventCounts> &counts) {
            m_counts = *counts;
            m_panel->setEvents(m_counts);
            watchFields();
        });
}

void PolicyPage::keepDraft()
{
    if (!m_session || !m_session->engine().keepDraft || m_desk.isKept())
        return;
    const QDateTime now = m_session->now();
    const QString author = settings::author.get();
    const PolicyDraft draft{m_desk.draft(), {m_desk.versionInForce()}, author, now};
    run([keep = m_session->engine().keepDraft, path = m_path, draft] { return keep(path, draft); },
        [this, draft](const Status &) {
            m_desk.noteKept(draft);
            emit said(RulesText::tr("The draft is saved. It is here when you come back."));
        });
}

void PolicyPage::dropDraft()
{
    if (!m_session || !m_session->engine().keepDraft || !m_desk.state().draft)
        return;
    run([keep = m_session->engine().keepDraft, path = m_path] { return keep(path, std::nullopt); },
        [this](const Status &) { m_desk.noteKept(std::nullopt); });
}

void PolicyPage::askToPublish()
{
    if (!m_session || !m_session->engine().publishRules || !m_desk.isChanged())
        return;
    auto *dialog = new PublishDialog(
        m_desk.versionInForce() + 1, changesBetween(m_desk.inForce(), m_desk.draft()),
        RulesText::tr("From then on every figure, past ones too, is computed by these rules. The version "
                      "before stays and can be restored."),
        this);
    connect(dialog, &PublishDialog::published, this, &PolicyPage::publish);
    dialog->open();
}

void PolicyPage::publish(const QString &note, const QString &author)
{
    PolicyVersion version;
    version.policy = m_desk.draft();
    version.note = note;
    version.author = author;
    version.savedAt = m_session->now();
    run(
        [publish = m_session->engine().publishRules, keep = m_session->engine().keepDraft, path = m_path,
         version] {
            Result<PolicyId> id = publish(path, version);
            if (id && keep)
                static_cast<void>(keep(path, std::nullopt)); // a draft that stays behind equals the rules
            return id;
        },
        [this](const Result<PolicyId> &id) {
            m_compared.reset();
            m_desk.noteKept(std::nullopt);
            emit said(RulesText::tr("Version %1 of the activity rules is in force.").arg(id->value));
            m_session->reload();
        });
}

void PolicyPage::openVersions()
{
    const qint64 compared = m_compared.value_or(m_desk.versionInForce());
    auto *dialog = new VersionsDialog(m_desk, m_cache ? m_cache->zone : QString(), compared, this);
    connect(dialog, &VersionsDialog::compareRequested, this, [this](qint64 version) {
        m_compared = version == m_desk.versionInForce() ? std::nullopt : std::optional(version);
        tryOut();
        showState();
    });
    connect(dialog, &VersionsDialog::restoreRequested, this, [this](qint64 version) {
        m_desk.take(m_desk.policyOf(version), RulesText::tr("Back to version %1").arg(version));
    });
    connect(dialog, &VersionsDialog::exportRequested, this, &PolicyPage::exportVersion);
    connect(dialog, &VersionsDialog::importRequested, this, &PolicyPage::importFile);
    dialog->open();
}

void PolicyPage::exportVersion(qint64 version)
{
    const QByteArray json = m_desk.policyOf(version).toJson();
    files::chooseSave(this, RulesText::tr("Save the activity rules"),
                      QStringLiteral("activity-rules-v%1.json").arg(version),
                      [this, json](const QString &to) {
                          auto file = PrivateFile::open(to);
                          Status done;
                          if (!file)
                              done = tl::unexpected(file.error());
                          else if (file->device().write(json) != json.size())
                              done = fail(ErrorCode::FileWriteFailed, to);
                          else
                              done = file->commit();
                          emit said(done ? RulesText::tr("Saved as %1").arg(text::visible(to))
                                         : text::sentence(done.error()));
                      });
}

void PolicyPage::importFile()
{
    files::chooseOne(this, RulesText::tr("Read activity rules"), RulesText::tr("Activity rules (*.json)"),
                     [this](const QString &path) {
                         const auto policy =
                             readRulesFile(path, m_cache ? m_cache->calendars.names() : QStringList());
                         if (policy)
                             m_desk.take(*policy, RulesText::tr("Rules from a file"));
                         else
                             emit said(policy.error());
                     });
}

} // namespace bw
