#pragma once

#include "shell/data_rows.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bw {

class DayEdit;
class Editing;
struct Cache;
class KeyButton;

/// Days that somebody knows to be missing: from when to when, of which source, and why.
class GapDialog : public QDialog {
    Q_OBJECT
public:
    struct Surroundings {
        std::vector<SourceRow> sources;
        SourceId source; ///< chosen first; none: everything
        DayRange days; ///< that can be marked
        QSet<qint32> withData;
        Day shown; ///< stands there at first
        std::optional<Day> until; ///< as last day; nothing: `shown`
        QString author; ///< empty: it is asked for
        QDateTime now;
    };
    explicit GapDialog(Surroundings surroundings, QWidget *parent = nullptr);

    /// Empty: the days can be marked.
    [[nodiscard]] QString complaint() const;
    void save();

signals:
    void saved(const bw::GapRow &gap);

private:
    [[nodiscard]] QString author() const;
    void check();

    Surroundings m_surroundings;
    bool m_tried = false;
    QComboBox *m_source;
    DayEdit *m_from;
    DayEdit *m_to;
    QLabel *m_count;
    QLineEdit *m_note;
    QLineEdit *m_author;
    QLabel *m_complaint;
};

/// What can be marked in a book: days up to today by the clock, whatever day the window looks at.
[[nodiscard]] GapDialog::Surroundings gapSurroundings(const Cache &cache, const Editing &editing);

} // namespace bw
