#pragma once

#include <QWidget>

namespace bw {

/// Painted lines of one height below a title, of which each says in words and in a tip what it means: by
/// pointer, by keys, to screen readers.
class TipLines : public QWidget {
    Q_OBJECT
public:
    TipLines(qreal titleHeight, qreal lineHeight, QWidget *parent);

    /// Lines from the top.
    [[nodiscard]] virtual int lineCount() const = 0;
    [[nodiscard]] virtual QString wordsOf(int line) const = 0;
    /// Empty: nothing to tell.
    [[nodiscard]] virtual QString tipOf(int line) const = 0;
    /// The line at a place of the widget; -1: none.
    [[nodiscard]] int lineAt(QPointF place) const;
    [[nodiscard]] QRectF lineRect(int line) const;
    /// The line that arrows go on from; its tip stays closed.
    void choose(int line);
    [[nodiscard]] int current() const { return m_current; }

signals:
    /// A line was clicked, or Enter pressed on it.
    void lineChosen(int line);

protected:
    /// To call when the lines have changed: nothing is chosen any more, and these are the words of the whole.
    void linesChanged(const QStringList &words);
    /// How high that many lines and the title are.
    [[nodiscard]] qreal heightOf(int lines) const { return m_titleHeight + m_lineHeight * lines; }
    /// The background of the chosen line, below all else.
    void paintCurrent(QPainter &painter) const;
    /// The ring of the focus, above all else.
    void paintRing(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int line);

    qreal m_titleHeight;
    qreal m_lineHeight;
    int m_current = -1;
    bool m_ring = false; ///< focus came by keyboard
};

} // namespace bw
