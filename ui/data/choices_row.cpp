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

template <class Is> const ColumnMapping *firstColumn(const FileShape &shape, Is is)
{
    for (const ColumnMapping &mapping : shape.columns) {
        if (shape.kind && mapping.field >= 0
            && is(fieldsOf(*shape.kind)[static_cast<size_t>(mapping.field)].type))
            return &mapping;
    }
    return nullptr;
}

/// What the columns of numbers have in common; nothing: there are none, or they differ.
std::optional<NumberStyle> commonStyle(const FileShape &shape)
{
    const ColumnMapping *first = firstColumn(shape, isNumber);
    if (!first)
        return {};
    const NumberStyle style = shape.shapeOf(first->column).numbers;
    const bool differs = std::any_of(shape.columns.begin(), shape.columns.end(), [&](const auto &m) {
        return m.field >= 0 && isNumber(fieldsOf(*shape.kind)[static_cast<size_t>(m.field)].type)
            && shape.shapeOf(m.column).numbers != style;
    });
    return differs ? std::nullopt : std::optional(style);
}

QString styleWord(std::optional<NumberStyle> style)
{
    if (!style)
        return ChoicesRow::tr("mixed", "decimal signs of several columns");
    return *style == NumberStyle::Point ? QStringLiteral("1,234.5") : QStringLiteral("1.234,5");
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
    constexpr std::array names = {"kind", "encoding", "delimiter", "dates", "numbers", "headerLine", "sheet"};
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

void ChoicesRow::show(Choice choice, const QString &value, bool chosen, bool visible, int sure)
{
    m_shown[choice] = {value, chosen, chosen || m_file.done ? -1 : sure};
    FilterField *field = m_fields[choice];
    field->setValue(value, chosen);
    field->setToolTip(sureWords(choice, m_shown[choice].sure));
    field->setVisible(visible);
    field->setEnabled(!m_file.done && !m_file.importing);
}

/// What stands behind the figure beside a value.
QString ChoicesRow::sureWords(Choice choice, int sure) const
{
    if (sure < 0)
        return {};
    const QString percent = text::percent(sure / 100.0);
    switch (choice) {
    case Kind:
        return tr("How well headings and contents fit this kind: %1").arg(percent);
    case Encoding:
        return m_file.shape->dialect.encoding == QLatin1String("GB18030")
            ? tr("Of the Chinese characters that it gives, %1 are common ones").arg(percent)
            : tr("The file says so by a mark, or all of its bytes fit");
    case Delimiter:
        return tr("%1 of the first rows have the same number of cells").arg(percent);
    case Dates:
        return tr("%1 of the cells in date columns are dates").arg(percent);
    case Numbers:
        return tr("%1 of the cells in number columns are numbers").arg(percent);
    case HeaderLine:
        return sure == 0 ? tr("A guess: no heading is known. Look whether the columns are right.")
                         : tr("%1 of its cells are known headings").arg(percent);
    case Sheet:
        return {};
    }
    Q_UNREACHABLE();
}

void ChoicesRow::retranslate()
{
    const QStringList labels = {tr("Kind"),    tr("Encoding"), tr("Delimiter"), tr("Dates"),
                                tr("Numbers"), tr("Header"),   tr("Sheet")};
    for (int i = 0; i < choiceCount; ++i)
        m_fields[static_cast<size_t>(i)]->setLabel(labels[i]);
    const ImportSettings &s = m_file.settings;
    const FileShape *shape = m_file.shape ? &*m_file.shape : nullptr;
    const Sureness sure = shape ? shape->sure : Sureness();
    const bool book = shape && !shape->format.isEmpty();
    m_save->setVisible(m_canSave);
    m_save->setEnabled(shape && shape->kind && !shape->obstacle);

    const auto kind = m_file.kind();
    show(Kind, kind ? text::kind(*kind) : tr("not recognised"), s.kind.has_value(), true,
         kind && shape && !shape->obstacle ? shape->confidence : -1);
    show(Encoding,
         shape                      ? shape->dialect.encoding
             : s.encoding.isEmpty() ? tr("unclear")
                                    : s.encoding,
         !s.encoding.isEmpty(), !book, sure.encoding);
    show(Delimiter, shape ? delimiterWord(shape->dialect.delimiter) : QString(), s.delimiter.has_value(),
         shape && !book, sure.delimiter);
    const auto order = shape ? openOrder(*shape) : std::nullopt;
    const bool orderChosen = std::any_of(s.columns.begin(), s.columns.end(),
                                         [](const ColumnChoice &c) { return c.dates.has_value(); });
    show(Dates, orderWord(order.value_or(DateOrder::YearFirst)), orderChosen,
         shape && firstColumn(*shape, isDate), order == DateOrder::Open ? -1 : sure.dates);
    m_fields[Dates]->setEnabled(m_fields[Dates]->isEnabled() && (order || orderChosen));
    const bool styleChosen = std::any_of(s.columns.begin(), s.columns.end(),
                                         [](const ColumnChoice &c) { return c.numbers.has_value(); });
    show(Numbers, shape ? styleWord(commonStyle(*shape)) : QString(), styleChosen,
         shape && firstColumn(*shape, isNumber), sure.numbers);
    show(HeaderLine,
         shape && shape->dialect.headerLine > 0 ? tr("line %1").arg(text::number(shape->dialect.headerLine))
                                                : tr("none found"),
         s.headerLine.has_value(), shape != nullptr,
         shape && shape->dialect.headerLine > 0 ? sure.headings : -1);
    show(Sheet, shape ? text::visible(shape->sheet) : QString(), !s.sheet.isEmpty(),
         shape && shape->sheets.size() > 1);
    if (shape && s.sheet.isEmpty())
        m_fields[Sheet]->setToolTip(tr("The first sheet with rows that is not hidden, of %n", nullptr,
                                       static_cast<int>(shape->sheets.size())));
    fit();
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
    case Numbers:
        for (const NumberStyle style : {NumberStyle::Point, NumberStyle::Comma})
            entries.push_back({QString::number(static_cast<int>(style)), styleWord(style)});
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
    case Numbers:
        return shape && commonStyle(*shape) ? QString::number(static_cast<int>(*commonStyle(*shape)))
                                            : QString();
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
    case Numbers:
        if (m_file.shape)
            settings = withAllNumbers(settings, *m_file.shape,
                                      key.isEmpty() ? std::nullopt
                                                    : std::optional(static_cast<NumberStyle>(key.toInt())));
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

/// Where the row is too narrow first the shares go, then the labels; tips and names keep both.
void ChoicesRow::fit()
{
    m_save->setText({});
    const int symbolOnly = m_canSave ? gap + m_save->sizeHint().width() : 0;
    const auto taken = [this, symbolOnly] {
        int width = 2 * side + symbolOnly;
        for (const FilterField *field : m_fields)
            width += field->isHidden() ? 0 : field->sizeHint().width() + gap;
        return width;
    };
    for (int i = 0; i < choiceCount; ++i) {
        const Shown &shown = m_shown[static_cast<size_t>(i)];
        FilterField *field = m_fields[static_cast<size_t>(i)];
        const bool guess = i == HeaderLine && shown.sure == 0;
        field->setLabelShown(true);
        field->setNote(shown.sure < 0 ? QString()
                           : guess    ? tr("a guess")
                                      : text::percent(shown.sure / 100.0),
                       guess || (i == Kind ? shown.sure < sureKind : shown.sure < sureMatch));
    }
    for (int i = choiceCount - 1; i > 0 && taken() > width(); --i)
        m_fields[static_cast<size_t>(i)]->setNote({});
    for (int i = choiceCount - 1; i > 0 && taken() > width(); --i)
        m_fields[static_cast<size_t>(i)]->setLabelShown(false);
    fitSave();
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
    fit();
}

void ChoicesRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineStrong));
}

} // namespace bw
