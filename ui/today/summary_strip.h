#pragma once

#include "today/today_book.h"

#include <QWidget>

namespace bw {

/// One figure of the strip, in words.
struct SummaryFace {
    QString label;
    QString value;
    QString note; ///< beside the value
    QString tip; ///< definition
    bool plain = false; ///< the value is no figure: a day
    bool operator==(const SummaryFace &) const = default;
};
[[nodiscard]] std::vector<SummaryFace> summaryFaces(const TodayQueue &queue);

/// The morning in figures, 64 high: as many of them as have room, the first ones first.
class SummaryStrip final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);
    void setFaces(const std::vector<SummaryFace> &faces);
    [[nodiscard]] const std::vector<SummaryFace> &faces() const { return m_faces; }
    /// Old figures, dimmed, while new ones are found.
    void setDimmed(bool dimmed);
    [[nodiscard]] QSize sizeHint() const override { return {800, 64}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 64}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Tile;
    void layOut();

    std::vector<SummaryFace> m_faces;
    std::vector<Tile *> m_tiles;
};

} // namespace bw
