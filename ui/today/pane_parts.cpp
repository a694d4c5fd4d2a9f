#include "today/pane_parts.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/plain.h"
#include "widgets/strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextLayout>
#include <cmath>

namespace bw {

namespace {

constexpr qreal reasonIndent = 20;
constexpr qreal titleHeight = 18;
constexpr qreal restHeight = 16;
constexpr qreal reasonGap = 10;
constexpr qreal changeHeight = 24;

/// Lines of a text as it breaks at a width.
QStringList brokenAt(TextRole role, const QString &text, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, roleFont(role));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

SectionHead::SectionHead(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::CaptionHeading, Tone::Secondary, this))
    , m_note(makeLabel(TextRole::Caption, Tone::Secondary, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_note);
}

void SectionHead::setTexts(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
}

ReasonList::ReasonList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReasonList::setReasons(std::vector<ReasonLine> reasons)
{
    m_reasons = std::move(reasons);
    QStringList words;
    for (const ReasonLine &reason : m_reasons)
        words << (reason.rests.isEmpty() ? reason.title : reason.title + QStringLiteral(": ") + reason.rests);
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ReasonList::heightForWidth(int width) const
{
    qreal height = 0;
    for (const ReasonLine &reason : m_reasons) {
        const qreal room = width - reasonIndent;
        height += titleHeight * static_cast<qreal>(brokenAt(TextRole::BaseStrong, reason.title, room).size());
        if (!reason.rests.isEmpty())
            height += restHeight * static_cast<qreal>(brokenAt(TextRole::Small, reason.rests, room).size());
        height += reasonGap;
    }
    return static_cast<int>(std::ceil(height));
}

void ReasonList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = deviceScale(painter);
    const qreal room = width() - reasonIndent;
    qreal y = 0;
    for (const ReasonLine &reason : m_reasons) {
        paintStatus(painter,
                    reason.good       ? Band::Healthy
                        : reason.high ? Band::AtRisk
                                      : Band::Watch,
                    {5, y + titleHeight / 2}, 9);
        for (const QString &line : brokenAt(TextRole::BaseStrong, reason.title, room)) {
            drawElided(painter, TextRole::BaseStrong, tok(Token::TextPrimary),
                       {reasonIndent, centredBaseline(TextRole::BaseStrong, y, titleHeight, scale)}, room + 2,
                       line);
            y += titleHeight;
        }
        if (!reason.rests.isEmpty()) {
            for (const QString &line : brokenAt(TextRole::Small, reason.rests, room)) {
                drawElided(painter, TextRole::Small, tok(Token::TextSecondary),
                           {reasonIndent, centredBaseline(TextRole::Small, y, restHeight, scale)}, room + 2,
                           line);
                y += restHeight;
            }
        }
        y += reasonGap;
    }
}

ActivityLine::ActivityLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ActivityLine::setRow(const PortfolioRow &row)
{
    m_strip = row.strip;
    m_weeks = row.coefficient;
    m_weekly = row.last7.state == PeriodState::Reached;
    m_monthly = row.last28.state == PeriodState::Reached;
    nameIt();
    update();
}

void ActivityLine::nameIt()
{
    const StripCount count = countStrip(m_strip);
    QStringList words;
    words << tr("Last 28 days: %1 high, %2 medium, %3 low, %4 without use.")
                 .arg(QString::number(count.high), QString::number(count.medium), QString::number(count.low),
                      QString::number(count.unused));
    words
        << tr("%1 of %2 weeks active.").arg(QString::number(m_weeks.active), QString::number(m_weeks.known));
    words << (m_weekly ? tr("Weekly active.") : tr("Not weekly active."));
    words << (m_monthly ? tr("Monthly active.") : tr("Not monthly active."));
    setAccessibleName(words.join(QLatin1Char(' ')));
    setToolTip(plainTip(words.join(QLatin1Char('\n'))));
}

void ActivityLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        update();
    }
}

void ActivityLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = deviceScale(painter);
    const qreal weeksLeft = std::max(252.0, width() * 0.6);
    const qreal badgesLeft = weeksLeft + 116;
    const qreal head = centredBaseline(TextRole::Caption, 0, 16, scale);
    const auto heading = [&](qreal x, const QString &words) {
        drawWord(painter, TextRole::Caption, tok(Token::TextSecondary), {x, head}, words);
    };
    heading(0, tr("Last 28 days, daily level"));
    heading(weeksLeft, tr("Weeks active of 7"));
    heading(badgesLeft, tr("Active", "this week and month"));
    constexpr qreal middle = 27;
    paintStrip(painter, {0, middle - daySide / 2}, m_strip);
    const qreal wide = drawFigures(painter, TextRole::BaseHeading, tok(Token::TextPrimary),
                                   {weeksLeft, centredBaseline(TextRole::BaseHeading, middle - 9, 18, scale)},
                                   m_weeks.known > 0 ? text::number(qint64{m_weeks.active}) : text::dash());
    paintWeeks(painter, {weeksLeft + wide + 10, middle - weekDotsSize.height() / 2}, m_weeks.blocks);
    const qreal top = middle - badgeSize.height() / 2.0;
    paintBadge(painter, {badgesLeft, top}, tr("W", "weekly active"), m_weekly);
    paintBadge(painter, {badgesLeft + badgeSize.width() + 4, top}, tr("M", "monthly active"), m_monthly);
}

HealthSide::HealthSide(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HealthSide::setReport(const AccountReport &report)
{
    m_health = report.row.health;
    m_marks.before = report.row.healthFourWeeksAgo;
    m_marks.watchFrom = report.explanation.rules.watchFrom;
    m_marks.healthyFrom = report.explanation.rules.healthyFrom;
    m_machine = report.score.machine;
    m_human = report.score.human;
    m_moved = report.healthMoved;
    nameIt();
    update();
}

namespace {

QString pointsOf(const ScoreSum &sum)
{
    return sum.known ? text::number(sum.points) : text::dash();
}

QString mostOf(const ScoreSum &sum)
{
    return QStringLiteral(" / ")
        + text::number(qint64{std::llround(static_cast<double>(sum.mostTenths) / 10)});
}

} // namespace

void HealthSide::nameIt()
{
    if (!m_health.value) {
        setAccessibleName(tr("Health is not known: there is not enough data to score."));
        setToolTip(plainTip(accessibleName()));
        return;
    }
    QStringList words;
    words << tr("Health %1 of 100, %2.")
                 .arg(gaugeFigure({m_health.value, m_health.band, false}), text::band(m_health.band));
    words << tr("%1 points from machine activity, %2 from human judgement.")
                 .arg(pointsOf(m_machine), pointsOf(m_human));
    if (m_moved && *m_moved != 0)
        words << (*m_moved < 0 ? tr("Down %n in four weeks.", "points of health", -*m_moved)
                               : tr("Up %n in four weeks.", "points of health", *m_moved));
    setAccessibleName(words.join(QLatin1Char(' ')));
    setToolTip(plainTip(words.join(QLatin1Char('\n'))));
}

void HealthSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        update();
    }
}

void HealthSide::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    constexpr qreal size = 118;
    paintGaugeLarge(painter, {-6, -2, size, size}, {m_health.value, m_health.band, false}, m_marks,
                    text::band(m_health.value ? m_health.band : Band::None));
    const qreal scale = deviceScale(painter);
    const qreal left = size + 14;
    constexpr qreal step = 22;
    qreal y = 8;
    const auto baseOf = [&](TextRole role) { return centredBaseline(role, y, step, scale); };
    drawWord(painter, TextRole::CaptionHeading, tok(Token::TextSecondary),
             {left, baseOf(TextRole::CaptionHeading)}, tr("Health"));
    const auto line = [&](const QString &name, const QString &value, const QString &rest, Token ink) {
        y += step;
        drawElided(painter, TextRole::Base, tok(Token::TextPrimary), {left, baseOf(TextRole::Base)},
                   width() - left - 64, name);
        qreal edge = width();
        if (!rest.isEmpty())
            edge -= drawFigures(painter, TextRole::Base, tok(Token::TextSecondary),
                                {edge, baseOf(TextRole::Base)}, rest, Qt::AlignRight);
        drawFigures(painter, TextRole::BaseHeading, tok(ink), {edge, baseOf(TextRole::BaseHeading)}, value,
                    Qt::AlignRight);
    };
    line(tr("Machine"), pointsOf(m_machine), mostOf(m_machine), Token::TextPrimary);
    line(tr("Human"), pointsOf(m_human), mostOf(m_human), Token::TextPrimary);
    if (m_moved)
        line(tr("Four weeks"),
             (*m_moved > 0 ? QStringLiteral("+") : QString()) + text::number(qint64{*m_moved}), {},
             trendColour(*m_moved) == Token::RiskText ? Token::RiskText : Token::TextPrimary);
}

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChangeList::setLines(std::vector<ChangeLine> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const ChangeLine &line : m_lines)
        words << tr("%1: %2, before %3", "figure, now, at the last review")
                     .arg(line.what, line.after, line.before);
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize ChangeList::sizeHint() const
{
    return {272, static_cast<int>(changeHeight) * static_cast<int>(m_lines.size())};
}

void ChangeList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    constexpr qreal afterWidth = 68;
    constexpr qreal arrowWidth = 26;
    qreal y = 0;
    for (const ChangeLine &line : m_lines) {
        const qreal base = centredBaseline(TextRole::Base, y, changeHeight, scale);
        const qreal before = width() - afterWidth - arrowWidth;
        drawFigures(painter, TextRole::BaseStrong, tok(line.worse ? Token::RiskText : Token::TextPrimary),
                    {static_cast<qreal>(width()), base}, line.after, Qt::AlignRight);
        paintTrend(painter, Trend::Flat, {before + arrowWidth / 2, y + changeHeight / 2},
                   tok(Token::TextTertiary), 9);
        const qreal was = drawFigures(painter, TextRole::Base, tok(Token::TextSecondary), {before, base},
                                      line.before, Qt::AlignRight);
        drawElided(painter, TextRole::Base, tok(Token::TextPrimary), {0, base}, before - was - 8, line.what);
        y += changeHeight;
        hairline(painter, 0, width(), y - 1, Token::LineHair);
    }
}

} // namespace bw
