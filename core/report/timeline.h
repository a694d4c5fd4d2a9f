#pragma once

#include "alerts/alert.h"
#include "report/account_report.h"
#include "usage/dossier.h"

#include <variant>

namespace bw {

/// An answer, and the one of the same criterion that it took the place of.
struct JudgementGiven {
    Judgement judgement;
    std::optional<QString> before; ///< value of the earlier answer; nothing: the first one
    bool operator==(const JudgementGiven &) const = default;
};

struct ContractEvent {
    enum class What : quint8 {
        Started, ///< the first one, or after a pause
        Renewed, ///< takes the place of another one
        Lost, ///< known not to be renewed
        Ended, ///< without a successor, and without a word on its renewal
    };
    What what{};
    Contract contract;
    std::optional<Contract> before; ///< that it takes the place of
    bool operator==(const ContractEvent &) const = default;
};

struct SeatsChanged {
    SeatSpan before;
    SeatSpan after;
    bool operator==(const SeatsChanged &) const = default;
};

/// The answers of one day to surveys of one kind.
struct SurveyWave {
    SurveyKind kind{};
    qint32 answers = 0;
    qint32 promoters = 0; ///< of NPS: 9 and 10
    qint32 detractors = 0; ///< of NPS: 0 to 6
    double mean = 0; ///< of CSAT and CES
    qint32 scaleMax = 0; ///< 0: the answers differ in it
    QStringList reasons; ///< as given, without empty ones

    /// Share of promoters less that of detractors, -100 to 100; nothing below 5 answers (definitions.md §6)
    /// and for other kinds.
    [[nodiscard]] std::optional<double> nps() const;
    bool operator==(const SurveyWave &) const = default;
};

/// What somebody did, besides touching and judging.
struct WorkTold {
    WorkEntry entry;
    QString name; ///< of the own rule or plan step that it is about; empty: a shipped one, or it is gone
    bool operator==(const WorkTold &) const = default;
};

/// An alert opened, or went.
struct AlertMoment {
    enum class What : quint8 { Opened, Reopened, Cleared, Withdrawn };
    What what{};
    AlertKey key;
    QString name; ///< of an own rule; empty: a shipped one, or it is gone
    bool standing = false; ///< it held already when data, rule or policy first appeared
    std::optional<double> value; ///< figure of the rule's first condition
    bool operator==(const AlertMoment &) const = default;
};

/// Something that happened with an account.
struct TimelineEntry {
    Day day;
    std::variant<Touch, JudgementGiven, ContractEvent, SeatsChanged, SurveyWave, PolicyMark, WorkTold,
                 AlertMoment>
        what;
    QString time; ///< local: HH:mm:ss; empty: not known
    QString takenBackAt; ///< local; empty: it was not taken back
    QString takenBackBy;

    [[nodiscard]] bool isTakenBack() const { return !takenBackAt.isEmpty(); }
    bool operator==(const TimelineEntry &) const = default;
};

enum class TimelineFilter : quint8 { All, Touches, Alerts, Judged, Contracts };
/// Plan steps and rescue plans stand together with touches: all are service. Alerts have what people did with
/// them, and with the account in the queue; calls at checkpoints are judged; contracts stand together with
/// seats: both are what was bought.
[[nodiscard]] bool passes(const TimelineEntry &entry, TimelineFilter filter);

/// Everything that people wrote of an entry, and the names in it: kinds and choices as they are stored.
[[nodiscard]] QStringList timelineTexts(const TimelineEntry &entry);
/// Whether each word of the search is in one of the texts, whatever the case and the width of letters. An
/// empty search finds everything.
[[nodiscard]] bool found(const QString &search, const QStringList &texts);

/// Everything that is dated, newest first, with what was taken back. Facts of the data up to D; what people
/// did here, touches and judgements up to the day to which ages count (lookDay()); versions of the rules up
/// to T. Changes of seats within the report's weeks. `alerts`: of the report's D and T; null: without them.
/// Reviews are left out but for the snoozed ones; a next step that is done is told with its touch.
[[nodiscard]] std::vector<TimelineEntry> timeline(const AccountDossier &dossier, const AccountReport &report,
                                                  const BookAlerts *alerts = nullptr);

} // namespace bw
