#include "words.h"

#include "shell/text.h"

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

} // namespace bw::app
