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
    if (!step.empty())
        m_steps.push_back(std::move(step));
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
    return places;
}

void DraftBook::drop(const std::vector<AnswerPlace> &places)
{
    for (const AnswerPlace &place : places)
        m_written.erase(place);
    m_steps.clear();
    m_typing.reset();
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

} // namespace bw
