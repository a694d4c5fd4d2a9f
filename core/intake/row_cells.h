#pragma once

#include "base/zone.h"
#include "intake/dialect.h"
#include "intake/record_reader.h"

#include <QSet>
#include <optional>

namespace bw {

/// A column of the file that holds a field; index -1 where the file has none.
struct FieldColumn {
    int index = -1;
    QString heading; ///< as it stands in the file, else the field's name
    ColumnShape shape;
};

/// A point in time as the workspace counts it: a time with an offset is brought into its zone.
struct LocalTime {
    Day day;
    qint32 seconds = 0; ///< of the day; 0 also where no time was written

    /// yyyy-MM-dd, or yyyy-MM-ddTHH:mm:ss where it is not midnight.
    [[nodiscard]] QString text() const;
};

/// Reads the cells of one row at a time as values. The first cell that does not fit rejects the row: the
/// problem is noted with line, heading and value, and whatever is read afterwards does not matter.
class RowCells {
public:
    /// Person columns are there only where they were asked for.
    RowCells(const FileShape &shape, FileKind kind, bool persons);

    [[nodiscard]] FieldColumn column(QLatin1String field) const;
    void begin(const Record &record);
    /// Nothing more is to be done with the row: rejected or skipped.
    [[nodiscard]] bool isRejected() const { return m_rejected; }
    [[nodiscard]] bool isSkipped() const { return m_skipped; }
    [[nodiscard]] qint64 line() const { return m_record->line; }

    /// Empty where the cell is blank or the column is not there. Invisible characters are noted. The mark
    /// with which exports keep spreadsheets from computing the text (core/report/csv_writer.h) is taken off.
    [[nodiscard]] QString text(const FieldColumn &column);
    /// The same for what must not be blank.
    [[nodiscard]] QString neededText(const FieldColumn &column);
    [[nodiscard]] std::optional<Day> day(const FieldColumn &column);
    [[nodiscard]] Day neededDay(const FieldColumn &column);
    /// Without a zone, what has an offset is taken as it is written.
    [[nodiscard]] LocalTime neededTime(const FieldColumn &column, const std::optional<Zone> &zone);
    [[nodiscard]] Month neededMonth(const FieldColumn &column);
    /// 0 to 2^31-1.
    [[nodiscard]] std::optional<qint32> count(const FieldColumn &column);
    /// Per cent become a fraction: by the cell's own sign or, for the column, by choice.
    [[nodiscard]] std::optional<double> decimal(const FieldColumn &column);
    /// Not negative; a currency sign in the cell goes to `currency`.
    [[nodiscard]] double neededMoney(const FieldColumn &column, QString &currency);
    [[nodiscard]] std::optional<bool> yesNo(const FieldColumn &column);

    void reject(ProblemCode code, const FieldColumn &column, const QString &detail = {});
    /// `otherLine`: of the file, that it is about as well.
    void note(ProblemCode code, const FieldColumn &column, const QString &detail = {}, qint64 otherLine = 0);
    /// Leaves the row out without a problem.
    void skip() { m_rejected = m_skipped = true; }
    [[nodiscard]] Problems &problems() { return m_problems; }

    /// Counts what the columns of the row give, where it is not rejected; after the row was taken.
    void countFindings();
    /// One per column of the file; where the kind counts nothing, the members are negative.
    [[nodiscard]] std::vector<ColumnFinding> findings() const;

private:
    [[nodiscard]] std::string_view cell(const FieldColumn &column) const;
    template <class Value, class Parsed>
    [[nodiscard]] std::optional<Value> accepted(const FieldColumn &column, const Parsed &parsed);

    const FileShape &m_shape;
    FileKind m_kind;
    bool m_persons;
    const Record *m_record = nullptr;
    bool m_rejected = false;
    bool m_skipped = false;
    Problems m_problems;
    struct Counter {
        int column = -1;
        bool days = false;
        QSet<size_t> values; ///< hashes of what the cells say
    };
    std::vector<Counter> m_counters;
    std::vector<std::pair<int, Day>> m_rowDays; ///< column and day, of the row at hand
    std::vector<DayRange> m_days; ///< by column, of the rows that are not rejected
};

} // namespace bw
