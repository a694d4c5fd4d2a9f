#pragma once

#include "base/calendar.h"
#include "model/cost.h"
#include "model/judgement.h"
#include "model/outcome.h"
#include "model/survey.h"

namespace bw {

/// What the English and Chinese words in use mean. Case, blanks, hyphens and underscores do not matter;
/// nothing for words that are none of them.
[[nodiscard]] std::optional<SurveyKind> surveyKindFromWord(const QString &word);
[[nodiscard]] std::optional<Better> betterFromWord(const QString &word);
[[nodiscard]] std::optional<Confidence> confidenceFromWord(const QString &word);
[[nodiscard]] std::optional<CostKind> costKindFromWord(const QString &word);
[[nodiscard]] std::optional<DayKind> dayKindFromWord(const QString &word);

/// The canonical name where the word is a usual one for it; else the word as it stands.
[[nodiscard]] QString outcomeKindFromWord(const QString &word);
[[nodiscard]] QString touchKindFromWord(const QString &word);
/// notKnown for "not known", 不清楚…; else as it stands.
[[nodiscard]] QString judgementValueFromWord(const QString &word);
/// What is kept of a person's e-mail address: a key by which the person is known again, in any case of
/// letters, and which does not show the address. Empty for a blank one.
[[nodiscard]] QString maskedAddress(const QString &address);
/// The e-mail address that a text is, or that stands in it in angle brackets ("Ann <ann@acme.example>");
/// empty: none.
[[nodiscard]] QString addressIn(const QString &text);
/// ISO code where it is one or a usual word for one; else in capitals.
[[nodiscard]] QString currencyCode(const QString &text);

/// The question of an NPS, which names the company asking: "How likely is it that you would recommend … to a
/// friend or colleague?" Takes a headingKey().
[[nodiscard]] bool asksToRecommend(const QString &key);
/// The survey that a score's heading names ("NPS score", 满意度评分); nothing where it names none.
/// Takes a headingKey().
[[nodiscard]] std::optional<SurveyKind> headingSurveyKind(const QString &key);

} // namespace bw
