#include "model/policy_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace bw {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

std::optional<qint64> wholeIn(const QJsonValue &value, double least, double most)
{
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < least || number > most)
        return {};
    return static_cast<qint64>(number);
}

/// A decimal like 2.5 is no binary fraction: it is the double nearest to a number of tenths, or none.
std::optional<qint32> tenthsIn(const QJsonValue &value, qint32 least, qint32 most)
{
    constexpr double ten = 10;
    const double number = value.toDouble(std::nan(""));
    const double count = std::round(number * ten);
    if (!value.isDouble() || count / ten != number || count < least || count > most)
        return {};
    return static_cast<qint32>(count);
}

} // namespace

PolicyReader::PolicyReader(QJsonObject object, QString prefix, std::optional<Error> &error)
    : m_object(std::move(object))
    , m_prefix(std::move(prefix))
    , m_error(error)
{
}

std::optional<qint32> PolicyReader::wholeOf(const QJsonValue &value, qint32 least, qint32 most)
{
    const auto number = wholeIn(value, least, most);
    return number ? std::optional(static_cast<qint32>(*number)) : std::nullopt;
}

std::optional<QJsonValue> PolicyReader::take(const char *key)
{
    const QString name = QLatin1String(key);
    m_known.append(name);
    const auto it = m_object.constFind(name);
    if (it == m_object.constEnd())
        return {};
    return *it;
}

void PolicyReader::whole(const char *key, qint32 least, qint32 most, qint32 &target)
{
    if (const auto value = take(key)) {
        if (const auto number = wholeOf(*value, least, most))
            target = *number;
        else
            wrong(key, *value);
    }
}

void PolicyReader::whole64(const char *key, qint64 least, qint64 most, qint64 &target)
{
    if (const auto value = take(key)) {
        if (const auto number = wholeIn(*value, static_cast<double>(least), static_cast<double>(most)))
            target = *number;
        else
            wrong(key, *value);
    }
}

void PolicyReader::wholeOrNull(const char *key, qint32 least, qint32 most, std::optional<qint32> &target)
{
    if (const auto value = take(key)) {
        target = wholeOf(*value, least, most);
        if (!target && !value->isNull())
            wrong(key, *value);
    }
}

void PolicyReader::tenths(const char *key, qint32 least, qint32 most, qint32 &target)
{
    if (const auto value = take(key)) {
        if (const auto number = tenthsIn(*value, least, most))
            target = *number;
        else
            wrong(key, *value);
    }
}

void PolicyReader::tenthsOrNull(const char *key, qint32 least, qint32 most, std::optional<qint32> &target)
{
    if (const auto value = take(key)) {
        target = tenthsIn(*value, least, most);
        if (!target && !value->isNull())
            wrong(key, *value);
    }
}

bool PolicyReader::number(const char *key, double least, double most, double &target)
{
    const auto value = take(key);
    if (!value)
        return false;
    const double number = value->toDouble(std::nan(""));
    if (number >= least && number <= most)
        target = number;
    else
        wrong(key, *value);
    return true;
}

void PolicyReader::yesNo(const char *key, bool &target)
{
    if (const auto value = take(key)) {
        if (value->isBool())
            target = value->toBool();
        else
            wrong(key, *value);
    }
}

void PolicyReader::text(const char *key, QString &target, bool mayBeEmpty)
{
    if (const auto value = take(key)) {
        if (value->isString() && (mayBeEmpty || !value->toString().trimmed().isEmpty()))
            target = value->toString();
        else
            wrong(key, *value);
    }
}

void PolicyReader::texts(const char *key, QStringList &target, const QStringList &allowed)
{
    const auto value = take(key);
    if (!value)
        return;
    if (!value->isArray()) {
        wrong(key, *value);
        return;
    }
    target.clear();
    const QJsonArray list = value->toArray();
    for (const auto &entry : list) {
        const QString text = entry.toString();
        if (!entry.isString() || text.isEmpty() || (!allowed.isEmpty() && !allowed.contains(text)))
            wrong(key, entry);
        else if (!target.contains(text))
            target.append(text);
    }
}

void PolicyReader::inner(const QString &key, const QJsonValue &value,
                         const std::function<void(PolicyReader &)> &read)
{
    if (!value.isObject()) {
        wrong(key, value);
        return;
    }
    PolicyReader reader(value.toObject(), m_prefix % key % u'.', m_error);
    read(reader);
    reader.finish();
}

void PolicyReader::object(const char *key, const std::function<void(PolicyReader &)> &read)
{
    if (const auto value = take(key))
        inner(QLatin1String(key), *value, read);
}

bool PolicyReader::objects(const char *key, const std::function<void(PolicyReader &)> &read)
{
    const auto value = take(key);
    if (!value)
        return false;
    if (!value->isArray()) {
        wrong(key, *value);
        return true;
    }
    const QJsonArray list = value->toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        inner(QLatin1String(key) % u'[' % QString::number(i) % u']', list.at(i), read);
    return true;
}

void PolicyReader::objectsByName(const char *key,
                                 const std::function<void(const QString &, PolicyReader &)> &read)
{
    const auto value = take(key);
    if (!value)
        return;
    if (!value->isObject()) {
        wrong(key, *value);
        return;
    }
    const QJsonObject named = value->toObject();
    for (auto it = named.constBegin(); it != named.constEnd(); ++it) {
        const QString path = QLatin1String(key) % u'.' % it.key();
        if (it.key().isEmpty())
            wrong(path, it.value());
        else
            inner(path, it.value(), [&](PolicyReader &reader) { read(it.key(), reader); });
    }
}

void PolicyReader::wrong(const QString &key, const QJsonValue &value)
{
    if (!m_error)
        m_error = Error{ErrorCode::PolicyInvalid, m_prefix % key, shown(value), 0, {}};
}

void PolicyReader::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            wrong(it.key(), it.value());
    }
}

} // namespace bw
