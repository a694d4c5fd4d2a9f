#pragma once

#include "model/cache.h"
#include "shell/draft_book.h"

#include <QObject>
#include <QTimer>

namespace bw {

/// What is written and not saved about the accounts of one workspace: every page that judges writes into it,
/// so that one sees what was begun on another. It outlives the program: it is kept in a file beside the
/// workspace, NAME.bellwether.drafts, readable by its owner alone, that goes as soon as nothing is left.
class DraftDesk final : public QObject {
    Q_OBJECT
public:
    explicit DraftDesk(QString workspace, QObject *parent = nullptr);
    ~DraftDesk() override;

    [[nodiscard]] DraftBook &book() { return m_book; }
    [[nodiscard]] SavedDrafts &saved() { return m_saved; }
    /// A newer book is here. The first one brings back what was kept: what is of an account that is another
    /// one by now, or of a question with another scale, is left out.
    void settle(const Cache &cache);
    /// Writes now what waits to be written.
    void keep();

signals:
    /// Once, where answers were brought back.
    void restored(int answers, const std::vector<bw::AccountId> &accounts);

private:
    void restore(const Cache &cache);

    QString m_path; ///< of the file
    DraftBook m_book;
    SavedDrafts m_saved;
    QTimer m_wait; ///< letters that come one after the other are written together
    QHash<qint64, QString> m_keys; ///< of accounts, by id
    QHash<QString, int> m_scales; ///< steps, by criterion
    bool m_known = false; ///< the first book came
};

/// Where the drafts of a workspace are kept.
[[nodiscard]] QString draftsPath(const QString &workspace);

} // namespace bw
