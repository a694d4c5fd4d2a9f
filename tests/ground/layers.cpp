#include "ground/layers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace layers {

namespace {

using Rooms = QHash<QString, QSet<QString>>;

// Which rooms of core a room of core may include besides itself. Arrows never turn round.
const Rooms &coreArrows()
{
    static const Rooms arrows = [] {
        const auto set = [](const char *names) {
            const QStringList list = QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            return QSet<QString>(list.begin(), list.end());
        };
        Rooms rooms;
        rooms[QStringLiteral("base")] = set("");
        rooms[QStringLiteral("model")] = set("base");
        rooms[QStringLiteral("usage")] = set("base model");
        rooms[QStringLiteral("activity")] = set("base model usage");
        for (const char *domain : {"health", "revenue", "feedback", "outcome"}) {
            rooms[QString::fromLatin1(domain)] = set("base model usage activity");
        }
        rooms[QStringLiteral("insight")] = set("base model usage activity health revenue feedback outcome");
        rooms[QStringLiteral("evaluate")] =
            set("base model usage activity health revenue feedback outcome insight");
        rooms[QStringLiteral("alerts")] =
            set("base model usage activity health revenue feedback outcome evaluate");
        rooms[QStringLiteral("service")] =
            set("base model usage activity health revenue feedback outcome evaluate");
        rooms[QStringLiteral("queue")] =
            set("base model usage activity health revenue feedback outcome evaluate alerts service");
        rooms[QStringLiteral("store")] = set("base model usage");
        rooms[QStringLiteral("intake")] = set("base model usage store");
        rooms[QStringLiteral("report")] =
            set("base model usage activity feedback evaluate alerts service queue");
        rooms[QStringLiteral("sample")] = set("base model intake report");
        return rooms;
    }();
    return arrows;
}

// Rooms of ui that every page may use; every other folder of ui is a page.
bool isShared(const QString &room)
{
    return room == QLatin1String("shell") || room == QLatin1String("widgets")
        || room == QLatin1String("charts");
}

struct Word {
    const char *pattern;
    const char *where; ///< regular expression over the path: where the word is not allowed
    const char *sentence;
};

// Words that belong to some rooms only.
constexpr Word words[] = {
    {R"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TR_N_NOOP)\s*\()", "^core/",
     "core has no words for people"},
    {R"(\bQSqlQuery\b)", "^core/(?!store/)|^ui/|^app/", "only core/store says QSqlQuery"},
    {R"(\bQSql\w+)", "^core/(?!store/|intake/)|^ui/", "SQL stays in core/store"},
    {R"(\b(QDate::currentDate|QDateTime::current\w+|QTime::currentTime|system_clock|gettimeofday|clock_gettime|localtime(_r)?|QDeadlineTimer::current)\b|\bstd::time\s*\(|(?<![\w:.>])time\s*\(\s*(nullptr|NULL|0)\s*\))",
     "^core/|^ui/", "only app asks the clock"},
    {R"(\bQ(Chart|ChartView|LineSeries|BarSeries|BarSet|StackedBarSeries|AreaSeries|ScatterSeries|ValueAxis|DateTimeAxis|BarCategoryAxis|LegendMarker)\b)",
     "^core/|^app/|^ui/(?!charts/)", "only ui/charts names Qt Charts"},
};

QString at(const QString &path, int line, const QString &sentence)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(sentence);
}

QString checkOwnInclude(const QStringList &parts, const QString &included)
{
    const QString &house = parts.value(0);
    const QString room = parts.size() > 2 ? parts.value(1) : QString();
    if (!included.contains(QLatin1Char('/'))) {
        const bool allowed = room.isEmpty() || included.endsWith(QLatin1String(".moc"));
        return allowed ? QString() : QStringLiteral("include \"%1\" with its room").arg(included);
    }
    const QString target = included.section(QLatin1Char('/'), 0, 0);
    const bool targetIsCore = coreArrows().contains(target);
    if (house == QLatin1String("core")) {
        if (!targetIsCore) {
            return QStringLiteral("core includes %1, which is not in core").arg(included);
        }
        if (!coreArrows().contains(room)) {
            return QStringLiteral("core/%1 is no known room: say in the layer test what it may include")
                .arg(room);
        }
        if (target != room && !coreArrows()[room].contains(target)) {
            return QStringLiteral("core/%1 may not include core/%2").arg(room, target);
        }
        return {};
    }
    // The register of pages stands in ui itself and knows them all.
    if (house == QLatin1String("ui") && !room.isEmpty() && !targetIsCore && target != room) {
        if (!isShared(target)) {
            return QStringLiteral("ui/%1 includes the page %2").arg(room, target);
        }
    }
    return {};
}

QString checkQtInclude(const QString &path, const QString &header, const QString &module)
{
    static const QSet<QString> coreModules = {QStringLiteral("QtCore"), QStringLiteral("QtSql"),
                                              QStringLiteral("QtConcurrent")};
    if (path.startsWith(QLatin1String("core/")) && !module.isEmpty() && !coreModules.contains(module)) {
        return QStringLiteral("core includes <%1> of %2").arg(header, module);
    }
    if (path.startsWith(QLatin1String("ui/")) && module == QLatin1String("QtSql")) {
        return QStringLiteral("ui includes <%1> of QtSql").arg(header);
    }
    if (module == QLatin1String("QtCharts") && !path.startsWith(QLatin1String("ui/charts/"))
        && !path.startsWith(QLatin1String("tests/"))) {
        return QStringLiteral("only ui/charts includes <%1> of QtCharts").arg(header);
    }
    return {};
}

} // namespace

QString codeOnly(const QString &source)
{
    // One pass over what may hide code: comments, raw strings, strings, characters (not digit separators).
    static const QRegularExpression hidden(QStringLiteral(
        R"RX(//[^\n]*|/\*[\s\S]*?\*/|R"([^(\s]{0,16})\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')RX"));
    QString result;
    result.reserve(source.size());
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = hidden.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(source).mid(done, match.capturedStart() - done);
        const bool comment = match.capturedView().startsWith(QLatin1Char('/'));
        result += comment ? QStringLiteral(" ") : QStringLiteral("\"\"");
        result += QString(match.capturedView().count(QLatin1Char('\n')), QLatin1Char('\n'));
        done = match.capturedEnd();
    }
    result += QStringView(source).mid(done);
    return result;
}

QStringList violations(const QString &path, const QString &source,
                       const std::function<QString(const QString &)> &moduleOf)
{
    QStringList result;
    const QStringList parts = path.split(QLatin1Char('/'));

    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    const QStringList lines = source.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (!match.hasMatch()) {
            continue;
        }
        const QString header = match.captured(2);
        const bool own = match.captured(1) == QLatin1String("\"");
        const QString fault =
            own ? checkOwnInclude(parts, header) : checkQtInclude(path, header, moduleOf(header));
        if (!fault.isEmpty()) {
            result << at(path, i + 1, fault);
        }
    }

    const QStringList code = codeOnly(source).split(QLatin1Char('\n'));
    for (const Word &word : words) {
        static QHash<const char *, QRegularExpression> patterns;
        const auto compiled = [](const char *pattern) -> const QRegularExpression & {
            auto found = patterns.find(pattern);
            if (found == patterns.end()) {
                found = patterns.insert(pattern, QRegularExpression(QString::fromLatin1(pattern)));
            }
            return *found;
        };
        if (!compiled(word.where).match(path).hasMatch()) {
            continue;
        }
        for (int i = 0; i < code.size(); ++i) {
            if (!code[i].contains(QLatin1String("#include"))
                && compiled(word.pattern).match(code[i]).hasMatch()) {
                result << at(path, i + 1, QString::fromLatin1(word.sentence));
            }
        }
    }

    // Tests are mostly tables of rows.
    const int tooLong = path.startsWith(QLatin1String("tests/")) ? 700 : 500;
    const qsizetype length = lines.size() - (source.endsWith(QLatin1Char('\n')) ? 1 : 0);
    if (length > tooLong) {
        result << at(path, tooLong,
                     QStringLiteral("%1 lines, more than %2: divide it").arg(length).arg(tooLong));
    }
    if (path.endsWith(QLatin1String(".h")) && !source.startsWith(QLatin1String("#pragma once"))) {
        result << at(path, 1, QStringLiteral("a header begins with #pragma once"));
    }
    return result;
}

QStringList machinePaths(const QString &path, const QString &text)
{
    // Somebody's folders; written in pieces so that this file does not name one itself.
    static const QRegularExpression place(QStringLiteral("(?<![\\w.])/(?:wo") + QStringLiteral("rk|ro")
                                          + QStringLiteral("ot|ho")
                                          + QStringLiteral("me/(?!somebody\\b)\\w+|Use")
                                          + QStringLiteral("rs/\\w+|tm") + QStringLiteral("p/w)(?=/)"));
    QStringList result;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = place.match(lines[i]);
        if (match.hasMatch()) {
            result << at(path, i + 1,
                         QStringLiteral("names a place on one machine: %1").arg(match.captured(0)));
        }
    }
    return result;
}

} // namespace layers
