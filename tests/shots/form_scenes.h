// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shots/scenes.h"

/// The first page of every form that has no picture among the pages of the day, a page at the end
/// of a form, and a completed record that is read.
std::vector<Scene> formScenes();
