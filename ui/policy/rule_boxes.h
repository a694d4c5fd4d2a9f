#pragma once

#include "policy/rules_desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace bw {

class KeyButton;
class RuleSlider;
class Segmented;

/// A part of the list of rules: a heading and fields over one desk. It shows the desk's draft for the desk's
/// scope and tells the desk what the user does.
class RuleBox : public QWidget {
    Q_OBJECT
public:
    explicit RuleBox(RulesDesk &desk, QWidget *parent = nullptr);
    /// Every word again.
    virtual void retranslate() = 0;
    /// Every value again.
    virtual void refresh() = 0;

protected:
    [[nodiscard]] RulesDesk &desk() const { return m_desk; }
    [[nodiscard]] QLabel *heading() const { return m_heading; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A line of a label, "was …" and a field.
    QLabel *addLine(QWidget *field, QLabel **was = nullptr);
    /// Sets the label, the field's name and what the rule decides.
    static void name(QLabel *label, QWidget *field, const QString &words, const QString &tip);
    [[nodiscard]] int number(const QString &key) const
    {
        return static_cast<int>(m_desk.value(key).toInteger());
    }
    [[nodiscard]] int numberBefore(const QString &key) const
    {
        return static_cast<int>(m_desk.before(key).toInteger());
    }
    /// "was 3" where the value in force is another one.
    void showWas(QLabel *was, const QString &key) const;

private:
    RulesDesk &m_desk;
    QLabel *m_heading;
    QVBoxLayout *m_column;
};

/// Which events are key actions, and what each counts.
class KeyActionsBox final : public RuleBox {
    Q_OBJECT
public:
    explicit KeyActionsBox(RulesDesk &desk, QWidget *parent = nullptr);
    void setEvents(const EventCounts &counts);
    void retranslate() override;
    void refresh() override;

private:
    struct Line {
        QString event;
        QCheckBox *key;
        QLabel *share;
        QSpinBox *weight;
    };
    void setWeight(const QString &event, int weight);
    void makeLines();

    EventCounts m_counts;
    std::vector<Line> m_lines;
    QLabel *m_countsAs;
    QLabel *m_note;
    QWidget *m_list = nullptr;
    bool m_showing = false;
};

/// From when on a day is low, medium or high.
class LevelBox final : public RuleBox {
    Q_OBJECT
public:
    explicit LevelBox(RulesDesk &desk, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;
    [[nodiscard]] const std::vector<RuleSlider *> &sliders() const { return m_sliders; }

private:
    std::vector<RuleSlider *> m_sliders;
    QCheckBox *m_openedToo;
    QSpinBox *m_opened;
    bool m_showing = false;
};

/// When a day, a week, a month and an account are active.
class ActiveBox final : public RuleBox {
    Q_OBJECT
public:
    explicit ActiveBox(RulesDesk &desk, QWidget *parent = nullptr);
    void setCalendars(const QStringList &names);
    void retranslate() override;
    void refresh() override;

private:
    struct Number {
        QString key;
        QLabel *label;
        QLabel *was;
        QSpinBox *box;
    };
    void fitFields();

    QLabel *m_levelLabel = nullptr;
    QLabel *m_levelWas = nullptr;
    Segmented *m_level;
    std::vector<Number> m_numbers; ///< week, month, share, weeks active
    QCheckBox *m_capped;
    QLabel *m_calendarLabel = nullptr;
    QLabel *m_calendarWas = nullptr;
    QComboBox *m_calendar;
    bool m_showing = false;
};

/// Scenarios, modules, standards, features of roles, north star: each in a table of its own.
class ExpectationsBox final : public RuleBox {
    Q_OBJECT
public:
    explicit ExpectationsBox(RulesDesk &desk, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;

signals:
    /// The key of the rules that is to be edited.
    void editRequested(const QString &key);

private:
    struct Line {
        QString key;
        QLabel *label;
        QLabel *state;
        KeyButton *edit;
    };
    std::vector<Line> m_lines;
};

/// What the levels mean for an account with 100 opened seats.
class ExampleBox final : public RuleBox {
    Q_OBJECT
public:
    explicit ExampleBox(RulesDesk &desk, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QLabel *level;
        QLabel *words;
    };
    std::vector<Line> m_lines;
};

} // namespace bw
