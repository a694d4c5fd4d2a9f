#include "today/snooze_menu.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "today/key_guard.h"
#include "widgets/day_edit.h"
#include "widgets/popover.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

namespace bw {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::SnoozeMenu)
};

} // namespace

QMenu *openSnoozeMenu(QWidget *button, Day today, const SnoozeDone &done)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("snoozeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto until = [&](const QString &words, Day day) {
        menu->addAction(words + QLatin1Char('\t') + text::day(day), button, [done, day] { done({day, {}}); });
    };
    until(Words::tr("&1  Tomorrow"), today + 1);
    until(Words::tr("&2  In three days"), today + 3);
    until(Words::tr("&3  Next Monday"), today.monday() + 7);
    menu->addAction(Words::tr("&4  Until key actions return"), button, [done] { done({{}, {}}); });
    menu->addSeparator();
    menu->addAction(Words::tr("&5  Another day, with a reason…"), button,
                    [button, today, done] { (void)openSnoozePanel(button, today, done); });
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
    menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

QWidget *openSnoozePanel(QWidget *button, Day today, const SnoozeDone &done)
{
    auto *panel = new Popover(button->window());
    panel->setObjectName(QStringLiteral("snoozePanel"));
    panel->setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(16, 14, 16, 14);
    auto *day = new DayEdit(panel);
    day->setObjectName(QStringLiteral("snoozeDay"));
    constexpr int year = 365;
    day->setDays({today + 1, today + year}, {});
    day->setDay(today + 7);
    auto *reason = new QLineEdit(panel);
    reason->setObjectName(QStringLiteral("snoozeReason"));
    reason->setMinimumWidth(220);
    reason->setPlaceholderText(Words::tr("why, if you like"));
    form->addRow(Words::tr("Back on"), day);
    form->addRow(Words::tr("Reason"), reason);
    auto *save = new KeyButton({}, QStringLiteral("↵"), panel);
    save->setText(Words::tr("Snooze"));
    save->setPrimary(true);
    form->addRow(save);
    const auto finish = [panel, day, reason, today, done] {
        const std::optional<Day> chosen = day->day();
        if (!chosen || *chosen <= today) { // only a day to come puts anything off
            day->setFocus();
            day->selectAll();
            return;
        }
        const SnoozeChoice choice{chosen, reason->text().simplified()};
        panel->close();
        done(choice);
    };
    QObject::connect(save, &QPushButton::clicked, panel, finish);
    QObject::connect(reason, &QLineEdit::returnPressed, panel, finish);
    QObject::connect(day, &QLineEdit::returnPressed, panel, finish);
    keepKeys(panel);
    panel->openAt(button);
    day->setFocus(Qt::PopupFocusReason);
    day->selectAll();
    return panel;
}

} // namespace bw
