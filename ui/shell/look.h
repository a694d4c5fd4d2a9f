#pragma once

#include "shell/text.h"
#include "shell/theme.h"

namespace bw {

/// Language and theme in force, as the settings hold them.
[[nodiscard]] text::Language languageInForce();
[[nodiscard]] ThemeChoice themeInForce();
/// Switches and remembers, without a restart.
void chooseLanguage(text::Language language);
void chooseTheme(ThemeChoice choice);
/// "light", "dark", "system".
[[nodiscard]] ThemeChoice themeFromName(const QString &name);

} // namespace bw
