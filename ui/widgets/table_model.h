#pragma once

#include "widgets/dense_model.h"

#include <QLocale>
#include <functional>
#include <memory>
#include <span>

namespace bw {

/// One column of a table of `Row`s, whose totals over a set of rows are `Totals`. A new column of a page
/// is one of these in the page's column table. Functions that may stay empty say so.
template <class Row, class Totals> struct Column {
    QString id; ///< name in the settings, unique in its table
    QString head;
    QString headTip; ///< what the figure is; may stay empty
    int width = 0; ///< 0: takes what the others leave
    int leastWidth = 0; ///< for columns that may cut their text; 0: never narrower than `width`
    int dropOrder = 0; ///< 0: never dropped
    bool optional = false; ///< shown only where it is chosen
    Qt::Alignment align = Qt::AlignLeft;
    bool startsDescending = false; ///< first click on the head
    QStringList headSteps; ///< dates over the weeks of a strip; mostly empty

    std::function<double(const Row &)> number; ///< sort value, NaN: none; or
    std::function<QString(const Row &)> sortText; ///< text that sorts as names do
    std::function<QString(const Row &)> text; ///< display and copy
    std::function<QString(const Row &)> words; ///< value in words; empty: the text
    std::function<int(const Row &)> contentWidth; ///< that a cell needs; empty: `width` is enough for all
    std::function<QString(const Row &, QPoint, QSize)> tip; ///< of a place in the cell; may stay empty
    std::function<void(QPainter &, const QRect &, const Row &, CellLook)> paint;

    std::function<void(QPainter &, const QRect &, const Totals &, int group)> paintTotal; ///< may stay empty
    std::function<QString(const Totals &, int group)> totalWords; ///< may stay empty
    std::function<QString(const Totals &, int group)> totalTip; ///< may stay empty
};

/// DenseModel over rows that somebody else holds as one immutable value.
template <class Row, class Totals> class TableModel final : public DenseModel {
public:
    using ColumnOf = Column<Row, Totals>;
    using TotalsOf = std::function<Totals(const std::vector<qint32> &rows)>;
    using Retotal = std::function<void(const std::vector<qint32> &rows, Totals &totals)>;
    using KeyOf = std::function<qint64(const Row &)>;

    TableModel(KeyOf keyOf, QObject *parent)
        : DenseModel(parent)
        , m_keyOf(std::move(keyOf))
    {
    }

    /// Another column table (language, currency): order and filter stay.
    void setColumns(std::vector<ColumnOf> columns, const QLocale &locale)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_locale = locale;
        m_ranks.assign(m_columns.size(), {});
        m_texts.assign(m_columns.size(), {});
        rearrangeQuietly();
        endResetModel();
        emit arranged();
    }

    struct Grouping {
        std::vector<qint32> groups; ///< per row, into `names`
        QStringList names; ///< in the order of the heads; empty: not grouped
    };

    /// New rows, filter and groups in one step. `holder` keeps the rows alive.
    void setRows(std::shared_ptr<const void> holder, std::span<const Row> rows, TotalsOf totalsOf,
                 std::vector<quint8> keep, Grouping grouping)
    {
        beginResetModel();
        m_holder = std::move(holder);
        m_rows = rows;
        m_totalsOf = std::move(totalsOf);
        for (Ranks &ranks : m_ranks) {
            ranks.clear();
        }
        setKeptQuietly(std::move(keep));
        setGroupsQuietly(std::move(grouping.groups), std::move(grouping.names));
        rearrangeQuietly();
        endResetModel();
        emit arranged();
    }

    /// The same rows with other numbers: as many, in the same order, with the same texts, so that filter and
    /// groups hold. `retotal` turns the totals of the former numbers into those of these.
    void setFigures(std::shared_ptr<const void> holder, std::span<const Row> rows, TotalsOf totalsOf,
                    const Retotal &retotal)
    {
        Q_ASSERT(rows.size() == m_rows.size());
        m_holder.swap(holder); // the former rows are let go of at the end
        m_rows = rows;
        m_totalsOf = std::move(totalsOf);
        for (size_t c = 0; c < m_columns.size(); ++c) {
            if (m_columns[c].number) {
                m_ranks[c].clear();
            }
        }
        m_retotal = &retotal;
        rearrange(Change::Figures);
        m_retotal = nullptr;
    }

    void setGrouping(Grouping grouping)
    {
        setGroupsQuietly(std::move(grouping.groups), std::move(grouping.names));
        rearrange(Change::Rows);
    }

    [[nodiscard]] const Row &row(qint32 index) const { return m_rows[static_cast<size_t>(index)]; }
    /// -1: over all rows in the filter.
    [[nodiscard]] const Totals &totals(int group = -1) const
    {
        return group < 0 ? m_all : m_groupTotals[static_cast<size_t>(group)];
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Place at = place(index.row());
        const ColumnOf &column = m_columns[static_cast<size_t>(index.column())];
        if (role == Qt::TextAlignmentRole) {
            return QVariant::fromValue(column.align | Qt::AlignVCenter);
        }
        if (at.isGroup()) {
            return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                ? QVariant(totalWords(at.group, index.column()))
                : QVariant();
        }
        const Row &r = row(at.row);
        switch (role) {
        case Qt::DisplayRole:
            return column.text(r);
        case Qt::AccessibleTextRole:
            return QString(column.head % QLatin1String(": ")
                           % (column.words ? column.words(r) : column.text(r)));
        case RowKeyRole:
            return m_keyOf(r);
        case SortValueRole:
            return column.number ? QVariant(column.number(r)) : QVariant(column.sortText(r));
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        const ColumnOf &column = m_columns[static_cast<size_t>(section)];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.head;
        case Qt::ToolTipRole:
            return column.headTip.isEmpty() ? QVariant() : QVariant(column.headTip);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.align | Qt::AlignVCenter);
        default:
            return {};
        }
    }

    [[nodiscard]] int columnWidth(int c) const override { return at(c).width; }
    [[nodiscard]] int dropOrder(int c) const override { return at(c).dropOrder; }
    [[nodiscard]] QString columnId(int c) const override { return at(c).id; }
    [[nodiscard]] bool isOptional(int c) const override { return at(c).optional; }
    [[nodiscard]] int leastWidth(int c) const override
    {
        return at(c).leastWidth > 0 ? at(c).leastWidth : at(c).width;
    }
    [[nodiscard]] int fitWidth(int c) const override
    {
        if (!at(c).contentWidth) {
            return at(c).width;
        }
        int most = leastWidth(c);
        for (const qint32 r : arrangement().kept) {
            most = std::max(most, at(c).contentWidth(row(r)));
        }
        return most;
    }
    [[nodiscard]] Qt::Alignment alignment(int c) const override { return at(c).align; }
    [[nodiscard]] bool startsDescending(int c) const override { return at(c).startsDescending; }
    [[nodiscard]] QStringList headSteps(int c) const override { return at(c).headSteps; }

    void paintCell(QPainter &painter, const QRect &cell, int r, int c, CellLook look) const override
    {
        at(c).paint(painter, cell, row(r), look);
    }
    void paintTotal(QPainter &painter, const QRect &cell, int group, int c) const override
    {
        if (at(c).paintTotal) {
            at(c).paintTotal(painter, cell, totals(group), group);
        }
    }
    [[nodiscard]] QString totalWords(int group, int c) const override
    {
        return at(c).totalWords ? at(c).totalWords(totals(group), group) : QString();
    }
    [[nodiscard]] QString totalTip(int group, int c) const override
    {
        return at(c).totalTip ? at(c).totalTip(totals(group), group) : QString();
    }
    [[nodiscard]] QString tip(int r, int c, QPoint inCell, QSize cell) const override
    {
        return at(c).tip ? at(c).tip(row(r), inCell, cell) : QString();
    }
    [[nodiscard]] QString copyText(int r, int c) const override { return at(c).text(row(r)); }
    [[nodiscard]] qint64 rowKey(int r) const override { return m_keyOf(row(r)); }

protected:
    [[nodiscard]] qint32 sourceRows() const override { return static_cast<qint32>(m_rows.size()); }

    /// Built when the column first sorts. Names that did not change keep their order over a refresh.
    [[nodiscard]] const Ranks &ranksOf(int c) const override
    {
        Ranks &ranks = m_ranks[static_cast<size_t>(c)];
        if (ranks.size() == m_rows.size()) {
            return ranks;
        }
        if (at(c).number) {
            std::vector<double> values;
            values.reserve(m_rows.size());
            for (const Row &r : m_rows) {
                values.push_back(at(c).number(r));
            }
            ranks = rankNumbers(values);
            return ranks;
        }
        std::vector<QString> values;
        values.reserve(m_rows.size());
        for (const Row &r : m_rows) {
            values.push_back(at(c).sortText(r));
        }
        TextRanks &kept = m_texts[static_cast<size_t>(c)];
        if (kept.texts != values) {
            kept.ranks = rankTexts(values, m_locale);
            kept.texts = std::move(values);
        }
        ranks = kept.ranks;
        return ranks;
    }

    void computeTotals() override
    {
        if (m_retotal != nullptr) {
            (*m_retotal)(arrangement().kept, m_all);
            for (size_t group = 0; group < m_groupTotals.size(); ++group) {
                (*m_retotal)(arrangement().groupRows[group], m_groupTotals[group]);
            }
            return;
        }
        m_groupTotals.clear();
        if (!m_totalsOf) {
            m_all = {};
            return;
        }
        m_all = m_totalsOf(arrangement().kept);
        for (const std::vector<qint32> &rows : arrangement().groupRows) {
            m_groupTotals.push_back(m_totalsOf(rows));
        }
    }

private:
    struct TextRanks {
        std::vector<QString> texts;
        Ranks ranks;
    };

    [[nodiscard]] const ColumnOf &at(int c) const { return m_columns[static_cast<size_t>(c)]; }

    KeyOf m_keyOf;
    std::vector<ColumnOf> m_columns;
    QLocale m_locale;
    std::shared_ptr<const void> m_holder;
    std::span<const Row> m_rows;
    TotalsOf m_totalsOf;
    const Retotal *m_retotal = nullptr; ///< while figures are set
    Totals m_all{};
    std::vector<Totals> m_groupTotals;
    mutable std::vector<Ranks> m_ranks;
    mutable std::vector<TextRanks> m_texts;
};

} // namespace bw
