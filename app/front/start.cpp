#include "front/start.h"

#include "front/engine.h"
#include "front/pages.h"
#include "shell/window.h"

#include <QApplication>
#include <QTimer>

namespace bw {

int openWindow(int &argc, char **argv, const QString &workspace, const QString &own)
{
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.bellwether.Bellwether"));
    text::setLanguage(languageInForce());
    theme().setUp(themeInForce());
    QApplication::setWindowIcon(themeIcon(QStringLiteral("bell"), Token::Accent));
    Window window(coreEngine(), workspace, own, pages());
    window.restore();
    // The first frame that is painted has the figures in it; a slow disk is not waited for.
    const auto show = [&window] {
        if (!window.isVisible())
            window.QWidget::show();
    };
    constexpr int patience = 150;
    QTimer::singleShot(patience, &window, show);
    QObject::connect(&window.session(), &Session::changed, &window, show);
    QObject::connect(&window.session(), &Session::failed, &window, show);
    return QApplication::exec();
}

Result<QStringList> drawTour(int &argc, char **argv, const TourOptions &options)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    text::setLanguage(options.language);
    theme().setUp(options.theme);
    return renderTour(coreEngine(), options);
}

} // namespace bw
