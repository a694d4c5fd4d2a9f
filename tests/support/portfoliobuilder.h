#pragma once

#include "evaluate/portfolio.h"

#include <QRandomGenerator>
#include <QStringList>
#include <cmath>
#include <memory>
#include <numeric>

namespace bw::test {

/// Portfolios for pages: rows from a small text table, with use that fits their health. What pages show is
/// not computed by them, so the figures here need only be possible.
class PortfolioBuilder {
public:
    Day asOf = Day::of(2026, 10, 18);
    Day today = Day::of(2026, 10, 19);

    /// "name | segment | industry | region | csm | arr currency | renewal | health | before | users/seats"
    /// a line; "-" is nothing.
    PortfolioBuilder &table(const QString &text)
    {
        for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            QStringList w = line.split(QLatin1Char('|'));
            if (w.size() < 10) {
                continue;
            }
            for (QString &cell : w) {
                cell = cell.trimmed() == QLatin1String("-") ? QString() : cell.trimmed();
            }
            PortfolioRow row = blank(w[0]);
            row.segment = w[1];
            row.industry = w[2];
            row.region = w[3];
            row.csm = w[4];
            if (!w[5].isEmpty()) {
                row.arr = w[5].section(QLatin1Char(' '), 0, 0).toDouble();
                row.currency = w[5].section(QLatin1Char(' '), 1);
                row.paying = true;
            }
            row.renewal = Day::parse(w[6]);
            if (row.renewal) {
                row.daysLeft = *row.renewal - today;
            }
            if (!w[9].isEmpty()) {
                row.activeUsers28 = w[9].section(QLatin1Char('/'), 0, 0).toLongLong();
                row.seatsPurchased = w[9].section(QLatin1Char('/'), 1).toLongLong();
                row.seatUse =
                    static_cast<double>(*row.activeUsers28) / static_cast<double>(*row.seatsPurchased);
            }
            if (!w[7].isEmpty()) {
                useOf(row, w[7].toDouble());
            }
            if (!w[8].isEmpty()) {
                row.healthFourWeeksAgo = w[8].toDouble();
            }
            m_portfolio->rows.push_back(row);
        }
        return *this;
    }

    /// Many accounts, of all kinds.
    PortfolioBuilder &add(int count, const QString &longName = {})
    {
        static const QStringList segments = {QStringLiteral("large"), QStringLiteral("mid"),
                                             QStringLiteral("small")};
        static const QStringList industries = {QStringLiteral("Retail"), QStringLiteral("Health"),
                                               QStringLiteral("Logistics"), QStringLiteral("教育")};
        static const QStringList regions = {QStringLiteral("DACH"), QStringLiteral("Nordics"),
                                            QStringLiteral("华东"), QStringLiteral("华南")};
        static const QStringList csms = {QStringLiteral("林悦"), QStringLiteral("Tom Becker"),
                                         QStringLiteral("陈思远"), QStringLiteral("Maya Ortiz")};
        static const QStringList first = {QStringLiteral("Blue Harbor"), QStringLiteral("Meridian"),
                                          QStringLiteral("Pinegate"),    QStringLiteral("Lattice"),
                                          QStringLiteral("Copperline"),  QStringLiteral("Northwind")};
        static const QStringList second = {QStringLiteral("Logistics"), QStringLiteral("Foods"),
                                           QStringLiteral("Clinics"), QStringLiteral("Partners"),
                                           QStringLiteral("Retail")};
        for (int i = 0; i < count; ++i) {
            const auto any = [this](const QStringList &list) {
                return list[m_random.bounded(static_cast<int>(list.size()))];
            };
            PortfolioRow row = blank(longName.isEmpty() ? QString(any(first) + QLatin1Char(' ') + any(second)
                                                                  + QLatin1Char(' ') + QString::number(i + 1))
                                                        : QString(longName + QString::number(i)));
            row.segment = segments[m_random.bounded(10) < 2 ? 0 : m_random.bounded(2) + 1];
            row.industry = any(industries);
            row.region = any(regions);
            row.csm = any(csms);
            row.paying = m_random.bounded(12) != 0;
            if (row.paying) {
                row.arr = 1000.0 * (8 + m_random.bounded(row.segment == segments[0] ? 400 : 120));
                row.currency = QStringLiteral("USD");
                row.renewal = today + (5 + m_random.bounded(330));
                row.daysLeft = *row.renewal - today;
            }
            row.seatsPurchased = 20 + m_random.bounded(400);
            row.activeUsers28 = *row.seatsPurchased * (30 + m_random.bounded(72)) / 100;
            row.seatUse = static_cast<double>(*row.activeUsers28) / static_cast<double>(*row.seatsPurchased);
            const double health = 30 + 69 * std::sqrt(m_random.generateDouble());
            useOf(row, health);
            row.healthFourWeeksAgo = std::clamp(health + m_random.bounded(24) - 8, 0.0, 100.0);
            m_portfolio->rows.push_back(row);
        }
        return *this;
    }

    [[nodiscard]] std::shared_ptr<Portfolio> portfolio()
    {
        m_portfolio->asOf = asOf;
        m_portfolio->today = today;
        m_portfolio->policyVersion = 7;
        for (size_t i = 0; i < m_portfolio->rows.size(); ++i) {
            m_portfolio->rows[i].index = static_cast<qint32>(i);
        }
        std::vector<qint32> all(m_portfolio->rows.size());
        std::iota(all.begin(), all.end(), 0);
        m_portfolio->whole = totals(*m_portfolio, all);
        return m_portfolio;
    }
    [[nodiscard]] std::shared_ptr<Cache> cache() const
    {
        auto cache = std::make_shared<Cache>();
        cache->calendars = Calendars::shipped();
        cache->lastDay = asOf;
        for (qint32 i = 400; i >= 0; --i) {
            cache->dayRows.push_back({asOf - i, 100});
        }
        return cache;
    }

private:
    PortfolioRow blank(const QString &name)
    {
        PortfolioRow row;
        row.id = {static_cast<qint64>(m_portfolio->rows.size()) + 1};
        row.key = QStringLiteral("A-%1").arg(row.id.value);
        row.name = name;
        row.weeklyKeyActions.fill(-1);
        for (DayCell &cell : row.strip) {
            cell.before = true;
        }
        return row;
    }

    /// Weeks, days and verdicts as an account of that health has them.
    void useOf(PortfolioRow &row, double health)
    {
        const Calendar calendar = Calendar::mondayToFriday();
        row.health.value = row.health.computed = health;
        row.health.band = bandOf(health);
        const double active = std::clamp(health / 90, 0.0, 1.0);
        row.health.parts[0] = {true, health, 15, 1, health * .5};
        row.health.parts[1] = {true, health, 15, 1, health * .3};
        row.health.parts[2] = {true, health, 8, 1, health * .2};
        row.health.coverage = .4;
        double level = 200 + m_random.bounded(800);
        for (size_t week = 0; week < row.weeklyKeyActions.size(); ++week) {
            level *= 1 + (health - 72) / 700 + (m_random.generateDouble() - .5) * .3;
            row.weeklyKeyActions[week] = static_cast<qint64>(level);
            row.payingWeeks = static_cast<quint16>(row.payingWeeks | (row.paying ? 1 << week : 0));
            row.judgedWeeks = static_cast<quint16>(row.judgedWeeks | 1 << week);
            const bool on = m_random.generateDouble() < active + .28 - .02 * static_cast<double>(week);
            row.activeWeeks = static_cast<quint16>(row.activeWeeks | (on ? 1 << week : 0));
        }
        for (size_t k = 0; k < row.strip.size(); ++k) {
            const Day day = asOf - (27 - static_cast<qint32>(k));
            DayCell &cell = row.strip[k];
            cell = {};
            cell.dayOff = !calendar.isWorkingDay(day);
            if (m_random.generateDouble() < (cell.dayOff ? .06 : active)) {
                const double strength = m_random.generateDouble() + (health - 75) / 45;
                cell.level = strength > .9 ? Level::High : strength > .3 ? Level::Medium : Level::Low;
                row.last28.activeDays += 1;
                row.last7.activeDays += k >= 21 ? 1 : 0;
                row.keyActions28 += 20;
            }
        }
        row.last7.needed = 3;
        row.last7.workingDays = 5;
        row.last28.needed = 12;
        row.last28.workingDays = 20;
        row.last7.state = row.last7.activeDays >= 3 ? PeriodState::Reached : PeriodState::Missed;
        row.last28.state = row.last28.activeDays >= 12 ? PeriodState::Reached : PeriodState::Missed;
        row.activeWeeks = static_cast<quint16>((row.activeWeeks & 0x7ff)
                                               | (row.last28.state == PeriodState::Reached ? 0x800 : 0));
        row.coefficient.known = 7;
        for (BlockState &block : row.coefficient.blocks) {
            block = m_random.generateDouble() < active + .1 ? BlockState::Active : BlockState::Inactive;
            row.coefficient.active += block == BlockState::Active ? 1 : 0;
        }
    }

    QRandomGenerator m_random{20261018};
    std::shared_ptr<Portfolio> m_portfolio = std::make_shared<Portfolio>();
};

/// The accounts of the design's picture of the page.
inline const QString &picturedAccounts()
{
    static const QString text = QStringLiteral(
        "Meridian Clinics       |large|Health   |DACH   |林悦      |264000 USD|2026-11-30|37|46|116/200\n"
        "Pinegate Property      |large|Property |Nordics|Tom Becker|216000 USD|2026-12-24|40|46|114/200\n"
        "Stonebridge Legal      |large|Services |DACH   |Tom Becker|364000 USD|2027-03-05|50|68|308/400\n"
        "Elmstead Nurseries     |large|Retail   |DACH   |Maya Ortiz|260000 USD|2027-01-22|51|57|188/200\n"
        "青藤文具               |large|Retail   |华东   |林悦      |168000 USD|2027-03-01|57|57|106/200\n"
        "Valley Forge Steelworks|large|Industry |Nordics|陈思远    |320000 USD|2027-02-20|58|63|124/200\n"
        "海棠连锁               |large|Retail   |华南   |林悦      |312000 USD|2027-02-10|59|68|106/200\n"
        "Kingfisher Supply      |large|Logistics|DACH   |Tom Becker|216000 USD|2027-02-16|66|69|166/200\n"
        "山楂树幼教             |large|教育     |华东   |林悦      |420000 USD|2027-03-08|76|78|168/200\n"
        "Saltmarsh Brewing      |large|Food     |DACH   |Tom Becker|180000 USD|2027-02-15|78|78|146/200\n"
        "金桥建材               |large|Industry |华东   |Tom Becker|268000 USD|2026-11-21|83|85|152/200\n"
        "鹿鸣书店               |large|Retail   |华南   |林悦      |320000 USD|2027-03-23|85|83|168/200\n"
        "Lattice Architects     |large|Services |Nordics|陈思远    |332000 USD|2027-03-08|88|88|212/200\n"
        "云杉教育               |mid  |教育     |华东   |林悦      |96000 USD |2027-03-31|42|55|148/200\n"
        "春笋亲子               |mid  |教育     |华东   |林悦      |60000 USD |2027-02-10|45|47|152/200\n"
        "银杏养老               |mid  |Health   |华南   |陈思远    |144000 USD|2026-12-22|45|45|166/200\n");
    return text;
}

} // namespace bw::test
