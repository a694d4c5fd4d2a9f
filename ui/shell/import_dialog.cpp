#include "shell/import_dialog.h"

#include "report/csv_writer.h"
#include "report/private_file.h"
#include "shell/files.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace bw {

namespace {

constexpr int rowHeight = 26; ///< of the findings

bool hasFindings(const ImportReport &report)
{
    return std::any_of(report.files.begin(), report.files.end(), [](const FileReport &file) {
        return file.plan && !file.plan->problems.listed.empty();
    });
}

/// Rows of one reason, with their lines.
void addReason(QTreeWidgetItem *parent, const ImportPlan &plan, ProblemCode code, qint64 count)
{
    auto *group = new QTreeWidgetItem(parent);
    group->setText(0, text::reason(code));
    group->setText(2, text::number(count));
    group->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    group->setFont(0, roleFont(TextRole::BaseStrong));
    if (rejects(code))
        group->setIcon(0, themeIcon(QStringLiteral("warning"), Token::RiskFill));
    qint64 listed = 0;
    for (const Problem &problem : plan.problems.listed) {
        if (problem.code != code)
            continue;
        auto *row = new QTreeWidgetItem(group);
        row->setText(0,
                     problem.column.isEmpty()
                         ? ImportDialog::tr("Line %1").arg(text::number(problem.line))
                         : ImportDialog::tr("Line %1, column “%2”")
                               .arg(text::number(problem.line), text::visible(problem.column)));
        row->setText(1, text::visible(problem.value));
        row->setToolTip(0, text::sentence(problem, plan.path).toHtmlEscaped());
        ++listed;
    }
    if (listed > 0 && listed < count) {
        auto *more = new QTreeWidgetItem(group);
        more->setText(0, ImportDialog::tr("and %n more", nullptr, static_cast<int>(count - listed)));
        more->setDisabled(true);
    }
}

} // namespace

ImportDialog::ImportDialog(ImportReport report, QWidget *parent)
    : QDialog(parent)
    , m_report(std::move(report))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import result"));
    resize(760, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    QLabel *summary = makeLabel(TextRole::BaseHeading);
    summary->setObjectName(QStringLiteral("summary"));
    summary->setText(importSummary(m_report));
    summary->setWordWrap(true);
    layout->addWidget(summary);

    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("findings"));
    tree->setAccessibleName(tr("Files and findings"));
    tree->setHeaderLabels({tr("File, reason, line"), tr("Value"), tr("Rows")});
    tree->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->header()->resizeSection(1, 180);
    tree->header()->resizeSection(2, 90);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    fill(tree);
    layout->addWidget(tree, 1);

    auto *buttons = new QHBoxLayout;
    auto *saveButton = new KeyButton(QStringLiteral("export"));
    saveButton->setObjectName(QStringLiteral("saveFindings"));
    saveButton->setText(tr("Save findings as CSV…"));
    saveButton->setVisible(hasFindings(m_report));
    connect(saveButton, &QPushButton::clicked, this, &ImportDialog::save);
    auto *close = new KeyButton({}, QStringLiteral("Esc"));
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(saveButton);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

void ImportDialog::fill(QTreeWidget *tree) const
{
    for (const FileReport &file : m_report.files) {
        auto *item = new QTreeWidgetItem(tree);
        item->setSizeHint(0, {0, rowHeight});
        const QString name = text::visible(QFileInfo(file.path).fileName());
        item->setFont(0, roleFont(TextRole::BaseHeading));
        if (file.error) {
            item->setText(0, name.isEmpty() ? tr("Sample portfolio") : name);
            item->setIcon(0, themeIcon(QStringLiteral("warning"), Token::RiskFill));
            for (const QString &sentence : text::sentences(*file.error)) {
                auto *why = new QTreeWidgetItem(item);
                why->setText(0, sentence);
                why->setToolTip(0, sentence.toHtmlEscaped());
                why->setFirstColumnSpanned(true);
            }
        } else if (file.plan) {
            item->setText(0, QStringLiteral("%1 · %2").arg(name, text::kind(file.plan->kind)));
            item->setIcon(0, themeIcon(QStringLiteral("check"), Token::OkFill));
            item->setText(2, text::number(file.plan->rows));
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            auto *counts = new QTreeWidgetItem(item);
            counts->setText(0,
                            file.plan->novelty == FileNovelty::Same ? tr("Imported already: nothing changed.")
                                                                    : text::counts(*file.plan));
            counts->setFirstColumnSpanned(true);
        }
        if (file.plan) {
            const auto &all = file.plan->problems.counts;
            for (auto reason = all.begin(); reason != all.end(); ++reason)
                addReason(item, *file.plan, reason.key(), reason.value());
        }
        item->setExpanded(true);
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setExpanded(item->child(i)->childCount() <= 5);
    }
}

void ImportDialog::save()
{
    files::chooseSave(this, tr("Save findings"), QStringLiteral("findings.csv"), [this](const QString &path) {
        const Status saved = saveFindings(m_report, path);
        emit said(saved ? tr("The findings are saved as “%1”.").arg(QFileInfo(path).fileName())
                        : text::sentence(saved.error()));
    });
}

QString importSummary(const ImportReport &report)
{
    const auto count = [&](auto &&test) {
        return static_cast<int>(std::count_if(report.files.begin(), report.files.end(), test));
    };
    const int failed = count([](const FileReport &file) { return file.error.has_value(); });
    const int done = static_cast<int>(report.files.size()) - failed;
    if (report.files.size() == 1 && failed == 1)
        return text::sentence(*report.files.front().error);
    if (report.wasCancelled())
        return ImportDialog::tr("Stopped: %n file(s) imported before are kept, the rest changed nothing.",
                                nullptr, done);
    const int same = count([](const FileReport &file) {
        return !file.error && file.plan && file.plan->novelty == FileNovelty::Same;
    });
    if (failed > 0)
        return ImportDialog::tr("%n file(s) could not be imported; %1 imported, %2 rows rejected.", nullptr,
                                failed)
            .arg(text::number(qint64(done)), text::number(report.rejected()));
    if (same == done)
        return ImportDialog::tr("%n file(s) imported already: nothing changed.", nullptr, done);
    if (report.rejected() > 0)
        return ImportDialog::tr("%n file(s) imported, %1 rows; %2 rows were rejected.", nullptr, done)
            .arg(text::number(report.rows()), text::number(report.rejected()));
    return ImportDialog::tr("%n file(s) imported, %1 rows.", nullptr, done).arg(text::number(report.rows()));
}

Status saveFindings(const ImportReport &report, const QString &path)
{
    Result<PrivateFile> file = PrivateFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    // Spreadsheet programs see UTF-8 by its mark.
    CsvWriter writer(file->device(), path, {true, true});
    writer.begin({QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("column"),
                  QStringLiteral("value"), QStringLiteral("reason"), QStringLiteral("rejected")});
    for (const FileReport &one : report.files) {
        if (!one.plan)
            continue;
        for (const Problem &problem : one.plan->problems.listed) {
            writer.text(QFileInfo(one.path).fileName());
            writer.whole(problem.line);
            writer.text(problem.column);
            writer.text(problem.value);
            writer.text(text::reason(problem.code));
            writer.flag(rejects(problem.code));
            writer.endRow();
        }
    }
    if (const Status written = writer.finish(); !written)
        return written;
    return file->commit();
}

} // namespace bw
