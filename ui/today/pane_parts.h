#pragma once

#include "today/account_view.h"
#include "widgets/gauge.h"

#include <QLabel>
#include <QWidget>

namespace bw {

/// Head of a section: its name, at the right a few words about it.
class SectionHead final : public QWidget {
    Q_OBJECT
public:
    explicit SectionHead(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &note = {});
    [[nodiscard]] QString title() const { return m_title->text(); }

private:
    QLabel *m_title;
    QLabel *m_note;
};

/// One reason in the pane.
struct ReasonLine {
    bool high = false; ///< risk rather than watch
    bool good = false; ///< nothing to worry about
    QString title;
    QString rests;
    bool operator==(const ReasonLine &) const = default;
};

/// Why the account is here: mark, sentence, and what it rests on below it.
class ReasonList final : public QWidget {
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);
    void setReasons(std::vector<ReasonLine> reasons);
    [[nodiscard]] const std::vector<ReasonLine> &reasons() const { return m_reasons; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ReasonLine> m_reasons;
};

/// The last 28 days, the weeks of the coefficient, and whether week and month are active.
class ActivityLine final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityLine(QWidget *parent = nullptr);
    void setRow(const PortfolioRow &row);
    [[nodiscard]] QSize sizeHint() const override { return {420, 36}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {400, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();
    std::array<DayCell, 28> m_strip{};
    Coefficient m_weeks;
    bool m_weekly = false;
    bool m_monthly = false;
};

/// Gauge, and beside it what it is made of.
class HealthSide final : public QWidget {
    Q_OBJECT
public:
    explicit HealthSide(QWidget *parent = nullptr);
    void setReport(const AccountReport &report);
    [[nodiscard]] QSize sizeHint() const override { return {272, 118}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();
    Health m_health;
    GaugeMarks m_marks;
    ScoreSum m_machine;
    ScoreSum m_human;
    std::optional<qint32> m_moved;
};

/// One line of "changed since".
struct ChangeLine {
    QString what;
    QString before;
    QString after;
    bool worse = false;
    bool operator==(const ChangeLine &) const = default;
};

class ChangeList final : public QWidget {
    Q_OBJECT
public:
    explicit ChangeList(QWidget *parent = nullptr);
    void setLines(std::vector<ChangeLine> lines);
    [[nodiscard]] const std::vector<ChangeLine> &lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ChangeLine> m_lines;
};

} // namespace bw
