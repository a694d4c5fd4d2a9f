#include "front/pages.h"

#include "account/account_page.h"
#include "settings/settings_page.h"

#include <QCoreApplication>

namespace bw {

namespace {

class Pages {
    Q_DECLARE_TR_FUNCTIONS(bw::Pages)
};

template <class T> Page *make(QWidget *parent)
{
    return new T(parent);
}

} // namespace

const std::vector<PageInfo> &pages()
{
    static const std::vector<PageInfo> list = {
        {"account", {}, "portfolio", [] { return Pages::tr("Account", "screen"); }, make<AccountPage>},
        {"settings",
         QStringLiteral("settings"),
         {},
         [] { return Pages::tr("Settings", "rail"); },
         make<SettingsPage>},
    };
    return list;
}

} // namespace bw
