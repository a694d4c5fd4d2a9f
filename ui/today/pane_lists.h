#pragma once

#include "model/work.h"
#include "shell/text.h"
#include "today/account_view.h"
#include "today/today_book.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace bw {

/// What somebody did on the page, and what it is called behind "Saved:" and "Undone:".
struct Deed {
    WorkDone done;
    QString what; ///< "Kick-off of Northwind done"
};

/// Open alerts of one account, each with what can be done about it.
class AlertRows final : public QWidget {
    Q_OBJECT
public:
    explicit AlertRows(QWidget *parent = nullptr);
    /// Open alerts of the account at an index of the cache, high ones first.
    void setAlerts(const TodayBook &book, qint32 account, bool locked);
    [[nodiscard]] int count() const { return static_cast<int>(m_alerts.size()); }
    /// The menu of an alert; closes by itself.
    [[nodiscard]] QMenu *openMenu(int alert);

signals:
    void acted(const bw::Deed &deed);

private:
    [[nodiscard]] AlertAct actOn(const Alert &alert, AlertAct::What what) const;
    void act(const Alert &alert, AlertAct act, const QString &words);
    void resolve(const Alert &alert, QWidget *at);
    void snooze(const Alert &alert, std::optional<Day> until);

    TodayBook m_book;
    qint32 m_account = -1;
    std::vector<Alert> m_alerts;
    QVBoxLayout *m_list;
    std::vector<QWidget *> m_rows;
};

/// What the account asks for: steps of its service plan, agreed next steps, a checkpoint, a cause and plan.
class TaskRows final : public QWidget {
    Q_OBJECT
public:
    explicit TaskRows(QWidget *parent = nullptr);
    void setItem(const TodayBook &book, const QueueItem *item, bool locked);
    [[nodiscard]] int count() const { return m_count; }

signals:
    void acted(const bw::Deed &deed);

private:
    void addStep(const QueueReason &reason);
    void addNextStep(const QueueReason &reason);
    void addCheckpoint(const QueueReason &reason);
    void addPlan();
    QWidget *addRow(const QString &title, const QString &rests);

    TodayBook m_book;
    QString m_name; ///< of the account
    std::vector<QueueReason> m_shown; ///< what the rows were made of
    AccountId m_account;
    text::Language m_language = text::Language::English; ///< that they are worded in
    bool m_locked = false;
    int m_count = 0;
    QVBoxLayout *m_list;
};

/// The last touches: day, kind and summary, who.
class TouchRows final : public QWidget {
    Q_OBJECT
public:
    explicit TouchRows(QWidget *parent = nullptr);
    void setTouches(const std::vector<Touch> &touches);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {272, heightForWidth(272)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    struct Line {
        QString day;
        QString text;
        QString by;
    };
    std::vector<Touch> m_touches;
    std::vector<Line> m_lines;
};

} // namespace bw

Q_DECLARE_METATYPE(bw::Deed)
