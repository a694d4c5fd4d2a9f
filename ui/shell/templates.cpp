#include "shell/templates.h"

#include "shell/files.h"
#include "shell/first_run.h"
#include "shell/window.h"

namespace bw {

void askForTemplates(QWidget *parent, std::function<void(const QString &sentence)> say)
{
    files::chooseFolder(
        parent, Window::tr("Save empty templates"), [say = std::move(say)](const QString &folder) {
            const auto count = static_cast<int>(writeTemplates(folder).size());
            say(count > 0 ? Window::tr("%n template(s) saved in “%1”.", nullptr, count).arg(folder)
                          : Window::tr("No template was written: the files are there already, or "
                                       "the folder cannot be written."));
        });
}

} // namespace bw
