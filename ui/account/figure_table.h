#pragma once

#include "account/tip_lines.h"
#include "evaluate/portfolio.h"
#include "shell/theme.h"

#include <array>
#include <optional>

namespace bw {

/// A cell of a small table of figures.
struct FigureCell {
    QString text;
    TextRole role = TextRole::Small;
    Token colour = Token::TextPrimary;
    std::optional<std::array<BlockState, 7>> dots; ///< drawn in place of a text
    bool right = false;
};

struct FigureRow {
    std::vector<FigureCell> cells;
    QString tip; ///< what the figure means and comes from
    bool head = false; ///< headings of columns
};

/// Rows of figures with their words, painted; every row says in its tip what it means. Columns are as wide
/// as their widest cell; what is left goes between the first and the second.
class FigureTable : public TipLines {
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRows(std::vector<FigureRow> rows);
    [[nodiscard]] const std::vector<FigureRow> &rows() const { return m_rows; }

    [[nodiscard]] int lineCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString wordsOf(int line) const override;
    [[nodiscard]] QString tipOf(int line) const override { return m_rows[static_cast<size_t>(line)].tip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<qreal> columnWidths() const;

    QString m_title;
    std::vector<FigureRow> m_rows;
};

} // namespace bw
