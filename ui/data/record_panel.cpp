#include "data/record_panel.h"

#include "shell/parts.h"
#include "shell/plural.h"
#include "shell/text.h"
#include "widgets/marks.h"
#include "widgets/plain.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>

namespace bw {

namespace {

constexpr int markSide = 14;
constexpr int keptRow = 20;
constexpr int keptRows = 10; ///< shown without scrolling

} // namespace

RecordPanel::RecordPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::ObjectTitle))
    , m_mark(new QWidget)
    , m_state(makeLabel(TextRole::Base))
    , m_facts(new QGridLayout)
    , m_remove(new KeyButton(QStringLiteral("close")))
    , m_markDays(new KeyButton(QStringLiteral("calendar")))
    , m_unmark(new KeyButton(QStringLiteral("undo")))
    , m_undo(new KeyButton(QStringLiteral("undo")))
    , m_question(new QWidget)
    , m_what(makeLabel(TextRole::Base))
    , m_kept(new QListWidget)
    , m_yes(new KeyButton)
    , m_no(new KeyButton)
{
    setSurface(this, "page");
    m_remove->setObjectName(QStringLiteral("removeSource"));
    m_markDays->setObjectName(QStringLiteral("markSourceDays"));
    m_unmark->setObjectName(QStringLiteral("unmarkDays"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_yes->setObjectName(QStringLiteral("undoYes"));
    m_no->setObjectName(QStringLiteral("undoNo"));
    m_what->setObjectName(QStringLiteral("undoWhat"));
    m_kept->setObjectName(QStringLiteral("undoKept"));
    m_state->setObjectName(QStringLiteral("recordState"));
    m_mark->setFixedSize(markSide, markSide);
    m_mark->installEventFilter(this);
    m_state->setWordWrap(true);
    m_what->setWordWrap(true);
    m_kept->setFrameShape(QFrame::NoFrame);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnMinimumWidth(0, 140);
    m_facts->setColumnStretch(1, 1);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(10);
    question->addWidget(m_what);
    question->addWidget(m_kept);
    question->addLayout(answers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addLayout(state);
    layout->addWidget(makeLine(false));
    layout->addLayout(m_facts);
    auto *buttons = new QHBoxLayout;
    for (QWidget *button : {m_markDays, m_unmark, m_undo, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_question);
    layout->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_source); });
    connect(m_markDays, &QPushButton::clicked, this, [this] { emit markAsked(m_source); });
    connect(m_unmark, &QPushButton::clicked, this, [this] { emit unmarkAsked(m_gap); });
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoAsked(m_import); });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        emit undoConfirmed(m_import);
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_undo->show();
        m_undo->setFocus();
    });
}

void RecordPanel::clear()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QWidget *button : {m_remove, m_markDays, m_unmark, m_undo})
        button->hide();
    m_question->hide();
}

void RecordPanel::addFact(const QString &word, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
    label->setText(word);
    QLabel *shown = makeLabel(TextRole::Base);
    shown->setText(value);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(word + QLatin1String(": ") + value);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(shown, row, 1);
}

void RecordPanel::setState(const StateWords &state)
{
    m_band = state.band;
    m_state->setText(state.words);
    m_mark->update();
}

void RecordPanel::showSource(const SourceRow &source, const QDateTime &now, bool canRemove, bool canMark)
{
    clear();
    m_import = {};
    m_source = source.id;
    m_title->setText(text::visible(source.name));
    setState(sourceWords(source, now));
    addFact(tr("Folder"), QDir::toNativeSeparators(text::visible(source.folder)));
    addFact(tr("Files"), patternWords(source));
    addFact(tr("Last arrival"), source.lastAt.isValid() ? whenWords(source.lastAt, now) : text::dash());
    addFact(tr("Usual interval"),
            source.everyDays ? tr("every %n day(s)", nullptr, *source.everyDays)
                             : tr("not known yet: it shows once files have come on four days"));
    addFact(tr("Rows"), text::number(source.rows));
    addFact(tr("Days covered"), daysWords(source.days));
    if (source.faultyFiles > 0)
        addFact(tr("Files that could not be read"), text::number(source.faultyFiles));
    if (source.thin)
        addFact(tr("To be known"),
                tr("Only %Ln row(s) on %1, where %2 are usual. Look whether the export is whole.", nullptr,
                   plural(source.thin->rows))
                    .arg(text::dayYear(source.thin->day), text::number(source.thin->usual)));
    if (source.error)
        addFact(tr("What to do"), text::sentence(*source.error));
    m_remove->setText(tr("Forget this source"));
    m_remove->setToolTip(plainTip(tr("New files are no longer read. What it brought stays.")));
    m_remove->setVisible(canRemove);
    m_markDays->setText(tr("Mark days as not known…"));
    m_markDays->setVisible(canMark);
}

void RecordPanel::showGap(const GapRow &gap, const QString &of, const QDateTime &now, bool canUnmark)
{
    clear();
    m_import = {};
    m_source = {};
    m_gap = gap;
    m_title->setText(daysWords(gap.days));
    setState({Band::None, tr("Not known: hatched wherever days are drawn, and in no rate")});
    addFact(tr("What did not arrive"), of);
    addFact(tr("Days"), text::number(qint64{gap.days.days()}));
    addFact(tr("Note"), text::visible(gap.note));
    addFact(tr("Marked"),
            tr("%1, by %2", "when, who").arg(whenWords(gap.at, now), text::visible(gap.author)));
    m_unmark->setText(tr("Take the mark away"));
    m_unmark->setVisible(canUnmark);
}

void RecordPanel::showImport(const HistoryRow &row, const QDateTime &now, bool canUndo)
{
    // A question that is open stays so when the rows are loaded again.
    const bool asked = m_import == row.id && !m_question->isHidden() && !row.undoneAt;
    clear();
    m_import = row.id;
    m_title->setText(text::visible(row.fileName));
    setState(historyWords(row));
    addFact(tr("Imported"),
            tr("%1, %2", "day, time of day")
                .arg(text::dayYear(Day::of(row.at.toLocalTime().date())), text::clock(row.at.toLocalTime())));
    addFact(tr("Kind"), row.kind ? text::kind(*row.kind) : text::dash());
    addFact(tr("Source"), row.source.isEmpty() ? tr("By hand") : text::visible(row.source));
    addFact(tr("Days covered"), row.days.isEmpty() ? text::dash() : daysWords(row.days));
    addFact(tr("Content", "of a file"),
            tr("%1 (%2)", "start of the content's hash, encoding")
                .arg(shortHash(row.content), row.encoding.isEmpty() ? text::dash() : row.encoding));
    addFact(tr("Columns"), mappingWords(row.mapping));
    addFact(tr("Rows"), text::number(row.rows));
    addFact(tr("New", "rows of a file"), text::number(row.added));
    addFact(tr("Changed", "rows of a file"), text::number(row.changed));
    addFact(tr("Unchanged", "rows of a file"), text::number(row.unchanged));
    addFact(tr("Rejected", "rows of a file"), text::number(row.rejected));
    if (row.undoneAt)
        addFact(tr("Undone"), whenWords(*row.undoneAt, now));
    m_undo->setText(tr("Undo this import…"));
    m_undo->setVisible(canUndo && !row.undoneAt && !asked);
    m_question->setVisible(asked);
}

void RecordPanel::askUndo(const UndoReport &report)
{
    m_what->setText(undoWords(report).join(QLatin1Char('\n')));
    m_kept->setAccessibleName(tr("Rows that stay as they are"));
    m_kept->clear();
    for (const UndoKept &kept : report.kept)
        m_kept->addItem(text::sentence(kept));
    m_kept->setFixedHeight(std::min(keptRows, std::max(1, m_kept->count())) * keptRow + 4);
    m_kept->setVisible(!report.kept.empty());
    m_yes->setText(tr("Undo it"));
    m_no->setText(tr("Keep the import"));
    m_undo->hide();
    m_question->show();
    m_no->setFocus();
}

bool RecordPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_mark && event->type() == QEvent::Paint) {
        QPainter painter(m_mark);
        paintStatus(painter, m_band, QPointF(markSide / 2.0, markSide / 2.0), 8);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bw
