#include "shell/sync_words.h"

#include "shell/text.h"
#include "shell/text_tr.h"

namespace bw::text {

namespace {

std::optional<Error> faultOf(const SyncReport &report)
{
    if (report.error)
        return report.error;
    for (const SyncFile &file : report.files) {
        if (file.error)
            return file.error;
    }
    return {};
}

QString inWords(const SyncReport &report)
{
    const auto files = static_cast<int>(report.count(SyncOutcome::Imported));
    if (files == 0)
        return {};
    qint64 rows = 0;
    for (const SyncFile &file : report.files) {
        if (file.plan && file.outcome == SyncOutcome::Imported)
            rows += file.plan->added + file.plan->changed + file.plan->removed;
    }
    //: %1: a source, %2: rows that are new or changed
    return Text::tr("“%1” brought %n file(s), %2 new or changed rows.", nullptr, files)
        .arg(visible(report.name), number(rows));
}

} // namespace

QString syncSentence(const std::vector<SyncReport> &reports)
{
    QStringList sentences;
    std::optional<Error> fault;
    int faults = 0;
    for (const SyncReport &report : reports) {
        if (const QString words = inWords(report); !words.isEmpty())
            sentences += words;
        faults += static_cast<int>(report.count(SyncOutcome::Failed)) + (report.error ? 1 : 0);
        if (!fault)
            fault = faultOf(report);
    }
    if (fault)
        sentences += sentence(*fault);
    if (faults > 1)
        sentences += Text::tr("%n more fault(s) of sources.", nullptr, faults - 1);
    return sentences.join(language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

bool hasFault(const std::vector<SyncReport> &reports)
{
    return std::any_of(reports.begin(), reports.end(),
                       [](const SyncReport &report) { return faultOf(report).has_value(); });
}

} // namespace bw::text
