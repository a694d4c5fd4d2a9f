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
    m_name->setMinimumWidth(80);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    layout->addSpacing(12); // the shape
    layout->addWidget(m_state);
}

void FileHead::setFile(const QueuedFile &file)
{
    const StateWords read = readWords(file);
    m_name->setText(text::visible(file.name));
    m_name->setToolTip(text::visible(file.path).toHtmlEscaped());
    m_facts->setText(factsOf(file));
    m_state->setText(read.words);
    m_band = static_cast<int>(read.band);
    update();
}

void FileHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineHair));
    paintStatus(painter, static_cast<Band>(m_band), QPointF(m_state->x() - 11, height() / 2.0), 8);
}

} // namespace bw
