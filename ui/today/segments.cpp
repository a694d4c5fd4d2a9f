#include "today/segments.h"

#include <QToolButton>

namespace bw {

void setSmallLabels(Segmented *segments, const QStringList &labels, int width)
{
    constexpr int padding = 30; // of the style, and its edges
    const QFontMetrics metrics(roleFont(TextRole::SmallHeading)); // the chosen word is heavier
    const QList<QToolButton *> buttons = segments->findChildren<QToolButton *>();
    for (qsizetype i = 0; i < std::min(labels.size(), buttons.size()); ++i) {
        buttons[i]->setFont(roleFont(TextRole::Small));
        buttons[i]->setText(labels[i]);
        buttons[i]->setFixedWidth(width > 0 ? width / static_cast<int>(buttons.size())
                                            : metrics.horizontalAdvance(labels[i]) + padding);
    }
}

} // namespace bw
