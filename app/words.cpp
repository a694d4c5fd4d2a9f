#include "words.h"

#include "shell/text.h"

#include <algorithm>
#include <limits>

namespace bw::app {

QString listed(const QStringList &parts)
{
    return parts.join(text::language() == text::Language::Chinese ? QString(QChar(0xFF0C))
                                                                  : QStringLiteral(", "));
}

QString joined(const QStringList &sentences)
{
    return sentences.join(text::language() == text::Language::Chinese ? QString() : QStringLiteral(" "));
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace bw::app
