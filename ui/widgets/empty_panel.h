#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bw {

/// Where there is nothing to show: one line what, one line why, at most one button.
class EmptyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    /// All are plain text; an empty `button` shows none.
    void setTexts(const QString &what, const QString &why, const QString &button);

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_button;
};

} // namespace bw
