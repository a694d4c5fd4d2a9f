#include "today/touch_popover.h"

#include "shell/parts.h"
#include "shell/reason_words.h"
#include "shell/text.h"
#include "today/segments.h"
#include "widgets/line_label.h"
#include "widgets/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int popoverWidth = 376;
constexpr int radius = 10;
constexpr int tail = 10;
constexpr int side = 16;
constexpr int noteHeight = 76;
const std::array<const char *, 4> kinds{"call", "email", "meeting", "visit"};

QString roleWords(const KnownPerson &person)
{
    if (person.role == QLatin1String("decision_maker"))
        return TouchPopover::tr("decision maker");
    if (person.role == QLatin1String("manager"))
        return TouchPopover::tr("manager");
    if (person.role == QLatin1String("admin"))
        return TouchPopover::tr("admin");
    if (person.role == QLatin1String("end_user"))
        return TouchPopover::tr("end user");
    return person.role == QLatin1String("other") ? QString() : text::visible(person.role);
}

} // namespace

TouchPopover::TouchPopover(QWidget *parent)
    : Popover(parent)
    , m_title(makeLabel(TextRole::BaseHeading, Tone::Primary, this))
    , m_name(new LineLabel(TextRole::Base, Token::TextSecondary, this))
    , m_when(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_kind(new Segmented(static_cast<int>(kinds.size()), this))
    , m_with(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_withLabel(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_remindLabel(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_remind(new Segmented(4, this))
    , m_review(new QCheckBox(this))
    , m_cancel(new KeyButton({}, QStringLiteral("Esc"), this))
    , m_log(new KeyButton({}, QStringLiteral("Ctrl+↵"), this))
{
    setObjectName(QStringLiteral("touchPopover"));
    build();
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_log, &QPushButton::clicked, this, &TouchPopover::log);
}

void TouchPopover::build()
{
    setFixedWidth(popoverWidth);
    setContentsMargins({});
    m_log->setPrimary(true);
    m_note->setObjectName(QStringLiteral("touchNote"));
    m_kind->setObjectName(QStringLiteral("touchKind"));
    m_remind->setObjectName(QStringLiteral("touchRemind"));
    m_with->setObjectName(QStringLiteral("touchWith"));
    m_review->setObjectName(QStringLiteral("touchReview"));
    m_log->setObjectName(QStringLiteral("touchLog"));
    m_with->setEditable(true);
    m_with->setInsertPolicy(QComboBox::NoInsert);
    m_with->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_with->setMinimumContentsLength(10);
    m_note->setFixedHeight(noteHeight);
    m_review->setFont(roleFont(TextRole::Small));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_name, 1);
    head->addWidget(m_when);
    auto *with = new QHBoxLayout;
    with->setSpacing(12);
    with->addWidget(m_withLabel);
    with->addWidget(m_with, 1);
    auto *remind = new QHBoxLayout;
    remind->setSpacing(12);
    remind->addWidget(m_remindLabel);
    remind->addWidget(m_remind);
    remind->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_review);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_log);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 14, side, 14 + tail);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_kind);
    layout->addLayout(with);
    layout->addWidget(m_note);
    layout->addLayout(remind);
    layout->addLayout(foot);
    setTabOrder(m_kind, m_with);
    setTabOrder(m_with, m_note);
    setTabOrder(m_note, m_remind);
    setTabOrder(m_remind, m_review);
    setTabOrder(m_review, m_cancel);
    setTabOrder(m_cancel, m_log);
}

std::optional<Day> TouchPopover::reminder(int choice) const
{
    const Day today = Day::of(m_about.now.date());
    switch (choice) {
    case 0:
        return today + 3;
    case 1:
        return today.monday() + 7;
    case 2:
        return today + 14;
    default:
        return {};
    }
}

void TouchPopover::openFor(const About &about, QWidget *button)
{
    m_about = about;
    m_open = true;
    m_title->setText(tr("Log a touch"));
    m_name->setText(about.name);
    const Day today = Day::of(about.now.date());
    m_when->setText(tr("%1, %2", "day, time").arg(text::day(today), text::clock(about.now)));
    QStringList words;
    for (size_t i = 0; i < kinds.size(); ++i)
        words << QStringLiteral("%1  %2").arg(i + 1).arg(text::touchKind(QLatin1String(kinds[i])));
    setSmallLabels(m_kind, words, popoverWidth - 2 * side);
    m_kind->setAccessibleName(tr("Kind of touch"));
    m_withLabel->setText(tr("With", "whom"));
    m_with->setAccessibleName(tr("With whom"));
    m_with->clear();
    for (const KnownPerson &person : about.people) {
        const QString role = roleWords(person);
        const QString name = text::visible(person.name);
        m_with->addItem(role.isEmpty() ? name : tr("%1, %2", "person, role").arg(name, role), name);
    }
    m_with->lineEdit()->setPlaceholderText(tr("a name, or nobody"));
    m_note->setPlaceholderText(tr("What was said, what follows"));
    m_note->setAccessibleName(tr("Note"));
    m_remindLabel->setText(tr("Remind me"));
    setSmallLabels(m_remind,
                   {text::day(*reminder(0)), text::day(*reminder(1)), text::dayShort(*reminder(2)),
                    tr("No", "no reminder")});
    m_remind->setAccessibleName(tr("Remind me"));
    m_review->setText(tr("Mark reviewed too"));
    m_review->setEnabled(about.canReview);
    m_cancel->setText(tr("Cancel"));
    m_log->setText(tr("Log", "a touch"));
    fill(m_drafts.value(about.account.value));
    openAt(button);
    m_tail = std::clamp(button->mapToGlobal(QPoint(button->width() / 2, 0)).x() - x(), 2 * radius + tail,
                        popoverWidth - 2 * radius - tail);
    m_note->setFocus(Qt::PopupFocusReason);
    update();
}

void TouchPopover::fill(const Draft &draft)
{
    m_kind->setCurrent(draft.kind);
    m_with->setCurrentIndex(-1);
    m_with->setEditText(draft.with);
    m_note->setPlainText(draft.note);
    m_note->moveCursor(QTextCursor::End);
    m_remind->setCurrent(draft.remind);
    m_review->setChecked(draft.review && m_about.canReview);
}

TouchPopover::Draft TouchPopover::draft() const
{
    Draft draft;
    draft.kind = std::max(0, m_kind->current());
    // Chosen from the list it is the name alone.
    const int at = m_with->currentIndex();
    draft.with = at >= 0 && m_with->itemText(at) == m_with->currentText()
        ? m_with->itemData(at).toString()
        : m_with->currentText().simplified();
    draft.note = m_note->toPlainText();
    draft.remind = m_remind->current();
    draft.review = m_review->isChecked();
    return draft;
}

void TouchPopover::log()
{
    const Draft given = draft();
    Touch touch;
    touch.account = m_about.account;
    touch.day = Day::of(m_about.now.date());
    touch.kind = QLatin1String(kinds[static_cast<size_t>(given.kind)]);
    touch.summary = given.note.trimmed();
    touch.people = given.with;
    if ((touch.nextDate = reminder(given.remind)))
        touch.nextStep = given.with.isEmpty() ? tr("Follow up") : tr("Follow up with %1").arg(given.with);
    m_open = false; // what is logged is no draft
    m_drafts.remove(m_about.account.value);
    close();
    emit logged(touch, given.review && m_about.canReview);
}

bool TouchPopover::takeKey(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier) {
        log();
        return true;
    }
    if (m_note->hasFocus() || m_with->lineEdit()->hasFocus())
        return false;
    const int digit = event.key() - Qt::Key_1;
    if (modifiers == Qt::NoModifier && digit >= 0 && digit < static_cast<int>(kinds.size())) {
        m_kind->setCurrent(digit);
        return true;
    }
    return false;
}

void TouchPopover::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        Popover::keyPressEvent(event);
}

bool TouchPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Popover::eventFilter(watched, event);
}

void TouchPopover::hideEvent(QHideEvent *event)
{
    if (std::exchange(m_open, false))
        m_drafts.insert(m_about.account.value, draft());
    Popover::hideEvent(event);
}

void TouchPopover::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(.5, .5, -.5, -.5 - tail);
    QPainterPath path;
    path.addRoundedRect(body, radius, radius);
    QPainterPath point;
    point.moveTo(m_tail - tail, body.bottom() - .5);
    point.lineTo(m_tail, body.bottom() + tail - 1);
    point.lineTo(m_tail + tail, body.bottom() - .5);
    point.closeSubpath();
    painter.setPen(QPen(tok(Token::LineControl), 1));
    painter.setBrush(tok(Token::BgRaised));
    painter.drawPath(path.united(point));
}

} // namespace bw
