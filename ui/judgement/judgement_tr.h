#pragma once

#include <QCoreApplication>

namespace bw {

/// Context of the strings that the free functions of the judgement pages say.
class JudgementText {
    Q_DECLARE_TR_FUNCTIONS(bw::JudgementText)
};

} // namespace bw
