#include "policy/rule_boxes.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

struct NumberRule {
    const char *key;
    const char *label;
    const char *tip;
    const char *suffix;
    int least;
    int most;
};

constexpr NumberRule numberRules[] = {
    {"week.days", QT_TRANSLATE_NOOP("bw::RulesText", "Weekly active"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "A week is active with so many active days; fewer where three fifths of its working "
                       "days are fewer."),
     QT_TRANSLATE_N_NOOP("bw::RulesText", " day(s) a week"), 1, 7},
    {"month.days", QT_TRANSLATE_NOOP("bw::RulesText", "Monthly active"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "A month, or 28 days, is active with so many active days; fewer where the share of "
                       "its working days is fewer."),
     QT_TRANSLATE_N_NOOP("bw::RulesText", " day(s) of 28"), 1, 31},
    {"month.share_percent", QT_TRANSLATE_NOOP("bw::RulesText", "Share of the working days"),
     QT_TRANSLATE_NOOP("bw::RulesText", "So many of the working days of a month are enough, rounded up."),
     "%", 1, 100},
    {"coefficient.active_days", QT_TRANSLATE_NOOP("bw::RulesText", "A week counts from"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "For “weeks active of 7” a week counts with so many active days in it."),
     QT_TRANSLATE_N_NOOP("bw::RulesText", " active day(s)"), 1, 7},
};

constexpr Level levels[] = {Level::Low, Level::Medium, Level::High};
constexpr int widestField = 190; ///< beside the longest label

QString levelKey()
{
    return QStringLiteral("active_day_level");
}
QString ruleKey()
{
    return QStringLiteral("month.rule");
}
QString calendarKey()
{
    return QStringLiteral("calendar");
}

} // namespace

ActiveBox::ActiveBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
    , m_level(new Segmented(3))
    , m_capped(new QCheckBox)
    , m_calendar(new QComboBox)
{
    m_level->setObjectName(levelKey());
    m_levelLabel = addLine(m_level, &m_levelWas);
    connect(m_level, &Segmented::chosen, this,
            [this](int index) { RuleBox::desk().set(levelKey(), levelName(levels[index])); });
    for (const NumberRule &rule : numberRules) {
        Number number{QLatin1String(rule.key), nullptr, nullptr, new QSpinBox};
        number.box->setObjectName(number.key);
        number.box->setRange(rule.least, rule.most);
        number.box->setKeyboardTracking(false);
        number.label = addLine(number.box, &number.was);
        connect(number.box, &QSpinBox::valueChanged, this, [this, key = number.key](int value) {
            if (!m_showing)
                RuleBox::desk().set(key, value);
        });
        m_numbers.push_back(number);
        if (number.key == QLatin1String("month.days")) {
            m_capped->setObjectName(ruleKey());
            column()->addWidget(m_capped);
        }
    }
    connect(m_capped, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing)
            RuleBox::desk().set(ruleKey(), on ? QStringLiteral("days") : QStringLiteral("working_days"));
    });
    m_calendar->setObjectName(calendarKey());
    m_calendarLabel = addLine(m_calendar, &m_calendarWas);
    connect(m_calendar, &QComboBox::activated, this,
            [this] { RuleBox::desk().set(calendarKey(), m_calendar->currentData().toString()); });
    retranslate();
}

void ActiveBox::setCalendars(const QStringList &names)
{
    m_showing = true;
    m_calendar->clear();
    for (const QString &name : names)
        m_calendar->addItem(text::calendar(name), name);
    m_showing = false;
    refresh();
    fitFields();
}

void ActiveBox::retranslate()
{
    heading()->setText(RulesText::tr("Active"));
    name(m_levelLabel, m_level, text::policyKey(levelKey()),
         RulesText::tr("A day is an active day from this level on."));
    QStringList words;
    for (const Level level : levels) {
        QString word = text::level(level);
        word[0] = word[0].toUpper();
        words += word;
    }
    m_level->setLabels(words);
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        name(m_numbers[i].label, m_numbers[i].box, RulesText::tr(numberRules[i].label),
             RulesText::tr(numberRules[i].tip));
    }
    m_capped->setToolTip(RulesText::tr(
        "On: so many days are always enough. Off: the share of the working days alone counts."));
    name(m_calendarLabel, m_calendar, text::policyKey(calendarKey()),
         RulesText::tr("The working days of accounts that have no calendar of their own."));
    for (int i = 0; i < m_calendar->count(); ++i)
        m_calendar->setItemText(i, text::calendar(m_calendar->itemData(i).toString()));
    refresh();
    fitFields();
}

/// One width for all, in which every word that they may show has room.
void ActiveBox::fitFields()
{
    m_calendar->ensurePolished(); // a hint without the style of the window is too narrow
    int width = m_calendar->sizeHint().width();
    for (const Number &number : m_numbers) {
        number.box->ensurePolished();
        width = std::max(width, number.box->sizeHint().width());
    }
    width = std::min(width, widestField);
    for (const Number &number : m_numbers)
        number.box->setFixedWidth(width);
    m_calendar->setFixedWidth(width);
}

void ActiveBox::refresh()
{
    m_showing = true;
    const QString level = desk().value(levelKey()).toString();
    for (int i = 0; i < 3; ++i) {
        if (levelName(levels[i]) == level)
            m_level->setCurrent(i);
    }
    showWas(m_levelWas, levelKey());
    const bool capped = desk().value(ruleKey()).toString() == QLatin1String("days");
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        Number &number = m_numbers[i];
        const char *suffix = numberRules[i].suffix;
        number.box->setSuffix(*suffix == '%' ? QLatin1String(suffix)
                                             : RulesText::tr(suffix, "", RuleBox::number(number.key)));
        number.box->setValue(RuleBox::number(number.key));
        number.box->setEnabled(capped || number.key != QLatin1String("month.days"));
        const bool changed = numberBefore(number.key) != RuleBox::number(number.key);
        number.was->setText(changed ? RulesText::tr("was %1", "value in force")
                                          .arg(text::number(qint64{numberBefore(number.key)}))
                                    : QString());
    }
    m_capped->setChecked(capped);
    m_capped->setText(RulesText::tr("or %1 of the working days, if that is fewer", "a share")
                          .arg(text::percent(number(QStringLiteral("month.share_percent")) / 100.0)));
    m_calendar->setCurrentIndex(m_calendar->findData(desk().value(calendarKey()).toString()));
    showWas(m_calendarWas, calendarKey());
    m_showing = false;
}

} // namespace bw
