#pragma once

#include "shell/rubric_words.h"

#include <QWidget>
#include <optional>

namespace bw {

/// The steps of a scale, one under the other, each with its key and what it means; a click answers.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    /// `chosen`: the part that would count; their number stands for "not known".
    void setSteps(std::vector<text::StepWords> steps, std::optional<int> chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void answered(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    std::vector<text::StepWords> m_steps;
    std::optional<int> m_chosen;
};

} // namespace bw
