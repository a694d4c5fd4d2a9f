#include "intake/zip_parts.h"

#include "intake/limits.h"
#include "intake/xml_guard.h"

#include <QFile>
#include <QFileInfo>
#include <zip.h>

namespace bw {

namespace {

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

/// Absolute, with a drive, or out of the container by "..".
bool leadsOutside(const QString &name)
{
    if (name.startsWith(u'/') || (name.size() > 1 && name[1] == u':'))
        return true;
    return name.split(u'/').contains(QStringLiteral(".."));
}

QString folded(QString name)
{
    return name.replace(u'\\', u'/').toCaseFolded();
}

class Entry : public QIODevice {
public:
    Entry(zip_file_t *file, qint64 packed, QString name, Unpacking &unpacking)
        : m_file(file)
        , m_packed(packed)
        , m_name(std::move(name))
        , m_unpacking(unpacking)
    {
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 room) override
    {
        if (m_unpacking.fault)
            return -1;
        if (m_unpacking.progress != nullptr && m_unpacking.progress->cancelled)
            return refuse(ErrorCode::Cancelled);
        const qint64 got = zip_fread(m_file.get(), data, zip_uint64_t(room));
        if (got < 0) {
            return refuse(ErrorCode::WorkbookDamaged,
                          QString::fromLatin1(zip_error_strerror(zip_file_get_error(m_file.get()))));
        }
        m_bytes += got;
        m_unpacking.bytes += got;
        if (m_unpacking.bytes > workbookLimit)
            return refuse(ErrorCode::WorkbookTooLarge);
        if (m_bytes > packingExempt && m_packed * packingLimit < m_bytes)
            return refuse(ErrorCode::WorkbookPackedTooTightly);
        switch (m_guard.take(data, got)) {
        case XmlGuard::Finding::Fine:
            return got;
        case XmlGuard::Finding::Doctype:
            return refuse(ErrorCode::WorkbookDoctype);
        case XmlGuard::Finding::TooLong:
            return refuse(ErrorCode::WorkbookDamaged, QStringLiteral("a text or tag without end"));
        }
        return -1;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    qint64 refuse(ErrorCode code, const QString &detail = {})
    {
        m_unpacking.refuse(code, {}, 0, detail.isEmpty() ? m_name : m_name + QStringLiteral(": ") + detail);
        return -1;
    }

    std::unique_ptr<zip_file_t, CloseEntry> m_file;
    qint64 m_packed;
    QString m_name;
    Unpacking &m_unpacking;
    XmlGuard m_guard;
    qint64 m_bytes = 0;
};

} // namespace

bool Unpacking::refuse(ErrorCode code, const QString &value, qint64 line, const QString &detail)
{
    if (!fault)
        fault = Error{code, path, value, line, detail};
    return false;
}

struct ZipParts::State {
    std::unique_ptr<zip_t, CloseArchive> archive;
    QHash<QString, zip_uint64_t> entries;
    Unpacking unpacking;
};

ZipParts::ZipParts()
    : m_state(std::make_unique<State>())
{
}

ZipParts::ZipParts(ZipParts &&) noexcept = default;
ZipParts &ZipParts::operator=(ZipParts &&) noexcept = default;
ZipParts::~ZipParts() = default;

Result<ZipParts> ZipParts::open(const QString &path, Progress *progress)
{
    // What is packed larger than it may be unpacked is no help; its list of entries alone could fill memory.
    if (QFileInfo(path).size() > workbookLimit)
        return fail(ErrorCode::WorkbookTooLarge, path);
    int code = 0;
    ZipParts parts;
    State &state = *parts.m_state;
    state.unpacking.path = path;
    state.unpacking.progress = progress;
    state.archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!state.archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromLatin1(zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(ErrorCode::WorkbookDamaged, path, {}, 0, detail);
    }
    const zip_int64_t count = zip_get_num_entries(state.archive.get(), 0);
    if (count > workbookPartLimit)
        return fail(ErrorCode::WorkbookTooManyParts, path, QString::number(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *const bytes = zip_get_name(state.archive.get(), zip_uint64_t(i), 0);
        const QString name = QString::fromUtf8(bytes);
        const QString key = folded(name);
        if (leadsOutside(key))
            return fail(ErrorCode::WorkbookUnsafePath, path, name);
        if (!state.entries.contains(key))
            state.entries.insert(key, zip_uint64_t(i));
    }
    return parts;
}

bool ZipParts::contains(const QString &name) const
{
    return m_state->entries.contains(folded(name));
}

bool ZipParts::hasFolder(QLatin1String folder) const
{
    const auto &entries = m_state->entries;
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it.key().startsWith(folder))
            return true;
    }
    return false;
}

std::unique_ptr<QIODevice> ZipParts::part(const QString &name) const
{
    State &state = *m_state;
    const auto found = state.entries.constFind(folded(name));
    if (found == state.entries.constEnd()) {
        state.unpacking.refuse(ErrorCode::WorkbookDamaged, {}, 0, name + QStringLiteral(" is missing"));
        return nullptr;
    }
    zip_stat_t about;
    zip_stat_init(&about);
    const bool known = zip_stat_index(state.archive.get(), *found, 0, &about) == 0
        && (about.valid & (ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD))
            == (ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD);
    if (known && about.encryption_method != ZIP_EM_NONE) {
        state.unpacking.refuse(ErrorCode::WorkbookLocked);
        return nullptr;
    }
    zip_file_t *const file = known ? zip_fopen_index(state.archive.get(), *found, 0) : nullptr;
    if (file == nullptr) {
        state.unpacking.refuse(ErrorCode::WorkbookDamaged, {}, 0,
                               QString::fromLatin1(zip_strerror(state.archive.get())));
        return nullptr;
    }
    return std::make_unique<Entry>(file, qint64(about.comp_size), name, state.unpacking);
}

Unpacking &ZipParts::unpacking() const
{
    return m_state->unpacking;
}

} // namespace bw
