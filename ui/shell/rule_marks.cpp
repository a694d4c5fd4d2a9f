#include "shell/rule_marks.h"

#include "shell/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

class RuleMarkText {
    Q_DECLARE_TR_FUNCTIONS(bw::RuleMarkText)
};

QString wordsOf(const PolicyMark &mark)
{
    QStringList parts{ruleMarkTitle(mark)};
    if (!mark.note.isEmpty())
        parts << text::visible(mark.note);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

QString ruleMarkTitle(const PolicyMark &mark)
{
    return RuleMarkText::tr("Activity rules, version %1").arg(text::number(mark.version));
}

bool isUnderRulesOfThen(const Cache &cache)
{
    return cache.policyVersion != (cache.policyMarks.empty() ? 0 : cache.policyMarks.back().version);
}

std::vector<PolicyMark> marksUpTo(const std::vector<PolicyMark> &marks, Day day)
{
    std::vector<PolicyMark> seen;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(seen),
                 [day](const PolicyMark &mark) { return mark.day <= day; });
    return seen;
}

void addRuleMarks(ChartSpec &spec, const std::vector<PolicyMark> &marks, bool reachesD)
{
    if (spec.series.empty())
        return;
    const int row = spec.marks.empty() ? 0 : 1;
    const size_t before = spec.marks.size();
    std::optional<Day> drawn;
    for (const PolicyMark &mark : marks) {
        const bool later = mark.day.n > spec.x.max;
        if (mark.day.n < spec.x.min || (later && !reachesD))
            continue;
        const double x = later ? std::floor(spec.x.max) : mark.day.n;
        if (drawn == mark.day) {
            spec.marks.back().detail += QLatin1Char('\n') + wordsOf(mark);
            continue;
        }
        drawn = mark.day;
        const QString day = text::day(mark.day);
        ChartMark shown{x, ChartMark::Shape::Diamond, ChartTone::First, {}, row};
        shown.detail =
            (later ? RuleMarkText::tr("%1, after the days shown", "day of new activity rules").arg(day) : day)
            + QLatin1Char('\n') + wordsOf(mark);
        spec.marks.push_back(std::move(shown));
    }
    if (spec.marks.size() > before)
        spec.legend.push_back(
            {ChartTone::First, RuleMarkText::tr("new activity rules"), ChartMark::Shape::Diamond});
}

} // namespace bw
