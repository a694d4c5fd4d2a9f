#include "intake/xlsx_book.h"

#include "intake/limits.h"

#include <QHash>

namespace bw {

namespace {

constexpr size_t listLimit = 10000; // relations, sheets; of Excel at most some hundreds
constexpr size_t lookLimit = 100000; // Excel's own is 65,490

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsPart(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
}

/// Name in the container of what `target` says, seen from `folder`; empty: outside.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    QStringList steps;
    const QString whole = target.startsWith(u'/') ? target : folder + target;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps += step;
        }
    }
    return steps.join(u'/');
}

bool isYes(QStringView value)
{
    return value == QLatin1String("1") || value == QLatin1String("true");
}

bool damaged(const ZipParts &parts, const QString &detail)
{
    return parts.unpacking().refuse(ErrorCode::WorkbookDamaged, {}, 0, detail);
}

const Relation *firstOf(const std::vector<Relation> &relations, QLatin1String type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return &relation;
    }
    return nullptr;
}

bool otherDocument(const ZipParts &parts)
{
    const QString name = parts.hasFolder(QLatin1String("word/")) ? QStringLiteral("DOCX")
        : parts.hasFolder(QLatin1String("ppt/"))                 ? QStringLiteral("PPTX")
        : parts.contains(QStringLiteral("xl/workbook.bin"))      ? QStringLiteral("XLSB")
                                                                 : QStringLiteral("ZIP");
    return parts.unpacking().refuse(ErrorCode::FileIsOtherFormat, {}, 0, name);
}

/// The list of sheets, chart sheets left out, and how days are counted.
bool readSheets(const ZipParts &parts, const QString &part, const std::vector<Relation> &relations,
                Book &book)
{
    PartXml xml(parts, part);
    if (!xml.root())
        return xml.finish();
    if (!xml.is(QLatin1String("workbook")))
        return otherDocument(parts);
    QHash<QString, const Relation *> byId;
    for (const Relation &relation : relations)
        byId.insert(relation.id, &relation);
    while (xml.child()) {
        if (xml.is(QLatin1String("workbookPr"))) {
            if (isYes(xml.attribute(QLatin1String("date1904"))))
                book.dayCount = DayCount::From1904;
            xml.skip();
        } else if (xml.is(QLatin1String("sheets"))) {
            while (xml.child()) {
                const Relation *const relation = byId.value(xml.relationId().toString());
                const QStringView state = xml.attribute(QLatin1String("state"));
                if (book.sheets.size() >= listLimit || !xml.is(QLatin1String("sheet")) || relation == nullptr)
                    return xml.failed() ? false : damaged(parts, part + QStringLiteral(": list of sheets"));
                if (relation->type == QLatin1String("worksheet")) {
                    book.sheets.push_back({xml.attribute(QLatin1String("name")).toString(), relation->part,
                                           !state.isEmpty() && state != QLatin1String("visible")});
                }
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return xml.finish();
}

bool readStyles(const ZipParts &parts, const QString &part, Book &book)
{
    PartXml xml(parts, part);
    QHash<int, NumberLook> own;
    if (xml.root()) {
        while (xml.child()) {
            const bool formats = xml.is(QLatin1String("numFmts"));
            const bool cells = xml.is(QLatin1String("cellXfs"));
            if (!formats && !cells) {
                xml.skip();
                continue;
            }
            while (xml.child()) {
                const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
                if (size_t(own.size()) > lookLimit || book.looks.size() > lookLimit)
                    return damaged(parts, part + QStringLiteral(": too many styles"));
                if (formats) {
                    own.insert(id, lookOfFormat(xml.attribute(QLatin1String("formatCode"))));
                } else {
                    book.looks.push_back(own.contains(id) ? own.value(id) : builtInLook(id));
                }
                xml.skip();
            }
        }
    }
    return xml.finish();
}

bool readStrings(const ZipParts &parts, const QString &part, SharedStrings &strings)
{
    PartXml xml(parts, part);
    if (xml.root()) {
        while (xml.child()) {
            if (xml.is(QLatin1String("si"))) {
                strings.add(takeRichText(xml));
            } else {
                xml.skip();
            }
        }
    }
    return xml.finish();
}

void appendText(PartXml &xml, QString &all)
{
    const bool keeps = xml.keepsSpace();
    QString text;
    xml.takeText(text);
    if (all.size() <= cellLimit)
        all += unescaped(keeps ? text : text.trimmed());
}

} // namespace

std::vector<Relation> relationsOf(const ZipParts &parts, const QString &part)
{
    const QString name = relationsPart(part);
    std::vector<Relation> relations;
    if (!parts.contains(name))
        return relations;
    PartXml xml(parts, name);
    if (xml.root()) {
        while (xml.child()) {
            if (xml.isAny(QLatin1String("Relationship"))
                && xml.attribute(QLatin1String("TargetMode")) != QLatin1String("External")) {
                const QString target =
                    resolved(folderOf(part), xml.attribute(QLatin1String("Target")).toString());
                const QString type = xml.attribute(QLatin1String("Type")).toString();
                if (target.isEmpty() || relations.size() >= listLimit) {
                    damaged(parts, name);
                    break;
                }
                relations.push_back({xml.attribute(QLatin1String("Id")).toString(),
                                     type.mid(type.lastIndexOf(u'/') + 1), target});
            }
            xml.skip();
        }
    }
    xml.finish();
    return relations;
}

void SharedStrings::add(const QString &text)
{
    m_all += text.toUtf8();
    m_ends.push_back(quint32(m_all.size()));
}

std::string_view SharedStrings::text(qint64 index) const
{
    const quint32 begin = index > 0 ? m_ends[size_t(index) - 1] : 0;
    return {m_all.constData() + begin, m_ends[size_t(index)] - begin};
}

bool readBook(const ZipParts &parts, Book &book)
{
    const std::vector<Relation> top = relationsOf(parts, {});
    if (parts.unpacking().fault)
        return false;
    const Relation *const main = firstOf(top, QLatin1String("officeDocument"));
    if (main == nullptr)
        return otherDocument(parts);
    const std::vector<Relation> relations = relationsOf(parts, main->part);
    if (parts.unpacking().fault || !readSheets(parts, main->part, relations, book))
        return false;
    const Relation *const styles = firstOf(relations, QLatin1String("styles"));
    if (styles != nullptr && parts.contains(styles->part) && !readStyles(parts, styles->part, book))
        return false;
    const Relation *const strings = firstOf(relations, QLatin1String("sharedStrings"));
    return strings == nullptr || !parts.contains(strings->part)
        || readStrings(parts, strings->part, book.strings);
}

QString takeRichText(PartXml &xml)
{
    QString all;
    while (xml.child()) {
        if (xml.is(QLatin1String("t"))) {
            appendText(xml, all);
        } else if (xml.is(QLatin1String("r"))) {
            while (xml.child()) {
                if (xml.is(QLatin1String("t"))) {
                    appendText(xml, all);
                } else {
                    xml.skip();
                }
            }
        } else {
            xml.skip();
        }
    }
    return all;
}

QString unescaped(QString text)
{
    constexpr qsizetype length = 7; // _x000D_
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0 && at + length <= text.size();
         at = text.indexOf(QLatin1String("_x"), at)) {
        bool good = text[at + length - 1] == u'_';
        const ushort unit = good ? QStringView(text).sliced(at + 2, 4).toUShort(&good, 16) : ushort(0);
        if (good)
            text.replace(at, length, QChar(unit));
        ++at;
    }
    return text;
}

} // namespace bw
