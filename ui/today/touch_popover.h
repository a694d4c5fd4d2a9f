#pragma once

#include "model/touch.h"
#include "today/account_view.h"
#include "widgets/popover.h"

#include <QDateTime>
#include <QHash>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace bw {

class KeyButton;
class LineLabel;
class Segmented;

/// Logs a touch in seconds (components §3.17). What is written stays with its account until it is logged.
class TouchPopover final : public Popover {
    Q_OBJECT
public:
    explicit TouchPopover(QWidget *parent);

    struct About {
        AccountId account;
        QString name;
        std::vector<KnownPerson> people;
        QDateTime now; ///< local
        bool canReview = true; ///< it is in the queue and open
    };
    void openFor(const About &about, QWidget *button);
    /// Another workspace.
    void forget() { m_drafts.clear(); }
    /// Logged: nothing of it is a draft any more.
    void drop(AccountId account) { m_drafts.remove(account.value); }

signals:
    void logged(const bw::Touch &touch, bool review);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Draft {
        int kind = 0;
        QString with;
        QString note;
        int remind = 3; ///< none
        bool review = true;
    };
    void build();
    void fill(const Draft &draft);
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] std::optional<Day> reminder(int choice) const;
    bool takeKey(const QKeyEvent &event);
    void log();

    About m_about;
    QHash<qint64, Draft> m_drafts; ///< by account
    int m_tail = 40; ///< x of its point
    bool m_open = false;
    QLabel *m_title;
    LineLabel *m_name;
    QLabel *m_when;
    Segmented *m_kind;
    QComboBox *m_with;
    QPlainTextEdit *m_note;
    QLabel *m_withLabel;
    QLabel *m_remindLabel;
    Segmented *m_remind;
    QCheckBox *m_review;
    KeyButton *m_cancel;
    KeyButton *m_log;
};

} // namespace bw

Q_DECLARE_METATYPE(bw::Touch)
