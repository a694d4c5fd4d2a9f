#include "policy/login_box.h"

#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/choices.h"
#include "widgets/field.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

QString loginKey()
{
    return QStringLiteral("login_events");
}

} // namespace

LoginBox::LoginBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
    , m_field(new FilterField)
    , m_note(makeLabel(TextRole::Caption, Tone::Tertiary))
{
    m_field->setObjectName(loginKey());
    m_field->setLabelShown(false);
    m_label = addLine(m_field);
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    connect(m_field, &FilterField::clicked, this, &LoginBox::openChoices);
    connect(m_field, &FilterField::cleared, this, [this] { choose({}); });
    retranslate();
}

void LoginBox::setEvents(const EventCounts &counts)
{
    m_counts = counts;
}

QStringList LoginBox::chosen() const
{
    QStringList events;
    const QJsonArray list = desk().value(loginKey()).toArray();
    for (const auto &event : list)
        events += event.toString();
    return events;
}

void LoginBox::choose(const QStringList &events)
{
    desk().set(loginKey(), QJsonArray::fromStringList(events));
    desk().endStep();
}

void LoginBox::openChoices()
{
    const QStringList now = chosen();
    std::vector<Choice> choices;
    for (const EventCount &one : m_counts.events)
        choices.push_back({one.event, text::visible(one.event), one.count});
    for (const QString &event : now) { // that only the rules know
        if (std::none_of(choices.begin(), choices.end(), [&](const Choice &one) { return one.key == event; }))
            choices.push_back({event, text::visible(event), 0});
    }
    auto *popover = new ChoicePopover(this);
    popover->setChoices(choices, now, false);
    connect(popover, &ChoicePopover::chosenChanged, this, &LoginBox::choose);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->openAt(m_field);
}

void LoginBox::retranslate()
{
    heading()->setText(RulesText::tr("Logged in"));
    const QString words = RulesText::tr("A user was there with");
    name(
        m_label, m_field, words,
        RulesText::tr("Users with one of these events count as logged in on that day: the share of the seats "
                      "that a high day needs, and the active users of the company."));
    m_field->setLabel(words);
    refresh();
}

void LoginBox::refresh()
{
    const QStringList events = chosen();
    m_field->setValue(events.isEmpty() ? RulesText::tr("any event")
                          : events.size() == 1
                          ? text::visible(events.first())
                          : RulesText::tr("%n event(s)", "", static_cast<int>(events.size())),
                      !events.isEmpty());
    QStringList names;
    for (const QString &event : events)
        names += text::visible(event);
    m_note->setText(names.size() > 1 ? names.join(RulesText::tr(", ", "between the parts of a list"))
                                     : QString());
    m_note->setVisible(names.size() > 1);
    // What counts is the same for the whole book.
    setEnabled(!desk().scope());
}

} // namespace bw
