"""Why a file cannot be read, and what to do about it, in Spanish."""

TEXTS: dict[str, str] = {
    "unreadable.empty": "El archivo está vacío: no contiene ni un solo byte.",
    "unreadable.empty.hint": "Pida al proveedor que lo envíe de nuevo; quizá se cortó al subirlo o descargarlo.",
    "unreadable.no_access": "No se permite abrir el archivo.",
    "unreadable.no_access.hint": "Ciérrelo en Excel si está abierto y compruebe que tiene permiso para leerlo.",
    "unreadable.cannot_open": "El archivo no se puede leer en su ubicación.",
    "unreadable.cannot_open.hint": "Cópielo a este equipo, por ejemplo desde una carpeta en la nube sin sincronizar.",
    "unreadable.too_large": "El archivo supera los {limit} MB.",
    "unreadable.too_large.hint": "Pida al proveedor que envíe imágenes y documentos aparte del cuestionario.",
    "unreadable.no_file": "No es un archivo, sino una tubería o un dispositivo.",
    "unreadable.no_file.hint": "Coloque allí el archivo mismo.",
    "unreadable.linked_folder": "Es un enlace a una carpeta, que no se sigue.",
    "unreadable.linked_folder.hint": "Indique la carpeta misma o coloque allí sus archivos.",
    "unreadable.zeros": "El archivo solo contiene ceros: su contenido nunca llegó.",
    "unreadable.zeros.hint": (
        "Espere a que la carpeta en la nube lo descargue, o pida al proveedor que lo envíe de nuevo."
    ),
    "unreadable.shortcut": (
        "El archivo es solo un enlace a otro, por ejemplo en la nube o a una hoja de cálculo de Google."
    ),
    "unreadable.shortcut.hint": "Abra el enlace, descargue el propio libro como .xlsx y póngalo en su lugar.",
    "unreadable.encrypted": "El libro está protegido con contraseña.",
    "unreadable.encrypted.hint": (
        "Ábralo con la contraseña, guárdelo sin ella (Archivo, Información, Proteger libro) "
        "y ejecute de nuevo el comando."
    ),
    "unreadable.rights_managed": (
        "El archivo está protegido con gestión de derechos, por ejemplo una etiqueta de Microsoft Purview."
    ),
    "unreadable.rights_managed.hint": (
        "Ábralo en Excel con la cuenta a la que se envió y guárdelo sin protección, o pida al proveedor que lo haga."
    ),
    "unreadable.old_xls": "El archivo es un libro en un formato anterior a Excel 97 (.xls).",
    "unreadable.old_xls.hint": (
        "Ábralo en LibreOffice, guárdelo como .xlsx y revise las respuestas; Excel solo lo abre "
        "si su Centro de confianza lo permite."
    ),
    "unreadable.xlsb": "El archivo es un libro binario (.xlsb).",
    "unreadable.xlsb.hint": "Ábralo en Excel y guárdelo como .xlsx (Libro de Excel).",
    "unreadable.flat_ods": "El archivo es una hoja de cálculo OpenDocument en un solo XML (.fods).",
    "unreadable.flat_ods.hint": "Ábralo en LibreOffice y guárdelo como .xlsx (Excel 2007-365).",
    "unreadable.xml_workbook": "El archivo es un libro en el formato XML de Excel 2003.",
    "unreadable.xml_workbook.hint": "Ábralo en Excel y guárdelo como .xlsx (Libro de Excel).",
    "unreadable.numbers": "El archivo es un documento de Apple Numbers, Pages o Keynote.",
    "unreadable.numbers.hint": "Si es el cuestionario, ábralo en Numbers y expórtelo a Excel (.xlsx).",
    "unreadable.document": "El archivo es un documento de texto, no un libro.",
    "unreadable.document.hint": "Pida al proveedor el propio cuestionario, rellenado y guardado como .xlsx.",
    "unreadable.presentation": "El archivo es una presentación, no un libro.",
    "unreadable.presentation.hint": "Pida al proveedor el propio cuestionario, rellenado y guardado como .xlsx.",
    "unreadable.pdf": "El archivo es un PDF, no un libro.",
    "unreadable.pdf.hint": "Pida al proveedor el libro del que se imprimió, guardado como .xlsx.",
    "unreadable.image": "El archivo es una imagen, un sonido o un vídeo, no un libro.",
    "unreadable.image.hint": "Pida al proveedor el propio cuestionario, rellenado y guardado como .xlsx.",
    "unreadable.text": "El archivo es texto sin formato, por ejemplo .csv, y no un libro.",
    "unreadable.text.hint": "Pida al proveedor el cuestionario tal como se envió, rellenado y guardado como .xlsx.",
    "unreadable.web_page": "El archivo es una página web o XML, sea cual sea su nombre, y no un libro.",
    "unreadable.web_page.hint": "Ábralo en Excel y guárdelo como .xlsx (Libro de Excel).",
    "unreadable.archive": "El archivo es una carpeta comprimida, no un libro.",
    "unreadable.archive.hint": "Descomprímala y ponga los libros que contiene junto a los demás.",
    "unreadable.unknown": "El archivo no es un libro.",
    "unreadable.unknown.hint": (
        "Si algún programa lo abre, guárdelo allí como .xlsx; si no, pida al proveedor que lo envíe de nuevo."
    ),
    "unreadable.broken": "El libro está dañado: su parte {part} no se puede leer.",
    "unreadable.broken.hint": (
        "Ábralo en Excel, deje que lo repare, revise las respuestas y guárdelo como .xlsx; "
        "o pida al proveedor que lo envíe de nuevo."
    ),
    "unreadable.cut_short": "El archivo está dañado: falta su final o no se puede leer.",
    "unreadable.cut_short.hint": (
        "Pida al proveedor que lo envíe de nuevo: quizá se interrumpió una descarga o una subida."
    ),
    "unreadable.line_ends": (
        "El archivo se dañó durante la transmisión: un programa lo tomó por texto y cambió sus finales de línea."
    ),
    "unreadable.line_ends.hint": (
        "Pida al proveedor que lo envíe de nuevo por correo; lo que lo transmita (como FTP o "
        "git) debe hacerlo en modo binario."
    ),
    "unreadable.unsafe": "Ningún programa de oficina crea un archivo así (vea su parte {part}).",
    "unreadable.unsafe.hint": "No lo abra. Pida al proveedor que envíe de nuevo el cuestionario, guardado con Excel.",
    "unreadable.no_attachment": "El correo no lleva ningún archivo.",
    "unreadable.no_attachment.hint": (
        "Pida al proveedor que envíe el libro rellenado como archivo adjunto, no como texto ni como enlace."
    ),
    "unreadable.link_only": "El correo no lleva ningún archivo adjunto, solo un enlace.",
    "unreadable.link_only.hint": (
        "Pida al proveedor que envíe el libro rellenado como archivo adjunto; no se descarga nada de otro sitio."
    ),
    "unreadable.mail_sealed": "El correo está cifrado, o su firma impide leer los adjuntos.",
    "unreadable.mail_sealed.hint": (
        "Ábralo en su programa de correo, guarde el libro adjunto y póngalo en lugar del correo."
    ),
    "unreadable.mail_broken": "El correo no se puede leer: está dañado o no tiene la forma de un correo.",
    "unreadable.mail_broken.hint": (
        "Ábralo en su programa de correo, guarde el libro adjunto y póngalo en lugar del correo."
    ),
    "unreadable.winmail": "Los adjuntos vienen en un formato propio de Outlook (winmail.dat).",
    "unreadable.winmail.hint": (
        "Pida al proveedor que envíe de nuevo el correo como HTML o texto sin formato, no como texto enriquecido."
    ),
    "unreadable.mailbox_too_large": "El buzón supera los {limit} MB.",
    "unreadable.mailbox_too_large.hint": "Mueva los correos de los proveedores a una carpeta propia y expórtela.",
    "unreadable.empty_archive": "La carpeta comprimida está vacía.",
    "unreadable.empty_archive.hint": "Pida al proveedor que envíe el propio libro rellenado.",
    "unreadable.archive_locked": "La carpeta comprimida está protegida con contraseña.",
    "unreadable.archive_locked.hint": (
        "Descomprímala con la contraseña y ponga los libros que contiene junto a los demás."
    ),
    "unreadable.archive_broken": "La carpeta comprimida está dañada (en {part}).",
    "unreadable.archive_broken.hint": "Pida al proveedor que envíe de nuevo el libro rellenado, sin comprimirlo.",
    "unreadable.too_many_files": "Contiene más de {limit} archivos o correos; lo que viene después no se ha examinado.",
    "unreadable.too_many_files.hint": "Ponga los libros que contiene junto a los demás, uno por uno.",
    "unreadable.files_too_large": "Lo que contiene suma más de {limit} MB; no se ha examinado todo.",
    "unreadable.files_too_large.hint": "Ponga los libros que contiene junto a los demás, uno por uno.",
    "unreadable.too_much_work": (
        "Lo que va antes en el mismo correo o carpeta comprimida exigía demasiado trabajo; no se ha examinado."
    ),
    "unreadable.too_much_work.hint": "Ponga el libro junto a los demás, como archivo aparte.",
    "unreadable.killed_reader": ("El proceso que lee el archivo se interrumpió {limit} veces, o se quedó sin memoria."),
    "unreadable.killed_reader.hint": (
        "Ábralo y guárdelo como .xlsx (Libro de Excel), o pida al proveedor que escriba las respuestas en un "
        "cuestionario nuevo."
    ),
    "unreadable.reader_failed": "El archivo está dañado o contiene algo que no se puede leer.",
    "unreadable.reader_failed.hint": (
        "Ábralo y guárdelo como .xlsx (Libro de Excel); si llegó por correo, guárdelo antes como archivo aparte."
    ),
    "unreadable.reader_not_started": "No se pudo iniciar el programa que lee archivos de este tipo.",
    "unreadable.reader_not_started.hint": (
        "Abra el archivo y guárdelo como .xlsx (Libro de Excel); si llegó por correo, guárdelo antes como archivo "
        "aparte."
    ),
    "unreadable.took_too_long": "El archivo no se pudo leer en {limit} segundos.",
    "unreadable.took_too_long.hint": (
        "Ábralo y guárdelo como .xlsx (Libro de Excel); si llegó por correo, guárdelo antes como archivo aparte."
    ),
    "unreadable.took_too_much_memory": "El archivo no se pudo leer con {limit} MB de memoria.",
    "unreadable.took_too_much_memory.hint": (
        "Ábralo y guárdelo como .xlsx (Libro de Excel); si llegó por correo, guárdelo antes como archivo aparte."
    ),
    "unreadable.unpacks_too_large": "El libro descomprimido supera los {limit} MB.",
    "unreadable.unpacks_too_large.hint": "Pida al proveedor que envíe imágenes y documentos aparte del cuestionario.",
    "unreadable.too_many_parts": "El libro tiene más de {limit} partes, por ejemplo imágenes.",
    "unreadable.too_many_parts.hint": "Pida al proveedor que envíe imágenes y documentos aparte del cuestionario.",
    "unreadable.too_many_sheets": "El libro tiene más de {limit} hojas.",
    "unreadable.too_many_sheets.hint": "Pida al proveedor el cuestionario sin hojas añadidas.",
    "unreadable.too_many_texts": "El libro contiene más de {limit} textos distintos.",
    "unreadable.too_many_texts.hint": "Pida al proveedor el cuestionario sin datos añadidos.",
    "unreadable.too_many_styles": "El libro tiene más de {limit} formatos de celda.",
    "unreadable.too_many_styles.hint": (
        "Pida al proveedor que copie las respuestas en el cuestionario tal como se envió."
    ),
    "unreadable.too_many_cells": "El libro tiene más de {limit} celdas con contenido.",
    "unreadable.too_many_cells.hint": "Pida al proveedor el cuestionario sin datos añadidos.",
    "unreadable.too_many_elements": (
        "El libro contiene más de {limit} entradas, incluidas las celdas vacías con color o borde."
    ),
    "unreadable.too_many_elements.hint": (
        "Pida al proveedor el cuestionario tal como se envió, sin colores ni bordes en hojas enteras."
    ),
    "unreadable.too_much_text": "Los textos del libro suman más de {limit} caracteres.",
    "unreadable.too_much_text.hint": "Pida al proveedor que envíe los documentos largos aparte del cuestionario.",
    "unreadable.too_far_out": "En la hoja «{sheet}» hay algo más allá de la fila {rows} o de la columna {columns}.",
    "unreadable.too_far_out.hint": "Abra el libro, pulse Ctrl+Fin en esa hoja, borre lo que haya allí y guárdelo.",
}
