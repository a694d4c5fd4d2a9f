#pragma once

#include "portfolio/filter.h"

namespace bw {

/// What rows stand under one head.
enum class GroupBy : quint8 { Nothing, Segment, Industry, Region, Csm, Band, Product, Stage };
constexpr int groupByCount = 8;

/// Name in the settings: "segment".
[[nodiscard]] QString groupByName(GroupBy by);
[[nodiscard]] std::optional<GroupBy> groupByFromName(const QString &name);
[[nodiscard]] QString labelOf(GroupBy by);
/// Rows by group: the shipped order of segments and bands, else as people sort words; accounts without one
/// last.
[[nodiscard]] PortfolioModel::Grouping groupsOf(const Portfolio &portfolio, GroupBy by);

/// How the table is looked at, under a name.
struct SavedView {
    QString id; ///< of a built-in one; else its name
    bool builtIn = false;
    QStringList columns; ///< DenseTable::columnsAsText(); empty: as shipped
    QStringList order; ///< DenseTable::orderAsText()
    GroupBy group = GroupBy::Segment;
    PortfolioFilter filter;

    bool operator==(const SavedView &) const = default;
};

/// The first is how the table is without a choice.
[[nodiscard]] const std::vector<SavedView> &builtInViews();
/// In the language in use; an own view's name as it stands.
[[nodiscard]] QString nameOf(const SavedView &view);

/// Own views as JSON, and back: what cannot be read is left out.
[[nodiscard]] QByteArray viewsToJson(const std::vector<SavedView> &views);
[[nodiscard]] std::vector<SavedView> viewsFromJson(const QByteArray &json);

} // namespace bw
