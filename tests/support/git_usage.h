#pragma once

#include "base/day.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QStringList>
#include <vector>

/// The real data in ../shared/data/git-usage, which a checkout alone does not have: no rows then.
namespace bw::test::git {

using Rows = std::vector<QMap<QString, QString>>;

inline Rows rowsOf(const QString &name)
{
    Rows rows;
    QFile file(QStringLiteral(BW_SHARED_DATA "/git-usage/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = lines.front().trimmed().split(u',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(u',');
        QMap<QString, QString> row;
        for (qsizetype c = 0; c < headings.size(); ++c)
            row.insert(headings[c], cells.value(c));
        rows.push_back(row);
    }
    return rows;
}

inline QString at(const QMap<QString, QString> &row, const char *heading)
{
    return row.value(QLatin1String(heading));
}

inline Day localDay(const QString &stamp)
{
    const QDateTime time = QDateTime::fromString(stamp, Qt::ISODate).toOffsetFromUtc(8 * 3600);
    return Day::of(time.date());
}

} // namespace bw::test::git
