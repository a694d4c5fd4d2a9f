#include "store/seals.h"

#include "base/parallel.h"
#include "store/health_limits.h"
#include "store/judgements.h"
#include "store/sql.h"
#include "store/work_log.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QSet>

namespace bw {

namespace {

/// Each text with its length before it: no two lists of texts give the same bytes.
void append(QByteArray &bytes, QByteArrayView utf8)
{
    bytes += QByteArray::number(utf8.size());
    bytes += ':';
    bytes += utf8;
}

QString sealOfTexts(const QStringList &texts)
{
    QByteArray bytes;
    for (const QString &text : texts)
        append(bytes, text.toUtf8());
    return sealOf(bytes);
}

constexpr qsizetype sealDigits = 16;
constexpr qsizetype mostKnown = 1 << 21; ///< a few times the answers of the largest book

/// Rows that were found right, by hash.
struct KnownRows {
    QMutex mutex;
    QSet<size_t> hashes;
};

KnownRows &knownRows()
{
    static KnownRows rows;
    return rows;
}

QString textOf(const std::optional<Day> &day)
{
    return day ? QString::number(day->n) : QString();
}

} // namespace

QString sealOf(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(sealDigits));
}

void SealLook::add(std::initializer_list<QByteArrayView> texts, QByteArrayView seal)
{
    const qsizetype begin = m_bytes.size();
    m_bytes += seal.first(std::min(seal.size(), sealDigits)).toByteArray().leftJustified(sealDigits);
    for (const QByteArrayView text : texts)
        append(m_bytes, text);
    static const size_t seed = qHash(QStringView(u"rows"), size_t(QHashSeed::globalSeed()));
    const size_t hash = qHashBits(m_bytes.constData() + begin, size_t(m_bytes.size() - begin), seed);
    const QMutexLocker lock(&knownRows().mutex);
    if (seal.size() == sealDigits && knownRows().hashes.contains(hash))
        m_bytes.truncate(begin);
    else
        m_unknown.push_back({m_rows, begin, m_bytes.size(), hash});
    ++m_rows;
}

std::vector<size_t> SealLook::damaged()
{
    constexpr size_t rowsPerPiece = 1024;
    std::vector<char> fits(m_unknown.size(), 0);
    inParallel(m_unknown.size(), rowsPerPiece, [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            const Unknown &row = m_unknown[i];
            const QByteArrayView all(m_bytes.constData() + row.begin, row.end - row.begin);
            QCryptographicHash sum(QCryptographicHash::Sha256);
            sum.addData(all.sliced(sealDigits));
            fits[i] = sum.result().toHex().startsWith(all.first(sealDigits)) ? 1 : 0;
        }
    });
    std::vector<size_t> rows;
    const QMutexLocker lock(&knownRows().mutex);
    QSet<size_t> &known = knownRows().hashes;
    if (known.size() > mostKnown)
        known.clear();
    known.reserve(known.size() + static_cast<qsizetype>(m_unknown.size()));
    for (size_t i = 0; i < m_unknown.size(); ++i) {
        if (fits[i] != 0)
            known.insert(m_unknown[i].hash);
        else
            rows.push_back(m_unknown[i].row);
    }
    m_unknown.clear();
    m_bytes.clear();
    m_rows = 0;
    return rows;
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
