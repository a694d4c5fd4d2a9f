#pragma once

#include "base/day.h"
#include "base/result.h"
#include "evaluate/portfolio.h"
#include "intake/import.h"
#include "intake/kinds.h"
#include "intake/problem.h"
#include "intake/undo.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// The one place that turns codes and values into words of the language in use. Needs no window: the
/// command line speaks by it too.
namespace bw::text {

enum class Language { English, Chinese };

/// Loads the translations (ours and Qt's own buttons) for the whole application; widgets get
/// QEvent::LanguageChange. English needs no file.
void setLanguage(Language language);
[[nodiscard]] Language language();
/// "en", "zh_CN"; anything else that starts with "zh" is Chinese, all the rest English.
[[nodiscard]] Language languageOf(const QString &code);
[[nodiscard]] QString codeOf(Language language);
/// What the machine is set to.
[[nodiscard]] Language systemLanguage();

// Words for codes.
[[nodiscard]] QString level(Level level); ///< "medium"
[[nodiscard]] QString band(Band band); ///< "Watch"
[[nodiscard]] QString state(PeriodState state); ///< "on track"
[[nodiscard]] QString part(HealthPart part); ///< "Trend of key actions"
[[nodiscard]] QString kind(FileKind kind); ///< "accounts"
[[nodiscard]] QString segment(const QString &segment); ///< "Enterprise"; the user's own word as it stands
[[nodiscard]] QString segmentShort(const QString &segment); ///< chip: "ENT", "大客户"
[[nodiscard]] QString calendar(const QString &name); ///< "Monday to Friday"

// Dates (design tokens §5). Tables use Day::iso().
[[nodiscard]] QString day(Day day); ///< "Fri 16 Oct", "10月16日 周五"
[[nodiscard]] QString dayYear(Day day); ///< "16 Oct 2026", "2026年10月16日"
[[nodiscard]] QString dayShort(Day day); ///< "16 Oct", "10/16": axis, heads
[[nodiscard]] QString month(Month month); ///< "Oct 2026", "2026年10月"
[[nodiscard]] QString monthShort(Month month); ///< "Oct", "10月"
[[nodiscard]] QString weekdayShort(int weekday); ///< 1 = Monday: "Mon", "周一"
[[nodiscard]] QString clock(const QDateTime &local); ///< "06:12"

// Numbers. The minus is U+2212.
[[nodiscard]] QString number(qint64 value); ///< "2,410"
[[nodiscard]] QString number(double value, int decimals); ///< "5.9"
[[nodiscard]] QString percent(double fraction, int decimals = 0); ///< "80.2%"
[[nodiscard]] QString dash(); ///< what stands for "not known"
[[nodiscard]] QString money(double amount); ///< "148,000": table cells, the currency is in the head
[[nodiscard]] QString moneyFull(const Money &money); ///< "$148,000", "CNY 148,000" -> "¥148,000"
[[nodiscard]] QString moneyShort(const Money &money); ///< "$1.14M"; zh_CN "114.0 万美元"
[[nodiscard]] QString currency(const QString &code); ///< sign for heads: "$", "¥"; else the code
[[nodiscard]] QString bytes(qint64 bytes); ///< "649 MB"

// Faults: what happened, what is safe, what to do.
[[nodiscard]] QString sentence(const Error &error);
[[nodiscard]] QStringList sentences(const Error &error);
/// Names file, line, column, value and reason.
[[nodiscard]] QString sentence(const Problem &problem, const QString &file);
/// The reason alone, for groups of problems: "There is no such day".
[[nodiscard]] QString reason(ProblemCode code);
/// What can be done about the row.
[[nodiscard]] QString advice(const Problem &problem);
/// "1,204 new, 3 changed, 0 unchanged, 2 rejected rows."
[[nodiscard]] QString counts(const ImportPlan &plan);
/// "3 rows restored, 12 rows taken away, 28 days of usage taken away."
[[nodiscard]] QString counts(const UndoReport &report);
/// A row that an undo left, and why.
[[nodiscard]] QString sentence(const UndoKept &kept);
/// Hidden and direction characters made visible as [U+202E], so that a name cannot disguise itself.
[[nodiscard]] QString visible(const QString &text);

} // namespace bw::text
