#pragma once

#include "feedback/attainment.h"
#include "model/rubric.h"
#include "report/account_details.h"

namespace bw {

// What the data say to the questions that people judge (definitions.md §4), as of D.

/// Evidence::BossUse: those whose role is decision maker.
struct BossSeen {
    qint32 users = 0; ///< whose login is open; 0: nobody is listed as one
    std::optional<Day> lastSeen; ///< any of them
    Coefficient weeks; ///< in which any of them acted
    bool operator==(const BossSeen &) const = default;
};

/// Evidence::MainProcess: the scenarios that are marked as main.
struct ProcessSeen {
    qint32 scenarios = 0; ///< of which something is expected; 0: none is marked, or it is not bought
    QString name; ///< of the one that is used least of what is expected
    ScenarioState state = ScenarioState::Unknown;
    qint64 actions = 0; ///< 28 days
    std::optional<qint64> expectedActions;
    std::optional<qint64> users;
    std::optional<qint64> expectedUsers;
    std::array<qint64, scenarioWeeks> weeks{}; ///< actions, oldest first
    /// Mean over the scenarios of actual / expected, the lesser of users and actions, each at most 1; nothing
    /// where one is not known.
    std::optional<double> share;
    bool operator==(const ProcessSeen &) const = default;
};

/// Evidence::Outcome: the business result that stands worst.
struct ResultSeen {
    qint32 results = 0; ///< all that the account has; 0: none is known
    QString measure;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    Attainment reached;
    bool operator==(const ResultSeen &) const = default;
};

/// Evidence::Champion: managers and admins. Use is no more than a hint: it does not say who speaks up.
struct PeopleSeen {
    qint32 people = 0; ///< with one of the roles; 0: nobody is listed
    QString name; ///< of the one who is there in most weeks
    QString role;
    Coefficient weeks;
    std::optional<Day> lastSeen;
    qint32 steady = 0; ///< of them: active in 5 of 7 weeks or more
    bool operator==(const PeopleSeen &) const = default;
};

/// Evidence::UsersUse: all who count as users.
struct UsersSeen {
    std::optional<qint64> seats; ///< opened, else purchased
    std::optional<qint64> seen28;
    std::optional<qint64> everyWeek; ///< active in each of the last four weeks that count
    bool operator==(const UsersSeen &) const = default;
};

/// Evidence::Seats: bought seats now against 91 days before.
struct SeatsSeen {
    std::optional<qint64> now;
    std::optional<qint64> before;
    bool operator==(const SeatsSeen &) const = default;
};

/// Evidence::Touches. They say how often one talks, not how well.
struct ContactSeen {
    std::optional<Day> last;
    QString kind;
    qint32 in91Days = 0;
    bool operator==(const ContactSeen &) const = default;
};

using SeenByMachine = std::variant<std::monostate, BossSeen, ProcessSeen, ResultSeen, PeopleSeen, UsersSeen,
                                   SeatsSeen, ContactSeen>;

/// What is bound to a criterion. Nothing is seen where nothing is bound to it.
[[nodiscard]] SeenByMachine seenFor(Evidence evidence, const AccountDetails &details,
                                    const AccountReport &report, const AccountDossier &dossier);

/// The step of a scale of `steps` that it points to; nothing where it points nowhere. By kind, of four steps
/// (others in proportion): a boss never there 0, in 1 or 2 of 7 weeks 1, in 3 or 4 2, else 3; a process not
/// begun 0, under half of what is expected 1, under all of it 2; a result without gain 0, behind 1, over what
/// was expected 3; nobody seen 0, somebody in under 5 weeks 1, one steadily 2, more 3; seats of which none is
/// used 0, up to a third 1, two thirds 2; fewer seats bought 1, more 3.
[[nodiscard]] std::optional<qint32> stepPointedTo(const SeenByMachine &seen, qint32 steps);

} // namespace bw
