#include "account/people_section.h"

#include "account/account_tr.h"
#include "account/figure_panel.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr size_t mostUsers = 8;
constexpr size_t mostUnits = 8;
constexpr int paneGap = 36;

QVBoxLayout *withButton(FigureTable *table, KeyButton *all)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(table);
    auto *line = new QHBoxLayout;
    line->addWidget(all);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    return column;
}

} // namespace

PeopleSection::PeopleSection(QWidget *parent)
    : AccountSection(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_roles(new FigureTable(this, 24))
    , m_users(new FigureTable(this, 24))
    , m_units(new FigureTable(this, 24))
    , m_allUsers(new KeyButton({}, {}, this))
    , m_allUnits(new KeyButton({}, {}, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(paneGap);
    m_layout->addWidget(m_roles, 0, Qt::AlignTop);
    m_layout->addLayout(withButton(m_users, m_allUsers));
    m_layout->addLayout(withButton(m_units, m_allUnits));
    m_layout->addStretch(1);
    connect(m_allUsers, &QPushButton::clicked, this, [this] { openAll(false); });
    connect(m_allUnits, &QPushButton::clicked, this, [this] { openAll(true); });
}

void PeopleSection::openAll(bool units)
{
    if (m_details == nullptr)
        return;
    KeyButton *button = units ? m_allUnits : m_allUsers;
    FigurePanel::open({units ? AccountText::tr("All units") : AccountText::tr("All users"),
                       restsOn(*m_report), units ? unitRows(*m_details) : userRows(*m_details)},
                      button, button->rect());
}

void PeopleSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_report = &report;
    m_details = shown.details;
    m_roles->setTitle(AccountText::tr("Users by role"));
    if (m_details == nullptr) {
        m_roles->setRows({{{{AccountText::tr("Reading who did what…"),
                             TextRole::Small,
                             Token::TextSecondary,
                             {},
                             false,
                             {},
                             {}}},
                           {},
                           false,
                           {}}});
        for (QWidget *part : std::initializer_list<QWidget *>{m_users, m_units, m_allUsers, m_allUnits})
            part->hide();
        return;
    }
    const AccountDetails &details = *m_details;
    m_roles->setRows(roleRows(report, details));
    m_users->setTitle(AccountText::tr("Users"), AccountText::tr("by role, most key actions first"));
    m_users->setRows(userFigures(report, details, mostUsers));
    m_units->setTitle(AccountText::tr("Units"),
                      AccountText::tr("%1 of %2 active", "units")
                          .arg(text::number(qint64{details.use.coverage.active}),
                               text::number(qint64{details.use.coverage.units})));
    m_units->setRows(unitFigures(report, details, mostUnits));
    m_users->setVisible(!details.users.empty());
    m_units->setVisible(!details.units.empty());
    m_allUsers->setVisible(details.users.size() > mostUsers);
    m_allUnits->setVisible(details.units.size() > mostUnits);
    m_allUsers->setText(
        AccountText::tr("Show all %n user(s)", nullptr, static_cast<int>(details.users.size())));
    m_allUnits->setText(
        AccountText::tr("Show all %n unit(s)", nullptr, static_cast<int>(details.units.size())));
    arrange();
}

void PeopleSection::setRoom(int width)
{
    m_room = width;
    arrange();
}

void PeopleSection::arrange()
{
    int needed = m_roles->sizeHint().width();
    for (const FigureTable *table : {m_users, m_units}) {
        if (table->isVisibleTo(this))
            needed += table->sizeHint().width() + paneGap;
    }
    m_layout->setDirection(needed <= m_room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace bw
