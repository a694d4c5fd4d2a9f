#pragma once

#include "account/figure_story.h"
#include "widgets/popover.h"

class QTableView;

namespace bw {

/// The panel that a figure opens: definition, inputs, rows, which Ctrl+C or its button copies as a table that
/// spreadsheets take.
class FigurePanel : public Popover {
    Q_OBJECT
public:
    FigurePanel(FigureStory story, QWidget *parent);

    /// Opens one below a part of a widget; it goes when it is closed.
    static FigurePanel *open(FigureStory story, QWidget *at, const QRect &part);

    [[nodiscard]] const FigureStory &story() const { return m_story; }
    /// Tabs between, one line per row, with headings.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FigureStory m_story;
    QTableView *m_table = nullptr;
};

} // namespace bw
