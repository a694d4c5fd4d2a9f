#pragma once

#include "intake/relational_kind.h"

#include <QMap>

namespace bw {

/// What costs and holidays have in common: rows of no account, found again by parts of what they say.
template <class Row> class PlainKind : public RelationalKind {
protected:
    /// As the change log has it.
    [[nodiscard]] virtual QStringList keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual QJsonObject membersOf(const Row &row) const = 0;
    [[nodiscard]] virtual QString entity() const = 0;
    virtual void mergeRow(Row &stored, const Row &row) const = 0;

    void keep(const Row &stored) { m_states.insert(keyOf(stored), {stored, {}, {}, false}); }

    /// Plans a row that was read without fault. `where`: the column that is named where a key comes twice.
    RowEffect place(RowCells &cells, const FieldColumn &where, const Row &row)
    {
        const QStringList key = keyOf(row);
        const auto known = m_states.find(key);
        if (known == m_states.end()) {
            m_states.insert(key, {row, {}, row, true});
            return RowEffect::Added;
        }
        if (known->stated) {
            if (*known->stated == row)
                return RowEffect::Unchanged;
            cells.reject(ProblemCode::KeyTwice, where);
            return RowEffect::Rejected;
        }
        known->stated = row;
        const Row before = known->row;
        mergeRow(known->row, row);
        if (known->row == before)
            return RowEffect::Unchanged;
        known->before = before;
        known->touched = true;
        return RowEffect::Changed;
    }

    [[nodiscard]] std::vector<StoredRow> unnamed() const override
    {
        std::vector<StoredRow> rows;
        for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
            if (!it->stated)
                rows.push_back({entity(), it.key(), membersOf(it->row)});
        }
        return rows;
    }

    /// Calls `write` with every row that was planned, in the order of their keys; it says whether that went
    /// well.
    template <class Write> Status writeRows(Write write, std::vector<ImportChange> &changes)
    {
        for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
            if (!it->touched)
                continue;
            if (const Status done = write(it->row); !done)
                return done;
            const auto before = it->before ? std::optional(membersOf(*it->before)) : std::nullopt;
            changes.push_back(changeOf(entity(), it.key(), before, membersOf(it->row)));
        }
        return {};
    }

private:
    struct State {
        Row row;
        std::optional<Row> before; ///< as stored, once it differs
        std::optional<Row> stated; ///< by the row of this file that named it
        bool touched = false;
    };
    QMap<QStringList, State> m_states; ///< by key: written in a fixed order
};

} // namespace bw
