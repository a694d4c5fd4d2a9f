#include "intake/heading_fits.h"

#include "intake/headings.h"
#include "intake/recognise.h"
#include "intake/words.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bw {

namespace {

using FitTable = QHash<QString, std::vector<HeadingFit>>;

void addWord(FitTable &table, const QString &word, HeadingFit fit)
{
    std::vector<HeadingFit> &fits = table[headingKey(word)];
    for (HeadingFit &known : fits) {
        if (known.kind == fit.kind && known.field == fit.field) {
            known.fit = std::max(known.fit, fit.fit);
            return;
        }
    }
    fits.push_back(fit);
}

QStringList wordsOf(const char *list)
{
    return QString::fromUtf8(list).split(u'|', Qt::SkipEmptyParts);
}

void addSynonyms(FitTable &table, FileKind kind, const Synonyms &entry)
{
    const int field = fieldIndex(kind, QLatin1String(entry.field));
    const bool applies =
        entry.kinds.empty() || std::find(entry.kinds.begin(), entry.kinds.end(), kind) != entry.kinds.end();
    if (field < 0 || !applies)
        return;
    for (const QString &word : wordsOf(entry.strong))
        addWord(table, word, {kind, field, strongFit});
    for (const QString &word : wordsOf(entry.usual))
        addWord(table, word, {kind, field, usualFit});
    for (const QString &word : wordsOf(entry.weak))
        addWord(table, word, {kind, field, weakFit});
}

/// Many an export has an account's name and no ID: then the name is what tells accounts apart.
void addAccountNames(FitTable &table)
{
    for (const Synonyms &entry : headingSynonyms()) {
        const bool names = qstrcmp(entry.field, "name") == 0
            && std::find(entry.kinds.begin(), entry.kinds.end(), FileKind::Accounts) != entry.kinds.end();
        for (const QString &word : names ? wordsOf(entry.strong) : QStringList()) {
            for (int k = 0; k < fileKindCount; ++k) {
                const auto kind = static_cast<FileKind>(k);
                const int field = fieldIndex(kind, QLatin1String("account_id"));
                if (field >= 0)
                    addWord(table, word, {kind, field, accountNameFit});
            }
        }
    }
}

FitTable makeFitTable()
{
    FitTable table;
    for (int k = 0; k < fileKindCount; ++k) {
        const auto kind = static_cast<FileKind>(k);
        const std::vector<Field> &fields = fieldsOf(kind);
        for (size_t f = 0; f < fields.size(); ++f)
            addWord(table, fields[f].name, {kind, static_cast<int>(f), canonicalFit});
        for (const Synonyms &entry : headingSynonyms())
            addSynonyms(table, kind, entry);
        for (const Synonyms &entry : moreSynonyms())
            addSynonyms(table, kind, entry);
    }
    addAccountNames(table);
    return table;
}

const FitTable &fitTable()
{
    static const FitTable table = makeFitTable();
    return table;
}

/// What may stand in brackets without changing what the cells mean.
bool isHarmlessNote(const QString &note)
{
    static const QSet<QString> harmless = {
        QStringLiteral("元"),   QStringLiteral("rmb"),      QStringLiteral("cny"),
        QStringLiteral("usd"),  QStringLiteral("eur"),      QStringLiteral("人民币"),
        QStringLiteral("美元"), QStringLiteral("¥"),        QStringLiteral("$"),
        QStringLiteral("€"),    QStringLiteral("秒"),       QStringLiteral("s"),
        QStringLiteral("sec"),  QStringLiteral("seconds"),  QStringLiteral("个"),
        QStringLiteral("人"),   QStringLiteral("次"),       QStringLiteral("必填"),
        QStringLiteral("选填"), QStringLiteral("required"), QStringLiteral("optional"),
        QStringLiteral("*"),    QStringLiteral("yyyymmdd"), QStringLiteral("含"),
        QStringLiteral("utc"),  QStringLiteral("北京时间"), QStringLiteral("inclusive"),
    };
    return harmless.contains(note);
}

QString bare(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            key.append(c);
    }
    return key;
}

} // namespace

std::vector<HeadingFit> headingFits(const QString &key)
{
    if (asksToRecommend(key))
        return {{FileKind::Surveys, fieldIndex(FileKind::Surveys, QLatin1String("score")), strongFit}};
    return fitTable().value(key);
}

QString headingKey(const QString &heading)
{
    const QString folded = heading.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const qsizetype open = folded.indexOf(u'(');
    const qsizetype close = folded.lastIndexOf(u')');
    if (open > 0 && close > open && bare(folded.mid(close + 1)).isEmpty()) {
        const QString inside = folded.mid(open + 1, close - open - 1).trimmed();
        if (isHarmlessNote(inside) || isHarmlessNote(bare(inside)))
            return bare(folded.left(open));
    }
    return bare(folded);
}

int headingFit(FileKind kind, int field, const QString &key)
{
    for (const HeadingFit &fit : headingFits(key)) {
        if (fit.kind == kind && fit.field == field)
            return fit.fit;
    }
    return 0;
}

QStringList ambiguousHeadings(FileKind kind)
{
    QStringList found;
    for (auto it = fitTable().begin(); it != fitTable().end(); ++it) {
        QHash<int, int> fields; // by fit
        for (const HeadingFit &fit : it.value())
            fields[fit.fit] += fit.kind == kind && fit.fit >= strongFit ? 1 : 0;
        if (std::any_of(fields.begin(), fields.end(), [](int count) { return count > 1; }))
            found.append(it.key());
    }
    return found;
}

int knownHeadings(const QStringList &cells)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        const QString key = headingKey(cell);
        return asksToRecommend(key) || fitTable().contains(key);
    }));
}

} // namespace bw
