#include "shell/plural.h"
#include "shell/text.h"
#include "shell/text_tr.h"
#include "shell/text_words.h"

#include <QFileInfo>

namespace bw::text {

namespace {

/// Puts the values in, in one pass: a "%1" inside a value stays as it is.
QString fill(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= values.size()) {
            result += values[digit - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// Whole sentences, one after the other; Chinese sets no space between them.
QString join(const QStringList &list)
{
    return list.join(language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

/// What a choice names may be a field that the kind lacks, or a column that line of headings lacks.
ErrorWords wordsFor(const Error &error)
{
    ErrorWords words = wordsOf(error.code);
    if (error.code == ErrorCode::MappingInvalid && error.line > 0) {
        words.happened = QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has no column called “%2” in line %3.");
        words.toDo =
            QT_TRANSLATE_NOOP("bw::text::Text",
                              "Name a column by its heading as it stands there, or by its number: #3 "
                              "is the third.");
    }
    return words;
}

} // namespace

QStringList sentences(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    // Of a path only its name is shown; a subject that is no path is its own name.
    const QString name = QFileInfo(error.subject).fileName();
    const QStringList values = {visible(name.isEmpty() ? error.subject : name),
                                visible(error.value.isEmpty() ? error.subject : error.value),
                                number(error.line), visible(error.detail)};
    return {fill(Text::tr(words.happened), values), fill(Text::tr(words.safe), values),
            fill(Text::tr(words.toDo), values)};
}

QString sentence(const Error &error)
{
    return join(sentences(error));
}

QString sentence(const Problem &problem, const QString &file)
{
    const QString safe = rejects(problem.code) ? Text::tr("This row is left out; all others count.")
                                               : Text::tr("This row is kept.");
    const ProblemWords &words = wordsOf(problem.code);
    const QStringList details = {{}, {}, {}, visible(problem.detail)};
    const QString reason = fill(Text::tr(words.reason), details);
    if (problem.line == 0) // about the whole file
        return fill(Text::tr("%1: %2"),
                    {visible(QFileInfo(file).fileName()), join({reason, advice(problem)})});
    const QString what = join({reason, safe, advice(problem)});
    const QStringList values = {visible(QFileInfo(file).fileName()), number(problem.line),
                                visible(problem.column), visible(problem.value), what};
    if (!problem.column.isEmpty() && !problem.value.isEmpty())
        return fill(Text::tr("%1, line %2, column “%3”, value “%4”: %5"), values);
    if (!problem.column.isEmpty())
        return fill(Text::tr("%1, line %2, column “%3”: %5"), values);
    if (!problem.value.isEmpty())
        return fill(Text::tr("%1, line %2, value “%4”: %5"), values);
    return fill(Text::tr("%1, line %2: %5"), values);
}

QString reason(ProblemCode code)
{
    // Of many rows at once: what stands in brackets is about one of them.
    QString words = Text::tr(wordsOf(code).reason);
    for (const QString &detail : {QStringLiteral(" (%4)"), QString::fromUtf8("\uFF08%4\uFF09")})
        words.remove(detail);
    return fill(words, {{}, {}, {}, dash()});
}

QString advice(const Problem &problem)
{
    QString detail = visible(problem.detail);
    if (problem.otherLine > 0)
        detail = fill(Text::tr("%1 in line %2", "another row of the same file"),
                      {detail, number(problem.otherLine)});
    return fill(Text::tr(wordsOf(problem.code).toDo), {{}, {}, {}, detail});
}

QString counts(const ImportPlan &plan)
{
    const int rejected = plural(plan.rejected);
    const QStringList values = {number(plan.added), number(plan.changed), number(plan.unchanged),
                                number(plan.skipped)};
    if (plan.skipped > 0)
        return fill(Text::tr("%1 new, %2 changed, %3 unchanged, %Ln rejected row(s), %4 left out.", nullptr,
                             rejected),
                    values);
    return fill(Text::tr("%1 new, %2 changed, %3 unchanged, %Ln rejected row(s).", nullptr, rejected),
                values);
}

} // namespace bw::text
