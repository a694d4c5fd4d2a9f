#pragma once

#include <QWidget>
#include <optional>

namespace bw {

/// A chance from 0 to 100 %, and the one before it.
class ChanceBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChanceBar(QWidget *parent = nullptr);

    void setChance(std::optional<double> before, std::optional<double> after);
    [[nodiscard]] QSize sizeHint() const override { return {300, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_before;
    std::optional<double> m_after;
};

} // namespace bw
