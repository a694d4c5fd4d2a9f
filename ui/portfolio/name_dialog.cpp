#include "portfolio/name_dialog.h"

#include "portfolio/portfolio_view.h"
#include "shell/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int longest = 60; ///< of a name

} // namespace

NameDialog::NameDialog(QStringList taken, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(name))
    , m_complaint(makeLabel(TextRole::BaseStrong, Tone::Risk))
{
    setObjectName(QStringLiteral("nameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(PortfolioText::tr("Name of the view"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(longest);
    m_name->setMinimumWidth(340);
    m_complaint->setObjectName(QStringLiteral("viewNameComplaint"));
    QLabel *label = makeLabel(TextRole::Base, Tone::Secondary);
    label->setText(
        PortfolioText::tr("It keeps the columns, their order and widths, the sorting, the groups and "
                          "the filter as they are now."));
    label->setWordWrap(true);
    m_name->setAccessibleName(windowTitle());
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(PortfolioText::tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *saveButton = new KeyButton({}, QStringLiteral("↵"));
    saveButton->setObjectName(QStringLiteral("viewNameSave"));
    saveButton->setText(PortfolioText::tr("Save"));
    saveButton->setPrimary(true);
    saveButton->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_complaint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, &NameDialog::save);
    m_name->selectAll();
    m_name->setFocus();
}

void NameDialog::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        m_complaint->setText(PortfolioText::tr("Write a name."));
    else if (m_taken.contains(name, Qt::CaseInsensitive))
        m_complaint->setText(PortfolioText::tr("There is a view of this name."));
    else {
        emit named(name);
        accept();
    }
}

} // namespace bw
