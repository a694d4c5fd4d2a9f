#include "policy/trial_view.h"

#include "charts/chart_view.h"
#include "policy/changes_table.h"
#include "policy/levels_chart.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>

namespace bw {

namespace {

constexpr int tileCount = 4;
constexpr int chartsHeight = 284;
constexpr int levelsStretch = 5;
constexpr int ratesStretch = 4;

} // namespace

TrialView::TrialView(QWidget *parent)
    : QWidget(parent)
    , m_levels(new LevelsChart)
    , m_rates(new ChartView)
    , m_charts(new QWidget)
    , m_head(makeLabel(TextRole::BaseHeading))
    , m_note(makeLabel(TextRole::Small, Tone::Tertiary))
    , m_standing(new Segmented(standingCount))
    , m_changes(new ChangesTable)
{
    setSurface(this, "page");
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(0);
    for (int i = 0; i < tileCount; ++i) {
        m_tiles.push_back(new KpiTile);
        m_tiles.back()->setDivided(i > 0);
        tiles->addWidget(m_tiles.back(), 1);
    }
    m_levels->setFixedHeight(chartsHeight);
    m_rates->setFixedHeight(chartsHeight - 8);
    m_rates->setObjectName(QStringLiteral("rates"));
    auto *charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(0);
    charts->addWidget(m_levels, levelsStretch);
    charts->addWidget(makeLine(true, Qt::Vertical));
    auto *rates = new QHBoxLayout;
    rates->setContentsMargins(16, 8, 12, 0);
    rates->addWidget(m_rates);
    charts->addLayout(rates, ratesStretch);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 8);
    head->setSpacing(8);
    head->addWidget(m_head);
    head->addWidget(m_note, 1);
    head->addWidget(m_standing);
    m_standing->setObjectName(QStringLiteral("standing"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tiles);
    column->addWidget(makeLine(true));
    column->addWidget(m_charts);
    column->addWidget(makeLine(true));
    column->addLayout(head);
    column->addWidget(m_changes, 1);
    connect(m_standing, &Segmented::chosen, this, [this](int index) {
        m_changes->setStanding(static_cast<Standing>(index));
        showFigures();
    });
    retranslate();
}

Standing TrialView::standing() const
{
    return static_cast<Standing>(qMax(0, m_standing->current()));
}

void TrialView::setAnswer(std::shared_ptr<const TrialAnswer> answer, const SideNames &names)
{
    m_answer = std::move(answer);
    m_names = names;
    m_levels->setAnswer(m_answer, names);
    m_changes->setAnswer(m_answer);
    showFigures();
}

void TrialView::setMarks(std::vector<PolicyMark> marks)
{
    m_marks = std::move(marks);
    showFigures();
}

void TrialView::setDraft(const Policy &draft)
{
    m_levels->setLimits(draft);
}

void TrialView::setDimmed(bool dimmed)
{
    for (KpiTile *tile : m_tiles)
        tile->setDimmed(dimmed);
    m_levels->setDimmed(dimmed);
}

void TrialView::setLetterKeys(bool on)
{
    m_rates->setLetterKeys(on);
}

void TrialView::setSection(RuleSection section)
{
    m_section = section;
    m_charts->setVisible(section == RuleSection::Activity);
    const Standing standing = section == RuleSection::Health ? Standing::Band : Standing::Monthly;
    m_standing->setCurrent(static_cast<int>(standing));
    m_changes->setStanding(standing);
    showFigures();
}

void TrialView::showFigures()
{
    if (!m_answer)
        return;
    const std::vector<TileFace> faces =
        m_section == RuleSection::Health ? healthTiles(*m_answer) : trialTiles(*m_answer);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        if (!(m_tiles[i]->face() == faces[i]))
            m_tiles[i]->setFace(faces[i]);
    }
    ChartSpec rates = rateChart(*m_answer, m_names, m_marks);
    if (!(rates == m_rates->spec()))
        m_rates->setSpec(std::move(rates));
    const auto &all = m_answer->comparison.changed;
    const QStringList words = {RulesText::tr("Monthly", "status"), RulesText::tr("Weekly", "status"),
                               RulesText::tr("Health band", "status")};
    QStringList labels;
    for (size_t i = 0; i < all.size(); ++i)
        labels += QStringLiteral("%1  %2").arg(words.at(static_cast<qsizetype>(i)),
                                               text::number(static_cast<qint64>(all[i].rows.size())));
    m_standing->setLabels(labels);
    const ChangedAccounts &changed = all[static_cast<size_t>(standing())];
    m_head->setText(changedHead(changed, standing()));
    m_note->setText(changedNote(changed, standing()));
}

void TrialView::retranslate()
{
    m_standing->setAccessibleName(RulesText::tr("Which status"));
    m_standing->setLabels({RulesText::tr("Monthly", "status"), RulesText::tr("Weekly", "status"),
                           RulesText::tr("Health band", "status")});
    if (m_standing->current() < 0)
        m_standing->setCurrent(0);
    m_levels->retranslate();
    m_changes->retranslate();
    showFigures();
}

} // namespace bw
