#include "arguments.h"

#include "terminal.h"
#include "words.h"

namespace bw::app {

Arguments::Arguments(QStringList usage, QString about)
    : m_usage(std::move(usage))
    , m_about(std::move(about))
{
}

void Arguments::option(const QString &name, const QString &value, const QString &description)
{
    options(name, value, description);
    m_names.append(name);
}

void Arguments::options(const QString &name, const QString &value, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description, value));
    m_lines.push_back({QStringLiteral("--%1 %2").arg(name, value), description});
}

void Arguments::flag(const QString &name, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description));
    m_lines.push_back({QStringLiteral("--%1").arg(name), description});
    m_names.append(name);
}

std::optional<int> Arguments::read(const QStringList &arguments)
{
    const auto name = QStringLiteral("help");
    const auto version = QStringLiteral("version");
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), name}));
    const bool ownVersion = m_names.contains(version); // of something else than the program
    m_parser.addOption(ownVersion ? QCommandLineOption(QStringLiteral("v"))
                                  : QCommandLineOption(QStringList{QStringLiteral("v"), version}));
    // The parser leaves out the first one, as the name of the program.
    const bool understood = m_parser.parse(QStringList{QString()} + arguments);
    if (m_parser.isSet(name)) {
        say(help());
        return Done;
    }
    if (m_parser.isSet(QStringLiteral("v"))) {
        say(QStringLiteral("Bellwether %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (!understood) {
        const QStringList unknown = m_parser.unknownOptionNames();
        return wrong(unknown.isEmpty() ? m_parser.errorText()
                                       : Words::tr("There is no option “%1”.").arg(unknown.first()));
    }
    for (const QString &option : m_names) {
        if (m_parser.values(option).size() > 1)
            return wrong(Words::tr("“--%1” is given twice.").arg(option));
    }
    return {};
}

int Arguments::wrong(const QString &sentence) const
{
    const QString command = m_usage.first().section(u' ', 0, 0);
    const bool named = !command.isEmpty() && !command.startsWith(u'[');
    complain(sentence);
    complain(Words::tr("Try “bellwether %1”.")
                 .arg(named ? command + QStringLiteral(" --help") : QStringLiteral("--help")));
    return WrongUsage;
}

bool Arguments::day(const QString &name, std::optional<Day> &target) const
{
    if (!has(name))
        return true;
    target = Day::parse(value(name));
    if (!target)
        (void)wrong(Words::tr("“--%1 %2”: this is no day. Write days as 2026-03-14.").arg(name, value(name)));
    return target.has_value();
}

bool Arguments::whole(const QString &name, qint64 least, qint64 most, qint64 &target) const
{
    if (!has(name))
        return true;
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    if (!ok || number < least || number > most) {
        (void)wrong(Words::tr("“--%1 %2”: write a whole number from %3 to %4.")
                        .arg(name, value(name), QString::number(least), QString::number(most)));
        return false;
    }
    target = number;
    return true;
}

bool Arguments::needs(const QString &name) const
{
    if (!value(name).isEmpty())
        return true;
    (void)wrong(Words::tr("“--%1” is missing.").arg(name));
    return false;
}

QString Arguments::help() const
{
    QString text;
    const QString first = Words::tr("Usage:");
    const QString indent(first.size(), u' ');
    for (const QString &usage : m_usage) {
        QString line = usage;
        line.replace(u'\n', QString(u'\n' + indent + QStringLiteral("     ")));
        text += (text.isEmpty() ? first : indent) + QStringLiteral(" bellwether ") + line + u'\n';
    }
    text += u'\n' + m_about + QStringLiteral("\n\n") + Words::tr("Options:") + u'\n';
    for (const Line &line : m_lines)
        text += QStringLiteral("  %1\n      %2\n").arg(line.left, line.description);
    const bool ownVersion = m_names.contains(QStringLiteral("version"));
    text += QStringLiteral("  -h, --help\n      %1\n  %2\n      %3")
                .arg(Words::tr("Shows this help."),
                     ownVersion ? QStringLiteral("-v") : QStringLiteral("-v, --version"),
                     ownVersion ? Words::tr("Shows the version of the program.")
                                : Words::tr("Shows the version."));
    if (!m_notes.isEmpty())
        text += QStringLiteral("\n\n") + m_notes;
    return text;
}

} // namespace bw::app
