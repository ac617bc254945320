"""The sheet of the files that were looked at, in Spanish."""

TEXTS: dict[str, str] = {
    "report.files.title": "Archivos revisados",
    "report.files.none": "Ninguno.",
    "report.files.mail": "Correo de {sender}, {date}.",
    "report.files.mail_undated": "Correo de {sender}, sin fecha.",
    "report.files.no_sender": "un remitente desconocido",
    "report.files.changes": "Qué ha cambiado en los criterios desde el envío",
    "report.files.made_from": "Cuestionarios preparados con otros criterios ({fingerprint}): {vendors}.",
    "report.files.no_copy": "En sent/ no hay copia de estos criterios, así que no se sabe qué ha cambiado.",
    "report.files.problems": "Por revisar",
    "report.files.counted": "Cuenta",
    "report.files.same": "Mismas respuestas que otro archivo",
    "report.files.superseded": "Versión anterior",
    "report.files.less_complete": "Más reciente, pero menos completo",
    "report.files.late": "Fuera de plazo",
    "report.files.beside": "Llegó junto con un libro",
    "report.files.undecided": "No se sabe si cuenta",
    "report.files.refused": "Rechazado",
    "report.files.skipped": "Omitido",
}
