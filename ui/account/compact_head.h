#pragma once

#include "report/account_report.h"

#include <QWidget>

namespace bw {

/// The line that stays when the head of an account's page is scrolled away: gauge, name, band, change, ARR
/// and renewal.
class CompactHead : public QWidget {
    Q_OBJECT
public:
    explicit CompactHead(QWidget *parent = nullptr);

    void setReport(const AccountReport &report);
    void setRecomputing(bool on);
    [[nodiscard]] QSize sizeHint() const override { return {600, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_segment, m_word, m_facts;
    std::optional<double> m_value;
    std::optional<qint32> m_moved;
    Band m_band = Band::None;
    qint32 m_below = noBandAbove;
    bool m_recomputing = false;
};

} // namespace bw
