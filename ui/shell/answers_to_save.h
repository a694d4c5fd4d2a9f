#pragma once

#include "evaluate/explanation.h"
#include "shell/draft_book.h"

namespace bw {

// From what is written to what is saved.

/// The answer that a draft stands for, over the one that counts so far; nothing: a note or a confidence
/// without any answer to go with. `standing` is a part: a step, or the number of steps for "not known".
[[nodiscard]] std::optional<Judgement> answerToSave(const AnswerPlace &place, const WrittenAnswer &written,
                                                    const RubricCriterion &criterion,
                                                    std::optional<int> standing, Confidence confidence);
/// The same for the figures.
[[nodiscard]] DraftAnswer draftOf(const Judgement &answer);

/// Drafts that are on their way into the store: they are shown until the book that has them comes.
class SavedDrafts {
public:
    void add(const AnswerPlace &place, const WrittenAnswer &written) { m_saved[place] = written; }
    /// Saved just so, and not changed since.
    [[nodiscard]] bool has(const AnswerPlace &place, const WrittenAnswer &written) const
    {
        const auto found = m_saved.find(place);
        return found != m_saved.end() && found->second == written;
    }
    /// The book has them: what is still as it was saved is a draft no more.
    void settle(DraftBook &drafts);
    void forget(const std::vector<AnswerPlace> &places);
    void clear() { m_saved.clear(); }

private:
    std::map<AnswerPlace, WrittenAnswer> m_saved;
};

} // namespace bw
