#pragma once

#include "base/ids.h"
#include "model/judgement.h"

#include <map>
#include <vector>

namespace bw {

/// What somebody is about to answer to one question about one account. Nothing of it is stored.
struct WrittenAnswer {
    std::optional<int>
        part; ///< step, or the number of steps for "not known"; nothing: the saved answer stands
    QString note;
    Confidence confidence = Confidence::Unstated; ///< unstated: as the saved answer has it

    [[nodiscard]] bool isEmpty() const
    {
        return !part && note.trimmed().isEmpty() && confidence == Confidence::Unstated;
    }
    bool operator==(const WrittenAnswer &) const = default;
};

/// One answer of the book: whose, and to what.
struct AnswerPlace {
    AccountId account;
    QString criterion;
    auto operator<=>(const AnswerPlace &other) const
    {
        if (const auto order = account.value <=> other.account.value; order != 0)
            return order;
        const int text = criterion.compare(other.criterion);
        return text <=> 0;
    }
    bool operator==(const AnswerPlace &) const = default;
};

/// Answers that are written and not saved, of any number of accounts, with every step that can be taken back.
class DraftBook {
public:
    using Change = std::pair<AnswerPlace, WrittenAnswer>;

    /// An empty one where nothing is written.
    [[nodiscard]] WrittenAnswer at(const AnswerPlace &place) const;
    /// One step, however many it changes; an empty answer takes what was written away. Notes that are typed
    /// on belong to the step before.
    void set(const std::vector<Change> &changes);
    void setNote(const AnswerPlace &place, const QString &note);
    /// The places that it concerned; empty: there was nothing to take back.
    std::vector<AnswerPlace> undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    /// Nothing of them is a draft any more; what was done before cannot be taken back.
    void drop(const std::vector<AnswerPlace> &places);
    void dropAccount(AccountId account);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_written.size()); }
    [[nodiscard]] std::vector<AnswerPlace> placesOf(AccountId account) const;
    [[nodiscard]] const std::map<AnswerPlace, WrittenAnswer> &all() const { return m_written; }

private:
    WrittenAnswer put(const AnswerPlace &place, const WrittenAnswer &answer);

    std::map<AnswerPlace, WrittenAnswer> m_written;
    std::vector<std::vector<Change>> m_steps; ///< what stood before, the last step last
    std::optional<AnswerPlace> m_typing; ///< the last step is a note that grows here
};

} // namespace bw
