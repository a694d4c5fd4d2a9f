#pragma once

#include "intake/sync.h"
#include "intake/undo.h"
#include "store/edits.h"
#include "store/judgements.h"
#include "support/import.h"
#include "support/workbook.h"

/// Everything that writes a workspace, on few rows, so that it can be interrupted at every write.
namespace bw::test {

/// Files of every kind: rows first to last of it, with one value that a later file mends.
inline QByteArray fileOf(FileKind kind, int first, int last, const QByteArray &value)
{
    QByteArray csv;
    const auto rows = [&](const QByteArray &head, const std::function<QByteArray(const QByteArray &)> &row) {
        csv = head + '\n';
        for (int i = first; i <= last; ++i)
            csv += row(QByteArray::number(i)) + '\n';
    };
    const QByteArray &v = value;
    switch (kind) {
    case FileKind::Accounts:
        rows("account_id,name,segment,seats_purchased",
             [&](auto &i) -> QByteArray { return "A" + i + ",name " + v + ",large," + i; });
        break;
    case FileKind::Seats:
        rows("account_id,date,purchased,opened",
             [&](auto &i) -> QByteArray { return "A" + i + ",2026-02-01,100," + v; });
        break;
    case FileKind::Contracts:
        rows("contract_id,account_id,start,end,arr",
             [&](auto &i) -> QByteArray { return "C" + i + ",A" + i + ",2026-01-01,2026-12-31," + v; });
        break;
    case FileKind::Users:
        rows("account_id,user_id,role,department",
             [&](auto &i) -> QByteArray { return "A" + i + ",u" + i + ",manager,dept " + v; });
        break;
    case FileKind::Units:
        rows("account_id,unit_id,name",
             [&](auto &i) -> QByteArray { return "A" + i + ",s" + i + ",shop " + v; });
        break;
    case FileKind::Events:
        rows("account_id,user_id,event,occurred_at,quantity",
             [&](auto &i) -> QByteArray { return "A" + i + ",u" + i + ",order,2026-03-02T09:00:00," + v; });
        break;
    case FileKind::DailyUsage:
        rows("account_id,date,event,count,user_id",
             [&](auto &i) -> QByteArray { return "A" + i + ",2026-03-03,login," + v + ",u" + i; });
        break;
    case FileKind::Surveys:
        rows("account_id,kind,score,date,respondent,reason",
             [&](auto &i) -> QByteArray { return "A" + i + ",NPS,7,2026-03-01,u" + i + ",reason " + v; });
        break;
    case FileKind::Outcomes:
        rows("account_id,measure,date,actual,target",
             [&](auto &i) -> QByteArray { return "A" + i + ",hours saved,2026-03-01," + v + ",40"; });
        break;
    case FileKind::Judgements:
        rows("judgement_id,account_id,criterion,value,date,judged_by",
             [&](auto &i) -> QByteArray { return "J" + i + ",A" + i + ",sponsor," + v + ",2026-03-01,Ann"; });
        break;
    case FileKind::Touches:
        rows("touch_id,account_id,date,kind,summary",
             [&](auto &i) -> QByteArray { return "T" + i + ",A" + i + ",2026-03-01,call,said " + v; });
        break;
    case FileKind::Costs:
        rows("month,kind,amount,csm",
             [&](auto &i) -> QByteArray { return "2026-01,people," + v + ",csm " + i; });
        break;
    case FileKind::Holidays:
        rows("calendar,date,kind,name",
             [&](auto &i) -> QByteArray { return "xx" + i + ",2026-05-01,holiday,day " + v; });
        break;
    }
    return csv;
}

/// The rows of plain CSV as a workbook of text cells.
inline QString writeAsWorkbook(const QString &path, const QByteArray &csv)
{
    QList<QStringList> rows;
    for (const QByteArray &line : csv.trimmed().split('\n'))
        rows += QString::fromUtf8(line).split(u',');
    WorkbookParts book;
    book.sheets.push_back({QStringLiteral("Rows"), textRows(rows), {}});
    return writeWorkbook(path, book);
}

/// One thing that writes a workspace; and how it is told that it did not.
struct Deed {
    QByteArray name;
    std::function<Status(Workspace &, Progress &)> act;
    bool stops = true; ///< can be cancelled
    bool isSync = false; ///< notes what it saw of its files in transactions of their own
};

/// A workspace with rows of every kind, and the deeds to be done to it, each to a copy of its own.
class Deeds {
public:
    explicit Deeds(int rows)
        : m_rows(rows)
    {
        const TemporaryWorkspace temporary;
        {
            Workspace workspace = temporary.open();
            fill(workspace);
        }
        m_bytes = bytesOf(temporary.path());
        addImports();
        addOthers();
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<Deed> &all() const { return m_deeds; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

private:
    [[nodiscard]] ImportOptions options() const
    {
        ImportOptions options = importOn(QStringLiteral("2026-04-10"));
        options.zone = QStringLiteral("UTC");
        return options;
    }

    void fill(Workspace &workspace)
    {
        for (int i = 0; i < fileKindCount; ++i) {
            const auto kind = static_cast<FileKind>(i);
            must(importFile(
                workspace,
                m_folder.write(kindName(kind) + QStringLiteral("-first.csv"), fileOf(kind, 1, m_rows, "5")),
                options()));
        }
        // Judged in no file: such a row has no import.
        execute(
            workspace,
            QStringLiteral("INSERT INTO judgement (account_id, criterion, value, judged_at, day, judged_by) "
                           "SELECT id, 'champion', '4', '2026-03-05', 20517, 'Eve' FROM account"));
        for (const FileKind kind : {FileKind::Events, FileKind::Touches}) {
            Source source;
            source.name = kindName(kind);
            source.folder = m_folder.root();
            source.pattern = kindName(kind) + QStringLiteral("-source.csv");
            ImportSettings settings;
            settings.fullReplace = true;
            source.settings = toJson(settings);
            source.createdAt = m_now;
            source.id = must(addSource(workspace, source));
            m_folder.write(source.pattern, fileOf(kind, m_rows + 50, 2 * m_rows + 50, "3"));
            must(sync(workspace, source));
            // The next file names half of these rows.
            m_folder.write(source.pattern, fileOf(kind, 2 * m_rows, 3 * m_rows, "2"));
            m_sources.push_back(source);
        }
    }

    [[nodiscard]] Status sync(Workspace &workspace, const Source &source) const
    {
        Progress progress;
        return sync(workspace, source, progress);
    }
    [[nodiscard]] Status sync(Workspace &workspace, const Source &source, Progress &progress) const
    {
        SyncOptions options;
        options.now = m_now;
        options.today = Day::of(m_now.date());
        options.zone = QStringLiteral("UTC");
        const SyncReport report = syncSource(workspace, source, options, progress);
        if (report.error)
            return tl::unexpected(*report.error);
        for (const SyncFile &file : report.files) {
            if (file.error)
                return tl::unexpected(*file.error);
        }
        return {};
    }

    void addImport(const QByteArray &name, const QString &path)
    {
        m_deeds.push_back({name, [this, path](Workspace &workspace, Progress &progress) -> Status {
                               auto prepared = prepareImport(workspace, path, options(), progress);
                               if (!prepared)
                                   return tl::unexpected(prepared.error());
                               const auto done =
                                   applyImport(workspace, std::move(*prepared), options(), progress);
                               if (!done)
                                   return tl::unexpected(done.error());
                               return {};
                           }});
    }

    void addImports()
    {
        for (int i = 0; i < fileKindCount; ++i) {
            const auto kind = static_cast<FileKind>(i);
            const QString name = kindName(kind);
            // Mends half of what is there, and adds as much.
            addImport(name.toUtf8(),
                      m_folder.write(name + QStringLiteral("-next.csv"),
                                     fileOf(kind, m_rows / 2, m_rows + m_rows / 2, "6")));
        }
        const QByteArray events = fileOf(FileKind::Events, 1, m_rows, "5");
        addImport("grown events",
                  m_folder.write(QStringLiteral("grown.csv"), events + events.mid(events.indexOf('\n') + 1)));
        for (const FileKind kind : {FileKind::Events, FileKind::Surveys})
            addImport(kindName(kind).toUtf8() + " of a workbook",
                      writeAsWorkbook(m_folder.path(kindName(kind) + QStringLiteral("-next.xlsx")),
                                      fileOf(kind, m_rows / 2, m_rows + m_rows / 2, "8")));
    }

    void addOthers()
    {
        for (const Source &source : m_sources) {
            Deed deed{"sync of " + source.name.toUtf8(), {}, true, true};
            deed.act = [this, source](Workspace &workspace, Progress &progress) {
                return sync(workspace, source, progress);
            };
            m_deeds.push_back(std::move(deed));
        }
        for (const FileKind kind : {FileKind::Accounts, FileKind::Contracts, FileKind::Events}) {
            // The imports of the base are numbered in the order of the kinds.
            const ImportId import{static_cast<int>(kind) + 1};
            m_deeds.push_back({"undo of " + kindName(kind).toUtf8(),
                               [this, import](Workspace &workspace, Progress &) -> Status {
                                   const auto done = undoImport(workspace, import, m_now);
                                   if (!done)
                                       return tl::unexpected(done.error());
                                   return {};
                               },
                               false});
        }
        m_deeds.push_back({"edits by hand",
                           [this](Workspace &workspace, Progress &) -> Status {
                               const auto done = saveEdits(workspace, edits(), m_now);
                               if (!done)
                                   return tl::unexpected(done.error());
                               return {};
                           },
                           false});
    }

    [[nodiscard]] EditStep edits() const
    {
        EditStep step;
        for (int i = 1; i <= m_rows; ++i) {
            const QString account = QStringLiteral("A%1").arg(i);
            Edit edit;
            edit.entity = EditEntity::Account;
            edit.account = {i};
            edit.key = editKey({account});
            edit.field = QStringLiteral("segment");
            edit.value = QStringLiteral("small");
            edit.base = QStringLiteral("large");
            edit.author = QStringLiteral("Eve");
            edit.at = m_now;
            step.add.push_back(edit);
            edit.entity = EditEntity::User;
            edit.key = editKey({account, QStringLiteral("u%1").arg(i)});
            edit.field = QStringLiteral("role");
            edit.value = QStringLiteral("admin");
            edit.base = QStringLiteral("manager");
            step.add.push_back(edit);
        }
        return step;
    }

    int m_rows;
    QDateTime m_now{QDate(2026, 4, 10), QTime(12, 0), Qt::UTC};
    Folder m_folder;
    QByteArray m_bytes;
    std::vector<Source> m_sources;
    std::vector<Deed> m_deeds;
};

/// All that a workspace holds, after its checks: two states are the same when these are.
inline QString stateOf(const Workspace &workspace, bool withoutNotes)
{
    QStringList all = {dump(workspace, QStringLiteral("PRAGMA integrity_check")),
                       dump(workspace, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))};
    const QString tables = dump(workspace,
                                QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name "
                                               "NOT LIKE 'sqlite%' ORDER BY name"));
    for (const QString &table : tables.split(u'\n')) {
        const bool note = table == QLatin1String("source_file") || table == QLatin1String("source")
            || table == QLatin1String("setting");
        // Every writing stamps the workspace with a random number.
        const QString which =
            table == QLatin1String("setting") ? QStringLiteral(" WHERE name <> 'revision_stamp'") : QString();
        if (!note || !withoutNotes)
            all += table + u'\n'
                + dump(workspace, QString(QStringLiteral("SELECT * FROM \"%1\"").arg(table) + which));
    }
    return all.join(QStringLiteral("\n--\n"));
}

/// Judgements as somebody gave them: whether another one stands against them is no part of it.
inline QStringList judgementsOf(const Workspace &workspace)
{
    return dump(workspace,
                QStringLiteral("SELECT id, account_id, key, criterion, value, judged_at, judged_by, note, "
                               "import_id FROM judgement ORDER BY id"))
        .split(u'\n');
}

} // namespace bw::test
