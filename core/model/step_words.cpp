#include "model/step_words.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

struct StepWords {
    const char *criterion;
    std::array<const char *, 4> words; ///< of each step, separated by |
};

// What the window shows (ui/shell/rubric_words.cpp and its translation); tst_text compares the two.
constexpr std::array shippedWords{
    StepWords{"main_process", {"None|没有", "A pilot|试点", "Most of it|大部分", "All of it|全部"}},
    StepWords{"boss_uses", {"Never|从不", "Rarely|偶尔", "Monthly|每月", "Weekly|每周"}},
    StepWords{"expected_return", {"Missed|未达成", "Behind|落后", "On track|正常", "Ahead|超前"}},
    StepWords{"champion", {"Nobody|没有", "Weak|弱", "Active|积极", "Backup|有后备"}},
    StepWords{"users_want", {"Avoid it|回避", "Put up|勉强", "Like it|喜欢", "Love it|离不开"}},
    StepWords{"no_risk", {"Acute|紧急", "In review|评估中", "Stable|稳定", "Growing|增长"}},
    StepWords{"relationship", {"Strained|紧张", "Cool|冷淡", "Good|良好", "Close|密切"}},
};

bool isOneOf(const char *words, const QString &word)
{
    const QStringList each = QString::fromUtf8(words).split(u'|');
    return std::any_of(each.begin(), each.end(),
                       [&](const QString &known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString plainAnswer(const QString &value)
{
    const QString plain = value.normalized(QString::NormalizationForm_KC).simplified();
    const qsizetype point = plain.indexOf(u'.');
    const auto isZero = [](QChar c) { return c == u'0'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isWhole = point > 0 && point + 1 < plain.size()
        && std::all_of(plain.begin(), plain.begin() + point, isDigit)
        && std::all_of(plain.begin() + point + 1, plain.end(), isZero);
    return isWhole ? plain.left(point) : plain;
}

std::optional<qint32> shippedStep(const QString &criterion, const QString &word)
{
    const auto *const found =
        std::find_if(shippedWords.begin(), shippedWords.end(),
                     [&](const StepWords &each) { return criterion == QLatin1String(each.criterion); });
    if (found == shippedWords.end() || word.isEmpty())
        return {};
    std::optional<qint32> step;
    for (size_t i = 0; i < found->words.size(); ++i) {
        if (!isOneOf(found->words.at(i), word))
            continue;
        if (step)
            return {};
        step = static_cast<qint32>(i);
    }
    return step;
}

} // namespace bw
