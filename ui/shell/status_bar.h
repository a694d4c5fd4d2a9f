#pragma once

#include "evaluate/portfolio.h"

#include <QDateTime>
#include <QWidget>
#include <memory>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bw {

struct GapNotice;

/// Age of the data after which it is said in the watch colour, with its shape and words.
constexpr int staleAfterDays = 2;

/// How fresh the figures are and what they rest on.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);
    void setState(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                  const QDateTime &now, bool sample, bool canLeave);
    void setReadOnly(bool readOnly);

signals:
    void keysRequested();
    void leaveSample();
    /// An account with edits that an import contests.
    void accountRequested(bw::AccountId account);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show();
    /// How many days are missing, which, and of which source.
    static QString gapWords(const GapNotice &gap);
    void showContested();

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    QDateTime m_now;
    bool m_sample = false;
    bool m_canLeave = false;
    bool m_readOnly = false;
    QLabel *m_symbol;
    QLabel *m_freshness;
    QLabel *m_imported;
    QLabel *m_accounts;
    QLabel *m_rules;
    QLabel *m_note;
    QToolButton *m_leave;
    QToolButton *m_contested;
    AccountId m_contestedAccount;
    QToolButton *m_keys;
};

} // namespace bw
