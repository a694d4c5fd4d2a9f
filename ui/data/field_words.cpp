#include "data/field_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <string_view>

namespace bw {

namespace {

class FieldText {
    Q_DECLARE_TR_FUNCTIONS(bw::FieldText)
};

struct FieldName {
    std::string_view name;
    const char *words;
};

/// In the order of the names.
constexpr FieldName fieldNames[] = {
    {"account_id", QT_TRANSLATE_NOOP("bw::FieldText", "Account ID")},
    {"active_users", QT_TRANSLATE_NOOP("bw::FieldText", "Active users")},
    {"actual", QT_TRANSLATE_NOOP("bw::FieldText", "Actual value")},
    {"amount", QT_TRANSLATE_NOOP("bw::FieldText", "Amount")},
    {"arr", QT_TRANSLATE_NOOP("bw::FieldText", "ARR")},
    {"baseline", QT_TRANSLATE_NOOP("bw::FieldText", "Baseline")},
    {"better", QT_TRANSLATE_NOOP("bw::FieldText", "Better is")},
    {"by", QT_TRANSLATE_NOOP("bw::FieldText", "By whom")},
    {"calendar", QT_TRANSLATE_NOOP("bw::FieldText", "Calendar")},
    {"closed_on", QT_TRANSLATE_NOOP("bw::FieldText", "Closed on")},
    {"confidence", QT_TRANSLATE_NOOP("bw::FieldText", "Confidence")},
    {"contract_id", QT_TRANSLATE_NOOP("bw::FieldText", "Contract ID")},
    {"count", QT_TRANSLATE_NOOP("bw::FieldText", "Count")},
    {"criterion", QT_TRANSLATE_NOOP("bw::FieldText", "Criterion")},
    {"csm", QT_TRANSLATE_NOOP("bw::FieldText", "CSM")},
    {"currency", QT_TRANSLATE_NOOP("bw::FieldText", "Currency")},
    {"date", QT_TRANSLATE_NOOP("bw::FieldText", "Day")},
    {"decided_on", QT_TRANSLATE_NOOP("bw::FieldText", "Decided on")},
    {"department", QT_TRANSLATE_NOOP("bw::FieldText", "Department")},
    {"done_on", QT_TRANSLATE_NOOP("bw::FieldText", "Done on")},
    {"due", QT_TRANSLATE_NOOP("bw::FieldText", "Due on")},
    {"duration_seconds", QT_TRANSLATE_NOOP("bw::FieldText", "Seconds")},
    {"email", QT_TRANSLATE_NOOP("bw::FieldText", "E-mail")},
    {"end", QT_TRANSLATE_NOOP("bw::FieldText", "Last day")},
    {"event", QT_TRANSLATE_NOOP("bw::FieldText", "Event")},
    {"industry", QT_TRANSLATE_NOOP("bw::FieldText", "Industry")},
    {"judged_by", QT_TRANSLATE_NOOP("bw::FieldText", "Judged by")},
    {"judgement_id", QT_TRANSLATE_NOOP("bw::FieldText", "Judgement ID")},
    {"kind", QT_TRANSLATE_NOOP("bw::FieldText", "Kind")},
    {"live_on", QT_TRANSLATE_NOOP("bw::FieldText", "Live on")},
    {"lost_reason", QT_TRANSLATE_NOOP("bw::FieldText", "Reason of loss")},
    {"measure", QT_TRANSLATE_NOOP("bw::FieldText", "Measure")},
    {"module", QT_TRANSLATE_NOOP("bw::FieldText", "Module")},
    {"modules", QT_TRANSLATE_NOOP("bw::FieldText", "Modules")},
    {"month", QT_TRANSLATE_NOOP("bw::FieldText", "Month")},
    {"name", QT_TRANSLATE_NOOP("bw::FieldText", "Name")},
    {"next_date", QT_TRANSLATE_NOOP("bw::FieldText", "Next date")},
    {"next_step", QT_TRANSLATE_NOOP("bw::FieldText", "Next step")},
    {"note", QT_TRANSLATE_NOOP("bw::FieldText", "Note")},
    {"occurred_at", QT_TRANSLATE_NOOP("bw::FieldText", "Time of the event")},
    {"opened", QT_TRANSLATE_NOOP("bw::FieldText", "Seats opened")},
    {"opened_on", QT_TRANSLATE_NOOP("bw::FieldText", "Opened on")},
    {"parent_id", QT_TRANSLATE_NOOP("bw::FieldText", "Parent account")},
    {"people", QT_TRANSLATE_NOOP("bw::FieldText", "People")},
    {"plan", QT_TRANSLATE_NOOP("bw::FieldText", "Plan")},
    {"product", QT_TRANSLATE_NOOP("bw::FieldText", "Product")},
    {"purchased", QT_TRANSLATE_NOOP("bw::FieldText", "Seats purchased")},
    {"quantity", QT_TRANSLATE_NOOP("bw::FieldText", "Quantity")},
    {"quota", QT_TRANSLATE_NOOP("bw::FieldText", "Quota")},
    {"reason", QT_TRANSLATE_NOOP("bw::FieldText", "Reason")},
    {"region", QT_TRANSLATE_NOOP("bw::FieldText", "Region")},
    {"renewed", QT_TRANSLATE_NOOP("bw::FieldText", "Renewed")},
    {"renewed_from", QT_TRANSLATE_NOOP("bw::FieldText", "Renewed from")},
    {"respondent", QT_TRANSLATE_NOOP("bw::FieldText", "Respondent")},
    {"response_id", QT_TRANSLATE_NOOP("bw::FieldText", "Response ID")},
    {"role", QT_TRANSLATE_NOOP("bw::FieldText", "Role")},
    {"scale_max", QT_TRANSLATE_NOOP("bw::FieldText", "Top of the scale")},
    {"score", QT_TRANSLATE_NOOP("bw::FieldText", "Score")},
    {"seats", QT_TRANSLATE_NOOP("bw::FieldText", "Seats")},
    {"seats_opened", QT_TRANSLATE_NOOP("bw::FieldText", "Seats opened")},
    {"seats_purchased", QT_TRANSLATE_NOOP("bw::FieldText", "Seats purchased")},
    {"segment", QT_TRANSLATE_NOOP("bw::FieldText", "Segment")},
    {"signed_on", QT_TRANSLATE_NOOP("bw::FieldText", "Signed on")},
    {"stage", QT_TRANSLATE_NOOP("bw::FieldText", "Stage")},
    {"start", QT_TRANSLATE_NOOP("bw::FieldText", "First day")},
    {"started_on", QT_TRANSLATE_NOOP("bw::FieldText", "Customer since")},
    {"summary", QT_TRANSLATE_NOOP("bw::FieldText", "Summary")},
    {"tags", QT_TRANSLATE_NOOP("bw::FieldText", "Tags")},
    {"taken_back_at", QT_TRANSLATE_NOOP("bw::FieldText", "Taken back at")},
    {"taken_back_by", QT_TRANSLATE_NOOP("bw::FieldText", "Taken back by")},
    {"target", QT_TRANSLATE_NOOP("bw::FieldText", "Target")},
    {"touch_id", QT_TRANSLATE_NOOP("bw::FieldText", "Touch ID")},
    {"unit", QT_TRANSLATE_NOOP("bw::FieldText", "Unit")},
    {"unit_id", QT_TRANSLATE_NOOP("bw::FieldText", "Shop or site")},
    {"user_id", QT_TRANSLATE_NOOP("bw::FieldText", "User")},
    {"valid_from", QT_TRANSLATE_NOOP("bw::FieldText", "Valid from")},
    {"value", QT_TRANSLATE_NOOP("bw::FieldText", "Value")},
};

constexpr bool ordered()
{
    return std::is_sorted(std::begin(fieldNames), std::end(fieldNames),
                          [](const FieldName &a, const FieldName &b) { return a.name < b.name; });
}
static_assert(ordered());

} // namespace

QString fieldWord(const QString &name)
{
    const std::string key = name.toStdString();
    const auto *const found =
        std::lower_bound(std::begin(fieldNames), std::end(fieldNames), key,
                         [](const FieldName &a, const std::string &b) { return a.name < b; });
    return found != std::end(fieldNames) && found->name == key ? FieldText::tr(found->words) : name;
}

} // namespace bw
