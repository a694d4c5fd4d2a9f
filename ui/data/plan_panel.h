#pragma once

#include "data/queued_file.h"

#include <QScrollArea>
#include <array>

class QLabel;

namespace bw {

class AfterImport;
class FilterField;
class ChoicePopover;
struct Choice;

/// What an import would do, counted over all rows: new, changed, unchanged, rejected, skipped; the days
/// covered; what becomes of accounts that nobody has described.
class PlanPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit PlanPanel(QWidget *parent = nullptr);

    void setFile(const QueuedFile &file);
    void retranslate();
    /// As the user chooses it.
    void choose(UnknownAccounts policy);
    void choose(UsageMode mode);

signals:
    void settingsChanged(const bw::ImportSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown {
        QWidget *mark = nullptr;
        QLabel *word = nullptr;
        QLabel *figure = nullptr;
        QLabel *note = nullptr;
    };
    enum Count { New, Changed, Unchanged, Rejected, Skipped };
    static constexpr int counts = 5;
    void showCount(Count count, const QString &word, qint64 rows, const QString &note);
    void open(FilterField *field, const std::vector<Choice> &choices, int chosen);
    void showFacts(const ImportPlan *plan);

    QueuedFile m_file;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_time;
    std::array<Shown, counts> m_counts{};
    QLabel *m_daysWord;
    QLabel *m_days;
    QLabel *m_accountsWord;
    QLabel *m_accounts;
    AfterImport *m_after;
    FilterField *m_policy;
    FilterField *m_usage;
    ChoicePopover *m_popover;
    FilterField *m_opened = nullptr; ///< whose list is open
};

} // namespace bw
