#include "policy_file.h"

#include "shell/text.h"
#include "terminal.h"
#include "words.h"

namespace bw::app {

int complainWorkspace(const Error &error)
{
    if (error.code != ErrorCode::FileMissing)
        return complain(error);
    complain(Words::tr("There is no workspace “%1”. Import files into it first.")
                 .arg(text::visible(error.subject)));
    return NothingWritten;
}

} // namespace bw::app
