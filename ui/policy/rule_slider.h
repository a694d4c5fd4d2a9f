#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QSlider;
class QSpinBox;

namespace bw {

/// One number of the rules: its name, a spin box and a slider, with what is in force as a hollow triangle
/// over the groove and in words beside the box.
class RuleSlider final : public QWidget {
    Q_OBJECT
public:
    struct Look {
        QString label;
        QString hint; ///< beside the label; may stay empty
        QString tip; ///< what the number decides
        QString prefix;
        QString suffix;
        int least = 0;
        int most = 100;
        int mostOnSlider = 0; ///< end of the slider where it is below `most`; 0: `most`
        int ticks = 0; ///< distance; 0: none
    };

    explicit RuleSlider(QWidget *parent = nullptr);
    void setLook(const Look &look);
    /// Shows values; says nothing to anyone.
    void setValues(int value, int inForce);
    [[nodiscard]] int value() const;
    [[nodiscard]] QSpinBox *box() const { return m_box; }
    [[nodiscard]] QSlider *slider() const { return m_slider; }

signals:
    /// By the user: while dragging too.
    void moved(int value);
    /// The hand let go: what follows is another step.
    void finished();

private:
    void showChange();

    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_was;
    QSpinBox *m_box;
    QSlider *m_slider;
    Look m_look;
    int m_inForce = 0;
    bool m_showing = false;
};

} // namespace bw
