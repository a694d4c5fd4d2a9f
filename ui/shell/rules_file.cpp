#include "shell/rules_file.h"

#include "shell/policy_words.h"
#include "shell/text.h"
#include "shell/text_tr.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace bw {

namespace {

using text::Text;

QString unchanged(const QString &what)
{
    return what + QLatin1Char(' ') + Text::tr("The rules in force are unchanged.") + QLatin1Char(' ');
}

QString printRules()
{
    return Text::tr("Compare it with what “bellwether policy show” prints.");
}

/// Where a text stops being JSON, as people count: lines and characters from 1.
struct Place {
    qint64 line = 1;
    qint64 column = 1;
    QString found; ///< the rest of the line, cut short; empty: the text ends there
};

Place placeOf(const QByteArray &json, qsizetype offset)
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, json.size());
    const qsizetype begin = at == 0 ? 0 : json.lastIndexOf('\n', at - 1) + 1;
    const qsizetype end = json.indexOf('\n', at);
    constexpr qsizetype longest = 20;
    Place place;
    place.line = 1 + json.left(at).count('\n');
    place.column = 1 + QString::fromUtf8(json.mid(begin, at - begin)).size();
    place.found = QString::fromUtf8(json.mid(at, (end < 0 ? json.size() : end) - at)).trimmed();
    if (place.found.size() > longest)
        place.found = place.found.left(longest) + QChar(u'…');
    return place;
}

/// The first character that is no white space.
qsizetype beginOf(const QByteArray &json)
{
    const auto first = std::find_if(json.begin(), json.end(),
                                    [](char c) { return QByteArrayView(" \t\r\n").indexOf(c) < 0; });
    return first - json.begin();
}

/// Nothing: it is one JSON object.
QString jsonFault(const QString &name, const QByteArray &json)
{
    if (beginOf(json) == json.size())
        return unchanged(
                   Text::tr("“%1” is empty: at line 1, column 1 the activity rules should begin.").arg(name))
            + Text::tr("Write them as JSON, as “bellwether policy show” prints them.");
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        // Qt stops behind the character that does not fit, and at the end where one is lacking.
        const Place place = placeOf(json, parsed.offset < json.size() ? parsed.offset - 1 : json.size());
        const QString where = place.found.isEmpty()
            ? Text::tr("“%1” is no JSON: it breaks off at line %2, column %3.")
                  .arg(name, text::number(place.line), text::number(place.column))
            : Text::tr("“%1” is no JSON: line %2, column %3 has “%4”.")
                  .arg(name, text::number(place.line), text::number(place.column),
                       text::visible(place.found));
        return unchanged(where)
            + Text::tr("Correct it there, or begin with what “bellwether policy show” prints.");
    }
    if (!document.isObject()) {
        const Place place = placeOf(json, beginOf(json));
        return unchanged(Text::tr("“%1” holds no activity rules: line %2, column %3 has “%4” and not {.")
                             .arg(name, text::number(place.line), text::number(place.column),
                                  text::visible(place.found)))
            + printRules();
    }
    return {};
}

} // namespace

tl::expected<Policy, QString> readRulesFile(const QString &path, const QStringList &calendars)
{
    const QString name = text::visible(path);
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(unchanged(Text::tr("There is no file “%1”.").arg(name))
                              + Text::tr("Name the file that holds the activity rules."));
    if (!info.isFile())
        return tl::unexpected(unchanged(Text::tr("“%1” is a folder or a device, not a file.").arg(name))
                              + Text::tr("Name the file that holds the activity rules."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            unchanged(Text::tr("“%1” cannot be read.").arg(name))
            + Text::tr("Close it in other programs, check that you may read it, and try again."));
    constexpr qint64 most = 1 << 20;
    const QByteArray json = file.read(most + 1);
    if (json.size() > most)
        return tl::unexpected(
            unchanged(Text::tr("“%1” is larger than 1 MB: that is no file of activity rules.").arg(name))
            + printRules());
    if (const QString fault = jsonFault(name, json); !fault.isEmpty())
        return tl::unexpected(fault);
    auto policy = Policy::fromJson(json, calendars);
    if (policy)
        return std::move(*policy);
    const Error &error = policy.error();
    return tl::unexpected(unchanged(Text::tr("“%1”: the rule “%2” cannot be “%3”.")
                                        .arg(name, text::visible(error.subject), text::visible(error.value)))
                          + printRules());
}

} // namespace bw
