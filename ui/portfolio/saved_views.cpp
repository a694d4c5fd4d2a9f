#include "portfolio/saved_views.h"

#include "shell/text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace bw {

namespace {

// Both stand in people's settings.
constexpr std::array<const char *, groupByCount> names = {"none", "segment", "industry", "region",
                                                          "csm",  "band",    "product",  "stage"};
constexpr std::array<const char *, filterByCount> filterNames = {"segment", "industry", "region",
                                                                 "csm",     "product",  "stage"};
constexpr std::array bands = {Band::AtRisk, Band::Watch, Band::Healthy, Band::None};

FilterBy fieldOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Industry:
        return FilterBy::Industry;
    case GroupBy::Region:
        return FilterBy::Region;
    case GroupBy::Csm:
        return FilterBy::Csm;
    case GroupBy::Product:
        return FilterBy::Product;
    case GroupBy::Stage:
        return FilterBy::Stage;
    case GroupBy::Nothing:
    case GroupBy::Segment:
    case GroupBy::Band:
        break;
    }
    return FilterBy::Segment;
}

/// What accounts without a value are called as a group.
QString nothingLabel(FilterBy by)
{
    switch (by) {
    case FilterBy::Segment:
        return PortfolioText::tr("No segment");
    case FilterBy::Industry:
        return PortfolioText::tr("No industry");
    case FilterBy::Region:
        return PortfolioText::tr("No region");
    case FilterBy::Csm:
        return PortfolioText::tr("No CSM");
    case FilterBy::Product:
        return PortfolioText::tr("No product");
    case FilterBy::Stage:
        return PortfolioText::tr("No stage");
    }
    Q_UNREACHABLE();
}

PortfolioModel::Grouping byField(const Portfolio &portfolio, FilterBy by)
{
    QHash<QString, qint32> numbers;
    for (const PortfolioRow &row : portfolio.rows)
        numbers.insert(fieldOf(row, by), 0);
    PortfolioModel::Grouping grouping;
    for (const QString &value : sortedValues(numbers.keys(), by)) {
        numbers[value] = static_cast<qint32>(grouping.names.size());
        grouping.names += value.isEmpty() ? nothingLabel(by) : valueLabel(by, value);
    }
    grouping.groups.reserve(portfolio.rows.size());
    for (const PortfolioRow &row : portfolio.rows)
        grouping.groups.push_back(numbers.value(fieldOf(row, by)));
    return grouping;
}

PortfolioModel::Grouping byBand(const Portfolio &portfolio)
{
    PortfolioModel::Grouping grouping;
    for (const Band band : bands)
        grouping.names += text::band(band);
    for (const PortfolioRow &row : portfolio.rows) {
        const auto at = std::find(bands.begin(), bands.end(), row.health.band);
        grouping.groups.push_back(static_cast<qint32>(at - bands.begin()));
    }
    return grouping;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue one : value.toArray()) {
        if (one.isString())
            strings += one.toString();
    }
    return strings;
}

QJsonObject toJson(const SavedView &view)
{
    QJsonObject filter;
    for (int i = 0; i < filterByCount; ++i) {
        const QStringList &chosen = view.filter.of(static_cast<FilterBy>(i));
        if (!chosen.isEmpty())
            filter.insert(QLatin1String(filterNames[static_cast<size_t>(i)]),
                          QJsonArray::fromStringList(chosen));
    }
    if (!view.filter.name.isEmpty())
        filter.insert(QStringLiteral("name"), view.filter.name);
    return {{QStringLiteral("name"), view.id},
            {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)},
            {QStringLiteral("order"), QJsonArray::fromStringList(view.order)},
            {QStringLiteral("group"), groupByName(view.group)},
            {QStringLiteral("filter"), filter}};
}

SavedView builtIn(const char *id, const char *columns, const char *order, GroupBy group)
{
    SavedView view;
    view.id = QLatin1String(id);
    view.builtIn = true;
    view.columns = QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts);
    view.order = {QLatin1String(order)};
    view.group = group;
    return view;
}

} // namespace

QString groupByName(GroupBy by)
{
    return QLatin1String(names[static_cast<size_t>(by)]);
}

std::optional<GroupBy> groupByFromName(const QString &name)
{
    const auto at = std::find_if(names.begin(), names.end(),
                                 [&name](const char *one) { return name == QLatin1String(one); });
    return at == names.end() ? std::nullopt : std::optional(static_cast<GroupBy>(at - names.begin()));
}

QString labelOf(GroupBy by)
{
    if (by == GroupBy::Nothing)
        return PortfolioText::tr("None", "group by nothing");
    return by == GroupBy::Band ? PortfolioText::tr("Health band", "group") : labelOf(fieldOf(by));
}

PortfolioModel::Grouping groupsOf(const Portfolio &portfolio, GroupBy by)
{
    if (by == GroupBy::Nothing)
        return {};
    return by == GroupBy::Band ? byBand(portfolio) : byField(portfolio, fieldOf(by));
}

const std::vector<SavedView> &builtInViews()
{
    static const std::vector<SavedView> views = {
        builtIn("overview", "", "health", GroupBy::Segment),
        builtIn("renewals", "account csm arr renewal health active seats !use !days !weeks", "renewal",
                GroupBy::Nothing),
        builtIn("use", "account use days active weeks users keyActions seats !csm !arr !renewal !health",
                "-keyActions", GroupBy::Nothing),
        builtIn("risk", "account csm arr renewal health use days active weeks seats", "-arr", GroupBy::Band),
    };
    return views;
}

QString nameOf(const SavedView &view)
{
    if (!view.builtIn)
        return text::visible(view.id);
    if (view.id == u"renewals")
        return PortfolioText::tr("Renewals", "name of a view");
    if (view.id == u"use")
        return PortfolioText::tr("Use of the product", "name of a view");
    if (view.id == u"risk")
        return PortfolioText::tr("By health band", "name of a view");
    return PortfolioText::tr("Overview", "name of a view");
}

QByteArray viewsToJson(const std::vector<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toJson(view));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<SavedView> viewsFromJson(const QByteArray &json)
{
    std::vector<SavedView> views;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        SavedView view;
        view.id = object.value(QStringLiteral("name")).toString().simplified();
        const bool known = std::any_of(views.begin(), views.end(),
                                       [&view](const SavedView &other) { return other.id == view.id; });
        if (view.id.isEmpty() || known)
            continue;
        view.columns = stringsOf(object.value(QStringLiteral("columns")));
        view.order = stringsOf(object.value(QStringLiteral("order")));
        view.group =
            groupByFromName(object.value(QStringLiteral("group")).toString()).value_or(GroupBy::Nothing);
        const QJsonObject filter = object.value(QStringLiteral("filter")).toObject();
        for (int i = 0; i < filterByCount; ++i)
            view.filter.of(static_cast<FilterBy>(i)) =
                stringsOf(filter.value(QLatin1String(filterNames[static_cast<size_t>(i)])));
        view.filter.name = filter.value(QStringLiteral("name")).toString();
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace bw
