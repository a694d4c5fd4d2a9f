#pragma once

#include <QCoreApplication>

namespace bw {

/// Context of every string of the page of the activity rules.
class RulesText {
    Q_DECLARE_TR_FUNCTIONS(bw::RulesText)
};

} // namespace bw
