#include "shell/person.h"

#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/text.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

/// Characters, not halves of them.
QList<QString> charactersOf(const QString &word)
{
    QList<QString> all;
    for (const char32_t c : word.toUcs4())
        all += QString::fromUcs4(&c, 1);
    return all;
}

bool isChinese(const QString &word)
{
    return word.at(0).script() == QChar::Script_Han;
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList letters;
    for (const QString &word : words) {
        if (word.at(0).isLetterOrNumber() && !isChinese(word))
            letters += charactersOf(word).first().toUpper();
    }
    if (letters.size() > 1)
        return letters.first() + letters.last();
    if (!letters.isEmpty())
        return letters.first();
    if (words.isEmpty())
        return {};
    const QList<QString> characters = charactersOf(words.last());
    return QStringList(characters.mid(std::max<qsizetype>(0, characters.size() - 2))).join(QString());
}

QStringList csmNames(const Cache &cache)
{
    QHash<QString, int> counts;
    for (const Account &account : cache.accounts) {
        if (!account.csm.isEmpty())
            ++counts[account.csm];
    }
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names;
}

QLineEdit *makeNameField(const QStringList &suggestions, QWidget *parent)
{
    auto *field = new QLineEdit(settings::author.get(), parent);
    constexpr int longest = 120;
    field->setMaxLength(longest);
    auto *completer = new QCompleter(suggestions, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

OwnNameDialog::OwnNameDialog(const QStringList &suggestions, QWidget *parent)
    : QDialog(parent)
    , m_name(makeNameField(suggestions))
{
    setObjectName(QStringLiteral("ownNameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who are you?"));
    QLabel *about = makeLabel(TextRole::Base, Tone::Secondary);
    about->setText(
        tr("Your name stands beside what you judge and enter, so that colleagues know whose word it is. "
           "It is kept in your own settings and can be changed at any time."));
    about->setWordWrap(true);
    QLabel *word = makeLabel(TextRole::Base, Tone::Secondary);
    word->setText(tr("Your name"));
    word->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("ownName"));
    m_name->setAccessibleName(tr("Your name"));
    constexpr int width = 320;
    m_name->setMinimumWidth(width);
    if (!suggestions.isEmpty())
        m_name->setPlaceholderText(tr("for example %1").arg(text::visible(suggestions.first())));
    auto *cancel = new KeyButton({}, QStringLiteral("Esc"));
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *save = new KeyButton({}, QStringLiteral("↵"));
    save->setObjectName(QStringLiteral("saveName"));
    save->setText(tr("That is me"));
    save->setPrimary(true);
    save->setDefault(true);
    m_save = save;

    auto *field = new QHBoxLayout;
    field->setSpacing(16);
    field->addWidget(word);
    field->addWidget(m_name, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(about);
    layout->addLayout(field);
    layout->addLayout(buttons);

    const auto check = [this] { m_save->setEnabled(!m_name->text().simplified().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &OwnNameDialog::save);
    check();
    m_name->selectAll();
    m_name->setFocus();
}

void OwnNameDialog::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    settings::author.set(name);
    emit named(name);
    accept();
}

void withName(QWidget *parent, const std::shared_ptr<const Cache> &cache,
              const std::function<void(const QString &name)> &then)
{
    if (const QString known = settings::author.get(); !known.isEmpty()) {
        then(known);
        return;
    }
    auto *dialog = new OwnNameDialog(cache ? csmNames(*cache) : QStringList(), parent);
    QObject::connect(dialog, &OwnNameDialog::named, parent, then);
    dialog->open();
}

PersonButton::PersonButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("person"));
    constexpr QSize circle(28, 28);
    setFixedSize(circle);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    refresh();
}

void PersonButton::refresh()
{
    const QString name = settings::author.get();
    m_initials = initialsOf(name);
    setAccessibleName(name.isEmpty() ? tr("You: name not given yet") : tr("You: %1").arg(name));
    setToolTip(name.isEmpty() ? tr("Say who you are: your name stands beside what you judge.")
                              : tr("You are %1.").arg(name.toHtmlEscaped()));
    update();
}

void PersonButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

void PersonButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(underMouse() || isDown() ? Token::BgHover : Token::BgTrack));
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawEllipse(circle);
    if (m_initials.isEmpty()) {
        // Nobody yet: a head and shoulders in outline.
        painter.setPen(QPen(tok(Token::TextSecondary), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(width() / 2.0, height() * 0.42), 3.4, 3.4);
        painter.drawArc(QRectF(width() / 2.0 - 6, height() * 0.62, 12, 10), 0, 180 * 16);
    } else {
        painter.setPen(tok(Token::TextPrimary));
        painter.setFont(roleFont(TextRole::CaptionHeading));
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), width() / 2.0);
}

} // namespace bw
