#pragma once

#include "shell/engine.h"
#include "shell/look.h"

namespace bw {

struct TourOptions {
    QString out; ///< folder of the pictures; made where it is not there
    QString workspace; ///< empty: a sample portfolio is made for the tour
    text::Language language = text::Language::English;
    ThemeChoice theme = ThemeChoice::Light;
    QSize size{1440, 900};
};

/// A PNG of every screen, with the same names each time; the paths of those written. Needs a QApplication
/// (the offscreen platform will do) and no user.
[[nodiscard]] Result<QStringList> renderTour(const Engine &engine, const TourOptions &options);

} // namespace bw
