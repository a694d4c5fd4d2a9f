#include "account/figure_marks.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr qreal blockHeight = 15;
constexpr qreal blockGap = 2;
constexpr qint32 mostSingle = 14; ///< up to so many answers each has a block of its own

struct Block {
    NpsGroup group{};
    qreal share = 0; ///< of the width
};

std::vector<Block> blocksOf(const NpsCount &count)
{
    const std::array<std::pair<NpsGroup, qint32>, 3> parts{{{NpsGroup::Detractor, count.detractors},
                                                            {NpsGroup::Passive, count.passives},
                                                            {NpsGroup::Promoter, count.promoters}}};
    std::vector<Block> blocks;
    for (const auto &[group, answers] : parts) {
        if (answers == 0)
            continue;
        const bool single = count.n() <= mostSingle;
        const Block block{group, static_cast<qreal>(single ? 1 : answers) / count.n()};
        blocks.insert(blocks.end(), single ? static_cast<size_t>(answers) : 1, block);
    }
    return blocks;
}

Token fillOf(NpsGroup group, bool coloured)
{
    if (!coloured || group == NpsGroup::Passive)
        return Token::BgTrack;
    return group == NpsGroup::Promoter ? Token::OkFill : Token::RiskFill;
}

QString markOf(NpsGroup group)
{
    constexpr std::array<char16_t, 3> marks{u'\u2212', u'\u00B7', u'+'};
    return QString(QChar(marks.at(static_cast<size_t>(group))));
}

} // namespace

void paintAnswers(QPainter &painter, const FigureAnswers &answers, const QRectF &box)
{
    const std::vector<Block> blocks = blocksOf(answers.count);
    qreal x = box.left();
    painter.setFont(roleFont(TextRole::CaptionStrong));
    for (const Block &block : blocks) {
        const qreal width = block.share * answers.width;
        const QRectF drawn(x, box.center().y() - blockHeight / 2, std::max(1.0, width - blockGap),
                           blockHeight);
        const Token fill = fillOf(block.group, answers.coloured);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(fill));
        painter.drawRoundedRect(drawn, 2, 2);
        painter.setPen(tok(fill == Token::BgTrack ? Token::TextSecondary : Token::OnAccent));
        if (drawn.width() >= 9)
            painter.drawText(drawn, Qt::AlignCenter | Qt::TextDontClip, markOf(block.group));
        x += width;
    }
}

void paintRange(QPainter &painter, const FigureRange &range, const QRectF &box)
{
    const auto at = [&](double score) { return box.left() + (score + 100) / 200 * range.width; };
    const qreal y = box.center().y();
    hairline(painter, at(-100), at(100), y, Token::LineHair);
    painter.fillRect(QRectF(at(0), y - 5, 1, 10), tok(Token::LineStrong));
    painter.fillRect(QRectF(at(range.low), y - 1, std::max(1.0, at(range.high) - at(range.low)), 2),
                     tok(Token::TextSecondary));
    for (const double end : {range.low, range.high})
        painter.fillRect(QRectF(at(end) - 0.5, y - 4, 1, 8), tok(Token::TextSecondary));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::TextPrimary));
    painter.drawEllipse(QPointF(at(range.value), y), 3.5, 3.5);
}

void paintColumns(QPainter &painter, const FigureColumns &columns, const QRectF &box)
{
    const auto highest = std::max_element(columns.counts.begin(), columns.counts.end());
    if (highest == columns.counts.end())
        return;
    const qreal room = box.height() - 6;
    const qreal foot = box.bottom() - 3;
    for (size_t i = 0; i < columns.counts.size(); ++i) {
        const qreal x = box.left() + FigureColumns::step * static_cast<qreal>(i);
        const qreal height = *highest == 0 ? 0 : room * columns.counts[i] / *highest;
        painter.fillRect(QRectF(x, foot, FigureColumns::step - 2, 1), tok(Token::LineStrong));
        if (height > 0)
            painter.fillRect(
                QRectF(x, foot - std::max(2.0, height), FigureColumns::step - 2, std::max(2.0, height)),
                tok(columns.fills.at(i)));
    }
}

} // namespace bw
