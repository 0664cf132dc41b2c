<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Ui</name>
    <message numerus="yes">
        <source>%n questions still need an answer or a look.</source>
        <translation>
            <numerusform>%n question still needs an answer or a look.</numerusform>
            <numerusform>%n questions still need an answer or a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>%n case in all</numerusform>
            <numerusform>%n cases in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Please wait %n second before the next try.</numerusform>
            <numerusform>Please wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Your work is kept.</source>
        <translation>
            <numerusform>Locks in %n second. Your work is kept.</numerusform>
            <numerusform>Locks in %n seconds. Your work is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s) left</source>
        <translation>
            <numerusform>%1 to %n minute left</numerusform>
            <numerusform>%1 to %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n hour(s) left</source>
        <translation>
            <numerusform>%1 to %n hour left</numerusform>
            <numerusform>%1 to %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) left</source>
        <translation>
            <numerusform>%1 to %n day left</numerusform>
            <numerusform>%1 to %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n more later</numerusform>
            <numerusform>%n more later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened before as well (%n time(s) recorded); the clocks count from the latest.</source>
        <translation>
            <numerusform>It happened before as well (%n time recorded); the clocks count from the latest.</numerusform>
            <numerusform>It happened before as well (%n times recorded); the clocks count from the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is what is due first: &quot;2-week visit and 2 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the pages of the cases.</source>
        <translation>
            <numerusform>%n more on the pages of the cases.</numerusform>
            <numerusform>%n more on the pages of the cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to finish</source>
        <translation>
            <numerusform>%n draft to finish</numerusform>
            <numerusform>%n drafts to finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) without an answer</source>
        <translation>
            <numerusform>%n referral without an answer</numerusform>
            <numerusform>%n referrals without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) not known to be received</source>
        <translation>
            <numerusform>%n report not known to be received</numerusform>
            <numerusform>%n reports not known to be received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n day.</numerusform>
            <numerusform>%n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n minute(s).</source>
        <translation>
            <numerusform>Kept: %n minute.</numerusform>
            <numerusform>Kept: %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) overdue</source>
        <translation>
            <numerusform>%n follow-up overdue</numerusform>
            <numerusform>%n follow-ups overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), the oldest of %1</source>
        <extracomment>%1 the day of the oldest</extracomment>
        <translation>
            <numerusform>%n draft, the oldest of %1</numerusform>
            <numerusform>%n drafts, the oldest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) to look at</source>
        <translation>
            <numerusform>%n type to look at</numerusform>
            <numerusform>%n types to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more</source>
        <extracomment>%1 a state, &quot;The day of the follow-up went by&quot;</extracomment>
        <translation>
            <numerusform>%1: %n more</numerusform>
            <numerusform>%1: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under 1 to %n hour(s) left</source>
        <translation>
            <numerusform>Under 1 to %n hour left</numerusform>
            <numerusform>Under 1 to %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under 1 to %n day(s) left</source>
        <translation>
            <numerusform>Under 1 to %n day left</numerusform>
            <numerusform>Under 1 to %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n time a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <extracomment>How long a medicine is taken</extracomment>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
