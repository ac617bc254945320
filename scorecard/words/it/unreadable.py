"""Why a file cannot be read, and what to do about it, in Italian."""

TEXTS: dict[str, str] = {
    "unreadable.empty": "Il file è vuoto: non contiene neppure un byte.",
    "unreadable.empty.hint": (
        "Chiedere al fornitore di inviarlo di nuovo; un caricamento o un download può essersi interrotto."
    ),
    "unreadable.no_access": "Il file non si può aprire.",
    "unreadable.no_access.hint": "Chiuderlo in Excel se è aperto, e controllare di avere il permesso di leggerlo.",
    "unreadable.cannot_open": "Il file non è leggibile nella sua posizione.",
    "unreadable.cannot_open.hint": "Copiarlo su questo computer, per esempio da una cartella cloud non in linea.",
    "unreadable.too_large": "Il file supera i {limit} MB.",
    "unreadable.too_large.hint": (
        "Chiedere al fornitore di inviare immagini e documenti separatamente dal questionario."
    ),
    "unreadable.no_file": "Non è un file, ma una pipe o un dispositivo.",
    "unreadable.no_file.hint": "Mettere lì il file stesso.",
    "unreadable.linked_folder": "È un collegamento a una cartella, che non viene seguito.",
    "unreadable.linked_folder.hint": "Indicare la cartella stessa o mettere lì i suoi file.",
    "unreadable.zeros": "Il file contiene solo zeri: il suo contenuto non è mai arrivato.",
    "unreadable.zeros.hint": (
        "Attendere che la cartella cloud lo abbia scaricato, o chiedere al fornitore di inviarlo di nuovo."
    ),
    "unreadable.shortcut": (
        "Il file è solo un collegamento a un altro, per esempio in una cartella cloud o a un foglio Google."
    ),
    "unreadable.shortcut.hint": (
        "Aprire il collegamento, scaricare la cartella di lavoro come .xlsx e metterla al suo posto."
    ),
    "unreadable.encrypted": "La cartella di lavoro è protetta da password.",
    "unreadable.encrypted.hint": (
        "Aprirla con la password, salvarla senza (File, Informazioni, Proteggi cartella di lavoro) ed eseguire di "
        "nuovo il comando."
    ),
    "unreadable.rights_managed": (
        "Il file è protetto da gestione dei diritti, per esempio un’etichetta di riservatezza di Microsoft Purview."
    ),
    "unreadable.rights_managed.hint": (
        "Aprirlo in Excel con l’account a cui è stato inviato e salvarlo senza protezione, o chiedere al fornitore di "
        "farlo."
    ),
    "unreadable.old_xls": "Il file è una cartella di lavoro in un formato anteriore a Excel 97 (.xls).",
    "unreadable.old_xls.hint": (
        "Aprirla in LibreOffice, salvarla come .xlsx e controllare le risposte; Excel la apre solo se il Centro "
        "protezione lo consente."
    ),
    "unreadable.xlsb": "Il file è una cartella di lavoro binaria (.xlsb).",
    "unreadable.xlsb.hint": "Aprirla in Excel e salvarla come .xlsx (Cartella di lavoro di Excel).",
    "unreadable.flat_ods": "Il file è un foglio di calcolo OpenDocument in un unico XML (.fods).",
    "unreadable.flat_ods.hint": "Aprirlo in LibreOffice e salvarlo come .xlsx (Excel 2007-365).",
    "unreadable.xml_workbook": "Il file è una cartella di lavoro nel formato XML di Excel 2003.",
    "unreadable.xml_workbook.hint": "Aprirla in Excel e salvarla come .xlsx (Cartella di lavoro di Excel).",
    "unreadable.numbers": "Il file è un documento di Apple Numbers, Pages o Keynote.",
    "unreadable.numbers.hint": "Se è il questionario, aprirlo in Numbers ed esportarlo in Excel (.xlsx).",
    "unreadable.document": "Il file è un documento di testo, non una cartella di lavoro.",
    "unreadable.document.hint": "Chiedere al fornitore il questionario stesso, compilato e salvato come .xlsx.",
    "unreadable.presentation": "Il file è una presentazione, non una cartella di lavoro.",
    "unreadable.presentation.hint": "Chiedere al fornitore il questionario stesso, compilato e salvato come .xlsx.",
    "unreadable.pdf": "Il file è un PDF, non una cartella di lavoro.",
    "unreadable.pdf.hint": "Chiedere al fornitore la cartella di lavoro da cui è stato stampato, salvata come .xlsx.",
    "unreadable.image": "Il file è un’immagine, un suono o un filmato, non una cartella di lavoro.",
    "unreadable.image.hint": "Chiedere al fornitore il questionario stesso, compilato e salvato come .xlsx.",
    "unreadable.text": "Il file è testo semplice, per esempio .csv, e non una cartella di lavoro.",
    "unreadable.text.hint": (
        "Chiedere al fornitore il questionario così come è stato inviato, compilato e salvato come .xlsx."
    ),
    "unreadable.web_page": "Il file è una pagina web o XML, qualunque sia il suo nome, e non una cartella di lavoro.",
    "unreadable.web_page.hint": "Aprirlo in Excel e salvarlo come .xlsx (Cartella di lavoro di Excel).",
    "unreadable.archive": "Il file è una cartella compressa, non una cartella di lavoro.",
    "unreadable.archive.hint": "Estrarre i file che contiene e metterli accanto agli altri.",
    "unreadable.unknown": "Il file non è una cartella di lavoro.",
    "unreadable.unknown.hint": (
        "Se un programma lo apre, salvarlo lì come .xlsx; altrimenti chiedere al fornitore di inviarlo di nuovo."
    ),
    "unreadable.broken": "La cartella di lavoro è danneggiata: la sua parte {part} non è leggibile.",
    "unreadable.broken.hint": (
        "Aprirla in Excel, lasciare che la ripari, controllare le risposte e salvarla come .xlsx; o chiedere al "
        "fornitore di inviarla di nuovo."
    ),
    "unreadable.cut_short": "Il file è danneggiato: la fine manca o non è leggibile.",
    "unreadable.cut_short.hint": (
        "Chiedere al fornitore di inviarlo di nuovo: un download o un caricamento può essersi interrotto."
    ),
    "unreadable.line_ends": (
        "Il file è stato danneggiato nel trasferimento: un programma lo ha preso per testo e ne ha cambiato le "
        "interruzioni di riga."
    ),
    "unreadable.line_ends.hint": (
        "Chiedere al fornitore di inviarlo di nuovo per e-mail; ciò che lo trasferisce (come FTP o git) deve farlo in "
        "modo binario."
    ),
    "unreadable.unsafe": "Nessun programma per ufficio crea un file così (vedi la parte {part}).",
    "unreadable.unsafe.hint": (
        "Non aprirlo. Chiedere al fornitore di inviare di nuovo il questionario, salvato con Excel."
    ),
    "unreadable.no_attachment": "L’e-mail non ha allegati.",
    "unreadable.no_attachment.hint": (
        "Chiedere al fornitore di inviare il file compilato come allegato, non come testo o link."
    ),
    "unreadable.link_only": "L’e-mail non ha allegati, solo un link.",
    "unreadable.link_only.hint": (
        "Chiedere al fornitore di inviare il file compilato come allegato: altrove non si scarica nulla."
    ),
    "unreadable.mail_sealed": "L’e-mail è cifrata, o la sua firma impedisce di leggere gli allegati.",
    "unreadable.mail_sealed.hint": (
        "Aprirla nel programma di posta, salvare la cartella di lavoro allegata e metterla al suo posto."
    ),
    "unreadable.mail_broken": "L’e-mail non è leggibile: è danneggiata o non ha la forma di un’e-mail.",
    "unreadable.mail_broken.hint": (
        "Aprirla nel programma di posta, salvare la cartella di lavoro allegata e metterla al suo posto."
    ),
    "unreadable.winmail": "Gli allegati sono racchiusi in un formato proprio di Outlook (winmail.dat).",
    "unreadable.winmail.hint": (
        "Chiedere al fornitore di inviare di nuovo l’e-mail come HTML o testo normale, non come RTF."
    ),
    "unreadable.mailbox_too_large": "La casella di posta supera i {limit} MB.",
    "unreadable.mailbox_too_large.hint": "Spostare le e-mail dei fornitori in una cartella a sé ed esportare quella.",
    "unreadable.empty_archive": "La cartella compressa è vuota.",
    "unreadable.empty_archive.hint": "Chiedere al fornitore di inviare il file compilato stesso.",
    "unreadable.archive_locked": "La cartella compressa è protetta da password.",
    "unreadable.archive_locked.hint": (
        "Estrarre con la password le cartelle di lavoro che contiene e metterle accanto alle altre."
    ),
    "unreadable.archive_broken": "La cartella compressa è danneggiata (in {part}).",
    "unreadable.archive_broken.hint": "Chiedere al fornitore di inviare di nuovo il file compilato, senza comprimerlo.",
    "unreadable.too_many_files": "Contiene più di {limit} file o e-mail; quelli successivi non sono stati esaminati.",
    "unreadable.too_many_files.hint": "Mettere accanto alle altre, una per una, le cartelle di lavoro che contiene.",
    "unreadable.files_too_large": "Il suo contenuto supera i {limit} MB; non è stato esaminato tutto.",
    "unreadable.files_too_large.hint": "Mettere accanto alle altre, una per una, le cartelle di lavoro che contiene.",
    "unreadable.too_much_work": (
        "Ciò che precede nella stessa e-mail o cartella compressa richiedeva troppo lavoro; non è stato esaminato."
    ),
    "unreadable.too_much_work.hint": "Mettere la cartella di lavoro accanto alle altre, come file a sé.",
    "unreadable.killed_reader": "Il processo che legge il file si è interrotto {limit} volte o ha esaurito la memoria.",
    "unreadable.killed_reader.hint": (
        "Aprirlo e salvarlo come .xlsx (Cartella di lavoro di Excel), o chiedere al fornitore di scrivere le risposte "
        "in un nuovo questionario."
    ),
    "unreadable.reader_failed": "Il file è danneggiato o contiene qualcosa che non è leggibile.",
    "unreadable.reader_failed.hint": (
        "Aprirlo e salvarlo come .xlsx (Cartella di lavoro di Excel); se è arrivato per e-mail, salvarlo prima come "
        "file a sé."
    ),
    "unreadable.reader_not_started": "Non è stato possibile avviare il programma che legge i file di questo tipo.",
    "unreadable.reader_not_started.hint": (
        "Aprire il file e salvarlo come .xlsx (Cartella di lavoro di Excel); se è arrivato per e-mail, salvarlo prima "
        "come file a sé."
    ),
    "unreadable.took_too_long": "Il file non è stato letto entro {limit} secondi.",
    "unreadable.took_too_long.hint": (
        "Aprirlo e salvarlo come .xlsx (Cartella di lavoro di Excel); se è arrivato per e-mail, salvarlo prima come "
        "file a sé."
    ),
    "unreadable.took_too_much_memory": "Il file non si è potuto leggere con {limit} MB di memoria.",
    "unreadable.took_too_much_memory.hint": (
        "Aprirlo e salvarlo come .xlsx (Cartella di lavoro di Excel); se è arrivato per e-mail, salvarlo prima come "
        "file a sé."
    ),
    "unreadable.unpacks_too_large": "La cartella di lavoro decompressa supera i {limit} MB.",
    "unreadable.unpacks_too_large.hint": (
        "Chiedere al fornitore di inviare immagini e documenti separatamente dal questionario."
    ),
    "unreadable.too_many_parts": "La cartella di lavoro ha più di {limit} parti, per esempio immagini.",
    "unreadable.too_many_parts.hint": (
        "Chiedere al fornitore di inviare immagini e documenti separatamente dal questionario."
    ),
    "unreadable.too_many_sheets": "La cartella di lavoro ha più di {limit} fogli.",
    "unreadable.too_many_sheets.hint": "Chiedere al fornitore il questionario senza fogli aggiunti.",
    "unreadable.too_many_texts": "La cartella di lavoro contiene più di {limit} testi diversi.",
    "unreadable.too_many_texts.hint": "Chiedere al fornitore il questionario senza dati aggiunti.",
    "unreadable.too_many_styles": "La cartella di lavoro ha più di {limit} formati di cella.",
    "unreadable.too_many_styles.hint": (
        "Chiedere al fornitore di copiare le risposte nel questionario così come è stato inviato."
    ),
    "unreadable.too_many_cells": "La cartella di lavoro ha più di {limit} celle con contenuto.",
    "unreadable.too_many_cells.hint": "Chiedere al fornitore il questionario senza dati aggiunti.",
    "unreadable.too_many_elements": (
        "La cartella di lavoro contiene più di {limit} elementi, comprese le celle vuote con colore o bordo."
    ),
    "unreadable.too_many_elements.hint": (
        "Chiedere al fornitore il questionario così come è stato inviato, senza colori o bordi su fogli interi."
    ),
    "unreadable.too_much_text": "I testi della cartella di lavoro superano in tutto i {limit} caratteri.",
    "unreadable.too_much_text.hint": (
        "Chiedere al fornitore di inviare i documenti lunghi separatamente dal questionario."
    ),
    "unreadable.too_far_out": "Nel foglio «{sheet}» c’è contenuto oltre la riga {rows} o la colonna {columns}.",
    "unreadable.too_far_out.hint": (
        "Aprire la cartella di lavoro, premere Ctrl+Fine in quel foglio, eliminare ciò che c’è e salvarla."
    ),
}
