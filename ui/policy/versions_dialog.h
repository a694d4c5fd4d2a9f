#pragma once

#include "model/policy_changes.h"
#include "policy/rules_desk.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace bw {

class KeyButton;

/// The saved versions: what each changed, against what to compare the draft, and the way back.
class VersionsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `compared`: the version that the page compares the draft with.
    VersionsDialog(const RulesDesk &desk, const QString &zone, qint64 compared, QWidget *parent = nullptr);

signals:
    void compareRequested(qint64 version);
    /// The version's rules become the draft.
    void restoreRequested(qint64 version);
    void exportRequested(qint64 version);
    void importRequested();

private:
    void showVersion();
    [[nodiscard]] qint64 current() const;

    const RulesDesk &m_desk;
    QListWidget *m_list;
    QLabel *m_changes;
    QLabel *m_against;
};

} // namespace bw
