// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_services.h"
#include "ui/forms/question_editor.h"

class QLabel;
class QPushButton;

namespace ui {

class Label;

/// A picture as a file, or a signature on a pad: a grey tile with a number until somebody who may
/// opens it. The picture is given away at once; only the attachment's id stays. A file that is
/// refused changes nothing, and the remark says why.
class ImageEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    enum class Kind { Picture, Signature };
    /// @p question is the name of the question, for whoever opens the picture.
    ImageEditor(Kind kind, const QString &question, const FormServices &services, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override { return m_remark; }
    void setLanguage(Language language) override;

private:
    void chooseFile();
    void keepFile(const QString &path);
    void sign();
    void open();
    void remove();
    FormServices::Kept whenKept();
    void showState();
    QString number() const;

    Kind m_kind;
    QString m_question;
    FormServices m_services;
    QString m_id;
    QString m_remark;
    bool m_isBusy = false; ///< A picture is on its way to the register.
    QLabel *m_tile;
    Label *m_words;
    QPushButton *m_sign;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace ui
