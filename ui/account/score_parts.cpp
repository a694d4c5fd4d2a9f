#include "account/score_parts.h"

#include "account/figure_panel.h"
#include "account/figure_words.h"
#include "account/human_words.h"
#include "account/story_rows.h"
#include "report/key_actions.h"
#include "shell/text.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qreal titleHeight = 24;
constexpr qreal lineHeight = 21;

QString tenths(qint64 value)
{
    return text::number(static_cast<double>(value) / 10, 1);
}

/// What a machine part was computed from.
StoryRows rowsOf(const AccountReport &report, HealthPart part)
{
    switch (part) {
    case HealthPart::Activity28:
        return [&report] { return dayRows(report, trailingWeeks(report.asOf, 4)); };
    case HealthPart::Coefficient:
        return [&report] { return blockRows(report); };
    case HealthPart::Trend:
        return [&report] { return dayRows(report, trailingWeeks(report.asOf, 12)); };
    case HealthPart::SeatUse:
        return [&report] { return seatRows(report); };
    case HealthPart::Breadth:
    case HealthPart::Outcome:
    case HealthPart::Survey:
        break;
    }
    return {};
}

} // namespace

ScoreParts::ScoreParts(QWidget *parent)
    : TipLines(titleHeight, lineHeight, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &TipLines::lineChosen, this, [this](int line) {
        if (!tipOf(line).isEmpty())
            FigurePanel::open(storyOf(line), this, lineRect(line).toRect());
    });
}

FigureStory ScoreParts::storyOf(int line) const
{
    const Line &one = m_lines[static_cast<size_t>(line)];
    return {one.name + QStringLiteral(": ") + one.input, one.tip, one.rows ? one.rows() : ChartTable()};
}

std::optional<qint64> ScoreParts::tenthsOf(int line) const
{
    return m_lines[static_cast<size_t>(line)].tenths;
}

void ScoreParts::addPart(const AccountReport &report, const ScorePart &part, double &foot)
{
    const bool isHuman = part.share.group == HealthShare::Group::Human;
    Line line;
    line.kind = isHuman ? Line::Kind::Human : Line::Kind::Machine;
    line.name = partName(report, part);
    line.input = partInput(report, part);
    line.known = part.share.known;
    line.stale = part.share.state.stale;
    line.fill = isHuman ? Token::Chart2 : Token::Chart1;
    line.foot = foot;
    line.earned = report.score.scored ? part.share.points : 0;
    line.most = part.share.mostPoints;
    if (line.known && report.score.scored)
        line.tenths = part.tenths;
    line.points = line.tenths
        ? tr("%1 of %2", "points earned, at most").arg(tenths(part.tenths), tenths(part.mostTenths))
        : text::dash();
    line.weight = text::number(part.share.weight, 0);
    line.certainty = line.known ? text::percent(part.share.certainty) : text::dash();
    line.source = partSource(report, part);
    line.tip = partTip(report, part);
    if (!isHuman) {
        line.rows = rowsOf(report, part.share.part);
    } else {
        line.rows = [this, &report,
                     key =
                         report.explanation.rubric.criteria[static_cast<size_t>(part.share.criterion)].key] {
            return answerRows(report, m_details, key);
        };
    }
    if (line.stale) {
        line.input = tr("%1 · %2", "answer, its age").arg(line.input, answerAge(part.share));
    }
    foot += line.earned;
    m_lines.push_back(line);
}

void ScoreParts::addSum(const QString &name, const ScoreSum &sum, std::optional<double> score,
                        const AccountReport &report)
{
    Line line;
    line.kind = Line::Kind::Sum;
    line.name = name;
    line.known = sum.known;
    line.input = score ? tr("%1 of 100 by itself", "score of one group").arg(text::number(*score, 1))
                       : tr("nothing known");
    if (line.known && report.score.scored)
        line.tenths = sum.tenths;
    line.points = line.tenths
        ? tr("%1 of %2", "points earned, at most").arg(tenths(sum.tenths), tenths(sum.mostTenths))
        : text::dash();
    line.earned = line.tenths ? static_cast<double>(sum.tenths) / 10 : 0;
    line.fill = Token::Chart6;
    line.tip = tr("The sum of the points above. Within a group the weights of the parts that are known are "
                  "scaled up to the points of the group; a group in which nothing is known drops out.")
        + QLatin1Char('\n') + restsOn(report);
    m_lines.push_back(line);
}

void ScoreParts::addLimit(const AccountReport &report)
{
    const QStringList sentences = boundSentences(report);
    if (sentences.isEmpty())
        return;
    Line line;
    line.kind = Line::Kind::Limit;
    line.known = true;
    const HealthBounds &bounds = report.explanation.health.bounds;
    line.name = bounds.cap ? tr("Cap") : tr("Floor");
    line.input = report.score.limitTenths == 0
        ? tr("changes nothing")
        : (bounds.cap ? tr("at most %1") : tr("at least %1"))
              .arg(text::number(bounds.cap ? bounds.cap.value : bounds.floor.value, 0));
    line.tenths = report.score.limitTenths;
    line.points = tenths(report.score.limitTenths);
    line.foot = static_cast<double>(report.score.computedTenths) / 10;
    line.earned = report.explanation.limitPoints;
    line.fill = Token::WatchFill;
    line.tip = sentences.join(QLatin1Char('\n')) + QLatin1Char('\n') + restsOn(report);
    m_lines.push_back(line);
}

void ScoreParts::addTotal(const AccountReport &report)
{
    Line line;
    line.kind = Line::Kind::Total;
    line.known = report.score.scored;
    line.name = tr("Health");
    line.input = line.known ? tr("sum of the points") : tr("not enough to score");
    if (line.known)
        line.tenths = report.score.totalTenths;
    line.points = line.known ? tr("%1 of %2", "points earned, at most")
                                   .arg(tenths(report.score.totalTenths), text::number(100.0, 1))
                             : text::dash();
    line.earned = report.explanation.health.value.value_or(0);
    switch (report.explanation.health.band) {
    case Band::AtRisk:
        line.fill = Token::RiskFill;
        break;
    case Band::Watch:
        line.fill = Token::WatchFill;
        break;
    case Band::Healthy:
        line.fill = Token::OkFill;
        break;
    case Band::None:
        line.fill = Token::NoneFill;
        break;
    }
    line.tip =
        tr("The points of the parts add up to the health. Parts without data and questions without an answer "
           "are left out and the weight of the others of their group grows; below a coverage of %1% there is "
           "not enough to score.")
            .arg(text::number(qint64{report.explanation.rules.leastCoveragePercent}))
        + QLatin1Char('\n') + restsOn(report);
    m_lines.push_back(line);
}

void ScoreParts::setReport(const AccountReport &report)
{
    m_lines.clear();
    double foot = 0;
    bool human = false;
    for (const ScorePart &part : report.score.parts) {
        if (part.share.group == HealthShare::Group::Human && !human) {
            addSum(tr("Machine"), report.score.machine, report.explanation.health.machine, report);
            human = true;
        }
        addPart(report, part, foot);
    }
    if (human)
        addSum(tr("People", "sum of what people judged"), report.score.human, report.explanation.health.human,
               report);
    addLimit(report);
    addTotal(report);
    QStringList words{tr("How the score is made")};
    for (int line = 0; line < lineCount(); ++line)
        words << wordsOf(line);
    linesChanged(words);
}

QString ScoreParts::wordsOf(int line) const
{
    const Line &shown = m_lines[static_cast<size_t>(line)];
    if (!shown.tenths)
        return tr("%1: %2", "part of the score: its state").arg(shown.name, shown.input);
    const QString points = tr("%1: %2 points (%3)", "part of the score: points, input")
                               .arg(shown.name, shown.points, shown.input);
    return shown.source.isEmpty() ? points
                                  : tr("%1; %2", "part of the score, its source").arg(points, shown.source);
}

QSize ScoreParts::minimumSizeHint() const
{
    constexpr int leastLines = 5;
    const Columns at = columns();
    return QSizeF(at.barLeft + leastBar() + 3 * columnGap() + at.points + at.weight + at.certainty,
                  heightOf(std::max(lineCount(), leastLines)))
        .toSize();
}

QSize ScoreParts::sizeHint() const
{
    const Columns at = columns();
    return minimumSizeHint() + QSize(static_cast<int>(at.source) + 100, 0);
}

} // namespace bw
