#include "sample/sample.h"

#include "report/csv_writer.h"
#include "report/private_file.h"
#include "sample/events.h"
#include "sample/random.h"
#include "sample/records.h"
#include "sample/rules.h"
#include "sample/words.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace bw {

namespace {

constexpr quint64 liveStream = 45;
constexpr quint64 rollOutStream = 46;

QString moduleList(const SampleAccount &account)
{
    std::vector<int> modules = account.modules;
    modules.insert(modules.end(), account.unusedModules.begin(), account.unusedModules.end());
    std::sort(modules.begin(), modules.end());
    QStringList names;
    for (const int module : modules)
        names << sampleModules()[static_cast<size_t>(module)].name;
    return names.join(u';');
}

QString calendarOf(const SampleAccount &account)
{
    switch (account.rhythm) {
    case SampleRhythm::ChineseOffice:
        return QStringLiteral("cn");
    case SampleRhythm::WesternOffice:
        return QStringLiteral("mon-fri");
    case SampleRhythm::Shops:
        return QStringLiteral("seven-day");
    }
    return {};
}

/// The day on which an account is said to be live. Some are in use for long before anybody says so.
std::optional<Day> statedLive(const SampleBook &book, const SampleAccount &account)
{
    Random random{account.use.key, liveStream};
    const bool late = random.chance(0.15);
    const Day day = late ? account.startedOn + random.whole(70, 140) : account.use.liveOn;
    return day <= book.options.until ? std::optional(day) : std::nullopt;
}

/// Some have bought seats for a roll-out of which nothing has come yet.
std::optional<SampleSeats> rollOut(const SampleBook &book, const SampleAccount &account)
{
    Random random{account.use.key, rollOutStream};
    const bool buys = random.chance(0.04);
    const Day day = book.options.until - random.whole(30, 150);
    const bool there = !account.use.lastDay || *account.use.lastDay > book.options.until;
    if (!buys || !there || account.seats.empty() || day < account.seats.back().date + 70)
        return {};
    const int opened = account.seats.back().opened;
    return SampleSeats{day, std::max(account.seats.back().purchased, opened * 2) + random.whole(4, 12),
                       opened};
}

void writeAccounts(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("account_id"), QStringLiteral("name"), QStringLiteral("segment"),
               QStringLiteral("industry"), QStringLiteral("region"), QStringLiteral("csm"),
               QStringLiteral("plan"), QStringLiteral("stage"), QStringLiteral("started_on"),
               QStringLiteral("live_on"), QStringLiteral("modules"), QStringLiteral("calendar")});
    for (const SampleAccount &account : book.accounts) {
        out.text(QString::fromLatin1(account.key));
        out.text(account.name);
        out.text(account.segment);
        out.text(account.industry);
        out.text(account.region);
        out.text(account.csm);
        out.text(account.plan);
        out.text(account.stage);
        out.day(account.startedOn);
        out.maybeDay(statedLive(book, account));
        out.text(moduleList(account));
        out.text(calendarOf(account));
        out.endRow();
    }
}

void writeContracts(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("contract_id"), QStringLiteral("account_id"), QStringLiteral("start"),
               QStringLiteral("end"), QStringLiteral("arr"), QStringLiteral("currency"),
               QStringLiteral("seats"), QStringLiteral("signed_on"), QStringLiteral("renewed_from"),
               QStringLiteral("renewed"), QStringLiteral("decided_on"), QStringLiteral("lost_reason")});
    for (const SampleAccount &account : book.accounts) {
        for (const SampleTerm &term : account.terms) {
            out.text(term.key);
            out.text(QString::fromLatin1(account.key));
            out.day(term.start);
            out.day(term.end);
            out.whole(term.arr);
            out.text(account.currency);
            out.whole(term.seats);
            out.day(term.signedOn);
            out.text(term.renewedFrom);
            if (term.renewed) {
                out.flag(*term.renewed);
            } else {
                out.unknown();
            }
            out.maybeDay(term.decidedOn);
            out.text(term.lostReason);
            out.endRow();
        }
    }
}

void writeSeats(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("account_id"), QStringLiteral("date"), QStringLiteral("purchased"),
               QStringLiteral("opened")});
    for (const SampleAccount &account : book.accounts) {
        std::vector<SampleSeats> all = account.seats;
        if (const auto more = rollOut(book, account))
            all.push_back(*more);
        for (const SampleSeats &seats : all) {
            out.text(QString::fromLatin1(account.key));
            out.day(seats.date);
            out.whole(seats.purchased);
            out.whole(seats.opened);
            out.endRow();
        }
    }
}

void writeUsers(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("account_id"), QStringLiteral("user_id"), QStringLiteral("name"),
               QStringLiteral("role"), QStringLiteral("department"), QStringLiteral("opened_on"),
               QStringLiteral("closed_on")});
    for (const SampleAccount &account : book.accounts) {
        for (const SampleUser &user : account.users) {
            out.text(QString::fromLatin1(account.key));
            out.text(QString::fromLatin1(user.key));
            out.text(user.name);
            out.text(user.role);
            out.text(user.department);
            out.day(user.openedOn);
            out.maybeDay(user.closedOn && *user.closedOn <= book.options.until ? user.closedOn
                                                                               : std::nullopt);
            out.endRow();
        }
    }
}

void writeUnits(const SampleBook &book, TableWriter &out)
{
    out.begin({QStringLiteral("account_id"), QStringLiteral("unit_id"), QStringLiteral("name"),
               QStringLiteral("region")});
    for (const SampleAccount &account : book.accounts) {
        for (const SampleUnit &unit : account.units) {
            out.text(QString::fromLatin1(account.key));
            out.text(QString::fromLatin1(unit.key));
            out.text(unit.name);
            out.text(unit.region);
            out.endRow();
        }
    }
}

void appendTwo(QByteArray &line, int value)
{
    line.append(static_cast<char>('0' + value / 10));
    line.append(static_cast<char>('0' + value % 10));
}

/// Cells of an event never need quotes: they are made of letters, digits, - and _.
QByteArray eventLine(const SampleBook &book, const SampleEvent &event, const QByteArray &day)
{
    const SampleAccount &account = book.accounts[static_cast<size_t>(event.account)];
    const SampleUser &user = account.users[static_cast<size_t>(event.user)];
    QByteArray line;
    line.reserve(112);
    line.append(account.key).append(',').append(user.key).append(',');
    if (user.unit >= 0)
        line.append(account.units[static_cast<size_t>(user.unit)].key);
    line.append(',');
    if (event.module >= 0) {
        const SampleModule &module = sampleModules()[static_cast<size_t>(event.module)];
        line.append(module.actions[static_cast<size_t>(event.action)].name)
            .append(',')
            .append(module.name.toLatin1());
    } else {
        line.append("login,");
    }
    line.append(',').append(day).append('T');
    appendTwo(line, event.second / 3600);
    line.append(':');
    appendTwo(line, event.second / 60 % 60);
    line.append(':');
    appendTwo(line, event.second % 60);
    line.append(',').append(QByteArray::number(event.quantity)).append(',');
    if (event.seconds > 0)
        line.append(QByteArray::number(event.seconds));
    line.append('\n');
    return line;
}

Status writeEvents(const SampleBook &book, ByteSink &out, Progress &progress)
{
    out.append(
        QByteArrayView("account_id,user_id,unit_id,event,module,occurred_at,quantity,duration_seconds\n"));
    const SampleDays days(book);
    progress.total = book.options.days;
    for (Day day = book.options.until - (book.options.days - 1); day <= book.options.until; day = day + 1) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        const QByteArray iso = day.iso().toLatin1();
        const std::vector<SampleEvent> events = days.of(day);
        for (const SampleEvent &event : events)
            out.append(QByteArrayView(eventLine(book, event, iso)));
        progress.rows += static_cast<qint64>(events.size());
        ++progress.done;
        if (out.failed())
            break;
    }
    return out.finish();
}

} // namespace

const std::vector<FileKind> &sampleKinds()
{
    using enum FileKind;
    static const std::vector<FileKind> kinds = {Accounts, Contracts, Seats,    Users,      Units,
                                                Events,   Surveys,   Outcomes, Judgements, Touches};
    return kinds;
}

QString sampleFileName(FileKind kind)
{
    return kindName(kind) + QStringLiteral(".csv");
}

Status writeSampleFile(const SampleBook &book, FileKind kind, QIODevice &device, const QString &subject,
                       Progress &progress)
{
    if (kind == FileKind::Events) {
        ByteSink sink(device, subject);
        return writeEvents(book, sink, progress);
    }
    CsvWriter writer(device, subject);
    switch (kind) {
    case FileKind::Accounts:
        writeAccounts(book, writer);
        break;
    case FileKind::Contracts:
        writeContracts(book, writer);
        break;
    case FileKind::Seats:
        writeSeats(book, writer);
        break;
    case FileKind::Users:
        writeUsers(book, writer);
        break;
    case FileKind::Units:
        writeUnits(book, writer);
        break;
    case FileKind::Surveys:
        writeSampleSurveys(book, writer);
        break;
    case FileKind::Outcomes:
        writeSampleOutcomes(book, writer);
        break;
    case FileKind::Judgements:
        writeSampleJudgements(book, writer);
        break;
    case FileKind::Touches:
        writeSampleTouches(book, writer);
        break;
    case FileKind::Events:
    case FileKind::DailyUsage:
    case FileKind::Costs:
    case FileKind::Holidays:
        break;
    }
    return writer.finish();
}

Status writeSample(const SampleOptions &options, const QString &dir, Progress &progress)
{
    if (const QDir folder(dir); !folder.exists()) {
        if (!folder.mkpath(QStringLiteral(".")))
            return fail(ErrorCode::FileWriteFailed, dir);
        QFile::setPermissions(dir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    const SampleBook book = makeBook(options);
    std::vector<PrivateFile> files;
    for (const FileKind kind : sampleKinds()) {
        const QString path = QDir(dir).filePath(sampleFileName(kind));
        auto file = PrivateFile::open(path);
        if (!file)
            return tl::unexpected(file.error());
        if (const Status written = writeSampleFile(book, kind, file->device(), path, progress); !written)
            return tl::unexpected(written.error());
        files.push_back(std::move(*file));
    }
    const QString rules = QDir(dir).filePath(samplePolicyFileName());
    auto file = PrivateFile::open(rules);
    if (!file)
        return tl::unexpected(file.error());
    ByteSink sink(file->device(), rules);
    sink.append(QByteArrayView(samplePolicy().toJson()));
    if (const Status written = sink.finish(); !written)
        return tl::unexpected(written.error());
    files.push_back(std::move(*file));
    for (PrivateFile &one : files) {
        if (const Status done = one.commit(); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace bw
