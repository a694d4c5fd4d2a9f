#include "data/column_rows.h"
#include "data/data_tr.h"
#include "shell/text.h"
#include "widgets/marks.h"
#include "widgets/paint.h"

namespace bw {

namespace {

constexpr int arrowRoom = 22;
constexpr QSizeF bar{38, 4};
constexpr int boxSide = 14;

qreal baseline(const QPainter &painter, TextRole role, const QRect &cell)
{
    return centredBaseline(role, cell.top(), cell.height() - 1, deviceScale(painter));
}

void paintText(QPainter &painter, const QRect &cell, TextRole role, Token ink, const QString &words)
{
    drawElided(painter, role, tok(ink), {qreal(cell.left()), baseline(painter, role, cell)}, cell.width(),
               words);
}

void paintHeading(QPainter &painter, const QRect &cell, const ColumnRow &row)
{
    QRect place = cell;
    if (row.person) {
        painter.drawPixmap(
            QPointF(cell.left(), cell.top() + (cell.height() - 1 - 14) / 2.0),
            themePixmap(QStringLiteral("lock"), Token::TextSecondary, 14, deviceScale(painter)));
        place.setLeft(cell.left() + 20);
    }
    const QString heading = row.heading.isEmpty()
        ? DataText::tr("(column %1 without a heading)").arg(row.column + 1)
        : row.heading;
    paintText(painter, place, TextRole::Base,
              row.heading.isEmpty() ? Token::TextTertiary : Token::TextPrimary, heading);
}

void paintField(QPainter &painter, const QRect &cell, const ColumnRow &row, CellLook look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = deviceScale(painter);
    const bool used = row.field >= 0 && row.included;
    if (used) {
        const QPointF tip(cell.left() + 12, cell.top() + (cell.height() - 1) / 2.0);
        painter.setPen(QPen(tok(Token::TextTertiary), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(tip - QPointF(9, 0), tip);
        painter.drawPolyline(QPolygonF({tip + QPointF(-3, -3), tip, tip + QPointF(-3, 3)}));
    }
    const QRectF box(cell.left() + arrowRoom, cell.top() + 4.5, cell.width() - arrowRoom - 1,
                     cell.height() - 10);
    painter.setPen(QPen(tok(row.guess ? Token::WatchFill : Token::LineStrong), row.guess ? 2 : 1));
    painter.setBrush(tok(look.hovered ? Token::BgHover : Token::BgControl));
    painter.drawRoundedRect(row.guess ? box.adjusted(.5, .5, -.5, -.5) : box, 5, 5);
    paintChevron(painter, QPointF(box.right() - 12, box.center().y()), true, tok(Token::TextTertiary));
    painter.restore();
    drawElided(painter, used ? TextRole::BaseStrong : TextRole::Base,
               tok(used ? Token::TextPrimary : Token::TextTertiary),
               {box.left() + 9, centredBaseline(TextRole::Base, cell.top(), cell.height() - 1, scale)},
               box.width() - 9 - 24, row.fieldWords);
}

void paintMatch(QPainter &painter, const QRect &cell, const ColumnRow &row)
{
    if (row.field < 0 || !row.included)
        return;
    const QRectF track(QPointF(cell.left(), cell.top() + (cell.height() - 1 - bar.height()) / 2), bar);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(tok(row.guess ? Token::WatchFill : Token::TextTertiary));
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * row.confidence / 100), bar.height())), 2,
        2);
    painter.restore();
    drawFigures(painter, TextRole::Base, tok(Token::TextPrimary),
                {track.right() + 8, baseline(painter, TextRole::Base, cell)},
                text::percent(row.confidence / 100.0));
}

void paintGives(QPainter &painter, const QRect &cell, const ColumnRow &row)
{
    QRect place = cell;
    if (row.person && !row.masked) {
        const QRectF box = includeBox(cell);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(row.included ? QPen(Qt::NoPen) : QPen(tok(Token::LineControl), 1));
        painter.setBrush(tok(row.included ? Token::Accent : Token::BgControl));
        painter.drawRoundedRect(row.included ? box : box.adjusted(.5, .5, -.5, -.5), 3, 3);
        if (row.included) {
            painter.setPen(QPen(tok(Token::OnAccent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF o = box.topLeft();
            painter.drawPolyline(
                QPolygonF({o + QPointF(3.5, 7.2), o + QPointF(6, 9.7), o + QPointF(10.5, 4.6)}));
        }
        painter.restore();
        place.setLeft(static_cast<int>(box.right()) + 8);
        paintText(painter, place, TextRole::Base, Token::TextSecondary,
                  DataText::tr("Include names of people"));
        return;
    }
    if (row.finding.words.isEmpty())
        return;
    paintStatus(painter, row.finding.band, QPointF(cell.left() + 4, cell.top() + (cell.height() - 1) / 2.0),
                7);
    place.setLeft(cell.left() + 15);
    paintText(painter, place, TextRole::Base, Token::TextSecondary, row.finding.words);
}

QString matchWords(const ColumnRow &row)
{
    if (row.field < 0 || !row.included)
        return {};
    const QString sure = text::percent(row.confidence / 100.0);
    return row.guess ? DataText::tr("%1, a guess to confirm").arg(sure) : sure;
}

QString givesWords(const ColumnRow &row)
{
    if (!row.person || row.masked)
        return row.finding.words;
    return row.included ? DataText::tr("names of people, included")
                        : DataText::tr("names of people, not included");
}

MappingColumn textColumn(const char *id, const QString &head, int width, int drop,
                         const std::function<QString(const ColumnRow &)> &words)
{
    MappingColumn c;
    c.id = QString::fromLatin1(id);
    c.head = head;
    c.width = width;
    c.leastWidth = std::min(width, 60);
    c.dropOrder = drop;
    c.sortText = words;
    c.text = words;
    c.tip = [words](const ColumnRow &row, QPoint, QSize) { return words(row); };
    return c;
}

} // namespace

QRect includeBox(const QRect &cell)
{
    return {cell.left(), cell.top() + (cell.height() - 1 - boxSide) / 2, boxSide, boxSide};
}

std::vector<MappingColumn> mappingColumns(const QString &firstHead)
{
    std::vector<MappingColumn> columns;
    MappingColumn heading = textColumn("heading", DataText::tr("Column in the file"), 118, 0,
                                       [](const ColumnRow &row) { return row.heading; });
    heading.paint = [](QPainter &p, const QRect &cell, const ColumnRow &row, CellLook) {
        paintHeading(p, cell, row);
    };
    columns.push_back(std::move(heading));

    MappingColumn first =
        textColumn("first", firstHead, 96, 2, [](const ColumnRow &row) { return row.first; });
    first.paint = [](QPainter &p, const QRect &cell, const ColumnRow &row, CellLook) {
        paintText(p, cell, TextRole::Small, Token::TextSecondary, row.first);
    };
    columns.push_back(std::move(first));

    MappingColumn second = textColumn("second", DataText::tr("Another value"), 126, 1,
                                      [](const ColumnRow &row) { return row.second; });
    second.headTip = DataText::tr("A value that could not be read where there is one, with its line");
    second.words = [](const ColumnRow &row) {
        return row.secondLine > 0
            ? DataText::tr("%1, line %2, not read").arg(row.second, text::number(row.secondLine))
            : row.second;
    };
    second.tip = [words = second.words](const ColumnRow &row, QPoint, QSize) { return words(row); };
    second.paint = [](QPainter &p, const QRect &cell, const ColumnRow &row, CellLook) {
        QRect place = cell;
        if (row.secondLine > 0) {
            const QString line =
                DataText::tr("l. %1", "short: line number").arg(text::number(row.secondLine));
            const qreal width = textWidth(TextRole::Caption, line);
            // The value comes first: its line is in the tip too.
            if (textWidth(TextRole::Small, row.second) + width + 6 > cell.width()) {
                paintText(p, place, TextRole::Small, Token::RiskText, row.second);
                return;
            }
            drawFigures(p, TextRole::Caption, tok(Token::TextTertiary),
                        {qreal(cell.right()), baseline(p, TextRole::Base, cell)}, line, Qt::AlignRight);
            place.setRight(cell.right() - static_cast<int>(width) - 6);
        }
        paintText(p, place, TextRole::Small, row.secondLine > 0 ? Token::RiskText : Token::TextSecondary,
                  row.second);
    };
    columns.push_back(std::move(second));

    MappingColumn field = textColumn("field", DataText::tr("Field in Bellwether"), 164, 0,
                                     [](const ColumnRow &row) { return row.fieldWords; });
    field.leastWidth = 140;
    field.paint = paintField;
    columns.push_back(std::move(field));

    MappingColumn match = textColumn("match", DataText::tr("Match"), 92, 3, matchWords);
    match.sortText = {};
    match.number = [](const ColumnRow &row) {
        return row.field < 0 ? std::numeric_limits<double>::quiet_NaN() : row.confidence;
    };
    match.headTip = DataText::tr("How sure the match is; under 75% it is a guess that you confirm");
    match.paint = [](QPainter &p, const QRect &cell, const ColumnRow &row, CellLook) {
        paintMatch(p, cell, row);
    };
    columns.push_back(std::move(match));

    MappingColumn gives = textColumn("gives", DataText::tr("What it gives"), 0, 0, givesWords);
    gives.paint = [](QPainter &p, const QRect &cell, const ColumnRow &row, CellLook) {
        paintGives(p, cell, row);
    };
    columns.push_back(std::move(gives));
    return columns;
}

} // namespace bw
