#pragma once

#include "shell/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QPalette;

namespace bw {

/// What the user chose; System follows the desktop's window colour.
enum class ThemeChoice : quint8 { Light, Dark, System };

/// Sizes and weights of tokens.md §5. Figures are tabular in all of them.
enum class TextRole : quint8 {
    Base, ///< 13, 400: rows, fields, body
    BaseStrong, ///< 13, 500: account names, values
    BaseHeading, ///< 13, 600: selected, section heads
    Small, ///< 12, 400: reasons, meta, group rows
    SmallStrong, ///< 12, 500
    SmallHeading, ///< 12, 600: heads of panels
    Caption, ///< 11, 400: axis, units, status bar
    CaptionStrong, ///< 11, 500: table heads, chips
    CaptionHeading, ///< 11, 600: small heads, the sorted column
    BarTitle, ///< 15, 600
    ObjectTitle, ///< 18, 600: account name in a pane
    PageTitle, ///< 20, 600: account name on its page
    FigureS, ///< 18, 600: summary strip
    FigureM, ///< 20, 600: KPI tile
    FigureL, ///< 28, 600
    Welcome, ///< 24, 600: first run
};
constexpr int textRoleCount = static_cast<int>(TextRole::Welcome) + 1;

/// The theme in use: one object for the whole application, GUI thread only.
class Theme : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] ThemeName name() const { return m_name; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Fusion, fonts, palette and style sheet. Called once before the first widget; `choose` switches.
    void setUp(ThemeChoice choice);
    void choose(ThemeChoice choice);

    [[nodiscard]] QPalette palette() const;
    /// The style sheet with every @token replaced.
    [[nodiscard]] QString styleSheet() const;

signals:
    /// Palette and style sheet are set already: painters with caches of their own drop them.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend Theme &theme();
    Theme() = default;
    void apply();

    ThemeName m_name = ThemeName::Light;
    ThemeChoice m_choice = ThemeChoice::Light;
    bool m_systemIsDark = false;
    bool m_applying = false;
};

[[nodiscard]] Theme &theme();

/// Colour of the theme in use.
[[nodiscard]] const QColor &tok(Token token);

/// Shared, ready-made font of a role (sets pixel size, weight, spacing, no hinting).
[[nodiscard]] const QFont &roleFont(TextRole role);
/// The same family at another pixel size, for figures inside drawings.
[[nodiscard]] QFont figureFont(qreal pixelSize, QFont::Weight weight);

/// `:/icons/<name>.svg` drawn in one colour of the theme in use. Cached by name, colour, size and scale.
[[nodiscard]] QPixmap themePixmap(const QString &name, Token colour, int size, qreal scale = 1.0);
/// An icon for buttons and actions that follows theme switches and is text.disabled when disabled.
/// `checkedColour` is used for QIcon::On.
[[nodiscard]] QIcon themeIcon(const QString &name, Token colour = Token::TextSecondary);
[[nodiscard]] QIcon themeIcon(const QString &name, Token colour, Token checkedColour);

} // namespace bw
