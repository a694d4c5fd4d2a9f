#include "account/outcome_dialog.h"

#include "account/form_rows.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/day_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

bool isEmpty(const QLineEdit *edit)
{
    return edit->text().trimmed().isEmpty();
}

bool isNoNumber(const QLineEdit *edit)
{
    return !isEmpty(edit) && !enteredNumber(edit->text());
}

bool isNoDay(const DayEdit *edit)
{
    return !isEmpty(edit) && !edit->day();
}

std::optional<Day> dayOf(const DayEdit *edit)
{
    return isEmpty(edit) ? std::nullopt : edit->day();
}

QString shown(const std::optional<double> &value)
{
    return value ? numberToEnter(*value) : QString();
}

void showDay(DayEdit *edit, const std::optional<Day> &day)
{
    if (day)
        edit->setDay(*day);
    else
        edit->clear();
}

} // namespace

std::optional<double> enteredNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(trimmed, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(trimmed, &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberToEnter(double value)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', QLocale::FloatingPointShortest);
}

OutcomeDialog::OutcomeDialog(std::vector<Outcome> known, QWidget *parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_which(new QComboBox)
    , m_measure(new QLineEdit)
    , m_kind(new QComboBox)
    , m_unit(new QLineEdit)
    , m_better(new QComboBox)
    , m_baseline(new QLineEdit)
    , m_target(new QLineEdit)
    , m_start(new DayEdit)
    , m_due(new DayEdit)
    , m_complaint(makeLabel(TextRole::BaseStrong, Tone::Risk))
{
    setObjectName(QStringLiteral("outcomeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Business outcome"));
    std::sort(m_known.begin(), m_known.end(),
              [](const Outcome &a, const Outcome &b) { return a.measure < b.measure; });
    addForm();
    fill();
    m_measure->setFocus();
}

void OutcomeDialog::addForm()
{
    m_which->setObjectName(QStringLiteral("outcomeWhich"));
    m_measure->setObjectName(QStringLiteral("outcomeMeasure"));
    m_kind->setObjectName(QStringLiteral("outcomeKind"));
    m_unit->setObjectName(QStringLiteral("outcomeUnit"));
    m_better->setObjectName(QStringLiteral("outcomeBetter"));
    m_baseline->setObjectName(QStringLiteral("outcomeBaseline"));
    m_target->setObjectName(QStringLiteral("outcomeTarget"));
    m_start->setObjectName(QStringLiteral("outcomeStart"));
    m_due->setObjectName(QStringLiteral("outcomeDue"));
    m_which->addItem(tr("A new one"));
    for (const Outcome &outcome : m_known)
        m_which->addItem(text::visible(outcome.measure), outcome.measure);
    m_measure->setPlaceholderText(tr("What is counted: orders per day"));
    m_kind->setEditable(true);
    m_kind->addItem(QString(), QString());
    m_kind->addItem(tr("Earn more"), QStringLiteral("earn_more"));
    m_kind->addItem(tr("Work faster"), QStringLiteral("work_faster"));
    m_kind->addItem(tr("Cost less"), QStringLiteral("cost_less"));
    m_better->addItem(tr("Towards the target"), static_cast<int>(Better::Unstated));
    m_better->addItem(tr("Higher is better"), static_cast<int>(Better::Higher));
    m_better->addItem(tr("Lower is better"), static_cast<int>(Better::Lower));
    m_baseline->setPlaceholderText(tr("What it was at the start"));
    m_target->setPlaceholderText(tr("What was agreed"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    QLabel *about = makeLabel(TextRole::Base, Tone::Secondary);
    about->setText(
        tr("What the customer wants to reach. Attainment needs baseline, target, start and due day. "
           "What you enter counts over what a file says of the measure."));
    about->setWordWrap(true);
    layout->addWidget(about);
    FormRows rows;
    rows.add(tr("Outcome"), m_which);
    rows.add(tr("Measure"), m_measure);
    rows.add(tr("What for"), m_kind);
    rows.add(tr("Unit"), m_unit);
    rows.add(tr("Direction"), m_better);
    rows.add(tr("Baseline"), m_baseline);
    rows.add(tr("Target"), m_target);
    rows.add(tr("Start"), m_start);
    rows.add(tr("Due"), m_due);
    layout->addLayout(rows.layout());
    addButtons(this, layout, m_complaint, tr("Save the outcome"), QStringLiteral("outcome"),
               [this] { save(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &OutcomeDialog::fill);
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_measure, m_unit, m_baseline, m_target, m_start, m_due})
        connect(edit, &QLineEdit::textChanged, this, &OutcomeDialog::check);
}

const Outcome *OutcomeDialog::chosen() const
{
    const int at = m_which->currentIndex() - 1;
    return at >= 0 && at < static_cast<int>(m_known.size()) ? &m_known[static_cast<size_t>(at)] : nullptr;
}

void OutcomeDialog::choose(const QString &measure)
{
    m_which->setCurrentIndex(std::max(0, m_which->findData(measure)));
}

void OutcomeDialog::fill()
{
    const Outcome *before = chosen();
    const Outcome outcome = before != nullptr ? *before : Outcome();
    m_measure->setText(outcome.measure);
    m_measure->setReadOnly(before != nullptr);
    const int kind = m_kind->findData(outcome.kind);
    m_kind->setCurrentIndex(kind);
    if (kind < 0)
        m_kind->setEditText(outcome.kind);
    m_unit->setText(outcome.unit);
    m_better->setCurrentIndex(m_better->findData(static_cast<int>(outcome.better)));
    m_baseline->setText(shown(outcome.baseline));
    m_target->setText(shown(outcome.target));
    showDay(m_start, outcome.start);
    showDay(m_due, outcome.due);
    check();
}

QWidget *OutcomeDialog::wrongField() const
{
    const QString measure = m_measure->text().simplified();
    const bool isThere = chosen() == nullptr
        && std::any_of(m_known.begin(), m_known.end(),
                       [&](const Outcome &outcome) { return outcome.measure == measure; });
    if (measure.isEmpty() || isThere)
        return m_measure;
    for (QLineEdit *edit : {m_baseline, m_target}) {
        if (isNoNumber(edit))
            return edit;
    }
    for (DayEdit *edit : {m_start, m_due}) {
        if (isNoDay(edit))
            return edit;
    }
    const auto start = dayOf(m_start);
    const auto due = dayOf(m_due);
    return start && due && *due < *start ? m_due : nullptr;
}

QString OutcomeDialog::complaint() const
{
    const QWidget *wrong = wrongField();
    if (wrong == nullptr)
        return {};
    if (wrong == m_measure && m_measure->text().trimmed().isEmpty())
        return tr("Write what is counted: the measure is what the outcome is known by.");
    if (wrong == m_measure)
        return tr("“%1” is there already. Choose it above to change it.")
            .arg(text::visible(m_measure->text().simplified()));
    if (wrong == m_baseline || wrong == m_target)
        return tr("“%1” is no number. Write it as %2.")
            .arg(text::visible(static_cast<const QLineEdit *>(wrong)->text().trimmed()),
                 numberToEnter(1234.5));
    const auto *day = static_cast<const DayEdit *>(wrong);
    if (!day->day())
        return tr("“%1” is no day. Write it as 2027-03-14, or leave it empty.")
            .arg(text::visible(day->text().trimmed()));
    return tr("It is due on %1, before its start on %2.")
        .arg(text::dayYear(*m_due->day()), text::dayYear(*m_start->day()));
}

Outcome OutcomeDialog::outcome() const
{
    Outcome outcome;
    outcome.measure = chosen() != nullptr ? chosen()->measure : m_measure->text().simplified();
    const QString kind = m_kind->currentText().simplified();
    const int known = m_kind->findText(kind);
    outcome.kind = known >= 0 ? m_kind->itemData(known).toString() : kind;
    outcome.unit = m_unit->text().simplified();
    outcome.better = static_cast<Better>(m_better->currentData().toInt());
    outcome.baseline = enteredNumber(m_baseline->text());
    outcome.target = enteredNumber(m_target->text());
    outcome.start = dayOf(m_start);
    outcome.due = dayOf(m_due);
    return outcome;
}

void OutcomeDialog::check()
{
    m_complaint->setText(m_tried ? complaint() : QString());
}

void OutcomeDialog::save()
{
    m_tried = true;
    check();
    if (QWidget *wrong = wrongField()) {
        wrong->setFocus();
        return;
    }
    emit saved(outcome());
    accept();
}

} // namespace bw
