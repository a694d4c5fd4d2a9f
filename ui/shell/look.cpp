#include "shell/look.h"

#include "shell/settings.h"

namespace bw {

namespace {

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        return QStringLiteral("system");
    }
    Q_UNREACHABLE();
}

} // namespace

ThemeChoice themeFromName(const QString &name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == nameOf(choice))
            return choice;
    }
    return ThemeChoice::System;
}

text::Language languageInForce()
{
    const QString code = settings::language.get();
    return code.isEmpty() ? text::systemLanguage() : text::languageOf(code);
}

ThemeChoice themeInForce()
{
    return themeFromName(settings::theme.get());
}

void chooseLanguage(text::Language language)
{
    settings::language.set(text::codeOf(language));
    if (text::language() != language)
        text::setLanguage(language);
}

void chooseTheme(ThemeChoice choice)
{
    settings::theme.set(nameOf(choice));
    theme().choose(choice);
}

} // namespace bw
