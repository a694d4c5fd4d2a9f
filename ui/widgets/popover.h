#pragma once

#include <QFrame>

namespace bw {

/// A raised panel under a field: closes on a click elsewhere and on Esc. It is not a window of its own to
/// the user; focus goes back to the field.
class Popover : public QFrame {
    Q_OBJECT
public:
    explicit Popover(QWidget *parent);

    /// Opens below `field`, moved to stay on its screen.
    void openAt(QWidget *field);
    /// The same below a part of a painted field.
    void openAt(QWidget *field, const QRect &part);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
};

} // namespace bw
