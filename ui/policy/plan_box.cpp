#include "policy/plan_box.h"

#include "model/service_steps.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/reason_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QUuid>
#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr int indent = 24;
constexpr int mostDays = 3650;
constexpr int mostBeforeRenewal = 730;
constexpr int lastOfQuarter = 91;
constexpr int mostGrace = 90;
constexpr int fromCount = 4;
constexpr std::array<const char *, 8> touchKinds = {"",      "call",     "meeting", "visit",
                                                    "email", "training", "qbr",     "onboarding"};

QString stepsKey()
{
    return QStringLiteral("service_plan.steps");
}

QString graceKey()
{
    return QStringLiteral("service_plan.grace_days");
}

int mostOf(StepFrom from)
{
    return from == StepFrom::Renewal     ? mostBeforeRenewal
        : from == StepFrom::EveryQuarter ? lastOfQuarter
                                         : mostDays;
}

QString fromWords(StepFrom from)
{
    switch (from) {
    case StepFrom::Start:
        return RulesText::tr("after the start", "days of a step");
    case StepFrom::GoLive:
        return RulesText::tr("after going live", "days of a step");
    case StepFrom::Renewal:
        return RulesText::tr("before the renewal", "days of a step");
    case StepFrom::EveryQuarter:
        return RulesText::tr("into every quarter", "days of a step");
    }
    return {};
}

QJsonObject objectOf(const PlanStep &step)
{
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("name"), step.name},
            {QStringLiteral("touch_kind"), step.touchKind},
            {QStringLiteral("from"), stepFromName(step.from)},
            {QStringLiteral("offset_days"), step.offsetDays}};
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

PlanBox::PlanBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
    , m_note(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_grace(new QSpinBox)
    , m_add(new KeyButton(QStringLiteral("plus")))
{
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    m_grace->setObjectName(graceKey());
    m_grace->setRange(0, mostGrace);
    m_grace->setFixedWidth(84);
    m_grace->setKeyboardTracking(false);
    m_grace->installEventFilter(this);
    m_graceLabel = RuleBox::addLine(m_grace, &m_graceWas);
    m_add->setObjectName(QStringLiteral("addPlanStep"));
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_grace, &QSpinBox::valueChanged, this, [this](int days) {
        if (!m_showing)
            RuleBox::desk().set(graceKey(), days);
    });
    connect(m_add, &QPushButton::clicked, this, &PlanBox::addStep);
    retranslate();
}

ServicePlan PlanBox::plan() const
{
    ServicePlan plan;
    for (const auto &one : desk().value(stepsKey()).toArray()) {
        const QJsonObject object = one.toObject();
        PlanStep step;
        step.id = object.value(QStringLiteral("id")).toString();
        step.name = object.value(QStringLiteral("name")).toString();
        step.touchKind = object.value(QStringLiteral("touch_kind")).toString();
        step.from =
            stepFromFromName(object.value(QStringLiteral("from")).toString()).value_or(StepFrom::Start);
        step.offsetDays = static_cast<qint32>(object.value(QStringLiteral("offset_days")).toInteger());
        plan.steps.push_back(step);
    }
    return plan;
}

std::vector<PlanBox::Shown> PlanBox::shown() const
{
    std::vector<Shown> all;
    const ServicePlan now = plan();
    for (const PlanStep &step : now.steps)
        all.push_back({step, true});
    for (const PlanStep &step : shippedServicePlan().steps) {
        if (std::none_of(now.steps.begin(), now.steps.end(),
                         [&](const PlanStep &one) { return one.id == step.id; }))
            all.push_back({step, false});
    }
    return all;
}

bool PlanBox::store(const ServicePlan &plan)
{
    QJsonArray steps;
    for (const PlanStep &step : plan.steps)
        steps.append(objectOf(step));
    const bool taken = desk().set(stepsKey(), steps);
    if (!taken)
        refresh(); // refused: the fields show what holds
    return taken;
}

void PlanBox::change(const QString &id, const std::function<void(PlanStep &)> &how)
{
    ServicePlan now = plan();
    for (PlanStep &step : now.steps) {
        if (step.id == id)
            how(step);
    }
    store(now);
}

void PlanBox::setOn(const QString &id, bool on)
{
    ServicePlan now = plan();
    desk().endStep();
    if (on) {
        // Back to where it stands in a customer's life.
        const ServicePlan shipped = shippedServicePlan();
        const auto at = std::find_if(shipped.steps.begin(), shipped.steps.end(),
                                     [&](const PlanStep &step) { return step.id == id; });
        if (at != shipped.steps.end()) {
            auto before = now.steps.begin();
            for (auto known = shipped.steps.begin(); known != at; ++known) {
                const auto there = std::find_if(now.steps.begin(), now.steps.end(),
                                                [&](const PlanStep &step) { return step.id == known->id; });
                if (there != now.steps.end())
                    before = std::next(there);
            }
            now.steps.insert(before, *at);
        }
    } else {
        std::erase_if(now.steps, [&](const PlanStep &step) { return step.id == id; });
    }
    store(now);
    desk().endStep();
}

void PlanBox::addStep()
{
    ServicePlan now = plan();
    PlanStep step;
    step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    step.name = RulesText::tr("New step");
    step.touchKind = QStringLiteral("call");
    step.offsetDays = 30;
    now.steps.push_back(step);
    desk().endStep();
    if (!store(now))
        return;
    desk().endStep();
    for (const Line &line : m_lines) {
        if (line.id == step.id && line.name) {
            line.name->setFocus();
            line.name->selectAll();
        }
    }
}

void PlanBox::makeLines(const std::vector<Shown> &steps)
{
    const bool same = m_list && m_lines.size() == steps.size()
        && std::equal(m_lines.begin(), m_lines.end(), steps.begin(),
                      [](const Line &line, const Shown &one) { return line.id == one.step.id; });
    if (same)
        return;
    dropList(m_list);
    m_list = new QWidget;
    m_lines.clear();
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins({});
    lines->setSpacing(4);
    for (const Shown &one : steps)
        addLine(lines, one);
    column()->insertWidget(2, m_list);
}

void PlanBox::addLine(QVBoxLayout *lines, const Shown &shown)
{
    const QString id = shown.step.id;
    Line line;
    line.id = id;
    line.own = !isShippedStep(id);
    line.on = new QCheckBox;
    line.on->setObjectName(QStringLiteral("stepOn.") + id);
    line.name = line.own ? new QLineEdit : nullptr;
    line.days = new QSpinBox;
    line.days->setObjectName(QStringLiteral("stepDays.") + id);
    line.days->setKeyboardTracking(false);
    line.days->setFixedWidth(76);
    line.days->installEventFilter(this);
    line.from = new QComboBox;
    for (int i = 0; i < fromCount; ++i)
        line.from->addItem(fromWords(static_cast<StepFrom>(i)));
    line.from->installEventFilter(this);
    line.on->setSizePolicy(line.own ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Fixed);
    line.touch = new QComboBox;
    line.touch->setObjectName(QStringLiteral("stepTouch.") + id);
    for (const char *kind : touchKinds)
        line.touch->addItem(*kind == '\0' ? RulesText::tr("by hand", "how a step is done")
                                          : text::touchKind(QLatin1String(kind)),
                            QLatin1String(kind));
    line.touch->installEventFilter(this);
    constexpr int leastLetters = 7;
    for (QComboBox *box : {line.from, line.touch}) { // all three stand in one line of the panel
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(line.on, line.own ? 0 : 1);
    if (line.name) {
        line.name->setObjectName(QStringLiteral("stepName.") + id);
        head->addWidget(line.name, 1);
    }
    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(indent, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(line.days);
    fields->addWidget(line.from, 1);
    fields->addWidget(line.touch);
    lines->addLayout(head);
    lines->addLayout(fields);
    lines->addSpacing(4);
    connect(line.on, &QCheckBox::toggled, this, [this, id](bool on) {
        if (!m_showing)
            setOn(id, on);
    });
    connect(line.days, &QSpinBox::valueChanged, this, [this, id](int days) {
        if (!m_showing)
            change(id, [days](PlanStep &step) {
                step.offsetDays = step.from == StepFrom::Renewal ? -days : days;
            });
    });
    connect(line.days, &QSpinBox::editingFinished, this, [this] { desk().endStep(); });
    connect(line.from, &QComboBox::activated, this, [this, id](int index) {
        change(id, [index](PlanStep &step) {
            const auto from = static_cast<StepFrom>(index);
            const int days = std::min(std::abs(step.offsetDays), mostOf(from));
            step.from = from;
            step.offsetDays = from == StepFrom::Renewal ? -days : days;
        });
    });
    connect(line.touch, &QComboBox::activated, this, [this, id](int index) {
        if (static_cast<size_t>(index) >= touchKinds.size())
            return; // the kind that it has
        const QString kind = QLatin1String(touchKinds[static_cast<size_t>(index)]);
        change(id, [&kind](PlanStep &step) { step.touchKind = kind; });
    });
    if (line.name) {
        connect(line.name, &QLineEdit::editingFinished, this, [this, id, name = line.name] {
            const QString words = name->text().simplified();
            if (words.isEmpty())
                refresh();
            else
                change(id, [&words](PlanStep &step) { step.name = words; });
        });
    }
    m_lines.push_back(line);
}

void PlanBox::retranslate()
{
    heading()->setText(RulesText::tr("Service plan"));
    m_note->setText(
        RulesText::tr("Regular steps of every account. A step that is due is on Today until a touch "
                      "of its kind, or a mark by hand, does it."));
    name(m_graceLabel, m_grace, RulesText::tr("A touch does a step from … days before it"),
         RulesText::tr("A touch of the step's kind so many days before it is due, or later, does it."));
    m_add->setText(RulesText::tr("Add a step"));
    m_lines.clear();
    dropList(m_list);
    refresh();
}

void PlanBox::refresh()
{
    m_showing = true;
    const std::vector<Shown> steps = shown();
    makeLines(steps);
    for (size_t i = 0; i < steps.size(); ++i) {
        const Line &line = m_lines[i];
        const PlanStep &step = steps[i].step;
        const QString title = text::stepName(step.id, step.name);
        line.on->setText(line.name ? QString() : title);
        line.on->setAccessibleName(RulesText::tr("Step: %1").arg(title));
        line.on->setToolTip(line.own ? RulesText::tr("Off takes the step away")
                                     : RulesText::tr("Whether accounts get this step"));
        line.on->setChecked(steps[i].on);
        if (line.name) {
            if (!line.name->hasFocus() || line.name->text().simplified() != step.name)
                line.name->setText(step.name);
            line.name->setAccessibleName(RulesText::tr("Name of the step"));
        }
        line.days->setRange(0, mostOf(step.from));
        line.days->setValue(std::abs(step.offsetDays));
        line.days->setAccessibleName(RulesText::tr("Days of the step: %1").arg(title));
        line.from->setCurrentIndex(static_cast<int>(step.from));
        line.from->setAccessibleName(
            RulesText::tr("What the days of %1 are counted from", "a step").arg(title));
        const int touch = line.touch->findData(step.touchKind);
        if (touch < 0)
            line.touch->addItem(text::touchKind(step.touchKind), step.touchKind);
        line.touch->setCurrentIndex(touch < 0 ? line.touch->count() - 1 : touch);
        line.touch->setAccessibleName(RulesText::tr("Kind of touch that does the step: %1").arg(title));
        for (QWidget *field : std::initializer_list<QWidget *>{line.days, line.from, line.touch})
            field->setEnabled(steps[i].on);
    }
    m_grace->setValue(number(graceKey()));
    m_grace->setSuffix(RulesText::tr(" day(s)", "after a number", m_grace->value()));
    showWas(m_graceWas, graceKey());
    m_showing = false;
}

bool PlanBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the list of rules scrolls
        return true;
    }
    return RuleBox::eventFilter(watched, event);
}

} // namespace bw
