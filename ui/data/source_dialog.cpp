#include "data/source_dialog.h"

#include "shell/files.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace bw {

namespace {

constexpr int mostDays = 366;
constexpr int fieldWidth = 320;

} // namespace

ImportSettings settingsToKeep(const QueuedFile &file)
{
    ImportSettings settings = file.settings;
    settings.kind = file.kind();
    settings.mostRejected = false; // said of this file only
    return settings;
}

QString patternOf(const QString &fileName)
{
    static const QRegularExpression numbers(QStringLiteral("\\d[\\d\\-_.]*\\d|\\d+"));
    const QFileInfo file(fileName);
    QString name = file.completeBaseName();
    name.replace(numbers, QStringLiteral("*"));
    return file.suffix().isEmpty() ? name : QString(name + u'.' + file.suffix());
}

SourceDialog::SourceDialog(const QueuedFile &file, QWidget *parent)
    : QDialog(parent)
    , m_settings(settingsToKeep(file))
    , m_headings(file.shape ? file.shape->headings : QStringList())
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_days(new QSpinBox)
    , m_mode(new Segmented(2))
    , m_save(new KeyButton(QStringLiteral("save")))
{
    setObjectName(QStringLiteral("sourceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save mapping"));
    const QFileInfo info(file.path);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_folder->setObjectName(QStringLiteral("sourceFolder"));
    m_pattern->setObjectName(QStringLiteral("sourcePattern"));
    m_days->setObjectName(QStringLiteral("sourceDays"));
    m_save->setObjectName(QStringLiteral("saveSource"));
    const auto kind = file.kind();
    m_name->setText(kind ? text::kind(*kind) : info.completeBaseName());
    m_folder->setText(info.absolutePath());
    m_pattern->setText(patternOf(info.fileName()));
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(tr("by hand, no set time"));
    m_days->setPrefix(tr("every ", "before a number of days"));
    m_days->setSuffix(tr(" days", "behind a number of days"));
    m_mode->setLabels({tr("Each file adds"), tr("A file replaces its days")});
    m_mode->setCurrent(m_settings.usageMode == UsageMode::Window ? 1 : 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_folder, m_pattern, m_days})
        field->setMinimumWidth(fieldWidth);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    int row = 0;
    const auto add = [&](const QString &label, QWidget *field) {
        QLabel *word = makeLabel(TextRole::Base, Tone::Secondary);
        word->setText(label);
        word->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(word, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("Name"), m_name);
    add(tr("Folder"), m_folder);
    auto *choose = new KeyButton;
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder"));
    grid->addWidget(choose, row - 1, 2);
    add(tr("Files"), m_pattern);
    QLabel *hint = makeLabel(TextRole::Small, Tone::Tertiary);
    hint->setText(tr("A file name; * stands for any characters"));
    grid->addWidget(hint, row++, 1);
    add(tr("Comes"), m_days);
    const bool usage = kind == FileKind::Events || kind == FileKind::DailyUsage;
    if (usage)
        add(tr("Days in already"), m_mode);
    m_mode->setVisible(usage);

    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save mapping"));
    m_save->setPrimary(true);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    QLabel *why = makeLabel(TextRole::Base, Tone::Secondary);
    why->setText(tr("Further files of this name are read the same way and need no questions."));
    why->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(why);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    if (!usage)
        m_mode->setParent(this);

    for (QLineEdit *field : {m_name, m_folder, m_pattern})
        connect(field, &QLineEdit::textChanged, this, &SourceDialog::check);
    connect(choose, &QPushButton::clicked, this, [this] {
        files::chooseFolder(this, tr("Folder of the files"),
                            [this](const QString &folder) { m_folder->setText(folder); });
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit saved(draft());
        accept();
    });
    m_name->selectAll();
    check();
}

SourceDraft SourceDialog::draft() const
{
    SourceDraft draft;
    draft.name = m_name->text().trimmed();
    draft.folder = m_folder->text().trimmed();
    draft.pattern = m_pattern->text().trimmed();
    draft.settings = m_settings;
    draft.headings = m_headings;
    draft.settings.usageMode = m_mode->current() == 1 ? UsageMode::Window : UsageMode::Append;
    if (m_days->value() > 0)
        draft.everyDays = m_days->value();
    return draft;
}

void SourceDialog::check()
{
    const SourceDraft now = draft();
    m_save->setEnabled(!now.name.isEmpty() && QFileInfo(now.folder).isAbsolute() && !now.pattern.isEmpty()
                       && !now.pattern.contains(u'/'));
}

} // namespace bw
