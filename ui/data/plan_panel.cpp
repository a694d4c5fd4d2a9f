#include "data/plan_panel.h"

#include "data/after_import.h"
#include "data/words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/choices.h"
#include "widgets/field.h"
#include "widgets/marks.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace bw {

namespace {

constexpr int panelWidth = 286;

/// The shape before a count: new is filled, changed hollow, unchanged grey, rejected the shape of risk.
class CountMark : public QWidget {
public:
    enum class Shape { Filled, Hollow, Grey, Risk, Dash };
    explicit CountMark(Shape shape)
        : m_shape(shape)
    {
        setFixedSize(12, 20);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre(5, height() / 2.0);
        const QRectF box(1, height() / 2.0 - 4, 8, 8);
        switch (m_shape) {
        case Shape::Filled:
            painter.setPen(Qt::NoPen);
            painter.setBrush(tok(Token::Accent));
            painter.drawRoundedRect(box, 1, 1);
            return;
        case Shape::Hollow:
            painter.setPen(QPen(tok(Token::Accent), 1.5));
            painter.drawRoundedRect(box.adjusted(.75, .75, -.75, -.75), 1, 1);
            return;
        case Shape::Grey:
            painter.setPen(Qt::NoPen);
            painter.setBrush(tok(Token::LineStrong));
            painter.drawRoundedRect(box, 1, 1);
            return;
        case Shape::Risk:
            paintStatus(painter, isEnabled() ? Band::AtRisk : Band::None, centre, 8);
            return;
        case Shape::Dash:
            paintStatus(painter, Band::None, centre, 8);
            return;
        }
    }

private:
    Shape m_shape;
};

constexpr std::array policies = {UnknownAccounts::Create, UnknownAccounts::Reject, UnknownAccounts::Skip};

QString policyWord(UnknownAccounts policy)
{
    switch (policy) {
    case UnknownAccounts::Create:
        return PlanPanel::tr("create them");
    case UnknownAccounts::Reject:
        return PlanPanel::tr("reject their rows");
    case UnknownAccounts::Skip:
        return PlanPanel::tr("leave them out");
    }
    Q_UNREACHABLE();
}

QString usageWord(UsageMode mode)
{
    return mode == UsageMode::Append ? PlanPanel::tr("add up") : PlanPanel::tr("are replaced");
}

bool isUsage(std::optional<FileKind> kind)
{
    return kind == FileKind::Events || kind == FileKind::DailyUsage;
}

} // namespace

PlanPanel::PlanPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_title(makeLabel(TextRole::BaseHeading))
    , m_time(makeLabel(TextRole::Small, Tone::Secondary))
    , m_daysWord(makeLabel(TextRole::Small, Tone::Secondary))
    , m_days(makeLabel(TextRole::Small))
    , m_accountsWord(makeLabel(TextRole::Small, Tone::Secondary))
    , m_accounts(makeLabel(TextRole::Small))
    , m_after(new AfterImport)
    , m_policy(new FilterField)
    , m_usage(new FilterField)
    , m_popover(new ChoicePopover(this))
{
    setObjectName(QStringLiteral("planPanel"));
    setFixedWidth(panelWidth);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSurface(m_content, "page");
    m_policy->setObjectName(QStringLiteral("unknownAccounts"));
    m_usage->setObjectName(QStringLiteral("usageMode"));
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(20, 12, 20, 8);
    grid->setHorizontalSpacing(5);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const auto across = [grid](QLabel *word, QLabel *value, int at) {
        auto *line = new QHBoxLayout;
        line->addWidget(word, 1);
        line->addWidget(value);
        grid->addLayout(line, at, 0, 1, 3);
    };
    across(m_title, m_time, 0);
    using enum CountMark::Shape;
    constexpr std::array shapes = {Filled, Hollow, Grey, Risk, Dash};
    constexpr std::array names = {"new", "changed", "unchanged", "rejected", "skipped"};
    int row = 1;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        Shown &shown = m_counts[i];
        shown = {new CountMark(shapes[i]), makeLabel(TextRole::BaseStrong), makeLabel(TextRole::FigureS),
                 makeLabel(TextRole::Small, Tone::Tertiary)};
        shown.figure->setObjectName(QStringLiteral("count.") + QLatin1String(names[i]));
        shown.note->setWordWrap(true);
        grid->setRowMinimumHeight(row++, i == 0 ? 12 : 7);
        grid->addWidget(shown.mark, row, 0, Qt::AlignVCenter);
        grid->addWidget(shown.word, row, 1);
        grid->addWidget(shown.figure, row++, 2, Qt::AlignRight);
        grid->addWidget(shown.note, row++, 1, 1, 2);
    }
    grid->setRowMinimumHeight(row++, 10);
    grid->addWidget(makeLine(false), row++, 0, 1, 3);
    grid->setRowMinimumHeight(row++, 8);
    const std::pair<QLabel *, QLabel *> facts[] = {{m_daysWord, m_days}, {m_accountsWord, m_accounts}};
    for (const auto &[word, value] : facts) {
        word->setFixedHeight(20);
        across(word, value, row++);
    }
    m_days->setObjectName(QStringLiteral("planDays"));
    m_accounts->setObjectName(QStringLiteral("planAccounts"));
    grid->addWidget(m_after, row++, 0, 1, 3);
    grid->setRowMinimumHeight(row++, 8);
    grid->addWidget(m_policy, row++, 0, 1, 3, Qt::AlignLeft);
    grid->setRowMinimumHeight(row++, 6);
    grid->addWidget(m_usage, row++, 0, 1, 3, Qt::AlignLeft);
    grid->setRowStretch(row, 1);
    setWidget(m_content);

    connect(m_policy, &QAbstractButton::clicked, this, [this] {
        std::vector<Choice> choices;
        choices.reserve(policies.size());
        for (const UnknownAccounts policy : policies)
            choices.push_back({QString::number(static_cast<int>(policy)), policyWord(policy)});
        open(m_policy, choices, static_cast<int>(m_file.settings.unknownAccounts));
    });
    connect(m_usage, &QAbstractButton::clicked, this, [this] {
        std::vector<Choice> choices;
        for (const UsageMode mode : {UsageMode::Append, UsageMode::Window})
            choices.push_back({QString::number(static_cast<int>(mode)), usageWord(mode)});
        open(m_usage, choices, static_cast<int>(m_file.settings.usageMode));
    });
    connect(m_policy, &FilterField::cleared, this, [this] { choose(UnknownAccounts::Create); });
    connect(m_usage, &FilterField::cleared, this, [this] { choose(UsageMode::Append); });
    connect(m_popover, &ChoicePopover::chosenChanged, this, [this](const QStringList &keys) {
        if (m_opened == m_policy)
            choose(static_cast<UnknownAccounts>(keys.value(0).toInt()));
        else
            choose(static_cast<UsageMode>(keys.value(0).toInt()));
    });
}

void PlanPanel::open(FilterField *field, const std::vector<Choice> &choices, int chosen)
{
    m_opened = field;
    m_popover->setChoices(choices, {QString::number(chosen)}, true);
    m_popover->openAt(field);
}

void PlanPanel::choose(UsageMode mode)
{
    ImportSettings settings = m_file.settings;
    settings.usageMode = mode;
    emit settingsChanged(settings);
}

void PlanPanel::choose(UnknownAccounts policy)
{
    ImportSettings settings = m_file.settings;
    settings.unknownAccounts = policy;
    emit settingsChanged(settings);
}

void PlanPanel::setFile(const QueuedFile &file)
{
    m_file = file;
    retranslate();
}

void PlanPanel::showCount(Count count, const QString &word, qint64 rows, const QString &note)
{
    const Shown &shown = m_counts[count];
    const ImportPlan *plan = m_file.plan();
    shown.word->setText(word);
    shown.figure->setText(plan ? text::number(rows) : text::dash());
    shown.figure->setAccessibleName(word + QLatin1String(": ") + shown.figure->text());
    // Counts of the settings before are still shown, dimmed, until the new ones are there.
    setTone(shown.figure, m_file.reading ? Tone::Tertiary : Tone::Primary);
    shown.mark->setEnabled(rows > 0); // nothing rejected is no risk
    shown.note->setText(note);
    shown.note->setVisible(!note.isEmpty());
}

void PlanPanel::retranslate()
{
    const ImportPlan *plan = m_file.plan();
    m_content->setAccessibleName(tr("Dry run"));
    m_title->setText(m_file.done ? tr("Imported") : tr("Dry run"));
    if (m_file.done)
        m_time->clear();
    else if (m_file.reading)
        m_time->setText(tr("reading…"));
    else
        m_time->setText(plan ? tr("%1 s, nothing written yet").arg(text::number(plan->seconds, 1))
                             : tr("nothing written yet"));
    const QString days = plan && !plan->days.isEmpty() ? tr("rows for %1").arg(daysWords(plan->days))
                                                       : tr("rows that are not in yet");
    showCount(New, tr("New", "rows of a file"), plan ? plan->added : 0, days);
    showCount(Changed, tr("Changed", "rows of a file"), plan ? plan->changed : 0,
              tr("values differ from what is stored"));
    showCount(Unchanged, tr("Unchanged", "rows of a file"), plan ? plan->unchanged : 0,
              plan && plan->novelty == FileNovelty::Same ? tr("this file was imported before")
                                                         : tr("nothing to do"));
    showCount(Rejected, tr("Rejected", "rows of a file"), plan ? plan->rejected : 0,
              plan && plan->rejected > 0 ? tr("see the reasons below") : QString());
    showCount(Skipped, tr("Left out", "rows of a file"), plan ? plan->skipped : 0,
              tr("rows of accounts that you do not keep"));
    const bool skips = plan && plan->skipped > 0;
    const Shown &skipped = m_counts[Skipped];
    for (QWidget *part : {skipped.mark, static_cast<QWidget *>(skipped.word),
                          static_cast<QWidget *>(skipped.figure), static_cast<QWidget *>(skipped.note)})
        part->setVisible(skips);
    showFacts(plan);
}

void PlanPanel::showFacts(const ImportPlan *plan)
{
    m_daysWord->setText(tr("Days covered"));
    m_days->setText(plan ? daysWords(plan->days) : QString());
    // Before the import the note under "New" tells the days, and the block below the accounts.
    const bool done = m_file.done != nullptr;
    m_daysWord->setVisible(done && !m_days->text().isEmpty());
    m_days->setVisible(done && !m_days->text().isEmpty());
    const bool names = m_file.kind() && m_file.kind() != FileKind::Accounts
        && fieldIndex(*m_file.kind(), QLatin1String("account_id")) >= 0;
    const qint64 created = plan ? plan->accountsCreated : 0;
    m_accountsWord->setText(tr("Accounts created"));
    m_accounts->setText(text::number(created));
    m_accountsWord->setVisible(done && names && created > 0);
    m_accounts->setVisible(done && names && created > 0);
    const bool foreseen = m_file.dryRun && !m_file.done;
    m_after->setOutlook(foreseen ? m_file.dryRun->outlook : std::nullopt);
    m_policy->setLabel(tr("Unknown accounts"));
    m_policy->setValue(policyWord(m_file.settings.unknownAccounts),
                       m_file.settings.unknownAccounts != UnknownAccounts::Create);
    m_policy->setVisible(names && !m_file.done);
    m_usage->setLabel(tr("Days in already"));
    m_usage->setValue(usageWord(m_file.settings.usageMode), m_file.settings.usageMode != UsageMode::Append);
    m_usage->setToolTip(
        tr("Whether this file adds to what was imported for the same days, or takes its place "
           "for the accounts that it names"));
    m_usage->setVisible(isUsage(m_file.kind()) && !m_file.done);
}

void PlanPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace bw
