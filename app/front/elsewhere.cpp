#include "front/elsewhere.h"

#include "shell/parts.h"
#include "shell/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bw {

QString elsewhereSentence(const Claim &claim)
{
    const QString file = text::visible(QFileInfo(claim.workspace()).fileName());
    const QDateTime since = claim.since().toLocalTime();
    const QString time = ElsewhereDialog::tr("%1, %2", "day, time of the day")
                             .arg(text::day(Day::of(since.date())), text::clock(since));
    if (claim.host().isEmpty()) {
        return ElsewhereDialog::tr("“%1” is open in another window since %2, which does not answer.")
            .arg(file, time);
    }
    return ElsewhereDialog::tr("“%1” is open on the computer “%2” since %3.")
        .arg(file, text::visible(claim.host()), time);
}

namespace {

QString waysOut(const Claim &claim, ElsewhereDialog::Else otherwise)
{
    const QString lock = text::visible(QFileInfo(lockPath(claim.workspace())).fileName());
    if (otherwise == ElsewhereDialog::Else::Stay) {
        return claim.host().isEmpty()
            ? ElsewhereDialog::tr("You can look at it without changing anything, or stay with the workspace "
                                  "that is open here, end the other window and try again.")
            : ElsewhereDialog::tr("You can look at it without changing anything, or stay with the workspace "
                                  "that is open here and close the other one there first. If that computer "
                                  "is gone for good, delete “%1”.")
                  .arg(lock);
    }
    return claim.host().isEmpty()
        ? ElsewhereDialog::tr("You can look at it without changing anything, or quit, end the other window "
                              "and start again.")
        : ElsewhereDialog::tr("You can look at it without changing anything, or quit and close it there "
                              "first. If that computer is gone for good, delete “%1”.")
              .arg(lock);
}

} // namespace

ElsewhereDialog::ElsewhereDialog(const Claim &claim, Else otherwise, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("elsewhere"));
    setWindowTitle(QStringLiteral("Bellwether"));
    auto *title = makeLabel(TextRole::BaseHeading);
    title->setText(elsewhereSentence(claim));
    auto *why = makeLabel(TextRole::Base, Tone::Secondary);
    why->setText(waysOut(claim, otherwise));
    for (QLabel *label : {title, why}) {
        label->setWordWrap(true);
        label->setFixedWidth(440);
    }
    auto *look = new KeyButton;
    look->setObjectName(QStringLiteral("openReadOnly"));
    look->setText(tr("Open read-only"));
    look->setPrimary(true);
    look->setDefault(true);
    auto *quit = new KeyButton({}, QStringLiteral("Esc"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setText(otherwise == Else::Quit ? tr("Quit") : tr("Stay here"));
    connect(look, &QPushButton::clicked, this, &QDialog::accept);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(look);
    layout->addLayout(buttons);
}

Engine readOnlyEngine(Engine engine, const QString &workspace)
{
    engine.import = [real = engine.import, workspace](const QString &path, const QString &file,
                                                      Progress &progress,
                                                      ImportPlan *refused) -> Result<ImportPlan> {
        if (path == workspace)
            return fail(ErrorCode::DatabaseBusy, path);
        return real(path, file, progress, refused);
    };
    engine.apply = [real = engine.apply, workspace](const QString &path, const DryRun &dryRun,
                                                    Progress &progress) -> Result<ImportPlan> {
        if (path == workspace)
            return fail(ErrorCode::DatabaseBusy, path);
        return real(path, dryRun, progress);
    };
    engine.sync = {};
    engine.edit = [real = engine.edit, workspace](const QString &path,
                                                  const EditStep &step) -> Result<EditStep> {
        if (path == workspace)
            return fail(ErrorCode::DatabaseBusy, path);
        return real(path, step);
    };
    engine.saveSource = {};
    engine.dropSource = {};
    engine.planUndo = {};
    engine.undo = {};
    engine.judge = {};
    engine.saveWork = {};
    engine.takeWorkBack = {};
    engine.takeBack = {};
    engine.setLimit = {};
    engine.endLimit = {};
    engine.replay = {};
    engine.check = {}; // it brings back what was lost
    return engine;
}

} // namespace bw
