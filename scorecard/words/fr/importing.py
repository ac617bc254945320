"""Ce que dit `scorecard import` d’un questionnaire venu d’ailleurs, en français."""

TEXTS: dict[str, str | dict[str, str]] = {
    "importing.look": "À vérifier :",
    "importing.from": "Vient de la feuille « {sheet} », cellule {cell}.",
    "importing.language": "La langue a été déduite des questions.",
    "importing.nothing": "aucune question n’y a été trouvée",
    "importing.nothing.hint": (
        "Placez au-dessus des questions une ligne d’en-têtes avec les mots question et réponse, puis importez "
        "le fichier de nouveau"
    ),
    "importing.sheet": {"one": "{count} question trouvée", "other": "{count} questions trouvées"},
    "importing.sheet.nothing": "aucune question",
    "importing.sheet.look": {"one": "{count} à vérifier", "other": "{count} à vérifier"},
    "importing.sheet.repeated": {
        "one": "{count} figure déjà sur une feuille précédente",
        "other": "{count} figurent déjà sur une feuille précédente",
    },
    "importing.written": {
        "one": "{file} : {count} question, sans points ni poids.",
        "other": "{file} : {count} questions, sans points ni poids.",
    },
    "importing.next": (
        "Ensuite : parcourez la colonne « {remark} », et donnez points et pondérations. scorecard init . crée dans "
        "le dossier les tableaux qui vont avec ; puis scorecard check, ou un double clic sur Check, nomme chaque "
        "cellule manquante. Un seul de criteria.xlsx et criteria.yaml peut s’y trouver."
    ),
    "importing.doubt.no_headings": "Aucune ligne d’en-têtes n’indique que des questions se trouvent ici.",
    "importing.doubt.maybe_heading": "C’est peut-être un titre ou une note.",
    "importing.doubt.list_unread": "Sa liste déroulante n’a pas pu être lue.",
    "importing.doubt.list_calculated": (
        "Sa liste déroulante est calculée ; ce qui se trouve sous sa première cellule a été repris."
    ),
    "importing.doubt.list_too_long": (
        "Sa liste déroulante est trop longue pour des options ; elle est devenue un texte."
    ),
    "importing.doubt.one_option": "Sa liste déroulante offre moins de deux réponses ; elle est devenue un texte.",
    "importing.doubt.several_lists": (
        "Plusieurs cellules voisines ont une liste déroulante ; la première a été reprise."
    ),
    "importing.doubt.options_below": "Les réponses viennent des lignes au-dessous ou à côté.",
    "importing.doubt.tick_boxes": "Elle a des cases à cocher dont les mots ne figurent dans aucune cellule.",
    "importing.doubt.scale_in_text": "L’échelle vient de son libellé.",
    "importing.doubt.unit_in_text": "L’unité vient de son libellé.",
    "importing.doubt.no_unit": "Sa cellule attend un nombre, sans unité.",
    "importing.doubt.date": "Elle demande une date, devenue un texte.",
    "importing.doubt.time": "Elle demande une heure, devenue un texte.",
    "importing.doubt.asked_twice": "Les mêmes mots figurent dans une question précédente.",
}
