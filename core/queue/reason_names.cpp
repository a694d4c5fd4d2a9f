#include "queue/reason_names.h"

#include <QLocale>
#include <array>

namespace bw {

QString reasonName(QueueReason::What what)
{
    static constexpr std::array<const char *, 13> names = {
        "alert",        "step_overdue", "next_step_due", "answer_stale",     "checkpoint_due",
        "owes_plan",    "band_fell",    "band_rose",     "no_longer_weekly", "no_longer_monthly",
        "health_moved", "renewal_near", "disagrees"};
    return QLatin1String(names[static_cast<size_t>(what)]);
}

QString runStateName(RunState state)
{
    static constexpr std::array<const char *, 3> names = {"open", "reviewed", "snoozed"};
    return QLatin1String(names[static_cast<size_t>(state)]);
}

QString reasonCode(const QueueReason &reason, const BookAlerts &alerts)
{
    QString code = reasonName(reason.what);
    if (reason.what == QueueReason::What::Alert) {
        const AlertKey &key = alerts.alerts[static_cast<size_t>(reason.alert)].key;
        code += u' ' % key.rule;
        if (!key.reason.isEmpty())
            code += u' ' % key.reason;
    } else if (reason.what != QueueReason::What::NextStepDue && !reason.id.isEmpty()) {
        code += u' ' % reason.id;
    }
    if (reason.value)
        code += u'=' % QString::number(*reason.value, 'g', QLocale::FloatingPointShortest);
    if (reason.day)
        code += u'@' % reason.day->iso();
    return code;
}

} // namespace bw
