#pragma once

#include "shell/page.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace bw {

/// One screen in the rail: a symbol over a word.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(QString symbol, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {60, 52}; }
    /// Empty: none.
    void setBadge(const QString &badge);
    [[nodiscard]] const QString &badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    QString m_symbol;
    QString m_badge;
};

/// The screens that exist; settings stand below.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const std::vector<PageInfo> &pages, QWidget *parent = nullptr);
    void setCurrent(const QByteArray &page);
    /// A number at a page's symbol, "99+" above 99 and none at 0; `words` say it: "37 open".
    void setBadge(const QByteArray &page, int count, const QString &words);
    /// Pages in the order of their keys Ctrl+1…
    [[nodiscard]] const std::vector<QByteArray> &order() const { return m_order; }

signals:
    void chosen(const QByteArray &page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    struct Entry {
        PageInfo info;
        RailItem *item = nullptr;
        QString badge; ///< in words; empty: none
    };
    std::vector<Entry> m_entries;
    std::vector<QByteArray> m_order;
};

} // namespace bw
