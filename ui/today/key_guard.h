#pragma once

class QWidget;

namespace bw {

/// Keys that are pressed in a popup are the popup's: the page below it has keys of single letters, and Esc.
void keepKeys(QWidget *popup);

} // namespace bw
