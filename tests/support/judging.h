#pragma once

#include "store/appended_file.h"
#include "store/check.h"
#include "store/judgement_journal.h"
#include "store/judging.h"
#include "support/import.h"

namespace bw::test {

/// Noon of a day, UTC.
inline QDateTime noonOf(const QString &day)
{
    return {Day::parse(day)->date(), QTime(12, 0), Qt::UTC};
}

inline HealthLimit atMost(qint64 account, qint32 value, const char *from)
{
    HealthLimit limit;
    limit.account = {account};
    limit.kind = LimitKind::AtMost;
    limit.value = value;
    limit.author = QStringLiteral("Lin Yue");
    limit.reason = QStringLiteral("we were told that they leave");
    limit.from = *Day::parse(QString::fromLatin1(from));
    return limit;
}

/// A workspace with three accounts, and judgements given to them on 2026-03-05.
class JudgingBook {
public:
    JudgingBook()
    {
        const Workspace workspace = open();
        for (const char *key : {"A", "B", "C"})
            execute(workspace, QStringLiteral("INSERT INTO account (key) VALUES (?)"),
                    {QString::fromLatin1(key)});
    }

    [[nodiscard]] QString path() const { return temporary.path(); }
    [[nodiscard]] QString journal() const { return journalPath(path()); }
    [[nodiscard]] Workspace open(Workspace::Mode mode = Workspace::Mode::Write) const
    {
        return temporary.open(mode);
    }
    [[nodiscard]] static Judgement answer(qint64 account, const char *criterion, const char *value)
    {
        Judgement judgement;
        judgement.account = {account};
        judgement.criterion = QString::fromLatin1(criterion);
        judgement.value = QString::fromLatin1(value);
        judgement.judgedBy = QStringLiteral("Lin Yue");
        return judgement;
    }
    [[nodiscard]] Result<std::vector<Judgement>> trySave(const std::vector<Judgement> &answers) const
    {
        Workspace workspace = open();
        return saveJudgements(workspace, answers, now);
    }
    std::vector<Judgement> save(const std::vector<Judgement> &answers) const
    {
        return must(trySave(answers));
    }
    Judgement save(const Judgement &answer) const { return save(std::vector{answer}).front(); }
    void takeBack(const QStringList &keys) const
    {
        Workspace workspace = open();
        must(takeJudgementsBack(workspace, keys, QStringLiteral("Tom"), now));
    }
    [[nodiscard]] ReplayReport replay() const
    {
        Workspace workspace = open();
        return must(replayJournal(workspace));
    }
    [[nodiscard]] CheckReport check() const
    {
        Progress progress;
        Workspace workspace = open(Workspace::Mode::Read); // as it stands: nothing is brought back
        return must(checkData(workspace, progress));
    }
    [[nodiscard]] std::vector<Judgement> stored() const { return must(loadJudgements(open())); }
    /// Values in the order of loadJudgements(), those taken back in brackets.
    [[nodiscard]] QString values() const
    {
        QStringList all;
        for (const Judgement &judgement : stored())
            all += judgement.isTakenBack() ? u'(' + judgement.value + u')' : judgement.value;
        return all.join(u' ');
    }
    /// The database as one file; nobody has it open.
    [[nodiscard]] QByteArray bytes() const { return bytesOf(path()); }
    /// Puts an older state of the database in its place.
    void putBack(const QByteArray &bytes) const
    {
        for (const char *part : {"-wal", "-shm"})
            QFile::remove(path() + QLatin1String(part));
        temporary.folder().write(QFileInfo(path()).fileName(), bytes);
    }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        return QFile::exists(journal()) ? bytesOf(journal()).trimmed().split('\n') : QList<QByteArray>();
    }

    TemporaryWorkspace temporary;
    QDateTime now = noonOf(QStringLiteral("2026-03-05"));
};

} // namespace bw::test
