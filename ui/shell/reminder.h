#pragma once

#include "alerts/alert.h"
#include "model/cache.h"

#include <QObject>
#include <functional>
#include <optional>

class QSystemTrayIcon;

namespace bw {

/// One message about a morning.
struct ReminderWords {
    QString title;
    QString text;
    bool operator==(const ReminderWords &) const = default;
};

/// What is new on the accounts of `me`, or on all where nobody in the book has that name: alerts that are new
/// and not standing, and next steps that are due today. Nothing where nothing is. Customers are named only
/// where `names`.
[[nodiscard]] std::optional<ReminderWords> reminderWords(const Cache &cache, const Portfolio &portfolio,
                                                         const BookAlerts &alerts, const QString &me,
                                                         bool names);

/// Messages of the system about the morning: off until somebody turns them on, one a day and workspace, never
/// about an earlier day that is looked at.
class Reminder final : public QObject {
    Q_OBJECT
public:
    explicit Reminder(QObject *parent = nullptr);

    /// Whether the system shows such messages at all.
    [[nodiscard]] static bool isAvailable();
    /// Looks at a new state of the book.
    void look(const QString &workspace, const Cache &cache, const Portfolio &portfolio,
              const BookAlerts &alerts);
    /// How a message is shown: another way for tests.
    void setShow(std::function<void(const ReminderWords &)> show) { m_show = std::move(show); }

signals:
    /// The message was pressed.
    void pressed();

private:
    void show(const ReminderWords &words);

    QSystemTrayIcon *m_tray = nullptr; ///< made when the first message is shown
    std::function<void(const ReminderWords &)> m_show;
};

} // namespace bw
