#include "model/policy.h"

namespace bw {

namespace {

const QLatin1String levelNames[] = {QLatin1String("zero"), QLatin1String("low"), QLatin1String("medium"),
                                    QLatin1String("high"), QLatin1String("unknown")};

/// Events that are no key action unless the policy says so (definitions.md §3).
bool isSessionWord(const QString &event)
{
    static const QStringList words = {QStringLiteral("login"),   QStringLiteral("log_in"),
                                      QStringLiteral("sign_in"), QStringLiteral("logout"),
                                      QStringLiteral("登录"),    QStringLiteral("登陆")};
    return words.contains(event, Qt::CaseInsensitive);
}

} // namespace

const QStringList &userRoles()
{
    static const QStringList roles = {QStringLiteral("decision_maker"), QStringLiteral("manager"),
                                      QStringLiteral("end_user"), QStringLiteral("admin"),
                                      QStringLiteral("other")};
    return roles;
}

QString levelName(Level level)
{
    return levelNames[static_cast<int>(level)];
}

qint32 Policy::weightOf(const QString &event) const
{
    if (keyActions)
        return keyActions->value(event, 0);
    return isSessionWord(event) ? 0 : 1;
}

bool Policy::isLogin(const QString &event) const
{
    return loginEvents.isEmpty() || loginEvents.contains(event);
}

} // namespace bw
