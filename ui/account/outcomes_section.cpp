#include "account/outcomes_section.h"

#include "account/account_tr.h"
#include "account/figure_table.h"
#include "charts/chart_view.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr size_t mostCharts = 3;
constexpr int leastChartWidth = 300;
constexpr int chartHeight = 168;
constexpr int chartGap = 24;

} // namespace

OutcomesSection::OutcomesSection(QWidget *parent)
    : AccountSection(parent)
    , m_table(new FigureTable(this, 24))
    , m_import(new KeyButton({}, {}, this))
    , m_enter(new KeyButton({}, {}, this))
    , m_measure(new KeyButton({}, {}, this))
    , m_pictures(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->addWidget(m_enter);
    line->addWidget(m_measure);
    line->addWidget(m_import);
    line->addStretch(1);
    layout->addLayout(line);
    m_pictures->setSpacing(chartGap);
    for (size_t i = 0; i < mostCharts; ++i) {
        m_charts.push_back(new ChartView(this));
        m_charts.back()->setMinimumSize(leastChartWidth, chartHeight);
        m_pictures->addWidget(m_charts.back(), 1);
    }
    layout->addLayout(m_pictures);
    m_import->setObjectName(QStringLiteral("importOutcomes"));
    m_enter->setObjectName(QStringLiteral("enterOutcome"));
    m_measure->setObjectName(QStringLiteral("enterActual"));
    connect(m_import, &QPushButton::clicked, this, &AccountSection::importRequested);
    connect(m_enter, &QPushButton::clicked, this, &OutcomesSection::outcomeRequested);
    connect(m_measure, &QPushButton::clicked, this, &OutcomesSection::actualRequested);
}

void OutcomesSection::setEntering(bool possible, const QString &obstacle, bool any)
{
    for (KeyButton *button : {m_enter, m_measure}) {
        button->setEnabled(possible && obstacle.isEmpty());
        button->setToolTip(obstacle);
        button->setAccessibleDescription(obstacle);
    }
    m_enter->setVisible(possible);
    m_measure->setVisible(possible && any);
}

void OutcomesSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_import->setText(AccountText::tr("Import outcomes…"));
    m_enter->setText(AccountText::tr("Add or change an outcome…"));
    m_measure->setText(AccountText::tr("Enter a value…"));
    m_table->setTitle(AccountText::tr("Business outcomes"),
                      AccountText::tr("what the customer wants to reach, actual against expected"));
    const bool waiting = shown.details == nullptr;
    const size_t count = waiting ? 0 : shown.details->outcomes.size();
    std::vector<FigureRow> rows;
    if (count > 0)
        rows = outcomeFigures(report, *shown.details);
    else
        rows.push_back(
            {{{waiting ? AccountText::tr("Reading what was agreed…")
                       : AccountText::tr("No business outcome was agreed yet. Add it here, or import each "
                                         "measure with its baseline, target and due date, and what was "
                                         "reached: the Data page has a template."),
               TextRole::Small,
               Token::TextSecondary,
               {},
               false}},
             {},
             false,
             {}});
    m_table->setRows(std::move(rows));
    m_import->setVisible(!waiting && count == 0);
    for (size_t i = 0; i < m_charts.size(); ++i) {
        const bool drawn = i < count && !shown.details->outcomes[i].outcome.actuals.empty();
        m_charts[i]->setVisible(drawn);
        if (drawn)
            m_charts[i]->setSpec(outcomeSpec(report, shown.details->outcomes[i]));
    }
    arrange();
}

void OutcomesSection::setRoom(int width)
{
    m_room = width;
    arrange();
}

void OutcomesSection::arrange()
{
    int shown = 0;
    for (const ChartView *chart : m_charts)
        shown += chart->isVisibleTo(this) ? 1 : 0;
    const bool beside = shown * (leastChartWidth + chartGap) - chartGap <= m_room;
    m_pictures->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace bw
