#include "alerts/alert_view.h"
#include "shell/alert_words.h"
#include "shell/reason_words.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <QStringBuilder>
#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int cellPadding = 8;
constexpr int groupIndent = 28;

qreal baseline(const QPainter &painter, TextRole role, const QRect &cell)
{
    return centredBaseline(role, cell.top(), cell.height() - 1, deviceScale(painter));
}

void paintWords(QPainter &painter, const QRect &cell, const QString &words, Token ink = Token::TextSecondary,
                TextRole role = TextRole::Small)
{
    drawElided(painter, role, tok(ink), {static_cast<qreal>(cell.left()), baseline(painter, role, cell)},
               cell.width(), words);
}

void paintFigure(QPainter &painter, const QRect &cell, const QString &figure, Token ink = Token::TextPrimary,
                 TextRole role = TextRole::Base)
{
    drawFigures(painter, role, tok(ink), QPointF(cell.right() + 1, baseline(painter, role, cell)), figure,
                Qt::AlignRight);
}

AlertColumn wordsColumn(const QString &head, const QString &tip, int width,
                        const std::function<QString(const AlertRow &)> &words)
{
    AlertColumn c;
    c.head = head;
    c.headTip = tip;
    c.width = width;
    c.leastWidth = std::min(width, 56);
    c.sortText = words;
    c.text = words;
    c.contentWidth = [words](const AlertRow &r) {
        return 2 * cellPadding + static_cast<int>(std::ceil(textWidth(TextRole::Small, words(r))));
    };
    c.tip = [words](const AlertRow &r, QPoint, QSize) { return words(r); };
    c.paint = [words](QPainter &p, const QRect &cell, const AlertRow &r, CellLook) {
        paintWords(p, cell, words(r));
    };
    return c;
}

/// A figure at the right whose sort value is `number`.
AlertColumn figureColumn(const QString &head, const QString &tip, int width,
                         const std::function<double(const AlertRow &)> &number,
                         const std::function<QString(const AlertRow &)> &words)
{
    AlertColumn c;
    c.head = head;
    c.headTip = tip;
    c.width = width;
    c.align = Qt::AlignRight;
    c.startsDescending = true;
    c.number = number;
    c.text = words;
    c.tip = [words, tip](const AlertRow &r, QPoint, QSize) -> QString {
        return words(r) % QLatin1Char('\n') % tip;
    };
    c.paint = [words, number](QPainter &p, const QRect &cell, const AlertRow &r, CellLook) {
        paintFigure(p, cell, words(r), std::isnan(number(r)) ? Token::TextTertiary : Token::TextPrimary);
    };
    return c;
}

/// All of them, whatever their state.
QString alertsText(const AlertCounts &counts)
{
    qint32 all = 0;
    for (const qint32 count : counts.states)
        all += count;
    return AlertsText::tr("%n alert(s)", "", all);
}

AlertColumn accountColumn(const AlertView &view)
{
    AlertColumn c;
    c.head = AlertsText::tr("Account", "column head");
    c.sortText = [](const AlertRow &r) { return r.account->name; };
    c.text = [](const AlertRow &r) { return text::visible(r.account->name); };
    c.tip = [](const AlertRow &r, QPoint, QSize) { return text::visible(r.account->name); };
    c.paint = [&view](QPainter &p, const QRect &cell, const AlertRow &r, CellLook look) {
        paintWords(p, cell.adjusted(view.grouped ? groupIndent : 0, 0, 0, 0), text::visible(r.account->name),
                   Token::TextPrimary, look.selected ? TextRole::BaseHeading : TextRole::BaseStrong);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const AlertCounts &t, int group) {
        if (group < 0) {
            paintWords(p, cell, alertsText(t), Token::TextPrimary, TextRole::BaseHeading);
            return;
        }
        paintChevron(p, {cell.left() + 5.0, cell.top() + cell.height() / 2.0}, view.groupOpen(group),
                     tok(Token::TextSecondary));
        paintWords(p, cell.adjusted(groupIndent, 0, 0, 0), view.groupName(group), Token::TextPrimary,
                   TextRole::BaseHeading);
    };
    c.totalWords = [&view](const AlertCounts &t, int group) -> QString {
        return group < 0
            ? alertsText(t)
            : AlertsText::tr("%1, %2", "group, number of alerts").arg(view.groupName(group), alertsText(t));
    };
    c.totalTip = [](const AlertCounts &t, int) -> QString {
        return AlertsText::tr("%n open alert(s) on %1", "", t.open)
            .arg(AlertsText::tr("%n account(s)", "", t.accounts));
    };
    return c;
}

/// The sentence, behind the shape of risk or watch.
AlertColumn alertColumn(const AlertView &view)
{
    AlertColumn c;
    c.head = AlertsText::tr("Alert", "column head");
    c.headTip = AlertsText::tr("What is so, with its figure. Triangle: risk, diamond: watch");
    c.width = 296;
    c.leastWidth = 160;
    const auto words = [&view](const AlertRow &r) { return alertTitle(view, r); };
    c.sortText = [&view](const AlertRow &r) { return text::ruleTitle(*view.alerts, *r.alert); };
    c.text = words;
    c.words = [words](const AlertRow &r) -> QString {
        return r.rule
            ? AlertsText::tr("%1, %2", "alert, risk or watch").arg(words(r), text::severity(r.rule->high))
            : words(r);
    };
    c.paintTotal = [](QPainter &p, const QRect &cell, const AlertCounts &t, int group) {
        paintWords(p, cell.adjusted(16, 0, 0, 0),
                   group < 0 ? AlertsText::tr("%n open", "alerts, in the foot of the table", t.open)
                             : alertsText(t),
                   Token::TextSecondary, TextRole::Base);
    };
    c.tip = [&view](const AlertRow &r, QPoint, QSize) -> QString {
        const text::ReasonWords all =
            text::alertWords(*r.alert, {*view.cache, *view.portfolio, *view.alerts});
        return all.title % QLatin1Char('\n') % all.rests;
    };
    c.contentWidth = [words](const AlertRow &r) {
        return 2 * cellPadding + 16 + static_cast<int>(std::ceil(textWidth(TextRole::Base, words(r))));
    };
    c.paint = [words](QPainter &p, const QRect &cell, const AlertRow &r, CellLook) {
        constexpr qreal shape = 9;
        constexpr int indent = 16;
        const bool past = !r.alert->isOpen();
        if (!past && r.rule)
            paintStatus(p, r.rule->high ? Band::AtRisk : Band::Watch,
                        QPointF(cell.left() + shape / 2, cell.top() + (cell.height() - 1) / 2.0), shape);
        paintWords(p, cell.adjusted(indent, 0, 0, 0), words(r),
                   past ? Token::TextTertiary : Token::TextPrimary, TextRole::Base);
    };
    return c;
}

AlertColumn kindColumn()
{
    AlertColumn c = wordsColumn(
        AlertsText::tr("Kind", "column head"),
        AlertsText::tr("Business outcomes rank above use, what customers say, renewals and service"), 76,
        [](const AlertRow &r) { return r.rule ? text::alertKind(r.rule->kind) : text::dash(); });
    c.sortText = nullptr;
    c.number = [](const AlertRow &r) { return r.rule ? static_cast<double>(r.rule->kind) : none; };
    c.dropOrder = 2;
    return c;
}

AlertColumn dayColumn(const QString &head, const QString &tip,
                      const std::function<std::optional<Day>(const AlertRow &)> &day)
{
    AlertColumn c;
    c.head = head;
    c.headTip = tip;
    c.width = 92;
    c.startsDescending = true;
    c.number = [day](const AlertRow &r) {
        const auto on = day(r);
        return on ? static_cast<double>(on->n) : none;
    };
    c.text = [day](const AlertRow &r) {
        const auto on = day(r);
        return on ? on->iso() : QString();
    };
    c.words = [day](const AlertRow &r) {
        const auto on = day(r);
        return on ? text::dayYear(*on) : text::dash();
    };
    c.paint = [text = c.text](QPainter &p, const QRect &cell, const AlertRow &r, CellLook) {
        drawFigures(p, TextRole::Small, tok(Token::TextSecondary),
                    QPointF(cell.left(), baseline(p, TextRole::Small, cell)), text(r));
    };
    return c;
}

QString moneyText(const AlertView &view, const std::optional<double> &amount, const QString &currency)
{
    if (!amount)
        return text::dash();
    return view.currency.isEmpty() ? text::moneyFull({currency, *amount}) : text::money(*amount);
}

QString sumWords(const std::vector<Money> &sums)
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += text::moneyShort(sum);
    return parts.isEmpty() ? text::dash() : parts.join(QStringLiteral(" + "));
}

AlertColumn riskColumn(const AlertView &view)
{
    AlertColumn c = figureColumn(
        view.currency.isEmpty()
            ? AlertsText::tr("At risk", "column head: revenue")
            : AlertsText::tr("At risk, %1", "column head: revenue").arg(text::currency(view.currency)),
        AlertsText::tr("Revenue at risk of the account: ARR times the chance that it is not renewed"), 96,
        [](const AlertRow &r) { return r.account->revenueAtRisk.value_or(none); },
        [&view](const AlertRow &r) {
            return moneyText(view, r.account->revenueAtRisk, r.account->currency);
        });
    c.paintTotal = [](QPainter &p, const QRect &cell, const AlertCounts &t, int group) {
        paintFigure(p, cell, sumWords(t.revenueAtRisk), group < 0 ? Token::TextPrimary : Token::TextSecondary,
                    group < 0 ? TextRole::BaseHeading : TextRole::Small);
    };
    c.totalWords = [](const AlertCounts &t, int) -> QString {
        return AlertsText::tr("Revenue at risk %1").arg(sumWords(t.revenueAtRisk));
    };
    c.totalTip = [](const AlertCounts &t, int) -> QString {
        return AlertsText::tr("Revenue at risk of accounts with open alerts, each counted once: %1.")
            .arg(sumWords(t.revenueAtRisk));
    };
    return c;
}

AlertColumn arrColumn(const AlertView &view)
{
    AlertColumn c = figureColumn(
        view.currency.isEmpty()
            ? AlertsText::tr("ARR", "column head")
            : AlertsText::tr("ARR, %1", "column head with the currency").arg(text::currency(view.currency)),
        AlertsText::tr("Yearly revenue of the contracts in force on the as-of day"), 88,
        [](const AlertRow &r) { return r.account->arr.value_or(none); },
        [&view](const AlertRow &r) { return moneyText(view, r.account->arr, r.account->currency); });
    c.dropOrder = 1;
    return c;
}

QString figureText(const AlertRow &row)
{
    if (!row.rule || row.rule->when.empty() || !row.alert->value)
        return text::dash();
    return text::metricFigure(row.rule->when.front().metric, *row.alert->value, row.account->currency);
}

QString firstActText(const AlertRow &row)
{
    const auto days = daysToFirstAct(*row.alert);
    return days ? AlertsText::tr("%n day(s)", "time to the first action", *days) : text::dash();
}

} // namespace

std::vector<AlertColumn> alertColumns(const AlertView &view)
{
    std::vector<AlertColumn> columns;
    const auto add = [&columns](const char *id, AlertColumn column, bool optional = false) {
        column.id = QLatin1String(id);
        column.optional = optional;
        columns.push_back(std::move(column));
    };
    add("account", accountColumn(view));
    add("alert", alertColumn(view));
    add("kind", kindColumn());
    add("since",
        dayColumn(AlertsText::tr("Since", "column head"),
                  AlertsText::tr("Day on which the condition began to hold"),
                  [](const AlertRow &r) { return std::optional(r.alert->key.opened); }));
    add("state",
        wordsColumn(AlertsText::tr("State", "column head"),
                    AlertsText::tr("Standing: it held already when data or rule first appeared. Cleared: the "
                                   "condition is gone. Withdrawn: later data no longer support it."),
                    140, [&view](const AlertRow &r) { return stateWords(view, r); }));
    add("csm",
        wordsColumn(AlertsText::tr("CSM", "column head"),
                    AlertsText::tr("Customer success manager of the account on the as-of day"), 92,
                    [](const AlertRow &r) { return text::visible(r.account->csm); }));
    columns.back().dropOrder = 3;
    add("risk", riskColumn(view));
    add("arr", arrColumn(view), true);
    add("figure",
        figureColumn(
            AlertsText::tr("Figure", "column head"),
            AlertsText::tr("Figure of the rule's first condition on the last day on which it held"), 84,
            [](const AlertRow &r) { return r.alert->value.value_or(none); }, figureText),
        true);
    add("standing",
        wordsColumn(
            AlertsText::tr("Standing", "column head"),
            AlertsText::tr("It held already when data, rule or policy first appeared: no notification"), 76,
            [](const AlertRow &r) { return r.alert->standing ? AlertsText::tr("yes") : QString(); }),
        true);
    add("snoozed",
        dayColumn(AlertsText::tr("Snoozed until", "column head"),
                  AlertsText::tr("First day on which it is open again; a worse band breaks through before"),
                  [](const AlertRow &r) { return r.alert->snoozedUntil; }),
        true);
    add("cause",
        wordsColumn(AlertsText::tr("Cause", "column head"), AlertsText::tr("Named when it was resolved"), 110,
                    [](const AlertRow &r) {
                        return r.alert->cause.isEmpty() ? QString() : text::cause(r.alert->cause);
                    }),
        true);
    add("routed",
        wordsColumn(AlertsText::tr("Routed to", "column head"),
                    AlertsText::tr("Person or department that it was handed to"), 110,
                    [](const AlertRow &r) { return text::visible(r.alert->routedTo); }),
        true);
    add("by",
        wordsColumn(AlertsText::tr("By", "column head: who acted"), AlertsText::tr("Who acted on it last"),
                    92, [](const AlertRow &r) { return text::visible(r.alert->by); }),
        true);
    add("firstAct",
        figureColumn(
            AlertsText::tr("First action", "column head"),
            AlertsText::tr("Calendar days from its opening to the first thing that somebody did"), 96,
            [](const AlertRow &r) {
                const auto days = daysToFirstAct(*r.alert);
                return days ? static_cast<double>(*days) : none;
            },
            firstActText),
        true);
    return columns;
}

} // namespace bw
