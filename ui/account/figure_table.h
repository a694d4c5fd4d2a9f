#pragma once

#include "evaluate/portfolio.h"
#include "shell/theme.h"

#include <QWidget>
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
class FigureTable : public QWidget {
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRows(std::vector<FigureRow> rows);
    [[nodiscard]] const std::vector<FigureRow> &rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::vector<qreal> columnWidths() const;
    [[nodiscard]] QRectF rowRect(size_t row) const;
    [[nodiscard]] int rowAt(QPointF place) const;
    void setCurrent(int row);
    [[nodiscard]] static QString wordsOf(const FigureRow &row);

    QString m_title;
    std::vector<FigureRow> m_rows;
    int m_current = -1;
    bool m_ring = false; ///< focus came by keyboard
};

} // namespace bw
