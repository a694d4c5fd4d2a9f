#include "portfolio/agreement_chart.h"
#include "portfolio/agreement_lens.h"
#include "portfolio/filter_bar.h"
#include "portfolio/portfolio_page.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/dense_table.h"
#include "widgets/empty_panel.h"
#include "widgets/field.h"

namespace bw {

// Where machine and people disagree, beside the table, and the accounts that are chosen there.

void PortfolioPage::setUpLens()
{
    m_lens->hide();
    m_chosenChip->hide();
    m_chosenChip->setObjectName(QStringLiteral("chosenInChart"));
    m_bar->addChip(m_chosenChip);
    m_lensButton->setObjectName(QStringLiteral("agreementLens"));
    m_lensButton->setCheckable(true);
    connect(m_lensButton, &QPushButton::clicked, this, [this] { showLens(!m_lens->isVisibleTo(this)); });
    connect(m_lens, &AgreementLens::closed, this, [this] { showLens(false); });
    AgreementChart *chart = m_lens->chart();
    connect(chart, &AgreementChart::chosenChanged, this, &PortfolioPage::takeChosen);
    connect(chart, &AgreementChart::opened, this, [this](qint64 key) { emit openAccount(AccountId{key}); });
    connect(m_chosenChip, &FilterField::cleared, this, &PortfolioPage::dropChosen);
    connect(m_chosenChip, &FilterField::clicked, this, [this] { showLens(true); });
    connect(m_nothingFound, &EmptyPanel::pressed, this, &PortfolioPage::dropChosen);
    addKey(Qt::Key_D, [this] { showLens(!m_lens->isVisibleTo(this)); });
    retranslateLens();
}

void PortfolioPage::retranslateLens()
{
    m_lens->retranslate();
    m_lensButton->setText(PortfolioText::tr("Disagreement", "button: machine score against human score"));
    m_lensButton->setToolTip(PortfolioText::tr("Machine score against human score, account by account"));
    m_chosenChip->setLabel(PortfolioText::tr("Selected in the chart"));
    tellChosen();
}

void PortfolioPage::showLens(bool on)
{
    m_lens->setVisible(on);
    m_lensButton->setChecked(on);
    if (on) {
        fillLens();
        m_lens->chart()->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void PortfolioPage::fillLens()
{
    if (m_view.portfolio && m_lens->isVisibleTo(this))
        m_lens->setRows(m_view.portfolio, keptRows(*m_view.portfolio, m_bar->filter()),
                        m_view.cache ? m_view.cache->policy.health : HealthRules());
}

void PortfolioPage::dropChosen()
{
    m_lens->chart()->choose({});
}

void PortfolioPage::tellChosen()
{
    const QSet<qint64> &chosen = m_lens->chart()->chosen();
    m_chosenChip->setVisible(!chosen.isEmpty());
    m_chosenChip->setValue(text::number(qint64{chosen.size()}), true);
}

void PortfolioPage::takeChosen()
{
    tellChosen();
    if (m_view.portfolio) {
        m_model->setKept(kept());
        m_table->scrollToTop();
    }
}

std::vector<quint8> PortfolioPage::kept() const
{
    const Portfolio &portfolio = *m_view.portfolio;
    std::vector<quint8> keep = keptRows(portfolio, m_bar->filter());
    const QSet<qint64> &chosen = m_lens->chart()->chosen();
    if (chosen.isEmpty())
        return keep;
    if (keep.empty())
        keep.assign(portfolio.rows.size(), 1);
    for (size_t i = 0; i < keep.size(); ++i) {
        if (!chosen.contains(portfolio.rows[i].id.value))
            keep[i] = 0;
    }
    return keep;
}

} // namespace bw
