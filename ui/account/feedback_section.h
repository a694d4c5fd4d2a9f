#pragma once

#include "account/section.h"

class QBoxLayout;

namespace bw {

class FigureTable;
class KeyButton;
struct FigureRow;

/// What the customer's people say: NPS by role, the distribution of all scores, the reasons given.
class FeedbackSection : public AccountSection {
    Q_OBJECT
public:
    explicit FeedbackSection(QWidget *parent = nullptr);
    void show(const AccountReport &report, const ShownDays &shown) override;
    void setRoom(int width) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    int m_room = 0;
    FigureTable *m_nps;
    FigureTable *m_scores;
    FigureTable *m_reasons;
    KeyButton *m_import;
};

/// "of the 12 months to 18 Oct 2026; was +25 in Q2 2026"
[[nodiscard]] QString feedbackSubtitle(const AccountReport &report, const AccountFeedback &feedback);
/// All answers, then each role's. None where there is no NPS.
[[nodiscard]] std::vector<FigureRow> npsFigures(const AccountReport &report, const AccountFeedback &feedback);
/// A row for each kind and scale, with its distribution.
[[nodiscard]] std::vector<FigureRow> scoreFigures(const AccountReport &report,
                                                  const AccountFeedback &feedback);
/// The latest reasons that were given.
[[nodiscard]] std::vector<FigureRow> reasonFigures(const AccountReport &report,
                                                   const AccountFeedback &feedback, size_t most);
/// The answers that count, newest first, of one kind or role where it is named; people are named by their
/// role alone.
[[nodiscard]] ChartTable answerRows(const AccountFeedback &feedback, std::optional<SurveyKind> kind = {},
                                    std::optional<quint8> role = {});
/// NPS by quarter.
[[nodiscard]] ChartTable quarterRows(const AccountFeedback &feedback);

} // namespace bw
