#include "portfolio/filter.h"

#include "shell/text.h"

#include <QCollator>
#include <QHash>
#include <algorithm>

namespace bw {

namespace {

bool passes(const PortfolioRow &row, const PortfolioFilter &filter, std::optional<FilterBy> except)
{
    return std::all_of(filterFields.begin(), filterFields.end(), [&](FilterBy by) {
        const QStringList &chosen = filter.of(by);
        return by == except || chosen.isEmpty() || chosen.contains(fieldOf(row, by));
    });
}

bool isNamed(const PortfolioRow &row, const QStringMatcher &name)
{
    return name.pattern().isEmpty() || name.indexIn(row.name) >= 0 || name.indexIn(row.key) >= 0;
}

/// Shipped segments in their order, then words as people sort them, nothing last.
class BySize {
public:
    explicit BySize(FilterBy by)
        : m_by(by)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    bool operator()(const QString &a, const QString &b) const
    {
        const int left = place(a);
        const int right = place(b);
        return left != right ? left < right : m_collator.compare(a, b) < 0;
    }

private:
    [[nodiscard]] int place(const QString &value) const
    {
        static const QStringList shipped = {QStringLiteral("large"), QStringLiteral("mid"),
                                            QStringLiteral("small")};
        if (value.isEmpty()) {
            return static_cast<int>(shipped.size()) + 1;
        }
        const auto at = m_by == FilterBy::Segment ? shipped.indexOf(value) : -1;
        return static_cast<int>(at < 0 ? shipped.size() : at);
    }

    FilterBy m_by;
    QCollator m_collator{QLocale()};
};

} // namespace

bool PortfolioFilter::isEmpty() const
{
    return name.isEmpty()
        && std::all_of(chosen.begin(), chosen.end(), [](const QStringList &list) { return list.isEmpty(); });
}

const QString &fieldOf(const PortfolioRow &row, FilterBy by)
{
    switch (by) {
    case FilterBy::Segment:
        return row.segment;
    case FilterBy::Industry:
        return row.industry;
    case FilterBy::Region:
        return row.region;
    case FilterBy::Csm:
        return row.csm;
    case FilterBy::Product:
        return row.product;
    case FilterBy::Stage:
        return row.stage;
    }
    Q_UNREACHABLE();
}

QString labelOf(FilterBy by)
{
    switch (by) {
    case FilterBy::Segment:
        return PortfolioText::tr("Segment", "filter");
    case FilterBy::Industry:
        return PortfolioText::tr("Industry", "filter");
    case FilterBy::Region:
        return PortfolioText::tr("Region", "filter");
    case FilterBy::Csm:
        return PortfolioText::tr("CSM", "filter");
    case FilterBy::Product:
        return PortfolioText::tr("Product", "filter");
    case FilterBy::Stage:
        return PortfolioText::tr("Stage", "filter");
    }
    Q_UNREACHABLE();
}

QString valueLabel(FilterBy by, const QString &value)
{
    if (value.isEmpty()) {
        return PortfolioText::tr("None", "accounts without a segment, industry, region or CSM");
    }
    return by == FilterBy::Segment ? text::segment(value) : text::visible(value);
}

std::vector<quint8> keptRows(const Portfolio &portfolio, const PortfolioFilter &filter)
{
    if (filter.isEmpty()) {
        return {};
    }
    const QStringMatcher name(filter.name.trimmed(), Qt::CaseInsensitive);
    std::vector<quint8> keep;
    keep.reserve(portfolio.rows.size());
    for (const PortfolioRow &row : portfolio.rows) {
        keep.push_back(passes(row, filter, {}) && isNamed(row, name) ? 1 : 0);
    }
    return keep;
}

std::vector<Choice> choicesFor(const Portfolio &portfolio, const PortfolioFilter &filter, FilterBy by)
{
    const QStringMatcher name(filter.name.trimmed(), Qt::CaseInsensitive);
    QHash<QString, qint64> counts;
    for (const PortfolioRow &row : portfolio.rows) {
        counts[fieldOf(row, by)] += passes(row, filter, by) && isNamed(row, name) ? 1 : 0;
    }
    for (const QString &value : filter.of(by)) {
        counts[value] += 0;
    }
    std::vector<Choice> choices;
    for (const QString &value : sortedValues(counts.keys(), by)) {
        choices.push_back({value, valueLabel(by, value), counts[value]});
    }
    return choices;
}

QStringList sortedValues(QStringList values, FilterBy by)
{
    std::sort(values.begin(), values.end(), BySize(by));
    return values;
}

QString filterWords(const PortfolioFilter &filter)
{
    QStringList parts;
    for (const FilterBy by : filterFields) {
        for (const QString &value : filter.of(by)) {
            parts.append(valueLabel(by, value));
        }
    }
    if (!filter.name.trimmed().isEmpty()) {
        parts.append(PortfolioText::tr("“%1”", "what was typed into the name filter")
                         .arg(text::visible(filter.name.trimmed())));
    }
    return parts.join(PortfolioText::tr(", ", "between the parts of a list"));
}

} // namespace bw
