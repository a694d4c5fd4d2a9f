#pragma once

#include "base/result.h"
#include "front/claim.h"
#include "front/tour.h"

namespace bw {

/// What the window begins with.
struct WindowStart {
    QString workspace; ///< is opened
    QString own; ///< where own files go while the sample portfolio is shown
    QStringList files; ///< are imported at once
    Claim claim; ///< of the workspace: ours, or elsewhere
};

// These make the QApplication, so that whoever starts them needs no widgets.

/// The window; the exit code.
[[nodiscard]] int openWindow(int &argc, char **argv, WindowStart start);
/// Out of the dock or from under other windows, with the focus where the system allows it.
void comeUp(QWidget &window);
/// Pictures of every screen, drawn without a display (the offscreen platform).
[[nodiscard]] Result<QStringList> drawTour(int &argc, char **argv, const TourOptions &options);

} // namespace bw
