#include "front/gallery.h"

#include "shell/parts.h"
#include "shell/rubric_words.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "widgets/answer_bar.h"
#include "widgets/score_cell.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace bw {

namespace {

QVBoxLayout *addColumn(QHBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 10, 24, 16);
    column->setSpacing(10);
    row->addLayout(column, 1);
    return column;
}

void heading(QVBoxLayout *column, const QString &text)
{
    if (column->count() > 0) {
        column->addSpacing(6);
        column->addWidget(makeLine(false));
    }
    QLabel *label = makeLabel(TextRole::CaptionHeading, Tone::Secondary);
    label->setText(text);
    column->addWidget(label);
}

void rowOf(QVBoxLayout *column, const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    column->addLayout(row);
}

KeyButton *button(const QString &text, const QString &symbol = {}, const QString &keys = {})
{
    auto *made = new KeyButton(symbol, keys);
    made->setText(text);
    return made;
}

QWidget *toastLike(const QString &text, const QString &action)
{
    auto *box = new QWidget;
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("toast", true);
    box->setFixedHeight(40);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(14, 6, 8, 6);
    auto *label = makeLabel(TextRole::Base);
    label->setText(text);
    row->addWidget(label, 1);
    row->addWidget(new QPushButton(action));
    return box;
}

/// Cells of the grid of judgements in their states.
class ScoreCells final : public QWidget {
public:
    explicit ScoreCells(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(3 * scoreCellSize.width(), 2 * scoreCellSize.height());
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const text::CriterionWords words = text::shippedCriterion(QStringLiteral("boss_uses"));
        std::vector<ScoreFace> faces(6);
        for (int i = 0; i < 4; ++i) {
            faces[static_cast<size_t>(i)].step = i;
            faces[static_cast<size_t>(i)].word = words.steps[static_cast<size_t>(i)].word;
        }
        faces[1].changed = true;
        faces[2].stale = true;
        faces[2].age = Gallery::tr("%1 d", "age in days, short").arg(text::number(qint64{118}));
        faces[3].noted = true;
        faces[4].notKnown = true;
        faces[4].word = text::notKnownWord();
        for (size_t i = 0; i < faces.size(); ++i) {
            const QPoint at(static_cast<int>(i % 3) * scoreCellSize.width(),
                            static_cast<int>(i / 3) * scoreCellSize.height());
            paintScoreCell(painter, QRect(at, scoreCellSize), faces[i]);
        }
    }
};

void empty(QVBoxLayout *column, const QString &what, const QString &why)
{
    auto *first = makeLabel(TextRole::BaseStrong);
    first->setText(what);
    auto *second = makeLabel(TextRole::Small, Tone::Secondary);
    second->setText(why);
    column->addWidget(first, 0, Qt::AlignHCenter);
    column->addWidget(second, 0, Qt::AlignHCenter);
}

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    setSurface(this, "page");
    resize(1440, 900);
    auto *sheet = new QVBoxLayout(this);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(0);
    auto *bar = new QWidget;
    setSurface(bar, "window");
    bar->setFixedHeight(48);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(24, 0, 24, 0);
    auto *title = makeLabel(TextRole::BarTitle);
    title->setText(tr("Parts and their states"));
    barLayout->addWidget(title);
    sheet->addWidget(bar);
    sheet->addWidget(makeLine(true));
    auto *all = new QHBoxLayout;
    sheet->addLayout(all, 1);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new PaintedParts);

    QVBoxLayout *controls = addColumn(all);
    heading(controls, tr("Button, 28 px"));
    auto *primary = button(tr("Choose files…"), QStringLiteral("download"), QStringLiteral("Ctrl+O"));
    primary->setPrimary(true);
    auto *disabled = button(tr("Export"), QStringLiteral("export"));
    disabled->setEnabled(false);
    auto *quiet = button(tr("Save empty templates"));
    quiet->setProperty("quiet", true);
    rowOf(controls, {button(tr("Export"), QStringLiteral("export"), QStringLiteral("E")), disabled});
    rowOf(controls, {primary, quiet});
    heading(controls, tr("Segmented"));
    auto *theme = new Segmented(3);
    theme->setLabels({tr("Light", "theme"), tr("Dark", "theme"), tr("System", "theme")});
    theme->setCurrent(1);
    rowOf(controls, {theme});
    heading(controls, tr("Answer, with the earlier one"));
    auto *answers = new AnswerBar;
    std::vector<AnswerBar::Part> steps;
    for (const text::StepWords &step : text::shippedCriterion(QStringLiteral("boss_uses")).steps)
        steps.push_back({step.word, step.anchor});
    answers->setSteps(std::move(steps));
    answers->setState(1, 3);
    controls->addWidget(answers);
    controls->addWidget(new ScoreCells);
    heading(controls, tr("Field and inline validation"));
    auto *field = new QLineEdit;
    field->setPlaceholderText(tr("Filter names…"));
    auto *wrong = new QLineEdit(QStringLiteral("2026-13-02"));
    wrong->setProperty("bad", true);
    auto *why = makeLabel(TextRole::Small, Tone::Risk);
    why->setText(tr("There is no month 13"));
    rowOf(controls, {field, wrong});
    controls->addWidget(why);
    heading(controls, tr("Checkbox"));
    auto *off = new QCheckBox(tr("off"));
    auto *on = new QCheckBox(tr("on"));
    on->setChecked(true);
    auto *some = new QCheckBox(tr("some"));
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    rowOf(controls, {off, on, some});
    heading(controls, tr("Key caps"));
    rowOf(controls,
          {new KeyCaps(QStringLiteral("Ctrl+K")), new KeyCaps(QStringLiteral("J, K")),
           new KeyCaps(QStringLiteral("Alt+←")), new KeyCaps(QStringLiteral("?"))});
    heading(controls, tr("Type"));
    for (const TextRole role : {TextRole::Welcome, TextRole::FigureL, TextRole::PageTitle, TextRole::BarTitle,
                                TextRole::BaseStrong, TextRole::Small, TextRole::Caption}) {
        auto *line = makeLabel(role);
        line->setText(QStringLiteral("海棠连锁 Harbor 1,204"));
        controls->addWidget(line);
    }
    controls->addStretch(1);

    all->addWidget(makeLine(false, Qt::Vertical));
    QVBoxLayout *messages = addColumn(all);
    heading(messages, tr("Toast, 6 s, one at a time"));
    messages->addWidget(toastLike(tr("3 files imported, 52,480 rows."), tr("Report")));
    messages->addWidget(toastLike(tr("“events.csv” is empty."), tr("Retry")));
    heading(messages, tr("Progress"));
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(62);
    messages->addWidget(progress);
    heading(messages, tr("Menu"));
    auto *menu = new QMenu;
    menu->addAction(tr("All segments"));
    menu->addAction(tr("Enterprise", "segment"));
    QAction *chosen = menu->addAction(tr("Mid-market", "segment"));
    menu->setActiveAction(chosen);
    menu->setParent(this, Qt::Widget);
    messages->addWidget(menu);
    heading(messages, tr("Empty: nothing found"));
    empty(messages, tr("No account matches these filters"), tr("Clear a filter or choose another day."));
    heading(messages, tr("Empty: not enough data"));
    empty(messages, tr("No usage data yet"), tr("Import events or daily usage to see activity."));
    messages->addStretch(1);
}

} // namespace bw
