#pragma once

#include "shell/import_run.h"

#include <QPointer>

namespace bw {

class Toast;

/// Everything about imports that the user sees: choosing and dropping files, progress with Stop, the
/// result.
class Importing : public QObject {
    Q_OBJECT
public:
    Importing(QWidget *window, Toast *toast);

    /// Follows another run: the window opened another workspace.
    void watch(ImportRun *run);
    void choose();
    /// Local files of a drag, and those in its folders that can be tables; nothing when there are none.
    [[nodiscard]] static QStringList droppedFiles(const QMimeData *data);

    /// Progress is told, but not shown: a page shows it already.
    void setQuiet(bool quiet);

signals:
    void filesChosen(const QStringList &files);
    void progressed(const bw::ImportStatus &status);
    void finished(const bw::ImportReport &report);

private:
    void showProgress(const ImportStatus &status);
    void showResult(const ImportReport &report);

    QWidget *m_window;
    Toast *m_toast;
    QPointer<ImportRun> m_run;
    bool m_quiet = false;
};

/// One sentence over a whole import.
[[nodiscard]] QString importSummary(const ImportReport &report);
/// What the toast says while an import runs.
[[nodiscard]] QString progressSentence(const ImportStatus &status);

} // namespace bw
