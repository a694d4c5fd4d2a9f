#pragma once

#include "model/edits.h"

#include <QWidget>

namespace bw {

/// Edits whose imported value changed since: both values, and which one is to count.
class ContestedList : public QWidget {
    Q_OBJECT
public:
    ContestedList(const EditableAccount &account, std::vector<StandingEdit> standing,
                  QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_contested.empty(); }
    /// What the answers given so far do.
    [[nodiscard]] EditStep step(const QString &author, const QDateTime &at) const;

signals:
    void edited();

private:
    enum class Answer { None, KeepMine, TakeImported };
    std::vector<StandingEdit> m_standing;
    std::vector<StandingEdit> m_contested;
    std::vector<Answer> m_answers;
};

} // namespace bw
