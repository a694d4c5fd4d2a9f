#include "policy/rule_trial.h"

#include "policy/rules_tr.h"
#include "shell/alert_words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/day_edit.h"
#include "widgets/plain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int restMilliseconds = 400;
constexpr int mostCases = 500; ///< that the list shows
constexpr int columnCount = 5;

} // namespace

QString trialVerdict(const RuleTrial &trial)
{
    const auto cases = static_cast<int>(trial.cases.size());
    if (cases == 0)
        return RulesText::tr("Would have opened no alert in the 90 days to %1.")
            .arg(text::dayYear(trial.days.last));
    const QString opened =
        RulesText::tr("Would have opened %n alert(s) on %1 in the 90 days to %2", "", cases)
            .arg(RulesText::tr("%n account(s)", "", trial.accounts), text::dayYear(trial.days.last));
    return trial.lost == 0
        ? RulesText::tr("%1, none of them on an account that was later lost.").arg(opened)
        : RulesText::tr("%1, %n of them on accounts that were later lost.", "", trial.lost).arg(opened);
}

QString trialMissed(const RuleTrial &trial)
{
    return trial.lostWithout == 0
        ? RulesText::tr("No account was lost in those days without such an alert.")
        : RulesText::tr("%n account(s) were lost in those days without such an alert.", "",
                        trial.lostWithout);
}

RuleTrialView::RuleTrialView(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::ObjectTitle))
    , m_rest(makeLabel(TextRole::Base, Tone::Secondary))
    , m_asOf(makeLabel(TextRole::Base, Tone::Secondary))
    , m_dayField(new DayEdit)
    , m_bar(new QProgressBar)
    , m_stop(new KeyButton)
    , m_verdict(makeLabel(TextRole::BarTitle))
    , m_more(makeLabel(TextRole::Base, Tone::Secondary))
    , m_table(new QTableWidget(0, columnCount))
{
    setSurface(this, "page");
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMilliseconds);
    m_look.setInterval(100);
    for (QLabel *label : {m_title, m_rest, m_verdict, m_more})
        label->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("trialVerdict"));
    m_more->setObjectName(QStringLiteral("trialMissed"));
    m_dayField->setObjectName(QStringLiteral("trialDay"));
    m_dayField->setFixedWidth(150);
    m_asOf->setBuddy(m_dayField);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("trialStop"));
    m_table->setObjectName(QStringLiteral("trialCases"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_asOf);
    line->addWidget(m_dayField);
    line->addStretch(1);
    line->addWidget(m_bar);
    line->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_rest);
    column->addLayout(line);
    column->addWidget(m_verdict);
    column->addWidget(m_more);
    column->addWidget(m_table, 1);
    connect(&m_wait, &QTimer::timeout, this, &RuleTrialView::ask);
    connect(&m_look, &QTimer::timeout, this, &RuleTrialView::showState);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job.stop();
        showState();
    });
    connect(m_dayField, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = m_dayField->day();
            day && m_portfolio && *day != m_day.value_or(m_portfolio->asOf))
            setDay(*day);
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        emit opened(AccountId{m_table->item(row, 0)->data(Qt::UserRole).toLongLong()});
    });
    retranslate();
}

RuleTrialView::~RuleTrialView() = default;

void RuleTrialView::setBook(const Engine &engine, const QString &path, std::shared_ptr<const Cache> cache,
                            std::shared_ptr<const Portfolio> portfolio)
{
    const bool other = !m_portfolio || m_portfolio->asOf != portfolio->asOf || m_path != path;
    m_engine = engine;
    m_path = path;
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    if (other) {
        m_day.reset();
        m_dayField->setDays({m_portfolio->asOf - 3650, m_portfolio->asOf}, {});
        m_dayField->setDay(m_portfolio->asOf);
    }
    if (m_rule)
        ask();
}

void RuleTrialView::setRule(const std::optional<AlertRule> &rule)
{
    if (m_rule == rule)
        return;
    // Another rule at once, the same one when the hand rests.
    const bool edited = m_rule && rule && m_rule->id == rule->id;
    m_rule = rule;
    m_fault.clear();
    if (!m_rule) {
        m_wait.stop();
        m_job.stop();
        m_answer.reset();
    } else if (edited) {
        m_wait.start();
    } else {
        ask();
    }
    retranslate();
}

void RuleTrialView::setDay(Day day)
{
    m_day = day;
    m_dayField->setDay(day);
    if (m_rule)
        ask();
}

void RuleTrialView::ask()
{
    m_wait.stop();
    if (!m_rule || !m_portfolio || !m_engine.tryRule || m_rule->when.empty()) {
        m_job.stop();
        showState();
        return;
    }
    m_look.start();
    m_job.ask([tryOut = m_engine.tryRule, path = m_path, cache = m_cache, rule = *m_rule,
               day = m_day.value_or(m_portfolio->asOf)](
                  Progress &progress) { return tryOut(path, *cache, rule, day, progress); },
              [this, cache = m_cache](NewestJob<RuleTrial>::Answer answer) {
                  m_fault.clear();
                  if (answer) {
                      m_answer = std::move(*answer);
                      m_answerCache = cache;
                  } else if (answer.error().code != ErrorCode::Cancelled) {
                      m_fault = text::sentence(answer.error());
                      m_answer.reset();
                  }
                  showAnswer();
                  emit answered();
              });
    showState();
}

void RuleTrialView::showState()
{
    const bool running = m_job.isRunning();
    if (!running)
        m_look.stop();
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    if (const Progress *progress = m_job.progress()) {
        const qint64 total = progress->total;
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_bar->setValue(static_cast<int>(progress->done * 1000 / total));
    }
}

void RuleTrialView::showAnswer()
{
    showState();
    m_table->setRowCount(0);
    m_table->setVisible(m_answer && !m_answer->cases.empty());
    m_more->setVisible(static_cast<bool>(m_answer));
    if (!m_answer) {
        m_verdict->setText(m_fault);
        return;
    }
    m_verdict->setText(trialVerdict(*m_answer));
    const auto count = static_cast<int>(m_answer->cases.size());
    QString more = trialMissed(*m_answer);
    if (count > mostCases)
        more = RulesText::tr("%1 The newest %n case(s) are listed.", "", mostCases).arg(more);
    m_more->setText(more);
    m_table->setRowCount(std::min(count, mostCases));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RuleTrial::Case &one = m_answer->cases[static_cast<size_t>(row)];
        const Account &account = m_answerCache->accounts[static_cast<size_t>(one.account)];
        const QStringList cells = {text::visible(account.name), text::visible(account.csm), one.opened.iso(),
                                   one.open ? RulesText::tr("open", "a case")
                                            : RulesText::tr("over", "a case"),
                                   one.lost ? RulesText::tr("lost", "an account") : QString()};
        for (int column = 0; column < columnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(plainTip(cells.at(column)));
            m_table->setItem(row, column, item);
        }
        m_table->item(row, 0)->setData(Qt::UserRole, account.id.value);
    }
}

void RuleTrialView::retranslate()
{
    m_asOf->setText(RulesText::tr("As of"));
    m_dayField->setAccessibleName(RulesText::tr("Try the rule as of a day"));
    m_dayField->setToolTip(RulesText::tr("Any earlier day: the 90 days that end there are looked at"));
    m_stop->setText(RulesText::tr("Stop"));
    m_table->setAccessibleName(RulesText::tr("Cases of the rule"));
    m_table->setHorizontalHeaderLabels(
        {RulesText::tr("Account", "column head"), RulesText::tr("CSM", "column head"),
         RulesText::tr("Opened", "column head"), RulesText::tr("On the day", "column head"),
         RulesText::tr("Later", "column head: what became of the account")});
    if (m_rule) {
        m_title->setText(text::ruleTitle(*m_rule));
        m_rest->setText(m_rule->when.empty() ? RulesText::tr("Add a condition to try it out.")
                                             : text::ruleSentence(*m_rule));
    } else {
        m_title->setText(RulesText::tr("What would a rule have opened?"));
        m_rest->setText(
            RulesText::tr("“Try” beside a rule looks at the last 90 days of the whole book: how many "
                          "alerts, on which accounts, and which of those were later lost. Nothing is "
                          "saved by it."));
    }
    m_asOf->setVisible(m_rule.has_value());
    m_dayField->setVisible(m_rule.has_value());
    m_verdict->setVisible(m_rule.has_value());
    showAnswer();
}

void RuleTrialView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bw
