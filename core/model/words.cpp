#include "model/cost.h"
#include "model/health_limit.h"
#include "model/judgement.h"
#include "model/outcome.h"
#include "model/scenario.h"
#include "model/survey.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr std::array surveyKinds{"NPS", "CSAT", "CES"};
constexpr std::array betters{"", "higher", "lower"};
constexpr std::array confidences{"", "low", "medium", "high"};
constexpr std::array costKinds{"people", "infrastructure"};
constexpr std::array limitKinds{"at_most", "at_least"};

template <size_t N> QString nameOf(const std::array<const char *, N> &names, size_t index)
{
    return QString::fromLatin1(names.at(index));
}

template <class Enum, size_t N>
std::optional<Enum> byName(const std::array<const char *, N> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

} // namespace

QString surveyKindName(SurveyKind kind)
{
    return nameOf(surveyKinds, static_cast<size_t>(kind));
}

std::optional<SurveyKind> surveyKindFromName(const QString &name)
{
    return byName<SurveyKind>(surveyKinds, name);
}

quint8 answerRole(const QString &role)
{
    const QStringList &roles = userRoles();
    if (role.isEmpty())
        return static_cast<quint8>(roles.size());
    const qsizetype at = roles.indexOf(role);
    return static_cast<quint8>(at >= 0 ? at : roles.indexOf(QStringLiteral("other")));
}

QString betterName(Better better)
{
    return nameOf(betters, static_cast<size_t>(better));
}

std::optional<Better> betterFromName(const QString &name)
{
    return byName<Better>(betters, name);
}

QString confidenceName(Confidence confidence)
{
    return nameOf(confidences, static_cast<size_t>(confidence));
}

std::optional<Confidence> confidenceFromName(const QString &name)
{
    return byName<Confidence>(confidences, name);
}

QString costKindName(CostKind kind)
{
    return nameOf(costKinds, static_cast<size_t>(kind));
}

std::optional<CostKind> costKindFromName(const QString &name)
{
    return byName<CostKind>(costKinds, name);
}

QString limitKindName(LimitKind kind)
{
    return nameOf(limitKinds, static_cast<size_t>(kind));
}

std::optional<LimitKind> limitKindFromName(const QString &name)
{
    return byName<LimitKind>(limitKinds, name);
}

} // namespace bw
