#pragma once

#include <QDate>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

namespace bw::test {

/// Deterministic events in time order: 2,000 accounts, sessions of several actions, weekends, five offsets.
inline void writeEvents(const QString &path, qint64 rows, bool shuffled)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the events");
    }
    static constexpr const char *events[] = {"login",        "create_order", "view_report", "update_stock",
                                             "send_invoice", "export_data",  "add_contact", "approve_leave",
                                             "close_ticket", "api_call"};
    static constexpr const char *modules[] = {"core", "orders", "reports", "inventory", "finance", "crm"};
    static constexpr const char *offsets[] = {"+08:00", "+08:00", "+08:00", "Z", "-05:00"};
    std::mt19937_64 random(20260314);
    const auto below = [&](quint64 n) { return static_cast<int>(random() % n); };
    std::vector<QByteArray> shuffle;
    QByteArray buffer = "account_id,user_id,event,occurred_at,quantity,module\n";
    const int days = 400;
    for (qint64 row = 0; row < rows;) {
        const auto day = static_cast<int>(row * days / rows);
        const QDate date = QDate(2025, 2, 2).addDays(day);
        // Few users make most of the events, as everywhere.
        const auto account =
            static_cast<int>(2000 * std::pow(static_cast<double>(below(1'000'000)) / 1e6, 2));
        const int user =
            account * 50 + static_cast<int>(50 * std::pow(static_cast<double>(below(1'000'000)) / 1e6, 2));
        const int actions = 1 + below(14);
        const int focus = below(10);
        for (int i = 0; i < actions && row < rows; ++i, ++row) {
            const int event = below(10) < 7 ? focus : below(10);
            char line[128];
            const int size = std::snprintf(
                line, sizeof line, "ACC-%05d,U-%07d,%s,%04d-%02d-%02dT%02d:%02d:%02d%s,%d,%s\n", account + 1,
                user + 1, events[event], date.year(), date.month(), date.day(), 8 + below(12), below(60),
                below(60), offsets[account % 5], below(8) != 0 ? 1 : 2 + below(18), modules[event % 6]);
            if (shuffled) {
                shuffle.emplace_back(line, size);
            } else {
                buffer.append(line, size);
            }
        }
        if (buffer.size() > (1 << 20)) {
            file.write(buffer);
            buffer.clear();
        }
    }
    std::shuffle(shuffle.begin(), shuffle.end(), random);
    for (const QByteArray &line : shuffle) {
        buffer += line;
    }
    file.write(buffer);
}

} // namespace bw::test
