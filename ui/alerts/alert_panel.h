#pragma once

#include "alerts/alert_story.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bw {

class KeyButton;
class Segmented;

/// What can be done with alerts, in the order of the buttons.
enum class AlertDeed : quint8 { Acknowledge, Work, Resolve, Snooze, Wake };
constexpr int alertDeedCount = 5;

/// Beside the table: the selected alert with its course, or how all are dealt with; below it what can be
/// done.
class AlertPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AlertPanel(QWidget *parent = nullptr);

    /// `selected`: how many rows are; the story is that of the current one. Nothing: there is none.
    void setStory(const std::optional<AlertStory> &story, const PortfolioRow *account, int selected);
    void setTotals(std::vector<AlertTotalsLine> lines);
    /// To how many of the selected alerts each deed applies, and why none can be done; empty: they can.
    void setDeeds(const std::array<int, alertDeedCount> &counts, const QString &obstacle);
    void retranslate();
    /// Totals instead of the story, or back.
    void toggleTotals();
    [[nodiscard]] bool showsTotals() const;
    [[nodiscard]] QSize sizeHint() const override { return {340, 400}; }

signals:
    void deedRequested(bw::AlertDeed deed);
    void openRequested();

private:
    void fill();
    void addLine(QVBoxLayout *column, const QString &words, int role, int tone);

    std::optional<AlertStory> m_story;
    std::optional<PortfolioRow> m_account;
    int m_selected = 0;
    std::vector<AlertTotalsLine> m_totals;
    QString m_obstacle;
    Segmented *m_what;
    QScrollArea *m_scroll;
    QLabel *m_blocked;
    std::array<KeyButton *, alertDeedCount> m_deeds{};
    KeyButton *m_open;
};

} // namespace bw
