// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_form.h"
#include "ui/forms/dose_lines.h"
#include "ui/shell/language.h"
#include "ui/widgets/label.h"

namespace {

/// Paint as a medicine, and who answers for it: nobody if @p owner is empty.
std::shared_ptr<const domain::Formulary> aFormulary(const QString &owner)
{
    domain::Formulary formulary;
    formulary.edition = u"2"_s;
    formulary.owner = owner;
    if (!owner.isEmpty())
        formulary.approvedOn = QDate(2030, 3, 1);
    formulary.lines = {{u"red"_s, u"Red paint"_s, 1.5, u"ml"_s, 1, 1,
                           {u"In the shade."_s, u"ក្នុងម្លប់។"_s}, u"A book"_s, u"S"_s},
        {u"white"_s, u"White paint"_s, 300, u"mg"_s, 2, 28, {u"In the sun."_s, u"ក្រោមថ្ងៃ។"_s},
            u"A book"_s, u"K"_s}};
    return std::make_shared<const domain::Formulary>(formulary);
}

/// What stands under a question whose answer is @p code; empty if nothing does.
QString saidOf(const QString &owner, const QString &code)
{
    ui::LanguageChoice languages;
    languages.set(Language::English);
    ui::DoseLines doses(aFormulary(owner), nullptr);
    doses.show(forms::Answer::of(code), Language::English);
    return doses.isVisible() ? doses.findChild<ui::Label *>()->text() : QString();
}

const QString ministry = u"Invented ministry"_s;

ui::FormServices withDoses()
{
    ui::FormServices services;
    services.formulary = aFormulary(ministry);
    return services;
}

} // namespace

TEST_CASE("Under a medicine stands its dose, who answers for it and whom it is for", "[forms]")
{
    CHECK(saidOf(ministry, u"red"_s)
        == u"Red paint 1.5 ml, once. In the shade.\n"
           u"Invented ministry answers for these doses, edition 2."_s);
}

TEST_CASE("A dose that the ministry has not confirmed carries a star", "[forms]")
{
    CHECK(saidOf(ministry, u"white"_s)
        == u"White paint 300 mg, 2 times a day, for 28 days. In the sun. *\n"
           u"Invented ministry answers for these doses, edition 2.\n"
           u"* Not yet confirmed by the ministry."_s);
}

TEST_CASE("While nobody answers for the doses, no number is shown", "[forms]")
{
    const QString nobody;
    const QString said = saidOf(nobody, u"red"_s);
    CHECK(said.startsWith(u"Nobody has approved a list of doses"));
    CHECK_FALSE(said.contains(QRegularExpression(u"[0-9]"_s)));
}

TEST_CASE("What the list has nothing for is said, not guessed", "[forms]")
{
    CHECK(saidOf(ministry, u"blue"_s)
        == u"The list of doses has nothing for this. Ask whoever prescribes.");
}

TEST_CASE(
    "Only a question about medicines has doses under it, and only once one is chosen", "[forms]")
{
    AFormView form(smallSheets("begin group,more,More,បន្ថែម,,,,,,,,,,,\n"
                               "select_one colour,tint,Which tint was given?,តើបានឱ្យពណ៌អ្វី?,,,,,,,,"
                               "formulary,clinical,D,D\n"
                               "end group,,,,,,,,,,,,,,\n"),
        Language::English, {1366, 768}, withDoses());
    REQUIRE(form.question(u"colour"_s));
    CHECK_FALSE(form.question(u"colour"_s)->findChild<ui::DoseLines *>());
    REQUIRE(form.it->setFocusPath({u"tint"_s}));
    const auto *doses = form.question(u"tint"_s)->findChild<ui::DoseLines *>();
    REQUIRE(doses);
    CHECK_FALSE(doses->isVisible());
    pressKey(Qt::Key_Space); // red
    CHECK(doses->isVisible());
    pressKey(Qt::Key_2, Qt::ControlModifier); // not known after all
    CHECK_FALSE(doses->isVisible());
}
