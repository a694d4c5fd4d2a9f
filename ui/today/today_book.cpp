#include "today/today_book.h"

#include "shell/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace bw {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::TodayBook)
};

/// What else was done to the account on the day of the review, in few words.
QStringList alsoDone(const std::vector<WorkEntry> &work, size_t reviewAt)
{
    const WorkEntry &review = work[reviewAt];
    // The entries of an account stand side by side.
    size_t first = reviewAt;
    while (first > 0 && work[first - 1].account == review.account)
        --first;
    int touches = 0;
    int acts = 0;
    QString kind;
    for (size_t i = first; i < work.size() && work[i].account == review.account; ++i) {
        const WorkEntry &entry = work[i];
        if (entry.day != review.day || entry.by != review.by)
            continue;
        if (const auto *logged = std::get_if<TouchLogged>(&entry.what)) {
            ++touches;
            kind = logged->touch.kind;
        } else if (std::holds_alternative<AlertAct>(entry.what)) {
            ++acts;
        }
    }
    QStringList done;
    if (touches > 0)
        done << Words::tr("%1 logged", "kind of touch").arg(text::continued(text::touchKind(kind)));
    if (acts > 0)
        done << Words::tr("%n alert(s) handled", nullptr, acts);
    return done;
}

} // namespace

bool passes(const QueueItem &item, QueueFilter filter)
{
    switch (filter) {
    case QueueFilter::Attention:
        return item.attention;
    case QueueFilter::Changed:
        return item.changed;
    case QueueFilter::Stale:
        return item.stale;
    case QueueFilter::All:
        return true;
    }
    Q_UNREACHABLE();
}

QString arrWords(const PortfolioRow &row)
{
    return row.arr ? text::moneyFull({row.currency, *row.arr}) : text::dash();
}

QString doneLine(const TodayBook &book, const QueueItem &item, const JustDone *just)
{
    const WorkEntry *entry =
        !just && item.review >= 0 && static_cast<size_t>(item.review) < book.cache->work.size()
        ? &book.cache->work[static_cast<size_t>(item.review)]
        : nullptr;
    const auto *review = entry ? std::get_if<Review>(&entry->what) : nullptr;
    const QString note = text::visible(just ? just->note : review ? review->note : QString());
    const RunState state = just ? just->state : item.state;
    QStringList parts;
    if (state == RunState::Snoozed) {
        const std::optional<Day> until = just ? just->until : item.snoozedUntil;
        parts << (until ? Words::tr("Snoozed until %1", "day").arg(text::day(*until))
                        : Words::tr("Snoozed until key actions return"));
    } else {
        const QString clock = just ? just->clock : entry ? entry->at.mid(11, 5) : QString();
        parts << (clock.isEmpty() ? Words::tr("Reviewed") : Words::tr("Reviewed %1", "time").arg(clock));
        if (entry)
            parts << alsoDone(book.cache->work, static_cast<size_t>(item.review));
    }
    if (!note.isEmpty())
        parts << note;
    return parts.join(QStringLiteral(" · "));
}

QString sumWords(const std::vector<Money> &sums)
{
    QStringList words;
    for (const Money &sum : sums)
        words << text::moneyShort(sum);
    return words.join(QStringLiteral(" + "));
}

QString chanceWords(const ExpansionChance &chance, const PortfolioRow &row)
{
    QStringList parts;
    if (chance.seatsFull)
        parts << (row.seatUse ? Words::tr("%1 of the seats used", "per cent").arg(text::percent(*row.seatUse))
                              : Words::tr("Seats are full"));
    if (chance.strong)
        parts << Words::tr("%1 of %2 weeks active")
                     .arg(text::number(qint64{row.coefficient.active}),
                          text::number(qint64{row.coefficient.known}));
    if (chance.growing)
        parts << (row.trend ? Words::tr("use grows: %1 of before", "per cent").arg(text::percent(*row.trend))
                            : Words::tr("use grows"));
    if (chance.promoter)
        parts << Words::tr("more promoters than detractors");
    if (chance.modulesLeft)
        parts << Words::tr("modules not bought yet");
    return parts.join(QStringLiteral(" · "));
}

} // namespace bw
