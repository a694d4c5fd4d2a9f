#include "account/edit_words.h"

#include "account/account_tr.h"
#include "shell/text.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace bw {

namespace {

struct FieldWord {
    QLatin1String field;
    const char *word;
};

constexpr std::array fieldWords = {
    FieldWord{QLatin1String("name"), QT_TRANSLATE_NOOP("bw::AccountText", "Name")},
    FieldWord{QLatin1String("parent_id"), QT_TRANSLATE_NOOP("bw::AccountText", "Belongs to (account ID)")},
    FieldWord{QLatin1String("segment"), QT_TRANSLATE_NOOP("bw::AccountText", "Segment")},
    FieldWord{QLatin1String("industry"), QT_TRANSLATE_NOOP("bw::AccountText", "Industry")},
    FieldWord{QLatin1String("region"), QT_TRANSLATE_NOOP("bw::AccountText", "Region")},
    FieldWord{QLatin1String("csm"), QT_TRANSLATE_NOOP("bw::AccountText", "CSM")},
    FieldWord{QLatin1String("product"), QT_TRANSLATE_NOOP("bw::AccountText", "Product")},
    FieldWord{QLatin1String("plan"), QT_TRANSLATE_NOOP("bw::AccountText", "Plan")},
    FieldWord{QLatin1String("stage"), QT_TRANSLATE_NOOP("bw::AccountText", "Stage")},
    FieldWord{QLatin1String("started_on"), QT_TRANSLATE_NOOP("bw::AccountText", "Customer since")},
    FieldWord{QLatin1String("live_on"), QT_TRANSLATE_NOOP("bw::AccountText", "Live since")},
    FieldWord{QLatin1String("seats_purchased"), QT_TRANSLATE_NOOP("bw::AccountText", "Seats purchased")},
    FieldWord{QLatin1String("seats_opened"), QT_TRANSLATE_NOOP("bw::AccountText", "Seats opened")},
    FieldWord{QLatin1String("quota"), QT_TRANSLATE_NOOP("bw::AccountText", "Quota")},
    FieldWord{QLatin1String("modules"), QT_TRANSLATE_NOOP("bw::AccountText", "Modules")},
    FieldWord{QLatin1String("calendar"), QT_TRANSLATE_NOOP("bw::AccountText", "Calendar")},
    FieldWord{QLatin1String("tags"), QT_TRANSLATE_NOOP("bw::AccountText", "Tags")},
    FieldWord{QLatin1String("purchased"), QT_TRANSLATE_NOOP("bw::AccountText", "Purchased")},
    FieldWord{QLatin1String("opened"), QT_TRANSLATE_NOOP("bw::AccountText", "Opened")},
    FieldWord{QLatin1String("contract_id"), QT_TRANSLATE_NOOP("bw::AccountText", "Contract ID")},
    FieldWord{QLatin1String("start"), QT_TRANSLATE_NOOP("bw::AccountText", "Start")},
    FieldWord{QLatin1String("end"), QT_TRANSLATE_NOOP("bw::AccountText", "End")},
    FieldWord{QLatin1String("arr"), QT_TRANSLATE_NOOP("bw::AccountText", "ARR")},
    FieldWord{QLatin1String("currency"), QT_TRANSLATE_NOOP("bw::AccountText", "Currency")},
    FieldWord{QLatin1String("signed_on"), QT_TRANSLATE_NOOP("bw::AccountText", "Signed on")},
    FieldWord{QLatin1String("seats"), QT_TRANSLATE_NOOP("bw::AccountText", "Seats")},
    FieldWord{QLatin1String("renewed_from"), QT_TRANSLATE_NOOP("bw::AccountText", "Renews contract")},
    FieldWord{QLatin1String("renewed"), QT_TRANSLATE_NOOP("bw::AccountText", "Outcome")},
    FieldWord{QLatin1String("decided_on"), QT_TRANSLATE_NOOP("bw::AccountText", "Decided on")},
    FieldWord{QLatin1String("lost_reason"), QT_TRANSLATE_NOOP("bw::AccountText", "Reason")},
    FieldWord{QLatin1String("role"), QT_TRANSLATE_NOOP("bw::AccountText", "Role")},
    FieldWord{QLatin1String("department"), QT_TRANSLATE_NOOP("bw::AccountText", "Department")},
    FieldWord{QLatin1String("email"), QT_TRANSLATE_NOOP("bw::AccountText", "E-mail")},
    FieldWord{QLatin1String("opened_on"), QT_TRANSLATE_NOOP("bw::AccountText", "Opened on")},
    FieldWord{QLatin1String("closed_on"), QT_TRANSLATE_NOOP("bw::AccountText", "Closed on")},
    FieldWord{QLatin1String("first_day"), QT_TRANSLATE_NOOP("bw::AccountText", "First day")},
    FieldWord{QLatin1String("last_day"), QT_TRANSLATE_NOOP("bw::AccountText", "Last day")},
    FieldWord{QLatin1String("note"), QT_TRANSLATE_NOOP("bw::AccountText", "Note")},
};

constexpr std::array roleWords = {
    FieldWord{QLatin1String("decision_maker"),
              QT_TRANSLATE_NOOP("bw::AccountText", "the boss (decision maker)")},
    FieldWord{QLatin1String("manager"), QT_TRANSLATE_NOOP("bw::AccountText", "manager")},
    FieldWord{QLatin1String("end_user"), QT_TRANSLATE_NOOP("bw::AccountText", "end user")},
    FieldWord{QLatin1String("admin"), QT_TRANSLATE_NOOP("bw::AccountText", "administrator")},
    FieldWord{QLatin1String("other"), QT_TRANSLATE_NOOP("bw::AccountText", "other")},
};

QString faultWords(SheetFault fault)
{
    switch (fault) {
    case SheetFault::Missing:
        return AccountText::tr("this must be filled in.");
    case SheetFault::NoDay:
        return AccountText::tr("there is no such day. Write days as 2026-03-14.");
    case SheetFault::NoCount:
        return AccountText::tr("this must be a whole number, 0 or more.");
    case SheetFault::NoNumber:
        return AccountText::tr("this is no number. Write it plainly, for example 1234.5.");
    case SheetFault::Negative:
        return AccountText::tr("this must not be below zero.");
    case SheetFault::EndBeforeStart:
        return AccountText::tr("the end lies before the start.");
    case SheetFault::Twice:
        return AccountText::tr("another row has the same.");
    case SheetFault::NothingSaid:
        return AccountText::tr("say how many were purchased or opened.");
    case SheetFault::RoleUnknown:
    case SheetFault::YesNoUnknown:
        break;
    }
    return AccountText::tr("choose one of the list.");
}

QString orDash(const QString &value)
{
    return value.isEmpty() ? text::dash() : text::visible(value);
}

/// What a row is called in a sentence.
QString rowName(const Edit &edit, const EditableAccount &account)
{
    const QStringList parts = QJsonDocument::fromJson(edit.key.toUtf8()).toVariant().toStringList();
    switch (edit.entity) {
    case EditEntity::Account:
        return AccountText::tr("Details");
    case EditEntity::Seats:
        return AccountText::tr("Seats from %1").arg(parts.value(1));
    case EditEntity::User:
        return AccountText::tr("User %1").arg(text::visible(parts.value(1)));
    case EditEntity::QuietPeriod:
        return AccountText::tr("Quiet period");
    case EditEntity::Contract:
        break;
    }
    for (const Contract &contract : account.imported.contracts) {
        if (keyOf(contract) == edit.key)
            return AccountText::tr("Contract from %1").arg(contract.start.iso());
    }
    return AccountText::tr("Contract");
}

} // namespace

QString fieldWord(EditEntity entity, const QString &field)
{
    if (entity == EditEntity::Contract && field == QLatin1String("seats"))
        return AccountText::tr("Seats");
    for (const FieldWord &word : fieldWords) {
        if (word.field == field)
            return AccountText::tr(word.word);
    }
    return field;
}

QString partWord(EditEntity entity)
{
    switch (entity) {
    case EditEntity::Seats:
        return AccountText::tr("From");
    case EditEntity::User:
        return AccountText::tr("User ID");
    case EditEntity::Account:
    case EditEntity::Contract:
    case EditEntity::QuietPeriod:
        break;
    }
    return {};
}

QString valueWord(EditEntity entity, const QString &field, const QString &value)
{
    if (field == QLatin1String("renewed"))
        return value == u"1" ? AccountText::tr("renewed")
            : value == u"0"  ? AccountText::tr("lost")
                             : AccountText::tr("not known yet");
    if (entity == EditEntity::User && field == QLatin1String("role")) {
        for (const FieldWord &word : roleWords) {
            if (word.field == value)
                return AccountText::tr(word.word);
        }
    }
    if (field == QLatin1String("segment") && !value.isEmpty())
        return text::segment(value);
    if (field == QLatin1String("calendar") && !value.isEmpty())
        return text::calendar(value);
    return orDash(value);
}

QStringList choicesOf(EditEntity entity, const QString &field)
{
    if (entity == EditEntity::Contract && field == QLatin1String("renewed"))
        return {QString(), QStringLiteral("1"), QStringLiteral("0")};
    if (entity == EditEntity::User && field == QLatin1String("role")) {
        QStringList roles{QString()};
        for (const FieldWord &word : roleWords)
            roles += word.field;
        return roles;
    }
    return {};
}

QString entered(EditEntity entity, const QString &field, const QString &written)
{
    const QString value = written.simplified();
    static const QStringList words{
        QStringLiteral("name"),     QStringLiteral("parent_id"),    QStringLiteral("segment"),
        QStringLiteral("industry"), QStringLiteral("region"),       QStringLiteral("csm"),
        QStringLiteral("product"),  QStringLiteral("plan"),         QStringLiteral("stage"),
        QStringLiteral("modules"),  QStringLiteral("calendar"),     QStringLiteral("tags"),
        QStringLiteral("currency"), QStringLiteral("renewed_from"), QStringLiteral("lost_reason"),
        QStringLiteral("role"),     QStringLiteral("department"),   QStringLiteral("email"),
        QStringLiteral("note"),     QStringLiteral("contract_id")};
    if (words.contains(field) || (field.isEmpty() && entity == EditEntity::User))
        return field == QLatin1String("currency") ? value.toUpper() : value;
    static const QRegularExpression day(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    if (const auto match = day.match(value); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0') + u'-'
            + match.captured(3).rightJustified(2, u'0');
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([, ]\\d{3})+(\\.\\d+)?$"));
    return grouped.match(value).hasMatch() ? QString(value).remove(u',').remove(u' ') : value;
}

QString byHandTip(const StandingEdit &standing)
{
    const Edit &edit = standing.edit;
    const QString day = text::dayYear(Day::of(edit.at.toLocalTime().date()));
    QString tip = edit.author.isEmpty()
        ? AccountText::tr("By hand, %1").arg(day)
        : AccountText::tr("By hand: %1, %2").arg(text::visible(edit.author), day);
    if (!edit.field.isEmpty())
        tip += QLatin1Char('\n')
            + AccountText::tr("Imported: %1").arg(valueWord(edit.entity, edit.field, standing.imported));
    return tip;
}

QString contestedSentence(const StandingEdit &standing, const EditableAccount &account)
{
    const Edit &edit = standing.edit;
    const QString row = rowName(edit, account);
    if (!edit.field.isEmpty())
        return AccountText::tr("%1, %2: you entered “%3”, imported is now “%4”.")
            .arg(row, fieldWord(edit.entity, edit.field), valueWord(edit.entity, edit.field, edit.value),
                 valueWord(edit.entity, edit.field, standing.imported));
    return edit.value == u"0"
        ? AccountText::tr("%1 was taken away by hand; an import changed it since.").arg(row)
        : AccountText::tr("%1 was entered by hand; an import brought one with the same start or ID.")
              .arg(row);
}

QString problemSentence(const Sheet &sheet, const SheetProblem &problem)
{
    const QString field =
        problem.field.isEmpty() ? partWord(sheet.entity) : fieldWord(sheet.entity, problem.field);
    if (sheet.entity == EditEntity::Account)
        return AccountText::tr("%1: %2", "field, what is wrong").arg(field, faultWords(problem.fault));
    return AccountText::tr("%1, row %2, %3: %4", "sheet, row, column, what is wrong")
        .arg(sheetWord(sheet.entity), text::number(static_cast<qint64>(problem.row) + 1), field,
             faultWords(problem.fault));
}

QString sheetWord(EditEntity entity)
{
    switch (entity) {
    case EditEntity::Account:
        return AccountText::tr("Details");
    case EditEntity::Seats:
        return AccountText::tr("Seats");
    case EditEntity::Contract:
        return AccountText::tr("Contracts");
    case EditEntity::User:
        return AccountText::tr("Users");
    case EditEntity::QuietPeriod:
        break;
    }
    return AccountText::tr("Quiet periods");
}

QString stepWords(const EditStep &step, const QString &account)
{
    std::vector<EditEntity> kinds;
    for (const auto &edits : {step.withdraw, step.add}) {
        for (const Edit &edit : edits) {
            if (std::find(kinds.begin(), kinds.end(), edit.entity) == kinds.end())
                kinds.push_back(edit.entity);
        }
    }
    const QString name = text::visible(account);
    if (kinds.size() != 1)
        return AccountText::tr("data of %1").arg(name);
    switch (kinds.front()) {
    case EditEntity::Account:
        return AccountText::tr("details of %1").arg(name);
    case EditEntity::Seats:
        return AccountText::tr("seats of %1").arg(name);
    case EditEntity::Contract:
        return AccountText::tr("contracts of %1").arg(name);
    case EditEntity::User:
        return AccountText::tr("users of %1").arg(name);
    case EditEntity::QuietPeriod:
        break;
    }
    return AccountText::tr("quiet periods of %1").arg(name);
}

} // namespace bw
