#include "account/edit_dialog.h"

#include "account/contested_list.h"
#include "account/details_form.h"
#include "account/edit_words.h"
#include "account/sheet_view.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace bw {

namespace {

QString nameOf(const AccountRecord &record, const std::vector<Edit> &edits)
{
    AccountRecord shown = record;
    (void)applyEdits(shown, edits);
    const QString name = latestText(shown, AccountField::Name);
    return name.isEmpty() ? record.first.key : name;
}

} // namespace

EditDialog::EditDialog(const EditableAccount &account, Surroundings surroundings, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_surroundings(std::move(surroundings))
    , m_tabs(new Segmented(editEntityCount))
    , m_stack(new QStackedWidget)
    , m_complaint(makeLabel(TextRole::BaseStrong, Tone::Risk))
    , m_author(new QLineEdit)
{
    setObjectName(QStringLiteral("editDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit account"));
    resize(1120, 660);
    AccountRecord shown = m_account.imported;
    const std::vector<StandingEdit> standing = applyEdits(shown, m_account.edits);
    QStringList tabs;
    m_views.resize(editEntityCount);
    for (int i = 0; i < editEntityCount; ++i) {
        const auto entity = static_cast<EditEntity>(i);
        m_before.push_back(bw::sheetOf(m_account.imported, m_account.edits, entity));
        tabs += sheetWord(entity);
        if (entity == EditEntity::Account) {
            m_details =
                new DetailsForm(m_before.back(), standing, m_surroundings.calendars, m_surroundings.shown);
            connect(m_details, &DetailsForm::edited, this, &EditDialog::check);
            m_stack->addWidget(m_details);
        } else {
            auto *view = new SheetView(m_before.back(), standing);
            connect(&view->model(), &SheetModel::edited, this, &EditDialog::check);
            m_views[static_cast<size_t>(i)] = view;
            m_stack->addWidget(view);
        }
    }
    m_contested = new ContestedList(m_account, standing);
    m_tabs->setObjectName(QStringLiteral("sheets"));
    m_tabs->setLabels(tabs);
    m_tabs->setAccessibleName(tr("What to edit"));
    m_tabs->setCurrent(0);
    connect(m_tabs, &Segmented::chosen, m_stack, &QStackedWidget::setCurrentIndex);

    auto *title = new QHBoxLayout;
    QLabel *heading = makeLabel(TextRole::BarTitle);
    heading->setText(tr("Edit"));
    QLabel *name = makeLabel(TextRole::BarTitle, Tone::Secondary);
    name->setObjectName(QStringLiteral("accountName"));
    name->setText(text::visible(nameOf(m_account.imported, m_account.edits)));
    title->addWidget(heading);
    title->addWidget(name, 1);

    QLabel *about = makeLabel(TextRole::Small, Tone::Secondary);
    about->setText(
        tr("What you enter stays when files are imported later, until an import says something new "
           "about it: then you are asked once."));
    about->setWordWrap(true);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setPlaceholderText(tr("Your name"));
    m_author->setAccessibleName(tr("Your name"));
    m_author->setToolTip(tr("Stands beside what you entered. It can be changed in the settings."));
    m_author->setMaximumWidth(200);
    m_author->setVisible(m_surroundings.author.isEmpty());
    connect(m_author, &QLineEdit::textChanged, this, &EditDialog::check);

    auto *buttons = new QHBoxLayout;
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *saveButton = new KeyButton({}, QStringLiteral("Ctrl+Enter"));
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setText(tr("Save"));
    saveButton->setAutoDefault(false);
    saveButton->setPrimary(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, &EditDialog::save);
    buttons->addWidget(m_author);
    buttons->addWidget(m_complaint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(saveButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addLayout(title);
    layout->addWidget(about);
    layout->addWidget(m_contested);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void EditDialog::showSheet(EditEntity entity)
{
    m_tabs->setCurrent(static_cast<int>(entity));
    m_stack->setCurrentIndex(static_cast<int>(entity));
}

const Sheet &EditDialog::sheetOf(EditEntity entity) const
{
    return entity == EditEntity::Account ? m_details->sheet()
                                         : m_views[static_cast<size_t>(entity)]->model().sheet();
}

QString EditDialog::author() const
{
    return m_surroundings.author.isEmpty() ? m_author->text().simplified() : m_surroundings.author;
}

EditStep EditDialog::step() const
{
    EditStep step = m_contested->step(author(), m_surroundings.now);
    const EditAuthor by{author(), m_surroundings.now, m_details->from()};
    for (int i = 0; i < editEntityCount; ++i) {
        const EditStep one =
            stepBetween(m_before[static_cast<size_t>(i)], sheetOf(static_cast<EditEntity>(i)),
                        m_account.imported, m_account.edits, by);
        step.withdraw.insert(step.withdraw.end(), one.withdraw.begin(), one.withdraw.end());
        step.add.insert(step.add.end(), one.add.begin(), one.add.end());
    }
    return step;
}

/// Shows the first thing that is wrong, once saving was tried, and marks all of them.
void EditDialog::check()
{
    if (!m_tried)
        return;
    QString complaint;
    for (int i = 0; i < editEntityCount; ++i) {
        const auto entity = static_cast<EditEntity>(i);
        const std::vector<SheetProblem> problems = problemsOf(sheetOf(entity));
        if (!problems.empty() && complaint.isEmpty())
            complaint = problemSentence(sheetOf(entity), problems.front());
        if (entity == EditEntity::Account)
            m_details->setProblems(problems);
        else
            m_views[static_cast<size_t>(i)]->model().setProblems(problems);
    }
    if (complaint.isEmpty() && author().isEmpty())
        complaint = tr("Write your name: it stands beside what you enter.");
    m_complaint->setText(complaint);
}

void EditDialog::save()
{
    m_tried = true;
    for (SheetView *view : m_views) {
        if (view)
            view->finishWriting();
    }
    check();
    for (int i = 0; i < editEntityCount; ++i) {
        const auto entity = static_cast<EditEntity>(i);
        const std::vector<SheetProblem> problems = problemsOf(sheetOf(entity));
        if (problems.empty())
            continue;
        showSheet(entity);
        if (entity == EditEntity::Account)
            m_details->goTo(problems.front());
        else
            m_views[static_cast<size_t>(i)]->goTo(problems.front());
        return;
    }
    const EditStep done = step();
    if (done.isEmpty()) {
        reject();
        return;
    }
    if (author().isEmpty()) {
        m_author->setFocus();
        return;
    }
    emit saved(done, stepWords(done, nameOf(m_account.imported, m_account.edits)), author());
    accept();
}

void EditDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        save();
    else
        QDialog::keyPressEvent(event);
}

} // namespace bw
