#include "shell/draft_desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

namespace bw {

namespace {

constexpr int waitMilliseconds = 250;
constexpr int version = 1;
constexpr qint64 mostBytes = 64 * 1024 * 1024; ///< a file beyond it is none of ours

QHash<QString, int> scalesOf(const Policy &policy)
{
    QHash<QString, int> scales;
    for (const RubricCriterion &criterion : policy.rubric.criteria)
        scales.insert(criterion.key, static_cast<int>(criterion.steps.size()));
    return scales;
}

} // namespace

QString draftsPath(const QString &workspace)
{
    return workspace + QStringLiteral(".drafts");
}

DraftDesk::DraftDesk(QString workspace, QObject *parent)
    : QObject(parent)
    , m_path(draftsPath(workspace))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &DraftDesk::keep);
    m_book.setOnChange([this] {
        if (m_known)
            m_wait.start();
    });
}

DraftDesk::~DraftDesk()
{
    m_book.setOnChange({});
    if (m_wait.isActive())
        keep();
}

void DraftDesk::settle(const Cache &cache)
{
    m_keys.clear();
    for (const Account &account : cache.accounts)
        m_keys.insert(account.id.value, account.key);
    m_scales = scalesOf(cache.policy);
    m_saved.settle(m_book);
    if (!std::exchange(m_known, true))
        restore(cache);
}

/// A file that cannot be read is left as it is until something is written.
void DraftDesk::restore(const Cache & /*cache*/)
{
    QFile file(m_path);
    if (!file.exists() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    if (kept.value(QLatin1String("version")).toInt() != version)
        return;
    std::vector<DraftBook::Change> changes;
    std::vector<AccountId> accounts;
    const QJsonArray entries = kept.value(QLatin1String("drafts")).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const AccountId account{entry.value(QLatin1String("account")).toInteger()};
        const QString criterion = entry.value(QLatin1String("criterion")).toString();
        const auto key = m_keys.constFind(account.value);
        if (key == m_keys.cend() || *key != entry.value(QLatin1String("key")).toString())
            continue;
        WrittenAnswer written;
        written.note = entry.value(QLatin1String("note")).toString();
        const int sure = entry.value(QLatin1String("confidence")).toInt();
        if (sure >= static_cast<int>(Confidence::Unstated) && sure <= static_cast<int>(Confidence::High))
            written.confidence = static_cast<Confidence>(sure);
        const int part = entry.value(QLatin1String("part")).toInt(-1);
        const int scale = entry.value(QLatin1String("scale")).toInt(-1);
        if (part >= 0 && part <= scale && m_scales.value(criterion, scale) == scale)
            written.part = part;
        if (written.isEmpty())
            continue;
        changes.emplace_back(AnswerPlace{account, criterion}, written);
        if (std::find(accounts.begin(), accounts.end(), account) == accounts.end())
            accounts.push_back(account);
    }
    if (changes.empty())
        return;
    m_book.restore(changes);
    emit restored(static_cast<int>(changes.size()), accounts);
}

void DraftDesk::keep()
{
    m_wait.stop();
    if (!m_known)
        return;
    QJsonArray entries;
    for (const auto &[place, written] : m_book.all()) {
        QJsonObject entry{{QStringLiteral("account"), place.account.value},
                          {QStringLiteral("key"), m_keys.value(place.account.value)},
                          {QStringLiteral("criterion"), place.criterion}};
        if (written.part) {
            // A question that only some accounts are asked has the scale that its answer was given on.
            entry.insert(QStringLiteral("part"), *written.part);
            entry.insert(QStringLiteral("scale"),
                         m_scales.value(place.criterion, static_cast<int>(mostSteps)));
        }
        if (!written.note.isEmpty())
            entry.insert(QStringLiteral("note"), written.note);
        if (written.confidence != Confidence::Unstated)
            entry.insert(QStringLiteral("confidence"), static_cast<int>(written.confidence));
        entries.append(entry);
    }
    if (entries.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return; // a folder that cannot be written: what is written stays until the program ends
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(
        QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("drafts"), entries}})
            .toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace bw
