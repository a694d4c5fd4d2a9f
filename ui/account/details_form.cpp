#include "account/details_form.h"

#include "account/edit_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>

namespace bw {

namespace {

constexpr int columns = 2;

QComboBox *choice(const QStringList &values, const QString &field, const QString &current)
{
    auto *box = new QComboBox;
    for (const QString &value : values)
        box->addItem(value.isEmpty() ? text::dash() : valueWord(EditEntity::Account, field, value), value);
    if (box->findData(current) < 0)
        box->addItem(valueWord(EditEntity::Account, field, current), current);
    box->setCurrentIndex(box->findData(current));
    return box;
}

} // namespace

DetailsForm::DetailsForm(Sheet sheet, std::vector<StandingEdit> standing, const QStringList &calendars,
                         Day shown, QWidget *parent)
    : QWidget(parent)
    , m_sheet(std::move(sheet))
    , m_standing(std::move(standing))
    , m_shown(shown)
    , m_from(new QComboBox)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < accountFieldCount; ++i) {
        const QString field = m_sheet.fields.at(i);
        const QString value = m_sheet.rows.front().values.at(i);
        QLabel *label = makeLabel(TextRole::Small, Tone::Secondary);
        label->setText(fieldWord(EditEntity::Account, field));
        Field &place = m_fields[static_cast<size_t>(i)];
        if (i == int(AccountField::Calendar) || i == int(AccountField::Segment)) {
            const QStringList values = i == int(AccountField::Calendar)
                ? QStringList{QString()} + calendars
                : QStringList{QString(), QStringLiteral("large"), QStringLiteral("mid"),
                              QStringLiteral("small")};
            auto *box = choice(values, field, value);
            box->setEditable(i == int(AccountField::Segment));
            connect(box, &QComboBox::currentTextChanged, this, [this, i, box](const QString &words) {
                const int known = box->findText(words);
                set(i, known >= 0 ? box->itemData(known).toString() : words);
            });
            place.editor = box;
        } else {
            auto *line = new QLineEdit(value);
            if (i == int(AccountField::StartedOn) || i == int(AccountField::LiveOn))
                line->setPlaceholderText(QStringLiteral("2026-03-14"));
            connect(line, &QLineEdit::textChanged, this, [this, i](const QString &words) { set(i, words); });
            place.editor = line;
        }
        place.editor->setObjectName(QStringLiteral("field-") + field);
        place.editor->setAccessibleName(label->text());
        label->setBuddy(place.editor);
        place.beneath = makeLabel(TextRole::Caption, Tone::Accent);
        place.beneath->setObjectName(QStringLiteral("beneath-") + field);
        const int rows = (accountFieldCount + columns - 1) / columns;
        const int row = (i % rows) * 3;
        grid->addWidget(label, row, i / rows);
        grid->addWidget(place.editor, row + 1, i / rows);
        grid->addWidget(place.beneath, row + 2, i / rows);
        showBeneath(i);
    }
    auto *holder = new QWidget;
    setSurface(holder, "page");
    holder->setLayout(grid);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);

    m_from->setObjectName(QStringLiteral("holdsFrom"));
    m_from->addItem(tr("from %1 on, the day shown").arg(text::dayYear(m_shown)));
    m_from->addItem(tr("always: it was wrong before"));
    QLabel *fromLabel = makeLabel(TextRole::Small, Tone::Secondary);
    fromLabel->setText(tr("What you change holds"));
    fromLabel->setBuddy(m_from);
    m_from->setAccessibleName(fromLabel->text());
    auto *below = new QHBoxLayout;
    below->addWidget(fromLabel);
    below->addWidget(m_from);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    layout->addLayout(below);
}

std::optional<Day> DetailsForm::from() const
{
    return m_from->currentIndex() == 0 ? std::optional(m_shown) : std::nullopt;
}

void DetailsForm::set(int field, const QString &text)
{
    m_sheet.rows.front().values[field] = entered(EditEntity::Account, m_sheet.fields.at(field), text);
    showBeneath(field);
    emit edited();
}

void DetailsForm::showBeneath(int field)
{
    const SheetRow &row = m_sheet.rows.front();
    const QString name = m_sheet.fields.at(field);
    QString words;
    if (row.values.at(field) != row.imported.at(field)) {
        words = tr("Imported: %1").arg(valueWord(EditEntity::Account, name, row.imported.at(field)));
        for (const StandingEdit &standing : m_standing) {
            if (standing.edit.entity == EditEntity::Account && standing.edit.field == name
                && standing.edit.value == row.values.at(field))
                words = byHandTip(standing).replace(QLatin1Char('\n'), QStringLiteral(" · "));
        }
    }
    QLabel *beneath = m_fields[static_cast<size_t>(field)].beneath;
    beneath->setText(words);
    m_fields[static_cast<size_t>(field)].editor->setAccessibleDescription(words);
}

void DetailsForm::setProblems(const std::vector<SheetProblem> &problems)
{
    for (int i = 0; i < accountFieldCount; ++i) {
        const bool bad = std::any_of(problems.begin(), problems.end(), [&](const SheetProblem &problem) {
            return problem.field == m_sheet.fields.at(i);
        });
        QWidget *editor = m_fields[static_cast<size_t>(i)].editor;
        if (editor->property("bad").toBool() == bad)
            continue;
        editor->setProperty("bad", bad);
        editor->style()->unpolish(editor);
        editor->style()->polish(editor);
    }
}

void DetailsForm::goTo(const SheetProblem &problem)
{
    m_fields[static_cast<size_t>(m_sheet.fields.indexOf(problem.field))].editor->setFocus();
}

} // namespace bw
