#include "intake/usage_encode.h"

namespace bw {

namespace {

/// Numbers (1-based) of the batch's names in the store's list, which grows by the new ones.
std::vector<quint32> numbers(const QByteArrayList &names, QByteArrayList &kept)
{
    std::vector<quint32> result;
    result.reserve(static_cast<size_t>(names.size()));
    if (kept.isEmpty()) {
        kept = names;
        for (qsizetype i = 0; i < names.size(); ++i) {
            result.push_back(static_cast<quint32>(i + 1));
        }
        return result;
    }
    QHash<QByteArray, quint32> places;
    for (const QByteArray &name : std::as_const(kept)) {
        places.insert(name, static_cast<quint32>(places.size() + 1));
    }
    for (const QByteArray &name : names) {
        auto place = places.constFind(name);
        if (place == places.constEnd()) {
            kept.append(name);
            place = places.insert(name, static_cast<quint32>(kept.size()));
        }
        result.push_back(*place);
    }
    return result;
}

} // namespace

EncodedUsage encodeTask(const UsageEncoding &encoding, const UsageTask &task)
{
    EncodedUsage encoded;
    encoded.id = task.id;
    encoded.fresh = task.fresh;
    QByteArrayList users = task.users;
    QByteArrayList units = task.units;
    const auto userNumber = numbers(task.account->users, users);
    const auto unitNumber = numbers(task.account->units, units);
    encoded.users = encodeNames(users);
    encoded.units = encodeNames(units);
    std::vector<Rollup> rollups;
    encoding.batch->rollups(*task.account, userNumber, unitNumber, encoding.eventNumber, rollups);
    for (auto first = rollups.cbegin(); first != rollups.cend();) {
        const Month month = Month::of(first->day);
        const Day last = month.last();
        auto end = first;
        while (end != rollups.cend() && end->day <= last) {
            ++end;
        }
        const QByteArray blob = encodeUsage(&*first, &*first + (end - first), encoding.kind);
        encoded.months.push_back({month, blob.size()});
        encoded.blobs += blob;
        first = end;
    }
    if (task.fresh) {
        ColumnBuilder builder(*encoding.rules);
        builder.add(rollups.data(), rollups.data() + rollups.size());
        const AccountColumns columns = builder.finish();
        encoded.first = columns.first;
        encoded.columns = encodeColumns(columns);
    }
    return encoded;
}

} // namespace bw
