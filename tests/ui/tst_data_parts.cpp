#include "data/after_import.h"
#include "data/choices_row.h"
#include "data/column_rows.h"
#include "data/data_list.h"
#include "data/mapping.h"
#include "data/plan_panel.h"
#include "data/record_panel.h"
#include "shell/gap_dialog.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/import_shown.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

QueuedFile pictured()
{
    QueuedFile file;
    file.id = 1;
    file.name = PicturedFile::name();
    file.shape = PicturedFile::shape();
    DryRun dryRun = PicturedFile::dryRun();
    dryRun.prepared = std::make_shared<PreparedImport>();
    file.dryRun = std::make_shared<const DryRun>(std::move(dryRun));
    return file;
}

/// What the row of choices shows: "Kind Daily usage 88%".
QStringList shownOf(const ChoicesRow &row)
{
    QStringList shown;
    for (int i = 0; i < ChoicesRow::choiceCount; ++i) {
        const FilterField *field = row.field(static_cast<ChoicesRow::Choice>(i));
        if (!field->isHidden())
            shown += field->accessibleName();
    }
    return shown;
}

QStringList linesOf(const QWidget &panel)
{
    QStringList lines;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&panel) && label->accessibleName().contains(QStringLiteral("before")))
            lines += label->accessibleName();
    }
    return lines;
}

/// The value that stands beside the word.
QString factOf(const QWidget &panel, const char *word)
{
    const QString head = QString::fromLatin1(word) + QStringLiteral(": ");
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(head))
            return label->accessibleName().mid(head.size());
    }
    return {};
}

GapDialog::Surroundings surroundings()
{
    GapDialog::Surroundings around;
    around.sources.resize(2);
    around.sources[0].id = SourceId{4};
    around.sources[0].name = QStringLiteral("Daily usage");
    around.sources[1].id = SourceId{7};
    around.sources[1].name = QStringLiteral("<b>CRM</b>");
    around.source = SourceId{7};
    around.days = {Day::of(2026, 3, 1), Day::of(2026, 10, 19)};
    around.shown = Day::of(2026, 10, 18);
    around.author = QStringLiteral("Lin Yue");
    around.now = QDateTime(QDate(2026, 10, 19), QTime(9, 0), Qt::UTC);
    return around;
}

} // namespace

/// Parts of the data page, each on its own.
class TestDataParts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void choicesSayHowSureTheyAre()
    {
        ChoicesRow row;
        row.resize(1400, 44);
        row.setFile(pictured(), true);
        QCOMPARE(
            shownOf(row),
            QStringList({QStringLiteral("Kind: Daily usage 88%"), QStringLiteral("Encoding: GB18030 98%"),
                         QStringLiteral("Delimiter: comma 100%"), QStringLiteral("Dates: year first 99%"),
                         QStringLiteral("Numbers: 1,234.5 99%"), QStringLiteral("Header: line 1 90%")}));
        QCOMPARE(row.field(ChoicesRow::Encoding)->toolTip(),
                 QStringLiteral("Of the Chinese characters that it gives, 98% are common ones"));
        // What was chosen is sure.
        QueuedFile file = pictured();
        file.settings.encoding = QStringLiteral("GB18030");
        file.settings.headerLine = 1;
        file.settings = withAllNumbers(file.settings, *file.shape, NumberStyle::Comma);
        file.shape->shapes[5].numbers = file.shape->shapes[6].numbers = file.shape->shapes[7].numbers =
            NumberStyle::Comma;
        file.shape->sure.delimiter = -1;
        row.setFile(file, true);
        QCOMPARE(shownOf(row),
                 QStringList({QStringLiteral("Kind: Daily usage 88%"), QStringLiteral("Encoding: GB18030"),
                              QStringLiteral("Delimiter: comma"), QStringLiteral("Dates: year first 99%"),
                              QStringLiteral("Numbers: 1.234,5"), QStringLiteral("Header: line 1")}));
        file.shape->shapes[5].numbers = NumberStyle::Point;
        file.settings.headerLine.reset();
        file.shape->sure.headings = 0;
        row.setFile(file, true);
        QCOMPARE(row.field(ChoicesRow::Numbers)->value(), QStringLiteral("mixed"));
        QCOMPARE(row.field(ChoicesRow::HeaderLine)->note(), QStringLiteral("a guess"));
    }

    /// Of a narrow row the shares go first, then the labels; nothing is ever cut.
    void choicesFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<text::Language>("language");
        for (const int width : {1400, 1104, 950, 864}) {
            QTest::addRow("en %d", width) << width << text::Language::English;
            QTest::addRow("zh %d", width) << width << text::Language::Chinese;
        }
    }
    void choicesFit()
    {
        QFETCH(const int, width);
        QFETCH(const text::Language, language);
        text::setLanguage(language);
        ChoicesRow row;
        row.resize(width, 44);
        row.setFile(pictured(), true);
        row.QWidget::show();
        QCOMPARE(row.width(), width);
        int right = 0;
        for (int i = 0; i < ChoicesRow::choiceCount; ++i) {
            const FilterField *field = row.field(static_cast<ChoicesRow::Choice>(i));
            if (field->isHidden())
                continue;
            QVERIFY(field->width() >= field->sizeHint().width());
            QVERIFY2(field->x() >= right, qPrintable(field->accessibleName()));
            right = field->geometry().right();
        }
        const auto *save = row.findChild<QWidget *>(QStringLiteral("saveMapping"));
        QVERIFY(save->x() > right);
        QVERIFY(save->geometry().right() <= width);
        text::setLanguage(text::Language::English);
    }

    void numbersOfAllColumns()
    {
        ChoicesRow row;
        row.setFile(pictured(), true);
        ImportSettings changed;
        connect(&row, &ChoicesRow::settingsChanged, &row,
                [&](const ImportSettings &settings) { changed = settings; });
        row.choose(ChoicesRow::Numbers, QString::number(static_cast<int>(NumberStyle::Comma)));
        QStringList headings;
        for (const ColumnChoice &choice : changed.columns) {
            QCOMPARE(choice.numbers, std::optional(NumberStyle::Comma));
            headings += choice.heading;
        }
        QCOMPARE(
            headings,
            QStringList({QStringLiteral("次数"), QStringLiteral("活跃人数"), QStringLiteral("时长(秒)")}));
        QueuedFile file = pictured();
        file.settings = changed;
        row.setFile(file, true);
        row.choose(ChoicesRow::Numbers, {});
        QVERIFY(std::none_of(changed.columns.begin(), changed.columns.end(),
                             [](const ColumnChoice &choice) { return choice.numbers.has_value(); }));
    }

    void afterTheImport()
    {
        PlanPanel panel;
        panel.setFile(pictured());
        QCOMPARE(linesOf(panel),
                 QStringList({QStringLiteral("Accounts: 192, before 188"),
                              QStringLiteral("Days with usage: 210, before 203"),
                              QStringLiteral("Figures up to: 18 Oct, before 11 Oct")}));
        // What changes nothing is not told, nor what was imported.
        QueuedFile file = pictured();
        DryRun dryRun = PicturedFile::dryRun();
        dryRun.outlook->after = dryRun.outlook->before;
        file.dryRun = std::make_shared<const DryRun>(dryRun);
        panel.setFile(file);
        QCOMPARE(linesOf(panel), QStringList());
        QVERIFY(panel.findChild<AfterImport *>()->isHidden());
        file = pictured();
        file.done = std::make_shared<const ImportPlan>(file.dryRun->plan);
        panel.setFile(file);
        QVERIFY(panel.findChild<AfterImport *>()->isHidden());
        // Of the first file there is no day before.
        dryRun.outlook = outlookOf({}, dryRun.plan);
        file = pictured();
        file.dryRun = std::make_shared<const DryRun>(dryRun);
        panel.setFile(file);
        QCOMPARE(linesOf(panel).last(), QStringLiteral("Figures up to: 18 Oct, before –"));
    }

    void thinSourcesAndMarkedDaysInTheList()
    {
        ImportQueue queue;
        DataListModel model(queue, nullptr);
        const QDateTime now(QDate(2026, 10, 19), QTime(9, 20), Qt::UTC);
        model.setRows(picturedRows(now), now);
        const auto words = [&](const DataItem &item) {
            return model.index(model.placeOf(item)).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(words({DataItem::Kind::Source, 6}),
                 QStringLiteral("Support tickets, tickets_*.csv, every 7 days, Thin: 96 rows, "
                                "usually 412"));
        QCOMPARE(words({DataItem::Kind::Gap, 2}),
                 QStringLiteral("14 Sep to 16 Sep, Everything · 产品迁往另一处机房"));
        QCOMPARE(words({DataItem::Kind::Gap, 1}), QStringLiteral("6 Jul, Daily usage"));
        DataRows rows = picturedRows(now);
        rows.sources.clear();
        model.setRows(rows, now);
        QCOMPARE(words({DataItem::Kind::Gap, 1}), QStringLiteral("6 Jul, A source that was forgotten"));
    }

    void gapDialog_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const char *from, const char *to, const char *complaint) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to)
                                << QString::fromUtf8(complaint);
        };
        row("one day", "2026-10-12", "2026-10-12", "");
        row("other forms", "2026/10/12", "2026年10月14日", "");
        row("today", "2026-10-19", "2026-10-19", "");
        row("no day", "soon", "2026-10-14", "“soon” is no day. Write it as 2026-03-14.");
        row("no such day", "2026-10-12", "2026-10-32", "“2026-10-32” is no day. Write it as 2026-03-14.");
        row("nothing", "", "2026-10-14", "“” is no day. Write it as 2026-03-14.");
        row("turned round", "2026-10-14", "2026-10-12", "The last day is before the first.");
        row("to come", "2026-10-14", "2026-10-20",
            "20 Oct 2026 is still to come. Days up to 19 Oct 2026 can be marked.");
        row("before the data", "2025-10-14", "2026-10-12", "There are no data before 1 Mar 2026.");
    }
    void gapDialog()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, complaint);
        GapDialog dialog(surroundings());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy saved(&dialog, &GapDialog::saved);
        auto *source = dialog.findChild<QComboBox *>(QStringLiteral("gapSource"));
        QCOMPARE(source->currentText(), QStringLiteral("<b>CRM</b>"));
        dialog.findChild<DayEdit *>(QStringLiteral("gapFrom"))->setText(from);
        dialog.findChild<DayEdit *>(QStringLiteral("gapTo"))->setText(to);
        QCOMPARE(dialog.complaint(), complaint);
        dialog.save();
        QCOMPARE(saved.count(), complaint.isEmpty() ? 1 : 0);
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("gapComplaint"))->text(), complaint);
        if (complaint.isEmpty())
            QCOMPARE(saved[0][0].value<GapRow>().source, SourceId{7});
    }

    void gapDialogByKeys()
    {
        GapDialog dialog(surroundings());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy saved(&dialog, &GapDialog::saved);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.findChild<DayEdit *>(QStringLiteral("gapTo")), Qt::Key_Return,
                        Qt::ControlModifier);
        QCOMPARE(saved.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void dayByKeys()
    {
        DayEdit edit;
        edit.setDay(Day::of(2026, 3, 31));
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&edit, key);
            return edit.text();
        };
        QCOMPARE(press(Qt::Key_Up), QStringLiteral("2026-04-01"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("2026-03-31"));
        QCOMPARE(press(Qt::Key_PageUp), QStringLiteral("2026-02-28"));
        QCOMPARE(press(Qt::Key_PageDown), QStringLiteral("2026-03-28"));
        edit.setText(QStringLiteral("nothing"));
        QCOMPARE(press(Qt::Key_Up), QStringLiteral("nothing"));
        QVERIFY(!edit.day());
    }

    /// The log in full: source, content, days and which heading gave which field.
    void importInFull()
    {
        RecordPanel panel;
        HistoryRow row;
        row.id = ImportId{3};
        row.fileName = QStringLiteral("a.csv");
        row.kind = FileKind::Accounts;
        row.at = QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);
        row.content = QByteArray::fromHex("0123456789abcdef0123");
        row.encoding = QStringLiteral("GB18030");
        row.mapping = {{QStringLiteral("account_id"), QStringLiteral("客户编号")},
                       {QStringLiteral("name"), QStringLiteral("客户名称")}};
        panel.showImport(row, row.at, true);
        QCOMPARE(factOf(panel, "Source"), QStringLiteral("By hand"));
        QCOMPARE(factOf(panel, "Content"), QStringLiteral("0123456789ab (GB18030)"));
        QCOMPARE(factOf(panel, "Days covered"), text::dash());
        QCOMPARE(factOf(panel, "Columns"), QStringLiteral("Account ID ← 客户编号\nName ← 客户名称"));
        row.source = QStringLiteral("CRM");
        row.days = {Day::of(2026, 3, 1), Day::of(2026, 3, 2)};
        panel.showImport(row, row.at, true);
        QCOMPARE(factOf(panel, "Source"), QStringLiteral("CRM"));
        QCOMPARE(factOf(panel, "Days covered"), QStringLiteral("1 Mar to 2 Mar"));
    }

    void intervalThatIsNotKnownYet()
    {
        RecordPanel panel;
        SourceRow row;
        row.name = QStringLiteral("CRM");
        panel.showSource(row, QDateTime::currentDateTimeUtc(), true, true);
        QVERIFY(factOf(panel, "Usual interval").startsWith(QStringLiteral("not known yet")));
        row.everyDays = 1;
        panel.showSource(row, QDateTime::currentDateTimeUtc(), true, true);
        QCOMPARE(factOf(panel, "Usual interval"), QStringLiteral("every day"));
    }

    /// An address of a survey is marked as a person's, and there is nothing to include: a key is kept.
    void addressesAreMarked()
    {
        QueuedFile file;
        file.shape = FileShape();
        file.shape->kind = FileKind::Surveys;
        file.shape->headings = {QStringLiteral("Email")};
        file.shape->columns = {
            {file.shape->headings[0], 0, fieldIndex(FileKind::Surveys, QLatin1String("email")), 95}};
        DryRun dryRun;
        dryRun.plan.kind = FileKind::Surveys;
        dryRun.plan.columns = file.shape->columns;
        dryRun.plan.findings = {{2, -1, {}, 0}};
        file.dryRun = std::make_shared<const DryRun>(std::move(dryRun));
        const ColumnRow row = columnRows(file).front();
        QVERIFY(row.person && row.masked && row.included);
        QCOMPARE(row.finding.words,
                 QStringLiteral("2 people, known by a key that does not show the address"));
    }
};

QTEST_MAIN(TestDataParts)
#include "tst_data_parts.moc"
