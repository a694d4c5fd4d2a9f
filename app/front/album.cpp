#include "front/album.h"

#include "shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>

namespace bw {

void Album::add(const QString &name, const QPixmap &picture)
{
    if (m_error)
        return;
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (picture.save(path, "PNG"))
        m_paths += path;
    else
        m_error = Error{ErrorCode::FileWriteFailed, path, {}, 0, {}};
}

void Album::add(const QString &name, QWidget *behind, QWidget *dialog)
{
    QPixmap picture = behind->grab();
    const QPixmap front = dialog->grab();
    const QPoint at((behind->width() - dialog->width()) / 2, (behind->height() - dialog->height()) / 2);
    QPainter painter(&picture);
    QColor veil = tok(Token::TextPrimary);
    veil.setAlphaF(0.12F);
    painter.fillRect(behind->rect(), veil);
    painter.drawPixmap(at, front);
    painter.setPen(tok(Token::LineControl));
    painter.drawRect(QRect(at, dialog->size()).adjusted(-1, -1, 0, 0));
    painter.end();
    add(name, picture);
}

Result<QStringList> Album::result() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return m_paths;
}

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace bw
