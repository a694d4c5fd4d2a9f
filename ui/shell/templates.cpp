#include "shell/templates.h"

#include "intake/template_files.h"
#include "shell/files.h"
#include "shell/text.h"
#include "shell/window.h"

namespace bw {

void askForTemplates(QWidget *parent, std::function<void(const QString &sentence)> say)
{
    files::chooseFolder(parent, Window::tr("Save empty templates"),
                        [say = std::move(say)](const QString &folder) {
                            const auto files = writeTemplates(folder);
                            const auto count = files ? static_cast<int>(files->written.size()) : 0;
                            if (!files)
                                say(text::sentence(files.error()));
                            else if (count == 0)
                                say(Window::tr("No template was written: the files are there already."));
                            else
                                say(Window::tr("%n template(s) saved in “%1”.", nullptr, count).arg(folder));
                        });
}

} // namespace bw
