#pragma once

#include "evaluate/portfolio.h"

#include <QWidget>

class QLabel;

namespace bw {

class AgreementChart;
class KeyButton;

/// The pane beside the table that shows where machine and people disagree: the chart, who is not judged yet,
/// and what its keys do.
class AgreementLens final : public QWidget {
    Q_OBJECT
public:
    explicit AgreementLens(QWidget *parent = nullptr);

    [[nodiscard]] AgreementChart *chart() const { return m_chart; }
    void setRows(const std::shared_ptr<const Portfolio> &portfolio, const std::vector<quint8> &kept,
                 const HealthRules &rules);
    void retranslate();
    [[nodiscard]] QString notJudgedWords() const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 500}; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AgreementChart *m_chart;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_notJudged;
    KeyButton *m_close;
};

} // namespace bw
