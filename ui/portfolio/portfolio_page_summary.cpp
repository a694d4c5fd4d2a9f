#include "portfolio/portfolio_page.h"

#include "portfolio/filter_bar.h"
#include "shell/session.h"
#include "shell/text.h"
#include "widgets/dense_table.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace bw {

// What columns need beyond the portfolio: counted on a worker, and only while one of them is shown.

void PortfolioPage::setSession(Session *session)
{
    m_summary.stop();
    m_view.summary.reset();
    m_view.summaryState = PortfolioView::SummaryState::NotAsked;
    m_summaryOf = {};
    m_summarise = {};
    if (session && session->engine().bookSummary) {
        m_summarise = [summarise = session->engine().bookSummary,
                       path = session->workspace()](const Cache &cache, Day asOf, Progress &progress) {
            return summarise(path, cache, asOf, progress);
        };
    }
    askSummary();
}

QString PortfolioPage::context() const
{
    const Progress *progress = m_summary.progress();
    if (!progress || progress->total == 0)
        return {};
    return PortfolioText::tr("Counting use: %1 of %2 accounts")
        .arg(text::number(progress->done), text::number(progress->total));
}

void PortfolioPage::askSummary()
{
    using State = PortfolioView::SummaryState;
    if (!m_view.portfolio || m_columnsFor.isEmpty())
        return;
    const std::pair of(m_view.cache->revision, m_view.portfolio->asOf);
    if (m_view.summary && !m_view.summary->isOf(*m_view.cache, of.second))
        m_view.summary.reset();
    const std::vector<PortfolioColumnId> columns = shownColumns();
    const bool wanted =
        m_summarise && isVisible() && std::any_of(columns.begin(), columns.end(), needsSummary);
    if (!wanted || of != m_summaryOf) {
        m_summary.stop();
        m_view.summaryState = State::NotAsked;
    }
    if (!wanted || m_view.summary || m_view.summaryState != State::NotAsked)
        return;
    constexpr int lookEvery = 250; // ms
    m_summaryOf = of;
    m_view.summaryState = State::Counting;
    m_summaryLook.setInterval(lookEvery);
    m_summaryLook.start();
    m_summary.ask([summarise = m_summarise, cache = m_view.cache,
                   asOf = of.second](Progress &progress) { return summarise(*cache, asOf, progress); },
                  [this](NewestJob<BookSummary>::Answer answer) { takeSummary(std::move(answer)); });
}

void PortfolioPage::takeSummary(NewestJob<BookSummary>::Answer answer)
{
    m_summaryLook.stop();
    emit titleChanged();
    if (answer) {
        m_view.summary = std::move(*answer);
        m_view.summaryState = PortfolioView::SummaryState::NotAsked;
        // The rows are as they were: only the order by these columns may be another.
        m_model->setFigures(m_view.portfolio, m_view.portfolio->rows, totalsOf(),
                            [](const std::vector<qint32> &, PortfolioTotals &) {});
    } else {
        m_view.summaryState = PortfolioView::SummaryState::Failed;
        m_view.summaryFault = text::sentence(answer.error());
    }
    m_table->viewport()->update();
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askSummary();
}

void PortfolioPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    askSummary();
}

void PortfolioPage::finishSummary()
{
    m_summary.finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace bw
