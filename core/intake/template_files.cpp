#include "intake/template_files.h"

#include "intake/kinds.h"

#include <QDir>
#include <QFile>

namespace bw {

Result<TemplateFiles> writeTemplates(const QString &folder)
{
    TemplateFiles files;
    for (int i = 0; i < fileKindCount; ++i) {
        const auto kind = static_cast<FileKind>(i);
        QStringList headings;
        for (const Field &field : fieldsOf(kind)) {
            if (!field.masked)
                headings += field.name;
        }
        const QString name = kindName(kind) + QStringLiteral(".csv");
        QFile file(QDir(folder).filePath(name));
        if (file.exists()) {
            files.kept += name;
            continue;
        }
        // The mark lets spreadsheet programs see that it is UTF-8.
        const QByteArray line = "\xEF\xBB\xBF" + headings.join(QLatin1Char(',')).toUtf8() + "\r\n";
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(line) != line.size()
            || !file.flush())
            return fail(ErrorCode::FileWriteFailed, file.fileName(), {}, 0, file.errorString());
        files.written += name;
    }
    return files;
}

} // namespace bw
