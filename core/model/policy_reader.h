#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <functional>
#include <optional>

namespace bw {

/// Reads keys out of one JSON object onto values and keeps the first thing that is wrong: PolicyInvalid with
/// the whole key ("week.days") as subject and the value found.
class PolicyReader {
public:
    PolicyReader(QJsonObject object, QString prefix, std::optional<Error> &error);

    /// The value of a key, or nothing where it is not there. Asked-for keys are the known ones.
    std::optional<QJsonValue> take(const char *key);

    void whole(const char *key, qint32 least, qint32 most, qint32 &target);
    void whole64(const char *key, qint64 least, qint64 most, qint64 &target);
    /// null: nothing.
    void wholeOrNull(const char *key, qint32 least, qint32 most, std::optional<qint32> &target);
    /// A number with at most one decimal, kept as tenths; the bounds are tenths too.
    void tenths(const char *key, qint32 least, qint32 most, qint32 &target);
    void tenthsOrNull(const char *key, qint32 least, qint32 most, std::optional<qint32> &target);
    /// False: the key is not there.
    bool number(const char *key, double least, double most, double &target);
    void yesNo(const char *key, bool &target);
    void text(const char *key, QString &target, bool mayBeEmpty = false);
    /// Texts, none of them empty; `allowed`: the only ones, empty: any.
    void texts(const char *key, QStringList &target, const QStringList &allowed = {});
    void object(const char *key, const std::function<void(PolicyReader &)> &read);
    /// Reads each object of a list; the key of the third is "key[2]". False: the key is not there.
    bool objects(const char *key, const std::function<void(PolicyReader &)> &read);
    /// Reads each key of an object of objects.
    void objectsByName(const char *key, const std::function<void(const QString &, PolicyReader &)> &read);

    void wrong(const QString &key, const QJsonValue &value);
    void wrong(const char *key, const QJsonValue &value) { wrong(QString(QLatin1String(key)), value); }

    /// Every key that was not asked for is unknown.
    void finish();

    [[nodiscard]] const QJsonObject &all() const { return m_object; }
    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    [[nodiscard]] std::optional<Error> &error() { return m_error; }
    [[nodiscard]] static std::optional<qint32> wholeOf(const QJsonValue &value, qint32 least, qint32 most);

private:
    void inner(const QString &key, const QJsonValue &value, const std::function<void(PolicyReader &)> &read);

    QJsonObject m_object;
    QString m_prefix;
    QStringList m_known;
    std::optional<Error> &m_error;
};

} // namespace bw
