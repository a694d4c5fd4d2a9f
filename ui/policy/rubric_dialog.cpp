#include "policy/rubric_dialog.h"

#include "health/answer_shift.h"
#include "model/rubric_edit.h"
#include "policy/criterion_editor.h"
#include "policy/rule_panel.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>

namespace bw {

namespace {

constexpr QSize dialogSize{1080, 640};
constexpr int listWidth = 270;

QString rubricKey()
{
    return QStringLiteral("rubric");
}

QString nameOf(const RubricCriterion &criterion)
{
    if (criterion.question.isEmpty() && !shippedOf(criterion.key))
        return RulesText::tr("New question");
    return text::criterionWords(criterion).name;
}

QString stepWord(const RubricCriterion &criterion, const QString &key)
{
    const auto words = text::criterionWords(criterion).steps;
    for (size_t i = 0; i < criterion.steps.size(); ++i) {
        if (criterion.steps[i].key == key)
            return words[i].word;
    }
    return text::visible(key);
}

} // namespace

RubricDialog::RubricDialog(RulesDesk &desk, std::shared_ptr<const Cache> cache, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_cache(std::move(cache))
    , m_rubric(rubricFromValue(desk.value(rubricKey())))
    , m_inForce(rubricFromValue(desk.before(rubricKey())))
    , m_list(new QListWidget)
    , m_editor(new CriterionEditor)
    , m_none(makeLabel(TextRole::Base, Tone::Secondary))
    , m_shift(makeLabel(TextRole::Small, Tone::Watch))
    , m_fault(makeLabel(TextRole::Small, Tone::Risk))
    , m_add(new KeyButton(QStringLiteral("plus")))
    , m_remove(new KeyButton(QStringLiteral("close")))
    , m_up(new KeyButton({}, QStringLiteral("Ctrl+Up")))
    , m_down(new KeyButton({}, QStringLiteral("Ctrl+Down")))
{
    setObjectName(QStringLiteral("rubricDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(RulesText::tr("Questions for: %1", "a group of accounts").arg(scopeWords(desk.scope())));
    m_list->setObjectName(QStringLiteral("criteria"));
    m_list->setAccessibleName(RulesText::tr("Questions"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    const auto prepare = [](KeyButton *button, const char *id, const QString &words, const QString &tip) {
        button->setObjectName(QLatin1String(id));
        button->setText(words);
        button->setToolTip(tip);
    };
    prepare(m_add, "addCriterion", RulesText::tr("Add"),
            RulesText::tr("A question of your own, or a shipped one"));
    prepare(m_remove, "removeCriterion", RulesText::tr("Take away"),
            RulesText::tr("It is not asked any more; its answers are kept"));
    prepare(m_up, "criterionUp", RulesText::tr("Up"), RulesText::tr("Ask it earlier"));
    prepare(m_down, "criterionDown", RulesText::tr("Down"), RulesText::tr("Ask it later"));
    m_up->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down));
    m_none->setText(
        RulesText::tr("Nothing is asked: health rests on what the machine sees alone. “Add” brings "
                      "back a shipped question or makes one of your own."));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_shift->setObjectName(QStringLiteral("answerShift"));
    m_fault->setObjectName(QStringLiteral("rubricFault"));
    for (QLabel *label : {m_shift, m_fault}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_editor);
    setSurface(m_editor, "page");

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    for (const auto &pair : {std::pair(m_add, m_remove), std::pair(m_up, m_down)}) {
        auto *row = new QHBoxLayout;
        row->addWidget(pair.first);
        row->addWidget(pair.second);
        row->addStretch(1);
        left->addLayout(row);
    }
    auto *right = new QVBoxLayout;
    right->addWidget(m_none);
    right->addWidget(scroll, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(20);
    parts->addLayout(left);
    parts->addLayout(right, 1);
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(RulesText::tr("Cancel"));
    auto *done = new KeyButton;
    done->setObjectName(QStringLiteral("applyRubric"));
    done->setText(RulesText::tr("Into the draft"));
    done->setPrimary(true);
    done->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(parts, 1);
    column->addWidget(m_shift);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    resize(dialogSize);

    connect(m_list, &QListWidget::currentRowChanged, this, &RubricDialog::showCurrent);
    connect(m_editor, &CriterionEditor::edited, this, &RubricDialog::takeEdited);
    connect(m_add, &QPushButton::clicked, this, &RubricDialog::openAdding);
    connect(m_remove, &QPushButton::clicked, this, &RubricDialog::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, [this] {
        if (apply())
            accept();
    });
    fillList(0);
}

void RubricDialog::fillList(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RubricCriterion &criterion : m_rubric.criteria)
        m_list->addItem(nameOf(criterion));
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    showCurrent();
}

void RubricDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        const RubricCriterion &criterion = m_rubric.criteria[static_cast<size_t>(row)];
        const auto at = criterion.key.isEmpty() ? std::nullopt : m_inForce.indexOf(criterion.key);
        m_editor->setCriterion(
            criterion, at ? std::optional(m_inForce.criteria[static_cast<size_t>(*at)]) : std::nullopt);
    }
    showState();
}

void RubricDialog::takeEdited()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    RubricCriterion &criterion = m_rubric.criteria[static_cast<size_t>(row)];
    criterion = m_editor->criterion();
    m_list->item(row)->setText(nameOf(criterion));
    m_fault->hide();
    showState();
}

void RubricDialog::addCriterion(const QString &shippedKey)
{
    if (m_rubric.criteria.size() >= mostCriteria)
        return;
    RubricCriterion criterion;
    if (const auto shipped = shippedOf(shippedKey)) {
        criterion = *shipped;
    } else {
        criterion.steps = {{QStringLiteral("0"), {}, {}}, {QStringLiteral("1"), {}, {}}};
    }
    m_rubric.criteria.push_back(criterion);
    fillList(static_cast<int>(m_rubric.criteria.size()) - 1);
    m_editor->focusQuestion();
}

void RubricDialog::openAdding()
{
    std::vector<QString> missing;
    for (const RubricCriterion &shipped : shippedRubric().criteria) {
        if (!m_rubric.indexOf(shipped.key))
            missing.push_back(shipped.key);
    }
    if (missing.empty()) {
        addCriterion();
        return;
    }
    QMenu menu(this);
    menu.addAction(RulesText::tr("A question of your own"), this, [this] { addCriterion(); });
    menu.addSeparator();
    for (const QString &key : missing)
        menu.addAction(text::shippedCriterion(key).question, this, [this, key] { addCriterion(key); });
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void RubricDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_rubric.criteria.erase(m_rubric.criteria.begin() + row);
    fillList(row);
}

void RubricDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_rubric.criteria[static_cast<size_t>(row)], m_rubric.criteria[static_cast<size_t>(to)]);
    fillList(to);
}

/// What becomes of the answers that were given.
QString RubricDialog::shiftWords() const
{
    if (!m_cache)
        return {};
    QStringList words;
    QMap<QString, qint64> unasked;
    for (const AnswerShift &shift : answerShifts(*m_cache, m_inForce, m_rubric)) {
        const auto was = static_cast<size_t>(*m_inForce.indexOf(shift.criterion));
        const RubricCriterion &before = m_inForce.criteria[was];
        const auto is = m_rubric.indexOf(shift.criterion);
        if (!is) {
            unasked[nameOf(before)] += shift.answers;
            continue;
        }
        const RubricCriterion &after = m_rubric.criteria[static_cast<size_t>(*is)];
        const auto count = static_cast<int>(shift.answers);
        words += shift.to.isEmpty()
            ? RulesText::tr("%1: %n answer(s) “%2” will count as not known; they are kept.", "", count)
                  .arg(nameOf(after), stepWord(before, shift.from))
            : RulesText::tr("%1: %n answer(s) “%2” will count as “%3”; they are kept.", "", count)
                  .arg(nameOf(after), stepWord(before, shift.from), stepWord(after, shift.to));
    }
    for (auto it = unasked.constBegin(); it != unasked.constEnd(); ++it)
        words += RulesText::tr("%1: %n answer(s) are kept, and count again once it is asked again.", "",
                               static_cast<int>(it.value()))
                     .arg(it.key());
    return words.join(u'\n');
}

void RubricDialog::showState()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0;
    m_editor->setVisible(any);
    m_none->setVisible(!any);
    m_remove->setEnabled(any);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(any && row + 1 < m_list->count());
    m_add->setEnabled(m_rubric.criteria.size() < mostCriteria);
    const QString shift = shiftWords();
    m_shift->setText(shift);
    m_shift->setVisible(!shift.isEmpty());
}

void RubricDialog::complain(const QString &words, int criterion)
{
    m_list->setCurrentRow(criterion);
    m_fault->setText(words);
    m_fault->show();
}

bool RubricDialog::apply()
{
    using Kind = RubricFault::Kind;
    m_fault->hide();
    if (const auto fault = faultOf(m_rubric)) {
        const auto at = static_cast<int>(fault->criterion);
        const RubricCriterion &criterion = m_rubric.criteria[fault->criterion];
        const auto step = static_cast<int>(fault->step) + 1;
        switch (fault->kind) {
        case Kind::NoQuestion:
            complain(RulesText::tr("The question is missing. Write what is to be asked."), at);
            m_editor->focusQuestion();
            break;
        case Kind::SameQuestion:
            complain(RulesText::tr("“%1” is asked twice. Write another question, or take one away.")
                         .arg(nameOf(criterion)),
                     at);
            m_editor->focusQuestion();
            break;
        case Kind::NoWords:
            complain(RulesText::tr("“%1”: answer %2 has no words. Write them, or take the answer away.")
                         .arg(nameOf(criterion))
                         .arg(step),
                     at);
            m_editor->focusStep(fault->step);
            break;
        case Kind::SameWords:
            complain(RulesText::tr("“%1”: answer %2 has the words of another one. Write others.")
                         .arg(nameOf(criterion))
                         .arg(step),
                     at);
            m_editor->focusStep(fault->step);
            break;
        }
        return false;
    }
    Rubric named = m_rubric;
    for (RubricCriterion &criterion : named.criteria) {
        if (criterion.key.isEmpty())
            criterion.key = newCriterionKey(criterion.question, named, m_inForce);
    }
    std::optional<Error> refused;
    const auto watch =
        connect(&m_desk, &RulesDesk::refused, this, [&refused](const Error &error) { refused = error; });
    m_desk.endStep();
    const bool taken = m_desk.set(rubricKey(), rubricValue(named));
    m_desk.endStep();
    disconnect(watch);
    if (refused)
        complain(RulesText::tr("%1: “%2” does not fit. Correct it.")
                     .arg(text::policyKey(refused->subject), text::visible(refused->value)),
                 m_list->currentRow());
    return taken;
}

} // namespace bw
