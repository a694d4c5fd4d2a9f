#include "shell/as_of.h"

#include "shell/parts.h"
#include "shell/rule_marks.h"
#include "shell/text.h"
#include "widgets/elided_label.h"
#include "widgets/field.h"
#include "widgets/month_grid.h"
#include "widgets/plain.h"
#include "widgets/popover.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace bw {

Day steppedDay(Day day, AsOfStep step, int by, DayRange known)
{
    Day to = day;
    switch (step) {
    case AsOfStep::Day:
        to = day + by;
        break;
    case AsOfStep::Week:
        to = day + 7 * by;
        break;
    case AsOfStep::Month: {
        const Month month = Month::of(day) + by;
        to = month.first() + std::min(day - Month::of(day).first(), month.days() - 1);
        break;
    }
    }
    return known.isEmpty() ? day : std::clamp(to, known.first, known.last);
}

DayRange knownDays(const Cache &cache)
{
    if (!cache.lastDay || cache.dayRows.empty())
        return {};
    return {std::min(cache.dayRows.front().day, *cache.lastDay), *cache.lastDay};
}

AsOfField::AsOfField(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_field(new FilterField(this))
    , m_on(new QToolButton(this))
    , m_popover(new Popover(this))
    , m_month(new MonthGrid)
    , m_rules(new Segmented(2))
    , m_latest(new QPushButton)
{
    setObjectName(QStringLiteral("asOf"));
    m_back->setObjectName(QStringLiteral("asOfBack"));
    m_on->setObjectName(QStringLiteral("asOfOn"));
    m_field->setObjectName(QStringLiteral("asOfField"));
    m_latest->setObjectName(QStringLiteral("asOfLatest"));
    m_field->setSymbol(QStringLiteral("calendar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const std::pair<QToolButton *, const char *> arrows[] = {{m_back, "chevron-left"},
                                                             {m_on, "chevron-right"}};
    for (const auto &[button, icon] : arrows) {
        button->setIcon(themeIcon(QLatin1String(icon), Token::TextSecondary));
        button->setFixedSize(24, 28);
        button->setAutoRaise(true);
    }
    layout->addWidget(m_back);
    layout->addWidget(m_field);
    layout->addWidget(m_on);
    auto *calendar = new QVBoxLayout(m_popover);
    calendar->setContentsMargins(0, 0, 0, 0);
    calendar->setSpacing(4);
    calendar->addWidget(m_month);
    m_rules->setObjectName(QStringLiteral("asOfRules"));
    calendar->addWidget(m_rules, 0, Qt::AlignHCenter);
    connect(m_rules, &Segmented::chosen, this, [this](int index) { emit rulesPicked(index == 1); });
    calendar->addWidget(m_latest);
    connect(m_back, &QToolButton::clicked, this, [this] { step(AsOfStep::Day, -1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(AsOfStep::Day, 1); });
    connect(m_field, &FilterField::clicked, this, &AsOfField::openCalendar);
    connect(m_field, &FilterField::cleared, this, [this] { pick({}); });
    connect(m_month, &MonthGrid::chosen, this, [this](Day day) { pick(day); });
    connect(m_latest, &QPushButton::clicked, this, [this] { pick({}); });
    retranslate();
}

void AsOfField::setState(std::shared_ptr<const Cache> cache, std::optional<Day> wanted, bool rulesOfThen)
{
    m_rules->setCurrent(rulesOfThen ? 1 : 0);
    m_cache = std::move(cache);
    m_wanted = wanted;
    retranslate();
}

void AsOfField::retranslate()
{
    const DayRange known = m_cache ? knownDays(*m_cache) : DayRange();
    setVisible(!known.isEmpty());
    m_field->setLabel(tr("As of", "18 Oct 2026"));
    m_field->setToolTip(
        tr("The last day that every figure knows of. Choose an earlier one to see the book as "
           "it was then (Ctrl+D)."));
    m_rules->setLabels({tr("Rules of today"), tr("Rules of that day")});
    m_rules->setAccessibleName(tr("Which activity rules"));
    m_rules->setToolTip(
        tr("Earlier days are counted by the activity rules of today, or by those that were in force then."));
    m_back->setAccessibleName(tr("A day earlier"));
    m_back->setToolTip(tr("A day earlier") + QStringLiteral("  Ctrl+Shift+←"));
    m_on->setAccessibleName(tr("A day later"));
    m_on->setToolTip(tr("A day later") + QStringLiteral("  Ctrl+Shift+→"));
    if (known.isEmpty())
        return;
    const Day day = m_wanted.value_or(known.last);
    m_field->setValue(text::dayYear(day), m_wanted.has_value());
    m_back->setEnabled(known.first < day);
    m_on->setEnabled(day < known.last);
    m_latest->setText(tr("Now: %1").arg(text::dayYear(known.last)));
}

void AsOfField::openCalendar()
{
    const DayRange known = m_cache ? knownDays(*m_cache) : DayRange();
    if (known.isEmpty())
        return;
    QSet<qint32> withData;
    for (const DayRows &day : m_cache->dayRows) {
        if (day.day <= known.last)
            withData.insert(day.day.n);
    }
    m_month->setDays(known, std::move(withData));
    m_month->setChosen(m_wanted.value_or(known.last));
    m_popover->openAt(m_field);
    m_month->setFocus();
}

void AsOfField::step(AsOfStep step, int by)
{
    const DayRange known = m_cache ? knownDays(*m_cache) : DayRange();
    if (known.isEmpty())
        return;
    const Day from = m_wanted.value_or(known.last);
    const Day to = steppedDay(from, step, by, known);
    if (to != from)
        pick(to);
}

void AsOfField::pick(std::optional<Day> day)
{
    m_popover->hide();
    // The last day itself is not a day that was picked: deadlines then count from today.
    if (m_cache && day == m_cache->lastDay)
        day.reset();
    if (day == m_wanted)
        return;
    m_wanted = day;
    retranslate();
    emit picked(day);
}

void AsOfField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

AsOfBand::AsOfBand(QWidget *parent)
    : QWidget(parent)
    , m_day(makeLabel(TextRole::BaseHeading, Tone::Accent, this))
    , m_says(new ElidedLabel(TextRole::Base, Token::AccentText, this))
    , m_rules(new Segmented(2, this))
    , m_now(new KeyButton({}, QStringLiteral("Ctrl+Shift+Home"), this))
{
    setObjectName(QStringLiteral("asOfBand"));
    setFixedHeight(36);
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_says->setObjectName(QStringLiteral("asOfSays"));
    m_says->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_now->setObjectName(QStringLiteral("asOfNow"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 1);
    layout->setSpacing(6);
    layout->addWidget(m_day);
    layout->addSpacing(6);
    layout->addWidget(m_says, 1);
    m_rules->setObjectName(QStringLiteral("bandRules"));
    layout->addWidget(m_rules);
    layout->addSpacing(6);
    connect(m_rules, &Segmented::chosen, this, [this](int index) { emit rulesPicked(index == 1); });
    const std::pair<AsOfStep, int> steps[] = {{AsOfStep::Month, -1}, {AsOfStep::Week, -1},
                                              {AsOfStep::Day, -1},   {AsOfStep::Day, 1},
                                              {AsOfStep::Week, 1},   {AsOfStep::Month, 1}};
    for (const auto &[step, by] : steps) {
        auto *button = new QToolButton(this);
        button->setFixedHeight(26);
        button->setProperty("edge", true);
        button->setFont(roleFont(TextRole::Base));
        connect(button, &QToolButton::clicked, this,
                [this, step = step, by = by] { emit stepped(step, by); });
        layout->addWidget(button);
        m_steps.push_back(button);
    }
    layout->addSpacing(6);
    layout->addWidget(m_now);
    connect(m_now, &QPushButton::clicked, this, &AsOfBand::nowRequested);
    hide();
}

void AsOfBand::setState(const std::shared_ptr<const Cache> &cache,
                        const std::shared_ptr<const Portfolio> &shown)
{
    m_shown = shown && shown->picked ? std::optional(shown->asOf) : std::nullopt;
    m_latest = cache && cache->lastDay ? *cache->lastDay : Day();
    if (cache && m_shown) {
        m_ofThen = isUnderRulesOfThen(*cache);
        m_versionNow = cache->policyMarks.empty() ? 0 : cache->policyMarks.back().version;
        m_versionThen = versionOn(cache->policyMarks, *m_shown);
    }
    retranslate();
    setVisible(m_shown.has_value());
}

void AsOfBand::retranslate()
{
    const QStringList words = {tr("− month"), tr("− week"), tr("− day"),
                               tr("+ day"),   tr("+ week"), tr("+ month")};
    const QStringList names = {tr("A month earlier"), tr("A week earlier"), tr("A day earlier"),
                               tr("A day later"),     tr("A week later"),   tr("A month later")};
    const QStringList keys = {QStringLiteral("Ctrl+Shift+PgUp"), QStringLiteral("Ctrl+Shift+↑"),
                              QStringLiteral("Ctrl+Shift+←"),    QStringLiteral("Ctrl+Shift+→"),
                              QStringLiteral("Ctrl+Shift+↓"),    QStringLiteral("Ctrl+Shift+PgDown")};
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        m_steps[i]->setText(words[at]);
        m_steps[i]->setAccessibleName(names[at]);
        m_steps[i]->setToolTip(names[at] + QStringLiteral("  ") + keys[at]);
    }
    m_now->setText(tr("Back to now"));
    if (!m_shown)
        return;
    m_day->setText(tr("As of %1").arg(text::dayYear(*m_shown)));
    const auto rules = [](qint64 version) {
        return version == 0 ? tr("as shipped", "activity rules")
                            : tr("version %1", "activity rules").arg(text::number(version));
    };
    const bool same = m_versionNow == m_versionThen;
    m_rules->setLabels({tr("Rules of today"), tr("Rules of that day")});
    m_rules->setAccessibleName(tr("Which activity rules"));
    m_rules->setCurrent(m_ofThen ? 1 : 0);
    m_rules->setVisible(!same);
    const QString days =
        tr("%n day(s) before the latest data. Nothing later is in any figure; deadlines count from this day.",
           nullptr, m_latest - *m_shown);
    //: %1: "version 3"
    const QString counted = (same           ? tr("Activity rules: %1, unchanged since.")
                                 : m_ofThen ? tr("Activity rules of that day: %1.")
                                            : tr("Activity rules of today: %1."))
                                .arg(rules(m_ofThen ? m_versionThen : m_versionNow));
    const QString says = counted + QLatin1Char(' ') + days;
    m_rules->setToolTip(plainTip(
        tr("Rules of today: %1. Rules of that day: %2.").arg(rules(m_versionNow), rules(m_versionThen))));
    const QString daysOnly = tr("%n day(s) before the latest data", nullptr, m_latest - *m_shown);
    //: How many days back, version of the rules
    const QString brief =
        tr("%1; activity rules: %2").arg(daysOnly, rules(m_ofThen ? m_versionThen : m_versionNow));
    m_says->setWords(
        says, {days, brief, daysOnly, tr("−%n day(s)", "before the latest data", m_latest - *m_shown)});
    m_says->setToolTip(plainTip(says));
    setAccessibleName(m_day->text() + QStringLiteral(". ") + says);
}

void AsOfBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AsOfBand::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::AccentSoft));
    painter.fillRect(QRect(0, 0, 3, height()), tok(Token::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineStrong));
}

} // namespace bw
