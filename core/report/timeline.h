#pragma once

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

/// Something that happened with an account.
struct TimelineEntry {
    Day day;
    std::variant<Touch, JudgementGiven, ContractEvent, SeatsChanged, SurveyWave, PolicyMark> what;
    bool operator==(const TimelineEntry &) const = default;
};

enum class TimelineFilter : quint8 { All, Touches, Judged, Contracts };
/// Contracts stand together with seats: both are what was bought.
[[nodiscard]] bool passes(const TimelineEntry &entry, TimelineFilter filter);

/// Everything that is dated and not after D (versions of the rules: not after T), newest first; changes of
/// seats within the report's weeks.
[[nodiscard]] std::vector<TimelineEntry> timeline(const AccountDossier &dossier, const AccountReport &report);

} // namespace bw
