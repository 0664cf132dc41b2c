// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/image_editor.h"

#include "ui/forms/signature_sheet.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/tr.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int tileHeight = 64;

QPushButton *compactButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty(property::compact, true);
    return button;
}

/// Why a file was not taken in, for the person who chose it; what was here stays.
QString refusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooLarge:
        return Tr::tr("This file is too large: a picture has at most 32 MB and 50 million points. "
                      "It was not taken in, and nothing else changed.");
    case ErrorCode::Unsupported:
        return Tr::tr("This file is no photograph (JPEG or PNG). It was not taken in, and nothing "
                      "else changed.");
    case ErrorCode::Unreadable:
        return Tr::tr("This picture is cut off or damaged. It was not taken in, and nothing else "
                      "changed.");
    default:
        return text(code);
    }
}

} // namespace

ImageEditor::ImageEditor(
    Kind kind, const QString &question, const FormServices &services, QWidget *parent)
    : QuestionEditor(parent)
    , m_kind(kind)
    , m_question(question)
    , m_services(services)
    , m_tile(new QLabel(this))
    , m_words(new Label(TextSize::Base, Weight::Regular, this))
    , m_sign(compactButton(this))
    , m_add(compactButton(this))
    , m_open(compactButton(this))
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
    for (QPushButton *button : {m_sign, m_add, m_open, m_remove})
        layout->addWidget(button);
    connect(m_sign, &QPushButton::clicked, this, &ImageEditor::sign);
    connect(m_add, &QPushButton::clicked, this, &ImageEditor::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &ImageEditor::open);
    connect(m_remove, &QPushButton::clicked, this, &ImageEditor::remove);
    setLanguage(Language::English);
}

void ImageEditor::setLanguage(Language)
{
    //: Button: opens a pad to sign on
    m_sign->setText(Tr::tr("Sign"));
    m_add->setText(Tr::tr("Add a file"));
    //: Button: shows a picture that was kept
    m_open->setText(Tr::tr("Look at it"));
    m_remove->setText(Tr::tr("Take out"));
    showState();
}

void ImageEditor::showState()
{
    const bool isThere = !m_id.isEmpty();
    m_tile->setVisible(isThere);
    m_remove->setVisible(isThere);
    m_open->setVisible(isThere && m_services.openPicture);
    m_sign->setVisible(!isThere && m_kind == Kind::Signature);
    m_sign->setEnabled(m_services.keepDrawing && !m_isBusy);
    m_add->setVisible(!isThere);
    m_add->setEnabled(m_services.keepFile && !m_isBusy);
    if (m_isBusy) {
        m_words->setText(Tr::tr("The picture is looked at and kept."));
    } else if (isThere) {
        QPalette grey = palette();
        grey.setColor(QPalette::Window, tokens(this).passed.soft);
        m_tile->setPalette(grey);
        m_tile->setText(number());
        m_words->setText(Tr::tr("Kept encrypted. Looking at it is written in the log."));
    } else if (m_kind == Kind::Signature) {
        m_words->setText(Tr::tr("Sign on the screen, or add a picture of the signed paper."));
    } else {
        m_words->setText(Tr::tr("No picture."));
    }
}

QString ImageEditor::number() const
{
    //: A picture that is not shown, only its number. %1: four letters and digits
    return Tr::tr("No. %1").arg(m_id.left(4));
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

void ImageEditor::chooseFile()
{
    if (m_services.chooseFile)
        return keepFile(m_services.chooseFile());
    ui::chooseFile(this, Tr::tr("Choose a picture"), Tr::tr("Pictures (*.jpg *.jpeg *.png)"),
        [this](const QString &path) { keepFile(path); });
}

void ImageEditor::keepFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_isBusy = true;
    m_services.keepFile(path, whenKept());
    showState();
}

void ImageEditor::sign()
{
    askSignature(this, [guard = QPointer(this)](const QImage &drawing) {
        if (!guard)
            return;
        guard->m_isBusy = true;
        guard->m_services.keepDrawing(drawing, guard->whenKept());
        guard->showState();
    });
}

FormServices::Kept ImageEditor::whenKept()
{
    const bool hadFocus = m_add->hasFocus() || m_sign->hasFocus();
    return [guard = QPointer(this), hadFocus](const Result<QString> &id) {
        if (!guard)
            return;
        guard->m_isBusy = false;
        guard->m_remark = id ? QString() : refusal(id.error().code);
        if (id)
            guard->m_id = *id;
        guard->showState();
        if (id && hadFocus)
            (guard->m_services.openPicture ? guard->m_open : guard->m_remove)->setFocus();
        else if (hadFocus)
            guard->tabStops().front()->setFocus();
        Q_EMIT guard->answered();
    };
}

void ImageEditor::open()
{
    m_services.openPicture(m_question, m_id, [guard = QPointer(this)](const Result<QImage> &image) {
        if (!guard)
            return;
        guard->m_remark = image ? QString() : text(image.error().code);
        if (image)
            return showPicture(guard, *image, guard->number());
        Q_EMIT guard->answered();
    });
}

void ImageEditor::remove()
{
    const bool hadFocus = m_remove->hasFocus();
    setValue({});
    if (hadFocus)
        tabStops().front()->setFocus();
    Q_EMIT answered();
}

std::vector<QWidget *> ImageEditor::tabStops() const
{
    if (m_kind == Kind::Signature)
        return {m_sign, m_add, m_open, m_remove};
    return {m_add, m_open, m_remove};
}

} // namespace ui
