#include "today/key_guard.h"

#include <QEvent>
#include <QWidget>

namespace bw {

namespace {

/// No shortcut of elsewhere is looked for once this has accepted.
class KeyGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
};

} // namespace

void keepKeys(QWidget *popup)
{
    popup->installEventFilter(new KeyGuard(popup));
}

} // namespace bw
