#include "data/empty_import.h"

#include "intake/kinds.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace bw {

namespace {

constexpr int panelWidth = 640;
constexpr int symbolSize = 22;

QString neededFields(FileKind kind)
{
    QStringList names;
    for (const Field &field : fieldsOf(kind)) {
        if (field.needed)
            names += field.name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

EmptyImport::EmptyImport(QWidget *parent)
    : QWidget(parent)
    , m_drop(new QWidget)
    , m_title(makeLabel(TextRole::ObjectTitle))
    , m_text(makeLabel(TextRole::Base, Tone::Secondary))
    , m_choose(new KeyButton(QStringLiteral("download"), QStringLiteral("Ctrl+O")))
    , m_templates(new KeyButton)
    , m_needed(makeLabel(TextRole::BaseHeading))
{
    setSurface(this, "page");
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_choose->setPrimary(true);
    m_templates->setObjectName(QStringLiteral("saveTemplates"));
    m_templates->setProperty("quiet", true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *drop = new QVBoxLayout(m_drop);
    drop->setContentsMargins(24, 22 + symbolSize + 10, 24, 22);
    drop->setSpacing(6);
    drop->addWidget(m_title, 0, Qt::AlignHCenter);
    drop->addWidget(m_text);
    drop->addSpacing(8);
    drop->addWidget(m_choose, 0, Qt::AlignHCenter);
    drop->addWidget(m_templates, 0, Qt::AlignHCenter);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (int kind = 0; kind < fileKindCount; ++kind) {
        auto *word = makeLabel(TextRole::SmallStrong);
        auto *needed = makeLabel(TextRole::Small, Tone::Secondary);
        grid->addWidget(word, kind, 0);
        grid->addWidget(needed, kind, 1);
        m_kinds.emplace_back(word, needed);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_drop);
    column->addSpacing(14);
    column->addWidget(m_needed);
    column->addLayout(grid);
    column->addStretch(3);
    m_drop->setFixedWidth(panelWidth);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &EmptyImport::filesRequested);
    connect(m_templates, &QPushButton::clicked, this, &EmptyImport::templatesRequested);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void EmptyImport::retranslate()
{
    m_title->setText(tr("Drop files or a folder anywhere in this window"));
    m_text->setText(tr("CSV and XLSX are read as they are. You see what was recognised and a dry run of all "
                       "rows before anything is written."));
    m_choose->setText(tr("Choose files…"));
    m_templates->setText(tr("Save empty templates…"));
    m_needed->setText(tr("Columns that a file needs, also under other names"));
    for (int kind = 0; kind < fileKindCount; ++kind) {
        m_kinds[static_cast<size_t>(kind)].first->setText(text::kind(static_cast<FileKind>(kind)));
        m_kinds[static_cast<size_t>(kind)].second->setText(neededFields(static_cast<FileKind>(kind)));
    }
}

void EmptyImport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyImport::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(m_drop->geometry()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(QPen(tok(Token::LineControl), 1, Qt::DashLine));
    painter.setBrush(tok(Token::BgSunken));
    painter.drawRoundedRect(box, 10, 10);
    painter.drawPixmap(
        QPointF(box.center().x() - symbolSize / 2.0, box.top() + 20),
        themePixmap(QStringLiteral("download"), Token::Accent, symbolSize, devicePixelRatioF()));
}

} // namespace bw
