#pragma once

#include <QWidget>

namespace bw {

/// How far the morning has come (components §3.14): a tick for each account, over 60 of them a bar, and
/// "12 of 48 reviewed" beside it.
class ProgressTicks final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressTicks(QWidget *parent = nullptr);
    void setProgress(int done, int all);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_done = 0;
    int m_all = 0;
};

} // namespace bw
