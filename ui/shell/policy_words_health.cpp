#include "shell/policy_words_health.h"

#include "model/rubric_edit.h"
#include "shell/rubric_words.h"
#include "shell/text.h"
#include "shell/text_tr.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <array>

namespace bw::text {

namespace {

struct Words {
    const char *key;
    const char *words;
    bool percent = false;
};

constexpr Words rules[] = {
    {"health", QT_TRANSLATE_NOOP("bw::text::Text", "Health")},
    {"health.weights", QT_TRANSLATE_NOOP("bw::text::Text", "Weights of what the machine sees")},
    {"health.weights.activity", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the active days of 28")},
    {"health.weights.coefficient", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the weeks active")},
    {"health.weights.trend", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the trend of key actions")},
    {"health.weights.seat_use", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the seat use")},
    {"health.weights.breadth", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the modules used")},
    {"health.weights.outcome", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the business results")},
    {"health.weights.survey", QT_TRANSLATE_NOOP("bw::text::Text", "Weight of the NPS")},
    {"health.machine_percent",
     QT_TRANSLATE_NOOP("bw::text::Text", "Points of 100 for what the machine sees")},
    {"health.watch_from", QT_TRANSLATE_NOOP("bw::text::Text", "Watch from")},
    {"health.healthy_from", QT_TRANSLATE_NOOP("bw::text::Text", "Healthy from")},
    {"health.full_trend_percent", QT_TRANSLATE_NOOP("bw::text::Text", "Full marks for the trend from"), true},
    {"health.least_coverage_percent", QT_TRANSLATE_NOOP("bw::text::Text", "Scored from a coverage of"), true},
    {"health.disagreement_points",
     QT_TRANSLATE_NOOP("bw::text::Text", "Points from which machine and human disagree")},
    {"health.outcome_behind_percent",
     QT_TRANSLATE_NOOP("bw::text::Text", "A business result is behind below"), true},
    {"rubric", QT_TRANSLATE_NOOP("bw::text::Text", "Questions")},
};

/// Of a criterion, its steps and its limit.
constexpr Words parts[] = {
    {"id", QT_TRANSLATE_NOOP("bw::text::Text", "key in files")},
    {"question", QT_TRANSLATE_NOOP("bw::text::Text", "wording")},
    {"guidance", QT_TRANSLATE_NOOP("bw::text::Text", "guidance")},
    {"steps", QT_TRANSLATE_NOOP("bw::text::Text", "scale")},
    {"weight", QT_TRANSLATE_NOOP("bw::text::Text", "weight")},
    {"shelf_days", QT_TRANSLATE_NOOP("bw::text::Text", "an answer is good for")},
    {"limit", QT_TRANSLATE_NOOP("bw::text::Text", "limit of the health")},
    {"limit.step", QT_TRANSLATE_NOOP("bw::text::Text", "answer that limits the health")},
    {"limit.kind", QT_TRANSLATE_NOOP("bw::text::Text", "limit of the health")},
    {"limit.value", QT_TRANSLATE_NOOP("bw::text::Text", "limit of the health")},
    {"evidence", QT_TRANSLATE_NOOP("bw::text::Text", "what the machine shows")},
};

constexpr Words stepParts[] = {
    {"words", QT_TRANSLATE_NOOP("bw::text::Text", "words")},
    {"anchor", QT_TRANSLATE_NOOP("bw::text::Text", "what one sees")},
};

constexpr std::array evidences{
    QT_TRANSLATE_NOOP("bw::text::Text", "Nothing"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Main scenarios, actual against expected"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Use by decision makers"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Business results"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Use by managers and admins"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Use by everybody"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Seats over time"),
    QT_TRANSLATE_NOOP("bw::text::Text", "Contacts"),
};

template <size_t N> const Words *find(const Words (&list)[N], QStringView key)
{
    for (const Words &one : list) {
        if (key == QLatin1String(one.key))
            return &one;
    }
    return nullptr;
}

/// "rubric.champion.steps.2.words": the criterion, and what of it.
struct RubricKey {
    QString criterion;
    QString rest; ///< "steps.2.words"; empty: the whole criterion
};

std::optional<RubricKey> rubricKey(const QString &key)
{
    if (!key.startsWith(QLatin1String("rubric.")))
        return {};
    return RubricKey{key.section(u'.', 1, 1), key.section(u'.', 2)};
}

/// The words of a step as shipped; else its key.
QString stepWord(const QString &criterion, const QString &step)
{
    return answerWord(criterion, step);
}

QString noneWord()
{
    return Text::tr("none", "of a list");
}

QString part(const QString &whole, const QString &rest)
{
    const Words *words = find(parts, rest);
    return words
        ? Text::tr("%1, %2", "a scenario or standard, and what of it").arg(whole, Text::tr(words->words))
        : whole;
}

QString keyOf(const RubricKey &key)
{
    const QString whole = Text::tr("Question “%1”").arg(shippedCriterion(key.criterion).name);
    if (!key.rest.startsWith(QLatin1String("steps.")))
        return part(whole, key.rest);
    const QString step = Text::tr("%1, answer “%2”", "a question, one of its answers")
                             .arg(whole, stepWord(key.criterion, key.rest.section(u'.', 1, 1)));
    const Words *words = find(stepParts, key.rest.section(u'.', 2));
    return words
        ? Text::tr("%1, %2", "a scenario or standard, and what of it").arg(step, Text::tr(words->words))
        : step;
}

/// Of a text that may be the user's own.
QString ownText(const RubricKey &key, const QString &value)
{
    if (!value.isEmpty())
        return visible(value);
    return shippedOf(key.criterion) ? Text::tr("as shipped", "a text") : noneWord();
}

RubricCriterion criterionOf(const QJsonValue &value)
{
    const Rubric rubric = rubricFromValue(QJsonArray{value});
    return rubric.criteria.size() == 1 ? rubric.criteria.front() : RubricCriterion();
}

QString listOf(const QStringList &words)
{
    return words.isEmpty() ? noneWord() : QLocale().createSeparatedList(words);
}

QString stepObject(const QString &criterion, const QJsonObject &step)
{
    const QString own = step.value(QStringLiteral("words")).toString();
    return own.isEmpty() ? stepWord(criterion, step.value(QStringLiteral("id")).toString()) : visible(own);
}

QString limitObject(const QString &criterion, const QJsonObject &object)
{
    const auto kind = limitKindFromName(object.value(QStringLiteral("kind")).toString());
    return Text::tr("%1 %2 for “%3”", "at most or at least, health, an answer")
        .arg(limitKind(kind.value_or(LimitKind::AtMost)),
             number(object.value(QStringLiteral("value")).toInteger()),
             stepWord(criterion, object.value(QStringLiteral("step")).toString()));
}

std::optional<QString> rubricValueWords(const RubricKey &key, const QJsonValue &value)
{
    if (value.isUndefined())
        return noneWord();
    const QString last = key.rest.section(u'.', -1);
    if (key.rest.isEmpty()) {
        const RubricCriterion criterion = criterionOf(value);
        return criterionWords(criterion).question;
    }
    if (key.rest == QLatin1String("steps")) {
        QStringList words;
        const QJsonArray steps = value.toArray();
        for (const auto &step : steps)
            words += stepObject(key.criterion, step.toObject());
        return listOf(words);
    }
    if (key.rest == QLatin1String("limit"))
        return value.isObject() ? limitObject(key.criterion, value.toObject()) : noneWord();
    if (key.rest == QLatin1String("limit.step"))
        return stepWord(key.criterion, value.toString());
    if (key.rest == QLatin1String("limit.kind"))
        return limitKind(limitKindFromName(value.toString()).value_or(LimitKind::AtMost));
    if (key.rest == QLatin1String("shelf_days"))
        return Text::tr("%n days", "", static_cast<int>(value.toInteger()));
    if (key.rest == QLatin1String("evidence"))
        return evidence(evidenceFromName(value.toString()).value_or(Evidence::None));
    if (value.isObject()) // a step that is there on one side only
        return stepObject(key.criterion, value.toObject());
    if (last == QLatin1String("words") || last == QLatin1String("anchor") || last == QLatin1String("question")
        || last == QLatin1String("guidance"))
        return ownText(key, value.toString());
    return {};
}

/// Every rule in an object of them: "Watch from: 40".
void addRules(const QString &key, const QJsonValue &value, QStringList &words)
{
    if (value.isObject()) {
        const QJsonObject inner = value.toObject();
        for (auto it = inner.constBegin(); it != inner.constEnd(); ++it)
            addRules(key % u'.' % it.key(), it.value(), words);
        return;
    }
    const Words *rule = find(rules, key);
    const QString shown = rule && rule->percent ? percent(value.toDouble() / 100) : number(value.toInteger());
    words += rule ? Text::tr("%1: %2", "a rule, its value").arg(Text::tr(rule->words), shown) : shown;
}

} // namespace

QString healthKey(const QString &key)
{
    if (const Words *rule = find(rules, key))
        return Text::tr(rule->words);
    if (const auto rubric = rubricKey(key))
        return keyOf(*rubric);
    if (key.startsWith(QLatin1String("rubric["))) { // in what is refused: by number
        const qsizetype close = key.indexOf(u']');
        const int index = QStringView(key).mid(7, close - 7).toInt();
        return part(Text::tr("Question %1", "by number").arg(index + 1), key.mid(close + 2));
    }
    return {};
}

std::optional<QString> healthValue(const QString &key, const QJsonValue &value)
{
    if (const auto rubric = rubricKey(key))
        return rubricValueWords(*rubric, value);
    if (key == QLatin1String("rubric") && value.isArray()) {
        QStringList names;
        const QJsonArray list = value.toArray();
        for (const auto &one : list)
            names += criterionWords(criterionOf(one)).name;
        return listOf(names);
    }
    const Words *rule = find(rules, key);
    if (rule && value.isObject()) {
        QStringList words;
        addRules(key, value, words);
        return listOf(words);
    }
    if (rule && rule->percent && value.isDouble())
        return percent(value.toDouble() / 100);
    return {};
}

QString evidence(Evidence evidence)
{
    return Text::tr(evidences.at(static_cast<size_t>(evidence)));
}

QString limitKind(LimitKind kind)
{
    return kind == LimitKind::AtMost ? Text::tr("at most", "of the health")
                                     : Text::tr("at least", "of the health");
}

QString limit(const RubricCriterion &criterion)
{
    if (!criterion.limit)
        return noneWord();
    const CriterionWords words = criterionWords(criterion);
    QString step = criterion.limit->step;
    for (size_t i = 0; i < criterion.steps.size(); ++i) {
        if (criterion.steps[i].key == criterion.limit->step)
            step = words.steps[i].word;
    }
    return Text::tr("%1 %2 for “%3”", "at most or at least, health, an answer")
        .arg(limitKind(criterion.limit->kind), number(qint64{criterion.limit->value}), step);
}

} // namespace bw::text
