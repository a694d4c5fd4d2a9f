#include "policy/criterion_editor.h"

#include "model/rubric_edit.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words_health.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <cmath>

namespace bw {

namespace {

constexpr int mostWeight = 1000;
constexpr int mostShelfDays = 3650;
constexpr int guidanceHeight = 58;
constexpr int numberWidth = 110;
constexpr int evidenceCount = static_cast<int>(Evidence::Touches) + 1;

QLabel *fieldLabel(const QString &words, QWidget *field, const QString &tip)
{
    QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
    label->setText(words);
    label->setBuddy(field);
    label->setToolTip(tip);
    field->setToolTip(tip);
    field->setAccessibleName(words);
    return label;
}

constexpr char shippedProperty[] = "shipped"; ///< the field shows what is shipped
constexpr char hasShippedProperty[] = "hasShipped"; ///< its placeholder is that, and no example

QString textOf(const QLineEdit *field)
{
    return field->text().trimmed();
}
QString textOf(const QPlainTextEdit *field)
{
    return field->toPlainText().trimmed();
}
void setTextOf(QLineEdit *field, const QString &text)
{
    field->setText(text);
}
void setTextOf(QPlainTextEdit *field, const QString &text)
{
    field->setPlainText(text);
}

/// The user's own text; where there is none, what is shipped, in a quieter colour, to be written over. An
/// example is no text: it stands in the empty field.
template <class Field>
void showText(Field *field, const QString &own, const QString &shipped, bool isExample = false)
{
    const bool asShipped = own.isEmpty() && !isExample && !shipped.isEmpty();
    const QString words = asShipped ? shipped : own;
    // A field that was just emptied is about to be written in.
    const bool emptied = asShipped && field->hasFocus() && textOf(field).isEmpty();
    if (!emptied && textOf(field) != words) // a space at its end is being written on
        setTextOf(field, words);
    field->setPlaceholderText(shipped);
    field->setProperty(hasShippedProperty, !isExample);
    if (field->property(shippedProperty).toBool() != asShipped) {
        field->setProperty(shippedProperty, asShipped);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

/// What is the user's own of a field; empty: as shipped.
template <class Field> QString ownText(const Field *field)
{
    const QString words = textOf(field);
    return field->property(hasShippedProperty).toBool() && words == field->placeholderText() ? QString()
                                                                                             : words;
}

} // namespace

CriterionEditor::CriterionEditor(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLineEdit)
    , m_guidance(new QPlainTextEdit)
    , m_key(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_steps(new QWidget)
    , m_addStep(new KeyButton(QStringLiteral("plus")))
    , m_weight(new QSpinBox)
    , m_shelf(new QSpinBox)
    , m_evidence(new QComboBox)
    , m_limit(new QComboBox)
    , m_limitValue(new QSpinBox)
    , m_limitFor(makeLabel(TextRole::Base, Tone::Secondary))
    , m_limitStep(new QComboBox)
    , m_restore(new KeyButton(QStringLiteral("undo")))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_guidance->setObjectName(QStringLiteral("guidance"));
    m_guidance->setFixedHeight(guidanceHeight);
    m_guidance->setTabChangesFocus(true);
    m_addStep->setObjectName(QStringLiteral("addStep"));
    m_addStep->setText(RulesText::tr("Add an answer"));
    m_weight->setObjectName(QStringLiteral("weight"));
    m_weight->setRange(0, mostWeight);
    m_weight->setFixedWidth(numberWidth);
    m_shelf->setObjectName(QStringLiteral("shelfDays"));
    m_shelf->setRange(1, mostShelfDays);
    m_shelf->setFixedWidth(numberWidth);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    for (int i = 0; i < evidenceCount; ++i)
        m_evidence->addItem(text::evidence(static_cast<Evidence>(i)));
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->addItem(RulesText::tr("No limit", "of the health by an answer"));
    m_limit->addItem(RulesText::tr("The health is at most"));
    m_limit->addItem(RulesText::tr("The health is at least"));
    m_limitValue->setObjectName(QStringLiteral("limitValue"));
    m_limitValue->setRange(0, 100);
    m_limitStep->setObjectName(QStringLiteral("limitStep"));
    m_limitStep->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_limitFor->setText(RulesText::tr("while the answer is"));
    m_restore->setObjectName(QStringLiteral("restoreShipped"));
    m_restore->setText(RulesText::tr("Back to the shipped question"));
    m_restore->setToolTip(
        RulesText::tr("Wording, answers, weight and all else of this question as Bellwether ships it"));
    m_key->setWordWrap(true);
    makeSteps();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &words, QWidget *field, QLayout *with, const QString &tip) {
        QLabel *label = fieldLabel(words, field, tip);
        if (with)
            form->addRow(label, with);
        else
            form->addRow(label, field);
    };
    add(RulesText::tr("Question"), m_question, nullptr,
        RulesText::tr("What is asked. Empty: as it is shipped, in the language of the program."));
    add(RulesText::tr("Guidance"), m_guidance, nullptr, RulesText::tr("How one finds the answer"));
    auto *steps = new QVBoxLayout;
    steps->setSpacing(6);
    steps->addWidget(m_steps);
    steps->addWidget(m_addStep, 0, Qt::AlignLeft);
    add(RulesText::tr("Answers"), m_rows[0].words, steps,
        RulesText::tr("2 to 6, the worst first, evenly spaced over 0 to 100 points. “Not known” is always "
                      "an answer too."));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    numbers->addWidget(m_weight);
    numbers->addSpacing(16);
    numbers->addWidget(fieldLabel(RulesText::tr("An answer is good for"), m_shelf,
                                  RulesText::tr("An older one counts less and less, and is asked again.")));
    numbers->addWidget(m_shelf);
    numbers->addStretch(1);
    add(RulesText::tr("Weight"), m_weight, numbers,
        RulesText::tr("Against the other questions, within the points of people"));
    auto *limit = new QHBoxLayout;
    limit->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_limit, m_limitValue, m_limitFor, m_limitStep})
        limit->addWidget(part);
    limit->addStretch(1);
    add(RulesText::tr("Limit"), m_limit, limit,
        RulesText::tr("A cap on the health, or a floor under it, for as long as the newest answer is this"));
    m_limitValue->setAccessibleName(RulesText::tr("Health of the limit"));
    m_limitStep->setAccessibleName(RulesText::tr("Answer that limits the health"));
    add(RulesText::tr("Shown beside it"), m_evidence, nullptr,
        RulesText::tr("What the machine saw that speaks to the question"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_key, 1);
    foot->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addLayout(form);
    column->addLayout(foot);
    column->addStretch(1);

    connect(m_question, &QLineEdit::textEdited, this,
            [this] { change([&](RubricCriterion &one) { one.question = ownText(m_question); }); });
    connect(m_question, &QLineEdit::editingFinished, this, &CriterionEditor::show);
    connect(m_guidance, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            change([&](RubricCriterion &one) { one.guidance = ownText(m_guidance); });
    });
    connect(m_weight, &QSpinBox::valueChanged, this, [this](int weight) {
        if (!m_showing)
            change([&](RubricCriterion &one) { one.weight = weight; });
    });
    connect(m_shelf, &QSpinBox::valueChanged, this, [this](int days) {
        if (!m_showing)
            change([&](RubricCriterion &one) { one.shelfDays = days; });
    });
    connect(m_evidence, &QComboBox::activated, this, [this](int index) {
        change([&](RubricCriterion &one) { one.evidence = static_cast<Evidence>(index); });
    });
    connect(m_limit, &QComboBox::activated, this, [this](int index) {
        change([&](RubricCriterion &one) {
            if (index == 0) {
                one.limit.reset();
                return;
            }
            AnswerLimit own = one.limit.value_or(AnswerLimit{one.steps.front().key, {}, {}});
            own.kind = index == 1 ? LimitKind::AtMost : LimitKind::AtLeast;
            if (!one.limit)
                own.value = m_limitValue->value();
            one.limit = own;
        });
    });
    connect(m_limitValue, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_showing && m_criterion.limit)
            change([&](RubricCriterion &one) { one.limit->value = value; });
    });
    connect(m_limitStep, &QComboBox::activated, this, [this](int index) {
        if (m_criterion.limit)
            change(
                [&](RubricCriterion &one) { one.limit->step = one.steps[static_cast<size_t>(index)].key; });
    });
    connect(m_addStep, &QPushButton::clicked, this, [this] {
        change([&](RubricCriterion &one) { addStep(one, m_inForce ? &*m_inForce : nullptr); });
        focusStep(m_criterion.steps.size() - 1);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto shipped = shippedOf(m_criterion.key))
            change([&](RubricCriterion &one) { one = *shipped; });
    });
}

void CriterionEditor::makeSteps()
{
    auto *grid = new QGridLayout(m_steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 5);
    constexpr int scoreWidth = 28;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        StepRow &row = m_rows[i];
        row = {makeLabel(TextRole::Caption, Tone::Tertiary), new QLineEdit, new QLineEdit,
               new KeyButton(QStringLiteral("close"))};
        const auto number = static_cast<int>(i);
        const QString name = QString::number(number);
        row.score->setFixedWidth(scoreWidth);
        row.score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.score->setToolTip(RulesText::tr("Points of this answer, of 100"));
        row.words->setObjectName(QStringLiteral("words.") + name);
        row.words->setAccessibleName(RulesText::tr("Answer %1", "by number").arg(number + 1));
        row.anchor->setObjectName(QStringLiteral("anchor.") + name);
        row.anchor->setAccessibleName(RulesText::tr("What one sees, answer %1", "by number").arg(number + 1));
        row.remove->setObjectName(QStringLiteral("removeStep.") + name);
        row.remove->setAccessibleName(RulesText::tr("Take answer %1 away", "by number").arg(number + 1));
        grid->addWidget(row.score, number, 0);
        grid->addWidget(row.words, number, 1);
        grid->addWidget(row.anchor, number, 2);
        grid->addWidget(row.remove, number, 3);
        connect(row.words, &QLineEdit::textEdited, this, [this, i] {
            change([&](RubricCriterion &one) { one.steps[i].words = ownText(m_rows[i].words); });
        });
        connect(row.anchor, &QLineEdit::textEdited, this, [this, i] {
            change([&](RubricCriterion &one) { one.steps[i].anchor = ownText(m_rows[i].anchor); });
        });
        for (const QLineEdit *field : {row.words, row.anchor})
            connect(field, &QLineEdit::editingFinished, this, &CriterionEditor::show);
        connect(row.remove, &QPushButton::clicked, this,
                [this, i] { change([&](RubricCriterion &one) { removeStep(one, i); }); });
    }
}

void CriterionEditor::setCriterion(const RubricCriterion &criterion, std::optional<RubricCriterion> inForce)
{
    m_criterion = criterion;
    m_inForce = std::move(inForce);
    show();
}

void CriterionEditor::change(const std::function<void(RubricCriterion &)> &how)
{
    if (m_showing)
        return;
    how(m_criterion);
    show();
    emit edited();
}

void CriterionEditor::focusQuestion()
{
    m_question->setFocus();
}

void CriterionEditor::focusStep(size_t step)
{
    if (step < m_rows.size())
        m_rows[step].words->setFocus();
}

void CriterionEditor::show()
{
    m_showing = true;
    RubricCriterion asShipped = m_criterion;
    asShipped.question.clear();
    const auto shipped = shippedOf(m_criterion.key);
    showText(m_question, m_criterion.question,
             shipped ? text::criterionWords(asShipped).question
                     : RulesText::tr("Is the customer ready for the next step?", "example of a question"),
             !shipped);
    RubricCriterion unguided = m_criterion;
    unguided.guidance.clear();
    showText(m_guidance, m_criterion.guidance, shipped ? text::criterionWords(unguided).guidance : QString());
    m_guidance->viewport()->update(); // an empty field keeps its former words otherwise
    showSteps();
    m_weight->setValue(m_criterion.weight);
    m_shelf->setSuffix(RulesText::tr(" day(s)", "after a number", m_criterion.shelfDays));
    m_shelf->setValue(m_criterion.shelfDays);
    m_evidence->setCurrentIndex(static_cast<int>(m_criterion.evidence));
    showLimit();
    m_restore->setVisible(shipped.has_value());
    m_restore->setEnabled(shipped && !(*shipped == m_criterion));
    m_key->setText(
        m_criterion.key.isEmpty()
            ? QString()
            : RulesText::tr("In files: %1", "key of a question").arg(text::visible(m_criterion.key))
                + (shipped ? QLatin1Char('\n')
                           + RulesText::tr(
                                 "Grey words are as shipped, in the language of the program. Write over "
                                 "them to have your own.")
                           : QString()));
    m_showing = false;
}

void CriterionEditor::showSteps()
{
    const size_t count = m_criterion.steps.size();
    RubricCriterion bare = m_criterion;
    for (RubricStep &step : bare.steps)
        step.words.clear();
    RubricCriterion wordsOnly = m_criterion;
    for (RubricStep &step : wordsOnly.steps)
        step.anchor.clear();
    const auto shippedWords = text::criterionWords(bare).steps;
    const auto shippedAnchors = text::criterionWords(wordsOnly).steps;
    const auto shipped = shippedOf(m_criterion.key);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const StepRow &row = m_rows[i];
        const bool there = i < count;
        for (QWidget *part : std::initializer_list<QWidget *>{row.score, row.words, row.anchor, row.remove})
            part->setVisible(there);
        if (!there) {
            row.words->clear();
            row.anchor->clear();
            continue;
        }
        const RubricStep &step = m_criterion.steps[i];
        row.score->setText(text::number(qint64{std::lround(m_criterion.scoreOf(static_cast<qint32>(i)))}));
        const bool known = shipped && shippedWords[i].word != text::visible(step.key);
        showText(row.words, step.words, known ? shippedWords[i].word : RulesText::tr("In a word or two"),
                 !known);
        const bool anchored = !shippedAnchors[i].anchor.isEmpty();
        showText(row.anchor, step.anchor,
                 anchored ? shippedAnchors[i].anchor : RulesText::tr("What one sees where it is so"),
                 !anchored);
        row.remove->setEnabled(count > leastSteps);
        row.remove->setToolTip(count > leastSteps
                                   ? RulesText::tr("Take this answer away; those that were given are kept")
                                   : RulesText::tr("A question has at least two answers."));
    }
    m_addStep->setEnabled(count < mostSteps);
    m_addStep->setToolTip(count < mostSteps ? RulesText::tr("A better answer than the last one")
                                            : RulesText::tr("A question has at most six answers."));
}

void CriterionEditor::showLimit()
{
    const auto &limit = m_criterion.limit;
    m_limit->setCurrentIndex(!limit ? 0 : limit->kind == LimitKind::AtMost ? 1 : 2);
    m_limitStep->clear();
    const auto words = text::criterionWords(m_criterion).steps;
    for (size_t i = 0; i < words.size(); ++i) {
        m_limitStep->addItem(words[i].word);
        if (limit && limit->step == m_criterion.steps[i].key)
            m_limitStep->setCurrentIndex(static_cast<int>(i));
    }
    if (limit)
        m_limitValue->setValue(limit->value);
    for (QWidget *part : std::initializer_list<QWidget *>{m_limitValue, m_limitFor, m_limitStep})
        part->setVisible(limit.has_value());
}

} // namespace bw
