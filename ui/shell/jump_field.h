#pragma once

#include "base/ids.h"
#include "shell/account_search.h"

#include <QLineEdit>
#include <memory>

class QListView;
class QStandardItemModel;

namespace bw {

/// Goes to an account by name, key or pinyin initials. The list lies over the window under the field, so
/// that typing goes on while it is open.
class JumpField : public QLineEdit {
    Q_OBJECT
public:
    explicit JumpField(QWidget *parent = nullptr);
    void setCache(std::shared_ptr<const Cache> cache);

signals:
    void chosen(bw::AccountId account);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void search();
    void take();
    void closeList();

    std::shared_ptr<const Cache> m_cache;
    AccountSearch m_search;
    bool m_indexed = false;
    QWidget *m_popup = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace bw
