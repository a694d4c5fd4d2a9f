#include "shell/judging_words.h"

#include "shell/text.h"
#include "shell/text_tr.h"

#include <QFileInfo>

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

QString sentence(const ChangedRow &row)
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
    return join(
        {happened, Text::tr("It counts nowhere."),
         row.inJournal
             ? Text::tr("The journal has it as it was: it comes back when the workspace can be written.")
             : Text::tr("The journal does not have it: put a backup of before in the place of the "
                        "workspace or import the file that it came by again; then “bellwether check "
                        "--settle” sets the damaged row aside.")});
}

QStringList damaged(const CheckReport &report)
{
    QStringList list;
    if (!report.damage.isEmpty()) {
        list += Text::tr(
            "Parts of the workspace file are damaged: what they held cannot be read or is not in its "
            "place. Keep a copy of the file, put the newest backup in its place and open that: what "
            "was judged since comes back from the journal. Without a backup, move the file away and "
            "import your files again under the same name.");
        list += Text::tr("For whoever helps you: SQLite says “%1”.").arg(visible(report.damage.first()));
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
    if (report.mended > 0)
        list +=
            Text::tr("%n damaged row(s) of judgements or limits say again what was saved, from the journal.",
                     nullptr, shown(report.mended));
    return join(list);
}

} // namespace

QString sentence(const DamagedRows &damaged)
{
    const qint64 missing = damaged.rows - damaged.inJournal;
    QStringList list;
    if (damaged.inJournal > 0)
        list += Text::tr("%n damaged row(s) of judgements or limits: what counts in their place is what the "
                         "journal has.",
                         nullptr, shown(damaged.inJournal));
    if (missing > 0)
        list += Text::tr("%n damaged row(s) of judgements or limits count nowhere.", nullptr, shown(missing));
    list +=
        Text::tr("“Check the data” in the settings, or “bellwether check”, names them and says what to do.");
    return join(list);
}

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
    if (report.damaged.rows > 0)
        list += sentence(report.damaged);
    return join(list);
}

QStringList sentences(const CheckReport &report)
{
    QStringList list;
    if (report.broughtBack.restored() > 0)
        list += restored(report.broughtBack);
    list += damaged(report);
    for (const ChangedRow &row : report.changed)
        list += sentence(row);
    if (!report.badLines.empty()) {
        QStringList numbers;
        for (const qint64 line : report.badLines)
            numbers += number(line);
        list += Text::tr("Damaged lines of the journal, which are not trusted: %1. What the workspace has of "
                         "them is safe and is written to the journal again; “bellwether check --settle” sets "
                         "the lines aside.")
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

QStringList sentences(const BesideWorkspace &beside, const QString &workspace)
{
    QStringList list;
    const QString name = visible(QFileInfo(workspace).fileName());
    if (beside.isEmpty)
        list += Text::tr("The file “%1” has no bytes at all: its contents are lost.").arg(name);
    else if (beside.isThere)
        list +=
            Text::tr("If “%1” was a workspace, its first bytes are damaged. Keep a copy of it.").arg(name);
    if (!beside.backups.isEmpty())
        list += Text::tr("A backup lies beside it: copy “%1” to “%2” and open that.", "backup, workspace")
                    .arg(visible(beside.backups.first()), name);
    else if (beside.isThere)
        list += Text::tr("Put your newest backup in its place and open that. Without one, move the file away "
                         "and import your files into a new workspace of the same name.");
    if (beside.journal.isEmpty())
        return list;
    list += Text::tr("The journal “%1” beside it holds %n judgement(s) and limit(s).", nullptr,
                     shown(beside.journalEntries))
                .arg(visible(beside.journal));
    if (beside.backups.isEmpty() && !beside.isThere)
        list += Text::tr("Import your files into a new workspace of the same name, “%1”: the judgements come "
                         "back as soon as their accounts are there.")
                    .arg(name);
    else
        list +=
            Text::tr("They come back as soon as their accounts are there; leave the journal where it is.");
    return list;
}

QString sentence(const Settled &settled)
{
    if (settled.file.isEmpty())
        return Text::tr("There is nothing to set aside.");
    QStringList parts;
    if (settled.lines > 0)
        parts += Text::tr("%n damaged line(s) of the journal were set aside.", nullptr, shown(settled.lines));
    if (settled.rows > 0)
        parts += Text::tr("%n damaged row(s) of the workspace were set aside.", nullptr, shown(settled.rows));
    parts += Text::tr("They are in “%1” now.").arg(visible(settled.file));
    return join(parts);
}

} // namespace bw::text
