#pragma once

#include "report/judgement_grid.h"
#include "shell/answers_to_save.h"
#include "shell/rubric_words.h"
#include "widgets/score_cell.h"

#include <QAbstractTableModel>
#include <QHash>

namespace bw {

/// Health of a row as the grid shows it.
struct GridHealth {
    std::optional<double> now; ///< whole, as people see it
    Band band = Band::None;
    std::optional<double> after;
    Band bandAfter = Band::None;
    bool hasDrafts = false;
};

/// The accounts that are judged, one a row: name, machine score, a column for each criterion, health. What is
/// written lies over the saved answers; nothing is stored here.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { AccountColumn, MachineColumn, FirstCriterion };
    enum Role { PointsRole = Qt::UserRole }; ///< of a head: the points of the criterion in words

    explicit GridModel(QObject *parent);
    /// What is written, of the workspace whose books follow.
    void setDesk(std::shared_ptr<DraftDesk> desk) { m_desk = std::move(desk); }

    /// Keeps the rows that are shown, by their accounts.
    void setBook(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                 std::shared_ptr<const JudgementGrid> grid);
    /// Which rows of the grid are shown, in this order.
    void setShown(std::vector<qint32> rows);
    [[nodiscard]] const std::vector<qint32> &shown() const { return m_shown; }
    [[nodiscard]] const JudgementGrid *grid() const { return m_grid.get(); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] int healthColumn() const { return columnCount() - 1; }
    /// Whether something can be answered there.
    [[nodiscard]] bool isAnswer(const QModelIndex &index) const { return criterion(index) != nullptr; }
    [[nodiscard]] const RubricCriterion *criterion(const QModelIndex &index) const;
    [[nodiscard]] const text::CriterionWords &words(const QModelIndex &index) const;
    [[nodiscard]] AnswerPlace place(const QModelIndex &index) const;
    [[nodiscard]] const PortfolioRow &row(int viewRow) const;
    [[nodiscard]] WrittenAnswer written(const QModelIndex &index) const;
    /// The part that is saved, and the one that would count.
    [[nodiscard]] std::optional<int> savedPart(const QModelIndex &index) const;
    [[nodiscard]] std::optional<int> part(const QModelIndex &index) const;
    /// The word of a part of the cell's scale.
    [[nodiscard]] QString wordOf(const QModelIndex &index, int part) const;
    [[nodiscard]] Confidence savedConfidence(const QModelIndex &index) const;
    [[nodiscard]] ScoreFace face(const QModelIndex &index) const;
    [[nodiscard]] GridHealth health(int viewRow) const;

    /// Answers the cells with a part; those whose scale is shorter are left. One step of the drafts.
    void answer(const QModelIndexList &cells, int part);
    void notKnown(const QModelIndexList &cells);
    void keep(const QModelIndexList &cells); ///< the earlier answers count as given today
    void takeBack(const QModelIndexList &cells);
    void setConfidence(const QModelIndex &cell, Confidence confidence);
    void setNote(const QModelIndex &cell, const QString &note);
    void write(const std::vector<DraftBook::Change> &changes);
    /// False: nothing is left to take back.
    bool undo();

    /// Everything that would be saved, of all accounts.
    [[nodiscard]] std::vector<Judgement> answers() const;
    [[nodiscard]] int unsaved() const { return static_cast<int>(answers().size()); }
    /// The cell of a place, where its row is shown.
    [[nodiscard]] QModelIndex cellOf(const AnswerPlace &place) const;
    /// What is written was changed elsewhere.
    void refresh();

signals:
    void edited();

private:
    using ToPart = std::function<std::optional<int>(const QModelIndex &)>;
    void answerBy(const QModelIndexList &cells, const ToPart &partOf);
    void changed(const std::vector<AnswerPlace> &places);
    [[nodiscard]] const GridRow &gridRow(int viewRow) const;
    [[nodiscard]] const GridCell *cell(const QModelIndex &index) const;
    [[nodiscard]] QString nameInWords(const QModelIndex &index) const;
    [[nodiscard]] std::vector<Judgement> answersOf(const AnswerPlace &place) const;

    std::shared_ptr<DraftDesk> m_desk;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const JudgementGrid> m_grid;
    std::vector<qint32> m_shown; ///< rows of the grid
    QHash<qint64, qint32> m_rowOf; ///< of the grid, by account id
    std::vector<std::vector<text::CriterionWords>> m_words; ///< by rubric, then column
    mutable QHash<qint64, GridHealth> m_health; ///< by account id, once somebody asked
};

} // namespace bw
