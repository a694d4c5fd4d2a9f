#pragma once

#include "data/queued_file.h"
#include "shell/data_rows.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace bw {

class KeyButton;
class Segmented;

/// A name and a place for how a file is read: further files there need no questions.
class SourceDialog : public QDialog {
    Q_OBJECT
public:
    explicit SourceDialog(const QueuedFile &file, QWidget *parent = nullptr);
    [[nodiscard]] SourceDraft draft() const;

signals:
    void saved(const bw::SourceDraft &draft);

private:
    void check();

    ImportSettings m_settings;
    QStringList m_headings;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    QSpinBox *m_days;
    Segmented *m_mode;
    KeyButton *m_save;
};

/// The settings that hold for further files of the shape: its kind, and what was decided.
[[nodiscard]] ImportSettings settingsToKeep(const QueuedFile &file);
/// The file's name with its numbers open: "usage_2026-10.csv" -> "usage_*.csv".
[[nodiscard]] QString patternOf(const QString &fileName);

} // namespace bw
