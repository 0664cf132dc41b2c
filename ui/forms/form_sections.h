// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"

#include <vector>

namespace ui {

/// A part of a form that is one page: a top group, or what stands outside of all groups.
struct FormSection {
    QString name; ///< Of the group; empty for what stands outside.
    LocalizedText title;
    LocalizedText hint; ///< Under the title.
    std::vector<const forms::Group::Item *> items;

    bool holds(const QString &question) const; ///< Also a group or repeat by its name.
};

/// The sections of @p form in its order, without those that have nothing to show.
std::vector<FormSection> sectionsOf(const forms::Form &form);

bool isRelevant(const FormSection &section, const forms::Interview &interview);

} // namespace ui
