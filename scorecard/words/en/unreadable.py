"""Why a file cannot be read, and what to do about it, in English."""

TEXTS: dict[str, str] = {
    "unreadable.empty": "The file is empty: it does not contain a single byte.",
    "unreadable.empty.hint": "Ask the vendor to send it again; an upload or a download may have been cut off.",
    "unreadable.no_access": "The file cannot be opened.",
    "unreadable.no_access.hint": "Close it in Excel if it is open there, and check that you have the right to read it.",
    "unreadable.cannot_open": "The file cannot be read from its location.",
    "unreadable.cannot_open.hint": "Copy it to this computer, for example out of a cloud folder that is offline.",
    "unreadable.too_large": "The file is larger than {limit} MB.",
    "unreadable.too_large.hint": "Ask the vendor to send pictures and documents separately from the questionnaire.",
    "unreadable.no_file": "It is no file but a pipe or a device.",
    "unreadable.no_file.hint": "Put the file itself there.",
    "unreadable.linked_folder": "It is a link to a folder, which is not followed.",
    "unreadable.linked_folder.hint": "Name the folder itself, or put its files there.",
    "unreadable.zeros": "The file contains nothing but zeros: its content never arrived.",
    "unreadable.zeros.hint": "Wait until the cloud folder has downloaded it, or ask the vendor to send it again.",
    "unreadable.shortcut": (
        "The file is only a link to another one, for example in a cloud folder or to a Google spreadsheet."
    ),
    "unreadable.shortcut.hint": "Open the link, download the workbook itself as .xlsx, and put that in its place.",
    "unreadable.encrypted": "The workbook is locked with a password.",
    "unreadable.encrypted.hint": (
        "Open it with the password, save it without one (File, Info, Protect Workbook), and run the command again."
    ),
    "unreadable.rights_managed": (
        "The file is protected by rights management, such as a sensitivity label of Microsoft Purview."
    ),
    "unreadable.rights_managed.hint": (
        "Open it in Excel with the account that it was sent to and save it without "
        "protection, or ask the vendor to do so."
    ),
    "unreadable.old_xls": "The file is a workbook in a form older than Excel 97 (.xls).",
    "unreadable.old_xls.hint": (
        "Open it in LibreOffice, save it as .xlsx and check the answers; Excel opens it only where its Trust Center "
        "allows it."
    ),
    "unreadable.xlsb": "The file is a binary workbook (.xlsb).",
    "unreadable.xlsb.hint": "Open it in Excel and save it as .xlsx (Excel Workbook).",
    "unreadable.flat_ods": "The file is an OpenDocument spreadsheet in one piece of XML (.fods).",
    "unreadable.flat_ods.hint": "Open it in LibreOffice and save it as .xlsx (Excel 2007-365).",
    "unreadable.xml_workbook": "The file is a workbook in the XML format of Excel 2003.",
    "unreadable.xml_workbook.hint": "Open it in Excel and save it as .xlsx (Excel Workbook).",
    "unreadable.numbers": "The file is a document of Apple Numbers, Pages or Keynote.",
    "unreadable.numbers.hint": "If it is the questionnaire, open it in Numbers and export it as Excel (.xlsx).",
    "unreadable.document": "The file is a text document, not a workbook.",
    "unreadable.document.hint": "Ask the vendor for the questionnaire itself, filled in and saved as .xlsx.",
    "unreadable.presentation": "The file is a presentation, not a workbook.",
    "unreadable.presentation.hint": "Ask the vendor for the questionnaire itself, filled in and saved as .xlsx.",
    "unreadable.pdf": "The file is a PDF, not a workbook.",
    "unreadable.pdf.hint": "Ask the vendor for the workbook from which it was printed, saved as .xlsx.",
    "unreadable.image": "The file is a picture, a sound or a film, not a workbook.",
    "unreadable.image.hint": "Ask the vendor for the questionnaire itself, filled in and saved as .xlsx.",
    "unreadable.text": "The file is plain text, for example .csv, and not a workbook.",
    "unreadable.text.hint": "Ask the vendor for the questionnaire as it was sent, filled in and saved as .xlsx.",
    "unreadable.web_page": "The file is a web page or XML, whatever its name says, and not a workbook.",
    "unreadable.web_page.hint": "Open it in Excel and save it as .xlsx (Excel Workbook).",
    "unreadable.archive": "The file is a compressed folder, not a workbook.",
    "unreadable.archive.hint": "Unpack it and put the workbooks that are in it beside the others.",
    "unreadable.unknown": "The file is not a workbook.",
    "unreadable.unknown.hint": "If a program opens it, save it there as .xlsx; else ask the vendor to send it again.",
    "unreadable.broken": "The workbook is damaged: its part {part} cannot be understood.",
    "unreadable.broken.hint": (
        "Open it in Excel, let Excel repair it, check the answers and save it as .xlsx; or ask the vendor to send it "
        "again."
    ),
    "unreadable.cut_short": "The file is damaged: its end is missing, or cannot be understood.",
    "unreadable.cut_short.hint": "Ask the vendor to send it again: a download or an upload may have broken off.",
    "unreadable.line_ends": "The file was damaged on its way: a program took it for text and rewrote its line ends.",
    "unreadable.line_ends.hint": (
        "Ask the vendor to send it again by e-mail; whatever carried it (such as FTP or git) must carry it as binary."
    ),
    "unreadable.unsafe": "The file is built in a way that no office program uses (see its part {part}).",
    "unreadable.unsafe.hint": "Do not open it. Ask the vendor to send the questionnaire again, saved with Excel.",
    "unreadable.no_attachment": "The mail has no file attached.",
    "unreadable.no_attachment.hint": (
        "Ask the vendor to send the filled-in workbook as an attachment, not as text or as a link."
    ),
    "unreadable.link_only": "The mail has no file attached, only a link to one.",
    "unreadable.link_only.hint": (
        "Ask the vendor to send the filled-in workbook as an attachment; nothing is fetched from elsewhere."
    ),
    "unreadable.mail_sealed": "The mail is encrypted, or signed in a way that wraps up its attachments.",
    "unreadable.mail_sealed.hint": (
        "Open it in your mail program, save the workbook that is attached, and put that in its place."
    ),
    "unreadable.mail_broken": "The mail cannot be read: it is damaged, or not built as mail programs build it.",
    "unreadable.mail_broken.hint": (
        "Open it in your mail program, save the workbook that is attached, and put that in its place."
    ),
    "unreadable.winmail": "The attachments are wrapped up in Outlook's own format (winmail.dat).",
    "unreadable.winmail.hint": "Ask the vendor to send the mail again as HTML or plain text, not as Rich Text.",
    "unreadable.mailbox_too_large": "The mailbox is larger than {limit} MB.",
    "unreadable.mailbox_too_large.hint": "Move the vendors' mails to a folder of their own and export that.",
    "unreadable.empty_archive": "The compressed folder is empty.",
    "unreadable.empty_archive.hint": "Ask the vendor to send the filled-in workbook itself.",
    "unreadable.archive_locked": "The compressed folder is locked with a password.",
    "unreadable.archive_locked.hint": (
        "Unpack it with the password and put the workbooks that are in it beside the others."
    ),
    "unreadable.archive_broken": "The compressed folder is damaged (at {part}).",
    "unreadable.archive_broken.hint": "Ask the vendor to send the filled-in workbook again, without compressing it.",
    "unreadable.too_many_files": (
        "It contains more than {limit} files or mails; what comes after them was not looked at."
    ),
    "unreadable.too_many_files.hint": "Put the workbooks that are in it beside the others, one by one.",
    "unreadable.files_too_large": "Its content comes to more than {limit} MB; not all of it was looked at.",
    "unreadable.files_too_large.hint": "Put the workbooks that are in it beside the others, one by one.",
    "unreadable.too_much_work": (
        "What comes before it in the same mail or compressed folder took too much work; it was not looked at."
    ),
    "unreadable.too_much_work.hint": "Put the workbook beside the others, as a file of its own.",
    "unreadable.killed_reader": "The process that reads the file crashed {limit} times, or ran out of memory.",
    "unreadable.killed_reader.hint": (
        "Open it and save it as .xlsx (Excel Workbook), or ask the vendor to type the answers into a new questionnaire."
    ),
    "unreadable.reader_failed": "The file is damaged, or contains something that cannot be read.",
    "unreadable.reader_failed.hint": (
        "Open it and save it as .xlsx (Excel Workbook); what came in a mail, save as a file of its own."
    ),
    "unreadable.reader_not_started": "The program that reads files of this kind could not be started.",
    "unreadable.reader_not_started.hint": (
        "Open the file and save it as .xlsx (Excel Workbook); what came in a mail, save as a file of its own."
    ),
    "unreadable.took_too_long": "The file could not be read in {limit} seconds.",
    "unreadable.took_too_long.hint": (
        "Open it and save it as .xlsx (Excel Workbook); what came in a mail, save as a file of its own."
    ),
    "unreadable.took_too_much_memory": "The file could not be read in {limit} MB of memory.",
    "unreadable.took_too_much_memory.hint": (
        "Open it and save it as .xlsx (Excel Workbook); what came in a mail, save as a file of its own."
    ),
    "unreadable.unpacks_too_large": "The workbook unpacks to more than {limit} MB.",
    "unreadable.unpacks_too_large.hint": (
        "Ask the vendor to send pictures and documents separately from the questionnaire."
    ),
    "unreadable.too_many_parts": "The workbook has more than {limit} parts, such as pictures.",
    "unreadable.too_many_parts.hint": (
        "Ask the vendor to send pictures and documents separately from the questionnaire."
    ),
    "unreadable.too_many_sheets": "The workbook has more than {limit} sheets.",
    "unreadable.too_many_sheets.hint": "Ask the vendor for the questionnaire without additional sheets.",
    "unreadable.too_many_texts": "The workbook contains more than {limit} different texts.",
    "unreadable.too_many_texts.hint": "Ask the vendor for the questionnaire without additional data.",
    "unreadable.too_many_styles": "The workbook has more than {limit} cell formats.",
    "unreadable.too_many_styles.hint": "Ask the vendor to copy the answers into the questionnaire as it was sent.",
    "unreadable.too_many_cells": "The workbook has more than {limit} cells with content.",
    "unreadable.too_many_cells.hint": "Ask the vendor for the questionnaire without additional data.",
    "unreadable.too_many_elements": (
        "The workbook contains more than {limit} entries, blank cells with a colour or a border included."
    ),
    "unreadable.too_many_elements.hint": (
        "Ask the vendor for the questionnaire as it was sent, without colours or borders on whole sheets."
    ),
    "unreadable.too_much_text": "The texts in the workbook have more than {limit} characters in all.",
    "unreadable.too_much_text.hint": "Ask the vendor to send long documents separately from the questionnaire.",
    "unreadable.too_far_out": 'On the sheet "{sheet}" there is content beyond row {rows} or column {columns}.',
    "unreadable.too_far_out.hint": (
        "Open the workbook, press Ctrl+End on that sheet, delete what is there, and save it."
    ),
}
