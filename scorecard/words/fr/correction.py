"""What a correction of error says to a vendor, and what is told of it, in French.

What it asks must not be reworded: those that are out are read by it.
"""

TEXTS: dict[str, str | dict[str, str]] = {
    "correction.cover.for": "Correction d’erreur de",
    "correction.cover.step_fill": (
        "Remplissez les cellules jaunes des {count} feuilles suivantes et la déclaration sur celle-ci ; rien d’autre "
        "n’est modifiable. Ce qui ne vous sert pas peut rester vide."
    ),
    "correction.cover.time": "environ 2 h, avec les équipes concernées",
    "correction.cover.incident": "L’incident tel que nous l’avons vu",
    "correction.cover.rules": "De quoi il s’agit",
    "correction.statement": "Nous faisons ces déclarations au mieux de notre connaissance.",
    "correction.rule.aim": "Cela ne doit pas se reproduire.",
    "correction.rule.aim_text": (
        "Nous cherchons la cause et ce qui peut être changé. Il ne s’agit pas de désigner un coupable."
    ),
    "correction.rule.view": "Votre point de vue a sa place.",
    "correction.rule.view_text": (
        "À la fin de la première feuille, vous dites où vous voyez la cause : chez vous, chez nous ou chez d’autres, "
        "et pourquoi."
    ),
    "correction.rule.persons": "Pas de noms de personnes, s’il vous plaît.",
    "correction.rule.persons_text": (
        "Indiquez des fonctions, comme « régulateur » ou « chef d’équipe », et « le client » pour les clients."
    ),
    "correction.rule.then": "La suite.",
    "correction.rule.then_text": (
        "Nous l’acceptons ou vous disons ce qui manque ; dans ce cas, corrigez ce même classeur et renvoyez-le."
    ),
    "correction.fact.incident": "Incident",
    "correction.fact.date": "Quand",
    "correction.fact.touchpoint": "Où le client l’a rencontré",
    "correction.fact.what": "Ce qui s’est passé",
    "correction.fact.customers": "Clients touchés",
    "correction.fact.contacts": "Nombre de fois où le client a dû revenir vers nous",
    "correction.fact.answered": "Le client a reçu une réponse",
    "correction.fact.solved": "Le problème a été résolu",
    "correction.fact.after": {"one": "après {count} heure", "other": "après {count} heures"},
    "correction.fact.not_yet": "pas encore, à notre connaissance",
    "correction.fact.told": "Le client a été informé par écrit",
    "correction.fact.kept": "Le suivi promis a été assuré",
    "correction.fact.repeat_of": "Répète l’incident",
    "correction.section.happened": "Ce qui s’est passé",
    "correction.section.happened_about": "Du premier signe jusqu’à ce que le problème du client soit résolu.",
    "correction.section.cause": "Cause première",
    "correction.section.cause_about": "Demandez pourquoi jusqu’à arriver à quelque chose qui peut être changé.",
    "correction.section.critical": "Conséquences et leçons",
    "correction.section.critical_about": "Ce qui en dépend encore, et ce que vous en retenez.",
    "correction.section.actions": "Actions correctives",
    "correction.section.actions_about": "Ce que vous changez pour que cela ne se reproduise pas.",
    "correction.ask.view": "Où voyez-vous la cause ?",
    "correction.ask.view_help": "Donnez vos raisons dans le commentaire.",
    "correction.view.partner": "Chez nous",
    "correction.view.us": "Chez vous, l’acheteur",
    "correction.view.other": "Chez d’autres",
    "correction.ask.happened": "Entrée {number} : quand, et quoi ?",
    "correction.ask.happened_help": (
        "Heure par heure : la date et l’heure, puis ce qui s’est passé, par exemple « 3 mars, 9h40 : la camionnette "
        "tombe en panne »."
    ),
    "correction.ask.customers": "Conséquences pour les clients",
    "correction.ask.customers_help": (
        "Ce que cela a signifié pour eux : combien, combien de temps, ce qu’ils ont manqué ou payé."
    ),
    "correction.ask.business": "Conséquences pour l’activité",
    "correction.ask.business_help": "La vôtre et la nôtre : coûts, capacité, réputation, contrats.",
    "correction.ask.first_why": "Pourquoi 1 : pourquoi est-ce arrivé ?",
    "correction.ask.why": "Pourquoi {number} : et pourquoi cela ?",
    "correction.ask.why_help": "Là où vous écririez « erreur humaine », demandez pourquoi l’organisation l’a permise.",
    "correction.ask.data": "Quelles données le confirment ?",
    "correction.ask.data_help": "Indiquez à côté, comme justificatif, le rapport, le journal ou le chiffre.",
    "correction.ask.security": "Sécurité et données personnelles",
    "correction.ask.security_help": (
        "La sécurité a-t-elle été menacée, ou des données personnelles ont-elles été vues, perdues ou modifiées ? De "
        "qui, combien, et qui en a été informé ? Sinon : aucune."
    ),
    "correction.ask.critical": "Autres conséquences critiques",
    "correction.ask.critical_help": "Sûreté, droit, autres clients, autres sites. S’il n’y en a pas : aucune.",
    "correction.ask.lessons": "Leçons",
    "correction.ask.lessons_help": "Que diriez-vous à une équipe d’ailleurs à qui cela pourrait arriver ?",
    "correction.ask.action": "Action {number} : que changez-vous ?",
    "correction.ask.action_help": (
        "Quelque chose qui fonctionne même un mauvais jour ; un rappel à la vigilance y suffit rarement."
    ),
    "correction.ask.owner": "Action {number} : responsable",
    "correction.ask.owner_help": "Une fonction, pas un nom.",
    "correction.ask.due": "Action {number} : échéance",
    "correction.ask.status": "Action {number} : état",
    "correction.ask.status_help": "Comme justificatif, indiquez ce qui prouve, ou prouvera, que c’est fait.",
    "correction.status.planned": "Prévue",
    "correction.status.under_way": "En cours",
    "correction.status.done": "Terminée",
    "correction.made": {
        "one": "{count} correction d’erreur créée dans {folder}, à retourner avant le {until}",
        "other": "{count} corrections d’erreur créées dans {folder}, à retourner avant le {until}",
    },
    "correction.next": "Ensuite : scorecard mail correct",
    "correction.new": "demandée maintenant",
    "correction.before": "demandée auparavant",
    "correction.no_longer": "plus demandée",
    "correction.nothing": (
        "Aucun incident n’en a besoin : le tableau incidents demande une correction par yes dans la colonne "
        "correction, aux fournisseurs qui participent."
    ),
    "correction.complete": "Chaque incident qui en a besoin en a une.",
    "correction.counts": (
        "Corrections d’erreur : {out} en attente, {back} reçues et pas encore tranchées par nous, {accepted} "
        "acceptées, {rejected} refusées ; en retard : {overdue} ; actions en retard : {actions}"
    ),
    "correction.read": "Correction de l’incident {incident}.",
    "correction.undated": "On ne sait pas si elle est arrivée à temps : aucun e-mail ne montre quand.",
    "correction.no_day": (
        "La correction de l’incident {incident} est une autre que celle qui a été refusée, ou peut l’être : aucun "
        "e-mail ne montre quand elle est arrivée."
    ),
    "correction.no_day.hint": (
        "Enregistrez l’e-mail qui l’accompagnait dans le dossier returned, à la place de ce fichier ; une date ne "
        "peut pas être indiquée autrement. D’ici là, c’est à vous de trancher : une ligne de plus dans le tableau "
        "corrections porte sur celle-ci."
    ),
    "correction.untouched": "Rien n’y est rempli : elle compte comme non revenue.",
    "correction.two_versions": (
        "Plusieurs corrections de l’incident {incident} avec des réponses différentes ont été reçues de ce "
        "fournisseur ({name}) : {files}."
    ),
    "correction.two_versions.hint": (
        "Demandez laquelle compte et retirez les autres ; d’ici là, c’est à nous de le savoir, et rien n’est en retard."
    ),
    "correction.unknown": "C’est une correction d’erreur dont sent/corrections/ ne contient pas de copie.",
    "correction.unknown.hint": (
        "Remettez-y, inchangée, la copie créée par `scorecard correct` ; d’ici là, rien n’en est lu."
    ),
    "correction.no_longer.gone": (
        "Une correction d’erreur sur {incident} est demandée ici à {vendor}, et le tableau incidents ne le contient "
        "plus."
    ),
    "correction.no_longer.moved": (
        "Une correction d’erreur sur {incident} est demandée ici à {vendor}, et c’est désormais un incident de {other}."
    ),
    "correction.no_longer.unasked": (
        "Une correction d’erreur sur {incident} est demandée ici à {vendor}, et le tableau incidents n’en demande plus."
    ),
    "correction.no_longer.hint": (
        "Supprimez ce fichier, et prévenez le fournisseur s’il l’a reçu ; ou rétablissez le tableau incidents."
    ),
    "correction.damaged_copy": "La copie d’une correction d’erreur est illisible : {cause}",
    "correction.foreign_copy": "Ce n’est pas une correction d’erreur créée par `scorecard correct`.",
    "correction.filled_copy": (
        "Cette copie d’une correction d’erreur contient des réponses ; elle doit rester telle que `scorecard "
        "correct` l’a créée."
    ),
    "correction.copy.hint": (
        "Remettez la copie créée par `scorecard correct` ; ou supprimez ce fichier pour redemander la correction."
    ),
    "correction.due_over": (
        "{incident} devait revenir au plus tard le {day} et n’est pas encore parti : le message le demande sans délai."
    ),
    "correction.due_over.hint": "Pour fixer un autre jour, supprimez d’abord ce fichier et lancez `scorecard correct`.",
    "correction.wrong_signature": (
        "La correction d’erreur ne vient pas de cette campagne, ou la feuille masquée qui indique son destinataire "
        "et son objet a été modifiée."
    ),
    "correction.wrong_signature.hint": (
        "Renvoyez sa correction au fournisseur ; celle d’une autre campagne a sa place dans cette autre campagne."
    ),
    "correction.other_campaign": (
        "La correction d’erreur a été établie pour la campagne « {campaign} », et non pour « {title} » ; elle ne "
        "compte pas."
    ),
    "correction.other_campaign.hint": (
        "Envoyez au fournisseur sa correction de cette campagne. S’il s’agit de la même consultation sous un nouveau "
        "titre, remettez l’ancien titre dans les critères et relancez."
    ),
    "correction.unknown_vendor": (
        "La correction d’erreur a été établie pour le fournisseur « {vendor} », absent du tableau vendors."
    ),
    "correction.unknown_vendor.hint": "Ajoutez le fournisseur au tableau vendors, ou retirez le fichier.",
    "correction.edited": "L’incident {incident} a été modifié depuis : ce classeur le montre tel qu’il était.",
    "correction.edited.hint": "Si personne ne l’a encore, supprimez ce fichier et relancez `scorecard correct`.",
}
