#include "data/data_page.h"
#include "data/import_view.h"
#include "data/record_panel.h"
#include "data/source_dialog.h"
#include "shell/editing.h"
#include "shell/files.h"
#include "shell/gap_dialog.h"
#include "shell/jobs.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/text.h"

#include <QFileInfo>

namespace bw {

// What the data page asks the workspace for, on a worker.

void DataPage::loadRows()
{
    if (!m_session || !m_session->engine().dataRows)
        return;
    runJob(
        m_pool, this,
        [ask = m_session->engine().dataRows, path = m_session->workspace()] { return ask(path); },
        [this, job = ++m_rowsJob](Result<DataRows> rows) {
            if (job != m_rowsJob || !m_session)
                return;
            if (!rows) { // what is listed still holds
                emit said(text::sentence(rows.error()));
                return;
            }
            m_model->setRows(std::move(*rows), m_session->now());
            if (m_model->placeOf(m_selected) >= 0)
                select(m_selected);
        });
}

void DataPage::askMapping(int id)
{
    const QueuedFile *file = m_queue->file(id);
    if (!file || !m_session || !m_session->engine().saveSource)
        return;
    auto *dialog = new SourceDialog(*file, this);
    connect(dialog, &SourceDialog::saved, this, [this](const SourceDraft &draft) {
        if (!m_session)
            return;
        runJob(
            m_pool, this,
            [save = m_session->engine().saveSource, path = m_session->workspace(), draft] {
                return save(path, draft);
            },
            [this, name = draft.name](const Status &saved) {
                emit said(saved ? tr("The mapping is saved as “%1”.").arg(text::visible(name))
                                : text::sentence(saved.error()));
                loadRows();
                if (m_session)
                    m_session->reload(); // the first look at it follows
            });
    });
    dialog->open();
}

void DataPage::askRejected(int id)
{
    const QueuedFile *file = m_queue->file(id);
    if (!file)
        return;
    const QString name = QFileInfo(file->name).completeBaseName() + QLatin1Char('-')
        + tr("rejected", "part of a file name") + QStringLiteral(".csv");
    files::chooseSave(this, tr("Save rejected rows"), name,
                      [this, id](const QString &path) { saveRejectedTo(id, path); });
}

void DataPage::saveRejectedTo(int id, const QString &path)
{
    const QueuedFile *file = m_queue->file(id);
    if (!file || !m_session)
        return;
    runJob(
        m_pool, this,
        [save = m_session->engine().saveRejected, workspace = m_session->workspace(), source = file->path,
         settings = file->settings, path] {
            Progress progress;
            return save(workspace, source, settings, path, progress);
        },
        [this, path](const Result<qint64> &rows) {
            const QString name = text::visible(QFileInfo(path).fileName());
            emit said(
                rows ? tr("%Ln rejected row(s) saved as “%1”.", nullptr, static_cast<int>(*rows)).arg(name)
                     : text::sentence(rows.error()));
        });
}

void DataPage::dropSource(SourceId source)
{
    if (!m_session)
        return;
    runJob(
        m_pool, this,
        [drop = m_session->engine().dropSource, path = m_session->workspace(), source] {
            return drop(path, source);
        },
        [this](const Status &done) {
            emit said(done ? tr("The source is forgotten. What it brought stays.")
                           : text::sentence(done.error()));
            loadRows();
            if (m_session)
                m_session->reload();
        });
}

bool DataPage::canMark() const
{
    return m_editing && m_editing->canMark() && m_cache && !m_cache->dayRows.empty();
}

void DataPage::askGap(SourceId source)
{
    if (!canMark())
        return;
    GapDialog::Surroundings surroundings = gapSurroundings(*m_cache, *m_editing);
    surroundings.sources = m_model->rows().sources;
    surroundings.source = source;
    auto *dialog = new GapDialog(std::move(surroundings), this);
    connect(dialog, &GapDialog::saved, this, [this](const GapRow &gap) {
        settings::author.set(gap.author);
        if (m_editing)
            m_editing->mark(gap, [days = gap.days] { return tr("not known, %1").arg(daysWords(days)); });
    });
    dialog->open();
}

void DataPage::unmark(const GapRow &gap)
{
    if (m_editing)
        m_editing->unmark(gap, [days = gap.days] { return tr("known again, %1").arg(daysWords(days)); });
}

void DataPage::planUndo(ImportId import)
{
    if (!m_session)
        return;
    runJob(
        m_pool, this,
        [plan = m_session->engine().planUndo, path = m_session->workspace(), import] {
            return plan(path, import);
        },
        [this, import, job = ++m_undoJob](const Result<UndoReport> &report) {
            const bool shown = m_selected == DataItem{DataItem::Kind::Import, import.value};
            if (job != m_undoJob || !shown)
                return;
            if (report)
                m_record->askUndo(*report);
            else
                emit said(text::sentence(report.error()));
        });
}

void DataPage::undo(ImportId import)
{
    if (!m_session)
        return;
    runJob(
        m_pool, this,
        [undo = m_session->engine().undo, path = m_session->workspace(), import] {
            return undo(path, import);
        },
        [this](const Result<UndoReport> &report) {
            emit said(report ? tr("The import is undone. %1").arg(undoWords(*report).join(QLatin1Char(' ')))
                             : text::sentence(report.error()));
            loadRows();
            if (m_session)
                m_session->reload();
        });
}

} // namespace bw
