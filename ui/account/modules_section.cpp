#include "account/modules_section.h"

#include "account/account_tr.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "shell/text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

FigureCell cell(const QString &words, bool right = false, Token colour = Token::TextPrimary,
                TextRole role = TextRole::Small)
{
    return {words, role, colour, {}, right, {}, {}};
}

FigureCell head(const QString &words, bool right = false)
{
    return cell(words, right, Token::TextSecondary, TextRole::CaptionStrong);
}

/// A bar from 0 to `most`, with the standard as mark.
FigureCell barOf(const Share &share, double most, std::optional<double> standard)
{
    FigureCell drawn = cell({});
    FigureBar bar;
    bar.share = share.value().value_or(0) / most;
    if (standard)
        bar.mark = *standard / most;
    bar.width = 54;
    drawn.bar = bar;
    return drawn;
}

QString parts(const Share &share)
{
    return share.whole == 0 ? text::dash()
                            : AccountText::tr("%1 of %2", "functions used, of all")
                                  .arg(text::number(share.part), text::number(share.whole));
}

QString decimal(const Share &share)
{
    return share.value() ? text::number(*share.value(), 1) : text::dash();
}

std::optional<double> inUnits(const std::optional<qint32> &value, double unit)
{
    return value ? std::optional(*value / unit) : std::nullopt;
}

Band shapeOf(const Dimensions &use)
{
    if (use.has(UseFinding::NotUsed))
        return Band::AtRisk;
    if (use.findings == std::vector{UseFinding::NotKnown})
        return Band::None;
    return use.findings.empty() ? Band::Healthy : Band::Watch;
}

QString reading(const Dimensions &use)
{
    if (use.findings.empty())
        return AccountText::tr("as the standards ask");
    // What two dimensions say together says more than either alone.
    for (const UseFinding finding :
         {UseFinding::NotUsed, UseFinding::FrequentButShallow, UseFinding::LongButFew}) {
        if (use.has(finding))
            return findingWord(finding);
    }
    QStringList words;
    for (const UseFinding finding : use.findings)
        words << findingWord(finding);
    return words.mid(0, 2).join(AccountText::tr("; ", "between findings"));
}

FigureRow rowOf(const AccountReport &report, const AccountDetails &details, const Dimensions &use, bool whole)
{
    const Standards &standards = details.use.policy.standards;
    const UseStandard &standard = whole ? standards.account : standards.of(use.module);
    const QString name = whole ? AccountText::tr("All modules")
        : use.module.isEmpty() ? AccountText::tr("no module given")
                               : text::visible(use.module);
    QStringList tip{name};
    for (const UseFinding finding : use.findings)
        tip << findingWord(finding);
    tip << AccountText::tr(
        "Breadth: modules used of those entitled. Depth: key events used of those of the "
        "modules. Frequency: active days of each active user and week. Duration: minutes of "
        "each active user and day. Marks: the standards of the activity rules.")
        << restsOn(report);
    FigureCell last = cell(reading(use), false, Token::TextSecondary);
    last.shape = shapeOf(use);
    constexpr double mostDays = 7;
    constexpr double mostMinutes = 60;
    return {{cell(name, false, Token::TextPrimary, TextRole::SmallStrong),
             cell(text::number(qint64{use.users}), true),
             whole ? barOf(use.breadth, 1, inUnits(standards.breadthPercent, 100)) : cell({}),
             cell(whole ? parts(use.breadth) : QString(), true),
             barOf(use.depth, 1, inUnits(standard.depthPercent, 100)), cell(parts(use.depth), true),
             barOf(use.frequency, mostDays, inUnits(standard.frequencyTenths, 10)),
             cell(decimal(use.frequency), true),
             barOf(use.minutes, mostMinutes, inUnits(standard.leastMinutes, 1)),
             cell(decimal(use.minutes), true), last},
            tip.join(QLatin1Char('\n')),
            false,
            [&details] { return moduleRows(details); }};
}

} // namespace

QString findingWord(UseFinding finding)
{
    switch (finding) {
    case UseFinding::NotUsed:
        return AccountText::tr("bought, not in use");
    case UseFinding::NotEntitled:
        return AccountText::tr("used, but not among the modules bought");
    case UseFinding::BreadthLow:
        return AccountText::tr("too few of the modules in use");
    case UseFinding::DepthLow:
        return AccountText::tr("too few of the functions in use");
    case UseFinding::FrequencyLow:
        return AccountText::tr("used too seldom");
    case UseFinding::DurationLow:
        return AccountText::tr("used for too short a time");
    case UseFinding::LongSession:
        return AccountText::tr("an unusually long session");
    case UseFinding::FrequentButShallow:
        return AccountText::tr("frequent but shallow: guidance or the flow is the problem");
    case UseFinding::LongButFew:
        return AccountText::tr("long but few actions: users are stuck");
    case UseFinding::NotKnown:
        return AccountText::tr("not known: data of these days are missing");
    }
    Q_UNREACHABLE();
}

std::vector<FigureRow> moduleFigures(const AccountReport &report, const AccountDetails &details)
{
    const UseDimensions &use = details.use.dimensions;
    std::vector<FigureRow> rows;
    if (use.modules.empty() && use.account.keyActions == 0)
        return rows;
    rows.push_back(
        {{head(AccountText::tr("Module")), head(AccountText::tr("Users"), true),
          head(AccountText::tr("Breadth")), head({}), head(AccountText::tr("Depth")), head({}),
          head(AccountText::tr("Frequency")), head({}), head(AccountText::tr("Duration, min")), head({}),
          head(AccountText::tr("Reading"))},
         AccountText::tr("The 28 days to %1; marks are the standards.").arg(text::dayYear(report.asOf)),
         true,
         {}});
    rows.push_back(rowOf(report, details, use.account, true));
    for (const Dimensions &module : use.modules)
        rows.push_back(rowOf(report, details, module, false));
    return rows;
}

ChartTable moduleRows(const AccountDetails &details)
{
    ChartTable table;
    table.headings = {AccountText::tr("Module"), AccountText::tr("Users"),     AccountText::tr("Key actions"),
                      AccountText::tr("Depth"),  AccountText::tr("Frequency"), AccountText::tr("Minutes"),
                      AccountText::tr("Reading")};
    table.numberColumns = {1, 2, 4, 5};
    const auto add = [&](const Dimensions &use, const QString &name) {
        table.rows.push_back({name, text::number(qint64{use.users}), text::number(use.keyActions),
                              parts(use.depth), decimal(use.frequency), decimal(use.minutes), reading(use)});
    };
    add(details.use.dimensions.account, AccountText::tr("All modules"));
    for (const Dimensions &module : details.use.dimensions.modules)
        add(module,
            module.module.isEmpty() ? AccountText::tr("no module given") : text::visible(module.module));
    return table;
}

ModulesSection::ModulesSection(QWidget *parent)
    : AccountSection(parent)
    , m_modules(new FigureTable(this, 24))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_modules, 0, Qt::AlignLeft);
}

void ModulesSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_modules->setTitle(AccountText::tr("Modules"), AccountText::tr("28 days, marks are the standards"));
    std::vector<FigureRow> rows;
    if (shown.details != nullptr)
        rows = moduleFigures(report, *shown.details);
    if (rows.empty())
        rows.push_back({{cell(shown.details == nullptr ? AccountText::tr("Reading who did what…")
                                                       : AccountText::tr("No key action in these 28 days."),
                              false, Token::TextSecondary)},
                        {},
                        false,
                        {}});
    m_modules->setRows(std::move(rows));
}

} // namespace bw
