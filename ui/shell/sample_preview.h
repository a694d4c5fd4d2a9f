#pragma once

#include <QWidget>

namespace bw {

/// Five made-up accounts as the portfolio draws them: what the sample looks like.
class SamplePreview : public QWidget {
    Q_OBJECT
public:
    explicit SamplePreview(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {392, 182}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bw
