#include "policy/change_parts.h"
#include "policy/rules_tr.h"
#include "shell/text.h"

#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr qreal arrowGap = 6;

QString score(std::optional<double> value)
{
    return value ? text::number(qint64{std::lround(*value)}) : text::dash();
}

QString change(const QString &before, const QString &after)
{
    return before == after ? after : RulesText::tr("%1 → %2", "before and after").arg(before, after);
}

/// A score of 0 to 100, before and after.
ChangeColumn scoreColumn(const char *id, const QString &head, const QString &tip,
                         std::optional<double> Health::*of)
{
    ChangeColumn c;
    c.id = QLatin1String(id);
    c.head = head;
    c.headTip = tip;
    c.width = 88;
    const auto words = [of](const ChangeRow &r) {
        return change(score(r.before->health.*of), score(r.after->health.*of));
    };
    c.number = [of](const ChangeRow &r) {
        return (r.after->health.*of).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    c.text = words;
    c.paint = [words](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        drawFigures(p, TextRole::Base, tok(Token::TextPrimary),
                    {static_cast<qreal>(cell.left()), cellBaseline(p, TextRole::Base, cell)}, words(r));
    };
    return c;
}

ChangeColumn bandColumn()
{
    ChangeColumn c;
    c.id = QStringLiteral("band");
    c.head = RulesText::tr("Band", "column head");
    c.headTip = RulesText::tr("Band of the health, before and after");
    c.width = 140;
    const auto words = [](const ChangeRow &r) {
        return change(text::band(r.before->health.band), text::band(r.after->health.band));
    };
    c.number = [](const ChangeRow &r) { return static_cast<double>(r.after->health.band); };
    c.text = words;
    c.paint = [words](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        drawElided(p, TextRole::Small, tok(Token::TextPrimary),
                   {static_cast<qreal>(cell.left()), cellBaseline(p, TextRole::Small, cell)}, cell.width(),
                   words(r));
    };
    return c;
}

ChangeColumn whyColumn()
{
    ChangeColumn c;
    c.id = QStringLiteral("why");
    c.head = RulesText::tr("Why", "column head");
    c.headTip = RulesText::tr("What of the health the draft changes");
    c.width = 240;
    c.leastWidth = 120;
    c.sortText = [](const ChangeRow &r) { return whyBandChanged(r); };
    c.text = [](const ChangeRow &r) { return whyBandChanged(r); };
    c.tip = [](const ChangeRow &r, QPoint, QSize) { return whyBandChanged(r); };
    c.paint = [](QPainter &p, const QRect &cell, const ChangeRow &r, CellLook) {
        drawElided(p, TextRole::Small, tok(Token::TextSecondary),
                   {static_cast<qreal>(cell.left()), cellBaseline(p, TextRole::Small, cell)}, cell.width(),
                   whyBandChanged(r));
    };
    return c;
}

bool sameLimit(const HealthBound &a, const HealthBound &b)
{
    return a.source == b.source && a.value == b.value;
}

} // namespace

qreal cellBaseline(const QPainter &painter, TextRole role, const QRect &cell)
{
    return centredBaseline(role, cell.top(), cell.height() - 1, deviceScale(painter));
}

qreal cellMiddle(const QRect &cell)
{
    return cell.top() + (cell.height() - 1) / 2.0;
}

qreal paintArrow(QPainter &painter, const QRect &cell, qreal x)
{
    const QString arrow = QStringLiteral("→");
    drawWord(painter, TextRole::Small, tok(Token::TextTertiary),
             {x + arrowGap, cellBaseline(painter, TextRole::Small, cell)}, arrow);
    return x + 2 * arrowGap + textWidth(TextRole::Small, arrow);
}

QString whyBandChanged(const ChangeRow &row)
{
    const Health &before = row.before->health;
    const Health &after = row.after->health;
    QStringList parts;
    if (before.computed && !after.computed)
        parts += RulesText::tr("too little is known: %1").arg(text::percent(after.coverage));
    else if (!before.computed && after.computed)
        parts += RulesText::tr("enough is known: %1").arg(text::percent(after.coverage));
    for (size_t i = 0; i < after.parts.size(); ++i) {
        const HealthPartValue &was = before.parts[i];
        const HealthPartValue &is = after.parts[i];
        const QString name = text::part(static_cast<HealthPart>(i));
        if (is.known && was.known && was.score != is.score)
            parts += RulesText::tr("%1 %2", "a part of health, its score before and after")
                         .arg(name, change(score(was.score), score(is.score)));
        else if (is.known != was.known)
            parts += is.known ? RulesText::tr("%1 counts now", "a part of health").arg(name)
                              : RulesText::tr("%1 counts no longer", "a part of health").arg(name);
        else if (is.known && was.weight != is.weight)
            parts += RulesText::tr("weight of %1: %2 → %3", "a part of health, before, after")
                         .arg(name, text::number(qint64{std::lround(was.weight)}),
                              text::number(qint64{std::lround(is.weight)}));
    }
    if (before.human != after.human)
        parts += RulesText::tr("people: %1", "score before and after")
                     .arg(change(score(before.human), score(after.human)));
    if (!sameLimit(before.bounds.cap, after.bounds.cap)
        || !sameLimit(before.bounds.floor, after.bounds.floor))
        parts += RulesText::tr("another cap or floor");
    if (parts.isEmpty())
        parts += before.value == after.value ? RulesText::tr("the bands moved")
                                             : RulesText::tr("the shares of machine and people moved");
    return parts.join(RulesText::tr("; ", "between the parts of a reason"));
}

std::vector<ChangeColumn> healthChangeColumns()
{
    return {bandColumn(),
            scoreColumn("machine", RulesText::tr("Machine", "column head"),
                        RulesText::tr("Score of what the machine sees, 0 to 100"), &Health::machine),
            scoreColumn("human", RulesText::tr("People", "column head"),
                        RulesText::tr("Score of what people answered, 0 to 100"), &Health::human),
            whyColumn()};
}

} // namespace bw
