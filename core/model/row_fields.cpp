#include "model/row_fields.h"

#include <array>

namespace bw {

template <> std::span<const RowField<SeatCount>> rowFields()
{
    static constexpr std::array fields{FieldOf<&SeatCount::purchased>::named("purchased"),
                                       FieldOf<&SeatCount::opened>::named("opened")};
    return fields;
}

template <> std::span<const RowField<Contract>> rowFields()
{
    static constexpr std::array fields{FieldOf<&Contract::key>::named("contract_id"),
                                       FieldOf<&Contract::start>::named("start"),
                                       FieldOf<&Contract::end>::named("end"),
                                       FieldOf<&Contract::arr>::named("arr"),
                                       FieldOf<&Contract::currency>::named("currency"),
                                       FieldOf<&Contract::signedOn>::named("signed_on"),
                                       FieldOf<&Contract::seats>::named("seats"),
                                       FieldOf<&Contract::quota>::named("quota"),
                                       FieldOf<&Contract::renewedFrom>::named("renewed_from"),
                                       FieldOf<&Contract::renewed>::named("renewed"),
                                       FieldOf<&Contract::decidedOn>::named("decided_on"),
                                       FieldOf<&Contract::lostReason>::named("lost_reason")};
    return fields;
}

template <> std::span<const RowField<User>> rowFields()
{
    static constexpr std::array fields{FieldOf<&User::name>::named("name"),
                                       FieldOf<&User::role>::named("role"),
                                       FieldOf<&User::department>::named("department"),
                                       FieldOf<&User::email>::named("email"),
                                       FieldOf<&User::openedOn>::named("opened_on"),
                                       FieldOf<&User::closedOn>::named("closed_on")};
    return fields;
}

template <> std::span<const RowField<QuietPeriod>> rowFields()
{
    static constexpr std::array fields{FieldOf<&QuietPeriod::first>::named("first_day"),
                                       FieldOf<&QuietPeriod::last>::named("last_day"),
                                       FieldOf<&QuietPeriod::note>::named("note")};
    return fields;
}

} // namespace bw
