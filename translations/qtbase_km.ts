<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>បិទផ្ទាំង</translation>
    </message>
</context>
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
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>កម្មវិធី &apos;%1&apos; ត្រូវការ Qt %2 ប៉ុន្តែរកឃើញ Qt %3។</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>បណ្ណាល័យ Qt មិនត្រូវគ្នា</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>បន្ថែមទៅពណ៌ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>ពណ៌មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>ពណ៌ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>បៃតង៖</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>កូដ HTML៖</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>ជ្រើសពណ៌ពីអេក្រង់</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>ក្រហម៖</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>តិត្ថិភាព៖</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>ភាពភ្លឺ៖</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>ភាពថ្លា៖</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>ខៀវ៖</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>ទស្សន៍ទ្រនិចនៅ %1, %2
ចុច ESC ដើម្បីបោះបង់</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>ពណ៌លាំ៖</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>ជ្រើសពណ៌</translation>
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
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>អាគុយម៉ង់៖</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>បង្ហាញជំនួយ រួមទាំងជម្រើសរបស់ Qt។</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>បង្ហាញជំនួយអំពីជម្រើសនៃបន្ទាត់បញ្ជា។</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>បង្ហាញជំនួយនេះ។</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>បង្ហាញព័ត៌មានអំពីកំណែ។</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>ខ្វះតម្លៃបន្ទាប់ពី &apos;%1&apos;។</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>ជម្រើស៖</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>មានតម្លៃដែលមិនបានរំពឹងទុក បន្ទាប់ពី &apos;%1&apos;។</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>ជម្រើសដែលមិនស្គាល់ &apos;%1&apos;។</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>ជម្រើសដែលមិនស្គាល់៖ %1។</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>របៀបប្រើ៖ %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[ជម្រើស]</translation>
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
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>នេះជាអ្វី?</translation>
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
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>បិទផ្ទាំង</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>ដាក់អណ្តែត</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>ដោះផ្ទាំងចេញ ហើយភ្ជាប់វិញ</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>បង្ហាញសារនេះម្តងទៀត</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>កំហុសសំខាន់៖</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>សារសម្រាប់អ្នកសរសេរកម្មវិធី៖</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>កំហុសធ្ងន់ធ្ងរ៖</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>ព័ត៌មាន៖</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>ការព្រមាន៖</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>បង្កើត %1 ដើម្បីសរសេរមិនបានទេ</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>បង្កើត %1 ដើម្បីសរសេរមិនបានទេ៖ %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>បើក %1 ដើម្បីអានមិនបានទេ</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>បើកឯកសារគោលដៅមិនបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Cannot open for output</source>
        <translation>បើកដើម្បីសរសេរមិនបានទេ</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>បើកដើម្បីសរសេរមិនបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>លុបឯកសារដើមមិនបានទេ</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>មានឯកសារគោលដៅរួចហើយ</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>ឯកសារគោលដៅជាឯកសារដដែល។</translation>
    </message>
    <message>
        <source>Error while renaming.</source>
        <translation>ប្តូរឈ្មោះមិនបានទេ។</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>ប្តូរឈ្មោះមិនបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>សរសេរប្លុកមិនបានទេ</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>សរសេរប្លុកមិនបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>គ្មានឯកសារដើមទេ។</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>ស្តារពី %1 មិនបានទេ៖ %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>មិនប្តូរឈ្មោះឯកសារតាមលំដាប់ ដោយចម្លងជាប្លុកទេ</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>គ្មានម៉ាស៊ីនឯកសារ</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>គ្មានម៉ាស៊ីនឯកសារ ឬម៉ាស៊ីនមិនគាំទ្រ UnMapExtension</translation>
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
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
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
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>ពុម្ពអក្សរ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>គូសបន្ទាត់ក្រោម</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>បែបផែន</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>រចនាប័ទ្មពុម្ពអក្សរ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>គំរូ</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>ជ្រើសពុម្ពអក្សរ</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>គូសបន្ទាត់កាត់</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>ប្រព័ន្ធសរសេរ</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>កម្មវិធីជំនួយបន្ថែមដែលត្រូវផ្ទុក អាចបញ្ជាក់ច្រើនដង។</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>ឈ្មោះផ្សេងរបស់ --qwindowgeometry។</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>ឈ្មោះផ្សេងរបស់ --qwindowicon។</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>ឈ្មោះផ្សេងរបស់ --qwindowtitle។</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>រូបតំណាងលំនាំដើមរបស់បង្អួច។</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>មិនចាប់ម៉ៅស៍ (មានប្រយោជន៍ពេលរកកំហុស)។</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>ឈ្មោះអេក្រង់ ជំនួស $DISPLAY។</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>បង្ខំឱ្យចាប់ម៉ៅស៍ (ទោះកំពុងរកកំហុសក៏ដោយ)។</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>លេខ X11 Visual ដែលត្រូវប្រើ។</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>ឈ្មោះតាម ICCCM 4.1.2.5។</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>ផ្លូវទៅកម្មវិធីជំនួយនៃប្រព័ន្ធ។</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>រូបរាងនៃប្រព័ន្ធ។</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>កម្មវិធីជំនួយ QPA។ សូមមើលឯកសាររបស់ QGuiApplication អំពីជម្រើសរបស់កម្មវិធីជំនួយនីមួយៗ។</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>ស្តារកម្មវិធីពីសម័យមុន។</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>កំណត់ទិសកម្មវិធីជា Qt::RightToLeft (សម្រាប់រកកំហុស)។</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>ចំណងជើងបង្អួចដំបូង។</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>ទំហំ និងទីតាំងបង្អួចមេ តាមរបៀប X11 ដូចជា 100x100+50+50។</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>អស់ទំហំទំនេរក្នុងឧបករណ៍</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>គ្មានឯកសារ ឬថតនេះទេ</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>មិនមានសិទ្ធិទេ</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ឯកសារបើកច្រើនពេក</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>កំហុសមិនស្គាល់</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ឯកសារដែលត្រូវបើកជាថត</translation>
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
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>ចុចគ្រាប់ចុចផ្លូវកាត់</translation>
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
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ស្តារឡើងវិញ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>ពង្រីកអតិបរមា</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>ពង្រីកអតិបរមា</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ម៉ឺនុយ</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>បង្រួមអប្បបរមា</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>បង្រួមអប្បបរមា</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ស្តារឡើងវិញ</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>ស្តារទំហំដើម</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>រមូរឡើង</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>នៅលើគេជានិច្ច</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>រមូរចុះ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;អំពី Qt&lt;/h3&gt;&lt;p&gt;កម្មវិធីនេះប្រើ Qt កំណែ %1។&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt ជាឧបករណ៍ C++ សម្រាប់បង្កើតកម្មវិធីដែលដំណើរការលើប្រព័ន្ធច្រើន។&lt;/p&gt;&lt;p&gt;កូដដើមតែមួយរបស់ Qt ប្រើបានលើប្រព័ន្ធប្រតិបត្តិការកុំព្យូទ័រសំខាន់ៗទាំងអស់។ វាមានសម្រាប់ Linux បង្កប់ និងប្រព័ន្ធបង្កប់ ឬប្រព័ន្ធទូរស័ព្ទផ្សេងទៀតដែរ។&lt;/p&gt;&lt;p&gt;Qt មានជម្រើសអាជ្ញាប័ណ្ណច្រើន ស្របតាមតម្រូវការរបស់អ្នកប្រើផ្សេងៗ។&lt;/p&gt;&lt;p&gt;Qt ក្រោមកិច្ចព្រមព្រៀងអាជ្ញាប័ណ្ណពាណិជ្ជកម្ម សមស្របសម្រាប់កម្មវិធីកម្មសិទ្ធិ ឬពាណិជ្ជកម្ម ដែលអ្នកមិនចង់ចែករំលែកកូដដើមទៅភាគីទីបី ឬមិនអាចអនុវត្តតាមលក្ខខណ្ឌនៃ GNU (L)GPL។&lt;/p&gt;&lt;p&gt;Qt ក្រោមអាជ្ញាប័ណ្ណ GNU (L)GPL សមស្របសម្រាប់បង្កើតកម្មវិធី Qt បើអ្នកអាចអនុវត្តតាមលក្ខខណ្ឌនៃអាជ្ញាប័ណ្ណនោះ។&lt;/p&gt;&lt;p&gt;សូមមើល &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; សម្រាប់ទិដ្ឋភាពរួមនៃអាជ្ញាប័ណ្ណរបស់ Qt។&lt;/p&gt;&lt;p&gt;រក្សាសិទ្ធិ (C) %1 The Qt Company Ltd និងអ្នករួមចំណែកផ្សេងទៀត។&lt;/p&gt;&lt;p&gt;Qt និងស្លាកសញ្ញា Qt ជាពាណិជ្ជសញ្ញារបស់ The Qt Company Ltd។&lt;/p&gt;&lt;p&gt;Qt ជាផលិតផលរបស់ The Qt Company Ltd ដែលបង្កើតជាគម្រោងបើកចំហ។ សូមមើល &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; សម្រាប់ព័ត៌មានបន្ថែម។&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under three different licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of the GNU LGPL version 3 or GNU LGPL version 2.1.&lt;/p&gt;&lt;p&gt;Qt licensed under the GNU LGPL version 3 is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the GNU LGPL version 3.&lt;/p&gt;&lt;p&gt;Qt licensed under the GNU LGPL version 2.1 is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the GNU LGPL version 2.1.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt ជាឧបករណ៍ C++ សម្រាប់បង្កើតកម្មវិធីដែលដំណើរការលើប្រព័ន្ធច្រើន។&lt;/p&gt;&lt;p&gt;កូដដើមតែមួយរបស់ Qt ប្រើបានលើប្រព័ន្ធប្រតិបត្តិការកុំព្យូទ័រសំខាន់ៗទាំងអស់។ វាមានសម្រាប់ Linux បង្កប់ និងប្រព័ន្ធបង្កប់ ឬប្រព័ន្ធទូរស័ព្ទផ្សេងទៀតដែរ។&lt;/p&gt;&lt;p&gt;Qt មានជម្រើសអាជ្ញាប័ណ្ណបី ស្របតាមតម្រូវការរបស់អ្នកប្រើផ្សេងៗ។&lt;/p&gt;&lt;p&gt;Qt ក្រោមកិច្ចព្រមព្រៀងអាជ្ញាប័ណ្ណពាណិជ្ជកម្ម សមស្របសម្រាប់កម្មវិធីកម្មសិទ្ធិ ឬពាណិជ្ជកម្ម ដែលអ្នកមិនចង់ចែករំលែកកូដដើមទៅភាគីទីបី ឬមិនអាចអនុវត្តតាមលក្ខខណ្ឌនៃ GNU LGPL កំណែ 3 ឬ GNU LGPL កំណែ 2.1។&lt;/p&gt;&lt;p&gt;Qt ក្រោមអាជ្ញាប័ណ្ណ GNU LGPL កំណែ 3 សមស្របសម្រាប់បង្កើតកម្មវិធី Qt បើអ្នកអាចអនុវត្តតាមលក្ខខណ្ឌនៃ GNU LGPL កំណែ 3។&lt;/p&gt;&lt;p&gt;Qt ក្រោមអាជ្ញាប័ណ្ណ GNU LGPL កំណែ 2.1 សមស្របសម្រាប់បង្កើតកម្មវិធី Qt បើអ្នកអាចអនុវត្តតាមលក្ខខណ្ឌនៃ GNU LGPL កំណែ 2.1។&lt;/p&gt;&lt;p&gt;សូមមើល &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; សម្រាប់ទិដ្ឋភាពរួមនៃអាជ្ញាប័ណ្ណរបស់ Qt។&lt;/p&gt;&lt;p&gt;រក្សាសិទ្ធិ (C) %1 The Qt Company Ltd និងអ្នករួមចំណែកផ្សេងទៀត។&lt;/p&gt;&lt;p&gt;Qt និងស្លាកសញ្ញា Qt ជាពាណិជ្ជសញ្ញារបស់ The Qt Company Ltd។&lt;/p&gt;&lt;p&gt;Qt ជាផលិតផលរបស់ The Qt Company Ltd ដែលបង្កើតជាគម្រោងបើកចំហ។ សូមមើល &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; សម្រាប់ព័ត៌មានបន្ថែម។&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>អំពី Qt</translation>
    </message>
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
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>ស៊ីសេរ៉ូ (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>ឌីដូ (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
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
        <source>P̸</source>
        <translation>P̸</translation>
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
        <source>pt</source>
        <translation>pt</translation>
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
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
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
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>នាំចេញជា PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>ទំព័រដំបូង</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>សមទំព័រ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>សមទទឹង</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ផ្តេក</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ទំព័រចុងក្រោយ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>រៀបចំទំព័រ</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>រៀបចំទំព័រ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>បញ្ឈរ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>មើលមុនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>បង្ហាញទំព័រទល់មុខគ្នា</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>បង្ហាញទំព័រទាំងអស់ជារួម</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>បង្ហាញមួយទំព័រ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
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
        <source>Form</source>
        <translation>ទម្រង់</translation>
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
        <source>Form</source>
        <translation>ទម្រង់</translation>
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
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
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
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>បិទមូលដ្ឋានទិន្នន័យមិនបានទេ</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>បើកមូលដ្ឋានទិន្នន័យមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>ចាប់ផ្តើមប្រតិបត្តិការមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>រក្សាទុកប្រតិបត្តិការមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>ត្រឡប់ប្រតិបត្តិការមិនបានទេ</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>គ្មានសំណួរ</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>ចំនួនប៉ារ៉ាម៉ែត្រមិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>ភ្ជាប់ប៉ារ៉ាម៉ែត្រមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>ដំណើរការពាក្យបញ្ជាច្រើនក្នុងពេលតែមួយមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>ដំណើរការពាក្យបញ្ជាមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>យកជួរមិនបានទេ</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>កំណត់ពាក្យបញ្ជាឡើងវិញមិនបានទេ</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>សរសេរក្នុងឯកសារ %1 ដែលមានស្រាប់ មិនបានទេ</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>ឈ្មោះនេះជាឈ្មោះថត</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile បើក &apos;%1&apos; មិនបានទេ ដោយមិនអនុញ្ញាតឱ្យសរសេរផ្ទាល់។</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>កម្មវិធីបានបោះបង់ការសរសេរ</translation>
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
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>ធ្វើវិញ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>មិនធ្វើវិញ %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;ទទេ&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>ធ្វើវិញ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>មិនធ្វើវិញ %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI ញែកតាមតួអក្សរដំបូងដែលមានទិស</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>បញ្ចូលតួអក្សរត្រួតពិនិត្យយូនីកូដ</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE ចាប់ផ្តើមការបង្កប់ពីឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI ញែកពីឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM សញ្ញាពីឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO ចាប់ផ្តើមការបង្ខំពីឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF បញ្ចប់ការកំណត់ទិស</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI បញ្ចប់ការញែកទិស</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE ចាប់ផ្តើមការបង្កប់ពីស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI ញែកពីស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM សញ្ញាពីស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO ចាប់ផ្តើមការបង្ខំពីស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ អ្នកភ្ជាប់គ្មានទទឹង</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ អ្នកមិនភ្ជាប់គ្មានទទឹង</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP ដកឃ្លាគ្មានទទឹង</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>នេះជាអ្វី?</translation>
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
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>បន្ទាប់ &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; ថយក្រោយ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>ធ្វើឱ្យមានប្រសិទ្ធភាព</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
</context>
</TS>
