#include "import_options.h"

#include "intake/encoding.h"

#include "terminal.h"
#include "words.h"

namespace bw::app {

namespace {

QString kindNames()
{
    QString kinds;
    for (int i = 0; i < fileKindCount; ++i) {
        const QString gap = i == fileKindCount / 2 ? QStringLiteral(",\n      ") : QStringLiteral(", ");
        kinds += (i == 0 ? QString() : gap) + kindName(static_cast<FileKind>(i));
    }
    return kinds;
}

/// The choice about a column, by its heading or as "#3"; made where there is none yet.
ColumnChoice &choiceOf(ImportSettings &settings, const QString &column)
{
    int place = -1;
    bool number = false;
    if (column.startsWith(u'#'))
        place = column.mid(1).toInt(&number) - 1;
    const QString heading = number ? QString() : column;
    for (ColumnChoice &choice : settings.columns) {
        if (choice.heading == heading && choice.column == place)
            return choice;
    }
    ColumnChoice choice;
    choice.heading = heading;
    choice.column = place;
    settings.columns.push_back(choice);
    return settings.columns.back();
}

/// FIELD=COLUMN; an empty FIELD leaves the column out.
bool readMap(const QStringList &pairs, ImportSettings &settings)
{
    for (const QString &pair : pairs) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 0 || at + 1 == pair.size())
            return false;
        choiceOf(settings, pair.mid(at + 1)).field = pair.left(at).trimmed();
    }
    return true;
}

/// COLUMN=ORDER or COLUMN=STYLE.
template <class Value>
bool readChoices(const QStringList &pairs, const QMap<QString, Value> &words, ImportSettings &settings,
                 std::optional<Value> ColumnChoice::*member)
{
    for (const QString &pair : pairs) {
        const qsizetype at = pair.lastIndexOf(u'=');
        const auto word = words.constFind(pair.mid(at + 1));
        if (at < 1 || word == words.constEnd())
            return false;
        choiceOf(settings, pair.left(at)).*member = *word;
    }
    return true;
}

std::optional<char> delimiterOf(const QString &word)
{
    static const QMap<QString, char> words = {{QStringLiteral("comma"), ','},
                                              {QStringLiteral("semicolon"), ';'},
                                              {QStringLiteral("tab"), '\t'},
                                              {QStringLiteral("bar"), '|'}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

void addReadingOptions(Arguments &arguments)
{
    arguments.option(
        QStringLiteral("kind"), QStringLiteral("KIND"),
        Words::tr("What the files hold: %1. Default: recognised by their headings.").arg(kindNames()));
    arguments.option(QStringLiteral("encoding"), QStringLiteral("NAME"),
                     Words::tr("Encoding of the files, for example Windows-1252 or Big5. Default: found out "
                               "(UTF-8, UTF-16, GB18030)."));
    arguments.option(QStringLiteral("sheet"), QStringLiteral("NAME"),
                     Words::tr("Sheet of XLSX files. Default: the first that is shown and holds rows."));
    arguments.option(QStringLiteral("delimiter"), QStringLiteral("WORD"),
                     Words::tr("comma, semicolon, tab or bar. Default: found out."));
    arguments.option(QStringLiteral("header-line"), QStringLiteral("N"),
                     Words::tr("Line of the file that holds the headings. Default: found out."));
    arguments.options(
        QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"),
        Words::tr(
            "Reads the column of this heading (or #3, the third) as this field, and as nothing "
            "with an empty\n      FIELD. May be given more than once. The other columns are found out."));
    arguments.options(QStringLiteral("dates"), QStringLiteral("COLUMN=ORDER"),
                      Words::tr("How 03/04/2026 in this column is to be read: day-first or month-first."));
    arguments.options(QStringLiteral("decimals"), QStringLiteral("COLUMN=STYLE"),
                      Words::tr("How decimals in this column are written: point or comma."));
    arguments.options(QStringLiteral("percent"), QStringLiteral("COLUMN"),
                      Words::tr("The numbers of this column are per cent: 12 means 0.12."));
    arguments.option(
        QStringLiteral("unknown"), QStringLiteral("WHAT"),
        Words::tr("Rows of accounts that nobody has described: create the account (default), reject the "
                  "row, or skip it."));
    arguments.option(
        QStringLiteral("usage"), QStringLiteral("append|window"),
        Words::tr("Events and daily usage. append: each file adds. window: a file replaces, per account that "
                  "it\n      names, the days that it spans in earlier files that were imported by hand. "
                  "Default: append."));
    arguments.flag(QStringLiteral("persons"),
                   Words::tr("Also reads names and e-mail addresses of people. Default: they are left out."));
    arguments.flag(QStringLiteral("accept-rejected"),
                   Words::tr("Imports a file also where more than half of its rows are rejected."));
}

std::optional<int> readUsageMode(const Arguments &arguments, ImportSettings &settings)
{
    if (!arguments.has(QStringLiteral("usage")))
        return {};
    const QString mode = arguments.value(QStringLiteral("usage"));
    if (mode != u"append" && mode != u"window")
        return arguments.wrong(Words::tr("“--usage %1”: write append or window.").arg(mode));
    settings.usageMode = mode == u"window" ? UsageMode::Window : UsageMode::Append;
    return {};
}

std::optional<int> readReadingOptions(const Arguments &arguments, ImportSettings &settings)
{
    const auto value = [&arguments](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    if (arguments.has(QStringLiteral("kind"))) {
        settings.kind = kindFromName(value("kind"));
        if (!settings.kind)
            return arguments.wrong(Words::tr("There is no kind “%1”.").arg(value("kind")));
    }
    settings.encoding = value("encoding");
    if (!settings.encoding.isEmpty() && !encodingChoices().contains(canonicalEncoding(settings.encoding)))
        return arguments.wrong(Words::tr("There is no encoding “%1”. Known are: %2.")
                                   .arg(settings.encoding, listed(encodingChoices())));
    settings.sheet = value("sheet");
    if (arguments.has(QStringLiteral("delimiter"))) {
        settings.delimiter = delimiterOf(value("delimiter"));
        if (!settings.delimiter)
            return arguments.wrong(Words::tr("There is no delimiter “%1”.").arg(value("delimiter")));
    }
    qint64 line = 0;
    if (!arguments.whole(QStringLiteral("header-line"), 1, 1000, line))
        return WrongUsage;
    if (line > 0)
        settings.headerLine = line;
    if (!readMap(arguments.values(QStringLiteral("map")), settings))
        return arguments.wrong(Words::tr("--map takes FIELD=COLUMN."));
    if (!readChoices<DateOrder>(arguments.values(QStringLiteral("dates")),
                                {{QStringLiteral("day-first"), DateOrder::DayFirst},
                                 {QStringLiteral("month-first"), DateOrder::MonthFirst}},
                                settings, &ColumnChoice::dates))
        return arguments.wrong(Words::tr("--dates takes COLUMN=day-first or COLUMN=month-first."));
    if (!readChoices<NumberStyle>(
            arguments.values(QStringLiteral("decimals")),
            {{QStringLiteral("point"), NumberStyle::Point}, {QStringLiteral("comma"), NumberStyle::Comma}},
            settings, &ColumnChoice::numbers))
        return arguments.wrong(Words::tr("--decimals takes COLUMN=point or COLUMN=comma."));
    const QStringList percents = arguments.values(QStringLiteral("percent"));
    for (const QString &column : percents)
        choiceOf(settings, column).percent = true;
    if (arguments.has(QStringLiteral("unknown"))) {
        static const QMap<QString, UnknownAccounts> words = {
            {QStringLiteral("create"), UnknownAccounts::Create},
            {QStringLiteral("reject"), UnknownAccounts::Reject},
            {QStringLiteral("skip"), UnknownAccounts::Skip}};
        if (!words.contains(value("unknown")))
            return arguments.wrong(Words::tr("--unknown takes create, reject or skip."));
        settings.unknownAccounts = words.value(value("unknown"));
    }
    if (const auto wrong = readUsageMode(arguments, settings))
        return *wrong;
    settings.persons = arguments.has(QStringLiteral("persons"));
    settings.mostRejected = arguments.has(QStringLiteral("accept-rejected"));
    return {};
}

} // namespace bw::app
