#include "account/score_note.h"

#include "account/figure_words.h"
#include "account/human_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QVBoxLayout>

namespace bw {

ScoreNote::ScoreNote(QWidget *parent)
    : QWidget(parent)
    , m_strong(makeLabel(TextRole::SmallStrong, Tone::Primary, this))
    , m_body(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_foot(makeLabel(TextRole::Caption, Tone::Tertiary, this))
    , m_why(new KeyButton({}, QStringLiteral("W"), this))
    , m_limit(new KeyButton({}, {}, this))
{
    m_why->setObjectName(QStringLiteral("whyChanged"));
    m_limit->setObjectName(QStringLiteral("healthLimits"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QLabel *label : {m_strong, m_body, m_foot}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_why, 0, Qt::AlignLeft);
    layout->addWidget(m_limit, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_limit->hide(); // until there is somewhere to write to
    connect(m_why, &QPushButton::clicked, this, &ScoreNote::whyRequested);
    connect(m_limit, &QPushButton::clicked, this, &ScoreNote::limitRequested);
    retranslate();
}

void ScoreNote::setCanLimit(bool can)
{
    m_limit->setVisible(can);
}

void ScoreNote::retranslate()
{
    m_why->setText(tr("Why it changed"));
    m_limit->setText(tr("Cap or floor…"));
    m_limit->setToolTip(tr("A limit on the health by hand, with who, why and until when"));
}

QString ScoreNote::sentences() const
{
    return m_strong->text() + QLatin1Char('\n') + m_body->text();
}

void ScoreNote::setReport(const AccountReport &report)
{
    QStringList strong = boundSentences(report);
    const Health &health = report.explanation.health;
    if (health.frozenOn)
        strong << tr("Frozen on %1, the day of churn: later data and answers do not change it.")
                      .arg(text::dayYear(*health.frozenOn));
    if (!report.score.scored)
        strong << tr("Not enough to score: coverage is %1, and %2 is needed.")
                      .arg(text::percent(health.coverage),
                           text::percent(report.explanation.rules.leastCoveragePercent / 100.0));
    if (const QString apart = disagreementSentence(report); !apart.isEmpty())
        strong << apart;
    m_strong->setText(strong.join(QLatin1Char('\n')));
    m_strong->setVisible(!strong.isEmpty());

    QStringList lines;
    if (health.answered == 0)
        lines << tr("No judgement by a person is in the figure yet: it rests on what the data show.");
    else if (health.stale > 0)
        lines << tr("%n answer(s) past the shelf life.", nullptr, health.stale);
    QStringList missing;
    for (const ScorePart &part : report.score.parts)
        if (!part.share.known && part.share.group == HealthShare::Group::Machine)
            missing << partName(report, part);
    if (!missing.isEmpty())
        lines << tr("Not covered by the data: %1.")
                     .arg(missing.join(tr(", ", "between the members of a list")));
    if (const QString next = nextQuestionSentence(report); !next.isEmpty())
        lines << next;
    if (!report.calendarYearKnown)
        lines << tr("The calendar of this year is not published; Monday to Friday stands in for it.");
    m_body->setText(lines.join(QLatin1Char('\n')));
    m_foot->setText(restsOn(report));
}

} // namespace bw
