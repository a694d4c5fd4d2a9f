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
    /// The tip of what stands at a place; empty: none.
    [[nodiscard]] QString tipAt(QPointF place) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
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
    };
    [[nodiscard]] std::vector<Place> layOut(int width) const;

    QString m_name;
    QString m_key;
    QString m_nameTip; ///< that it was entered by hand
    std::vector<Chip> m_chips;
    std::vector<HeadFact> m_facts;
    bool m_weekly = false;
    bool m_monthly = false;
};

} // namespace bw
