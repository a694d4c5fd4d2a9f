#include "metrics/metrics_page.h"

#include "charts/chart_table.h"
#include "charts/chart_view.h"
#include "metrics/company_loader.h"
#include "metrics/company_words.h"
#include "metrics/feedback_panel.h"
#include "shell/parts.h"
#include "shell/rule_marks.h"
#include "shell/session.h"
#include "shell/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace bw {

namespace {

constexpr int side = 24;
constexpr std::array<int, 3> spans{13, 26, 52}; ///< weeks
constexpr int weeksCounted = 53;

} // namespace

MetricsPage::MetricsPage(QWidget *parent)
    : Page(parent)
    , m_loader(new CompanyLoader(this))
    , m_subjects(new Segmented(2, this))
    , m_stack(new QStackedWidget(this))
    , m_feedback(new FeedbackPanel(this))
    , m_groups(new Segmented(4, this))
    , m_spans(new Segmented(3))
    , m_state(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_stop(new KeyButton({}, QStringLiteral("Esc"), this))
    , m_reach(new ChartView(this))
    , m_stickiness(new ChartView(this))
    , m_partsTitle(makeLabel(TextRole::BaseHeading, Tone::Primary, this))
    , m_definition(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_model(new ChartTableModel(this))
    , m_table(makeChartTable(m_model, this))
{
    setSurface(this, "page");
    build();
    retranslate();
}

void MetricsPage::build()
{
    m_groups->setCurrent(0);
    m_spans->setCurrent(1);
    m_reach->setCorner(m_spans);
    m_reach->setMinimumHeight(230);
    m_stickiness->setMinimumHeight(150);
    m_definition->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stop->hide();

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(side, 12, side, 12);
    page->setSpacing(12);
    auto *subjects = new QHBoxLayout;
    subjects->addWidget(m_subjects);
    subjects->addStretch(1);
    page->addLayout(subjects);
    page->addWidget(m_stack, 1);
    auto *use = new QWidget;
    use->setObjectName(QStringLiteral("companyUsage"));
    m_stack->addWidget(use);
    m_stack->addWidget(m_feedback);
    m_subjects->setCurrent(0);
    auto *layout = new QVBoxLayout(use);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_groups);
    top->addSpacing(16);
    top->addWidget(m_state, 1);
    top->addWidget(m_stop);
    layout->addLayout(top);
    layout->addWidget(m_reach, 3);
    layout->addWidget(makeLine(false));
    layout->addWidget(m_stickiness, 2);
    layout->addWidget(makeLine(false));
    layout->addWidget(m_partsTitle);
    layout->addWidget(m_definition);
    layout->addWidget(m_table);

    connect(m_subjects, &Segmented::chosen, this, [this](int index) { showFeedback(index == 1); });
    connect(m_feedback, &FeedbackPanel::openAccount, this, &Page::openAccount);
    connect(m_groups, &Segmented::chosen, this,
            [this](int index) { setGroup(static_cast<UsageGroup>(index)); });
    connect(m_spans, &Segmented::chosen, this,
            [this](int index) { setWeeks(spans[static_cast<size_t>(index)]); });
    connect(m_stop, &QPushButton::clicked, m_loader, &CompanyLoader::stop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    choosePart(index.row());
            });
    connect(m_loader, &CompanyLoader::ready, this, &MetricsPage::setUsage);
    connect(m_loader, &CompanyLoader::progressed, this, [this](qint64 done, qint64 total) {
        say(
            [done, total] {
                return tr("Counting users: %1 of %2 accounts").arg(text::number(done), text::number(total));
            },
            true);
    });
    connect(m_loader, &CompanyLoader::stopped, this, [this] {
        m_asked = -1;
        say([] { return tr("Counting was stopped. Open the page again to count."); }, false);
    });
    connect(m_loader, &CompanyLoader::failed, this,
            [this](const Error &error) { say([error] { return text::sentence(error); }, false); });
}

void MetricsPage::say(std::function<QString()> sentence, bool stoppable)
{
    m_sentence = std::move(sentence);
    m_state->setText(m_sentence());
    m_stop->setVisible(stoppable);
}

QString MetricsPage::title() const
{
    return tr("Metrics");
}

QString MetricsPage::context() const
{
    return m_stack->currentWidget() == m_feedback ? tr("Voice of the customer") : tr("Company usage");
}

void MetricsPage::showFeedback(bool on)
{
    m_subjects->setCurrent(on ? 1 : 0);
    m_stack->setCurrentIndex(on ? 1 : 0);
    emit titleChanged();
}

std::vector<KeyHelp> MetricsPage::keys() const
{
    return {{QStringLiteral("↑, ↓"), tr("The charts of the next part, in the table")},
            {QStringLiteral("Enter"), tr("Open the account in the table")},
            {QStringLiteral("T"), tr("The chart as a table with the same numbers, and back")},
            {QStringLiteral("Ctrl+C"), tr("Copy the chart that has the focus: picture and table")},
            {QStringLiteral("Esc"), tr("Stop counting")}};
}

void MetricsPage::setLetterKeys(bool on)
{
    m_reach->setLetterKeys(on);
    m_stickiness->setLetterKeys(on);
    m_feedback->setLetterKeys(on);
}

void MetricsPage::setSession(Session *session)
{
    m_asked = -1;
    m_usage.reset();
    if (!session || !session->engine().companyUsage) {
        m_loader->setSource({});
        return;
    }
    m_loader->setSource([count = session->engine().companyUsage,
                         path = session->workspace()](const Cache &cache, DayRange days, Progress &progress) {
        return count(path, cache, days, progress);
    });
    ask();
}

void MetricsPage::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_feedback->setPortfolio(m_cache, m_portfolio);
    ask();
}

void MetricsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void MetricsPage::ask()
{
    // Counted only when somebody looks.
    if (!m_cache || !m_portfolio || !isVisible())
        return;
    if (m_cache->revision == m_asked && m_askedDay == m_portfolio->asOf
        && m_askedRules == m_cache->policyVersion)
        return;
    m_asked = m_cache->revision;
    m_askedDay = m_portfolio->asOf;
    m_askedRules = m_cache->policyVersion;
    say([] { return tr("Counting users…"); }, true);
    m_loader->ask(m_cache, {m_portfolio->asOf - (weeksCounted * 7 - 1), m_portfolio->asOf});
}

void MetricsPage::finish()
{
    m_loader->finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void MetricsPage::setUsage(std::shared_ptr<const CompanyUsage> usage)
{
    m_usage = std::move(usage);
    fill();
}

void MetricsPage::setGroup(UsageGroup group)
{
    m_group = group;
    m_groups->setCurrent(static_cast<int>(group));
    m_part = 0;
    fill();
}

void MetricsPage::choosePart(int row)
{
    if (row == m_part)
        return;
    m_part = row;
    fillCharts();
}

void MetricsPage::setWeeks(int weeks)
{
    m_weeks = weeks;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i] == weeks)
            m_spans->setCurrent(static_cast<int>(i));
    }
    fillCharts();
}

void MetricsPage::fill()
{
    if (!m_usage)
        return;
    say(
        [day = m_usage->days.last] {
            return tr("As of %1. Users with an event that counts as a login; a month is 28 days.")
                .arg(text::dayYear(day));
        },
        false);
    const int part = m_part;
    m_model->setTable(partRows(*m_usage, m_group));
    m_part = std::min(part, std::max(m_model->rowCount() - 1, 0));
    fitTable();
    fillCharts();
    m_table->selectRow(m_part);
}

/// Whole rows: the charts take what is left.
void MetricsPage::fitTable()
{
    constexpr int mostRows = 6;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
}

void MetricsPage::fillCharts()
{
    if (!m_usage)
        return;
    const std::vector<size_t> parts = partsOf(*m_usage, m_group);
    if (parts.empty()) {
        ChartSpec nothing;
        nothing.emptyText = tr("There is no use to count yet. Import events or daily usage with users.");
        m_reach->setSpec(nothing);
        m_stickiness->setSpec(nothing);
        return;
    }
    const CompanySeries &series =
        m_usage
            ->series[parts[static_cast<size_t>(std::clamp(m_part, 0, static_cast<int>(parts.size()) - 1))]];
    // What counts as a login may have changed with the rules.
    const std::vector<PolicyMark> marks =
        m_cache ? marksUpTo(m_cache->policyMarks, m_portfolio->today) : std::vector<PolicyMark>();
    ChartSpec reach = reachSpec(*m_usage, series, m_weeks);
    ChartSpec stickiness = stickinessSpec(*m_usage, series, m_weeks);
    addRuleMarks(reach, marks, true);
    addRuleMarks(stickiness, marks, true);
    m_reach->setSpec(std::move(reach));
    m_stickiness->setSpec(std::move(stickiness));
}

void MetricsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_loader->isRunning())
        m_loader->stop();
    else
        Page::keyPressEvent(event);
}

void MetricsPage::retranslate()
{
    m_subjects->setLabels({tr("Company usage"), tr("Voice of the customer")});
    m_subjects->setAccessibleName(tr("What the page is about"));
    m_groups->setLabels({tr("All", "part of the book"), tr("Segments"), tr("CSMs"), tr("Modules")});
    m_groups->setAccessibleName(tr("Parts of the book"));
    m_spans->setLabels({tr("13 weeks"), tr("26 weeks"), tr("Year")});
    m_spans->setAccessibleName(tr("Span of the charts"));
    m_stop->setText(tr("Stop"));
    m_partsTitle->setText(tr("Parts"));
    m_definition->setText(tr(
        "DAU, WAU and MAU are the distinct users of a day, of 7 and of 28 days. DAU/MAU is how much of the "
        "month's users come on a day. Of a module, users with any event of it count."));
    m_table->setAccessibleName(tr("Parts of the book with their active users"));
}

void MetricsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_sentence)
            m_state->setText(m_sentence());
        fill();
    }
}

PageInfo metricsPageInfo()
{
    return {"metrics",
            QStringLiteral("metrics"),
            {},
            [] { return MetricsPage::tr("Metrics"); },
            [](QWidget *parent) -> Page * { return new MetricsPage(parent); }};
}

} // namespace bw
