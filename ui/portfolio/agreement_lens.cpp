#include "portfolio/agreement_lens.h"

#include "portfolio/agreement_chart.h"
#include "portfolio/portfolio_view.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bw {

AgreementLens::AgreementLens(QWidget *parent)
    : QWidget(parent)
    , m_chart(new AgreementChart)
    , m_title(makeLabel(TextRole::BaseHeading))
    , m_about(makeLabel(TextRole::Small, Tone::Secondary))
    , m_notJudged(makeLabel(TextRole::SmallStrong, Tone::Secondary))
    , m_close(new KeyButton({}, QStringLiteral("D")))
{
    m_notJudged->setObjectName(QStringLiteral("notJudged"));
    m_about->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_about);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_notJudged);
    connect(m_close, &QPushButton::clicked, this, &AgreementLens::closed);
    retranslate();
}

void AgreementLens::setRows(const std::shared_ptr<const Portfolio> &portfolio,
                            const std::vector<quint8> &kept, const HealthRules &rules)
{
    m_chart->setRows(portfolio, kept, rules);
    m_notJudged->setText(notJudgedWords());
}

QString AgreementLens::notJudgedWords() const
{
    return PortfolioText::tr("Not judged yet: %1", "number of accounts")
        .arg(text::number(qint64{m_chart->notJudged()}));
}

void AgreementLens::retranslate()
{
    m_title->setText(PortfolioText::tr("Machine and people"));
    m_close->setText(PortfolioText::tr("Close"));
    m_about->setText(PortfolioText::tr(
        "Where both scores are far apart is shaded: that is never averaged away. Drag or click to choose "
        "accounts; 1 to 4 choose an area, arrows and Space single dots, Esc none. Size: ARR."));
    m_notJudged->setText(notJudgedWords());
    m_notJudged->setToolTip(
        PortfolioText::tr("Accounts without an answer that counts, or without data: they have no dot."));
    m_chart->retranslate();
}

void AgreementLens::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.fillRect(QRect(0, 0, 1, height()), tok(Token::LineStrong));
}

} // namespace bw
