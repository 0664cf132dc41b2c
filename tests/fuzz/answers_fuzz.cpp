// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "base/json.h"
#include "forms/answers.h"
#include "forms/xlsform.h"

namespace {

const forms::Form &form()
{
    static const forms::Form read
        = *forms::readForm({"type,name,label::English (en)\ntext,t,T\ninteger,i,I\ndate,d,D\n"
                            "dateTime,m,M\ntime,h,H\nselect_one l,o,O\nselect_multiple l,s,S\n"
                            "begin repeat,r,R\ndecimal,n,N\nend repeat\n",
            "list_name,name,label::English (en)\nl,a,A\nl,b,B\n",
            "form_id,form_title,version\nany,Any,1\n"});
    return read;
}

} // namespace

void tryBytes(QByteArrayView bytes)
{
    const auto object = readJsonObject(bytes);
    if (!object)
        return;
    const auto answers = forms::Answers::fromJson(form(), *object);
    if (!answers)
        return;
    mustHold(answers->toJson() == *object, "answers have one spelling");
    const auto again = forms::Answers::fromJson(form(), answers->toJson());
    mustHold(again && *again == *answers, "answers that are read are written");
}
