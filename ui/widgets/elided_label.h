#pragma once

#include "shell/theme.h"

#include <QLabel>
#include <QStringList>

namespace bw {

/// One line of plain text in the room that there is: the whole, else the first shorter wording that fits,
/// else the last of them with "…" at its end. Where it is not the whole its tip says it.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(TextRole role, Token ink, QWidget *parent = nullptr);

    /// `shorter`: what says less, the longest first.
    void setWords(const QString &whole, const QStringList &shorter = {});
    /// What is painted at the present width.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextRole m_role;
    Token m_ink;
    QStringList m_shorter;
};

} // namespace bw
