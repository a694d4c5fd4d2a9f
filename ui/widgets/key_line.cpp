#include "widgets/key_line.h"

#include "shell/parts.h"
#include "widgets/paint.h"

namespace bw {

namespace {

constexpr qreal side = 24;
constexpr qreal capToWord = 6;
constexpr qreal between = 18;

} // namespace

KeyLine::KeyLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyLine::setKeys(std::vector<Key> keys)
{
    m_keys = std::move(keys);
    QStringList words;
    for (const Key &key : m_keys)
        words << key.keys + QStringLiteral(": ") + key.what;
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

void KeyLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSunken));
    const qreal base = centredBaseline(TextRole::Small, 0, height(), deviceScale(painter));
    qreal x = side;
    for (const Key &key : m_keys) {
        const qreal caps = keyCapsWidth(key.keys);
        const qreal word = textWidth(TextRole::Small, key.what);
        if (x + caps + capToWord + word > width() - 8)
            return;
        paintKeyCaps(painter, {x, height() / 2.0}, key.keys, tok(Token::TextSecondary),
                     tok(Token::LineStrong));
        x += caps + capToWord;
        drawWord(painter, TextRole::Small, tok(Token::TextSecondary), {x, base}, key.what);
        x += word + between;
    }
}

} // namespace bw
