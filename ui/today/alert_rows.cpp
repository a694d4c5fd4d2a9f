#include "shell/parts.h"
#include "shell/text.h"
#include "today/key_guard.h"
#include "today/pane_lists.h"
#include "widgets/line_label.h"
#include "widgets/marks.h"
#include "widgets/plain.h"
#include "widgets/popover.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace bw {

namespace {

/// The shape of a band, as a widget.
class Shape final : public QWidget {
public:
    Shape(Band band, QWidget *parent)
        : QWidget(parent)
        , m_band(band)
    {
        setFixedSize(12, 18);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStatus(painter, m_band, {6, 9}, 9);
    }

private:
    Band m_band;
};

const AlertRule *ruleOf(const BookAlerts &alerts, const Alert &alert)
{
    return alert.rule >= 0 && static_cast<size_t>(alert.rule) < alerts.rules.size()
        ? &alerts.rules[static_cast<size_t>(alert.rule)]
        : nullptr;
}

bool isHigh(const BookAlerts &alerts, const Alert &alert)
{
    const AlertRule *rule = ruleOf(alerts, alert);
    return rule != nullptr && rule->high;
}

} // namespace

AlertRows::AlertRows(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(2);
}

void AlertRows::setAlerts(const TodayBook &book, qint32 account, bool locked)
{
    m_book = book;
    m_account = account;
    m_alerts.clear();
    const std::vector<Alert> &all = book.alerts->alerts;
    const auto first =
        std::lower_bound(all.begin(), all.end(), account,
                         [](const Alert &alert, qint32 index) { return alert.account < index; });
    for (auto at = first; at != all.end() && at->account == account; ++at) {
        if (at->isOpen())
            m_alerts.push_back(*at);
    }
    std::stable_sort(m_alerts.begin(), m_alerts.end(), [&](const Alert &a, const Alert &b) {
        return isHigh(*book.alerts, a) > isHigh(*book.alerts, b);
    });
    for (QWidget *row : m_rows)
        delete row;
    m_rows.clear();
    for (size_t i = 0; i < m_alerts.size(); ++i) {
        const Alert &alert = m_alerts[i];
        const text::ReasonWords words = text::alertWords(alert, book.ground());
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(8);
        line->addWidget(new Shape(isHigh(*book.alerts, alert) ? Band::AtRisk : Band::Watch, row));
        QLabel *title = makeLabel(TextRole::Small, Tone::Primary, row);
        title->setWordWrap(true); // what it says is never cut off
        title->setText(words.title);
        if (!words.rests.isEmpty())
            title->setToolTip(plainTip(words.title + QLatin1Char('\n') + words.rests));
        line->addWidget(title, 1);
        auto *day = new LineLabel(TextRole::Small, Token::TextSecondary, row);
        day->setText(alert.state == AlertState::InWork             ? tr("in work", "state of an alert")
                         : alert.state == AlertState::Acknowledged ? tr("seen", "state of an alert")
                                                                   : text::dayShort(alert.key.opened));
        day->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        line->addWidget(day);
        auto *more = new QToolButton(row);
        more->setObjectName(QStringLiteral("alertActs%1").arg(i));
        more->setIcon(themeIcon(QStringLiteral("chevron-down"), Token::TextSecondary));
        more->setFixedSize(22, 22);
        more->setFocusPolicy(Qt::TabFocus);
        more->setEnabled(!locked);
        more->setAccessibleName(tr("What to do about: %1").arg(words.title));
        more->setToolTip(plainTip(tr("Acknowledge, take into work, resolve or snooze this alert")));
        connect(more, &QToolButton::clicked, this, [this, i] { (void)openMenu(static_cast<int>(i)); });
        line->addWidget(more);
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
}

QMenu *AlertRows::openMenu(int at)
{
    const Alert alert = m_alerts[static_cast<size_t>(at)];
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("alertMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QWidget *row = m_rows[static_cast<size_t>(at)];
    const auto simple = [&](const QString &label, AlertAct::What what, const QString &said) {
        menu->addAction(label, this, [this, alert, what, said] { act(alert, actOn(alert, what), said); });
    };
    if (alert.state == AlertState::Open)
        simple(tr("&1  Acknowledge"), AlertAct::What::Acknowledged,
               tr("acknowledged", "what was done to an alert"));
    if (alert.state != AlertState::InWork)
        simple(tr("&2  Take into work"), AlertAct::What::InWork, tr("in work", "what was done to an alert"));
    menu->addAction(tr("&3  Resolve…"), this, [this, alert, row] { resolve(alert, row); });
    QMenu *snoozes = menu->addMenu(tr("&4  Snooze"));
    const Day today = m_book.portfolio->today;
    snoozes->addAction(tr("&1  Tomorrow"), this, [this, alert, today] { snooze(alert, today + 1); });
    snoozes->addAction(tr("&2  In three days"), this, [this, alert, today] { snooze(alert, today + 3); });
    snoozes->addAction(tr("&3  Next Monday"), this,
                       [this, alert, today] { snooze(alert, today.monday() + 7); });
    menu->popup(row->mapToGlobal(QPoint(row->width() - menu->sizeHint().width(), row->height())));
    return menu;
}

AlertAct AlertRows::actOn(const Alert &alert, AlertAct::What what) const
{
    AlertAct act;
    act.rule = alert.key.rule;
    act.reason = alert.key.reason;
    act.opened = alert.key.opened;
    act.what = what;
    act.value = alert.value;
    act.seen = seenNow(*m_book.portfolio, m_account, *m_book.alerts);
    return act;
}

void AlertRows::act(const Alert &alert, AlertAct act, const QString &words)
{
    emit acted({std::move(act),
                tr("%1: %2", "alert, what was done to it")
                    .arg(text::alertWords(alert, m_book.ground()).title, words)});
}

void AlertRows::snooze(const Alert &alert, std::optional<Day> until)
{
    AlertAct snoozed = actOn(alert, AlertAct::What::Snoozed);
    snoozed.until = until;
    act(alert, std::move(snoozed),
        tr("snoozed until %1", "what was done to an alert").arg(text::day(*until)));
}

void AlertRows::resolve(const Alert &alert, QWidget *at)
{
    auto *panel = new Popover(this);
    panel->setObjectName(QStringLiteral("resolvePanel"));
    panel->setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(16, 14, 16, 14);
    auto *cause = new QComboBox(panel);
    cause->setObjectName(QStringLiteral("resolveCause"));
    for (const QString &key : text::causeKeys())
        cause->addItem(text::cause(key), key);
    auto *routed = new QLineEdit(panel);
    routed->setObjectName(QStringLiteral("resolveRouted"));
    routed->setPlaceholderText(tr("nobody else"));
    form->addRow(tr("Cause"), cause);
    form->addRow(tr("Routed to"), routed);
    auto *save = new KeyButton({}, QStringLiteral("↵"), panel);
    save->setText(tr("Resolve"));
    save->setPrimary(true);
    form->addRow(save);
    const auto done = [this, alert, cause, routed, panel] {
        AlertAct resolved = actOn(alert, AlertAct::What::Resolved);
        resolved.cause = cause->currentData().toString();
        resolved.routedTo = routed->text().simplified();
        panel->close();
        act(alert, std::move(resolved), tr("resolved", "what was done to an alert"));
    };
    connect(save, &QPushButton::clicked, panel, done);
    connect(routed, &QLineEdit::returnPressed, panel, done);
    keepKeys(panel);
    panel->openAt(at);
    cause->setFocus();
}

} // namespace bw
