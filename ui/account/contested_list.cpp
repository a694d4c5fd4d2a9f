#include "account/contested_list.h"

#include "account/edit_words.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace bw {

ContestedList::ContestedList(const EditableAccount &account, std::vector<StandingEdit> standing,
                             QWidget *parent)
    : QWidget(parent)
    , m_standing(std::move(standing))
{
    setObjectName(QStringLiteral("contested"));
    std::copy_if(m_standing.begin(), m_standing.end(), std::back_inserter(m_contested),
                 [](const StandingEdit &one) { return one.contested; });
    m_answers.assign(m_contested.size(), Answer::None);

    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(8);
    QLabel *heading = makeLabel(TextRole::BaseHeading, Tone::Watch);
    heading->setText(
        tr("%n value(s) that you entered changed in an import since. Yours count until you answer.", nullptr,
           static_cast<int>(m_contested.size())));
    heading->setWordWrap(true);
    rows->addWidget(heading);
    for (size_t i = 0; i < m_contested.size(); ++i) {
        QLabel *sentence = makeLabel(TextRole::Base);
        sentence->setText(contestedSentence(m_contested[i], account));
        sentence->setToolTip(byHandTip(m_contested[i]).toHtmlEscaped());
        sentence->setWordWrap(true);
        auto *answer = new Segmented(2);
        answer->setLabels({tr("Keep mine"), tr("Take the imported one")});
        answer->setAccessibleName(sentence->text());
        connect(answer, &Segmented::chosen, this, [this, i](int index) {
            m_answers[i] = index == 0 ? Answer::KeepMine : Answer::TakeImported;
            emit edited();
        });
        auto *row = new QHBoxLayout;
        row->addWidget(sentence, 1);
        row->addWidget(answer, 0, Qt::AlignTop);
        rows->addLayout(row);
    }
    auto *holder = new QWidget;
    setSurface(holder, "sunken");
    holder->setLayout(rows);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    scroll->setFixedHeight(qMin(holder->sizeHint().height() + 4, 168));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setVisible(!isEmpty());
}

EditStep ContestedList::step(const QString &author, const QDateTime &at) const
{
    EditStep step;
    for (size_t i = 0; i < m_contested.size(); ++i) {
        if (m_answers[i] == Answer::None)
            continue;
        const EditStep one = m_answers[i] == Answer::KeepMine ? keepMine(m_contested[i], author, at)
                                                              : takeImported(m_contested[i], m_standing);
        step.withdraw.insert(step.withdraw.end(), one.withdraw.begin(), one.withdraw.end());
        step.add.insert(step.add.end(), one.add.begin(), one.add.end());
    }
    return step;
}

} // namespace bw
