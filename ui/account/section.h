#pragma once

#include "account/chart_words.h"

#include <QWidget>

namespace bw {

/// One part of an account's page below its head. It shows what it is given, and says so where something is
/// not there yet or not in the data.
class AccountSection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// `shown.details` is null while they are on their way. The report and the details live until the next
    /// call.
    virtual void show(const AccountReport &report, const ShownDays &shown) = 0;
    /// How wide the page is: parts stand beside each other where they fit, else below.
    virtual void setRoom(int /*width*/) { }

signals:
    /// What the part shows is missing, and the user goes to import it.
    void importRequested();
};

} // namespace bw
