#pragma once

#include <QWidget>
#include <vector>

namespace bw {

/// A line of keys with what each does, along the foot of a page. Those without room are left out from the
/// end: the list that `?` or F1 opens has them all.
class KeyLine final : public QWidget {
    Q_OBJECT
public:
    struct Key {
        QString keys; ///< as KeyCaps takes them
        QString what;
    };
    explicit KeyLine(QWidget *parent = nullptr);

    void setKeys(std::vector<Key> keys);
    [[nodiscard]] QSize sizeHint() const override { return {400, lineHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, lineHeight}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int lineHeight = 36;
    std::vector<Key> m_keys;
};

} // namespace bw
