#include "shell/first_run.h"

#include "intake/kinds.h"
#include "shell/look.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/sample_preview.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <array>

namespace bw {

namespace {

constexpr QSize panelSize{440, 400};

/// A panel with its edge: solid, or dashed where things can be dropped.
class Panel : public QWidget {
public:
    explicit Panel(bool dashed, QWidget *parent)
        : QWidget(parent)
        , m_dashed(dashed)
    {
        setFixedSize(panelSize);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(tok(m_dashed ? Token::LineControl : Token::LineStrong), 1);
        if (m_dashed)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(tok(Token::BgSurface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }

private:
    bool m_dashed;
};

/// Shows one symbol in a colour of the theme.
class Symbol : public QWidget {
public:
    Symbol(QString name, Token colour, int size, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
        , m_colour(colour)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, themePixmap(m_name, m_colour, width(), devicePixelRatioF()));
    }

private:
    QString m_name;
    Token m_colour;
};

constexpr std::array<FileKind, 5> shownKinds = {FileKind::Accounts, FileKind::Events, FileKind::Contracts,
                                                FileKind::Seats, FileKind::Users};

} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent)
    , m_language(new Segmented(2, this))
    , m_theme(new Segmented(3, this))
    , m_title(makeLabel(TextRole::Welcome, Tone::Primary, this))
    , m_subtitle(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_nameLabel(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_name(makeNameField({}, this))
    , m_nameNote(makeLabel(TextRole::Small, Tone::Tertiary, this))
    , m_privacy(makeLabel(TextRole::Small, Tone::Tertiary, this))
{
    setObjectName(QStringLiteral("firstRun"));
    m_language->setObjectName(QStringLiteral("firstLanguage"));
    m_theme->setObjectName(QStringLiteral("firstTheme"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(0);

    auto *look = new QHBoxLayout;
    look->setSpacing(8);
    look->addStretch(1);
    look->addWidget(m_language);
    look->addWidget(m_theme);
    layout->addLayout(look);
    layout->addStretch(2);
    layout->addWidget(new Symbol(QStringLiteral("bell"), Token::Accent, 36, this), 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    m_subtitle->setFont(figureFont(15, QFont::Normal));
    layout->addWidget(m_subtitle, 0, Qt::AlignHCenter);
    layout->addSpacing(36);

    auto *panels = new QHBoxLayout;
    panels->setSpacing(24);
    panels->addStretch(1);
    panels->addWidget(makeSamplePanel());
    panels->addWidget(makeFilesPanel());
    panels->addStretch(1);
    layout->addLayout(panels);
    layout->addSpacing(28);
    m_name->setObjectName(QStringLiteral("firstName"));
    constexpr int nameWidth = 220;
    m_name->setFixedWidth(nameWidth);
    m_nameLabel->setBuddy(m_name);
    auto *person = new QHBoxLayout;
    person->setSpacing(10);
    person->addStretch(1);
    person->addWidget(m_nameLabel);
    person->addWidget(m_name);
    person->addWidget(m_nameNote);
    person->addStretch(1);
    layout->addLayout(person);
    layout->addStretch(3);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(new Symbol(QStringLiteral("lock"), Token::TextTertiary, 14, this));
    foot->addWidget(m_privacy);
    foot->addStretch(1);
    layout->addLayout(foot);

    connect(m_language, &Segmented::chosen, this, [](int index) {
        chooseLanguage(index == 1 ? text::Language::Chinese : text::Language::English);
    });
    connect(m_theme, &Segmented::chosen, this,
            [](int index) { chooseTheme(static_cast<ThemeChoice>(index)); });
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { settings::author.set(m_name->text().simplified()); });
    retranslate();
}

QWidget *FirstRun::makeSamplePanel()
{
    auto *panel = new Panel(false, this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(24, 22, 24, 24);
    layout->setSpacing(6);
    m_sampleTitle = makeLabel(TextRole::ObjectTitle);
    m_sampleText = makeLabel(TextRole::Base, Tone::Secondary);
    m_sampleText->setWordWrap(true);
    m_openSample = new KeyButton({}, QStringLiteral("↵"));
    m_openSample->setObjectName(QStringLiteral("openSample"));
    m_openSample->setPrimary(true);
    m_openSample->setDefault(true);
    m_openSample->setAutoDefault(true);
    layout->addWidget(m_sampleTitle);
    layout->addWidget(m_sampleText);
    layout->addSpacing(8);
    layout->addWidget(new SamplePreview(panel));
    layout->addStretch(1);
    layout->addWidget(m_openSample, 0, Qt::AlignLeft);
    connect(m_openSample, &QPushButton::clicked, this, &FirstRun::sampleRequested);
    return panel;
}

QWidget *FirstRun::makeFilesPanel()
{
    m_filesPanel = new Panel(true, this);
    auto *layout = new QVBoxLayout(m_filesPanel);
    layout->setContentsMargins(24, 22, 24, 24);
    layout->setSpacing(6);
    m_filesTitle = makeLabel(TextRole::ObjectTitle);
    m_filesText = makeLabel(TextRole::Base, Tone::Secondary);
    m_filesText->setWordWrap(true);
    layout->addWidget(m_filesTitle);
    layout->addWidget(m_filesText);
    layout->addSpacing(8);

    auto *well = new QWidget;
    setSurface(well, "sunken");
    auto *inside = new QVBoxLayout(well);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(4);
    m_dropText = makeLabel(TextRole::Base, Tone::Secondary);
    m_dropNote = makeLabel(TextRole::Small, Tone::Tertiary);
    inside->addWidget(new Symbol(QStringLiteral("download"), Token::Accent, 20, well), 0, Qt::AlignHCenter);
    inside->addWidget(m_dropText, 0, Qt::AlignHCenter);
    inside->addWidget(m_dropNote, 0, Qt::AlignHCenter);
    layout->addWidget(well);
    layout->addSpacing(8);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < shownKinds.size(); ++i) {
        const KindLine line{makeLabel(TextRole::SmallStrong), makeLabel(TextRole::Small, Tone::Secondary),
                            makeLabel(TextRole::Small, Tone::Tertiary)};
        const int row = static_cast<int>(i);
        grid->addWidget(line.kind, row, 0);
        grid->addWidget(line.columns, row, 1);
        grid->addWidget(line.need, row, 2, Qt::AlignRight);
        m_kinds.push_back(line);
    }
    layout->addLayout(grid);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_chooseFiles = new KeyButton({}, QStringLiteral("Ctrl+O"));
    m_chooseFiles->setObjectName(QStringLiteral("chooseFiles"));
    m_templates = new KeyButton;
    m_templates->setObjectName(QStringLiteral("saveTemplates"));
    m_templates->setProperty("quiet", true);
    buttons->addWidget(m_chooseFiles);
    buttons->addWidget(m_templates);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_chooseFiles, &QPushButton::clicked, this, &FirstRun::filesRequested);
    connect(m_templates, &QPushButton::clicked, this, &FirstRun::templatesRequested);
    return m_filesPanel;
}

void FirstRun::setBusy(bool busy)
{
    m_openSample->setEnabled(!busy);
    m_chooseFiles->setEnabled(!busy);
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->setText(settings::author.get());
    m_openSample->setFocus();
}

void FirstRun::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
}

void FirstRun::retranslate()
{
    m_language->setLabels({QStringLiteral("English"), QStringLiteral("简体中文")});
    m_language->setCurrent(text::language() == text::Language::Chinese ? 1 : 0);
    m_language->setAccessibleName(tr("Language"));
    m_theme->setLabels({tr("Light", "theme"), tr("Dark", "theme"), tr("System", "theme")});
    m_theme->setCurrent(static_cast<int>(theme().choice()));
    m_theme->setAccessibleName(tr("Theme"));
    m_title->setText(tr("Know which customers will stay"));
    m_subtitle->setText(
        tr("Use of your product, day by day, turned into an early and honest sign of renewal."));
    m_sampleTitle->setText(tr("Explore the sample portfolio"));
    m_sampleText->setText(tr("192 made-up accounts with 400 days of use, contracts and renewals. They stay "
                             "apart from your own data."));
    m_openSample->setText(tr("Open the sample"));
    m_filesTitle->setText(tr("Drop your CSV or XLSX files here"));
    m_filesText->setText(tr("Several at once are welcome: accounts are read first, whatever their order."));
    m_dropText->setText(tr("Drop CSV or XLSX files anywhere in this window"));
    m_dropNote->setText(tr("UTF-8 and GB18030 are recognised, so are dates and delimiters"));
    const std::array<QString, shownKinds.size()> columns = {
        tr("account, name, segment, CSM"),
        tr("account, event, time, user; or counts per day"),
        tr("account, start, end, ARR, renewed"),
        tr("account, date, purchased, opened"),
        tr("account, user, role"),
    };
    for (size_t i = 0; i < shownKinds.size(); ++i) {
        m_kinds[i].kind->setText(text::kind(shownKinds[i]));
        m_kinds[i].columns->setText(columns[i]);
        m_kinds[i].need->setText(i < 2 ? tr("needed") : tr("optional"));
    }
    m_chooseFiles->setText(tr("Choose files…"));
    m_templates->setText(tr("Save empty templates"));
    m_nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_nameNote->setText(tr("stands beside what you judge and enter; you can also give it later"));
    m_privacy->setText(tr("Everything stays on this computer. No account, no network."));
}

QStringList writeTemplates(const QString &folder)
{
    QStringList written;
    for (int i = 0; i < fileKindCount; ++i) {
        const auto kind = static_cast<FileKind>(i);
        QStringList headings;
        for (const Field &field : fieldsOf(kind))
            headings += field.name;
        const QString name = kindName(kind) + QStringLiteral(".csv");
        QFile file(QDir(folder).filePath(name));
        // The mark lets spreadsheet programs see that it is UTF-8.
        const QByteArray line = "\xEF\xBB\xBF" + headings.join(QLatin1Char(',')).toUtf8() + "\r\n";
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(line) == line.size()
            && file.flush())
            written += name;
    }
    return written;
}

} // namespace bw
