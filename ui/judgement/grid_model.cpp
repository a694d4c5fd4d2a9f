#include "judgement/grid_model.h"

#include "report/judgement_sheet.h"
#include "shell/contract_words.h"
#include "shell/text.h"
#include "widgets/plain.h"

#include <algorithm>
#include <cmath>

namespace bw {

GridModel::GridModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(std::make_shared<DraftDesk>(QString()))
{
}

void GridModel::setBook(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                        std::shared_ptr<const JudgementGrid> grid)
{
    const bool sameColumns = m_grid && m_grid->criteria == grid->criteria;
    std::vector<AccountId> accounts;
    for (const qint32 row : m_shown)
        accounts.push_back(
            m_cache->accounts[static_cast<size_t>(m_grid->rows[static_cast<size_t>(row)].account)].id);
    QHash<qint64, qint32> rowOf;
    for (size_t i = 0; i < grid->rows.size(); ++i)
        rowOf.insert(cache->accounts[static_cast<size_t>(grid->rows[i].account)].id.value,
                     static_cast<qint32>(i));
    std::vector<qint32> shown;
    for (const AccountId account : accounts) {
        if (const auto found = rowOf.constFind(account.value); found != rowOf.cend())
            shown.push_back(*found);
    }
    // The same rows with other answers: selection and place stay.
    const bool inPlace = sameColumns && shown.size() == accounts.size();
    if (!inPlace)
        beginResetModel();
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_grid = std::move(grid);
    m_rowOf = std::move(rowOf);
    m_shown = std::move(shown);
    m_health.clear();
    retranslate();
    if (inPlace)
        refresh();
    else
        endResetModel();
}

void GridModel::setShown(std::vector<qint32> rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    endResetModel();
}

void GridModel::retranslate()
{
    m_words.clear();
    if (!m_grid)
        return;
    for (const Rubric &rubric : m_grid->rubrics) {
        std::vector<text::CriterionWords> words;
        for (const QString &key : m_grid->criteria) {
            const std::optional<qint32> index = rubric.indexOf(key);
            words.push_back(index ? text::criterionWords(rubric.criteria[static_cast<size_t>(*index)])
                                  : text::shippedCriterion(key));
        }
        m_words.push_back(std::move(words));
    }
    emit headerDataChanged(Qt::Horizontal, 0, std::max(columnCount() - 1, 0));
}

void GridModel::refresh()
{
    m_health.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : FirstCriterion + static_cast<int>(m_grid->criteria.size()) + 1;
}

const GridRow &GridModel::gridRow(int viewRow) const
{
    return m_grid->rows[static_cast<size_t>(m_shown[static_cast<size_t>(viewRow)])];
}

const PortfolioRow &GridModel::row(int viewRow) const
{
    return m_portfolio->rows[static_cast<size_t>(gridRow(viewRow).account)];
}

const GridCell *GridModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstCriterion || index.column() >= healthColumn())
        return nullptr;
    const GridCell &found = gridRow(index.row()).cells[static_cast<size_t>(index.column() - FirstCriterion)];
    return found.asked ? &found : nullptr;
}

const RubricCriterion *GridModel::criterion(const QModelIndex &index) const
{
    return cell(index) == nullptr
        ? nullptr
        : criterionOf(*m_grid, gridRow(index.row()), static_cast<size_t>(index.column() - FirstCriterion));
}

const text::CriterionWords &GridModel::words(const QModelIndex &index) const
{
    return m_words[gridRow(index.row()).rubric][static_cast<size_t>(index.column() - FirstCriterion)];
}

AnswerPlace GridModel::place(const QModelIndex &index) const
{
    return {row(index.row()).id, m_grid->criteria[static_cast<size_t>(index.column() - FirstCriterion)]};
}

WrittenAnswer GridModel::written(const QModelIndex &index) const
{
    return m_desk->book().at(place(index));
}

std::optional<int> GridModel::savedPart(const QModelIndex &index) const
{
    return standingPart(cell(index)->state, *criterion(index));
}

QString GridModel::wordOf(const QModelIndex &index, int part) const
{
    const std::vector<text::StepWords> &steps = words(index).steps;
    return part < static_cast<int>(steps.size()) ? steps[static_cast<size_t>(part)].word
                                                 : text::notKnownWord();
}

Confidence GridModel::savedConfidence(const QModelIndex &index) const
{
    return cell(index)->confidence;
}

std::optional<int> GridModel::part(const QModelIndex &index) const
{
    const std::optional<int> own = written(index).part;
    return own ? own : savedPart(index);
}

ScoreFace GridModel::face(const QModelIndex &index) const
{
    const GridCell &shown = *cell(index);
    const text::CriterionWords &said = words(index);
    const WrittenAnswer answer = written(index);
    const std::optional<int> now = part(index);
    ScoreFace face;
    face.steps = static_cast<int>(said.steps.size());
    if (now) {
        face.notKnown = *now >= face.steps;
        if (!face.notKnown)
            face.step = *now;
        face.word = wordOf(index, *now);
    }
    face.changed = answer.part.has_value();
    face.waits = answer.waits();
    face.noted = !answer.note.trimmed().isEmpty();
    face.stale = shown.state.stale;
    if (face.stale || (savedPart(index) && shown.state.ageDays > oldDays))
        face.age = tr("%1 d", "age in days, short").arg(text::number(qint64{shown.state.ageDays}));
    return face;
}

std::vector<Judgement> GridModel::answersOf(const AnswerPlace &place) const
{
    const auto found = m_rowOf.constFind(place.account.value);
    if (found == m_rowOf.cend())
        return {};
    const GridRow &row = m_grid->rows[static_cast<size_t>(*found)];
    const auto column = std::find(m_grid->criteria.begin(), m_grid->criteria.end(), place.criterion)
        - m_grid->criteria.begin();
    if (column == static_cast<qint64>(m_grid->criteria.size()))
        return {};
    const auto at = static_cast<size_t>(column);
    const RubricCriterion *criterion = criterionOf(*m_grid, row, at);
    if (criterion == nullptr)
        return {};
    const GridCell &cell = row.cells[at];
    if (auto answer = answerToSave(place, m_desk->book().at(place), *criterion, cell.confidence))
        return {std::move(*answer)};
    return {};
}

std::vector<Judgement> GridModel::answers() const
{
    std::vector<Judgement> answers;
    if (!m_grid)
        return answers;
    for (const auto &[place, written] : m_desk->book().all()) {
        if (m_desk->saved().has(place, written))
            continue;
        for (Judgement &answer : answersOf(place))
            answers.push_back(std::move(answer));
    }
    return answers;
}

namespace {

/// As people see it.
std::optional<double> shownFigure(const Health &health)
{
    return health.value ? std::optional(static_cast<double>(health.shown())) : std::nullopt;
}

} // namespace

GridHealth GridModel::health(int viewRow) const
{
    const PortfolioRow &shown = row(viewRow);
    const auto known = m_health.constFind(shown.id.value);
    if (known != m_health.cend())
        return *known;
    const std::optional<double> now = shownFigure(shown.health);
    GridHealth health{now, shown.health.band, now, shown.health.band, false};
    std::vector<DraftAnswer> drafts;
    for (const AnswerPlace &place : m_desk->book().placesOf(shown.id)) {
        for (const Judgement &answer : answersOf(place))
            drafts.push_back(draftOf(answer));
    }
    if (!drafts.empty()) {
        const Health after =
            explainHealth(*m_cache, m_cache->policy, *m_portfolio, shown.index, drafts).health;
        health.after = shownFigure(after);
        health.bandAfter = after.band;
        health.hasDrafts = true;
    }
    m_health.insert(shown.id.value, health);
    return health;
}

void GridModel::changed(const std::vector<AnswerPlace> &places)
{
    for (const AnswerPlace &place : places)
        m_health.remove(place.account.value);
    if (rowCount() > 0) // the view paints what it shows, however many changed
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

void GridModel::write(const std::vector<DraftBook::Change> &changes)
{
    m_desk->book().set(changes);
    std::vector<AnswerPlace> places;
    for (const auto &[place, answer] : changes)
        places.push_back(place);
    changed(places);
}

void GridModel::answerBy(const QModelIndexList &cells, const ToPart &partOf)
{
    std::vector<DraftBook::Change> changes;
    for (const QModelIndex &index : cells) {
        if (!isAnswer(index))
            continue;
        const std::optional<int> part = partOf(index);
        if (!part)
            continue;
        WrittenAnswer answer = written(index);
        answer.part = part;
        changes.emplace_back(place(index), answer);
    }
    if (!changes.empty())
        write(changes);
}

void GridModel::answer(const QModelIndexList &cells, int part)
{
    answerBy(cells, [&](const QModelIndex &index) {
        return part < static_cast<int>(criterion(index)->steps.size()) ? std::optional(part) : std::nullopt;
    });
}

void GridModel::notKnown(const QModelIndexList &cells)
{
    answerBy(cells, [&](const QModelIndex &index) {
        return std::optional(static_cast<int>(criterion(index)->steps.size()));
    });
}

void GridModel::keep(const QModelIndexList &cells)
{
    answerBy(cells, [&](const QModelIndex &index) { return savedPart(index); });
}

void GridModel::takeBack(const QModelIndexList &cells)
{
    std::vector<DraftBook::Change> changes;
    for (const QModelIndex &index : cells) {
        if (isAnswer(index))
            changes.emplace_back(place(index), WrittenAnswer());
    }
    if (!changes.empty())
        write(changes);
}

void GridModel::setConfidence(const QModelIndex &cell, Confidence confidence)
{
    WrittenAnswer answer = written(cell);
    answer.confidence = confidence;
    write({{place(cell), answer}});
}

void GridModel::setNote(const QModelIndex &cell, const QString &note)
{
    m_desk->book().setNote(place(cell), note);
    changed({place(cell)});
}

QModelIndex GridModel::cellOf(const AnswerPlace &place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row).id != place.account)
            continue;
        const auto found = std::find(m_grid->criteria.begin(), m_grid->criteria.end(), place.criterion);
        return found == m_grid->criteria.end()
            ? QModelIndex()
            : index(row, FirstCriterion + static_cast<int>(found - m_grid->criteria.begin()));
    }
    return {};
}

bool GridModel::undo()
{
    if (!m_desk->book().canUndo())
        return false;
    changed(m_desk->book().undo());
    return true;
}

QString GridModel::nameInWords(const QModelIndex &index) const
{
    const text::CriterionWords &said = words(index);
    const ScoreFace shown = face(index);
    const QString word = shown.word.isEmpty() ? tr("no answer") : shown.word;
    const std::optional<int> before = savedPart(index);
    QString name = shown.step
        ? tr("%1: %2, %3 of %4", "criterion, answer, its place, highest place")
              .arg(said.name, word, QString::number(*shown.step), QString::number(shown.steps - 1))
        : tr("%1: %2", "criterion, answer").arg(said.name, word);
    if (shown.waits)
        name = tr("%1, a note waits for an answer").arg(name);
    else if (shown.changed && before && before != part(index))
        name = tr("%1, changed from %2").arg(name, wordOf(index, *before));
    else if (shown.changed)
        name = tr("%1, not saved yet").arg(name);
    else if (shown.stale)
        name = tr("%1, %n day(s) old, stale", nullptr, cell(index)->state.ageDays).arg(name);
    return name;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_grid)
        return {};
    const bool named = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (role == Qt::ToolTipRole && isAnswer(index)) {
        const WrittenAnswer answer = written(index);
        QString tip = nameInWords(index);
        if (!answer.note.trimmed().isEmpty())
            tip += QLatin1Char('\n') + text::visible(answer.note);
        return plainTip(tip);
    }
    if (!named)
        return {};
    const PortfolioRow &shown = row(index.row());
    if (index.column() == AccountColumn) {
        const QString name = text::visible(shown.name.isEmpty() ? shown.key : shown.name);
        return role == Qt::DisplayRole || !shown.health.frozenOn
            ? name
            : tr("%1, %2", "account, that it is lost").arg(name, text::lostSince(*shown.health.frozenOn));
    }
    if (index.column() == MachineColumn)
        return shown.health.machine ? text::number(std::llround(*shown.health.machine)) : text::dash();
    if (index.column() == healthColumn()) {
        const GridHealth score = health(index.row());
        const auto words = [](std::optional<double> value, Band band) {
            return value
                ? tr("%1, %2", "health, band").arg(text::number(std::llround(*value)), text::band(band))
                : text::dash();
        };
        return score.hasDrafts ? tr("%1 → %2", "before, after")
                                     .arg(words(score.now, score.band), words(score.after, score.bandAfter))
                               : words(score.now, score.band);
    }
    if (!isAnswer(index))
        return role == Qt::DisplayRole ? QString() : tr("not asked about this account");
    return role == Qt::DisplayRole ? face(index).word : nameInWords(index);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == AccountColumn)
        return role == Qt::DisplayRole ? tr("Account") : QVariant();
    if (section == MachineColumn)
        return role == Qt::DisplayRole ? tr("Machine", "score of activity, 0 to 100") : QVariant();
    if (section == healthColumn())
        return role == Qt::DisplayRole ? tr("Health") : QVariant();
    const text::CriterionWords &said = m_words.front()[static_cast<size_t>(section - FirstCriterion)];
    if (role == Qt::DisplayRole)
        return said.name;
    if (role == PointsRole) {
        const QString &key = m_grid->criteria[static_cast<size_t>(section - FirstCriterion)];
        const std::optional<double> points =
            criterionPoints(m_cache->policy.health, m_cache->policy.rubric, key);
        return points ? tr("%n point(s)", nullptr, static_cast<int>(std::lround(*points))) : QString();
    }
    if (role == Qt::ToolTipRole)
        return plainTip(said.question + QLatin1Char('\n') + said.guidance);
    return {};
}

} // namespace bw
