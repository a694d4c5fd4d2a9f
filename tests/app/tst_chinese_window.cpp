#include "data/data_page.h"
#include "data/source_dialog.h"
#include "front/elsewhere.h"
#include "front/gallery.h"
#include "front/pages.h"
#include "intake/encoding.h"
#include "shell/jump_field.h"
#include "shell/keys_dialog.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "support/import_shown.h"
#include "support/test_window.h"
#include "support/words_on_screen.h"
#include "widgets/field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace bw;
using namespace bw::test;

namespace {

/// Words that stay as they are in Chinese: names, keys, formats, and the one language that names itself.
const QSet<QString> &allowed()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "ARR CSM NPS ID PAC DAU WAU MAU "
            "Ctrl Alt Shift Enter Return Esc Delete Backspace Home End Tab PgUp PgDown F1 F4 F5 F6 "
            "F10 "
            "CSV TSV UTF GB18030 XLSX Excel PNG csv tsv txt xlsx MB NUL n "
            "DOCTYPE cn Bellwether bellwether Qt SQLite xxHash tl expected Inter GNU English "
            "Etc UTC");
        const QStringList parts = list.split(QLatin1Char(' '));
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

/// The words of a text that are not Chinese and should be. A single capital is a key ("J", "(&U)").
QStringList foreignWords(QString text, const QStringList &data)
{
    for (const QString &part : data)
        text.remove(part);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+[0-9]*"));
    QStringList words;
    for (QRegularExpressionMatchIterator each = word.globalMatch(text); each.hasNext();) {
        const QString one = each.next().captured();
        const bool key = one.size() == 1 && one[0].isUpper();
        static const QRegularExpression version(QStringLiteral("^v[0-9]+$")); // of the activity rules
        if (!key && !allowed().contains(one) && !version.match(one).hasMatch())
            words.append(one);
    }
    return words;
}

/// Accounts whose own names hold no Latin letters, of every kind that pages show.
std::shared_ptr<const Cache> chineseBook()
{
    auto book = std::make_shared<Cache>(*smallBook({QStringLiteral("海棠连锁"), QStringLiteral("云杉教育"),
                                                    QStringLiteral("鹿鸣书店"), QStringLiteral("桂香电子")},
                                                   lastDay));
    const QStringList csms = {QStringLiteral("林悦"), QStringLiteral("陈思远"), {}, QStringLiteral("林悦")};
    const QStringList segments = {
        QStringLiteral("large"), QStringLiteral("mid"), QStringLiteral("small"), {}};
    for (size_t i = 0; i < book->accounts.size(); ++i) {
        Account &account = book->accounts[i];
        account.key = QStringLiteral("10%1").arg(i);
        account.csm = csms[static_cast<qsizetype>(i)];
        account.segment = segments[static_cast<qsizetype>(i)];
        account.industry = QStringLiteral("零售");
        account.region = QStringLiteral("华东");
    }
    book->accounts[1].seatsOpened.reset();
    book->accounts[2].seatsOpened.reset();
    book->accounts[2].seatsPurchased.reset();
    book->contracts[3].currency = QStringLiteral("CNY");
    return book;
}

/// A dry run with a row of every kind of problem.
DryRun findings()
{
    DryRun dryRun = PicturedFile::dryRun();
    for (int code = 0; code <= static_cast<int>(ProblemCode::CellWithoutValue); ++code) {
        Problem problem;
        problem.code = static_cast<ProblemCode>(code);
        problem.line = 7;
        problem.column = QStringLiteral("次数");
        problem.value = QStringLiteral("值");
        dryRun.plan.problems.add(problem);
    }
    return dryRun;
}

/// What every failure says.
QStringList failures()
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::TableUnknown); ++code)
        sentences += text::sentence(
            Error{static_cast<ErrorCode>(code), QStringLiteral("合同.csv"), QStringLiteral("值"), 3, {}});
    return sentences;
}

/// Names of columns and encodings: they stand in files as they are.
QStringList namesInFiles()
{
    QStringList names;
    for (int kind = 0; kind < fileKindCount; ++kind) {
        for (const Field &field : fieldsOf(static_cast<FileKind>(kind)))
            names += field.name;
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return encodingChoices() + names;
}

} // namespace

/// Walks the window in Chinese and looks for words that were left in English. Pages come from the register:
/// a new one is walked too.
class TestChineseWindow : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

    static void check(const WordsOnScreen &words, const QStringList &data, const QString &where)
    {
        QStringList left;
        for (const auto &[text, place] : words.found()) {
            const QStringList foreign = foreignWords(text, data);
            if (!foreign.isEmpty())
                left.append(QStringLiteral("%3 (%1: “%2”)").arg(place, text, foreign.join(QLatin1Char(' '))));
        }
        QVERIFY2(words.found().size() > 3, qPrintable(where));
        QVERIFY2(left.isEmpty(), qPrintable(where + QLatin1Char('\n') + left.join(QLatin1Char('\n'))));
    }
    static QStringList dataOf(const Fixture &f)
    {
        return {f.own, QDir::toNativeSeparators(f.own), QFileInfo(f.own).fileName()};
    }
    /// Opens the window on the book, in Chinese from the start or switched to it afterwards.
    static void open(Fixture &f, bool switched)
    {
        text::setLanguage(switched ? text::Language::English : text::Language::Chinese);
        f.pages = pages();
        f.open(chineseBook());
        if (switched) {
            for (const PageInfo &page : pages())
                showPage(f, page);
            text::setLanguage(text::Language::Chinese);
        }
        QApplication::sendPostedEvents();
    }
    static void showPage(const Fixture &f, const PageInfo &page)
    {
        if (page.id == "account")
            f.window->openAccount(AccountId{1});
        else if (page.id == "judgement")
            emit f.window->page("portfolio")->judgeRequested(AccountId{1});
        else
            f.window->show(page.id);
        QCOMPARE(f.window->currentPage(), page.id);
        QApplication::processEvents();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_chinese_window"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup() { text::setLanguage(text::Language::English); }

    void foreignWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("Chinese") << QStringLiteral("近 28 天活跃度，ARR 3 万元（Ctrl+K）") << QString();
        QTest::newRow("a sentence") << QStringLiteral("Close the group") << QStringLiteral("Close the group");
        QTest::newRow("a unit") << QStringLiteral("42 d") << QStringLiteral("d");
        QTest::newRow("a key") << QStringLiteral("撤销(&U)\tCtrl+Z") << QString();
        QTest::newRow("the user's own") << QStringLiteral("文件：w.bellwether，打开") << QString();
        QTest::newRow("half") << QStringLiteral("健康度 of 100") << QStringLiteral("of");
    }
    void foreignWordsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(foreignWords(text, {QStringLiteral("w.bellwether")}).join(QLatin1Char(' ')), found);
    }

    void readerReadsEverything()
    {
        // What the walk rests on: one English word at each kind of place is found.
        QWidget window;
        window.resize(200, 100);
        auto *label = new QLabel(QStringLiteral("label"), &window);
        label->setToolTip(QStringLiteral("tip"));
        label->setAccessibleName(QStringLiteral("name"));
        auto *field = new QLineEdit(&window);
        field->setPlaceholderText(QStringLiteral("placeholder"));
        field->addAction(QIcon(), QLineEdit::TrailingPosition)->setText(QStringLiteral("action"));
        struct Painted : QWidget {
            using QWidget::QWidget;
            void paintEvent(QPaintEvent * /*event*/) override
            {
                QPainter(this).drawText(QPoint(2, 20), QStringLiteral("painted"));
            }
        };
        auto *painted = new Painted(&window);
        painted->setGeometry(0, 40, 100, 30);
        window.show();
        WordsOnScreen words;
        words.read(&window);
        for (const char *word : {"label", "tip", "name", "placeholder", "action", "painted"})
            QVERIFY2(words.found().contains(QString::fromLatin1(word)), word);
    }

    void everyPage_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("switched");
        for (const PageInfo &page : pages()) {
            QTest::addRow("%s", page.id.constData()) << page.id << false;
            QTest::addRow("%s, switched to Chinese", page.id.constData()) << page.id << true;
        }
    }
    void everyPage()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const bool, switched);
        Fixture f;
        open(f, switched);
        const auto page =
            std::find_if(f.pages.begin(), f.pages.end(), [&](const PageInfo &info) { return info.id == id; });
        showPage(f, *page);
        WordsOnScreen words;
        words.readWithKeys(f.window.get());
        // Lists that open below fields, and menus of buttons.
        Page *shown = f.window->page(id);
        QList<QAbstractButton *> openers;
        for (FilterField *field : shown->findChildren<FilterField *>()) {
            if (field->isVisibleTo(shown))
                openers.append(field);
        }
        for (QAbstractButton *button : shown->findChildren<QToolButton *>(QStringLiteral("columns")))
            openers.append(button);
        for (QAbstractButton *opener : std::as_const(openers)) {
            if (!opener->isEnabled())
                continue; // while the file is read again
            opener->click();
            QVERIFY2(words.readPopup(), qPrintable(opener->accessibleName()));
        }
        f.window->showKeys();
        auto *keys = f.window->findChild<KeysDialog *>();
        words.read(keys);
        keys->close();
        QTest::keyClick(shown, Qt::Key_T); // charts as tables
        QApplication::processEvents();
        words.read(f.window.get());
        shown->setBusy(true);
        words.read(f.window.get());
        check(words, dataOf(f) + (id == "data" ? namesInFiles() : QStringList()), QString::fromLatin1(id));
    }

    void windowParts()
    {
        Fixture f;
        open(f, false);
        WordsOnScreen words;
        auto *jump = f.window->findChild<JumpField *>();
        jump->setFocus();
        for (const QString &typed : {QStringLiteral("海"), QStringLiteral("无此客户")}) {
            QInputMethodEvent written;
            written.setCommitString(typed);
            QApplication::sendEvent(jump, &written);
            words.read(f.window.get());
            jump->clear();
        }
        f.window->setReadOnly(true);
        f.window->session().pickDay(lastDay - 20);
        QTRY_COMPARE(f.window->session().portfolio()->asOf, lastDay - 20);
        words.read(f.window.get());
        f.fake.imported = chineseBook();
        f.window->session().imports().start(f.own, {{QStringLiteral("客户.csv"), {}}});
        words.read(f.window.get());
        QTRY_VERIFY(!f.window->session().imports().isRunning());
        QApplication::processEvents();
        words.read(f.window.get());
        check(words, dataOf(f), QStringLiteral("window"));
    }

    void dialogs()
    {
        text::setLanguage(text::Language::Chinese);
        const Fixture f;
        WordsOnScreen words;
        QLabel failed(failures().join(QLatin1Char('\n')));
        failed.show();
        words.read(&failed);
        const QString lock = lockPath(f.own);
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("4711\nx\n那台电脑\n") > 0);
        file.close();
        const Claim claim = Claim::of(f.own, {});
        QCOMPARE(claim.outcome(), Claim::Outcome::Elsewhere);
        ElsewhereDialog elsewhere(claim);
        elsewhere.show();
        words.readWithKeys(&elsewhere);
        // Words that files must hold as they are, and the name of the lock, which may be parted in painting.
        const QStringList written = {
            QStringLiteral("mon-fri、seven-day 或 cn"),
            QStringLiteral("decision_maker、manager、end_user、admin 或 other"),
            QStringLiteral("Asia/Shanghai"),
            QStringLiteral("scale_max"),
            QStringLiteral("policy show"),
            QStringLiteral("policy versions"),
            QStringLiteral("days、weeks、months、coefficients、rates、portfolio、usage"),
            QStringLiteral(".lock")};
        check(words, dataOf(f) + written, QStringLiteral("dialogs"));
    }

    /// A file to import with everything that can be wrong, a source in every state, an undo.
    void imports()
    {
        Fixture f;
        f.fake.rows = picturedRows(f.fake.now);
        f.fake.rows.sources.resize(1);
        f.fake.rows.sources.front().name = QStringLiteral("每日使用");
        f.fake.shapes[PicturedFile::name()] = PicturedFile::shape();
        f.fake.dryRuns[PicturedFile::name()] = findings();
        f.fake.undo = picturedUndo();
        open(f, false);
        f.window->import({QStringLiteral("/") + PicturedFile::name()});
        auto *page = qobject_cast<DataPage *>(f.window->page("data"));
        QTRY_VERIFY(!page->queue().files().front().reading && !page->model().rows().history.empty());
        WordsOnScreen words;
        words.read(f.window.get());
        SourceDialog dialog(page->queue().files().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        words.read(&dialog);
        page->select({DataItem::Kind::Source, 1});
        words.read(f.window.get());
        page->select({DataItem::Kind::Import, 9});
        page->findChild<QPushButton *>(QStringLiteral("undoImport"))->click();
        auto *kept = page->findChild<QWidget *>(QStringLiteral("undoKept"));
        QTRY_VERIFY(kept->isVisible());
        words.read(f.window.get());
        QStringList data;
        for (const char *own :
             {"1,2O4", "Blue Harbour Logistics", "Blue Harbor Logistics", "Orders", "create_order", "GZ",
              "usage_", "crm.csv", "accounts.csv", "contracts.csv", "/data/exports", "mon-fri", "seven-day",
              "decision_maker", "manager", "end_user", "admin", "other"})
            data += QString::fromLatin1(own);
        check(words, data + dataOf(f) + namesInFiles(), QStringLiteral("imports"));
    }

    void firstRunAndFault_data()
    {
        QTest::addColumn<bool>("fault");
        QTest::newRow("first run") << false;
        QTest::newRow("fault") << true;
    }
    void firstRunAndFault()
    {
        QFETCH(const bool, fault);
        text::setLanguage(text::Language::Chinese);
        Fixture f;
        f.pages = pages();
        if (fault)
            f.fake.loadFails = Error{ErrorCode::DatabaseDamaged, f.own, {}, 0, QStringLiteral("第 7 页")};
        f.open(std::make_shared<Cache>());
        QApplication::processEvents();
        WordsOnScreen words;
        words.readWithKeys(f.window.get());
        // The first run shows five made-up accounts by their names.
        check(words,
              dataOf(f)
                  + QStringList{QStringLiteral("Northwind Retail"), QStringLiteral("Blue Harbor Logistics")},
              QStringLiteral("no pages"));
    }

    void partsOfTheGallery()
    {
        text::setLanguage(text::Language::Chinese);
        Gallery gallery;
        gallery.resize(1440, 900);
        gallery.show();
        WordsOnScreen words;
        words.read(&gallery);
        check(words, {QStringLiteral("Harbor"), QStringLiteral("px"), QStringLiteral("events.csv")},
              QStringLiteral("gallery"));
    }
};

QTEST_MAIN(TestChineseWindow)
#include "tst_chinese_window.moc"
