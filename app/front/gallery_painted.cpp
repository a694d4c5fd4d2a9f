#include "front/gallery.h"

#include "shell/text.h"
#include "shell/theme.h"
#include "widgets/gauge.h"
#include "widgets/sparkline.h"
#include "widgets/strip.h"

#include <QPainter>
#include <cmath>

namespace bw {

namespace {

constexpr int column = 350;
constexpr int left = 24;

/// Walks down a column: headings, lines between sections, captions.
struct Pen {
    QPainter &painter;
    int x = left;
    int y = 20;

    void heading(const QString &text)
    {
        painter.setFont(roleFont(TextRole::CaptionHeading));
        painter.setPen(tok(Token::TextSecondary));
        painter.drawText(QPointF(x, y), text);
        y += 26;
    }
    void note(qreal at, const QString &text, Token colour = Token::TextSecondary) const
    {
        painter.setFont(roleFont(TextRole::Caption));
        painter.setPen(tok(colour));
        painter.drawText(QPointF(x + at, y + 4), text);
    }
    void figure(qreal at, const QString &text) const
    {
        painter.setFont(roleFont(TextRole::BaseStrong));
        painter.setPen(tok(Token::TextPrimary));
        painter.drawText(QPointF(x + at, y + 5), text);
    }
    void endSection()
    {
        painter.fillRect(QRectF(x, y, column - 2 * left, 1), tok(Token::LineHair));
        y += 28;
    }
};

GaugeFace face(double value, Band band)
{
    GaugeFace face;
    face.value = value;
    face.band = band;
    return face;
}

constexpr std::array bands = {Band::Healthy, Band::Watch, Band::AtRisk, Band::None};
constexpr std::array<double, 3> scores = {94, 59, 37};

/// Levels of 28 days from a word: 0 to 3, '.' a day off, '/' a gap, '?' level unknown, ' ' before.
std::array<DayCell, stripDays> strip(const char *levels)
{
    std::array<DayCell, stripDays> cells;
    for (size_t i = 0; i < stripDays; ++i) {
        const char mark = levels[i];
        cells[i].dayOff = mark == '.';
        cells[i].gap = mark == '/';
        cells[i].before = mark == ' ';
        cells[i].level = mark == '?'     ? Level::Unknown
            : mark >= '1' && mark <= '3' ? static_cast<Level>(mark - '0')
                                         : Level::Zero;
    }
    return cells;
}

} // namespace

PaintedParts::PaintedParts(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(2 * column);
}

void PaintedParts::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.setRenderHint(QPainter::Antialiasing);
    paintStates(painter);
    paintActivity(painter);
    for (const int x : {column - 1, 2 * column - 1})
        painter.fillRect(QRect(x, 0, 1, height()), tok(Token::LineHair));
}

void PaintedParts::paintStates(QPainter &painter)
{
    Pen pen{painter, left};
    pen.heading(tr("Status: shape, colour and word"));
    qreal x = 5;
    for (const Band band : bands) {
        paintStatus(painter, band, QPointF(pen.x + x, pen.y), 9);
        painter.setFont(roleFont(TextRole::Base));
        painter.setPen(tok(textOf(band)));
        const QString word = text::band(band);
        painter.drawText(QPointF(pen.x + x + 11, pen.y + 5), word);
        x += 36 + QFontMetricsF(painter.font()).horizontalAdvance(word);
    }
    pen.y += 22;
    const QString large = text::segmentShort(QStringLiteral("large"));
    paintChip(painter, QPointF(pen.x, pen.y), large);
    x = chipWidth(large) + 8;
    for (const Band band : {Band::Watch, Band::AtRisk, Band::Healthy}) {
        paintChip(painter, QPointF(pen.x + x, pen.y), text::band(band), softOf(band), textOf(band));
        x += chipWidth(text::band(band)) + 8;
    }
    pen.y += 34;
    pen.endSection();

    pen.heading(tr("Health gauge: 24, 36 and 132 px"));
    for (size_t i = 0; i < bands.size(); ++i) {
        const bool none = bands[i] == Band::None;
        const GaugeFace one = none ? GaugeFace() : face(scores[i], bands[i]);
        const qreal at = 84.0 * static_cast<double>(i);
        paintGaugeSmall(painter, QRectF(pen.x + at, pen.y - 12, 24, 24), one);
        pen.figure(at + 31, gaugeFigure(one));
        if (!none)
            paintTrend(painter, i == 0 ? Trend::Flat : Trend::Down, QPointF(pen.x + at + 60, pen.y),
                       tok(i == 0 ? Token::TextSecondary : Token::RiskText));
        paintGaugeMedium(painter, QRectF(pen.x + at, pen.y + 22, 36, 36), one);
    }
    pen.y += 80;
    GaugeMarks marks;
    marks.before = 68;
    paintGaugeLarge(painter, QRectF(pen.x + 6, pen.y, 132, 132), face(59, Band::Watch), marks,
                    text::band(Band::Watch));
    pen.y += 40;
    pen.note(160, tr("outer ticks: 50 and 70"));
    pen.y += 16;
    pen.note(160, tr("dark mark: four weeks ago"));
    pen.y += 16;
    pen.note(160, tr("below: shape and word"));
    pen.y += 84;
    pen.endSection();

    pen.heading(tr("Weeks active of the last 7"));
    using B = BlockState;
    const std::array<std::pair<std::array<B, 7>, QString>, 4> weeks = {{
        {{B::Active, B::Active, B::Active, B::Active, B::Active, B::Active, B::Active}, tr("every week")},
        {{B::Active, B::Active, B::Inactive, B::Active, B::Active, B::Inactive, B::Inactive},
         tr("newest week on the right")},
        {{B::Inactive, B::Inactive, B::Inactive, B::Inactive, B::Inactive, B::Inactive, B::Inactive},
         tr("none")},
        {{B::NotYet, B::NotYet, B::NotYet, B::NotYet, B::Active, B::Inactive, B::Active},
         tr("customer for three weeks only")},
    }};
    for (const auto &[blocks, words] : weeks) {
        const auto active = std::count(blocks.begin(), blocks.end(), B::Active);
        pen.figure(0, text::number(static_cast<qint64>(active)));
        paintWeeks(painter, QPointF(pen.x + 15, pen.y - 3.5), blocks);
        pen.note(92, words);
        pen.y += 24;
    }
    pen.endSection();

    pen.heading(tr("Weekly and monthly active"));
    const QString week = tr("W", "weekly active");
    const QString month = tr("M", "monthly active");
    const std::array<std::pair<bool, bool>, 3> states = {{{true, true}, {true, false}, {false, false}}};
    for (size_t i = 0; i < states.size(); ++i) {
        const qreal at = pen.x + 72.0 * static_cast<double>(i);
        paintBadge(painter, QPointF(at, pen.y - 8), week, states[i].first);
        paintBadge(painter, QPointF(at + 21, pen.y - 8), month, states[i].second);
    }
    pen.y += 24;
    pen.endSection();
    pen.heading(tr("Seats"));
    for (size_t i = 0; i < 3; ++i) {
        const double use = std::array{0.22, 0.74, 1.06}[i];
        const qreal at = 96.0 * static_cast<double>(i);
        paintSeatsBar(painter, QPointF(pen.x + at, pen.y - 2), use);
        pen.note(at + 46, text::percent(use));
    }
}

void PaintedParts::paintActivity(QPainter &painter)
{
    Pen pen{painter, column + left};
    pen.heading(tr("Daily level, 28 days"));
    for (const char *levels : {"333333.333323.333332.322333.", "222222..22222..22122..22222.",
                               "10111..10011..00000..00010..", "  /////222??..10111..////.."}) {
        paintStrip(painter, QPointF(pen.x, pen.y - 4), strip(levels));
        pen.y += 14;
    }
    pen.y += 8;
    qreal x = 0;
    for (const Level level : {Level::Zero, Level::Low, Level::Medium, Level::High, Level::Unknown}) {
        DayCell cell;
        cell.level = level;
        paintDay(painter, QPointF(pen.x + x, pen.y - 4), daySide, cell);
        pen.note(x + 13, text::level(level));
        x += 34 + QFontMetricsF(roleFont(TextRole::Caption)).horizontalAdvance(text::level(level));
    }
    pen.y += 24;
    pen.endSection();

    pen.heading(tr("Sparkline"));
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    const SparkValues usual = {10, 12, 11, 13, 12, 12, 11, 12, 13, 13, 15, 12};
    const SparkValues missing = {12, 11, 10, 11, gap, gap, 9, 7, 6, gap, 5, 4};
    SparkValues none;
    none.fill(gap);
    const std::array<std::tuple<SparkValues, SparkKind, QString>, 4> lines = {{
        {usual, SparkKind::Cell, tr("normal")},
        {usual, SparkKind::Group, tr("group row")},
        {missing, SparkKind::Cell, tr("with gaps")},
        {none, SparkKind::Cell, tr("no data")},
    }};
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto &[values, kind, words] = lines[i];
        const qreal at = 77.0 * static_cast<double>(i);
        paintSparkline(painter, QRectF(QPointF(pen.x + at, pen.y - 8), sparkCellSize), values, kind);
        pen.y += 26;
        pen.note(at, words);
        pen.y -= 26;
    }
    pen.y += 50;
    pen.endSection();

    pen.heading(tr("Tile"));
    painter.setFont(roleFont(TextRole::FigureM));
    painter.setPen(tok(Token::TextPrimary));
    painter.drawText(QPointF(pen.x, pen.y + 8), text::percent(0.839, 1));
    paintSparkline(painter, QRectF(QPointF(pen.x + 180, pen.y - 12), sparkTileSize),
                   {88, 89, 88, 87, 88, 86, 86, 85, 85, 84, 81, 80}, SparkKind::Tile, 5);
    pen.y += 34;
    pen.endSection();

    pen.heading(tr("Symbols"));
    const QStringList symbols = {
        QStringLiteral("portfolio"), QStringLiteral("settings"), QStringLiteral("search"),
        QStringLiteral("calendar"),  QStringLiteral("filter"),   QStringLiteral("download"),
        QStringLiteral("export"),    QStringLiteral("warning"),  QStringLiteral("check"),
        QStringLiteral("undo"),      QStringLiteral("lock"),     QStringLiteral("globe")};
    for (qsizetype i = 0; i < symbols.size(); ++i)
        painter.drawPixmap(QPointF(pen.x + 26.0 * static_cast<double>(i), pen.y - 8),
                           themePixmap(symbols[i], Token::TextSecondary, 16, devicePixelRatioF()));
    pen.y += 26;
    pen.endSection();

    pen.heading(tr("Chart colours"));
    for (int i = 0; i < 6; ++i) {
        const QColor &colour = tok(static_cast<Token>(static_cast<int>(Token::Chart1) + i));
        painter.fillRect(QRectF(pen.x + 51.0 * i, pen.y - 8, 44, 16), colour);
    }
}

} // namespace bw
