#pragma once

#include "model/edit_sheet.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bw {

/// The fields of an account: each with the imported value beneath where another one was entered.
class DetailsForm : public QWidget {
    Q_OBJECT
public:
    /// `shown` is the day that the window shows figures of: changed fields hold from then on, or always.
    DetailsForm(Sheet sheet, std::vector<StandingEdit> standing, const QStringList &calendars, Day shown,
                QWidget *parent = nullptr);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] std::optional<Day> from() const;
    void setProblems(const std::vector<SheetProblem> &problems);
    void goTo(const SheetProblem &problem);

signals:
    void edited();

private:
    struct Field {
        QWidget *editor = nullptr; ///< a line or a list with a line
        QLabel *beneath = nullptr;
    };
    void set(int field, const QString &text);
    void showBeneath(int field);

    Sheet m_sheet;
    std::vector<StandingEdit> m_standing;
    Day m_shown;
    std::array<Field, accountFieldCount> m_fields;
    QComboBox *m_from;
};

} // namespace bw
