#pragma once

#include "feedback/account_feedback.h"
#include "model/cache.h"

namespace bw {

/// What answers are put together by.
enum class FeedbackBy : quint8 { All, Account, Segment, Role, Csm, Quarter };
/// "all", "account", "segment", "role", "csm", "quarter".
[[nodiscard]] QString feedbackByName(FeedbackBy by);
[[nodiscard]] std::optional<FeedbackBy> feedbackByFromName(const QString &name);

struct FeedbackGroup {
    /// account_id, segment, role or CSM as the data have it, "2026-Q3", "all"; empty: not known.
    QString name;
    std::optional<quint32> account; ///< index in Cache::accounts, by account
    ScaleTables answers;

    bool operator==(const FeedbackGroup &) const = default;
};

/// Which answers of a book are asked for.
struct FeedbackQuestion {
    SurveyKind kind{};
    FeedbackBy by{};
    Day asOf;
    std::optional<qint32> account = {}; ///< index in Cache::accounts: its answers alone
};

/// The answers that count on D (eachCounting()) in groups, those without answers left out: accounts in their
/// order, segments and CSMs as of D by name, roles in the order of userRoles(), what is not known last. By
/// quarter those that count in each, up to D, oldest first. "all" is always there. `surveys` are by account,
/// then day.
[[nodiscard]] std::vector<FeedbackGroup> feedbackGroups(const Cache &cache,
                                                        std::span<const SurveyAnswer> surveys,
                                                        const FeedbackQuestion &question);

/// Of groups of NPS answers those below 0: the lowest first, and after them, in their order, those of so few
/// answers that they have no rank.
[[nodiscard]] std::vector<FeedbackGroup> belowZero(std::vector<FeedbackGroup> groups);

} // namespace bw
