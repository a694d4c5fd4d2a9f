#pragma once

#include "shell/theme.h"

#include <QWidget>

namespace bw {

/// One line of text that ends with "…" where there is no room; the whole stands in its tool tip then.
class LineLabel final : public QWidget {
    Q_OBJECT
public:
    explicit LineLabel(TextRole role, Token ink = Token::TextPrimary, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setInk(Token ink);
    void setAlignment(Qt::Alignment side);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextRole m_role;
    Token m_ink;
    Qt::Alignment m_side = Qt::AlignLeft;
    QString m_text;
};

} // namespace bw
