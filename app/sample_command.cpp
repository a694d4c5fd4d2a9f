#include "arguments.h"
#include "commands.h"
#include "interrupt.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "terminal.h"
#include "words.h"

#include <QDir>

namespace bw::app {

int runSample(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral(
            "sample --out DIR [--accounts N] [--days N] [--seed N] [--until DAY] [--mixed-currencies]")},
        Words::tr("Makes up a portfolio and writes it as ten CSV files into a folder. Import them as you\n"
                  "would your own, in the order in which they are named here, and set the rules that are\n"
                  "named last with “bellwether policy set”. The same options give the same files on every\n"
                  "machine."));
    arguments.option(
        QStringLiteral("out"), QStringLiteral("DIR"),
        Words::tr(
            "Folder for the files. It is made where it is not there; files of the same names are replaced."));
    arguments.option(QStringLiteral("accounts"), QStringLiteral("N"),
                     Words::tr("How many accounts. Default: 192."));
    arguments.option(QStringLiteral("days"), QStringLiteral("N"),
                     Words::tr("How many days of events. Default: 400."));
    arguments.option(QStringLiteral("seed"), QStringLiteral("N"),
                     Words::tr("Another number, another portfolio. Default: 1."));
    arguments.option(QStringLiteral("until"), QStringLiteral("DAY"),
                     Words::tr("Last day with events. Default: yesterday."));
    arguments.flag(QStringLiteral("mixed-currencies"),
                   Words::tr("Contracts of Chinese accounts in CNY, the others in USD. Default: all in USD, "
                             "so that sums show."));
    if (const auto code = arguments.read(list))
        return *code;
    if (!arguments.positional().isEmpty())
        return arguments.wrong(
            Words::tr("“%1” is one argument too many.").arg(arguments.positional().first()));
    if (!arguments.needs(QStringLiteral("out")))
        return WrongUsage;

    SampleOptions options;
    qint64 accounts = options.accounts;
    qint64 days = options.days;
    qint64 seed = 1;
    std::optional<Day> until;
    if (!arguments.whole(QStringLiteral("accounts"), 1, SampleOptions::mostAccounts, accounts)
        || !arguments.whole(QStringLiteral("days"), 1, SampleOptions::mostDays, days)
        || !arguments.whole(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max(), seed)
        || !arguments.day(QStringLiteral("until"), until))
        return WrongUsage;
    options.accounts = static_cast<int>(accounts);
    options.days = static_cast<int>(days);
    options.seed = static_cast<quint64>(seed);
    options.until = until.value_or(today({}) - 1);
    options.mixedCurrencies = arguments.has(QStringLiteral("mixed-currencies"));
    if (options.until < Day::of(1980, 1, 1) || options.until > Day::of(2090, 12, 31))
        return arguments.wrong(Words::tr("“--until” takes days from 1980 to 2090."));

    Progress progress;
    const Interrupt interrupt(progress);
    const QString folder = arguments.value(QStringLiteral("out"));
    if (const Status written = writeSample(options, folder, progress); !written)
        return complain(written.error());
    for (const FileKind kind : sampleKinds())
        say(QDir(folder).filePath(sampleFileName(kind)));
    say(QDir(folder).filePath(samplePolicyFileName()));
    return Done;
}

} // namespace bw::app
