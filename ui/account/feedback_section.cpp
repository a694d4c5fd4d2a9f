#include "account/feedback_section.h"

#include "account/account_tr.h"
#include "account/figure_table.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int paneGap = 36;
constexpr size_t mostReasons = 6;

FigureRow plainRow(const QString &words)
{
    return {{{words, TextRole::Small, Token::TextSecondary, {}, false}}, {}, false, {}};
}

} // namespace

FeedbackSection::FeedbackSection(QWidget *parent)
    : AccountSection(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_nps(new FigureTable(this, 24))
    , m_scores(new FigureTable(this, 28))
    , m_reasons(new FigureTable(this, 24))
    , m_import(new KeyButton({}, {}, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(paneGap);
    auto *first = new QVBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_nps);
    auto *line = new QHBoxLayout;
    line->addWidget(m_import);
    line->addStretch(1);
    first->addLayout(line);
    first->addStretch(1);
    m_layout->addLayout(first);
    m_layout->addWidget(m_scores, 0, Qt::AlignTop);
    m_layout->addWidget(m_reasons, 0, Qt::AlignTop);
    m_layout->addStretch(1);
    m_import->setObjectName(QStringLiteral("importSurveys"));
    connect(m_import, &QPushButton::clicked, this, &AccountSection::importRequested);
}

void FeedbackSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_import->setText(AccountText::tr("Import answers…"));
    m_scores->setTitle(AccountText::tr("Scores given"), AccountText::tr("lowest to highest"));
    m_reasons->setTitle(AccountText::tr("Reasons given"), AccountText::tr("the latest first"));
    if (shown.details == nullptr || shown.details->feedback.answers.empty()) {
        m_nps->setTitle(AccountText::tr("Voice of the customer"));
        QString words = AccountText::tr("Reading what was said…");
        if (shown.details != nullptr && shown.details->feedback.before == 0)
            words =
                AccountText::tr("Nobody was asked yet, or no answers have come in. Import answers to NPS, "
                                "CSAT or CES surveys: the Data page has a template.");
        else if (shown.details != nullptr)
            words = AccountText::tr("No answer of the 12 months to %1: %n answer(s) before.", nullptr,
                                    shown.details->feedback.before)
                        .arg(text::dayYear(report.asOf));
        m_nps->setRows({plainRow(words)});
        m_import->setVisible(shown.details != nullptr);
        m_scores->hide();
        m_reasons->hide();
        arrange();
        return;
    }
    const AccountFeedback &feedback = shown.details->feedback;
    m_import->hide();
    m_nps->setTitle(AccountText::tr("Voice of the customer"), feedbackSubtitle(report, feedback));
    std::vector<FigureRow> nps = npsFigures(report, feedback);
    if (nps.empty())
        nps.push_back(plainRow(AccountText::tr("No answer to an NPS survey within the 12 months.")));
    m_nps->setRows(std::move(nps));
    m_scores->setRows(scoreFigures(report, feedback));
    m_scores->show();
    std::vector<FigureRow> reasons = reasonFigures(report, feedback, mostReasons);
    m_reasons->setVisible(!reasons.empty());
    m_reasons->setRows(std::move(reasons));
    arrange();
}

void FeedbackSection::setRoom(int width)
{
    m_room = width;
    arrange();
}

void FeedbackSection::arrange()
{
    int needed = m_nps->sizeHint().width();
    for (const FigureTable *table : {m_scores, m_reasons}) {
        if (table->isVisibleTo(this))
            needed += table->sizeHint().width() + paneGap;
    }
    m_layout->setDirection(needed <= m_room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace bw
