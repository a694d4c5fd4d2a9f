#pragma once

#include "widgets/gauge.h"

#include <QWidget>

namespace bw {

/// Two gauges: now, and with what is written.
class GaugePair final : public QWidget {
    Q_OBJECT
public:
    explicit GaugePair(QWidget *parent = nullptr);

    /// Without drafts `after` is the same as `now`, and one gauge is drawn.
    void setFaces(const GaugeFace &now, const GaugeFace &after, bool hasDrafts, GaugeMarks limits);
    [[nodiscard]] const GaugeFace &after() const { return m_after; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();

    GaugeFace m_now;
    GaugeFace m_after;
    GaugeMarks m_limits;
    bool m_hasDrafts = false;
};

/// A line of the table of points. All in tenths, which add up.
struct PointsLine {
    enum class Kind : quint8 { Machine, Human, Limit, Total };
    Kind kind{};
    QString name;
    std::optional<qint64> now; ///< nothing: no part of the score
    std::optional<qint64> after;
    qint64 most = 0;
    Band band = Band::None; ///< of the total
    bool operator==(const PointsLine &) const = default;
};

class PointsTable final : public QWidget {
    Q_OBJECT
public:
    explicit PointsTable(QWidget *parent = nullptr);

    void setLines(std::vector<PointsLine> lines);
    [[nodiscard]] const std::vector<PointsLine> &lines() const { return m_lines; }
    [[nodiscard]] QString wordsOf(const PointsLine &line) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintLine(QPainter &painter, const PointsLine &line, qreal top) const;
    void nameIt();

    std::vector<PointsLine> m_lines;
};

} // namespace bw
