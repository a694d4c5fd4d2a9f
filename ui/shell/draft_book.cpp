#include "shell/draft_book.h"

#include <algorithm>

namespace bw {

WrittenAnswer DraftBook::at(const AnswerPlace &place) const
{
    const auto found = m_written.find(place);
    return found == m_written.end() ? WrittenAnswer() : found->second;
}

/// What stood there before.
WrittenAnswer DraftBook::put(const AnswerPlace &place, const WrittenAnswer &answer)
{
    WrittenAnswer before = at(place);
    if (answer.isEmpty())
        m_written.erase(place);
    else
        m_written[place] = answer;
    return before;
}

void DraftBook::set(const std::vector<Change> &changes)
{
    std::vector<Change> step;
    for (const auto &[place, answer] : changes) {
        if (at(place) != answer)
            step.emplace_back(place, put(place, answer));
    }
    m_typing.reset();
    if (step.empty())
        return;
    m_steps.push_back(std::move(step));
    tell();
}

void DraftBook::setNote(const AnswerPlace &place, const QString &note)
{
    WrittenAnswer answer = at(place);
    if (answer.note == note)
        return;
    answer.note = note;
    const WrittenAnswer before = put(place, answer);
    if (m_typing != place)
        m_steps.push_back({{place, before}});
    m_typing = place;
    tell();
}

std::vector<AnswerPlace> DraftBook::undo()
{
    std::vector<AnswerPlace> places;
    if (m_steps.empty())
        return places;
    for (const auto &[place, before] : m_steps.back()) {
        put(place, before);
        places.push_back(place);
    }
    m_steps.pop_back();
    m_typing.reset();
    tell();
    return places;
}

void DraftBook::drop(const std::vector<AnswerPlace> &places)
{
    for (const AnswerPlace &place : places)
        m_written.erase(place);
    m_steps.clear();
    m_typing.reset();
    tell();
}

void DraftBook::restore(const std::vector<Change> &kept)
{
    for (const auto &[place, answer] : kept)
        put(place, answer);
    tell();
}

void DraftBook::tell() const
{
    if (m_onChange)
        m_onChange();
}

void DraftBook::dropAccount(AccountId account)
{
    drop(placesOf(account));
}

void DraftBook::clear()
{
    m_written.clear();
    drop({});
}

std::vector<AnswerPlace> DraftBook::placesOf(AccountId account) const
{
    std::vector<AnswerPlace> places;
    for (const auto &[place, answer] : m_written) {
        if (place.account == account)
            places.push_back(place);
    }
    return places;
}

void SavedDrafts::stored(const std::vector<AnswerPlace> &places)
{
    for (const AnswerPlace &place : places) {
        if (const auto found = m_saved.find(place); found != m_saved.end())
            found->second.isStored = true;
    }
}

void SavedDrafts::settle(DraftBook &drafts)
{
    std::vector<AnswerPlace> done;
    for (const auto &[place, saved] : m_saved) {
        if (saved.isStored && drafts.at(place) == saved.written)
            done.push_back(place);
    }
    if (!done.empty())
        drafts.drop(done);
    std::erase_if(m_saved, [](const auto &one) { return one.second.isStored; });
}

void SavedDrafts::forget(const std::vector<AnswerPlace> &places)
{
    for (const AnswerPlace &place : places)
        m_saved.erase(place);
}

} // namespace bw
