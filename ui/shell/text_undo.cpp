#include "shell/plural.h"
#include "shell/text.h"
#include "shell/text_tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace bw::text {

namespace {

struct EntityWord {
    QLatin1String entity; ///< of loggedTables()
    const char *word;
};

constexpr std::array entityWords = {
    EntityWord{QLatin1String("account"), QT_TRANSLATE_NOOP("bw::text::Text", "account")},
    EntityWord{QLatin1String("account_change"),
               QT_TRANSLATE_NOOP("bw::text::Text", "dated value of an account")},
    EntityWord{QLatin1String("seats"), QT_TRANSLATE_NOOP("bw::text::Text", "seats")},
    EntityWord{QLatin1String("contract"), QT_TRANSLATE_NOOP("bw::text::Text", "contract")},
    EntityWord{QLatin1String("user"), QT_TRANSLATE_NOOP("bw::text::Text", "user")},
    EntityWord{QLatin1String("unit"), QT_TRANSLATE_NOOP("bw::text::Text", "shop or site")},
    EntityWord{QLatin1String("survey"), QT_TRANSLATE_NOOP("bw::text::Text", "answer to a survey")},
    EntityWord{QLatin1String("outcome"), QT_TRANSLATE_NOOP("bw::text::Text", "business outcome")},
    EntityWord{QLatin1String("outcome_actual"),
               QT_TRANSLATE_NOOP("bw::text::Text", "value of a business outcome")},
    EntityWord{QLatin1String("judgement"), QT_TRANSLATE_NOOP("bw::text::Text", "judgement")},
    EntityWord{QLatin1String("judgement_taken_back"),
               QT_TRANSLATE_NOOP("bw::text::Text", "taking back of a judgement")},
    EntityWord{QLatin1String("touch"), QT_TRANSLATE_NOOP("bw::text::Text", "touch")},
    EntityWord{QLatin1String("cost"), QT_TRANSLATE_NOOP("bw::text::Text", "cost")},
    EntityWord{QLatin1String("holiday"), QT_TRANSLATE_NOOP("bw::text::Text", "calendar day")},
};

QString wordFor(const QString &entity)
{
    for (const EntityWord &word : entityWords) {
        if (word.entity == entity)
            return Text::tr(word.word);
    }
    return visible(entity);
}

/// What a person knows the row by: its key without the account; nothing for a number of the store.
QString nameOf(const UndoKept &kept)
{
    QStringList parts = QJsonDocument::fromJson(kept.key.toUtf8()).toVariant().toStringList();
    if (!parts.isEmpty() && parts.first() == kept.account)
        parts.removeFirst();
    else if (parts.size() == 1)
        parts.clear();
    parts.removeAll(QString());
    return visible(parts.join(QStringLiteral(", ")));
}

} // namespace

QString counts(const UndoReport &report)
{
    return Text::tr("%1, %2, %3.", "what an undo did")
        .arg(Text::tr("%Ln row(s) restored", nullptr, plural(report.restored)),
             Text::tr("%Ln row(s) taken away", nullptr, plural(report.removed)),
             Text::tr("%Ln day(s) of usage taken away", nullptr, plural(report.usageDays)));
}

QString sentence(const UndoKept &kept)
{
    QString what = wordFor(kept.entity);
    if (const QString name = nameOf(kept); !name.isEmpty())
        what = Text::tr("%1 %2", "kind of row, its name").arg(what, name);
    if (!kept.account.isEmpty())
        what = Text::tr("%1: %2", "account, row").arg(visible(kept.account), what);
    const QString file = kept.import ? visible(kept.file) : QString();
    switch (kept.by) {
    case UndoKept::By::LaterImport:
        return Text::tr("%1 stays as it is: %2 (import %3) changed it since.")
            .arg(what, file, number(kept.import.value_or(ImportId()).value));
    case UndoKept::By::Hand:
        return kept.author.isEmpty()
            ? Text::tr("%1 stays: it was edited by hand.").arg(what)
            : Text::tr("%1 stays: %2 edited it by hand.").arg(what, visible(kept.author));
    case UndoKept::By::Reference:
        return Text::tr("%1 stays, without what this import said of it: %2 (import %3) needs it.")
            .arg(what, file, number(kept.import.value_or(ImportId()).value));
    case UndoKept::By::Place:
        return Text::tr("%1 stays as it is: another row has taken its former place.").arg(what);
    case UndoKept::By::Unknown:
        break;
    }
    return Text::tr("%1 stays as it is: it was changed since, and no import says by whom.").arg(what);
}

} // namespace bw::text
