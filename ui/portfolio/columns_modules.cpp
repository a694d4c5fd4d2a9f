#include "portfolio/cells.h"
#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/text.h"

#include <cmath>

namespace bw::portfolio {

namespace {

/// A column of a share of two whole numbers, with that of all rows below.
PortfolioColumn shareColumn(const PortfolioView &view, const QString &head, const QString &tip,
                            std::optional<Share> PortfolioRow::*shareOf, Share PortfolioTotals::*totalOf,
                            const QString &parts)
{
    const auto share = [shareOf](const PortfolioRow &r) { return (r.*shareOf).value_or(Share()); };
    const auto total = [totalOf](const PortfolioTotals &t) { return t.*totalOf; };
    PortfolioColumn c = figureColumn(
        view, head, tip, [share](const PortfolioRow &r) { return numberOf(share(r).value()); },
        [](double value) { return text::percent(value); });
    const auto inWords = [parts](const Share &one) -> QString {
        return one.whole == 0
            ? PortfolioText::tr("not known")
            : parts.arg(text::percent(*one.value()), text::number(one.part), text::number(one.whole));
    };
    c.words = [share, inWords](const PortfolioRow &r) { return inWords(share(r)); };
    c.tip = [&view, share, inWords, tip](const PortfolioRow &r, QPoint, QSize) {
        return lines({inWords(share(r)), tip, footing(view)});
    };
    const auto shown = [total](const PortfolioTotals &t) {
        const std::optional<double> value = total(t).value();
        return value ? text::percent(*value) : text::dash();
    };
    c.paintTotal = [shown](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, shown(t), group, Qt::AlignRight);
    };
    c.totalWords = [head, shown](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("%1 %2", "figure, its value").arg(head, shown(t));
    };
    c.totalTip = [&view, total, inWords](const PortfolioTotals &t, int) {
        return lines({inWords(total(t)), footing(view, t.accounts)});
    };
    return c;
}

QString scenarioWord(ScenarioState state)
{
    switch (state) {
    case ScenarioState::Met:
        return PortfolioText::tr("met", "state of a scenario");
    case ScenarioState::Below:
        return PortfolioText::tr("below expectation", "state of a scenario");
    case ScenarioState::NotStarted:
        return PortfolioText::tr("not started", "state of a scenario");
    case ScenarioState::Unknown:
        return PortfolioText::tr("not known", "state of a scenario");
    }
    return {};
}

/// Why there is no summary, as words of a tip.
QString whyNot(const PortfolioView &view)
{
    switch (view.summaryState) {
    case PortfolioView::SummaryState::Counting:
        return PortfolioText::tr("Being counted from every account's rows of use…");
    case PortfolioView::SummaryState::Failed:
        return PortfolioText::tr("Could not be counted: %1").arg(view.summaryFault);
    case PortfolioView::SummaryState::NotAsked:
        break;
    }
    return PortfolioText::tr("Not counted yet.");
}

/// A column over what the summary says of an account; `words` are only asked where it says something.
PortfolioColumn summaryColumn(const PortfolioView &view, const QString &head, const QString &tip,
                              const std::function<double(const AccountSummary &)> &number,
                              const std::function<QString(const AccountSummary &)> &words,
                              const std::function<QStringList(const AccountSummary &)> &details)
{
    const auto valueOf = [&view, number](const PortfolioRow &r) {
        const AccountSummary *summary = summaryOf(view, r);
        return summary ? number(*summary) : none;
    };
    PortfolioColumn c = figureColumn(view, head, tip, valueOf, {});
    c.text = [&view, valueOf, words](const PortfolioRow &r) {
        return std::isnan(valueOf(r)) ? text::dash() : words(*summaryOf(view, r));
    };
    c.words = c.text;
    c.tip = [&view, details, tip](const PortfolioRow &r, QPoint, QSize) {
        const AccountSummary *summary = summaryOf(view, r);
        QStringList all = summary ? details(*summary) : QStringList{whyNot(view)};
        all += {tip, footing(view)};
        return lines(all);
    };
    c.paint = [words = c.text, valueOf](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base,
                    std::isnan(valueOf(r)) ? Token::TextTertiary : Token::TextPrimary, words(r),
                    Qt::AlignRight);
    };
    return c;
}

} // namespace

QString starWord(NorthStarState state)
{
    switch (state) {
    case NorthStarState::Reached:
        return PortfolioText::tr("reached", "state of the north star");
    case NorthStarState::OnPace:
        return PortfolioText::tr("on pace", "state of the north star");
    case NorthStarState::Behind:
        return PortfolioText::tr("behind", "state of the north star");
    case NorthStarState::Missed:
        return PortfolioText::tr("missed", "state of the north star");
    case NorthStarState::Unknown:
        return PortfolioText::tr("not known", "state of the north star");
    }
    return {};
}

const AccountSummary *summaryOf(const PortfolioView &view, const PortfolioRow &row)
{
    const auto index = static_cast<size_t>(row.index);
    return view.summary && index < view.summary->accounts.size() ? &view.summary->accounts[index] : nullptr;
}

PortfolioColumn breadthColumn(const PortfolioView &view)
{
    return shareColumn(
        view, PortfolioText::tr("Breadth", "column head"),
        PortfolioText::tr(
            "Modules used in the 28 days that end at the as-of day, of those that the account is "
            "entitled to. Below: of all accounts together."),
        &PortfolioRow::breadth, &PortfolioTotals::breadth,
        PortfolioText::tr("%1: %2 of %3 modules used.", "share, modules used, modules entitled"));
}

PortfolioColumn depthColumn(const PortfolioView &view)
{
    return shareColumn(
        view, PortfolioText::tr("Depth", "column head"),
        PortfolioText::tr("Different key events used in the 28 days that end at the as-of day, of the key "
                          "events of the modules used. Below: of all accounts together."),
        &PortfolioRow::depth, &PortfolioTotals::depth,
        PortfolioText::tr("%1: %2 of %3 key events used.", "share, key events used, key events there are"));
}

PortfolioColumn openedColumn(const PortfolioView &view)
{
    return shareColumn(
        view, PortfolioText::tr("Opened", "column head: share of the seats that are opened"),
        PortfolioText::tr(
            "Opened share: seats opened of the seats purchased, on the as-of day. Below: of all "
            "accounts together."),
        &PortfolioRow::opened, &PortfolioTotals::opened,
        PortfolioText::tr("%1: %2 of %3 seats opened.", "share, seats opened, seats purchased"));
}

PortfolioColumn scenariosColumn(const PortfolioView &view)
{
    return summaryColumn(
        view, PortfolioText::tr("Scenarios", "column head"),
        PortfolioText::tr(
            "Scenarios met in the 28 days that end at the as-of day, of those whose modules the "
            "account is entitled to: as many users and actions as the rules expect."),
        [](const AccountSummary &s) { return numberOf(s.scenariosMet().value()); },
        [](const AccountSummary &s) -> QString {
            return PortfolioText::tr("%1 of %2", "scenarios met, of all")
                .arg(text::number(s.scenariosMet().part), text::number(s.scenariosMet().whole));
        },
        [](const AccountSummary &s) {
            QStringList details;
            for (const ScenarioOutcome &one : s.scenarios)
                details += PortfolioText::tr("%1: %2", "scenario, its state")
                               .arg(text::visible(one.name), scenarioWord(one.state));
            if (details.isEmpty())
                details += PortfolioText::tr("The rules expect no scenario of this account.");
            return details;
        });
}

PortfolioColumn northStarColumn(const PortfolioView &view)
{
    return summaryColumn(
        view, PortfolioText::tr("North star", "column head"),
        PortfolioText::tr(
            "How far the account is on the way to the figure that the rules set as its goal, with "
            "a deadline after its start"),
        [](const AccountSummary &s) {
            // Best first when sorted downwards.
            return !s.northStar || s.northStar->state == NorthStarState::Unknown
                ? none
                : -static_cast<double>(s.northStar->state);
        },
        [](const AccountSummary &s) { return starWord(s.northStar->state); },
        [](const AccountSummary &s) -> QStringList {
            if (!s.northStar)
                return {PortfolioText::tr("The rules set no north star for this account.")};
            const NorthStarProgress &star = *s.northStar;
            QStringList details{starWord(star.state)};
            if (star.valueOn)
                details +=
                    PortfolioText::tr("%1 of %2 on %3.", "figure, its threshold, day")
                        .arg(text::number(static_cast<qint64>(star.value)),
                             text::number(static_cast<qint64>(star.threshold)), text::dayYear(*star.valueOn));
            if (star.deadline)
                details += PortfolioText::tr("Due on %1.").arg(text::dayYear(*star.deadline));
            return details;
        });
}

PortfolioColumn unusualColumn(const PortfolioView &view)
{
    return summaryColumn(
        view, PortfolioText::tr("Unusual days", "column head"),
        PortfolioText::tr(
            "Working days of the 28 that end at the as-of day whose key actions are far from the "
            "last same weekdays, up or down"),
        [](const AccountSummary &s) { return static_cast<double>(s.unusualDays); },
        [](const AccountSummary &s) { return text::number(qint64{s.unusualDays}); },
        [](const AccountSummary &s) -> QStringList {
            if (!s.lastUnusual)
                return {PortfolioText::tr("No unusual day.")};
            return {PortfolioText::tr("%Ln unusual day(s).", nullptr, s.unusualDays),
                    PortfolioText::tr("The last one: %1.").arg(text::day(*s.lastUnusual))};
        });
}

} // namespace bw::portfolio
