#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace bw {

/// A module of the made-up product and what can be done in it.
struct SampleModule {
    QString name;
    struct Action {
        QByteArray name;
        double weight = 1; ///< how often, against the others of the module
        double quantity = 1; ///< mean quantity of one row
        int seconds = 0; ///< mean duration; 0: not timed
        bool managers = false; ///< done by managers and decision makers
    };
    std::vector<Action> actions;
};

/// Six modules with fourteen actions; `login` is the fifteenth event and belongs to none.
[[nodiscard]] const std::vector<SampleModule> &sampleModules();

/// A line of business with the words that its companies are called by.
struct SampleIndustry {
    QString name;
    QStringList english; ///< second words of a name
    QStringList chinese;
    bool shops = false; ///< open seven days, with units
};
[[nodiscard]] const std::vector<SampleIndustry> &sampleIndustries();

struct SampleName {
    QString name;
    int industry = 0; ///< index into sampleIndustries()
    bool chinese = false;
};
/// Name number `n` of the book: well-chosen ones first, then put together; never the same twice.
[[nodiscard]] SampleName sampleName(int n);

[[nodiscard]] const QStringList &sampleCsms();
[[nodiscard]] QString samplePerson(int n, bool chinese);
[[nodiscard]] QString sampleRegion(int n, bool chinese);

} // namespace bw
