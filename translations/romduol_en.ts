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
</context>
</TS>
