"""The sheet of the files that were looked at, in English."""

TEXTS: dict[str, str] = {
    "report.files.title": "Files that were looked at",
    "report.files.none": "None.",
    "report.files.mail": "Mail from {sender}, {date}.",
    "report.files.mail_undated": "Mail from {sender}, without a date.",
    "report.files.no_sender": "an unknown sender",
    "report.files.changes": "What changed in the criteria since sending",
    "report.files.made_from": "Questionnaires made from other criteria ({fingerprint}): {vendors}.",
    "report.files.no_copy": "sent/ contains no copy of these criteria, so what changed is not known.",
    "report.files.problems": "What needs attention",
    "report.files.counted": "Counts",
    "report.files.same": "Same answers as another file",
    "report.files.superseded": "An older version",
    "report.files.less_complete": "Newer, but less complete",
    "report.files.late": "Late",
    "report.files.beside": "Came with a workbook",
    "report.files.undecided": "Unclear whether it counts",
    "report.files.refused": "Refused",
    "report.files.skipped": "Skipped",
}
