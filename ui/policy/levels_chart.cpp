#include "policy/levels_chart.h"

#include "policy/rules_tr.h"
#include "shell/text.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal side = 20;
constexpr qreal nameWidth = 72;
constexpr qreal barHeight = 24;
constexpr qreal firstBarTop = 40;
constexpr qreal secondBarTop = 72;
constexpr qreal plotTop = 128;
constexpr qreal axisRoom = 36;
constexpr qreal noneWidth = 20;
constexpr qreal grip = 6; ///< how near to a limit it is taken hold of

Token tokenOf(Level level)
{
    switch (level) {
    case Level::Low:
        return Token::LevelLow;
    case Level::Medium:
        return Token::LevelMed;
    case Level::High:
        return Token::LevelHigh;
    case Level::Zero:
    case Level::Unknown:
        break;
    }
    return Token::BgSurface;
}

Token inkOn(Level level)
{
    return level == Level::High  ? Token::OnAccent
        : level == Level::Medium ? Token::OnLevelMed
                                 : Token::TextPrimary;
}

qreal lowLimit(const Policy &policy)
{
    return policy.userSharePercent * policy.lowMultiple;
}
qreal highLimit(const Policy &policy)
{
    return policy.userSharePercent * policy.highMultiple;
}

} // namespace

LevelsChart::LevelsChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LevelsChart::setAnswer(std::shared_ptr<const TrialAnswer> answer, const SideNames &names)
{
    m_answer = std::move(answer);
    m_names = names;
    if (m_dragged == Limit::None)
        m_draft = m_answer->after.policy;
    setAccessibleName(words());
    update();
}

void LevelsChart::setLimits(const Policy &draft)
{
    m_draft = draft;
    update();
}

void LevelsChart::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

void LevelsChart::retranslate()
{
    if (m_answer)
        setAccessibleName(words());
    update();
}

QString LevelsChart::words() const
{
    if (!m_answer)
        return RulesText::tr("Levels of the portfolio");
    QStringList lines{RulesText::tr("Levels of the portfolio")};
    const auto add = [&lines](const QString &name, const LevelDays &levels) {
        QStringList parts;
        for (int i = 0; i < 4; ++i) {
            const double share = levels.known() > 0
                ? static_cast<double>(levels.days.at(static_cast<size_t>(i)))
                    / static_cast<double>(levels.known())
                : 0;
            parts += RulesText::tr("%1 %2", "level, share")
                         .arg(text::level(static_cast<Level>(i)), text::percent(share));
        }
        lines += RulesText::tr("%1: %2", "rules, shares of the levels")
                     .arg(name, parts.join(RulesText::tr(", ", "between the parts of a list")));
    };
    add(m_names.before, m_answer->comparison.levels.before);
    add(m_names.after, m_answer->comparison.levels.after);
    return lines.join(u'\n');
}

QRectF LevelsChart::plot() const
{
    return {side + nameWidth, plotTop, width() - 2 * side - nameWidth, height() - plotTop - axisRoom};
}

qreal LevelsChart::placeOf(qreal hundredths) const
{
    const QRectF box = plot();
    const qreal span = static_cast<qreal>(m_answer->use.step) * (UseHistogram::bins + 1);
    return box.left() + noneWidth + (box.width() - noneWidth) * hundredths / span;
}

qreal LevelsChart::hundredthsAt(qreal x) const
{
    const QRectF box = plot();
    const qreal span = static_cast<qreal>(m_answer->use.step) * (UseHistogram::bins + 1);
    return (x - box.left() - noneWidth) / (box.width() - noneWidth) * span;
}

void LevelsChart::paintBar(QPainter &painter, const QRectF &bar, const LevelDays &levels, const QString &name,
                           bool strong) const
{
    const qreal scale = deviceScale(painter);
    const TextRole role = strong ? TextRole::SmallHeading : TextRole::Small;
    drawElided(painter, role, tok(strong ? Token::TextPrimary : Token::TextSecondary),
               {side, centredBaseline(role, bar.top(), bar.height(), scale)}, nameWidth - 6, name);
    const auto all = static_cast<qreal>(levels.known());
    qreal left = bar.left();
    for (int i = 0; i < 4 && all > 0; ++i) {
        const auto level = static_cast<Level>(i);
        const qreal share = static_cast<qreal>(levels.days.at(static_cast<size_t>(i))) / all;
        const qreal width = bar.width() * share;
        if (share <= 0)
            continue;
        const QRectF piece(left, bar.top(), std::max(1.0, width - 1), bar.height());
        painter.setPen(level == Level::Zero ? QPen(tok(Token::LevelEdge), 1) : QPen(Qt::NoPen));
        painter.setBrush(tok(tokenOf(level)));
        painter.drawRoundedRect(level == Level::Zero ? piece.adjusted(.5, .5, -.5, -.5) : piece, 2, 2);
        const QString percent = text::percent(share);
        const QString full = RulesText::tr("%1 %2", "level, share").arg(text::level(level), percent);
        const QString &word = textWidth(TextRole::Caption, full) <= width - 10 ? full : percent;
        if (textWidth(TextRole::Caption, word) <= width - 6)
            drawWord(painter, TextRole::Caption, tok(inkOn(level)),
                     {left + 5, centredBaseline(TextRole::Caption, bar.top(), bar.height(), scale)}, word);
        left += width;
    }
}

void LevelsChart::paintLimit(QPainter &painter, qreal hundredths, const QString &label, bool inForce) const
{
    const QRectF box = plot();
    const qreal x = snapped(placeOf(hundredths), deviceScale(painter));
    if (x > box.right())
        return;
    painter.setPen(inForce ? QPen(tok(Token::TextTertiary), 1, Qt::DashLine)
                           : QPen(tok(Token::TextPrimary), 1.5));
    painter.drawLine(QPointF(x, box.top() - 8), QPointF(x, box.bottom()));
    drawWord(painter, inForce ? TextRole::Caption : TextRole::CaptionHeading,
             tok(inForce ? Token::TextTertiary : Token::TextPrimary), {x + 5, box.top() - 10}, label);
}

void LevelsChart::paintHistogram(QPainter &painter) const
{
    const UseHistogram &use = m_answer->use;
    const QRectF box = plot();
    qint64 highest = 1;
    for (const qint64 count : use.counts)
        highest = std::max(highest, count);
    const auto heightOf = [&](qint64 count) {
        return box.height() * static_cast<qreal>(std::min(count, highest)) / static_cast<qreal>(highest);
    };
    painter.setPen(QPen(tok(Token::LevelEdge), 1));
    painter.setBrush(tok(Token::BgSurface));
    const qreal none = heightOf(use.none);
    painter.drawRect(QRectF(box.left() + .5, box.bottom() - none, noneWidth - 8, none));
    painter.setPen(Qt::NoPen);
    const qreal width = placeOf(use.step) - placeOf(0);
    for (size_t i = 0; i < use.counts.size(); ++i) {
        const qreal end = static_cast<qreal>(i + 1) * use.step;
        const Level level = end <= lowLimit(m_draft) ? Level::Low
            : end <= highLimit(m_draft)              ? Level::Medium
                                                     : Level::High;
        const qreal height = heightOf(use.counts[i]);
        painter.setBrush(tok(tokenOf(level)));
        painter.drawRect(QRectF(placeOf(static_cast<qreal>(i) * use.step) + .5, box.bottom() - height,
                                std::max(1.0, width - 1), height));
    }
    hairline(painter, box.left(), box.right(), box.bottom(), Token::LineControl);
    const qreal base = box.bottom() + 14;
    drawWord(painter, TextRole::Caption, tok(Token::TextTertiary), {box.left(), base},
             RulesText::tr("none", "days without a key action"));
    // A whole number of key actions every so many bins.
    const qreal span = static_cast<qreal>(use.step) * (UseHistogram::bins + 1);
    qreal unit = 100;
    while (span / unit > 8)
        unit *= unit == 100 ? 2 : 2.5;
    while (span / unit < 2)
        unit /= 2;
    for (qreal at = unit; at < span; at += unit) {
        const QString label = unit >= 100 ? text::number(qint64(at / 100)) : text::number(at / 100, 1);
        drawFigures(painter, TextRole::Caption, tok(Token::TextTertiary),
                    {placeOf(at) - textWidth(TextRole::Caption, label) / 2, base}, label);
    }
    const Policy &inForce = m_answer->before.policy;
    const auto multiple = [](qint32 value) { return RulesText::tr("×%1", "limit").arg(value); };
    const auto old = [](qint32 value) { return RulesText::tr("×%1, now", "limit in force").arg(value); };
    if (lowLimit(inForce) != lowLimit(m_draft))
        paintLimit(painter, lowLimit(inForce), old(inForce.lowMultiple), true);
    if (highLimit(inForce) != highLimit(m_draft))
        paintLimit(painter, highLimit(inForce), old(inForce.highMultiple), true);
    paintLimit(painter, lowLimit(m_draft), multiple(m_draft.lowMultiple), false);
    paintLimit(painter, highLimit(m_draft), multiple(m_draft.highMultiple), false);
}

void LevelsChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tok(Token::BgSurface));
    if (m_dimmed)
        painter.setOpacity(.45);
    const qreal scale = deviceScale(painter);
    const QString title = RulesText::tr("Levels of the portfolio");
    const QPointF at(side, centredBaseline(TextRole::BaseHeading, 8, 24, scale));
    drawWord(painter, TextRole::BaseHeading, tok(Token::TextPrimary), at, title);
    const qreal taken = textWidth(TextRole::BaseHeading, title) + 8;
    drawElided(painter, TextRole::Small, tok(Token::TextTertiary), at + QPointF(taken, 0),
               width() - 2 * side - taken, RulesText::tr("key actions of each seat a day, 28 days"));
    if (!m_answer)
        return;
    const QRectF bar(side + nameWidth, firstBarTop, width() - 2 * side - nameWidth, barHeight);
    paintBar(painter, bar, m_answer->comparison.levels.before, m_names.before, false);
    paintBar(painter, bar.translated(0, secondBarTop - firstBarTop), m_answer->comparison.levels.after,
             m_names.after, true);
    paintHistogram(painter);
}

LevelsChart::Limit LevelsChart::limitAt(QPointF at) const
{
    if (!m_answer || at.y() < plotTop - 20 || at.y() > plot().bottom())
        return Limit::None;
    if (std::abs(at.x() - placeOf(highLimit(m_draft))) <= grip)
        return Limit::High;
    return std::abs(at.x() - placeOf(lowLimit(m_draft))) <= grip ? Limit::Low : Limit::None;
}

void LevelsChart::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton ? limitAt(event->position()) : Limit::None;
}

void LevelsChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged == Limit::None) {
        setCursor(limitAt(event->position()) == Limit::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    const qreal share = std::max(1, m_draft.userSharePercent);
    int multiple = std::max(1, qRound(hundredthsAt(event->position().x()) / share));
    const bool low = m_dragged == Limit::Low;
    multiple = low ? std::min(multiple, m_draft.highMultiple) : std::max(multiple, m_draft.lowMultiple);
    if (multiple != (low ? m_draft.lowMultiple : m_draft.highMultiple))
        emit limitDragged(low ? QStringLiteral("low_multiple") : QStringLiteral("high_multiple"), multiple);
}

void LevelsChart::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    if (std::exchange(m_dragged, Limit::None) != Limit::None)
        emit dragFinished();
}

QString LevelsChart::tipAt(QPointF at) const
{
    const QRectF box = plot();
    const UseHistogram &use = m_answer->use;
    if (at.y() >= plotTop && at.y() <= box.bottom() && at.x() >= box.left()) {
        const qreal hundredths = hundredthsAt(at.x());
        if (hundredths < 0)
            return RulesText::tr("%n account-day(s) without a key action", "", static_cast<int>(use.none));
        const auto bin =
            static_cast<size_t>(std::min<qreal>(std::floor(hundredths / use.step), UseHistogram::bins));
        const auto count = static_cast<int>(use.counts[bin]);
        const QString from = text::number(static_cast<double>(bin) * use.step / 100, 2);
        if (bin == UseHistogram::bins)
            return RulesText::tr("%n account-day(s) with more than %1 key actions of each seat", "", count)
                .arg(from);
        return RulesText::tr("%n account-day(s) with more than %1 and up to %2 key actions of each seat", "",
                             count)
            .arg(from, text::number(static_cast<double>(bin + 1) * use.step / 100, 2));
    }
    return words() % u'\n'
        % RulesText::tr("Working days of the last 28, and days off with use. Gaps are left out. In the "
                        "histogram the colours are those of enough logins.");
}

bool LevelsChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_answer) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainTip(tipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bw
