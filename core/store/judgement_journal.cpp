#include "store/judgement_journal.h"

#include "store/seals.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bw {

namespace {

QString textOf(const std::optional<Day> &day)
{
    return day ? day->iso() : QStringLiteral("");
}

QJsonObject jsonOf(const JournalledJudgement &entry)
{
    const Judgement &judgement = entry.judgement;
    return {{QStringLiteral("what"), QStringLiteral("judgement")},
            {QStringLiteral("key"), judgement.key},
            {QStringLiteral("account"), entry.account},
            {QStringLiteral("criterion"), judgement.criterion},
            {QStringLiteral("value"), judgement.value},
            {QStringLiteral("at"), judgement.judgedAt},
            {QStringLiteral("by"), judgement.judgedBy},
            {QStringLiteral("note"), judgement.note},
            {QStringLiteral("confidence"), confidenceName(judgement.confidence)}};
}

QJsonObject jsonOf(const TakenBackMark &mark)
{
    return {{QStringLiteral("what"), QStringLiteral("taken_back")},
            {QStringLiteral("key"), mark.key},
            {QStringLiteral("at"), mark.at},
            {QStringLiteral("by"), mark.by}};
}

QJsonObject jsonOf(const JournalledLimit &entry)
{
    const HealthLimit &limit = entry.limit;
    return {{QStringLiteral("what"), QStringLiteral("limit")},
            {QStringLiteral("key"), limit.key},
            {QStringLiteral("account"), entry.account},
            {QStringLiteral("kind"), limitKindName(limit.kind)},
            {QStringLiteral("value"), limit.value},
            {QStringLiteral("by"), limit.author},
            {QStringLiteral("reason"), limit.reason},
            {QStringLiteral("from"), limit.from.iso()},
            {QStringLiteral("until"), textOf(limit.until)},
            {QStringLiteral("at"), limit.setAt}};
}

QJsonObject jsonOf(const LimitLifting &lifting)
{
    return {{QStringLiteral("what"), QStringLiteral("lifted")},
            {QStringLiteral("key"), lifting.key},
            {QStringLiteral("day"), lifting.day.iso()},
            {QStringLiteral("at"), lifting.at},
            {QStringLiteral("by"), lifting.by}};
}

QJsonObject jsonOf(const JournalledWork &entry)
{
    const LoggedWork &work = entry.work;
    return {{QStringLiteral("what"), QStringLiteral("work")},
            {QStringLiteral("key"), work.key},
            {QStringLiteral("account"), entry.account},
            {QStringLiteral("did"), work.what},
            {QStringLiteral("at"), work.at},
            {QStringLiteral("by"), work.by},
            {QStringLiteral("payload"), QJsonDocument::fromJson(work.payload.toUtf8()).object()}};
}

QJsonObject jsonOf(const WorkMark &mark)
{
    return {{QStringLiteral("what"), QStringLiteral("work_taken_back")},
            {QStringLiteral("key"), mark.key},
            {QStringLiteral("at"), mark.at},
            {QStringLiteral("by"), mark.by}};
}

QString sumOf(const QJsonObject &line)
{
    return sealOf(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

/// Members of a line whose checksum holds; what is not as this program writes it is noted.
class Members {
public:
    explicit Members(QJsonObject line)
        : m_line(std::move(line))
    {
    }
    QString text(QLatin1String name)
    {
        const QJsonValue value = m_line.value(name);
        m_fits &= value.isString();
        return value.toString();
    }
    Day day(QLatin1String name)
    {
        const auto day = Day::parse(text(name));
        m_fits &= day.has_value();
        return day.value_or(Day{});
    }
    std::optional<Day> maybeDay(QLatin1String name)
    {
        return text(name).isEmpty() ? std::nullopt : std::optional(day(name));
    }
    qint32 whole(QLatin1String name)
    {
        m_fits &= m_line.value(name).isDouble();
        return m_line.value(name).toInt();
    }
    /// As compact text with sorted members.
    QString object(QLatin1String name)
    {
        const QJsonValue value = m_line.value(name);
        m_fits &= value.isObject();
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    template <class T> T known(const std::optional<T> &value)
    {
        m_fits &= value.has_value();
        return value.value_or(T{});
    }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    QJsonObject m_line;
    bool m_fits = true;
};

JournalledJudgement judgementOf(Members &line)
{
    JournalledJudgement entry;
    entry.account = line.text(QLatin1String("account"));
    Judgement &judgement = entry.judgement;
    judgement.key = line.text(QLatin1String("key"));
    judgement.criterion = line.text(QLatin1String("criterion"));
    judgement.value = line.text(QLatin1String("value"));
    judgement.judgedAt = line.text(QLatin1String("at"));
    judgement.day = line.known(Day::parse(QStringView(judgement.judgedAt).left(10)));
    judgement.judgedBy = line.text(QLatin1String("by"));
    judgement.note = line.text(QLatin1String("note"));
    judgement.confidence = line.known(confidenceFromName(line.text(QLatin1String("confidence"))));
    return entry;
}

JournalledLimit limitOf(Members &line)
{
    JournalledLimit entry;
    entry.account = line.text(QLatin1String("account"));
    HealthLimit &limit = entry.limit;
    limit.key = line.text(QLatin1String("key"));
    limit.kind = line.known(limitKindFromName(line.text(QLatin1String("kind"))));
    limit.value = line.whole(QLatin1String("value"));
    limit.author = line.text(QLatin1String("by"));
    limit.reason = line.text(QLatin1String("reason"));
    limit.from = line.day(QLatin1String("from"));
    limit.until = line.maybeDay(QLatin1String("until"));
    limit.setAt = line.text(QLatin1String("at"));
    return entry;
}

JournalledWork workOf(Members &line)
{
    JournalledWork entry;
    entry.account = line.text(QLatin1String("account"));
    LoggedWork &work = entry.work;
    work.key = line.text(QLatin1String("key"));
    work.what = line.text(QLatin1String("did"));
    work.at = line.text(QLatin1String("at"));
    work.day = line.known(Day::parse(QStringView(work.at).left(10)));
    work.by = line.text(QLatin1String("by"));
    work.payload = line.object(QLatin1String("payload"));
    return entry;
}

enum class LineFate { Taken, Unknown, Bad };

LineFate takeLine(const QByteArray &bytes, std::vector<JournalEntry> &entries)
{
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString sum = object.take(QLatin1String("sum")).toString();
    if (object.isEmpty() || sumOf(object) != sum)
        return LineFate::Bad;
    Members line(object);
    const QString what = line.text(QLatin1String("what"));
    std::optional<JournalEntry> entry;
    if (what == QLatin1String("judgement"))
        entry = judgementOf(line);
    else if (what == QLatin1String("taken_back"))
        entry = TakenBackMark{line.text(QLatin1String("key")), line.text(QLatin1String("at")),
                              line.text(QLatin1String("by"))};
    else if (what == QLatin1String("limit"))
        entry = limitOf(line);
    else if (what == QLatin1String("lifted"))
        entry = LimitLifting{line.text(QLatin1String("key")), line.day(QLatin1String("day")),
                             line.text(QLatin1String("at")), line.text(QLatin1String("by"))};
    else if (what == QLatin1String("work"))
        entry = workOf(line);
    else if (what == QLatin1String("work_taken_back"))
        entry = WorkMark{line.text(QLatin1String("key")), line.text(QLatin1String("at")),
                         line.text(QLatin1String("by"))};
    if (!entry)
        return LineFate::Unknown;
    if (!line.fits())
        return LineFate::Bad;
    entries.push_back(std::move(*entry));
    return LineFate::Taken;
}

} // namespace

QString journalPath(const QString &workspace)
{
    return workspace + QStringLiteral(".judgements.jsonl");
}

QByteArray journalLine(const JournalEntry &entry)
{
    QJsonObject line = std::visit([](const auto &what) { return jsonOf(what); }, entry);
    line.insert(QStringLiteral("sum"), sumOf(line));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

JournalContents readJournal(const QByteArray &bytes)
{
    JournalContents contents;
    qsizetype begin = 0;
    for (qint64 number = 1; begin < bytes.size(); ++number) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const bool isOpen = end < 0;
        const QByteArray line = bytes.mid(begin, isOpen ? -1 : end - begin);
        begin = isOpen ? bytes.size() : end + 1;
        if (line.trimmed().isEmpty() && !isOpen) {
            contents.wholeBytes = begin;
            continue;
        }
        const LineFate fate = takeLine(line, contents.entries);
        if (isOpen && fate == LineFate::Bad) {
            contents.tornEnd = true;
            break;
        }
        ++contents.lines;
        contents.endIsOpen = isOpen;
        contents.wholeBytes = begin;
        if (fate == LineFate::Bad)
            contents.badLines.push_back(number);
    }
    return contents;
}

Result<JournalContents> journalBeside(const QString &workspace)
{
    QFile file(journalPath(workspace));
    if (!file.exists())
        return JournalContents();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.fileName(), {}, 0, file.errorString());
    return readJournal(file.readAll());
}

} // namespace bw
