// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "ui/forms/question_editor.h"

#include <memory>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ui {

class ChoiceBoxEditor;

/// A place: by a part of its name in either script, or step by step from the province down. What
/// is not on the list is kept as it was said.
class PlaceEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    PlaceEditor(domain::PlaceLevel narrowest, std::shared_ptr<const domain::Gazetteer> places,
        Language language, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    bool isTyped() const override { return true; }
    void setLanguage(Language language) override;
    void setSpokenName(const QString &name) override;

private:
    void createSteps(domain::PlaceLevel narrowest);
    void propose(const QString &typed);
    void takeStep(size_t step);
    void showPlace(const QString &code);
    void showFrom(size_t first, const QString &code);
    QString code(size_t steps) const;

    std::shared_ptr<const domain::Gazetteer> m_places;
    Language m_language;
    QLineEdit *m_search;
    QCompleter *m_completer;
    QStandardItemModel *m_proposals;
    std::vector<ChoiceBoxEditor *> m_steps; ///< Province first.
    QLineEdit *m_said;
    QString m_spokenName;
};

} // namespace ui
