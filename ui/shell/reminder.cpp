#include "shell/reminder.h"

#include "alerts/handling.h"
#include "shell/reason_words.h"
#include "shell/settings.h"
#include "shell/text.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <algorithm>

namespace bw {

namespace {

constexpr qsizetype mostNamed = 3;

class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::Reminder)
};

} // namespace

std::optional<ReminderWords> reminderWords(const Cache &cache, const Portfolio &portfolio,
                                           const BookAlerts &alerts, const QString &me, bool names)
{
    const std::vector<PortfolioRow> &rows = portfolio.rows;
    const bool isCsm = !me.isEmpty()
        && std::any_of(rows.begin(), rows.end(), [&](const PortfolioRow &row) { return row.csm == me; });
    const auto isMine = [&](size_t account) {
        return account < rows.size() && (!isCsm || rows[account].csm == me);
    };
    int fresh = 0;
    int steps = 0;
    QStringList lines;
    const auto name = [&](size_t account, const QString &what) {
        if (names && lines.size() < mostNamed)
            lines += Words::tr("%1: %2", "customer, what is so").arg(text::visible(rows[account].name), what);
    };
    for (const Alert &alert : alerts.alerts) {
        const auto account = static_cast<size_t>(alert.account);
        if (!alert.isOpen() || !isNew(alerts, alert) || !isMine(account))
            continue;
        ++fresh;
        name(account, text::alertWords(alert, {cache, portfolio, alerts}).title);
    }
    for (const TouchFact &touch : cache.touches) {
        if (touch.doneOn || touch.nextDate != portfolio.today || !isMine(touch.account))
            continue;
        ++steps;
        name(touch.account, text::visible(touch.nextStep));
    }
    if (fresh == 0 && steps == 0)
        return {};
    ReminderWords words;
    words.title = fresh == 0 ? Words::tr("%n next step(s) due today", "", steps)
        : steps == 0         ? Words::tr("%n new alert(s)", "", fresh)
                             : Words::tr("%1, %2", "new alerts, next steps")
                           .arg(Words::tr("%n new alert(s)", "", fresh),
                                Words::tr("%n next step(s) due today", "", steps));
    words.text = names ? lines.join(u'\n') : Words::tr("Open Bellwether to go through them.");
    if (names && fresh + steps > lines.size())
        words.text += u'\n' + Words::tr("and %n more", "", static_cast<int>(fresh + steps - lines.size()));
    return words;
}

Reminder::Reminder(QObject *parent)
    : QObject(parent)
{
}

bool Reminder::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void Reminder::look(const QString &workspace, const Cache &cache, const Portfolio &portfolio,
                    const BookAlerts &alerts)
{
    const QString morning = portfolio.today.iso() + u' ' + workspace;
    if (!settings::reminders.get() || portfolio.picked || settings::remindedOf.get() == morning)
        return;
    const auto words =
        reminderWords(cache, portfolio, alerts, settings::author.get(), settings::reminderNames.get());
    if (!words)
        return;
    settings::remindedOf.set(morning);
    show(*words);
}

void Reminder::show(const ReminderWords &words)
{
    if (m_show) {
        m_show(words);
        return;
    }
    if (!isAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Reminder::pressed);
    }
    m_tray->show();
    m_tray->showMessage(words.title, words.text, QApplication::windowIcon());
}

} // namespace bw
