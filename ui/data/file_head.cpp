#include "data/file_head.h"

#include "data/words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bw {

FileHead::FileHead(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel(TextRole::ObjectTitle, Tone::Primary, this))
    , m_facts(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_state(makeLabel(TextRole::Base, Tone::Secondary, this))
{
    setFixedHeight(52);
    m_name->setObjectName(QStringLiteral("fileName"));
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    m_state->setObjectName(QStringLiteral("fileState"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    layout->addSpacing(12); // the shape
    layout->addWidget(m_state);
}

void FileHead::setFile(const QueuedFile &file)
{
    const StateWords read = readWords(file);
    m_fullName = text::visible(file.name);
    m_name->setToolTip(text::visible(file.path).toHtmlEscaped());
    m_facts->setText(factsOf(file));
    m_state->setText(read.words);
    m_band = static_cast<int>(read.band);
    fitName();
    update();
}

void FileHead::fitName()
{
    constexpr int others = 2 * 20 + 4 * 10 + 12; // margins, spacing, the shape
    const int room = width() - others - m_facts->sizeHint().width() - m_state->sizeHint().width();
    // Of a file's name both ends tell it from others.
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideMiddle, std::max(80, room)));
}

void FileHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
}

void FileHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineHair));
    paintStatus(painter, static_cast<Band>(m_band), QPointF(m_state->x() - 11, height() / 2.0), 8);
}

} // namespace bw
