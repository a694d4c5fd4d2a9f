#include "intake/relational_keyed.h"
#include "intake/words.h"
#include "model/touch.h"
#include "store/touches.h"
#include "store/workspace.h"

namespace bw {

namespace {

QJsonObject jsonOf(const QString &account, const Touch &touch)
{
    return {{QStringLiteral("account_id"), account},
            {QStringLiteral("touch_id"), touch.key},
            {QStringLiteral("date"), touch.day.iso()},
            {QStringLiteral("kind"), touch.kind},
            {QStringLiteral("summary"), touch.summary},
            {QStringLiteral("by"), touch.by},
            {QStringLiteral("people"), touch.people},
            {QStringLiteral("next_step"), touch.nextStep},
            {QStringLiteral("next_date"), bw::jsonOf(touch.nextDate)},
            {QStringLiteral("done_on"), bw::jsonOf(touch.doneOn)}};
}

class TouchesKind final : public KeyedKind<Touch> {
public:
    explicit TouchesKind(std::optional<Zone> zone)
        : m_zone(std::move(zone))
    {
    }
    Status load(const Workspace &workspace) override
    {
        auto stored = importedTouches(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        keep(std::move(*stored));
        return {};
    }
    void map(const RowCells &cells) override;
    RowEffect take(RowCells &cells) override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    QString placeOf(const QString &account, const Touch &row) const override
    {
        return QStringList{account, row.day.iso(), row.kind, row.summary}.join(QChar(0));
    }
    void mergeRow(Touch &stored, const Touch &row) const override;
    QJsonObject membersOf(const QString &account, const Touch &touch) const override
    {
        return jsonOf(account, touch);
    }
    QString entity() const override { return QStringLiteral("touch"); }

    std::optional<Zone> m_zone;
    FieldColumn m_key, m_account, m_date, m_kind, m_summary, m_by, m_people, m_nextStep, m_nextDate, m_doneOn;
};

void TouchesKind::map(const RowCells &cells)
{
    m_key = cells.column(QLatin1String("touch_id"));
    m_account = cells.column(QLatin1String("account_id"));
    m_date = cells.column(QLatin1String("date"));
    m_kind = cells.column(QLatin1String("kind"));
    m_summary = cells.column(QLatin1String("summary"));
    m_by = cells.column(QLatin1String("by"));
    m_people = cells.column(QLatin1String("people"));
    m_nextStep = cells.column(QLatin1String("next_step"));
    m_nextDate = cells.column(QLatin1String("next_date"));
    m_doneOn = cells.column(QLatin1String("done_on"));
}

void TouchesKind::mergeRow(Touch &stored, const Touch &row) const
{
    merge(stored.day, row.day);
    merge(stored.kind, row.kind);
    merge(stored.summary, row.summary);
    merge(stored.by, row.by);
    merge(stored.people, row.people);
    merge(stored.nextStep, row.nextStep);
    merge(stored.nextDate, row.nextDate);
    merge(stored.doneOn, row.doneOn);
}

RowEffect TouchesKind::take(RowCells &cells)
{
    const QString account = accountOf(cells, m_account);
    Touch row;
    row.key = cells.text(m_key);
    row.day = cells.neededTime(m_date, m_zone).day;
    row.kind = touchKindFromWord(cells.neededText(m_kind));
    row.summary = cells.text(m_summary);
    row.by = cells.text(m_by);
    row.people = cells.text(m_people);
    row.nextStep = cells.text(m_nextStep);
    row.nextDate = cells.day(m_nextDate);
    row.doneOn = cells.day(m_doneOn);
    if (cells.isRejected())
        return RowEffect::Rejected;
    return place(cells, {m_key, m_account, m_date}, account, row);
}

Status TouchesKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (const auto made = accounts.write(workspace, import, changes); !made)
        return made;
    auto writer = TouchWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    return writeRows(*writer, import, changes);
}

} // namespace

std::unique_ptr<RelationalKind> makeTouchesKind(std::optional<Zone> zone)
{
    return std::make_unique<TouchesKind>(std::move(zone));
}

} // namespace bw
