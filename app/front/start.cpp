#include "front/start.h"

#include "front/doorkeeper.h"
#include "front/elsewhere.h"
#include "front/engine.h"
#include "front/pages.h"
#include "shell/window.h"

#include <QApplication>
#include <QTimer>

namespace bw {

void comeUp(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

namespace {

/// The window of one run, and what opens it.
class Front {
public:
    explicit Front(WindowStart start)
        : m_start(std::move(start))
    {
        if (m_start.claim.outcome() == Claim::Outcome::Elsewhere) {
            ask();
        } else {
            open();
        }
    }

private:
    void ask()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false); // the next window follows the question
        m_question = std::make_unique<ElsewhereDialog>(m_start.claim);
        QObject::connect(m_question.get(), &QDialog::accepted, m_question.get(), [this] { open(); });
        QObject::connect(m_question.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
        m_question->show();
    }

    void open()
    {
        const bool elsewhere = m_start.claim.outcome() == Claim::Outcome::Elsewhere;
        const Engine engine = elsewhere ? readOnlyEngine(coreEngine(), m_start.workspace) : coreEngine();
        m_window = std::make_unique<Window>(engine, m_start.workspace, m_start.own, pages());
        Window *window = m_window.get();
        window->setReadOnly(elsewhere);
        m_keeper = std::make_unique<Doorkeeper>(window, coreEngine(), std::move(m_start.claim));
        window->restore();
        // The first frame that is painted has the figures in it; a slow disk is not waited for.
        const auto show = [window] {
            if (!window->isVisible())
                window->QWidget::show();
            QGuiApplication::setQuitOnLastWindowClosed(true);
        };
        constexpr int patience = 150;
        QTimer::singleShot(patience, window, show);
        QObject::connect(&window->session(), &Session::changed, window, show);
        QObject::connect(&window->session(), &Session::failed, window, show);
        if (!m_start.files.isEmpty())
            window->import(m_start.files);
    }

    WindowStart m_start;
    std::unique_ptr<ElsewhereDialog> m_question;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Doorkeeper> m_keeper;
};

} // namespace

int openWindow(int &argc, char **argv, WindowStart start)
{
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.bellwether.Bellwether"));
    text::setLanguage(languageInForce());
    theme().setUp(themeInForce());
    QApplication::setWindowIcon(themeIcon(QStringLiteral("bell"), Token::Accent));
    const Front front(std::move(start));
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
