#include "policy/policy_page.h"

#include "policy/alert_values.h"
#include "policy/changes_table.h"
#include "policy/levels_chart.h"
#include "policy/rubric_dialog.h"
#include "policy/rule_builder.h"
#include "policy/rule_panel.h"
#include "policy/rule_table_dialog.h"
#include "policy/rule_trial.h"
#include "policy/rules_tr.h"
#include "policy/trial_view.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/rule_marks.h"
#include "shell/session.h"
#include "shell/text.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace bw {

namespace {

constexpr int panelWidth = 392;
constexpr int slowAfter = 400; // ms

} // namespace

PolicyPage::PolicyPage(QWidget *parent)
    : Page(parent)
    , m_panel(new RulePanel(m_desk))
    , m_sides(new QStackedWidget)
    , m_view(new TrialView)
    , m_ruleTrial(new RuleTrialView)
    , m_versions(new KeyButton)
    , m_state(makeLabel(TextRole::Base, Tone::Secondary))
    , m_discard(new KeyButton)
    , m_keep(new KeyButton({}, QStringLiteral("Ctrl+S")))
    , m_publish(new KeyButton)
{
    setObjectName(QStringLiteral("policyPage"));
    setSurface(this, "page");
    m_pool.setMaxThreadCount(1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    m_panel->setFixedWidth(panelWidth);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_keep->setObjectName(QStringLiteral("keepDraft"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setPrimary(true);

    auto *bar = new QWidget;
    setSurface(bar, "sunken");
    bar->setFixedHeight(52);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(20, 0, 20, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_state, 1);
    for (KeyButton *button : {m_discard, m_keep, m_publish})
        buttons->addWidget(button);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_sides->addWidget(m_view);
    m_sides->addWidget(m_ruleTrial);
    right->addWidget(m_sides, 1);
    right->addWidget(makeLine(true));
    right->addWidget(bar);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_panel);
    all->addWidget(makeLine(true, Qt::Vertical));
    all->addLayout(right, 1);
    setFocusProxy(m_panel);
    setProperty("footRoom", bar->height() + 1); // the toast leaves the buttons free

    connect(&m_desk, &RulesDesk::changed, this, [this] {
        watchFields(); // a question that is new has one
        if (const auto tried = m_ruleTrial->rule()) {
            AlertRule now = alertRuleOf(m_desk, tried->id);
            m_ruleTrial->setRule(now.when.empty() ? std::nullopt : std::optional(std::move(now)));
        }
        tryOut();
        showState();
    });
    connect(&m_desk, &RulesDesk::stateChanged, this, &PolicyPage::showState);
    connect(&m_desk, &RulesDesk::scopeChanged, this, &PolicyPage::showState);
    connect(&m_desk, &RulesDesk::refused, this, [this](const Error &error) {
        emit said(RulesText::tr("%1: “%2” does not fit.")
                      .arg(text::policyKey(error.subject), text::visible(error.value)));
    });
    connect(&m_trial, &TrialRun::answered, this,
            [this](const std::shared_ptr<const TrialAnswer> &answer) { m_view->setAnswer(answer, names()); });
    connect(&m_trial, &TrialRun::failed, this,
            [this](const Error &error) { emit said(text::sentence(error)); });
    connect(&m_trial, &TrialRun::idle, this, [this] {
        m_slow.stop();
        m_view->setDimmed(false);
        if (isIdle())
            emit becameIdle();
    });
    connect(&m_slow, &QTimer::timeout, this, [this] { m_view->setDimmed(m_trial.isBusy()); });
    connect(m_view->levels(), &LevelsChart::limitDragged, this,
            [this](const QString &key, int multiple) { m_desk.set(key, multiple); });
    connect(m_view->levels(), &LevelsChart::dragFinished, this, [this] { m_desk.endStep(); });
    connect(m_view->changes(), &ChangesTable::opened, this, &Page::openAccount);
    connect(m_panel, &RulePanel::editRequested, this, &PolicyPage::editPart);
    connect(m_panel, &RulePanel::alertEditRequested, this, &PolicyPage::editAlertRule);
    connect(m_panel, &RulePanel::alertTryRequested, this,
            [this](const QString &id) { m_ruleTrial->setRule(alertRuleOf(m_desk, id)); });
    connect(m_ruleTrial, &RuleTrialView::opened, this, &Page::openAccount);
    connect(m_panel, &RulePanel::sectionChosen, this, &PolicyPage::showSection);
    connect(m_versions, &QPushButton::clicked, this, &PolicyPage::openVersions);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_desk.discard();
        dropDraft();
    });
    connect(m_keep, &QPushButton::clicked, this, &PolicyPage::keepDraft);
    connect(m_publish, &QPushButton::clicked, this, &PolicyPage::askToPublish);
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &PolicyPage::keepDraft);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &Page::backRequested);
    retranslate();
    watchFields();
}

PolicyPage::~PolicyPage()
{
    m_pool.waitForDone();
}

QString PolicyPage::title() const
{
    return RulesText::tr("Rules of activity, health and alerts");
}

QWidget *PolicyPage::actions()
{
    return m_versions;
}

void PolicyPage::setWorkspace(const QString &path)
{
    m_path = path;
    m_revision = -1;
    m_known = false;
    m_compared.reset();
}

void PolicyPage::setSession(Session *session)
{
    m_session = session;
}

void PolicyPage::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    const bool otherDay = !m_portfolio || m_portfolio->asOf != portfolio->asOf;
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_trial.setBook(m_session ? m_session->engine() : Engine(), m_path, m_cache, m_portfolio);
    m_panel->setBook(*m_cache);
    m_ruleTrial->setBook(m_session ? m_session->engine() : Engine(), m_path, m_cache, m_portfolio);
    m_view->setMarks(marksUpTo(m_cache->policyMarks, m_portfolio->today));
    const bool other = m_revision != m_cache->revision;
    m_revision = m_cache->revision;
    if (other)
        loadRules();
    if (other || otherDay)
        countEvents();
    tryOut();
}

void PolicyPage::tryOut()
{
    if (!m_cache || !m_known)
        return;
    m_view->setDraft(m_desk.draft());
    m_trial.ask(comparedPolicy(), m_desk.draft());
    if (!m_slow.isActive())
        m_slow.start();
}

Policy PolicyPage::comparedPolicy() const
{
    if (m_compared)
        return m_desk.policyOf(*m_compared);
    return m_desk.inForce();
}

SideNames PolicyPage::names() const
{
    const qint64 inForce = m_desk.versionInForce();
    const auto nameOf = [inForce](qint64 version) {
        if (version == 0)
            return RulesText::tr("Shipped", "rules");
        return version == inForce ? RulesText::tr("Now, v%1", "rules in force").arg(version)
                                  : RulesText::tr("v%1", "rules").arg(version);
    };
    SideNames names;
    names.before = nameOf(m_compared.value_or(inForce));
    names.after = m_desk.isChanged() ? RulesText::tr("Draft", "rules") : nameOf(inForce);
    return names;
}

void PolicyPage::showSection(RuleSection section)
{
    m_panel->setSection(section);
    if (section == RuleSection::Alerts) {
        m_sides->setCurrentWidget(m_ruleTrial);
        return;
    }
    m_view->setSection(section);
    m_sides->setCurrentWidget(m_view);
}

void PolicyPage::editAlertRule(const QString &id)
{
    auto *builder = new RuleBuilder(m_desk, id, this);
    if (m_portfolio)
        builder->trial()->setBook(m_session ? m_session->engine() : Engine(), m_path, m_cache, m_portfolio);
    connect(builder->trial(), &RuleTrialView::opened, this, [this, builder](AccountId account) {
        builder->reject();
        emit openAccount(account);
    });
    builder->open();
}

void PolicyPage::editPart(const QString &key)
{
    if (key == QLatin1String("rubric")) {
        auto *questions = new RubricDialog(m_desk, m_cache, this);
        questions->open();
        return;
    }
    auto *dialog = new RuleTableDialog(m_desk, key, m_counts, this);
    dialog->open();
}

void PolicyPage::showState()
{
    const qint64 next = m_desk.versionInForce() + 1;
    const auto changes = static_cast<int>(changesBetween(m_desk.inForce(), m_desk.draft()).size());
    if (changes == 0)
        m_state->setText(
            m_desk.versionInForce() == 0
                ? RulesText::tr("The shipped rules are in force. Change one to see what follows.")
                : RulesText::tr("Version %1 is in force. Change a rule to see what follows.")
                      .arg(m_desk.versionInForce()));
    else if (m_desk.isKept())
        m_state->setText(
            RulesText::tr("Draft saved, %n change(s). Nothing counts by it until you publish.", "", changes));
    else
        m_state->setText(
            RulesText::tr("%n change(s). Nothing counts by them until you publish.", "", changes));
    m_discard->setEnabled(changes > 0);
    m_publish->setEnabled(changes > 0);
    m_keep->setEnabled(changes > 0 && !m_desk.isKept());
    m_publish->setText(RulesText::tr("Publish v%1…").arg(next));
    m_versions->setText(RulesText::tr("Compared with: %1").arg(names().before));
}

void PolicyPage::retranslate()
{
    m_panel->retranslate();
    m_view->retranslate();
    m_discard->setText(RulesText::tr("Discard"));
    m_discard->setToolTip(RulesText::tr("Back to the rules in force; Ctrl+Z brings the draft back"));
    m_keep->setText(RulesText::tr("Save draft"));
    m_keep->setToolTip(RulesText::tr("It is there again when you come back; nothing counts by it"));
    m_publish->setToolTip(
        RulesText::tr("The draft becomes the rules in force, as a new version with a note"));
    m_versions->setToolTip(RulesText::tr("Versions: what each changed, compare, come back, save as a file"));
    showState();
}

void PolicyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tryOut();
        emit titleChanged();
    }
}

void PolicyPage::setLetterKeys(bool on)
{
    m_view->setLetterKeys(on);
}

std::vector<KeyHelp> PolicyPage::keys() const
{
    return {
        {QStringLiteral("←, →"), RulesText::tr("Move the slider in focus by one step")},
        {QStringLiteral("PgUp, PgDown"), RulesText::tr("By five steps")},
        {QStringLiteral("Home"), RulesText::tr("The slider back to the value in force")},
        {QStringLiteral("Ctrl+Z"), RulesText::tr("Take back the last change of the draft")},
        {QStringLiteral("Ctrl+Shift+Z"), RulesText::tr("Do it again")},
        {QStringLiteral("Ctrl+S"), RulesText::tr("Save the draft")},
        {QStringLiteral("Enter"), RulesText::tr("Open the account of the row")},
        {QStringLiteral("Esc"), RulesText::tr("Back to the settings")},
    };
}

// The window takes edits back with the same keys: here they are those of the draft.

bool PolicyPage::undoOrRedo(const QKeyEvent &event)
{
    const bool again =
        event.matches(QKeySequence::Redo) || event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    if (!again && !event.matches(QKeySequence::Undo))
        return false;
    if (event.type() == QEvent::KeyPress) {
        if (again)
            m_desk.steps().redo();
        else
            m_desk.steps().undo();
    }
    return true;
}

bool PolicyPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && undoOrRedo(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void PolicyPage::keyPressEvent(QKeyEvent *event)
{
    if (!undoOrRedo(*event))
        Page::keyPressEvent(event);
}

/// Fields of numbers have an undo of their own, which would swallow the key.
bool PolicyPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && undoOrRedo(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PolicyPage::watchFields()
{
    const QList<QAbstractSpinBox *> boxes = m_panel->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *box : boxes)
        box->installEventFilter(this);
    const QList<QLineEdit *> fields = m_panel->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
}

PageInfo policyPageInfo()
{
    return {QByteArrayLiteral("policy"),
            {},
            QByteArrayLiteral("settings"),
            [] { return RulesText::tr("Rules of activity, health and alerts"); },
            [](QWidget *parent) -> Page * { return new PolicyPage(parent); }};
}

} // namespace bw
