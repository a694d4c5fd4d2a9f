#pragma once

#include "evaluate/portfolio.h"
#include "model/cache.h"

#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace bw {

class ElidedLabel;
class FilterField;
class KeyButton;
class MonthGrid;
class Popover;
class Segmented;

enum class AsOfStep { Day, Week, Month };

/// The day `by` steps from `day`, within `known`: a month keeps the day of the month where it has one.
[[nodiscard]] Day steppedDay(Day day, AsOfStep step, int by, DayRange known);
/// Days that can be looked at: from the first with data to the last full one. Empty: no usage yet.
[[nodiscard]] DayRange knownDays(const Cache &cache);

/// The day that the whole window looks at, in the top bar: a day back and forth, a calendar, and a cross that
/// leads back to now.
class AsOfField final : public QWidget {
    Q_OBJECT
public:
    explicit AsOfField(QWidget *parent = nullptr);

    /// `wanted`: the day that was picked, whether or not its figures are there yet; nothing: the latest.
    void setState(std::shared_ptr<const Cache> cache, std::optional<Day> wanted, bool rulesOfThen = false);
    void openCalendar();
    /// From the day that was picked last, so that quick steps add up.
    void step(AsOfStep step, int by);
    [[nodiscard]] std::optional<Day> wanted() const { return m_wanted; }

signals:
    /// Nothing: now.
    void picked(std::optional<bw::Day> day);
    /// Earlier days by the rules that were in force then.
    void rulesPicked(bool then);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void pick(std::optional<Day> day);

    std::shared_ptr<const Cache> m_cache;
    std::optional<Day> m_wanted;
    QToolButton *m_back;
    FilterField *m_field;
    QToolButton *m_on;
    Popover *m_popover;
    MonthGrid *m_month;
    Segmented *m_rules;
    QPushButton *m_latest;
};

/// Under the top bar while an earlier day is looked at: says which, and by which rules, and leads on and
/// back. Hidden while the newest day is shown.
class AsOfBand final : public QWidget {
    Q_OBJECT
public:
    explicit AsOfBand(QWidget *parent = nullptr);
    /// What is shown, which may be another day than the one that was picked last.
    void setState(const std::shared_ptr<const Cache> &cache, const std::shared_ptr<const Portfolio> &shown);

signals:
    void stepped(bw::AsOfStep step, int by);
    void nowRequested();
    /// Earlier days by the rules that were in force then.
    void rulesPicked(bool then);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    std::optional<Day> m_shown;
    Day m_latest;
    bool m_ofThen = false;
    qint64 m_versionNow = 0; ///< of the rules; 0: the shipped ones
    qint64 m_versionThen = 0;
    QLabel *m_day;
    ElidedLabel *m_says;
    Segmented *m_rules;
    std::vector<QToolButton *> m_steps;
    KeyButton *m_now;
};

} // namespace bw
