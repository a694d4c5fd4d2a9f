#pragma once

#include "account/figure_story.h"
#include "account/tip_lines.h"
#include "report/account_details.h"
#include "shell/theme.h"

namespace bw {

/// How the score is made, as a waterfall of lines: what the machine saw, what people judged, cap or floor,
/// and the figure. Each part has its input, a bar of what it earned and could earn that starts where the one
/// before ended, points, weight, certainty, source and day; the points add up to the figure.
class ScoreParts : public TipLines {
    Q_OBJECT
public:
    explicit ScoreParts(QWidget *parent = nullptr);

    /// The report must outlive what the rows of the parts are asked of; so must the details, which may be
    /// null.
    void setReport(const AccountReport &report);
    void setDetails(const AccountDetails *details) { m_details = details; }
    /// What a line opens into.
    [[nodiscard]] FigureStory storyOf(int line) const;
    /// The machine parts and their sum, the criteria and their sum, a limit where one changes the figure, the
    /// figure.
    [[nodiscard]] int lineCount() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QString wordsOf(int line) const override;
    [[nodiscard]] QString tipOf(int line) const override { return m_lines[static_cast<size_t>(line)].tip; }
    /// Points of a line as they are shown, in tenths; nothing: a dash stands there.
    [[nodiscard]] std::optional<qint64> tenthsOf(int line) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        enum class Kind { Machine, Human, Sum, Limit, Total };
        Kind kind = Kind::Machine;
        QString name, input, points, weight, certainty, source, tip;
        std::optional<qint64> tenths;
        double foot = 0; ///< points at which the bar starts
        double earned = 0; ///< points, below 0 where a cap takes some away
        double most = 0;
        bool known = false;
        bool stale = false;
        Token fill = Token::Chart1;
        StoryRows rows = {};
    };
    struct Columns {
        qreal name = 0, input = 0, points = 0, weight = 0, certainty = 0, source = 0; ///< widths
        qreal inputLeft = 0, barLeft = 0, barWidth = 0, pointsLeft = 0, weightLeft = 0, certaintyLeft = 0,
              sourceLeft = 0;
        bool withSource = true;
    };
    void addPart(const AccountReport &report, const ScorePart &part, double &foot);
    void addSum(const QString &name, const ScoreSum &sum, std::optional<double> score,
                const AccountReport &report);
    void addLimit(const AccountReport &report);
    void addTotal(const AccountReport &report);
    [[nodiscard]] qreal columnWidth(QString Line::*column, TextRole role, const QString &head = {}) const;
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] static constexpr qreal columnGap() { return 14; }
    [[nodiscard]] static constexpr qreal leastBar() { return 80; }
    void paintHeads(QPainter &painter, const Columns &at) const;
    void paintLine(QPainter &painter, const Columns &at, int line) const;
    void paintBar(QPainter &painter, const Columns &at, int line) const;

    std::vector<Line> m_lines;
    const AccountDetails *m_details = nullptr;
};

} // namespace bw
