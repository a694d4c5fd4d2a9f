#include "interrupt.h"

#include <csignal>

namespace bw::app {

namespace {

std::atomic<Progress *> running{nullptr};
static_assert(std::atomic<Progress *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "a signal handler may touch nothing else");

extern "C" void askForStop(int signal)
{
    std::signal(signal, SIG_DFL);
    if (Progress *progress = running.load())
        progress->cancelled.store(true);
}

void setHandlers(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
#ifdef SIGHUP
    // Whoever started the program with nohup wants it to go on.
    if (std::signal(SIGHUP, handler) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
#endif
}

} // namespace

Interrupt::Interrupt(Progress &progress)
{
    running = &progress;
    setHandlers(askForStop);
}

Interrupt::~Interrupt()
{
    setHandlers(SIG_DFL);
    running = nullptr;
}

void ignoreSizeSignal()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace bw::app
