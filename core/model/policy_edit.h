#pragma once

#include "model/policy.h"

#include <QJsonValue>

namespace bw {

/// Whose rules are changed: of all accounts, or of a group that has an exception.
using RuleScope = std::optional<AccountGroup>;

/// A policy taken apart into its keys, for whoever asks for many of them.
class RuleValues {
public:
    explicit RuleValues(const Policy &policy);
    /// As ruleValue().
    [[nodiscard]] QJsonValue value(const RuleScope &scope, const QString &key) const;

private:
    QJsonObject m_rules;
    std::vector<PolicyOverride> m_overrides;
};

/// The value of a key ("month.days") for a scope: that of its exception, else that of all accounts.
[[nodiscard]] QJsonValue ruleValue(const Policy &policy, const RuleScope &scope, const QString &key);
/// Whether the group's exception itself has a value for the key.
[[nodiscard]] bool isException(const Policy &policy, const AccountGroup &group, const QString &key);

/// The policy with another value. For a group that has no exception yet one is added behind the others; an
/// undefined value takes the key out of the exception, and the last key the exception itself. PolicyInvalid,
/// with the key as subject, where the value does not fit.
[[nodiscard]] Result<Policy> withRule(const Policy &policy, const RuleScope &scope, const QString &key,
                                      const QJsonValue &value);

} // namespace bw
