#include "account/account_head.h"
#include "account/account_page.h"
#include "account/anomalies_section.h"
#include "account/compact_head.h"
#include "account/day_calendar.h"
#include "account/details_loader.h"
#include "account/features_section.h"
#include "account/feedback_section.h"
#include "account/figure_table.h"
#include "account/goals_section.h"
#include "account/health_gauge.h"
#include "account/modules_section.h"
#include "account/outcomes_section.h"
#include "account/people_section.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "account/seats_section.h"
#include "account/section.h"
#include "account/timeline_panel.h"
#include "charts/chart_view.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <cmath>

namespace bw {

namespace {

constexpr int side = 24; ///< left margin of panes
constexpr int gap = 24;
constexpr int paneGap = 18;
constexpr int noteWidth = 200;
constexpr int leastDays = 226; ///< height of the chart of days
constexpr int leastWeeks = 150;
constexpr int leastWeeksWidth = 300;
constexpr int timelineWidth = 304;
constexpr int leastWithTimeline = 1328; ///< width of the page from which the timeline stands beside the rest

QBoxLayout *pane(QBoxLayout *page, bool strong, QBoxLayout::Direction direction = QBoxLayout::LeftToRight)
{
    if (page->count() > 0)
        page->addWidget(makeLine(strong));
    auto *layout = new QBoxLayout(direction);
    layout->setContentsMargins(side, 10, side, 10);
    layout->setSpacing(paneGap);
    page->addLayout(layout);
    return layout;
}

} // namespace

void AccountPage::build()
{
    auto *content = new QWidget;
    setSurface(content, "page");
    m_head = new AccountHead(content);
    m_edit = new KeyButton(QStringLiteral("edit"), QStringLiteral("Ctrl+E"), content);
    m_edit->setObjectName(QStringLiteral("editAccount"));
    m_judge = new KeyButton({}, QStringLiteral("E"), content);
    m_judge->setObjectName(QStringLiteral("judgeAccount"));
    m_timelineButton = new KeyButton({}, QStringLiteral("H"), content);
    m_gauge = new HealthGauge(content);
    m_parts = new ScoreParts(content);
    m_note = new ScoreNote(content);
    m_note->setFixedWidth(noteWidth);
    buildCharts(content);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(side, 8, side, 8);
    top->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_head, 1);
    head->addWidget(m_timelineButton, 0, Qt::AlignTop);
    head->addWidget(m_judge, 0, Qt::AlignTop);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    top->addLayout(head);
    auto *score = new QHBoxLayout;
    score->setSpacing(gap);
    auto *figure = new QVBoxLayout;
    figure->setSpacing(8);
    figure->addWidget(m_gauge, 0, Qt::AlignTop | Qt::AlignHCenter);
    figure->addWidget(m_note, 1);
    score->addLayout(figure);
    score->addWidget(m_parts, 1, Qt::AlignTop);
    top->addLayout(score);
    layout->addLayout(top);

    pane(layout, true)->addWidget(m_days);
    m_pictures = pane(layout, true);
    m_picturesLine = makeLine(false, Qt::Vertical);
    auto *year = new QVBoxLayout;
    year->setSpacing(paneGap);
    year->addWidget(m_calendar, 0, Qt::AlignTop);
    auto *figures = new QHBoxLayout; // the same weeks and months in figures
    figures->setSpacing(gap);
    figures->addWidget(m_activity, 0, Qt::AlignTop);
    figures->addWidget(m_months, 0, Qt::AlignTop);
    figures->addStretch(1);
    year->addLayout(figures);
    year->addStretch(1);
    m_pictures->addLayout(year);
    m_pictures->addWidget(m_picturesLine);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(14);
    bars->addWidget(m_weeks, 1);
    bars->addWidget(m_monthBars, 1);
    m_pictures->addLayout(bars, 1);
    auto *seats = new SeatsSection(content);
    m_sections.push_back(seats);
    m_seatsPane = pane(layout, true);
    m_seatsPane->addWidget(seats, 1);
    m_seatsLine = makeLine(false, Qt::Vertical);
    m_seatsPane->addWidget(m_seatsLine);
    auto *unusual = new AnomaliesSection(content);
    m_sections.push_back(unusual);
    m_seatsPane->addWidget(unusual, 1);
    auto *goals = new GoalsSection(content);
    m_sections.push_back(goals);
    pane(layout, true)->addWidget(goals, 1);
    m_outcomes = new OutcomesSection(content);
    m_sections.push_back(m_outcomes);
    pane(layout, true)->addWidget(m_outcomes, 1);
    auto *feedback = new FeedbackSection(content);
    m_sections.push_back(feedback);
    pane(layout, true)->addWidget(feedback, 1);
    auto *modules = new ModulesSection(content);
    m_sections.push_back(modules);
    pane(layout, true)->addWidget(modules, 1);
    auto *people = new PeopleSection(content);
    m_sections.push_back(people);
    pane(layout, true)->addWidget(people, 1);
    auto *features = new FeaturesSection(content);
    m_sections.push_back(features);
    pane(layout, false)->addWidget(features, 1);
    layout->addStretch(1);
    for (AccountSection *section : m_sections)
        connect(section, &AccountSection::importRequested, this, &Page::importRequested);
    connect(m_outcomes, &OutcomesSection::outcomeRequested, this, &AccountPage::enterOutcome);
    connect(m_outcomes, &OutcomesSection::actualRequested, this, &AccountPage::enterActual);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_compact = new CompactHead(this);
    m_compact->hide();
    m_timeline = new TimelinePanel(this);
    m_timeline->setFixedWidth(timelineWidth);
    m_timelineLine = makeLine(true, Qt::Vertical);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_timelineLine);
    whole->addWidget(m_timeline);

    m_loader = new DetailsLoader(this);
    connect(m_loader, &DetailsLoader::ready, this, &AccountPage::setDetails);
    connect(m_loader, &DetailsLoader::failed, this,
            [this](const Error &error) { emit said(text::sentence(error)); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &AccountPage::placeCompact);
    connect(m_edit, &QPushButton::clicked, this, &AccountPage::edit);
    connect(m_judge, &QPushButton::clicked, this, [this] { emit judgeRequested(m_account); });
    connect(m_gauge, &HealthGauge::chosen, this, &AccountPage::showScore);
    connect(m_note, &ScoreNote::whyRequested, this, &AccountPage::showChange);
    connect(m_note, &ScoreNote::limitRequested, this, &AccountPage::editLimits);
    connect(m_timelineButton, &QPushButton::clicked, this, &AccountPage::toggleTimeline);
    connect(m_timeline, &TimelinePanel::dayChosen, this, &AccountPage::showDay);
}

void AccountPage::buildCharts(QWidget *content)
{
    m_days = new ChartView(content);
    m_calendar = new DayCalendar(content);
    m_weeks = new ChartView(content);
    m_monthBars = new ChartView(content);
    m_activity = new FigureTable(content);
    m_months = new FigureTable(content);
    m_spans = new Segmented(3);
    m_splits = new Segmented(4);
    m_spans->setCurrent(0);
    m_splits->setCurrent(0);
    m_reset = new KeyButton({}, QStringLiteral("Esc"));
    m_reset->hide();
    m_gap = new KeyButton({}, QStringLiteral("M"));
    m_gap->setObjectName(QStringLiteral("markRange"));
    m_gap->hide();
    auto *corner = new QWidget;
    auto *choices = new QHBoxLayout(corner);
    choices->setContentsMargins({});
    choices->setSpacing(8);
    choices->addWidget(m_gap);
    choices->addWidget(m_reset);
    choices->addWidget(m_splits);
    choices->addWidget(m_spans);
    m_days->setCorner(corner);
    m_days->setMinimumHeight(leastDays);
    m_weeks->setMinimumSize(leastWeeksWidth, leastWeeks);
    m_monthBars->setMinimumSize(leastWeeksWidth, leastWeeks);

    for (ChartView *chart : {m_days, m_weeks, m_monthBars}) {
        chart->setBrushable(true);
        connect(chart, &ChartView::rangeBrushed, this, [this, chart](double from, double to) {
            DayRange marked{{static_cast<qint32>(std::lround(from))}, {static_cast<qint32>(std::lround(to))}};
            // Bars of weeks and months stand in their middles.
            if (chart == m_weeks)
                marked = {marked.first.monday(), marked.last.monday() + 6};
            else if (chart == m_monthBars)
                marked = {Month::of(marked.first).first(), Month::of(marked.last).last()};
            setRange(marked);
        });
    }
    connect(m_days, &ChartView::pointChosen, this, &AccountPage::tellDay);
    connect(m_spans, &Segmented::chosen, this, [this](int index) {
        setSpan(index == 0 ? 13 : index == 1 ? 26 : 52);
    });
    connect(m_splits, &Segmented::chosen, this, [this](int index) { setSplit(static_cast<SplitBy>(index)); });
    connect(m_reset, &QPushButton::clicked, this, [this] { setRange({}); });
    connect(m_gap, &QPushButton::clicked, this, &AccountPage::askGap);
    connect(m_calendar, &DayCalendar::dayChosen, this, &AccountPage::showDay);
}

bool AccountPage::showsTimeline() const
{
    return m_timeline->isVisibleTo(this);
}

void AccountPage::toggleTimeline()
{
    m_timelineWanted = !m_timelineWanted;
    arrange();
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AccountPage::arrange()
{
    const bool wide = width() >= leastWithTimeline;
    m_timelineButton->setVisible(!wide);
    m_timeline->setVisible(wide || m_timelineWanted);
    m_timelineLine->setVisible(wide || m_timelineWanted);
    // Bars of weeks and months beside the calendar where there is room, else under it.
    // What stands beside the scroll bar is never under it, nor pushes the page sideways.
    const int room = width() - (showsTimeline() ? timelineWidth : 0) - 2 * side
        - m_scroll->verticalScrollBar()->sizeHint().width();
    const bool beside = room >= m_calendar->sizeHint().width() + leastWeeksWidth + 3 * paneGap;
    m_pictures->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_picturesLine->setVisible(beside);
    constexpr int seatsAndSentences = 1020;
    m_seatsPane->setDirection(room >= seatsAndSentences ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_seatsLine->setVisible(room >= seatsAndSentences);
    for (AccountSection *section : m_sections)
        section->setRoom(room);
    placeCompact();
}

void AccountPage::placeCompact()
{
    const int gone = m_scroll->verticalScrollBar()->value();
    m_compact->setGeometry(0, 0, m_scroll->viewport()->width(), m_compact->sizeHint().height());
    m_compact->setVisible(m_report && gone > m_gauge->mapTo(m_scroll->widget(), QPoint()).y());
    m_compact->raise();
}

void AccountPage::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_judge->setText(tr("Judge", "button: answer the questions about the account"));
    m_note->retranslate();
    m_timelineButton->setText(tr("Timeline"));
    m_reset->setText(tr("All days"));
    m_gap->setText(tr("Not known…"));
    m_gap->setToolTip(tr("Mark these days as not known: nobody's silence is seen in them."));
    m_spans->setLabels({tr("13 weeks"), tr("26 weeks"), tr("Year")});
    m_spans->setAccessibleName(tr("Span of the charts"));
    m_splits->setLabels({tr("Level", "bars are coloured by it"), tr("Event", "bars are stacked by it"),
                         tr("Module", "bars are stacked by it"), tr("Scenario", "bars are stacked by it")});
    m_splits->setAccessibleName(tr("What the bars are split by"));
    m_calendar->setTitle(tr("The year by day"), tr("The data have no event of this account."));
    m_activity->setTitle(tr("Weekly and monthly"));
    m_months->setTitle(tr("Months"));
}

} // namespace bw
