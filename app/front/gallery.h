#pragma once

#include <QWidget>

namespace bw {

/// Every part and its states on one sheet, as the program draws them: for looking at after a change.
class Gallery : public QWidget {
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);
};

/// The parts that are painted, in two columns.
class PaintedParts : public QWidget {
    Q_OBJECT
public:
    explicit PaintedParts(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStates(QPainter &painter);
    void paintActivity(QPainter &painter);
};

} // namespace bw
