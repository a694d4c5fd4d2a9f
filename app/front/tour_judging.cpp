#include "front/tour_judging.h"

#include "front/album.h"
#include "judgement/grid_page.h"
#include "judgement/grid_view.h"
#include "judgement/judgement_form.h"
#include "judgement/judgement_page.h"
#include "shell/page.h"
#include "shell/session.h"
#include "shell/toast.h"
#include "shell/window.h"
#include "widgets/answer_bar.h"
#include "widgets/criterion_row.h"

namespace bw {

namespace {

/// The account that people have said most about, of those the one with most answers past their shelf life.
AccountId mostJudged(const Portfolio &portfolio, AccountId fallback)
{
    const PortfolioRow *best = nullptr;
    for (const PortfolioRow &row : portfolio.rows) {
        const auto weight = [](const PortfolioRow &one) {
            return std::pair(one.health.frozenOn ? 0 : int{one.health.answered}, int{one.health.stale});
        };
        if (row.health.answered > 0 && (best == nullptr || weight(*best) < weight(row)))
            best = &row;
    }
    return best == nullptr ? fallback : best->id;
}

} // namespace

void drawJudgements(Album &album, Window &window, AccountId account)
{
    Page *list = window.page("portfolio");
    emit list->judgeRequested(mostJudged(*window.session().portfolio(), account));
    auto *page = qobject_cast<JudgementPage *>(window.page("judgement"));
    if (!page || page->form().count() < 2)
        return;
    page->finish();
    settle();
    album.add(QStringLiteral("05-judgement-form-saved"), &window);
    page->form().setCurrent(1);
    emit page->form().row(0).bar().answered(1);
    emit page->form().row(1).bar().answered(0);
    settle();
    album.add(QStringLiteral("05-judgement-form"), &window);
    const QSize usual = window.size();
    window.resize(window.minimumSize());
    settle();
    album.add(QStringLiteral("05-judgement-form-small"), &window);
    window.resize(usual);
    page->discard();
    window.toast().hide(); // it belongs to what was discarded, not to the pictures that follow

    emit list->judgeManyRequested({});
    auto *grid = qobject_cast<GridPage *>(window.page("judgements"));
    if (!grid)
        return;
    grid->setShow(GridPage::Show::Mine);
    grid->finish();
    const int rows = std::min(grid->model().rowCount(), 4);
    for (int row = 0; row < rows; ++row) {
        for (int column = GridModel::FirstCriterion; column < grid->model().healthColumn(); ++column)
            grid->model().answer({grid->model().index(row, column)}, (row + column) % 3);
    }
    grid->view().setCurrentIndex(grid->model().index(rows, GridModel::FirstCriterion + 1));
    grid->finish();
    settle();
    album.add(QStringLiteral("06-judgement-grid"), &window);
    while (grid->model().undo())
        ;
}

} // namespace bw
