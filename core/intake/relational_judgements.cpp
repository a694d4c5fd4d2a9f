#include "intake/relational_kind.h"
#include "intake/words.h"
#include "store/judgements.h"
#include "store/workspace.h"

#include <algorithm>
#include <tuple>

namespace bw {

namespace {

QJsonObject jsonOf(const QString &account, const Judgement &judgement)
{
    return {{QStringLiteral("account_id"), account},
            {QStringLiteral("judgement_id"), judgement.key},
            {QStringLiteral("criterion"), judgement.criterion},
            {QStringLiteral("value"), judgement.value},
            {QStringLiteral("date"), judgement.judgedAt},
            {QStringLiteral("judged_by"), judgement.judgedBy},
            {QStringLiteral("note"), judgement.note},
            {QStringLiteral("confidence"), confidenceName(judgement.confidence)},
            {QStringLiteral("conflict"), judgement.conflict ? 1 : 0}};
}

QJsonObject conflictJson(bool conflict)
{
    return {{QStringLiteral("conflict"), conflict ? 1 : 0}};
}

struct JudgementState {
    QString account;
    Judgement judgement;
    bool isNew = false;
    bool isMarked = false; ///< a stored one that a new one stands against
    qint64 line = 0; ///< of the file at hand; 0: stored before
};

/// Append-only: nothing that was judged is changed or left out. What is there already with the same key and
/// says the same is known; everything else becomes a row of its own.
class JudgementsKind final : public RelationalKind {
public:
    JudgementsKind(std::optional<Zone> zone, std::vector<RubricCriterion> criteria, LocalTime latest)
        : m_zone(std::move(zone))
        , m_criteria(std::move(criteria))
        , m_latest(latest)
    {
    }
    Status load(const Workspace &workspace) override;
    void map(const RowCells &cells) override;
    RowEffect take(RowCells &cells) override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    Judgement read(RowCells &cells);
    void insert(JudgementState state);
    void tellUnknown(RowCells &cells, const Judgement &row);
    void tellConflict(RowCells &cells, const JudgementState &other, const Judgement &row) const;
    [[nodiscard]] bool meansSame(const Judgement &a, const Judgement &b) const;
    [[nodiscard]] bool says(const JudgementState &stored, const QString &account, const Judgement &row) const;
    [[nodiscard]] bool conflicts(const JudgementState &stored, const QString &account,
                                 const Judgement &row) const;
    [[nodiscard]] QList<size_t> sameKey(const QString &account, const Judgement &row) const;
    [[nodiscard]] bool takeBack(const Judgement &row);

    std::optional<Zone> m_zone;
    std::vector<RubricCriterion> m_criteria; ///< those in force; one key may stand for several scales
    LocalTime m_latest;
    QSet<QString> m_told; ///< criteria, and values of them, that were told once
    FieldColumn m_key, m_account, m_criterion, m_value, m_date, m_judgedBy, m_note, m_confidence;
    FieldColumn m_takenBackAt, m_takenBackBy;
    std::vector<JudgementState> m_states;
    QMultiHash<QString, size_t> m_byKey;
    QMultiHash<QString, size_t> m_byPlace; ///< account, criterion, time, who
    QMultiHash<QString, size_t> m_byMoment; ///< account, criterion, time
    QSet<QString> m_takenBack; ///< keys
    std::vector<TakenBackMark> m_marks; ///< new ones
};

/// The question, and when it was answered.
QString momentOf(const QString &account, const Judgement &judgement)
{
    return QStringList{account, judgement.criterion, judgement.judgedAt}.join(QChar(0));
}

QString placeOf(const QString &account, const Judgement &judgement)
{
    return momentOf(account, judgement) + QChar(0) + judgement.judgedBy;
}

/// Whether two answers to one question are the same one, also where one writes the step and the other its
/// words.
bool JudgementsKind::meansSame(const Judgement &a, const Judgement &b) const
{
    if (a.value == b.value || a.criterion != b.criterion)
        return a.value == b.value;
    bool isAsked = false;
    for (const RubricCriterion &criterion : m_criteria) {
        if (criterion.key != a.criterion)
            continue;
        const auto step = criterion.stepOf(a.value);
        if (!step || criterion.stepOf(b.value) != step)
            return false;
        isAsked = true;
    }
    return isAsked;
}

/// Whether the row says nothing that the stored one does not say.
bool JudgementsKind::says(const JudgementState &stored, const QString &account, const Judgement &row) const
{
    const Judgement &known = stored.judgement;
    return placeOf(stored.account, known) == placeOf(account, row) && meansSame(known, row)
        && (row.note.isEmpty() || row.note == known.note)
        && (row.confidence == Confidence::Unstated || row.confidence == known.confidence);
}

/// Whether two of one key, or of one moment, cannot both hold. A further note on the same value is no
/// conflict.
bool JudgementsKind::conflicts(const JudgementState &stored, const QString &account,
                               const Judgement &row) const
{
    if (stored.judgement.isTakenBack() || m_takenBack.contains(stored.judgement.key) || row.isTakenBack())
        return false;
    const bool sameKey = !row.key.isEmpty() && row.key == stored.judgement.key;
    return (sameKey && placeOf(stored.account, stored.judgement) != placeOf(account, row))
        || !meansSame(stored.judgement, row);
}

void JudgementsKind::insert(JudgementState state)
{
    if (!state.judgement.key.isEmpty())
        m_byKey.insert(state.judgement.key, m_states.size());
    m_byPlace.insert(placeOf(state.account, state.judgement), m_states.size());
    m_byMoment.insert(momentOf(state.account, state.judgement), m_states.size());
    m_states.push_back(std::move(state));
}

Status JudgementsKind::load(const Workspace &workspace)
{
    auto stored = loadJudgements(workspace);
    if (!stored)
        return tl::unexpected(stored.error());
    for (Judgement &judgement : *stored) {
        const QString account = accounts.key(judgement.account);
        insert({account, std::move(judgement), false, false, 0});
    }
    const auto marks = loadTakenBack(workspace);
    if (!marks)
        return tl::unexpected(marks.error());
    for (const TakenBackMark &mark : *marks)
        m_takenBack.insert(mark.key);
    return {};
}

void JudgementsKind::map(const RowCells &cells)
{
    m_key = cells.column(QLatin1String("judgement_id"));
    m_account = cells.column(QLatin1String("account_id"));
    m_criterion = cells.column(QLatin1String("criterion"));
    m_value = cells.column(QLatin1String("value"));
    m_date = cells.column(QLatin1String("date"));
    m_judgedBy = cells.column(QLatin1String("judged_by"));
    m_note = cells.column(QLatin1String("note"));
    m_confidence = cells.column(QLatin1String("confidence"));
    m_takenBackAt = cells.column(QLatin1String("taken_back_at"));
    m_takenBackBy = cells.column(QLatin1String("taken_back_by"));
}

Judgement JudgementsKind::read(RowCells &cells)
{
    Judgement row;
    row.key = cells.text(m_key);
    row.criterion = cells.neededText(m_criterion);
    row.value = judgementValueFromWord(cells.neededText(m_value));
    const LocalTime time = cells.neededTime(m_date, m_zone);
    row.judgedAt = time.text();
    row.day = time.day;
    if (std::tie(m_latest.day, m_latest.seconds) < std::tie(time.day, time.seconds))
        cells.reject(ProblemCode::InTheFuture, m_date);
    row.judgedBy = cells.text(m_judgedBy);
    row.note = cells.text(m_note);
    const QString word = cells.text(m_confidence);
    const auto confidence = confidenceFromWord(word);
    if (!confidence && !word.isEmpty())
        cells.reject(ProblemCode::WordUnknown, m_confidence, QStringLiteral("low, medium, high"));
    row.confidence = confidence.value_or(Confidence::Unstated);
    if (!cells.text(m_takenBackAt).isEmpty()) {
        row.takenBackAt = cells.neededTime(m_takenBackAt, m_zone).text();
        row.takenBackBy = cells.text(m_takenBackBy);
        if (row.key.isEmpty()) // which one it is would be forgotten
            cells.reject(ProblemCode::CellMissing, m_key);
    }
    return row;
}

/// Files with and without keys may speak of the same judgement.
QList<size_t> JudgementsKind::sameKey(const QString &account, const Judgement &row) const
{
    const QList<size_t> byPlace = m_byPlace.values(placeOf(account, row));
    if (row.key.isEmpty())
        return byPlace;
    QList<size_t> same = m_byKey.values(row.key);
    if (same.isEmpty()) {
        std::copy_if(byPlace.begin(), byPlace.end(), std::back_inserter(same),
                     [&](size_t at) { return m_states[at].judgement.key.isEmpty(); });
    }
    return same;
}

/// Whether the row says of an answer that it was taken back, and nobody said so before.
bool JudgementsKind::takeBack(const Judgement &row)
{
    if (!row.isTakenBack() || m_takenBack.contains(row.key))
        return false;
    m_takenBack.insert(row.key);
    m_marks.push_back({row.key, row.takenBackAt, row.takenBackBy});
    return true;
}

/// What the rubric has no place for, once for each word.
void JudgementsKind::tellUnknown(RowCells &cells, const Judgement &row)
{
    QStringList criteria;
    QStringList steps;
    for (const RubricCriterion &criterion : m_criteria) {
        criteria += criterion.key;
        if (criterion.key != row.criterion)
            continue;
        if (row.value == notKnown || criterion.stepOf(row.value))
            return;
        for (const RubricStep &step : criterion.steps)
            steps += step.key;
    }
    const bool known = !steps.isEmpty();
    const QString word = known ? row.criterion + QChar(0) + row.value : row.criterion;
    if (m_told.contains(word))
        return;
    m_told.insert(word);
    QStringList &allowed = known ? steps : criteria;
    allowed.removeDuplicates();
    if (known)
        cells.note(ProblemCode::StepUnknown, m_value, (allowed << notKnown).join(QStringLiteral(", ")));
    else
        cells.note(ProblemCode::CriterionUnknown, m_criterion, allowed.join(QStringLiteral(", ")));
}

/// Both values, and where the other one stands.
void JudgementsKind::tellConflict(RowCells &cells, const JudgementState &other, const Judgement &row) const
{
    QString detail =
        QStringLiteral("%1, %2: %3").arg(other.account, other.judgement.criterion, other.judgement.value);
    if (other.judgement.judgedBy != row.judgedBy)
        detail += QStringLiteral(" (%1)").arg(other.judgement.judgedBy);
    cells.note(ProblemCode::JudgementConflict, m_value, detail, other.line);
}

RowEffect JudgementsKind::take(RowCells &cells)
{
    const QString account = accountOf(cells, m_account);
    Judgement row = read(cells);
    if (cells.isRejected())
        return RowEffect::Rejected;
    const QList<size_t> same = sameKey(account, row);
    const bool takesBack = takeBack(row);
    if (std::any_of(same.begin(), same.end(), [&](size_t at) { return says(m_states[at], account, row); }))
        return takesBack ? RowEffect::Changed : RowEffect::Unchanged;
    ensureAccount(cells, m_account, account);
    tellUnknown(cells, row);
    if (row.judgedBy.isEmpty())
        cells.note(ProblemCode::JudgeMissing, m_judgedBy);
    QList<size_t> others = same;
    // Colleagues who say different things of one moment: which of them counts, nobody can tell.
    for (const size_t at : m_byMoment.values(momentOf(account, row))) {
        if (!others.contains(at))
            others += at;
    }
    for (const size_t at : std::as_const(others)) {
        JudgementState &other = m_states[at];
        if (!conflicts(other, account, row))
            continue;
        if (!row.conflict)
            tellConflict(cells, other, row);
        row.conflict = true;
        other.isMarked |= !other.isNew && !other.judgement.conflict;
        other.judgement.conflict = true;
    }
    insert({account, std::move(row), true, false, cells.line()});
    return RowEffect::Added;
}

Status JudgementsKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (const auto made = accounts.write(workspace, import, changes); !made)
        return made;
    auto writer = JudgementWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    const QString entity = QStringLiteral("judgement");
    for (JudgementState &state : m_states) {
        if (state.isMarked) {
            if (const auto done = writer->markConflict(state.judgement.id); !done)
                return done;
            changes.push_back(changeOf(entity, {QString::number(state.judgement.id.value)},
                                       conflictJson(false), conflictJson(true)));
        }
        if (!state.isNew)
            continue;
        state.judgement.account = accounts.id(state.account);
        const auto id = writer->insert(state.judgement, import);
        if (!id)
            return tl::unexpected(id.error());
        changes.push_back(
            changeOf(entity, {QString::number(id->value)}, {}, jsonOf(state.account, state.judgement)));
    }
    for (const TakenBackMark &mark : m_marks) {
        const auto isNew = writer->takeBack(mark, import);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew)
            changes.push_back(changeOf(
                QStringLiteral("judgement_taken_back"), {mark.key}, {},
                {{QStringLiteral("taken_back_at"), mark.at}, {QStringLiteral("taken_back_by"), mark.by}}));
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeJudgementsKind(std::optional<Zone> zone,
                                                   std::vector<RubricCriterion> criteria, LocalTime latest)
{
    return std::make_unique<JudgementsKind>(std::move(zone), std::move(criteria), latest);
}

} // namespace bw
