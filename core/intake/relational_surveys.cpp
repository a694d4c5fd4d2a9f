#include "intake/content_hash.h"
#include "intake/novelty.h"
#include "intake/recognise.h"
#include "intake/relational_keyed.h"
#include "intake/roles.h"
#include "intake/words.h"
#include "store/surveys.h"
#include "store/workspace.h"

#include <algorithm>
#include <limits>

namespace bw {

namespace {

QJsonObject jsonOf(const QString &account, const Survey &survey)
{
    return {{QStringLiteral("account_id"), account},
            {QStringLiteral("response_id"), survey.key},
            {QStringLiteral("kind"), surveyKindName(survey.kind)},
            {QStringLiteral("score"), survey.score},
            {QStringLiteral("scale_max"), survey.scaleMax},
            {QStringLiteral("date"), survey.day.iso()},
            {QStringLiteral("respondent"), survey.respondent},
            {QStringLiteral("role"), survey.role},
            {QStringLiteral("reason"), survey.reason}};
}

/// An address in the place of a respondent is kept as one from a column of addresses is.
QString masked(const QString &respondent)
{
    const QString address = respondent.contains(u'@') ? addressIn(respondent) : QString();
    return address.isEmpty() ? respondent : maskedAddress(address);
}

/// Answers without response_id and respondent have nothing to be found again by: they add up per file. Their
/// key is made of the line and of the content of the first file that had it, so that the same file, what it
/// grows into, and an export of them bring no answer twice.
class SurveysKind final : public KeyedKind<Survey> {
public:
    explicit SurveysKind(std::optional<Zone> zone)
        : m_zone(std::move(zone))
    {
    }
    Status load(const Workspace &workspace) override;
    Status knowFile(const Workspace &workspace, const FileShape &shape, const Progress &progress) override;
    void map(const RowCells &cells) override;
    RowEffect take(RowCells &cells) override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    struct Part {
        qint64 lines = 0;
        QString name; ///< of its content, for keys
    };

    QString placeOf(const QString &account, const Survey &row) const override;
    void mergeRow(Survey &stored, const Survey &row) const override;
    QJsonObject membersOf(const QString &account, const Survey &survey) const override
    {
        return jsonOf(account, survey);
    }
    QString entity() const override { return QStringLiteral("survey"); }
    Survey read(RowCells &cells);
    void readScore(RowCells &cells, Survey &row);
    /// The first one that has the line.
    const Part &partOf(qint64 line) const;

    std::optional<Zone> m_zone;
    std::vector<Part> m_parts; ///< what this file begins with, the shortest first, and at last all of it
    std::optional<SurveyKind> m_headingKind; ///< named by the heading of the score
    FieldColumn m_key, m_account, m_kind, m_score, m_date, m_respondent, m_email, m_role, m_scaleMax,
        m_reason;
};

Status SurveysKind::load(const Workspace &workspace)
{
    auto stored = loadSurveys(workspace);
    if (!stored)
        return tl::unexpected(stored.error());
    keep(std::move(*stored));
    return {};
}

Status SurveysKind::knowFile(const Workspace &workspace, const FileShape &shape, const Progress &progress)
{
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    const auto live = liveImports(workspace, kindName(FileKind::Surveys));
    if (!live)
        return tl::unexpected(live.error());
    const auto beginnings = beginningsOf(shape, *live, progress);
    const auto content = hashFile(shape.path, progress);
    if (!beginnings || !content)
        return tl::unexpected(!beginnings ? beginnings.error() : content.error());
    const auto nameOf = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex().left(16)); };
    for (const ImportRecord &import : *beginnings) {
        const bool earlier = !shape.sheet.isEmpty() && !import.endsLine; // named by its workbook
        m_parts.push_back(
            {import.endsLine ? import.lines : all, nameOf(earlier ? content->hash : import.hash)});
    }
    m_parts.push_back({all, nameOf(identityOf(shape, content->hash))});
    return {};
}

const SurveysKind::Part &SurveysKind::partOf(qint64 line) const
{
    return *std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &one) { return line <= one.lines; });
}

void SurveysKind::map(const RowCells &cells)
{
    m_key = cells.column(QLatin1String("response_id"));
    m_account = cells.column(QLatin1String("account_id"));
    m_kind = cells.column(QLatin1String("kind"));
    m_score = cells.column(QLatin1String("score"));
    m_date = cells.column(QLatin1String("date"));
    m_respondent = cells.column(QLatin1String("respondent"));
    m_email = cells.column(QLatin1String("email"));
    m_role = cells.column(QLatin1String("role"));
    m_scaleMax = cells.column(QLatin1String("scale_max"));
    m_reason = cells.column(QLatin1String("reason"));
    m_headingKind = headingSurveyKind(headingKey(m_score.heading));
}

QString SurveysKind::placeOf(const QString &account, const Survey &row) const
{
    if (row.respondent.isEmpty())
        return {};
    // Earlier versions kept addresses as they were written.
    return QStringList{account, masked(row.respondent), surveyKindName(row.kind), row.day.iso()}.join(
        QChar(0));
}

void SurveysKind::mergeRow(Survey &stored, const Survey &row) const
{
    merge(stored.kind, row.kind);
    merge(stored.score, row.score);
    merge(stored.scaleMax, row.scaleMax);
    merge(stored.day, row.day);
    merge(stored.respondent, row.respondent);
    merge(stored.role, row.role);
    merge(stored.reason, row.reason);
}

void SurveysKind::readScore(RowCells &cells, Survey &row)
{
    const auto score = cells.count(m_score);
    if (!score)
        cells.reject(ProblemCode::CellMissing, m_score);
    const auto most = cells.count(m_scaleMax);
    row.score = score.value_or(0);
    row.scaleMax = most.value_or(usualMost(row.kind));
    const bool fits = row.kind == SurveyKind::Nps ? row.scaleMax == usualMost(row.kind)
                                                  : row.scaleMax >= 2 && row.scaleMax <= largestScale;
    const qint32 least = leastScore(row.kind);
    if (!fits)
        cells.reject(ProblemCode::ScaleInvalid, m_scaleMax);
    else if (row.score < least || row.score > row.scaleMax)
        cells.reject(ProblemCode::ScoreOutsideScale, m_score,
                     QStringLiteral("%1–%2").arg(least).arg(row.scaleMax));
}

Survey SurveysKind::read(RowCells &cells)
{
    Survey row;
    row.key = cells.text(m_key);
    const QString word = cells.text(m_kind);
    const auto kind = word.isEmpty() ? m_headingKind : surveyKindFromWord(word);
    if (!kind && word.isEmpty())
        cells.reject(ProblemCode::CellMissing, m_kind);
    else if (!kind)
        cells.reject(ProblemCode::WordUnknown, m_kind, QStringLiteral("NPS, CSAT, CES"));
    row.kind = kind.value_or(SurveyKind::Nps);
    readScore(cells, row);
    row.day = cells.neededTime(m_date, m_zone).day;
    const QString respondent = cells.text(m_respondent);
    row.respondent = respondent.isEmpty() ? maskedAddress(cells.text(m_email)) : masked(respondent);
    if (!respondent.isEmpty() && row.respondent != respondent)
        cells.problems().add({ProblemCode::AddressMasked, cells.line(), m_respondent.heading, {}, {}});
    row.reason = cells.text(m_reason);
    const QString roleWord = cells.text(m_role);
    const auto role = roleFromWord(roleWord);
    if (!role && !roleWord.isEmpty())
        cells.reject(ProblemCode::RoleUnknown, m_role);
    row.role = role.value_or(QString());
    return row;
}

RowEffect SurveysKind::take(RowCells &cells)
{
    const QString account = accountOf(cells, m_account);
    Survey row = read(cells);
    if (cells.isRejected())
        return RowEffect::Rejected;
    if (row.key.isEmpty() && row.respondent.isEmpty()) {
        const Part &part = partOf(cells.line());
        row.key = QStringLiteral("#%1.%2").arg(part.name).arg(cells.line());
        if (&part != &m_parts.back() && know(row))
            return RowEffect::Unchanged;
    }
    return place(cells, {m_key, m_account, m_respondent.index < 0 ? m_email : m_respondent}, account, row);
}

Status SurveysKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (const auto made = accounts.write(workspace, import, changes); !made)
        return made;
    auto writer = SurveyWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    return writeRows(*writer, import, changes);
}

} // namespace

std::unique_ptr<RelationalKind> makeSurveysKind(std::optional<Zone> zone)
{
    return std::make_unique<SurveysKind>(std::move(zone));
}

} // namespace bw
