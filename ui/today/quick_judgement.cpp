#include "today/quick_judgement.h"

#include "shell/editing.h"
#include "shell/judgement_words.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/text.h"
#include "today/pane_parts.h"
#include "widgets/answer_bar.h"
#include "widgets/criterion_row.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace bw {

/// "▲ Health 51 Watch → 44 At risk", painted.
class QuickJudgement::EffectLine final : public QWidget {
public:
    using QWidget::QWidget;

    void setHealth(const Health &now, const Health &after)
    {
        m_now = now;
        m_after = after;
        update();
    }
    [[nodiscard]] QString words() const
    {
        const auto figure = [](const Health &health) {
            return gaugeFigure({health.value, health.band, false});
        };
        return tr("Health %1 %2 → %3 %4", "before: figure, band; after: figure, band")
            .arg(figure(m_now), text::band(m_now.value ? m_now.band : Band::None), figure(m_after),
                 text::band(m_after.value ? m_after.band : Band::None));
    }
    [[nodiscard]] QSize sizeHint() const override { return {260, 28}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal scale = deviceScale(painter);
        const Band band = m_after.value ? m_after.band : Band::None;
        paintStatus(painter, band, {6, height() / 2.0}, 9);
        const qreal base = centredBaseline(TextRole::Base, 0, height(), scale);
        drawElided(painter, TextRole::Base, tok(band == m_now.band ? Token::TextPrimary : textOf(band)),
                   {20, base}, width() - 20, words());
    }

private:
    Health m_now;
    Health m_after;
};

std::vector<qint32> nextQuestions(const HealthExplanation &now, size_t most)
{
    std::vector<qint32> open;
    for (qint32 i = 0; i < static_cast<qint32>(now.rubric.criteria.size()); ++i) {
        const HealthShare *share = shareOfCriterion(now, i);
        if (share != nullptr && asksForAnswer(share->state, now.rubric.criteria[static_cast<size_t>(i)]))
            open.push_back(i);
    }
    std::stable_sort(open.begin(), open.end(), [&](qint32 a, qint32 b) {
        return now.rubric.criteria[static_cast<size_t>(a)].weight
            > now.rubric.criteria[static_cast<size_t>(b)].weight;
    });
    if (const std::optional<qint32> best = bestNextQuestion(now)) {
        std::erase(open, *best);
        open.insert(open.begin(), *best);
    }
    open.resize(std::min(most, open.size()));
    return open;
}

QuickJudgement::QuickJudgement(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHead(this))
    , m_foot(new QWidget(this))
    , m_effect(new EffectLine(m_foot))
    , m_save(new KeyButton({}, QStringLiteral("Ctrl+↵"), m_foot))
{
    setObjectName(QStringLiteral("quickJudgement"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_head);
    for (CriterionRow *&row : m_rows) {
        row = new CriterionRow(CriterionRow::Look::Compact, this);
        layout->addWidget(row);
        connect(row, &CriterionRow::written, this,
                [this](const AnswerPlace &place, const WrittenAnswer &answer) {
                    m_drafts.set({{place, answer}});
                    fill();
                });
    }
    setSurface(m_foot, "sunken");
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(12, 4, 8, 4);
    foot->addWidget(m_effect, 1);
    foot->addWidget(m_save);
    layout->addWidget(m_foot);
    m_save->setObjectName(QStringLiteral("saveQuickAnswer"));
    connect(m_save, &QPushButton::clicked, this, &QuickJudgement::save);
    retranslate();
}

void QuickJudgement::clear()
{
    m_drafts.clear();
    m_saved.clear();
    m_view.reset();
}

void QuickJudgement::setView(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                             qint32 account, std::shared_ptr<const AccountView> view, const QString &obstacle)
{
    const bool same = m_view && view && m_view->account == view->account;
    // The questions stay while one answers them; what is saved makes room for the next.
    const bool writing = same && unsaved() > 0;
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_index = account;
    m_view = std::move(view);
    m_obstacle = obstacle;
    if (!m_view || m_view->sheet->now.health.frozenOn)
        m_questions.clear();
    else if (!writing)
        m_questions = nextQuestions(m_view->sheet->now, m_rows.size());
    setVisible(!m_questions.empty());
    fill();
}

bool QuickJudgement::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

void QuickJudgement::focusFirst()
{
    if (m_questions.empty())
        return;
    // Nobody answers what is out of sight.
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(this, 0, 0);
    }
    m_rows[0]->bar().setFocus(Qt::ShortcutFocusReason);
}

void QuickJudgement::fill()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = m_view && i < m_questions.size();
        m_rows[i]->setVisible(shown);
        if (!shown)
            continue;
        const qint32 criterion = m_questions[i];
        const AnswerPlace place{m_view->account,
                                m_view->sheet->now.rubric.criteria[static_cast<size_t>(criterion)].key};
        m_rows[i]->setLocked(!m_obstacle.isEmpty());
        m_rows[i]->setLine(text::answerLine(*m_view->sheet, criterion, m_drafts.at(place)));
        m_rows[i]->bar().setDigitsShown(false);
    }
    showEffect();
}

std::vector<Judgement> QuickJudgement::answers() const
{
    std::vector<Judgement> answers;
    if (!m_view)
        return answers;
    for (size_t i = 0; i < m_questions.size(); ++i) {
        const AnswerLine &line = m_rows[i]->line();
        if (m_saved.has(line.place, line.written))
            continue;
        if (auto answer = answerToSave(
                line.place, line.written,
                m_view->sheet->now.rubric.criteria[static_cast<size_t>(m_questions[i])], line.confidence))
            answers.push_back(std::move(*answer));
    }
    return answers;
}

void QuickJudgement::showEffect()
{
    const std::vector<Judgement> given = answers();
    m_foot->setVisible(!given.empty());
    m_save->setText(tr("Save %n answer(s)", nullptr, static_cast<int>(given.size())));
    int stale = 0;
    for (size_t i = 0; m_view && i < m_questions.size(); ++i)
        stale += m_rows[i]->line().stale ? 1 : 0;
    m_head->setTexts(tr("Quick judgement"), stale > 0 ? tr("%n answer(s) stale", nullptr, stale) : QString());
    if (given.empty() || !m_cache || m_index < 0)
        return;
    std::vector<DraftAnswer> drafts;
    for (const Judgement &answer : given)
        drafts.push_back(draftOf(answer));
    m_effect->setHealth(m_view->sheet->now.health,
                        draftEffect(*m_cache, *m_portfolio, m_index, drafts).after.health);
    m_effect->setAccessibleName(m_effect->words());
}

QString QuickJudgement::effectWords() const
{
    return m_foot->isVisibleTo(this) ? m_effect->words() : QString();
}

void QuickJudgement::save()
{
    if (m_editing && m_editing->canJudge() && m_obstacle.isEmpty() && unsaved() > 0)
        withName(this, m_cache, [this](const QString &name) { saveAs(name); });
}

void QuickJudgement::saveAs(const QString &name)
{
    std::vector<Judgement> given = answers();
    std::vector<AnswerPlace> places;
    for (Judgement &answer : given) {
        answer.judgedBy = name;
        const AnswerPlace place{answer.account, answer.criterion};
        m_saved.add(place, m_drafts.at(place));
        places.push_back(place);
    }
    const PortfolioRow &row = m_view->sheet->report.row;
    const QString account = text::visible(row.name.isEmpty() ? row.key : row.name);
    m_editing->judge(given, tr("%n answer(s) about %1", nullptr, static_cast<int>(given.size())).arg(account),
                     this,
                     [this, places, id = m_view->account](const Result<std::vector<Judgement>> &answered) {
                         if (!answered)
                             m_saved.forget(places);
                         fill();
                         emit saved(id);
                     });
    showEffect();
}

void QuickJudgement::retranslate()
{
    showEffect();
}

void QuickJudgement::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace bw
