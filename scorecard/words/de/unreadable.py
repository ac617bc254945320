"""Why a file cannot be read, and what to do about it, in German."""

TEXTS: dict[str, str] = {
    "unreadable.empty": "Die Datei ist leer: Sie enthält kein einziges Byte.",
    "unreadable.empty.hint": "Bitten Sie den Anbieter, sie erneut zu senden; vielleicht brach eine Übertragung ab.",
    "unreadable.no_access": "Die Datei darf nicht geöffnet werden.",
    "unreadable.no_access.hint": (
        "Schließen Sie sie in Excel, falls sie offen ist, und prüfen Sie, ob Sie sie lesen dürfen."
    ),
    "unreadable.cannot_open": "Die Datei lässt sich an ihrem Ort nicht lesen.",
    "unreadable.cannot_open.hint": (
        "Kopieren Sie sie auf diesen Rechner, zum Beispiel aus einem Cloud-Ordner, der offline ist."
    ),
    "unreadable.too_large": "Die Datei ist größer als {limit} MB.",
    "unreadable.too_large.hint": "Bitten Sie den Anbieter, Bilder und Dokumente getrennt vom Fragebogen zu senden.",
    "unreadable.no_file": "Das ist keine Datei, sondern eine Pipe oder ein Gerät.",
    "unreadable.no_file.hint": "Legen Sie die Datei selbst dorthin.",
    "unreadable.linked_folder": "Das ist eine Verknüpfung mit einem Ordner; ihr wird nicht gefolgt.",
    "unreadable.linked_folder.hint": "Nennen Sie den Ordner selbst, oder legen Sie seine Dateien dorthin.",
    "unreadable.zeros": "Die Datei enthält nur Nullen: Ihr Inhalt kam nie an.",
    "unreadable.zeros.hint": (
        "Warten Sie, bis der Cloud-Ordner sie geladen hat, oder bitten Sie den Anbieter, sie erneut zu senden."
    ),
    "unreadable.shortcut": (
        "Die Datei ist nur ein Verweis auf eine andere, etwa in der Cloud oder auf eine Google-Tabelle."
    ),
    "unreadable.shortcut.hint": (
        "Öffnen Sie den Verweis, laden Sie die Arbeitsmappe selbst als .xlsx herunter, und "
        "legen Sie sie an seine Stelle."
    ),
    "unreadable.encrypted": "Die Datei ist mit einem Kennwort geschützt.",
    "unreadable.encrypted.hint": (
        "Öffnen Sie sie mit dem Kennwort, speichern Sie sie ohne (Datei, Informationen, "
        "Arbeitsmappe schützen), und führen Sie den Befehl erneut aus."
    ),
    "unreadable.rights_managed": (
        "Die Datei ist durch Rechteverwaltung geschützt, etwa ein Vertraulichkeitslabel von Microsoft Purview."
    ),
    "unreadable.rights_managed.hint": (
        "Öffnen Sie sie in Excel mit dem Konto, an das sie ging, und speichern Sie sie "
        "ohne Schutz, oder bitten Sie den Anbieter darum."
    ),
    "unreadable.old_xls": "Die Datei ist eine Arbeitsmappe in einem Format, das älter ist als Excel 97 (.xls).",
    "unreadable.old_xls.hint": (
        "Öffnen Sie sie in LibreOffice, speichern Sie sie als .xlsx, und sehen Sie die "
        "Antworten durch; Excel öffnet sie nur, wo sein Trust Center es erlaubt."
    ),
    "unreadable.xlsb": "Die Datei ist eine binäre Arbeitsmappe (.xlsb).",
    "unreadable.xlsb.hint": "Öffnen Sie sie in Excel, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe).",
    "unreadable.flat_ods": "Die Datei ist eine OpenDocument-Tabelle als einzelne XML-Datei (.fods).",
    "unreadable.flat_ods.hint": "Öffnen Sie sie in LibreOffice, und speichern Sie sie als .xlsx (Excel 2007-365).",
    "unreadable.xml_workbook": "Die Datei ist eine Arbeitsmappe im XML-Format von Excel 2003.",
    "unreadable.xml_workbook.hint": "Öffnen Sie sie in Excel, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe).",
    "unreadable.numbers": "Die Datei ist ein Dokument von Apple Numbers, Pages oder Keynote.",
    "unreadable.numbers.hint": (
        "Ist es der Fragebogen, öffnen Sie ihn in Numbers und exportieren ihn nach Excel (.xlsx)."
    ),
    "unreadable.document": "Die Datei ist ein Textdokument, keine Arbeitsmappe.",
    "unreadable.document.hint": (
        "Bitten Sie den Anbieter um den Fragebogen selbst, ausgefüllt und als .xlsx gespeichert."
    ),
    "unreadable.presentation": "Die Datei ist eine Präsentation, keine Arbeitsmappe.",
    "unreadable.presentation.hint": (
        "Bitten Sie den Anbieter um den Fragebogen selbst, ausgefüllt und als .xlsx gespeichert."
    ),
    "unreadable.pdf": "Die Datei ist ein PDF, keine Arbeitsmappe.",
    "unreadable.pdf.hint": "Bitten Sie den Anbieter um die Arbeitsmappe, aus der es entstand, als .xlsx gespeichert.",
    "unreadable.image": "Die Datei ist ein Bild, ein Ton oder ein Film, keine Arbeitsmappe.",
    "unreadable.image.hint": "Bitten Sie den Anbieter um den Fragebogen selbst, ausgefüllt und als .xlsx gespeichert.",
    "unreadable.text": "Die Datei ist reiner Text, zum Beispiel .csv, und keine Arbeitsmappe.",
    "unreadable.text.hint": (
        "Bitten Sie den Anbieter um den gesendeten Fragebogen, ausgefüllt und als .xlsx gespeichert."
    ),
    "unreadable.web_page": "Die Datei ist trotz ihres Namens eine Webseite oder XML und keine Arbeitsmappe.",
    "unreadable.web_page.hint": "Öffnen Sie sie in Excel, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe).",
    "unreadable.archive": "Die Datei ist ein komprimierter Ordner, keine Arbeitsmappe.",
    "unreadable.archive.hint": "Entpacken Sie ihn, und legen Sie die Arbeitsmappen darin zu den anderen.",
    "unreadable.unknown": "Die Datei ist keine Arbeitsmappe.",
    "unreadable.unknown.hint": (
        "Wenn ein Programm sie öffnet, speichern Sie sie dort als .xlsx; sonst bitten Sie den "
        "Anbieter, sie erneut zu senden."
    ),
    "unreadable.broken": "Die Arbeitsmappe ist beschädigt: Ihr Teil {part} ist nicht zu verstehen.",
    "unreadable.broken.hint": (
        "Öffnen Sie sie in Excel, lassen Sie sie reparieren, sehen Sie die Antworten durch, und "
        "speichern Sie sie als .xlsx; oder bitten Sie den Anbieter, sie erneut zu senden."
    ),
    "unreadable.cut_short": "Die Datei ist beschädigt: Ihr Ende fehlt oder ist nicht zu verstehen.",
    "unreadable.cut_short.hint": (
        "Bitten Sie den Anbieter, sie erneut zu senden: Vielleicht brach ein Download oder Upload ab."
    ),
    "unreadable.line_ends": (
        "Die Datei wurde unterwegs beschädigt: Ein Programm hielt sie für Text und schrieb ihre Zeilenenden um."
    ),
    "unreadable.line_ends.hint": (
        "Bitten Sie den Anbieter, sie erneut per E-Mail zu senden; was sie überträgt (etwa FTP "
        "oder git), muss sie binär übertragen."
    ),
    "unreadable.unsafe": "Die Datei ist so aufgebaut, wie kein Office-Programm es tut (siehe ihren Teil {part}).",
    "unreadable.unsafe.hint": (
        "Öffnen Sie sie nicht. Bitten Sie den Anbieter, den Fragebogen mit Excel gespeichert erneut zu senden."
    ),
    "unreadable.no_attachment": "Die E-Mail enthält keine Datei.",
    "unreadable.no_attachment.hint": (
        "Bitten Sie den Anbieter, die ausgefüllte Arbeitsmappe als Anhang zu senden, nicht als Text oder als Link."
    ),
    "unreadable.link_only": "Die E-Mail enthält keine Datei, nur einen Link zu einer.",
    "unreadable.link_only.hint": (
        "Bitten Sie den Anbieter, die ausgefüllte Arbeitsmappe als Anhang zu senden; von anderswo wird nichts geholt."
    ),
    "unreadable.mail_sealed": (
        "Die E-Mail ist verschlüsselt oder so signiert, dass ihre Anhänge darin eingepackt sind."
    ),
    "unreadable.mail_sealed.hint": (
        "Öffnen Sie sie in Ihrem Mailprogramm, speichern Sie die angehängte Arbeitsmappe, "
        "und legen Sie diese an ihre Stelle."
    ),
    "unreadable.mail_broken": (
        "Die E-Mail lässt sich nicht lesen: Sie ist beschädigt oder nicht so aufgebaut wie die von Mailprogrammen."
    ),
    "unreadable.mail_broken.hint": (
        "Öffnen Sie sie in Ihrem Mailprogramm, speichern Sie die angehängte Arbeitsmappe, "
        "und legen Sie diese an ihre Stelle."
    ),
    "unreadable.winmail": "Die Anhänge sind in einem eigenen Format von Outlook verpackt (winmail.dat).",
    "unreadable.winmail.hint": (
        "Bitten Sie den Anbieter, die E-Mail als HTML oder als Nur-Text erneut zu senden, nicht als Rich-Text."
    ),
    "unreadable.mailbox_too_large": "Das Postfach ist größer als {limit} MB.",
    "unreadable.mailbox_too_large.hint": (
        "Verschieben Sie die E-Mails der Anbieter in einen eigenen Ordner, und exportieren Sie diesen."
    ),
    "unreadable.empty_archive": "Der komprimierte Ordner ist leer.",
    "unreadable.empty_archive.hint": "Bitten Sie den Anbieter, die ausgefüllte Arbeitsmappe selbst zu senden.",
    "unreadable.archive_locked": "Der komprimierte Ordner ist mit einem Kennwort geschützt.",
    "unreadable.archive_locked.hint": (
        "Entpacken Sie ihn mit dem Kennwort, und legen Sie die Arbeitsmappen darin zu den anderen."
    ),
    "unreadable.archive_broken": "Der komprimierte Ordner ist beschädigt (bei {part}).",
    "unreadable.archive_broken.hint": (
        "Bitten Sie den Anbieter, die ausgefüllte Arbeitsmappe unkomprimiert erneut zu senden."
    ),
    "unreadable.too_many_files": (
        "Darin sind mehr als {limit} Dateien oder E-Mails; was danach kommt, wurde nicht durchgesehen."
    ),
    "unreadable.too_many_files.hint": "Legen Sie die Arbeitsmappen darin einzeln zu den anderen.",
    "unreadable.files_too_large": "Der Inhalt ist zusammen größer als {limit} MB; nicht alles wurde durchgesehen.",
    "unreadable.files_too_large.hint": "Legen Sie die Arbeitsmappen darin einzeln zu den anderen.",
    "unreadable.too_much_work": (
        "Was in derselben Mail oder im selben gepackten Ordner davor kommt, war zu aufwendig; sie wurde nicht "
        "durchgesehen."
    ),
    "unreadable.too_much_work.hint": "Legen Sie die Arbeitsmappe als eigene Datei zu den anderen.",
    "unreadable.killed_reader": (
        "Der Prozess, der die Datei liest, ist {limit}-mal abgestürzt, oder ihm ging der Speicher aus."
    ),
    "unreadable.killed_reader.hint": (
        "Öffnen Sie sie, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe), oder bitten Sie den Anbieter, "
        "die Antworten in einen neuen Fragebogen einzutragen."
    ),
    "unreadable.reader_failed": "Die Datei ist beschädigt oder enthält etwas, das sich nicht lesen lässt.",
    "unreadable.reader_failed.hint": (
        "Öffnen Sie sie, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe); "
        "was in einer E-Mail kam, als eigene Datei."
    ),
    "unreadable.reader_not_started": "Das Programm, das solche Dateien liest, ließ sich nicht starten.",
    "unreadable.reader_not_started.hint": (
        "Öffnen Sie die Datei, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe); "
        "was in einer E-Mail kam, als eigene Datei."
    ),
    "unreadable.took_too_long": "Die Datei ließ sich nicht in {limit} Sekunden lesen.",
    "unreadable.took_too_long.hint": (
        "Öffnen Sie sie, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe); "
        "was in einer E-Mail kam, als eigene Datei."
    ),
    "unreadable.took_too_much_memory": "Die Datei ließ sich nicht mit {limit} MB Speicher lesen.",
    "unreadable.took_too_much_memory.hint": (
        "Öffnen Sie sie, und speichern Sie sie als .xlsx (Excel-Arbeitsmappe); "
        "was in einer E-Mail kam, als eigene Datei."
    ),
    "unreadable.unpacks_too_large": "Die Arbeitsmappe ist entpackt größer als {limit} MB.",
    "unreadable.unpacks_too_large.hint": (
        "Bitten Sie den Anbieter, Bilder und Dokumente getrennt vom Fragebogen zu senden."
    ),
    "unreadable.too_many_parts": "Die Arbeitsmappe hat mehr als {limit} Teile, etwa Bilder.",
    "unreadable.too_many_parts.hint": (
        "Bitten Sie den Anbieter, Bilder und Dokumente getrennt vom Fragebogen zu senden."
    ),
    "unreadable.too_many_sheets": "Die Arbeitsmappe hat mehr als {limit} Blätter.",
    "unreadable.too_many_sheets.hint": "Bitten Sie den Anbieter um den Fragebogen ohne eigene Blätter.",
    "unreadable.too_many_texts": "Die Arbeitsmappe enthält mehr als {limit} verschiedene Texte.",
    "unreadable.too_many_texts.hint": "Bitten Sie den Anbieter um den Fragebogen ohne eigene Daten.",
    "unreadable.too_many_styles": "Die Arbeitsmappe hat mehr als {limit} Zellformate.",
    "unreadable.too_many_styles.hint": (
        "Bitten Sie den Anbieter, die Antworten in den gesendeten Fragebogen zu kopieren."
    ),
    "unreadable.too_many_cells": "Die Arbeitsmappe hat mehr als {limit} Zellen mit Inhalt.",
    "unreadable.too_many_cells.hint": "Bitten Sie den Anbieter um den Fragebogen ohne eigene Daten.",
    "unreadable.too_many_elements": (
        "Die Arbeitsmappe enthält mehr als {limit} Einträge, leere Zellen mit Farbe oder Rahmen mitgezählt."
    ),
    "unreadable.too_many_elements.hint": (
        "Bitten Sie den Anbieter um den Fragebogen, wie er gesendet wurde, ohne Farben und Rahmen auf ganzen Blättern."
    ),
    "unreadable.too_much_text": "Die Texte der Arbeitsmappe haben zusammen mehr als {limit} Zeichen.",
    "unreadable.too_much_text.hint": "Bitten Sie den Anbieter, lange Dokumente getrennt vom Fragebogen zu senden.",
    "unreadable.too_far_out": "Auf dem Blatt „{sheet}“ steht etwas hinter Zeile {rows} oder Spalte {columns}.",
    "unreadable.too_far_out.hint": (
        "Öffnen Sie die Arbeitsmappe, drücken Sie auf diesem Blatt Strg+Ende (Ctrl+End), löschen Sie, "
        "was dort steht, und speichern Sie sie."
    ),
}
