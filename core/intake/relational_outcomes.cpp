#include "intake/relational_kind.h"
#include "intake/words.h"
#include "store/outcomes.h"
#include "store/workspace.h"

#include <QMap>
#include <algorithm>

namespace bw {

namespace {

QJsonObject jsonOf(const Outcome &outcome)
{
    return {{QStringLiteral("kind"), outcome.kind},
            {QStringLiteral("unit"), outcome.unit},
            {QStringLiteral("better"), betterName(outcome.better)},
            {QStringLiteral("baseline"), bw::jsonOf(outcome.baseline)},
            {QStringLiteral("target"), bw::jsonOf(outcome.target)},
            {QStringLiteral("start"), bw::jsonOf(outcome.start)},
            {QStringLiteral("due"), bw::jsonOf(outcome.due)}};
}

QJsonObject jsonOf(double actual)
{
    return {{QStringLiteral("actual"), actual}};
}

void mergeFields(Outcome &stored, const Outcome &row)
{
    merge(stored.kind, row.kind);
    merge(stored.unit, row.unit);
    if (row.better != Better::Unstated)
        stored.better = row.better;
    merge(stored.baseline, row.baseline);
    merge(stored.target, row.target);
    merge(stored.start, row.start);
    merge(stored.due, row.due);
}

/// One row of the file: what it says of the outcome and, perhaps, what was reached by its day.
struct OutcomeRow {
    QString account;
    Day day;
    Outcome fields;
    std::optional<double> actual;
};

struct OutcomeState {
    QString account;
    Outcome outcome; ///< without its actuals
    std::optional<Outcome> before; ///< as stored
    QMap<qint32, double> actuals; ///< by Day::n
    QMap<qint32, std::optional<double>> touched; ///< days that change -> what was there
    std::vector<size_t> rows; ///< of this file, by day
};

class OutcomesKind final : public RelationalKind {
public:
    Status load(const Workspace &workspace) override;
    void map(const RowCells &cells) override;
    RowEffect take(RowCells &cells) override;
    std::vector<RowEffect> finish() override;
    std::vector<StoredRow> unnamed() const override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    void apply(OutcomeState &state, std::vector<RowEffect> &effects) const;

    FieldColumn m_account, m_measure, m_date, m_actual, m_kind, m_unit, m_baseline, m_target, m_start, m_due,
        m_better;
    QMap<QString, OutcomeState> m_states; ///< by account and measure: written in a fixed order
    std::vector<OutcomeRow> m_rows;
    QHash<QString, size_t> m_seen; ///< account, measure and day -> row of this file
};

QString keyOf(const QString &account, const QString &measure)
{
    return account + QChar(0) + measure;
}

Status OutcomesKind::load(const Workspace &workspace)
{
    auto stored = importedOutcomes(workspace);
    if (!stored)
        return tl::unexpected(stored.error());
    for (Outcome &outcome : *stored) {
        OutcomeState state;
        state.account = accounts.key(outcome.account);
        for (const OutcomeActual &actual : outcome.actuals)
            state.actuals.insert(actual.day.n, actual.actual);
        outcome.actuals.clear();
        state.outcome = outcome;
        state.before = std::move(outcome);
        m_states.insert(keyOf(state.account, state.outcome.measure), state);
    }
    return {};
}

void OutcomesKind::map(const RowCells &cells)
{
    m_account = cells.column(QLatin1String("account_id"));
    m_measure = cells.column(QLatin1String("measure"));
    m_date = cells.column(QLatin1String("date"));
    m_actual = cells.column(QLatin1String("actual"));
    m_kind = cells.column(QLatin1String("kind"));
    m_unit = cells.column(QLatin1String("unit"));
    m_baseline = cells.column(QLatin1String("baseline"));
    m_target = cells.column(QLatin1String("target"));
    m_start = cells.column(QLatin1String("start"));
    m_due = cells.column(QLatin1String("due"));
    m_better = cells.column(QLatin1String("better"));
}

RowEffect OutcomesKind::take(RowCells &cells)
{
    OutcomeRow row;
    row.account = accountOf(cells, m_account);
    row.fields.measure = cells.neededText(m_measure);
    row.day = cells.neededDay(m_date);
    row.actual = cells.decimal(m_actual);
    row.fields.kind = outcomeKindFromWord(cells.text(m_kind));
    row.fields.unit = cells.text(m_unit);
    row.fields.baseline = cells.decimal(m_baseline);
    row.fields.target = cells.decimal(m_target);
    row.fields.start = cells.day(m_start);
    row.fields.due = cells.day(m_due);
    const QString word = cells.text(m_better);
    const auto better = betterFromWord(word);
    if (!better && !word.isEmpty())
        cells.reject(ProblemCode::WordUnknown, m_better, QStringLiteral("higher, lower"));
    row.fields.better = better.value_or(Better::Unstated);
    if (row.fields.start && row.fields.due && *row.fields.due < *row.fields.start)
        cells.reject(ProblemCode::EndBeforeStart, m_due);
    if (cells.isRejected())
        return RowEffect::Rejected;

    const QString key = keyOf(row.account, row.fields.measure);
    const QString identity = key + QChar(0) + row.day.iso();
    const auto seen = m_seen.constFind(identity);
    if (seen != m_seen.constEnd()) {
        const OutcomeRow &first = m_rows[*seen];
        if (first.actual == row.actual && first.fields == row.fields)
            return RowEffect::Unchanged;
        cells.reject(ProblemCode::KeyTwice, m_date);
        return RowEffect::Rejected;
    }
    ensureAccount(cells, m_account, row.account);
    OutcomeState &state = m_states[key];
    state.account = row.account;
    state.outcome.measure = row.fields.measure;
    state.rows.push_back(m_rows.size());
    m_seen.insert(identity, m_rows.size());
    m_rows.push_back(std::move(row));
    return RowEffect::Unchanged;
}

/// Rows are taken by day, whatever their order in the file: the last word on a field holds.
void OutcomesKind::apply(OutcomeState &state, std::vector<RowEffect> &effects) const
{
    std::sort(state.rows.begin(), state.rows.end(),
              [&](size_t a, size_t b) { return m_rows[a].day < m_rows[b].day; });
    const size_t first = effects.size();
    for (const size_t at : state.rows) {
        const OutcomeRow &row = m_rows[at];
        mergeFields(state.outcome, row.fields);
        const auto known = state.actuals.constFind(row.day.n);
        const auto before = known == state.actuals.constEnd() ? std::nullopt : std::optional(*known);
        if (!row.actual || before == row.actual) {
            effects.push_back(RowEffect::Unchanged);
            continue;
        }
        effects.push_back(before ? RowEffect::Changed : RowEffect::Added);
        state.touched.insert(row.day.n, before);
        state.actuals.insert(row.day.n, *row.actual);
    }
    const bool told = std::any_of(effects.begin() + static_cast<std::ptrdiff_t>(first), effects.end(),
                                  [](RowEffect effect) { return effect != RowEffect::Unchanged; });
    if (!told && state.before != state.outcome)
        effects.back() = state.before ? RowEffect::Changed : RowEffect::Added;
}

std::vector<RowEffect> OutcomesKind::finish()
{
    std::vector<RowEffect> effects;
    effects.reserve(m_rows.size());
    for (OutcomeState &state : m_states) {
        if (!state.rows.empty())
            apply(state, effects);
    }
    return effects;
}

std::vector<StoredRow> OutcomesKind::unnamed() const
{
    std::vector<StoredRow> rows;
    for (const OutcomeState &state : m_states) {
        const QStringList key = {state.account, state.outcome.measure};
        for (auto it = state.actuals.cbegin(); it != state.actuals.cend(); ++it) {
            const QString day = Day{it.key()}.iso();
            if (!m_seen.contains(keyOf(state.account, state.outcome.measure) + QChar(0) + day))
                rows.push_back({QStringLiteral("outcome_actual"), key + QStringList{day}, jsonOf(*it)});
        }
        if (state.rows.empty())
            rows.push_back({QStringLiteral("outcome"), key, jsonOf(state.outcome), state.actuals.size()});
    }
    return rows;
}

Status OutcomesKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (const auto made = accounts.write(workspace, import, changes); !made)
        return made;
    auto writer = OutcomeWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    for (OutcomeState &state : m_states) {
        Outcome &outcome = state.outcome;
        if (state.before != outcome) {
            outcome.account = accounts.id(state.account);
            if (const auto done = writer->set(outcome, import); !done)
                return done;
            const auto before = state.before ? std::optional(jsonOf(*state.before)) : std::nullopt;
            changes.push_back(changeOf(QStringLiteral("outcome"), {state.account, outcome.measure}, before,
                                       jsonOf(outcome)));
        }
        for (auto it = state.touched.cbegin(); it != state.touched.cend(); ++it) {
            const OutcomeActual actual{Day{it.key()}, state.actuals.value(it.key())};
            if (const auto done = writer->set(accounts.id(state.account), outcome.measure, actual, import);
                !done)
                return done;
            const auto before = *it ? std::optional(jsonOf(**it)) : std::nullopt;
            changes.push_back(changeOf(QStringLiteral("outcome_actual"),
                                       {state.account, outcome.measure, actual.day.iso()}, before,
                                       jsonOf(actual.actual)));
        }
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeOutcomesKind()
{
    return std::make_unique<OutcomesKind>();
}

} // namespace bw
