// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/image_editor.h"

#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/tr.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr int tileHeight = 64;

QString askForFile(QWidget *near)
{
    return QFileDialog::getOpenFileName(near, Tr::tr("Choose a picture"), {},
        Tr::tr("Pictures (*.jpg *.jpeg *.png)"), nullptr, QFileDialog::DontUseNativeDialog);
}

QPushButton *compactButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty(property::compact, true);
    return button;
}

} // namespace

ImageEditor::ImageEditor(Kind kind, const FormServices &services, QWidget *parent)
    : QuestionEditor(parent)
    , m_kind(kind)
    , m_services(services)
    , m_tile(new QLabel(this))
    , m_words(new Label(TextSize::Base, Weight::Regular, this))
    , m_add(compactButton(this))
    , m_remove(compactButton(this))
{
    m_tile->setAutoFillBackground(true);
    m_tile->setAlignment(Qt::AlignCenter);
    m_tile->setMinimumSize(tileHeight + spacing::step * 8, tileHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::betweenButtons);
    layout->addWidget(m_tile);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, &ImageEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &ImageEditor::remove);
    setLanguage(Language::English);
}

void ImageEditor::setLanguage(Language)
{
    m_add->setText(Tr::tr("Add a file"));
    m_remove->setText(Tr::tr("Take out"));
    showState();
}

void ImageEditor::showState()
{
    const bool isThere = !m_id.isEmpty();
    m_tile->setVisible(isThere);
    m_remove->setVisible(isThere);
    m_add->setVisible(!isThere);
    m_add->setEnabled(bool(m_services.keepAttachment));
    if (isThere) {
        QPalette grey = palette();
        grey.setColor(QPalette::Window, tokens(this).passed.soft);
        m_tile->setPalette(grey);
        //: A picture that is not shown, only its number. %1: four letters and digits
        m_tile->setText(Tr::tr("No. %1").arg(m_id.left(4)));
        m_words->setText(Tr::tr("Kept with the case. It is not shown here."));
    } else if (m_kind == Kind::Signature) {
        m_words->setText(Tr::tr(
            "Signed on paper? Add a picture of the paper. One cannot sign on the screen yet."));
    } else {
        m_words->setText(Tr::tr("No picture."));
    }
}

void ImageEditor::setValue(const QJsonValue &value)
{
    m_id = value.toString();
    m_remark.clear();
    showState();
}

QJsonValue ImageEditor::value() const
{
    return m_id.isEmpty() ? QJsonValue() : QJsonValue(m_id);
}

void ImageEditor::add()
{
    const QString path = m_services.chooseFile ? m_services.chooseFile() : askForFile(this);
    if (path.isEmpty())
        return;
    const Result<QString> id = keep(path);
    m_remark = id ? QString() : text(id.error().code);
    m_id = id.value_or(QString());
    const bool hadFocus = m_add->hasFocus();
    showState();
    if (id && hadFocus)
        m_remove->setFocus();
    Q_EMIT answered();
}

Result<QString> ImageEditor::keep(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"the chosen file does not open"_s);
    if (file.size() > largestFile)
        return fail(ErrorCode::TooLarge, u"the chosen file is over the limit"_s);
    return m_services.keepAttachment(file.readAll());
}

void ImageEditor::remove()
{
    const bool hadFocus = m_remove->hasFocus();
    setValue({});
    if (hadFocus)
        m_add->setFocus();
    Q_EMIT answered();
}

std::vector<QWidget *> ImageEditor::tabStops() const
{
    return {m_add, m_remove};
}

} // namespace ui
