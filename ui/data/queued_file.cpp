#include "data/queued_file.h"

#include "data/mapping.h"

namespace bw {

std::optional<FileKind> QueuedFile::kind() const
{
    if (shape && shape->kind)
        return shape->kind;
    if (settings.kind)
        return settings.kind;
    return shape && shape->obstacle ? kindFromName(shape->obstacle->detail) : std::nullopt;
}

const ImportPlan *QueuedFile::plan() const
{
    if (done)
        return done.get();
    return dryRun ? &dryRun->plan : nullptr;
}

FileState QueuedFile::state() const
{
    if (importing)
        return FileState::Importing;
    if (done)
        return FileState::Imported;
    if (error)
        return FileState::Problem;
    if (!openQuestions(*this).empty())
        return FileState::Asking;
    if (reading || !dryRun)
        return FileState::Reading;
    if (dryRun->plan.novelty == FileNovelty::Same)
        return FileState::Same;
    return dryRun->plan.rejected > 0 ? FileState::Rejects : FileState::Ready;
}

qint64 QueuedFile::rowsToWrite() const
{
    return dryRun && !dryRun->mostRejected ? dryRun->plan.added + dryRun->plan.changed : 0;
}

bool QueuedFile::canImport() const
{
    const FileState now = state();
    return (now == FileState::Ready || now == FileState::Rejects) && dryRun->prepared && !reading;
}

std::vector<Question> openQuestions(const QueuedFile &file)
{
    std::vector<Question> questions;
    if (!file.shape || file.done)
        return questions;
    const FileShape &shape = *file.shape;
    if (shape.obstacle) {
        questions.push_back({Question::About::Obstacle, -1});
        return questions; // what else is open depends on it
    }
    if (!file.settings.kind && shape.confidence < sureKind)
        questions.push_back({Question::About::Kind, -1});
    for (size_t c = 0; c < shape.columns.size(); ++c) {
        const ColumnMapping &mapping = shape.columns[c];
        if (mapping.field < 0 || mapping.confidence >= sureMatch)
            continue;
        const bool hidden =
            !fieldsOf(*shape.kind)[static_cast<size_t>(mapping.field)].isRead(file.settings.persons);
        if (!hidden && !choiceOf(file.settings, shape, static_cast<int>(c)))
            questions.push_back({Question::About::Column, static_cast<int>(c)});
    }
    if (file.dryRun && file.dryRun->mostRejected && !file.settings.mostRejected)
        questions.push_back({Question::About::MostRejected, -1});
    return questions;
}

ImportSettings confirmed(const QueuedFile &file, const Question &question)
{
    ImportSettings settings = file.settings;
    switch (question.about) {
    case Question::About::Obstacle:
        return settings;
    case Question::About::Kind:
        settings.kind = file.kind();
        return settings;
    case Question::About::Column:
        return asFound(file.settings, *file.shape, *file.kind(), question.column);
    case Question::About::MostRejected:
        settings.mostRejected = true;
        return settings;
    }
    Q_UNREACHABLE();
}

} // namespace bw
