// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/setting_up.h"
#include "support/a_backstage.h"
#include "support/small_forms.h"

#include <QVBoxLayout>

/// A window with a register behind it, on its own thread as in the program. Unless said otherwise
/// its user is the chief of a health centre, and the forms are small ones of every name.
struct APageScene : ABackstage {
    QWidget window;

    explicit APageScene(const SmallForms &forms = theSmallForms().addAll())
        : ABackstage(forms.library())
    {
        using namespace Qt::StringLiterals;
        prepareWindow();
        open([place = folder.filePath(u"register"_s), environment = context.environment] {
            return casework::createRegister({.folder = place,
                                                .unitCode = u"MALIS-HC"_s,
                                                .unitName = {u"Malis"_s, u"ម្លិះ"_s},
                                                .userName = u"dara"_s,
                                                .role = u"hc_chief"_s},
                u"nine lotus on the lake"_s, environment);
        });
    }
    /// Before the register that @p unit has filled, with the shipped forms. The window has it now.
    explicit APageScene(ARegister &unit)
        : ABackstage(unit)
    {
        prepareWindow();
        open([place = unit.folder(), user = unit.user(), passphrase = unit.passphrase(),
                 environment = context.environment] {
            return casework::signIn(place, user, passphrase, environment);
        });
    }

    /// Puts @p widget into the window, with the keyboard in it.
    void place(QWidget *widget)
    {
        window.layout()->addWidget(widget);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    /// Shows @p page in the window and waits until it has what it asked for.
    template <typename Page>
    void show(Page *page)
    {
        place(page);
        page->refresh();
        settle();
    }

private:
    void prepareWindow()
    {
        new QVBoxLayout(&window);
        window.resize(1366, 768);
    }
};
