#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace bw {

/// A name for a view, that no other one has.
class NameDialog final : public QDialog {
    Q_OBJECT
public:
    NameDialog(QStringList taken, const QString &name, QWidget *parent);

signals:
    void named(const QString &name);

private:
    void save();

    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_complaint;
};

} // namespace bw
