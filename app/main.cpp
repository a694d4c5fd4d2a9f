#include "commands.h"
#include "interrupt.h"
#include "shell/text.h"
#include "terminal.h"
#include "window.h"
#include "words.h"

#include <array>

namespace {

using namespace bw;

struct Command {
    QLatin1String name;
    int (*run)(const QStringList &arguments) = nullptr;
};

/// Commands that need neither a display nor anything of Qt's that draws.
constexpr std::array headless = {
    Command{QLatin1String("import"), app::runImport}, Command{QLatin1String("export"), app::runExport},
    Command{QLatin1String("undo"), app::runUndo},     Command{QLatin1String("policy"), app::runPolicy},
    Command{QLatin1String("sample"), app::runSample}, Command{QLatin1String("sources"), app::runSources},
    Command{QLatin1String("sync"), app::runSync},     Command{QLatin1String("judge"), app::runJudge},
    Command{QLatin1String("touch"), app::runTouch},   Command{QLatin1String("limit"), app::runLimit},
    Command{QLatin1String("check"), app::runCheck},
};

void describeProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
    QCoreApplication::setApplicationName(QStringLiteral("Bellwether"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELLWETHER_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    app::ignoreSizeSignal();
    describeProgram();
    const QLatin1String first(argc > 1 ? argv[1] : "");
    for (const Command &command : headless) {
        if (first == command.name) {
            const QCoreApplication application(argc, argv);
            text::setLanguage(text::systemLanguage());
            return command.run(QCoreApplication::arguments().mid(2));
        }
    }
    if (first == QLatin1String("tour"))
        return app::runTour(argc, argv);
    if (first == QLatin1String("brief"))
        return app::runBrief(argc, argv);
    return app::runWindow(argc, argv);
}
