// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_list.h"

#include "ui/text/khmer_wrap.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/style_parts.h"
#include "ui/tr.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leftEdge = 14;

int ringSize()
{
    return withText(20);
}

int textLeft()
{
    return leftEdge + ringSize() + 10;
}

class SectionRow final : public QAbstractButton
{
public:
    explicit SectionRow(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void show(const SectionList::Section &section)
    {
        m_section = section;
        setText(section.title);
        //: Read aloud: a section of a form and how many of its questions are complete
        setAccessibleName(
            Tr::tr("%1, %2 of %3 done")
                .arg(section.title, QString::number(section.done), QString::number(section.all)));
        updateGeometry();
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QFontMetrics bold(font(TextSize::Base, Weight::Bold));
        const int room = std::max(20, width - textLeft() - countWidth() - 12);
        const QRect words = bold.boundingRect(
            QRect(0, 0, room, 4000), Qt::TextWordWrap | Qt::AlignLeft, wrapKhmer(text()));
        return std::max(words.height(), bold.height()) + 17;
    }
    QSize sizeHint() const override { return {220, heightForWidth(220)}; }
    QSize minimumSizeHint() const override { return {160, fontMetrics().height() + 17}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF room = QRectF(rect()).adjusted(0, 1, 0, -1);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accentSoft);
            painter.drawRoundedRect(room, 6, 6);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QRectF(0, room.top(), 4, room.height()), 2, 2);
        }
        if (hasFocus())
            parts::focusRing(painter, room, 6, t);
        drawRing(painter, t);
        painter.setPen(t.ink);
        painter.setFont(font(TextSize::Base, isChecked() ? Weight::Bold : Weight::Regular));
        painter.drawText(rect().adjusted(textLeft(), 0, -countWidth() - 12, 0),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, wrapKhmer(text()));
        painter.setFont(font());
        painter.setPen(t.ink2);
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, count());
    }

private:
    static QFont font(TextSize size = TextSize::Base, Weight weight = Weight::Regular)
    {
        return ui::font(size, weight);
    }
    QString count() const { return u"%1/%2"_s.arg(m_section.done).arg(m_section.all); }
    int countWidth() const { return fontMetrics().horizontalAdvance(count()) + 10; }

    void drawRing(QPainter &painter, const Tokens &t) const
    {
        const int top = (height() - ringSize()) / 2;
        if (m_section.all > 0 && m_section.done >= m_section.all) {
            drawIcon(painter, Icon::Done, t.good.ink, leftEdge, top, ringSize());
            return;
        }
        const QRectF ring
            = QRectF(leftEdge, top, ringSize(), ringSize()).adjusted(1.2, 1.2, -1.2, -1.2);
        painter.setPen(QPen(t.border, std::max(t.edge, 1.6)));
        painter.setBrush(t.card);
        painter.drawEllipse(ring);
        if (m_section.done <= 0 || m_section.all <= 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        // Qt counts sixteenths of a degree, against the clock, from three o'clock.
        const int part = -360 * 16 * m_section.done / m_section.all;
        painter.drawPie(ring.adjusted(3, 3, -3, -3), 90 * 16, part);
    }

    SectionList::Section m_section;
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SectionList::chosen);
}

void SectionList::setSections(const std::vector<Section> &sections)
{
    while (m_group->buttons().size() > qsizetype(sections.size())) {
        QAbstractButton *last = m_group->button(int(m_group->buttons().size()) - 1);
        m_group->removeButton(last);
        delete last;
    }
    for (size_t i = 0; i < sections.size(); ++i) {
        auto *row = static_cast<SectionRow *>(m_group->button(int(i)));
        if (!row) {
            row = new SectionRow(this);
            m_group->addButton(row, int(i));
            m_rows->addWidget(row);
        }
        row->show(sections[i]);
    }
    if (current() < 0 && !sections.empty())
        setCurrent(0);
}

void SectionList::setCurrent(int index)
{
    if (QAbstractButton *row = m_group->button(index))
        row->setChecked(true);
}

int SectionList::current() const
{
    return m_group->checkedId();
}

} // namespace ui
