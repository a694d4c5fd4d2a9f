#include "shell/theme.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <array>

namespace bw {

namespace {

struct RoleFont {
    int pixelSize;
    QFont::Weight weight;
    qreal spacing; ///< px
};

RoleFont describe(TextRole role)
{
    switch (role) {
    case TextRole::Base:
        return {13, QFont::Normal, 0};
    case TextRole::BaseStrong:
        return {13, QFont::Medium, 0};
    case TextRole::BaseHeading:
        return {13, QFont::DemiBold, 0};
    case TextRole::Small:
        return {12, QFont::Normal, 0};
    case TextRole::SmallStrong:
        return {12, QFont::Medium, 0};
    case TextRole::SmallHeading:
        return {12, QFont::DemiBold, 0};
    case TextRole::Caption:
        return {11, QFont::Normal, 0};
    case TextRole::CaptionStrong:
        return {11, QFont::Medium, 0};
    case TextRole::CaptionHeading:
        return {11, QFont::DemiBold, 0};
    case TextRole::BarTitle:
        return {15, QFont::DemiBold, 0};
    case TextRole::ObjectTitle:
        return {18, QFont::DemiBold, -0.2};
    case TextRole::PageTitle:
        return {20, QFont::DemiBold, -0.3};
    case TextRole::FigureS:
        return {18, QFont::DemiBold, -0.2};
    case TextRole::FigureM:
        return {20, QFont::DemiBold, -0.4};
    case TextRole::FigureL:
        return {28, QFont::DemiBold, -0.6};
    case TextRole::Welcome:
        return {24, QFont::DemiBold, -0.4};
    }
    Q_UNREACHABLE();
}

/// Latin and figures first, then the usual Chinese fonts of the platforms, so that no search for a
/// fallback is made at run time.
QStringList families()
{
    static const QStringList list = [] {
        QDirIterator files(QStringLiteral(":/fonts"), {QStringLiteral("*.otf"), QStringLiteral("*.ttf")});
        while (files.hasNext())
            QFontDatabase::addApplicationFont(files.next());
        return QStringList{QStringLiteral("Bellwether Inter"), QStringLiteral("Inter"),
                           QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei"),
                           QStringLiteral("PingFang SC"),      QStringLiteral("WenQuanYi Micro Hei")};
    }();
    return list;
}

} // namespace

QFont figureFont(qreal pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

const QFont &roleFont(TextRole role)
{
    static std::array<std::optional<QFont>, textRoleCount> fonts;
    auto &font = fonts[static_cast<size_t>(role)];
    if (!font) {
        const RoleFont wanted = describe(role);
        font = figureFont(wanted.pixelSize, wanted.weight);
        if (wanted.spacing != 0)
            font->setLetterSpacing(QFont::AbsoluteSpacing, wanted.spacing);
    }
    return *font;
}

} // namespace bw
