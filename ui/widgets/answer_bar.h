#pragma once

#include <QWidget>
#include <optional>
#include <vector>

namespace bw {

/// The steps of one question side by side, worst first, and "Not known" at the end. A digit before each is
/// the key that chooses it, `?` chooses the last; a ring marks the earlier answer.
class AnswerBar final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString word;
        QString anchor; ///< what the step means: in the tool tip
        bool operator==(const Part &) const = default;
    };

    explicit AnswerBar(QWidget *parent = nullptr);

    /// Of the steps; "Not known" is added.
    void setSteps(std::vector<Part> steps);
    /// Places among the parts: 0 to count() - 1; nothing: no answer.
    void setState(std::optional<int> chosen, std::optional<int> earlier);
    /// Without digits: where no key answers (Today, before the question has the focus).
    void setDigitsShown(bool shown);
    /// Nothing can be chosen, by whatever means.
    void setLocked(bool locked);

    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    /// The last part.
    [[nodiscard]] int notKnownPart() const { return count() - 1; }
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    [[nodiscard]] std::optional<int> earlier() const { return m_earlier; }
    [[nodiscard]] const QString &wordOf(int part) const { return m_parts[static_cast<size_t>(part)].word; }
    [[nodiscard]] QRect partRect(int part) const;
    /// Whether a word has less room than it needs.
    [[nodiscard]] bool cutsWords() const;
    /// The part that a key stands for: a digit, or `?`.
    [[nodiscard]] std::optional<int> partOfKey(const QKeyEvent &event) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user only, also where it is chosen already.
    void answered(int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int contentWidth(int part) const;
    [[nodiscard]] std::optional<int> partAt(QPoint place) const;
    void paintPart(QPainter &painter, int part, bool outermost) const;
    void nameNotKnown();
    void layOut();

    std::vector<Part> m_parts;
    std::vector<int> m_lefts; ///< left edges, and the right edge of the last
    std::optional<int> m_chosen;
    std::optional<int> m_earlier;
    std::optional<int> m_hovered;
    int m_padding = 0; ///< at both sides of a word
    bool m_digits = true;
    bool m_locked = false;
};

} // namespace bw
