// Measures the portfolio table against a stock one with the same columns, rows and size as plain text
// (QTableView, QSortFilterProxyModel, QStyledItemDelegate), both in one process and in turn, A B A B…,
// at scale 1 and 2; and how long a changed threshold takes to the repainted page. Prints ratios and times;
// is no test, because a busy machine would fail it. Run it from an optimised build.

#include "model/columns.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_view.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfoliobuilder.h"
#include "widgets/dense_table.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <algorithm>
#include <cstdio>

using namespace bw;

namespace {

constexpr int accounts = 10'000;
constexpr int pairs = 15;
constexpr QSize windowSize(1920, 1080);

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double highOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * share)];
}

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The same cells as text made beforehand, with raw values to sort by: the cheapest model there is.
class PlainModel final : public QAbstractTableModel {
public:
    PlainModel(const DenseModel &source)
        : m_columns(source.columnCount())
    {
        for (int c = 0; c < m_columns; ++c) {
            m_heads.append(source.headerData(c, Qt::Horizontal).toString());
        }
        for (int r = 0; r < source.rowCount(); ++r) {
            for (int c = 0; c < m_columns; ++c) {
                const QModelIndex index = source.index(r, c);
                m_texts.append(shortText(index));
                m_values.append(index.data(DenseModel::SortValueRole));
            }
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_texts.size() / m_columns);
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const qsizetype at = qsizetype{index.row()} * m_columns + index.column();
        if (role == Qt::DisplayRole) {
            return m_texts[at];
        }
        return role == Qt::UserRole ? m_values[at] : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_heads[section] : QVariant();
    }

private:
    /// What a plain table would say: the figure that the column sorts by where the cell is a drawing.
    static QString shortText(const QModelIndex &index)
    {
        const QString text = index.data().toString();
        return text.size() <= 24 || index.column() == 0
            ? text
            : text::number(qint64{static_cast<qint64>(index.data(DenseModel::SortValueRole).toDouble())});
    }

    int m_columns;
    QStringList m_heads;
    QStringList m_texts;
    QVariantList m_values;
};

struct Tables {
    DenseTable *ours;
    QTableView *stock;
};

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
    }
}

/// Ratio of each pair, both sides' medians; the sides take turns.
template <class Ours, class Stock>
void compare(const char *what, double bar, int rounds, Ours ours, Stock stock)
{
    std::vector<double> ratios;
    std::vector<double> a;
    std::vector<double> b;
    for (int pair = -1; pair < rounds; ++pair) { // the first one warms caches
        const double x = milliseconds(ours);
        const double y = milliseconds(stock);
        if (pair >= 0) {
            ratios.push_back(x / y);
            a.push_back(x);
            b.push_back(y);
        }
    }
    std::printf("%-34s %6.2f  (min %.2f, max %.2f; bar %.2f)  %8.3f ms against %8.3f ms\n", what,
                medianOf(ratios), highOf(ratios, 0), highOf(ratios, 1), bar, medianOf(a), medianOf(b));
    std::fflush(stdout);
}

void jumpThrough(QAbstractItemView *table)
{
    // 40 pages that have no row in common with the one before.
    QScrollBar *bar = table->verticalScrollBar();
    for (int i = 0; i < 40; ++i) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * ((i * 17) % 40) / 40));
        table->viewport()->repaint();
    }
}

void wheelThrough(QAbstractItemView *table)
{
    QScrollBar *bar = table->verticalScrollBar();
    for (int i = 0; i < 60; ++i) {
        bar->setValue(bar->value() + 3 * DenseTable::rowHeight);
        table->viewport()->repaint();
    }
    bar->setValue(0);
}

void compareTables(double scale)
{
    test::PortfolioBuilder book;
    book.add(accounts);
    PortfolioView view;
    view.groupName = [](int) { return QString(); };
    view.groupOpen = [](int) { return true; };
    show(view, book.cache(), book.portfolio());
    PortfolioModel model([](const PortfolioRow &row) { return row.id.value; }, nullptr);
    const auto held = view.portfolio;
    model.setColumns(portfolioColumns(view), QLocale());
    model.setRows(held, held->rows, [held](const std::vector<qint32> &rows) { return totals(*held, rows); },
                  {}, {});

    DenseTable ours;
    ours.setDenseModel(&model);
    ours.resize(windowSize);
    ours.show();

    PlainModel plain(model);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setSortRole(Qt::UserRole);
    proxy.setFilterKeyColumn(0);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView stock;
    stock.setModel(&proxy);
    stock.verticalHeader()->hide();
    stock.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    stock.verticalHeader()->setDefaultSectionSize(DenseTable::rowHeight);
    stock.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    stock.resize(windowSize);
    stock.show();
    settle();
    for (int c = 0; c < model.columnCount(); ++c) {
        stock.setColumnWidth(c, ours.columnWidth(c));
    }
    settle();
    std::printf("scale %g: %d rows, %d columns, %d x %d; ratio ours / stock\n", scale, model.rowCount(),
                model.columnCount(), ours.width(), ours.height());

    compare(
        "page jump", scale > 1 ? 1.0 : .8, pairs, [&] { jumpThrough(&ours); }, [&] { jumpThrough(&stock); });
    compare(
        "wheel, 3 rows", 1.0, pairs, [&] { wheelThrough(&ours); }, [&] { wheelThrough(&stock); });

    const auto sortBoth = [&](const char *what, PortfolioColumnId id) {
        const int column = static_cast<int>(id);
        int turn = 0;
        const auto order = [&turn] { return turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder; };
        compare(
            what, .5, pairs,
            [&] {
                model.sort(column, order());
                ours.viewport()->repaint();
            },
            [&] {
                proxy.sort(column, order());
                stock.viewport()->repaint();
                ++turn;
            });
    };
    sortBoth("sort by name", PortfolioColumnId::Account);
    sortBoth("sort by number (ARR)", PortfolioColumnId::Arr);
    sortBoth("sort by health", PortfolioColumnId::Health);
    // The order of a column is made when it first sorts.
    {
        const double first = milliseconds([&] {
            model.setColumns(portfolioColumns(view), QLocale());
            model.sort(static_cast<int>(PortfolioColumnId::Account));
            ours.viewport()->repaint();
        });
        std::printf("%-34s %8.3f ms\n", "first sort by name, ours alone", first);
    }

    const QStringList typed = {QStringLiteral("m"),
                               QStringLiteral("me"),
                               QStringLiteral("mer"),
                               QStringLiteral("meri"),
                               QStringLiteral("mer"),
                               QStringLiteral("me"),
                               QStringLiteral("m"),
                               QString(),
                               QStringLiteral("foods"),
                               QStringLiteral("foods 9"),
                               QString()};
    std::vector<double> ourKeys;
    std::vector<double> stockKeys;
    compare(
        "filter, 11 key strokes", .5, pairs,
        [&] {
            for (const QString &text : typed) {
                ourKeys.push_back(milliseconds([&] {
                    PortfolioFilter filter;
                    filter.name = text;
                    model.setKept(keptRows(*held, filter));
                    ours.viewport()->repaint();
                }));
            }
        },
        [&] {
            for (const QString &text : typed) {
                stockKeys.push_back(milliseconds([&] {
                    proxy.setFilterFixedString(text);
                    stock.viewport()->repaint();
                }));
            }
        });
    std::printf("%-34s %6.2f  (p90 of key strokes)  %8.3f ms against %8.3f ms\n\n",
                "filter, slow key strokes", highOf(ourKeys, .9) / highOf(stockKeys, .9), highOf(ourKeys, .9),
                highOf(stockKeys, .9));
}

/// Accounts with 400 days each, straight into the columns.
Cache wideBook(const test::PortfolioBuilder &book, const Portfolio &portfolio)
{
    constexpr qint32 days = 400;
    QRandomGenerator random(4711);
    Cache cache;
    cache.calendars = Calendars::shipped();
    cache.lastDay = book.asOf;
    for (qint32 i = days - 1; i >= 0; --i) {
        cache.dayRows.push_back({book.asOf - i, accounts});
    }
    for (const PortfolioRow &row : portfolio.rows) {
        Account account;
        account.id = row.id;
        account.key = row.key;
        account.name = row.name;
        account.segment = row.segment;
        account.csm = row.csm;
        account.seatsPurchased = static_cast<qint32>(row.seatsPurchased.value_or(20));
        cache.accounts.push_back(account);
        if (row.renewal) {
            Contract contract;
            contract.id = {row.id.value};
            contract.account = row.id;
            contract.start = *row.renewal - 365;
            contract.end = *row.renewal;
            contract.arr = row.arr.value_or(0);
            contract.currency = row.currency;
            cache.contracts.push_back(contract);
        }
        UsageColumns::Span span;
        span.first = book.asOf - (days - 1);
        span.days = days;
        span.offset = cache.usage.keyActions.size();
        span.reach = cache.usage.reach.size();
        cache.usage.spans.push_back(span);
        const int seats = *account.seatsPurchased;
        std::vector<qint64> reach;
        for (qint32 day = 0; day < days; ++day) {
            const bool used = random.bounded(10) < 7;
            cache.usage.keyActions.push_back(used ? static_cast<quint32>(random.bounded(seats * 4)) : 0);
            cache.usage.activeUsers.push_back(used ? static_cast<quint32>(random.bounded(seats)) : 0);
            cache.usage.flags.push_back(used ? UsageColumns::HasRows : 0);
            reach.push_back(seats / 2 + random.bounded(3));
        }
        appendReach(cache.usage.reach, reach);
    }
    return cache;
}

void thresholdToPage()
{
    test::PortfolioBuilder book;
    book.add(accounts);
    const auto cache = std::make_shared<const Cache>(wideBook(book, *book.portfolio()));
    Policy policy;
    const auto ground = portfolioGround(*cache, policy, book.asOf, book.today);

    PortfolioPage page;
    page.resize(windowSize);
    page.show();
    settle();
    for (const bool grouped : {true, false}) {
        page.setGroup(grouped ? GroupBy::Segment : GroupBy::Nothing);
        std::vector<double> evaluated;
        std::vector<double> shown;
        std::vector<double> painted;
        std::vector<double> all;
        for (int i = 0; i < 60; ++i) {
            policy.userSharePercent = 40 + i % 40;
            std::shared_ptr<const Portfolio> portfolio;
            const double a = milliseconds(
                [&] { portfolio = std::make_shared<const Portfolio>(evaluate(*cache, *ground, policy)); });
            const double b = milliseconds([&] { page.setPortfolio(cache, portfolio); });
            const double c = milliseconds([&] { page.repaint(); });
            if (i >= 10) {
                evaluated.push_back(a);
                shown.push_back(b);
                painted.push_back(c);
                all.push_back(a + b + c);
            }
        }
        std::printf(
            "threshold to repainted page, %s: median %.2f ms, p90 %.2f ms (bar 16 ms) = evaluate %.2f + "
            "rows %.2f + paint %.2f\n",
            grouped ? "grouped" : "flat", medianOf(all), highOf(all, .9), medianOf(evaluated),
            medianOf(shown), medianOf(painted));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) {
        // One run of each scale, each in a process of its own: Qt reads the scale once.
        for (const char *scale : {"1", "2"}) {
            qputenv("QT_SCALE_FACTOR", scale);
            QProcess::execute(QString::fromLocal8Bit(argv[0]), {});
        }
        return 0;
    }
    const QApplication app(argc, argv);
    text::setLanguage(text::Language::English);
    theme().setUp(ThemeChoice::Light);
    qApp->setStyleSheet({}); // a style sheet would slow the stock table down
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
    compareTables(scale);
    if (scale <= 1) {
        thresholdToPage();
    }
    return 0;
}
