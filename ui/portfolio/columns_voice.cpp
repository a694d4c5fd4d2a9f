#include "feedback/nps.h"
#include "portfolio/cells.h"
#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/text.h"
#include "shell/text_feedback.h"

namespace bw::portfolio {

namespace {

/// Fewer answers are shown, and neither coloured nor ranked.
bool isFew(const PortfolioRow &row)
{
    return row.npsAnswers < enoughAnswers;
}

QString npsText(const PortfolioRow &row)
{
    return row.nps ? text::nps(*row.nps) : text::dash();
}

QString npsWords(const PortfolioRow &row)
{
    if (!row.nps)
        return PortfolioText::tr("no answers to NPS surveys within 12 months");
    const QString words =
        PortfolioText::tr("NPS %1 of %Ln answer(s)", nullptr, row.npsAnswers).arg(npsText(row));
    return isFew(row) ? PortfolioText::tr("%1, few answers", "score and number of answers").arg(words)
                      : words;
}

QString outcomeText(const PortfolioRow &row)
{
    return row.outcome ? text::percent(*row.outcome) : text::dash();
}

} // namespace

PortfolioColumn npsColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("NPS", "column head");
    c.headTip =
        PortfolioText::tr("% promoters less % detractors, −100 to 100: the latest answer of each person "
                          "in the 12 months that end at the as-of day. Below 5 answers it is grey and "
                          "not sorted by.");
    c.width = 64;
    c.align = Qt::AlignRight;
    c.optional = true;
    c.dropOrder = 3;
    c.number = [](const PortfolioRow &r) { return isFew(r) ? none : numberOf(r.nps); };
    c.text = [](const PortfolioRow &r) { return npsText(r); };
    c.words = [](const PortfolioRow &r) { return npsWords(r); };
    c.tip = [&view, tip = c.headTip](const PortfolioRow &r, QPoint, QSize) -> QString {
        return npsWords(r) % QLatin1Char('\n') % tip % QLatin1Char('\n') % footing(view);
    };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base, isFew(r) ? Token::TextTertiary : Token::TextPrimary, npsText(r),
                    Qt::AlignRight);
    };
    return c;
}

PortfolioColumn outcomeColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Outcome", "column head: business outcomes");
    c.headTip = PortfolioText::tr(
        "How much of what was expected by now of the customer's business outcomes is "
        "attained: their mean, each at most 100%. Those whose term has hardly begun are left "
        "out.");
    c.width = 84;
    c.align = Qt::AlignRight;
    c.optional = true;
    c.dropOrder = 4;
    c.number = [](const PortfolioRow &r) { return numberOf(r.outcome); };
    c.text = [](const PortfolioRow &r) { return outcomeText(r); };
    c.words = [](const PortfolioRow &r) {
        return r.outcome
            ? PortfolioText::tr("%1 of what was expected", "business outcomes").arg(outcomeText(r))
            : PortfolioText::tr("no business outcome that can be told of");
    };
    c.tip = [&view, words = c.words, tip = c.headTip](const PortfolioRow &r, QPoint, QSize) -> QString {
        return words(r) % QLatin1Char('\n') % tip % QLatin1Char('\n') % footing(view);
    };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base, r.outcome ? Token::TextPrimary : Token::TextTertiary,
                    outcomeText(r), Qt::AlignRight);
    };
    return c;
}

} // namespace bw::portfolio
