#include "shell/importing.h"

#include "shell/files.h"
#include "shell/plural.h"
#include "shell/text.h"
#include "shell/toast.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

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
    files::choose(m_window, [this](const QStringList &files) { emit filesChosen(files); });
}

QStringList Importing::droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo dropped(url.toLocalFile());
        if (dropped.isFile())
            files += dropped.filePath();
        if (!dropped.isDir())
            continue;
        const QDir folder(dropped.filePath());
        for (const QString &name : folder.entryList(files::tablePatterns(), QDir::Files, QDir::Name))
            files += folder.filePath(name);
    }
    files.removeDuplicates();
    return files;
}

void Importing::setQuiet(bool quiet)
{
    m_quiet = quiet;
    if (quiet && m_toast->isProgress())
        m_toast->hide();
}

namespace {

QString rows(qint64 count)
{
    return Importing::tr("%Ln row(s)", nullptr, plural(count));
}

} // namespace

QString importSummary(const ImportReport &report)
{
    const auto count = [&](auto &&test) {
        return static_cast<int>(std::count_if(report.files.begin(), report.files.end(), test));
    };
    const int failed = count([](const FileReport &file) { return file.error.has_value(); });
    const int done = static_cast<int>(report.files.size()) - failed;
    if (failed > 0 && (report.sample || report.files.size() == 1)) {
        const auto first = std::find_if(report.files.begin(), report.files.end(),
                                        [](const FileReport &file) { return file.error.has_value(); });
        return text::sentence(*first->error);
    }
    if (report.wasCancelled())
        return Importing::tr("Stopped: %n file(s) imported before are kept, the rest changed nothing.",
                             nullptr, done);
    const int same = count([](const FileReport &file) {
        return !file.error && file.plan && file.plan->novelty == FileNovelty::Same;
    });
    if (failed > 0)
        return Importing::tr("%n file(s) could not be imported; %1 imported, %2 rejected.",
                             "files, number, rows", failed)
            .arg(text::number(qint64(done)), rows(report.rejected()));
    if (same == done)
        return Importing::tr("%n file(s) imported already: nothing changed.", nullptr, done);
    if (report.rejected() > 0)
        return Importing::tr("%n file(s) imported, %1; %2.", "rows, rejected rows", done)
            .arg(rows(report.rows()),
                 Importing::tr("%Ln row(s) were rejected", nullptr, plural(report.rejected())));
    return Importing::tr("%n file(s) imported, %1.", "rows", done).arg(rows(report.rows()));
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
    if (!m_quiet || status.makingSample) {
        m_toast->showProgress(progressSentence(status), status.makingSample ? -1 : status.fraction,
                              tr("Stop"), [this] {
                                  if (m_run)
                                      m_run->cancel();
                              });
    }
    emit progressed(status);
}

void Importing::showResult(const ImportReport &report)
{
    const bool clean = report.rejected() == 0
        && std::none_of(report.files.begin(), report.files.end(),
                        [](const FileReport &file) { return file.error; });
    m_toast->say(importSummary(report), clean ? Toast::Stays::Briefly : Toast::Stays::UntilClosed);
    emit finished(report);
}

} // namespace bw
