#pragma once

#include "today/pane_lists.h"
#include "today/pane_words.h"

class QBoxLayout;
class QScrollArea;

namespace bw {

class ChanceBar;
class LineLabel;
class WeekBars;
class KeyButton;
class QuickJudgement;

/// The account of the marked row: why it is here, what it does, what can be done about it.
class AccountPane final : public QWidget {
    Q_OBJECT
public:
    explicit AccountPane(QWidget *parent = nullptr);

    /// What is shown; without a `view` what the book knows of it. `item` is null for an account outside of
    /// the queue. `obstacle`: why nothing can be saved here; empty: it can.
    struct Shown {
        TodayBook book;
        qint32 row = -1; ///< into Portfolio::rows
        const QueueItem *item = nullptr;
        RunState state = RunState::Open;
        std::shared_ptr<const AccountView> view;
        QString obstacle;
    };
    void setShown(const Shown &shown);
    [[nodiscard]] const std::shared_ptr<const AccountView> &view() const { return m_view; }
    [[nodiscard]] QuickJudgement &quick() { return *m_quick; }
    [[nodiscard]] KeyButton *touchButton() const { return m_touch; }
    [[nodiscard]] KeyButton *snoozeButton() const { return m_snooze; }
    void scrollBy(int pages);
    void focusFirst();

signals:
    void openRequested();
    void judgeRequested();
    void touchRequested();
    void snoozeRequested();
    void reviewRequested();
    void acted(const bw::Deed &deed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Facts;
    class Chip;
    void build();
    QWidget *buildBar();
    void retranslate();
    void fill();
    void fillLeft();
    void fillRight();

    Shown m_shown;
    std::shared_ptr<const AccountView> m_view;
    LineLabel *m_name;
    Chip *m_chip;
    Facts *m_facts;
    KeyButton *m_open;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    QWidget *m_divider;
    SectionHead *m_whyHead;
    ReasonList *m_reasons;
    SectionHead *m_tasksHead;
    TaskRows *m_tasks;
    SectionHead *m_weeksHead;
    WeekBars *m_weeks;
    ActivityLine *m_activity;
    QuickJudgement *m_quick;
    HealthSide *m_health;
    SectionHead *m_chanceHead;
    ChanceBar *m_chance;
    QLabel *m_chanceNote;
    SectionHead *m_changesHead;
    ChangeList *m_changes;
    SectionHead *m_alertsHead;
    AlertRows *m_alerts;
    SectionHead *m_touchesHead;
    TouchRows *m_touches;
    QWidget *m_keyCaps;
    QLabel *m_keysNote;
    KeyButton *m_judge;
    KeyButton *m_touch;
    KeyButton *m_snooze;
    KeyButton *m_review;
};

} // namespace bw
