#include "metrics/feedback_panel.h"

#include "charts/chart_table.h"
#include "charts/chart_view.h"
#include "metrics/feedback_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace bw {

namespace {

constexpr std::array choices{FeedbackBy::Segment, FeedbackBy::Role, FeedbackBy::Csm, FeedbackBy::Account};

} // namespace

FeedbackPanel::FeedbackPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_trend(new ChartView(this))
    , m_groups(new Segmented(static_cast<int>(choices.size()), this))
    , m_definition(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_model(new ChartTableModel(this))
    , m_table(makeChartTable(m_model, this))
{
    m_sentence->setWordWrap(true);
    m_definition->setWordWrap(true);
    m_trend->setMinimumHeight(220);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(140);
    m_groups->setCurrent(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    layout->addWidget(m_trend, 3);
    layout->addWidget(makeLine(false));
    auto *line = new QHBoxLayout;
    line->addWidget(m_groups);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_definition);
    layout->addWidget(m_table, 3);
    connect(m_groups, &Segmented::chosen, this,
            [this](int index) { setGroup(choices.at(static_cast<size_t>(index))); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    retranslate();
}

void FeedbackPanel::setPortfolio(std::shared_ptr<const Cache> cache,
                                 std::shared_ptr<const Portfolio> portfolio)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_old = true;
    if (isVisible())
        refresh();
}

void FeedbackPanel::setGroup(FeedbackBy by)
{
    m_by = by;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i] == by)
            m_groups->setCurrent(static_cast<int>(i));
    }
    fillRows();
}

void FeedbackPanel::setLetterKeys(bool on)
{
    m_trend->setLetterKeys(on);
}

void FeedbackPanel::refresh()
{
    if (!m_cache || !m_portfolio)
        return;
    m_old = false;
    m_sentence->setText(voiceSentence(*m_cache, m_portfolio->asOf));
    m_trend->setSpec(voiceSpec(*m_cache, m_portfolio->asOf));
    fillRows();
}

void FeedbackPanel::fillRows()
{
    if (!m_cache || !m_portfolio)
        return;
    m_rows = feedbackGroups(*m_cache, m_cache->surveys, {SurveyKind::Nps, m_by, m_portfolio->asOf});
    if (m_by == FeedbackBy::Account)
        m_rows = belowZero(std::move(m_rows));
    m_model->setTable(voiceRows(*m_cache, m_rows, m_by));
}

void FeedbackPanel::open(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    if (const auto account = m_rows[static_cast<size_t>(row)].account)
        emit openAccount(m_cache->accounts[*account].id);
}

void FeedbackPanel::retranslate()
{
    m_groups->setLabels({tr("Segments"), tr("Roles"), tr("CSMs"), tr("Accounts below 0")});
    m_groups->setAccessibleName(tr("What answers are put together by"));
    m_definition->setText(tr(
        "NPS is % promoters (9, 10) less % detractors (0 to 6). The latest answer of a person within the 12 "
        "months that end at the as-of day counts; below 5 answers a score has no rank. Below 30 answers the "
        "interval is an adjusted one. Enter opens an account."));
    m_table->setAccessibleName(tr("NPS of the parts of the book"));
}

void FeedbackPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_old = true;
    if (isVisible())
        refresh();
}

void FeedbackPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_old)
        refresh();
}

} // namespace bw
