#include "front/pages.h"

#include "account/account_page.h"
#include "alerts/alerts_page.h"
#include "data/data_page.h"
#include "judgement/grid_page.h"
#include "judgement/judgement_page.h"
#include "metrics/metrics_page.h"
#include "policy/policy_page.h"
#include "portfolio/portfolio_page.h"
#include "settings/settings_page.h"
#include "today/today_page.h"

namespace bw {

const std::vector<PageInfo> &pages()
{
    static const std::vector<PageInfo> list = {
        todayPageInfo(),
        portfolioPageInfo(),
        {"account",
         {},
         "portfolio",
         [] { return QString(); },
         [](QWidget *parent) -> Page * { return new AccountPage(parent); }},
        judgementPageInfo(),
        gridPageInfo(),
        metricsPageInfo(),
        alertsPageInfo(),
        dataPageInfo(),
        settingsPageInfo(),
        policyPageInfo(),
    };
    return list;
}

} // namespace bw
