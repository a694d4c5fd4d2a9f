#include "shell/parts.h"
#include "shell/text.h"
#include "today/pane_lists.h"
#include "widgets/line_label.h"
#include "widgets/paint.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTextLayout>
#include <cmath>

namespace bw {

namespace {

using What = QueueReason::What;

bool isTask(const QueueReason &reason)
{
    return reason.what == What::StepOverdue || reason.what == What::NextStepDue
        || reason.what == What::CheckpointDue || reason.what == What::OwesPlan;
}

} // namespace

TaskRows::TaskRows(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(6);
}

void TaskRows::setItem(const TodayBook &book, const QueueItem *item, bool locked)
{
    std::vector<QueueReason> tasks;
    AccountId account;
    if (item) {
        account = book.rowOf(*item).id;
        std::copy_if(item->reasons.begin(), item->reasons.end(), std::back_inserter(tasks), isTask);
    }
    m_book = book;
    const text::Language language = text::language();
    if (account == m_account && tasks == m_shown && locked == m_locked && language == m_language)
        return; // a plan that is being written stays
    m_language = language;
    m_account = account;
    m_shown = tasks;
    m_locked = locked;
    m_count = static_cast<int>(tasks.size());
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (!item)
        return;
    const PortfolioRow &row = book.rowOf(*item);
    m_name = text::visible(row.name.isEmpty() ? row.key : row.name);
    for (const QueueReason &reason : tasks) {
        switch (reason.what) {
        case What::StepOverdue:
            addStep(reason);
            break;
        case What::NextStepDue:
            addNextStep(reason);
            break;
        case What::CheckpointDue:
            addCheckpoint(reason);
            break;
        default:
            addPlan();
        }
    }
}

QWidget *TaskRows::addRow(const QString &title, const QString &rests)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *words = new LineLabel(TextRole::Base, Token::TextPrimary, row);
    words->setText(rests.isEmpty() ? title : tr("%1 (%2)", "task, what it rests on").arg(title, rests));
    line->addWidget(words, 1);
    m_list->addWidget(row);
    row->show();
    return row;
}

namespace {

KeyButton *addButton(QWidget *row, const QString &words, const QString &name, bool locked)
{
    auto *button = new KeyButton({}, {}, row);
    button->setText(words);
    button->setAccessibleName(name);
    button->setEnabled(!locked);
    row->layout()->addWidget(button);
    return button;
}

} // namespace

void TaskRows::addStep(const QueueReason &reason)
{
    const QString step = text::stepName(reason.id, reason.text);
    const QString due = reason.day ? tr("due %1", "day").arg(text::dayShort(*reason.day)) : QString();
    QWidget *row = addRow(step, due);
    const auto mark = [this, reason, step](bool skipped) {
        StepMarked marked;
        marked.step = reason.id;
        marked.due = reason.day.value_or(m_book.portfolio->today);
        marked.skipped = skipped;
        emit acted({marked,
                    skipped ? tr("%1 of %2 left out", "step, account").arg(step, m_name)
                            : tr("%1 of %2 done", "step, account").arg(step, m_name)});
    };
    connect(addButton(row, tr("Done"), tr("%1: done", "step").arg(step), m_locked), &QPushButton::clicked,
            this, [mark] { mark(false); });
    connect(addButton(row, tr("Leave out"), tr("%1: leave out", "step").arg(step), m_locked),
            &QPushButton::clicked, this, [mark] { mark(true); });
}

void TaskRows::addNextStep(const QueueReason &reason)
{
    const QString step = text::visible(reason.text);
    QWidget *row =
        addRow(step, reason.day ? tr("agreed for %1", "day").arg(text::dayShort(*reason.day)) : QString());
    connect(addButton(row, tr("Done"), tr("%1: done", "step").arg(step), m_locked), &QPushButton::clicked,
            this, [this, reason, step] {
                NextStepDone done;
                done.touch = reason.id;
                done.doneOn = m_book.portfolio->today;
                emit acted({done, tr("%1 of %2 done", "step, account").arg(step, m_name)});
            });
}

void TaskRows::addCheckpoint(const QueueReason &reason)
{
    const int days = reason.value ? static_cast<int>(std::lround(*reason.value)) : 0;
    QWidget *row = addRow(tr("%n day(s) before the renewal: what do you expect?", nullptr, days), {});
    for (const CheckpointCall::Call call :
         {CheckpointCall::Call::Renews, CheckpointCall::Call::AtRisk, CheckpointCall::Call::Lost}) {
        const QString words = text::checkpointCall(call);
        KeyButton *button =
            addButton(row, words, tr("What do you expect of the renewal: %1").arg(words), m_locked);
        button->setObjectName(QStringLiteral("call.") + callName(call));
        connect(button, &QPushButton::clicked, this, [this, reason, days, call, words] {
            CheckpointCall made;
            made.contractEnd = reason.day.value_or(m_book.portfolio->today);
            made.daysBefore = days;
            made.call = call;
            emit acted({made, tr("renewal of %1: %2", "account, call").arg(m_name, words)});
        });
    }
}

void TaskRows::addPlan()
{
    QWidget *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *cause = new QComboBox(row);
    cause->setObjectName(QStringLiteral("rescueCause"));
    cause->setAccessibleName(tr("Cause"));
    for (const QString &key : text::causeKeys())
        cause->addItem(text::cause(key), key);
    auto *plan = new QLineEdit(row);
    plan->setObjectName(QStringLiteral("rescuePlan"));
    plan->setPlaceholderText(tr("What you will do about it"));
    plan->setAccessibleName(tr("Plan"));
    cause->setEnabled(!m_locked);
    plan->setEnabled(!m_locked);
    line->addWidget(cause);
    line->addWidget(plan, 1);
    m_list->addWidget(row);
    KeyButton *save = addButton(row, tr("Save plan"), tr("Save cause and plan"), m_locked);
    const auto write = [this, cause, plan] {
        if (plan->text().simplified().isEmpty()) {
            plan->setFocus();
            return;
        }
        RescuePlan rescue;
        rescue.cause = cause->currentData().toString();
        rescue.plan = plan->text().simplified();
        emit acted({rescue, tr("cause and plan of %1", "account").arg(m_name)});
    };
    connect(save, &QPushButton::clicked, this, write);
    connect(plan, &QLineEdit::returnPressed, this, write);
    row->show();
}

namespace {

constexpr qreal dayWidth = 50;
constexpr qreal lineHeight = 17;
constexpr qreal touchGap = 8;
constexpr size_t mostTouches = 3;

QStringList linesOf(const QString &text, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, roleFont(TextRole::Small));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    constexpr qsizetype most = 3;
    if (lines.size() > most)
        lines = lines.mid(0, most - 1) + QStringList(lines[most - 1] + QChar(0x2026));
    return lines;
}

} // namespace

TouchRows::TouchRows(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TouchRows::setTouches(const std::vector<Touch> &touches)
{
    m_touches.assign(touches.begin(),
                     touches.begin() + static_cast<qint64>(std::min(mostTouches, touches.size())));
    fill();
}

void TouchRows::fill()
{
    m_lines.clear();
    QStringList words;
    for (const Touch &touch : m_touches) {
        Line line;
        line.day = text::dayShort(touch.day);
        const QString kind = text::touchKind(touch.kind);
        const QString summary = text::visible(touch.summary);
        line.text = summary.isEmpty() ? kind : tr("%1: %2", "kind of touch, summary").arg(kind, summary);
        line.by = text::visible(touch.by);
        words << line.day + QLatin1Char(' ') + line.text + QLatin1Char(' ') + line.by;
        m_lines.push_back(std::move(line));
    }
    setAccessibleName(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void TouchRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

int TouchRows::heightForWidth(int width) const
{
    qreal height = 0;
    for (const Line &line : m_lines)
        height += lineHeight
                * static_cast<qreal>(linesOf(line.text, width - dayWidth).size()
                                     + (line.by.isEmpty() ? 0 : 1))
            + touchGap;
    return static_cast<int>(std::ceil(height));
}

void TouchRows::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    const qreal room = width() - dayWidth;
    qreal y = 0;
    for (const Line &line : m_lines) {
        const auto base = [&] { return centredBaseline(TextRole::Small, y, lineHeight, scale); };
        drawWord(painter, TextRole::Small, tok(Token::TextSecondary), {0, base()}, line.day);
        for (const QString &part : linesOf(line.text, room)) {
            drawElided(painter, TextRole::Small, tok(Token::TextPrimary), {dayWidth, base()}, room + 2, part);
            y += lineHeight;
        }
        if (!line.by.isEmpty()) {
            drawElided(painter, TextRole::Small, tok(Token::TextSecondary), {dayWidth, base()}, room,
                       line.by);
            y += lineHeight;
        }
        y += touchGap;
    }
}

} // namespace bw
