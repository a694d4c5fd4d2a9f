#pragma once

#include "account/section.h"

class QBoxLayout;

namespace bw {

class FigureTable;
class KeyButton;
struct FigureRow;

/// Who uses it and where: roles, the users that did most, units.
class PeopleSection : public AccountSection {
    Q_OBJECT
public:
    explicit PeopleSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;

    void setRoom(int width) override;

private:
    void openAll(bool units);
    void arrange();

    const AccountReport *m_report = nullptr;
    const AccountDetails *m_details = nullptr;
    QBoxLayout *m_layout;
    int m_room = 0;
    FigureTable *m_roles;
    FigureTable *m_users;
    FigureTable *m_units;
    KeyButton *m_allUsers;
    KeyButton *m_allUnits;
};

/// Words of a role code.
[[nodiscard]] QString roleWord(size_t role);
[[nodiscard]] std::vector<FigureRow> roleRows(const AccountReport &report, const AccountDetails &details);
/// The first `most` of the users and units.
[[nodiscard]] std::vector<FigureRow> userFigures(const AccountReport &report, const AccountDetails &details,
                                                 size_t most);
[[nodiscard]] std::vector<FigureRow> unitFigures(const AccountReport &report, const AccountDetails &details,
                                                 size_t most);
/// All of them; of one role where it is named.
[[nodiscard]] ChartTable userRows(const AccountDetails &details, std::optional<size_t> role = {});
[[nodiscard]] ChartTable unitRows(const AccountDetails &details);

} // namespace bw
