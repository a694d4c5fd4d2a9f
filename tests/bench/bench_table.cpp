// Measures the portfolio table against a stock one with the same columns, rows and size as plain text
// (QTableView, QSortFilterProxyModel, QStyledItemDelegate), both in one process and in turn, A B A B…,
// at scale 1 and 2. Prints ratios and times; is no test, because a busy machine would fail it. Run it from an
// optimised build.

#include "bench/timing.h"
#include "portfolio/filter.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfoliobuilder.h"
#include "widgets/dense_table.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <cstdio>

using namespace bw;
using test::at;
using test::Time;
using test::timed;

namespace {

constexpr int accounts = 10'000;
constexpr int pairs = 9;
constexpr QSize windowSize(1920, 1080);

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

/// Ratios of the pairs by the clock and in processor time, both sides' medians; the sides take turns.
template <class Ours, class Stock>
void compare(const char *what, double bar, int rounds, Ours ours, Stock stock)
{
    std::vector<Time> ratios;
    std::vector<Time> a;
    std::vector<Time> b;
    for (int pair = -1; pair < rounds; ++pair) { // the first one warms caches
        const Time x = timed(ours);
        const Time y = timed(stock);
        if (pair >= 0) {
            ratios.push_back({x.clock / y.clock, x.processor / y.processor});
            a.push_back(x);
            b.push_back(y);
        }
    }
    const Time ratio = at(ratios, .5);
    std::printf(
        "%-26s %5.2f (%.2f to %.2f)  processor time %5.2f (%.2f to %.2f)  bar %.2f  %8.3f ms to %8.3f ms\n",
        what, ratio.clock, at(ratios, 0).clock, at(ratios, 1).clock, ratio.processor, at(ratios, 0).processor,
        at(ratios, 1).processor, bar, at(a, .5).processor, at(b, .5).processor);
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
        const Time first = timed([&] {
            model.setColumns(portfolioColumns(view), QLocale());
            model.sort(static_cast<int>(PortfolioColumnId::Account));
            ours.viewport()->repaint();
        });
        std::printf("%-34s %8.3f ms\n", "first sort by name, ours alone", first.processor);
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
    std::vector<Time> ourKeys;
    std::vector<Time> stockKeys;
    compare(
        "filter, 11 key strokes", .5, pairs,
        [&] {
            for (const QString &text : typed) {
                ourKeys.push_back(timed([&] {
                    PortfolioFilter filter;
                    filter.name = text;
                    model.setKept(keptRows(*held, filter));
                    ours.viewport()->repaint();
                }));
            }
        },
        [&] {
            for (const QString &text : typed) {
                stockKeys.push_back(timed([&] {
                    proxy.setFilterFixedString(text);
                    stock.viewport()->repaint();
                }));
            }
        });
    const double ourSlow = at(ourKeys, .9).processor;
    const double stockSlow = at(stockKeys, .9).processor;
    std::printf("%-26s processor time %5.2f  %8.3f ms to %8.3f ms\n\n", "p90 of the key strokes",
                ourSlow / stockSlow, ourSlow, stockSlow);
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
    return 0;
}
