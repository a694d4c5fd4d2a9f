#pragma once

#include "portfolio/portfolio_view.h"
#include "shell/theme.h"

namespace bw::portfolio {

// Painting of cells: `cell` is the inside of one, without its padding.

void paintAccount(QPainter &painter, const QRect &cell, const PortfolioView &view, const PortfolioRow &row,
                  CellLook look);
/// Account names start here in a grouped table, under the name of their group.
[[nodiscard]] int accountIndent(const PortfolioView &view);
/// Room that a name has beside its segment chip.
[[nodiscard]] qreal nameRoom(int cellWidth, const PortfolioView &view, const PortfolioRow &row);
/// Small words, cut where there is no room.
void paintWords(QPainter &painter, const QRect &cell, const QString &words);
void paintCsm(QPainter &painter, const QRect &cell, const PortfolioRow &row);
void paintRenewal(QPainter &painter, const QRect &cell, const PortfolioRow &row);
void paintWeeksOfUse(QPainter &painter, const QRect &cell, const PortfolioRow &row);
void paintStripCell(QPainter &painter, const QRect &cell, const PortfolioRow &row);
void paintActive(QPainter &painter, const QRect &cell, const PortfolioRow &row);
void paintCoefficient(QPainter &painter, const QRect &cell, const PortfolioRow &row);
void paintHealth(QPainter &painter, const QRect &cell, const PortfolioView &view, const PortfolioRow &row);
void paintSeats(QPainter &painter, const QRect &cell, const PortfolioRow &row);

/// One line of figures or text at a side of the cell.
void paintFigure(QPainter &painter, const QRect &cell, TextRole role, Token ink, const QString &text,
                 Qt::Alignment side);

// Totals: `group` -1 is the footer.
void paintAccountTotal(QPainter &painter, const QRect &cell, const PortfolioView &view,
                       const PortfolioTotals &totals, int group);
void paintFigureTotal(QPainter &painter, const QRect &cell, const QString &text, int group,
                      Qt::Alignment side = Qt::AlignLeft);
void paintWeeksTotal(QPainter &painter, const QRect &cell, const PortfolioTotals &totals);
void paintBandsTotal(QPainter &painter, const QRect &cell, const PortfolioTotals &totals, int group);

/// Where health's number begins, beside its gauge.
constexpr int healthFigureLeft = 29;

} // namespace bw::portfolio
