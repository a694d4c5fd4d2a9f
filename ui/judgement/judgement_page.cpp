#include "judgement/judgement_page.h"

#include "judgement/effect_panel.h"
#include "judgement/judgement_form.h"
#include "judgement/sheet_loader.h"
#include "shell/contract_words.h"
#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/session.h"
#include "shell/text.h"
#include "widgets/criterion_row.h"
#include "widgets/elided_label.h"
#include "widgets/key_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int side = 24;
constexpr int headHeight = 52;

} // namespace

JudgementPage::JudgementPage(QWidget *parent)
    : Page(parent)
    , m_desk(std::make_shared<DraftDesk>(QString()))
    , m_loader(new SheetLoader(this))
    , m_head(new QWidget(this))
    , m_name(new ElidedLabel(TextRole::PageTitle, Token::TextPrimary, m_head))
    , m_facts(new ElidedLabel(TextRole::Base, Token::TextSecondary, m_head))
    , m_counts(makeLabel(TextRole::Base, Tone::Secondary, m_head))
    , m_form(new JudgementForm(this))
    , m_keyLine(new KeyLine(this))
    , m_effect(new EffectPanel(this))
    , m_actions(new QWidget(this))
    , m_many(new KeyButton(QStringLiteral("portfolio"), QStringLiteral("G"), m_actions))
{
    setSurface(this, "page");
    build();
    retranslate();
    connect(m_form, &JudgementForm::edited, this, &JudgementPage::showEffect);
    connect(m_effect, &EffectPanel::saveRequested, this, &JudgementPage::save);
    connect(m_effect, &EffectPanel::discardRequested, this, &JudgementPage::discard);
    connect(m_many, &QPushButton::clicked, this, [this] { emit judgeManyRequested({}); });
    connect(m_loader, &SheetLoader::ready, this, &JudgementPage::setSheet);
    connect(m_loader, &SheetLoader::failed, this,
            [this](const Error &error) { emit said(text::sentence(error)); });
}

void JudgementPage::build()
{
    m_head->setFixedHeight(headHeight);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(12);
    head->addWidget(m_name, 3);
    head->addWidget(m_facts, 2);
    head->addStretch(1);
    head->addWidget(m_counts);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
    left->addWidget(makeLine(true));
    left->addWidget(m_form, 1);
    left->addWidget(makeLine(false));
    left->addWidget(m_keyLine);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(left, 1);
    whole->addWidget(makeLine(true, Qt::Vertical));
    whole->addWidget(m_effect);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins({});
    actions->addWidget(m_many);
    setFocusProxy(m_form);
    setProperty("footRoom", m_keyLine->sizeHint().height()); // the toast keeps it free
}

QWidget *JudgementPage::actions()
{
    return m_actions;
}

QString JudgementPage::title() const
{
    if (!m_sheet)
        return tr("Judgement");
    const PortfolioRow &row = m_sheet->report.row;
    return text::visible(row.name.isEmpty() ? row.key : row.name);
}

QString JudgementPage::context() const
{
    if (!m_sheet)
        return {};
    const auto criteria = static_cast<int>(m_sheet->now.rubric.criteria.size());
    const QString words = tr("%n criteria, %1 points", nullptr, criteria)
                              .arg(text::number(qint64{100 - m_sheet->now.rules.machinePercent}));
    const auto found = std::find(m_order.begin(), m_order.end(), m_account);
    if (found == m_order.end())
        return words;
    return tr("%1 of %2 · %3", "place of the account in the list; what is judged")
        .arg(text::number(qint64{found - m_order.begin() + 1}),
             text::number(static_cast<qint64>(m_order.size())), words);
}

void JudgementPage::setPortfolio(std::shared_ptr<const Cache> cache,
                                 std::shared_ptr<const Portfolio> portfolio)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    if (m_account)
        refresh();
}

void JudgementPage::showAccount(AccountId account)
{
    m_account = account;
    refresh();
}

void JudgementPage::setAccountOrder(std::vector<AccountId> order)
{
    m_order = std::move(order);
    emit titleChanged();
}

void JudgementPage::setEditing(Editing *editing)
{
    m_editing = editing;
    takeDesk();
}

/// That of the workspace that is open.
void JudgementPage::takeDesk()
{
    m_desk = m_editing->drafts();
    m_form->setDesk(m_desk);
}

void JudgementPage::setSession(Session *session)
{
    if (m_editing)
        takeDesk();
    m_sheet.reset(); // of another workspace
    if (!session || !session->engine().dossier) {
        m_loader->setSource({});
        return;
    }
    m_loader->setSource([dossier = session->engine().dossier,
                         path = session->workspace()](AccountId account) { return dossier(path, account); });
}

void JudgementPage::refresh()
{
    if (!m_cache || !m_portfolio)
        return;
    const auto &accounts = m_cache->accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const Account &account) { return account.id == m_account; });
    const auto index = found - accounts.begin();
    if (found == accounts.end() || index >= static_cast<qint64>(m_portfolio->rows.size()))
        return;
    m_index = static_cast<qint32>(index);
    // At once what the book knows; evidence and history come when they are read.
    auto sheet = judgementSheet(*m_cache, *m_portfolio, m_index, nullptr);
    if (m_sheet && m_sheet->report.row.id == m_account
        && m_sheet->now.rubric.criteria == sheet.now.rubric.criteria) {
        sheet.lines = m_sheet->lines;
        sheet.complete = m_sheet->complete;
    }
    setSheet(std::make_shared<const JudgementSheet>(std::move(sheet)));
    m_loader->ask(m_cache, m_portfolio, m_index);
}

void JudgementPage::setSheet(std::shared_ptr<const JudgementSheet> sheet)
{
    if (sheet->report.row.id != m_account)
        return;
    m_sheet = std::move(sheet);
    const QString why = obstacle();
    m_form->setLocked(!why.isEmpty());
    m_form->setSheet(m_sheet);
    m_effect->setObstacle(why);
    showEffect();
    emit titleChanged();
}

QString JudgementPage::obstacle() const
{
    if (m_portfolio && m_portfolio->picked)
        return tr("You look at %1. Answers are of today: Ctrl+Shift+Home leads back to now.")
            .arg(text::dayYear(m_portfolio->asOf));
    if (!m_editing || !m_editing->canJudge())
        return tr("Answers cannot be saved here.");
    return {};
}

std::vector<Judgement> JudgementPage::answers() const
{
    std::vector<Judgement> answers;
    if (!m_sheet)
        return answers;
    for (int i = 0; i < m_form->count(); ++i) {
        const AnswerLine &line = m_form->row(i).line();
        if (m_desk->saved().has(line.place, line.written))
            continue;
        if (auto answer = answerToSave(line.place, line.written,
                                       m_sheet->now.rubric.criteria[static_cast<size_t>(i)], line.confidence))
            answers.push_back(std::move(*answer));
    }
    return answers;
}

int JudgementPage::unsaved() const
{
    return static_cast<int>(answers().size());
}

int JudgementPage::waiting() const
{
    int notes = 0;
    for (int i = 0; m_sheet && i < m_form->count(); ++i)
        notes += m_form->row(i).line().written.waits() ? 1 : 0;
    return notes;
}

void JudgementPage::showEffect()
{
    if (!m_sheet || m_index < 0)
        return;
    std::vector<DraftAnswer> drafts;
    for (int i = 0; i < m_form->count(); ++i) { // those on their way into the store too
        const AnswerLine &line = m_form->row(i).line();
        if (const auto answer =
                answerToSave(line.place, line.written, m_sheet->now.rubric.criteria[static_cast<size_t>(i)],
                             line.confidence))
            drafts.push_back(draftOf(*answer));
    }
    m_effect->setEffect(m_sheet, draftEffect(*m_cache, *m_portfolio, m_index, drafts), unsaved(), waiting());
    fillHead();
}

void JudgementPage::fillHead()
{
    const PortfolioRow &row = m_sheet->report.row;
    m_name->setWords(title());
    QStringList facts;
    if (!row.segment.isEmpty())
        facts << text::segment(row.segment);
    if (row.arr)
        facts << text::moneyFull({row.currency, *row.arr});
    if (row.renewal)
        facts << tr("renews %1", "day").arg(row.renewal->iso());
    if (row.daysLeft)
        facts << text::contractEnds(*row.daysLeft);
    if (row.health.frozenOn)
        facts.prepend(text::lostSince(*row.health.frozenOn));
    m_facts->setWords(facts.join(QStringLiteral(" · ")), {facts.mid(0, 2).join(QStringLiteral(" · "))});
    int valid = 0;
    int stale = 0;
    for (int i = 0; i < m_form->count(); ++i) {
        const AnswerLine &line = m_form->row(i).line();
        if (line.isToSave() || !line.saved)
            continue;
        ++(line.stale ? stale : valid);
    }
    m_counts->setText(
        tr("%1 to save · %2 valid · %3 stale", "counts of answers")
            .arg(text::number(qint64{unsaved()}), text::number(qint64{valid}), text::number(qint64{stale})));
}

void JudgementPage::save()
{
    if (!m_sheet || !obstacle().isEmpty())
        return;
    if (const std::optional<int> open = m_form->goToOpenNote()) {
        const AnswerLine &line = m_form->row(*open).line();
        emit said(line.saved ? tr("Choose an answer for the note, or press = to give the earlier one anew: a "
                                  "note alone is not saved.")
                             : tr("Choose an answer for the note: a note alone is not saved."));
        return;
    }
    if (unsaved() > 0)
        withName(this, m_cache, [this](const QString &name) { saveAs(name); });
}

void JudgementPage::saveAs(const QString &name)
{
    const std::vector<Judgement> given = answers();
    const auto count = static_cast<int>(given.size());
    saveWritten(
        *m_editing, *m_desk, given, name,
        [count, of = title()] { return tr("%n answer(s) about %1", nullptr, count).arg(of); }, this,
        [this] { showEffect(); });
    showEffect();
}

void JudgementPage::discard()
{
    std::vector<DraftBook::Change> changes;
    DraftBook &book = m_desk->book();
    for (const AnswerPlace &place : book.placesOf(m_account)) {
        if (!m_desk->saved().has(place, book.at(place)))
            changes.emplace_back(place, WrittenAnswer());
    }
    if (changes.empty())
        return;
    book.set(changes);
    m_form->refresh();
    showEffect();
    emit said(
        tr("Discarded %n answer(s). Ctrl+Z brings them back.", nullptr, static_cast<int>(changes.size())));
}

/// The last step may be about an account that is not shown: then it is said.
void JudgementPage::takeBackWritten()
{
    const std::vector<AnswerPlace> places = m_desk->book().undo();
    m_form->refresh();
    showEffect();
    const bool here = std::any_of(places.begin(), places.end(),
                                  [this](const AnswerPlace &place) { return place.account == m_account; });
    if (places.empty() || here)
        return;
    const auto &accounts = m_cache->accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account &account) {
        return account.id == places.front().account;
    });
    if (found != accounts.end())
        emit said(tr("Taken back: what was written about %1.")
                      .arg(text::visible(found->name.isEmpty() ? found->key : found->name)));
}

void JudgementPage::finish()
{
    m_loader->finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void JudgementPage::setLetterKeys(bool on)
{
    m_letterKeys = on;
    m_form->setLetterKeys(on);
}

void JudgementPage::retranslate()
{
    m_many->setText(tr("Score many accounts"));
    m_keyLine->setKeys({{QStringLiteral("J, K"), tr("next criterion")},
                        {QStringLiteral("0, 1, 2, 3"), tr("answer")},
                        {QStringLiteral("?"), tr("not known")},
                        {QStringLiteral("="), tr("keep the earlier answer")},
                        {QStringLiteral("N"), tr("note")},
                        {QStringLiteral("Ctrl+Z"), tr("take back")},
                        {QStringLiteral("], ["), tr("next account")}});
    if (m_sheet)
        fillHead();
}

void JudgementPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_sheet)
            m_effect->setObstacle(obstacle());
        emit titleChanged();
    }
}

PageInfo judgementPageInfo()
{
    return {"judgement",
            {},
            "portfolio",
            [] { return QString(); },
            [](QWidget *parent) -> Page * { return new JudgementPage(parent); }};
}

} // namespace bw
