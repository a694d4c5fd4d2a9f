#include "today/account_pane.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "today/quick_judgement.h"
#include "today/week_bars.h"
#include "widgets/chance_bar.h"
#include "widgets/line_label.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr int side = 24;
constexpr int rightSide = 20;
constexpr int headHeight = 72;
constexpr int barHeight = 52;
constexpr int rightColumn = 316;
constexpr int leastForTwo = 700; ///< below it the right column stands under the left one
constexpr int sectionGap = 18;
constexpr int headGap = 8;

void showSection(QWidget *content, bool shown)
{
    content->parentWidget()->setVisible(shown);
}

} // namespace

/// Facts in one line, strong ones darker; what has no room is left out from the end.
class AccountPane::Facts final : public QWidget {
public:
    explicit Facts(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(20);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void setFacts(std::vector<PaneFact> facts)
    {
        m_facts = std::move(facts);
        QStringList words;
        for (const PaneFact &fact : m_facts)
            words << fact.text;
        setAccessibleName(words.join(QStringLiteral(", ")));
        setToolTip(plainTip(words.join(QStringLiteral(" · "))));
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const qreal scale = deviceScale(painter);
        const QString dot = QStringLiteral(" · ");
        qreal x = 0;
        for (const PaneFact &fact : m_facts) {
            const TextRole role = fact.strong ? TextRole::SmallStrong : TextRole::Small;
            const qreal wide = textWidth(role, fact.text) + (x > 0 ? textWidth(TextRole::Small, dot) : 0);
            if (x > 0 && x + wide > width())
                break;
            const qreal base = centredBaseline(role, 0, height(), scale);
            if (x > 0) {
                drawWord(painter, TextRole::Small, tok(Token::TextSecondary), {x, base}, dot);
                x += textWidth(TextRole::Small, dot);
            }
            x += drawElided(painter, role, tok(fact.strong ? Token::TextPrimary : Token::TextSecondary),
                            {x, base}, width() - x, fact.text);
        }
    }

private:
    std::vector<PaneFact> m_facts;
};

/// The segment beside the name.
class AccountPane::Chip final : public QWidget {
public:
    using QWidget::QWidget;

    void setWords(const QString &words)
    {
        m_words = words;
        setFixedSize(static_cast<int>(std::ceil(chipWidth(words))), chipHeight);
        setVisible(!words.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintChip(painter, {0, 0}, m_words);
    }

private:
    QString m_words;
};

AccountPane::AccountPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new LineLabel(TextRole::ObjectTitle, Token::TextPrimary, this))
    , m_chip(new Chip(this))
    , m_facts(new Facts(this))
    , m_open(new KeyButton(QStringLiteral("open"), QStringLiteral("↵"), this))
    , m_scroll(new QScrollArea(this))
    , m_left(new QWidget)
    , m_right(new QWidget)
    , m_divider(makeLine(true, Qt::Vertical))
    , m_whyHead(new SectionHead)
    , m_reasons(new ReasonList)
    , m_tasksHead(new SectionHead)
    , m_tasks(new TaskRows)
    , m_weeksHead(new SectionHead)
    , m_weeks(new WeekBars)
    , m_activity(new ActivityLine)
    , m_quick(new QuickJudgement)
    , m_health(new HealthSide)
    , m_chanceHead(new SectionHead)
    , m_chance(new ChanceBar)
    , m_chanceNote(makeLabel(TextRole::Caption, Tone::Secondary))
    , m_changesHead(new SectionHead)
    , m_changes(new ChangeList)
    , m_alertsHead(new SectionHead)
    , m_alerts(new AlertRows)
    , m_touchesHead(new SectionHead)
    , m_touches(new TouchRows)
    , m_keyCaps(new KeyCaps(QStringLiteral("J, K")))
    , m_keysNote(makeLabel(TextRole::Small, Tone::Secondary))
    , m_judge(new KeyButton(QStringLiteral("edit"), QStringLiteral("E")))
    , m_touch(new KeyButton(QStringLiteral("phone"), QStringLiteral("L")))
    , m_snooze(new KeyButton(QStringLiteral("snooze"), QStringLiteral("S")))
    , m_review(new KeyButton(QStringLiteral("check"), QStringLiteral("R")))
{
    setSurface(this, "page");
    setObjectName(QStringLiteral("accountPane"));
    build();
    retranslate();
    connect(m_open, &QPushButton::clicked, this, &AccountPane::openRequested);
    connect(m_judge, &QPushButton::clicked, this, &AccountPane::judgeRequested);
    connect(m_touch, &QPushButton::clicked, this, &AccountPane::touchRequested);
    connect(m_snooze, &QPushButton::clicked, this, &AccountPane::snoozeRequested);
    connect(m_review, &QPushButton::clicked, this, &AccountPane::reviewRequested);
    connect(m_alerts, &AlertRows::acted, this, &AccountPane::acted);
    connect(m_tasks, &TaskRows::acted, this, &AccountPane::acted);
}

void AccountPane::build()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name);
    title->addWidget(m_chip);
    title->addStretch(1);
    title->addWidget(m_open);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(side, 10, side, 10);
    headLayout->setSpacing(2);
    headLayout->addLayout(title);
    headLayout->addWidget(m_facts);

    // A section that has nothing is left out with the room above it.
    const auto section = [](QVBoxLayout *column, std::initializer_list<QWidget *> parts) {
        auto *box = new QWidget;
        auto *inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, sectionGap, 0, 0);
        inside->setSpacing(headGap);
        for (QWidget *part : parts)
            inside->addWidget(part);
        column->addWidget(box);
    };
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(side, 0, side, side);
    left->setSpacing(0);
    section(left, {m_whyHead, m_reasons});
    section(left, {m_tasksHead, m_tasks});
    section(left, {m_weeksHead, m_weeks});
    left->addSpacing(14);
    left->addWidget(m_activity);
    left->addSpacing(sectionGap);
    left->addWidget(m_quick);
    left->addStretch(1);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(rightSide, sectionGap, side, side);
    right->setSpacing(0);
    right->addWidget(m_health);
    section(right, {m_chanceHead, m_chance, m_chanceNote});
    section(right, {m_changesHead, m_changes});
    section(right, {m_alertsHead, m_alerts});
    section(right, {m_touchesHead, m_touches});
    right->addStretch(1);

    auto *content = new QWidget;
    setSurface(content, "page");
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_divider);
    m_columns->addWidget(m_right);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(makeLine(false));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeLine(true));
    layout->addWidget(buildBar());
}

QWidget *AccountPane::buildBar()
{
    auto *bar = new QWidget(this);
    setSurface(bar, "window");
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    constexpr int barSide = 20;
    layout->setContentsMargins(barSide, 0, barSide, 0);
    layout->setSpacing(8);
    layout->addWidget(m_keyCaps);
    layout->addWidget(m_keysNote);
    layout->addStretch(1);
    m_judge->setObjectName(QStringLiteral("judge"));
    m_touch->setObjectName(QStringLiteral("logTouch"));
    m_snooze->setObjectName(QStringLiteral("snooze"));
    m_review->setObjectName(QStringLiteral("markReviewed"));
    m_open->setObjectName(QStringLiteral("openAccount"));
    m_review->setPrimary(true);
    for (KeyButton *button : {m_judge, m_touch, m_snooze, m_review})
        layout->addWidget(button);
    return bar;
}

void AccountPane::setShown(const Shown &shown)
{
    const bool other = m_shown.row != shown.row || m_shown.book.cache != shown.book.cache;
    const bool otherAccount = !m_view || !shown.view || m_view->account != shown.view->account;
    m_shown = shown;
    m_view = shown.view;
    fill();
    if (other && otherAccount)
        m_scroll->verticalScrollBar()->setValue(0);
}

void AccountPane::fill()
{
    if (m_shown.row < 0 || !m_shown.book.portfolio)
        return;
    const PortfolioRow &row = m_shown.book.portfolio->rows[static_cast<size_t>(m_shown.row)];
    m_name->setText(accountName(row));
    m_chip->setWords(row.segment.isEmpty() ? QString() : text::segmentShort(row.segment));
    m_facts->setFacts(headFacts(row));
    fillLeft();
    fillRight();
    const bool can = m_shown.obstacle.isEmpty();
    for (KeyButton *button : {m_touch, m_snooze, m_review}) {
        button->setEnabled(can);
        button->setToolTip(can ? QString() : plainTip(m_shown.obstacle));
    }
    m_snooze->setEnabled(can && m_shown.item);
    m_review->setEnabled(can && m_shown.item && m_shown.state == RunState::Open);
}

void AccountPane::fillLeft()
{
    const TodayBook &book = m_shown.book;
    const PortfolioRow &row = book.portfolio->rows[static_cast<size_t>(m_shown.row)];
    m_reasons->setReasons(m_shown.item ? reasonLines(book, *m_shown.item, m_view.get())
                                       : std::vector<ReasonLine>{});
    showSection(m_reasons, m_shown.item != nullptr);
    m_tasks->setItem(book, m_shown.item, !m_shown.obstacle.isEmpty());
    showSection(m_tasks, m_tasks->count() > 0);
    const bool used = m_view
        && std::any_of(m_view->weeks.begin(), m_view->weeks.end(),
                       [](const WeekUse &week) { return week.known; });
    showSection(m_weeks, used);
    if (used)
        m_weeks->setWeeks(m_view->weeks);
    m_activity->setRow(row);
    m_quick->setView(book.cache, book.portfolio, row.index, m_view, m_shown.obstacle);
}

void AccountPane::fillRight()
{
    const TodayBook &book = m_shown.book;
    const PortfolioRow &row = book.portfolio->rows[static_cast<size_t>(m_shown.row)];
    if (m_view)
        m_health->setReport(m_view->sheet->report);
    m_chanceHead->setTexts(tr("Chance of renewal"),
                           row.renewalProbability ? text::percent(*row.renewalProbability) : text::dash());
    m_chance->setChance({}, row.renewalProbability);
    m_chance->setAccessibleName(m_chanceHead->title());
    m_chanceNote->setText(chanceNote(row));
    showSection(m_chance, row.renewalProbability.has_value());
    const std::vector<ChangeLine> changes =
        m_shown.item ? changeLines(book, *m_shown.item, m_view.get()) : std::vector<ChangeLine>{};
    if (!changes.empty())
        m_changesHead->setTexts(tr("Changed since %1", "day").arg(text::day(*lastLook(book, *m_shown.item))));
    m_changes->setLines(changes);
    showSection(m_changes, !changes.empty());
    m_alerts->setAlerts(book, row.index, !m_shown.obstacle.isEmpty());
    showSection(m_alerts, m_alerts->count() > 0);
    const bool touched = m_view && !m_view->touches.empty();
    m_touches->setTouches(m_view ? m_view->touches : std::vector<Touch>{});
    showSection(m_touches, touched);
}

void AccountPane::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() * 3 / 4);
}

void AccountPane::focusFirst()
{
    m_open->setFocus(Qt::TabFocusReason);
}

void AccountPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool two = width() >= leastForTwo;
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_divider->setVisible(two);
    m_right->setMinimumWidth(two ? rightColumn : 0);
    m_right->setMaximumWidth(two ? rightColumn : QWIDGETSIZE_MAX);
    m_right->layout()->setContentsMargins(two ? rightSide : side, two ? sectionGap : 0, side, side);
    m_keysNote->setVisible(two);
    m_keyCaps->setVisible(two);
}

void AccountPane::retranslate()
{
    m_open->setText(tr("Open account"));
    m_whyHead->setTexts(tr("Why it is here"));
    m_tasksHead->setTexts(tr("What is due"));
    m_weeksHead->setTexts(tr("Key actions per week"), tr("filled: an active week"));
    m_alertsHead->setTexts(tr("Open alerts"));
    m_touchesHead->setTexts(tr("Last touches"));
    m_keysNote->setText(tr("next, previous", "account"));
    m_judge->setText(tr("Judge"));
    m_touch->setText(tr("Log a touch"));
    m_snooze->setText(tr("Snooze"));
    m_review->setText(tr("Mark reviewed"));
    m_chanceHead->setToolTip(plainTip(tr(
        "An assumption until enough renewals are decided: 0.9 × health / 100. Revenue at risk is ARR × (1 − "
        "chance of renewal).")));
    m_weeksHead->setToolTip(plainTip(tr(
        "Weeks begin on Monday. A week is active with as many active days as the activity rules ask for.")));
}

void AccountPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace bw
