#include "intake/import_settings.h"

#include "intake/recognise.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bw {

namespace {

template <class E> struct Word {
    E value;
    const char *word;
};

constexpr Word<UnknownAccounts> unknownWords[] = {{UnknownAccounts::Create, "create"},
                                                  {UnknownAccounts::Reject, "reject"},
                                                  {UnknownAccounts::Skip, "skip"}};
constexpr Word<UsageMode> modeWords[] = {{UsageMode::Append, "append"}, {UsageMode::Window, "window"}};
constexpr Word<DateOrder> orderWords[] = {{DateOrder::YearFirst, "year-first"},
                                          {DateOrder::DayFirst, "day-first"},
                                          {DateOrder::MonthFirst, "month-first"}};
constexpr Word<NumberStyle> styleWords[] = {{NumberStyle::Point, "point"}, {NumberStyle::Comma, "comma"}};

template <class E, size_t n> QString wordOf(const Word<E> (&words)[n], E value)
{
    for (const Word<E> &entry : words) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

QJsonObject columnJson(const ColumnChoice &choice)
{
    QJsonObject json;
    json.insert(QStringLiteral("heading"), choice.heading);
    if (choice.column >= 0)
        json.insert(QStringLiteral("column"), choice.column);
    if (choice.field)
        json.insert(QStringLiteral("field"), *choice.field);
    if (choice.dates)
        json.insert(QStringLiteral("dates"), wordOf(orderWords, *choice.dates));
    if (choice.numbers)
        json.insert(QStringLiteral("numbers"), wordOf(styleWords, *choice.numbers));
    if (choice.percent)
        json.insert(QStringLiteral("percent"), true);
    return json;
}

/// Takes typed members out of an object; the first that does not fit is kept.
class Members {
public:
    explicit Members(const QJsonObject &json)
        : m_json(json)
    {
    }

    void text(const char *key, QString &target)
    {
        if (const auto value = find(key); value && check(key, value->isString()))
            target = value->toString();
    }
    void yes(const char *key, bool &target)
    {
        if (const auto value = find(key); value && check(key, value->isBool()))
            target = value->toBool();
    }
    void whole(const char *key, qint64 least, const std::function<void(qint64)> &take)
    {
        const auto value = find(key);
        if (!value)
            return;
        const qint64 number = value->toInteger(least - 1);
        if (check(key, value->isDouble() && number >= least))
            take(number);
    }
    template <class E, size_t n>
    void word(const char *key, const Word<E> (&words)[n], const std::function<void(E)> &take)
    {
        const auto value = find(key);
        if (!value)
            return;
        for (const Word<E> &entry : words) {
            if (value->toString() == QLatin1String(entry.word))
                return take(entry.value);
        }
        check(key, false);
    }
    [[nodiscard]] std::optional<QJsonValue> find(const char *key) const
    {
        const auto found = m_json.constFind(QLatin1String(key));
        return found == m_json.constEnd() ? std::nullopt : std::optional<QJsonValue>(*found);
    }
    bool check(const char *key, bool fits)
    {
        if (!fits && m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(key);
        return fits;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_json;
    QString m_wrong;
};

ColumnChoice columnFrom(Members &members)
{
    ColumnChoice choice;
    members.text("heading", choice.heading);
    members.whole("column", 0, [&](qint64 n) { choice.column = static_cast<int>(n); });
    if (members.find("field")) {
        choice.field.emplace();
        members.text("field", *choice.field);
    }
    members.word<DateOrder>("dates", orderWords, [&](DateOrder order) { choice.dates = order; });
    members.word<NumberStyle>("numbers", styleWords, [&](NumberStyle style) { choice.numbers = style; });
    members.yes("percent", choice.percent);
    return choice;
}

void readColumns(Members &members, std::vector<ColumnChoice> &columns)
{
    const auto value = members.find("columns");
    if (!value || !members.check("columns", value->isArray()))
        return;
    const QJsonArray list = value->toArray();
    for (const QJsonValue &entry : list) {
        Members column(entry.toObject());
        columns.push_back(columnFrom(column));
        members.check("columns", entry.isObject() && column.wrong().isEmpty());
    }
}

} // namespace

QByteArray toJson(const ImportSettings &settings)
{
    const ImportSettings plain;
    QJsonObject json;
    if (settings.kind)
        json.insert(QStringLiteral("kind"), kindName(*settings.kind));
    if (!settings.encoding.isEmpty())
        json.insert(QStringLiteral("encoding"), settings.encoding);
    if (!settings.sheet.isEmpty())
        json.insert(QStringLiteral("sheet"), settings.sheet);
    if (settings.delimiter)
        json.insert(QStringLiteral("delimiter"), QString(QLatin1Char(*settings.delimiter)));
    if (settings.headerLine)
        json.insert(QStringLiteral("header_line"), *settings.headerLine);
    QJsonArray columns;
    for (const ColumnChoice &choice : settings.columns)
        columns.append(columnJson(choice));
    if (!columns.isEmpty())
        json.insert(QStringLiteral("columns"), columns);
    QJsonObject accounts;
    for (auto it = settings.accounts.begin(); it != settings.accounts.end(); ++it)
        accounts.insert(it.key(), it.value());
    if (!accounts.isEmpty())
        json.insert(QStringLiteral("accounts"), accounts);
    if (settings.persons)
        json.insert(QStringLiteral("persons"), true);
    if (settings.mostRejected)
        json.insert(QStringLiteral("most_rejected"), true);
    if (settings.unknownAccounts != plain.unknownAccounts)
        json.insert(QStringLiteral("unknown_accounts"), wordOf(unknownWords, settings.unknownAccounts));
    if (settings.usageMode != plain.usageMode)
        json.insert(QStringLiteral("usage"), wordOf(modeWords, settings.usageMode));
    if (settings.fullReplace)
        json.insert(QStringLiteral("full_replace"), true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ImportSettings> settingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::SettingsInvalid);
    Members members(document.object());
    ImportSettings settings;
    if (const auto kind = members.find("kind")) {
        settings.kind = kindFromName(kind->toString());
        members.check("kind", settings.kind.has_value());
    }
    members.text("encoding", settings.encoding);
    members.text("sheet", settings.sheet);
    if (const auto delimiter = members.find("delimiter")) {
        const QByteArray text = delimiter->toString().toLatin1();
        if (members.check("delimiter", text.size() == 1))
            settings.delimiter = text.front();
    }
    members.whole("header_line", 1, [&](qint64 line) { settings.headerLine = line; });
    readColumns(members, settings.columns);
    if (const auto accounts = members.find("accounts");
        accounts && members.check("accounts", accounts->isObject())) {
        const QJsonObject map = accounts->toObject();
        for (auto it = map.begin(); it != map.end(); ++it)
            settings.accounts.insert(it.key(), it->toString());
    }
    members.yes("persons", settings.persons);
    members.yes("most_rejected", settings.mostRejected);
    members.word<UnknownAccounts>("unknown_accounts", unknownWords,
                                  [&](UnknownAccounts u) { settings.unknownAccounts = u; });
    members.word<UsageMode>("usage", modeWords, [&](UsageMode mode) { settings.usageMode = mode; });
    members.yes("full_replace", settings.fullReplace);
    if (!members.wrong().isEmpty())
        return fail(ErrorCode::SettingsInvalid, {}, members.wrong());
    return settings;
}

QByteArray headingFingerprint(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &heading : headings) {
        hash.addData(headingKey(heading).toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result();
}

} // namespace bw
