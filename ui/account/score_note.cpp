#include "account/score_note.h"

#include "account/figure_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QVBoxLayout>

namespace bw {

ScoreNote::ScoreNote(QWidget *parent)
    : QWidget(parent)
    , m_head(makeLabel(TextRole::SmallHeading, Tone::Secondary, this))
    , m_body(makeLabel(TextRole::Small, Tone::Primary, this))
    , m_foot(makeLabel(TextRole::Caption, Tone::Tertiary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QLabel *label : {m_head, m_body, m_foot}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
}

void ScoreNote::setReport(const AccountReport &report)
{
    const bool judged = report.score.human.answered > 0;
    m_head->setText(judged ? tr("Machine activity and human judgement") : tr("Machine activity alone"));
    QStringList lines{
        judged
            ? tr("What the data show, and what people answered about this account. Higher is better.")
            : tr("No judgement by a person is in the figure yet: it rests on what the data show. Higher is "
                 "better.")};
    if (report.row.health.frozenOn)
        lines << tr("Churned: this is the score of %1, which stays as it was.")
                     .arg(text::dayYear(*report.row.health.frozenOn));
    lines << tr("Coverage %1: the weight, of 100, of the parts that the data cover.")
                 .arg(text::percent(report.score.coverage));
    if (!report.score.scored)
        lines << tr("Below %1 there is not enough to score.")
                     .arg(text::percent(report.explanation.rules.leastCoveragePercent / 100.0));
    QStringList missing;
    for (const ScorePart &part : report.score.parts)
        if (!part.value.known)
            missing << text::part(part.part);
    if (!missing.isEmpty())
        lines << tr("Not covered by the data: %1.")
                     .arg(missing.join(tr(", ", "between the members of a list")));
    if (!report.calendarYearKnown)
        lines << tr("The calendar of this year is not published; Monday to Friday stands in for it.");
    m_body->setText(lines.join(QLatin1Char('\n')));
    m_foot->setText(restsOn(report));
}

} // namespace bw
