#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMetaProperty>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolTip>
#include <map>

namespace bw::test {

/// Everything that people can read or hear of a widget, with the place where it stands.
class WordsOnScreen {
public:
    /// Text → where it was found first.
    [[nodiscard]] const std::map<QString, QString> &found() const { return m_found; }

    /// The widget and all that is visible in it: texts, painted words, tool tips, menus, tables, names and
    /// descriptions for screen readers.
    void read(QWidget *root)
    {
        addPainted(root);
        QList<QWidget *> widgets = root->findChildren<QWidget *>();
        widgets.prepend(root);
        for (QWidget *widget : std::as_const(widgets)) {
            if (!widget->isVisible())
                continue;
            const QString where = nameOf(widget);
            addProperties(widget, where);
            addActions(widget, where);
            if (auto *view = qobject_cast<QAbstractItemView *>(widget))
                addModel(view->model(), {}, where);
            if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(tabs->tabText(i), where);
            }
            addAccessible(QAccessible::queryAccessibleInterface(widget), where, 0);
            if (widget->findChildren<QWidget *>().isEmpty() || qobject_cast<QAbstractScrollArea *>(widget))
                addTips(widget, where);
        }
    }
    /// Besides what read() does: context menus, and what arrow keys make a painted widget say.
    void readWithKeys(QWidget *root)
    {
        read(root);
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || qobject_cast<QScrollBar *>(widget))
                continue; // the menu of a scroll bar is Qt's own
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, widget->rect().center(),
                                   widget->mapToGlobal(widget->rect().center()), Qt::NoModifier);
            QTimer waiting; // a spin box asks in its own event loop
            QObject::connect(&waiting, &QTimer::timeout, &waiting, [this] { readPopup(); });
            waiting.start(0);
            QApplication::sendEvent(widget, &menu);
            waiting.stop();
            readPopup();
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || qobject_cast<QAbstractButton *>(widget))
                continue;
            for (int i = 0; i < 3; ++i) {
                QTest::keyClick(widget, Qt::Key_Right);
                addProperties(widget, nameOf(widget));
            }
            addPainted(widget);
        }
    }
    /// The menu or list that is open, with its submenus; closes it. False where there is none.
    bool readPopup()
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (popup == nullptr)
            return false;
        read(popup);
        if (auto *menu = qobject_cast<QMenu *>(popup))
            addMenu(menu, nameOf(menu));
        popup->close();
        return true;
    }
    void add(const QString &text, const QString &where)
    {
        if (text.startsWith(QLatin1String("<qt>"))) // how plain text is handed to a tool tip
            m_found.try_emplace(QTextDocumentFragment::fromHtml(text).toPlainText(), where);
        else if (!text.isEmpty())
            m_found.try_emplace(text, where);
    }
    /// A model's cells, heads and tips; enough rows for every kind.
    void addModel(const QAbstractItemModel *model, const QModelIndex &parent, const QString &where)
    {
        if (model == nullptr)
            return;
        constexpr int most = 30;
        const std::initializer_list<int> roles = {Qt::DisplayRole,        Qt::ToolTipRole,
                                                  Qt::StatusTipRole,      Qt::WhatsThisRole,
                                                  Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
        for (int column = 0; column < model->columnCount(parent); ++column) {
            for (const int role : roles)
                add(model->headerData(column, Qt::Horizontal, role).toString(),
                    where + QStringLiteral(" head"));
            for (int row = 0; row < qMin(most, model->rowCount(parent)); ++row) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : roles)
                    add(index.data(role).toString(), where + QStringLiteral(" cell"));
                if (column == 0 && model->hasChildren(index))
                    addModel(model, index, where);
            }
        }
    }

private:
    /// Takes down what is written, draws nothing.
    class Reader : public QPaintEngine {
    public:
        Reader()
            : QPaintEngine(QPaintEngine::AllFeatures)
        {
        }
        bool begin(QPaintDevice * /*device*/) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState & /*state*/) override { }
        void drawPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QRectF & /*from*/) override
        {
        }
        void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
        void drawPath(const QPainterPath & /*path*/) override { }
        void drawTextItem(const QPointF & /*at*/, const QTextItem &item) override
        {
            texts.insert(item.text());
        }
        [[nodiscard]] Type type() const override { return QPaintEngine::User; }
        QSet<QString> texts;
    };
    class Page : public QPaintDevice {
    public:
        explicit Page(QSize size)
            : m_size(size)
        {
        }
        [[nodiscard]] QPaintEngine *paintEngine() const override { return &reader; }
        [[nodiscard]] int metric(PaintDeviceMetric metric) const override
        {
            switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
            case PdmDepth:
                return 32;
            case PdmNumColors:
                return 1 << 24;
            case PdmWidthMM:
            case PdmHeightMM:
                return 300;
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return 96;
            }
            return 0;
        }
        mutable Reader reader;

    private:
        QSize m_size;
    };

    static QString nameOf(const QWidget *widget)
    {
        QString name = QString::fromLatin1(widget->metaObject()->className());
        if (!widget->objectName().isEmpty())
            name += QLatin1Char('#') + widget->objectName();
        return name;
    }
    void addPainted(QWidget *widget)
    {
        Page page(widget->size());
        widget->render(&page);
        for (const QString &text : std::as_const(page.reader.texts))
            add(text, nameOf(widget) + QStringLiteral(" painted"));
    }
    void addProperties(const QObject *object, const QString &where)
    {
        static const QSet<QByteArray> silent = {
            "objectName", "styleSheet", "windowFilePath", "windowRole", "inputMask",    "html",
            "markdown",   "iconText",   "currentText",    "format",     "selectedText", "acceptableInput"};
        const QMetaObject *type = object->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            if (property.typeId() == QMetaType::QString && !silent.contains(property.name()))
                add(property.read(object).toString(),
                    where + QLatin1Char('.') + QString::fromLatin1(property.name()));
        }
    }
    void addActions(const QWidget *widget, const QString &where)
    {
        for (const QAction *action : widget->actions())
            addProperties(action, where + QStringLiteral(" action"));
    }
    void addMenu(const QMenu *menu, const QString &where)
    {
        addActions(menu, where);
        for (const QAction *action : menu->actions()) {
            if (action->menu() != nullptr)
                addMenu(action->menu(), where + QStringLiteral(" submenu"));
        }
    }
    /// Children that are no widgets: cells, points, marks.
    void addAccessible(QAccessibleInterface *face, const QString &where, int depth)
    {
        constexpr int deepest = 3;
        constexpr int most = 60;
        if (face == nullptr || !face->isValid() || depth > deepest)
            return;
        for (const QAccessible::Text text :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(face->text(text), where + QStringLiteral(" to screen readers"));
        for (int i = 0; i < qMin(most, face->childCount()); ++i) {
            QAccessibleInterface *child = face->child(i);
            if (child != nullptr && child->object() == nullptr)
                addAccessible(child, where, depth + 1);
        }
    }
    void addTips(QWidget *widget, const QString &where)
    {
        constexpr int step = 23;
        QWidget *target = widget;
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
            target = area->viewport();
        for (int y = step / 2; y < target->height(); y += step) {
            for (int x = step / 2; x < target->width(); x += step) {
                QHelpEvent help(QEvent::ToolTip, QPoint(x, y), target->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(target, &help);
                add(QToolTip::text(), where + QStringLiteral(" tip"));
            }
        }
        QToolTip::hideText();
    }

    std::map<QString, QString> m_found;
};

} // namespace bw::test
