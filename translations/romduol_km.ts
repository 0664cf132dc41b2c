<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH">
<context>
    <name>Ui</name>
    <message>
        <source>Romduol - PRACTICE</source>
        <translation>រំដួល - អនុវត្ត</translation>
    </message>
    <message>
        <source>Romduol</source>
        <translation>រំដួល</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Rail: the page of what is due today</extracomment>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ករណី</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>ការបញ្ជូន</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>Rail: sending and receiving bundles. One short word</extracomment>
        <translation>ផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Hide F12</source>
        <extracomment>Rail: hides everything and locks. F12 is the key</extracomment>
        <translation>លាក់ F12</translation>
    </message>
    <message>
        <source>Hides the window and locks at once</source>
        <translation>លាក់បង្អួច ហើយចាក់សោភ្លាម</translation>
    </message>
    <message>
        <source>PRACTICE  invented people</source>
        <extracomment>First in the bar of a practice register; the second part is in lower case</extracomment>
        <translation>អនុវត្ត  មនុស្សប្រឌិត</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time: 14:02</extracomment>
        <translation>បានរក្សាទុក %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done</source>
        <extracomment>Read aloud: a section of a form and how many of its questions are complete</extracomment>
        <translation>%1 រួច %2 ក្នុង %3</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>Beside a question: it was not asked</extracomment>
        <translation>មិនបានសួរ</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Beside a question: the person chose not to answer</extracomment>
        <translation>មិនចង់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Beside a question: the person does not know</extracomment>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Not asked. It can be asked later.</source>
        <translation>មិនបានសួរទេ។ អាចសួរពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Chose not to answer. This question is complete.</source>
        <translation>គាត់មិនចង់ឆ្លើយ។ សំណួរនេះពេញលេញ។</translation>
    </message>
    <message>
        <source>Not known. This question is complete.</source>
        <translation>មិនដឹងទេ។ សំណួរនេះពេញលេញ។</translation>
    </message>
    <message>
        <source>It is not here. Nothing was changed.</source>
        <translation>រកមិនឃើញនៅទីនេះទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Something in it does not fit. Nothing was changed.</source>
        <translation>មានអ្វីមួយមិនត្រូវគ្នា។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>This part is for another role. Your work here is saved.</source>
        <translation>ផ្នែកនេះសម្រាប់តួនាទីផ្សេង។ ការងាររបស់អ្នកនៅទីនេះត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Not sent. The person has not agreed to this. Everything else is ready.</source>
        <translation>មិនបានផ្ញើ។ គាត់មិនបានយល់ព្រមចំពោះការនេះទេ។ អ្វីផ្សេងទៀតរួចរាល់។</translation>
    </message>
    <message>
        <source>That did not open it. Nothing is lost. Look at the keyboard language and try again.</source>
        <translation>មិនទាន់បើកបានទេ។ គ្មានអ្វីបាត់ទេ។ សូមពិនិត្យភាសាក្តារចុច រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The key file of this register is damaged. The cases are still there: take the key file of the last backup.</source>
        <translation>ឯកសារសោនៃបញ្ជីនេះខូច។ ករណីទាំងអស់នៅដដែល៖ សូមយកឯកសារសោពីច្បាប់បម្រុងទុកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The register file is damaged. Nothing was changed. Restore the last backup, and keep the damaged file.</source>
        <translation>ឯកសារបញ្ជីខូច។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមស្តារច្បាប់បម្រុងទុកចុងក្រោយ ហើយទុកឯកសារដែលខូច។</translation>
    </message>
    <message>
        <source>A newer Romduol wrote this. It was not touched. Install the newer version.</source>
        <translation>រំដួលជំនាន់ថ្មីជាងបានសរសេរវា។ វាមិនត្រូវបានប៉ះពាល់ទេ។ សូមដំឡើងជំនាន់ថ្មី។</translation>
    </message>
    <message>
        <source>This file is not encrypted, so it was not opened. Nothing was written.</source>
        <translation>ឯកសារនេះមិនបានអ៊ិនគ្រីបទេ ដូច្នេះមិនត្រូវបានបើកទេ។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>This register is open in another window. Close it there first. Nothing is lost.</source>
        <translation>បញ្ជីនេះកំពុងបើកក្នុងបង្អួចផ្សេង។ សូមបិទនៅទីនោះជាមុន។ គ្មានអ្វីបាត់ទេ។</translation>
    </message>
    <message>
        <source>The computer&apos;s clock stands before the last entry. Please set it right. Your work is kept.</source>
        <translation>នាឡិកាកុំព្យូទ័រដើរមុនកំណត់ត្រាចុងក្រោយ។ សូមកែវាឱ្យត្រូវ។ ការងាររបស់អ្នកត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>It could not be written. What you see is kept while the program is open.</source>
        <translation>មិនអាចសរសេរបានទេ។ អ្វីដែលអ្នកឃើញនៅដដែល ពេលកម្មវិធីបើក។</translation>
    </message>
    <message>
        <source>The disk is full. What you see is kept while the program is open. Free some space, then press Ctrl+S.</source>
        <translation>ថាសពេញ។ អ្វីដែលអ្នកឃើញនៅដដែល ពេលកម្មវិធីបើក។ សូមទុកទំហំទំនេរ រួចចុច Ctrl+S។</translation>
    </message>
    <message>
        <source>This place cannot be written to. Nothing was changed. Choose another folder.</source>
        <translation>មិនអាចសរសេរនៅកន្លែងនេះបានទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed. Try again, or use another stick.</source>
        <translation>មិនអាចអាន ឬសរសេរឯកសារបានទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមព្យាយាមម្តងទៀត ឬប្រើ USB ផ្សេង។</translation>
    </message>
    <message>
        <source>This is larger than it may be. It was put aside and changed nothing.</source>
        <translation>វាធំជាងដែលអាចទទួលបាន។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>This is not what it should be, or it was altered. It was put aside and changed nothing.</source>
        <translation>វាមិនមែនជាអ្វីដែលត្រូវមានទេ ឬត្រូវបានកែប្រែ។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>This file uses a kind of lock that this version cannot open yet. It changed nothing.</source>
        <translation>ឯកសារនេះប្រើសោមួយប្រភេទដែលជំនាន់នេះមិនទាន់បើកបាន។ វាមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>This was locked for someone else. It was put aside and changed nothing.</source>
        <translation>វាត្រូវបានចាក់សោសម្រាប់អ្នកផ្សេង។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>The signature does not fit. It was put aside and changed nothing.</source>
        <translation>ហត្ថលេខាមិនត្រូវគ្នាទេ។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Not signed by a unit you know. It was put aside and changed nothing.</source>
        <translation>គ្មានហត្ថលេខាអង្គភាពដែលស្គាល់។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>The unit that signed this is no longer trusted. It was put aside and changed nothing.</source>
        <translation>អង្គភាពដែលបានចុះហត្ថលេខា លែងត្រូវបានទុកចិត្តហើយ។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>This was meant for another unit. It was put aside and changed nothing.</source>
        <translation>វាសម្រាប់អង្គភាពផ្សេង។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>An earlier one has not come yet. This one is kept and waits.</source>
        <translation>លេខមុនមិនទាន់មកដល់។ លេខនេះត្រូវបានទុក ហើយរង់ចាំ។</translation>
    </message>
    <message>
        <source>Another file came before under the same number. It was put aside and changed nothing. Please call the sender.</source>
        <translation>ឯកសារផ្សេងបានមកដល់មុនក្រោមលេខដដែល។ វាត្រូវបានដាក់ដាច់ដោយឡែក ហើយមិនបានផ្លាស់ប្តូរអ្វីទេ។ សូមទូរស័ព្ទទៅអ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>បានបញ្ឈប់។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>This is not a table that can be read.</source>
        <translation>នេះមិនមែនជាតារាងដែលអាចអានបានទេ។</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>មិនស្គាល់ជួរឈរនេះទេ។</translation>
    </message>
    <message>
        <source>A needed column is missing.</source>
        <translation>ខ្វះជួរឈរដែលត្រូវការ។</translation>
    </message>
    <message>
        <source>A needed value is missing.</source>
        <translation>ខ្វះតម្លៃដែលត្រូវការ។</translation>
    </message>
    <message>
        <source>This question type is not known.</source>
        <translation>មិនស្គាល់ប្រភេទសំណួរនេះទេ។</translation>
    </message>
    <message>
        <source>A name has letters, digits and underscores, and begins with a letter.</source>
        <translation>ឈ្មោះមានតួអក្សរ លេខ និងសញ្ញា _ ហើយចាប់ផ្តើមដោយតួអក្សរ។</translation>
    </message>
    <message>
        <source>This name is used twice.</source>
        <translation>ឈ្មោះនេះត្រូវបានប្រើពីរដង។</translation>
    </message>
    <message>
        <source>This list has no choices.</source>
        <translation>បញ្ជីនេះគ្មានជម្រើសទេ។</translation>
    </message>
    <message>
        <source>This code stands twice in its list.</source>
        <translation>កូដនេះមានពីរដងក្នុងបញ្ជីរបស់វា។</translation>
    </message>
    <message>
        <source>A group or repeat begins without an end, or ends without a beginning.</source>
        <translation>ក្រុម ឬផ្នែកដដែលៗ ចាប់ផ្តើមដោយគ្មានចុងបញ្ចប់ ឬបញ្ចប់ដោយគ្មានដើម។</translation>
    </message>
    <message>
        <source>A repeat cannot stand in a repeat.</source>
        <translation>ផ្នែកដដែលៗមិនអាចនៅក្នុងផ្នែកដដែលៗមួយទៀតបានទេ។</translation>
    </message>
    <message>
        <source>This expression cannot be read.</source>
        <translation>មិនអាចអានកន្សោមនេះបានទេ។</translation>
    </message>
    <message>
        <source>This refers to a question that is not in the form.</source>
        <translation>វាសំដៅទៅសំណួរដែលគ្មានក្នុងទម្រង់។</translation>
    </message>
    <message>
        <source>These questions wait for each other in a circle.</source>
        <translation>សំណួរទាំងនេះរង់ចាំគ្នាទៅវិញទៅមក។</translation>
    </message>
    <message>
        <source>This value is not one of those allowed here.</source>
        <translation>តម្លៃនេះមិនមែនជាតម្លៃដែលអនុញ្ញាតនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>This is larger than it may be.</source>
        <translation>វាធំជាងអ្វីដែលអនុញ្ញាត។</translation>
    </message>
    <message>
        <source>Formulas are not read. Put the value itself in the cell.</source>
        <translation>មិនអានរូបមន្តទេ។ សូមដាក់តម្លៃផ្ទាល់ក្នុងក្រឡា។</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ជួរដេក %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ជួរឈរ %1</translation>
    </message>
</context>
</TS>
