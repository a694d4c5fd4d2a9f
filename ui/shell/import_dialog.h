#pragma once

#include "shell/import_run.h"

#include <QDialog>

class QTreeWidget;

namespace bw {

/// What became of each file, and every rejected row that was listed, by reason.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(ImportReport report, QWidget *parent = nullptr);

signals:
    void said(const QString &sentence);

private:
    void fill(QTreeWidget *tree) const;
    void save();

    ImportReport m_report;
};

/// One sentence over a whole import, for the toast.
[[nodiscard]] QString importSummary(const ImportReport &report);
/// The findings as CSV: file, line, column, value, reason, rejected.
[[nodiscard]] Status saveFindings(const ImportReport &report, const QString &path);

} // namespace bw
