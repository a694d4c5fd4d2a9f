#pragma once

#include <QCoreApplication>

namespace bw::text {

/// Context of every string of alerts and their rules.
class AlertText {
    Q_DECLARE_TR_FUNCTIONS(bw::text::AlertText)
};

} // namespace bw::text
