#include "account/account_head.h"
#include "account/account_page.h"
#include "account/day_calendar.h"
#include "account/figure_table.h"
#include "account/health_gauge.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "charts/chart_view.h"
#include "shell/parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int side = 24; ///< left margin of panes
constexpr int gap = 24;
constexpr int paneGap = 18;
constexpr int leastDays = 214; ///< height of the chart of days
constexpr int leastWeeks = 186;
constexpr int leastWeeksWidth = 230;

} // namespace

void AccountPage::build()
{
    auto *content = new QWidget;
    setSurface(content, "page");
    m_head = new AccountHead(content);
    m_edit = new KeyButton(QStringLiteral("edit"), QStringLiteral("Ctrl+E"), content);
    m_edit->setObjectName(QStringLiteral("editAccount"));
    m_gauge = new HealthGauge(content);
    m_parts = new ScoreParts(content);
    m_note = new ScoreNote(content);
    m_days = new ChartView(content);
    m_spans = new Segmented(3);
    m_calendar = new DayCalendar(content);
    m_weeks = new ChartView(content);
    m_activity = new FigureTable(content);
    m_months = new FigureTable(content);
    m_spans->setCurrent(0);
    m_days->setCorner(m_spans);
    m_days->setMinimumHeight(leastDays);
    m_weeks->setMinimumSize(leastWeeksWidth, leastWeeks);
    m_note->setMinimumWidth(230);

    auto *score = new QHBoxLayout;
    score->setSpacing(gap);
    score->addWidget(m_gauge, 0, Qt::AlignTop);
    score->addWidget(m_parts, 3, Qt::AlignTop);
    score->addWidget(m_note, 2, Qt::AlignTop);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(side, 8, side, 8);
    top->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_head, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    top->addLayout(head);
    top->addLayout(score);

    auto *days = new QVBoxLayout;
    days->setContentsMargins(side, 10, side, 8);
    days->addWidget(m_days);

    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(paneGap);
    pictures->addWidget(m_calendar, 0, Qt::AlignTop);
    pictures->addWidget(makeLine(false, Qt::Vertical));
    pictures->addWidget(m_weeks, 1);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(2 * paneGap);
    figures->addWidget(m_activity, 0, Qt::AlignTop);
    figures->addWidget(m_months, 0, Qt::AlignTop);
    figures->addStretch(1);
    m_besideLine = makeLine(false, Qt::Vertical);
    m_belowLine = makeLine(false);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setContentsMargins(side, 10, side, 10);
    m_below->setSpacing(paneGap);
    m_below->addLayout(pictures, 1);
    m_below->addWidget(m_besideLine);
    m_below->addWidget(m_belowLine);
    m_below->addLayout(figures);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(makeLine(true));
    layout->addLayout(days, 3);
    layout->addWidget(makeLine(true));
    layout->addLayout(m_below, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    connect(m_spans, &Segmented::chosen, this, [this](int index) {
        setSpan(index == 0 ? 13 : index == 1 ? 26 : 52);
    });
    connect(m_edit, &QPushButton::clicked, this, &AccountPage::edit);
    connect(m_calendar, &DayCalendar::dayChosen, this, &AccountPage::showDay);
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AccountPage::arrange()
{
    // Figures beside the calendar and the weeks where there is room, else under them.
    const int figures = m_activity->sizeHint().width() + m_months->sizeHint().width();
    const int needed = m_calendar->sizeHint().width() + leastWeeksWidth + figures + 2 * side + 6 * paneGap;
    const bool beside = width() >= needed;
    m_below->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_besideLine->setVisible(beside);
    m_belowLine->setVisible(!beside);
}

void AccountPage::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_spans->setLabels({tr("13 weeks"), tr("26 weeks"), tr("Year")});
    m_spans->setAccessibleName(tr("Span of the chart"));
    m_calendar->setTitle(tr("26 weeks by day"), tr("No events yet."));
    m_activity->setTitle(tr("Weekly and monthly"));
    m_months->setTitle(tr("Months"));
}

} // namespace bw
