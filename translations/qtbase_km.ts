<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>ផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ដ្រាយ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ថតឯកសារ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនស្គាល់</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>បង្កើន</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>បន្ថយ</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>បន្ថយ</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>បន្ថយតម្លៃ</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>ថយក្រោយមួយទំព័រ</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>ទៅទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>បង្កើន</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>បង្កើនតម្លៃ</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>ចុច</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>រមូរចុះក្រោម</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>រមូរទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>រមូរទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>រមូរឡើងលើ</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>រមូរចុះក្រោម</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>រមូរទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>រមូរទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>រមូរឡើងលើ</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>ផ្តល់ក្តារចុច</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>ផ្តល់ក្តារចុចឱ្យវា</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>បង្ហាញម៉ឺនុយ</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>បង្ហាញម៉ឺនុយ</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>ប្តូរ</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>ប្តូរស្ថានភាព</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>ធ្វើសកម្មភាពនេះ</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>មិនពិត</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>បើកបញ្ជីជម្រើស</translation>
    </message>
    <message>
        <source>True</source>
        <translation>ពិត</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>ទំព័រមុខ និងក្រោយ</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>ព័ត៌មានវិក្កយបត្រ៖</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>បានចាត់ជាថ្នាក់</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>រក្សាការសម្ងាត់</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>ថ្ងៃ (06:00 ដល់ 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>បញ្ចប់៖</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>រង់ចាំរហូតដល់មានការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>ការគ្រប់គ្រងការងារ</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>អាទិភាពការងារ៖</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>យប់ (18:00 ដល់ 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>បោះពុម្ពឥឡូវ</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>ពេលបោះពុម្ព៖</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>វេនទីពីរ (16:00 ដល់ 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>សម្ងាត់</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>ពេលកំណត់</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>ស្តង់ដារ</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>ចាប់ផ្តើម៖</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>វេនទីបី (00:00 ដល់ 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>សម្ងាត់បំផុត</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>មិនបានចាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>ចុងសប្តាហ៍ (សៅរ៍ ដល់ អាទិត្យ)</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>ពេលព្រឹក</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ពេលល្ងាច</translation>
    </message>
    <message>
        <source>am</source>
        <translation>ពេលព្រឹក</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>ពេលល្ងាច</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>រួចរាល់</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
រកថតនេះមិនឃើញទេ។
សូមពិនិត្យឈ្មោះថតម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកឯកសារនេះមិនឃើញទេ។
សូមពិនិត្យឈ្មោះឯកសារម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>ឯកសារ %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 មានរួចហើយ។
តើចង់ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ត្រូវបានការពារមិនឱ្យសរសេរ។
តើចង់លុបវាដដែលឬ?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>ផ្លូវកាត់</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>តើពិតជាចង់លុប &apos;%1&apos; ឬ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>លុបថតនេះមិនបានទេ។</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ដ្រាយ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ៖</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ថតឯកសារ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>រកថត</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ទៅថតមេ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>បញ្ជីទីកន្លែង និងចំណាំ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>រកមើលក្នុង៖</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតមេ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ទីកន្លែងថ្មីៗ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>យកចេញ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>រក្សាទុកជា</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>បង្ហាញ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញឯកសារដែលលាក់</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>របារចំហៀង</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនស្គាល់</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 ជីកាបៃ</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 គីឡូបៃ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 មេកាបៃ</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 តេរ៉ាបៃ</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 បៃ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 បៃ</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;មិនអាចប្រើឈ្មោះ &quot;%1&quot; បានទេ។&lt;/b&gt;&lt;p&gt;សូមប្រើឈ្មោះផ្សេង ដែលខ្លីជាង ឬគ្មានសញ្ញាវណ្ណយុត្តិ។</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>កាលបរិច្ឆេទកែប្រែ</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>ឈ្មោះឯកសារនេះប្រើមិនបាន</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>សូមបញ្ចូលតម្លៃ៖</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>លាក់សេចក្តីលម្អិត...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>បង្ហាញសេចក្តីលម្អិត...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>ស៊ីសេរ៉ូ (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>ឌីដូ (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>កម្ពស់៖</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>អ៊ីញ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ផ្តេក</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>រឹម</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>មីលីម៉ែត្រ (ម.ម.)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ប្លង់ទំព័រ</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>លំដាប់ទំព័រ៖</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>ទំហំទំព័រ៖</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>ទំព័រក្នុងមួយសន្លឹក៖</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>ប្រភពក្រដាស៖</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>ភីកា (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ចំណុច (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>បញ្ឈរ</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>បញ្ច្រាសផ្តេក</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>បញ្ច្រាសបញ្ឈរ</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>ទទឹង៖</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>រឹមខាងក្រោម</translation>
    </message>
    <message>
        <source>in</source>
        <translation>អ៊ីញ</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>រឹមខាងឆ្វេង</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>ម.ម.</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>រឹមខាងស្តាំ</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>រឹមខាងលើ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ឈប់ភ្លាម</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ទេ ទាំងអស់</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ស្តារលំនាំដើម</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>រក្សាទុកទាំងអស់</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>បាទ/ចាស ទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 មានរួចហើយ។
តើចង់សរសេរជាន់លើវាឬ?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 មិនត្រូវតាមទម្រង់ទេ។ សូមប្រើ &apos;,&apos; រវាងទំព័រ និង &apos;-&apos; សម្រាប់ពីទំព័រណាដល់ទំព័រណា ដោយមិនឱ្យជាន់គ្នា។</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 គឺជាថត។
សូមជ្រើសឈ្មោះឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ជម្រើស &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ជម្រើស &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ទំព័រទាំងអស់</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>បាតទៅកំពូល ឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>បាតទៅកំពូល ស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>ការកំណត់បោះពុម្ពសងខាងមិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>ទំព័រគូ</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>សរសេរឯកសារ %1 មិនបានទេ។
សូមជ្រើសឈ្មោះឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>លេខទំព័រមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>ឆ្វេងទៅស្តាំ បាតទៅកំពូល</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>ឆ្វេងទៅស្តាំ កំពូលទៅបាត</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ឯកសារក្នុងកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>ទំព័រសេស</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>ជម្រើស «ទំព័រក្នុងមួយសន្លឹក» និង «សំណុំទំព័រ» ប្រើជាមួយគ្នាមិនបានទេ។
សូមបិទជម្រើសមួយ។</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>បោះពុម្ពទៅឯកសារ ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>បោះពុម្ពទៅឯកសារ (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>ស្តាំទៅឆ្វេង បាតទៅកំពូល</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>ស្តាំទៅឆ្វេង កំពូលទៅបាត</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>លេខ «ពី» មិនអាចធំជាងលេខ «ដល់» ទេ។</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>ការកំណត់បោះពុម្ពសងខាងមិនស៊ីគ្នាទេ។ តើចង់កែវាឬ?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>កំពូលទៅបាត ឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>កំពូលទៅបាត ស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>សរសេរឯកសារ PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>ជម្រើសកម្រិតខ្ពស់មិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>ជម្រើសការងារបោះពុម្ព</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>ការរៀបចំទំព័រមិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>លក្ខណសម្បត្តិម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>ជម្រើសរៀបចំទំព័រខ្លះមិនស៊ីគ្នាទេ។ តើចង់កែវាឬ?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>ជម្រើសកម្រិតខ្ពស់ខ្លះមិនស៊ីគ្នាទេ។ តើចង់កែវាឬ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>កម្រិតខ្ពស់</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>ជម្រើសខ្លះមិនស៊ីគ្នាទេ។ សូមកែវា។</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>រៀបតាមលំដាប់</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>របៀបពណ៌</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ចំនួនច្បាប់</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ចំនួនច្បាប់៖</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ទំព័របច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>បោះពុម្ពសងខាង</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>បោះពុម្ពសងខាង</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ស ខ្មៅ និងប្រផេះ</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>គែមវែង</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>ចងគែមវែង</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ការកំណត់លទ្ធផល</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>សំណុំទំព័រ៖</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ទំព័រពី</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>បោះពុម្ពទាំងអស់</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ទំព័រដែលត្រូវបោះពុម្ព</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>បញ្ច្រាស</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ផ្នែកដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>គែមខ្លី</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>ចងគែមខ្លី</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>សូមសរសេរលេខទំព័រដោយមានក្បៀសរវាងគ្នា និងសញ្ញា - សម្រាប់ពីទំព័រណាដល់ទំព័រណា។ ឧទាហរណ៍ 3,5-7,9 បោះពុម្ពទំព័រ 3, 5, 6, 7 និង 9។</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ដល់</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>ឈ្មោះ៖</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ទីតាំង៖</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ឯកសារលទ្ធផល៖</translation>
    </message>
    <message>
        <source>Output &amp;file: </source>
        <translation>ឯកសារលទ្ធផល៖ </translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>លក្ខណសម្បត្តិ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលជាមុន</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ប្រភេទ៖</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>បាត</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>គែមឆ្វេង</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ទំព័រក្រោម</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ទំព័រឆ្វេង</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ទំព័រស្តាំ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ទំព័រលើ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>គែមស្តាំ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>រមូរចុះក្រោម</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>រមូរមកទីនេះ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>រមូរទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>រមូរទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>រមូរឡើងលើ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>កំពូល</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>រមូរទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>រមូរទៅស្តាំ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ចម្លងទីតាំងតំណ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
</TS>
