#pragma once

#include "shell/fault_panel.h"
#include "shell/window.h"
#include "support/fake_engine.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

namespace bw::test {

/// Stands for the pages of the program: keeps what it was told.
class TestPage : public Page {
public:
    TestPage(QString id, QWidget *parent)
        : Page(parent)
        , m_id(std::move(id))
    {
        setObjectName(m_id);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QString title() const override
    {
        return account ? QStringLiteral("account %1").arg(account.value) : m_id;
    }
    void setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio) override
    {
        QVERIFY(cache && portfolio);
        ++states;
        order.clear();
        for (const Account &one : cache->accounts)
            order.push_back(one.id);
        shown = std::move(portfolio);
    }
    void showAccount(AccountId id) override
    {
        account = id;
        emit titleChanged();
    }
    [[nodiscard]] std::vector<AccountId> accountOrder() const override { return order; }
    [[nodiscard]] std::vector<KeyHelp> keys() const override
    {
        return {{QStringLiteral("J"), QStringLiteral("next row")}};
    }
    void setLetterKeys(bool on) override { letters = on; }
    void restoreView() override { ++restores; }
    void saveView() const override { ++saves; }
    void setBusy(bool on) override { busy = on; }
    void takeFiles(const QStringList &taken) override { files += taken; }

    AccountId account;
    std::vector<AccountId> order;
    std::shared_ptr<const Portfolio> shown;
    int states = 0;
    QStringList files;
    bool letters = false;
    bool busy = false;
    int restores = 0;
    mutable int saves = 0;

private:
    QString m_id;
};

inline std::vector<PageInfo> testPages()
{
    const auto make = [](const char *id) {
        return [id](QWidget *parent) -> Page * { return new TestPage(QString::fromLatin1(id), parent); };
    };
    return {{"portfolio",
             QStringLiteral("portfolio"),
             {},
             [] { return QStringLiteral("Portfolio"); },
             make("portfolio")},
            {"account", {}, "portfolio", [] { return QStringLiteral("Account"); }, make("account")},
            {"data", QStringLiteral("data"), {}, [] { return QStringLiteral("Data"); }, make("data")},
            {"settings",
             QStringLiteral("settings"),
             {},
             [] { return QStringLiteral("Settings"); },
             make("settings")}};
}

inline const Day lastDay = Day::of(2026, 10, 18);

/// A window on books without a disk.
struct Fixture {
    QTemporaryDir folder;
    QString own = folder.filePath(QStringLiteral("own.bellwether"));
    QString sample = folder.filePath(QStringLiteral("sample.bellwether"));
    FakeEngine fake;
    std::unique_ptr<Window> window;
    std::function<void(Engine &)> changeEngine;
    std::vector<PageInfo> pages = testPages();
    bool restored = false; ///< takes up where the last window was closed

    void open(std::shared_ptr<const Cache> book)
    {
        fake.books[own] = std::move(book);
        Engine engine = fake.engine();
        if (changeEngine)
            changeEngine(engine);
        window = std::make_unique<Window>(engine, own, own, pages);
        if (restored)
            window->restore();
        window->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTRY_VERIFY(window->session().portfolio() || window->findChild<FaultPanel *>());
    }
    void openUsual()
    {
        open(smallBook(
            {QStringLiteral("Blue Harbor"), QStringLiteral("海棠连锁"), QStringLiteral("Blueberry")},
            lastDay));
    }
    TestPage *page(const char *id) const { return window->findChild<TestPage *>(QString::fromLatin1(id)); }
    QString label(const char *name) const
    {
        const auto *label = window->findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key,
                        modifiers);
    }
};

} // namespace bw::test
