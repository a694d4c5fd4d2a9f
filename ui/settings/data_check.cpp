#include "settings/data_check.h"

#include "shell/jobs.h"
#include "shell/judging_words.h"
#include "shell/parts.h"
#include "shell/session.h"
#include "shell/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace bw {

DataCheck::DataCheck(QWidget *parent)
    : QWidget(parent)
    , m_button(new KeyButton)
    , m_result(makeLabel(TextRole::Base, Tone::Secondary))
{
    m_pool.setMaxThreadCount(1);
    constexpr int often = 100;
    m_look.setInterval(often);
    m_button->setObjectName(QStringLiteral("checkData"));
    m_result->setObjectName(QStringLiteral("checkResult"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    connect(&m_look, &QTimer::timeout, this, &DataCheck::showProgress);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
        else
            start();
    });
    retranslate();
}

DataCheck::~DataCheck()
{
    if (m_progress)
        m_progress->cancelled = true;
    m_pool.waitForDone();
}

/// What was found in another workspace says nothing of this one.
void DataCheck::setSession(Session *session)
{
    m_session = session;
    if (m_progress)
        m_progress->cancelled = true;
    m_result->clear();
    retranslate();
}

void DataCheck::start()
{
    m_progress = std::make_shared<Progress>();
    m_result->clear();
    m_look.start();
    retranslate();
    runJob(
        m_pool, this,
        [progress = m_progress, engine = m_session->engine(), path = m_session->workspace()] {
            return engine.check(path, *progress);
        },
        [this, session = m_session](const Result<CheckReport> &found) {
            m_look.stop();
            m_progress.reset();
            if (session == m_session)
                finish(found);
            retranslate();
            emit finished();
        });
}

void DataCheck::finish(const Result<CheckReport> &found)
{
    setTone(m_result, found && found->isClean() ? Tone::Secondary : Tone::Risk);
    m_result->setText(found ? text::sentences(*found).join(u'\n') : text::sentence(found.error()));
    if (found && found->broughtBack.restored() > 0)
        m_session->reload();
}

void DataCheck::showProgress()
{
    if (m_progress && m_progress->total > 0)
        m_result->setText(
            tr("Looking: %1 of %2 steps")
                .arg(text::number(qint64(m_progress->done)), text::number(qint64(m_progress->total))));
}

void DataCheck::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataCheck::retranslate()
{
    m_button->setText(m_progress ? tr("Stop") : tr("Check the data"));
    m_button->setToolTip(
        tr("Reads the whole file and compares every judgement with its checksum and with the journal "
           "beside the workspace."));
    m_button->setEnabled(m_session && m_session->engine().check);
}

} // namespace bw
