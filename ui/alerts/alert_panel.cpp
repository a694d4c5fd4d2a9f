#include "alerts/alert_panel.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/paint.h"
#include "widgets/sparkline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int side = 20;

/// Key actions of the last twelve weeks.
class WeeksLine final : public QWidget {
public:
    explicit WeeksLine(const PortfolioRow &row)
    {
        std::transform(row.weeklyKeyActions.begin(), row.weeklyKeyActions.end(), m_values.begin(),
                       [](qint64 v) {
                           return v < 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(v);
                       });
        setFixedHeight(height);
        const QString words =
            AlertsText::tr("Key actions per week, 12 weeks, the last one %1.")
                .arg(row.weeklyKeyActions.back() < 0 ? text::dash()
                                                     : text::number(row.weeklyKeyActions.back()));
        setAccessibleName(words);
        setToolTip(words);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSparkline(painter, QRectF(1, 3, 120, height - 6), m_values, SparkKind::Tile);
    }

private:
    static constexpr int height = 36;
    SparkValues m_values{};
};

struct DeedWords {
    const char *id;
    const char *keys;
    const char *words;
};

constexpr std::array<DeedWords, alertDeedCount> deeds{{
    {"acknowledge", "A", QT_TRANSLATE_NOOP("bw::AlertsText", "Acknowledge")},
    {"work", "W", QT_TRANSLATE_NOOP("bw::AlertsText", "In work")},
    {"resolve", "R", QT_TRANSLATE_NOOP("bw::AlertsText", "Resolve…")},
    {"snooze", "S", QT_TRANSLATE_NOOP("bw::AlertsText", "Snooze…")},
    {"wake", "N", QT_TRANSLATE_NOOP("bw::AlertsText", "Wake")},
}};

} // namespace

AlertPanel::AlertPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new Segmented(2))
    , m_scroll(new QScrollArea)
    , m_blocked(makeLabel(TextRole::Small, Tone::Watch))
    , m_open(new KeyButton(QString(), QStringLiteral("↵")))
{
    setSurface(this, "page");
    setFixedWidth(sizeHint().width());
    m_what->setObjectName(QStringLiteral("alertPanelWhat"));
    m_what->setCurrent(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 8, side, 8);
    head->addWidget(m_what);
    head->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_blocked->setWordWrap(true);
    m_blocked->setContentsMargins(side, 8, side, 0);
    m_blocked->hide();
    auto *foot = new QWidget;
    setSurface(foot, "sunken");
    auto *buttons = new QGridLayout(foot);
    buttons->setContentsMargins(side, 10, side, 10);
    buttons->setSpacing(8);
    int number = 0;
    for (const DeedWords &deed : deeds) {
        auto *button = new KeyButton({}, QLatin1String(deed.keys));
        button->setObjectName(QStringLiteral("deed.") + QLatin1String(deed.id));
        m_deeds[static_cast<size_t>(number)] = button;
        buttons->addWidget(button, number / 2, number % 2);
        const auto what = static_cast<AlertDeed>(number);
        connect(button, &QPushButton::clicked, this, [this, what] { emit deedRequested(what); });
        ++number;
    }
    m_open->setObjectName(QStringLiteral("openAlertAccount"));
    buttons->addWidget(m_open, number / 2, number % 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(makeLine(true));
    all->addWidget(m_scroll, 1);
    all->addWidget(m_blocked);
    all->addWidget(makeLine(true));
    all->addWidget(foot);
    connect(m_open, &QPushButton::clicked, this, &AlertPanel::openRequested);
    connect(m_what, &Segmented::chosen, this, [this](int) { fill(); });
    retranslate();
}

void AlertPanel::setStory(const std::optional<AlertStory> &story, const PortfolioRow *account, int selected)
{
    m_story = story;
    m_account = account ? std::optional(*account) : std::nullopt;
    m_selected = selected;
    if (!showsTotals())
        fill();
}

void AlertPanel::setTotals(std::vector<AlertTotalsLine> lines)
{
    m_totals = std::move(lines);
    if (showsTotals())
        fill();
}

void AlertPanel::setDeeds(const std::array<int, alertDeedCount> &counts, const QString &obstacle)
{
    m_obstacle = obstacle;
    m_blocked->setText(obstacle);
    m_blocked->setVisible(!obstacle.isEmpty());
    for (size_t i = 0; i < m_deeds.size(); ++i) {
        const bool can = counts[i] > 0 && obstacle.isEmpty();
        m_deeds[i]->setEnabled(can);
        m_deeds[i]->setText(counts[i] > 1
                                ? AlertsText::tr("%1 (%2)", "what can be done, with how many alerts")
                                      .arg(AlertsText::tr(deeds[i].words), text::number(qint64{counts[i]}))
                                : AlertsText::tr(deeds[i].words));
    }
    m_open->setEnabled(m_selected > 0);
}

void AlertPanel::retranslate()
{
    m_what->setLabels({AlertsText::tr("Selected", "alert"), AlertsText::tr("Totals")});
    m_open->setText(AlertsText::tr("Open account"));
    for (size_t i = 0; i < m_deeds.size(); ++i)
        m_deeds[i]->setText(AlertsText::tr(deeds[i].words));
    const QStringList tips = {
        AlertsText::tr("You have seen it: it stays open"),
        AlertsText::tr("You are taking care of it"),
        AlertsText::tr("It is over: with a cause and who it is routed to"),
        AlertsText::tr("Nobody is asked until a day; a worse band breaks through"),
        AlertsText::tr("A snoozed alert is open again at once"),
    };
    for (size_t i = 0; i < m_deeds.size(); ++i)
        m_deeds[i]->setToolTip(tips.at(static_cast<qsizetype>(i)));
    fill();
}

void AlertPanel::toggleTotals()
{
    m_what->setCurrent(showsTotals() ? 0 : 1);
    fill();
}

bool AlertPanel::showsTotals() const
{
    return m_what->current() == 1;
}

void AlertPanel::addLine(QVBoxLayout *column, const QString &words, int role, int tone)
{
    if (words.isEmpty())
        return;
    QLabel *label = makeLabel(static_cast<TextRole>(role), static_cast<Tone>(tone));
    label->setText(words);
    label->setWordWrap(true);
    column->addWidget(label);
}

/// Everything anew: a panel shows a few dozen lines.
void AlertPanel::fill()
{
    auto *content = new QWidget;
    setSurface(content, "page");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(side, 14, side, 14);
    column->setSpacing(4);
    const auto line = [&](const QString &words, TextRole role, Tone tone) {
        addLine(column, words, static_cast<int>(role), static_cast<int>(tone));
    };
    if (showsTotals()) {
        for (const AlertTotalsLine &one : m_totals) {
            if (!one.head.isEmpty()) {
                column->addSpacing(8);
                line(one.head, TextRole::SmallHeading, Tone::Secondary);
                continue;
            }
            auto *row = new QHBoxLayout;
            QLabel *words = makeLabel(TextRole::Base);
            words->setText(one.words);
            words->setWordWrap(true);
            QLabel *count = makeLabel(TextRole::BaseStrong);
            count->setText(one.count);
            row->addWidget(words, 1);
            row->addWidget(count);
            column->addLayout(row);
        }
    } else if (m_story) {
        const AlertStory &story = *m_story;
        line(story.account, TextRole::ObjectTitle, Tone::Primary);
        line(story.title, TextRole::BaseHeading, Tone::Primary);
        line(story.facts, TextRole::Small, Tone::Secondary);
        if (m_selected > 1)
            line(AlertsText::tr("%n alert(s) are selected: keys and buttons act on all of them.", "",
                                m_selected),
                 TextRole::SmallStrong, Tone::Accent);
        line(story.note, TextRole::Small, Tone::Watch);
        column->addSpacing(10);
        line(AlertsText::tr("Why"), TextRole::SmallHeading, Tone::Secondary);
        line(story.rule, TextRole::Base, Tone::Primary);
        line(story.help, TextRole::Small, Tone::Secondary);
        line(story.figures, TextRole::BaseStrong, Tone::Primary);
        if (m_account) {
            column->addWidget(new WeeksLine(*m_account));
            line(AlertsText::tr("Key actions per week, 12 weeks"), TextRole::Caption, Tone::Tertiary);
        }
        column->addSpacing(10);
        line(AlertsText::tr("Since then"), TextRole::SmallHeading, Tone::Secondary);
        for (const StoryLine &one : story.course) {
            line(one.when, TextRole::Caption, Tone::Tertiary);
            line(one.what, TextRole::BaseStrong, Tone::Primary);
            line(one.more, TextRole::Small, Tone::Secondary);
            column->addSpacing(6);
        }
    } else {
        line(AlertsText::tr("No alert is selected."), TextRole::Base, Tone::Secondary);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
}

} // namespace bw
