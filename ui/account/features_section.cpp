#include "account/features_section.h"

#include "account/account_tr.h"
#include "account/figure_panel.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/people_section.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace bw {

namespace {

constexpr size_t mostFeatures = 12;

QString eventName(const AccountDetails &details, quint32 event)
{
    const UseEvent &word = details.events[event];
    const QString name = text::visible(word.event);
    return word.module.isEmpty()
        ? name
        : AccountText::tr("%1 · %2", "module, event").arg(text::visible(word.module), name);
}

QString share(qint32 users, qint32 all)
{
    return all > 0 ? text::percent(static_cast<double>(users) / all) : text::dash();
}

/// Events by how much they were used; their columns in the matrix.
std::vector<size_t> mostUsed(const FeatureUse &features)
{
    std::vector<size_t> order(features.events.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return features.quantities[a] > features.quantities[b]; });
    return order;
}

/// Whether the policy means the event for the role.
bool isMeant(const AccountDetails &details, size_t role, const QString &event)
{
    return details.use.policy.roleFeatures.value(rolesInOrder().value(static_cast<qsizetype>(role)))
        .contains(event);
}

} // namespace

std::vector<FigureRow> featureFigures(const AccountReport &report, const AccountDetails &details, size_t most)
{
    const FeatureUse &features = details.use.features;
    std::vector<FigureRow> rows;
    if (features.events.empty() || features.roles.empty())
        return rows;
    const auto cell = [](const QString &words, bool right, Token colour, TextRole role) {
        return FigureCell{words, role, colour, {}, right, {}, {}};
    };
    const QString rule =
        AccountText::tr("Share of the role's users that used it in the 28 days to %1. A mark "
                        "shows where the rules mean an event for the role and nobody used it.")
            .arg(text::dayYear(report.asOf));
    FigureRow heads;
    heads.head = true;
    heads.tip = rule;
    heads.cells.push_back(
        cell(AccountText::tr("Event"), false, Token::TextSecondary, TextRole::CaptionStrong));
    for (const FeatureRole &role : features.roles)
        heads.cells.push_back(cell(AccountText::tr("%1 (%2)", "role, its number of users")
                                       .arg(roleWord(role.role), text::number(qint64{role.users})),
                                   true, Token::TextSecondary, TextRole::CaptionStrong));
    heads.cells.push_back(
        cell(AccountText::tr("Number"), true, Token::TextSecondary, TextRole::CaptionStrong));
    rows.push_back(heads);
    const std::vector<size_t> order = mostUsed(features);
    for (size_t at = 0; at < std::min(most, order.size()); ++at) {
        const size_t event = order[at];
        const QString name = eventName(details, features.events[event]);
        FigureRow row;
        row.cells.push_back(cell(name.size() > 40 ? name.left(39) + QChar(0x2026) : name, false,
                                 Token::TextPrimary, TextRole::SmallStrong));
        QStringList tip{name};
        for (size_t role = 0; role < features.roles.size(); ++role) {
            const FeatureRole &who = features.roles[role];
            const FeatureCell &use = features.cell(role, event);
            FigureCell figure =
                cell(share(use.users, who.users), true,
                     use.users > 0 ? Token::TextPrimary : Token::TextTertiary, TextRole::Small);
            if (use.users == 0 && isMeant(details, who.role, details.events[features.events[event]].event))
                figure.shape = Band::AtRisk;
            row.cells.push_back(figure);
            tip << AccountText::tr("%1: %2 of %3 users, %4 times.")
                       .arg(roleWord(who.role), text::number(qint64{use.users}),
                            text::number(qint64{who.users}), text::number(use.quantity));
        }
        row.cells.push_back(
            cell(text::number(features.quantities[event]), true, Token::TextSecondary, TextRole::Small));
        row.tip = (tip << rule << restsOn(report)).join(QLatin1Char('\n'));
        row.rows = [&details] { return featureRows(details); };
        rows.push_back(std::move(row));
    }
    return rows;
}

ChartTable featureRows(const AccountDetails &details)
{
    const FeatureUse &features = details.use.features;
    ChartTable table;
    table.headings = {AccountText::tr("Module"),
                      AccountText::tr("Event"),
                      AccountText::tr("Role"),
                      AccountText::tr("Users"),
                      AccountText::tr("Users of the role"),
                      AccountText::tr("Share"),
                      AccountText::tr("Number")};
    table.numberColumns = {3, 4, 5, 6};
    for (const size_t event : mostUsed(features)) {
        const UseEvent &word = details.events[features.events[event]];
        for (size_t role = 0; role < features.roles.size(); ++role) {
            const FeatureCell &use = features.cell(role, event);
            const FeatureRole &who = features.roles[role];
            table.rows.push_back({word.module.isEmpty() ? text::dash() : text::visible(word.module),
                                  text::visible(word.event), roleWord(who.role),
                                  text::number(qint64{use.users}), text::number(qint64{who.users}),
                                  share(use.users, who.users), text::number(use.quantity)});
        }
    }
    return table;
}

FeaturesSection::FeaturesSection(QWidget *parent)
    : AccountSection(parent)
    , m_matrix(new FigureTable(this, 24))
    , m_all(new KeyButton({}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_matrix, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->addWidget(m_all);
    line->addStretch(1);
    layout->addLayout(line);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_details != nullptr)
            FigurePanel::open(
                {AccountText::tr("Feature use by role"), restsOn(*m_report), featureRows(*m_details)}, m_all,
                m_all->rect());
    });
}

void FeaturesSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_report = &report;
    m_details = shown.details;
    m_matrix->setTitle(AccountText::tr("Feature use by role"), AccountText::tr("share of users, 28 days"));
    std::vector<FigureRow> rows;
    if (m_details != nullptr)
        rows = featureFigures(report, *m_details, mostFeatures);
    if (rows.empty())
        rows.push_back({{{m_details == nullptr
                              ? AccountText::tr("Reading who did what…")
                              : AccountText::tr("The data name no users. Events with users fill this table."),
                          TextRole::Small,
                          Token::TextSecondary,
                          {},
                          false,
                          {},
                          {}}},
                        {},
                        false,
                        {}});
    m_matrix->setRows(std::move(rows));
    const size_t events = m_details != nullptr ? m_details->use.features.events.size() : 0;
    m_all->setVisible(events > mostFeatures);
    m_all->setText(AccountText::tr("Show all %n event(s)", nullptr, static_cast<int>(events)));
}

} // namespace bw
