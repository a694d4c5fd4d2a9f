#pragma once

#include "evaluate/explanation.h"
#include "shell/draft_desk.h"
#include "shell/editing.h"

namespace bw {

// From what is written to what is saved.

/// The answer that a draft stands for; nothing: it holds none (WrittenAnswer::waits()). `confidence`: of the
/// answer that counts so far, which holds where none is written.
[[nodiscard]] std::optional<Judgement> answerToSave(const AnswerPlace &place, const WrittenAnswer &written,
                                                    const RubricCriterion &criterion, Confidence confidence);
/// Saves them in one step, given by `name` and called `what`: they stay on the desk as on their way until a
/// book has them, and as drafts where they could not be saved. `done` is called either way, unless `owner` is
/// gone.
void saveWritten(Editing &editing, DraftDesk &desk, std::vector<Judgement> answers, const QString &name,
                 const Wording &what, QObject *owner, const std::function<void()> &done);
/// The same for the figures.
[[nodiscard]] DraftAnswer draftOf(const Judgement &answer);

/// Notes and confidences that wait for an answer, of all that is written (WrittenAnswer::waits()).
[[nodiscard]] std::vector<AnswerPlace> waitingFor(const DraftBook &drafts);

} // namespace bw
