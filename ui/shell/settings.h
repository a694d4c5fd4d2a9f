#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QRect>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace bw {

/// One setting of the program: its key, type and default in one place.
template <class T> class Setting {
public:
    constexpr Setting(const char *key, T fallback)
        : m_key(key)
        , m_fallback(std::move(fallback))
    {
    }
    [[nodiscard]] T get() const
    {
        return QSettings().value(QLatin1String(m_key), m_fallback).template value<T>();
    }
    void set(const T &value) const { QSettings().setValue(QLatin1String(m_key), value); }

private:
    const char *m_key;
    T m_fallback;
};

/// What the program remembers about its window; nothing of it is data of the workspace.
namespace settings {
/// "en" or "zh_CN"; empty: what the machine is set to.
inline const Setting<QString> language{"language", QString()};
/// "light", "dark" or "system".
inline const Setting<QString> theme{"theme", QStringLiteral("system")};
/// Keys that are a single letter, and '?' and '/'.
inline const Setting<bool> letterKeys{"letterKeys", true};
/// Who edits and judges: stands beside what was entered by hand.
inline const Setting<QString> author{"author", QString()};
/// Where the window stands when it is not maximized; empty: nowhere yet.
inline const Setting<QRect> geometry{"window/geometry", QRect()};
inline const Setting<bool> maximized{"window/maximized", false};
inline const Setting<QString> page{"window/page", QString()};
/// Ids of accounts mean something in their own workspace only.
inline const Setting<qlonglong> account{"window/account", 0};
inline const Setting<QString> workspace{"window/workspace", QString()};
/// ColumnLayout and order of the portfolio's table, as DenseTable writes them.
inline const Setting<QStringList> portfolioColumns{"portfolio/columns", QStringList()};
inline const Setting<QStringList> portfolioOrder{"portfolio/order", QStringList()};
/// Own views of the portfolio (portfolio/saved_views.h) as JSON, and the one in use by its id.
inline const Setting<QString> portfolioViews{"portfolio/views", QString()};
inline const Setting<QString> portfolioView{"portfolio/view", QString()};
/// What the rows are grouped by, as views name it; empty: as the view says.
inline const Setting<QString> portfolioGroup{"portfolio/group", QString()};
/// Columns, order and grouping of the table of alerts.
inline const Setting<QStringList> alertColumns{"alerts/columns", QStringList()};
inline const Setting<QStringList> alertOrder{"alerts/order", QStringList()};
inline const Setting<QString> alertGroup{"alerts/group", QString()};
/// Messages of the system about the morning: whether at all, and whether they name customers.
inline const Setting<bool> reminders{"reminders/on", false};
inline const Setting<bool> reminderNames{"reminders/names", false};
/// The last day that one was shown for, with its workspace.
inline const Setting<QString> remindedOf{"reminders/last", QString()};
/// Whose accounts Today shows: empty: one's own where a CSM has one's name, else all; "*": all; "=NAME".
inline const Setting<QString> todayWhose{"today/whose", QString()};
/// Folder of the last import or export.
inline const Setting<QString> folder{"folder", QString()};
} // namespace settings

} // namespace bw
