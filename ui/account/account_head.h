#pragma once

#include "account/figure_words.h"

#include <QWidget>

namespace bw {

/// Name, chips and the line of facts at the top of an account's page. The name is cut at its end where it
/// does not fit (its tip has it whole); facts go to a second line instead.
class AccountHead : public QWidget {
    Q_OBJECT
public:
    explicit AccountHead(QWidget *parent = nullptr);

    void setReport(const AccountReport &report);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {600, heightForWidth(qMax(width(), 600))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, heightForWidth(qMax(width(), 300))}; }
    /// The facts from the left; one that has a tip opens into what it means and its rows.
    [[nodiscard]] int factCount() const { return static_cast<int>(m_facts.size()); }
    void openFact(int fact);
    /// The tip of what stands at a place; empty: none.
    [[nodiscard]] QString tipAt(QPointF place) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void claimHeight();
    struct Chip {
        QString shown;
        QString full;
        QString tip;
        bool byHand = false;
    };
    struct Place {
        enum class What { Name, Chip, Label, Value, Badges };
        What what;
        QRectF box;
        QString text;
        QString tip;
        bool byHand = false;
        int fact = -1; ///< number of the fact of a label or value
    };
    [[nodiscard]] std::vector<Place> layOut(int width) const;
    /// Where a fact stands, label and value.
    [[nodiscard]] QRectF boxOf(int fact) const;
    void setCurrent(int fact);

    QString m_name;
    QString m_key;
    QString m_nameTip; ///< that it was entered by hand
    std::vector<Chip> m_chips;
    std::vector<HeadFact> m_facts;
    int m_current = -1; ///< fact chosen by keys
    bool m_ring = false; ///< focus came by keyboard
    PeriodState m_weekly = PeriodState::Missed;
    PeriodState m_monthly = PeriodState::Missed;
};

} // namespace bw
