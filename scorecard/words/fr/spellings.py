"""What a vendor may type for the tool's own words, in French.

Compared without case and surrounding spaces. The first is what lists offer.
"""

_ATTACHED = (
    *("voir pièce jointe", "voir piece jointe", "voir pièces jointes", "voir pieces jointes", "voir PJ", "cf. PJ"),
    *("cf. pièce jointe", "cf. piece jointe", "pièce jointe", "piece jointe", "en pièce jointe", "en piece jointe"),
    *("voir ci-joint", "ci-joint", "ci-jointe", "voir annexe", "voir annexes", "cf. annexe", "en annexe", "annexe"),
)

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Oui", "o", "vrai"),
    "no": ("Non", "faux"),
    "live": ("En service", "existant", "existante"),
    "planned": ("Prévu", "prevu", "prévue", "prevue", "planifié", "planifie"),
    "item_no": ("Non", "absent", "absente"),
    "not_applicable": ("Sans objet", "non applicable", "ne s'applique pas", "s.o.", "s/o"),
    "closed": ("fermé", "ferme", "fermée", "fermee", "aucun", "pas de service", "sans service", "non"),
    "always": ("24 heures", "24 heures sur 24", "24h sur 24", "24 h sur 24", "jour et nuit", "non-stop"),
    "as_monday": ("comme lundi", "comme le lundi", "idem lundi", "voir lundi"),
    "not_measured": ("Non mesuré", "non mesure", "pas mesuré", "pas mesure", "nous ne le mesurons pas"),
    "placeholder": (
        *("non demandé", "non demande"),
        *("s.o.", "s/o", "sans objet", "non applicable", "n.c.", "n.r.", "non communiqué", "non communique"),
        *("non renseigné", "non renseigne", "à définir", "a definir", "à déterminer", "a determiner", "à préciser"),
        *("a preciser", "à confirmer", "a confirmer", "à venir", "a venir", "voir ci-dessus", "cf. ci-dessus"),
        *("voir plus haut", "voir ci-dessous", "idem"),
        *_ATTACHED,
    ),
    "attached": _ATTACHED,
    "nothing": ("aucun", "aucune", "néant", "neant", "rien", "non", "sans justificatif", "sans raison", "oui"),
    # What a buyer writes in tables.
    "heading_vendor": (
        *("fournisseur", "prestataire", "soumissionnaire", "candidat", "code fournisseur", "nom du fournisseur"),
        *("identifiant",),
    ),
    "heading_name": ("nom", "nom du fournisseur", "raison sociale"),
    "heading_lot": ("lots",),
    "heading_contact": ("interlocuteur", "personne de contact"),
    "heading_email": ("courriel", "adresse e-mail", "e-mail", "adresse electronique", "adresse électronique"),
    "heading_language": ("langue",),
    "heading_question": ("question",),
    "heading_points": ("note",),
    "heading_reviewer": ("évaluateur", "evaluateur"),
    "heading_reason": ("motif", "raison"),
    "partner": ("partenaire", "fournisseur"),
    "us": ("nous", "acheteur"),
    "other": ("autre", "autres"),
    "disputed": ("contesté", "conteste"),
    "none_promised": ("rien promis",),
    "accepted": ("acceptée", "accepté", "acceptee", "accepte"),
    "rejected": ("refusée", "refusé", "rejetée", "rejeté", "refusee", "refuse", "rejetee", "rejete"),
    # With what people put the blame on somebody, in place of a cause.
    "blame": (
        *("erreur humaine", "erreurs humaines", "faute humaine", "défaillance humaine", "erreur individuelle"),
        *("erreur de l’agent", "erreur du chauffeur", "erreur du conducteur", "erreur d’un collaborateur"),
        *("erreur d’un employé", "erreur de manipulation", "inattention", "inattentif", "inattentive"),
        *(
            "négligence",
            "négligent",
            "manque d’attention",
            "manque de concentration",
            "étourderie",
            "pas fait attention",
        ),
        *("a oublié", "avait oublié", "oubli"),
    ),
    "units": ("unité", "unite", "unités", "unites"),
    "totals": ("total", "totaux", "somme", "sous-total", "moyenne", "médiane", "mediane", "ensemble"),
    "no_figure": ("n. d.", "n. c.", "non disponible", "non communiqué", "non communique", "inconnu", "sans objet"),
    # How questionnaires that exist already are laid out, as the headings of their columns say.
    "found_question": (*("question", "questions"),),
    "found_requirement": (*("exigence", "exigences", "point de contrôle", "libellé", "libelle", "point de controle"),),
    "found_criterion": (
        *("critère", "critères", "sous-critère", "sous-critères", "critere", "criteres", "sous-critere"),
        "sous-criteres",
    ),
    "found_answer": (
        *("réponse", "réponses", "votre réponse", "votre note", "réponse du fournisseur", "oui/non", "oui / non"),
        *("évaluation", "statut", "reponses", "votre reponse", "evaluation", "reponse"),
        *("reponse du fournisseur",),
    ),
    "found_number": (
        *("n°", "no", "nº", "numéro", "réf", "référence", "identifiant", "code", "ref", "reference"),
        *("numero",),
    ),
    "found_section": (
        *("rubrique", "catégorie", "domaine", "thème", "thématique", "chapitre", "thematique"),
        *("categorie", "theme"),
    ),
    "found_help": (
        *("aide", "explication", "explications", "précisions", "consigne", "consignes", "exemple"),
        *("exemples", "annotation", "precisions"),
    ),
    "found_remark": (
        *("commentaire", "commentaires", "remarque", "remarques", "observations", "justificatif"),
        *("justificatifs", "preuve"),
    ),
    "found_unit": ("unité", "unités", "unite", "unites"),
    "found_several": (
        *("plusieurs réponses", "choix multiple", "choix multiples", "tout ce qui s'applique"),
        *("plusieurs reponses",),
    ),
    "found_list": (
        *("liste", "listes", "liste de réponses", "options", "choix", "modalités", "liste de choix"),
        *("liste de reponses", "modalites"),
    ),
    "found_named_list": ("liste", "liste de réponses", "liste de choix", "liste de reponses"),
    "found_box": ("case à cocher", "case d'option", "bouton d'option", "case a cocher"),
    "found_grade": (
        *("d'accord", "pas d'accord", "neutre", "jamais", "rarement", "parfois", "souvent", "généralement"),
        *("toujours", "mauvais", "très mauvais", "passable", "moyen", "bon", "très bon", "excellent"),
        *("satisfait", "insatisfait", "important", "faible", "élevé", "très élevé", "fort", "aucun"),
        *("pas du tout", "partiellement", "en partie", "plutôt", "tout à fait", "totalement", "entièrement"),
        *("conforme", "non conforme", "en cours", "ne sait pas", "generalement", "tres mauvais", "tres bon"),
        *("eleve", "tres eleve", "plutot", "tout a fait", "entierement"),
    ),
    "found_request": (
        *("décrivez", "décrire", "expliquez", "expliquer", "indiquez", "indiquer", "listez", "lister"),
        *("énumérez", "énumérer", "fournissez", "fournir", "précisez", "préciser", "donnez", "donner", "citez"),
        *("citer", "nommez", "nommer", "joignez", "joindre", "présentez", "présenter", "détaillez", "détailler"),
        *("confirmez", "confirmer", "mentionnez", "mentionner", "résumez", "résumer", "exposez", "justifiez"),
        *("justifier", "communiquez", "communiquer", "estimez", "définissez"),
        *("decrivez", "decrire", "enumerez", "enumerer", "precisez", "preciser", "presentez", "presenter"),
        *("detaillez", "detailler", "resumez", "resumer", "definissez"),
    ),
    "found_polite": ("veuillez", "merci de", "pouvez vous", "prière de", "brièvement", "priere de", "brievement"),
    "found_noun": ("de", "du", "des", "et"),
    "found_language": ("le", "les", "des", "vous", "votre", "vos", "est", "pour", "une"),
}
