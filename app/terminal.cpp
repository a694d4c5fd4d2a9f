#include "terminal.h"

#include "shell/text.h"

#include <QFile>
#include <cstdio> // fileno is POSIX
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace bw::app {

namespace {

void print(std::FILE *stream, const QString &line)
{
    QString safe;
    safe.reserve(line.size() + 1);
    for (const QChar c : line) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            safe += QStringLiteral("[U+%1]").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    safe += u'\n';
    const QByteArray bytes = safe.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &line)
{
    print(stdout, line);
}

void complain(const QString &line)
{
    print(stderr, line);
}

int complain(const Error &error)
{
    complain(text::sentence(error));
    return NothingWritten;
}

bool openOutput(QFile &file)
{
    // By its number and not by the stream: the C library would take bytes that the disk does not.
    std::fflush(stdout);
#ifdef Q_OS_WIN
    const int output = _fileno(stdout);
    _setmode(output, _O_BINARY);
#else
    const int output = fileno(stdout);
#endif
    return file.open(output, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

} // namespace bw::app
