#pragma once

#include <QColor>
#include <QLatin1String>
#include <array>

namespace bw {

/// Every colour by its meaning. In resources/theme/tokens.txt and the style sheet "text.primary" is
/// TextPrimary. What each is for: the design's token table.
enum class Token : quint8 {
    // surfaces
    BgWindow,
    BgSurface,
    BgSunken,
    BgRaised,
    BgHover,
    BgSelected,
    BgControl,
    BgTrack,
    BgInverse,
    // lines
    LineHair,
    LineStrong,
    LineControl,
    // text
    TextPrimary,
    TextSecondary,
    TextTertiary,
    TextDisabled,
    TextInverse,
    // accent
    Accent,
    AccentHover,
    AccentText,
    AccentSoft,
    OnAccent,
    // status
    RiskFill,
    RiskText,
    RiskSoft,
    WatchFill,
    WatchText,
    WatchSoft,
    OkFill,
    OkText,
    OkSoft,
    NoneFill,
    // activity levels
    LevelTrack,
    LevelEdge,
    LevelLow,
    LevelMed,
    LevelHigh,
    OnLevelMed,
    // charts
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    ChartGrid,
    ChartBand,
    ChartCi,
    ChartCi2,
    ChartCi3,
};
constexpr int tokenCount = static_cast<int>(Token::ChartCi3) + 1;

enum class ThemeName : quint8 { Light, Dark };

/// The name as it stands in the token file and the style sheet: "text.primary".
[[nodiscard]] QLatin1String tokenName(Token token);

/// The colours of both themes, read once from `:/theme/tokens.txt`.
struct TokenTable {
    std::array<std::array<QColor, tokenCount>, 2> colours;

    [[nodiscard]] const QColor &get(ThemeName theme, Token token) const
    {
        return colours[static_cast<size_t>(theme)][static_cast<size_t>(token)];
    }
    [[nodiscard]] static const TokenTable &shipped();
};

/// Reads "name light dark" lines; '#' alone before a name starts a comment. The names of lines that
/// could not be read and of tokens that are missing go to `faults`.
[[nodiscard]] TokenTable parseTokens(const QByteArray &text, QStringList *faults);

} // namespace bw
