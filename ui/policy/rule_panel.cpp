#include "policy/rule_panel.h"

#include "policy/alerts_box.h"
#include "policy/health_box.h"
#include "policy/login_box.h"
#include "policy/plan_box.h"
#include "policy/rubric_box.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QVBoxLayout>

namespace bw {

QString scopeWords(const RuleScope &scope)
{
    if (!scope)
        return RulesText::tr("All accounts");
    QStringList parts;
    if (scope->segment)
        parts += text::segment(*scope->segment);
    for (const auto &value : {scope->product, scope->stage}) {
        if (value)
            parts += text::visible(*value);
    }
    return parts.join(QStringLiteral(" · "));
}

RulePanel::RulePanel(RulesDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_for(makeLabel(TextRole::Base, Tone::Secondary))
    , m_scope(new QPushButton)
    , m_sections(new Segmented(3))
    , m_scopeNote(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_keyActions(new KeyActionsBox(desk))
    , m_login(new LoginBox(desk))
    , m_active(new ActiveBox(desk))
    , m_scroll(new QScrollArea)
{
    setSurface(this, "page");
    auto *content = new QWidget;
    setSurface(content, "page");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *expectations = new ExpectationsBox(desk);
    auto *rubric = new RubricBox(desk);
    const std::vector<RuleBox *> activity = {m_keyActions, m_login,      new LevelBox(desk),
                                             m_active,     expectations, new ExampleBox(desk)};
    const std::vector<RuleBox *> health = {new HealthBox(desk, HealthBox::Part::Bands),
                                           new HealthBox(desk, HealthBox::Part::Machine), rubric};
    auto *shipped = new AlertsBox(desk, AlertsBox::Part::Shipped);
    auto *own = new AlertsBox(desk, AlertsBox::Part::Own);
    const std::vector<RuleBox *> alerts = {own, shipped, new PlanBox(desk)};
    for (const auto &boxes : {activity, health, alerts}) {
        std::vector<QWidget *> part;
        for (RuleBox *box : boxes) {
            if (!part.empty())
                part.push_back(makeLine(true));
            part.push_back(box);
        }
        for (QWidget *one : part)
            column->addWidget(one);
        m_parts.push_back(part);
        m_boxes.insert(m_boxes.end(), boxes.begin(), boxes.end());
    }
    setSurface(activity.back(), "sunken");
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 20, 4);
    row->setSpacing(8);
    row->addWidget(m_for);
    row->addWidget(m_scope);
    row->addStretch(1);
    m_scopeNote->setContentsMargins(24, 0, 20, 8);
    m_scopeNote->setWordWrap(true);
    m_sections->setObjectName(QStringLiteral("sections"));
    auto *sections = new QHBoxLayout;
    sections->setContentsMargins(24, 10, 20, 2);
    sections->addWidget(m_sections);
    sections->addStretch(1);
    auto *top = new QVBoxLayout(head);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addLayout(sections);
    top->addLayout(row);
    top->addWidget(m_scopeNote);
    m_scope->setObjectName(QStringLiteral("scope"));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(makeLine(true));
    all->addWidget(m_scroll, 1);
    setFocusProxy(m_scope);

    connect(m_scope, &QPushButton::clicked, this, &RulePanel::openScopes);
    connect(expectations, &ExpectationsBox::editRequested, this, &RulePanel::editRequested);
    connect(rubric, &RubricBox::editRequested, this,
            [this] { emit editRequested(QStringLiteral("rubric")); });
    for (AlertsBox *box : {shipped, own}) {
        connect(box, &AlertsBox::editRequested, this, &RulePanel::alertEditRequested);
        connect(box, &AlertsBox::tryRequested, this, &RulePanel::alertTryRequested);
    }
    connect(m_sections, &Segmented::chosen, this, [this](int index) {
        setSection(static_cast<RuleSection>(index));
        emit sectionChosen(m_section);
    });
    const auto refresh = [this] {
        for (RuleBox *box : m_boxes)
            box->refresh();
        showScope();
    };
    connect(&desk, &RulesDesk::changed, this, refresh);
    connect(&desk, &RulesDesk::scopeChanged, this, refresh);
    retranslate();
    setSection(RuleSection::Activity);
}

void RulePanel::setSection(RuleSection section)
{
    m_section = section;
    const auto chosen = static_cast<size_t>(section);
    m_sections->setCurrent(static_cast<int>(section));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        for (QWidget *one : m_parts[i]) {
            if (one->isHidden() == (i == chosen)) // what is not shown yet is polished with its window
                one->setVisible(i == chosen);
        }
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void RulePanel::setBook(const Cache &cache)
{
    QSet<QString> segments;
    QSet<QString> products;
    QSet<QString> stages;
    for (const Account &account : cache.accounts) {
        segments.insert(account.segment);
        products.insert(account.product);
        stages.insert(account.stage);
    }
    for (const AccountChange &change : cache.changes) {
        if (change.field == AccountField::Segment)
            segments.insert(change.value);
        else if (change.field == AccountField::Product)
            products.insert(change.value);
        else if (change.field == AccountField::Stage)
            stages.insert(change.value);
    }
    const auto listed = [](QSet<QString> &values) {
        values.remove(QString());
        QStringList list = values.values();
        list.sort();
        return list;
    };
    m_segments = listed(segments);
    m_products = listed(products);
    m_stages = listed(stages);
    m_active->setCalendars(cache.calendars.names());
}

void RulePanel::setEvents(const EventCounts &counts)
{
    m_keyActions->setEvents(counts);
    m_login->setEvents(counts);
}

void RulePanel::openScopes()
{
    QMenu menu(this);
    const auto add = [&](QMenu &to, const QString &words, const RuleScope &scope) {
        QAction *action = to.addAction(words, this, [this, scope] { m_desk.setScope(scope); });
        action->setCheckable(true);
        action->setChecked(scope == m_desk.scope());
    };
    add(menu, scopeWords({}), {});
    for (const PolicyOverride &exception : m_desk.draft().overrides)
        add(menu, scopeWords(exception.when), exception.when);
    menu.addSeparator();
    const auto addGroups = [&](const QString &head, const QStringList &values,
                               std::optional<QString> AccountGroup::*field) {
        if (values.isEmpty())
            return;
        QMenu *inner = menu.addMenu(head);
        for (const QString &value : values) {
            AccountGroup group;
            group.*field = value;
            add(*inner, scopeWords(group), group);
        }
    };
    addGroups(RulesText::tr("A segment"), m_segments, &AccountGroup::segment);
    addGroups(RulesText::tr("A product"), m_products, &AccountGroup::product);
    addGroups(RulesText::tr("A stage"), m_stages, &AccountGroup::stage);
    menu.exec(m_scope->mapToGlobal(QPoint(0, m_scope->height())));
}

void RulePanel::showScope()
{
    m_scope->setText(scopeWords(m_desk.scope()));
    m_scope->setAccessibleName(RulesText::tr("Rules for: %1").arg(scopeWords(m_desk.scope())));
    m_scope->setProperty("set", m_desk.scope().has_value());
    m_scope->style()->unpolish(m_scope);
    m_scope->style()->polish(m_scope);
    const auto exceptions = static_cast<int>(m_desk.draft().overrides.size());
    QString note;
    if (m_desk.scope())
        note = RulesText::tr("What you change here holds for these accounts alone.");
    else if (exceptions > 0)
        note = RulesText::tr("%n group(s) have exceptions.", "", exceptions);
    m_scopeNote->setText(note);
    m_scopeNote->setVisible(!note.isEmpty());
}

void RulePanel::retranslate()
{
    m_for->setText(RulesText::tr("Rules for"));
    m_sections->setAccessibleName(RulesText::tr("Which rules"));
    m_sections->setLabels({RulesText::tr("Activity", "rules"), RulesText::tr("Health", "rules"),
                           RulesText::tr("Alerts, service", "rules")});
    m_sections->setToolTip(RulesText::tr("Activity: what counts as active. Health: weights, bands and the "
                                         "questions that people answer. Alerts, service: what opens an "
                                         "alert, and the regular steps of every account."));
    m_scope->setToolTip(RulesText::tr("All accounts, or an exception for a segment, a product or a stage"));
    for (RuleBox *box : m_boxes)
        box->retranslate();
    showScope();
}

} // namespace bw
