#include "front/doorkeeper.h"

#include "front/start.h"
#include "shell/jobs.h"
#include "shell/text.h"
#include "shell/toast.h"

#include <QFileInfo>

namespace bw {

Doorkeeper::Doorkeeper(Window *window, Engine engine, Claim claim)
    : m_window(window)
    , m_engine(std::move(engine))
{
    hold(std::move(claim));
    m_window->setDoorkeeper([this](const QString &path, const QStringList &files,
                                   const Window::Enter &enter) { open(path, files, enter); });
}

Doorkeeper::~Doorkeeper() = default;

void Doorkeeper::hold(Claim claim)
{
    m_bell.reset();
    m_claim = std::move(claim);
    if (m_claim.outcome() != Claim::Outcome::Ours)
        return;
    m_bell = std::make_unique<Doorbell>(m_claim.workspace());
    connect(m_bell.get(), &Doorbell::rung, m_window, [this](const QStringList &files) {
        comeUp(*m_window);
        if (!files.isEmpty())
            m_window->import(files);
    });
}

void Doorkeeper::open(const QString &path, const QStringList &files, const Window::Enter &enter)
{
    m_question.reset();
    const quint64 number = ++m_newest;
    if (m_claim.outcome() == Claim::Outcome::Ours && lockPath(path) == lockPath(m_claim.workspace())) {
        enter(m_engine, false);
        return;
    }
    runJob(
        m_pool, this, [path, files] { return Claim::of(path, files); },
        [this, number, enter](Claim claim) {
            if (number == m_newest)
                settle(std::move(claim), enter);
        });
}

void Doorkeeper::settle(Claim claim, const Window::Enter &enter)
{
    switch (claim.outcome()) {
    case Claim::Outcome::Ours:
        if (enter(m_engine, false))
            hold(std::move(claim));
        return;
    case Claim::Outcome::HandedOver:
        m_window->toast().say(tr("“%1” is open in another window, which came up.")
                                  .arg(text::visible(QFileInfo(claim.workspace()).fileName())),
                              Toast::Stays::Briefly);
        return;
    case Claim::Outcome::Elsewhere:
        ask(std::move(claim), enter);
        return;
    }
}

void Doorkeeper::ask(Claim claim, const Window::Enter &enter)
{
    m_question = std::make_unique<ElsewhereDialog>(claim, ElsewhereDialog::Else::Stay, m_window);
    const auto kept = std::make_shared<Claim>(std::move(claim));
    connect(m_question.get(), &QDialog::accepted, this, [this, kept, enter] {
        const Engine looking = readOnlyEngine(m_engine, kept->workspace());
        if (enter(looking, true))
            hold(std::move(*kept));
    });
    m_question->open();
}

} // namespace bw
