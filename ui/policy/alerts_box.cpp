#include "policy/alerts_box.h"

#include "policy/alert_values.h"
#include "policy/rules_tr.h"
#include "shell/alert_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>

namespace bw {

namespace {

constexpr int fieldWidth = 112;
constexpr int mostNew = 1000;
constexpr int indent = 24;

QString mostKey()
{
    return QStringLiteral("alerts.most_new");
}

/// Whether the fields of a rule serve another state of it.
bool sameFields(const AlertRule &a, const AlertRule &b)
{
    return a.id == b.id && a.name == b.name && a.high == b.high && a.when.size() == b.when.size()
        && std::equal(a.when.begin(), a.when.end(), b.when.begin(),
                      [](const AlertCondition &one, const AlertCondition &other) {
                          return one.metric == other.metric && one.by == other.by;
                      });
}

/// One of its fields may be what is being pressed.
void dropList(QWidget *&list)
{
    if (!list)
        return;
    list->hide();
    list->setParent(nullptr);
    list->deleteLater();
    list = nullptr;
}

} // namespace

QDoubleSpinBox *makeThreshold(AlertMetric metric, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    const text::MetricRange range = text::metricRange(metric);
    const QString unit = text::metricUnit(metric);
    box->setRange(range.least, range.most);
    box->setDecimals(range.decimals);
    box->setSingleStep(1);
    box->setGroupSeparatorShown(true);
    box->setSuffix(unit.isEmpty() || unit == QLatin1String("%") ? unit : QString(u' ' + unit));
    box->setFixedWidth(fieldWidth);
    box->setKeyboardTracking(false);
    return box;
}

AlertsBox::AlertsBox(RulesDesk &desk, Part part, QWidget *parent)
    : RuleBox(desk, parent)
    , m_part(part)
    , m_note(makeLabel(TextRole::Caption, Tone::Tertiary))
{
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    if (part == Part::Shipped) {
        m_most = new QSpinBox;
        m_most->setObjectName(mostKey());
        m_most->setRange(1, mostNew);
        m_most->setFixedWidth(84);
        m_most->setKeyboardTracking(false);
        m_most->installEventFilter(this);
        m_mostLabel = RuleBox::addLine(m_most, &m_mostWas);
        connect(m_most, &QSpinBox::valueChanged, this, [this](int value) {
            if (!m_showing)
                RuleBox::desk().set(mostKey(), value);
        });
    } else {
        m_add = new KeyButton(QStringLiteral("plus"));
        m_add->setObjectName(QStringLiteral("addAlertRule"));
        column()->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, [this] { emit editRequested({}); });
    }
    retranslate();
}

std::vector<AlertRule> AlertsBox::rules() const
{
    std::vector<AlertRule> mine;
    for (const AlertRule &rule : desk().draft().alerts.rules) {
        if (isShippedRule(rule.id) == (m_part == Part::Shipped))
            mine.push_back(alertRuleOf(desk(), rule.id));
    }
    return mine;
}

void AlertsBox::makeLines(const std::vector<AlertRule> &rules)
{
    const bool same = m_list && m_lines.size() == rules.size()
        && std::equal(m_lines.begin(), m_lines.end(), rules.begin(),
                      [](const Line &line, const AlertRule &rule) { return sameFields(line.shown, rule); });
    if (same)
        return;
    dropList(m_list);
    m_list = new QWidget;
    m_lines.clear();
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins({});
    lines->setSpacing(4);
    for (const AlertRule &rule : rules)
        addLine(lines, rule);
    column()->insertWidget(1, m_list);
}

void AlertsBox::addLine(QVBoxLayout *lines, const AlertRule &rule)
{
    Line line;
    line.shown = rule;
    line.on = new QCheckBox;
    line.on->setObjectName(QStringLiteral("alertOn.") + rule.id);
    line.on->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut, not the buttons
    line.was = makeLabel(TextRole::Caption, Tone::Tertiary);
    line.tryOut = new KeyButton;
    line.tryOut->setObjectName(QStringLiteral("alertTry.") + rule.id);
    line.edit = new KeyButton(QStringLiteral("edit"));
    line.edit->setObjectName(QStringLiteral("alertEdit.") + rule.id);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(line.on, 1);
    head->addWidget(line.tryOut);
    head->addWidget(line.edit);
    lines->addLayout(head);
    for (size_t i = 0; i < rule.when.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(indent, 0, 0, 0);
        QLabel *words = makeLabel(TextRole::Small, Tone::Secondary);
        words->setWordWrap(true);
        QDoubleSpinBox *value = makeThreshold(rule.when[i].metric);
        value->setObjectName(QStringLiteral("alertValue.%1.%2").arg(rule.id).arg(i));
        value->installEventFilter(this);
        words->setBuddy(value);
        row->addWidget(words, 1);
        row->addWidget(value);
        lines->addLayout(row);
        line.values.push_back(value);
        line.words.push_back(words);
        connect(value, &QDoubleSpinBox::valueChanged, this, [this, id = rule.id, i](double to) {
            if (!m_showing)
                setValue(id, i, to);
        });
        connect(value, &QDoubleSpinBox::editingFinished, this, [this] { desk().endStep(); });
    }
    line.was->setContentsMargins(indent, 0, 0, 0);
    line.was->setWordWrap(true);
    lines->addWidget(line.was);
    lines->addSpacing(6);
    connect(line.on, &QCheckBox::toggled, this, [this, id = rule.id](bool on) {
        if (m_showing)
            return;
        desk().endStep();
        desk().set(alertRuleKeyOf(id, "on"), on);
        desk().endStep();
    });
    connect(line.tryOut, &QPushButton::clicked, this, [this, id = rule.id] { emit tryRequested(id); });
    connect(line.edit, &QPushButton::clicked, this, [this, id = rule.id] { emit editRequested(id); });
    m_lines.push_back(line);
}

void AlertsBox::setValue(const QString &id, size_t condition, double value)
{
    AlertRule rule = alertRuleOf(desk(), id);
    if (condition >= rule.when.size())
        return;
    rule.when[condition].value = value;
    if (!desk().set(alertRuleKeyOf(id, "when"), conditionsValue(rule.when)))
        refresh(); // refused: the field shows what holds
}

void AlertsBox::retranslate()
{
    const bool shipped = m_part == Part::Shipped;
    heading()->setText(shipped ? RulesText::tr("Alerts: shipped rules")
                               : RulesText::tr("Alerts: your own rules"));
    if (m_most)
        name(m_mostLabel, m_most, RulesText::tr("New alerts that a morning names"),
             RulesText::tr("More new ones than that are counted on Today and listed on Alerts."));
    if (m_add) {
        m_add->setText(RulesText::tr("New rule…"));
        m_add->setToolTip(RulesText::tr("Conditions over any figure, tried out on the whole book first"));
    }
    m_lines.clear(); // units are words
    dropList(m_list);
    refresh();
}

void AlertsBox::refresh()
{
    m_showing = true;
    const std::vector<AlertRule> now = rules();
    makeLines(now);
    for (size_t i = 0; i < now.size(); ++i) {
        Line &line = m_lines[i];
        const AlertRule &rule = now[i];
        line.shown = rule;
        const QString title = text::ruleTitle(rule);
        line.on->setText(
            RulesText::tr("%1 (%2)", "rule, risk or watch").arg(title, text::severity(rule.high)));
        line.on->setChecked(rule.on);
        const QString help = text::ruleHelp(rule.id);
        line.on->setToolTip(help.isEmpty() ? text::ruleSentence(rule)
                                           : RulesText::tr("%1\n%2", "what a rule is for, when it opens")
                                                 .arg(help, text::ruleSentence(rule)));
        line.tryOut->setText(RulesText::tr("Try", "a rule"));
        line.tryOut->setToolTip(RulesText::tr("What it would have opened in the last 90 days"));
        line.tryOut->setAccessibleName(RulesText::tr("Try: %1", "a rule").arg(title));
        line.edit->setToolTip(RulesText::tr("Conditions, weight and cooldown of this rule"));
        line.edit->setAccessibleName(RulesText::tr("Edit: %1").arg(title));
        for (size_t c = 0; c < rule.when.size(); ++c) {
            const AlertCondition &condition = rule.when[c];
            line.words[c]->setText(
                c == 0 ? RulesText::tr("%1 %2", "figure, comparison; a field follows")
                             .arg(text::metricName(condition.metric), text::compareWord(condition.by))
                       : RulesText::tr("and %1 %2", "figure, comparison; a field follows")
                             .arg(text::metricName(condition.metric), text::compareWord(condition.by)));
            line.words[c]->setToolTip(text::metricHelp(condition.metric));
            line.values[c]->setToolTip(text::metricHelp(condition.metric));
            line.values[c]->setAccessibleName(line.words[c]->text());
            line.values[c]->setValue(condition.value);
            line.values[c]->setEnabled(rule.on);
        }
        const QString key = alertRuleKeyOf(rule.id, "when");
        if (desk().value(alertRuleKeyOf(rule.id, "on")) != desk().before(alertRuleKeyOf(rule.id, "on")))
            line.was->setText(desk().before(alertRuleKeyOf(rule.id, "on")).isUndefined()
                                  ? RulesText::tr("new", "a rule")
                                  : rule.on ? RulesText::tr("was off", "a rule")
                                            : RulesText::tr("was on", "a rule"));
        else
            showWas(line.was, key);
        line.was->setVisible(!line.was->text().isEmpty());
    }
    if (m_most) {
        m_most->setValue(number(mostKey()));
        showWas(m_mostWas, mostKey());
        m_note->setText(
            RulesText::tr("An alert opens while all its conditions hold, and closes itself when they "
                          "do not. Days without data neither open nor close one."));
    } else {
        m_note->setText(now.empty() ? RulesText::tr("None yet. A rule of your own joins conditions over any "
                                                    "figure: it is tried out before it counts.")
                                    : QString());
        m_note->setVisible(now.empty());
        m_add->setEnabled(!desk().scope());
    }
    m_showing = false;
}

bool AlertsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the list of rules scrolls
        return true;
    }
    return RuleBox::eventFilter(watched, event);
}

} // namespace bw
