#include "shell/judging_words.h"

#include "shell/text.h"
#include "shell/text_tr.h"

namespace bw::text {

namespace {

int shown(qint64 count)
{
    return static_cast<int>(count);
}

/// Whole sentences, one after the other; Chinese sets no space between them.
QString join(const QStringList &list)
{
    return list.join(language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

QString waiting(qint64 count)
{
    return Text::tr(
        "%n entry(s) of the journal are about accounts that are not here. They come back once the "
        "accounts are imported.",
        nullptr, shown(count));
}

QString tornEnd()
{
    return Text::tr("The last line of the journal was never finished; nobody was told that it is saved.");
}

/// "Account A, champion, of 2026-03-05"
QString nameOf(const ChangedRow &row)
{
    const QString account = row.account.isEmpty() ? dash() : visible(row.account);
    return row.criterion.isEmpty()
        ? Text::tr("account %1, of %2", "account, time").arg(account, visible(row.at))
        : Text::tr("account %1, “%2”, of %3", "account, criterion, time")
              .arg(account, visible(row.criterion), visible(row.at));
}

/// `restored`: all that the journal has is in the store.
QString sentence(const ChangedRow &row, bool restored)
{
    QString happened;
    switch (row.what) {
    case ChangedRow::What::Judgement:
        happened = Text::tr("A judgement is not what was saved (%1).").arg(nameOf(row));
        break;
    case ChangedRow::What::TakenBack:
        happened =
            Text::tr("A mark that takes a judgement back is not what was saved (%1).").arg(visible(row.at));
        break;
    case ChangedRow::What::Limit:
        happened = Text::tr("A limit of the health is not what was saved (%1).").arg(nameOf(row));
        break;
    case ChangedRow::What::Work:
        happened = Text::tr("An entry of what was done is not what was saved (%1).").arg(nameOf(row));
        break;
    case ChangedRow::What::WorkTakenBack:
        happened = Text::tr("A mark that takes an entry of what was done back is not what was saved (%1).")
                       .arg(visible(row.at));
        break;
    }
    if (row.what == ChangedRow::What::Judgement && row.inJournal && restored)
        return join({happened, Text::tr("The answer as it was saved is back beside it, from the journal.")});
    if (row.what == ChangedRow::What::Work && row.inJournal && restored)
        return join({happened, Text::tr("The entry as it was saved is back, from the journal, and counts.")});
    return join({happened,
                 row.inJournal
                     ? Text::tr("The journal has it as it was: open a backup of before, and the journal "
                                "brings back what came after it.")
                     : Text::tr("The journal does not have it: open a backup of before, or import the "
                                "file that it came by into a new workspace.")});
}

QStringList damaged(const CheckReport &report)
{
    QStringList list;
    if (!report.damage.isEmpty()) {
        list +=
            Text::tr(
                "The workspace file is damaged: %1. Keep a copy of it, put the newest backup in its place "
                "and open that: what was judged since comes back from the journal.")
                .arg(visible(report.damage.first()));
    }
    if (report.danglingReferences > 0) {
        list +=
            Text::tr("%n row(s) refer to rows that are not there. Put the newest backup in the place of the "
                     "workspace file.",
                     nullptr, shown(report.danglingReferences));
    }
    return list;
}

} // namespace

namespace {

QString restored(const ReplayReport &report)
{
    QStringList list;
    if (report.judgements > 0)
        list +=
            Text::tr("%n newer judgement(s) restored from the journal.", nullptr, shown(report.judgements));
    if (report.takenBack > 0)
        list += Text::tr("%n judgement(s) that had been taken back are so again.", nullptr,
                         shown(report.takenBack));
    if (report.limits > 0)
        list += Text::tr("%n newer limit(s) of the health restored from the journal.", nullptr,
                         shown(report.limits));
    if (report.work > 0)
        list += Text::tr("%n newer entry(s) of what was done restored from the journal.", nullptr,
                         shown(report.work));
    return join(list);
}

} // namespace

QString sentence(const ReplayReport &report)
{
    QStringList list;
    if (report.restored() > 0)
        list += restored(report);
    if (report.waiting > 0)
        list += waiting(report.waiting);
    if (report.badLines > 0)
        list +=
            Text::tr("%n damaged line(s) of the journal were left aside.", nullptr, shown(report.badLines));
    if (report.tornEnd)
        list += tornEnd();
    return join(list);
}

QStringList sentences(const CheckReport &report)
{
    QStringList list;
    if (report.broughtBack.restored() > 0)
        list += restored(report.broughtBack);
    list += damaged(report);
    for (const ChangedRow &row : report.changed)
        list += sentence(row, report.missing == 0);
    if (!report.badLines.empty()) {
        QStringList numbers;
        for (const qint64 line : report.badLines)
            numbers += number(line);
        list += Text::tr("Damaged lines of the journal, which are not trusted: %1.")
                    .arg(numbers.join(QStringLiteral(", ")));
    }
    if (report.missing > 0)
        list += Text::tr("%n entry(s) of the journal are not in the workspace, which cannot be written. They "
                         "come back when it can.",
                         nullptr, shown(report.missing));
    if (report.journalIsMissing)
        list += Text::tr("The journal beside the workspace is missing. It is written again with the next "
                         "entry.");
    if (report.isClean()) {
        list += Text::tr("The data are whole. %1 judgements, %2 entries of what was done and %3 lines of the "
                         "journal were compared with their checksums.")
                    .arg(number(report.judgements), number(report.work), number(report.journalLines));
    }
    if (report.waiting > 0)
        list += waiting(report.waiting);
    if (report.tornEnd)
        list += tornEnd();
    return list;
}

} // namespace bw::text
