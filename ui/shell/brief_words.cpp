#include "shell/brief_words.h"

#include "shell/text.h"
#include "shell/tokens.h"

#include <QCoreApplication>

namespace bw::text {

namespace {

/// Context of the texts of this file.
class BriefText {
    Q_DECLARE_TR_FUNCTIONS(bw::text::BriefText)
};

struct Row {
    QString head; ///< name, day
    QString facts;
    QString line; ///< second line; may be empty
    Band band = Band::None;
};

struct Section {
    QString title;
    std::vector<Row> rows;
    QString more; ///< what is left out; empty: nothing
    QString empty; ///< where there are no rows
};

/// The brief in words, whatever it is written as.
struct Page {
    QString title;
    QString subtitle;
    QStringList figures;
    std::vector<Section> sections;
};

const PortfolioRow &rowOf(const BriefView &view, qint32 row)
{
    return view.ground.portfolio.rows[static_cast<size_t>(row)];
}

QString moneyOf(const std::vector<Money> &sums)
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += moneyShort(sum);
    return parts.join(QStringLiteral(" + "));
}

QString nameOf(const PortfolioRow &row)
{
    return row.segment.isEmpty()
        ? visible(row.name)
        : BriefText::tr("%1 (%2)", "account, segment").arg(visible(row.name), segmentShort(row.segment));
}

QStringList figuresOf(const MorningBrief &brief)
{
    QStringList all{BriefText::tr("%n account(s)", nullptr, brief.accounts),
                    BriefText::tr("%n ask(s) for something", "accounts", brief.attention)};
    all += brief.arrAtRisk.empty()
        ? BriefText::tr("%n at risk", "accounts", brief.atRisk)
        : BriefText::tr("%n at risk with %1", "accounts, ARR", brief.atRisk).arg(moneyOf(brief.arrAtRisk));
    all += BriefText::tr("%n new alert(s), %1 open", nullptr, brief.newAlerts).arg(brief.openAlerts);
    all += BriefText::tr("%n renew(s) within 90 days", "accounts", brief.renewSoon);
    if (const auto rate = brief.monthlyRate.value())
        all += BriefText::tr("monthly active %1: %2 of %3")
                   .arg(percent(*rate, 1), number(brief.monthlyRate.numerator),
                        number(brief.monthlyRate.denominator));
    all += BriefText::tr("stale judgements on %n account(s)", nullptr, brief.staleAnswers);
    return all;
}

QString reasonsOf(const BriefView &view, const BriefAccount &account)
{
    QStringList all;
    for (const QueueReason &reason : account.reasons) {
        const bool hidden = reason.what == QueueReason::What::NextStepDue && !view.persons;
        const QString words =
            hidden ? BriefText::tr("A next step is due") : reasonWords(reason, view.ground).title;
        all += all.isEmpty() ? words : continued(words);
    }
    return all.join(QStringLiteral(" · "));
}

Section accountsOf(const BriefView &view)
{
    Section section{
        BriefText::tr("Where to look first"), {}, {}, BriefText::tr("Nothing asks for you today.")};
    for (const BriefAccount &account : view.brief.top) {
        const PortfolioRow &row = rowOf(view, account.row);
        QStringList facts;
        if (row.arr)
            facts += moneyFull({row.currency, *row.arr});
        else if (!row.mixedArr.empty())
            facts += moneyOf(row.mixedArr);
        if (row.health.value)
            facts += BriefText::tr("health %1, %2", "figure, band")
                         .arg(number(*row.health.value, 0), continued(band(row.health.band)));
        section.rows.push_back(
            {nameOf(row), facts.join(QStringLiteral(" · ")), reasonsOf(view, account), row.health.band});
    }
    if (view.brief.more > 0)
        section.more = BriefText::tr("and %n more", "accounts", view.brief.more);
    return section;
}

Section tasksOf(const BriefView &view)
{
    Section section{BriefText::tr("What is due"), {}, {}, BriefText::tr("No step is due this week.")};
    for (const BriefTask &task : view.brief.tasks) {
        QString what;
        if (!task.step.isEmpty())
            what = stepName(task.step, task.text);
        else if (view.persons && !task.text.isEmpty())
            what = BriefText::tr("next step: %1").arg(visible(task.text));
        else
            what = BriefText::tr("next step of a touch");
        const int late = view.brief.today - task.day;
        const QString when = late > 0 ? BriefText::tr("%n day(s) overdue", nullptr, late)
            : late == 0               ? BriefText::tr("today")
                                      : dayShort(task.day);
        section.rows.push_back({nameOf(rowOf(view, task.row)), what + QStringLiteral(" · ") + when, {}, {}});
    }
    if (view.brief.moreTasks > 0)
        section.more = BriefText::tr("and %n more", "steps", view.brief.moreTasks);
    return section;
}

Section chancesOf(const BriefView &view)
{
    Section section{BriefText::tr("Where more may be sold"),
                    {},
                    {},
                    BriefText::tr("No account shows three signs of it.")};
    for (const ExpansionChance &chance : view.brief.chances) {
        const PortfolioRow &row = rowOf(view, chance.row);
        QStringList signs;
        if (chance.seatsFull && row.seatUse)
            signs += BriefText::tr("seat use %1").arg(percent(*row.seatUse));
        if (chance.strong)
            signs += BriefText::tr("%1 of 7 weeks active").arg(row.coefficient.active);
        if (chance.growing)
            signs += BriefText::tr("use is growing");
        if (chance.promoter)
            signs += BriefText::tr("promoters");
        if (chance.modulesLeft)
            signs += BriefText::tr("modules not bought yet");
        section.rows.push_back({nameOf(row), signs.join(QStringLiteral(" · ")), {}, {}});
    }
    if (view.brief.moreChances > 0)
        section.more = BriefText::tr("and %n more", "accounts", view.brief.moreChances);
    return section;
}

Page pageOf(const BriefView &view)
{
    const MorningBrief &brief = view.brief;
    Page page;
    page.title = BriefText::tr("Morning brief for %1").arg(visible(brief.csm));
    page.subtitle =
        BriefText::tr("%1 · data through %2", "day, day").arg(dayYear(brief.today), day(brief.asOf));
    page.figures = figuresOf(brief);
    page.sections = {accountsOf(view), tasksOf(view), chancesOf(view)};
    return page;
}

QString colour(Token token)
{
    return TokenTable::shipped().get(ThemeName::Light, token).name();
}

QString bandColour(Band band)
{
    switch (band) {
    case Band::AtRisk:
        return colour(Token::RiskText);
    case Band::Watch:
        return colour(Token::WatchText);
    case Band::Healthy:
        return colour(Token::OkText);
    case Band::None:
        break;
    }
    return colour(Token::TextSecondary);
}

QString html(const Section &section)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(section.title.toHtmlEscaped());
    if (section.rows.empty())
        return html + QStringLiteral("<p class='second'>%1</p>").arg(section.empty.toHtmlEscaped());
    html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'>");
    for (const Row &row : section.rows) {
        html += QStringLiteral("<tr><td class='row'><b>%1</b>").arg(row.head.toHtmlEscaped());
        if (!row.line.isEmpty())
            html += QStringLiteral("<br/><span class='second'>%1</span>").arg(row.line.toHtmlEscaped());
        html +=
            QStringLiteral(
                "</td><td class='row' align='right' width='42%'><span style='color:%1'>%2</span></td></tr>")
                .arg(bandColour(row.band), row.facts.toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
    if (!section.more.isEmpty())
        html += QStringLiteral("<p class='second'>%1</p>").arg(section.more.toHtmlEscaped());
    return html;
}

} // namespace

QString briefText(const BriefView &view)
{
    const Page page = pageOf(view);
    QString text = page.title + u'\n' + page.subtitle + QStringLiteral("\n\n");
    for (const QString &figure : page.figures)
        text += QStringLiteral("  %1\n").arg(figure);
    for (const Section &section : page.sections) {
        text += u'\n' + section.title + u'\n';
        if (section.rows.empty())
            text += QStringLiteral("  %1\n").arg(section.empty);
        for (const Row &row : section.rows) {
            text += QStringLiteral("  %1 · %2\n").arg(row.head, row.facts);
            if (!row.line.isEmpty())
                text += QStringLiteral("    %1\n").arg(row.line);
        }
        if (!section.more.isEmpty())
            text += QStringLiteral("  %1\n").arg(section.more);
    }
    return text;
}

QString briefHtml(const BriefView &view)
{
    const Page page = pageOf(view);
    QString html =
        QStringLiteral("<html><head><style>"
                       "body{color:%1} h1{font-size:18px;font-weight:600;margin-bottom:0}"
                       "h2{font-size:12px;font-weight:600;margin-top:14px;margin-bottom:4px}"
                       "p{margin-top:2px;margin-bottom:2px} .second{color:%2}"
                       ".row{padding-top:4px;padding-bottom:4px;border-top:1px solid %3}"
                       "</style></head><body>")
            .arg(colour(Token::TextPrimary), colour(Token::TextSecondary), colour(Token::LineHair));
    html += QStringLiteral("<h1>%1</h1><p class='second'>%2</p>")
                .arg(page.title.toHtmlEscaped(), page.subtitle.toHtmlEscaped());
    QStringList figures;
    for (const QString &figure : page.figures)
        figures += figure.toHtmlEscaped().replace(u' ', QChar::Nbsp);
    html += QStringLiteral("<p style='margin-top:8px'>%1</p>").arg(figures.join(QStringLiteral(" · ")));
    for (const Section &section : page.sections)
        html += bw::text::html(section);
    return html + QStringLiteral("</body></html>");
}

} // namespace bw::text
