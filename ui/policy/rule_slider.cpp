#include "policy/rule_slider.h"

#include "policy/rules_tr.h"
#include "shell/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int knob = 13;
constexpr int groove = 4;
constexpr int bigStep = 5;

/// A groove with a knob, ticks below, and a hollow triangle over the value in force.
class Slider final : public QSlider {
public:
    Slider()
        : QSlider(Qt::Horizontal)
    {
        setFixedHeight(30);
        setSingleStep(1);
        setPageStep(bigStep);
        setFocusPolicy(Qt::StrongFocus);
    }
    void setInForce(int value)
    {
        m_inForce = value;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal middle = 13;
        const qreal left = knob / 2.0;
        const qreal right = width() - knob / 2.0;
        const qreal at = place(sliderPosition());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::BgTrack));
        painter.drawRoundedRect(QRectF(left, middle - groove / 2.0, right - left, groove), 2, 2);
        painter.setBrush(tok(isEnabled() ? Token::Accent : Token::TextDisabled));
        painter.drawRoundedRect(QRectF(left, middle - groove / 2.0, at - left, groove), 2, 2);
        if (tickInterval() > 0) {
            painter.setPen(QPen(tok(Token::LineControl), 1));
            for (int tick = minimum(); tick <= maximum(); tick += tickInterval())
                painter.drawLine(QPointF(place(tick), middle + 9), QPointF(place(tick), middle + 12));
        }
        if (m_inForce != value() && m_inForce >= minimum() && m_inForce <= maximum()) {
            const qreal x = place(m_inForce);
            painter.setPen(QPen(tok(Token::TextTertiary), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolygon(QPolygonF({{x - 4, 1.5}, {x + 4, 1.5}, {x, 6.5}}));
        }
        painter.setPen(QPen(tok(isEnabled() ? Token::Accent : Token::TextDisabled), 2));
        painter.setBrush(tok(Token::BgSurface));
        painter.drawEllipse(QPointF(at, middle), knob / 2.0 - 1, knob / 2.0 - 1);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(at, middle), knob / 2.0 + 2, knob / 2.0 + 2);
        }
    }
    void mousePressEvent(QMouseEvent *event) override { follow(event); }
    void mouseMoveEvent(QMouseEvent *event) override { follow(event); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        setSliderDown(false);
        event->accept();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Home)
            setValue(m_inForce);
        else
            QSlider::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        event->ignore(); // the list of rules scrolls
    }

private:
    [[nodiscard]] qreal place(int value) const
    {
        const qreal span = maximum() > minimum() ? maximum() - minimum() : 1;
        return knob / 2.0 + (width() - knob) * (value - minimum()) / span;
    }
    void follow(QMouseEvent *event)
    {
        if ((event->buttons() & Qt::LeftButton) == 0)
            return;
        setSliderDown(true);
        const qreal part = (event->position().x() - knob / 2.0) / qMax(1, width() - knob);
        setValue(minimum() + qRound(qBound(0.0, part, 1.0) * (maximum() - minimum())));
        event->accept();
    }

    int m_inForce = 0;
};

} // namespace

RuleSlider::RuleSlider(QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(TextRole::Base))
    , m_hint(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_was(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_box(new QSpinBox)
    , m_slider(new Slider)
{
    m_box->setFixedWidth(76);
    m_box->setKeyboardTracking(false);
    m_label->setBuddy(m_box);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_hint, 1);
    head->addWidget(m_was);
    head->addWidget(m_box);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_slider);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_showing)
            return;
        m_showing = true;
        m_box->setValue(value);
        m_showing = false;
        showChange();
        emit moved(value);
        if (!m_slider->isSliderDown())
            emit finished();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &RuleSlider::finished);
    connect(m_box, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_showing)
            return;
        m_showing = true;
        m_slider->setValue(value);
        m_showing = false;
        showChange();
        emit moved(value);
        emit finished();
    });
}

void RuleSlider::setLook(const Look &look)
{
    m_look = look;
    m_showing = true;
    m_label->setText(look.label);
    m_hint->setText(look.hint);
    for (QWidget *part : std::initializer_list<QWidget *>{this, m_label, m_box, m_slider})
        part->setToolTip(look.tip);
    m_box->setRange(look.least, look.most);
    m_box->setPrefix(look.prefix);
    m_box->setSuffix(look.suffix);
    m_slider->setRange(look.least, look.mostOnSlider > 0 ? look.mostOnSlider : look.most);
    m_slider->setTickInterval(look.ticks);
    m_showing = false;
    showChange();
}

void RuleSlider::setValues(int value, int inForce)
{
    m_showing = true;
    m_inForce = inForce;
    m_box->setValue(value);
    if (!m_slider->isSliderDown())
        m_slider->setValue(value);
    m_showing = false;
    showChange();
}

int RuleSlider::value() const
{
    return m_box->value();
}

void RuleSlider::showChange()
{
    const QString before = m_look.prefix % QLocale().toString(m_inForce) % m_look.suffix;
    const bool changed = m_box->value() != m_inForce;
    m_was->setText(changed ? RulesText::tr("was %1", "value in force").arg(before) : QString());
    static_cast<Slider *>(m_slider)->setInForce(m_inForce);
    const QString now = m_box->text();
    const QString name = changed
        ? RulesText::tr("%1, %2, was %3", "a rule, its value, value in force").arg(m_look.label, now, before)
        : RulesText::tr("%1, %2", "a rule, its value").arg(m_look.label, now);
    m_box->setAccessibleName(name);
    m_slider->setAccessibleName(name);
}

} // namespace bw
