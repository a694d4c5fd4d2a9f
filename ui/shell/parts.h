#pragma once

#include "shell/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

class QButtonGroup;

namespace bw {

/// Colours that labels have in the style sheet.
enum class Tone { Primary, Secondary, Tertiary, Accent, Risk, Watch };

/// A label that shows its text as it stands, never as HTML.
[[nodiscard]] QLabel *makeLabel(TextRole role, Tone tone = Tone::Primary, QWidget *parent = nullptr);
void setTone(QLabel *label, Tone tone);
/// A 1 px line; horizontal unless told.
[[nodiscard]] QWidget *makeLine(bool strong, Qt::Orientation orientation = Qt::Horizontal);
/// Gives a plain widget one of the surfaces of the style sheet: "window", "page", "sunken".
void setSurface(QWidget *widget, const char *surface);

/// Key caps, painted: 17 high, at least 17 wide. Keys are separated by '+' or ', '.
[[nodiscard]] int keyCapsWidth(const QString &keys);
void paintKeyCaps(QPainter &painter, QPointF leftMiddle, const QString &keys, const QColor &ink,
                  const QColor &edge);

/// Shows keys as caps.
class KeyCaps : public QWidget {
    Q_OBJECT
public:
    explicit KeyCaps(QString keys, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// A button with an optional symbol before its words and its key as a cap behind them.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString &symbol = {}, const QString &keys = {}, QWidget *parent = nullptr);
    /// One per screen.
    void setPrimary(bool primary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    QString m_keys;
    bool m_primary = false;
};

/// Two or more words of which one is chosen.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(int count, QWidget *parent = nullptr);
    void setLabels(const QStringList &labels);
    /// -1: none of them.
    void setCurrent(int index);
    [[nodiscard]] int current() const;

signals:
    /// By the user only.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

/// 2 px accent inside the rectangle: the focus of painted things.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);

} // namespace bw
