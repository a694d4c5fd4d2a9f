#include "widgets/criterion_row.h"

#include "shell/parts.h"
#include "widgets/answer_bar.h"
#include "widgets/line_label.h"
#include "widgets/marks.h"
#include "widgets/note_edit.h"
#include "widgets/plain.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace bw {

namespace {

constexpr int side = 24;
constexpr int columnSide = 16;
constexpr int headGap = 8;
constexpr int columnAbove = 10;
constexpr int columnBelow = 6;
constexpr qreal currentMark = 3;

/// A word on a soft ground.
class Chip final : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] const QString &words() const { return m_words; }
    void show(const QString &words, Token back, Token ink)
    {
        m_words = words;
        m_back = back;
        m_ink = ink;
        setFixedSize(words.isEmpty() ? 0 : static_cast<int>(std::ceil(chipWidth(words))), chipHeight);
        setVisible(!words.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintChip(painter, {0, 0}, m_words, m_back, m_ink);
    }

private:
    QString m_words;
    Token m_back = Token::BgTrack;
    Token m_ink = Token::TextSecondary;
};

constexpr std::array confidences{Confidence::Low, Confidence::Medium, Confidence::High};

int placeOf(Confidence confidence)
{
    return static_cast<int>(confidence) - static_cast<int>(Confidence::Low);
}

} // namespace

CriterionRow::CriterionRow(Look look, QWidget *parent)
    : QWidget(parent)
    , m_question(makeLabel(TextRole::BaseHeading, Tone::Primary, this))
    , m_chip(new Chip(this))
    , m_points(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_seen(new LineLabel(TextRole::Small, Token::TextSecondary, this))
    , m_bar(new AnswerBar(this))
    , m_note(new NoteEdit(this))
    , m_confidence(new Segmented(static_cast<int>(confidences.size()), this))
    , m_evidence(new EvidenceView(this))
    , m_before(new AnswersBefore(this))
    , m_answers(new QWidget(this))
{
    build(look);
    retranslate();
    connect(m_bar, &AnswerBar::answered, this, &CriterionRow::answer);
    connect(m_note, &NoteEdit::textEdited, this,
            [this](const QString &note) { emit noted(m_line.place, note); });
    connect(m_note, &NoteEdit::heightChanged, this, &CriterionRow::heightChanged);
    connect(m_note, &NoteEdit::left, this, &CriterionRow::noteLeft);
    connect(m_confidence, &Segmented::chosen, this,
            [this](int index) { setConfidence(confidences[static_cast<size_t>(index)]); });
    QList<QWidget *> focusable{m_bar, m_note};
    for (QToolButton *button : m_confidence->findChildren<QToolButton *>())
        focusable << button;
    for (QWidget *widget : std::as_const(focusable))
        widget->installEventFilter(this);
}

void CriterionRow::build(Look look)
{
    const bool whole = look == Look::Whole;
    auto *head = new QHBoxLayout;
    head->setSpacing(headGap);
    head->addWidget(m_question);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    if (whole)
        head->addStretch(1);
    head->addWidget(m_seen, 1, Qt::AlignTop);
    head->addWidget(m_points, 0, Qt::AlignTop);
    m_seen->setAlignment(Qt::AlignRight);
    auto *noting = new QHBoxLayout;
    noting->setSpacing(10);
    noting->addWidget(m_note, 1, Qt::AlignTop);
    noting->addWidget(m_confidence, 0, Qt::AlignTop);
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(whole ? side : 0, whole ? 6 : 0, whole ? columnSide : 0, whole ? 6 : 0);
    answers->setSpacing(5);
    answers->addLayout(head);
    answers->addWidget(m_bar);
    answers->addLayout(noting);
    answers->addStretch(1);
    m_evidence->setContentsMargins({});

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_answers, whole ? 0 : 1);
    m_note->setVisible(whole);
    m_confidence->setVisible(whole);
    m_points->setVisible(whole);
    m_seen->setVisible(!whole);
    m_evidence->setVisible(whole);
    m_before->setVisible(whole);
    if (!whole)
        return;
    row->addWidget(makeLine(false, Qt::Vertical));
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(0);
    row->addLayout(m_beside, 1);
    m_between = makeLine(false, Qt::Vertical);
    const auto column = [&](QWidget *content, int stretch) {
        auto *inset = new QVBoxLayout;
        inset->setContentsMargins(columnSide, columnAbove, columnSide, columnBelow);
        inset->addWidget(content, 1);
        m_beside->addLayout(inset, stretch);
    };
    column(m_evidence, 0);
    m_beside->addWidget(m_between);
    column(m_before, 1);
}

/// On one line where it fits beside what stands behind it, else on two.
void CriterionRow::fitQuestion(int answers)
{
    const QMargins inset = m_answers->layout()->contentsMargins();
    int room = answers - inset.left() - inset.right() - m_points->sizeHint().width() - headGap;
    if (m_chip->width() > 0)
        room -= m_chip->width() + headGap;
    const bool fits = textWidth(TextRole::BaseHeading, m_line.words.question) + 1 <= room;
    m_question->setWordWrap(!fits);
    m_question->setMinimumWidth(fits ? 0 : room);
    m_question->setMaximumWidth(fits ? QWIDGETSIZE_MAX : room);
}

void CriterionRow::setColumns(int answers, int evidence, bool stacked)
{
    m_answers->setFixedWidth(answers);
    fitQuestion(answers);
    m_evidence->setFixedWidth(std::max(evidence - 2 * columnSide, 0));
    m_stacked = stacked;
    if (m_beside == nullptr)
        return;
    m_between->setVisible(!stacked);
    m_beside->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

int CriterionRow::neededHeight() const
{
    QLayout *answers = m_answers->layout();
    answers->activate(); // a question that takes two lines now
    const int left = answers->hasHeightForWidth() ? answers->totalHeightForWidth(m_answers->width())
                                                  : answers->totalMinimumSize().height();
    if (!m_stacked)
        return left;
    const int right = m_evidence->heightForWidth(m_evidence->width()) + m_before->minimumSizeHint().height()
        + 2 * (columnAbove + columnBelow);
    return std::max(left, right);
}

QString CriterionRow::chipWords() const
{
    return static_cast<Chip *>(m_chip)->words();
}

void CriterionRow::setLine(AnswerLine line)
{
    m_line = std::move(line);
    fill();
}

void CriterionRow::fill()
{
    m_question->setText(m_line.words.question);
    m_question->setToolTip(plainTip(m_line.words.guidance));
    m_points->setText(m_line.most);
    std::vector<AnswerBar::Part> steps;
    for (const text::StepWords &step : m_line.words.steps)
        steps.push_back({step.word, step.anchor});
    m_bar->setSteps(std::move(steps));
    m_bar->setState(m_line.part(), m_line.saved);
    auto *chip = static_cast<Chip *>(m_chip);
    m_chip->setToolTip({});
    if (m_line.written.waits()) {
        const int saved = m_line.saved.value_or(-1);
        const QString standing = saved < 0 ? QString() : m_bar->wordOf(saved);
        chip->show(standing.isEmpty() ? tr("waits for an answer", "a note that is not saved without one")
                                      : tr("waits: = keeps “%1”", "a note; the earlier answer").arg(standing),
                   Token::WatchSoft, Token::WatchText);
        m_chip->setToolTip(
            plainTip(tr("What is written is saved with an answer. Choose one: an earlier answer "
                        "is not given anew by a note.")));
    } else if (m_line.written.part && m_line.written.part != m_line.saved)
        chip->show(tr("changed", "an answer that is not saved yet"), Token::AccentSoft, Token::AccentText);
    else if (m_line.isToSave())
        chip->show(tr("confirmed", "an answer that is not saved yet"), Token::AccentSoft, Token::AccentText);
    else if (m_seen->isVisibleTo(this))
        chip->show({}, Token::BgTrack, Token::TextSecondary); // no room: Today's reasons name what is stale
    else
        chip->show(m_line.age, m_line.stale ? Token::WatchSoft : Token::BgTrack,
                   m_line.stale ? Token::WatchText : Token::TextSecondary);
    m_note->setText(m_line.written.note);
    m_note->setPlaceholderText(m_line.note.isEmpty() ? tr("Note, what you saw or heard") : m_line.note);
    m_note->setToolTip(plainTip(m_line.note));
    const Confidence shown = m_line.written.confidence != Confidence::Unstated ? m_line.written.confidence
        : m_line.confidence != Confidence::Unstated                            ? m_line.confidence
                                                                               : Confidence::Medium;
    m_confidence->setCurrent(placeOf(shown));
    m_evidence->setWords(m_line.evidence);
    m_seen->setText(m_line.waiting ? QString() : m_line.evidence.inOneLine());
    m_before->setAnswers(m_line.before);
    m_before->setVisible(m_points->isVisibleTo(this) && !m_line.waiting);
    setAccessibleName(nameInWords());
    m_bar->setAccessibleName(nameInWords());
    m_bar->setAccessibleDescription(m_line.evidence.inOneLine());
    m_note->setAccessibleName(tr("Note to: %1").arg(m_line.words.question));
    m_confidence->setAccessibleName(tr("Confidence in the answer to: %1").arg(m_line.words.question));
}

QString CriterionRow::nameInWords() const
{
    const std::optional<int> part = m_line.part();
    if (!part)
        return m_line.written.waits()
            ? tr("%1 No answer, a note waits for one.", "question").arg(m_line.words.question)
            : tr("%1 No answer.", "question").arg(m_line.words.question);
    const auto word = [&](int each) { return m_bar->wordOf(std::min(each, m_bar->notKnownPart())); };
    const int steps = m_bar->notKnownPart();
    QString name = *part == steps
        ? tr("%1 Not known", "question").arg(m_line.words.question)
        : tr("%1 %2, %3 of %4", "question, answer, its place, highest place")
              .arg(m_line.words.question, word(*part), QString::number(*part), QString::number(steps - 1));
    if (m_line.written.waits())
        name = tr("%1, a note waits for an answer").arg(name);
    else if (m_line.written.part && m_line.saved && m_line.written.part != m_line.saved)
        name = tr("%1, changed from %2").arg(name, word(*m_line.saved));
    return name;
}

void CriterionRow::answer(int part)
{
    WrittenAnswer written = m_line.written;
    written.part = part;
    emit touched();
    emit this->written(m_line.place, written);
}

void CriterionRow::setConfidence(Confidence confidence)
{
    WrittenAnswer written = m_line.written;
    written.confidence = confidence;
    emit touched();
    emit this->written(m_line.place, written);
}

bool CriterionRow::isAnswerKey(const CriterionRow &row, const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    return row.m_bar->partOfKey(event) || (plain && event.text() == QLatin1String("="))
        || (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Backspace);
}

bool CriterionRow::takeKey(const QKeyEvent &event)
{
    if (!isAnswerKey(*this, event) || !m_bar->isEnabled())
        return false;
    if (const std::optional<int> part = m_bar->partOfKey(event))
        answer(*part);
    else if (event.key() == Qt::Key_Backspace)
        emit written(m_line.place, {});
    else if (m_line.saved)
        answer(*m_line.saved);
    return true;
}

void CriterionRow::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void CriterionRow::setLocked(bool locked)
{
    m_bar->setLocked(locked);
    m_bar->setEnabled(!locked);
    m_note->setEnabled(!locked);
    m_confidence->setEnabled(!locked);
}

void CriterionRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), tok(Token::BgSunken));
        painter.fillRect(QRectF(0, 0, currentMark, height()), tok(Token::Accent));
    }
    if (!m_seen->isVisibleTo(this))
        hairline(painter, 0, width(), height() - 1, Token::LineHair);
}

void CriterionRow::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    emit touched();
}

bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    // By the user: what a page gives the focus to while it opens is not what one works on.
    if (event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::OtherFocusReason)
        emit touched();
    return QWidget::eventFilter(watched, event);
}

void CriterionRow::retranslate()
{
    m_confidence->setLabels(
        {tr("Low", "confidence"), tr("Med", "confidence: medium, short"), tr("High", "confidence")});
    m_confidence->setToolTip(plainTip(tr("How sure you are. Low counts half, medium 80%, high in full.")));
}

void CriterionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace bw
