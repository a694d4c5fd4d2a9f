#include "store/seals.h"

#include "store/health_limits.h"
#include "store/judgements.h"
#include "store/sql.h"
#include "store/work_log.h"

#include <QCryptographicHash>

namespace bw {

namespace {

/// Each text with its length before it: no two lists of texts give the same bytes.
QString sealOfTexts(const QStringList &texts)
{
    QByteArray bytes;
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return sealOf(bytes);
}

QString textOf(const std::optional<Day> &day)
{
    return day ? QString::number(day->n) : QString();
}

} // namespace

QString sealOf(const QByteArray &bytes)
{
    constexpr qsizetype digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digits));
}

QString sealOf(const Judgement &judgement)
{
    return sealOfTexts({QString::number(judgement.account.value), judgement.key, judgement.criterion,
                        judgement.value, judgement.judgedAt, QString::number(judgement.day.n),
                        judgement.judgedBy, judgement.note, confidenceName(judgement.confidence)});
}

QString sealOf(const TakenBackMark &mark)
{
    return sealOfTexts({mark.key, mark.at, mark.by});
}

QString sealOf(const HealthLimit &limit)
{
    return sealOfTexts({QString::number(limit.account.value), limit.key, limitKindName(limit.kind),
                        QString::number(limit.value), limit.author, limit.reason,
                        QString::number(limit.from.n), textOf(limit.until), limit.setAt});
}

QString sealOf(const LimitLifting &lifting)
{
    return sealOfTexts({lifting.key, QString::number(lifting.day.n), lifting.at, lifting.by});
}

QString sealOf(const LoggedWork &work)
{
    return sealOfTexts({QString::number(work.account.value), work.key, work.what, work.at,
                        QString::number(work.day.n), work.by, work.payload});
}

QString sealOf(const WorkMark &mark)
{
    return sealOfTexts({mark.key, mark.at, mark.by});
}

Status sealJudgements(const QSqlDatabase &db)
{
    const auto unsealed = sql::rows(
        db,
        QStringLiteral("SELECT id, account_id, key, criterion, value, judged_at, day, judged_by, note, "
                       "confidence FROM judgement WHERE checksum = ''"),
        {}, [](sql::RowReader &row) {
            Judgement judgement;
            judgement.id = {row.integer()};
            judgement.account = {row.integer()};
            judgement.key = row.text();
            judgement.criterion = row.text();
            judgement.value = row.text();
            judgement.judgedAt = row.text();
            judgement.day = row.day();
            judgement.judgedBy = row.text();
            judgement.note = row.text();
            judgement.confidence = confidenceFromName(row.text()).value_or(Confidence::Unstated);
            return judgement;
        });
    if (!unsealed)
        return tl::unexpected(unsealed.error());
    auto seal = sql::Statement::prepare(db, QStringLiteral("UPDATE judgement SET checksum = ? WHERE id = ?"));
    if (!seal)
        return tl::unexpected(seal.error());
    for (const Judgement &judgement : *unsealed) {
        if (const auto done = seal->run({sealOf(judgement), judgement.id.value}); !done)
            return done;
    }
    return {};
}

} // namespace bw
