#include "portfolio/filter_bar.h"

#include "shell/text.h"
#include "widgets/field.h"
#include "widgets/month_grid.h"
#include "widgets/paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int barHeight = 44;
constexpr int nameWidth = 150;
constexpr std::array<FilterBy, filterByCount> allFields = {FilterBy::Segment, FilterBy::Industry,
                                                           FilterBy::Region, FilterBy::Csm};

const QString groupBySegment = QStringLiteral("segment");
const QString groupByNothing = QStringLiteral("none");

QString groupLabel(bool grouped)
{
    return grouped ? labelOf(FilterBy::Segment) : PortfolioText::tr("None", "group by nothing");
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_asOf(new FilterField)
    , m_clear(new QPushButton)
    , m_name(new QLineEdit)
    , m_group(new FilterField)
    , m_columns(new QToolButton)
    , m_calendar(new Popover(this))
    , m_month(new MonthGrid)
    , m_latest(new QPushButton)
{
    setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    m_asOf->setSymbol(QStringLiteral("calendar"));
    layout->addWidget(m_asOf);
    layout->addSpacing(12);
    for (const FilterBy by : allFields) {
        auto *field = new FilterField;
        m_fields[static_cast<size_t>(by)] = field;
        layout->addWidget(field);
        connect(field, &FilterField::clicked, this, [this, by] { openChoices(by); });
        connect(field, &FilterField::cleared, this, [this, by] { choose(by, {}); });
    }
    m_clear->setProperty("quiet", true);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    m_name->setFixedWidth(nameWidth);
    m_name->setClearButtonEnabled(true);
    m_name->addAction(themeIcon(QStringLiteral("search"), Token::TextTertiary), QLineEdit::LeadingPosition);
    constexpr int besideSymbol = 7; // the style leaves more than the 8 units of a field
    m_name->setTextMargins(-besideSymbol, 0, 0, 0);
    m_name->installEventFilter(this);
    layout->addWidget(m_name);
    m_group->setClearable(false);
    layout->addWidget(m_group);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setIcon(themeIcon(QStringLiteral("columns"), Token::TextSecondary));
    m_columns->setFixedSize(28, 28);
    m_columns->setProperty("edge", true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_columns);

    auto *calendar = new QVBoxLayout(m_calendar);
    calendar->setContentsMargins(0, 0, 0, 0);
    calendar->setSpacing(4);
    calendar->addWidget(m_month);
    calendar->addWidget(m_latest);

    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_filter.name) {
            m_filter.name = text;
            show(m_filter);
            emit filterChanged();
        }
    });
    connect(m_columns, &QToolButton::clicked, this,
            [this] { emit columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 4))); });
    connect(m_group, &FilterField::clicked, this, &FilterBar::openGroups);
    connect(m_asOf, &FilterField::clicked, this, &FilterBar::openCalendar);
    connect(m_asOf, &FilterField::cleared, this, [this] { pick({}); });
    connect(m_month, &MonthGrid::chosen, this, [this](Day day) { pick(day); });
    connect(m_latest, &QPushButton::clicked, this, [this] { pick({}); });
    retranslate();
}

void FilterBar::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    const bool sameGround = m_portfolio && portfolio->ground != 0 && portfolio->ground == m_portfolio->ground;
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    if (!sameGround) {
        retranslate();
    }
}

void FilterBar::setFilter(const PortfolioFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        show(m_filter);
        emit filterChanged();
    }
}

void FilterBar::setGrouped(bool grouped)
{
    if (grouped != m_grouped) {
        m_grouped = grouped;
        m_group->setValue(groupLabel(m_grouped), false);
        emit groupedChanged(m_grouped);
    }
}

void FilterBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FilterBar::focusFirst()
{
    m_asOf->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::retranslate()
{
    m_asOf->setLabel(PortfolioText::tr("As of", "18 Oct 2026"));
    if (m_portfolio) {
        m_asOf->setValue(text::dayYear(m_portfolio->asOf), m_portfolio->picked);
    }
    m_asOf->setToolTip(PortfolioText::tr("The last day that every figure on this page knows of"));
    for (const FilterBy by : allFields) {
        m_fields[static_cast<size_t>(by)]->setLabel(labelOf(by));
    }
    m_clear->setText(PortfolioText::tr("Clear filters"));
    m_name->setPlaceholderText(PortfolioText::tr("Filter names…"));
    m_name->setAccessibleName(PortfolioText::tr("Filter names"));
    m_name->setToolTip(PortfolioText::tr("Key: /"));
    m_group->setLabel(PortfolioText::tr("Group"));
    m_group->setValue(groupLabel(m_grouped), false);
    m_columns->setAccessibleName(PortfolioText::tr("Columns"));
    m_columns->setToolTip(PortfolioText::tr("Columns: sort, move and size them"));
    m_latest->setText(m_cache && m_cache->lastDay
                          ? PortfolioText::tr("Latest, %1").arg(text::dayYear(*m_cache->lastDay))
                          : PortfolioText::tr("Latest"));
    show(m_filter);
}

void FilterBar::show(const PortfolioFilter &filter)
{
    for (const FilterBy by : allFields) {
        const QStringList &chosen = filter.of(by);
        QStringList labels;
        for (const QString &key : chosen) {
            labels.append(valueLabel(by, key));
        }
        m_fields[static_cast<size_t>(by)]->setValue(
            chosen.isEmpty() ? PortfolioText::tr("All", "filter that is not set")
                             : labels.join(PortfolioText::tr(", ", "between the parts of a list")),
            !chosen.isEmpty());
    }
    m_clear->setVisible(!filter.isEmpty());
    if (m_name->text() != filter.name) {
        m_name->setText(filter.name);
    }
}

void FilterBar::choose(FilterBy by, const QStringList &keys)
{
    PortfolioFilter filter = m_filter;
    filter.of(by) = keys;
    setFilter(filter);
}

void FilterBar::openChoices(FilterBy by)
{
    if (!m_portfolio) {
        return;
    }
    auto *popover = new ChoicePopover(this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setAccessibleName(labelOf(by));
    popover->setChoices(choicesFor(*m_portfolio, m_filter, by), m_filter.of(by), false);
    connect(popover, &ChoicePopover::chosenChanged, this,
            [this, by](const QStringList &keys) { choose(by, keys); });
    popover->openAt(m_fields[static_cast<size_t>(by)]);
}

void FilterBar::openGroups()
{
    auto *popover = new ChoicePopover(this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setAccessibleName(PortfolioText::tr("Group"));
    popover->setChoices({{groupBySegment, groupLabel(true), 0}, {groupByNothing, groupLabel(false), 0}},
                        {m_grouped ? groupBySegment : groupByNothing}, true);
    connect(popover, &ChoicePopover::chosenChanged, this,
            [this](const QStringList &keys) { setGrouped(keys == QStringList{groupBySegment}); });
    popover->openAt(m_group);
}

void FilterBar::openCalendar()
{
    if (!m_portfolio || !m_cache || !m_cache->lastDay) {
        return;
    }
    QSet<qint32> withData;
    DayRange choosable;
    for (const DayRows &day : m_cache->dayRows) {
        if (day.day <= *m_cache->lastDay) {
            withData.insert(day.day.n);
            choosable.include(day.day);
        }
    }
    choosable.include(*m_cache->lastDay);
    m_month->setDays(choosable, std::move(withData));
    m_month->setChosen(m_portfolio->asOf);
    m_calendar->openAt(m_asOf);
    m_month->setFocus();
}

void FilterBar::pick(std::optional<Day> day)
{
    m_calendar->hide();
    // The last day itself is not a day that was picked: deadlines then count from today.
    emit asOfPicked(m_cache && day == m_cache->lastDay ? std::nullopt : day);
}

void FilterBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    const qreal x = m_asOf->geometry().right() + 10;
    painter.fillRect(QRectF(x, (height() - 18) / 2.0, hairWidth(deviceScale(painter)), 18),
                     tok(Token::LineStrong));
    hairline(painter, 0, width(), 0, Token::LineHair);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_name->text().isEmpty()) {
        m_name->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bw
