#include "widgets/field.h"

#include "widgets/marks.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <cmath>

namespace bw {

namespace {

constexpr int fieldHeight = 28;
constexpr int side = 10;
constexpr int wordGap = 5;
constexpr int markRoom = 20; ///< chevron or cross with the space before it
constexpr int symbolSize = 14;
constexpr int symbolRoom = 20;
constexpr int widestValue = 160;
constexpr qreal radius = 6;

} // namespace

FilterField::FilterField(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterField::setLabel(const QString &label)
{
    m_label = label;
    nameIt();
}

void FilterField::setValue(const QString &value, bool set)
{
    m_value = value;
    m_set = set;
    nameIt();
}

void FilterField::setNote(const QString &note, bool watch)
{
    m_note = note;
    m_noteWatch = watch;
    nameIt();
}

void FilterField::setLabelShown(bool shown)
{
    m_labelShown = shown;
    nameIt();
}

void FilterField::nameIt()
{
    setAccessibleName(m_label + QLatin1String(": ") + m_value
                      + (m_note.isEmpty() ? QString() : QLatin1Char(' ') + m_note));
    updateGeometry();
    update();
}

void FilterField::setSymbol(const QString &icon)
{
    m_symbol = icon;
    updateGeometry();
}

qreal FilterField::valueRoom() const
{
    return std::min<qreal>(widestValue, textWidth(TextRole::BaseStrong, m_value));
}

qreal FilterField::noteRoom() const
{
    return m_note.isEmpty() ? 0 : textWidth(TextRole::Small, m_note) + wordGap;
}

QSize FilterField::sizeHint() const
{
    const QString words = paintedLabel();
    const qreal label = words.isEmpty() ? 0 : textWidth(TextRole::Base, words) + wordGap;
    const qreal symbol = m_symbol.isEmpty() ? 0 : symbolRoom;
    return {static_cast<int>(std::ceil(2 * side + symbol + label + valueRoom() + noteRoom() + markRoom)),
            fieldHeight};
}

void FilterField::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    Token ground = Token::BgControl;
    if (m_set) {
        ground = Token::AccentSoft;
    } else if (isDown()) {
        ground = Token::BgSelected;
    } else if (underMouse()) {
        ground = Token::BgHover;
    }
    painter.setPen(m_set ? QPen(Qt::NoPen) : QPen(tok(Token::LineStrong), 1));
    painter.setBrush(tok(ground));
    painter.drawRoundedRect(box, radius, radius);

    const qreal scale = deviceScale(painter);
    qreal x = side;
    if (!m_symbol.isEmpty()) {
        const QPixmap symbol =
            themePixmap(m_symbol, m_set ? Token::AccentText : Token::TextSecondary, symbolSize, scale);
        painter.drawPixmap(QPointF(x, (height() - symbolSize) / 2.0), symbol);
        x += symbolRoom;
    }
    const qreal base = centredBaseline(TextRole::Base, 0, height(), scale);
    if (const QString label = paintedLabel(); !label.isEmpty()) {
        drawWord(painter, TextRole::Base, tok(m_set ? Token::AccentText : Token::TextTertiary), {x, base},
                 label);
        x += textWidth(TextRole::Base, label) + wordGap;
    }
    const qreal room = width() - side - markRoom - noteRoom() - x + 1;
    drawElided(painter, TextRole::BaseStrong, tok(m_set ? Token::AccentText : Token::TextPrimary), {x, base},
               room, m_value);
    if (!m_note.isEmpty() && room >= 0) {
        drawWord(painter, TextRole::Small, tok(m_noteWatch ? Token::WatchText : Token::TextTertiary),
                 {width() - side - markRoom - noteRoom() + wordGap, base}, m_note);
    }

    const QPointF mark(width() - side - 4, height() / 2.0);
    if (hasCross()) {
        painter.setPen(QPen(tok(Token::AccentText), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(mark + QPointF(-3, -3), mark + QPointF(3, 3));
        painter.drawLine(mark + QPointF(-3, 3), mark + QPointF(3, -3));
    } else {
        paintChevron(painter, mark, true, tok(m_set ? Token::AccentText : Token::TextTertiary));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tok(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void FilterField::mousePressEvent(QMouseEvent *event)
{
    if (hasCross() && event->button() == Qt::LeftButton && event->position().x() >= width() - markRoom - 4) {
        emit cleared();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (hasCross()) {
            emit cleared();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterField::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterField::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // The whole value where it is cut; the tip of the field otherwise.
        const bool cut = isElided(TextRole::BaseStrong, m_value, widestValue);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(cut ? m_value : toolTip()),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace bw
