#pragma once

#include <QAbstractButton>

namespace bw {

/// A field of a filter bar: label, value, chevron. With something set it is filled with the accent's soft
/// colour and has a cross that clears it; Delete clears it too.
class FilterField final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Shown after the label; `set` tells a choice from "All".
    void setValue(const QString &value, bool set);
    /// Small words behind the value: how sure it is. `watch`: in the watch colour.
    void setNote(const QString &note, bool watch = false);
    /// Without: the value alone, where there is little room; the name still says the label.
    void setLabelShown(bool shown);
    void setSymbol(const QString &icon);
    /// Without a cross: there is always a value (group).
    void setClearable(bool clearable) { m_clearable = clearable; }
    [[nodiscard]] bool isSet() const { return m_set; }
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] const QString &note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool hasCross() const { return m_set && m_clearable; }
    [[nodiscard]] qreal valueRoom() const;
    [[nodiscard]] qreal noteRoom() const;
    [[nodiscard]] QString paintedLabel() const { return m_labelShown ? m_label : QString(); }
    void nameIt();

    QString m_label;
    QString m_value;
    QString m_note;
    bool m_noteWatch = false;
    bool m_labelShown = true;
    QString m_symbol;
    bool m_set = false;
    bool m_clearable = true;
};

} // namespace bw
