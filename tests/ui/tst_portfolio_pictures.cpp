#include "portfolio/portfolio_page.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfoliobuilder.h"
#include "widgets/dense_table.h"

#include <QDir>
#include <QTest>

using namespace bw;

/// Pictures of the page to look at, in both languages and themes, empty to overfull.
class TestPortfolioPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("fill");
        for (const char *language : {"en", "zh_CN"}) {
            for (const bool dark : {false, true}) {
                for (const char *fill : {"empty", "usual", "overfull", "nothing-found", "narrow"}) {
                    QTest::addRow("portfolio-%s-%s-%s", language, dark ? "dark" : "light", fill)
                        << QString::fromLatin1(language) << dark << QString::fromLatin1(fill);
                }
            }
        }
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QString, fill);
        text::setLanguage(text::languageOf(language));
        theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        test::PortfolioBuilder book;
        if (fill == QLatin1String("overfull")) {
            book.add(3, QStringLiteral("<b>Grüße & ") + QString(290, QLatin1Char('x')));
            book.add(9997);
        } else if (fill != QLatin1String("empty")) {
            book.table(test::picturedAccounts()).add(176);
        }
        PortfolioPage page;
        page.resize(fill == QLatin1String("narrow") ? 1128 : 1368, 830);
        page.setPortfolio(book.cache(), book.portfolio());
        if (fill == QLatin1String("nothing-found")) {
            PortfolioFilter filter;
            filter.of(FilterBy::Region) = {QStringLiteral("DACH")};
            filter.name = QStringLiteral("zzz");
            page.setFilter(filter);
        }
        page.show();
        page.table()->selectKey(fill == QLatin1String("overfull") ? 1 : 7);
        const QString folder = qEnvironmentVariable("BW_PICTURES", QStringLiteral("build/screens"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(page.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag())
                                 + QLatin1String(".png")));
    }
};

QTEST_MAIN(TestPortfolioPictures)
#include "tst_portfolio_pictures.moc"
