#include "intake/fault_note.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace bw {

namespace {

struct Name {
    ErrorCode code{};
    QLatin1String name;
};

constexpr std::array names = {
    Name{ErrorCode::FileMissing, QLatin1String("file_missing")},
    Name{ErrorCode::FileUnreadable, QLatin1String("file_unreadable")},
    Name{ErrorCode::FileIsNoPlainFile, QLatin1String("file_is_no_plain_file")},
    Name{ErrorCode::FileEmpty, QLatin1String("file_empty")},
    Name{ErrorCode::FileTooLarge, QLatin1String("file_too_large")},
    Name{ErrorCode::FileIsOtherFormat, QLatin1String("file_is_other_format")},
    Name{ErrorCode::EncodingUnclear, QLatin1String("encoding_unclear")},
    Name{ErrorCode::EncodingBroken, QLatin1String("encoding_broken")},
    Name{ErrorCode::QuoteNeverClosed, QLatin1String("quote_never_closed")},
    Name{ErrorCode::CellTooLong, QLatin1String("cell_too_long")},
    Name{ErrorCode::TooManyColumns, QLatin1String("too_many_columns")},
    Name{ErrorCode::HeaderMissing, QLatin1String("header_missing")},
    Name{ErrorCode::NoDataRows, QLatin1String("no_data_rows")},
    Name{ErrorCode::KindUnknown, QLatin1String("kind_unknown")},
    Name{ErrorCode::ColumnMissing, QLatin1String("column_missing")},
    Name{ErrorCode::ColumnTwice, QLatin1String("column_twice")},
    Name{ErrorCode::DateOrderOpen, QLatin1String("date_order_open")},
    Name{ErrorCode::TooManyRejected, QLatin1String("too_many_rejected")},
    Name{ErrorCode::SettingsInvalid, QLatin1String("settings_invalid")},
    Name{ErrorCode::MappingInvalid, QLatin1String("mapping_invalid")},
    Name{ErrorCode::SourceMissing, QLatin1String("source_missing")},
    Name{ErrorCode::ZoneUnknown, QLatin1String("zone_unknown")},
    Name{ErrorCode::ZoneDiffers, QLatin1String("zone_differs")},
};

} // namespace

QByteArray faultNote(const Error &error)
{
    const auto known =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return name.code == error.code; });
    QJsonObject note{
        {QStringLiteral("code"), known == names.end() ? QLatin1String("file_unreadable") : known->name}};
    const auto add = [&note](const char *member, const QString &text) {
        if (!text.isEmpty())
            note.insert(QLatin1String(member), text);
    };
    add("subject", error.subject);
    add("value", error.value);
    add("detail", error.detail);
    if (error.line > 0)
        note.insert(QStringLiteral("line"), error.line);
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}

std::optional<Error> faultOf(const QByteArray &note)
{
    if (note.isEmpty())
        return {};
    const QJsonObject object = QJsonDocument::fromJson(note).object();
    const QString code = object.value(QStringLiteral("code")).toString();
    const auto known =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return code == name.name; });
    return Error{
        known == names.end() ? ErrorCode::FileUnreadable : known->code,
        object.value(QStringLiteral("subject")).toString(), object.value(QStringLiteral("value")).toString(),
        object.value(QStringLiteral("line")).toInteger(), object.value(QStringLiteral("detail")).toString()};
}

} // namespace bw
