#include "alerts/use_batches.h"

#include "base/parallel.h"

#include <QtConcurrent/QtConcurrentRun>

namespace bw {

namespace {

constexpr size_t accountsAtOnce = 64;
constexpr size_t accountsPerPiece = 8;

using Visit = std::function<void(size_t, const AccountUse *)>;

struct Batch {
    size_t first = 0;
    size_t last = 0; ///< behind it
    std::vector<AccountUse> uses; ///< empty: none
};

void visitAll(const Batch &batch, const Visit &visit, Progress &progress)
{
    inParallel(batch.last - batch.first, accountsPerPiece, [&](size_t first, size_t last) {
        for (size_t i = first; i < last && !progress.cancelled; ++i) {
            visit(batch.first + i, batch.uses.empty() ? nullptr : &batch.uses[i]);
            ++progress.done;
        }
    });
}

} // namespace

Status eachUse(const Cache &cache, const UseSource &source, Progress &progress, const Visit &visit)
{
    const size_t count = cache.accounts.size();
    progress.total = static_cast<qint64>(count);
    const bool reads = source.events && source.account;
    std::vector<UseEvent> events;
    if (reads) {
        auto known = source.events();
        if (!known)
            return tl::unexpected(known.error());
        events = std::move(*known);
    }
    QFuture<void> visiting; // of the batch before
    Batch visited;
    Status status;
    for (size_t first = 0; first < count && status && !progress.cancelled; first += accountsAtOnce) {
        Batch batch{first, std::min(count, first + accountsAtOnce), {}};
        for (size_t i = batch.first; reads && i < batch.last && status && !progress.cancelled; ++i) {
            auto use = source.account(cache.accounts[i].id, events);
            if (use)
                batch.uses.push_back(std::move(*use));
            else
                status = tl::unexpected(use.error());
        }
        visiting.waitForFinished();
        if (!status || progress.cancelled)
            break;
        visited = std::move(batch);
        if (reads)
            visiting = QtConcurrent::run([&] { visitAll(visited, visit, progress); });
        else
            visitAll(visited, visit, progress);
    }
    visiting.waitForFinished();
    if (!status)
        return status;
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled);
    return {};
}

} // namespace bw
