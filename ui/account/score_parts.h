#pragma once

#include "account/figure_story.h"
#include "account/tip_lines.h"
#include "report/account_report.h"
#include "shell/theme.h"

namespace bw {

/// How the score is made: each part with its input, a bar of what it earned and could earn, its points and
/// weight; the points add up to the figure.
class ScoreParts : public TipLines {
    Q_OBJECT
public:
    explicit ScoreParts(QWidget *parent = nullptr);

    /// The report must outlive what the rows of the parts are asked of.
    void setReport(const AccountReport &report);
    /// What a line opens into.
    [[nodiscard]] FigureStory storyOf(int line) const;
    /// The parts, then the sum.
    [[nodiscard]] int lineCount() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QString wordsOf(int line) const override;
    [[nodiscard]] QString tipOf(int line) const override { return m_lines[static_cast<size_t>(line)].tip; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString name, input, points, weight, tip;
        double earned = 0; ///< points
        double most = 0;
        bool known = false;
        bool sum = false;
        bool limit = false; ///< a cap or floor: points alone
        StoryRows rows = {};
    };
    [[nodiscard]] qreal weightWidth() const;
    [[nodiscard]] qreal columnWidth(QString Line::*column, TextRole role) const;

    std::vector<Line> m_lines;
    double m_scale = 1; ///< points of the longest bar
};

} // namespace bw
