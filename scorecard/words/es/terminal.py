"""What the commands print, in Spanish."""

TEXTS: dict[str, str] = {
    "terminal.rank": "Puesto",
    "terminal.vendor": "Proveedor",
    "terminal.total": "Total",
    "terminal.alignment": "Alineación",
    "terminal.financial": "Finanzas",
    "terminal.answered": "Completo",
    "terminal.standing": "Situación",
    "terminal.state": "Estado",
    "terminal.questions": "Preguntas",
    "terminal.required_open": "Obligatorias sin contestar",
    "terminal.problems": "Problemas",
    "terminal.came": "Llegó",
    "terminal.of": "{count} de {all}",
    "terminal.state.not_returned": "Sin respuesta",
    "terminal.state.in_progress": "En curso",
    "terminal.state.complete": "Completo",
    "terminal.state.late": "Fuera de plazo",
    "terminal.state.undecided": "Varias versiones",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "consejo: {hint}",
}
