#pragma once

#include "account/figure_marks.h"
#include "account/figure_story.h"
#include "account/tip_lines.h"
#include "evaluate/portfolio.h"
#include "shell/theme.h"

#include <array>
#include <optional>

namespace bw {

/// A bar in a cell, and the mark that it is held against.
struct FigureBar {
    double share = 0; ///< of the width, 0 to 1
    std::optional<double> mark; ///< as `share`
    Token fill = Token::LevelMed;
    qreal width = 96;
};

/// A cell of a small table of figures: a text, or a drawing in its place.
struct FigureCell {
    QString text;
    TextRole role = TextRole::Small;
    Token colour = Token::TextPrimary;
    std::optional<std::array<BlockState, 7>> dots; ///< drawn in place of a text
    bool right = false;
    std::optional<FigureBar> bar = {};
    std::optional<Band> shape = {}; ///< status shape before the text
    std::optional<FigureAnswers> answers = {}; ///< drawn in place of a text, as the next two
    std::optional<FigureRange> range = {};
    std::optional<FigureColumns> columns = {};
};

struct FigureRow {
    std::vector<FigureCell> cells;
    QString tip; ///< what the figure means and comes from
    bool head = false; ///< headings of columns
    StoryRows rows = {}; ///< what it was computed from; none: it has no rows of its own
};

/// Rows of figures with their words, painted; every row says in its tip what it means. Columns are as wide
/// as their widest cell; what is left goes between the first and the second.
class FigureTable : public TipLines {
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr, qreal rowHeight = 20);

    void setTitle(const QString &title, const QString &subtitle = {});
    void setRows(std::vector<FigureRow> rows);
    [[nodiscard]] const std::vector<FigureRow> &rows() const { return m_rows; }

    [[nodiscard]] int lineCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString wordsOf(int line) const override;
    [[nodiscard]] QString tipOf(int line) const override { return m_rows[static_cast<size_t>(line)].tip; }
    [[nodiscard]] FigureStory storyOf(int line) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<qreal> columnWidths() const;

    void paintCell(QPainter &painter, const FigureCell &cell, const QRectF &box) const;

    QString m_title, m_subtitle;
    std::vector<FigureRow> m_rows;
};

} // namespace bw
