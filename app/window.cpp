#include "window.h"

#include "arguments.h"
#include "commands.h"
#include "front/elsewhere.h"
#include "front/start.h"
#include "policy_file.h"
#include "terminal.h"
#include "words.h"

#include <QFileInfo>
#include <array>

namespace bw::app {

namespace {

/// Whether a window can be opened at all: Qt ends the program where it cannot.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

/// The files to begin with: the workspace among them, and those to import, with absolute paths.
std::optional<int> readFiles(const Arguments &arguments, WindowStart &start)
{
    for (const QString &name : arguments.positional()) {
        const QFileInfo file(name);
        if (!file.exists())
            return arguments.wrong(Words::tr("There is no command and no file “%1”.").arg(name));
        if (file.suffix() != u"bellwether") {
            start.files += file.absoluteFilePath();
        } else if (start.workspace.isEmpty() && !arguments.has(QStringLiteral("workspace"))) {
            start.workspace = file.absoluteFilePath();
        } else {
            return arguments.wrong(Words::tr("“%1” is a second workspace: name one.").arg(name));
        }
    }
    return {};
}

std::optional<int> readWindow(int &argc, char **argv, WindowStart &start)
{
    const QCoreApplication application(argc, argv);
    text::setLanguage(text::systemLanguage());
    Arguments arguments(
        {QStringLiteral("[--workspace FILE] [FILES…]"),
         QStringLiteral("import | sync | sources | export | brief | undo | judge | touch | limit | check | "
                        "policy | sample | tour …")},
        Words::tr(
            "Bellwether turns product usage into an early, honest signal of renewal. Without a command it\n"
            "opens its window, on the workspace among FILES where there is one, and shows what\n"
            "importing the others would do. A window "
            "that shows this workspace already comes up and takes them.\n\n"
            "Commands; each has its own --help:\n"
            "  import   brings CSV and XLSX files into a workspace\n"
            "  sync     imports what is new in the saved sources\n"
            "  sources  lists, saves and removes sources\n"
            "  export   writes a table of figures as CSV or JSON\n"
            "  brief    writes a CSM's morning on one page\n"
            "  undo     takes an import back\n"
            "  judge    saves your answer to a question about an account\n"
            "  touch    logs a contact with a customer\n"
            "  limit    lists, sets or lifts a limit of the health\n"
            "  check    looks whether a workspace is whole\n"
            "  policy   shows or sets the activity rules\n"
            "  sample   makes up a portfolio and writes it as CSV files\n"
            "  tour     draws a picture of every screen\n"
            "All of them work without a display."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace to open. Default: the one that was begun in the window."));
    if (const auto code = arguments.read(QCoreApplication::arguments().mid(1)))
        return code;
    if (arguments.has(QStringLiteral("workspace")) && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    if (const auto code = readFiles(arguments, start))
        return code;
    if (!hasDisplay()) {
        complain(Words::tr("There is no display to open a window on. The commands work without one: see "
                           "“bellwether --help”."));
        return NothingWritten;
    }
    start.own = defaultWorkspace();
    if (start.workspace.isEmpty())
        start.workspace = arguments.has(QStringLiteral("workspace"))
            ? arguments.value(QStringLiteral("workspace"))
            : start.own;
    start.claim = Claim::of(start.workspace, start.files);
    if (start.claim.outcome() == Claim::Outcome::HandedOver)
        return Done;
    if (start.claim.outcome() == Claim::Outcome::Elsewhere)
        complain(elsewhereSentence(start.claim));
    return {};
}

std::optional<int> readTour(int &argc, char **argv, TourOptions &options)
{
    const QCoreApplication application(argc, argv);
    text::setLanguage(text::systemLanguage());
    Arguments arguments(
        {QStringLiteral("tour --out DIR [--workspace FILE] [--language en|zh_CN] [--theme light|dark]")},
        Words::tr("Draws every screen and writes each as a PNG file. Needs no display."));
    arguments.option(QStringLiteral("out"), QStringLiteral("DIR"),
                     Words::tr("Folder for the pictures. It is made where it is not there."));
    arguments.option(
        QStringLiteral("workspace"), QStringLiteral("FILE"),
        Words::tr("What the screens show. Default: a sample portfolio that is made for the tour."));
    arguments.option(QStringLiteral("language"), QStringLiteral("en|zh_CN"), Words::tr("Default: en."));
    arguments.option(QStringLiteral("theme"), QStringLiteral("light|dark"), Words::tr("Default: light."));
    if (const auto code = arguments.read(QCoreApplication::arguments().mid(2)))
        return code;
    if (!arguments.positional().isEmpty())
        return arguments.wrong(
            Words::tr("“%1” is one argument too many.").arg(arguments.positional().first()));
    if (!arguments.needs(QStringLiteral("out")))
        return WrongUsage;
    if (arguments.has(QStringLiteral("workspace")) && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    options.out = arguments.value(QStringLiteral("out"));
    options.workspace = arguments.value(QStringLiteral("workspace"));
    if (arguments.has(QStringLiteral("language"))) {
        const QString code = arguments.value(QStringLiteral("language"));
        if (code != u"en" && code != u"zh_CN")
            return arguments.wrong(Words::tr("There is no language “%1”: use en or zh_CN.").arg(code));
        options.language = text::languageOf(code);
    }
    if (arguments.has(QStringLiteral("theme"))) {
        const QString theme = arguments.value(QStringLiteral("theme"));
        if (theme != u"light" && theme != u"dark")
            return arguments.wrong(Words::tr("There is no theme “%1”: use light or dark.").arg(theme));
        options.theme = themeFromName(theme);
    }
    return {};
}

} // namespace

int runWindow(int argc, char **argv)
{
    WindowStart start;
    if (const auto code = readWindow(argc, argv, start))
        return *code;
    // The arguments are read; Qt gets the name alone.
    int count = 1;
    std::array<char *, 2> name = {argv[0], nullptr};
    return openWindow(count, name.data(), std::move(start));
}

int runTour(int argc, char **argv)
{
    TourOptions options;
    if (const auto code = readTour(argc, argv, options))
        return *code;
    if (!options.workspace.isEmpty() && !QFileInfo::exists(options.workspace))
        return complainWorkspace({ErrorCode::FileMissing, options.workspace, {}, 0, {}});
    int count = 1;
    std::array<char *, 2> name = {argv[0], nullptr};
    const auto pictures = drawTour(count, name.data(), options);
    if (!pictures)
        return complain(pictures.error());
    for (const QString &picture : *pictures)
        say(picture);
    return Done;
}

} // namespace bw::app
