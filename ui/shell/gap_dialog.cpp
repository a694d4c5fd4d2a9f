#include "shell/gap_dialog.h"

#include "model/cache.h"
#include "shell/editing.h"
#include "shell/entry_form.h"
#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "widgets/day_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int fieldWidth = 300;

} // namespace

GapDialog::GapDialog(Surroundings surroundings, QWidget *parent)
    : QDialog(parent)
    , m_surroundings(std::move(surroundings))
    , m_source(new QComboBox)
    , m_from(new DayEdit)
    , m_to(new DayEdit)
    , m_count(makeLabel(TextRole::Small, Tone::Tertiary))
    , m_note(new QLineEdit)
    , m_author(new QLineEdit)
    , m_complaint(makeLabel(TextRole::BaseStrong, Tone::Risk))
{
    setObjectName(QStringLiteral("gapDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mark days as not known"));
    m_source->setObjectName(QStringLiteral("gapSource"));
    m_from->setObjectName(QStringLiteral("gapFrom"));
    m_to->setObjectName(QStringLiteral("gapTo"));
    m_note->setObjectName(QStringLiteral("gapNote"));
    m_author->setObjectName(QStringLiteral("gapAuthor"));
    m_complaint->setObjectName(QStringLiteral("gapComplaint"));
    m_source->addItem(tr("Everything"), qint64(0));
    for (const SourceRow &source : m_surroundings.sources) {
        m_source->addItem(text::visible(source.name), source.id.value);
        if (source.id == m_surroundings.source)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    for (DayEdit *edit : {m_from, m_to}) {
        edit->setDays(m_surroundings.days, m_surroundings.withData);
        edit->setDay(m_surroundings.shown);
    }
    if (m_surroundings.until)
        m_to->setDay(*m_surroundings.until);
    m_note->setPlaceholderText(tr("Why: the export failed, a move to another system"));
    m_author->setText(m_surroundings.author);

    QLabel *about = makeLabel(TextRole::Base, Tone::Secondary);
    about->setText(
        tr("What happened on these days is not known. They are hatched wherever days are drawn and "
           "left out of every rate, and nobody's silence is seen in them."));
    about->setWordWrap(true);
    QGridLayout *grid = makeFieldGrid();
    const auto add = [grid](const QString &label, QWidget *field) {
        addField(grid, label, field, fieldWidth);
    };
    add(tr("What did not arrive"), m_source);
    add(tr("First day"), m_from);
    add(tr("Last day"), m_to);
    grid->addWidget(m_count, grid->rowCount(), 1);
    add(tr("Note"), m_note);
    if (m_surroundings.author.isEmpty())
        add(tr("Your name"), m_author);
    else
        m_author->setParent(this), m_author->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(about);
    layout->addLayout(grid);
    layout->addLayout(
        makeEntryFoot(this, m_complaint, tr("Mark the days"), QStringLiteral("gapSave"), [this] { save(); }));

    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_from, m_to, m_author})
        connect(edit, &QLineEdit::textChanged, this, &GapDialog::check);
    m_from->setFocus();
    m_from->selectAll();
    check();
}

GapDialog::Surroundings gapSurroundings(const Cache &cache, const Editing &editing)
{
    GapDialog::Surroundings surroundings;
    for (const DayRows &day : cache.dayRows)
        surroundings.withData.insert(day.day.n);
    surroundings.now = editing.now();
    surroundings.author = settings::author.get();
    const Day today = Day::of(surroundings.now.toLocalTime().date());
    if (!cache.dayRows.empty())
        surroundings.days = {cache.dayRows.front().day, std::max(today, cache.dayRows.back().day)};
    surroundings.shown = cache.lastDay.value_or(surroundings.days.last);
    return surroundings;
}

QString GapDialog::author() const
{
    return m_author->text().simplified();
}

QString GapDialog::complaint() const
{
    const std::optional<Day> from = m_from->day();
    const std::optional<Day> to = m_to->day();
    if (!from || !to)
        return tr("“%1” is no day. Write it as 2026-03-14.").arg(from ? m_to->text() : m_from->text());
    if (*to < *from)
        return tr("The last day is before the first.");
    if (m_surroundings.days.last < *to)
        return tr("%1 is still to come. Days up to %2 can be marked.")
            .arg(text::dayYear(*to), text::dayYear(m_surroundings.days.last));
    if (*from < m_surroundings.days.first)
        return tr("There are no data before %1.").arg(text::dayYear(m_surroundings.days.first));
    if (author().isEmpty())
        return tr("Write your name: it stands beside what you enter.");
    return {};
}

void GapDialog::check()
{
    const std::optional<Day> from = m_from->day();
    const std::optional<Day> to = m_to->day();
    const bool any = from && to && *from <= *to;
    m_count->setText(any ? tr("%n day(s)", nullptr, *to - *from + 1) : QString());
    m_complaint->setText(m_tried ? complaint() : QString());
}

void GapDialog::save()
{
    m_tried = true;
    check();
    if (!complaint().isEmpty()) {
        const bool badFrom = !m_from->day() || *m_from->day() < m_surroundings.days.first;
        QWidget *first = badFrom ? m_from : m_to;
        if (author().isEmpty() && m_from->day() && m_to->day())
            first = m_author;
        first->setFocus();
        return;
    }
    GapRow gap;
    gap.source = SourceId{m_source->currentData().toLongLong()};
    gap.days = {*m_from->day(), *m_to->day()};
    gap.note = m_note->text().simplified();
    gap.author = author();
    gap.at = m_surroundings.now;
    emit saved(gap);
    accept();
}

} // namespace bw
