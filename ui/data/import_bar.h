#pragma once

#include "data/import_queue.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace bw {

class KeyButton;

/// Under a file: what is still open and the way to answer it, how far an import is, and the buttons that
/// import.
class ImportBar : public QWidget {
    Q_OBJECT
public:
    explicit ImportBar(QWidget *parent = nullptr);

    void setFile(const QueuedFile &file, const ImportQueue &queue);
    void setProgress(const ImportStatus &status);
    /// What Ctrl+Return, Esc and Y do.
    void pressImport();
    void pressCancel();
    void pressYes();

signals:
    void importRequested(const std::vector<int> &ids);
    void cancelRequested();
    void stopRequested();
    void answered(const bw::Question &question);
    /// The question has no yes: its choice is to be opened.
    void choiceRequested(const bw::Question &question);
    void readAgainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showQuestion(const QueuedFile &file);
    void showButtons(const QueuedFile &file, const ImportQueue &queue);
    [[nodiscard]] static QString whatStays(const ImportQueue &queue);

    std::optional<Question> m_question;
    std::vector<int> m_ids; ///< that the main button imports
    int m_file = 0;
    bool m_failed = false;
    bool m_importing = false;
    int m_band = -1; ///< of the shape before the question; -1: none
    QLabel *m_text;
    KeyButton *m_yes;
    QProgressBar *m_bar;
    QLabel *m_note;
    KeyButton *m_cancel;
    KeyButton *m_one;
    KeyButton *m_import;
};

} // namespace bw
