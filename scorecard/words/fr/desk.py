"""Ce que `scorecard status` dit des semaines d’un appel d’offres, en français."""

TEXTS: dict[str, str | dict[str, str]] = {
    "desk.list.tab": "Fournisseurs",
    "desk.list.title": "{title} : où en est chacun",
    "desk.column.vendor": "Fournisseur",
    "desk.column.lot": "Lot",
    "desk.column.email": "E-mail",
    "desk.column.state": "État",
    "desk.column.answered": "Réponses",
    "desk.column.asked": "sur",
    "desk.column.required_open": "Obligatoires, sans réponse",
    "desk.column.invited": "Invité le",
    "desk.column.reminded": "Relancé le",
    "desk.column.came": "Reçu le",
    "desk.column.receipt": "Accusé de réception le",
    "desk.column.asked_back": "Demande de précisions",
    "desk.column.problems": "Problèmes",
    "desk.column.next": "À faire",
    "desk.written": "L’avancement de chacun figure dans {output}.",
    "desk.step": "{step} : {vendors}",
    "desk.next.generate": "Créer le questionnaire (double-clic sur Generate, ou scorecard generate)",
    "desk.next.invite": (
        "Inviter (envoyer son fichier de sent/ et noter le jour dans la colonne invited de vendors, ou "
        "scorecard mail invite)"
    ),
    "desk.next.remind": "Relancer (par e-mail, ou scorecard mail remind)",
    "desk.next.acknowledge": "Accuser réception (par e-mail, ou scorecard mail receipt)",
    "desk.next.mend": (
        "Éclaircir ce qui est illisible (demander un fichier corrigé, l’accusé de réception nomme chaque "
        "réponse ; ou noter la parole du fournisseur dans le tableau clarifications)"
    ),
    "desk.next.choose": (
        "Indiquer quel fichier compte (n’en garder qu’un dans returned/, ou join dans le tableau vendors)"
    ),
    "desk.next.clarify": (
        "Demander des précisions (par e-mail, ou scorecard clarify, ou noter sa parole dans le tableau clarifications)"
    ),
    "desk.next.ask_back": "Envoyer la demande de précisions (son fichier, ou scorecard mail clarify)",
    "desk.next.hear": "Montrer les incidents (scorecard mail record)",
    "desk.next.correct": "Créer les corrections d’erreur (scorecard correct)",
    "desk.next.ask_correction": "Demander les corrections d’erreur, ou dire ce qui y manque (scorecard mail correct)",
    "desk.next.decide": "Se prononcer sur les corrections d’erreur et leurs actions (dans le tableau corrections)",
    "desk.replaced": "Un fichier plus récent remplace un ancien : {vendors}.",
    "desk.replaced.vendor": "{vendor} ({newer}, et non {older})",
    "desk.asked_back.made": "Demande {round}, non envoyée",
    "desk.asked_back.out": "Demande {round}, envoyée le {date}",
    "desk.asked_back.back": "Demande {round}, réponse reçue",
    "desk.last.invited": "invité le {date}",
    "desk.last.reminded": "relancé le {date}",
    "desk.last.came": "reçu le {date}",
    "desk.last.acknowledged": "accusé de réception le {date}",
    "desk.last.asked_back": "précisions demandées le {date}",
    "desk.last.heard": "incidents envoyés le {date}",
    "desk.last.corrected": "correction d’erreur demandée le {date}",
}
