#include "policy/rule_boxes.h"

#include "activity/levels.h"
#include "policy/rule_slider.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/text.h"
#include "widgets/strip.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QSpinBox>

namespace bw {

RuleBox::RuleBox(RulesDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(makeLabel(TextRole::BaseHeading))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 14, 20, 14);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    m_column->addLayout(head);
}

QLabel *RuleBox::addLine(QWidget *field, QLabel **was)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *label = makeLabel(TextRole::Base);
    label->setBuddy(field);
    row->addWidget(label);
    if (was) {
        // What there is no room for is cut here, never the field.
        *was = makeLabel(TextRole::Caption, Tone::Tertiary);
        (*was)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        (*was)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(*was, 1);
    } else {
        row->addStretch(1);
    }
    row->addWidget(field);
    m_column->addLayout(row);
    return label;
}

void RuleBox::name(QLabel *label, QWidget *field, const QString &words, const QString &tip)
{
    label->setText(words);
    label->setToolTip(tip);
    field->setToolTip(tip);
    field->setAccessibleName(words);
}

void RuleBox::showWas(QLabel *was, const QString &key) const
{
    const QJsonValue before = m_desk.before(key);
    was->setText(m_desk.value(key) == before
                     ? QString()
                     : RulesText::tr("was %1", "value in force").arg(text::policyValue(key, before)));
}

// Levels

namespace {

struct LevelRule {
    const char *key;
    const char *hint;
    const char *tip;
    int most;
    int mostOnSlider;
    int ticks;
    bool percent;
};

constexpr LevelRule levelRules[] = {
    {"user_share_percent", "",
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "The share of an account's opened seats that an ordinary day is expected of. Low and "
                       "medium reach up to this share times so many key actions."),
     100, 100, 25, true},
    {"low_multiple", QT_TRANSLATE_NOOP("bw::RulesText", "share × actions"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "A day is low up to the share of the opened seats times so many key actions."),
     1000, 10, 1, false},
    {"high_multiple", QT_TRANSLATE_NOOP("bw::RulesText", "high above it"),
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "A day is medium up to the share of the opened seats times so many key actions; above "
                       "it is high."),
     1000, 10, 1, false},
    {"login_share_percent", "",
     QT_TRANSLATE_NOOP("bw::RulesText",
                       "A day is high only if so many of the opened seats logged in: many actions by few "
                       "people stay medium."),
     100, 100, 25, true},
};

} // namespace

LevelBox::LevelBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
    , m_openedToo(new QCheckBox)
    , m_opened(new QSpinBox)
{
    for (const LevelRule &rule : levelRules) {
        auto *slider = new RuleSlider;
        const QString key = QLatin1String(rule.key);
        slider->setObjectName(key);
        column()->addWidget(slider);
        connect(slider, &RuleSlider::moved, this, [this, key](int value) {
            if (!RuleBox::desk().set(key, value))
                refresh(); // refused: low above high
        });
        connect(slider, &RuleSlider::finished, this, [this] { RuleBox::desk().endStep(); });
        m_sliders.push_back(slider);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_openedToo);
    line->addStretch(1);
    line->addWidget(m_opened);
    column()->addLayout(line);
    m_openedToo->setObjectName(QStringLiteral("openedToo"));
    m_opened->setFixedWidth(76);
    m_opened->setRange(0, 100);
    m_opened->setKeyboardTracking(false);
    const QString key = QStringLiteral("least_opened_percent");
    connect(m_openedToo, &QCheckBox::toggled, this, [this, key](bool on) {
        if (!m_showing)
            RuleBox::desk().set(key, on ? QJsonValue(50) : QJsonValue());
    });
    connect(m_opened, &QSpinBox::valueChanged, this, [this, key](int value) {
        if (!m_showing)
            RuleBox::desk().set(key, value);
    });
    retranslate();
}

void LevelBox::retranslate()
{
    heading()->setText(RulesText::tr("Daily level"));
    for (size_t i = 0; i < m_sliders.size(); ++i) {
        const LevelRule &rule = levelRules[i];
        RuleSlider::Look look;
        look.label = text::policyKey(QLatin1String(rule.key));
        look.hint = *rule.hint == '\0' ? QString() : RulesText::tr(rule.hint);
        look.tip = RulesText::tr(rule.tip);
        look.prefix = rule.percent ? QString() : RulesText::tr("× ", "before a multiple");
        look.suffix = rule.percent ? QStringLiteral("%") : QString();
        look.least = i == 3 ? 0 : 1;
        look.most = rule.most;
        look.mostOnSlider = rule.mostOnSlider;
        look.ticks = rule.ticks;
        m_sliders[i]->setLook(look);
    }
    m_openedToo->setText(text::policyKey(QStringLiteral("least_opened_percent")));
    const QString tip = RulesText::tr(
        "A day is high only if so many of the purchased seats were opened: logins were issued.");
    m_openedToo->setToolTip(tip);
    m_opened->setToolTip(tip);
    m_opened->setAccessibleName(m_openedToo->text());
    m_opened->setSuffix(QStringLiteral("%"));
}

void LevelBox::refresh()
{
    m_showing = true;
    for (size_t i = 0; i < m_sliders.size(); ++i) {
        const QString key = QLatin1String(levelRules[i].key);
        m_sliders[i]->setValues(number(key), numberBefore(key));
    }
    const QJsonValue opened = desk().value(QStringLiteral("least_opened_percent"));
    m_openedToo->setChecked(!opened.isNull());
    m_opened->setEnabled(!opened.isNull());
    m_opened->setValue(static_cast<int>(opened.toInteger(50)));
    m_showing = false;
}

// Expectations

ExpectationsBox::ExpectationsBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
{
    for (const char *key : {"scenarios", "modules", "standards", "features_of_roles", "north_star"}) {
        Line line;
        line.key = QLatin1String(key);
        line.edit = new KeyButton(QStringLiteral("edit"));
        line.edit->setObjectName(QStringLiteral("edit.") + line.key);
        line.label = addLine(line.edit, &line.state);
        connect(line.edit, &QPushButton::clicked, this,
                [this, name = line.key] { emit editRequested(name); });
        m_lines.push_back(line);
    }
    retranslate();
}

void ExpectationsBox::retranslate()
{
    heading()->setText(RulesText::tr("What is expected"));
    const QStringList tips = {
        RulesText::tr("Business purposes, each a set of events with its own expectation: who, how many, how "
                      "often."),
        RulesText::tr("The modules that an account may use, where it has no list of its own: breadth counts "
                      "against them."),
        RulesText::tr("Below these values of breadth, depth, frequency and duration use is flagged."),
        RulesText::tr("Which events are meant for which role: who has not used one within 28 days lacks it."),
        RulesText::tr("One cumulative figure with a threshold and a deadline after the start."),
    };
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const QString words = line.key == QLatin1String("standards") ? RulesText::tr("Standards of use")
                                                                     : text::policyKey(line.key);
        name(line.label, line.edit, words, tips.at(static_cast<qsizetype>(i)));
        line.edit->setText(RulesText::tr("Edit…"));
        line.edit->setAccessibleName(RulesText::tr("Edit: %1").arg(words));
    }
    refresh();
}

void ExpectationsBox::refresh()
{
    for (Line &line : m_lines) {
        const QJsonValue value = desk().value(line.key);
        if (line.key == QLatin1String("north_star"))
            line.state->setText(value.isNull() ? RulesText::tr("none", "north star")
                                               : text::policyValue(line.key, value));
        else if (line.key == QLatin1String("standards"))
            line.state->setText(value == desk().before(line.key) ? QString()
                                                                 : RulesText::tr("changed", "a rule"));
        else
            line.state->setText(
                text::number(qint64{value.isArray() ? value.toArray().size() : value.toObject().size()}));
    }
}

// The example

namespace {

constexpr qint64 exampleSeats = 100;

QString range(qint64 from, qint64 to)
{
    return from == to ? text::number(from)
                      : RulesText::tr("%1 to %2", "key actions").arg(text::number(from), text::number(to));
}

} // namespace

ExampleBox::ExampleBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
{
    heading()->setFont(roleFont(TextRole::SmallHeading));
    setTone(heading(), Tone::Secondary);
    for (int i = 0; i < 4; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        Line line{makeLabel(TextRole::SmallHeading), makeLabel(TextRole::Small)};
        line.level->setFixedWidth(64);
        line.level->setContentsMargins(16, 0, 0, 0); // the square is painted there
        line.words->setWordWrap(true);
        row->addWidget(line.level, 0, Qt::AlignTop);
        row->addWidget(line.words, 1);
        column()->addLayout(row);
        m_lines.push_back(line);
    }
    retranslate();
}

void ExampleBox::retranslate()
{
    heading()->setText(RulesText::tr("With 100 opened seats a day is"));
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].level->setText(text::level(static_cast<Level>(i)));
    refresh();
}

void ExampleBox::refresh()
{
    const auto limits = [this](const auto &get) {
        Policy policy;
        policy.userSharePercent = static_cast<qint32>(get("user_share_percent"));
        policy.lowMultiple = static_cast<qint32>(get("low_multiple"));
        policy.highMultiple = static_cast<qint32>(get("high_multiple"));
        policy.loginSharePercent = static_cast<qint32>(get("login_share_percent"));
        return limitsFor(policy, {Day(), exampleSeats, exampleSeats});
    };
    const LevelLimits now =
        limits([this](const char *key) { return desk().value(QLatin1String(key)).toInteger(); });
    const LevelLimits was =
        limits([this](const char *key) { return desk().before(QLatin1String(key)).toInteger(); });
    const auto changed = [](const QString &words, const QString &before) {
        return words == before ? words : RulesText::tr("%1, was %2", "a range").arg(words, before);
    };
    m_lines[0].words->setText(RulesText::tr("no key action"));
    m_lines[1].words->setText(
        RulesText::tr("%1 key actions", "a range").arg(changed(range(1, now.low), range(1, was.low))));
    m_lines[2].words->setText(
        now.medium == now.low
            ? RulesText::tr("over %1, while too few people log in").arg(text::number(now.medium))
            : changed(range(now.low + 1, now.medium), range(was.low + 1, was.medium)));
    m_lines[3].words->setText(
        RulesText::tr("over %1, and %n seat(s) log in", "", static_cast<int>(now.usersForHigh))
            .arg(text::number(now.medium)));
}

void ExampleBox::paintEvent(QPaintEvent *event)
{
    RuleBox::paintEvent(event);
    QPainter painter(this);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        DayCell cell;
        cell.level = static_cast<Level>(i);
        const QPoint at = m_lines[i].level->pos();
        paintDay(painter, at + QPoint(1, 4), daySide + 1, cell);
    }
}

} // namespace bw
