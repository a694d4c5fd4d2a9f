#pragma once

#include "evaluate/portfolio.h"

#include <QPixmap>
#include <QSet>
#include <QWidget>
#include <array>
#include <optional>

namespace bw {

/// The machine score of each account against the human one: dots in the shape and colour of their band, sized
/// by ARR, in four areas by how both agree. Painted as one picture: 10,000 accounts are no more than pixels.
/// A rubber band, a click, keys and the areas choose accounts.
class AgreementChart final : public QWidget {
    Q_OBJECT
public:
    explicit AgreementChart(QWidget *parent = nullptr);

    /// Rows that are kept (empty: all), under the rules of all accounts. What is chosen stays chosen.
    void setRows(const std::shared_ptr<const Portfolio> &portfolio, const std::vector<quint8> &kept,
                 const HealthRules &rules);
    /// Accounts without a human or a machine score.
    [[nodiscard]] int notJudged() const { return m_notJudged; }
    [[nodiscard]] int dotCount() const { return static_cast<int>(m_dots.size()); }
    [[nodiscard]] int countOf(Agreement agreement) const { return m_counts[static_cast<size_t>(agreement)]; }
    /// Ids of the chosen accounts; empty: none is.
    [[nodiscard]] const QSet<qint64> &chosen() const { return m_chosen; }
    void choose(const QSet<qint64> &keys);
    void chooseArea(Agreement agreement);
    /// Those whose dots have their centre in a part of the widget.
    void chooseIn(const QRectF &box, bool more = false);
    /// Where an account's dot stands; nothing: it has none.
    [[nodiscard]] std::optional<QPointF> placeOf(AccountId account) const;
    /// Words of the dot that keys are at; empty: none.
    [[nodiscard]] QString currentWords() const;
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override { return {420, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 260}; }

signals:
    void chosenChanged();
    void opened(qint64 key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Dot {
        qint64 key = 0;
        double machine = 0;
        double human = 0;
        Band band = Band::None;
        int size = 0; ///< of its shape
        qint32 row = 0; ///< in Portfolio::rows
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(double machine, double human) const;
    [[nodiscard]] QPointF at(const Dot &dot) const { return at(dot.machine, dot.human); }
    [[nodiscard]] int dotAt(QPointF place) const;
    [[nodiscard]] QString wordsOf(const Dot &dot) const;
    void step(int by, bool byHuman);
    void setCurrent(int dot);
    void setChosen(QSet<qint64> keys);
    void renew();
    void paintAreas(QPainter &painter) const;
    void paintDots(QPainter &painter) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    HealthRules m_rules;
    std::vector<Dot> m_dots; ///< the largest first, so that none hides a smaller one
    std::vector<int> m_byMachine; ///< dots from left to right
    std::vector<int> m_byHuman; ///< dots from below
    std::array<int, 5> m_counts{}; ///< by Agreement
    int m_notJudged = 0;
    QSet<qint64> m_chosen;
    int m_current = -1;
    bool m_ring = false; ///< focus came by keyboard
    std::optional<QPointF> m_pressed;
    QRectF m_band; ///< being drawn; null: none
    QPixmap m_layer; ///< everything but what moves; null: to be drawn
};

/// "Busy but unhappy"
[[nodiscard]] QString areaName(Agreement agreement);

} // namespace bw
