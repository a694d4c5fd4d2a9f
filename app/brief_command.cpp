#include "alerts/book_alerts.h"
#include "arguments.h"
#include "commands.h"
#include "export_source.h"
#include "interrupt.h"
#include "policy_file.h"
#include "report/private_file.h"
#include "shell/brief_words.h"
#include "shell/text.h"
#include "terminal.h"
#include "words.h"

#include <QFile>
#include <QGuiApplication>
#include <array>

namespace bw::app {

namespace {

struct BriefWish {
    ExportSource source;
    bool pdf = false;
    QString file;
    std::optional<text::Language> language;
};

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("csm"), QStringLiteral("NAME"), Words::tr("Whose morning it is."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.option(
        QStringLiteral("person"), QStringLiteral("NAME"),
        Words::tr("Who looks: what has changed is told since their last look. Default: the CSM."));
    arguments.option(QStringLiteral("as-of"), QStringLiteral("DAY"),
                     Words::tr("The brief of that day, as the data were known then. Default: of today."));
    arguments.option(QStringLiteral("format"), QStringLiteral("text|pdf"), Words::tr("Default: text."));
    arguments.option(QStringLiteral("out"), QStringLiteral("FILE"),
                     Words::tr("Write to this file, readable by its owner alone, in whole or not at all. "
                               "Default: the standard output; PDF needs it."));
    arguments.option(QStringLiteral("language"), QStringLiteral("en|zh_CN"),
                     Words::tr("Default: the language of the machine."));
    arguments.flag(QStringLiteral("persons"),
                   Words::tr("With what next steps say, which may name people. Default: left out."));
    arguments.notes(Words::tr("Exit codes: 0 done; 2 wrong usage; 3 nothing was written."));
}

std::optional<int> readWish(const Arguments &arguments, BriefWish &wish)
{
    if (!arguments.positional().isEmpty())
        return arguments.wrong(
            Words::tr("“%1” is one argument too many.").arg(arguments.positional().first()));
    if (!arguments.needs(QStringLiteral("csm")))
        return WrongUsage;
    for (const QString &name :
         {QStringLiteral("workspace"), QStringLiteral("person"), QStringLiteral("out")}) {
        if (arguments.has(name) && !arguments.needs(name))
            return WrongUsage;
    }
    if (!arguments.day(QStringLiteral("as-of"), wish.source.asOf))
        return WrongUsage;
    const QString format = arguments.value(QStringLiteral("format"));
    if (arguments.has(QStringLiteral("format")) && format != u"text" && format != u"pdf")
        return arguments.wrong(Words::tr("There is no format “%1”: use text or pdf.").arg(format));
    wish.pdf = format == u"pdf";
    wish.file = arguments.value(QStringLiteral("out"));
    if (wish.pdf && wish.file.isEmpty())
        return arguments.wrong(Words::tr("A PDF goes to a file: name it with --out FILE."));
    if (arguments.has(QStringLiteral("language"))) {
        const QString code = arguments.value(QStringLiteral("language"));
        if (code != u"en" && code != u"zh_CN")
            return arguments.wrong(Words::tr("There is no language “%1”: use en or zh_CN.").arg(code));
        wish.language = text::languageOf(code);
    }
    ExportSource &source = wish.source;
    source.table = ExportTable::Queue;
    source.workspace = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    source.csm = arguments.value(QStringLiteral("csm"));
    source.person =
        arguments.has(QStringLiteral("person")) ? arguments.value(QStringLiteral("person")) : source.csm;
    source.persons = arguments.has(QStringLiteral("persons"));
    return {};
}

Status write(const BriefWish &wish, const QByteArray &bytes)
{
    if (wish.file.isEmpty()) {
        QFile output;
        const bool done = openOutput(output) && output.write(bytes) == bytes.size();
        return done ? Status() : fail(ErrorCode::FileWriteFailed, Words::tr("standard output"), {}, 0, {});
    }
    auto file = PrivateFile::open(wish.file);
    if (!file)
        return tl::unexpected(file.error());
    if (file->device().write(bytes) != bytes.size())
        return fail(ErrorCode::FileWriteFailed, wish.file, {}, 0, file->device().errorString());
    return file->commit();
}

/// Makes and writes what was wished for; the language is set.
int writeBrief(const BriefWish &wish)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto opened = OpenedSource::open(wish.source);
    if (!opened)
        return opened.error().subject == wish.source.workspace ? complainWorkspace(opened.error())
                                                               : complain(opened.error());
    const QStringList names = opened->csms();
    if (!names.contains(wish.source.csm)) {
        complain(noSuchCsm(wish.source.csm, names));
        return WrongUsage;
    }
    const Day now = today(opened->zone());
    if (wish.source.asOf && now < *wish.source.asOf) {
        complain(Words::tr("“--%1 %2” lies in the future: today is %3.")
                     .arg(QStringLiteral("as-of"), wish.source.asOf->iso(), now.iso()));
        return WrongUsage;
    }
    const auto alerts = opened->alerts(progress);
    if (!alerts)
        return complain(alerts.error());
    const Portfolio portfolio = opened->portfolio();
    const MorningBrief brief = morningBrief(opened->cache(), opened->policy(), portfolio, *alerts,
                                            wish.source.csm, wish.source.person);
    const text::BriefView view{brief, {opened->cache(), portfolio, *alerts}, wish.source.persons};
    Result<QByteArray> bytes = wish.pdf ? text::briefPdf(view) : text::briefText(view).toUtf8();
    if (!bytes)
        return complain(bytes.error());
    const Status written = write(wish, *bytes);
    return written ? Done : complain(written.error());
}

} // namespace

int runBrief(int argc, char **argv)
{
    BriefWish wish;
    {
        const QCoreApplication application(argc, argv);
        text::setLanguage(text::systemLanguage());
        Arguments arguments(
            {QStringLiteral("brief --csm NAME [--workspace FILE] [--person NAME] [--as-of DAY] "
                            "[--format text|pdf]\n[--out FILE] [--language en|zh_CN] [--persons]")},
            Words::tr("Writes a CSM's morning on one page: where to look first and why, what is due, and "
                      "where more\nmay be sold. Needs no display."));
        addOptions(arguments);
        if (const auto code = arguments.read(QCoreApplication::arguments().mid(2)))
            return *code;
        if (const auto code = readWish(arguments, wish))
            return *code;
        if (wish.language)
            text::setLanguage(*wish.language);
        if (!wish.pdf)
            return writeBrief(wish);
    }
    // Fonts need more of Qt than text does, and no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::array<char *, 2> name = {argv[0], nullptr};
    const QGuiApplication application(count, name.data());
    text::setLanguage(wish.language.value_or(text::systemLanguage()));
    return writeBrief(wish);
}

} // namespace bw::app
