#include "widgets/evidence_view.h"

#include "shell/parts.h"
#include "widgets/marks.h"
#include "widgets/plain.h"
#include "widgets/popover.h"
#include "widgets/strip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr qreal headHeight = 18;
constexpr qreal drawingHeight = 16;
constexpr qreal verdictHeight = 20;
constexpr qreal lineWidth = 88;
constexpr qreal dayRoom = 52;
constexpr int listWidth = 360;

void paintLine(QPainter &painter, QRectF box, const std::vector<double> &values)
{
    const double most = std::max(1.0, *std::max_element(values.begin(), values.end()));
    QPolygonF points;
    for (size_t i = 0; i < values.size(); ++i) {
        const double along = static_cast<double>(i) / static_cast<double>(values.size() - 1);
        points << QPointF(box.left() + along * box.width(),
                          box.bottom() - 1 - values[i] / most * (box.height() - 3));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tok(Token::Chart1), 1.5));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::Chart1));
    painter.drawEllipse(points.last(), 2, 2);
    painter.restore();
}

/// Whole lines only: what has no room is told by the last one's end.
void paintText(QPainter &painter, const QRectF &box, const QString &text)
{
    const QFont font = roleFont(TextRole::Small);
    const QFontMetricsF metrics(font);
    const int most = std::max(1, static_cast<int>((box.height() + 1) / metrics.lineSpacing()));
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal baseline = box.top() + metrics.ascent();
    for (int n = 0; n < most; ++n, baseline += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const int from = line.textStart();
        const bool isLast = n + 1 == most;
        drawElided(painter, TextRole::Small, tok(Token::TextSecondary), {box.left(), baseline}, box.width(),
                   isLast ? text.mid(from) : text.mid(from, line.textLength()).trimmed());
    }
    layout.endLayout();
}

} // namespace

QString EvidenceWords::inOneLine() const
{
    QStringList parts{headline, text, verdict};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EvidenceView::setWords(const EvidenceWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.inOneLine());
    setToolTip(plainTip(words.inOneLine()));
    updateGeometry();
    update();
}

qreal EvidenceView::textHeight(qreal width) const
{
    if (m_words.text.isEmpty())
        return 0;
    const QFontMetricsF metrics(roleFont(TextRole::Small));
    return metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, m_words.text).height();
}

int EvidenceView::heightForWidth(int width) const
{
    const bool drawn = m_words.weeks || m_words.line.size() > 1;
    return static_cast<int>(headHeight + textHeight(width) + (drawn ? drawingHeight : 0)
                            + (m_words.verdict.isEmpty() ? 0 : verdictHeight));
}

void EvidenceView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    drawElided(
        painter, TextRole::SmallStrong,
        tok(m_words.verdict.isEmpty() && m_words.text.isEmpty() ? Token::TextTertiary : Token::TextPrimary),
        {0, centredBaseline(TextRole::SmallStrong, 0, headHeight, scale)}, width(), m_words.headline);
    qreal y = headHeight;
    const bool drawn = m_words.weeks || m_words.line.size() > 1;
    // The verdict is never cut; the text gives way.
    const qreal below = (drawn ? drawingHeight : 0) + (m_words.verdict.isEmpty() ? 0 : verdictHeight);
    const QRectF box(0, y, width(), std::max(0.0, std::min(textHeight(width()), height() - y - below)));
    paintText(painter, box, m_words.text);
    y = box.bottom();
    if (m_words.weeks) {
        paintWeeks(painter, {0, y + 5}, *m_words.weeks);
        y += drawingHeight;
    } else if (drawn) {
        paintLine(painter, QRectF(0, y + 1, lineWidth, drawingHeight - 2), m_words.line);
        y += drawingHeight;
    }
    if (m_words.verdict.isEmpty())
        return;
    paintStatus(painter, m_words.mark, {4, y + verdictHeight / 2}, 8);
    drawElided(painter, TextRole::Small, tok(Token::TextSecondary),
               {15, centredBaseline(TextRole::Small, y, verdictHeight, scale)}, width() - 15,
               m_words.verdict);
}

AnswersBefore::AnswersBefore(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString AnswersBefore::inWords(const AnswerBefore &answer) const
{
    const QString said =
        tr("%1: %2 (%3)", "day, answer, who and how sure").arg(answer.day, answer.word, answer.who);
    QString words = answer.takenBack ? tr("%1, taken back", "an earlier answer").arg(said) : said;
    if (!answer.note.isEmpty())
        words += QLatin1Char('\n') + answer.note;
    return words;
}

void AnswersBefore::setAnswers(std::vector<AnswerBefore> answers)
{
    m_answers = std::move(answers);
    QStringList lines;
    for (const AnswerBefore &answer : m_answers)
        lines << inWords(answer);
    setAccessibleName(lines.isEmpty() ? tr("No earlier answer")
                                      : tr("Earlier answers: %1").arg(lines.join(QStringLiteral("; "))));
    fitCursor();
    update();
}

int AnswersBefore::hiddenCount() const
{
    const int all = static_cast<int>(m_answers.size());
    return all <= room() ? 0 : all - (room() - 1);
}

void AnswersBefore::fitCursor()
{
    if (hiddenCount() > 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void AnswersBefore::openAll()
{
    if (m_answers.empty())
        return;
    auto *list = new Popover(this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setObjectName(QStringLiteral("earlierAnswers"));
    auto *layout = new QVBoxLayout(list);
    layout->setSpacing(6);
    for (const AnswerBefore &answer : m_answers) {
        QLabel *line = makeLabel(TextRole::Small, answer.takenBack ? Tone::Tertiary : Tone::Primary);
        line->setText(inWords(answer));
        line->setWordWrap(true);
        line->setFixedWidth(listWidth);
        layout->addWidget(line);
    }
    list->openAt(this);
}

void AnswersBefore::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hiddenCount() > 0)
        openAll();
    else
        QWidget::mousePressEvent(event);
}

void AnswersBefore::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCursor();
}

void AnswersBefore::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    if (m_answers.empty()) {
        drawElided(painter, TextRole::Small, tok(Token::TextTertiary),
                   {0, centredBaseline(TextRole::Small, 0, lineHeight, scale)}, width(),
                   tr("Nobody has answered yet"));
        return;
    }
    const int hidden = hiddenCount();
    const size_t shown = m_answers.size() - static_cast<size_t>(hidden);
    if (hidden > 0)
        drawWord(
            painter, TextRole::Small, tok(Token::AccentText),
            {0, centredBaseline(TextRole::Small, static_cast<qreal>(shown) * lineHeight, lineHeight, scale)},
            tr("%n more", "earlier answers without room", hidden));
    for (size_t i = 0; i < shown; ++i) {
        const AnswerBefore &answer = m_answers[i];
        const qreal top = static_cast<qreal>(i) * lineHeight;
        const qreal base = centredBaseline(TextRole::Small, top, lineHeight, scale);
        const Token ink = answer.takenBack ? Token::TextTertiary : Token::TextPrimary;
        drawWord(painter, TextRole::Small, tok(Token::TextSecondary), {0, base}, answer.day);
        const qreal left = std::max(dayRoom, textWidth(TextRole::Small, answer.day) + 8);
        qreal x = left;
        x += drawElided(painter, TextRole::SmallStrong, tok(ink), {x, base}, width() - x, answer.word) + 5;
        if (x < width() - 12)
            x += drawElided(painter, TextRole::Small, tok(Token::TextSecondary), {x, base}, width() - x,
                            answer.who);
        if (answer.takenBack)
            hairline(painter, left, std::min<qreal>(x, width()), base - 4, Token::TextTertiary);
    }
}

bool AnswersBefore::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines; // those without room too
    for (const AnswerBefore &answer : m_answers)
        lines << inWords(answer);
    QToolTip::showText(help->globalPos(), plainTip(lines.join(QLatin1Char('\n'))), this);
    return true;
}

} // namespace bw
