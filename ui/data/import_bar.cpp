#include "data/import_bar.h"

#include "data/words.h"
#include "shell/importing.h"
#include "shell/parts.h"
#include "shell/plural.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <algorithm>

namespace bw {

namespace {

constexpr int barHeight = 52;
constexpr int markRoom = 18;

} // namespace

ImportBar::ImportBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(TextRole::Base, Tone::Primary, this))
    , m_yes(new KeyButton({}, QStringLiteral("Y"), this))
    , m_bar(new QProgressBar(this))
    , m_note(makeLabel(TextRole::Small, Tone::Tertiary, this))
    , m_cancel(new KeyButton({}, QStringLiteral("Esc"), this))
    , m_one(new KeyButton({}, {}, this))
    , m_import(new KeyButton({}, QStringLiteral("Ctrl+↵"), this))
{
    setFixedHeight(barHeight);
    m_text->setObjectName(QStringLiteral("question"));
    m_yes->setObjectName(QStringLiteral("yes"));
    m_note->setObjectName(QStringLiteral("stays"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_one->setObjectName(QStringLiteral("importOne"));
    m_import->setObjectName(QStringLiteral("import"));
    m_cancel->setProperty("quiet", true);
    m_import->setPrimary(true);
    m_text->setWordWrap(true);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20 + markRoom, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_cancel);
    layout->addWidget(m_one);
    layout->addWidget(m_import);
    connect(m_yes, &QPushButton::clicked, this, &ImportBar::pressYes);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBar::pressCancel);
    connect(m_import, &QPushButton::clicked, this, &ImportBar::pressImport);
    connect(m_one, &QPushButton::clicked, this, [this] { emit importRequested({m_file}); });
}

void ImportBar::setFile(const QueuedFile &file, const ImportQueue &queue)
{
    m_file = file.id;
    m_importing = queue.isImporting();
    m_bar->setVisible(m_importing);
    if (!m_importing) {
        m_bar->setValue(0);
        showQuestion(file);
    } else {
        m_question.reset();
        m_failed = false;
        m_band = -1;
        m_yes->hide();
        if (m_text->text().isEmpty())
            m_text->setText(tr("Importing…"));
    }
    showButtons(file, queue);
    update();
}

void ImportBar::setProgress(const ImportStatus &status)
{
    if (!m_importing)
        return;
    setTone(m_text, Tone::Primary);
    m_text->setText(progressSentence(status));
    m_bar->setValue(qRound(qBound(0.0, status.fraction, 1.0) * 1000));
}

void ImportBar::showQuestion(const QueuedFile &file)
{
    const std::vector<Question> questions = openQuestions(file);
    m_question.reset();
    m_failed = file.error.has_value();
    m_band = -1;
    QString sentence;
    QString yes;
    if (file.error) {
        sentence = text::sentence(*file.error);
        yes = tr("Read again");
        m_band = static_cast<int>(Band::AtRisk);
    } else if (!questions.empty()) {
        m_question = questions.front();
        sentence = questionWords(file, *m_question);
        yes = yesWords(*m_question);
        if (yes.isEmpty() && file.shape->obstacle->code != ErrorCode::ColumnMissing
            && file.shape->obstacle->code != ErrorCode::ColumnTwice)
            yes = tr("Choose…");
        m_band = static_cast<int>(Band::Watch);
    } else if (file.done) {
        sentence = text::counts(*file.done);
        m_band = static_cast<int>(Band::Healthy);
    } else if (file.dryRun && file.dryRun->plan.novelty == FileNovelty::Same) {
        sentence = tr("This file was imported before: there is nothing to do.");
        m_band = static_cast<int>(Band::Healthy);
    } else if (file.dryRun && file.dryRun->plan.novelty == FileNovelty::Grown) {
        sentence = tr("An imported file has grown: only its new rows are read.");
        m_band = static_cast<int>(Band::Healthy);
    }
    setTone(m_text, m_failed ? Tone::Risk : Tone::Primary);
    m_text->setText(sentence);
    m_text->setToolTip(sentence.toHtmlEscaped());
    m_yes->setText(yes);
    m_yes->setVisible(!yes.isEmpty());
}

void ImportBar::showButtons(const QueuedFile &file, const ImportQueue &queue)
{
    const std::vector<int> ready = queue.ready();
    const bool can = file.canImport();
    const bool all = ready.size() > 1 || (ready.size() == 1 && ready.front() != file.id);
    const bool isReady = std::find(ready.begin(), ready.end(), file.id) != ready.end();
    m_ids = ready;
    m_import->setText(all ? tr("Import all (%Ln row(s))", nullptr, plural(queue.readyRows()))
                          : tr("Import %Ln row(s)", nullptr, plural(file.rowsToWrite())));
    m_import->setEnabled(!m_ids.empty() && !m_importing);
    m_import->setVisible(!m_importing && (!file.done || all));
    m_one->setText(tr("Only this file (%Ln row(s))", nullptr, plural(file.rowsToWrite())));
    m_one->setVisible(can && (all || !isReady) && !m_importing);
    m_cancel->setText(m_importing ? tr("Stop") : file.done ? tr("Close") : tr("Cancel"));
    const QString stays = whatStays(queue);
    m_note->setText(stays.isEmpty() ? tr("One import is one step that can be undone") : stays);
    const bool says =
        stays.isEmpty() ? !file.done && m_text->text().isEmpty() : !ready.empty() || (can && !isReady);
    m_note->setVisible(!m_importing && says);
    for (KeyButton *button : {m_yes, m_cancel, m_one, m_import})
        button->updateGeometry();
}

QString ImportBar::whatStays(const ImportQueue &queue)
{
    QStringList sentences;
    if (const int waiting = queue.waiting(); waiting > 0)
        sentences += tr("%Ln file(s) wait for an answer", nullptr, waiting);
    if (const auto held = static_cast<int>(queue.held().size()); held > 0)
        sentences += tr("%Ln file(s) stay until the accounts of “%1” are in", nullptr, held)
                         .arg(text::visible(queue.accountsWaiting()->name));
    return sentences.join(QLatin1Char('\n'));
}

void ImportBar::pressImport()
{
    if (m_import->isEnabled() && !m_importing)
        emit importRequested(m_ids);
}

void ImportBar::pressCancel()
{
    if (m_importing)
        emit stopRequested();
    else
        emit cancelRequested();
}

void ImportBar::pressYes()
{
    if (m_failed)
        emit readAgainRequested();
    else if (m_question && m_question->about == Question::About::Obstacle)
        emit choiceRequested(*m_question);
    else if (m_question)
        emit answered(*m_question);
}

void ImportBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgWindow));
    painter.fillRect(QRect(0, 0, width(), 1), tok(Token::LineStrong));
    if (m_band >= 0)
        paintStatus(painter, static_cast<Band>(m_band), QPointF(26, height() / 2.0), 8);
}

} // namespace bw
