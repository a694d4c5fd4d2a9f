#pragma once

#include "judgement/grid_page.h"
#include "judgement/judgement_page.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "support/judged_book.h"
#include "support/test_window.h"

#include <QSettings>

namespace bw::test {

/// A window with both pages that judge, on books in memory, worked by keyboard; counts the keys.
struct JudgingDesk {
    Fixture fixture;
    JudgedBooks judged{fixture.fake};
    int keys = 0;

    JudgingDesk()
    {
        fixture.pages = testPages();
        fixture.pages.push_back(judgementPageInfo());
        fixture.pages.push_back(gridPageInfo());
        fixture.changeEngine = [this](Engine &engine) { judged.extend(engine); };
    }
    [[nodiscard]] JudgementPage &form() const
    {
        return *qobject_cast<JudgementPage *>(fixture.window->page("judgement"));
    }
    [[nodiscard]] GridPage &grid() const
    {
        return *qobject_cast<GridPage *>(fixture.window->page("judgements"));
    }
    /// Everything that is under way is done and shown.
    void settle() const
    {
        fixture.window->editing().finish();
        QCoreApplication::processEvents();
        QTRY_VERIFY(!fixture.window->session().isBusy());
        form().finish();
        grid().finish();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        fixture.press(key, modifiers);
    }
    void type(const char *text)
    {
        for (const char *c = text; *c != 0; ++c) {
            ++keys;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : fixture.window.get(),
                            *c);
        }
    }
    [[nodiscard]] const PortfolioRow &row(size_t account) const
    {
        return fixture.window->session().portfolio()->rows[account];
    }
};

/// Settings in a folder of the test's own, light and English.
inline void startJudging(const char *name, const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
    QCoreApplication::setApplicationName(QString::fromLatin1(name));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    theme().setUp(ThemeChoice::Light);
    text::setLanguage(text::Language::English);
}

} // namespace bw::test
