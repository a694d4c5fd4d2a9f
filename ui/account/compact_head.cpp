#include "account/compact_head.h"

#include "account/account_tr.h"
#include "account/figure_words.h"
#include "shell/contract_words.h"
#include "shell/text.h"
#include "widgets/gauge.h"

#include <QPainter>
#include <cmath>

namespace bw {

namespace {

constexpr qreal side = 24;
constexpr qreal gap = 12;
constexpr qreal gauge = 36;

} // namespace

CompactHead::CompactHead(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CompactHead::setReport(const AccountReport &report)
{
    const PortfolioRow &row = report.row;
    m_name = text::visible(row.name.isEmpty() ? row.key : row.name);
    m_segment = row.segment.isEmpty() ? QString() : text::segmentShort(row.segment);
    m_value = row.health.value;
    m_band = row.health.band;
    m_below = row.health.below;
    m_word = text::band(m_band);
    m_moved = report.healthMoved;
    if (row.health.frozenOn) {
        m_word = AccountText::tr("%1; %2", "band of health; that the account is lost")
                     .arg(m_word, text::lostShort());
        m_moved.reset();
    }
    const QStringList facts = briefFacts(report);
    m_facts = facts.join(QStringLiteral("   ·   "));
    setAccessibleName(m_name + QStringLiteral(". ") + m_word + QStringLiteral(". ")
                      + facts.join(QStringLiteral(". ")));
    update();
}

void CompactHead::setRecomputing(bool on)
{
    m_recomputing = on;
    update();
}

void CompactHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    const qreal scale = deviceScale(painter);
    hairline(painter, 0, width(), height() - 1, Token::LineStrong);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaugeMedium(painter, {side, (height() - gauge) / 2, gauge, gauge},
                     {m_value, m_band, m_recomputing, m_below});
    const qreal facts = textWidth(TextRole::Small, m_facts);
    qreal x = side + gauge + gap;
    const qreal room = width() - x - side - facts - 220;
    x += drawElided(painter, TextRole::BarTitle, tok(Token::TextPrimary),
                    {x, centredBaseline(TextRole::BarTitle, 0, height(), scale)}, std::max<qreal>(room, 120),
                    m_name)
        + gap;
    if (!m_segment.isEmpty()) {
        paintChip(painter, {x, (height() - chipHeight) / 2.0}, m_segment);
        x += chipWidth(m_segment) + gap;
    }
    const auto write = [&](TextRole role, const QColor &colour, const QString &words) {
        drawWord(painter, role, colour, {x, centredBaseline(role, 0, height(), scale)}, words);
        x += textWidth(role, words) + gap;
    };
    write(TextRole::SmallStrong, tok(textOf(m_band)), m_word);
    if (m_moved) {
        const QColor colour = tok(trendColour(*m_moved));
        paintTrend(painter, trendOf(*m_moved), {x + 5, height() / 2.0}, colour);
        const bool figure = std::abs(*m_moved) > 1;
        x += figure ? 13 : 10 + gap;
        if (figure)
            write(TextRole::SmallStrong, colour, text::number(qint64{std::abs(*m_moved)}));
    }
    write(TextRole::Small, tok(Token::TextSecondary), m_facts);
}

} // namespace bw
