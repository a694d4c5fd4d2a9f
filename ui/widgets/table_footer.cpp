#include "widgets/table_footer.h"

#include "widgets/dense_table.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>

namespace bw {

namespace {

constexpr int footerHeight = 36;

} // namespace

TableFooter::TableFooter(DenseTable *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    setFixedHeight(footerHeight);
    connect(table, &DenseTable::columnsMoved, this, &TableFooter::follow);
    connect(table->denseModel(), &DenseModel::arranged, this, &TableFooter::follow);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TableFooter::sizeHint() const
{
    return {200, footerHeight};
}

void TableFooter::follow()
{
    const DenseModel *model = m_table->denseModel();
    QStringList words;
    for (int c = 0; c < model->columnCount(); ++c) {
        const QString total = model->totalWords(-1, c);
        if (!total.isEmpty()) {
            words.append(total);
        }
    }
    setAccessibleName(words.join(QLatin1String(". ")));
    update();
}

void TableFooter::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSunken));
    hairline(painter, 0, width(), 0, Token::LineStrong);
    const DenseModel *model = m_table->denseModel();
    for (int c = 0; c < model->columnCount(); ++c) {
        if (!m_table->isColumnHidden(c)) {
            const QRect cell(m_table->columnViewportPosition(c), 0, m_table->columnWidth(c), height());
            model->paintTotal(painter, m_table->contentRect(c, cell), -1, c);
        }
    }
}

bool TableFooter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int column = m_table->columnAt(help->pos().x());
        const QString tip = column < 0 ? QString() : m_table->denseModel()->totalTip(-1, column);
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bw
