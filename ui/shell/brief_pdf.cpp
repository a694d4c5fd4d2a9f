#include "shell/brief_words.h"
#include "shell/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <algorithm>

namespace bw::text {

namespace {

constexpr qreal margin = 42; ///< points, as all sizes of the document
constexpr int basePoints = 10;
constexpr size_t leastAccounts = 3;

template <class T> qint32 cut(std::vector<T> &all, size_t most)
{
    const size_t left = std::min(all.size(), most);
    const auto more = static_cast<qint32>(all.size() - left);
    all.resize(left);
    return more;
}

/// Lays it out on pages of A4; their number.
int layOut(const BriefView &view, QTextDocument &document)
{
    document.setDefaultFont(figureFont(basePoints, QFont::Normal));
    document.setDocumentMargin(margin);
    document.setHtml(briefHtml(view));
    document.setPageSize(QPageSize(QPageSize::A4).size(QPageSize::Point));
    return document.pageCount();
}

} // namespace

Result<QByteArray> briefPdf(const BriefView &view)
{
    MorningBrief brief = view.brief;
    QTextDocument document;
    for (size_t most = briefAccounts;
         layOut({brief, view.ground, view.persons}, document) > 1 && most > leastAccounts;) {
        --most;
        brief.more += cut(brief.top, most);
        brief.moreTasks += cut(brief.tasks, most);
        brief.moreChances += cut(brief.chances, most);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(briefText(view).section(u'\n', 0, 0));
    writer.setCreator(QCoreApplication::applicationName());
    document.print(&writer);
    if (bytes.isEmpty())
        return fail(ErrorCode::FileWriteFailed, {}, {}, 0, {});
    return bytes;
}

} // namespace bw::text
