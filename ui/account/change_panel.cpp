#include "account/change_panel.h"

#include "account/change_words.h"
#include "account/figure_panel.h"
#include "charts/chart_view.h"
#include "shell/jobs.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/day_edit.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr std::array<qint32, 3> spans{7, 28, 90}; ///< days back from D
constexpr int fourWeeksSpan = 1;
constexpr int chartHeight = 220;
constexpr int panelWidth = 860;
constexpr qreal causeHeight = 24;

} // namespace

ChangePanel::ChangePanel(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                         AccountReport report, QWidget *parent)
    : QDialog(parent)
    , m_cache(std::move(cache))
    , m_portfolio(std::move(portfolio))
    , m_report(std::move(report))
    , m_spans(new Segmented(static_cast<int>(spans.size())))
    , m_from(new DayEdit)
    , m_to(new DayEdit)
    , m_complaint(makeLabel(TextRole::Small, Tone::Risk))
    , m_chart(new ChartView)
    , m_causes(new FigureTable(nullptr, causeHeight))
{
    m_pool.setMaxThreadCount(1);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("changePanel"));
    build();
    setDays(m_report.asOf - spans[fourWeeksSpan], m_report.asOf);
}

ChangePanel::~ChangePanel()
{
    ++*m_newest;
    m_pool.waitForDone();
}

void ChangePanel::build()
{
    const PortfolioRow &row = m_report.row;
    setWindowTitle(
        tr("Why the health of %1 changed").arg(text::visible(row.name.isEmpty() ? row.key : row.name)));
    m_spans->setLabels({tr("7 days"), tr("28 days"), tr("90 days")});
    m_spans->setAccessibleName(tr("Days back"));
    const Day first = m_report.history.days.empty() ? m_report.asOf : m_report.history.days.front().day;
    m_from->setAccessibleName(tr("From which day"));
    m_to->setAccessibleName(tr("To which day"));
    m_from->setObjectName(QStringLiteral("changeFrom"));
    m_to->setObjectName(QStringLiteral("changeTo"));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_spans);
    for (const auto &[word, edit] :
         {std::pair(tr("From", "day"), m_from), std::pair(tr("to", "day"), m_to)}) {
        QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
        label->setText(word);
        label->setBuddy(edit);
        line->addWidget(label);
        line->addWidget(edit);
        edit->setDays({first, m_report.asOf}, {});
        connect(edit, &QLineEdit::textChanged, this, &ChangePanel::takeDays);
    }
    line->addWidget(m_complaint, 1);
    m_complaint->setWordWrap(true);
    m_chart->setMinimumHeight(chartHeight);
    m_chart->setObjectName(QStringLiteral("changeChart"));
    m_causes->setTitle(tr("Causes"), tr("Enter opens what a cause came from"));
    m_causes->setObjectName(QStringLiteral("changeCauses"));
    auto *close = new KeyButton({}, QStringLiteral("Esc"));
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(line);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_causes);
    layout->addLayout(buttons);
    setMinimumWidth(panelWidth);
    m_causes->setFocus(Qt::OtherFocusReason); // arrows go through the causes, Enter opens one

    connect(m_spans, &Segmented::chosen, this, &ChangePanel::chooseSpan);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_chart, &ChartView::pointChosen, this, [this](double x) {
        const int cause = static_cast<int>(std::lround(x)) - 1;
        if (m_table && cause >= 0 && cause < changeCauseCount)
            FigurePanel::open(m_causes->storyOf(cause), m_chart, m_chart->pointRect(x));
    });
}

void ChangePanel::chooseSpan(int index)
{
    setDays(m_report.asOf - spans.at(static_cast<size_t>(index)), m_report.asOf);
}

void ChangePanel::setDays(Day from, Day to)
{
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDay(from);
        m_to->setDay(to);
    }
    takeDays();
}

QString ChangePanel::complaint() const
{
    const std::optional<Day> from = m_from->day();
    const std::optional<Day> to = m_to->day();
    if (!from || !to)
        return tr("“%1” is no day. Write it as 2026-03-14.").arg(from ? m_to->text() : m_from->text());
    if (m_report.asOf < *to)
        return tr("The data end on %1.").arg(text::dayYear(m_report.asOf));
    if (*to <= *from)
        return tr("The first day must be before the second.");
    return {};
}

void ChangePanel::takeDays()
{
    m_complaint->setText(complaint());
    if (!complaint().isEmpty())
        return;
    const Day from = *m_from->day();
    const Day to = *m_to->day();
    int span = -1;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (to == m_report.asOf && to - from == spans.at(i))
            span = static_cast<int>(i);
    }
    m_spans->setCurrent(span);
    ask(from, to);
}

void ChangePanel::ask(Day from, Day to)
{
    const quint64 job = ++*m_newest;
    runJob(
        m_pool, this,
        [cache = m_cache, portfolio = m_portfolio, account = m_report.row.index, from, to, job,
         newest = m_newest]() -> std::shared_ptr<const ChangeTable> {
            if (newest->load() != job)
                return {};
            return std::make_shared<const ChangeTable>(changeTable(*cache, *portfolio, account, from, to));
        },
        [this, job](std::shared_ptr<const ChangeTable> table) {
            if (m_newest->load() == job)
                show(std::move(table));
        });
}

void ChangePanel::show(std::shared_ptr<const ChangeTable> table)
{
    m_table = std::move(table);
    m_chart->setSpec(changeSpec(*m_table));
    m_causes->setRows(m_table->change.known() ? changeRows(m_report, m_table) : std::vector<FigureRow>());
    if (!m_table->change.known())
        return;
    const auto &moved = m_table->tenths;
    const auto strongest = std::max_element(moved.begin(), moved.end(),
                                            [](qint64 a, qint64 b) { return std::abs(a) < std::abs(b); });
    m_causes->choose(static_cast<int>(strongest - moved.begin()));
}

void ChangePanel::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace bw
