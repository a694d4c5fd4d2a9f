#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace bw {

class KeyButton;

/// What the data page shows with nothing to import: what to drop, and which columns are needed.
class EmptyImport : public QWidget {
    Q_OBJECT
public:
    explicit EmptyImport(QWidget *parent = nullptr);

signals:
    void filesRequested();
    void templatesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QWidget *m_drop;
    QLabel *m_title;
    QLabel *m_text;
    KeyButton *m_choose;
    KeyButton *m_templates;
    QLabel *m_needed;
    std::vector<std::pair<QLabel *, QLabel *>> m_kinds;
};

} // namespace bw
