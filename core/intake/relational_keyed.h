#pragma once

#include "intake/relational_kind.h"

namespace bw {

/// What surveys and touches have in common: rows of an account that carry a key of their own, or are found
/// again by what they say. Files with and without keys may speak of the same row.
template <class Row> class KeyedKind : public RelationalKind {
protected:
    struct State {
        QString account; ///< key of the files
        Row row;
        std::optional<Row> before; ///< as stored, once it differs
        QString accountBefore;
        std::optional<Row> stated; ///< by the row of this file that named it, `account` apart
        bool touched = false;
    };
    struct Columns {
        FieldColumn key, account, place; ///< place: where a row without key is found twice
    };

    /// What finds a row without a key again; empty: nothing does.
    [[nodiscard]] virtual QString placeOf(const QString &account, const Row &row) const = 0;
    virtual void mergeRow(Row &stored, const Row &row) const = 0;
    /// What the change log says of a row. `account`: key of the files.
    [[nodiscard]] virtual QJsonObject membersOf(const QString &account, const Row &row) const = 0;
    [[nodiscard]] virtual QString entity() const = 0;

    void keep(std::vector<Row> stored)
    {
        for (Row &row : stored)
            insert({accounts.key(row.account), std::move(row), {}, {}, {}, false});
    }

    /// Plans a row that was read without fault.
    RowEffect place(RowCells &cells, const Columns &columns, const QString &account, const Row &row)
    {
        const auto found = find(cells, columns, account, row);
        if (cells.isRejected())
            return RowEffect::Rejected;
        if (!found) {
            ensureAccount(cells, columns.account, account);
            insert({account, row, {}, {}, row, true});
            return RowEffect::Added;
        }
        State &state = m_states[*found];
        if (state.stated) {
            if (*state.stated == row && state.account == account)
                return RowEffect::Unchanged;
            cells.reject(ProblemCode::KeyTwice, row.key.isEmpty() ? columns.place : columns.key);
            return RowEffect::Rejected;
        }
        ensureAccount(cells, columns.account, account);
        state.stated = row;
        Row merged = state.row;
        merge(merged.key, row.key);
        mergeRow(merged, row);
        if (merged == state.row && account == state.account)
            return RowEffect::Unchanged;
        state.before = state.row;
        state.accountBefore = state.account;
        m_byPlace.remove(placeOf(state.account, state.row), *found);
        state.row = merged;
        state.account = account;
        state.touched = true;
        index(*found);
        return RowEffect::Changed;
    }

    /// For a row that an earlier import brought as it stands in the file: whether it is still there. It
    /// counts as named, and what it says by now holds.
    bool know(const Row &row)
    {
        const auto known = m_byKey.constFind(row.key);
        if (known != m_byKey.constEnd())
            m_states[*known].stated = row;
        return known != m_byKey.constEnd();
    }

    [[nodiscard]] std::vector<StoredRow> unnamed() const override
    {
        std::vector<StoredRow> rows;
        for (const State &state : m_states) {
            if (!state.stated)
                rows.push_back(
                    {entity(), {QString::number(state.row.id.value)}, membersOf(state.account, state.row)});
        }
        return rows;
    }

    /// Writes what was planned.
    template <class Writer>
    Status writeRows(Writer &writer, ImportId import, std::vector<ImportChange> &changes)
    {
        for (State &state : m_states) {
            if (!state.touched)
                continue;
            state.row.account = accounts.id(state.account);
            const QJsonObject after = membersOf(state.account, state.row);
            if (state.before) {
                if (const auto done = writer.update(state.row, import); !done)
                    return done;
                changes.push_back(changeOf(entity(), {QString::number(state.row.id.value)},
                                           membersOf(state.accountBefore, *state.before), after));
                continue;
            }
            const auto id = writer.insert(state.row, import);
            if (!id)
                return tl::unexpected(id.error());
            changes.push_back(changeOf(entity(), {QString::number(id->value)}, {}, after));
        }
        return {};
    }

private:
    void insert(State state)
    {
        m_states.push_back(std::move(state));
        index(m_states.size() - 1);
    }

    void index(size_t at)
    {
        const State &state = m_states[at];
        if (!state.row.key.isEmpty())
            m_byKey.insert(state.row.key, at);
        const QString place = placeOf(state.account, state.row);
        if (!place.isEmpty())
            m_byPlace.insert(place, at);
    }

    /// Index of the row that is meant; nothing: a new one. Rejects what could mean several.
    std::optional<size_t> find(RowCells &cells, const Columns &columns, const QString &account,
                               const Row &row)
    {
        const auto byKey = m_byKey.constFind(row.key);
        if (!row.key.isEmpty() && byKey != m_byKey.constEnd())
            return *byKey;
        const QString place = placeOf(account, row);
        if (place.isEmpty())
            return {};
        std::vector<size_t> same;
        for (const size_t at : m_byPlace.values(place)) {
            if (m_states[at].row.key.isEmpty())
                return at;
            if (row.key.isEmpty())
                same.push_back(at);
        }
        if (same.size() > 1)
            cells.reject(ProblemCode::KeyTwice, columns.place);
        return same.size() == 1 ? std::optional(same.front()) : std::nullopt;
    }

    std::vector<State> m_states;
    QHash<QString, size_t> m_byKey;
    QMultiHash<QString, size_t> m_byPlace;
};

} // namespace bw
