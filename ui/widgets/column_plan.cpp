#include "widgets/column_plan.h"

#include "widgets/dense_model.h"

#include <algorithm>

namespace bw {

namespace {

constexpr int outerExtra = outerPadding - cellPadding;

/// Width of all but the flexible column.
int sumOf(const std::vector<int> &widths)
{
    int sum = 2 * outerExtra;
    for (const int width : widths)
        sum += std::max(0, width);
    return sum;
}

/// The column to do without next; -1: none.
int nextToDrop(const DenseModel &model, const std::vector<int> &widths)
{
    int next = -1;
    for (int c = 0; c < static_cast<int>(widths.size()); ++c) {
        const int order = model.dropOrder(c);
        if (widths[static_cast<size_t>(c)] > 0 && order > 0 && (next < 0 || order < model.dropOrder(next)))
            next = c;
    }
    return next;
}

} // namespace

int flexibleColumn(const DenseModel &model)
{
    for (int c = 0; c < model.columnCount(); ++c) {
        if (model.columnWidth(c) == 0)
            return c;
    }
    return -1;
}

ColumnPlan planColumns(const DenseModel &model, const std::vector<int> &order, const std::vector<int> &given,
                       int width, int leastFlexible, const std::vector<quint8> &hidden)
{
    const int columns = model.columnCount();
    std::vector<int> widths;
    std::vector<int> narrow;
    for (int c = 0; c < columns; ++c) {
        const int usual = model.columnWidth(c);
        const int wish = given[static_cast<size_t>(c)];
        widths.push_back(usual > 0 && wish > 0 ? std::max(wish, model.leastWidth(c)) : usual);
        narrow.push_back(std::min(widths.back(), usual));
        if (static_cast<size_t>(c) < hidden.size() && hidden[static_cast<size_t>(c)] != 0)
            widths.back() = narrow.back() = -1;
    }
    if (width - sumOf(widths) < leastFlexible)
        widths = narrow;
    while (width - sumOf(widths) < leastFlexible) {
        const int next = nextToDrop(model, widths);
        if (next < 0)
            break;
        widths[static_cast<size_t>(next)] = -1;
    }
    const int rest = std::max(leastFlexible, width - sumOf(widths));
    ColumnPlan plan;
    for (int c = 0; c < columns; ++c) {
        const int one = widths[static_cast<size_t>(c)];
        plan.widths.push_back(one < 0 ? 0 : one == 0 ? rest : one);
    }
    const auto shown = [&](int c) { return plan.widths[static_cast<size_t>(c)] > 0; };
    const auto first = std::find_if(order.begin(), order.end(), shown);
    if (first == order.end())
        return plan;
    plan.first = *first;
    plan.last = *std::find_if(order.rbegin(), order.rend(), shown);
    plan.widths[static_cast<size_t>(plan.first)] += outerExtra;
    plan.widths[static_cast<size_t>(plan.last)] += outerExtra;
    return plan;
}

} // namespace bw
