#include "shell/tokens.h"

#include <QFile>
#include <QStringList>
#include <bitset>

namespace bw {

namespace {

constexpr std::array<const char *, tokenCount> names = {
    "bg.window",    "bg.surface",     "bg.sunken",     "bg.raised",     "bg.hover",     "bg.selected",
    "bg.control",   "bg.track",       "bg.inverse",    "line.hair",     "line.strong",  "line.control",
    "text.primary", "text.secondary", "text.tertiary", "text.disabled", "text.inverse", "accent",
    "accent.hover", "accent.text",    "accent.soft",   "on.accent",     "risk.fill",    "risk.text",
    "risk.soft",    "watch.fill",     "watch.text",    "watch.soft",    "ok.fill",      "ok.text",
    "ok.soft",      "none.fill",      "level.track",   "level.edge",    "level.low",    "level.med",
    "level.high",   "on.level.med",   "chart.1",       "chart.2",       "chart.3",      "chart.4",
    "chart.5",      "chart.6",        "chart.grid",    "chart.band",    "chart.ci",     "chart.ci2",
    "chart.ci3",
};

int indexOf(const QByteArray &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *known) { return name == known; });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

} // namespace

QLatin1String tokenName(Token token)
{
    return QLatin1String(names[static_cast<size_t>(token)]);
}

TokenTable parseTokens(const QByteArray &text, QStringList *faults)
{
    TokenTable table;
    std::bitset<tokenCount> seen;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.simplified();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> parts = line.split(' ');
        const int index = parts.size() == 3 ? indexOf(parts[0]) : -1;
        const QColor light = index < 0 ? QColor() : QColor(QString::fromLatin1(parts[1]));
        const QColor dark = index < 0 ? QColor() : QColor(QString::fromLatin1(parts[2]));
        if (!light.isValid() || !dark.isValid()) {
            if (faults)
                *faults += QString::fromUtf8(line);
            continue;
        }
        seen.set(static_cast<size_t>(index));
        table.colours[0][static_cast<size_t>(index)] = light;
        table.colours[1][static_cast<size_t>(index)] = dark;
    }
    for (size_t i = 0; faults && i < tokenCount; ++i) {
        if (!seen.test(i))
            *faults += QString::fromLatin1(names[i]);
    }
    return table;
}

const TokenTable &TokenTable::shipped()
{
    static const TokenTable table = [] {
        QFile file(QStringLiteral(":/theme/tokens.txt"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? parseTokens(file.readAll(), nullptr) : TokenTable();
    }();
    return table;
}

} // namespace bw
