// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/places.h"
#include "ui/context.h"

#include <QWidget>

namespace ui {

class Button;
class Label;

/// How far down the country's places are known here, and taking in the list of villages.
class PlacesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesCard(Context &context, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(ErrorCode code);

private:
    void take(const Result<std::shared_ptr<const domain::Gazetteer>> &places);
    void setWords();

    Context &m_context;
    std::shared_ptr<const domain::Gazetteer> m_places;
    Label *m_title;
    Label *m_state;
    Button *m_import;
};

} // namespace ui
