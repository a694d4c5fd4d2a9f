#include "portfolio/view_field.h"

#include "portfolio/name_dialog.h"
#include "widgets/field.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace bw {

ViewField::ViewField(QWidget *parent)
    : QWidget(parent)
    , m_views(builtInViews())
    , m_field(new FilterField(this))
{
    m_field->setObjectName(QStringLiteral("viewField"));
    m_field->setSymbol(QStringLiteral("bookmark"));
    m_field->setClearable(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_field, &FilterField::clicked, this, &ViewField::open);
    retranslate();
}

void ViewField::setViews(std::vector<SavedView> views, int current)
{
    m_views = std::move(views);
    m_current = std::clamp(current, 0, static_cast<int>(m_views.size()) - 1);
    retranslate();
}

void ViewField::setChanged(bool changed)
{
    if (changed != m_changed) {
        m_changed = changed;
        retranslate();
    }
}

void ViewField::retranslate()
{
    m_field->setLabel(PortfolioText::tr("View", "how the table is looked at"));
    m_field->setValue(nameOf(currentView()), false);
    m_field->setNote(m_changed ? PortfolioText::tr("changed", "a view, since it was saved") : QString(),
                     true);
    m_field->setToolTip(PortfolioText::tr("Columns, order, groups and filter under a name"));
    // The bar gives it its new width at once: its words never stand on each other.
    for (QWidget *each = this; each != nullptr && each->layout() != nullptr; each = each->parentWidget())
        each->layout()->activate();
}

void ViewField::open()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height() + 4)));
}

void ViewField::fillMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        const SavedView &view = m_views[static_cast<size_t>(i)];
        if (i > 0 && view.builtIn != m_views[static_cast<size_t>(i - 1)].builtIn)
            menu->addSeparator();
        // An & in a name is no mnemonic.
        QAction *action = menu->addAction(nameOf(view).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(i == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { emit chosen(i); });
    }
    menu->addSeparator();
    const bool own = !currentView().builtIn;
    const QString name = nameOf(currentView()).replace(u'&', QStringLiteral("&&"));
    if (m_changed)
        connect(menu->addAction(PortfolioText::tr("Back to how “%1” was saved").arg(name)),
                &QAction::triggered, this, [this] { emit chosen(m_current); });
    if (m_changed && own)
        connect(menu->addAction(PortfolioText::tr("Save the changes in “%1”").arg(name)), &QAction::triggered,
                this, &ViewField::saveRequested);
    QAction *saveAs = menu->addAction(PortfolioText::tr("Save as a view of its own…"));
    saveAs->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    saveAs->setShortcutContext(Qt::WidgetShortcut); // it says the key, which belongs to the page
    connect(saveAs, &QAction::triggered, this, [this] { askName(); });
    if (own) {
        connect(menu->addAction(PortfolioText::tr("Rename “%1”…").arg(name)), &QAction::triggered, this,
                [this] { askName(true); });
        connect(menu->addAction(PortfolioText::tr("Delete “%1”").arg(name)), &QAction::triggered, this,
                &ViewField::removeRequested);
    }
}

void ViewField::askName(bool rename)
{
    QStringList taken;
    for (const SavedView &view : m_views) {
        if (!rename || &view != &currentView())
            taken += nameOf(view);
    }
    auto *dialog = new NameDialog(taken, rename ? currentView().id : QString(), window());
    connect(dialog, &NameDialog::named, this, [this, rename](const QString &name) {
        if (rename)
            emit renameRequested(name);
        else
            emit saveAsRequested(name);
    });
    dialog->open();
}

} // namespace bw
