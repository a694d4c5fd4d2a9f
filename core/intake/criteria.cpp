#include "intake/criteria.h"

namespace bw {

std::vector<CriterionSteps> shippedCriteria()
{
    std::vector<CriterionSteps> all;
    for (const char *key : {"main_process", "boss_uses", "expected_return", "champion", "users_want",
                            "no_risk", "relationship"})
        all.push_back({QString::fromLatin1(key)});
    return all;
}

} // namespace bw
