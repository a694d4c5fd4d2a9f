#pragma once

#include <QCoreApplication>

namespace bw {

/// Context of the strings that the account page's free functions say.
class AccountText {
    Q_DECLARE_TR_FUNCTIONS(bw::AccountText)
};

} // namespace bw
