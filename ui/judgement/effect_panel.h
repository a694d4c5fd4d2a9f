#pragma once

#include "report/judgement_sheet.h"

#include <QWidget>

class QLabel;

namespace bw {

class ChanceBar;
class GaugePair;
class KeyButton;
class PointsTable;

/// What the written answers would do to the account: health, points, chance of renewal and what follows, and
/// what would lift it most; with the buttons that save and discard.
class EffectPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EffectPanel(QWidget *parent = nullptr);

    /// `answers`: how many would be saved; `waiting`: notes without one. `effect` is of the same account;
    /// without answers it says how things are.
    void setEffect(std::shared_ptr<const JudgementSheet> sheet, DraftEffect effect, int answers, int waiting);
    /// Why nothing can be saved; empty: it can.
    void setObstacle(const QString &sentence);
    [[nodiscard]] const DraftEffect &effect() const { return m_effect; }
    [[nodiscard]] const PointsTable &points() const { return *m_points; }
    [[nodiscard]] QStringList consequences() const;

signals:
    void saveRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillPoints();
    void fillFollows();
    void fillLifts();
    [[nodiscard]] QString criterionName(qint32 criterion) const;

    std::shared_ptr<const JudgementSheet> m_sheet;
    DraftEffect m_effect;
    int m_answers = 0;
    int m_waiting = 0;
    QString m_obstacle;
    QLabel *m_title;
    QLabel *m_state;
    GaugePair *m_gauges;
    PointsTable *m_points;
    QLabel *m_chanceTitle;
    QLabel *m_chance;
    ChanceBar *m_chanceBar;
    QLabel *m_assumption;
    QLabel *m_followsTitle;
    QLabel *m_follows;
    QLabel *m_liftsTitle;
    QLabel *m_lifts;
    QLabel *m_obstacleLabel;
    KeyButton *m_discard;
    KeyButton *m_save;
};

} // namespace bw
