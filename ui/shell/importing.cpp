#include "shell/importing.h"

#include "shell/files.h"
#include "shell/import_dialog.h"
#include "shell/text.h"
#include "shell/toast.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace bw {

Importing::Importing(QWidget *window, Toast *toast)
    : QObject(window)
    , m_window(window)
    , m_toast(toast)
{
}

void Importing::watch(ImportRun *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    connect(run, &ImportRun::progressed, this, &Importing::showProgress);
    connect(run, &ImportRun::finished, this, &Importing::showResult);
}

void Importing::choose()
{
    if (m_run && m_run->isRunning())
        return;
    files::choose(m_window, [this](const QStringList &files) { emit filesChosen(files); });
}

QStringList Importing::droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files += url.toLocalFile();
    }
    return files;
}

QString progressSentence(const ImportStatus &status)
{
    if (status.makingSample)
        return Importing::tr("Making the sample portfolio…");
    const QString rate = text::number(status.rowsPerSecond);
    if (status.count <= 1)
        return Importing::tr("Importing “%1”: %2 rows, %3 per second")
            .arg(text::visible(status.file), text::number(status.rows), rate);
    return Importing::tr("Importing “%1” (%2 of %3): %4 rows, %5 per second")
        .arg(text::visible(status.file))
        .arg(status.index + 1)
        .arg(status.count)
        .arg(text::number(status.rows), rate);
}

void Importing::showProgress(const ImportStatus &status)
{
    m_toast->showProgress(progressSentence(status), status.makingSample ? -1 : status.fraction, tr("Stop"),
                          [this] {
                              if (m_run)
                                  m_run->cancel();
                          });
    emit progressed(status);
}

void Importing::showResult(const ImportReport &report)
{
    const bool clean = report.rejected() == 0
        && std::none_of(report.files.begin(), report.files.end(),
                        [](const FileReport &file) { return file.error; });
    m_toast->say(importSummary(report), clean ? Toast::Stays::Briefly : Toast::Stays::UntilClosed,
                 tr("Report"), [this, report] {
                     auto *dialog = new ImportDialog(report, m_window);
                     connect(dialog, &ImportDialog::said, m_toast, [this](const QString &sentence) {
                         m_toast->say(sentence, Toast::Stays::Briefly);
                     });
                     dialog->open();
                 });
    emit finished(report);
}

} // namespace bw
