#include "shell/status_bar.h"

#include "evaluate/gap_notice.h"
#include "shell/parts.h"
#include "shell/rule_marks.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace bw {

namespace {

QPixmap watchShape(qreal scale)
{
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatus(painter, Band::Watch, QPointF(side / 2.0, side / 2.0), 8);
    return pixmap;
}

QString shortName(const QString &source)
{
    constexpr qsizetype longest = 24;
    const QString name = text::visible(source);
    return name.size() > longest ? QString(name.left(longest) + u'…') : name;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_freshness(makeLabel(TextRole::Caption, Tone::Secondary, this))
    , m_imported(makeLabel(TextRole::Caption, Tone::Secondary, this))
    , m_accounts(makeLabel(TextRole::Caption, Tone::Secondary, this))
    , m_rules(makeLabel(TextRole::Caption, Tone::Secondary, this))
    , m_note(makeLabel(TextRole::CaptionStrong, Tone::Accent, this))
    , m_leave(new QToolButton(this))
    , m_contested(new QToolButton(this))
    , m_keys(new QToolButton(this))
{
    setFixedHeight(24);
    setObjectName(QStringLiteral("statusBar"));
    m_freshness->setObjectName(QStringLiteral("freshness"));
    m_note->setObjectName(QStringLiteral("note"));
    for (QToolButton *button : {m_leave, m_contested, m_keys}) {
        button->setProperty("link", true);
        button->setFont(roleFont(TextRole::Caption));
        button->setFixedHeight(24);
        button->setCursor(Qt::PointingHandCursor);
    }
    m_keys->setObjectName(QStringLiteral("keys"));
    m_leave->setObjectName(QStringLiteral("leaveSample"));
    m_leave->hide();
    m_contested->setObjectName(QStringLiteral("contestedEdits"));
    m_contested->setIcon(themeIcon(QStringLiteral("edit"), Token::WatchText));
    m_contested->setIconSize({12, 12});
    m_contested->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_contested->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_symbol);
    layout->addWidget(m_freshness);
    for (QLabel *label : {m_imported, m_accounts, m_rules, m_note}) {
        layout->addSpacing(14);
        layout->addWidget(label);
    }
    layout->addWidget(m_leave);
    layout->addWidget(m_contested);
    layout->addStretch(1);
    layout->addWidget(new KeyCaps(QStringLiteral("?"), this));
    layout->addWidget(m_keys);
    connect(m_keys, &QToolButton::clicked, this, &StatusBar::keysRequested);
    connect(m_leave, &QToolButton::clicked, this, &StatusBar::leaveSample);
    connect(m_contested, &QToolButton::clicked, this, [this] { emit accountRequested(m_contestedAccount); });
    connect(&theme(), &Theme::changed, this, &StatusBar::show);
    show();
}

void StatusBar::setState(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                         const QDateTime &now, bool sample, bool canLeave)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_now = now;
    m_sample = sample;
    m_canLeave = sample && canLeave;
    show();
}

void StatusBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    show();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

QString StatusBar::gapWords(const GapNotice &gap)
{
    const QString first = text::day(gap.range.first);
    const QString last = text::day(gap.range.last);
    if (gap.source.isEmpty())
        //: %1: a day
        return gap.days == 1 ? tr("No data for %1").arg(first)
                             : tr("No data for %n day(s) from %1 to %2", nullptr, gap.days).arg(first, last);
    const QString source = shortName(gap.source);
    return gap.days == 1 ? tr("Source “%1” has no data for %2").arg(source, first)
                         : tr("Source “%1” has no data for %n day(s) from %2 to %3", nullptr, gap.days)
                               .arg(source, first, last);
}

void StatusBar::show()
{
    m_keys->setText(tr("Keyboard shortcuts"));
    m_leave->setText(tr("Leave the sample"));
    m_leave->setVisible(m_canLeave);
    if (!m_cache || !m_portfolio)
        return;
    const qint32 age = m_cache->lastDay && !m_portfolio->picked ? m_portfolio->today - *m_cache->lastDay : 0;
    const std::vector<LateSource> &late = m_portfolio->lateSources;
    const std::vector<ThinSource> &thin = m_portfolio->thinSources;
    const std::optional<GapNotice> gap = gapNotice(*m_cache, *m_portfolio);
    const bool stale = age > staleAfterDays || !late.empty() || !thin.empty() || gap;
    QString freshness =
        m_cache->lastDay ? tr("Data through %1").arg(text::day(*m_cache->lastDay)) : tr("No usage data yet");
    if (age > staleAfterDays)
        freshness = tr("Data through %1, %n day(s) old", nullptr, age).arg(text::day(*m_cache->lastDay));
    QStringList notices{freshness};
    if (!late.empty()) {
        //: %1: a source, %2: the day of its last file
        notices += tr("Source “%1” is late: nothing since %2")
                       .arg(shortName(late.front().name), text::day(late.front().since));
        if (late.size() > 1)
            notices += tr("%n more late", "sources", static_cast<int>(late.size() - 1));
    }
    if (!thin.empty() && late.empty()) {
        //: %1: a source, %2 and %4: numbers of rows, %3: a day
        notices += tr("Source “%1” is thin: %2 rows on %3, usually %4")
                       .arg(shortName(thin.front().name), text::number(thin.front().rows),
                            text::day(thin.front().day), text::number(thin.front().usual));
    }
    if (const auto more = static_cast<int>(thin.size()) - (late.empty() ? 1 : 0); more > 0)
        notices += tr("%n more thin", "sources", more);
    if (gap)
        notices += gapWords(*gap);
    freshness = notices.join(QStringLiteral(" · "));
    m_freshness->setText(freshness);
    setTone(m_freshness, stale ? Tone::Watch : Tone::Secondary);
    m_symbol->setPixmap(
        stale ? watchShape(devicePixelRatioF())
              : themePixmap(QStringLiteral("data"), Token::TextTertiary, 12, devicePixelRatioF()));

    const QDateTime imported = m_cache->lastImport.toLocalTime();
    if (!m_cache->lastImport.isValid())
        m_imported->clear();
    else if (imported.date() == m_now.toLocalTime().date())
        m_imported->setText(
            tr("Imported %1 · %n import(s)", nullptr, m_cache->imports).arg(text::clock(imported)));
    else
        m_imported->setText(tr("Imported %1 · %n import(s)", nullptr, m_cache->imports)
                                .arg(text::day(Day::of(imported.date()))));

    m_accounts->setText(tr("%n paying account(s)", nullptr, static_cast<int>(m_portfolio->whole.paying)));
    const QString rules = m_portfolio->policyVersion == 0
        ? tr("Activity rules as shipped")
        : tr("Activity rules v%1").arg(m_portfolio->policyVersion);
    m_rules->setText(isUnderRulesOfThen(*m_cache) ? tr("%1, of that day", "activity rules").arg(rules)
                                                  : rules);
    QStringList notes;
    if (m_readOnly)
        notes += tr("Read-only: another window has this workspace");
    if (m_sample)
        notes += tr("Sample portfolio");
    if (m_portfolio->picked)
        notes += tr("As of %1").arg(text::dayYear(m_portfolio->asOf));
    if (m_portfolio->calendarYearUnknown)
        notes +=
            tr("Working days of %1 are not published: weekends assumed").arg(m_portfolio->asOf.date().year());
    m_note->setText(notes.join(QStringLiteral(" · ")));
    showContested();
}

void StatusBar::showContested()
{
    int count = 0;
    for (const StandingEdit &standing : m_cache->edits) {
        if (!standing.contested)
            continue;
        if (count++ == 0)
            m_contestedAccount = standing.edit.account;
    }
    m_contested->setVisible(count > 0);
    m_contested->setText(tr("%n edit(s) to look at", nullptr, count));
    m_contested->setToolTip(tr("An import says something new about a value that was entered by hand."));
}

void StatusBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgWindow));
    painter.fillRect(QRect(0, 0, width(), 1), tok(Token::LineStrong));
}

} // namespace bw
