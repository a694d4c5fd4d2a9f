#include "shell/text_feedback.h"

#include "model/scenario.h"
#include "shell/text.h"
#include "shell/text_tr.h"

#include <cmath>

namespace bw::text {

QString nps(double value)
{
    const qint64 whole = std::llround(value);
    return whole > 0 ? QLatin1Char('+') + number(whole) : number(whole);
}

QString measure(double value)
{
    constexpr int most = 2;
    double scale = 1;
    for (int decimals = 0; decimals < most; ++decimals, scale *= 10) {
        if (std::abs(value * scale - std::round(value * scale)) < 1e-6)
            return number(value, decimals);
    }
    return number(value, most);
}

QString attainment(AttainmentState state)
{
    switch (state) {
    case AttainmentState::Reached:
        return Text::tr("reached", "state of a business outcome");
    case AttainmentState::Held:
        return Text::tr("held", "state of a business outcome");
    case AttainmentState::Ahead:
        return Text::tr("ahead", "state of a business outcome");
    case AttainmentState::OnTrack:
        return Text::tr("on track", "state of a business outcome");
    case AttainmentState::TooEarly:
        return Text::tr("too early to tell", "state of a business outcome");
    case AttainmentState::Behind:
        return Text::tr("behind", "state of a business outcome");
    case AttainmentState::NotHeld:
        return Text::tr("not held", "state of a business outcome");
    case AttainmentState::Unknown:
        return Text::tr("not known", "state of a business outcome");
    }
    Q_UNREACHABLE();
}

QString gap(AttainmentGap gap)
{
    switch (gap) {
    case AttainmentGap::None:
        return {};
    case AttainmentGap::NotBegun:
        return Text::tr("it has not begun");
    case AttainmentGap::NoActual:
        return Text::tr("nothing was measured yet");
    case AttainmentGap::NoTarget:
        return Text::tr("no target is stated");
    case AttainmentGap::NoBaseline:
        return Text::tr("no baseline is stated");
    case AttainmentGap::Contradiction:
        return Text::tr("the target lies on the worse side of the baseline");
    case AttainmentGap::NoDirection:
        return Text::tr("nobody says whether higher or lower is better");
    case AttainmentGap::NoTerm:
        return Text::tr("no start or no due date is stated");
    case AttainmentGap::TermBackwards:
        return Text::tr("it is due before its start");
    }
    Q_UNREACHABLE();
}

QString answerRole(quint8 role)
{
    const QString code = userRoles().value(role);
    if (code == QLatin1String("decision_maker"))
        return Text::tr("Decision maker", "role of who answered");
    if (code == QLatin1String("manager"))
        return Text::tr("Manager", "role of who answered");
    if (code == QLatin1String("end_user"))
        return Text::tr("End user", "role of who answered");
    if (code == QLatin1String("admin"))
        return Text::tr("Administrator", "role of who answered");
    if (code == QLatin1String("other"))
        return Text::tr("Other", "role of who answered");
    return Text::tr("Role not known", "role of who answered");
}

} // namespace bw::text
