#pragma once

#include "base/day.h"
#include "sample/use_path.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bw {

struct SampleOptions {
    int accounts = 192;
    int days = 400; ///< of events, the last one is `until`
    quint64 seed = 1;
    Day until;
    bool mixedCurrencies = false; ///< Chinese accounts in CNY; else the whole book in USD

    static constexpr int mostAccounts = 200000;
    static constexpr int mostDays = 3660;
};

/// What is so inside an account and no event shows: the answers that an honest CSM would find
/// (definitions.md §4). Each about normal, 0 is usual, higher is better.
struct SampleTruth {
    double process = 0; ///< the main business process runs in the product
    double boss = 0;
    double returns = 0; ///< the customer gets the return that it expected
    double champion = 0;
    double wish = 0; ///< those who must use it want it
    double calm = 0; ///< neither competitor nor budget risk
    double relation = 0;
    std::optional<Day> championLeft;

    /// All together as of `day`, by the rubric's weights, about normal.
    [[nodiscard]] double sum(Day day) const;
};

/// One contract of a made-up account.
struct SampleTerm {
    QString key;
    Day start;
    Day end;
    Day signedOn;
    int arr = 0;
    int seats = 0;
    QString renewedFrom;
    std::optional<bool> renewed; ///< nothing: not decided by `until`
    std::optional<Day> decidedOn;
    QString lostReason;
};

struct SampleSeats {
    Day date;
    int purchased = 0;
    int opened = 0;
};

struct SampleUser {
    QByteArray key;
    QString name;
    QString role;
    QString department;
    Day openedOn;
    std::optional<Day> closedOn;
    int unit = -1; ///< index into SampleAccount::units
    double keenness = 1; ///< how often they come, against the account's mean
};

struct SampleUnit {
    QByteArray key;
    QString name;
    QString region;
};

enum class SampleRhythm { ChineseOffice, WesternOffice, Shops };

struct SampleAccount {
    QByteArray key;
    QString name;
    QString segment; ///< large, mid, small
    QString industry;
    QString region;
    QString csm;
    QString plan;
    QString stage;
    QString currency;
    SampleRhythm rhythm{};
    std::vector<int> modules; ///< indices into sampleModules(): in use
    std::vector<int> unusedModules; ///< bought as well, and never begun with
    Day startedOn;
    SampleTruth truth;
    UsePath use;
    std::vector<SampleTerm> terms; ///< ascending start
    std::vector<SampleSeats> seats; ///< ascending dates
    std::vector<SampleUnit> units;
    std::vector<SampleUser> users;
};

struct SampleBook {
    SampleOptions options;
    std::vector<SampleAccount> accounts;
};

/// The book without its events: the same for the same options, on every machine.
[[nodiscard]] SampleBook makeBook(const SampleOptions &options);

/// Terms and outcomes: whether a term is renewed depends, by chance, on use two to five months before its
/// end and on the truth. Fills terms, and ends the account's use where it is lost.
void makeTerms(SampleAccount &account, const SampleOptions &options, quint64 key, int firstSeats);
/// Seats, units and users that fit the terms.
void makePeople(SampleAccount &account, const SampleOptions &options, quint64 key, int number);

} // namespace bw
