#include "widgets/score_cell.h"

#include "shell/text.h"

#include <tuple>

namespace bw {

namespace {

constexpr qreal pipWidth = 3;
constexpr qreal pipPitch = 5;
constexpr qreal lowestPip = 4;
constexpr qreal highestPip = 11;
constexpr qreal padding = 8;
constexpr qreal edgeWidth = 3;
constexpr qreal cornerSide = 8;
constexpr qreal lineHeight = 15; ///< of two lines in one cell
constexpr qreal noteRoom = 15;
constexpr qreal ageGap = 6;

/// Where the words begin, behind the pips or the question mark.
qreal markWidth(const ScoreFace &face)
{
    return face.notKnown ? 14 : pipsWidth(std::max(face.steps, 4)) + 6;
}

/// The longest beginning of a word that fits, and the rest: between two words, else, where the script sets
/// none, between two letters.
std::pair<QString, QString> brokenWord(TextRole role, const QString &word, qreal room)
{
    const auto fits = [&](const QString &part) { return textWidth(role, part) <= room; };
    for (qsizetype space = word.lastIndexOf(u' '); space > 0; space = word.lastIndexOf(u' ', space - 1)) {
        if (fits(word.left(space)))
            return {word.left(space), word.mid(space + 1)};
    }
    constexpr char16_t firstIdeograph = 0x2E80;
    if (word.isEmpty() || word[0].unicode() < firstIdeograph)
        return {word, {}};
    qsizetype letters = word.size() - 1;
    while (letters > 1 && !fits(word.left(letters)))
        --letters;
    return {word.left(letters), word.mid(letters)};
}

} // namespace

qreal pipsWidth(int steps)
{
    return steps * pipPitch - (pipPitch - pipWidth);
}

void paintPips(QPainter &painter, QPointF bottomLeft, std::optional<int> step, int steps)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int pip = 0; pip < steps; ++pip) {
        const qreal height = lowestPip + (highestPip - lowestPip) * pip / std::max(steps - 1, 1);
        const QRectF bar(bottomLeft.x() + pip * pipPitch, bottomLeft.y() - height, pipWidth, height);
        if (!step) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tok(Token::LineControl), 1, Qt::DotLine));
            painter.drawRect(bar.adjusted(.5, .5, -.5, -.5));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(pip <= *step ? Token::Chart2 : Token::BgTrack));
        painter.drawRoundedRect(bar, 1, 1);
    }
    painter.restore();
}

qreal scoreRoom(const ScoreFace &face, int cellWidth)
{
    return cellWidth - 2 * padding + 1 - markWidth(face) - (face.noted ? noteRoom : 0);
}

/// A word is made smaller before it is broken, and broken before it is cut. The age is never left out for a
/// word that fits on one line.
ScoreLines scoreLines(const ScoreFace &face, qreal room)
{
    const bool answered = face.step || face.notKnown;
    const QString word = answered ? face.word : text::dash();
    const bool aged = !face.age.isEmpty() && !face.changed;
    const qreal age = aged ? textWidth(TextRole::Caption, face.age) : 0;
    ScoreLines lines;
    lines.role = face.changed ? TextRole::BaseHeading : TextRole::Base;
    lines.first = word;
    const auto width = [&](const QString &part) { return textWidth(lines.role, part); };
    if (width(word) + (aged ? age + ageGap : 0) <= room) {
        lines.hasAge = aged;
        return lines;
    }
    if (aged || width(word) > room)
        lines.role = face.changed ? TextRole::SmallHeading : TextRole::Small;
    if (width(word) <= room) {
        lines.hasAge = lines.ageBelow = aged;
        return lines;
    }
    std::tie(lines.first, lines.second) = brokenWord(lines.role, word, room);
    lines.hasAge = lines.ageBelow =
        aged && width(lines.second) + (lines.second.isEmpty() ? 0 : ageGap) + age <= room;
    lines.cut = width(lines.first) > room || width(lines.second) > room;
    return lines;
}

void paintScoreCell(QPainter &painter, const QRect &cell, const ScoreFace &face)
{
    if (face.stale && !face.changed)
        painter.fillRect(QRectF(cell.left(), cell.top(), edgeWidth, cell.height()), tok(Token::WatchFill));
    if (face.changed) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::Accent));
        const QPointF corner = QRectF(cell).topRight();
        painter.drawPolygon(
            QPolygonF({corner, corner - QPointF(cornerSide, 0), corner + QPointF(0, cornerSide)}));
        painter.restore();
    }
    if (face.waits) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tok(Token::WatchFill), 1.5));
        painter.setBrush(Qt::NoBrush);
        const QPointF corner = QRectF(cell).topRight() + QPointF(-1, 1);
        painter.drawPolygon(
            QPolygonF({corner, corner - QPointF(cornerSide, 0), corner + QPointF(0, cornerSide)}));
        painter.restore();
    }
    const qreal scale = deviceScale(painter);
    const ScoreLines lines = scoreLines(face, scoreRoom(face, cell.width()));
    const qreal middle = centredBaseline(TextRole::Base, cell.top(), cell.height(), scale);
    const qreal left = cell.left() + padding;
    if (face.notKnown)
        drawWord(painter, TextRole::BaseStrong, tok(Token::TextTertiary), {left + 2, middle},
                 QStringLiteral("?"));
    else
        paintPips(painter, {left, middle}, face.step, face.steps);
    const qreal word = left + markWidth(face);
    const qreal right = word + scoreRoom(face, cell.width());
    if (face.noted) { // three short lines: something is written
        for (int line = 0; line < 3; ++line)
            painter.fillRect(QRectF(right + noteRoom - (line == 2 ? 6 : 9),
                                    snapped(middle - 8 + 3 * line, scale), line == 2 ? 6 : 9,
                                    hairWidth(scale)),
                             tok(Token::TextTertiary));
    }
    const bool answered = face.step || face.notKnown;
    const Token ink = face.changed ? Token::TextPrimary
        : answered                 ? Token::TextSecondary
                                   : Token::TextTertiary;
    const bool two = !lines.second.isEmpty() || lines.ageBelow;
    const qreal top = cell.top() + (cell.height() - 2 * lineHeight) / 2;
    const qreal base = two ? centredBaseline(lines.role, top, lineHeight, scale)
                           : centredBaseline(lines.role, cell.top(), cell.height(), scale);
    const qreal below = centredBaseline(TextRole::Caption, top + lineHeight, lineHeight, scale);
    drawElided(painter, lines.role, tok(ink), {word, base}, right - word, lines.first);
    if (!lines.second.isEmpty())
        drawElided(painter, lines.role, tok(ink),
                   {word, centredBaseline(lines.role, top + lineHeight, lineHeight, scale)}, right - word,
                   lines.second);
    if (lines.hasAge) {
        const bool alone = lines.ageBelow && lines.second.isEmpty();
        drawWord(
            painter, TextRole::Caption, tok(face.stale ? Token::WatchText : Token::TextTertiary),
            {alone ? word : right - textWidth(TextRole::Caption, face.age), lines.ageBelow ? below : base},
            face.age);
    }
}

} // namespace bw
