#include "alerts/alert_bar.h"

#include "shell/parts.h"
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
constexpr int nameWidth = 140;

} // namespace

AlertBar::AlertBar(QWidget *parent)
    : QWidget(parent)
    , m_show(new Segmented(alertShowCount))
    , m_clear(new QPushButton)
    , m_name(new QLineEdit)
    , m_group(new FilterField)
    , m_columns(new QToolButton)
{
    setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    m_show->setObjectName(QStringLiteral("alertShow"));
    layout->addWidget(m_show);
    layout->addSpacing(6);
    for (const AlertBy by : alertFields) {
        auto *field = new FilterField;
        m_fields[static_cast<size_t>(by)] = field;
        layout->addWidget(field);
        connect(field, &FilterField::clicked, this, [this, by] { openChoices(by); });
        connect(field, &FilterField::cleared, this, [this, by] {
            AlertFilter filter = m_filter;
            filter.of(by).clear();
            setFilter(filter);
        });
    }
    m_clear->setProperty("quiet", true);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    m_name->setObjectName(QStringLiteral("alertName"));
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

    connect(m_show, &Segmented::chosen, this, [this](int index) {
        AlertFilter filter = m_filter;
        filter.show = static_cast<AlertShow>(index);
        setFilter(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, &AlertBar::clear);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        AlertFilter filter = m_filter;
        filter.name = text;
        setFilter(filter);
    });
    connect(m_columns, &QToolButton::clicked, this, [this] { emit columnsRequested(m_columns); });
    connect(m_group, &FilterField::clicked, this, &AlertBar::openGroups);
    retranslate();
}

void AlertBar::setView(const AlertView *view)
{
    m_view = view;
    show();
}

void AlertBar::setFilter(const AlertFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    emit filterChanged();
}

void AlertBar::setGroup(AlertGroup group)
{
    if (group == m_groupBy)
        return;
    m_groupBy = group;
    m_group->setValue(labelOf(m_groupBy), false);
    emit groupChanged();
}

void AlertBar::setCounts(const std::array<qint32, alertShowCount> &counts)
{
    m_counts = counts;
    show();
}

void AlertBar::clear()
{
    AlertFilter filter;
    filter.show = m_filter.show;
    setFilter(filter);
}

void AlertBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void AlertBar::focusFirst()
{
    m_fields.front()->setFocus(Qt::ShortcutFocusReason);
}

void AlertBar::retranslate()
{
    for (const AlertBy by : alertFields)
        m_fields[static_cast<size_t>(by)]->setLabel(labelOf(by));
    m_clear->setText(AlertsText::tr("Clear filters"));
    m_name->setPlaceholderText(AlertsText::tr("Filter names…"));
    m_name->setAccessibleName(AlertsText::tr("Filter names of accounts"));
    m_name->setToolTip(AlertsText::tr("Key: /"));
    m_group->setLabel(AlertsText::tr("Group"));
    m_group->setValue(labelOf(m_groupBy), false);
    m_columns->setAccessibleName(AlertsText::tr("Columns"));
    m_columns->setToolTip(AlertsText::tr("Columns: choose and order them"));
    show();
}

void AlertBar::show()
{
    QStringList labels;
    for (int i = 0; i < alertShowCount; ++i) {
        const auto one = static_cast<AlertShow>(i);
        labels += one == AlertShow::All
            ? labelOf(one)
            : AlertsText::tr("%1 %2", "state of alerts, how many")
                  .arg(labelOf(one), text::number(qint64{m_counts[static_cast<size_t>(i)]}));
    }
    m_show->setLabels(labels);
    m_show->setCurrent(static_cast<int>(m_filter.show));
    for (const AlertBy by : alertFields) {
        const QStringList &chosen = m_filter.of(by);
        QStringList values;
        for (const QString &key : chosen)
            values += m_view ? valueLabel(*m_view, by, key) : key;
        FilterField *field = m_fields[static_cast<size_t>(by)];
        field->setValue(chosen.isEmpty()         ? AlertsText::tr("All", "filter that is not set")
                            : values.size() == 1 ? values.first()
                                                 : AlertsText::tr("%n chosen", "values of a filter",
                                                                  static_cast<int>(values.size())),
                        !chosen.isEmpty());
        // Only what is resolved has a cause.
        field->setVisible(by != AlertBy::Cause || m_filter.show == AlertShow::Over
                          || m_filter.show == AlertShow::All || !chosen.isEmpty());
    }
    m_clear->setVisible(m_filter.isNarrow());
    if (m_name->text() != m_filter.name)
        m_name->setText(m_filter.name);
}

void AlertBar::openChoices(AlertBy by)
{
    if (!m_view || !m_view->rows)
        return;
    auto *popover = new ChoicePopover(this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setAccessibleName(labelOf(by));
    popover->setChoices(choicesFor(*m_view, m_filter, by), m_filter.of(by), false);
    connect(popover, &ChoicePopover::chosenChanged, this, [this, by](const QStringList &keys) {
        AlertFilter filter = m_filter;
        filter.of(by) = keys;
        setFilter(filter);
    });
    popover->openAt(m_fields[static_cast<size_t>(by)]);
}

void AlertBar::openGroups()
{
    auto *popover = new ChoicePopover(this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setAccessibleName(AlertsText::tr("Group"));
    std::vector<Choice> choices;
    for (int i = 0; i < alertGroupCount; ++i) {
        const auto group = static_cast<AlertGroup>(i);
        choices.push_back({alertGroupName(group), labelOf(group), 0});
    }
    popover->setChoices(choices, {alertGroupName(m_groupBy)}, true);
    connect(popover, &ChoicePopover::chosenChanged, this, [this](const QStringList &keys) {
        if (const auto group = alertGroupFromName(keys.value(0)))
            setGroup(*group);
    });
    popover->openAt(m_group);
}

void AlertBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    hairline(painter, 0, width(), 0, Token::LineHair);
}

bool AlertBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_name->text().isEmpty()) {
        m_name->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bw
