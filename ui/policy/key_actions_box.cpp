#include "policy/rule_boxes.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QSpinBox>
#include <algorithm>

namespace bw {

namespace {

constexpr int mostWeight = 1'000'000;
constexpr int weightWidth = 68;

QString weightsKey()
{
    return QStringLiteral("key_actions");
}

} // namespace

KeyActionsBox::KeyActionsBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
    , m_countsAs(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_note(makeLabel(TextRole::Caption, Tone::Tertiary))
{
    column()->addWidget(m_countsAs, 0, Qt::AlignRight);
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    retranslate();
}

void KeyActionsBox::setEvents(const EventCounts &counts)
{
    if (counts == m_counts && m_list)
        return;
    m_counts = counts;
    makeLines();
    retranslate();
    refresh();
}

/// The events of the book, and those that only the rules know.
void KeyActionsBox::makeLines()
{
    delete m_list;
    m_list = new QWidget;
    m_lines.clear();
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    std::vector<EventCount> events = m_counts.events;
    const QJsonObject weights = desk().value(weightsKey()).toObject();
    for (auto it = weights.constBegin(); it != weights.constEnd(); ++it) {
        const bool known = std::any_of(events.begin(), events.end(),
                                       [&](const EventCount &one) { return one.event == it.key(); });
        if (!known)
            events.push_back({it.key(), 0});
    }
    for (const EventCount &one : events) {
        Line line{one.event, new QCheckBox, makeLabel(TextRole::Caption, Tone::Tertiary), new QSpinBox};
        line.key->setObjectName(QStringLiteral("key.") + one.event);
        line.weight->setObjectName(QStringLiteral("weight.") + one.event);
        line.weight->setRange(0, mostWeight);
        line.weight->setFixedWidth(weightWidth);
        line.weight->setKeyboardTracking(false);
        const int row = grid->rowCount();
        grid->addWidget(line.key, row, 0);
        grid->addWidget(line.share, row, 1);
        grid->addWidget(line.weight, row, 2);
        connect(line.key, &QCheckBox::toggled, this, [this, event = one.event](bool on) {
            if (!m_showing)
                setWeight(event, on ? 1 : 0);
        });
        connect(line.weight, &QSpinBox::valueChanged, this, [this, event = one.event](int weight) {
            if (!m_showing)
                setWeight(event, weight);
        });
        m_lines.push_back(line);
    }
    column()->insertWidget(2, m_list);
}

/// The first change names the weight of every event.
void KeyActionsBox::setWeight(const QString &event, int weight)
{
    QJsonObject weights;
    for (const Line &line : m_lines) {
        if (const int known = line.event == event ? weight : line.weight->value(); known > 0)
            weights.insert(line.event, known);
    }
    desk().set(weightsKey(), weights);
    desk().endStep();
}

void KeyActionsBox::retranslate()
{
    heading()->setText(RulesText::tr("Key actions"));
    heading()->setToolTip(RulesText::tr("The events that count as use. Key actions of a day are the sum of "
                                        "what each counts; logging in alone is no use."));
    m_countsAs->setText(RulesText::tr("counts as", "over the weights of events"));
    qint64 all = 0;
    for (const EventCount &one : m_counts.events)
        all += one.count;
    for (Line &line : m_lines) {
        const QString name = text::visible(line.event);
        line.key->setText(name);
        line.key->setToolTip(name);
        line.key->setAccessibleName(RulesText::tr("%1 is a key action", "an event").arg(name));
        line.weight->setAccessibleName(RulesText::tr("%1 counts as", "an event").arg(name));
        const auto found = std::find_if(m_counts.events.begin(), m_counts.events.end(),
                                        [&](const EventCount &one) { return one.event == line.event; });
        const qint64 count = found == m_counts.events.end() ? 0 : found->count;
        line.share->setText(count == 0 || all == 0 ? RulesText::tr("none in 28 days", "an event")
                                                   : RulesText::tr("%1 of all", "share of the events")
                                                         .arg(text::percent(static_cast<double>(count)
                                                                            / static_cast<double>(all))));
    }
    refresh();
}

void KeyActionsBox::refresh()
{
    const QJsonValue value = desk().value(weightsKey());
    Policy policy;
    if (value.isObject()) {
        policy.keyActions.emplace();
        const QJsonObject weights = value.toObject();
        for (auto it = weights.constBegin(); it != weights.constEnd(); ++it)
            policy.keyActions->insert(it.key(), static_cast<qint32>(it.value().toInteger()));
    }
    m_note->setText(m_lines.empty() ? RulesText::tr("The events of the book are being counted.")
                        : value.isNull()
                        ? RulesText::tr("Every event counts but logging in and out, new kinds of events too.")
                        : RulesText::tr("Only these events count; a new kind of event does not."));
    m_showing = true;
    for (Line &line : m_lines) {
        const int weight = policy.weightOf(line.event);
        line.key->setChecked(weight > 0);
        line.weight->setValue(weight);
    }
    // What counts is the same for the whole book.
    setEnabled(!desk().scope());
    m_showing = false;
}

} // namespace bw
