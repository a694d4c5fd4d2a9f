#include "today/summary_strip.h"

#include "shell/text.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr int stripHeight = 64;
constexpr qreal tileSide = 16;
constexpr qreal noteGap = 8;

class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::SummaryStrip)
};

std::optional<double> amountIn(const std::vector<Money> &sums, const QString &currency)
{
    for (const Money &sum : sums) {
        if (sum.currency == currency)
            return sum.amount;
    }
    return {};
}

/// "+$176k"; empty: as at the last look, or there was none.
QString grown(const std::vector<Money> &now, const std::vector<Money> &then)
{
    if (now.empty() || now.size() > 1)
        return {};
    const double before = amountIn(then, now.front().currency).value_or(0);
    const double change = now.front().amount - before;
    if (std::abs(change) < 0.5)
        return {};
    const QString words = text::moneyShort({now.front().currency, change});
    return change > 0 ? QStringLiteral("+") + words : words;
}

} // namespace

std::vector<SummaryFace> summaryFaces(const TodayQueue &queue)
{
    const auto number = [](qint64 value) { return text::number(value); };
    const bool looked = !queue.lastLookAt.isEmpty();
    std::vector<SummaryFace> faces;
    SummaryFace since;
    since.label = Words::tr("Changed since your last review");
    since.plain = true;
    const auto day = Day::parse(QStringView(queue.lastLookAt).left(10));
    since.value = looked && day
        ? Words::tr("%1, %2", "day, time").arg(text::day(*day), queue.lastLookAt.mid(11, 5))
        : Words::tr("This is your first one");
    since.tip = Words::tr("All that changed is told against what you saw in your own last review.");
    faces.push_back(since);

    SummaryFace risk;
    risk.label = Words::tr("ARR at risk");
    risk.value = queue.arrAtRisk.empty() ? text::number(qint64{0}) : sumWords(queue.arrAtRisk);
    risk.note = Words::tr("%n account(s)", nullptr, queue.atRisk);
    if (looked) {
        if (const QString change = grown(queue.arrAtRisk, queue.arrAtRiskThen); !change.isEmpty())
            risk.note = Words::tr("%1, %2", "accounts at risk, change of the sum").arg(risk.note, change);
    }
    risk.tip =
        Words::tr("ARR of the accounts whose health is in the band at risk, and how it differs from your "
                  "last review.");
    faces.push_back(risk);

    const QString ofAll = Words::tr("of %1", "accounts").arg(number(queue.accounts));
    faces.push_back({Words::tr("Fell a band"), number(queue.fellBand), ofAll,
                     Words::tr("Accounts in a worse band than at your last review, by 2 points or more."),
                     false});
    faces.push_back({Words::tr("Rose a band"), number(queue.roseBand), ofAll,
                     Words::tr("Accounts in a better band than at your last review, by 2 points or more."),
                     false});
    faces.push_back(
        {Words::tr("New alerts"), number(queue.newAlerts),
         Words::tr("%1 open", "alerts").arg(number(queue.openAlerts)),
         Words::tr("Alerts that opened since your last review. What held already when data or rules "
                   "first appeared is open but not new."),
         false});
    SummaryFace rate;
    rate.label = Words::tr("Monthly active rate");
    rate.value = queue.monthlyRate.value() ? text::percent(*queue.monthlyRate.value(), 1) : text::dash();
    rate.note = Words::tr("%1 of %2", "active, paying accounts")
                    .arg(number(queue.monthlyRate.numerator), number(queue.monthlyRate.denominator));
    const qint64 moved = queue.monthlyRate.numerator - queue.monthlyRateThen.numerator;
    if (looked && moved != 0 && queue.monthlyRateThen.denominator > 0) {
        const int n = static_cast<int>(std::llabs(moved));
        const QString change =
            moved < 0 ? Words::tr("%n fewer", "accounts", n) : Words::tr("%n more", "accounts", n);
        rate.note = Words::tr("%1, %2", "active of paying accounts, change").arg(rate.note, change);
    }
    rate.tip =
        Words::tr("Monthly active accounts of the 28 days to the last day with data, of those that pay.");
    faces.push_back(rate);
    faces.push_back(
        {Words::tr("Renew within 90 days"), number(queue.renewSoon),
         Words::tr("%n need(s) work", "accounts", queue.renewSoonNeedWork),
         Words::tr("Accounts whose contract ends within 90 days; those that are not healthy or have a "
                   "high alert need work."),
         false});
    faces.push_back(
        {Words::tr("Judgements stale"), number(queue.staleAnswers), Words::tr("past their shelf life"),
         Words::tr("Accounts with an answer that is older than its criterion allows: it counts less "
                   "and less."),
         false});
    return faces;
}

class SummaryStrip::Tile final : public QWidget {
public:
    explicit Tile(QWidget *parent)
        : QWidget(parent)
    {
    }
    void setFace(const SummaryFace &face)
    {
        m_face = face;
        QStringList words{face.label, face.value, face.note};
        words.removeAll(QString());
        setAccessibleName(words.join(QStringLiteral(", ")));
        setToolTip(plainTip(face.tip));
        update();
    }
    void setDimmed(bool dimmed)
    {
        m_dimmed = dimmed;
        update();
    }
    void setFirst(bool first) { m_first = first; }
    [[nodiscard]] TextRole role() const { return m_face.plain ? TextRole::BaseStrong : TextRole::FigureS; }
    [[nodiscard]] qreal needed() const
    {
        const qreal note = m_face.note.isEmpty() ? 0 : noteGap + textWidth(TextRole::Small, m_face.note);
        return 2 * tileSide
            + std::max(textWidth(TextRole::Caption, m_face.label), textWidth(role(), m_face.value) + note);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const qreal scale = deviceScale(painter);
        if (!m_first)
            painter.fillRect(QRectF(0, 0, 1, height()), tok(Token::LineHair));
        drawElided(painter, TextRole::Caption, tok(Token::TextSecondary),
                   {tileSide, centredBaseline(TextRole::Caption, 11, 16, scale)}, width() - 2 * tileSide,
                   m_face.label);
        const qreal base = centredBaseline(TextRole::FigureS, 29, 24, scale);
        const qreal wide =
            drawElided(painter, role(), tok(m_dimmed ? Token::TextDisabled : Token::TextPrimary),
                       {tileSide, base}, width() - 2 * tileSide, m_face.value);
        const qreal x = tileSide + wide + noteGap;
        if (!m_face.note.isEmpty() && x < width() - tileSide)
            drawElided(painter, TextRole::Small, tok(m_dimmed ? Token::TextDisabled : Token::TextSecondary),
                       {x, base}, width() - tileSide - x + 2, m_face.note);
    }

private:
    SummaryFace m_face;
    bool m_dimmed = false;
    bool m_first = false;
};

SummaryStrip::SummaryStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SummaryStrip::setFaces(const std::vector<SummaryFace> &faces)
{
    m_faces = faces;
    while (m_tiles.size() < faces.size())
        m_tiles.push_back(new Tile(this));
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        if (i < faces.size())
            m_tiles[i]->setFace(faces[i]);
    }
    layOut();
}

void SummaryStrip::setDimmed(bool dimmed)
{
    for (Tile *tile : m_tiles)
        tile->setDimmed(dimmed);
}

void SummaryStrip::layOut()
{
    qreal needed = 0;
    size_t shown = 0;
    for (; shown < m_faces.size(); ++shown) {
        const qreal next = m_tiles[shown]->needed();
        if (shown > 0 && needed + next > width())
            break;
        needed += next;
    }
    const qreal spare = shown > 0 ? std::max(0.0, width() - needed) / static_cast<qreal>(shown) : 0;
    qreal x = 0;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const qreal right = i + 1 == shown ? width() : x + m_tiles[i]->needed() + spare;
        m_tiles[i]->setFirst(i == 0);
        m_tiles[i]->setGeometry(static_cast<int>(std::lround(x)), 0,
                                static_cast<int>(std::lround(right) - std::lround(x)), height() - 1);
        x = right;
    }
}

void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SummaryStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineStrong));
}

} // namespace bw
