#include "judgement/grid_panel.h"

#include "judgement/step_list.h"
#include "shell/judgement_words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/evidence_view.h"
#include "widgets/note_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int panelWidth = 320;
constexpr int side = 20;

} // namespace

GridPanel::GridPanel(GridModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_account(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_question(makeLabel(TextRole::BarTitle, Tone::Primary, this))
    , m_guidance(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_steps(new StepList(this))
    , m_seenTitle(makeLabel(TextRole::CaptionHeading, Tone::Secondary, this))
    , m_seen(new EvidenceView(this))
    , m_beforeTitle(makeLabel(TextRole::CaptionHeading, Tone::Secondary, this))
    , m_before(new AnswersBefore(this))
    , m_noteTitle(makeLabel(TextRole::CaptionHeading, Tone::Secondary, this))
    , m_note(new NoteEdit(this))
    , m_waits(makeLabel(TextRole::Small, Tone::Watch, this))
    , m_confidence(new Segmented(3, this))
    , m_obstacle(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_counts(makeLabel(TextRole::Small, Tone::Secondary, this))
    , m_save(new KeyButton(QStringLiteral("check"), QStringLiteral("Ctrl+↵"), this))
{
    build();
    retranslate();
    connect(m_steps, &StepList::answered, this, [this](int part) {
        if (m_cell.isValid())
            m_model.answer({m_cell}, part);
    });
    connect(m_note, &NoteEdit::textEdited, this, [this](const QString &note) {
        if (m_cell.isValid())
            m_model.setNote(m_cell, note);
    });
    connect(m_confidence, &Segmented::chosen, this, [this](int index) {
        if (m_cell.isValid())
            m_model.setConfidence(m_cell, static_cast<Confidence>(static_cast<int>(Confidence::Low) + index));
    });
    connect(m_save, &QPushButton::clicked, this, &GridPanel::saveRequested);
    connect(m_note, &NoteEdit::left, this, &GridPanel::done);
}

void GridPanel::build()
{
    setFixedWidth(panelWidth);
    setSurface(this, "page");
    m_save->setPrimary(true);
    m_save->setObjectName(QStringLiteral("saveAnswers"));
    for (QLabel *label : {m_question, m_guidance, m_obstacle, m_waits})
        label->setWordWrap(true);
    auto *sheet = new QWidget;
    setSurface(sheet, "page");
    auto *content = new QVBoxLayout(sheet);
    content->setContentsMargins(side, 14, side, 14);
    content->setSpacing(8);
    content->addWidget(m_account);
    content->addWidget(m_question);
    content->addWidget(m_steps);
    content->addWidget(m_guidance);
    const auto section = [&](QLabel *title, QWidget *body) {
        content->addSpacing(10);
        content->addWidget(title);
        content->addWidget(body);
    };
    section(m_seenTitle, m_seen);
    section(m_beforeTitle, m_before);
    section(m_noteTitle, m_note);
    content->addWidget(m_waits);
    auto *confidence = new QHBoxLayout;
    confidence->addWidget(m_confidence);
    confidence->addStretch(1);
    content->addLayout(confidence);
    content->addStretch(1);
    auto *foot = new QWidget;
    setSurface(foot, "sunken");
    auto *saving = new QVBoxLayout(foot);
    saving->setContentsMargins(side, 12, side, 12);
    saving->setSpacing(8);
    saving->addWidget(m_obstacle);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_counts, 1);
    buttons->addWidget(m_save);
    saving->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeLine(true));
    whole->addWidget(foot);
    setObstacle({});
}

void GridPanel::setObstacle(const QString &sentence)
{
    m_obstacle->setText(sentence);
    m_obstacle->setVisible(!sentence.isEmpty());
    m_obstacleWords = sentence;
    m_save->setEnabled(sentence.isEmpty() && m_answers + m_waiting > 0);
    m_note->setEnabled(sentence.isEmpty());
    m_confidence->setEnabled(sentence.isEmpty());
    m_steps->setEnabled(sentence.isEmpty());
}

void GridPanel::setCell(const QModelIndex &cell)
{
    if (!m_model.isAnswer(cell))
        return;
    m_cell = cell;
    fill();
}

void GridPanel::setSheet(std::shared_ptr<const JudgementSheet> sheet)
{
    m_sheet = std::move(sheet);
    fill();
}

void GridPanel::refresh()
{
    fill();
}

void GridPanel::setCounts(int answers, int waiting, int bandChanges)
{
    m_answers = answers;
    m_waiting = waiting;
    m_bandChanges = bandChanges;
    const bool any = answers + waiting > 0;
    m_save->setText(answers > 0 ? tr("Save %n", nullptr, answers) : any ? tr("Save") : tr("Nothing to save"));
    m_save->setToolTip(any ? QString() : tr("Answer a question first: one key is enough."));
    m_save->setEnabled(m_obstacleWords.isEmpty() && any);
    m_counts->setText(bandChanges > 0 ? tr("%n band change(s)", nullptr, bandChanges) : QString());
    m_save->updateGeometry();
}

void GridPanel::goToNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void GridPanel::fill()
{
    if (!m_cell.isValid() || !m_model.isAnswer(m_cell))
        return;
    const PortfolioRow &row = m_model.row(m_cell.row());
    const text::CriterionWords &words = m_model.words(m_cell);
    const WrittenAnswer written = m_model.written(m_cell);
    const std::optional<int> part = m_model.part(m_cell);
    m_account->setText(text::visible(row.name.isEmpty() ? row.key : row.name));
    m_question->setText(words.question);
    m_guidance->setText(words.guidance);
    m_guidance->setVisible(!words.guidance.isEmpty());
    m_steps->setSteps(words.steps, part);
    m_note->setText(written.note);
    const std::optional<int> standing = m_model.savedPart(m_cell);
    m_waits->setVisible(written.waits());
    if (written.waits())
        m_waits->setText(standing
                             ? tr("A note alone is not saved: = keeps “%1”, a digit gives another answer.")
                                   .arg(m_model.wordOf(m_cell, *standing))
                             : tr("A note alone is not saved: a digit gives an answer."));
    const Confidence saved = m_model.savedConfidence(m_cell);
    const Confidence shown = written.confidence != Confidence::Unstated ? written.confidence
        : saved != Confidence::Unstated                                 ? saved
                                                                        : Confidence::Medium;
    m_confidence->setCurrent(static_cast<int>(shown) - static_cast<int>(Confidence::Low));
    const bool known = m_sheet && m_sheet->report.row.id == row.id;
    const std::optional<qint32> criterion =
        known ? m_sheet->now.rubric.indexOf(m_model.place(m_cell).criterion) : std::nullopt;
    if (!criterion) { // on its way
        m_seen->setWords({});
        m_before->setAnswers({});
        m_note->setPlaceholderText(tr("What you saw or heard"));
        m_before->hide();
        return;
    }
    const AnswerLine line = text::answerLine(*m_sheet, *criterion, written);
    m_seen->setWords(line.evidence);
    m_before->setAnswers(line.before);
    m_before->show();
    m_note->setPlaceholderText(line.note.isEmpty() ? tr("What you saw or heard") : line.note);
    m_seenTitle->setText(tr("What the machine saw, to %1").arg(text::dayShort(m_sheet->now.asOf)));
}

void GridPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool sure = modifiers == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3;
    if (enter && modifiers == Qt::ControlModifier)
        emit saveRequested();
    else if (sure && m_cell.isValid() && m_note->isEnabled())
        m_model.setConfidence(
            m_cell, static_cast<Confidence>(static_cast<int>(Confidence::Low) + event->key() - Qt::Key_1));
    else
        QWidget::keyPressEvent(event);
}

void GridPanel::retranslate()
{
    m_seenTitle->setText(tr("What the machine saw"));
    m_beforeTitle->setText(tr("Earlier answers"));
    m_noteTitle->setText(tr("Note and confidence"));
    m_note->setAccessibleName(tr("Note"));
    m_confidence->setLabels({tr("Low", "confidence"), tr("Medium", "confidence"), tr("High", "confidence")});
    m_confidence->setAccessibleName(tr("Confidence"));
    setCounts(m_answers, m_waiting, m_bandChanges);
    fill();
}

void GridPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bw
