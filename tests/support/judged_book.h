#pragma once

#include "support/answers.h"
#include "support/fake_engine.h"

#include <algorithm>

namespace bw::test {

/// Lets the engine take judgements: into the books in memory, and kept by their keys.
class JudgedBooks {
public:
    explicit JudgedBooks(FakeEngine &fake)
        : m_fake(fake)
    {
    }

    std::vector<Judgement> given; ///< in the order in which they came, without those taken back
    int calls = 0; ///< of judge: one transaction each
    std::optional<Error> fails;

    void extend(Engine &engine)
    {
        engine.judge = [this](const QString &path,
                              const std::vector<Judgement> &answers) -> Result<std::vector<Judgement>> {
            const QMutexLocker guard(&m_fake.lock);
            if (fails)
                return tl::unexpected(*fails);
            ++calls;
            std::vector<Judgement> saved = answers;
            for (Judgement &answer : saved) {
                answer.key = QStringLiteral("key-%1").arg(++m_last);
                answer.day = Day::of(m_fake.now.date());
                given.push_back(answer);
            }
            rebuild(path);
            return saved;
        };
        engine.takeBack = [this](const QString &path, const QStringList &keys, const QString &) -> Status {
            const QMutexLocker guard(&m_fake.lock);
            std::erase_if(given, [&](const Judgement &answer) { return keys.contains(answer.key); });
            rebuild(path);
            return {};
        };
        engine.dossier = [this](const QString &, AccountId account) -> Result<AccountDossier> {
            const QMutexLocker guard(&m_fake.lock);
            AccountDossier dossier;
            dossier.account = account;
            for (const Judgement &answer : given) {
                if (answer.account == account)
                    dossier.judgements.push_back(answer);
            }
            std::stable_sort(
                dossier.judgements.begin(), dossier.judgements.end(),
                [](const Judgement &a, const Judgement &b) { return a.criterion < b.criterion; });
            return dossier;
        };
    }

private:
    void rebuild(const QString &path)
    {
        if (!m_bases.contains(path))
            m_bases[path] = m_fake.books.value(path);
        auto book = std::make_shared<Cache>(*m_bases[path]);
        book->revision = ++m_revision;
        qint32 second = 0;
        for (const Judgement &answer : given) {
            const auto account = std::find_if(book->accounts.begin(), book->accounts.end(),
                                              [&](const Account &one) { return one.id == answer.account; });
            addAnswer(*book, static_cast<size_t>(account - book->accounts.begin()), answer.criterion,
                      answer.value, answer.day, answer.judgedBy, answer.confidence, ++second);
        }
        m_fake.books[path] = book;
    }

    FakeEngine &m_fake;
    QHash<QString, std::shared_ptr<const Cache>> m_bases;
    qint64 m_last = 0;
    qint64 m_revision = 1;
};

} // namespace bw::test
