#pragma once

#include <QCoreApplication>

namespace bw {

/// Context of the strings of the data page that belong to no widget.
class DataText {
    Q_DECLARE_TR_FUNCTIONS(bw::DataText)
};

} // namespace bw
