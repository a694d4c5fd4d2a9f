#pragma once

#include "model/policy_changes.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace bw {

/// Names a new version of the rules before it comes into force: what changes, why, and who says so.
class PublishDialog final : public QDialog {
    Q_OBJECT
public:
    PublishDialog(qint64 version, const std::vector<PolicyChange> &changes, const QString &effect,
                  QWidget *parent = nullptr);

signals:
    void published(const QString &note, const QString &author);

private:
    void publish();

    QLineEdit *m_note;
    QLineEdit *m_author;
    QLabel *m_fault;
};

/// The changes one under the other: at most `most`, then how many more there are.
[[nodiscard]] QString changeLines(const std::vector<PolicyChange> &changes, size_t most);

} // namespace bw
