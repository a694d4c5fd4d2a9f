#include "shell/account_search.h"

#include <QStringEncoder>
#include <array>

namespace bw {

namespace {

struct Boundary {
    int code;
    char letter;
};

/// GB 2312 sorts its first level (B0A1 to D7F9) by reading: where each initial letter begins.
constexpr std::array<Boundary, 23> boundaries = {{
    {0xB0A1, 'a'}, {0xB0C5, 'b'}, {0xB2C1, 'c'}, {0xB4EE, 'd'}, {0xB6EA, 'e'}, {0xB7A2, 'f'},
    {0xB8C1, 'g'}, {0xB9FE, 'h'}, {0xBBF7, 'j'}, {0xBFA6, 'k'}, {0xC0AC, 'l'}, {0xC2E8, 'm'},
    {0xC4C3, 'n'}, {0xC5B6, 'o'}, {0xC5BE, 'p'}, {0xC6DA, 'q'}, {0xC8BB, 'r'}, {0xC8F6, 's'},
    {0xCBFA, 't'}, {0xCDDA, 'w'}, {0xCEF4, 'x'}, {0xD1B9, 'y'}, {0xD4D1, 'z'},
}};
constexpr int lastCode = 0xD7F9;

/// 0: none known.
char initialOf(QChar character, QStringEncoder &encoder)
{
    const QByteArray bytes = encoder(QString(character));
    if (bytes.size() != 2)
        return 0;
    const int code = static_cast<uchar>(bytes[0]) * 256 + static_cast<uchar>(bytes[1]);
    if (code < boundaries.front().code || code > lastCode)
        return 0;
    const auto after = std::upper_bound(boundaries.begin(), boundaries.end(), code,
                                        [](int value, const Boundary &b) { return value < b.code; });
    return std::prev(after)->letter;
}

bool isChinese(QChar character)
{
    return character.unicode() >= 0x4e00 && character.unicode() <= 0x9fff;
}

} // namespace

QString pinyinInitials(const QString &text)
{
    QStringEncoder encoder("GB18030", QStringEncoder::Flag::Stateless);
    QString result;
    for (const QChar character : text) {
        if (isChinese(character)) {
            const char letter = encoder.isValid() ? initialOf(character, encoder) : 0;
            if (letter != 0)
                result += QLatin1Char(letter);
        } else if (character.isLetterOrNumber()) {
            result += character.toLower();
        }
    }
    return result;
}

void AccountSearch::setAccounts(const std::vector<Account> &accounts)
{
    m_entries.clear();
    m_entries.reserve(accounts.size());
    for (const Account &account : accounts) {
        const QString &name = account.name;
        const bool chinese = std::any_of(name.begin(), name.end(), isChinese);
        m_entries.push_back(
            {name.toCaseFolded(), account.key.toCaseFolded(), chinese ? pinyinInitials(name) : QString()});
    }
}

std::vector<qint32> AccountSearch::find(const QString &words, size_t most) const
{
    const QString needle = words.trimmed().toCaseFolded();
    if (needle.isEmpty())
        return {};
    std::vector<qint32> first;
    std::vector<qint32> second;
    for (size_t i = 0; i < m_entries.size() && first.size() < most; ++i) {
        const Entry &entry = m_entries[i];
        if (entry.name.startsWith(needle) || entry.key.startsWith(needle)
            || entry.initials.startsWith(needle))
            first.push_back(static_cast<qint32>(i));
        else if (second.size() < most
                 && (entry.name.contains(needle) || entry.key.contains(needle)
                     || entry.initials.contains(needle)))
            second.push_back(static_cast<qint32>(i));
    }
    first.insert(first.end(), second.begin(), second.end());
    if (first.size() > most)
        first.resize(most);
    return first;
}

} // namespace bw
