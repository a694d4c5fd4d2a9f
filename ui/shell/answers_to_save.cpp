#include "shell/answers_to_save.h"

namespace bw {

std::optional<Judgement> answerToSave(const AnswerPlace &place, const WrittenAnswer &written,
                                      const RubricCriterion &criterion, Confidence confidence)
{
    if (!written.part)
        return {};
    Judgement answer;
    answer.account = place.account;
    answer.criterion = place.criterion;
    const auto step = static_cast<size_t>(*written.part);
    answer.value = step < criterion.steps.size() ? criterion.steps[step].key : notKnown;
    answer.note = written.note.trimmed();
    answer.confidence = written.confidence != Confidence::Unstated ? written.confidence
        : confidence != Confidence::Unstated                       ? confidence
                                                                   : Confidence::Medium;
    return answer;
}

void saveWritten(Editing &editing, DraftDesk &desk, std::vector<Judgement> answers, const QString &name,
                 const Wording &what, QObject *owner, const std::function<void()> &done)
{
    std::vector<AnswerPlace> places;
    for (Judgement &answer : answers) {
        answer.judgedBy = name;
        places.push_back({answer.account, answer.criterion});
        desk.saved().add(places.back(), desk.book().at(places.back()));
    }
    editing.judge(
        answers, what, owner,
        [desk = QPointer<DraftDesk>(&desk), places, done](const Result<std::vector<Judgement>> &saved) {
            if (desk && saved)
                desk->saved().stored(places);
            else if (desk)
                desk->saved().forget(places);
            done();
        });
}

DraftAnswer draftOf(const Judgement &answer)
{
    return {answer.criterion, answer.value, answer.confidence};
}

std::vector<AnswerPlace> waitingFor(const DraftBook &drafts)
{
    std::vector<AnswerPlace> places;
    for (const auto &[place, written] : drafts.all()) {
        if (written.waits())
            places.push_back(place);
    }
    return places;
}

} // namespace bw
