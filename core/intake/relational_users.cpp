#include "intake/relational_kind.h"

#include "intake/roles.h"
#include "model/user.h"
#include "store/users.h"
#include "store/workspace.h"

namespace bw {

namespace {

QJsonObject jsonOf(const User &user)
{
    return {{QStringLiteral("name"), user.name},
            {QStringLiteral("role"), user.role},
            {QStringLiteral("department"), user.department},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("opened_on"), bw::jsonOf(user.openedOn)},
            {QStringLiteral("closed_on"), bw::jsonOf(user.closedOn)}};
}

QJsonObject jsonOf(const Unit &unit)
{
    return {{QStringLiteral("name"), unit.name}, {QStringLiteral("region"), unit.region}};
}

void mergeRow(User &stored, const User &row)
{
    merge(stored.name, row.name);
    merge(stored.role, row.role);
    merge(stored.department, row.department);
    merge(stored.email, row.email);
    merge(stored.openedOn, row.openedOn);
    merge(stored.closedOn, row.closedOn);
}

void mergeRow(Unit &stored, const Unit &row)
{
    merge(stored.name, row.name);
    merge(stored.region, row.region);
}

/// What users and units have in common: rows of an account, known by a key within it.
template <class Member> class MembersKind : public RelationalKind {
public:
    RowEffect take(RowCells &cells) override
    {
        const QString account = accountOf(cells, m_account);
        const Member row = read(cells);
        if (cells.isRejected())
            return RowEffect::Rejected;
        const QString key = account + QChar(0) + row.key;
        const auto known = m_states.find(key);
        if (known == m_states.end()) {
            ensureAccount(cells, m_account, account);
            m_states.insert(key, {account, row, {}, row, true});
            return RowEffect::Added;
        }
        if (known->stated) {
            if (*known->stated == row)
                return RowEffect::Unchanged;
            cells.reject(ProblemCode::KeyTwice, m_key);
            return RowEffect::Rejected;
        }
        known->stated = row;
        const Member before = known->member;
        mergeRow(known->member, row);
        if (known->member == before)
            return RowEffect::Unchanged;
        known->before = before;
        known->touched = true;
        return RowEffect::Changed;
    }

    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override
    {
        if (const auto made = accounts.write(workspace, import, changes); !made)
            return made;
        auto writer = UserWriter::open(workspace);
        if (!writer)
            return tl::unexpected(writer.error());
        for (State &state : m_states) {
            if (!state.touched)
                continue;
            state.member.account = accounts.id(state.account);
            if (const auto done = writer->set(state.member, import); !done)
                return done;
            const auto before = state.before ? std::optional(jsonOf(*state.before)) : std::nullopt;
            changes.push_back(
                changeOf(entity(), {state.account, state.member.key}, before, jsonOf(state.member)));
        }
        return {};
    }

    std::vector<StoredRow> unnamed() const override
    {
        std::vector<StoredRow> rows;
        for (const State &state : m_states) {
            if (!state.stated)
                rows.push_back({entity(), {state.account, state.member.key}, jsonOf(state.member)});
        }
        return rows;
    }

protected:
    [[nodiscard]] virtual Member read(RowCells &cells) = 0;
    [[nodiscard]] virtual QString entity() const = 0;

    void keep(std::vector<Member> stored)
    {
        for (Member &member : stored) {
            const QString account = accounts.key(member.account);
            const QString key = account + QChar(0) + member.key;
            m_states.insert(key, {account, std::move(member), {}, {}, false});
        }
    }

    FieldColumn m_account;
    FieldColumn m_key;

private:
    struct State {
        QString account;
        Member member;
        std::optional<Member> before;
        std::optional<Member> stated;
        bool touched = false;
    };
    QMap<QString, State> m_states; ///< by account and key: written in a fixed order
};

class UsersKind final : public MembersKind<User> {
public:
    Status load(const Workspace &workspace) override
    {
        auto stored = loadUsers(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        keep(std::move(*stored));
        return {};
    }

    void map(const RowCells &cells) override
    {
        m_account = cells.column(QLatin1String("account_id"));
        m_key = cells.column(QLatin1String("user_id"));
        m_name = cells.column(QLatin1String("name"));
        m_role = cells.column(QLatin1String("role"));
        m_department = cells.column(QLatin1String("department"));
        m_email = cells.column(QLatin1String("email"));
        m_openedOn = cells.column(QLatin1String("opened_on"));
        m_closedOn = cells.column(QLatin1String("closed_on"));
    }

private:
    User read(RowCells &cells) override
    {
        User user;
        user.key = cells.neededText(m_key);
        user.name = cells.text(m_name);
        user.department = cells.text(m_department);
        user.email = cells.text(m_email);
        user.openedOn = cells.day(m_openedOn);
        user.closedOn = cells.day(m_closedOn);
        const QString word = cells.text(m_role);
        const auto role = roleFromWord(word);
        if (role)
            user.role = *role;
        else if (!word.isEmpty())
            cells.reject(ProblemCode::RoleUnknown, m_role);
        if (user.openedOn && user.closedOn && *user.closedOn < *user.openedOn)
            cells.reject(ProblemCode::EndBeforeStart, m_closedOn);
        return user;
    }

    QString entity() const override { return QStringLiteral("user"); }

    FieldColumn m_name, m_role, m_department, m_email, m_openedOn, m_closedOn;
};

class UnitsKind final : public MembersKind<Unit> {
public:
    Status load(const Workspace &workspace) override
    {
        auto stored = loadUnits(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        keep(std::move(*stored));
        return {};
    }

    void map(const RowCells &cells) override
    {
        m_account = cells.column(QLatin1String("account_id"));
        m_key = cells.column(QLatin1String("unit_id"));
        m_name = cells.column(QLatin1String("name"));
        m_region = cells.column(QLatin1String("region"));
    }

private:
    Unit read(RowCells &cells) override
    {
        Unit unit;
        unit.key = cells.neededText(m_key);
        unit.name = cells.text(m_name);
        unit.region = cells.text(m_region);
        return unit;
    }

    QString entity() const override { return QStringLiteral("unit"); }

    FieldColumn m_name, m_region;
};

} // namespace

std::unique_ptr<RelationalKind> makeUsersKind()
{
    return std::make_unique<UsersKind>();
}

std::unique_ptr<RelationalKind> makeUnitsKind()
{
    return std::make_unique<UnitsKind>();
}

} // namespace bw
