#include "widgets/answer_bar.h"

#include "shell/parts.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace bw {

namespace {

constexpr int barHeight = 28;
constexpr int sidePadding = 8;
constexpr int leastPadding = 4; ///< where the words would not fit otherwise
constexpr int digitRoom = 14;
constexpr int ringRoom = 12;
constexpr qreal ringRadius = 3;
constexpr qreal corner = 6;

} // namespace

AnswerBar::AnswerBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSteps({});
}

void AnswerBar::setSteps(std::vector<Part> steps)
{
    steps.push_back({});
    m_parts = std::move(steps);
    nameNotKnown();
    layOut();
    update();
}

void AnswerBar::nameNotKnown()
{
    m_parts.back() = {tr("Not known", "answer to a question about an account"),
                      tr("Nobody here knows. It withdraws the earlier answer.")};
}

void AnswerBar::setState(std::optional<int> chosen, std::optional<int> earlier)
{
    if (m_chosen == chosen && m_earlier == earlier)
        return;
    m_chosen = chosen;
    m_earlier = earlier;
    layOut();
    update();
}

void AnswerBar::setDigitsShown(bool shown)
{
    m_digits = shown;
    layOut();
    update();
}

void AnswerBar::setLocked(bool locked)
{
    m_locked = locked;
    update();
}

int AnswerBar::contentWidth(int part) const
{
    const qreal word = textWidth(TextRole::BaseHeading, wordOf(part)); // heavier when chosen
    return 2 * m_padding + (m_digits ? digitRoom : 0) + (m_earlier == part ? ringRoom : 0)
        + static_cast<int>(std::ceil(word));
}

/// Equal parts where every word fits into one; else each has what its word needs, and the rest is shared.
void AnswerBar::layOut()
{
    std::vector<int> widths;
    for (const int padding : {sidePadding, leastPadding}) {
        m_padding = padding;
        widths.clear();
        for (int part = 0; part < count(); ++part)
            widths.push_back(contentWidth(part));
        if (std::accumulate(widths.begin(), widths.end(), 0) <= width())
            break;
    }
    const int equal = width() / std::max(count(), 1);
    if (std::all_of(widths.begin(), widths.end(), [equal](int needed) { return needed <= equal; })) {
        std::fill(widths.begin(), widths.end(), equal);
    } else {
        const int over = width() - std::accumulate(widths.begin(), widths.end(), 0);
        if (over < 0) { // the longest word is cut before a short one is
            for (int i = 0; i > over; --i)
                --*std::max_element(widths.begin(), widths.end());
        } else {
            for (int &each : widths)
                each += over / count();
        }
    }
    m_lefts.assign(1, 0);
    for (const int each : widths)
        m_lefts.push_back(m_lefts.back() + each);
    m_lefts.back() = std::max(width(), m_lefts.back());
}

QRect AnswerBar::partRect(int part) const
{
    const auto at = static_cast<size_t>(part);
    return {m_lefts[at], 0, m_lefts[at + 1] - m_lefts[at], height()};
}

bool AnswerBar::cutsWords() const
{
    for (int part = 0; part < count(); ++part) {
        if (partRect(part).width() < contentWidth(part))
            return true;
    }
    return false;
}

std::optional<int> AnswerBar::partAt(QPoint place) const
{
    for (int part = 0; part < count(); ++part) {
        if (partRect(part).contains(place))
            return part;
    }
    return {};
}

std::optional<int> AnswerBar::partOfKey(const QKeyEvent &event) const
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0)
        return {};
    const QString typed = event.text();
    if (typed == QLatin1String("?") || typed == QStringLiteral("？"))
        return notKnownPart();
    const int digit = typed.size() == 1 ? typed[0].digitValue() : -1;
    return digit >= 0 && digit < notKnownPart() ? std::optional(digit) : std::nullopt;
}

QSize AnswerBar::sizeHint() const
{
    int total = 0;
    for (int part = 0; part < count(); ++part)
        total += contentWidth(part);
    return {total, barHeight};
}

QSize AnswerBar::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 220), barHeight};
}

void AnswerBar::paintPart(QPainter &painter, int part, bool outermost) const
{
    const QRect box = partRect(part);
    const bool chosen = m_chosen == part;
    if (chosen || (m_hovered == part && !m_locked))
        painter.fillRect(box, tok(chosen ? Token::AccentSoft : Token::BgHover));
    if (!outermost)
        painter.fillRect(QRect(box.left(), 0, 1, height()), tok(Token::LineHair));
    const qreal scale = deviceScale(painter);
    const TextRole role = chosen ? TextRole::BaseHeading : TextRole::Base;
    const qreal base = centredBaseline(role, 0, height(), scale);
    const int shift = (m_digits ? digitRoom : 0) + (m_earlier == part ? ringRoom : 0);
    const qreal word = std::min(textWidth(role, wordOf(part)), box.width() - 2.0 * m_padding - shift);
    qreal x = box.left() + std::max<qreal>(m_padding, (box.width() - word - shift) / 2);
    const Token ink = m_locked ? Token::TextDisabled : chosen ? Token::AccentText : Token::TextSecondary;
    if (m_digits) {
        const QString key = part == notKnownPart() ? QStringLiteral("?") : QString::number(part);
        drawWord(painter, TextRole::Caption, tok(chosen ? Token::AccentText : Token::TextTertiary), {x, base},
                 key);
        x += digitRoom;
    }
    if (m_earlier == part) {
        painter.setPen(QPen(tok(chosen ? Token::AccentText : Token::TextSecondary), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x + ringRadius, height() / 2.0), ringRadius, ringRadius);
        x += ringRoom;
    }
    drawElided(painter, role, tok(ink), {x, base}, box.right() - x - 2, wordOf(part));
    if (chosen)
        painter.fillRect(QRect(box.left(), height() - 2, box.width(), 2), tok(Token::Accent));
}

void AnswerBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgControl));
    painter.drawRoundedRect(frame, corner, corner);
    painter.save();
    QPainterPath inside;
    inside.addRoundedRect(frame, corner, corner);
    painter.setClipPath(inside);
    for (int part = 0; part < count(); ++part)
        paintPart(painter, part, part == 0);
    painter.restore();
    painter.setPen(QPen(tok(Token::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, corner, corner);
    if (hasFocus())
        paintFocusRing(painter, rect(), corner);
}

bool AnswerBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && partOfKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // `?` opens the list of keys elsewhere
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<int> part = partAt(help->pos())) {
            QString tip = wordOf(*part) + QLatin1Char('\n') + m_parts[static_cast<size_t>(*part)].anchor;
            if (m_earlier == part)
                tip += QLatin1Char('\n') + tr("The earlier answer");
            QToolTip::showText(help->globalPos(), plainTip(tip.trimmed()), this, partRect(*part));
        }
        return true;
    }
    return QWidget::event(event);
}

void AnswerBar::mousePressEvent(QMouseEvent *event)
{
    const std::optional<int> part = partAt(event->pos());
    if (event->button() == Qt::LeftButton && part && !m_locked)
        emit answered(*part);
}

void AnswerBar::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<int> part = partAt(event->pos());
    if (part != m_hovered) {
        m_hovered = part;
        update();
    }
}

void AnswerBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void AnswerBar::keyPressEvent(QKeyEvent *event)
{
    std::optional<int> part = partOfKey(*event);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Left)
        part = std::max(m_chosen.value_or(1) - 1, 0);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Right)
        part = std::min(m_chosen.value_or(-1) + 1, notKnownPart());
    if (!part || m_locked) {
        QWidget::keyPressEvent(event);
        return;
    }
    emit answered(*part);
}

void AnswerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameNotKnown();
        layOut();
        update();
    }
}

void AnswerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace bw
