#include "portfolio/agreement_chart.h"

#include "portfolio/portfolio_view.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "widgets/plain.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace bw {

namespace {

constexpr int leastSize = 7;
constexpr int mostSize = 19;
constexpr qreal reach = 6; ///< how near a pointer must be at least

/// Largest ARR where all are in one currency; nothing: they cannot be compared.
std::optional<double> largestArr(const Portfolio &portfolio)
{
    QString currency;
    double most = 0;
    for (const PortfolioRow &row : portfolio.rows) {
        if (!row.arr)
            continue;
        if (!currency.isEmpty() && currency != row.currency)
            return {};
        currency = row.currency;
        most = std::max(most, *row.arr);
    }
    return most > 0 ? std::optional(most) : std::nullopt;
}

} // namespace

QString areaName(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Unknown:
        return PortfolioText::tr("Not judged yet");
    case Agreement::BothGood:
        return PortfolioText::tr("Both good", "machine score and human score");
    case Agreement::BothBad:
        return PortfolioText::tr("Both bad", "machine score and human score");
    case Agreement::BusyButUnhappy:
        return PortfolioText::tr("Busy but unhappy");
    case Agreement::QuietButLoved:
        return PortfolioText::tr("Quiet but loved");
    }
    Q_UNREACHABLE();
}

AgreementChart::AgreementChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme(), &Theme::changed, this, &AgreementChart::renew);
}

void AgreementChart::setRows(const std::shared_ptr<const Portfolio> &portfolio,
                             const std::vector<quint8> &kept, const HealthRules &rules)
{
    const qint64 current = m_current >= 0 ? m_dots[static_cast<size_t>(m_current)].key : -1;
    m_portfolio = portfolio;
    m_rules = rules;
    m_dots.clear();
    m_counts = {};
    m_notJudged = 0;
    const std::optional<double> most = largestArr(*portfolio);
    for (size_t i = 0; i < portfolio->rows.size(); ++i) {
        if (!kept.empty() && kept[i] == 0)
            continue;
        const PortfolioRow &row = portfolio->rows[i];
        if (!row.health.machine || !row.health.human) {
            ++m_notJudged;
            continue;
        }
        const double share = most && row.arr ? std::sqrt(std::max(*row.arr, 0.0) / *most) : 0;
        Dot dot{row.id.value,
                *row.health.machine,
                *row.health.human,
                row.health.band,
                leastSize + static_cast<int>(std::lround(share * (mostSize - leastSize))),
                static_cast<qint32>(i)};
        if (!most)
            dot.size = (leastSize + mostSize) / 2 - 2;
        m_dots.push_back(dot);
        ++m_counts[static_cast<size_t>(row.health.agreement)];
    }
    std::stable_sort(m_dots.begin(), m_dots.end(),
                     [](const Dot &a, const Dot &b) { return a.size > b.size; });
    m_byMachine.resize(m_dots.size());
    std::iota(m_byMachine.begin(), m_byMachine.end(), 0);
    m_byHuman = m_byMachine;
    const auto dot = [this](int i) -> const Dot & { return m_dots[static_cast<size_t>(i)]; };
    std::sort(m_byMachine.begin(), m_byMachine.end(), [&](int a, int b) {
        return std::tuple(dot(a).machine, dot(a).human, dot(a).key)
            < std::tuple(dot(b).machine, dot(b).human, dot(b).key);
    });
    std::sort(m_byHuman.begin(), m_byHuman.end(), [&](int a, int b) {
        return std::tuple(dot(a).human, dot(a).machine, dot(a).key)
            < std::tuple(dot(b).human, dot(b).machine, dot(b).key);
    });
    const auto found =
        std::find_if(m_dots.begin(), m_dots.end(), [&](const Dot &one) { return one.key == current; });
    m_current = found == m_dots.end() ? -1 : static_cast<int>(found - m_dots.begin());
    retranslate();
    renew();
}

void AgreementChart::retranslate()
{
    QStringList words;
    for (const Agreement area : {Agreement::BothGood, Agreement::BusyButUnhappy, Agreement::QuietButLoved,
                                 Agreement::BothBad, Agreement::Unknown}) {
        const int count = area == Agreement::Unknown ? m_notJudged : countOf(area);
        words << PortfolioText::tr("%1: %2", "area of the chart, number of accounts")
                     .arg(areaName(area), text::number(qint64{count}));
    }
    setAccessibleName(PortfolioText::tr("Machine score against human score. %1")
                          .arg(words.join(PortfolioText::tr(", ", "between the parts of a list"))));
    renew();
}

void AgreementChart::renew()
{
    m_layer = {};
    update();
}

void AgreementChart::setChosen(QSet<qint64> keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = std::move(keys);
    renew();
    emit chosenChanged();
}

void AgreementChart::choose(const QSet<qint64> &keys)
{
    setChosen(keys);
}

void AgreementChart::chooseArea(Agreement agreement)
{
    QSet<qint64> keys;
    for (const Dot &dot : m_dots) {
        if (m_portfolio->rows[static_cast<size_t>(dot.row)].health.agreement == agreement)
            keys.insert(dot.key);
    }
    setChosen(keys);
}

void AgreementChart::chooseIn(const QRectF &box, bool more)
{
    QSet<qint64> keys = more ? m_chosen : QSet<qint64>();
    for (const Dot &dot : m_dots) {
        if (box.contains(at(dot)))
            keys.insert(dot.key);
    }
    setChosen(keys);
}

std::optional<QPointF> AgreementChart::placeOf(AccountId account) const
{
    for (const Dot &dot : m_dots) {
        if (dot.key == account.value)
            return at(dot);
    }
    return {};
}

int AgreementChart::dotAt(QPointF place) const
{
    int nearest = -1;
    qreal best = 0;
    for (size_t i = 0; i < m_dots.size(); ++i) {
        const QPointF off = at(m_dots[i]) - place;
        const qreal distance = std::hypot(off.x(), off.y());
        if (distance <= std::max<qreal>(m_dots[i].size / 2.0, reach) && (nearest < 0 || distance <= best)) {
            nearest = static_cast<int>(i);
            best = distance;
        }
    }
    return nearest;
}

QString AgreementChart::wordsOf(const Dot &dot) const
{
    const PortfolioRow &row = m_portfolio->rows[static_cast<size_t>(dot.row)];
    const auto score = [](double value) { return text::number(qint64{std::lround(value)}); };
    QStringList lines{text::visible(row.name.isEmpty() ? row.key : row.name),
                      PortfolioText::tr("Machine %1, human %2: %3", "scores, area of the chart")
                          .arg(score(dot.machine), score(dot.human), areaName(row.health.agreement))};
    lines << (row.health.value ? PortfolioText::tr("Health %1, %2", "figure, band")
                                     .arg(text::number(row.health.shown()), text::band(row.health.band))
                               : PortfolioText::tr("Not enough to score."));
    if (row.arr)
        lines << PortfolioText::tr("ARR %1").arg(text::moneyFull({row.currency, *row.arr}));
    if (m_chosen.contains(dot.key))
        lines << PortfolioText::tr("chosen", "a dot of the chart");
    return lines.join(QLatin1Char('\n'));
}

QString AgreementChart::currentWords() const
{
    return m_current < 0 ? QString() : wordsOf(m_dots[static_cast<size_t>(m_current)]);
}

void AgreementChart::setCurrent(int dot)
{
    m_current = dot;
    const QString words = currentWords();
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(at(m_dots[static_cast<size_t>(dot)]).toPoint() + QPoint(8, 8)),
                           plainTip(words), this);
    update();
}

void AgreementChart::step(int by, bool byHuman)
{
    const std::vector<int> &order = byHuman ? m_byHuman : m_byMachine;
    if (order.empty())
        return;
    const auto found = std::find(order.begin(), order.end(), m_current);
    const auto last = static_cast<qint64>(order.size()) - 1;
    const qint64 place =
        found == order.end() ? (by > 0 ? 0 : last) : std::clamp<qint64>(found - order.begin() + by, 0, last);
    setCurrent(order[static_cast<size_t>(place)]);
}

bool AgreementChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int dot = dotAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       dot < 0 ? QString() : plainTip(wordsOf(m_dots[static_cast<size_t>(dot)])), this);
    return true;
}

void AgreementChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 current = m_current < 0 ? -1 : m_dots[static_cast<size_t>(m_current)].key;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1, false);
    case Qt::Key_Left:
        return step(-1, false);
    case Qt::Key_Up:
        return step(1, true);
    case Qt::Key_Down:
        return step(-1, true);
    case Qt::Key_1:
        return chooseArea(Agreement::BothGood);
    case Qt::Key_2:
        return chooseArea(Agreement::BusyButUnhappy);
    case Qt::Key_3:
        return chooseArea(Agreement::QuietButLoved);
    case Qt::Key_4:
        return chooseArea(Agreement::BothBad);
    case Qt::Key_Space:
        if (m_current >= 0) {
            QSet<qint64> keys = m_chosen;
            if (!keys.remove(current))
                keys.insert(current);
            setChosen(keys);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(current);
        return;
    case Qt::Key_Escape:
    case Qt::Key_Delete:
        if (!m_chosen.isEmpty())
            return setChosen({});
        break;
    default:
        break;
    }
    event->ignore();
}

void AgreementChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void AgreementChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const QPointF off = event->position() - *m_pressed;
    if (m_band.isNull() && off.manhattanLength() < QApplication::startDragDistance())
        return;
    m_band = QRectF(*m_pressed, event->position()).normalized();
    update();
}

void AgreementChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    const bool more = event->modifiers().testFlag(Qt::ControlModifier);
    if (!m_band.isNull()) {
        const QRectF band = m_band;
        m_band = {};
        chooseIn(band, more);
        update();
        return;
    }
    const int dot = dotAt(event->position());
    QSet<qint64> keys = more ? m_chosen : QSet<qint64>();
    if (dot >= 0) {
        const qint64 key = m_dots[static_cast<size_t>(dot)].key;
        if (!more || !keys.remove(key))
            keys.insert(key);
        m_current = dot;
    }
    setChosen(keys);
    update();
}

void AgreementChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int dot = dotAt(event->position()); dot >= 0)
        emit opened(m_dots[static_cast<size_t>(dot)].key);
}

} // namespace bw
