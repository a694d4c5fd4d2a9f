#pragma once

#include "evaluate/trial.h"
#include "shell/engine.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace bw {

/// The book under the rules in force and under a draft.
struct TrialAnswer {
    Tried before;
    Tried after;
    Comparison comparison;
    UseHistogram use; ///< under the draft's key actions
};

/// Tries drafts out on a worker while they change: the newest is computed next, those between are left out.
/// The ground is kept from one to the next.
class TrialRun : public QObject {
    Q_OBJECT
public:
    explicit TrialRun(QObject *parent = nullptr);
    ~TrialRun() override;

    /// What is needed beside the rules. A new book or day drops what is in the making.
    void setBook(const Engine &engine, const QString &path, std::shared_ptr<const Cache> cache,
                 std::shared_ptr<const Portfolio> portfolio);
    /// Compares a draft with other rules (those in force).
    void ask(const Policy &before, const Policy &draft);
    [[nodiscard]] bool isBusy() const { return m_running; }

signals:
    void answered(const std::shared_ptr<const bw::TrialAnswer> &answer);
    void failed(const bw::Error &error);
    void idle();

private:
    class Bench;
    struct Wish {
        Policy before;
        Policy draft;
    };
    void start();

    std::shared_ptr<Bench> m_bench;
    std::optional<Wish> m_next;
    bool m_running = false;
    QThreadPool m_pool;
};

} // namespace bw
