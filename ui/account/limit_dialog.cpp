#include "account/limit_dialog.h"

#include "account/account_tr.h"
#include "shell/entry_form.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/day_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int fieldWidth = 320;
constexpr int usualCap = 20;
constexpr qint32 longest = 3660; ///< days that the calendar offers

} // namespace

QString limitSentence(const HealthLimit &limit)
{
    const QString figure =
        (limit.kind == LimitKind::AtMost ? AccountText::tr("At most %1", "limit on the health")
                                         : AccountText::tr("At least %1", "limit on the health"))
            .arg(text::number(qint64{limit.value}));
    const QString from = text::dayYear(limit.from);
    const QString who = text::visible(limit.author);
    return limit.until ? AccountText::tr("%1: %2 (%3, from %4 until %5).", "limit, reason, who, days")
                             .arg(figure, text::visible(limit.reason), who, from, text::dayYear(*limit.until))
                       : AccountText::tr("%1: %2 (%3, from %4 on).", "limit, reason, who, day")
                             .arg(figure, text::visible(limit.reason), who, from);
}

LimitDialog::LimitDialog(const AccountReport &report, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_account(report.row.id)
    , m_today(report.today)
    , m_kind(new QComboBox)
    , m_value(new QSpinBox)
    , m_reason(new QLineEdit)
    , m_until(new DayEdit)
    , m_author(new QLineEdit(author))
    , m_complaint(makeLabel(TextRole::BaseStrong, Tone::Risk))
{
    setObjectName(QStringLiteral("limitDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cap or floor on the health"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    QLabel *about = makeLabel(TextRole::Base, Tone::Secondary);
    about->setText(
        tr("A limit says what the figures cannot know, such as that a customer told you that it leaves. The "
           "computed health stays visible beside it, and no recalculation changes it."));
    about->setWordWrap(true);
    layout->addWidget(about);
    addStanding(report, layout);
    addForm(layout);
    m_value->setFocus();
    m_value->selectAll();
    check();
}

void LimitDialog::addStanding(const AccountReport &report, QVBoxLayout *layout)
{
    for (const HealthLimit &limit : report.limits) {
        if (!limit.holdsOn(m_today))
            continue;
        auto *line = new QHBoxLayout;
        QLabel *words = makeLabel(TextRole::Base);
        words->setText(limitSentence(limit));
        words->setWordWrap(true);
        auto *stop = new KeyButton;
        stop->setText(tr("End it"));
        stop->setAutoDefault(false);
        stop->setObjectName(QStringLiteral("limitEnd"));
        stop->setAccessibleName(tr("End this limit: %1").arg(words->text()));
        connect(stop, &QPushButton::clicked, this, [this, limit] { end(limit); });
        line->addWidget(words, 1);
        line->addWidget(stop, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
}

void LimitDialog::addForm(QVBoxLayout *layout)
{
    m_kind->setObjectName(QStringLiteral("limitKind"));
    m_value->setObjectName(QStringLiteral("limitValue"));
    m_reason->setObjectName(QStringLiteral("limitReason"));
    m_until->setObjectName(QStringLiteral("limitUntil"));
    m_author->setObjectName(QStringLiteral("limitAuthor"));
    m_complaint->setObjectName(QStringLiteral("limitComplaint"));
    m_kind->addItem(tr("At most: a cap"), static_cast<int>(LimitKind::AtMost));
    m_kind->addItem(tr("At least: a floor"), static_cast<int>(LimitKind::AtLeast));
    m_value->setRange(0, 100);
    m_value->setValue(usualCap);
    m_reason->setPlaceholderText(tr("Why: they told us that they leave"));
    m_until->setDays({m_today, m_today + longest}, {});
    m_until->setPlaceholderText(tr("Empty: until somebody ends it"));
    QGridLayout *grid = makeFieldGrid();
    const auto add = [grid](const QString &label, QWidget *field) {
        addField(grid, label, field, fieldWidth);
    };
    add(tr("Limit"), m_kind);
    add(tr("Health, 0 to 100"), m_value);
    add(tr("Reason"), m_reason);
    add(tr("Last day"), m_until);
    add(tr("Your name"), m_author);
    layout->addLayout(grid);

    layout->addLayout(makeEntryFoot(this, m_complaint, tr("Set the limit"), QStringLiteral("limitSave"),
                                    [this] { save(); }));
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_reason, m_until, m_author})
        connect(edit, &QLineEdit::textChanged, this, &LimitDialog::check);
}

QString LimitDialog::author() const
{
    return m_author->text().simplified();
}

QString LimitDialog::reason() const
{
    return m_reason->text().simplified();
}

QString LimitDialog::complaint() const
{
    if (reason().isEmpty())
        return tr("Write why: whoever reads the figure must know.");
    const QString until = m_until->text().trimmed();
    if (!until.isEmpty() && !m_until->day())
        return tr("“%1” is no day. Write it as 2027-03-14, or leave it empty.").arg(until);
    if (m_until->day() && *m_until->day() < m_today)
        return tr("%1 is over. The limit holds from today on.").arg(text::dayYear(*m_until->day()));
    if (author().isEmpty())
        return tr("Write your name: it stands beside what you enter.");
    return {};
}

void LimitDialog::check()
{
    m_complaint->setText(m_tried ? complaint() : QString());
}

void LimitDialog::end(const HealthLimit &limit)
{
    if (author().isEmpty()) {
        m_complaint->setText(tr("Write your name: it stands beside what you enter."));
        m_author->setFocus();
        return;
    }
    emit ended(limit, author());
    accept();
}

void LimitDialog::save()
{
    m_tried = true;
    check();
    if (!complaint().isEmpty()) {
        QWidget *first = m_author;
        if (reason().isEmpty())
            first = m_reason;
        else if (!m_until->text().trimmed().isEmpty() && (!m_until->day() || *m_until->day() < m_today))
            first = m_until;
        first->setFocus();
        return;
    }
    HealthLimit limit;
    limit.account = m_account;
    limit.kind = static_cast<LimitKind>(m_kind->currentData().toInt());
    limit.value = m_value->value();
    limit.author = author();
    limit.reason = reason();
    limit.from = m_today;
    if (!m_until->text().trimmed().isEmpty())
        limit.until = m_until->day();
    emit saved(limit);
    accept();
}

} // namespace bw
