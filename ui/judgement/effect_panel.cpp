#include "judgement/effect_panel.h"

#include "judgement/effect_parts.h"
#include "report/score.h"
#include "shell/parts.h"
#include "shell/rubric_words.h"
#include "shell/text.h"
#include "widgets/chance_bar.h"
#include "widgets/plain.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

namespace bw {

namespace {

constexpr int panelWidth = 336;
constexpr int side = 20;
constexpr size_t mostLifts = 3;
constexpr qsizetype mostNames = 2;

QLabel *heading(QWidget *parent)
{
    return makeLabel(TextRole::SmallHeading, Tone::Secondary, parent);
}

QLabel *paragraph(QWidget *parent)
{
    QLabel *label = makeLabel(TextRole::Small, Tone::Secondary, parent);
    label->setWordWrap(true);
    return label;
}

/// Tenths of the machine, then of each criterion, then of the cap or floor, as the account page has them.
std::vector<qint64> linesOf(const ScoreTable &table, size_t criteria)
{
    std::vector<qint64> lines(criteria + 2);
    lines.front() = table.machine.tenths;
    for (const ScorePart &part : table.parts) {
        if (part.share.group == HealthShare::Group::Human)
            lines[static_cast<size_t>(part.share.criterion) + 1] = part.tenths;
    }
    lines.back() = table.limitTenths;
    return lines;
}

/// The same of what they can be at most.
std::vector<qint64> mostOf(const ScoreTable &table, size_t criteria)
{
    std::vector<qint64> lines(criteria + 2);
    lines.front() = table.machine.mostTenths;
    for (const ScorePart &part : table.parts) {
        if (part.share.group == HealthShare::Group::Human)
            lines[static_cast<size_t>(part.share.criterion) + 1] = part.mostTenths;
    }
    return lines;
}

} // namespace

EffectPanel::EffectPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::BaseHeading, Tone::Primary, this))
    , m_state(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_gauges(new GaugePair(this))
    , m_points(new PointsTable(this))
    , m_chanceTitle(heading(this))
    , m_chance(makeLabel(TextRole::BaseHeading, Tone::Primary, this))
    , m_chanceBar(new ChanceBar(this))
    , m_assumption(makeLabel(TextRole::Caption, Tone::Tertiary, this))
    , m_followsTitle(heading(this))
    , m_follows(paragraph(this))
    , m_liftsTitle(heading(this))
    , m_lifts(paragraph(this))
    , m_obstacleLabel(paragraph(this))
    , m_discard(new KeyButton({}, QStringLiteral("Esc"), this))
    , m_save(new KeyButton({}, QStringLiteral("Ctrl+↵"), this))
{
    build();
    retranslate();
    connect(m_save, &QPushButton::clicked, this, &EffectPanel::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &EffectPanel::discardRequested);
}

void EffectPanel::build()
{
    setFixedWidth(panelWidth);
    setSurface(this, "page");
    m_save->setPrimary(true);
    m_save->setObjectName(QStringLiteral("saveAnswers"));
    m_discard->setObjectName(QStringLiteral("discardAnswers"));
    m_assumption->setWordWrap(true);
    auto *content = new QWidget;
    setSurface(content, "page");
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(side, 14, side, 14);
    list->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    list->addLayout(head);
    list->addWidget(m_gauges, 0, Qt::AlignHCenter);
    list->addWidget(m_points);
    list->addSpacing(10);
    auto *chance = new QHBoxLayout;
    chance->addWidget(m_chanceTitle, 1);
    chance->addWidget(m_chance);
    list->addLayout(chance);
    list->addWidget(m_chanceBar);
    list->addWidget(m_assumption);
    list->addSpacing(10);
    list->addWidget(m_followsTitle);
    list->addWidget(m_follows);
    list->addSpacing(10);
    list->addWidget(m_liftsTitle);
    list->addWidget(m_lifts);
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto *foot = new QWidget;
    setSurface(foot, "sunken");
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(side, 12, side, 12);
    footLayout->setSpacing(8);
    footLayout->addWidget(m_obstacleLabel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    footLayout->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeLine(true));
    whole->addWidget(foot);
    setObstacle({});
}

void EffectPanel::setObstacle(const QString &sentence)
{
    m_obstacle = sentence;
    m_obstacleLabel->setText(sentence);
    m_obstacleLabel->setVisible(!sentence.isEmpty());
    fill();
}

void EffectPanel::setEffect(std::shared_ptr<const JudgementSheet> sheet, DraftEffect effect, int answers,
                            int waiting)
{
    m_sheet = std::move(sheet);
    m_effect = std::move(effect);
    m_answers = answers;
    m_waiting = waiting;
    fill();
}

QString EffectPanel::criterionName(qint32 criterion) const
{
    return text::criterionWords(m_sheet->now.rubric.criteria[static_cast<size_t>(criterion)]).name;
}

void EffectPanel::fill()
{
    // A note that waits is worth a press: it leads to what is missing.
    const bool any = m_answers + m_waiting > 0;
    m_save->setText(m_answers > 0 ? tr("Save %n answer(s)", nullptr, m_answers)
                        : any     ? tr("Save")
                                  : tr("Nothing to save"));
    m_save->setToolTip(any ? QString() : tr("Answer a question first: one key is enough."));
    m_save->setEnabled(m_obstacle.isEmpty() && any);
    m_save->updateGeometry();
    m_discard->setEnabled(any);
    if (!m_sheet)
        return;
    const Health &now = m_sheet->now.health;
    const Health &after = m_effect.after.health;
    const HealthRules &rules = m_sheet->now.rules;
    m_state->setText(any ? tr("not saved yet") : QString());
    GaugeMarks marks;
    marks.watchFrom = rules.watchFrom;
    marks.healthyFrom = rules.healthyFrom;
    m_gauges->setFaces({now.value, now.band, false, now.below}, {after.value, after.band, false, after.below},
                       m_answers > 0, marks);
    fillPoints();
    const std::optional<double> chance = m_sheet->report.row.renewalProbability;
    const auto percent = [](std::optional<double> value) {
        return value ? text::percent(*value) : text::dash();
    };
    m_chance->setText(chance == m_effect.renewal
                          ? percent(chance)
                          : tr("%1 → %2", "before, after").arg(percent(chance), percent(m_effect.renewal)));
    m_chanceBar->setChance(chance, m_effect.renewal);
    m_chanceBar->setAccessibleName(tr("Chance of renewal %1").arg(m_chance->text()));
    fillFollows();
    fillLifts();
}

/// One decimal; the lines add up to the total.
void EffectPanel::fillPoints()
{
    const HealthExplanation &now = m_sheet->now;
    const HealthExplanation &after = m_effect.after;
    // What a line can be at most is that of the answers as they would be.
    const ScoreTable shown = scoreTable(after);
    const std::vector<qint64> before = linesOf(scoreTable(now), now.rubric.criteria.size());
    const std::vector<qint64> with = linesOf(shown, after.rubric.criteria.size());
    const std::vector<qint64> most = mostOf(shown, after.rubric.criteria.size());
    const bool scored = now.health.value.has_value();
    const bool scoredAfter = after.health.value.has_value();
    const auto known = [](bool is, qint64 value) { return is ? std::optional(value) : std::nullopt; };
    std::vector<PointsLine> lines;
    lines.push_back({PointsLine::Kind::Machine,
                     tr("Machine activity"),
                     known(scored, before[0]),
                     known(scoredAfter, with[0]),
                     most[0],
                     {}});
    for (qint32 i = 0; i < static_cast<qint32>(after.rubric.criteria.size()); ++i) {
        const HealthShare *share = shareOfCriterion(after, i);
        const HealthShare *was = shareOfCriterion(now, i);
        const auto at = static_cast<size_t>(i) + 1;
        lines.push_back({PointsLine::Kind::Human,
                         criterionName(i),
                         known(scored && was != nullptr && was->known, before[at]),
                         known(scoredAfter && share != nullptr && share->known, with[at]),
                         most[at],
                         {}});
    }
    if (before.back() != 0 || with.back() != 0)
        lines.push_back({PointsLine::Kind::Limit,
                         tr("Cap or floor"),
                         known(scored, before.back()),
                         known(scoredAfter, with.back()),
                         0,
                         {}});
    const auto sum = [](const std::vector<qint64> &values) {
        qint64 total = 0;
        for (const qint64 value : values)
            total += value;
        return total;
    };
    lines.push_back({PointsLine::Kind::Total, tr("Health"), known(scored, sum(before)),
                     known(scoredAfter, sum(with)), 1000, after.health.band});
    m_points->setLines(std::move(lines));
}

QStringList EffectPanel::consequences() const
{
    QStringList follows;
    if (!m_sheet)
        return follows;
    const Health &now = m_sheet->now.health;
    const Health &after = m_effect.after.health;
    if (now.frozenOn)
        follows << tr("Lost on %1: the health is frozen and takes no answers any more. They are kept all the "
                      "same.")
                       .arg(text::dayYear(*now.frozenOn));
    if (!after.value)
        follows << tr("Not enough to score: data and answers cover %1, %2 are needed.")
                       .arg(text::percent(after.coverage),
                            text::percent(m_sheet->now.rules.leastCoveragePercent / 100.0));
    else if (now.value && now.band != after.band)
        follows << (after.band < now.band ? tr("Falls from %1 to %2.", "bands of health")
                                          : tr("Rises from %1 to %2.", "bands of health"))
                       .arg(text::band(now.band), text::band(after.band));
    if (disagree(after.agreement) && after.machine && after.human) {
        const QString apart = text::number(std::llround(std::abs(*after.machine - *after.human)));
        follows << (after.agreement == Agreement::BusyButUnhappy
                        ? tr("Machine and judgement are %1 points apart: busy but unhappy.").arg(apart)
                        : tr("Machine and judgement are %1 points apart: quiet but loved.").arg(apart));
    }
    if (after.bounds.cap && after.computed && *after.computed > after.bounds.cap.value)
        follows << tr("A cap holds it at %1 at most.").arg(text::number(after.bounds.cap.value, 0));
    if (after.bounds.floor && after.computed && *after.computed < after.bounds.floor.value)
        follows << tr("A floor holds it at %1 at least.").arg(text::number(after.bounds.floor.value, 0));
    const PortfolioRow &row = m_sheet->report.row;
    if (m_effect.riskBefore && m_effect.riskAfter && m_answers > 0) {
        const QString before = text::moneyShort({row.currency, *m_effect.riskBefore});
        const QString with = text::moneyShort({row.currency, *m_effect.riskAfter});
        const int accounts = static_cast<int>(m_effect.accounts);
        follows << (row.csm.isEmpty()
                        ? tr("Revenue at risk of %n account(s) without a CSM: %1 → %2.", nullptr, accounts)
                              .arg(before, with)
                        : tr("Revenue at risk of %n account(s) of %1: %2 → %3.", nullptr, accounts)
                              .arg(text::visible(row.csm), before, with));
    }
    if (!m_effect.open.empty()) {
        QStringList names;
        for (const qint32 criterion : m_effect.open)
            names << criterionName(criterion);
        const auto more = static_cast<int>(names.size() - mostNames);
        const QString first = QStringList(names.mid(0, mostNames)).join(tr(", ", "between names in a list"));
        follows << (more > 0 ? tr("Stale or missing still: %1 and %n more.", nullptr, more).arg(first)
                             : tr("Stale or missing still: %1.").arg(first));
    }
    return follows;
}

void EffectPanel::fillFollows()
{
    const QStringList follows = consequences();
    m_follows->setText(follows.join(QLatin1Char('\n')));
    m_followsTitle->setVisible(!follows.isEmpty());
    m_follows->setVisible(!follows.isEmpty());
}

void EffectPanel::fillLifts()
{
    QStringList lines;
    for (const AnswerEffect &lift : bestLifts(m_effect.after, mostLifts)) {
        const RubricCriterion &criterion = m_sheet->now.rubric.criteria[static_cast<size_t>(lift.criterion)];
        const text::CriterionWords words = text::criterionWords(criterion);
        lines << tr("%1: %2, +%3", "criterion, its next step, points of health")
                     .arg(words.name, words.steps[static_cast<size_t>(lift.step)].word,
                          text::number(lift.moved, 1));
    }
    m_lifts->setText(lines.join(QLatin1Char('\n')));
    m_liftsTitle->setVisible(!lines.isEmpty());
    m_lifts->setVisible(!lines.isEmpty());
}

void EffectPanel::retranslate()
{
    m_title->setText(tr("Effect on health"));
    m_chanceTitle->setText(tr("Chance of renewal"));
    m_assumption->setText(tr("An assumption until enough renewals are decided: 0.9 × health / 100."));
    m_chanceTitle->setToolTip(plainTip(m_assumption->text()));
    m_followsTitle->setText(tr("What follows when you save"));
    m_liftsTitle->setText(tr("What would lift it most"));
    m_discard->setText(tr("Discard"));
    fill();
}

void EffectPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bw
