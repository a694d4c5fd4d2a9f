#pragma once

#include "front/claim.h"
#include "shell/engine.h"

#include <QDialog>

namespace bw {

/// Asks what to do with a workspace that another window has: accepted means to look at it only.
class ElsewhereDialog : public QDialog {
    Q_OBJECT
public:
    /// What else can be done: to quit, or to stay with the workspace that is shown.
    enum class Else { Quit, Stay };
    explicit ElsewhereDialog(const Claim &claim, Else otherwise = Else::Quit, QWidget *parent = nullptr);
};

/// "“team.bellwether” is open on the computer “ann” since Wed 25 Nov, 08:12."
[[nodiscard]] QString elsewhereSentence(const Claim &claim);
/// The engine without what would write to that workspace.
[[nodiscard]] Engine readOnlyEngine(Engine engine, const QString &workspace);

} // namespace bw
