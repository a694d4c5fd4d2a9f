#pragma once

#include "base/ids.h"
#include "model/judgement.h"

#include <functional>
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
    /// A note or a confidence without an answer: it waits for one. It never gives the earlier answer anew by
    /// itself, which would make an old answer look fresh.
    [[nodiscard]] bool waits() const { return !isEmpty() && !part; }
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
    /// Puts back what was kept from another time: there is nothing to take back.
    void restore(const std::vector<Change> &kept);
    /// Called after every change.
    void setOnChange(std::function<void()> told) { m_onChange = std::move(told); }

    [[nodiscard]] int count() const { return static_cast<int>(m_written.size()); }
    [[nodiscard]] std::vector<AnswerPlace> placesOf(AccountId account) const;
    [[nodiscard]] const std::map<AnswerPlace, WrittenAnswer> &all() const { return m_written; }

private:
    WrittenAnswer put(const AnswerPlace &place, const WrittenAnswer &answer);
    void tell() const;

    std::map<AnswerPlace, WrittenAnswer> m_written;
    std::vector<std::vector<Change>> m_steps; ///< what stood before, the last step last
    std::optional<AnswerPlace> m_typing; ///< the last step is a note that grows here
    std::function<void()> m_onChange;
};

/// Drafts that are on their way into the store: they are shown until the book that has them comes.
class SavedDrafts {
public:
    void add(const AnswerPlace &place, const WrittenAnswer &written) { m_saved[place] = {written, false}; }
    /// Saved just so, and not changed since.
    [[nodiscard]] bool has(const AnswerPlace &place, const WrittenAnswer &written) const
    {
        const auto found = m_saved.find(place);
        return found != m_saved.end() && found->second.written == written;
    }
    /// The store has them.
    void stored(const std::vector<AnswerPlace> &places);
    /// A newer book is here: what the store has and is still as it was saved is a draft no more.
    void settle(DraftBook &drafts);
    void forget(const std::vector<AnswerPlace> &places);
    void clear() { m_saved.clear(); }

private:
    struct Saved {
        WrittenAnswer written;
        bool isStored = false;
    };
    std::map<AnswerPlace, Saved> m_saved;
};

} // namespace bw
