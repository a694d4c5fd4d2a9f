#include "policy/change_parts.h"
#include "policy/rules_tr.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr qreal chipGap = 6;

QString changeWord(const ChangeRow &row, Standing standing)
{
    const int change = standingChange(*row.before, *row.after, standing);
    return change < 0 ? RulesText::tr("lost", "weekly or monthly active")
        : change > 0  ? RulesText::tr("gained", "weekly or monthly active")
                      : RulesText::tr("as before", "weekly or monthly active");
}

const PeriodResult &periodOf(const PortfolioRow &row, Standing standing)
{
    return standing == Standing::Weekly ? row.last7 : row.last28;
}

ChangeColumn accountColumn()
{
    ChangeColumn c;
    c.id = QStringLiteral("account");
    c.head = RulesText::tr("Account", "column head");
    c.sortText = [](const ChangeRow &r) { return r.before->name; };
    c.text = [](const ChangeRow &r) { return text::visible(r.before->name); };
    c.tip = [](const ChangeRow &r, QPoint, QSize) -> QString {
        return text::visible(r.before->name) % u'\n' % text::segment(r.before->segment);
    };
    c.paint = [](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook look) {
        const TextRole role = look.selected ? TextRole::BaseHeading : TextRole::BaseStrong;
        const QString chip = text::segmentShort(r.before->segment);
        const qreal room = cell.width() - (chip.isEmpty() ? 0 : chipGap + chipWidth(chip));
        const qreal taken = drawElided(p, role, tok(Token::TextPrimary),
                                       {static_cast<qreal>(cell.left()), cellBaseline(p, role, cell)}, room,
                                       text::visible(r.before->name));
        if (!chip.isEmpty())
            paintChip(p, {cell.left() + taken + chipGap, cellMiddle(cell) - chipHeight / 2.0}, chip);
    };
    return c;
}

ChangeColumn arrColumn(const QString &currency)
{
    ChangeColumn c;
    c.id = QStringLiteral("arr");
    c.head = currency.isEmpty()
        ? RulesText::tr("ARR", "column head")
        : RulesText::tr("ARR, %1", "column head with the currency").arg(text::currency(currency));
    c.headTip = RulesText::tr("Yearly revenue of the contracts in force on the as-of day");
    c.width = 104;
    c.align = Qt::AlignRight;
    c.startsDescending = true;
    const auto words = [currency](const ChangeRow &r) {
        if (!r.before->arr)
            return text::dash();
        return currency.isEmpty() ? text::moneyFull({r.before->currency, *r.before->arr})
                                  : text::money(*r.before->arr);
    };
    c.number = [](const ChangeRow &r) { return r.before->arr.value_or(none); };
    c.text = words;
    c.paint = [words](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        drawFigures(p, TextRole::Base, tok(Token::TextPrimary),
                    {cell.right() + 1.0, cellBaseline(p, TextRole::Base, cell)}, words(r), Qt::AlignRight);
    };
    return c;
}

ChangeColumn renewalColumn()
{
    ChangeColumn c;
    c.id = QStringLiteral("renewal");
    c.head = RulesText::tr("Renewal", "column head");
    c.headTip = RulesText::tr("End of the contract in force that ends last");
    c.width = 98;
    c.dropOrder = 1;
    const auto words = [](const ChangeRow &r) {
        return r.before->renewal ? r.before->renewal->iso() : text::dash();
    };
    c.number = [](const ChangeRow &r) { return r.before->renewal ? r.before->renewal->n : none; };
    c.text = words;
    c.paint = [words](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        drawFigures(p, TextRole::Small, tok(Token::TextSecondary),
                    {static_cast<qreal>(cell.left()), cellBaseline(p, TextRole::Small, cell)}, words(r));
    };
    return c;
}

ChangeColumn activeColumn(Standing standing)
{
    const bool weekly = standing == Standing::Weekly;
    ChangeColumn c;
    c.id = QStringLiteral("active");
    c.head = weekly ? RulesText::tr("Weekly active", "column head")
                    : RulesText::tr("Monthly active", "column head");
    c.headTip = weekly ? RulesText::tr("In the 7 days that end at the as-of day, before and after")
                       : RulesText::tr("In the 28 days that end at the as-of day, before and after");
    c.width = 132;
    const Standing shown = weekly ? Standing::Weekly : Standing::Monthly;
    c.number = [shown](const ChangeRow &r) { return standingChange(*r.before, *r.after, shown); };
    c.text = [shown](const ChangeRow &r) { return changeWord(r, shown); };
    const QString letter = weekly ? RulesText::tr("W", "badge of one letter: weekly active")
                                  : RulesText::tr("M", "badge of one letter: monthly active");
    c.paint = [shown, letter](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        const qreal top = cellMiddle(cell) - badgeSize.height() / 2.0;
        const auto badge = [&](qreal x, const PeriodResult &period) {
            paintBadge(p, {x, top}, outsideRates(period.state) ? text::dash() : letter,
                       period.state == PeriodState::Reached);
            return x + badgeSize.width();
        };
        qreal x = badge(cell.left(), periodOf(*r.before, shown));
        x = badge(paintArrow(p, cell, x), periodOf(*r.after, shown));
        drawWord(p, TextRole::Small, tok(Token::TextPrimary), {x + 6, cellBaseline(p, TextRole::Small, cell)},
                 changeWord(r, shown));
    };
    return c;
}

ChangeColumn daysColumn(Standing standing)
{
    const Standing shown = standing == Standing::Weekly ? Standing::Weekly : Standing::Monthly;
    ChangeColumn c;
    c.id = QStringLiteral("days");
    c.head = shown == Standing::Weekly ? RulesText::tr("Active days of 7", "column head")
                                       : RulesText::tr("Active days of 28", "column head");
    c.headTip = RulesText::tr("Active days before and after, and how many are needed under the draft");
    c.width = 128;
    const auto words = [shown](const ChangeRow &r) -> QString {
        const PeriodResult &before = periodOf(*r.before, shown);
        const PeriodResult &after = periodOf(*r.after, shown);
        return before.needed == after.needed
            ? RulesText::tr("%1 → %2 need %3", "active days before, after, needed")
                  .arg(before.activeDays)
                  .arg(after.activeDays)
                  .arg(after.needed)
            : RulesText::tr("%1 need %2 → %3 need %4", "active days and needed, before and after")
                  .arg(before.activeDays)
                  .arg(before.needed)
                  .arg(after.activeDays)
                  .arg(after.needed);
    };
    c.number = [shown](const ChangeRow &r) { return periodOf(*r.after, shown).activeDays; };
    c.text = words;
    c.tip = [words, shown](const ChangeRow &r, QPoint, QSize) -> QString {
        return words(r) % u'\n'
            % RulesText::tr("%n working day(s) in them.", "", periodOf(*r.after, shown).workingDays);
    };
    c.paint = [words](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        drawElided(p, TextRole::Small, tok(Token::TextPrimary),
                   {static_cast<qreal>(cell.left()), cellBaseline(p, TextRole::Small, cell)}, cell.width(),
                   words(r));
    };
    return c;
}

ChangeColumn weeksColumn()
{
    ChangeColumn c;
    c.id = QStringLiteral("weeks");
    c.head = RulesText::tr("Weeks active of 7", "column head");
    c.headTip = RulesText::tr("In which of the last 7 weeks the account was active, newest on the right, "
                              "before and after");
    c.width = 184;
    c.dropOrder = 2;
    const auto shown = [](const Coefficient &one) {
        return one.known > 0 ? QString::number(one.active) : text::dash();
    };
    c.number = [](const ChangeRow &r) { return r.after->coefficient.active; };
    c.text = [shown](const ChangeRow &r) -> QString {
        return RulesText::tr("%1 → %2", "before and after")
            .arg(shown(r.before->coefficient), shown(r.after->coefficient));
    };
    c.paint = [shown](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        const qreal top = cellMiddle(cell) - weekDotsSize.height() / 2;
        paintWeeks(p, {static_cast<qreal>(cell.left()), top}, r.before->coefficient.blocks);
        const qreal x = paintArrow(p, cell, cell.left() + weekDotsSize.width());
        paintWeeks(p, {x, top}, r.after->coefficient.blocks);
        drawFigures(p, TextRole::Base, tok(Token::TextPrimary),
                    {x + weekDotsSize.width() + 8, cellBaseline(p, TextRole::Base, cell)},
                    shown(r.after->coefficient));
    };
    return c;
}

ChangeColumn healthColumn()
{
    ChangeColumn c;
    c.id = QStringLiteral("health");
    c.head = RulesText::tr("Health", "column head");
    c.headTip = RulesText::tr("0 to 100, higher is better, before and after");
    c.width = 92;
    const auto shown = [](const Health &health) {
        return health.value ? text::number(health.shown()) : text::dash();
    };
    c.number = [](const ChangeRow &r) { return r.after->health.value.value_or(none); };
    c.text = [shown](const ChangeRow &r) -> QString {
        return RulesText::tr("%1 → %2", "before and after")
            .arg(shown(r.before->health), shown(r.after->health));
    };
    c.words = [shown](const ChangeRow &r) -> QString {
        return RulesText::tr("from %1, %2, to %3, %4", "health and band, before and after")
            .arg(shown(r.before->health), text::band(r.before->health.band), shown(r.after->health),
                 text::band(r.after->health.band));
    };
    c.tip = [words = c.words](const ChangeRow &r, QPoint, QSize) { return words(r); };
    c.paint = [shown](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        const qreal base = cellBaseline(p, TextRole::Base, cell);
        const qreal width = drawFigures(p, TextRole::Base, tok(Token::TextTertiary),
                                        {static_cast<qreal>(cell.left()), base}, shown(r.before->health));
        const qreal x = paintArrow(p, cell, cell.left() + width);
        paintStatus(p, r.after->health.band, {x + 4, cellMiddle(cell)}, 8);
        drawFigures(p, TextRole::BaseStrong, tok(Token::TextPrimary), {x + 14, base}, shown(r.after->health));
    };
    return c;
}

} // namespace

std::vector<ChangesModel::ColumnOf> changeColumns(Standing standing, const QString &currency)
{
    if (standing == Standing::Band) {
        std::vector<ChangeColumn> columns = {accountColumn(), arrColumn(currency), renewalColumn(),
                                             healthColumn()};
        for (ChangeColumn &column : healthChangeColumns())
            columns.push_back(std::move(column));
        return columns;
    }
    return {accountColumn(),      arrColumn(currency), renewalColumn(), activeColumn(standing),
            daysColumn(standing), weeksColumn(),       healthColumn()};
}

} // namespace bw
