#include "policy/versions_dialog.h"

#include "base/zone.h"
#include "policy/publish_dialog.h"
#include "policy/rules_tr.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

namespace bw {

namespace {

constexpr QSize dialogSize{860, 460};
constexpr int listWidth = 330;
constexpr size_t mostChanges = 200;

Day dayOf(const PolicyVersion &version, const QString &zone)
{
    const Result<Zone> known = zone.isEmpty() ? fail(ErrorCode::ZoneUnknown) : Zone::parse(zone);
    return known ? known->localDay(version.savedAt.toSecsSinceEpoch())
                 : Day::of(version.savedAt.toLocalTime().date());
}

QString lineOf(const PolicyVersion &version, const QString &zone)
{
    QStringList parts{RulesText::tr("v%1, %2", "version, day")
                          .arg(QString::number(version.id.value), text::dayYear(dayOf(version, zone)))};
    for (const QString &more : {version.author, version.note}) {
        if (!more.isEmpty())
            parts += text::visible(more);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VersionsDialog::VersionsDialog(const RulesDesk &desk, const QString &zone, qint64 compared, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_changes(makeLabel(TextRole::Base))
    , m_against(makeLabel(TextRole::BaseHeading))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(RulesText::tr("Versions of the activity rules"));
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(windowTitle());
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    const auto add = [this](const QString &words, qint64 version) {
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, version);
        item->setToolTip(words);
    };
    const std::vector<PolicyVersion> &versions = desk.state().versions;
    for (auto it = versions.rbegin(); it != versions.rend(); ++it)
        add(it == versions.rbegin() ? RulesText::tr("%1 (in force)", "a version").arg(lineOf(*it, zone))
                                    : lineOf(*it, zone),
            it->id.value);
    add(RulesText::tr("The shipped rules"), 0);
    m_changes->setWordWrap(true);
    setSurface(m_changes, "page");
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_changes->setContentsMargins(0, 0, 8, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_changes);
    auto *right = new QVBoxLayout;
    right->addWidget(m_against);
    right->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_list);
    row->addLayout(right, 1);

    const auto button = [](const char *id, const QString &words, const QString &tip) {
        auto *made = new KeyButton;
        made->setObjectName(QLatin1String(id));
        made->setText(words);
        made->setToolTip(tip);
        return made;
    };
    KeyButton *compare = button("compareVersion", RulesText::tr("Compare the draft with it"),
                                RulesText::tr("The page shows this version as “before”."));
    KeyButton *restore =
        button("restoreVersion", RulesText::tr("Take it into the draft"),
               RulesText::tr("Published, it is a new version with the rules of this one; nothing is lost."));
    KeyButton *save = button("exportVersion", RulesText::tr("Save as a file…"),
                             RulesText::tr("As JSON, for another workspace or the command line"));
    KeyButton *load = button("importVersion", RulesText::tr("Read from a file…"),
                             RulesText::tr("Rules from a JSON file become the draft"));
    auto *close = button("closeVersions", RulesText::tr("Close"), {});
    auto *buttons = new QHBoxLayout;
    for (KeyButton *one : {compare, restore, save, load})
        buttons->addWidget(one);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    resize(dialogSize);

    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(compare, &QPushButton::clicked, this, [this] {
        emit compareRequested(current());
        accept();
    });
    connect(restore, &QPushButton::clicked, this, [this] {
        emit restoreRequested(current());
        accept();
    });
    connect(save, &QPushButton::clicked, this, [this] { emit exportRequested(current()); });
    connect(load, &QPushButton::clicked, this, [this] {
        emit importRequested();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toLongLong() == compared)
            m_list->setCurrentRow(i);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

qint64 VersionsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void VersionsDialog::showVersion()
{
    const qint64 version = current();
    const bool inForce = version == m_desk.versionInForce();
    if (version == 0) {
        m_against->setText(RulesText::tr("From the rules in force to the shipped ones"));
        m_changes->setText(changeLines(changesBetween(m_desk.inForce(), Policy()), mostChanges));
        return;
    }
    qint64 before = 0;
    for (const PolicyVersion &one : m_desk.state().versions) {
        if (one.id.value < version)
            before = one.id.value;
    }
    QStringList parts;
    m_against->setText(before == 0 ? RulesText::tr("What v%1 changed in the shipped rules").arg(version)
                                   : RulesText::tr("What v%1 changed in v%2").arg(version).arg(before));
    parts += changeLines(changesBetween(m_desk.policyOf(before), m_desk.policyOf(version)), mostChanges);
    if (!inForce) {
        parts += QString();
        parts += RulesText::tr("To come back to v%1 would change in the rules in force:").arg(version);
        parts += changeLines(changesBetween(m_desk.inForce(), m_desk.policyOf(version)), mostChanges);
    }
    m_changes->setText(parts.join(u'\n'));
}

} // namespace bw
