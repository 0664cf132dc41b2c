// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/reading_record.h"
#include "domain/gazetteer.h"
#include "ui/shell/page.h"

#include <QHash>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class AnswerRow;
class AnswerWords;
class Badge;
class Button;
struct FormSection;
class LanguageChoice;
class PageHeader;

/// A completed record to be read: what was answered, in the order it was asked, and nothing to
/// type into. It asks for what an answer was before, and shows it where it is told.
class RecordView final : public Page
{
    Q_OBJECT

public:
    explicit RecordView(LanguageChoice &languages, QWidget *parent = nullptr);

    void show(const casework::ReadRecord &record, std::shared_ptr<const domain::Gazetteer> places);
    bool isOpen() const { return m_record.has_value(); }
    const std::optional<casework::ReadRecord> &record() const { return m_record; }
    /// What the answer to @p field was before, under it.
    void showEarlier(const QString &field, const std::vector<casework::EarlierAnswer> &earlier);

    HelpTopic helpTopic() const override { return HelpTopic::Form; }
    void mainDeed() override; ///< Ctrl+Enter: change it.
    void wipe() override;

Q_SIGNALS:
    void changeWanted();
    void printWanted();
    void earlierWanted(const QString &field);
    void pictureWanted(const QString &question, const QString &id);

private:
    void build();
    void setWords();
    void addFacts(QVBoxLayout *column);
    void addSection(const FormSection &section, QVBoxLayout *column);
    bool addItem(const forms::Group::Item &item, const forms::Path &line, QVBoxLayout *column);
    bool addRepeat(const forms::Group &repeat, QVBoxLayout *column);
    bool addQuestion(const forms::Question &question, const forms::Path &path, QVBoxLayout *column);
    void offerEarlier(const QString &field, AnswerRow *row, QVBoxLayout *column);
    void fillEarlier(const QString &field);
    AnswerWords answerWords() const;

    LanguageChoice &m_languages;
    std::optional<casework::ReadRecord> m_record;
    std::shared_ptr<const domain::Gazetteer> m_places;
    QHash<QString, std::vector<casework::EarlierAnswer>> m_earlier; ///< Those that are open.
    QHash<QString, QVBoxLayout *> m_earlierPlaces;
    PageHeader *m_header;
    Badge *m_state;
    Button *m_print;
    Button *m_change;
    Button *m_close;
    QScrollArea *m_area;
};

} // namespace ui
