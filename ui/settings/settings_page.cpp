#include "settings/settings_page.h"

#include "settings/data_check.h"
#include "shell/look.h"
#include "shell/parts.h"
#include "shell/reminder.h"
#include "shell/settings.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>

namespace bw {

SettingsPage::SettingsPage(QWidget *parent)
    : Page(parent)
    , m_language(new Segmented(2, this))
    , m_theme(new Segmented(3, this))
    , m_letterKeys(new QCheckBox(this))
    , m_author(new QLineEdit(settings::author.get(), this))
    , m_reminders(new QCheckBox)
    , m_reminderNames(new QCheckBox)
    , m_remindersNote(makeLabel(TextRole::Base, Tone::Secondary))
    , m_openRules(new KeyButton(QStringLiteral("settings")))
    , m_path(makeLabel(TextRole::Base))
    , m_openFolder(new KeyButton)
    , m_check(new DataCheck)
    , m_zone(makeLabel(TextRole::Base))
    , m_holds(makeLabel(TextRole::Base))
    , m_safety(makeLabel(TextRole::Base, Tone::Secondary))
    , m_version(makeLabel(TextRole::Base))
    , m_licence(makeLabel(TextRole::Base, Tone::Secondary))
{
    setObjectName(QStringLiteral("settingsPage"));
    setSurface(this, "page");
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_letterKeys->setObjectName(QStringLiteral("letterKeys"));
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setFixedWidth(260);
    m_reminders->setObjectName(QStringLiteral("reminders"));
    m_reminderNames->setObjectName(QStringLiteral("reminderNames"));
    m_remindersNote->setObjectName(QStringLiteral("remindersNote"));
    m_openRules->setObjectName(QStringLiteral("openRules"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *wrapping : {m_path, m_safety, m_licence, m_remindersNote}) {
        wrapping->setWordWrap(true);
        wrapping->setMinimumWidth(320);
    }

    auto *content = new QWidget;
    setSurface(content, "page");
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(24, 20, 24, 24);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(14);
    grid->setColumnMinimumWidth(0, 200);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout;
    column->addLayout(grid);
    column->addStretch(1);
    auto *holder = new QWidget;
    holder->setMaximumWidth(860);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(holder, 1);
    outer->addStretch(0);

    m_personHeading = addHeading(grid);
    m_authorLabel = addRow(grid, m_author);
    m_lookHeading = addHeading(grid);
    m_languageLabel = addRow(grid, m_language);
    m_themeLabel = addRow(grid, m_theme);
    m_keysHeading = addHeading(grid);
    m_keysLabel = addRow(grid, m_letterKeys);
    m_remindersHeading = addHeading(grid);
    m_remindersLabel = addRow(grid, m_reminders);
    grid->addWidget(m_reminderNames, grid->rowCount(), 1, Qt::AlignLeft);
    grid->addWidget(m_remindersNote, grid->rowCount(), 1);
    m_rulesHeading = addHeading(grid);
    m_rulesLabel = addRow(grid, m_openRules);
    m_dataHeading = addHeading(grid);
    m_pathLabel = addRow(grid, m_path);
    grid->addWidget(m_openFolder, grid->rowCount(), 1, Qt::AlignLeft);
    m_holdsLabel = addRow(grid, m_holds);
    m_zoneLabel = addRow(grid, m_zone);
    m_safetyLabel = addRow(grid, m_safety);
    m_checkLabel = addRow(grid, m_check);
    grid->setAlignment(m_checkLabel, Qt::AlignTop);
    grid->setAlignment(m_check, {});
    m_aboutHeading = addHeading(grid);
    m_versionLabel = addRow(grid, m_version);
    m_licenceLabel = addRow(grid, m_licence);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_language, &Segmented::chosen, this, [](int index) {
        chooseLanguage(index == 1 ? text::Language::Chinese : text::Language::English);
    });
    connect(m_theme, &Segmented::chosen, this,
            [](int index) { chooseTheme(static_cast<ThemeChoice>(index)); });
    connect(m_letterKeys, &QCheckBox::toggled, this, [this](bool on) {
        settings::letterKeys.set(on);
        emit letterKeysChanged(on);
    });
    connect(m_author, &QLineEdit::editingFinished, this,
            [this] { settings::author.set(m_author->text().simplified()); });
    connect(m_reminders, &QCheckBox::toggled, this, [this](bool on) {
        settings::reminders.set(on);
        m_reminderNames->setEnabled(on);
    });
    connect(m_reminderNames, &QCheckBox::toggled, this, [](bool on) { settings::reminderNames.set(on); });
    connect(m_openRules, &QPushButton::clicked, this,
            [this] { emit pageRequested(QByteArrayLiteral("policy")); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace).absolutePath()));
    });
    retranslate();
}

QLabel *SettingsPage::addHeading(QGridLayout *grid)
{
    const int row = grid->rowCount();
    if (row > 1) {
        grid->addWidget(makeLine(false), row, 0, 1, 2);
    }
    QLabel *heading = makeLabel(TextRole::BarTitle);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    return heading;
}

QLabel *SettingsPage::addRow(QGridLayout *grid, QWidget *value)
{
    const int row = grid->rowCount();
    QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
    label->setBuddy(value);
    const bool isText = qobject_cast<QLabel *>(value) != nullptr;
    grid->addWidget(label, row, 0, isText ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(value, row, 1, isText ? Qt::Alignment() : Qt::AlignLeft);
    return label;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::setPortfolio(std::shared_ptr<const Cache> cache,
                                std::shared_ptr<const Portfolio> /*portfolio*/)
{
    m_cache = std::move(cache);
    retranslate();
}

void SettingsPage::setWorkspace(const QString &path)
{
    m_workspace = path;
    retranslate();
}

void SettingsPage::setSession(Session *session)
{
    m_check->setSession(session);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_personHeading->setText(tr("You", "heading: the person who uses the program"));
    m_lookHeading->setText(tr("Language and look"));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setLabels({QStringLiteral("English"), QStringLiteral("简体中文")});
    m_language->setCurrent(text::language() == text::Language::Chinese ? 1 : 0);
    m_themeLabel->setText(tr("Theme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setLabels({tr("Light", "theme"), tr("Dark", "theme"), tr("System", "theme")});
    m_theme->setCurrent(static_cast<int>(theme().choice()));
    m_keysHeading->setText(tr("Keyboard"));
    m_keysLabel->setText(tr("Single-letter keys"));
    m_letterKeys->setText(tr("Keys such as J, K and / act without Ctrl"));
    m_letterKeys->setAccessibleName(tr("Single-letter keys"));
    m_letterKeys->setChecked(settings::letterKeys.get());
    m_authorLabel->setText(tr("Your name"));
    m_author->setAccessibleName(tr("Your name"));
    m_author->setToolTip(tr("Stands beside what you judge and enter by hand."));
    const bool reminds = Reminder::isAvailable();
    m_remindersHeading->setText(tr("Reminders"));
    m_remindersLabel->setText(tr("Messages of the system"));
    m_reminders->setText(tr("One message a morning when there are new alerts, or a next step is due"));
    m_reminders->setAccessibleName(m_reminders->text());
    m_reminders->setChecked(settings::reminders.get());
    m_reminders->setEnabled(reminds);
    m_reminderNames->setText(tr("It names customers"));
    m_reminderNames->setAccessibleName(tr("Messages name customers"));
    m_reminderNames->setChecked(settings::reminderNames.get());
    m_reminderNames->setEnabled(reminds && settings::reminders.get());
    m_remindersNote->setText(
        reminds ? tr("Off until you turn it on. Whoever sees your screen sees the message: without names it "
                     "says numbers alone. It comes while Bellwether is open.")
                : tr("This system shows no messages of programs: nothing can be turned on here."));
    m_rulesHeading->setText(tr("Activity and health rules"));
    // Those of today, whichever an earlier day is looked at by.
    m_rulesLabel->setText(m_cache && !m_cache->policyMarks.empty()
                              ? tr("In force: version %1").arg(m_cache->policyMarks.back().version)
                              : tr("In force: the shipped rules"));
    m_openRules->setText(tr("Open the rules"));
    m_openRules->setAccessibleName(tr("Open the activity and health rules"));
    m_dataHeading->setText(tr("Data"));
    m_pathLabel->setText(tr("Workspace file"));
    m_path->setText(QDir::toNativeSeparators(m_workspace));
    m_openFolder->setText(tr("Open the folder"));
    m_holdsLabel->setText(tr("It holds"));
    m_zoneLabel->setText(tr("Time zone of its days"));
    const bool known = m_cache != nullptr;
    m_holds->setText(known ? tr("%1 accounts, %2 contracts, %3 users, %4 imports")
                                 .arg(text::number(static_cast<qint64>(m_cache->accounts.size())),
                                      text::number(static_cast<qint64>(m_cache->contracts.size())),
                                      text::number(m_cache->users), text::number(qint64(m_cache->imports)))
                           : text::dash());
    m_zone->setText(known && !m_cache->zone.isEmpty() ? m_cache->zone
                                                      : tr("set by the first import of usage"));
    m_safetyLabel->setText(tr("Safety"));
    m_safety->setText(tr(
        "Everything stays on this computer, in this file, readable by you alone. It is not encrypted: "
        "turn on the disk encryption of your system. Answers that are not saved yet stand in a file beside "
        "it. The program never uses the network."));
    m_checkLabel->setText(tr("Is all of it whole?"));
    m_aboutHeading->setText(tr("About"));
    m_versionLabel->setText(tr("Version"));
    m_version->setText(QStringLiteral("Bellwether %1 · Qt %2")
                           .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    m_licenceLabel->setText(tr("Licence"));
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later, without any "
           "warranty. Uses Qt, SQLite, xxHash, tl::expected and the typeface Inter."));
}

PageInfo settingsPageInfo()
{
    return {QByteArrayLiteral("settings"),
            QStringLiteral("settings"),
            {},
            [] { return SettingsPage::tr("Settings", "word in the rail"); },
            [](QWidget *parent) -> Page * { return new SettingsPage(parent); }};
}

} // namespace bw
