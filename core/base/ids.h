#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace bw {

/// A row's number in the store, of one kind only: ids of different kinds do not mix. 0 = none.
template <class Tag> struct Id {
    qint64 value = 0;

    constexpr auto operator<=>(const Id &) const = default;
    constexpr explicit operator bool() const { return value != 0; }
};

using AccountId = Id<struct AccountTag>;
using ContractId = Id<struct ContractTag>;
using ImportId = Id<struct ImportTag>;
using SourceId = Id<struct SourceTag>;
using EditId = Id<struct EditTag>;
using PolicyId = Id<struct PolicyTag>;

} // namespace bw

template <class Tag> struct std::hash<bw::Id<Tag>> {
    size_t operator()(bw::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
