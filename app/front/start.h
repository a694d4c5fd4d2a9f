#pragma once

#include "front/tour.h"

namespace bw {

/// Opens the window on a workspace and runs until it is closed; the exit code. Makes the QApplication.
/// `own` is where one's own files go when `workspace` is the sample portfolio.
[[nodiscard]] int openWindow(int &argc, char **argv, const QString &workspace, const QString &own);

/// Draws the tour without a display, whatever the platform is set to. Makes the QApplication.
[[nodiscard]] Result<QStringList> drawTour(int &argc, char **argv, const TourOptions &options);

} // namespace bw
