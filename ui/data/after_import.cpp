#include "data/after_import.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/plain.h"

#include <QGridLayout>

namespace bw {

namespace {

constexpr int lineHeight = 20;

struct Counted {
    qint64 BookCounts::*count;
    const char *word;
};
constexpr Counted counted[] = {
    {&BookCounts::accounts, QT_TRANSLATE_NOOP("bw::AfterImport", "Accounts")},
    {&BookCounts::contracts, QT_TRANSLATE_NOOP("bw::AfterImport", "Contracts")},
    {&BookCounts::users, QT_TRANSLATE_NOOP("bw::AfterImport", "Users described")},
    {&BookCounts::units, QT_TRANSLATE_NOOP("bw::AfterImport", "Units described")},
    {&BookCounts::surveys, QT_TRANSLATE_NOOP("bw::AfterImport", "Survey answers")},
    {&BookCounts::judgements, QT_TRANSLATE_NOOP("bw::AfterImport", "Judgements")},
    {&BookCounts::touches, QT_TRANSLATE_NOOP("bw::AfterImport", "Touches")},
    {&BookCounts::usageDays, QT_TRANSLATE_NOOP("bw::AfterImport", "Days with usage")},
};

} // namespace

AfterImport::AfterImport(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::CaptionHeading, Tone::Secondary))
{
    setObjectName(QStringLiteral("afterImport"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 4);
    for (int i = 0; i < most; ++i) {
        Line &line = m_lines[static_cast<size_t>(i)];
        line = {makeLabel(TextRole::Small), makeLabel(TextRole::Small, Tone::Secondary),
                makeLabel(TextRole::Small, Tone::Tertiary), makeLabel(TextRole::SmallStrong)};
        line.arrow->setText(QStringLiteral("→"));
        line.word->setFixedHeight(lineHeight);
        int column = 0;
        for (QLabel *label : {line.word, line.before, line.arrow, line.after}) {
            grid->addWidget(label, i + 1, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            ++column;
        }
    }
    setOutlook({});
}

void AfterImport::showLine(int at, const QString &word, const QString &before, const QString &after)
{
    const Line &line = m_lines[static_cast<size_t>(at)];
    line.word->setText(word);
    line.before->setText(before);
    line.after->setText(after);
    line.after->setAccessibleName(tr("%1: %2, before %3").arg(word, after, before));
    for (QLabel *label : {line.word, line.before, line.arrow, line.after})
        label->show();
}

void AfterImport::setOutlook(const std::optional<Outlook> &outlook)
{
    for (const Line &line : m_lines) {
        for (QLabel *label : {line.word, line.before, line.arrow, line.after})
            label->hide();
    }
    int at = 0;
    if (outlook) {
        for (const Counted &one : counted) {
            const qint64 before = outlook->before.*one.count;
            const qint64 after = outlook->after.*one.count;
            if (before != after && at < most)
                showLine(at++, tr(one.word), text::number(before), text::number(after));
        }
        if (outlook->before.through != outlook->after.through && at < most) {
            const auto day = [](std::optional<Day> through) {
                return through ? text::dayShort(*through) : text::dash();
            };
            showLine(at++, tr("Figures up to"), day(outlook->before.through), day(outlook->after.through));
        }
    }
    setVisible(at > 0);
    m_title->setText(tr("After the import"));
    setToolTip(
        plainTip(tr("What the book holds before and after an import of this file alone. Rates and health "
                    "are computed from the days when they are in.")));
}

} // namespace bw
