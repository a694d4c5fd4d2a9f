#include "shell/session.h"

#include "base/zone.h"
#include "shell/jobs.h"

#include <QFileInfo>

namespace bw {

namespace {

/// The local day in the workspace's zone, else in the machine's.
Day todayIn(const QString &zone, const QDateTime &now)
{
    if (const Result<Zone> known = zone.isEmpty() ? fail(ErrorCode::ZoneUnknown) : Zone::parse(zone))
        return known->localDay(now.toSecsSinceEpoch());
    return Day::of(now.toLocalTime().date());
}

/// Changes with every write of any process: sizes and times of the file and its log.
QString writtenState(const QString &path)
{
    QString stamp;
    for (const QString &name : {path, QString(path + QStringLiteral("-wal"))}) {
        const QFileInfo file(name);
        stamp += QStringLiteral("%1@%2;")
                     .arg(file.size())
                     .arg(file.exists() ? file.lastModified().toMSecsSinceEpoch() : 0);
    }
    return stamp;
}

} // namespace

Session::Session(Engine engine, QString workspace, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_workspace(std::move(workspace))
    , m_import(std::move(engine))
{
    m_pool.setMaxThreadCount(1);
    m_watch.setInterval(1500);
    connect(&m_watch, &QTimer::timeout, this, &Session::checkForChanges);
    connect(&m_import, &ImportRun::finished, this, [this](const ImportReport &report) {
        if (report.changedAnything())
            reload();
    });
}

Session::~Session()
{
    ++*m_newest;
    m_pool.waitForDone();
}

void Session::start()
{
    m_watch.start();
    if (m_needLoad)
        request();
}

void Session::loadNow()
{
    accept(compute(m_engine, m_workspace, {nullptr, nullptr, m_picked, m_rulesOfThen}));
}

void Session::pickDay(std::optional<Day> day)
{
    if (day == m_picked)
        return;
    m_picked = day;
    request();
}

void Session::setRulesOfThen(bool then)
{
    if (then == m_rulesOfThen)
        return;
    m_rulesOfThen = then;
    if (m_picked)
        request();
}

void Session::reload()
{
    m_needLoad = true;
    request();
}

Session::Answer Session::compute(const Engine &engine, const QString &workspace, const Wish &wish)
{
    Answer answer;
    std::shared_ptr<const Cache> cache = wish.book;
    if (!cache) {
        Result<std::shared_ptr<const Cache>> loaded = engine.load(workspace);
        if (!loaded) {
            answer.error = loaded.error();
            return answer;
        }
        answer.book = cache = std::move(*loaded);
    }
    const std::optional<Day> picked = wish.picked;
    const Day today = todayIn(cache->zone, engine.now());
    const Day latest = cache->lastDay.value_or(today);
    // A day after the latest one is no day of the past.
    const bool isPicked = picked && *picked < latest;
    const bool ofThen = isPicked && wish.rulesOfThen && engine.underRulesOf;
    if (ofThen && versionOn(cache->policyMarks, *picked) != cache->policyVersion) {
        const bool again = wish.book && wish.shown && wish.shown->revision == cache->revision
            && wish.shown->policyVersion == versionOn(cache->policyMarks, *picked);
        Result<std::shared_ptr<const Cache>> then =
            again ? wish.shown : engine.underRulesOf(workspace, *cache, *picked);
        if (!then) {
            answer.error = then.error();
            return answer;
        }
        cache = std::move(*then);
    }
    answer.portfolio = std::make_shared<const Portfolio>(
        engine.evaluate(*cache, isPicked ? *picked : latest, isPicked ? *picked : today, isPicked));
    answer.cache = std::move(cache);
    return answer;
}

Session::Wish Session::wish() const
{
    return {m_needLoad ? nullptr : m_book, m_cache, m_picked, m_rulesOfThen};
}

/// What the journal brings back is there before anything is shown. A workspace that cannot be written is
/// shown as it is.
Session::Answer Session::replayAndCompute(const Engine &engine, const QString &workspace, const Wish &wish)
{
    const Result<ReplayReport> replay = engine.replay ? engine.replay(workspace) : ReplayReport();
    Answer answer = compute(engine, workspace, wish);
    answer.replay = replay;
    return answer;
}

void Session::request()
{
    const quint64 number = ++*m_newest;
    if (++m_inFlight == 1)
        emit busyChanged(true);
    runJob(
        m_pool, this,
        [engine = m_engine, path = m_workspace, wish = wish(), newest = m_newest, number,
         replay = m_needReplay && m_needLoad] {
            // Superseded while it waited: nobody will look at the answer.
            if (*newest != number)
                return Answer();
            return replay ? replayAndCompute(engine, path, wish) : compute(engine, path, wish);
        },
        [this, number](Answer answer) {
            // Also where newer figures are on their way: what came back is told once.
            if (answer.replay) {
                m_needReplay = false;
                if (!m_replay)
                    m_replay = std::move(answer.replay);
            }
            if (number == *m_newest)
                accept(std::move(answer));
            if (--m_inFlight == 0)
                emit busyChanged(false);
        });
}

void Session::accept(Answer answer)
{
    if (answer.error) {
        emit failed(*answer.error);
        return;
    }
    if (!answer.portfolio)
        return;
    if (answer.book) {
        releaseElsewhere(m_pool, std::exchange(m_book, std::move(answer.book)));
        m_needLoad = false;
    }
    releaseElsewhere(m_pool, std::exchange(m_cache, std::move(answer.cache)));
    releaseElsewhere(m_pool, std::exchange(m_portfolio, std::move(answer.portfolio)));
    const auto replay = std::exchange(m_replay, std::nullopt);
    emit changed();
    if (replay && !*replay)
        emit failed(replay->error());
    else if (replay && !(*replay)->saysNothing())
        emit replayed(**replay);
}

void Session::checkForChanges()
{
    if (m_checking || m_inFlight > 0 || m_import.isRunning() || !m_cache)
        return;
    m_checking = true;
    struct Seen {
        QString stamp;
        bool changed = false;
    };
    const Day shownToday = m_portfolio ? m_portfolio->today : Day{};
    const bool picked = m_portfolio && m_portfolio->picked;
    runJob(
        m_pool, this,
        [engine = m_engine, path = m_workspace, before = m_stamp, known = m_cache->revision,
         zone = m_cache->zone] {
            Seen seen{writtenState(path), false};
            if (seen.stamp != before) {
                const Result<qint64> revision = engine.revision(path);
                seen.changed = revision && *revision != known;
                if (!revision)
                    seen.stamp.clear(); // ask again
            }
            return std::pair(seen, todayIn(zone, engine.now()));
        },
        [this, shownToday, picked](const std::pair<Seen, Day> &answer) {
            m_checking = false;
            m_stamp = answer.first.stamp;
            if (answer.first.changed)
                reload();
            else if (!picked && answer.second != shownToday) // midnight passed
                request();
        });
}

} // namespace bw
