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
        <extracomment>Beside a question: it was not asked
----------
A state of a question: nobody asked it</extracomment>
        <translation>មិនបានសួរ</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Beside a question: the person chose not to answer
----------
A state of a question: the person chose not to answer</extracomment>
        <translation>មិនចង់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Beside a question: the person does not know
----------
A state of a question: the person does not know</extracomment>
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
        <source>Hand over</source>
        <extracomment>Button: gives the draft of a colleague to another colleague</extracomment>
        <translation>ប្រគល់ជូន</translation>
    </message>
    <message>
        <source>Who goes on with this draft?</source>
        <translation>តើអ្នកណាបន្តសេចក្តីព្រាងនេះ?</translation>
    </message>
    <message>
        <source>Nothing of it is lost. The reason is written in the log with your name.</source>
        <translation>គ្មានអ្វីបាត់បង់ទេ។ មូលហេតុត្រូវបានកត់ក្នុងកំណត់ហេតុ ជាមួយឈ្មោះរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Nobody else here may write this form. Add an account first.</source>
        <translation>គ្មានអ្នកផ្សេងនៅទីនេះដែលអាចសរសេរទម្រង់នេះទេ។ សូមបន្ថែមគណនីជាមុនសិន។</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>មិត្តរួមការងារ</translation>
    </message>
    <message>
        <source>The one who began it no longer works here</source>
        <translation>អ្នកដែលបានចាប់ផ្តើម លែងធ្វើការនៅទីនេះហើយ</translation>
    </message>
    <message>
        <source>The one who began it is away for long</source>
        <translation>អ្នកដែលបានចាប់ផ្តើម អវត្តមានយូរ</translation>
    </message>
    <message>
        <source>The one who began it asked for it</source>
        <translation>អ្នកដែលបានចាប់ផ្តើម បានស្នើសុំ</translation>
    </message>
    <message>
        <source>It decides what this person may do. Until others are added, the first person also adds accounts and reads the log.</source>
        <translation>វាកំណត់ថាគាត់អាចធ្វើអ្វីបាន។ មុនពេលបន្ថែមអ្នកផ្សេង អ្នកទីមួយក៏អាចបន្ថែមគណនី និងអានកំណត់ហេតុបានដែរ។</translation>
    </message>
    <message>
        <source>Sealed</source>
        <extracomment>In place of an answer that this person&apos;s role does not open</extracomment>
        <translation>បានបិទជិត</translation>
    </message>
    <message>
        <source>Sealed. Your role does not open this answer. It is kept as it is.</source>
        <translation>បានបិទជិត។ តួនាទីរបស់អ្នកមិនបើកចម្លើយនេះទេ។ ចម្លើយត្រូវបានរក្សាទុកដដែល។</translation>
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
    <message>
        <source>This was done</source>
        <translation>បានធ្វើរួច</translation>
    </message>
    <message>
        <source>Type a part of it, or press Down</source>
        <translation>វាយផ្នែកណាមួយ ឬចុចព្រួញចុះក្រោម</translation>
    </message>
    <message>
        <source>This is not in the list yet. Press Down to see what is.</source>
        <translation>មិនទាន់មានក្នុងបញ្ជីទេ។ ចុចព្រួញចុះក្រោម ដើម្បីមើលបញ្ជី។</translation>
    </message>
    <message>
        <source>Exact day</source>
        <extracomment>How sure a date is: the exact day, only the month, only the year, roughly</extracomment>
        <translation>ថ្ងៃច្បាស់</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ប្រហែល</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column: the day something was written or came
----------
Column: the day a record is about</extracomment>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Day, month and year are needed here. It is kept as it is.</source>
        <translation>ទីនេះត្រូវការថ្ងៃ ខែ និងឆ្នាំ។ វាត្រូវបានរក្សាទុកដូចដែលមាន។</translation>
    </message>
    <message>
        <source>Day, month and year are needed here.</source>
        <translation>ទីនេះត្រូវការថ្ងៃ ខែ និងឆ្នាំ។</translation>
    </message>
    <message>
        <source>%1 looks like a Buddhist year. Which year is it here?</source>
        <extracomment>%1 a year as typed; the years it can be stand on buttons beside it</extracomment>
        <translation>%1 ទំនងជាពុទ្ធសករាជ។ នៅទីនេះគឺឆ្នាំណា?</translation>
    </message>
    <message>
        <source>The year is needed, with four digits. The rest may stay empty.</source>
        <translation>ត្រូវការឆ្នាំជាលេខបួនខ្ទង់។ ផ្នែកផ្សេងអាចទុកទទេ។</translation>
    </message>
    <message>
        <source>A day needs its month.</source>
        <translation>ថ្ងៃត្រូវមានខែរបស់វា។</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Please look again.</source>
        <translation>គ្មានថ្ងៃនេះក្នុងប្រតិទិនទេ។ សូមពិនិត្យម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <extracomment>A question within one of several entries. %1 the question, %2 the number of the entry</extracomment>
        <translation>%1 (លេខ %2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>The last row of the sections of a form, with how many sections are complete</extracomment>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation>អ្វីដែលត្រូវការមានគ្រប់ហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n questions still need an answer or a look.</source>
        <translation>
            <numerusform>សំណួរ %n នៅត្រូវការចម្លើយ ឬការពិនិត្យ។</numerusform>
            <numerusform>សំណួរ %n នៅត្រូវការចម្លើយ ឬការពិនិត្យ។</numerusform>
        </translation>
    </message>
    <message>
        <source>You can also close now and go on another day. Everything is kept.</source>
        <translation>អ្នកក៏អាចបិទឥឡូវ ហើយបន្តថ្ងៃក្រោយ។ អ្វីៗត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>A button that leads to the question it stands beside</extracomment>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>%1 the time of day</extracomment>
        <translation>បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>You may stop at any question.</source>
        <translation>អ្នកអាចឈប់នៅសំណួរណាក៏បាន។</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: what to do next on a case</extracomment>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>បញ្ចប់ទម្រង់</translation>
    </message>
    <message>
        <source>Not yet. Please see above.</source>
        <translation>មិនទាន់បានទេ។ សូមមើលខាងលើ។</translation>
    </message>
    <message>
        <source>Section %1 of %2</source>
        <extracomment>%1 the number of the section shown, %2 how many there are</extracomment>
        <translation>ផ្នែក %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>This question is not yet confirmed by the ministry.</source>
        <translation>សំណួរនេះមិនទាន់បានក្រសួងបញ្ជាក់នៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>បន្ថែមចំណាំ</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Beside a question: add a note to the answer</extracomment>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>A note to this answer</source>
        <translation>ចំណាំសម្រាប់ចម្លើយនេះ</translation>
    </message>
    <message>
        <source>Without an answer: Ctrl+1 not asked, Ctrl+2 declined, Ctrl+3 unknown. Ctrl+0 answers after all.</source>
        <translation>បើគ្មានចម្លើយ៖ Ctrl+1 មិនបានសួរ, Ctrl+2 មិនចង់ឆ្លើយ, Ctrl+3 មិនដឹង។ Ctrl+0 ឆ្លើយវិញ។</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>ជ្រើសរូបភាព</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>រូបភាព (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>បន្ថែមឯកសារ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>យកចេញ</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>A picture that is not shown, only its number. %1: four letters and digits</extracomment>
        <translation>លេខ %1</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>គ្មានរូបភាព។</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>The heading of one of several entries. %1 its number, from 1</extracomment>
        <translation>ទី %1</translation>
    </message>
    <message>
        <source>This is not a number yet.</source>
        <translation>នេះមិនទាន់ជាលេខទេ។</translation>
    </message>
    <message>
        <source>needed to finish</source>
        <extracomment>Beside a question without an answer: words in place of an asterisk</extracomment>
        <translation>ត្រូវការដើម្បីបញ្ចប់</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: begins one more form of a case</extracomment>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>បន្ថែមទៀត</translation>
    </message>
    <message>
        <source>Taken out. Bring it back</source>
        <translation>បានយកចេញ។ យកមកវិញ</translation>
    </message>
    <message>
        <source>A time is written like 14:30.</source>
        <translation>ម៉ោងសរសេរដូចជា 14:30។</translation>
    </message>
    <message>
        <source>The time is needed, too: like 14:30.</source>
        <translation>ត្រូវការម៉ោងផងដែរ៖ ដូចជា 14:30។</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>នៅទីនេះ</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>មិនរាប់បញ្ចូល</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>អាចរាប់បញ្ចូល</translation>
    </message>
    <message>
        <source>May be counted in groups</source>
        <translation>អាចរាប់ជាក្រុម</translation>
    </message>
    <message>
        <source>This tells who the person is. It leaves this computer only if the person agrees to send the name.</source>
        <translation>នេះប្រាប់ថាគាត់ជានរណា។ វាចេញពីកុំព្យូទ័រនេះ តែពេលគាត់យល់ព្រមឱ្យផ្ញើឈ្មោះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>This never enters a table. It leaves this computer only with a referral or a court document that the person agrees to.</source>
        <translation>នេះមិនចូលក្នុងតារាងណាមួយទេ។ វាចេញពីកុំព្យូទ័រនេះ តែជាមួយការបញ្ជូន ឬឯកសារតុលាការ ដែលគាត់យល់ព្រមប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>This may enter the province&apos;s tables, without the name, if the person agrees to be counted.</source>
        <translation>នេះអាចចូលក្នុងតារាងរបស់ខេត្ត ដោយគ្មានឈ្មោះ បើគាត់យល់ព្រមឱ្យរាប់បញ្ចូល។</translation>
    </message>
    <message>
        <source>This may enter the province&apos;s tables only made coarser: an age group, a month, a district; if the person agrees to be counted.</source>
        <translation>នេះអាចចូលក្នុងតារាងរបស់ខេត្តតែជាក្រុមប៉ុណ្ណោះ៖ ក្រុមអាយុ ខែ ស្រុក បើគាត់យល់ព្រមឱ្យរាប់បញ្ចូល។</translation>
    </message>
    <message>
        <source>January</source>
        <translation>មករា</translation>
    </message>
    <message>
        <source>February</source>
        <translation>កុម្ភៈ</translation>
    </message>
    <message>
        <source>March</source>
        <translation>មីនា</translation>
    </message>
    <message>
        <source>April</source>
        <translation>មេសា</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ឧសភា</translation>
    </message>
    <message>
        <source>June</source>
        <translation>មិថុនា</translation>
    </message>
    <message>
        <source>July</source>
        <translation>កក្កដា</translation>
    </message>
    <message>
        <source>August</source>
        <translation>សីហា</translation>
    </message>
    <message>
        <source>September</source>
        <translation>កញ្ញា</translation>
    </message>
    <message>
        <source>October</source>
        <translation>តុលា</translation>
    </message>
    <message>
        <source>November</source>
        <translation>វិច្ឆិកា</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ធ្នូ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the month as a word, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day</comment>
        <extracomment>%1 the day of the month, %2 month and year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a date, a month or a year</extracomment>
        <translation>ប្រហែល %1</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>រូបភាពមួយ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Needed to finish.</source>
        <translation>ត្រូវការដើម្បីបញ្ចប់។</translation>
    </message>
    <message>
        <source>Please look at this again. It is saved as typed.</source>
        <translation>សូមពិនិត្យម្តងទៀត។ វាត្រូវបានរក្សាទុកដូចដែលបានវាយ។</translation>
    </message>
    <message>
        <source>This is outside what can be. Please look again. It is saved as typed.</source>
        <translation>នេះហួសពីអ្វីដែលអាចមាន។ សូមពិនិត្យម្តងទៀត។ វាត្រូវបានរក្សាទុកដូចដែលបានវាយ។</translation>
    </message>
    <message>
        <source>There are fewer entries here than were counted.</source>
        <translation>ទីនេះមានធាតុតិចជាងចំនួនដែលបានរាប់។</translation>
    </message>
    <message>
        <source>This answer is no longer in the list. It is kept as it is.</source>
        <translation>ចម្លើយនេះលែងមានក្នុងបញ្ជី។ វាត្រូវបានរក្សាទុកដូចដែលមាន។</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a case in the list: a form was begun and not finished
----------
State of a form on a case</extracomment>
        <translation>ព្រាង</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: the code of a case
----------
On a slip: the code of the case</extracomment>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Column: the code that stands for the person</extracomment>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a record is complete</extracomment>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Kept by</source>
        <extracomment>Column: who keeps the case</extracomment>
        <translation>អ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Column: the day a case was opened</extracomment>
        <translation>បានបើក</translation>
    </message>
    <message>
        <source>Start a private visit</source>
        <translation>ចាប់ផ្តើមការជួបឯកជន</translation>
    </message>
    <message>
        <source>Code or name  (Ctrl+F)</source>
        <translation>លេខកូដ ឬឈ្មោះ  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a case by its code or a name</source>
        <translation>រកករណីតាមលេខកូដ ឬឈ្មោះ</translation>
    </message>
    <message>
        <source>Open cases</source>
        <extracomment>Which cases the list shows</extracomment>
        <translation>ករណីកំពុងបើក</translation>
    </message>
    <message>
        <source>All cases</source>
        <extracomment>Which cases the list shows</extracomment>
        <translation>ករណីទាំងអស់</translation>
    </message>
    <message>
        <source>Names are not in this list. A search by name finds the case without showing it, and is written in the log.</source>
        <translation>គ្មានឈ្មោះក្នុងបញ្ជីនេះទេ។ ការស្វែងរកតាមឈ្មោះរកឃើញករណីដោយមិនបង្ហាញឈ្មោះ ហើយត្រូវបានកត់ត្រា។</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>ទាំងអស់ %n ករណី</numerusform>
            <numerusform>ទាំងអស់ %n ករណី</numerusform>
        </translation>
    </message>
    <message>
        <source>No case here yet</source>
        <translation>មិនទាន់មានករណីនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>A private visit opens the first one.</source>
        <translation>ការជួបឯកជនបើកករណីដំបូង។</translation>
    </message>
    <message>
        <source>No case fits what was typed</source>
        <translation>គ្មានករណីត្រូវនឹងអ្វីដែលបានវាយទេ</translation>
    </message>
    <message>
        <source>A name can be written in many ways: try a part of it, or the code.</source>
        <translation>ឈ្មោះអាចសរសេរបានច្រើនបែប៖ សូមសាកមួយផ្នែក ឬលេខកូដ។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ករណី</translation>
    </message>
    <message>
        <source>%1. Opened %2 by %3. Name hidden.</source>
        <extracomment>%1 who it is (&quot;Female, 25-34&quot;), %2 a date, %3 a user</extracomment>
        <translation>%1។ បានបើក %2 ដោយ %3។ ឈ្មោះត្រូវបានលាក់។</translation>
    </message>
    <message>
        <source>Counted in the province</source>
        <extracomment>Badge: whether a row without the name may go to the province</extracomment>
        <translation>រាប់ក្នុងខេត្ត</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <extracomment>Heading: what the person agreed to</extracomment>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>Nothing has been asked yet, so nothing may be shared.</source>
        <translation>មិនទាន់បានសួរអ្វីទេ ដូច្នេះមិនអាចចែករំលែកអ្វីបានទេ។</translation>
    </message>
    <message>
        <source>Before anything is written: what is agreed to, question by question.</source>
        <translation>មុនសរសេរអ្វីមួយ៖ អ្វីដែលគាត់យល់ព្រម ម្តងមួយសំណួរ។</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Button: begins the consent conversation</extracomment>
        <translation>សួរ</translation>
    </message>
    <message>
        <source>The urgent questions come first; the rest can wait.</source>
        <translation>សំណួរបន្ទាន់មកមុន អ្វីផ្សេងអាចរង់ចាំ។</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: begins a form</extracomment>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>It is kept as it was left.</source>
        <translation>វានៅដូចពេលអ្នកទុក។</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: goes on with a form
----------
Button: begins a record of the unit, or goes on with the one that was left</extracomment>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Button: opens the intake to look at it</extracomment>
        <translation>មើល</translation>
    </message>
    <message>
        <source>Without a yes, the province learns one number only.</source>
        <translation>បើគ្មានការយល់ព្រម ខេត្តដឹងតែចំនួនមួយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Everything that is due has been done.</source>
        <translation>អ្វីដែលត្រូវធ្វើបានធ្វើរួចហើយ។</translation>
    </message>
    <message>
        <source>I am on duty and the person is here</source>
        <translation>ខ្ញុំកំពុងប្រចាំការ ហើយគាត់នៅទីនេះ</translation>
    </message>
    <message>
        <source>The one who keeps the case asked me</source>
        <translation>អ្នកទទួលបន្ទុកករណីបានសុំខ្ញុំ</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>ការត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>វាបន្ទាន់</translation>
    </message>
    <message>
        <source>Another person keeps this case. Why is it opened?</source>
        <translation>អ្នកផ្សេងទទួលបន្ទុកករណីនេះ។ ហេតុអ្វីត្រូវបើក?</translation>
    </message>
    <message>
        <source>The reason is written in the log with your name.</source>
        <translation>មូលហេតុត្រូវបានកត់ត្រាជាមួយឈ្មោះរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>ទុកឱ្យនៅបិទ</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>បើកករណី</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>Heading: what has been recorded on a case</extracomment>
        <translation>រហូតមកដល់ពេលនេះ</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: opens a form that was begun or completed</extracomment>
        <translation>បើកមើល</translation>
    </message>
    <message>
        <source>The case was opened</source>
        <translation>ករណីត្រូវបានបើក</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Step %1 of %2 of the first run</extracomment>
        <translation>%1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Making the keys …</source>
        <extracomment>The last button of the first run</extracomment>
        <translation>កំពុងបង្កើតសោ …</translation>
    </message>
    <message>
        <source>Create the register</source>
        <translation>បង្កើតបញ្ជី</translation>
    </message>
    <message>
        <source>A register for this unit</source>
        <translation>បញ្ជីសម្រាប់អង្គភាពនេះ</translation>
    </message>
    <message>
        <source>For real work. Everything in it is encrypted on this computer.</source>
        <translation>សម្រាប់ការងារពិត។ អ្វីៗក្នុងវាត្រូវបានអ៊ិនគ្រីបនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>The practice register</source>
        <translation>បញ្ជីអនុវត្ត</translation>
    </message>
    <message>
        <source>Invented people, a violet frame, nothing to lose. It is never mixed with a real one.</source>
        <translation>មនុស្សប្រឌិត ស៊ុមពណ៌ស្វាយ គ្មានអ្វីត្រូវបាត់។ វាមិនលាយជាមួយបញ្ជីពិតឡើយ។</translation>
    </message>
    <message>
        <source>What shall be opened?</source>
        <translation>តើត្រូវបើកអ្វី?</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>ប្រភេទអង្គភាព</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>លេខកូដអង្គភាព</translation>
    </message>
    <message>
        <source>3 to 16 capital letters A to Z, digits and dashes</source>
        <translation>អក្សរធំ A ដល់ Z លេខ និងសញ្ញា - ពី 3 ដល់ 16 តួ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Which unit is this?</source>
        <translation>តើនេះជាអង្គភាពណា?</translation>
    </message>
    <message>
        <source>Please write 3 to 16 of A to Z, 0 to 9, -</source>
        <translation>សូមសរសេរពី 3 ដល់ 16 តួ៖ A ដល់ Z, 0 ដល់ 9, -</translation>
    </message>
    <message>
        <source>One name at least is needed.</source>
        <translation>ត្រូវការឈ្មោះយ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ឈ្មោះខ្លី</translation>
    </message>
    <message>
        <source>It stands on the unlock page: 2 to 32 letters, digits, dots or dashes</source>
        <translation>វាបង្ហាញលើទំព័រដោះសោ៖ អក្សរ លេខ ចុច ឬសញ្ញា - ពី 2 ដល់ 32 តួ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Who is the first to work here?</source>
        <translation>តើអ្នកណាធ្វើការនៅទីនេះមុនគេ?</translation>
    </message>
    <message>
        <source>Please write 2 to 32 letters, digits, dots or dashes.</source>
        <translation>សូមសរសេរអក្សរ លេខ ចុច ឬសញ្ញា - ពី 2 ដល់ 32 តួ។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Four words that nobody would guess are better than one difficult word.</source>
        <translation>ពាក្យបួនដែលគ្មានអ្នកណាទាយត្រូវ ប្រសើរជាងពាក្យពិបាកមួយ។</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>ដូចគ្នាម្តងទៀត</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>ជ្រើសឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Please take at least %1 letters.</source>
        <translation>សូមយកយ៉ាងតិច %1 អក្សរ។</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ទាំងពីរមិនទាន់ដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>A forgotten passphrase will be brought back with two of three printed sheets, kept by the head of the unit and two provincial offices.</source>
        <translation>ឃ្លាសម្ងាត់ដែលភ្លេច នឹងយកមកវិញបានដោយសន្លឹកបោះពុម្ពពីរក្នុងបី ដែលប្រធានអង្គភាព និងមន្ទីរខេត្តពីររក្សាទុក។</translation>
    </message>
    <message>
        <source>This cannot be done yet: this version has no recovery sheets. If every passphrase is forgotten, what is in the register cannot be opened again.</source>
        <translation>មិនទាន់អាចធ្វើបានទេ៖ ជំនាន់នេះគ្មានសន្លឹកសង្គ្រោះ។ បើភ្លេចឃ្លាសម្ងាត់ទាំងអស់ អ្វីក្នុងបញ្ជីមិនអាចបើកវិញបានទេ។</translation>
    </message>
    <message>
        <source>Until then, give a second person an account soon, and keep backups.</source>
        <translation>រហូតដល់ពេលនោះ សូមផ្តល់គណនីឱ្យអ្នកទីពីរឆាប់ៗ ហើយរក្សាច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten</source>
        <translation>បើភ្លេចឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>កំពុងបើក …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ដោះសោ</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>ភ្លេចឃ្លាសម្ងាត់?</translation>
    </message>
    <message>
        <source>Another person who has an account here can unlock. Bringing back a forgotten passphrase with two of three recovery sheets comes with a later version. Nothing is erased, however often somebody tries.</source>
        <translation>អ្នកផ្សេងដែលមានគណនីនៅទីនេះអាចដោះសោបាន។ ការយកឃ្លាសម្ងាត់ដែលភ្លេចមកវិញដោយសន្លឹកសង្គ្រោះពីរក្នុងបី នឹងមានក្នុងជំនាន់ក្រោយ។ គ្មានអ្វីត្រូវបានលុបទេ ទោះព្យាយាមប៉ុន្មានដងក៏ដោយ។</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>On the lock page, under the flower</extracomment>
        <translation>បានផ្អាក</translation>
    </message>
    <message>
        <source>Your work is kept. You will return to the same question.</source>
        <translation>ការងាររបស់អ្នកត្រូវបានរក្សាទុក។ អ្នកនឹងត្រឡប់ទៅសំណួរដដែល។</translation>
    </message>
    <message>
        <source>Practice register with invented people. Its passphrase is %1</source>
        <extracomment>%1 is the passphrase of the practice register</extracomment>
        <translation>បញ្ជីអនុវត្តមានមនុស្សប្រឌិត។ ឃ្លាសម្ងាត់គឺ %1</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>តើអ្នកណាធ្វើការ?</translation>
    </message>
    <message>
        <source>Practice register</source>
        <translation>បញ្ជីអនុវត្ត</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>សូមរង់ចាំ %n វិនាទី មុនព្យាយាមម្តងទៀត។</numerusform>
            <numerusform>សូមរង់ចាំ %n វិនាទី មុនព្យាយាមម្តងទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <extracomment>The receiver has taken a bundle in</extracomment>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A bundle waits for an earlier one
----------
Badge: a bundle waits for an earlier one</extracomment>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: the number of a bundle. Short</extracomment>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A bundle came from a unit that could not be known
----------
The answer to a question
----------
Sex or age in a table is not known</extracomment>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Where shall the bundle be copied to?</source>
        <translation>តើត្រូវចម្លងកញ្ចប់ទៅណា?</translation>
    </message>
    <message>
        <source>The bundle was copied.</source>
        <translation>កញ្ចប់ត្រូវបានចម្លង។</translation>
    </message>
    <message>
        <source>It is encrypted: only the unit it was made for can open it.</source>
        <translation>វាត្រូវបានអ៊ិនគ្រីប៖ មានតែអង្គភាពដែលវាត្រូវបានធ្វើឱ្យអាចបើកបាន។</translation>
    </message>
    <message>
        <source>Bundles are signed and encrypted. What would change is always shown first.</source>
        <translation>កញ្ចប់មានហត្ថលេខា និងត្រូវបានអ៊ិនគ្រីប។ អ្វីដែលនឹងផ្លាស់ប្តូរត្រូវបង្ហាញមុនជានិច្ច។</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>ធ្វើកញ្ចប់</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>ទទួលកញ្ចប់</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>ចម្លងទៅ USB</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>Making the bundle. Stopping leaves nothing behind.</source>
        <translation>កំពុងធ្វើកញ្ចប់។ បើបញ្ឈប់ គ្មានអ្វីសល់ទេ។</translation>
    </message>
    <message>
        <source>There is nothing new to send.</source>
        <translation>គ្មានអ្វីថ្មីត្រូវផ្ញើទេ។</translation>
    </message>
    <message>
        <source>No bundle was made and no number was used.</source>
        <translation>មិនបានធ្វើកញ្ចប់ ហើយមិនបានប្រើលេខទេ។</translation>
    </message>
    <message>
        <source>Bundle number %1 for %2 is ready.</source>
        <extracomment>%1 is a number, %2 a unit code</extracomment>
        <translation>កញ្ចប់លេខ %1 សម្រាប់ %2 រួចរាល់។</translation>
    </message>
    <message>
        <source>It lies in the outbox. Copy it to a stick from the page Exchange.</source>
        <translation>វានៅក្នុងប្រអប់ចេញ។ សូមចម្លងទៅ USB ពីទំព័រផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until it is copied to a stick.</source>
        <translation>គ្មានអ្វីចេញពីកុំព្យូទ័រនេះទេ រហូតដល់ចម្លងទៅ USB។</translation>
    </message>
    <message>
        <source>For which provincial office?</source>
        <translation>សម្រាប់មន្ទីរខេត្តណា?</translation>
    </message>
    <message>
        <source>No provincial office is trusted yet. Add its card in Settings.</source>
        <translation>មិនទាន់មានមន្ទីរខេត្តដែលទុកចិត្តទេ។ សូមបន្ថែមប័ណ្ណរបស់វាក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>អ្វីដែលនឹងចេញ</translation>
    </message>
    <message>
        <source>rows without names, new or changed</source>
        <translation>ជួរគ្មានឈ្មោះ ថ្មី ឬបានកែ</translation>
    </message>
    <message>
        <source>rows that are taken back</source>
        <translation>ជួរដែលដកវិញ</translation>
    </message>
    <message>
        <source>incidents that stay here: sharing was not agreed</source>
        <translation>ហេតុការណ៍ដែលនៅទីនេះ៖ មិនបានយល់ព្រមចែករំលែក</translation>
    </message>
    <message>
        <source>%1: %2 with a row, %3 only counted</source>
        <extracomment>A month and two whole numbers</extracomment>
        <translation>%1៖ %2 មានជួរ, %3 គ្រាន់តែរាប់</translation>
    </message>
    <message>
        <source>No name, no code of a person, no free text and no exact date or place is in it.</source>
        <translation>ក្នុងវាគ្មានឈ្មោះ គ្មានលេខកូដបុគ្គល គ្មានអត្ថបទសរសេរ ហើយគ្មានថ្ងៃ ឬទីកន្លែងច្បាស់លាស់ទេ។</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>ធ្វើកញ្ចប់នេះ</translation>
    </message>
    <message>
        <source>Not yet: choose for whom it is.</source>
        <translation>មិនទាន់បាន៖ សូមជ្រើសអ្នកទទួល។</translation>
    </message>
    <message>
        <source>Which bundle shall be looked at?</source>
        <translation>តើត្រូវមើលកញ្ចប់ណា?</translation>
    </message>
    <message>
        <source>Bundles</source>
        <extracomment>Filter of the file dialog</extracomment>
        <translation>កញ្ចប់</translation>
    </message>
    <message>
        <source>Looking at the bundle. Nothing is changed.</source>
        <translation>កំពុងពិនិត្យកញ្ចប់។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Taking in the bundle. Stopping leaves everything as it was.</source>
        <translation>កំពុងទទួលកញ្ចប់។ បើបញ្ឈប់ អ្វីៗនៅដូចមុន។</translation>
    </message>
    <message>
        <source>The bundle is kept and waits.</source>
        <translation>កញ្ចប់ត្រូវបានទុក ហើយរង់ចាំ។</translation>
    </message>
    <message>
        <source>It is taken in by itself when number %1 has come.</source>
        <translation>វានឹងត្រូវទទួលដោយខ្លួនឯង ពេលលេខ %1 មកដល់។</translation>
    </message>
    <message>
        <source>All of it was taken in.</source>
        <translation>បានទទួលទាំងអស់។</translation>
    </message>
    <message>
        <source>A receipt for the sender lies in the outbox.</source>
        <translation>បង្កាន់ដៃសម្រាប់អ្នកផ្ញើនៅក្នុងប្រអប់ចេញ។</translation>
    </message>
    <message>
        <source>%1 (%2), number %3</source>
        <extracomment>%1 the name of a unit, %2 its code, %3 the number of the bundle</extracomment>
        <translation>%1 (%2) លេខ %3</translation>
    </message>
    <message>
        <source>Seen before</source>
        <extracomment>Badge: this bundle was taken in before</extracomment>
        <translation>ធ្លាប់ឃើញ</translation>
    </message>
    <message>
        <source>It was taken in before. Taking it in again changes nothing.</source>
        <translation>វាត្រូវបានទទួលពីមុន។ ការទទួលម្តងទៀតមិនផ្លាស់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Number %1 has not come yet. This one would be kept and wait.</source>
        <translation>លេខ %1 មិនទាន់មកដល់។ លេខនេះនឹងត្រូវទុក ហើយរង់ចាំ។</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Badge: the signature and every part of a bundle fit</extracomment>
        <translation>បានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>The sender went back to a backup and began to count anew.</source>
        <translation>អ្នកផ្ញើបានត្រឡប់ទៅច្បាប់បម្រុងទុក ហើយចាប់ផ្តើមរាប់ឡើងវិញ។</translation>
    </message>
    <message>
        <source>Signed by a unit you trust, made for this one, nothing missing.</source>
        <translation>មានហត្ថលេខាអង្គភាពដែលទុកចិត្ត ធ្វើសម្រាប់អង្គភាពនេះ គ្មានអ្វីខ្វះទេ។</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so.</source>
        <translation>គ្មានអ្វីផ្លាស់ប្តូរទេ រហូតដល់អ្នកសម្រេច។</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ឯកសារផ្សេង</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>rows are added</source>
        <translation>ជួរត្រូវបន្ថែម</translation>
    </message>
    <message>
        <source>rows are corrected</source>
        <translation>ជួរត្រូវកែ</translation>
    </message>
    <message>
        <source>rows are taken back</source>
        <translation>ជួរត្រូវដកវិញ</translation>
    </message>
    <message>
        <source>No bundle is open</source>
        <translation>មិនទាន់បើកកញ្ចប់ណាទេ</translation>
    </message>
    <message>
        <source>Choose a file from a stick or a folder. It is checked before anything is shown.</source>
        <translation>សូមជ្រើសឯកសារពី USB ឬថត។ វាត្រូវបានពិនិត្យ មុនបង្ហាញអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>All of it or nothing. A refused file is put aside, never deleted.</source>
        <translation>ទាំងអស់ ឬគ្មាន។ ឯកសារដែលបដិសេធត្រូវដាក់ដាច់ដោយឡែក មិនលុបទេ។</translation>
    </message>
    <message>
        <source>Not yet: choose a file first.</source>
        <translation>មិនទាន់បាន៖ សូមជ្រើសឯកសារជាមុន។</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: the type of an incident</extracomment>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ហេតុការណ៍</translation>
    </message>
    <message>
        <source>Where shall the table be saved?</source>
        <translation>តើត្រូវរក្សាទុកតារាងនៅណា?</translation>
    </message>
    <message>
        <source>The table was saved.</source>
        <translation>តារាងត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it as you would keep the paper.</source>
        <translation>ឯកសារមិនបានអ៊ិនគ្រីបទេ។ សូមរក្សាវាដូចរក្សាក្រដាស។</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>ហេតុការណ៍ថ្មី</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>រក្សាទុកតារាង</translation>
    </message>
    <message>
        <source>Which quarter</source>
        <translation>ត្រីមាសណា</translation>
    </message>
    <message>
        <source>Our own, exact</source>
        <extracomment>Which table: exact, for this unit&apos;s own eyes only</extracomment>
        <translation>របស់យើង ច្បាស់លាស់</translation>
    </message>
    <message>
        <source>As reported</source>
        <extracomment>Which table: what has been released to the province</extracomment>
        <translation>ដូចបានរាយការណ៍</translation>
    </message>
    <message>
        <source>No incident in this quarter</source>
        <translation>គ្មានហេតុការណ៍ក្នុងត្រីមាសនេះទេ</translation>
    </message>
    <message>
        <source>A table with nothing in it is a table too: it can be saved and sent.</source>
        <translation>តារាងទទេក៏ជាតារាងដែរ៖ អាចរក្សាទុក និងផ្ញើបាន។</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>សរុប៖ %1</translation>
    </message>
    <message>
        <source>In all: %1, of these %2 without detail</source>
        <translation>សរុប៖ %1, ក្នុងនោះ %2 គ្មានលម្អិត</translation>
    </message>
    <message>
        <source>Exact figures for this unit&apos;s own eyes. They are not for sharing: small numbers can give a person away.</source>
        <translation>តួលេខច្បាស់លាស់សម្រាប់អង្គភាពនេះប៉ុណ្ណោះ។ មិនសម្រាប់ចែករំលែកទេ៖ ចំនួនតូចអាចធ្វើឱ្យគេស្គាល់បុគ្គល។</translation>
    </message>
    <message>
        <source>The two totals can differ: the exact one also counts what was not gender-based violence, and the reported one stands as the last bundle left it.</source>
        <translation>ចំនួនសរុបទាំងពីរអាចខុសគ្នា៖ តារាងច្បាស់លាស់រាប់ទាំងហេតុការណ៍ដែលមិនមែនជាអំពើហិង្សាផ្អែកលើយេនឌ័រ ហើយតារាងដែលបានរាយការណ៍នៅដូចកញ្ចប់ចុងក្រោយបានផ្ញើ។</translation>
    </message>
    <message>
        <source>Only rows whose sharing was agreed, with ages in bands. Who did not agree is counted in one number.</source>
        <translation>មានតែជួរដែលបានយល់ព្រមចែករំលែក ដោយអាយុជាក្រុម។ អ្នកដែលមិនយល់ព្រមត្រូវរាប់ជាចំនួនមួយ។</translation>
    </message>
    <message>
        <source>About Romduol</source>
        <translation>អំពីរំដួល</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>ជំនាន់ %1</translation>
    </message>
    <message>
        <source>An encrypted case register for health facilities that care for survivors. It works without a network.</source>
        <translation>បញ្ជីករណីអ៊ិនគ្រីប សម្រាប់មូលដ្ឋានសុខាភិបាលដែលថែទាំអ្នករងគ្រោះ។ វាដំណើរការដោយគ្មានបណ្តាញ។</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>កម្មវិធីសេរី ក្រោមអាជ្ញាប័ណ្ណ GNU General Public License ជំនាន់ 3 ឬក្រោយ។ គ្មានការធានាណាមួយទេ។</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>បង្កើតដោយប្រើ</translation>
    </message>
    <message>
        <source>Which card shall be looked at?</source>
        <translation>តើត្រូវមើលប័ណ្ណណា?</translation>
    </message>
    <message>
        <source>Unit cards</source>
        <extracomment>Filter of the file dialog</extracomment>
        <translation>ប័ណ្ណអង្គភាព</translation>
    </message>
    <message>
        <source>Where shall the card be saved?</source>
        <translation>តើត្រូវរក្សាទុកប័ណ្ណនៅណា?</translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation>ប័ណ្ណត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>There is no secret on it. The other unit compares the fingerprint by telephone.</source>
        <translation>គ្មានអាថ៌កំបាំងលើវាទេ។ អង្គភាពម្ខាងទៀតផ្ទៀងលេខសម្គាល់តាមទូរស័ព្ទ។</translation>
    </message>
    <message>
        <source>The unit is trusted from now on.</source>
        <translation>អង្គភាពនេះត្រូវបានទុកចិត្តចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>លែងទុកចិត្ត</translation>
    </message>
    <message>
        <source>No unit is trusted yet. Nothing can be sent or taken in.</source>
        <translation>មិនទាន់មានអង្គភាពដែលទុកចិត្តទេ។ មិនអាចផ្ញើ ឬទទួលអ្វីបានទេ។</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ពណ៌ផ្ទុយខ្លាំង</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <extracomment>In the place of a case&apos;s state: its name only sounds like what was searched for</extracomment>
        <translation>សូរស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>This does not look like a number of this country. It is kept as typed.</source>
        <translation>លេខនេះមិនដូចលេខទូរស័ព្ទក្នុងប្រទេសនេះទេ។ វាត្រូវបានរក្សាទុកដូចដែលបានវាយ។</translation>
    </message>
    <message>
        <source>Digits while the language is Khmer</source>
        <translation>លេខពេលប្រើភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>The card of this unit</source>
        <translation>ប័ណ្ណរបស់អង្គភាពនេះ</translation>
    </message>
    <message>
        <source>Others compare these digits with you by telephone before they trust the card.</source>
        <translation>អ្នកផ្សេងផ្ទៀងលេខទាំងនេះជាមួយអ្នកតាមទូរស័ព្ទ មុនទុកចិត្តប័ណ្ណ។</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>រក្សាទុកប័ណ្ណ</translation>
    </message>
    <message>
        <source>Units that are trusted</source>
        <translation>អង្គភាពដែលទុកចិត្ត</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>បន្ថែមប័ណ្ណ</translation>
    </message>
    <message>
        <source>Trust %1 (%2)?</source>
        <extracomment>%1 the name of a unit, %2 its code</extracomment>
        <translation>ទុកចិត្ត %1 (%2)?</translation>
    </message>
    <message>
        <source>Call the unit on a number you know. Let them read the fingerprint of their card aloud, and write it here.</source>
        <translation>សូមទូរស័ព្ទទៅអង្គភាពតាមលេខដែលអ្នកស្គាល់។ ឱ្យគេអានលេខសម្គាល់នៃប័ណ្ណ ហើយសរសេរនៅទីនេះ។</translation>
    </message>
    <message>
        <source>The digits they read</source>
        <translation>លេខដែលគេអាន</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Leaves the list of forms without beginning one
----------
Leaves a sheet without the deed</extracomment>
        <translation>មិនមែនឥឡូវ</translation>
    </message>
    <message>
        <source>Trust this unit</source>
        <translation>ទុកចិត្តអង្គភាពនេះ</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>បង្ហាញពេលចុចជាប់</translation>
    </message>
    <message>
        <source>These are Khmer letters</source>
        <translation>ទាំងនេះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Rape</source>
        <translation>រំលោភសេពសន្ថវៈ</translation>
    </message>
    <message>
        <source>Sexual assault</source>
        <translation>ការរំលោភបំពានផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Physical assault</source>
        <translation>អំពើហិង្សាលើរាងកាយ</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>ការបង្ខំឱ្យរៀបការ</translation>
    </message>
    <message>
        <source>Denial of resources, opportunities or services</source>
        <translation>ការបដិសេធធនធាន ឱកាស ឬសេវា</translation>
    </message>
    <message>
        <source>Psychological or emotional abuse</source>
        <translation>អំពើហិង្សាផ្លូវចិត្ត</translation>
    </message>
    <message>
        <source>Other harm</source>
        <translation>គ្រោះថ្នាក់ផ្សេង</translation>
    </message>
    <message>
        <source>Type under review</source>
        <translation>ប្រភេទកំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a case</extracomment>
        <translation>កំពុងបើក</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a case</extracomment>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>មិនទាន់សួរ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>What the person answered to a question of consent</extracomment>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <extracomment>What the person answered to a question of consent</extracomment>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Decides later</source>
        <translation>សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>បានដកវិញ</translation>
    </message>
    <message>
        <source>Ask what is agreed</source>
        <translation>សួរអ្វីដែលយល់ព្រម</translation>
    </message>
    <message>
        <source>Begin the intake</source>
        <translation>ចាប់ផ្តើមព័ត៌មានដំបូង</translation>
    </message>
    <message>
        <source>Finish what was begun</source>
        <translation>បញ្ចប់អ្វីដែលបានចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Look at the type again</source>
        <translation>ពិនិត្យប្រភេទម្តងទៀត</translation>
    </message>
    <message>
        <source>Ask about sharing with the province</source>
        <translation>សួរអំពីការចែករំលែកជាមួយខេត្ត</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>គ្មានអ្វីត្រូវធ្វើឥឡូវទេ</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A bundle lies in the outbox and has not left yet</extracomment>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>A bundle was copied to a stick or folder</extracomment>
        <translation>កំពុងធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>មូលដ្ឋានសុខាភិបាល</translation>
    </message>
    <message>
        <source>Provincial office</source>
        <translation>មន្ទីរខេត្ត</translation>
    </message>
    <message>
        <source>Quarter %1, %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>ត្រីមាស %1, %2</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>ភេទអន្តរ</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>គ្រប់អាយុ</translation>
    </message>
    <message>
        <source>Nurse or midwife, health centre</source>
        <translation>គិលានុបដ្ឋាក ឬឆ្មប មណ្ឌលសុខភាព</translation>
    </message>
    <message>
        <source>Chief of the health centre</source>
        <translation>ប្រធានមណ្ឌលសុខភាព</translation>
    </message>
    <message>
        <source>Clinician, hospital</source>
        <translation>គ្រូពេទ្យ មន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Focal person, one-stop unit</source>
        <translation>មន្ត្រីបង្គោល អង្គភាពសេវាច្រកតែមួយ</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>អ្នកប្រឹក្សា</translation>
    </message>
    <message>
        <source>Member of the forensic committee</source>
        <translation>សមាជិកគណៈកម្មការកោសល្យវិច័យ</translation>
    </message>
    <message>
        <source>Chair of the forensic committee</source>
        <translation>ប្រធានគណៈកម្មការកោសល្យវិច័យ</translation>
    </message>
    <message>
        <source>Evidence custodian</source>
        <translation>អ្នករក្សាភស្តុតាង</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>ឱសថការី</translation>
    </message>
    <message>
        <source>Director of the hospital</source>
        <translation>ប្រធានមន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Records officer</source>
        <translation>មន្ត្រីកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Focal person, provincial health department</source>
        <translation>មន្ត្រីបង្គោល មន្ទីរសុខាភិបាលខេត្ត</translation>
    </message>
    <message>
        <source>Secretariat, provincial women&apos;s affairs</source>
        <translation>លេខាធិការដ្ឋាន មន្ទីរកិច្ចការនារីខេត្ត</translation>
    </message>
    <message>
        <source>Ministry of Health</source>
        <translation>ក្រសួងសុខាភិបាល</translation>
    </message>
    <message>
        <source>Ministry of Women&apos;s Affairs</source>
        <translation>ក្រសួងកិច្ចការនារី</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>ខ្សែទូរស័ព្ទជំនួយ</translation>
    </message>
    <message>
        <source>Supervisor of the helpline</source>
        <translation>អ្នកត្រួតពិនិត្យខ្សែទូរស័ព្ទជំនួយ</translation>
    </message>
    <message>
        <source>Case supervisor</source>
        <translation>អ្នកត្រួតពិនិត្យករណី</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>អ្នកគ្រប់គ្រងឧបករណ៍</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>សវនករ</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Your work is kept.</source>
        <translation>
            <numerusform>នឹងចាក់សោក្នុង %n វិនាទី។ ការងាររបស់អ្នកត្រូវបានរក្សាទុក។</numerusform>
            <numerusform>នឹងចាក់សោក្នុង %n វិនាទី។ ការងាររបស់អ្នកត្រូវបានរក្សាទុក។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>មិនទាន់បានផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>មិនទាន់មានអ្វីមកដល់ទេ។</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Pictures are added in the program, never on paper.</source>
        <translation>រូបភាពត្រូវបន្ថែមក្នុងកម្មវិធី មិនមែនលើក្រដាសទេ។</translation>
    </message>
    <message>
        <source>(if it applies)</source>
        <translation>(បើពាក់ព័ន្ធ)</translation>
    </message>
    <message>
        <source>For more lines, use another sheet.</source>
        <translation>បើត្រូវការបន្ទាត់បន្ថែម សូមប្រើក្រដាសមួយសន្លឹកទៀត។</translation>
    </message>
    <message>
        <source>Code of the case, date, and who fills this in:</source>
        <translation>លេខកូដករណី កាលបរិច្ឆេទ និងអ្នកបំពេញ៖</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>កំណត់ចំណាំ៖ %1</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <extracomment>At the foot of a printed page; %1 date and time, %2 the name of a colleague</extracomment>
        <translation>បោះពុម្ពនៅ %1 ដោយ %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 this page, %2 all pages</extracomment>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>What goes on paper?</source>
        <translation>តើបោះពុម្ពអ្វីលើក្រដាស?</translation>
    </message>
    <message>
        <source>Anyone can read paper, and a printer may keep a copy for a while. Printing is written in the log with your name.</source>
        <translation>អ្នកណាក៏អាចអានក្រដាសបាន ហើយម៉ាស៊ីនបោះពុម្ពអាចរក្សាច្បាប់ចម្លងមួយរយៈ។ ការបោះពុម្ពត្រូវបានកត់ក្នុងកំណត់ហេតុជាមួយឈ្មោះរបស់អ្នក។</translation>
    </message>
    <message>
        <source>This form as it is filled in</source>
        <translation>ទម្រង់នេះដូចដែលបានបំពេញ</translation>
    </message>
    <message>
        <source>An empty form to write on</source>
        <translation>ទម្រង់ទទេសម្រាប់សរសេរដោយដៃ</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>មិនបោះពុម្ពទេ</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>ជ្រើសម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>ឃុំ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>សូមវាយផ្នែកណាមួយនៃឈ្មោះ</translation>
    </message>
    <message>
        <source>Name as it was said, if it is not on the list</source>
        <translation>ឈ្មោះដូចដែលបាននិយាយ បើគ្មានក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Which folder has communes.csv and villages.csv?</source>
        <translation>តើថតណាមាន communes.csv និង villages.csv?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Take in communes and villages</source>
        <translation>បញ្ចូលបញ្ជីឃុំ និងភូមិ</translation>
    </message>
    <message>
        <source>Provinces and districts are here. Communes and villages come as a folder from the ministry; until then they are typed as they are said.</source>
        <translation>មានខេត្ត និងស្រុករួចហើយ។ ឃុំ និងភូមិមកជាថតពីក្រសួង ហើយមុននោះត្រូវវាយតាមដែលបាននិយាយ។</translation>
    </message>
    <message>
        <source>%1 communes and %2 villages can be chosen in the forms.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>អាចជ្រើសឃុំ %1 និងភូមិ %2 ក្នុងទម្រង់។</translation>
    </message>
    <message>
        <source>Look at the closure</source>
        <translation>ពិនិត្យការបិទករណី</translation>
    </message>
    <message>
        <source>Record the care</source>
        <translation>កត់ត្រាការថែទាំ</translation>
    </message>
    <message>
        <source>Ask about safety</source>
        <translation>សួរអំពីសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>តាមដាន</translation>
    </message>
    <message>
        <source>The closure waits for approval</source>
        <translation>ការបិទករណីរង់ចាំការអនុម័ត</translation>
    </message>
    <message>
        <source>Somebody closed it. It stays open until this is looked at.</source>
        <translation>មានអ្នកបានបិទវា។ វានៅបើក រហូតដល់មានការពិនិត្យ។</translation>
    </message>
    <message>
        <source>What was offered, accepted and given. Care comes first; writing can follow.</source>
        <translation>អ្វីដែលបានជូនជម្រើស បានយល់ព្រម និងបានផ្តល់។ ការថែទាំមកមុន ការកត់ត្រាអាចតាមក្រោយ។</translation>
    </message>
    <message>
        <source>Before the person leaves: is it safe, and what is the plan?</source>
        <translation>មុនពេលគាត់ចេញ៖ តើមានសុវត្ថិភាពឬទេ ហើយមានផែនការអ្វី?</translation>
    </message>
    <message>
        <source>Somebody who may approve it looks at it. There is nothing to do here.</source>
        <translation>អ្នកដែលអាចអនុម័តនឹងពិនិត្យវា។ មិនមានអ្វីត្រូវធ្វើនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>What is added?</source>
        <extracomment>Title of the list of forms that a case can be given</extracomment>
        <translation>តើបន្ថែមអ្វី?</translation>
    </message>
    <message>
        <source>The person came back</source>
        <translation>គាត់បានត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Something was not finished</source>
        <translation>មានអ្វីមួយមិនទាន់ចប់</translation>
    </message>
    <message>
        <source>It was closed by mistake</source>
        <translation>បានបិទដោយច្រឡំ</translation>
    </message>
    <message>
        <source>Why is the case opened again?</source>
        <translation>ហេតុអ្វីបើកករណីនេះឡើងវិញ?</translation>
    </message>
    <message>
        <source>It keeps its code and everything in it. The reason is written in the log with your name.</source>
        <translation>វារក្សាលេខកូដ និងអ្វីៗទាំងអស់ក្នុងវា។ មូលហេតុត្រូវបានកត់ត្រាជាមួយឈ្មោះរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>បើកវាឡើងវិញ</translation>
    </message>
    <message>
        <source>Close it</source>
        <extracomment>Answer to whether a case shall be closed</extracomment>
        <translation>បិទវា</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <extracomment>Answer to whether a case shall be closed</extracomment>
        <translation>ទុកឱ្យនៅបើក</translation>
    </message>
    <message>
        <source>Shall this case be closed?</source>
        <translation>តើគួរបិទករណីនេះឬទេ?</translation>
    </message>
    <message>
        <source>Reason: %1. It can be opened again at any time.</source>
        <extracomment>%1 the reason that was given for closing a case</extracomment>
        <translation>មូលហេតុ៖ %1។ វាអាចបើកឡើងវិញបានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Leaves a question unanswered for now
----------
Badge: not to be done before a later day</extracomment>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: what was chosen counts
----------
Button: opens the sheet that asks for a decision</extracomment>
        <translation>សម្រេច</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: opens a closed case again</extracomment>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>Badge: why a case was closed</extracomment>
        <translation>បានបិទ៖ %1</translation>
    </message>
    <message>
        <source>Closing waits</source>
        <extracomment>Badge: a case is to be closed, and somebody has to approve it</extracomment>
        <translation>ការបិទរង់ចាំ</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: when a record was last changed</extracomment>
        <translation>បានកែប្រែ</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>Column: who wrote a record</extracomment>
        <translation>សរសេរដោយ</translation>
    </message>
    <message>
        <source>Records of the unit</source>
        <translation>កំណត់ត្រារបស់អង្គភាព</translation>
    </message>
    <message>
        <source>What belongs to no case.</source>
        <translation>អ្វីដែលមិនស្ថិតក្នុងករណីណាមួយ។</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>កំណត់ត្រាថ្មី</translation>
    </message>
    <message>
        <source>Nothing in this quarter</source>
        <translation>គ្មានអ្វីក្នុងត្រីមាសនេះទេ</translation>
    </message>
    <message>
        <source>A record shows here in the quarter of the day it is about.</source>
        <translation>កំណត់ត្រាបង្ហាញនៅទីនេះ តាមត្រីមាសនៃថ្ងៃរបស់វា។</translation>
    </message>
    <message>
        <source>No record of the unit is for this role</source>
        <translation>គ្មានកំណត់ត្រារបស់អង្គភាពសម្រាប់តួនាទីនេះទេ</translation>
    </message>
    <message>
        <source>Cases and their forms are under Cases.</source>
        <translation>ករណី និងទម្រង់របស់វា ស្ថិតនៅក្រោម «ករណី»។</translation>
    </message>
    <message>
        <source>This file is too large: a picture has at most 32 MB and 50 million points. It was not taken in, and nothing else changed.</source>
        <translation>ឯកសារនេះធំពេក៖ រូបភាពមួយមានយ៉ាងច្រើន 32 MB និង 50 លានចំណុច។ វាមិនត្រូវបានទទួលទេ ហើយគ្មានអ្វីផ្សេងផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>This file is no photograph (JPEG or PNG). It was not taken in, and nothing else changed.</source>
        <translation>ឯកសារនេះមិនមែនជារូបថតទេ (JPEG ឬ PNG)។ វាមិនត្រូវបានទទួលទេ ហើយគ្មានអ្វីផ្សេងផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>This picture is cut off or damaged. It was not taken in, and nothing else changed.</source>
        <translation>រូបភាពនេះដាច់ ឬខូច។ វាមិនត្រូវបានទទួលទេ ហើយគ្មានអ្វីផ្សេងផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button: opens a pad to sign on</extracomment>
        <translation>ចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button: shows a picture that was kept</extracomment>
        <translation>មើលវា</translation>
    </message>
    <message>
        <source>The picture is looked at and kept.</source>
        <translation>កំពុងពិនិត្យ និងរក្សាទុករូបភាព។</translation>
    </message>
    <message>
        <source>Kept encrypted. Looking at it is written in the log.</source>
        <translation>រក្សាទុកដោយអ៊ិនគ្រីប។ ការមើលវាត្រូវបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>Sign on the screen, or add a picture of the signed paper.</source>
        <translation>សូមចុះហត្ថលេខាលើអេក្រង់ ឬបន្ថែមរូបភាពនៃក្រដាសដែលបានចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Please sign here</source>
        <extracomment>Title of the sheet with a pad</extracomment>
        <translation>សូមចុះហត្ថលេខានៅទីនេះ</translation>
    </message>
    <message>
        <source>It is kept encrypted with this record.</source>
        <translation>វាត្រូវបានរក្សាទុកដោយអ៊ិនគ្រីប ជាមួយកំណត់ត្រានេះ។</translation>
    </message>
    <message>
        <source>Or type the name</source>
        <extracomment>Above a field: who cannot sign with the mouse types the name</extracomment>
        <translation>ឬវាយឈ្មោះ</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button: takes away what was drawn</extracomment>
        <translation>ធ្វើម្តងទៀត</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>រក្សាទុកហត្ថលេខា</translation>
    </message>
    <message>
        <source>See what would move</source>
        <extracomment>Button: shows what becomes of a draft in the newer version of its form</extracomment>
        <translation>មើលអ្វីដែលនឹងផ្លាស់</translation>
    </message>
    <message>
        <source>There is a newer version of this form.</source>
        <translation>មានកំណែថ្មីនៃទម្រង់នេះ។</translation>
    </message>
    <message>
        <source>The draft goes on in the version it was begun with until it is moved.</source>
        <translation>សេចក្តីព្រាងបន្តក្នុងកំណែដើម រហូតដល់វាត្រូវបានផ្លាស់។</translation>
    </message>
    <message>
        <source>The new version does not ask this any more.</source>
        <translation>កំណែថ្មីលែងសួរសំណួរនេះទៀត។</translation>
    </message>
    <message>
        <source>The new version asks this in another way: please answer it again.</source>
        <translation>កំណែថ្មីសួរសំណួរនេះតាមរបៀបផ្សេង៖ សូមឆ្លើយម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 a question, %2 the number of its line</extracomment>
        <translation>%1 (ជួរទី %2)</translation>
    </message>
    <message>
        <source>Shall the draft move to version %1?</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>តើគួរផ្លាស់សេចក្តីព្រាងទៅកំណែ %1 ឬទេ?</translation>
    </message>
    <message>
        <source>Answers that move as they are: %1.</source>
        <translation>ចម្លើយដែលផ្លាស់ដដែល៖ %1។</translation>
    </message>
    <message>
        <source>What is named here stays behind; it is kept in the history of the record.</source>
        <translation>អ្វីដែលមានឈ្មោះនៅទីនេះ មិនផ្លាស់ទេ ហើយត្រូវបានរក្សាទុកក្នុងប្រវត្តិនៃកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Further answers that stay behind: %1.</source>
        <translation>ចម្លើយផ្សេងទៀតដែលមិនផ្លាស់៖ %1។</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Leaves a draft in the version it was begun with</extracomment>
        <translation>ទុកវាដដែល</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>Button: moves a draft to the newer version</extracomment>
        <translation>ផ្លាស់វា</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <extracomment>Heading: the care of a case that is still possible, and until when</extracomment>
        <translation>អ្វីដែលនៅអាចធ្វើបាន</translation>
    </message>
    <message>
        <source>Guidance %1, %2</source>
        <extracomment>Beside the card: which edition of the guidance, and of which year</extracomment>
        <translation>សេចក្តីណែនាំ %1, %2</translation>
    </message>
    <message>
        <source>Nothing waits for the clock now.</source>
        <translation>ឥឡូវនេះ គ្មានអ្វីរង់ចាំពេលវេលាទេ។</translation>
    </message>
    <message>
        <source>* Time limit not yet confirmed by the ministry.</source>
        <translation>* ពេលកំណត់នេះ មិនទាន់បានក្រសួងបញ្ជាក់នៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Not yet confirmed by the ministry</source>
        <translation>មិនទាន់បានក្រសួងបញ្ជាក់នៅឡើយ</translation>
    </message>
    <message>
        <source>Hide what is later</source>
        <extracomment>Button: shows what is not among the first five; or hides it again</extracomment>
        <translation>លាក់អ្វីដែលនៅពេលក្រោយ</translation>
    </message>
    <message>
        <source>Could have happened from</source>
        <translation>អាចកើតឡើងចាប់ពី</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>After &quot;Could have happened from&quot;: the latest moment</extracomment>
        <translation>រហូតដល់</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>ពេលនេះគឺ</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a completed form to change answers in it</extracomment>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Change when it happened</source>
        <translation>កែពេលដែលកើតឡើង</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When something happened</extracomment>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Refer</source>
        <extracomment>Buttons of a card: write down what was done; or send the person where it can be done</extracomment>
        <translation>បញ្ជូន</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>ធ្វើឥឡូវ</translation>
    </message>
    <message>
        <source>Leave before %1</source>
        <translation>ចេញដំណើរមុន %1</translation>
    </message>
    <message>
        <source>Agreed to, not given yet</source>
        <translation>បានយល់ព្រម មិនទាន់បានឱ្យ</translation>
    </message>
    <message>
        <source>Offered, not given yet</source>
        <translation>បានស្នើ មិនទាន់បានឱ្យ</translation>
    </message>
    <message>
        <source>Sooner works better</source>
        <translation>កាន់តែឆាប់ កាន់តែល្អ</translation>
    </message>
    <message>
        <source>Past its best time, still right</source>
        <translation>ហួសពេលល្អបំផុត តែនៅអាចធ្វើបាន</translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation>គ្មានពេលកំណត់</translation>
    </message>
    <message>
        <source>Perhaps over; at most %1 left</source>
        <extracomment>%1 is a length of time: &quot;Perhaps over; at most 12 hours left&quot;</extracomment>
        <translation>ប្រហែលហួសហើយ នៅសល់យ៉ាងច្រើន %1</translation>
    </message>
    <message>
        <source>Done %1, %2</source>
        <extracomment>%1 a time or a day, %2 a user</extracomment>
        <translation>រួចរាល់ %1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>The person said no to this care</extracomment>
        <translation>គាត់មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>មិនត្រូវការ</translation>
    </message>
    <message>
        <source>The time has passed</source>
        <translation>ពេលបានហួសហើយ</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is a day: not to be done before it</extracomment>
        <translation>ចាប់ពី %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ច័ន្ទ</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>អង្គារ</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ពុធ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>ព្រហស្បតិ៍</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>សុក្រ</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>សៅរ៍</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>អាទិត្យ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back.</source>
        <translation>នាឡិកាកុំព្យូទ័រនេះបានថយក្រោយ។</translation>
    </message>
    <message>
        <source>It was %1 when this register was last used, so the times below can be wrong. Please set the clock right, or let a second person confirm it.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>ពេលប្រើបញ្ជីនេះចុងក្រោយ គឺ %1 ដូច្នេះពេលវេលាខាងក្រោមអាចខុស។ សូមកែនាឡិកាឱ្យត្រូវ ឬឱ្យមនុស្សទីពីរបញ្ជាក់។</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>ពេលវេលាត្រឹមត្រូវ</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>នៅសល់ %n នាទី</numerusform>
            <numerusform>នៅសល់ %n នាទី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>នៅសល់ %n ម៉ោង</numerusform>
            <numerusform>នៅសល់ %n ម៉ោង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>នៅសល់ %n ថ្ងៃ</numerusform>
            <numerusform>នៅសល់ %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s) left</source>
        <translation>
            <numerusform>នៅសល់ %1 ទៅ %n នាទី</numerusform>
            <numerusform>នៅសល់ %1 ទៅ %n នាទី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n hour(s) left</source>
        <translation>
            <numerusform>នៅសល់ %1 ទៅ %n ម៉ោង</numerusform>
            <numerusform>នៅសល់ %1 ទៅ %n ម៉ោង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) left</source>
        <translation>
            <numerusform>នៅសល់ %1 ទៅ %n ថ្ងៃ</numerusform>
            <numerusform>នៅសល់ %1 ទៅ %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n នាទី</numerusform>
            <numerusform>%n នាទី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ម៉ោង</numerusform>
            <numerusform>%n ម៉ោង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n ទៀត នៅពេលក្រោយ</numerusform>
            <numerusform>%n ទៀត នៅពេលក្រោយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened before as well (%n time(s) recorded); the clocks count from the latest.</source>
        <translation>
            <numerusform>ធ្លាប់កើតឡើងពីមុនដែរ (បានកត់ %n ដង) ពេលវេលារាប់ពីលើកចុងក្រោយ។</numerusform>
            <numerusform>ធ្លាប់កើតឡើងពីមុនដែរ (បានកត់ %n ដង) ពេលវេលារាប់ពីលើកចុងក្រោយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>បើកករណី</translation>
    </message>
    <message>
        <source>Nothing that was answered so far calls for it. If in doubt, ask again.</source>
        <translation>តាមចម្លើយរហូតមកដល់ពេលនេះ មិនត្រូវការទេ។ បើសង្ស័យ សូមសួរម្តងទៀត។</translation>
    </message>
    <message>
        <source>To arrive in time, leave before %1.</source>
        <extracomment>%1 a time, or a day and a time</extracomment>
        <translation>ដើម្បីទៅទាន់ពេល សូមចេញដំណើរមុន %1។</translation>
    </message>
    <message>
        <source>How long is the way?</source>
        <translation>តើផ្លូវទៅអស់ពេលប៉ុន្មាន?</translation>
    </message>
    <message>
        <source>Nothing has to be reached in time.</source>
        <translation>គ្មានអ្វីត្រូវទៅឱ្យទាន់ពេលទេ។</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Minutes to the place that has what is missing here</source>
        <translation>ចំនួននាទីទៅកន្លែងដែលមានអ្វីដែលខ្វះនៅទីនេះ</translation>
    </message>
    <message>
        <source>The slip to take along</source>
        <translation>លិខិតសម្រាប់យកទៅជាមួយ</translation>
    </message>
    <message>
        <source>No name stands on it, and nothing of what happened.</source>
        <translation>លិខិតនេះគ្មានឈ្មោះ និងគ្មានអ្វីអំពីរឿងដែលបានកើតឡើងទេ។</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>បោះពុម្ពលិខិត</translation>
    </message>
    <message>
        <source>Also now</source>
        <extracomment>Heading of a list: other care that cannot wait</extracomment>
        <translation>ត្រូវធ្វើឥឡូវដែរ</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>On a slip: what was given, and when</extracomment>
        <translation>បានឱ្យ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>A slip of paper that is taken along</extracomment>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Everything written so far is kept, and nothing has to be finished now.</source>
        <translation>អ្វីដែលបានសរសេរត្រូវបានរក្សាទុក ហើយមិនចាំបាច់បញ្ចប់អ្វីនៅពេលនេះទេ។</translation>
    </message>
    <message>
        <source>No case was agreed to</source>
        <translation>គាត់មិនយល់ព្រមបើកករណី</translation>
    </message>
    <message>
        <source>Care is given all the same. Nothing is asked about what happened.</source>
        <translation>ការថែទាំនៅតែផ្តល់ជូនដដែល។ មិនសួរអំពីរឿងដែលបានកើតឡើងទេ។</translation>
    </message>
    <message>
        <source>Private visit</source>
        <translation>ជួបឯកជន</translation>
    </message>
    <message>
        <source>On to the full form</source>
        <translation>បន្តទៅទម្រង់ពេញ</translation>
    </message>
    <message>
        <source>The rest of the questions can wait.</source>
        <translation>សំណួរដែលនៅសល់អាចរង់ចាំបាន។</translation>
    </message>
    <message>
        <source>Page %1 of %2. Any question may be left open.</source>
        <translation>ទំព័រ %1 ក្នុង %2។ អាចទុកសំណួរណាមួយឱ្យនៅចំហ។</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>មើលជាមុនសិន</translation>
    </message>
    <message>
        <source>Before asking more</source>
        <translation>មុនពេលសួរបន្ត</translation>
    </message>
    <message>
        <source>What care must know</source>
        <translation>អ្វីដែលការថែទាំត្រូវដឹង</translation>
    </message>
    <message>
        <source>When it was</source>
        <extracomment>Heading of the questions about day and hour</extracomment>
        <translation>ពេលដែលកើតឡើង</translation>
    </message>
    <message>
        <source>Safe now, and on the way</source>
        <translation>សុវត្ថិភាពនៅពេលនេះ និងពេលចាកចេញ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>ច័ន្ទ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>អង្គារ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>ពុធ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>ព្រហស្បតិ៍</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>សុក្រ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>សៅរ៍</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>អាទិត្យ</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <extracomment>%1 day of the week, %2 day, %3 month as a word, %4 year</extracomment>
        <translation>ថ្ងៃ%1 ទី%2 ខែ%3 ឆ្នាំ%4</translation>
    </message>
    <message>
        <source>Perhaps still</source>
        <extracomment>Badge: the time may be over, and care is still offered</extracomment>
        <translation>ប្រហែលនៅទាន់</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>ឆាប់ៗ</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>ទាន់ពេល</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Badge: the window of time is over</extracomment>
        <translation>ហួសពេល</translation>
    </message>
    <message>
        <source>Agreed visit</source>
        <translation>ជួបតាមការណាត់</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is what is due first: &quot;2-week visit and 2 more&quot;</extracomment>
        <translation>
            <numerusform>%1 និង %n ទៀត</numerusform>
            <numerusform>%1 និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Done today %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>បានធ្វើថ្ងៃនេះ %1</translation>
    </message>
    <message>
        <source>first words agreed</source>
        <translation>ពាក្យដំបូងបានព្រមគ្នា</translation>
    </message>
    <message>
        <source>neutral words only</source>
        <translation>ពាក្យអព្យាក្រឹតប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Agreed way: call, %1</source>
        <extracomment>%1 is &quot;first words agreed&quot; or the like</extracomment>
        <translation>វិធីដែលព្រម៖ ហៅទូរស័ព្ទ %1</translation>
    </message>
    <message>
        <source>Agreed way: call %1, %2</source>
        <extracomment>%1 when it is safe, as it was written; %2 is &quot;first words agreed&quot; or the like</extracomment>
        <translation>វិធីដែលព្រម៖ ហៅទូរស័ព្ទ %1 %2</translation>
    </message>
    <message>
        <source>Agreed way: through the person of trust</source>
        <translation>វិធីដែលព្រម៖ តាមអ្នកដែលគាត់ទុកចិត្ត</translation>
    </message>
    <message>
        <source>Agreed way: a visit; no call</source>
        <translation>វិធីដែលព្រម៖ ទៅជួប មិនត្រូវហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Comes here; no call</source>
        <translation>គាត់មកដោយខ្លួនឯង មិនត្រូវហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Care that cannot wait</source>
        <extracomment>Heading: the windows of time that close first</extracomment>
        <translation>ការថែទាំដែលមិនអាចរង់ចាំ</translation>
    </message>
    <message>
        <source>No window of time is running</source>
        <translation>គ្មានការថែទាំណាកំពុងរាប់ពេលទេ</translation>
    </message>
    <message>
        <source>When a visit begins, what can still be done stands here.</source>
        <translation>ពេលការជួបចាប់ផ្តើម អ្វីដែលនៅអាចធ្វើបាននឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>បង្ហាញតិចជាងនេះ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>បង្ហាញ %n ទៀត</numerusform>
            <numerusform>បង្ហាញ %n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the pages of the cases.</source>
        <translation>
            <numerusform>នៅមាន %n ទៀតក្នុងទំព័រករណី។</numerusform>
            <numerusform>នៅមាន %n ទៀតក្នុងទំព័រករណី។</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has to look at the clock</source>
        <translation>ត្រូវមានម្នាក់ទៀតពិនិត្យនាឡិកា</translation>
    </message>
    <message>
        <source>Ask a colleague to sign in and confirm it. Your work here is kept.</source>
        <translation>សូមឱ្យសហការីចូល ហើយបញ្ជាក់។ ការងាររបស់អ្នកនៅទីនេះត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>រកករណី</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>នាឡិកាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <extracomment>%1 a day and a time</extracomment>
        <translation>នាឡិកាកុំព្យូទ័រនេះអាចខុស</translation>
    </message>
    <message>
        <source>It stands before %1, which this register has seen already. What is shown here as time left can be wrong: look at another clock.</source>
        <translation>វាបង្ហាញពេលមុន %1 ដែលបញ្ជីនេះបានឃើញរួចហើយ។ ពេលដែលនៅសល់នៅទីនេះអាចខុស៖ សូមមើលនាឡិកាផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to finish</source>
        <translation>
            <numerusform>សេចក្តីព្រាង %n មិនទាន់ចប់</numerusform>
            <numerusform>សេចក្តីព្រាង %n មិនទាន់ចប់</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <extracomment>%1 a form, %2 the code of a case</extracomment>
        <translation>ថ្មីបំផុត៖ %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) without an answer</source>
        <translation>
            <numerusform>ការបញ្ជូន %n មិនទាន់មានចម្លើយ</numerusform>
            <numerusform>ការបញ្ជូន %n មិនទាន់មានចម្លើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>You can telephone the receiver.</source>
        <translation>អ្នកអាចទូរស័ព្ទទៅអ្នកទទួល។</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) not known to be received</source>
        <translation>
            <numerusform>របាយការណ៍ %n មិនដឹងថាបានទទួលឬនៅ</numerusform>
            <numerusform>របាយការណ៍ %n មិនដឹងថាបានទទួលឬនៅ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whether it has arrived.</source>
        <translation>សូមសួរថាបានទៅដល់ឬនៅ។</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n ថ្ងៃ។</numerusform>
            <numerusform>%n ថ្ងៃ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>ផ្ញើចុងក្រោយ %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>មិនទាន់ផ្ញើ</translation>
    </message>
    <message>
        <source>A bundle is ready to be carried</source>
        <translation>កញ្ចប់រួចរាល់សម្រាប់យកទៅ</translation>
    </message>
    <message>
        <source>Bundle for the province</source>
        <translation>កញ្ចប់សម្រាប់ខេត្ត</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>Heading: what this person still has to do</extracomment>
        <translation>កំពុងរង់ចាំអ្នក</translation>
    </message>
    <message>
        <source>Nothing waits. Everything that was begun is finished.</source>
        <translation>គ្មានអ្វីរង់ចាំទេ។ អ្វីដែលបានចាប់ផ្តើមត្រូវបានបញ្ចប់ហើយ។</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>ត្រូវធ្វើសប្តាហ៍នេះ</translation>
    </message>
    <message>
        <source>codes only</source>
        <extracomment>Beside a list: it shows codes and no names</extracomment>
        <translation>តែលេខកូដ</translation>
    </message>
    <message>
        <source>No visit is due in these seven days.</source>
        <translation>គ្មានការជួបដែលត្រូវធ្វើក្នុងប្រាំពីរថ្ងៃនេះទេ។</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two short sentences, one after the other</extracomment>
        <translation>%1។ %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>ទំព័រទាំងអស់</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ស្វែងរកក្នុងជំនួយ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ទំព័រនៃជំនួយ</translation>
    </message>
    <message>
        <source>No page has these words. Try one word, or fewer letters.</source>
        <translation>គ្មានទំព័រណាមានពាក្យទាំងនេះទេ។ សូមសាកពាក្យតែមួយ ឬអក្សរតិចជាង។</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>ជំនួយសម្រាប់ទំព័រនេះ</translation>
    </message>
    <message>
        <source>What the main button of the page does</source>
        <translation>ធ្វើដូចប៊ូតុងធំរបស់ទំព័រ</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>រក្សាទុកឥឡូវ</translation>
    </message>
    <message>
        <source>Open a folder or a file</source>
        <translation>បើកថត ឬឯកសារ</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>ប្តូរទៅភាសាមួយទៀត</translation>
    </message>
    <message>
        <source>Refer this case</source>
        <translation>បញ្ជូនករណីនេះ</translation>
    </message>
    <message>
        <source>Answer the question after all</source>
        <translation>ត្រឡប់មកឆ្លើយសំណួរវិញ</translation>
    </message>
    <message>
        <source>This question was not asked</source>
        <translation>សំណួរនេះមិនបានសួរ</translation>
    </message>
    <message>
        <source>The person declined to answer</source>
        <translation>គាត់មិនចង់ឆ្លើយ</translation>
    </message>
    <message>
        <source>The answer is not known</source>
        <translation>មិនដឹងចម្លើយ</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>ផ្នែកបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>ផ្នែកមុន</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>សំណួរបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>សំណួរមុន</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>On a Khmer keyboard</source>
        <translation>លើក្តារចុចខ្មែរ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ធ្វើអ្វី</translation>
    </message>
    <message>
        <source>Closes a sheet, or goes one step back</source>
        <translation>បិទផ្ទាំងសំណួរ ឬថយក្រោយមួយជំហាន</translation>
    </message>
    <message>
        <source>Copy in a field</source>
        <translation>ចម្លងក្នុងកន្លែងវាយ</translation>
    </message>
    <message>
        <source>Cut in a field</source>
        <translation>កាត់ក្នុងកន្លែងវាយ</translation>
    </message>
    <message>
        <source>Paste in a field</source>
        <translation>បិទភ្ជាប់ក្នុងកន្លែងវាយ</translation>
    </message>
    <message>
        <source>Select all of a field</source>
        <translation>ជ្រើសទាំងអស់ក្នុងកន្លែងវាយ</translation>
    </message>
    <message>
        <source>Undo in a field</source>
        <translation>មិនធ្វើវិញក្នុងកន្លែងវាយ</translation>
    </message>
    <message>
        <source>Redo in a field</source>
        <translation>ធ្វើឡើងវិញក្នុងកន្លែងវាយ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>គ្រាប់ចុចទាំងអស់</translation>
    </message>
    <message>
        <source>Where the Khmer letters lie</source>
        <translation>ទីតាំងអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>The Khmer keyboard of the computer (NiDA), without Shift.</source>
        <translation>ក្តារចុចខ្មែររបស់កុំព្យូទ័រ (NiDA) ដោយមិនចុច Shift។</translation>
    </message>
    <message>
        <source>How to use Romduol</source>
        <extracomment>Title of the manual, at the head of each of its pages</extracomment>
        <translation>របៀបប្រើរំដួល</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>It decides what this person may do.</source>
        <translation>វាកំណត់ថាគាត់អាចធ្វើអ្វីបាន។</translation>
    </message>
    <message>
        <source>Who begins to work here?</source>
        <translation>តើអ្នកណាចាប់ផ្តើមធ្វើការនៅទីនេះ?</translation>
    </message>
    <message>
        <source>Let the person type the passphrase. Nobody else needs to know it.</source>
        <translation>សូមឱ្យគាត់វាយឃ្លាសម្ងាត់ដោយខ្លួនឯង។ អ្នកផ្សេងមិនចាំបាច់ដឹងទេ។</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>បន្ថែមអ្នកនេះ</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>ឃ្លាសម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>From then on the old one opens nothing.</source>
        <translation>ចាប់ពីពេលនោះ ឃ្លាសម្ងាត់ចាស់បើកអ្វីមិនបានទេ។</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>ឃ្លាសម្ងាត់បច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>ផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>%1 can work here from now on.</source>
        <extracomment>%1 is a short name</extracomment>
        <translation>%1 អាចធ្វើការនៅទីនេះ ចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>The name stands on the unlock page.</source>
        <translation>ឈ្មោះបង្ហាញលើទំព័រដោះសោ។</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>ឃ្លាសម្ងាត់ថ្មីប្រើបានហើយ។</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>ឃ្លាសម្ងាត់ចាស់បើកអ្វីមិនបានទៀតទេ។</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>A short name, when it is the one of the person who is working</extracomment>
        <translation>%1 (អ្នក)</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>អ្នកដែលធ្វើការនៅទីនេះ</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>ប្តូរឃ្លាសម្ងាត់របស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមអ្នកធ្វើការ</translation>
    </message>
    <message>
        <source>The unit is no longer trusted.</source>
        <translation>អង្គភាពនេះលែងត្រូវបានទុកចិត្តហើយ។</translation>
    </message>
    <message>
        <source>What came from it before stays. Nothing new is sent or taken in.</source>
        <translation>អ្វីដែលមកពីវាពីមុន នៅដដែល។ គ្មានអ្វីថ្មីត្រូវបានផ្ញើ ឬទទួលទេ។</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>ឈប់ទុកចិត្ត</translation>
    </message>
    <message>
        <source>End the trust: %1</source>
        <extracomment>Read aloud for the button &quot;End the trust&quot; of one unit; %1 is its name</extracomment>
        <translation>ឈប់ទុកចិត្ត៖ %1</translation>
    </message>
    <message>
        <source>End the trust in %1?</source>
        <extracomment>%1 the name of a unit</extracomment>
        <translation>ឈប់ទុកចិត្ត %1?</translation>
    </message>
    <message>
        <source>Nothing more is sent to it or taken in from it. To trust it again, its card is compared anew.</source>
        <translation>លែងផ្ញើទៅវា ឬទទួលពីវាទៀត។ ដើម្បីទុកចិត្តវិញ ត្រូវផ្ទៀងប័ណ្ណរបស់វាម្តងទៀត។</translation>
    </message>
    <message>
        <source>Why? It is written in the log.</source>
        <translation>ហេតុអ្វី? វាត្រូវបានកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Perhaps this person is known here already</source>
        <translation>ប្រហែលជាគាត់ធ្លាប់មានករណីនៅទីនេះ</translation>
    </message>
    <message>
        <source>Go on as you like: nothing is merged, and the answer can wait.</source>
        <translation>សូមបន្តធម្មតា៖ គ្មានអ្វីត្រូវបញ្ចូលគ្នាទេ ហើយអាចឆ្លើយពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Is this the person of %1?</source>
        <extracomment>%1 the code of a case</extracomment>
        <translation>តើនេះជាមនុស្សតែម្នាក់ជាមួយ %1 ឬទេ?</translation>
    </message>
    <message>
        <source>Both cases stay as they are. The link can be taken back.</source>
        <translation>ករណីទាំងពីរនៅដដែល។ អាចដកការភ្ជាប់វិញបាន។</translation>
    </message>
    <message>
        <source>Link the two cases</source>
        <translation>ភ្ជាប់ករណីទាំងពីរ</translation>
    </message>
    <message>
        <source>Which case is linked with this one?</source>
        <translation>តើករណីណាត្រូវភ្ជាប់ជាមួយករណីនេះ?</translation>
    </message>
    <message>
        <source>Code of the other case</source>
        <translation>លេខកូដករណីផ្សេង</translation>
    </message>
    <message>
        <source>Why is the link with %1 taken back?</source>
        <extracomment>%1 the code of a case</extracomment>
        <translation>ហេតុអ្វីដកការភ្ជាប់ជាមួយ %1 វិញ?</translation>
    </message>
    <message>
        <source>That there was a link stays written down.</source>
        <translation>កំណត់ត្រាថាធ្លាប់ភ្ជាប់ នៅរក្សាទុក។</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: ends a link between two cases</extracomment>
        <translation>ដកវិញ</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <extracomment>Heading: other cases of the same person or incident</extracomment>
        <translation>ករណីដែលបានភ្ជាប់</translation>
    </message>
    <message>
        <source>Link another case</source>
        <translation>ភ្ជាប់ករណីផ្សេង</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <extracomment>%1 and %2 are percentages</extracomment>
        <translation>%1 មុន %2</translation>
    </message>
    <message>
        <source>Where the unit stands, %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>ស្ថានភាពរបស់អង្គភាព %1</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>ចំណុចទាំងអស់</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <extracomment>%1 a letter from A to D</extracomment>
        <translation>និទ្ទេស %1</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>មុន៖ %1 %2</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>អ្វីដែលនឹងធ្វើ</translation>
    </message>
    <message>
        <source>%1, was to be done by %2</source>
        <extracomment>%1 a role, %2 a day that went by</extracomment>
        <translation>%1 ត្រូវធ្វើត្រឹម%2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 a role, %2 a day</extracomment>
        <translation>%1 ត្រឹម%2</translation>
    </message>
    <message>
        <source>Whose signature counts for the clinical clock?</source>
        <translation>តើហត្ថលេខារបស់អ្នកណាត្រូវបានទទួលស្គាល់ សម្រាប់នាឡិកាព្យាបាល?</translation>
    </message>
    <message>
        <source>Call the ministry on a number you know. Let them read the digits of their key aloud, and write them here.</source>
        <translation>សូមទូរស័ព្ទទៅក្រសួងតាមលេខដែលអ្នកស្គាល់។ ឱ្យគេអានលេខនៃសោរបស់គេឮៗ រួចសរសេរនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Count on this key</source>
        <translation>ទទួលស្គាល់សោនេះ</translation>
    </message>
    <message>
        <source>Which key file came from the ministry?</source>
        <translation>តើឯកសារសោណាមកពីក្រសួង?</translation>
    </message>
    <message>
        <source>Public keys</source>
        <extracomment>Filter of the file dialog</extracomment>
        <translation>សោសាធារណៈ</translation>
    </message>
    <message>
        <source>Which folder has guidance.txt?</source>
        <translation>តើថតណាមាន guidance.txt?</translation>
    </message>
    <message>
        <source>The clinical clock</source>
        <translation>នាឡិកាព្យាបាល</translation>
    </message>
    <message>
        <source>Compare a key</source>
        <translation>ផ្ទៀងផ្ទាត់សោ</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>បញ្ចូលកញ្ចប់</translation>
    </message>
    <message>
        <source>Edition %1, signed package %2.</source>
        <translation>បោះពុម្ព %1 កញ្ចប់មានហត្ថលេខា %2។</translation>
    </message>
    <message>
        <source>Edition %1, as it came with the program. No ministry has signed it yet.</source>
        <extracomment>%1 an edition and its year</extracomment>
        <translation>បោះពុម្ព %1 ដូចដែលមកជាមួយកម្មវិធី។ មិនទាន់មានក្រសួងណាចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>Nobody has approved a list of doses, so none is shown.</source>
        <translation>មិនទាន់មានអ្នកអនុម័តបញ្ជីកម្រិតថ្នាំទេ ដូច្នេះមិនបង្ហាញកម្រិតថ្នាំទេ។</translation>
    </message>
    <message>
        <source>%1 answers for the list of doses.</source>
        <translation>%1 ទទួលខុសត្រូវលើបញ្ជីកម្រិតថ្នាំ។</translation>
    </message>
    <message>
        <source>A package can be taken in once the ministry&apos;s key is compared.</source>
        <translation>អាចបញ្ចូលកញ្ចប់បាន បន្ទាប់ពីផ្ទៀងផ្ទាត់សោរបស់ក្រសួង។</translation>
    </message>
    <message>
        <source>The clinical clock follows the new package from now on.</source>
        <translation>ចាប់ពីពេលនេះ នាឡិកាព្យាបាលប្រើកញ្ចប់ថ្មី។</translation>
    </message>
    <message>
        <source>Please write whole minutes. What was kept before still counts.</source>
        <translation>សូមសរសេរជានាទីពេញ។ អ្វីដែលបានរក្សាទុកមុន នៅមានប្រសិទ្ធភាព។</translation>
    </message>
    <message>
        <source>From 0 minutes to a week. What was kept before still counts.</source>
        <translation>ពី 0 នាទី ដល់មួយសប្តាហ៍។ អ្វីដែលបានរក្សាទុកមុន នៅមានប្រសិទ្ធភាព។</translation>
    </message>
    <message>
        <source>The way to the hospital</source>
        <translation>ផ្លូវទៅមន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Minutes from here to the place that has what is missing here</source>
        <translation>ចំនួននាទីពីទីនេះ ទៅកន្លែងដែលមានអ្វីដែលខ្វះនៅទីនេះ</translation>
    </message>
    <message>
        <source>With transport, at night and in the rain. It is taken off the time that is left: leave before.</source>
        <translation>គិតទាំងការរកយានជំនិះ ពេលយប់ និងពេលភ្លៀង។ វាត្រូវដកចេញពីពេលវេលាដែលនៅសល់៖ ចេញដំណើរមុន។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n minute(s).</source>
        <translation>
            <numerusform>បានរក្សាទុក៖ %n នាទី។</numerusform>
            <numerusform>បានរក្សាទុក៖ %n នាទី។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept, so nothing is taken off.</source>
        <translation>មិនទាន់មានអ្វីរក្សាទុកទេ ដូច្នេះមិនដកអ្វីទេ។</translation>
    </message>
    <message>
        <source>To read together</source>
        <translation>អានជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Show large</source>
        <extracomment>Button: shows the questions in large letters, to read together</extracomment>
        <translation>បង្ហាញធំ</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) overdue</source>
        <translation>
            <numerusform>ការតាមដានហួសថ្ងៃ %n</numerusform>
            <numerusform>ការតាមដានហួសថ្ងៃ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>ករណីបើក %n</numerusform>
            <numerusform>ករណីបើក %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), the oldest of %1</source>
        <extracomment>%1 the day of the oldest</extracomment>
        <translation>
            <numerusform>សេចក្តីព្រាង %n ចាស់ជាងគេពី%1</numerusform>
            <numerusform>សេចក្តីព្រាង %n ចាស់ជាងគេពី%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) to look at</source>
        <translation>
            <numerusform>ប្រភេទត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ប្រភេទត្រូវពិនិត្យ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For review</source>
        <extracomment>Heading: what a supervisor looks at</extracomment>
        <translation>សម្រាប់ពិនិត្យ</translation>
    </message>
    <message>
        <source>To be closed: please look</source>
        <translation>ស្នើបិទ៖ សូមពិនិត្យ</translation>
    </message>
    <message>
        <source>The day of the follow-up went by</source>
        <translation>ថ្ងៃតាមដានបានកន្លងផុត</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 a user, %2 a day</extracomment>
        <translation>%1 តាំងពី%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more</source>
        <extracomment>%1 a state, &quot;The day of the follow-up went by&quot;</extracomment>
        <translation>
            <numerusform>%1៖ %n ទៀត</numerusform>
            <numerusform>%1៖ %n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under 1 to %n hour(s) left</source>
        <translation>
            <numerusform>នៅសល់ តិចជាង 1 ទៅ %n ម៉ោង</numerusform>
            <numerusform>នៅសល់ តិចជាង 1 ទៅ %n ម៉ោង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under 1 to %n day(s) left</source>
        <translation>
            <numerusform>នៅសល់ តិចជាង 1 ទៅ %n ថ្ងៃ</numerusform>
            <numerusform>នៅសល់ តិចជាង 1 ទៅ %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>ឈ្មោះដូចគ្នា។</translation>
    </message>
    <message>
        <source>The name sounds alike.</source>
        <translation>ឈ្មោះស្តាប់ទៅដូចគ្នា។</translation>
    </message>
    <message>
        <source>The name sounds nearly alike.</source>
        <translation>ឈ្មោះស្តាប់ទៅស្រដៀងគ្នា។</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>មនុស្សតែម្នាក់</translation>
    </message>
    <message>
        <source>The same incident</source>
        <translation>ហេតុការណ៍តែមួយ</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>The person says so</source>
        <translation>គាត់ប្រាប់ដូច្នេះ</translation>
    </message>
    <message>
        <source>The details agree</source>
        <translation>ព័ត៌មានលម្អិតត្រូវគ្នា</translation>
    </message>
    <message>
        <source>A slip or a letter says so</source>
        <translation>លិខិតបញ្ជូន ឬសំបុត្រសរសេរដូច្នេះ</translation>
    </message>
    <message>
        <source>The details differ</source>
        <translation>ព័ត៌មានលម្អិតខុសគ្នា</translation>
    </message>
    <message>
        <source>It was made by mistake</source>
        <translation>បានធ្វើដោយច្រឡំ</translation>
    </message>
    <message>
        <source>More is known now</source>
        <translation>ឥឡូវដឹងច្រើនជាងមុន</translation>
    </message>
    <message>
        <source>%1. Linked by %2, %3.</source>
        <extracomment>%1 why two cases are linked, %2 a user, %3 a day</extracomment>
        <translation>%1។ បានភ្ជាប់ដោយ %2 ថ្ងៃ%3។</translation>
    </message>
    <message>
        <source>Taken back: %1. %2, %3.</source>
        <extracomment>%1 why a link was taken back, %2 a user, %3 a day</extracomment>
        <translation>បានដកវិញ៖ %1។ %2 ថ្ងៃ%3។</translation>
    </message>
    <message>
        <source>%1 keeps it and can be asked.</source>
        <extracomment>%1 a user</extracomment>
        <translation>%1 ជាអ្នកកាន់ ហើយអាចសួរបាន។</translation>
    </message>
    <message>
        <source>The village is the same.</source>
        <translation>ភូមិតែមួយ។</translation>
    </message>
    <message>
        <source>The district is the same.</source>
        <translation>ស្រុកតែមួយ។</translation>
    </message>
    <message>
        <source>The age fits.</source>
        <translation>អាយុសមគ្នា។</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>បើកនៅ%1។</translation>
    </message>
    <message>
        <source>or as it is said: 2 days ago</source>
        <extracomment>In an empty field: a day may be told in words. The example must be one that is understood</extracomment>
        <translation>ឬតាមពាក្យនិយាយ៖ 2 ថ្ងៃមុន</translation>
    </message>
    <message>
        <source>A day can be told like this: 2 days ago, about March, 18 years old.</source>
        <translation>អាចប្រាប់ថ្ងៃដូចនេះ៖ 2 ថ្ងៃមុន ប្រហែលខែមីនា អាយុ 18 ឆ្នាំ។</translation>
    </message>
    <message>
        <source>This is copied from paper</source>
        <extracomment>A box to tick: the answers were written on paper before</extracomment>
        <translation>នេះចម្លងពីក្រដាស</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <extracomment>The day that stands on the paper a form was copied from</extracomment>
        <translation>ថ្ងៃនៅលើក្រដាស</translation>
    </message>
    <message>
        <source>This day is still to come. Which day stands on the paper?</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់ទេ។ តើនៅលើក្រដាសសរសេរថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Said on %1: %2</source>
        <extracomment>A note to an answer. %1 a day, %2 the words of the person</extracomment>
        <translation>បាននិយាយនៅថ្ងៃទី %1៖ %2</translation>
    </message>
    <message>
        <source>Copied from paper of %1.</source>
        <translation>ចម្លងពីក្រដាសថ្ងៃទី %1។</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>In place of an answer: there was none</extracomment>
        <translation>គ្មានចម្លើយ</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a form on a case
----------
When and by whom a form was completed for the first time</extracomment>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>When a completed form was last changed</extracomment>
        <translation>កែប្រែចុងក្រោយ</translation>
    </message>
    <message>
        <source>Questions without an answer are not shown.</source>
        <translation>សំណួរដែលគ្មានចម្លើយ មិនបានបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <extracomment>Button beside an answer that was changed: shows what it was before</extracomment>
        <translation>ចម្លើយមុនៗ</translation>
    </message>
    <message>
        <source>Until %1 · %2</source>
        <extracomment>%1 when an answer was replaced, %2 who did it</extracomment>
        <translation>រហូតដល់ %1 · %2</translation>
    </message>
    <message>
        <source>Nobody has approved a list of doses, so none is shown. Ask whoever prescribes.</source>
        <translation>គ្មាននរណាអនុម័តបញ្ជីកម្រិតថ្នាំទេ ដូច្នេះមិនបង្ហាញកម្រិតណាមួយឡើយ។ សូមសួរអ្នកចេញវេជ្ជបញ្ជា។</translation>
    </message>
    <message>
        <source>The list of doses has nothing for this. Ask whoever prescribes.</source>
        <translation>បញ្ជីកម្រិតថ្នាំគ្មានអ្វីសម្រាប់ថ្នាំនេះទេ។ សូមសួរអ្នកចេញវេជ្ជបញ្ជា។</translation>
    </message>
    <message>
        <source>%1 answers for these doses, edition %2.</source>
        <extracomment>%1 a person or an institution, %2 an edition</extracomment>
        <translation>%1 ទទួលខុសត្រូវលើកម្រិតថ្នាំទាំងនេះ កំណែទី %2។</translation>
    </message>
    <message>
        <source>* Not yet confirmed by the ministry.</source>
        <translation>* ក្រសួងមិនទាន់បានបញ្ជាក់នៅឡើយ។</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>How often a medicine is taken</extracomment>
        <translation>ម្តង</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n ដង ក្នុងមួយថ្ងៃ</numerusform>
            <numerusform>%n ដង ក្នុងមួយថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <extracomment>How long a medicine is taken</extracomment>
        <translation>
            <numerusform>រយៈពេល %n ថ្ងៃ</numerusform>
            <numerusform>រយៈពេល %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Order of the list of cases</extracomment>
        <translation>ថ្មីជាងគេមុន</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>Order of the list of cases</extracomment>
        <translation>ចាស់ជាងគេមុន</translation>
    </message>
    <message>
        <source>By code</source>
        <extracomment>Order of the list of cases</extracomment>
        <translation>តាមលេខកូដ</translation>
    </message>
    <message>
        <source>My own, by name</source>
        <extracomment>Order of the list of cases; the names themselves are not shown</extracomment>
        <translation>ករណីខ្ញុំ តាមឈ្មោះ</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>លំដាប់បញ្ជី</translation>
    </message>
    <message>
        <source>Paste as clean text</source>
        <extracomment>In the menu of a field: pastes without invisible characters</extracomment>
        <translation>បិទភ្ជាប់ជាអត្ថបទស្អាត</translation>
    </message>
    <message>
        <source>These are Khmer letters. Here stand Latin letters and digits.</source>
        <translation>នេះជាអក្សរខ្មែរ។ ទីនេះសម្រាប់អក្សរឡាតាំង និងលេខ។</translation>
    </message>
    <message>
        <source>A sign for a letter below has no letter after it, so it is left out. Please look at this word again.</source>
        <extracomment>About the sign that puts the next letter below the one before</extracomment>
        <translation>សញ្ញាជើងអក្សរគ្មានអក្សរតាមក្រោយទេ ដូច្នេះវាត្រូវបានលុបចេញ។ សូមពិនិត្យពាក្យនេះម្តងទៀត។</translation>
    </message>
    <message>
        <source>What holds in this unit</source>
        <translation>អ្វីដែលអនុវត្តនៅអង្គភាពនេះ</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>A choice: nobody has decided a rule of the unit</extracomment>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <extracomment>%1 is a short name, %2 a day</extracomment>
        <translation>សម្រេចដោយ %1 នៅថ្ងៃទី %2។</translation>
    </message>
    <message>
        <source>Nothing is assumed. Forms say that it is not decided.</source>
        <translation>មិនសន្មតអ្វីឡើយ។ ទម្រង់នឹងប្រាប់ថា មិនទាន់សម្រេច។</translation>
    </message>
    <message>
        <source>The answers do not say which type it is, or another one was chosen. Until somebody decides it is counted as under review.</source>
        <translation>ចម្លើយមិនបង្ហាញប្រភេទ ឬមានគេជ្រើសប្រភេទផ្សេង។ មុនពេលមានអ្នកសម្រេច វាត្រូវបានរាប់ជាកំពុងពិនិត្យ។</translation>
    </message>
    <message>
        <source>The answers do not say yet which type it is, or another one was chosen: then a supervisor decides. Later is fine.</source>
        <translation>ចម្លើយមិនទាន់បង្ហាញប្រភេទ ឬមានគេជ្រើសប្រភេទផ្សេង៖ បែបនេះ អ្នកត្រួតពិនិត្យជាអ្នកសម្រេច។ ពេលក្រោយក៏បាន។</translation>
    </message>
    <message>
        <source>By the order of the questions: %1</source>
        <extracomment>%1 a type of violence</extracomment>
        <translation>តាមលំដាប់សំណួរ៖ %1</translation>
    </message>
    <message>
        <source>Chosen by %1: %2</source>
        <extracomment>%1 a user, %2 a type of violence</extracomment>
        <translation>%1 បានជ្រើស៖ %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 what a colleague wrote</extracomment>
        <translation>មូលហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Which type is counted?</source>
        <translation>តើរាប់ជាប្រភេទណា?</translation>
    </message>
    <message>
        <source>The type is for counting only. It never decides which care is offered.</source>
        <translation>ប្រភេទនេះសម្រាប់តែការរាប់។ វាមិនកំណត់ថាផ្តល់ការថែទាំអ្វីទេ។</translation>
    </message>
    <message>
        <source>Somebody is changing this intake now. The type can be decided when that is done.</source>
        <translation>មានគេកំពុងកែទម្រង់ទទួលនេះ។ អាចសម្រេចប្រភេទបាន ពេលកែរួច។</translation>
    </message>
    <message>
        <source>Count this type</source>
        <extracomment>Button: the chosen type of violence is the one in the tables</extracomment>
        <translation>រាប់ជាប្រភេទនេះ</translation>
    </message>
    <message>
        <source>What is it, if it is not gender-based?</source>
        <translation>បើមិនផ្អែកលើយេនឌ័រ តើជាអ្វី?</translation>
    </message>
    <message>
        <source>Why this type?</source>
        <translation>ហេតុអ្វីប្រភេទនេះ?</translation>
    </message>
    <message>
        <source>The type waits for a decision</source>
        <translation>ប្រភេទកំពុងរង់ចាំការសម្រេច</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer to a question</extracomment>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer to a question</extracomment>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Decide about the type</source>
        <translation>សម្រេចអំពីប្រភេទ</translation>
    </message>
    <message>
        <source>At least %1 letters. It is kept with the intake, under your name.</source>
        <extracomment>%1 a number of letters</extracomment>
        <translation>យ៉ាងតិច %1 តួអក្សរ។ រក្សាទុកជាមួយទម្រង់ទទួល ក្រោមឈ្មោះរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Add the date of the Khmer calendar, as on official letters</source>
        <translation>បន្ថែមកាលបរិច្ឆេទតាមប្រតិទិនខ្មែរ ដូចក្នុងលិខិតផ្លូវការ</translation>
    </message>
    <message>
        <source>The lines as they will stand on the paper</source>
        <translation>បន្ទាត់ដែលនឹងបោះពុម្ពលើក្រដាស</translation>
    </message>
    <message>
        <source>Calculated; read it against the calendar on the wall before you print. The place is written before the second line.</source>
        <translation>កម្មវិធីគណនា។ សូមផ្ទៀងផ្ទាត់ជាមួយប្រតិទិនលើជញ្ជាំង មុនបោះពុម្ព។ ទីកន្លែងសរសេរនៅមុខបន្ទាត់ទីពីរ។</translation>
    </message>
    <message>
        <source>A day of the New Year: look up the animal of the year and the sak.</source>
        <translation>ថ្ងៃនេះស្ថិតក្នុងពិធីចូលឆ្នាំ៖ សូមពិនិត្យឆ្នាំសត្វ និងស័ក។</translation>
    </message>
    <message>
        <source>I have read these lines, and they are right.</source>
        <translation>ខ្ញុំបានអានបន្ទាត់ទាំងនេះ ហើយវាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The dose follows the weight, and no weight is written yet.</source>
        <translation>កម្រិតថ្នាំអាស្រ័យលើទម្ងន់ ហើយមិនទាន់បានកត់ទម្ងន់ទេ។</translation>
    </message>
</context>
</TS>
