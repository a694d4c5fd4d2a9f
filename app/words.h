#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace bw::app {

/// Context of every text of the command line.
class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::app::Words)
};

/// Parts of one sentence: "late, fewer rows than usual".
[[nodiscard]] QString listed(const QStringList &parts);
/// Whole sentences, one after the other; Chinese sets no space between them.
[[nodiscard]] QString joined(const QStringList &sentences);

} // namespace bw::app
