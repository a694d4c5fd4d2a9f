#pragma once

#include "shell/settings.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bw {

class KeyButton;
class Segmented;

/// What a window without accounts shows: the sample, or one's own files.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);
    /// While files are imported the buttons rest.
    void setBusy(bool busy);

signals:
    void sampleRequested();
    void filesRequested();
    void templatesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSamplePanel();
    QWidget *makeFilesPanel();
    void retranslate();

    struct KindLine {
        QLabel *kind;
        QLabel *columns;
        QLabel *need;
    };
    Segmented *m_language;
    Segmented *m_theme;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_sampleTitle = nullptr;
    QLabel *m_sampleText = nullptr;
    KeyButton *m_openSample = nullptr;
    QWidget *m_filesPanel = nullptr;
    QLabel *m_filesTitle = nullptr;
    QLabel *m_filesText = nullptr;
    QLabel *m_dropText = nullptr;
    QLabel *m_dropNote = nullptr;
    std::vector<KindLine> m_kinds;
    KeyButton *m_chooseFiles = nullptr;
    KeyButton *m_templates = nullptr;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QLabel *m_privacy;
};

/// One CSV with the headings alone for each kind that can be imported. Existing files are left alone.
/// Names of the files that were written.
[[nodiscard]] QStringList writeTemplates(const QString &folder);

} // namespace bw
