#pragma once

#include <QCoreApplication>

namespace bw::text {

/// Context of every string in shell/text*.cpp.
class Text {
    Q_DECLARE_TR_FUNCTIONS(bw::text::Text)
};

} // namespace bw::text
