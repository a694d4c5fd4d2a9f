#include "shell/answers_to_save.h"

namespace bw {

std::optional<Judgement> answerToSave(const AnswerPlace &place, const WrittenAnswer &written,
                                      const RubricCriterion &criterion, std::optional<int> standing,
                                      Confidence confidence)
{
    const std::optional<int> part = written.part ? written.part : standing;
    if (written.isEmpty() || !part)
        return {};
    Judgement answer;
    answer.account = place.account;
    answer.criterion = place.criterion;
    const auto step = static_cast<size_t>(*part);
    answer.value = step < criterion.steps.size() ? criterion.steps[step].key : notKnown;
    answer.note = written.note.trimmed();
    answer.confidence = written.confidence != Confidence::Unstated ? written.confidence
        : confidence != Confidence::Unstated                       ? confidence
                                                                   : Confidence::Medium;
    return answer;
}

DraftAnswer draftOf(const Judgement &answer)
{
    return {answer.criterion, answer.value, answer.confidence};
}

void SavedDrafts::settle(DraftBook &drafts)
{
    std::vector<AnswerPlace> done;
    for (const auto &[place, written] : m_saved) {
        if (drafts.at(place) == written)
            done.push_back(place);
    }
    if (!done.empty())
        drafts.drop(done);
    m_saved.clear();
}

void SavedDrafts::forget(const std::vector<AnswerPlace> &places)
{
    for (const AnswerPlace &place : places)
        m_saved.erase(place);
}

} // namespace bw
