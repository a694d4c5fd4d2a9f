#include "shell/files.h"

#include "shell/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <optional>

namespace bw::files {

namespace {

class Files {
    Q_DECLARE_TR_FUNCTIONS(bw::files::Files)
};

std::optional<QStringList> &nextAnswer()
{
    static std::optional<QStringList> answer;
    return answer;
}

void ask(QFileDialog *dialog, const std::function<void(QStringList)> &then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(settings::folder.get());
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [then](const QStringList &files) {
        if (files.isEmpty())
            return;
        const QFileInfo first(files.first());
        settings::folder.set(first.isDir() ? first.filePath() : first.path());
        then(files);
    });
    dialog->open();
}

bool answered(const std::function<void(QStringList)> &then)
{
    if (!nextAnswer())
        return false;
    then(*std::exchange(nextAnswer(), std::nullopt));
    return true;
}

} // namespace

void choose(QWidget *parent, const std::function<void(QStringList)> &then)
{
    if (answered(then))
        return;
    auto *dialog = new QFileDialog(parent, Files::tr("Import files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {Files::tr("Tables (%1)").arg(tablePatterns().join(u' ')), Files::tr("All files (*)")});
    ask(dialog, then);
}

void chooseOne(QWidget *parent, const QString &title, const QString &kind,
               const std::function<void(QString)> &then)
{
    const auto first = [then](const QStringList &files) { then(files.first()); };
    if (answered(first))
        return;
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({kind, Files::tr("All files (*)")});
    ask(dialog, first);
}

void chooseFolder(QWidget *parent, const QString &title, const std::function<void(QString)> &then)
{
    const auto first = [then](const QStringList &files) { then(files.first()); };
    if (answered(first))
        return;
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, first);
}

void chooseSave(QWidget *parent, const QString &title, const QString &name,
                const std::function<void(QString)> &then)
{
    const auto first = [then](const QStringList &files) { then(files.first()); };
    if (answered(first))
        return;
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool isJson = name.endsWith(QLatin1String(".json"));
    dialog->setNameFilters(
        {isJson ? QStringLiteral("JSON (*.json)") : Files::tr("Tables as text (*.csv *.tsv *.txt)"),
         Files::tr("All files (*)")});
    dialog->setDefaultSuffix(isJson ? QStringLiteral("json") : QStringLiteral("csv"));
    dialog->selectFile(name);
    ask(dialog, first);
}

QStringList tablePatterns()
{
    return {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
            QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm")};
}

void setNextAnswer(const QStringList &files)
{
    nextAnswer() = files;
}

} // namespace bw::files
