#pragma once

#include <QCoreApplication>

namespace bw::app {

/// Context of every text of the command line.
class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::app::Words)
};

} // namespace bw::app
