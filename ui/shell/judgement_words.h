#pragma once

#include "report/judgement_sheet.h"
#include "widgets/criterion_row.h"

namespace bw::text {

/// "low", "medium", "high"; empty where it is not stated.
[[nodiscard]] QString confidence(Confidence confidence);

/// What the machine saw, and how it stands to the answer. `answered`: the part that would count.
[[nodiscard]] EvidenceWords evidence(const SheetLine &line, const CriterionWords &words,
                                     std::optional<int> answered, Day look);

[[nodiscard]] AnswerBefore before(const EarlierAnswer &answer, const CriterionWords &words);

/// The row of one question of the sheet, with what is written over it.
[[nodiscard]] AnswerLine answerLine(const JudgementSheet &sheet, qint32 criterion,
                                    const WrittenAnswer &written);

} // namespace bw::text
