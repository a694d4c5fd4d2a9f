#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace bw {

/// Asks for a folder and writes the empty templates into it; `say` gets one sentence on what came of it.
/// Nothing is said where no folder was chosen.
void askForTemplates(QWidget *parent, std::function<void(const QString &sentence)> say);

} // namespace bw
