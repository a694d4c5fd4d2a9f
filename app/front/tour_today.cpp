#include "front/tour_today.h"

#include "alerts/alert.h"
#include "front/album.h"
#include "queue/today.h"
#include "shell/alert_desk.h"
#include "shell/person.h"
#include "shell/settings.h"
#include "shell/window.h"
#include "today/account_pane.h"
#include "today/today_page.h"
#include "today/touch_popover.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bw {

namespace {

void settleAll(Window &window, TodayPage &page)
{
    for (int i = 0; i < 3; ++i) {
        window.alerts().finish();
        settle();
        page.finish();
        settle();
    }
}

/// Reviews of the first accounts of a list, with the figures of a day.
std::vector<WorkEntry> reviews(const Portfolio &portfolio, const BookAlerts &alerts,
                               const std::vector<qint32> &rows, const QString &by, Day day,
                               const QString &clock)
{
    std::vector<WorkEntry> entries;
    for (const qint32 row : rows) {
        Review review;
        review.seen = seenNow(portfolio, row, alerts);
        WorkEntry entry;
        entry.account = portfolio.rows[static_cast<size_t>(row)].id;
        entry.at = day.iso() + QLatin1Char('T') + clock;
        entry.day = day;
        entry.by = by;
        entry.what = std::move(review);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<qint32> rowsOf(const TodayQueue &queue)
{
    std::vector<qint32> rows;
    for (const QueueItem &item : queue.items)
        rows.push_back(item.row);
    return rows;
}

/// The popover where it stands over the window.
QPixmap withPopover(QWidget &window, QWidget &popover)
{
    QPixmap picture = window.grab();
    QPainter(&picture).drawPixmap(window.mapFromGlobal(popover.pos()), popover.grab());
    return picture;
}

} // namespace

void drawToday(Album &album, Window &window, const Engine *made)
{
    auto *page = qobject_cast<TodayPage *>(window.page("today"));
    if (!page || window.session().cache()->accounts.empty())
        return;
    window.show("today");
    settleAll(window, *page);
    const QStringList names = csmNames(*window.session().cache());
    const QString csm = names.isEmpty() ? QString() : names.last();
    page->setWhose(csm.isEmpty() ? QStringLiteral("*") : QLatin1Char('=') + csm);
    settleAll(window, *page);
    const auto write = [&](const std::vector<WorkEntry> &entries) {
        if (!made || entries.empty() || !made->saveWork(window.session().workspace(), entries))
            return;
        window.session().loadNow();
        settleAll(window, *page);
    };
    const QString by = settings::author.get().isEmpty() ? csm : settings::author.get(); // as the page looks
    const std::vector<qint32> rows = rowsOf(*page->book().queue);
    const Day today = page->book().queue->today;
    if (made) {
        constexpr int daysAgo = 7;
        const Portfolio before = made->evaluate(*window.session().cache(), page->book().queue->asOf - daysAgo,
                                                today - daysAgo, true);
        write(reviews(before, BookAlerts(), rows, by, today - daysAgo, QStringLiteral("08:41:00")));
        const std::vector<qint32> first(rows.begin(), rows.begin() + static_cast<qint64>(rows.size() / 4));
        write(reviews(*page->book().portfolio, *page->book().alerts, first, by, today,
                      QStringLiteral("08:47:00")));
    }
    album.add(QStringLiteral("01-today"), &window);
    page->logTouch();
    if (auto *popover = page->findChild<TouchPopover *>(); popover && popover->isVisible()) {
        settle();
        album.add(QStringLiteral("01-today-log-a-touch"), withPopover(window, *popover));
        popover->close();
    }
    window.resize(1200, 720);
    settleAll(window, *page);
    album.add(QStringLiteral("01-today-small"), &window);
    window.resize(1440, 900);
    if (made) {
        write(reviews(*page->book().portfolio, *page->book().alerts, rows, by, today,
                      QStringLiteral("09:31:00")));
        album.add(QStringLiteral("01-today-end"), &window);
    }
    page->setWhose(QString());
    settleAll(window, *page);
}

} // namespace bw
