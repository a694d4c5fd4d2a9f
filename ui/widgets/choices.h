#pragma once

#include "widgets/popover.h"

#include <QStringList>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace bw {

/// One entry of a list to choose from.
struct Choice {
    QString key; ///< what is stored
    QString label; ///< what is shown
    qint64 count = 0; ///< how many have it
    bool operator==(const Choice &) const = default;
};

/// List with check boxes and counts under a field; with more than 8 entries it has a search line.
class ChoicePopover final : public Popover {
    Q_OBJECT
public:
    explicit ChoicePopover(QWidget *parent);

    /// Without counts and with one choice only when `single`.
    void setChoices(const std::vector<Choice> &choices, const QStringList &chosen, bool single);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }

signals:
    void chosenChanged(const QStringList &keys);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(QListWidgetItem *item);
    void search(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStringList m_chosen;
    bool m_single = false;
};

} // namespace bw
