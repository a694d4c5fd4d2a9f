#include "judgement/judgement_form.h"

#include "shell/judgement_words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/answer_bar.h"
#include "widgets/criterion_row.h"
#include "widgets/note_edit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int side = 24;
constexpr int columnSide = 16;
constexpr int rowHeight = 98;
constexpr int highestRow = 142;
constexpr int headHeight = 32;
constexpr int widestAnswers = 520;
constexpr int leastAnswers = 470; ///< three columns side by side
constexpr int leastStackedAnswers = 440;
constexpr int widestEvidence = 258;
constexpr int leastBefore = 200;
constexpr int leastEvidence = 200;

} // namespace

JudgementForm::JudgementForm(QWidget *parent)
    : QWidget(parent)
    , m_desk(std::make_shared<DraftDesk>(QString()))
    , m_head(new QWidget(this))
    , m_headAnswers(makeLabel(TextRole::CaptionStrong, Tone::Secondary, m_head))
    , m_headEvidence(makeLabel(TextRole::CaptionStrong, Tone::Secondary, m_head))
    , m_headBefore(makeLabel(TextRole::CaptionStrong, Tone::Secondary, m_head))
    , m_scroll(new QScrollArea(this))
{
    setSurface(m_head, "sunken");
    m_head->setFixedHeight(headHeight);
    auto *content = new QWidget;
    setSurface(content, "page");
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeLine(true));
    layout->addWidget(m_scroll, 1);
    retranslate();
}

void JudgementForm::setDesk(std::shared_ptr<DraftDesk> desk)
{
    m_desk = std::move(desk);
    m_sheet.reset(); // of another workspace
    qDeleteAll(m_rows);
    m_rows.clear();
    m_current = 0;
}

void JudgementForm::setSheet(std::shared_ptr<const JudgementSheet> sheet)
{
    const bool same = m_sheet && m_sheet->report.row.id == sheet->report.row.id;
    m_sheet = std::move(sheet);
    const auto wanted = m_sheet->now.rubric.criteria.size();
    while (m_rows.size() > wanted) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted) {
        auto *line = new CriterionRow(CriterionRow::Look::Whole);
        const int index = count();
        line->setLocked(m_locked);
        connect(line, &CriterionRow::written, this,
                [this, index](const AnswerPlace &place, const WrittenAnswer &answer) {
                    m_desk->book().set({{place, answer}});
                    fill(index);
                    arrange();
                    emit edited();
                });
        connect(line, &CriterionRow::noted, this,
                [this, index](const AnswerPlace &place, const QString &note) {
                    m_desk->book().setNote(place, note);
                    fill(index);
                    arrange();
                    emit edited();
                });
        connect(line, &CriterionRow::touched, this, [this, index] { setCurrent(index); });
        connect(line, &CriterionRow::heightChanged, this, &JudgementForm::arrange);
        connect(line, &CriterionRow::noteLeft, this,
                [this, index] { row(index).bar().setFocus(Qt::OtherFocusReason); });
        line->bar().installEventFilter(this);
        m_rows.push_back(line);
        m_list->addWidget(line);
        line->show();
    }
    refresh();
    arrange();
    retranslate();
    setCurrent(same ? std::clamp(m_current, 0, std::max(count() - 1, 0)) : firstOpen());
    if (same)
        return;
    // While the page opens, the focus that the page before it gives up passes through the first row: what was
    // chosen is chosen again once it is open.
    const AccountId account = m_sheet->report.row.id;
    QMetaObject::invokeMethod(
        this,
        [this, account, chosen = m_current] {
            if (m_sheet && m_sheet->report.row.id == account)
                setCurrent(chosen);
        },
        Qt::QueuedConnection);
}

int JudgementForm::firstOpen() const
{
    for (const bool missing : {false, true}) { // a stale one before one that nobody has answered
        for (int i = 0; i < count(); ++i) {
            const AnswerLine &line = m_rows[static_cast<size_t>(i)]->line();
            if (line.written.part)
                continue;
            if (missing ? !line.saved : line.stale)
                return i;
        }
    }
    return 0;
}

void JudgementForm::fill(int row)
{
    const auto at = static_cast<size_t>(row);
    const AnswerPlace place{m_sheet->report.row.id, m_sheet->now.rubric.criteria[at].key};
    m_rows[at]->setLine(text::answerLine(*m_sheet, row, m_desk->book().at(place)));
}

void JudgementForm::refresh()
{
    for (int i = 0; m_sheet && i < count(); ++i)
        fill(i);
}

void JudgementForm::setLocked(bool locked)
{
    m_locked = locked;
    for (CriterionRow *row : m_rows)
        row->setLocked(locked);
}

void JudgementForm::setCurrent(int row)
{
    if (row < 0 || row >= count())
        return;
    m_current = row;
    for (int i = 0; i < count(); ++i)
        m_rows[static_cast<size_t>(i)]->setCurrent(i == row);
    CriterionRow &now = this->row(row);
    m_scroll->ensureWidgetVisible(&now, 0, 0);
    // The focus follows, but never out of what one is writing.
    const QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && (focus == this || isAncestorOf(focus)) && !now.isAncestorOf(focus))
        now.bar().setFocus(Qt::OtherFocusReason);
    setFocusProxy(&now.bar());
}

std::optional<int> JudgementForm::goToOpenNote()
{
    for (int i = 0; i < count(); ++i) {
        const AnswerLine &line = m_rows[static_cast<size_t>(i)]->line();
        if (!line.written.waits())
            continue;
        setCurrent(i);
        row(i).bar().setFocus(Qt::OtherFocusReason);
        return i;
    }
    return {};
}

bool JudgementForm::isTyping() const
{
    return qobject_cast<NoteEdit *>(QApplication::focusWidget()) != nullptr;
}

JudgementForm::Act JudgementForm::actOf(const QKeyEvent &event) const
{
    if (m_rows.empty())
        return Act::None;
    if (event.modifiers() == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_3)
        return Act::Confidence;
    if (isTyping())
        return Act::None;
    if (event.modifiers() == Qt::NoModifier) {
        if (event.key() == Qt::Key_Down || (m_letterKeys && event.key() == Qt::Key_J))
            return Act::Next;
        if (event.key() == Qt::Key_Up || (m_letterKeys && event.key() == Qt::Key_K))
            return Act::Previous;
        if (m_letterKeys && event.key() == Qt::Key_N)
            return Act::Note;
        if (m_letterKeys && event.key() == Qt::Key_H)
            return Act::History;
    }
    return CriterionRow::isAnswerKey(*m_rows[static_cast<size_t>(m_current)], event) ? Act::Answer
                                                                                     : Act::None;
}

bool JudgementForm::event(QEvent *event)
{
    // `?` is a key of the whole window, and Alt+digit may be one of its menus.
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event)) != Act::None) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool JudgementForm::act(const QKeyEvent &event)
{
    // Alt alone comes before Alt+1.
    if (event.key() == Qt::Key_Alt || event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control)
        return false;
    const Act act = actOf(event);
    const std::optional<int> answered = std::exchange(m_answered, {});
    switch (act) {
    case Act::None:
        return false;
    case Act::Answer:
        if (row(m_current).takeKey(event) && event.key() != Qt::Key_Backspace) {
            const int given = m_current;
            setCurrent(std::min(m_current + 1, count() - 1));
            m_answered = given;
        }
        return true;
    case Act::Next:
        setCurrent(std::min(m_current + 1, count() - 1));
        return true;
    case Act::Previous:
        setCurrent(std::max(m_current - 1, 0));
        return true;
    case Act::Note:
        setCurrent(answered.value_or(m_current));
        row(m_current).noteField().setFocus(Qt::ShortcutFocusReason);
        return true;
    case Act::History:
        row(m_current).before().openAll();
        return true;
    case Act::Confidence: {
        const int stays = m_current;
        row(answered.value_or(m_current))
            .setConfidence(
                static_cast<Confidence>(static_cast<int>(Confidence::Low) + event.key() - Qt::Key_1));
        setCurrent(stays);
        m_answered = answered;
        return true;
    }
    }
    Q_UNREACHABLE();
}

void JudgementForm::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event))
        QWidget::keyPressEvent(event);
}

/// The bar of a row takes digits by itself; here an answer also goes on.
bool JudgementForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && act(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Three columns where there is room for them; else the earlier answers stand under the evidence.
void JudgementForm::arrange()
{
    const int width = this->width();
    const bool stacked = width < leastAnswers + leastEvidence + leastBefore;
    const int answers = stacked
        ? std::clamp(width - widestEvidence - 2 * columnSide, leastStackedAnswers, widestAnswers)
        : std::clamp(width - widestEvidence - leastBefore, leastAnswers, widestAnswers);
    const int evidence = stacked ? std::max(width - answers, leastEvidence)
                                 : std::clamp(width - answers - leastBefore, leastEvidence, widestEvidence);
    m_headAnswers->setGeometry(side, 0, answers - side, headHeight);
    m_headEvidence->setGeometry(answers + columnSide, 0, evidence - columnSide, headHeight);
    m_headBefore->setGeometry(answers + evidence + columnSide, 0, std::max(width - answers - evidence, 0),
                              headHeight);
    m_headBefore->setVisible(!stacked);
    const int room = m_scroll->height() / std::max(count(), 1);
    for (CriterionRow *row : m_rows) {
        row->setColumns(answers, evidence, stacked);
        row->setFixedHeight(std::max(std::clamp(room, rowHeight, highestRow), row->neededHeight()));
    }
}

void JudgementForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JudgementForm::retranslate()
{
    // Ages count to today, use to the last day of the data: it is said where they are not the same.
    m_headAnswers->setText(
        m_sheet && m_sheet->now.look != m_sheet->now.asOf
            ? tr("Criterion and answer, ages as of %1").arg(text::dayShort(m_sheet->now.look))
            : tr("Criterion and answer"));
    m_headEvidence->setText(m_sheet ? tr("What the machine saw, to %1").arg(text::dayShort(m_sheet->now.asOf))
                                    : tr("What the machine saw"));
    m_headBefore->setText(tr("Earlier answers"));
}

void JudgementForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        arrange();
    }
}

} // namespace bw
