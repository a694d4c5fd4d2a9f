#include "data/choices_row.h"

#include "data/mapping.h"
#include "intake/encoding.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/field.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bw {

namespace {

constexpr int rowHeight = 44;
constexpr int narrowest = 400;
constexpr int side = 20;
constexpr int gap = 6;
constexpr int headerLines = 12; ///< on offer
constexpr std::array<char, 4> delimiters = {',', ';', '\t', '|'};

constexpr std::array orders = {DateOrder::DayFirst, DateOrder::MonthFirst};

/// The order of the first column of dates whose order is not written in the year; nothing: there is none.
std::optional<DateOrder> openOrder(const FileShape &shape)
{
    if (!shape.kind)
        return {};
    for (const ColumnMapping &mapping : shape.columns) {
        if (mapping.field < 0 || !isDate(fieldsOf(*shape.kind)[static_cast<size_t>(mapping.field)].type))
            continue;
        const DateOrder order = shape.shapeOf(mapping.column).dates;
        if (order != DateOrder::YearFirst)
            return order;
    }
    return {};
}

bool anyDates(const FileShape &shape)
{
    return shape.kind && std::any_of(shape.columns.begin(), shape.columns.end(), [&](const ColumnMapping &m) {
               return m.field >= 0 && isDate(fieldsOf(*shape.kind)[static_cast<size_t>(m.field)].type);
           });
}

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ChoicesRow::tr("comma");
    case ';':
        return ChoicesRow::tr("semicolon");
    case '\t':
        return ChoicesRow::tr("tab");
    case '|':
        return ChoicesRow::tr("bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString orderWord(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return ChoicesRow::tr("year first");
    case DateOrder::DayFirst:
        return ChoicesRow::tr("day first");
    case DateOrder::MonthFirst:
        return ChoicesRow::tr("month first");
    case DateOrder::Open:
        break;
    }
    return ChoicesRow::tr("open", "order of day and month");
}

} // namespace

ChoicesRow::ChoicesRow(QWidget *parent)
    : QWidget(parent)
    , m_save(new KeyButton(QStringLiteral("save")))
    , m_popover(new ChoicePopover(this))
{
    setFixedHeight(rowHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(side, 0, side, 1);
    layout->setSpacing(gap);
    constexpr std::array names = {"kind", "encoding", "delimiter", "dates", "headerLine", "sheet"};
    for (int i = 0; i < choiceCount; ++i) {
        const auto at = static_cast<size_t>(i);
        const auto choice = static_cast<Choice>(i);
        m_fields[at] = new FilterField(this);
        m_fields[at]->setObjectName(QString::fromLatin1(names[at]));
        layout->addWidget(m_fields[at]);
        connect(m_fields[at], &QAbstractButton::clicked, this, [this, choice] { open(choice); });
        connect(m_fields[at], &FilterField::cleared, this, [this, choice] { choose(choice, {}); });
    }
    layout->addStretch(1);
    m_save->setObjectName(QStringLiteral("saveMapping"));
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ChoicesRow::saveMapping);
    connect(m_popover, &ChoicePopover::chosenChanged, this,
            [this](const QStringList &keys) { choose(m_open, keys.value(0)); });
}

void ChoicesRow::setFile(const QueuedFile &file, bool canSaveMapping)
{
    m_file = file;
    m_canSave = canSaveMapping;
    retranslate();
}

void ChoicesRow::show(Choice choice, const QString &value, bool chosen, bool visible)
{
    FilterField *field = m_fields[choice];
    field->setValue(value, chosen);
    field->setVisible(visible);
    field->setEnabled(!m_file.done && !m_file.importing);
}

void ChoicesRow::retranslate()
{
    const QStringList labels = {tr("Kind"),  tr("Encoding"), tr("Delimiter"),
                                tr("Dates"), tr("Header"),   tr("Sheet")};
    for (int i = 0; i < choiceCount; ++i)
        m_fields[static_cast<size_t>(i)]->setLabel(labels[i]);
    const ImportSettings &s = m_file.settings;
    const FileShape *shape = m_file.shape ? &*m_file.shape : nullptr;
    const bool book = shape && !shape->format.isEmpty();
    m_save->setVisible(m_canSave);
    m_save->setEnabled(shape && shape->kind && !shape->obstacle);

    const auto kind = m_file.kind();
    QString kindValue = kind ? text::kind(*kind) : tr("not recognised");
    if (kind && shape && !s.kind && !shape->obstacle)
        kindValue += QLatin1Char(' ') + text::percent(shape->confidence / 100.0);
    show(Kind, kindValue, s.kind.has_value(), true);
    show(Encoding,
         shape                      ? shape->dialect.encoding
             : s.encoding.isEmpty() ? tr("unclear")
                                    : s.encoding,
         !s.encoding.isEmpty(), !book);
    show(Delimiter, shape ? delimiterWord(shape->dialect.delimiter) : QString(), s.delimiter.has_value(),
         shape && !book);
    const auto order = shape ? openOrder(*shape) : std::nullopt;
    const bool orderChosen = std::any_of(s.columns.begin(), s.columns.end(),
                                         [](const ColumnChoice &c) { return c.dates.has_value(); });
    show(Dates, orderWord(order.value_or(DateOrder::YearFirst)), orderChosen, shape && anyDates(*shape));
    m_fields[Dates]->setEnabled(m_fields[Dates]->isEnabled() && (order || orderChosen));
    show(HeaderLine,
         shape && shape->dialect.headerLine > 0 ? tr("line %1").arg(text::number(shape->dialect.headerLine))
                                                : tr("none found"),
         s.headerLine.has_value(), shape != nullptr);
    show(Sheet, shape ? text::visible(shape->sheet) : QString(), !s.sheet.isEmpty(),
         shape && shape->sheets.size() > 1);
    fitSave();
}

std::vector<bw::Choice> ChoicesRow::entries(Choice choice) const
{
    std::vector<bw::Choice> entries;
    switch (choice) {
    case Kind:
        for (int k = 0; k < fileKindCount; ++k)
            entries.push_back({kindName(static_cast<FileKind>(k)), text::kind(static_cast<FileKind>(k))});
        break;
    case Encoding:
        for (const QString &name : encodingChoices())
            entries.push_back({name, name});
        break;
    case Delimiter:
        for (const char delimiter : delimiters)
            entries.push_back({QString(QLatin1Char(delimiter)), delimiterWord(delimiter)});
        break;
    case Dates:
        for (const DateOrder order : orders)
            entries.push_back({QString::number(static_cast<int>(order)), orderWord(order)});
        break;
    case HeaderLine:
        for (qint64 line = 1; line <= headerLines; ++line)
            entries.push_back({QString::number(line), tr("line %1").arg(text::number(line))});
        break;
    case Sheet:
        for (const QString &sheet : m_file.shape ? m_file.shape->sheets : QStringList())
            entries.push_back({sheet, text::visible(sheet)});
        break;
    }
    return entries;
}

QString ChoicesRow::currentKey(Choice choice) const
{
    const FileShape *shape = m_file.shape ? &*m_file.shape : nullptr;
    switch (choice) {
    case Kind:
        return m_file.kind() ? kindName(*m_file.kind()) : QString();
    case Encoding:
        return shape ? shape->dialect.encoding : m_file.settings.encoding;
    case Delimiter:
        return shape ? QString(QLatin1Char(shape->dialect.delimiter)) : QString();
    case Dates:
        return shape && openOrder(*shape) ? QString::number(static_cast<int>(*openOrder(*shape))) : QString();
    case HeaderLine:
        return shape ? QString::number(shape->dialect.headerLine) : QString();
    case Sheet:
        return shape ? shape->sheet : QString();
    }
    return {};
}

void ChoicesRow::open(Choice choice)
{
    m_open = choice;
    m_popover->setChoices(entries(choice), {currentKey(choice)}, true);
    m_popover->openAt(m_fields[choice]);
}

void ChoicesRow::openFor(ErrorCode obstacle)
{
    if (obstacle == ErrorCode::KindUnknown)
        open(Kind);
    else if (obstacle == ErrorCode::DateOrderOpen)
        open(Dates);
    else if (obstacle == ErrorCode::HeaderMissing)
        open(HeaderLine);
    else if (obstacle == ErrorCode::EncodingUnclear || obstacle == ErrorCode::EncodingBroken)
        open(Encoding);
}

void ChoicesRow::choose(Choice choice, const QString &key)
{
    ImportSettings settings = m_file.settings;
    switch (choice) {
    case Kind:
        settings = withKind(settings, kindFromName(key));
        break;
    case Encoding:
        settings.encoding = key;
        break;
    case Delimiter:
        settings.delimiter = key.isEmpty() ? std::nullopt : std::optional(key[0].toLatin1());
        break;
    case Dates:
        if (key.isEmpty()) {
            for (ColumnChoice &column : settings.columns)
                column.dates.reset();
        } else if (m_file.shape) {
            settings = withAllDates(settings, *m_file.shape, static_cast<DateOrder>(key.toInt()));
        }
        break;
    case HeaderLine:
        settings.headerLine = key.isEmpty() ? std::nullopt : std::optional<qint64>(key.toLongLong());
        break;
    case Sheet:
        settings.sheet = key;
        break;
    }
    emit settingsChanged(settings);
}

QSize ChoicesRow::minimumSizeHint() const
{
    return {narrowest, rowHeight};
}

void ChoicesRow::fitSave()
{
    int taken = 2 * side;
    for (const FilterField *field : m_fields)
        taken += field->isHidden() ? 0 : field->sizeHint().width() + gap;
    const QString words = tr("Save mapping as…");
    m_save->setAccessibleName(words);
    m_save->setText(words);
    // Its symbol alone where there is no room for words.
    const bool fits = taken + m_save->sizeHint().width() <= width();
    if (!fits)
        m_save->setText({});
    m_save->setToolTip(fits ? QString() : words);
    m_save->updateGeometry();
}

void ChoicesRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSave();
}

void ChoicesRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineStrong));
}

} // namespace bw
