#pragma once

#include "evaluate/portfolio.h"
#include "shell/engine.h"

#include <QPointer>
#include <functional>
#include <memory>

class QWidget;

namespace bw {

class Editing;

/// Saves what somebody does on a page (model/work.h): under their own name, which is asked for once, on a
/// worker, as one step of the window's undo. The window's toast says it, with Undo, or with what went wrong
/// and Retry; new figures follow by themselves.
class Working {
public:
    /// `page` asks for the name and outlives this.
    explicit Working(QWidget *page)
        : m_page(page)
    {
    }
    void setEditing(Editing *editing);
    /// What is looked at: as Page::setPortfolio() is given it.
    void setBook(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio);

    /// Why nothing can be done here now, for people; empty: it can.
    [[nodiscard]] QString obstacle() const;

    using Saved = std::function<void(const Result<std::vector<WorkEntry>> &saved)>;
    /// `what` is shown behind "Saved:" and "Undone:": "touch with Northwind". Day and person of the entries
    /// are filled in where they are open. `saved` is called once they are in the store or could not be saved;
    /// never where there is an obstacle, the name is not given, or there is no entry.
    void save(std::vector<WorkEntry> entries, const QString &what, const Saved &saved = {});
    /// The same for one, built by hand: its `by`, `at` and `key` play no part.
    void save(AccountId account, WorkDone done, const QString &what, const Saved &saved = {});

private:
    QWidget *m_page;
    QPointer<Editing> m_editing;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
};

} // namespace bw
