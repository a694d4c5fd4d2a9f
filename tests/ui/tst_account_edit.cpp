#include "account/account_head.h"
#include "account/account_page.h"
#include "account/contested_list.h"
#include "account/details_form.h"
#include "account/edit_dialog.h"
#include "account/edit_words.h"
#include "account/figure_words.h"
#include "account/sheet_view.h"
#include "shell/editing.h"
#include "shell/look.h"
#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/status_bar.h"
#include "support/account_books.h"
#include "support/fake_engine.h"
#include "support/pictures.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace bw;
using namespace bw::test;

namespace {

const QDateTime now(QDate(2026, 10, 19), QTime(1, 12), Qt::UTC);
constexpr AccountId id{1};

Edit edit(EditEntity entity, const QString &key, const char *field, const char *value, const char *base)
{
    static qint64 number = 0;
    Edit edit;
    edit.id = {++number};
    edit.entity = entity;
    edit.account = id;
    edit.key = key;
    edit.field = QLatin1String(field);
    edit.value = QString::fromUtf8(value);
    edit.base = QString::fromUtf8(base);
    edit.author = QStringLiteral("林悦");
    edit.at = QDateTime(QDate(2026, 10, 16), QTime(8, 0), Qt::UTC);
    return edit;
}

/// The falling chain of the account page's book, with people and edits of which one is contested.
EditableAccount editable()
{
    static const AccountBook book;
    EditableAccount account;
    const Cache &cache = book.cache();
    AccountRecord &record = account.imported;
    record.first = cache.accounts[AccountBook::Falling];
    const auto own = [&](const auto &from, auto &to) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(to),
                     [&](const auto &row) { return row.account == record.first.id; });
    };
    own(cache.seats, record.seats);
    own(cache.contracts, record.contracts);
    record.users = {{id,
                     QStringLiteral("u1"),
                     QStringLiteral("周敏"),
                     QStringLiteral("manager"),
                     QStringLiteral("Operations"),
                     {},
                     Day::of(2025, 3, 1),
                     {}},
                    {id, QStringLiteral("u2"), QStringLiteral("Daniel Okafor"), {}, {}, {}, {}, {}},
                    {id, QStringLiteral("u3"), {}, QStringLiteral("end_user"), {}, {}, {}, {}}};
    const QString key = record.first.key;
    account.edits = {
        edit(EditEntity::Account, editKey({key}), "csm", "Dana Whitfield", "林悦 Lin Yue"),
        edit(EditEntity::Seats, editKey({key, QStringLiteral("2026-08-17")}), "opened", "220", "200"),
        edit(EditEntity::User, editKey({key, QStringLiteral("u2")}), "role", "decision_maker", ""),
        edit(EditEntity::QuietPeriod, editKey({QStringLiteral("-5")}), "", "1", ""),
        edit(EditEntity::QuietPeriod, editKey({QStringLiteral("-5")}), "first_day", "2026-07-01", ""),
        edit(EditEntity::QuietPeriod, editKey({QStringLiteral("-5")}), "last_day", "2026-08-31", ""),
        edit(EditEntity::QuietPeriod, editKey({QStringLiteral("-5")}), "note", "School holidays", ""),
    };
    return account;
}

struct Shown {
    EditDialog *dialog;
    EditStep step;
    QString what;
    QString author;
    int saved = 0;

    explicit Shown(const EditableAccount &account = editable(), const QString &name = QStringLiteral("Dana"))
        : dialog(new EditDialog(
            account, {{QStringLiteral("mon-fri"), QStringLiteral("cn")}, Day::of(2026, 10, 18), name, now}))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &EditDialog::saved, dialog,
                         [this](const EditStep &done, const QString &words, const QString &by) {
                             step = done;
                             what = words;
                             author = by;
                             ++saved;
                         });
        dialog->show();
    }
    ~Shown() { delete dialog; }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    template <class T> T *the(const char *name) { return dialog->findChild<T *>(QLatin1String(name)); }
    SheetModel &model(const char *sheet) { return the<SheetView>(sheet)->model(); }
    QString complaint() { return the<QLabel>("complaint")->text(); }
    void set(const char *sheet, int row, const char *field, const char *value)
    {
        SheetModel &model = this->model(sheet);
        const QModelIndex at = model.indexOf({static_cast<size_t>(row), QLatin1String(field), {}});
        QVERIFY(model.setData(at, QString::fromUtf8(value)));
    }
};

} // namespace

class TestAccountEdit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingChangedSavesNothing();
    void fieldsShowWhatLiesBeneath();
    void changedFieldHoldsFromTheDayShown();
    void rows();
    void cellsTellWhoEdited();
    void choices();
    void complaints_data();
    void complaints();
    void writtenDaysAndNumbers_data();
    void writtenDaysAndNumbers();
    void contestedAnswers();
    void nameIsAskedOnce();
    void namesTheStep_data();
    void namesTheStep();
    void pageOpensAndSaves();
    void undoAndRedo();
    void failureIsTold();
    void headMarksWhatIsByHand();
    void statusBarLeadsToContested();
    void hostileText();
    void modelIsSound();
    void languages();
    void pictures_data();
    void pictures();
};

void TestAccountEdit::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("BellwetherTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_account_edit"));
    text::setLanguage(text::Language::English);
    theme().choose(ThemeChoice::Light);
}

void TestAccountEdit::init()
{
    settings::author.set(QString());
}

void TestAccountEdit::nothingChangedSavesNothing()
{
    Shown shown;
    QVERIFY(shown.dialog->step().isEmpty());
    shown.dialog->save();
    QCOMPARE(shown.saved, 0);
    QVERIFY(!shown.dialog->isVisible());
}

void TestAccountEdit::fieldsShowWhatLiesBeneath()
{
    Shown shown;
    QCOMPARE(shown.the<QLineEdit>("field-csm")->text(), QStringLiteral("Dana Whitfield"));
    QCOMPARE(shown.the<QLabel>("beneath-csm")->text(),
             QStringLiteral("By hand: 林悦, 16 Oct 2026 · Imported: 林悦 Lin Yue"));
    QVERIFY(shown.the<QLabel>("beneath-region")->text().isEmpty());
    shown.the<QLineEdit>("field-region")->setText(QStringLiteral("North"));
    QCOMPARE(shown.the<QLabel>("beneath-region")->text(), QStringLiteral("Imported: South China"));
    // Back to the imported value: the edit is withdrawn.
    shown.the<QLineEdit>("field-region")->setText(QStringLiteral("South China"));
    shown.the<QLineEdit>("field-csm")->setText(QStringLiteral("林悦 Lin Yue"));
    const EditStep step = shown.dialog->step();
    QCOMPARE(step.withdraw.size(), size_t(1));
    QCOMPARE(step.withdraw[0].field, QStringLiteral("csm"));
    QVERIFY(step.add.empty());
}

void TestAccountEdit::changedFieldHoldsFromTheDayShown()
{
    Shown shown;
    shown.the<QLineEdit>("field-industry")->setText(QStringLiteral("Wholesale"));
    shown.the<QComboBox>("field-segment")->setCurrentText(text::segment(QStringLiteral("mid")));
    EditStep step = shown.dialog->step();
    QCOMPARE(step.add.size(), size_t(2));
    QCOMPARE(step.add[0].value, QStringLiteral("mid")); // its code, not its word
    QCOMPARE(step.add[1].from, std::optional(Day::of(2026, 10, 18)));
    QCOMPARE(step.add[1].author, QStringLiteral("Dana"));
    QCOMPARE(step.add[1].at, now);
    shown.the<QComboBox>("holdsFrom")->setCurrentIndex(1);
    QVERIFY(!shown.dialog->step().add[1].from);
}

void TestAccountEdit::rows()
{
    Shown shown;
    shown.dialog->showSheet(EditEntity::Contract);
    auto *view = shown.the<SheetView>("sheet-contract");
    auto *table = view->findChild<QTableView *>();
    QTest::mouseClick(view->findChild<QPushButton *>(QStringLiteral("addRow")), Qt::LeftButton);
    QCOMPARE(view->model().rowCount(), 3);
    QCOMPARE(table->currentIndex().row(), 2);
    shown.set("sheet-contract", 2, "start", "2027-02-11");
    shown.set("sheet-contract", 2, "end", "2028-02-10");
    shown.set("sheet-contract", 2, "arr", "320,000");
    // The first is taken away, put back, and taken away for good.
    auto *remove = view->findChild<QPushButton *>(QStringLiteral("removeRow"));
    table->setCurrentIndex(view->model().index(0, 0));
    QCOMPARE(remove->text(), QStringLiteral("Take the row away"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(view->model().data(view->model().index(0, 1), Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(remove->text(), QStringLiteral("Put the row back"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QTest::mouseClick(remove, Qt::LeftButton);
    shown.dialog->save();
    QCOMPARE(shown.saved, 1);
    QCOMPARE(shown.what, QStringLiteral("contracts of 海棠连锁"));
    AccountRecord record = editable().imported;
    (void)applyEdits(record, shown.step.add);
    QCOMPARE(record.contracts.size(), size_t(2));
    QCOMPARE(record.contracts[1].arr, 320000.0);
    QCOMPARE(record.contracts[1].start, Day::of(2027, 2, 11));
}

void TestAccountEdit::cellsTellWhoEdited()
{
    Shown shown;
    shown.dialog->showSheet(EditEntity::Seats);
    SheetModel &model = shown.model("sheet-seats");
    const QModelIndex opened = model.indexOf({1, QStringLiteral("opened"), {}});
    QCOMPARE(opened.data().toString(), QStringLiteral("220"));
    QVERIFY(!opened.data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(0, 1).data(Qt::DecorationRole).isNull());
    auto *view = shown.the<SheetView>("sheet-seats");
    view->findChild<QTableView *>()->setCurrentIndex(opened);
    QCOMPARE(view->findChild<QLabel *>(QStringLiteral("cellNote"))->text(),
             QStringLiteral("By hand: 林悦, 16 Oct 2026 · Imported: 212"));
    // The day of a stored row is what it is known by.
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(opened) & Qt::ItemIsEditable);
}

void TestAccountEdit::choices()
{
    Shown shown;
    shown.dialog->showSheet(EditEntity::User);
    auto *table = shown.the<SheetView>("sheet-user")->findChild<QTableView *>();
    SheetModel &model = shown.model("sheet-user");
    const QModelIndex role = model.indexOf({0, QStringLiteral("role"), {}});
    table->setCurrentIndex(role);
    table->edit(role);
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("manager"));
    box->setCurrentIndex(box->findText(QStringLiteral("the boss (decision maker)")));
    shown.dialog->save(); // with the cell still open
    QCOMPARE(shown.saved, 1);
    QCOMPARE(shown.step.add.size(), size_t(1));
    QCOMPARE(shown.step.add[0].value, QStringLiteral("decision_maker"));
    QCOMPARE(shown.step.add[0].base, QStringLiteral("manager"));
}

void TestAccountEdit::complaints_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("end") << QByteArray("sheet-contract") << 1 << QByteArray("end") << QByteArray("2026-01-01")
                         << "Contracts, row 2, End: the end lies before the start.";
    QTest::newRow("day") << QByteArray("sheet-contract") << 0 << QByteArray("decided_on")
                         << QByteArray("soon")
                         << "Contracts, row 1, Decided on: there is no such day. Write days as 2026-03-14.";
    QTest::newRow("seats") << QByteArray("sheet-seats") << 0 << QByteArray("purchased") << QByteArray("-3")
                           << "Seats, row 1, Purchased: this must be a whole number, 0 or more.";
    QTest::newRow("period") << QByteArray("sheet-quiet_period") << 0 << QByteArray("last_day") << QByteArray()
                            << "Quiet periods, row 1, Last day: this must be filled in.";
}

void TestAccountEdit::complaints()
{
    QFETCH(QByteArray, sheet);
    QFETCH(int, row);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, complaint);
    Shown shown;
    shown.set(sheet.constData(), row, field.constData(), value.constData());
    QVERIFY(shown.complaint().isEmpty()); // nobody complains while one still writes
    shown.dialog->save();
    QCOMPARE(shown.saved, 0);
    QVERIFY(shown.dialog->isVisible());
    QCOMPARE(shown.complaint(), complaint);
    auto *view = shown.the<SheetView>(sheet.constData());
    QVERIFY(view->isVisible());
    const QModelIndex at = view->findChild<QTableView *>()->currentIndex();
    QCOMPARE(view->model().fieldAt(at.column()), QString::fromLatin1(field));
    QCOMPARE(at.data(Qt::ForegroundRole).value<QColor>(), tok(Token::RiskText));
}

void TestAccountEdit::writtenDaysAndNumbers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *field, const char *written, const char *kept) {
        QTest::addRow("%s %s", field, written)
            << QString::fromLatin1(field) << QString::fromUtf8(written) << QString::fromUtf8(kept);
    };
    row("start", "2026/3/4", "2026-03-04");
    row("start", "2026年3月4日", "2026-03-04");
    row("start", " 2026-03-04 ", "2026-03-04");
    row("start", "3/4/2026", "3/4/2026"); // could be either: refused, not guessed
    row("arr", "1,234,567.5", "1234567.5");
    row("arr", "12 000", "12000");
    row("arr", "1,2", "1,2");
    row("currency", "eur", "EUR");
    row("lost_reason", " price  too high ", "price too high");
    row("note", "2026/3/4", "2026/3/4");
}

void TestAccountEdit::writtenDaysAndNumbers()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QTEST(entered(EditEntity::Contract, field, written), "kept");
}

void TestAccountEdit::contestedAnswers()
{
    Shown shown;
    auto *list = shown.the<ContestedList>("contested");
    QVERIFY(list->isVisible());
    QStringList sentences;
    for (const QLabel *label : list->findChildren<QLabel *>())
        sentences += label->text();
    QCOMPARE(sentences.at(1),
             QStringLiteral("Seats from 2026-08-17, Opened: you entered “220”, imported is now “212”."));
    QVERIFY(shown.dialog->step().isEmpty());
    const auto buttons = list->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    EditStep step = shown.dialog->step();
    QCOMPARE(step.add.size(), size_t(1));
    QCOMPARE(step.add[0].base, QStringLiteral("212"));
    QCOMPARE(step.add[0].value, QStringLiteral("220"));
    buttons[1]->click();
    step = shown.dialog->step();
    QVERIFY(step.add.empty());
    QCOMPARE(step.withdraw.size(), size_t(1));
    shown.dialog->save();
    QCOMPARE(shown.what, QStringLiteral("seats of 海棠连锁"));

    EditableAccount calm = editable();
    calm.edits.clear();
    const Shown other(calm);
    QVERIFY(!other.dialog->findChild<ContestedList *>()->isVisible());
}

void TestAccountEdit::nameIsAskedOnce()
{
    Shown shown(editable(), {});
    shown.the<QLineEdit>("field-region")->setText(QStringLiteral("North"));
    QVERIFY(shown.the<QLineEdit>("author")->isVisible());
    shown.dialog->save();
    QCOMPARE(shown.saved, 0);
    QCOMPARE(shown.complaint(), QStringLiteral("Write your name: it stands beside what you enter."));
    shown.the<QLineEdit>("author")->setText(QStringLiteral(" Dana "));
    QVERIFY(shown.complaint().isEmpty());
    shown.dialog->save();
    QCOMPARE(shown.saved, 1);
    QCOMPARE(shown.author, QStringLiteral("Dana"));
    QCOMPARE(shown.step.add[0].author, QStringLiteral("Dana"));
    const Shown known;
    QVERIFY(!known.dialog->findChild<QLineEdit *>(QStringLiteral("author"))->isVisible());
}

void TestAccountEdit::namesTheStep_data()
{
    QTest::addColumn<std::vector<int>>("entities");
    QTest::addColumn<QString>("words");
    QTest::newRow("details") << std::vector<int>{0} << "details of A";
    QTest::newRow("seats") << std::vector<int>{1, 1} << "seats of A";
    QTest::newRow("contracts") << std::vector<int>{2} << "contracts of A";
    QTest::newRow("users") << std::vector<int>{3} << "users of A";
    QTest::newRow("quiet") << std::vector<int>{4} << "quiet periods of A";
    QTest::newRow("several") << std::vector<int>{1, 3} << "data of A";
}

void TestAccountEdit::namesTheStep()
{
    QFETCH(std::vector<int>, entities);
    EditStep step;
    for (const int entity : entities)
        step.add.push_back(edit(EditEntity(entity), QStringLiteral("[]"), "", "1", ""));
    QTEST(stepWords(step, QStringLiteral("A")), "words");
}

namespace {

/// The account page on an engine without a disk.
struct Desk {
    FakeEngine fake;
    Editing editing;
    AccountPage page;
    EditDialog *dialog = nullptr;

    Desk()
        : editing((fake.editable = editable(), fake.engine()))
    {
        static const AccountBook book;
        editing.setWorkspace(QStringLiteral("w"));
        page.setEditing(&editing);
        page.setReport(book.report(AccountBook::Falling));
        page.resize(1368, 828);
        page.show();
        page.activateWindow();
        page.setFocus();
        (void)QTest::qWaitForWindowActive(&page);
        QObject::connect(&page, &AccountPage::editDialogOpened, &page,
                         [this](EditDialog *opened) { dialog = opened; });
    }
    void open()
    {
        dialog = nullptr;
        page.edit();
        QTRY_VERIFY(dialog);
    }
    void changeRegion(const char *region)
    {
        open();
        dialog->findChild<QLineEdit *>(QStringLiteral("field-region"))->setText(QLatin1String(region));
        const QSignalSpy stored(&editing, &Editing::stored);
        dialog->save();
        QTRY_COMPARE(stored.size(), 1);
    }
    QString region()
    {
        const QMutexLocker guard(&fake.lock);
        for (const Edit &one : fake.editable.edits) {
            if (one.field == QLatin1String("region"))
                return one.value;
        }
        return {};
    }
};

} // namespace

void TestAccountEdit::pageOpensAndSaves()
{
    settings::author.set(QStringLiteral("Dana"));
    Desk desk;
    QTest::keyClick(&desk.page, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(desk.dialog);
    desk.dialog->close();
    const QSignalSpy said(&desk.editing, &Editing::said);
    desk.changeRegion("North");
    QCOMPARE(desk.region(), QStringLiteral("North"));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), QStringLiteral("Saved: details of 海棠连锁"));
    QCOMPARE(said[0][1].toBool(), true);
    QCOMPARE(desk.editing.steps().undoText(), QStringLiteral("details of 海棠连锁"));
}

void TestAccountEdit::undoAndRedo()
{
    settings::author.set(QStringLiteral("Dana"));
    Desk desk;
    desk.changeRegion("North");
    desk.changeRegion("East");
    QCOMPARE(desk.region(), QStringLiteral("East"));
    const auto after = [&](auto act) {
        act();
        desk.editing.finish();
        QApplication::processEvents();
        return desk.region();
    };
    QCOMPARE(after([&] { desk.editing.undo(); }), QStringLiteral("North"));
    QCOMPARE(after([&] { desk.editing.undo(); }), QString());
    desk.editing.undo(); // nothing left
    QCOMPARE(after([&] { desk.editing.redo(); }), QStringLiteral("North"));
    // Several at once keep their order.
    QCOMPARE(after([&] {
                 desk.editing.redo();
                 desk.editing.undo();
                 desk.editing.undo();
                 desk.editing.redo();
             }),
             QStringLiteral("North"));
    desk.editing.setWorkspace(QStringLiteral("another"));
    QVERIFY(!desk.editing.steps().canUndo());
}

void TestAccountEdit::failureIsTold()
{
    settings::author.set(QStringLiteral("Dana"));
    Desk desk;
    desk.fake.editFails = Error{ErrorCode::DatabaseReadOnly, QStringLiteral("w"), {}, 0, {}};
    desk.open();
    desk.dialog->findChild<QLineEdit *>(QStringLiteral("field-region"))->setText(QStringLiteral("North"));
    const QSignalSpy failed(&desk.editing, &Editing::failed);
    desk.dialog->save();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(desk.region().isEmpty());
    desk.fake.editFails.reset();
    desk.editing.undo(); // takes nothing back
    desk.editing.finish();
    QVERIFY(desk.region().isEmpty());
}

void TestAccountEdit::headMarksWhatIsByHand()
{
    const AccountBook book;
    Cache cache = book.cache();
    const Portfolio portfolio = book.portfolio();
    AccountReport report = accountReport(cache, portfolio, AccountBook::Falling);
    for (const HeadFact &fact : headFacts(report))
        QVERIFY2(!fact.byHand, qPrintable(fact.label));
    cache.edits = {{editable().edits[0], QStringLiteral("林悦 Lin Yue"), false},
                   {editable().edits[1], QStringLiteral("212"), true}};
    report = accountReport(cache, portfolio, AccountBook::Falling);
    QStringList marked;
    for (const HeadFact &fact : headFacts(report)) {
        if (!fact.byHand)
            continue;
        marked += fact.label;
        QVERIFY(fact.tip.contains(QStringLiteral("By hand: 林悦, 16 Oct 2026 · Imported: ")));
    }
    QCOMPARE(marked, (QStringList{QStringLiteral("Seats opened"), QStringLiteral("CSM")}));
    QVERIFY(accountReport(cache, portfolio, AccountBook::Young).edits.empty());
}

void TestAccountEdit::statusBarLeadsToContested()
{
    StatusBar bar;
    bar.setVisible(true);
    auto *button = bar.findChild<QToolButton *>(QStringLiteral("contestedEdits"));
    const AccountBook book;
    auto cache = std::make_shared<Cache>(book.cache());
    const auto portfolio = std::make_shared<const Portfolio>(book.portfolio());
    bar.setState(cache, portfolio, now, false, false);
    QVERIFY(!button->isVisible());
    cache->edits = {{editable().edits[0], {}, false}, {editable().edits[1], QStringLiteral("212"), true}};
    bar.setState(cache, portfolio, now, false, false);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("1 edit to look at"));
    QSignalSpy asked(&bar, &StatusBar::accountRequested);
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<AccountId>(), id);
}

void TestAccountEdit::hostileText()
{
    EditableAccount account = editable();
    account.imported.first.name = QStringLiteral("<b>x</b> %1 %2");
    account.imported.users[0].name = QStringLiteral("<img src=x> %1\u202e");
    account.edits[0].author = QStringLiteral("<i>%2</i>");
    Shown shown(account);
    const auto *name = shown.the<QLabel>("accountName");
    QCOMPARE(name->text(), QStringLiteral("<b>x</b> %1 %2"));
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QCOMPARE(shown.the<QLabel>("beneath-csm")->text(),
             QStringLiteral("By hand: <i>%2</i>, 16 Oct 2026 · Imported: 林悦 Lin Yue"));
    const QModelIndex user = shown.model("sheet-user").indexOf({0, QStringLiteral("name"), {}});
    QVERIFY(user.data().toString().contains(QStringLiteral("<img src=x> %1[U+202E]")));
}

void TestAccountEdit::modelIsSound()
{
    for (int entity = 1; entity < editEntityCount; ++entity) {
        SheetModel model(sheetOf(editable().imported, editable().edits, EditEntity(entity)), {});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int row = model.addRow();
        for (int column = 0; column < model.columnCount(); ++column)
            (void)model.setData(model.index(row, column), QStringLiteral("2026-01-01"));
        model.toggleRow(row); // begun here: gone
        QCOMPARE(model.rowCount(), row);
        if (row > 0) {
            model.toggleRow(0);
            QVERIFY(model.isRemoved(0));
        }
    }
}

void TestAccountEdit::languages()
{
    text::setLanguage(text::Language::Chinese);
    Shown shown;
    QCOMPARE(sheetWord(EditEntity::QuietPeriod), QStringLiteral("静默期"));
    for (const QLabel *label : shown.dialog->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("Imported")), qPrintable(label->text()));
    text::setLanguage(text::Language::English);
}

void TestAccountEdit::pictures_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light-en") << false << false;
    QTest::newRow("dark-zh_CN") << true << true;
}

void TestAccountEdit::pictures()
{
    QFETCH(bool, chinese);
    QFETCH(bool, dark);
    text::setLanguage(chinese ? text::Language::Chinese : text::Language::English);
    theme().choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    {
        Shown shown(editable(), {});
        for (int entity = 0; entity < editEntityCount; ++entity) {
            shown.dialog->showSheet(EditEntity(entity));
            QApplication::processEvents();
            QVERIFY(takePicture(
                shown.dialog,
                QStringLiteral("account-edit-%1-%2")
                    .arg(entityName(EditEntity(entity)), QLatin1String(QTest::currentDataTag()))));
        }
        QVERIFY(shown.dialog->minimumSizeHint().width() <= 960);
        QVERIFY(shown.dialog->minimumSizeHint().height() <= 660);
    }
    theme().choose(ThemeChoice::Light);
    text::setLanguage(text::Language::English);
}

QTEST_MAIN(TestAccountEdit)
#include "tst_account_edit.moc"
