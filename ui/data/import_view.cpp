#include "data/import_view.h"

#include "data/choices_row.h"
#include "data/columns_table.h"
#include "data/file_head.h"
#include "data/import_bar.h"
#include "data/plan_panel.h"
#include "data/problems_table.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/empty_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace bw {

namespace {

constexpr int mappingHeight = 384; ///< of the table of columns, with the problems under it
constexpr int problemsHead = 40;

} // namespace

ImportView::ImportView(ImportQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_head(new FileHead)
    , m_choices(new ChoicesRow)
    , m_columns(new ColumnsTable)
    , m_plan(new PlanPanel)
    , m_middle(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_fault(new EmptyPanel)
    , m_problems(new QWidget)
    , m_problemsTable(new ProblemsTable)
    , m_bar(new ImportBar)
{
    auto *mapping = new QWidget;
    setSurface(mapping, "page");
    auto *row = new QHBoxLayout(mapping);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_columns, 1);
    row->addWidget(makeLine(true, Qt::Vertical));
    row->addWidget(m_plan);
    mapping->setMinimumHeight(200);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(mapping);
    m_splitter->addWidget(makeProblems());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({mappingHeight, mappingHeight});
    m_middle->addWidget(m_splitter);
    m_middle->addWidget(m_fault);
    m_fault->setObjectName(QStringLiteral("fileFault"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_choices);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_bar);

    const auto change = [this](const ImportSettings &settings) { m_queue.change(m_id, settings); };
    connect(m_choices, &ChoicesRow::settingsChanged, this, change);
    connect(m_columns, &ColumnsTable::settingsChanged, this, change);
    connect(m_plan, &PlanPanel::settingsChanged, this, change);
    connect(m_problemsTable, &ProblemsTable::settingsChanged, this, change);
    connect(m_choices, &ChoicesRow::saveMapping, this, [this] { emit saveMappingRequested(m_id); });
    connect(m_saveRejected, &QPushButton::clicked, this, [this] { emit saveRejectedRequested(m_id); });
    connect(m_fault, &EmptyPanel::pressed, this, [this] { m_queue.readAgain(m_id); });
    connect(m_bar, &ImportBar::importRequested, this,
            [this](const std::vector<int> &ids) { m_queue.import(ids); });
    connect(m_bar, &ImportBar::readAgainRequested, this, [this] { m_queue.readAgain(m_id); });
    connect(m_bar, &ImportBar::answered, this, &ImportView::answer);
    connect(m_bar, &ImportBar::choiceRequested, this, [this] {
        const QueuedFile *file = m_queue.file(m_id);
        if (file && file->shape && file->shape->obstacle)
            m_choices->openFor(file->shape->obstacle->code);
    });
}

QWidget *ImportView::makeProblems()
{
    setSurface(m_problems, "page");
    auto *layout = new QVBoxLayout(m_problems);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(problemsHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    m_problemsTitle = makeLabel(TextRole::BaseHeading);
    m_problemsTitle->setObjectName(QStringLiteral("problemsTitle"));
    m_problemsNote = makeLabel(TextRole::Small, Tone::Secondary);
    m_saveRejected = new KeyButton(QStringLiteral("download"));
    m_saveRejected->setObjectName(QStringLiteral("saveRejected"));
    row->addWidget(m_problemsTitle);
    row->addWidget(m_problemsNote);
    row->addStretch(1);
    row->addWidget(m_saveRejected);
    layout->addWidget(head);
    layout->addWidget(m_problemsTable, 1);
    m_problems->setMinimumHeight(120);
    return m_problems;
}

void ImportView::setFile(int id, bool canSaveMapping)
{
    m_id = id;
    m_canSave = canSaveMapping;
    refresh();
}

void ImportView::answer(const Question &question)
{
    if (const QueuedFile *file = m_queue.file(m_id))
        m_queue.change(m_id, confirmed(*file, question));
}

void ImportView::refresh()
{
    const QueuedFile *file = m_queue.file(m_id);
    if (!file)
        return;
    m_head->setFile(*file);
    m_choices->setFile(*file, m_canSave);
    const bool unread = file->error && !file->shape;
    if (unread) {
        const QStringList sentences = text::sentences(*file->error);
        m_fault->setTexts(sentences.value(0), sentences.mid(1).join(QLatin1Char('\n')), tr("Read again"));
    }
    m_middle->setCurrentIndex(unread ? 1 : 0);
    m_columns->setFile(*file);
    m_plan->setFile(*file);
    showProblems(*file);
    m_bar->setFile(*file, m_queue);
    // The first guess is what the question is about: it is where the keys begin.
    const std::vector<Question> questions = openQuestions(*file);
    if (!questions.empty() && questions.front().about == Question::About::Column)
        m_columns->selectColumn(questions.front().column);
}

void ImportView::showProblems(const QueuedFile &file)
{
    const ImportPlan *plan = file.plan();
    const bool any = plan && !plan->problems.counts.isEmpty();
    m_problems->setVisible(any);
    m_problemsTable->setFile(file);
    if (!any)
        return;
    int reasons = 0;
    for (auto it = plan->problems.counts.begin(); it != plan->problems.counts.end(); ++it)
        reasons += rejects(it.key()) ? 1 : 0;
    const auto rejected = static_cast<int>(std::min<qint64>(plan->rejected, std::numeric_limits<int>::max()));
    m_saveRejected->setText(tr("Save rejected rows…"));
    m_saveRejected->setVisible(rejected > 0);
    m_saveRejected->setEnabled(!file.reading && !file.importing);
    if (rejected == 0) {
        m_problemsTitle->setText(tr("All rows can be imported"));
        m_problemsNote->setText(tr("worth a look"));
        return;
    }
    m_problemsTitle->setText(file.done ? tr("%Ln row(s) were rejected", nullptr, rejected)
                                       : tr("%Ln row(s) will be rejected", nullptr, rejected));
    m_problemsNote->setText(
        tr("%Ln reason(s); fix here, or in the file and drop it again", nullptr, reasons));
}

void ImportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_choices->retranslate();
        m_problemsTable->retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace bw
