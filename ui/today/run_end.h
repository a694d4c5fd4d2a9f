#pragma once

#include "today/today_book.h"

#include <QWidget>

class QLabel;

namespace bw {

class KeyButton;

/// The end of the morning's run, or of its urgent part: what was done, what stays for tomorrow, and what may
/// still be done.
class RunEnd final : public QWidget {
    Q_OBJECT
public:
    explicit RunEnd(QWidget *parent = nullptr);

    /// `open`: accounts that nobody has gone through yet; `calm` of them are healthy and unchanged.
    void setRun(const TodayBook &book, const RunSummary &run, int open, int calm, bool locked);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString doneWords() const;
    [[nodiscard]] QString laterWords() const;
    void focusFirst();

signals:
    void calmRequested();
    void allRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    TodayBook m_book;
    RunSummary m_run;
    int m_open = 0;
    int m_calm = 0;
    bool m_locked = false;
    QLabel *m_title;
    QLabel *m_done;
    QLabel *m_later;
    QLabel *m_chances;
    KeyButton *m_calmButton;
    KeyButton *m_all;
};

/// "9 reviewed, 2 snoozed, 3 touches logged"; "nothing yet" where it is so.
[[nodiscard]] QString runWords(const RunSummary &run);

} // namespace bw
