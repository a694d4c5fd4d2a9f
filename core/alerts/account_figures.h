#pragma once

#include "alerts/account_life.h"
#include "alerts/alert_ground.h"
#include "alerts/told_figures.h"
#include "health/health.h"
#include "usage/account_use.h"

#include <array>

namespace bw {

/// Health of a day as far as conditions look at it.
struct DayHealth {
    std::optional<double> value;
    std::optional<double> machine;
    std::optional<double> human;
    Band band = Band::None;
};

/// All figures of one account under one policy that conditions may ask for; each is counted when it is asked
/// for the first time.
class AccountFigures {
public:
    /// `use`: the account's rows; null: what rests on them is not known. The ground is held on to.
    AccountFigures(const AlertGround &ground, size_t account, const PolicyStretch &stretch,
                   const AccountUse *use);
    AccountFigures(const AccountFigures &) = delete;
    AccountFigures &operator=(const AccountFigures &) = delete;

    [[nodiscard]] const PolicyStretch &stretch() const { return m_stretch; }
    [[nodiscard]] const Policy &policy() const { return m_life.policy(); }
    [[nodiscard]] qint32 placeOf(Day day) const { return m_life.placeOf(day); }

    /// Of a metric that does not rest on health: one for each of its reasons.
    [[nodiscard]] const std::vector<ReasonFigures> &of(AlertMetric metric);
    /// Of one that does, on one day.
    [[nodiscard]] AlertFigure onHealth(AlertMetric metric, qint32 at);
    /// Health as a portfolio as of that day has it; nothing on gap days, after D, and in the first 28 days.
    [[nodiscard]] std::optional<DayHealth> health(qint32 at);
    /// Whether the account is still a customer, by place.
    [[nodiscard]] const std::vector<quint8> &customer();

private:
    [[nodiscard]] std::vector<ReasonFigures> count(AlertMetric metric);
    [[nodiscard]] FigureSeries one(AlertMetric metric);
    [[nodiscard]] const std::vector<qint64> &users();
    [[nodiscard]] const std::vector<ModuleUse> &moduleUse();
    [[nodiscard]] const std::vector<StartPiece> &starts();
    [[nodiscard]] MachineFigures machine(qint32 at);
    [[nodiscard]] HumanFigures human(Day day) const;
    [[nodiscard]] const FigureSeries &daysAtRisk();

    const AlertGround &m_ground;
    size_t m_account;
    PolicyStretch m_stretch;
    const AccountUse *m_use;
    DayBits m_off;
    std::vector<SeatSpan> m_seats;
    AccountLife m_life;
    ToldSources m_told;
    std::array<std::optional<std::vector<ReasonFigures>>, alertMetricCount> m_figures;
    std::optional<std::vector<qint64>> m_users;
    std::optional<std::vector<ModuleUse>> m_moduleUse;
    std::optional<std::vector<StartPiece>> m_starts;
    std::optional<std::vector<quint8>> m_customer;
    std::optional<FigureSeries> m_atRisk;
    std::vector<std::optional<DayHealth>> m_health; ///< by place, those that were asked for
};

} // namespace bw
