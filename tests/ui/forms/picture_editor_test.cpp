// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_editor.h"

using enum forms::QuestionType;

TEST_CASE("A picture goes out of the form at once and leaves its number", "[forms][editors]")
{
    QString kept;
    Result<QString> answer = u"7f3a91"_s;
    AnEditor editor(question(Image),
        {.keepFile =
                [&](const QString &path, const auto &done) {
                    kept = path;
                    done(answer);
                },
            .keepDrawing = {},
            .openPicture = {},
            .chooseFile = [] { return u"/invented.png"_s; },
            .choicesFromFile = {}});
    pressKey(Qt::Key_Space);
    CHECK(kept == u"/invented.png"_s);
    CHECK(editor.it->value() == QJsonValue(u"7f3a91"_s));
    pressKey(Qt::Key_Space); // the keyboard went on to "Take out"
    CHECK(editor.it->value().isNull());

    for (const ErrorCode why : {ErrorCode::DiskFull, ErrorCode::TooLarge, ErrorCode::Unsupported,
             ErrorCode::Unreadable, ErrorCode::Io}) {
        answer = fail(why);
        pressKey(Qt::Key_Space);
        CHECK(editor.it->value().isNull());
        CHECK_FALSE(editor.it->remark().isEmpty());
    }
    answer = u"7f3a91"_s;
    pressKey(Qt::Key_Space);
    CHECK(editor.it->value() == QJsonValue(u"7f3a91"_s));
    CHECK(editor.it->remark().isEmpty());
}

TEST_CASE("A picture that comes when its form is closed hurts nobody", "[forms][editors]")
{
    std::vector<ui::FormServices::Kept> waiting;
    {
        AnEditor editor(question(Image),
            {.keepFile = [&](const QString &, const auto &done) { waiting.push_back(done); },
                .keepDrawing = {},
                .openPicture = {},
                .chooseFile = [] { return u"/invented.png"_s; },
                .choicesFromFile = {}});
        pressKey(Qt::Key_Space);
        CHECK(editor.it->value().isNull());
        CHECK_FALSE(editor.it->tabStops().front()->isEnabled()); // one at a time
        delete editor.it;
    }
    REQUIRE(waiting.size() == 1);
    waiting.front()(u"7f3a91"_s);
}

TEST_CASE("A picture stays a grey tile until somebody looks at it", "[forms][editors]")
{
    QStringList opened;
    AnEditor editor(question(Image),
        {.keepFile = {},
            .keepDrawing = {},
            .openPicture =
                [&](const QString &asked, const QString &id, const auto &done) {
                    opened.append(asked + u" "_s + id);
                    done(fail(ErrorCode::Denied));
                },
            .chooseFile = {},
            .choicesFromFile = {}});
    editor.it->setValue(u"7f3a91"_s);
    CHECK(opened.isEmpty());
    editor.it->tabStops().at(1)->setFocus();
    pressKey(Qt::Key_Space);
    CHECK(opened == QStringList{u"q 7f3a91"_s});
    CHECK_FALSE(editor.it->remark().isEmpty()); // it may not be seen here
    CHECK(editor.it->value() == QJsonValue(u"7f3a91"_s));
}
