#include "shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace bw {

Theme &theme()
{
    static Theme instance;
    return instance;
}

const QColor &tok(Token token)
{
    return TokenTable::shipped().get(theme().name(), token);
}

void Theme::setUp(ThemeChoice choice)
{
    // Read before our own palette hides it; Qt 6.4 has no other word for the desktop's scheme.
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(roleFont(TextRole::Base));
    qApp->installEventFilter(this);
    m_choice = choice;
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    const ThemeName before = m_name;
    apply();
    if (m_name != before)
        emit changed();
}

void Theme::apply()
{
    m_name = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark)
        ? ThemeName::Dark
        : ThemeName::Light;
    m_applying = true;
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet());
    m_applying = false;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop changed its colours: its own palette comes back through the style.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        const bool dark = QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
        if (dark != m_systemIsDark) {
            m_systemIsDark = dark;
            if (m_choice == ThemeChoice::System)
                choose(m_choice);
        }
    }
    return QObject::eventFilter(watched, event);
}

QPalette Theme::palette() const
{
    const TokenTable &table = TokenTable::shipped();
    const auto colour = [&](Token token) { return table.get(m_name, token); };
    QPalette palette;
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::BgWindow},
        {QPalette::WindowText, Token::TextPrimary},
        {QPalette::Base, Token::BgSurface},
        {QPalette::AlternateBase, Token::BgSunken},
        {QPalette::Text, Token::TextPrimary},
        {QPalette::PlaceholderText, Token::TextTertiary},
        {QPalette::Button, Token::BgControl},
        {QPalette::ButtonText, Token::TextPrimary},
        {QPalette::BrightText, Token::RiskText},
        {QPalette::Highlight, Token::BgSelected},
        {QPalette::HighlightedText, Token::TextPrimary},
        {QPalette::ToolTipBase, Token::BgRaised},
        {QPalette::ToolTipText, Token::TextPrimary},
        {QPalette::Link, Token::AccentText},
        {QPalette::LinkVisited, Token::AccentText},
        {QPalette::Light, Token::BgRaised},
        {QPalette::Midlight, Token::LineHair},
        {QPalette::Mid, Token::LineStrong},
        {QPalette::Dark, Token::LineControl},
        {QPalette::Shadow, Token::LineControl},
    };
    for (const auto &[role, token] : roles)
        palette.setColor(role, colour(token));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::TextDisabled));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    QByteArray result;
    result.reserve(text.size() * 5 / 4);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf('@', at);
        if (mark < 0) {
            result += text.mid(at);
            break;
        }
        result += text.mid(at, mark - at);
        // The longest name wins: "accent.hover" before "accent".
        int best = -1;
        qsizetype length = 0;
        for (int i = 0; i < tokenCount; ++i) {
            const QLatin1String name = tokenName(static_cast<Token>(i));
            if (name.size() > length
                && text.mid(mark + 1, name.size()) == QByteArrayView(name.data(), name.size())) {
                best = i;
                length = name.size();
            }
        }
        if (best < 0 && text.mid(mark, 6) == "@theme") {
            result += m_name == ThemeName::Dark ? "dark" : "light";
            at = mark + 6;
            continue;
        }
        if (best < 0) {
            result += '@';
            at = mark + 1;
            continue;
        }
        result += TokenTable::shipped().get(m_name, static_cast<Token>(best)).name().toLatin1();
        at = mark + 1 + length;
    }
    return QString::fromUtf8(result);
}

} // namespace bw
