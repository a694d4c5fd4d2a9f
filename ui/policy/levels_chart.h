#pragma once

#include "policy/trial_words.h"

#include <QWidget>

namespace bw {

/// The account-days of 28 days by level, in force and under the draft, over a histogram of key actions of
/// each seat with both limits. Dragging a limit tells where to.
class LevelsChart final : public QWidget {
    Q_OBJECT
public:
    explicit LevelsChart(QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const TrialAnswer> answer, const SideNames &names);
    /// Moves the limits at once, ahead of the answer.
    void setLimits(const Policy &draft);
    void setDimmed(bool dimmed);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override { return {520, 268}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {380, 268}; }
    /// The same numbers in words.
    [[nodiscard]] QString words() const;

signals:
    /// A limit was dragged: the multiple ("low_multiple", "high_multiple") that is nearest to the place.
    void limitDragged(const QString &key, int multiple);
    void dragFinished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Limit { None, Low, High };
    void paintBar(QPainter &painter, const QRectF &bar, const LevelDays &levels, const QString &name,
                  bool strong) const;
    void paintHistogram(QPainter &painter) const;
    void paintLimit(QPainter &painter, qreal hundredths, const QString &label, bool inForce) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal placeOf(qreal hundredths) const;
    [[nodiscard]] qreal hundredthsAt(qreal x) const;
    [[nodiscard]] Limit limitAt(QPointF at) const;
    [[nodiscard]] QString tipAt(QPointF at) const;

    std::shared_ptr<const TrialAnswer> m_answer;
    SideNames m_names;
    Policy m_draft;
    bool m_dimmed = false;
    Limit m_dragged = Limit::None;
};

} // namespace bw
