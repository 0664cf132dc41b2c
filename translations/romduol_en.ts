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
</context>
</TS>
