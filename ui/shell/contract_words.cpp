#include "shell/contract_words.h"

#include "shell/text.h"

#include <QCoreApplication>

namespace bw::text {

namespace {

class ContractText {
    Q_DECLARE_TR_FUNCTIONS(bw::ContractText)
};

} // namespace

QString contractEnds(qint32 daysLeft)
{
    if (daysLeft == 0)
        return ContractText::tr("ends today", "a contract");
    if (daysLeft == -1)
        return ContractText::tr("ended yesterday", "a contract");
    return daysLeft < 0 ? ContractText::tr("ended %n day(s) ago", "a contract", -daysLeft)
                        : ContractText::tr("%n day(s) left", "until a contract ends", daysLeft);
}

QString lostSince(Day churned)
{
    return ContractText::tr("lost on %1, frozen", "an account and its health").arg(dayYear(churned));
}

QString lostShort()
{
    return ContractText::tr("lost, frozen", "an account and its health");
}

QString countsTo(Day use, Day ages)
{
    return use == ages ? QString()
                       : ContractText::tr("use to %1, ages to %2", "days").arg(dayShort(use), dayShort(ages));
}

} // namespace bw::text
