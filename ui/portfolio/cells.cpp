#include "portfolio/cells.h"

#include "portfolio/words.h"
#include "shell/contract_words.h"
#include "shell/text.h"
#include "widgets/gauge.h"
#include "widgets/sparkline.h"
#include "widgets/sprite.h"
#include "widgets/strip.h"

#include <cmath>

namespace bw::portfolio {

namespace {

constexpr int groupIndent = 28;
constexpr int renewalSoon = 90; ///< days: drawn strong
constexpr qreal chipGap = 6;
constexpr qreal unitGap = 3;

qreal baseline(const QPainter &painter, TextRole role, const QRect &cell)
{
    // Half the row's lower line less: text stands in the middle of what is between the lines.
    return centredBaseline(role, cell.top(), cell.height() - 1, deviceScale(painter));
}

qreal middle(const QRect &cell)
{
    return cell.top() + (cell.height() - 1) / 2.0;
}

void drawChip(QPainter &painter, QPointF topLeft, const QString &word)
{
    drawSprite(painter, topLeft, {chipWidth(word), chipHeight}, {SpriteName::Kind::Chip, 0, word},
               [&word](QPainter &on) {
                   paintChip(on, {0, 0}, word);
               });
}

void drawBadge(QPainter &painter, QPointF topLeft, const QString &letter, PeriodState state)
{
    const bool on = state == PeriodState::Reached;
    // Where it cannot be said the letter gives way to a dash.
    const QString shown = outsideRates(state) ? text::dash() : letter;
    drawSprite(painter, topLeft, badgeSize, {SpriteName::Kind::Badge, on ? 1U : 0U, shown}, [&](QPainter &p) {
        paintBadge(p, {0, 0}, shown, on);
    });
}

SparkValues weeksOf(const std::array<qint64, 12> &weeks)
{
    SparkValues values{};
    std::transform(weeks.begin(), weeks.end(), values.begin(), [](qint64 v) {
        return v < 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(v);
    });
    return values;
}

QRectF sparkBox(const QRect &cell)
{
    return {QPointF(cell.left(), cell.top() + (cell.height() - sparkCellSize.height()) / 2 - .5),
            sparkCellSize};
}

/// What stands behind the name: the segment, and that the account is lost.
QStringList chipsOf(const PortfolioRow &row)
{
    QStringList chips;
    if (!row.segment.isEmpty())
        chips += text::segmentShort(row.segment);
    if (row.health.frozenOn)
        chips += text::lostShort();
    return chips;
}

/// Behind a date, as short as it can be: "yesterday", "12 d ago".
QString overShort(qint32 daysLeft)
{
    return daysLeft == -1
        ? PortfolioText::tr("yesterday", "end of a contract")
        : PortfolioText::tr("%1 d ago", "end of a contract, days").arg(text::number(qint64{-daysLeft}));
}

} // namespace

int accountIndent(const PortfolioView &view)
{
    return view.grouped ? groupIndent : 0;
}

qreal nameRoom(int cellWidth, const PortfolioView &view, const PortfolioRow &row)
{
    qreal chips = 0;
    for (const QString &chip : chipsOf(row)) {
        chips += chipGap + chipWidth(chip);
    }
    return cellWidth - accountIndent(view) - chips;
}

void paintAccount(QPainter &painter, const QRect &cell, const PortfolioView &view, const PortfolioRow &row,
                  CellLook look)
{
    const TextRole role = look.selected ? TextRole::BaseHeading : TextRole::BaseStrong;
    const qreal left = cell.left() + accountIndent(view);
    const qreal taken =
        drawElided(painter, role, tok(Token::TextPrimary), {left, baseline(painter, role, cell)},
                   nameRoom(cell.width(), view, row), text::visible(row.name));
    qreal x = left + taken + chipGap;
    for (const QString &chip : chipsOf(row)) {
        drawChip(painter, {x, middle(cell) - chipHeight / 2.0}, chip);
        x += chipWidth(chip) + chipGap;
    }
}

void paintWords(QPainter &painter, const QRect &cell, const QString &words)
{
    const QPointF at(cell.left(), baseline(painter, TextRole::Small, cell));
    if (textWidth(TextRole::Small, words) <= cell.width()) {
        drawWord(painter, TextRole::Small, tok(Token::TextSecondary), at, words);
    } else {
        drawElided(painter, TextRole::Small, tok(Token::TextSecondary), at, cell.width(), words);
    }
}

void paintCsm(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    paintWords(painter, cell, text::visible(row.csm));
}

void paintFigure(QPainter &painter, const QRect &cell, TextRole role, Token ink, const QString &text,
                 Qt::Alignment side)
{
    const bool right = (side & Qt::AlignRight) != 0;
    const QPointF at(right ? cell.right() + 1 : cell.left(), baseline(painter, role, cell));
    drawFigures(painter, role, tok(ink), at, text, side);
}

void paintRenewal(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    paintFigure(painter, cell, TextRole::Small, Token::TextSecondary, renewalText(row), Qt::AlignLeft);
    if (!row.daysLeft) {
        return;
    }
    if (*row.daysLeft < 0) {
        paintFigure(painter, cell, TextRole::Small, Token::TextPrimary, overShort(*row.daysLeft),
                    Qt::AlignRight);
        return;
    }
    const QString unit = PortfolioText::tr("d", "unit behind a number of days, as short as it can be");
    const qreal unitWidth = textWidth(TextRole::Caption, unit);
    const QPointF end(cell.right() + 1, baseline(painter, TextRole::Base, cell));
    if (*row.daysLeft < 0) { // counted from today, after a term that ended since D
        const QString ago = PortfolioText::tr("%1 d ago", "days since the term ended, as short as it can be")
                                .arg(text::number(qint64{-*row.daysLeft}));
        drawWord(painter, TextRole::Caption, tok(Token::TextSecondary),
                 {end.x() - textWidth(TextRole::Caption, ago), end.y()}, ago);
        return;
    }
    drawWord(painter, TextRole::Caption, tok(Token::TextTertiary), {end.x() - unitWidth, end.y()}, unit);
    const bool soon = *row.daysLeft <= renewalSoon;
    drawFigures(painter, soon ? TextRole::BaseHeading : TextRole::Base,
                tok(soon ? Token::TextPrimary : Token::TextSecondary),
                {end.x() - unitWidth - unitGap, end.y()}, text::number(qint64{*row.daysLeft}),
                Qt::AlignRight);
}

void paintWeeksOfUse(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    paintSparkline(painter, sparkBox(cell), weeksOf(row.weeklyKeyActions), SparkKind::Cell);
}

void paintStripCell(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    paintStrip(painter, {static_cast<qreal>(cell.left()), middle(cell) - daySide / 2}, row.strip);
}

void paintActive(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    const qreal top = middle(cell) - badgeSize.height() / 2.0;
    drawBadge(painter, {static_cast<qreal>(cell.left()), top},
              PortfolioText::tr("W", "badge of one letter: weekly active"), row.last7.state);
    drawBadge(painter, {cell.left() + badgeSize.width() + 3.0, top},
              PortfolioText::tr("M", "badge of one letter: monthly active"), row.last28.state);
}

void paintCoefficient(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    const bool known = row.coefficient.known > 0;
    paintFigure(painter, cell, TextRole::Base, known ? Token::TextPrimary : Token::TextTertiary,
                known ? text::number(qint64{row.coefficient.active}) : text::dash(), Qt::AlignLeft);
    paintWeeks(painter, {cell.left() + 14.0, middle(cell) - daySide / 2}, row.coefficient.blocks);
}

void paintHealth(QPainter &painter, const QRect &cell, const PortfolioView &view, const PortfolioRow &row)
{
    constexpr qreal gauge = 24;
    const GaugeFace face{row.health.value, row.health.band, view.recomputing, row.health.below};
    const auto whole = static_cast<quint32>(face.value ? std::lround(*face.value) : 0);
    const auto code = (whole << 8) | (static_cast<quint32>(face.band) << 2) | (face.value ? 2U : 0U)
        | (face.recomputing ? 1U : 0U);
    drawSprite(painter, {static_cast<qreal>(cell.left()), middle(cell) - gauge / 2}, {gauge, gauge},
               {SpriteName::Kind::Gauge, code}, [&face](QPainter &on) {
                   paintGaugeSmall(on, {0, 0, gauge, gauge}, face);
               });
    Token ink = face.value ? Token::TextPrimary : Token::TextTertiary;
    if (face.recomputing) {
        ink = Token::TextDisabled;
    }
    paintFigure(painter, cell.adjusted(healthFigureLeft, 0, 0, 0), TextRole::BaseStrong, ink,
                gaugeFigure(face), Qt::AlignLeft);

    const std::optional<int> change = healthChange(row);
    if (face.recomputing) {
        return;
    }
    constexpr qreal arrow = 10;
    if (row.health.frozenOn) { // it does not move any more
        constexpr int lock = 12;
        painter.drawPixmap(QPointF(cell.left() + 54.0, middle(cell) - lock / 2.0),
                           themePixmap(QStringLiteral("lock"), Token::TextSecondary, lock,
                                       painter.device()->devicePixelRatioF()));
        return;
    }
    if (!change) {
        return;
    }
    const Trend trend = trendOf(*change);
    const Token colour = trendColour(*change);
    const QPointF at(cell.left() + 54.0, middle(cell) - arrow / 2);
    drawSprite(painter, at, {arrow, arrow},
               {SpriteName::Kind::Trend, static_cast<quint32>(trend) * 256 + static_cast<quint32>(colour)},
               [&](QPainter &on) {
                   paintTrend(on, trend, {arrow / 2, arrow / 2}, tok(colour), arrow);
               });
    if (trend != Trend::Flat) {
        drawFigures(painter, TextRole::Small, tok(colour),
                    {at.x() + arrow + 3, baseline(painter, TextRole::Small, cell)},
                    text::number(qint64{std::abs(*change)}));
    }
}

void paintSeats(QPainter &painter, const QRect &cell, const PortfolioRow &row)
{
    if (!row.seatUse) {
        paintFigure(painter, cell, TextRole::Small, Token::TextTertiary, text::dash(), Qt::AlignRight);
        return;
    }
    const double use = *row.seatUse;
    // Beyond the full bar all looks are the same.
    const auto code = static_cast<quint32>(std::lround(std::min(use, 1.5) * 1000));
    drawSprite(painter, {static_cast<qreal>(cell.left()), middle(cell) - seatsBarSize.height() / 2},
               seatsBarSize, {SpriteName::Kind::Seats, code}, [use](QPainter &on) {
                   paintSeatsBar(on, {0, 0}, use);
               });
    paintFigure(painter, cell, TextRole::Small, Token::TextSecondary, text::percent(use), Qt::AlignRight);
}

void paintAccountTotal(QPainter &painter, const QRect &cell, const PortfolioView &view,
                       const PortfolioTotals &totals, int group)
{
    const qreal scale = deviceScale(painter);
    const qreal base = centredBaseline(TextRole::BaseHeading, cell.top(), cell.height() - 1, scale);
    const QString accounts = accountsText(totals.accounts);
    qreal x = cell.left() + accountIndent(view);
    if (group < 0) {
        drawWord(painter, TextRole::BaseHeading, tok(Token::TextPrimary), {x, base}, accounts);
        x += textWidth(TextRole::BaseHeading, accounts) + 4;
        const auto all = static_cast<qint64>(view.portfolio->rows.size());
        if (all != totals.accounts) {
            drawWord(painter, TextRole::Base, tok(Token::TextSecondary), {x, base},
                     PortfolioText::tr("of %1", "86 accounts of 192").arg(text::number(all)));
        }
        return;
    }
    paintChevron(painter, {cell.left() + 5.0, cell.top() + cell.height() / 2.0}, view.groupOpen(group),
                 tok(Token::TextSecondary));
    const qreal countWidth = textWidth(TextRole::Base, accounts);
    x += drawElided(painter, TextRole::BaseHeading, tok(Token::TextPrimary), {x, base},
                    std::max(0.0, cell.right() - x - countWidth - 8), view.groupName(group));
    drawWord(painter, TextRole::Base, tok(Token::TextSecondary), {x + 7, base}, accounts);
}

void paintFigureTotal(QPainter &painter, const QRect &cell, const QString &text, int group,
                      Qt::Alignment side)
{
    paintFigure(painter, cell, group < 0 ? TextRole::BaseHeading : TextRole::Base,
                group < 0 ? Token::TextPrimary : Token::TextSecondary, text, side);
}

void paintWeeksTotal(QPainter &painter, const QRect &cell, const PortfolioTotals &totals)
{
    paintSparkline(painter, sparkBox(cell), weeksOf(totals.weeklyKeyActions), SparkKind::Group);
}

void paintBandsTotal(QPainter &painter, const QRect &cell, const PortfolioTotals &totals, int group)
{
    constexpr qreal shape = 8;
    constexpr qreal shapeGap = 14;
    constexpr qreal nextGap = 13;
    const TextRole role = group < 0 ? TextRole::BaseHeading : TextRole::Base;
    const Token ink = group < 0 ? Token::TextPrimary : Token::TextSecondary;
    qreal x = cell.left();
    for (const Band band : {Band::AtRisk, Band::Watch, Band::Healthy, Band::None}) {
        const qint64 n = totals.bands[static_cast<size_t>(band)];
        if (n == 0 && band == Band::None) {
            continue;
        }
        paintStatus(painter, band, {x + shape / 2 + .5, middle(cell)}, shape);
        x += shapeGap;
        x += drawFigures(painter, role, tok(ink), {x, baseline(painter, role, cell)}, text::number(n));
        x += nextGap;
    }
}

} // namespace bw::portfolio
