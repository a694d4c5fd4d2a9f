#pragma once

#include "base/result.h"
#include "queue/brief.h"
#include "shell/reason_words.h"

#include <QString>

namespace bw::text {

/// The morning's brief in the language in use. `persons`: with what next steps say, which may name people.
struct BriefView {
    const MorningBrief &brief;
    ReasonGround ground;
    bool persons = false;
};

/// Plain text, at most 100 characters a line where nothing in it is longer.
[[nodiscard]] QString briefText(const BriefView &view);
/// A page for QTextDocument, in the light theme's colours and sizes in points.
[[nodiscard]] QString briefHtml(const BriefView &view);
/// The page as PDF of A4 with its fonts in it; where it would be longer than a page, with fewer accounts,
/// tasks and chances, and what is left out counted. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> briefPdf(const BriefView &view);

} // namespace bw::text
