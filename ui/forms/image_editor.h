// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_services.h"
#include "ui/forms/question_editor.h"

class QLabel;
class QPushButton;

namespace ui {

class Label;

/// A picture as a file: a grey tile with a number until someone who may opens it elsewhere. The
/// bytes are given away at once; only the attachment's id stays.
class ImageEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    enum class Kind { Picture, Signature };
    ImageEditor(Kind kind, const FormServices &services, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override { return m_remark; }
    void setLanguage(Language language) override;

private:
    void add();
    Result<QString> keep(const QString &path) const;
    void remove();
    void showState();

    Kind m_kind;
    FormServices m_services;
    QString m_id;
    QString m_remark;
    QLabel *m_tile;
    Label *m_words;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ui
