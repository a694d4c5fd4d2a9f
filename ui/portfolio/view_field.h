#pragma once

#include "portfolio/saved_views.h"

#include <QWidget>

class QMenu;

namespace bw {

class FilterField;

/// The view that the table is in, in the top bar: others to choose, and what can be done with one's own. A
/// view that was changed says so.
class ViewField final : public QWidget {
    Q_OBJECT
public:
    explicit ViewField(QWidget *parent = nullptr);

    /// Built-in ones and one's own; `current`: an index into them.
    void setViews(std::vector<SavedView> views, int current);
    [[nodiscard]] const std::vector<SavedView> &views() const { return m_views; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const SavedView &currentView() const { return m_views[static_cast<size_t>(m_current)]; }
    void setChanged(bool changed);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    void open();
    /// Asks for a name and says it with saveAs().
    void askName(bool rename = false);
    void retranslate();

signals:
    /// Another view, or the same as it was saved.
    void chosen(int view);
    void saveRequested();
    void saveAsRequested(const QString &name);
    void renameRequested(const QString &name);
    void removeRequested();

private:
    void fillMenu(QMenu *menu);

    std::vector<SavedView> m_views;
    int m_current = 0;
    bool m_changed = false;
    FilterField *m_field;
};

} // namespace bw
