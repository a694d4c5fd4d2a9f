#include "intake/recognise.h"

#include "intake/heading_fits.h"
#include "intake/headings.h"
#include "intake/words.h"

#include <algorithm>
#include <numeric>

namespace bw {

namespace {

/// Per column what a choice says: a field's name, empty for "not imported"; nothing: to be found.
struct Pins {
    std::vector<std::optional<QString>> field;
    QString lost; ///< a column that a choice names and the file lacks

    [[nodiscard]] bool has(int column) const { return field[size_t(column)].has_value(); }
};

Pins pinsOf(const QStringList &headings, const std::vector<ColumnChoice> &choices)
{
    Pins pins;
    pins.field.resize(size_t(headings.size()));
    for (const ColumnChoice &choice : choices) {
        if (!choice.field)
            continue;
        const int column = columnNamed(headings, choice);
        if (column >= 0)
            pins.field[size_t(column)] = *choice.field;
        else if (!choice.field->isEmpty() && pins.lost.isEmpty())
            pins.lost = choice.heading.isEmpty() ? u'#' + QString::number(choice.column + 1) : choice.heading;
    }
    return pins;
}

/// The best assignment of columns to the fields of one kind.
struct Assignment {
    FileKind kind{};
    std::vector<int> field; ///< per column; -1: none
    std::vector<int> fit;
    double score = 0;
    int neededFound = 0;
    QString missing; ///< first needed field without a column
    QString twice; ///< field that two columns claim equally
    QString invalid; ///< what a choice names and is not there
    bool lost = false; ///< that is a column of the file, not a field of the kind
    bool plausible = true;
};

bool contradicts(const ColumnContent &content, CellType type, int fit)
{
    if (content.cells < 3 || fit >= strongFit)
        return false;
    switch (type) {
    case CellType::Day:
    case CellType::Stamp:
        return content.days * 2 < content.cells;
    case CellType::Whole:
    case CellType::Decimal:
    case CellType::Money:
        return content.numbers * 2 < content.cells;
    case CellType::YesNo:
        return content.yesNos * 2 < content.cells;
    case CellType::Text:
    case CellType::Identifier:
        return false;
    }
    return false;
}

struct Pair {
    int column = 0;
    int field = 0;
    int fit = 0;
};

std::vector<Pair> pairsOf(FileKind kind, const QStringList &keys, const std::vector<ColumnContent> &contents)
{
    std::vector<Pair> pairs;
    const std::vector<Field> &fields = fieldsOf(kind);
    for (int c = 0; c < keys.size(); ++c) {
        for (const HeadingFit &fit : headingFits(keys[c])) {
            if (fit.kind != kind)
                continue;
            const bool known = size_t(c) < contents.size();
            if (!known || !contradicts(contents[size_t(c)], fields[size_t(fit.field)].type, fit.fit))
                pairs.push_back({c, fit.field, fit.fit});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.fit > b.fit; });
    return pairs;
}

/// A needed date that no heading names is the only column that holds nothing but dates.
void assignByContent(Assignment &a, const std::vector<ColumnContent> &contents, const Pins &pins)
{
    const std::vector<Field> &fields = fieldsOf(a.kind);
    std::vector<int> open;
    for (size_t f = 0; f < fields.size(); ++f) {
        const bool date = fields[f].type == CellType::Day || fields[f].type == CellType::Stamp;
        const bool found = std::find(a.field.begin(), a.field.end(), static_cast<int>(f)) != a.field.end();
        if (fields[f].needed && date && !found)
            open.push_back(static_cast<int>(f));
    }
    std::vector<size_t> dated;
    for (size_t c = 0; c < contents.size() && c < a.field.size(); ++c) {
        if (a.field[c] < 0 && !pins.has(static_cast<int>(c)) && contents[c].cells > 0
            && contents[c].days == contents[c].cells)
            dated.push_back(c);
    }
    if (open.size() == 1 && dated.size() == 1) {
        a.field[dated[0]] = open[0];
        a.fit[dated[0]] = contentFit;
    }
}

void findTwice(Assignment &a, const std::vector<Pair> &pairs, const Pins &pins)
{
    const std::vector<Field> &fields = fieldsOf(a.kind);
    for (const Pair &pair : pairs) {
        if (a.field[size_t(pair.column)] >= 0 || pins.has(pair.column))
            continue;
        const auto owner = std::find(a.field.begin(), a.field.end(), pair.field);
        if (owner != a.field.end() && pins.has(static_cast<int>(owner - a.field.begin())))
            continue; // somebody chose
        const Field &field = fields[size_t(pair.field)];
        const bool equal = owner != a.field.end() && a.fit[size_t(owner - a.field.begin())] == pair.fit;
        if (equal && (field.needed || pair.fit >= strongFit)) {
            a.twice = field.name;
            return;
        }
    }
}

/// Whether the headings name the kind: many a file has an "id" and a "name".
bool isPlausible(const Assignment &a, int named)
{
    const auto fitOf = [&a](const char *name) {
        const int field = fieldIndex(a.kind, QLatin1String(name));
        if (field < 0)
            return 0;
        const auto found = std::find(a.field.begin(), a.field.end(), field);
        return found == a.field.end() ? 0 : a.fit[size_t(found - a.field.begin())];
    };
    const auto assigned = std::count_if(a.field.begin(), a.field.end(), [](int f) { return f >= 0; });
    auto strong = std::count_if(a.fit.begin(), a.fit.end(), [](int f) { return f >= usualFit; });
    if (a.kind == FileKind::Accounts && fitOf("account_id") == accountNameFit)
        ++strong; // it is a sure name, if no sure ID
    if (strong < 2 && fitOf("account_id") < strongFit)
        return false;
    if (!a.missing.isEmpty() && assigned * 2 < named)
        return false;
    // No account ties these to the book: only what is all there counts.
    if (a.kind == FileKind::Costs || a.kind == FileKind::Holidays)
        return a.missing.isEmpty() && assigned * 2 >= named;
    if (a.kind == FileKind::Seats)
        return fitOf("purchased") > 0 || fitOf("opened") > 0;
    if (a.kind == FileKind::Accounts)
        return assigned * 2 >= named || fitOf("name") > 0;
    return true;
}

/// An accounts file without IDs is told apart by names.
void takeNameAsAccount(Assignment &a, const QStringList &keys, const Pins &pins)
{
    const int id = fieldIndex(a.kind, QLatin1String("account_id"));
    const int name = fieldIndex(a.kind, QLatin1String("name"));
    if (a.kind != FileKind::Accounts || std::find(a.field.begin(), a.field.end(), id) != a.field.end())
        return;
    const auto named = std::find(a.field.begin(), a.field.end(), name);
    if (named == a.field.end())
        return;
    const auto column = named - a.field.begin();
    if (pins.has(static_cast<int>(column)))
        return; // somebody chose
    const int fit = headingFit(a.kind, id, keys[column]);
    if (fit == 0)
        return;
    *named = id;
    a.fit[size_t(column)] = fit;
}

/// A name is as good as an ID where no other column says which account a row is about.
void trustOnlyName(Assignment &a, const QStringList &keys, const Pins &pins)
{
    const int id = fieldIndex(a.kind, QLatin1String("account_id"));
    const auto found = std::find(a.field.begin(), a.field.end(), id);
    const auto column = static_cast<qsizetype>(found - a.field.begin());
    if (id < 0 || column >= keys.size() || a.fit[size_t(column)] >= usualFit)
        return;
    const int name = fieldIndex(FileKind::Accounts, QLatin1String("name"));
    if (headingFit(FileKind::Accounts, name, keys[column]) == 0)
        return;
    for (qsizetype c = 0; c < keys.size(); ++c) {
        if (c != column && !pins.has(static_cast<int>(c)) && headingFit(a.kind, id, keys[c]) > 0)
            return;
    }
    a.fit[size_t(column)] = usualFit;
}

/// Which survey it is may stand in a column or in the heading of the score.
bool lacksSurveyKind(const Assignment &a, const QStringList &keys)
{
    const int kind = fieldIndex(a.kind, QLatin1String("kind"));
    const int score = fieldIndex(a.kind, QLatin1String("score"));
    if (a.kind != FileKind::Surveys || std::find(a.field.begin(), a.field.end(), kind) != a.field.end())
        return false;
    const auto found = std::find(a.field.begin(), a.field.end(), score);
    return found != a.field.end() && !headingSurveyKind(keys[found - a.field.begin()]);
}

void assignPins(Assignment &a, const Pins &pins)
{
    a.invalid = pins.lost;
    a.lost = !pins.lost.isEmpty();
    for (size_t c = 0; c < pins.field.size(); ++c) {
        if (!pins.field[c] || pins.field[c]->isEmpty())
            continue;
        const int field = fieldIndex(a.kind, QLatin1String(pins.field[c]->toLatin1()));
        if (field < 0 && a.invalid.isEmpty())
            a.invalid = *pins.field[c];
        if (field < 0)
            continue;
        if (std::find(a.field.begin(), a.field.end(), field) != a.field.end())
            a.twice = *pins.field[c];
        a.field[c] = field;
        a.fit[c] = canonicalFit;
    }
}

Assignment assign(FileKind kind, const QStringList &keys, const std::vector<ColumnContent> &contents,
                  const Pins &pins)
{
    Assignment a;
    a.kind = kind;
    a.field.assign(size_t(keys.size()), -1);
    a.fit.assign(size_t(keys.size()), 0);
    assignPins(a, pins);
    const std::vector<Pair> pairs = pairsOf(kind, keys, contents);
    for (const Pair &pair : pairs) {
        const bool taken = std::find(a.field.begin(), a.field.end(), pair.field) != a.field.end();
        if (!taken && a.field[size_t(pair.column)] < 0 && !pins.has(pair.column)) {
            a.field[size_t(pair.column)] = pair.field;
            a.fit[size_t(pair.column)] = pair.fit;
        }
    }
    takeNameAsAccount(a, keys, pins);
    assignByContent(a, contents, pins);
    if (a.twice.isEmpty())
        findTwice(a, pairs, pins);
    const std::vector<Field> &fields = fieldsOf(kind);
    for (size_t f = 0; f < fields.size(); ++f) {
        const bool found = std::find(a.field.begin(), a.field.end(), static_cast<int>(f)) != a.field.end();
        if (fields[f].needed && found)
            ++a.neededFound;
        else if (fields[f].needed && a.missing.isEmpty())
            a.missing = fields[f].name;
    }
    if (a.missing.isEmpty() && lacksSurveyKind(a, keys))
        a.missing = QStringLiteral("kind");
    a.score = std::accumulate(a.fit.begin(), a.fit.end(), 0) / 100.0;
    const auto named = std::count_if(keys.begin(), keys.end(), [](const QString &k) { return !k.isEmpty(); });
    a.plausible = isPlausible(a, static_cast<int>(named));
    trustOnlyName(a, keys, pins);
    // Times of day belong to events, whole days to daily figures.
    for (size_t c = 0; c < contents.size() && c < a.field.size(); ++c) {
        if (kind == FileKind::DailyUsage && a.field[c] == fieldIndex(kind, QLatin1String("date"))
            && contents[c].times > 0)
            a.score -= 1;
    }
    return a;
}

std::optional<Error> obstacleOf(const Assignment &a)
{
    if (!a.invalid.isEmpty())
        return Error{ErrorCode::MappingInvalid, kindName(a.kind), a.invalid, a.lost ? 1 : 0, {}};
    if (!a.twice.isEmpty())
        return Error{ErrorCode::ColumnTwice, kindName(a.kind), a.twice, 0, {}};
    if (!a.missing.isEmpty())
        return Error{ErrorCode::ColumnMissing, kindName(a.kind), a.missing, 0, {}};
    return {};
}

Recognition toRecognition(const Assignment &a, const QStringList &headings, double runnerUp)
{
    Recognition result;
    result.kind = a.kind;
    result.obstacle = obstacleOf(a);
    int weakest = canonicalFit;
    int assigned = 0;
    int named = 0;
    for (int c = 0; c < headings.size(); ++c) {
        const int field = a.field[size_t(c)];
        result.columns.push_back({headings[c], c, field, a.fit[size_t(c)]});
        named += headings[c].trimmed().isEmpty() ? 0 : 1;
        assigned += field >= 0 ? 1 : 0;
        if (field >= 0 && fieldsOf(a.kind)[size_t(field)].needed)
            weakest = std::min(weakest, a.fit[size_t(c)]);
    }
    const double share = named > 0 ? double(assigned) / named : 0;
    const int doubt = a.score - runnerUp < 0.5 ? 20 : 0;
    result.confidence = std::clamp(static_cast<int>(weakest * (0.6 + 0.4 * share)) - doubt, 1, 100);
    return result;
}

/// A kind that lacks a needed column must explain clearly more than one that lacks none.
constexpr double incompletePenalty = 0.75;

} // namespace

int columnNamed(const QStringList &headings, const ColumnChoice &choice)
{
    if (choice.column >= 0)
        return choice.column < headings.size() ? choice.column : -1;
    const auto same = headings.indexOf(choice.heading);
    if (same >= 0)
        return static_cast<int>(same);
    const QString key = headingKey(choice.heading);
    for (int c = 0; c < headings.size(); ++c) {
        if (headingKey(headings[c]) == key)
            return c;
    }
    return -1;
}

Result<Recognition> recogniseBest(const QStringList &headings, const std::vector<ColumnContent> &contents,
                                  std::optional<FileKind> kind, const std::vector<ColumnChoice> &choices)
{
    QStringList keys;
    for (const QString &heading : headings)
        keys.append(headingKey(heading));
    const Pins pins = pinsOf(headings, choices);
    if (kind)
        return toRecognition(assign(*kind, keys, contents, pins), headings, -1);

    std::vector<Assignment> all;
    for (int k = 0; k < fileKindCount; ++k) {
        Assignment a = assign(static_cast<FileKind>(k), keys, contents, pins);
        if (!a.missing.isEmpty() || a.invalid != pins.lost)
            a.score -= incompletePenalty;
        if (a.plausible && a.neededFound > 0 && (a.missing.isEmpty() || a.neededFound > 1))
            all.push_back(std::move(a));
    }
    if (all.empty())
        return fail(ErrorCode::KindUnknown);
    std::stable_sort(all.begin(), all.end(), [](const Assignment &a, const Assignment &b) {
        return a.score != b.score ? a.score > b.score : a.neededFound > b.neededFound;
    });
    return toRecognition(all[0], headings, all.size() > 1 ? all[1].score : -1);
}

Result<Recognition> recognise(const QStringList &headings, const std::vector<ColumnContent> &contents,
                              std::optional<FileKind> kind)
{
    auto best = recogniseBest(headings, contents, kind, {});
    if (best && best->obstacle)
        return tl::unexpected(*best->obstacle);
    return best;
}

} // namespace bw
