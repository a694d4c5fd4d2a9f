#pragma once

#include "evaluate/portfolio.h"

#include <QWidget>
#include <array>
#include <optional>
#include <vector>

namespace bw {

/// What the machine saw that speaks to a question, in words.
struct EvidenceWords {
    QString headline; ///< "Last seen 41 days ago"; empty: nothing is bound to the question
    QString text;
    std::optional<std::array<BlockState, 7>> weeks; ///< dots, oldest first
    std::vector<double> line; ///< a small line, oldest first; fewer than 2 points: none
    QString verdict; ///< "Evidence points to Rarely"; empty: it points nowhere
    Band mark = Band::None; ///< shape before the verdict
    bool operator==(const EvidenceWords &) const = default;

    /// All of it as one text.
    [[nodiscard]] QString inOneLine() const;
};

/// Paints it, as wide as it is given and as high as it needs.
class EvidenceView final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent = nullptr);

    void setWords(const EvidenceWords &words);
    [[nodiscard]] const EvidenceWords &words() const { return m_words; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {230, heightForWidth(230)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal textHeight(qreal width) const;

    EvidenceWords m_words;
};

/// An earlier answer, in words.
struct AnswerBefore {
    QString day;
    QString word;
    QString who; ///< and how sure
    QString note; ///< in the tool tip
    bool takenBack = false; ///< struck through
    bool operator==(const AnswerBefore &) const = default;
};

/// Earlier answers, newest first, as many as there is room for; the last line says how many more there are,
/// and a click on it, or openAll(), shows every one.
class AnswersBefore final : public QWidget {
    Q_OBJECT
public:
    explicit AnswersBefore(QWidget *parent = nullptr);

    void setAnswers(std::vector<AnswerBefore> answers);
    [[nodiscard]] const std::vector<AnswerBefore> &answers() const { return m_answers; }
    /// Those without room.
    [[nodiscard]] int hiddenCount() const;
    /// All of them with their notes, over the page; nothing where there is none.
    void openAll();
    [[nodiscard]] QSize sizeHint() const override { return {200, 4 * lineHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 3 * lineHeight}; }

    static constexpr int lineHeight = 18;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCursor();
    [[nodiscard]] int room() const { return qMax(1, height() / lineHeight); }
    [[nodiscard]] QString inWords(const AnswerBefore &answer) const;

    std::vector<AnswerBefore> m_answers;
};

} // namespace bw
