#include "judgement/grid_page.h"
#include "judgement/grid_view.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/empty_panel.h"
#include "widgets/key_line.h"

#include <QToolButton>

namespace bw {

std::vector<KeyHelp> GridPage::keys() const
{
    return {{QStringLiteral("0, 1, 2, 3"), tr("Answer and go right, or fill the selected cells")},
            {QStringLiteral("?"), tr("Not known: withdraws the earlier answer")},
            {QStringLiteral("="), tr("Keep the earlier answer: it counts as given today")},
            {QStringLiteral("Enter, Shift+Enter"), tr("Next and previous account")},
            {QStringLiteral("Shift+←, Shift+↓"), tr("Select more cells")},
            {QStringLiteral("Ctrl+V"), tr("Paste a block of digits or words from a spreadsheet")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected cells")},
            {QStringLiteral("Backspace"), tr("Back to the saved answer")},
            {QStringLiteral("N"), tr("Note to the answer that was just given, else to the marked cell")},
            {QStringLiteral("Alt+1, Alt+2, Alt+3"), tr("Low, medium, high confidence in that answer")},
            {QStringLiteral("E"), tr("The account alone, with all its evidence")},
            {QStringLiteral("Ctrl+Enter"), tr("Save everything, in one step")},
            {QStringLiteral("Ctrl+Z"), tr("Take back what was written last, then what was saved last")},
            {QStringLiteral("Esc"), tr("One cell again; then back. What is written stays")}};
}

void GridPage::retranslate()
{
    qint64 old = 0;
    qint64 stale = 0;
    qint64 mine = 0;
    bool all = true;
    if (m_grid) {
        for (const GridRow &row : m_grid->rows) {
            if (!isMine(row)) {
                all = false;
                continue;
            }
            ++mine;
            old += isIn(row, Show::Old) ? 1 : 0;
            stale += isIn(row, Show::Stale) ? 1 : 0;
        }
    }
    m_filters->setLabels(
        {tr("Older than 60 days %1", "filter, accounts").arg(text::number(old)),
         tr("Stale %1", "filter, accounts").arg(text::number(stale)),
         (all ? tr("All %1", "filter, accounts") : tr("All mine %1", "filter, accounts"))
             .arg(text::number(mine)),
         tr("Chosen %1", "filter, accounts").arg(text::number(static_cast<qint64>(m_chosen.size())))});
    m_filters->setAccessibleName(tr("Which accounts are shown"));
    m_filters->findChildren<QToolButton *>().back()->setVisible(!m_chosen.empty());
    m_view->setAccessibleName(tr("Answers by account and criterion"));
    m_keyLine->setKeys({{QStringLiteral("←, ↑, ↓, →"), tr("move")},
                        {QStringLiteral("0, 1, 2, 3"), tr("answer, moves right")},
                        {QStringLiteral("="), tr("confirm the earlier answer")},
                        {QStringLiteral("?"), tr("not known")},
                        {QStringLiteral("N"), tr("note")},
                        {QStringLiteral("Enter"), tr("next account")},
                        {QStringLiteral("Ctrl+V"), tr("paste")},
                        {QStringLiteral("Ctrl+Z"), tr("undo")}});
    const bool none = m_grid && m_grid->rows.empty();
    m_empty->setTexts(none ? tr("There are no accounts yet") : tr("Nothing is left to answer here"),
                      none ? tr("Import accounts first; then each can be judged.")
                           : tr("Every answer of these accounts is fresh enough."),
                      none ? QString() : tr("Show all"));
    showCounts();
}

} // namespace bw
