#include "policy/rule_builder.h"

#include "policy/alert_values.h"
#include "policy/alerts_box.h"
#include "policy/rule_panel.h"
#include "policy/rule_trial.h"
#include "policy/rules_tr.h"
#include "shell/alert_words.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUuid>

namespace bw {

namespace {

constexpr QSize dialogSize{1160, 680};
constexpr int editorWidth = 500;
constexpr int longestName = 80;
constexpr int mostCooldown = 365;
constexpr size_t mostConditions = 10;
constexpr int kindCount = 5;
constexpr int compareCount = 4;

QLabel *fieldLabel(const QString &words, QWidget *field, const QString &tip)
{
    QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
    label->setText(words);
    label->setBuddy(field);
    label->setToolTip(tip);
    field->setToolTip(tip);
    field->setAccessibleName(words);
    return label;
}

} // namespace

RuleBuilder::RuleBuilder(RulesDesk &desk, const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_isNew(id.isEmpty())
    , m_shipped(isShippedRule(id))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_weight(new QComboBox)
    , m_cooldown(new QSpinBox)
    , m_add(new KeyButton(QStringLiteral("plus")))
    , m_remove(new KeyButton(QStringLiteral("close")))
    , m_fault(makeLabel(TextRole::BaseStrong, Tone::Risk))
    , m_trial(new RuleTrialView)
{
    if (m_isNew)
        m_rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    else
        m_rule = alertRuleOf(desk, id);
    setObjectName(QStringLiteral("ruleBuilder"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_isNew ? RulesText::tr("New rule of alerts")
                           : RulesText::tr("%1, for: %2", "a rule, a group of accounts")
                                 .arg(text::ruleTitle(m_rule), scopeWords(desk.scope())));
    build();
    m_name->setText(m_rule.name);
    m_name->setEnabled(!m_shipped && !desk.scope());
    m_kind->setCurrentIndex(static_cast<int>(m_rule.kind));
    m_kind->setEnabled(!desk.scope());
    m_weight->setCurrentIndex(m_rule.high ? 0 : 1);
    m_cooldown->setValue(m_rule.cooldownDays);
    m_remove->setVisible(!m_isNew && !m_shipped && !desk.scope());
    if (m_shipped)
        m_name->setPlaceholderText(text::ruleTitle(m_rule));
    makeRows();
    if (m_isNew)
        addCondition(AlertMetric::DaysWithoutKeyAction);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_rule.name = name.simplified();
        edited();
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_rule.kind = static_cast<AlertKind>(index);
        edited();
    });
    connect(m_weight, &QComboBox::activated, this, [this](int index) {
        m_rule.high = index == 0;
        edited();
    });
    connect(m_cooldown, &QSpinBox::valueChanged, this, [this](int days) {
        m_rule.cooldownDays = days;
        m_cooldown->setSuffix(RulesText::tr(" day(s)", "after a number", days));
        edited();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { addCondition(AlertMetric::Health); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (removeAlertRule(m_desk, m_rule.id))
            accept();
    });
    edited();
}

void RuleBuilder::build()
{
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(RulesText::tr("for example: quiet and large"));
    m_kind->setObjectName(QStringLiteral("ruleKind"));
    for (int i = 0; i < kindCount; ++i)
        m_kind->addItem(text::alertKind(static_cast<AlertKind>(i)));
    m_weight->setObjectName(QStringLiteral("ruleWeight"));
    m_weight->addItem(RulesText::tr("Risk", "weight of alerts"));
    m_weight->addItem(RulesText::tr("Watch", "weight of alerts"));
    m_cooldown->setObjectName(QStringLiteral("ruleCooldown"));
    m_cooldown->setRange(0, mostCooldown);
    m_cooldown->setFixedWidth(110);
    m_cooldown->setSuffix(RulesText::tr(" day(s)", "after a number", m_rule.cooldownDays));
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_add->setText(RulesText::tr("Add a condition"));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeRule"));
    m_remove->setText(RulesText::tr("Take the rule away"));
    m_remove->setAutoDefault(false);
    m_fault->setObjectName(QStringLiteral("ruleFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(fieldLabel(RulesText::tr("Name"), m_name, RulesText::tr("How the alert is called in lists")),
                 m_name);
    form->addRow(fieldLabel(RulesText::tr("Kind"), m_kind,
                            RulesText::tr("Business ones stand before all others in every list")),
                 m_kind);
    form->addRow(fieldLabel(RulesText::tr("Weight"), m_weight, RulesText::tr("Risk stands before watch")),
                 m_weight);
    form->addRow(fieldLabel(RulesText::tr("Come back within"), m_cooldown,
                            RulesText::tr("A condition that returns within so many days opens the same alert "
                                          "again, not a new one.")),
                 m_cooldown);
    QLabel *head = makeLabel(TextRole::SmallHeading, Tone::Secondary);
    head->setText(RulesText::tr("An alert is open while all of this is so"));
    auto *list = new QWidget;
    setSurface(list, "page");
    m_conditions = new QVBoxLayout(list);
    m_conditions->setContentsMargins(0, 0, 8, 0);
    m_conditions->setSpacing(10);
    m_conditions->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addLayout(form);
    left->addWidget(head);
    left->addWidget(scroll, 1);
    left->addWidget(m_add, 0, Qt::AlignLeft);
    auto *editor = new QWidget;
    editor->setFixedWidth(editorWidth);
    editor->setLayout(left);
    left->setContentsMargins({});
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(editor);
    parts->addWidget(makeLine(true, Qt::Vertical));
    parts->addWidget(m_trial, 1);
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(RulesText::tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *done = new KeyButton;
    done->setObjectName(QStringLiteral("applyRule"));
    done->setText(RulesText::tr("Into the draft"));
    done->setPrimary(true);
    done->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(parts, 1);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    resize(dialogSize);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, [this] {
        if (apply())
            accept();
    });
}

void RuleBuilder::addCondition(AlertMetric metric)
{
    if (m_rule.when.size() >= mostConditions)
        return;
    const text::MetricRange range = text::metricRange(metric);
    m_rule.when.push_back({metric, range.by, range.usual});
    makeRows();
    m_rows.back().metric->setFocus();
    edited();
}

void RuleBuilder::makeRows()
{
    for (const Row &row : m_rows) {
        m_conditions->removeWidget(row.whole);
        row.whole->hide();
        row.whole->deleteLater(); // one of its fields may be what is being pressed
    }
    m_rows.clear();
    for (size_t i = 0; i < m_rule.when.size(); ++i)
        makeRow(i);
    m_add->setEnabled(m_rule.when.size() < mostConditions);
}

void RuleBuilder::makeRow(size_t index)
{
    const AlertCondition &condition = m_rule.when[index];
    const QString number = QString::number(index);
    Row row;
    row.whole = new QWidget;
    row.joint = makeLabel(TextRole::Caption, Tone::Tertiary);
    row.joint->setText(index == 0 ? RulesText::tr("its figure stands for the alert")
                                  : RulesText::tr("and", "between conditions of a rule"));
    row.metric = new QComboBox;
    row.metric->setObjectName(QStringLiteral("metric.") + number);
    for (int i = 0; i < alertMetricCount; ++i) {
        const auto metric = static_cast<AlertMetric>(i);
        row.metric->addItem(text::metricName(metric));
        row.metric->setItemData(i, text::metricHelp(metric), Qt::ToolTipRole);
    }
    row.metric->setCurrentIndex(static_cast<int>(condition.metric));
    row.metric->setAccessibleName(RulesText::tr("Figure of condition %1", "by number").arg(index + 1));
    row.by = new QComboBox;
    row.by->setObjectName(QStringLiteral("compare.") + number);
    for (int i = 0; i < compareCount; ++i)
        row.by->addItem(text::compareWord(static_cast<CompareBy>(i)));
    row.by->setCurrentIndex(static_cast<int>(condition.by));
    row.by->setAccessibleName(RulesText::tr("Comparison of condition %1", "by number").arg(index + 1));
    row.value = makeThreshold(condition.metric);
    row.value->setObjectName(QStringLiteral("value.") + number);
    row.value->setValue(condition.value);
    row.value->setAccessibleName(RulesText::tr("Value of condition %1", "by number").arg(index + 1));
    row.help = makeLabel(TextRole::Caption, Tone::Tertiary);
    row.help->setText(text::metricHelp(condition.metric));
    row.help->setWordWrap(true);
    row.remove = new KeyButton(QStringLiteral("close"));
    row.remove->setObjectName(QStringLiteral("removeCondition.") + number);
    row.remove->setAccessibleName(RulesText::tr("Take condition %1 away", "by number").arg(index + 1));
    row.remove->setAutoDefault(false);
    row.remove->setEnabled(m_rule.when.size() > 1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(row.metric, 1);
    fields->addWidget(row.by);
    fields->addWidget(row.value);
    fields->addWidget(row.remove);
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(row.joint);
    column->addLayout(fields);
    column->addWidget(row.help);
    m_conditions->insertWidget(m_conditions->count() - 1, row.whole);
    connect(row.metric, &QComboBox::activated, this, [this, index](int chosen) {
        const auto metric = static_cast<AlertMetric>(chosen);
        const text::MetricRange range = text::metricRange(metric);
        m_rule.when[index] = {metric, range.by, range.usual};
        makeRows();
        m_rows[index].by->setFocus();
        edited();
    });
    connect(row.by, &QComboBox::activated, this, [this, index](int chosen) {
        m_rule.when[index].by = static_cast<CompareBy>(chosen);
        edited();
    });
    connect(row.value, &QDoubleSpinBox::valueChanged, this, [this, index](double value) {
        m_rule.when[index].value = value;
        edited();
    });
    connect(row.remove, &QPushButton::clicked, this, [this, index] {
        m_rule.when.erase(m_rule.when.begin() + static_cast<qint64>(index));
        makeRows();
        edited();
    });
    m_rows.push_back(row);
}

void RuleBuilder::edited()
{
    m_fault->hide();
    m_trial->setRule(m_rule);
}

void RuleBuilder::complain(const QString &words, QWidget *field)
{
    m_fault->setText(words);
    m_fault->show();
    if (field)
        field->setFocus();
}

bool RuleBuilder::apply()
{
    if (!m_shipped && m_rule.name.isEmpty()) {
        complain(RulesText::tr("Write a name: the alert is called by it in every list."), m_name);
        return false;
    }
    for (const AlertRule &other : m_desk.draft().alerts.rules) {
        if (other.id != m_rule.id && !m_rule.name.isEmpty()
            && text::ruleTitle(other).compare(m_rule.name, Qt::CaseInsensitive) == 0) {
            complain(RulesText::tr("There is a rule “%1” already. Write another name.")
                         .arg(text::visible(m_rule.name)),
                     m_name);
            return false;
        }
    }
    if (setAlertRule(m_desk, m_rule))
        return true;
    complain(RulesText::tr("This does not fit the rules. Correct the conditions."), nullptr);
    return false;
}

} // namespace bw
