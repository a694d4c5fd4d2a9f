#include "portfolio/cells.h"
#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/text.h"

#include <cmath>

namespace bw::portfolio {

namespace {

QString score(double value)
{
    return text::number(qint64{std::lround(value)});
}

/// The worst first when sorted downwards.
double weightOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Unknown:
        return none;
    case Agreement::BothGood:
        return 0;
    case Agreement::BothBad:
        return 1;
    case Agreement::QuietButLoved:
        return 2;
    case Agreement::BusyButUnhappy:
        return 3;
    }
    return none;
}

constexpr int scoreWidth = 114;

} // namespace

QString agreementWords(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Unknown:
        return PortfolioText::tr("not known", "how machine and human agree");
    case Agreement::BothGood:
        return PortfolioText::tr("both good", "machine and human score");
    case Agreement::BothBad:
        return PortfolioText::tr("both low", "machine and human score");
    case Agreement::BusyButUnhappy:
        return PortfolioText::tr("busy, unhappy", "machine score far above the human one");
    case Agreement::QuietButLoved:
        return PortfolioText::tr("quiet, loved", "human score far above the machine one");
    }
    return {};
}

PortfolioColumn machineColumn(const PortfolioView &view)
{
    PortfolioColumn c = figureColumn(
        view, PortfolioText::tr("Machine score", "column head"),
        PortfolioText::tr(
            "0 to 100, higher is better: what activity, modules, business results and surveys say, "
            "without anybody's judgement"),
        [](const PortfolioRow &r) { return numberOf(r.health.machine); }, score);
    c.width = scoreWidth;
    return c;
}

PortfolioColumn humanColumn(const PortfolioView &view)
{
    PortfolioColumn c = figureColumn(
        view, PortfolioText::tr("Human score", "column head"),
        PortfolioText::tr("0 to 100, higher is better: what the judgements say that count on the as-of day"),
        [](const PortfolioRow &r) { return numberOf(r.health.human); }, score);
    c.width = scoreWidth;
    const auto tip = c.tip;
    c.tip = [tip](const PortfolioRow &r, QPoint at, QSize size) {
        QStringList parts{tip(r, at, size)};
        if (r.health.answered == 0)
            parts += PortfolioText::tr("No judgement counts yet.");
        else
            parts +=
                PortfolioText::tr("%Ln criterion(a) with an answer that counts", nullptr, r.health.answered)
                + PortfolioText::tr("; %Ln past their shelf life.", nullptr, r.health.stale);
        return lines(parts);
    };
    return c;
}

PortfolioColumn agreementColumn(const PortfolioView &view)
{
    PortfolioColumn c = figureColumn(
        view, PortfolioText::tr("Machine and human", "column head: how the two scores agree"),
        PortfolioText::tr(
            "Whether the machine score and the human one tell the same. Far apart is a signal of its "
            "own: busy but unhappy, or quiet but loved."),
        [](const PortfolioRow &r) { return weightOf(r.health.agreement); }, {});
    c.width = 150;
    c.align = Qt::AlignLeft;
    c.text = [](const PortfolioRow &r) {
        return r.health.agreement == Agreement::Unknown ? text::dash() : agreementWords(r.health.agreement);
    };
    c.words = [](const PortfolioRow &r) { return agreementWords(r.health.agreement); };
    c.tip = [&view, tip = c.headTip](const PortfolioRow &r, QPoint, QSize) {
        QStringList parts{agreementWords(r.health.agreement)};
        if (r.health.machine && r.health.human)
            parts += PortfolioText::tr("Machine %1, human %2.")
                         .arg(score(*r.health.machine), score(*r.health.human));
        parts += {tip, footing(view)};
        return lines(parts);
    };
    c.paint = [text = c.text](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        const bool apart = disagree(r.health.agreement);
        paintFigure(p, cell, apart ? TextRole::BaseStrong : TextRole::Small,
                    apart ? Token::TextPrimary : Token::TextSecondary, text(r), Qt::AlignLeft);
    };
    const auto apart = [](const PortfolioTotals &t) {
        return PortfolioText::tr("%Ln apart", "accounts whose machine and human scores are far apart",
                                 static_cast<int>(t.disagreeing));
    };
    c.paintTotal = [apart](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, apart(t), group);
    };
    c.totalWords = [apart](const PortfolioTotals &t, int) { return apart(t); };
    c.totalTip = [&view, apart](const PortfolioTotals &t, int) {
        return lines({apart(t), footing(view, t.accounts)});
    };
    return c;
}

PortfolioColumn riskColumn(const PortfolioView &view)
{
    const QString head = PortfolioText::tr("Revenue at risk", "column head");
    PortfolioColumn c = figureColumn(
        view, head,
        PortfolioText::tr(
            "ARR × (1 − probability of renewal). Until there are enough outcomes to learn from, the "
            "probability is an assumption: 0.9 × health / 100; without a health, the mean of the "
            "segment."),
        [](const PortfolioRow &r) { return numberOf(r.revenueAtRisk); }, {});
    c.width = 124;
    c.text = [&view](const PortfolioRow &r) {
        if (!r.revenueAtRisk)
            return text::dash();
        return view.currency.isEmpty() ? text::moneyFull({r.currency, *r.revenueAtRisk})
                                       : text::money(*r.revenueAtRisk);
    };
    c.words = [](const PortfolioRow &r) {
        return r.revenueAtRisk ? text::moneyFull({r.currency, *r.revenueAtRisk})
                               : PortfolioText::tr("not known");
    };
    c.tip = [&view, words = c.words, tip = c.headTip](const PortfolioRow &r, QPoint, QSize) {
        QStringList parts{words(r)};
        if (r.renewalProbability)
            parts += PortfolioText::tr("Chance of renewal %1 (an assumption).")
                         .arg(text::percent(*r.renewalProbability));
        parts += {tip, footing(view)};
        return lines(parts);
    };
    c.paint = [text = c.text](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base, r.revenueAtRisk ? Token::TextPrimary : Token::TextTertiary,
                    text(r), Qt::AlignRight);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, sumText(view, t.revenueAtRisk), group, Qt::AlignRight);
    };
    c.totalWords = [&view, head](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("%1 %2", "figure, its value").arg(head, sumTip(view, t.revenueAtRisk));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) {
        return lines({sumTip(view, t.revenueAtRisk), footing(view, t.accounts)});
    };
    return c;
}

} // namespace bw::portfolio
