"""What the commands print, in French."""

TEXTS: dict[str, str] = {
    "terminal.rank": "Rang",
    "terminal.vendor": "Fournisseur",
    "terminal.total": "Total",
    "terminal.alignment": "Alignement",
    "terminal.financial": "Finances",
    "terminal.answered": "Répondu",
    "terminal.standing": "Statut",
    "terminal.state": "État",
    "terminal.questions": "Réponses",
    "terminal.required_open": "Obligatoires sans réponse",
    "terminal.problems": "Problèmes",
    "terminal.came": "Arrivée",
    "terminal.of": "{count} sur {all}",
    "terminal.state.not_returned": "Sans retour",
    "terminal.state.in_progress": "En cours",
    "terminal.state.complete": "Complet",
    "terminal.state.late": "En retard",
    "terminal.state.undecided": "Plusieurs versions",
    "terminal.problem": "{place} : {message}",
    "terminal.hint": "conseil : {hint}",
}
