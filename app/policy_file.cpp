#include "policy_file.h"

#include "shell/text.h"
#include "terminal.h"
#include "words.h"

#include <QFile>

namespace bw::app {

Result<Policy> readPolicyFile(const QString &path, const QStringList &calendars)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());
    constexpr qint64 most = 1 << 20;
    const QByteArray json = file.read(most + 1);
    if (json.size() > most)
        return fail(ErrorCode::FileTooLarge, path);
    return Policy::fromJson(json, calendars);
}

int complainWorkspace(const Error &error)
{
    if (error.code != ErrorCode::FileMissing)
        return complain(error);
    complain(Words::tr("There is no workspace “%1”. Import files into it first.")
                 .arg(text::visible(error.subject)));
    return NothingWritten;
}

} // namespace bw::app
