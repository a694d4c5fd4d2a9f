#include "portfolio/export_dialog.h"

#include "portfolio/portfolio_view.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bw {

ExportDialog::ExportDialog(const Shown &shown, QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_format(new Segmented(2))
    , m_selected(new QCheckBox)
    , m_persons(new QCheckBox)
    , m_groups(new QCheckBox)
    , m_what(makeLabel(TextRole::Base, Tone::Secondary))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(PortfolioText::tr("Export what is shown"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    m_persons->setObjectName(QStringLiteral("exportPersons"));
    m_what->setObjectName(QStringLiteral("exportWhat"));
    m_format->setLabels({PortfolioText::tr("Excel (XLSX)"), PortfolioText::tr("CSV")});
    m_format->setAccessibleName(PortfolioText::tr("Format"));
    m_format->setCurrent(0);
    m_selected->setText(PortfolioText::tr("Only the %Ln selected account(s)", nullptr, m_shown.selected));
    m_selected->setVisible(m_shown.selected > 1);
    m_persons->setText(PortfolioText::tr("With names of persons (CSM)"));
    m_persons->setVisible(m_shown.namesPersons);
    m_groups->setObjectName(QStringLiteral("exportGroups"));
    m_groups->setText(PortfolioText::tr("With the groups, their sums and a total"));
    m_groups->setVisible(m_shown.grouped);
    m_groups->setChecked(m_shown.grouped);
    m_what->setWordWrap(true);
    m_what->setMinimumWidth(380);
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(PortfolioText::tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *go = new KeyButton(QStringLiteral("export"), QStringLiteral("↵"));
    go->setObjectName(QStringLiteral("exportGo"));
    go->setText(PortfolioText::tr("Save as…"));
    go->setPrimary(true);
    go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_format, 0, Qt::AlignLeft);
    layout->addWidget(m_selected);
    layout->addWidget(m_groups);
    layout->addWidget(m_persons);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_selected, &QCheckBox::toggled, this, &ExportDialog::say);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        emit chosen(options());
        accept();
    });
    say();
    go->setFocus();
}

ExportDialog::Options ExportDialog::options() const
{
    return {m_format->current() == 0, m_selected->isChecked(), m_persons->isChecked(), m_groups->isChecked()};
}

void ExportDialog::say()
{
    const int rows = m_selected->isChecked() ? m_shown.selected : m_shown.rows;
    m_what->setText(
        PortfolioText::tr("%Ln account(s) with the columns, the filter and the order of the table. "
                          "Numbers and days stay numbers and days.",
                          nullptr, rows));
}

} // namespace bw
