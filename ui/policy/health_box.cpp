#include "policy/health_box.h"

#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/text.h"

#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>
#include <span>

namespace bw {

namespace {

struct HealthNumber {
    const char *key;
    const char *label;
    const char *tip;
    int least;
    int most;
    const char *suffix;
};

constexpr int mostWeight = 1000;
constexpr int fieldWidth = 84;

constexpr HealthNumber machineNumbers[] = {
    {"health.machine_percent", QT_TRANSLATE_NOOP("bw::RulesText", "Points of 100 for the machine"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "So many of the 100 points of health rest on what the machine sees, the others on "
                       "the answers of people. A side of which nothing is known drops out."),
     0, 100, ""},
    {"health.weights.activity", QT_TRANSLATE_NOOP("bw::RulesText", "Active days of 28"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "Active days of 28 against those that are needed; 100 from there on."),
     0, mostWeight, ""},
    {"health.weights.coefficient", QT_TRANSLATE_NOOP("bw::RulesText", "Weeks active of 7"),
     QT_TRANSLATE_NOOP("bw::RulesText", "The share of the last 7 weeks in which the account was active."), 0,
     mostWeight, ""},
    {"health.weights.trend", QT_TRANSLATE_NOOP("bw::RulesText", "Trend of key actions"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "Key actions of each working day of the last 3 weeks against the median of the weeks "
                       "5 to 12."),
     0, mostWeight, ""},
    {"health.weights.seat_use", QT_TRANSLATE_NOOP("bw::RulesText", "Seat use"),
     QT_TRANSLATE_NOOP("bw::RulesText", "Users of 28 days against the seats that were purchased."), 0,
     mostWeight, ""},
    {"health.weights.breadth", QT_TRANSLATE_NOOP("bw::RulesText", "Modules used"),
     QT_TRANSLATE_NOOP("bw::RulesText", "Modules used in 28 days against those that the account may use."), 0,
     mostWeight, ""},
    {"health.weights.outcome", QT_TRANSLATE_NOOP("bw::RulesText", "Business results"),
     QT_TRANSLATE_NOOP("bw::RulesText", "What was reached against what was expected by now."), 0, mostWeight,
     ""},
    {"health.weights.survey", QT_TRANSLATE_NOOP("bw::RulesText", "NPS"),
     QT_TRANSLATE_NOOP("bw::RulesText", "The net promoter score, from −100 to 100, as 0 to 100."), 0,
     mostWeight, ""},
};

constexpr HealthNumber bandNumbers[] = {
    {"health.healthy_from", QT_TRANSLATE_NOOP("bw::RulesText", "Healthy from"),
     QT_TRANSLATE_NOOP("bw::RulesText", "From this health on an account is in the band healthy."), 0, 100,
     ""},
    {"health.watch_from", QT_TRANSLATE_NOOP("bw::RulesText", "Watch from"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "From this health on an account is in the band watch; below it is at risk."),
     0, 100, ""},
    {"health.least_coverage_percent", QT_TRANSLATE_NOOP("bw::RulesText", "Scored from a coverage of"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "An account of which less is known, by weight and certainty, has no health."),
     0, 100, "%"},
    {"health.full_trend_percent", QT_TRANSLATE_NOOP("bw::RulesText", "Full marks for the trend from"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "With so much of its earlier pace an account has all points of the trend."),
     1, 100, "%"},
    {"health.disagreement_points", QT_TRANSLATE_NOOP("bw::RulesText", "Machine and human disagree from"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "So many points between the score of the machine and that of people are a signal of "
                       "its own."),
     1, 100, ""},
    {"health.outcome_behind_percent", QT_TRANSLATE_NOOP("bw::RulesText", "A result is behind below"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "A business result that reached less of what was expected by now is behind."),
     0, 100, "%"},
};

std::span<const HealthNumber> numbersOf(HealthBox::Part part)
{
    if (part == HealthBox::Part::Machine)
        return machineNumbers;
    return bandNumbers;
}

} // namespace

HealthBox::HealthBox(RulesDesk &desk, Part part, QWidget *parent)
    : RuleBox(desk, parent)
    , m_part(part)
    , m_complaint(makeLabel(TextRole::Small, Tone::Risk))
    , m_note(makeLabel(TextRole::Caption, Tone::Tertiary))
{
    for (const HealthNumber &rule : numbersOf(part)) {
        Number number{QLatin1String(rule.key), nullptr, nullptr, new QSpinBox};
        number.box->setObjectName(number.key);
        number.box->setRange(rule.least, rule.most);
        number.box->setSuffix(QLatin1String(rule.suffix));
        number.box->setFixedWidth(fieldWidth);
        number.box->setKeyboardTracking(false);
        number.box->installEventFilter(this);
        number.label = addLine(number.box, &number.was);
        connect(number.box, &QSpinBox::valueChanged, this, [this, key = number.key](int value) {
            if (!m_showing)
                set(key, value);
        });
        connect(number.box, &QSpinBox::editingFinished, this, [this] { RuleBox::desk().endStep(); });
        m_numbers.push_back(number);
    }
    m_complaint->setObjectName(QStringLiteral("bandComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column()->addWidget(m_complaint);
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    retranslate();
}

void HealthBox::retranslate()
{
    const bool machine = m_part == Part::Machine;
    heading()->setText(machine ? RulesText::tr("Health: what the machine sees")
                               : RulesText::tr("Health: bands and limits"));
    size_t i = 0;
    for (const HealthNumber &rule : numbersOf(m_part)) {
        name(m_numbers[i].label, m_numbers[i].box, RulesText::tr(rule.label), RulesText::tr(rule.tip));
        ++i;
    }
    refresh();
}

void HealthBox::refresh()
{
    m_showing = true;
    for (const Number &number : m_numbers) {
        number.box->setValue(RuleBox::number(number.key));
        showWas(number.was, number.key);
    }
    if (m_part == Part::Machine) {
        const int human = 100 - number(QStringLiteral("health.machine_percent"));
        m_note->setText(RulesText::tr("The other %n point(s) are for the answers of people. Weights count "
                                      "against each other, however much they add up to.",
                                      "", human));
    } else {
        m_note->setText(RulesText::tr("Below “watch” an account is at risk. Home brings a field back to the "
                                      "rules in force."));
    }
    m_showing = false;
}

/// Healthy is never below watch; empty: the value fits.
QString HealthBox::whyNot(const QString &key, int value) const
{
    const int watch = number(QStringLiteral("health.watch_from"));
    const int healthy = number(QStringLiteral("health.healthy_from"));
    if (key == QLatin1String("health.healthy_from") && value < watch)
        return RulesText::tr("“Healthy from” stays at %1: %2 would be below “Watch from”, which is %3. Lower "
                             "that first.")
            .arg(text::number(qint64{healthy}), text::number(qint64{value}), text::number(qint64{watch}));
    if (key == QLatin1String("health.watch_from") && value > healthy)
        return RulesText::tr("“Watch from” stays at %1: %2 would be above “Healthy from”, which is %3. Raise "
                             "that first.")
            .arg(text::number(qint64{watch}), text::number(qint64{value}), text::number(qint64{healthy}));
    return {};
}

/// A value that is refused is not left standing: the field shows what holds, and a sentence says why.
void HealthBox::set(const QString &key, int value)
{
    const QString why = whyNot(key, value);
    m_complaint->setText(why);
    m_complaint->setVisible(!why.isEmpty());
    if (!why.isEmpty() || !desk().set(key, value))
        refresh();
}

bool HealthBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the list of rules scrolls
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Home && key->modifiers() == Qt::NoModifier) {
            desk().set(watched->objectName(), desk().before(watched->objectName()));
            desk().endStep();
            return true;
        }
    }
    return RuleBox::eventFilter(watched, event);
}

} // namespace bw
