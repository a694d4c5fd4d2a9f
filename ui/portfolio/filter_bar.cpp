#include "portfolio/filter_bar.h"

#include "shell/text.h"
#include "widgets/field.h"
#include "widgets/paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace bw {

namespace {

constexpr int barHeight = 44;
constexpr int nameWidth = 150;

/// Whether any account has a value: without one there is nothing to choose from.
bool occurs(const Portfolio *portfolio, FilterBy by)
{
    return portfolio
        && std::any_of(portfolio->rows.begin(), portfolio->rows.end(),
                       [by](const PortfolioRow &row) { return !fieldOf(row, by).isEmpty(); });
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_clear(new QPushButton)
    , m_name(new QLineEdit)
    , m_group(new FilterField)
    , m_columns(new QToolButton)
{
    setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    for (const FilterBy by : filterFields) {
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

    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_filter.name) {
            m_filter.name = text;
            show(m_filter);
            emit filterChanged();
        }
    });
    connect(m_columns, &QToolButton::clicked, this, [this] { emit columnsRequested(m_columns); });
    connect(m_group, &FilterField::clicked, this, &FilterBar::openGroups);
    retranslate();
}

void FilterBar::setPortfolio(std::shared_ptr<const Portfolio> portfolio)
{
    const bool sameGround = m_portfolio && portfolio->ground != 0 && portfolio->ground == m_portfolio->ground;
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

void FilterBar::setGroup(GroupBy group)
{
    if (group != m_groupBy) {
        m_groupBy = group;
        m_group->setValue(labelOf(m_groupBy), false);
        emit groupChanged(m_groupBy);
    }
}

void FilterBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FilterBar::focusFirst()
{
    m_fields.front()->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::retranslate()
{
    for (const FilterBy by : filterFields) {
        m_fields[static_cast<size_t>(by)]->setLabel(labelOf(by));
    }
    for (const FilterBy by : {FilterBy::Product, FilterBy::Stage}) {
        m_offered[static_cast<size_t>(by)] = occurs(m_portfolio.get(), by);
    }
    m_clear->setText(PortfolioText::tr("Clear filters"));
    m_name->setPlaceholderText(PortfolioText::tr("Filter names…"));
    m_name->setAccessibleName(PortfolioText::tr("Filter names"));
    m_name->setToolTip(PortfolioText::tr("Key: /"));
    m_group->setLabel(PortfolioText::tr("Group"));
    m_group->setValue(labelOf(m_groupBy), false);
    m_columns->setAccessibleName(PortfolioText::tr("Columns"));
    m_columns->setToolTip(PortfolioText::tr("Columns: choose and order them"));
    show(m_filter);
}

void FilterBar::addChip(QWidget *chip)
{
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->insertWidget(line->indexOf(m_clear), chip);
}

void FilterBar::show(const PortfolioFilter &filter)
{
    for (const FilterBy by : filterFields) {
        const QStringList &chosen = filter.of(by);
        QStringList labels;
        for (const QString &key : chosen) {
            labels.append(valueLabel(by, key));
        }
        m_fields[static_cast<size_t>(by)]->setValue(
            chosen.isEmpty() ? PortfolioText::tr("All", "filter that is not set")
                             : labels.join(PortfolioText::tr(", ", "between the parts of a list")),
            !chosen.isEmpty());
        m_fields[static_cast<size_t>(by)]->setVisible(isOffered(by) || !chosen.isEmpty());
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
    std::vector<Choice> choices;
    for (int i = 0; i < groupByCount; ++i) {
        const auto by = static_cast<GroupBy>(i);
        const bool offered = (by != GroupBy::Product || isOffered(FilterBy::Product))
            && (by != GroupBy::Stage || isOffered(FilterBy::Stage));
        if (!offered && by != m_groupBy) {
            continue;
        }
        choices.push_back({groupByName(by), labelOf(by), 0});
    }
    popover->setChoices(choices, {groupByName(m_groupBy)}, true);
    connect(popover, &ChoicePopover::chosenChanged, this, [this](const QStringList &keys) {
        if (const auto by = groupByFromName(keys.value(0))) {
            setGroup(*by);
        }
    });
    popover->openAt(m_group);
}

void FilterBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
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
