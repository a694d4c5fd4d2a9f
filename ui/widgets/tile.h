#pragma once

#include "evaluate/portfolio.h"
#include "widgets/marks.h"
#include "widgets/sparkline.h"

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

namespace bw {

/// What a tile shows.
struct TileFace {
    QString label;
    QString value; ///< "–" where there is none
    std::optional<Trend> trend; ///< arrow before the note
    QString note; ///< what changed, or what it is made of
    std::vector<std::pair<Band, QString>> bands; ///< counts with their shapes instead of the note
    std::optional<SparkValues> line;
    double leastRange = 0; ///< of the line
    QString tip; ///< n, day, version; plain text
    QString words; ///< accessible name
    QString before; ///< what the value is compared with, shown before it with an arrow; empty: nothing
    bool operator==(const TileFace &) const = default;
};

/// A figure with its change and its last twelve values, 72 high.
class KpiTile final : public QWidget {
    Q_OBJECT
public:
    explicit KpiTile(QWidget *parent = nullptr);

    void setFace(TileFace face);
    [[nodiscard]] const TileFace &face() const { return m_face; }
    /// Old figures, dimmed, while new ones are computed.
    void setDimmed(bool dimmed);
    /// A line at its left edge.
    void setDivided(bool divided) { m_divided = divided; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    TileFace m_face;
    bool m_dimmed = false;
    bool m_divided = false;
};

} // namespace bw
