// NPS and business outcomes as columns of the portfolio.
#include "portfolio/export_sheet.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfolioshown.h"

#include <QTest>
#include <cmath>

using namespace bw;
using namespace bw::test;

namespace {

struct Voices {
    PortfolioView view;
    std::vector<PortfolioColumn> columns;

    Voices()
    {
        PortfolioBuilder book;
        book.table(fewAccounts);
        auto portfolio = std::make_shared<Portfolio>(*book.portfolio());
        const auto set = [&](size_t row, std::optional<double> nps, qint32 answers,
                             std::optional<double> outcome) {
            portfolio->rows[row].nps = nps;
            portfolio->rows[row].npsAnswers = answers;
            portfolio->rows[row].outcome = outcome;
        };
        set(0, 12.5, 8, 0.8);
        set(1, -50, 4, {});
        set(2, {}, 0, 0);
        bw::show(view, book.cache(), portfolio);
        columns = portfolioColumns(view);
    }
    [[nodiscard]] const PortfolioColumn &the(PortfolioColumnId id) const
    {
        return columns.at(static_cast<size_t>(id));
    }
    [[nodiscard]] const PortfolioRow &row(size_t at) const { return view.portfolio->rows[at]; }
};

} // namespace

class TestPortfolioVoice : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        text::setLanguage(text::Language::English);
        theme().setUp(ThemeChoice::Light);
    }

    void nps()
    {
        const Voices voices;
        const PortfolioColumn &column = voices.the(PortfolioColumnId::Nps);
        QCOMPARE(column.id, QStringLiteral("nps"));
        QVERIFY(column.optional);
        QCOMPARE(column.text(voices.row(0)), QStringLiteral("+13"));
        QCOMPARE(column.words(voices.row(0)), QStringLiteral("NPS +13 of 8 answers"));
        QCOMPARE(column.number(voices.row(0)), 12.5);
        // Few answers have a score, and no rank.
        QCOMPARE(column.words(voices.row(1)), QStringLiteral("NPS −50 of 4 answers, few answers"));
        QVERIFY(std::isnan(column.number(voices.row(1))));
        QCOMPARE(column.text(voices.row(2)), text::dash());
        QVERIFY(std::isnan(column.number(voices.row(2))));
        QVERIFY(column.tip(voices.row(1), {}, {}).contains(QStringLiteral("18 Oct 2026")));
    }

    void outcome()
    {
        const Voices voices;
        const PortfolioColumn &column = voices.the(PortfolioColumnId::Outcome);
        QCOMPARE(column.text(voices.row(0)), QStringLiteral("80%"));
        QCOMPARE(column.words(voices.row(0)), QStringLiteral("80% of what was expected"));
        QCOMPARE(column.number(voices.row(2)), 0.0); // nothing attained is not nothing known
        QCOMPARE(column.text(voices.row(1)), text::dash());
        QVERIFY(std::isnan(column.number(voices.row(1))));
    }

    void drawnGreyWhereFew()
    {
        const Voices voices;
        const auto inks = [&](size_t row) {
            QImage image(80, 36, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            voices.the(PortfolioColumnId::Nps).paint(painter, {0, 0, 80, 36}, voices.row(row), {});
            painter.end();
            int darkest = 255;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    darkest = std::min(darkest, qGray(image.pixel(x, y)));
            return darkest;
        };
        QVERIFY(inks(0) + 40 < inks(1));
    }

    void asValues()
    {
        const Voices voices;
        const TableSheet sheet = portfolioSheet(voices.view, {0, 1, 2},
                                                {PortfolioColumnId::Nps, PortfolioColumnId::Outcome}, false);
        const QStringList rows = sheetAsTsv(sheet).split(QStringLiteral("\r\n"));
        QCOMPARE(rows[0], QStringLiteral("NPS\tNPS answers\tOutcomes attained of expected"));
        QVERIFY2(rows[1].startsWith(QStringLiteral("12.5\t8\t80")), qPrintable(rows[1]));
        QVERIFY2(rows[2].startsWith(QStringLiteral("-50\t4\t")), qPrintable(rows[2]));
        QVERIFY2(rows[3].startsWith(QStringLiteral("\t0\t0")), qPrintable(rows[3]));
    }
};

QTEST_MAIN(TestPortfolioVoice)
#include "tst_portfolio_voice.moc"
