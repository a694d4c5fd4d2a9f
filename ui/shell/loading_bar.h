#pragma once

#include <QTimer>
#include <QWidget>

namespace bw {

/// 2 px under the top bar while something is loaded or imported: how far it is, or a piece that runs where
/// nobody knows. Lies over the page, which keeps its place.
class LoadingBar : public QWidget {
    Q_OBJECT
public:
    explicit LoadingBar(QWidget *frame);

    void setRunning(bool running);
    /// 0 to 1; below 0: not known.
    void setFraction(double fraction);
    [[nodiscard]] double fraction() const { return m_fraction; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void move();

    double m_fraction = -1;
    int m_step = 0;
    QTimer m_motion;
};

} // namespace bw
