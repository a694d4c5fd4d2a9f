#include "policy/rubric_box.h"

#include "model/rubric_edit.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/policy_words_health.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int mostWeight = 1000;
constexpr int fieldWidth = 84;

QString rubricKey()
{
    return QStringLiteral("rubric");
}

const RubricCriterion *criterionOf(const Rubric &rubric, const QString &key)
{
    const auto at = rubric.indexOf(key);
    return at ? &rubric.criteria[static_cast<size_t>(*at)] : nullptr;
}

} // namespace

QString criterionFacts(const RubricCriterion &criterion)
{
    QStringList parts{
        RulesText::tr("%n answers", "of a question's scale", static_cast<int>(criterion.steps.size())),
        RulesText::tr("good for %n day(s)", "an answer", criterion.shelfDays)};
    if (criterion.evidence != Evidence::None)
        parts += text::evidence(criterion.evidence);
    if (criterion.limit)
        parts += text::limit(criterion);
    return parts.join(QStringLiteral(" · "));
}

RubricBox::RubricBox(RulesDesk &desk, QWidget *parent)
    : RuleBox(desk, parent)
    , m_note(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_edit(new KeyButton(QStringLiteral("edit")))
{
    m_note->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("editRubric"));
    column()->addWidget(m_note);
    column()->addWidget(m_edit, 0, Qt::AlignLeft);
    connect(m_edit, &QPushButton::clicked, this, &RubricBox::editRequested);
    retranslate();
}

void RubricBox::makeLines(const Rubric &rubric)
{
    const bool same = m_list && m_lines.size() == rubric.criteria.size()
        && std::equal(m_lines.begin(), m_lines.end(), rubric.criteria.begin(),
                      [](const Line &line, const RubricCriterion &one) { return line.key == one.key; });
    if (same)
        return;
    delete m_list;
    m_list = new QWidget;
    m_lines.clear();
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (const RubricCriterion &criterion : rubric.criteria) {
        Line line{criterion.key, makeLabel(TextRole::Base), makeLabel(TextRole::Caption, Tone::Tertiary),
                  new QSpinBox, makeLabel(TextRole::Caption, Tone::Tertiary)};
        line.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line.name->setBuddy(line.weight);
        line.weight->setObjectName(QStringLiteral("criterion.") + line.key);
        line.weight->setRange(0, mostWeight);
        line.weight->setFixedWidth(fieldWidth);
        line.weight->setKeyboardTracking(false);
        line.weight->installEventFilter(this);
        line.facts->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(line.name, row, 0);
        grid->addWidget(line.was, row, 1);
        grid->addWidget(line.weight, row, 2);
        grid->addWidget(line.facts, row + 1, 0, 1, 3);
        connect(line.weight, &QSpinBox::valueChanged, this, [this, key = line.key](int weight) {
            if (!m_showing)
                setWeight(key, weight);
        });
        connect(line.weight, &QSpinBox::editingFinished, this, [this] { desk().endStep(); });
        m_lines.push_back(line);
    }
    column()->insertWidget(1, m_list);
}

void RubricBox::setWeight(const QString &key, int weight)
{
    Rubric rubric = rubricFromValue(desk().value(rubricKey()));
    if (const auto at = rubric.indexOf(key)) {
        rubric.criteria[static_cast<size_t>(*at)].weight = weight;
        desk().set(rubricKey(), rubricValue(rubric));
    }
}

void RubricBox::retranslate()
{
    heading()->setText(RulesText::tr("Health: what people judge"));
    heading()->setToolTip(RulesText::tr("The questions that are asked about every account. Their weights "
                                        "count against each other within the points of people."));
    m_edit->setText(RulesText::tr("Edit the questions…"));
    m_edit->setToolTip(RulesText::tr("Wording, answers, how long they are good for, limits; new questions"));
    refresh();
}

void RubricBox::refresh()
{
    m_showing = true;
    m_shown = rubricFromValue(desk().value(rubricKey()));
    const Rubric before = rubricFromValue(desk().before(rubricKey()));
    makeLines(m_shown);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const RubricCriterion &criterion = m_shown.criteria[i];
        const RubricCriterion *old = criterionOf(before, criterion.key);
        line.weight->setValue(criterion.weight);
        line.facts->setText(criterionFacts(criterion));
        RubricCriterion alike = old ? *old : criterion;
        alike.weight = criterion.weight;
        if (!old)
            line.was->setText(RulesText::tr("new", "a question"));
        else if (old->weight != criterion.weight)
            line.was->setText(
                RulesText::tr("was %1", "value in force").arg(text::number(qint64{old->weight})));
        else
            line.was->setText(alike == criterion ? QString() : RulesText::tr("changed", "a rule"));
        const QString question = text::criterionWords(criterion).question;
        line.name->setToolTip(question);
        line.weight->setToolTip(question);
        line.weight->setAccessibleName(RulesText::tr("Weight of the question: %1").arg(question));
    }
    showNames();
    m_note->setText(m_shown.criteria.empty()
                        ? RulesText::tr("Nothing is asked: health rests on what the machine sees alone.")
                        : RulesText::tr("Weights count against each other, within the points of people."));
    m_showing = false;
}

/// Names that are too long for the panel are cut with a sign; the whole question is in the tip.
void RubricBox::showNames()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QString name = text::criterionWords(m_shown.criteria[i]).name;
        constexpr int spacing = 24;
        const int room =
            column()->contentsRect().width() - fieldWidth - spacing - line.was->sizeHint().width();
        line.name->setText(
            QFontMetrics(line.name->font()).elidedText(name, Qt::ElideRight, std::max(room, fieldWidth)));
    }
}

void RubricBox::resizeEvent(QResizeEvent *event)
{
    RuleBox::resizeEvent(event);
    showNames();
}

bool RubricBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the list of rules scrolls
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->key() == Qt::Key_Home && pressed->modifiers() == Qt::NoModifier) {
            const QString key = watched->objectName().section(u'.', 1);
            const Rubric before = rubricFromValue(desk().before(rubricKey()));
            if (const RubricCriterion *old = criterionOf(before, key))
                setWeight(key, old->weight);
            desk().endStep();
            return true;
        }
    }
    return RuleBox::eventFilter(watched, event);
}

} // namespace bw
