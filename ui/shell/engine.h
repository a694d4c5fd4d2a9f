#pragma once

#include "activity/company_usage.h"
#include "base/progress.h"
#include "base/result.h"
#include "evaluate/portfolio.h"
#include "intake/dialect.h"
#include "intake/import.h"
#include "intake/sync.h"
#include "intake/undo.h"
#include "model/health_limit.h"
#include "model/judgement.h"
#include "model/policy_version.h"
#include "shell/data_rows.h"
#include "shell/dry_run.h"
#include "shell/rules_state.h"
#include "store/check.h"
#include "store/judging.h"
#include "usage/dossier.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <memory>

namespace bw {

struct BookAlerts;
struct BookSummary;
struct RuleTrial;

/// What a session asks of core and of the clock; every function may be called from any thread. The real
/// one is coreEngine(), tests give their own.
struct Engine {
    /// Loads everything. A workspace that is not there yet is an empty cache.
    std::function<Result<std::shared_ptr<const Cache>>(const QString &path)> load;
    std::function<Portfolio(const Cache &cache, Day asOf, Day today, bool picked)> evaluate;
    /// Revision of the store: cheap, asked every other second when the file changed. 0: not there yet.
    std::function<Result<qint64>(const QString &path)> revision;
    /// One file as it is found to be, in one transaction; the workspace is made where it is not there.
    std::function<Result<ImportPlan>(const QString &path, const QString &file, Progress &progress,
                                     ImportPlan *refused)>
        import;
    /// One look at all active sources; none where the workspace is not there or cannot be written.
    std::function<Result<std::vector<SyncReport>>(const QString &path, Progress &progress)> sync;
    /// Folders and files whose changes call for a look: absolute, those that are there.
    std::function<QStringList(const QString &path)> sourcePlaces;
    /// Writes the files of the sample portfolio into the folder and names them in the order of import.
    std::function<Result<QStringList>(const QString &folder, Progress &progress)> makeSample;
    /// Saves the rules that belong to the sample portfolio, where nobody has saved any. May be empty.
    std::function<Status(const QString &path)> setSampleRules;
    /// One account as imported, with what was edited by hand.
    std::function<Result<EditableAccount>(const QString &path, AccountId account)> editable;
    /// Carries a step of edits out; the step that takes it back.
    std::function<Result<EditStep>(const QString &path, const EditStep &step)> edit;
    std::function<QDateTime()> now;

    // Imports step by step; `path` is the workspace.

    /// What a file is. One that cannot be imported as it is has an obstacle, not an error.
    std::function<Result<FileShape>(const QString &file, const ImportSettings &settings, Progress &progress)>
        preview;
    /// Reads and checks every row; writes nothing of them.
    std::function<Result<DryRun>(const QString &path, const QString &file, const ImportSettings &settings,
                                 Progress &progress)>
        prepare;
    /// Carries a dry run out, in one transaction, and uses it up.
    std::function<Result<ImportPlan>(const QString &path, const DryRun &dryRun, Progress &progress)> apply;
    /// Rows that an import would reject, with the reasons, as CSV; their number.
    std::function<Result<qint64>(const QString &path, const QString &file, const ImportSettings &settings,
                                 const QString &to, Progress &progress)>
        saveRejected;

    // Those that are empty are not on offer.

    /// What the store holds of one account beside the cache.
    std::function<Result<AccountDossier>(const QString &path, AccountId account)> dossier;
    /// Active users of every day over the whole book, under the cache's policy and fields as of the last day.
    std::function<Result<CompanyUsage>(const QString &path, const Cache &cache, DayRange days,
                                       Progress &progress)>
        companyUsage;

    /// What only the rows of use say, of every account, under the cache's policy (report/book_summary.h).
    std::function<Result<BookSummary>(const QString &path, const Cache &cache, Day asOf, Progress &progress)>
        bookSummary;

    std::function<Result<DataRows>(const QString &path)> dataRows;
    std::function<Status(const QString &path, const SourceDraft &draft)> saveSource;
    /// Forgets a source; what it brought stays.
    std::function<Status(const QString &path, SourceId source)> dropSource;
    /// Marks days as not known; its id.
    std::function<Result<qint64>(const QString &path, const GapRow &gap)> markGap;
    std::function<Status(const QString &path, qint64 gap)> unmarkGap;
    /// How a file with these headings was read last, where somebody chose something.
    std::function<Result<std::optional<ImportSettings>>(const QString &path, const QStringList &headings)>
        remembered;
    std::function<Result<UndoReport>(const QString &path, ImportId import)> planUndo;
    std::function<Result<UndoReport>(const QString &path, ImportId import)> undo;

    // The activity rules.

    std::function<Result<RulesState>(const QString &path)> rules;
    /// What was counted in the days: takes a while in a large book.
    std::function<Result<EventCounts>(const QString &path, DayRange days)> eventCounts;
    /// The rules become those in force; the new version, or the one that had them already.
    std::function<Result<PolicyId>(const QString &path, const PolicyVersion &version)> publishRules;
    /// Nothing: there is no draft any more.
    std::function<Status(const QString &path, const std::optional<PolicyDraft> &draft)> keepDraft;
    /// The book under the rules that were in force at the end of a day (Cache::policyMarks says which).
    std::function<Result<std::shared_ptr<const Cache>>(const QString &path, const Cache &cache, Day day)>
        underRulesOf;
    /// The book counted by other key actions: the same but for the usage. Takes as long as a first load.
    std::function<Result<std::shared_ptr<const Cache>>(const QString &path, const Cache &cache,
                                                       const Policy &policy)>
        recount;

    // What people judge: on the disk in two places once a function has answered. Those that are empty are not
    // on offer. The history of an account is in its dossier.

    /// Saves answers, all or none, and returns them as saved: with a key, and with the time of now where they
    /// state none.
    std::function<Result<std::vector<Judgement>>(const QString &path, const std::vector<Judgement> &answers)>
        judge;
    /// Takes saved answers back by their keys, all or none: what was answered before them counts again.
    std::function<Status(const QString &path, const QStringList &keys, const QString &by)> takeBack;
    /// A limit on an account's health, as saved.
    std::function<Result<HealthLimit>(const QString &path, const HealthLimit &limit)> setLimit;
    /// From today on a limit does not hold.
    std::function<Status(const QString &path, const QString &key, const QString &by)> endLimit;
    /// Brings back what the journal holds and the store has lost; before the first load of a workspace.
    std::function<Result<ReplayReport>(const QString &path)> replay;
    /// Looks at the whole workspace; takes a while.
    std::function<Result<CheckReport>(const QString &path, Progress &progress)> check;

    // What people do besides judging (model/work.h): on the disk in two places once a function has answered.
    // Those that are empty are not on offer.

    /// Saves entries, all or none, and returns them as saved: with a key, and with the time of now where they
    /// state none.
    std::function<Result<std::vector<WorkEntry>>(const QString &path, const std::vector<WorkEntry> &entries)>
        saveWork;
    /// Takes saved entries back by their keys, all or none.
    std::function<Status(const QString &path, const QStringList &keys, const QString &by)> takeWorkBack;
    /// All alerts of the book under the cache's policy (alerts/alert.h).
    std::function<Result<BookAlerts>(const QString &path, const Cache &cache, Day asOf, Day today,
                                     bool picked, Progress &progress)>
        bookAlerts;
    /// The same after something was entered for one account (index in Cache::accounts): only that one is
    /// counted again, in a few milliseconds, where `before` is of the same days and rules.
    std::function<Result<BookAlerts>(const QString &path, const Cache &cache, const BookAlerts &before,
                                     qint32 account, Progress &progress)>
        accountAlerts;
    /// What a rule would have opened (alerts/trial.h).
    std::function<Result<RuleTrial>(const QString &path, const Cache &cache, const AlertRule &rule, Day asOf,
                                    Progress &progress)>
        tryRule;
};

} // namespace bw
