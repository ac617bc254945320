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
    "importing.own.questionnaire": "c’est un questionnaire de scorecard lui-même, établi pour {vendor}",
    "importing.own.questionnaire.hint": (
        "Ce qu’il demande se trouve dans les critères de sa campagne et, tel qu’envoyé, dans sent/{file} : copiez ce "
        "fichier dans un nouveau dossier ; scorecard convert {file} criteria.xlsx en fait un classeur. Ce que "
        "{vendor} renvoie va dans le dossier returned de la campagne, où scorecard rank le lit"
    ),
    "importing.own.asked": (
        "ce classeur de scorecard lui-même interroge {vendor} sur certaines réponses ou sur un incident"
    ),
    "importing.own.asked.hint": (
        "À son retour, placez-le dans le dossier returned de la campagne : scorecard status et rank l’y lisent"
    ),
    "importing.own.criteria": "ce sont déjà des critères de scorecard",
    "importing.own.criteria.hint": (
        "Placez-le dans le dossier de la campagne sous le nom criteria.xlsx et modifiez-le là ; scorecard convert "
        "{file} criteria.yaml en fait un fichier YAML"
    ),
    "importing.own.table": "c’est un tableau d’une campagne de scorecard, et il ne demande rien",
    "importing.own.table.hint": (
        "Laissez-le sous son nom, par exemple vendors.xlsx ou kpis.xlsx, dans le dossier de la campagne : scorecard "
        "check et scorecard rank l’y lisent"
    ),
    "importing.own.ranking": "c’est un classement établi par scorecard",
    "importing.own.ranking.hint": (
        "Ce qui a été demandé se trouve à côté, dans criteria.xlsx ou criteria.yaml : copiez ce fichier"
    ),
    "importing.own.weights": "dans ce classeur de scorecard, un comité dit ce qui pèse combien",
    "importing.own.weights.hint": ("Laissez-le dans le dossier weights de la campagne : scorecard weights l’y lit"),
    "importing.own.status": "c’est la liste qu’écrit scorecard status : où en est chaque fournisseur",
    "importing.own.status.hint": (
        "Ce qui a été demandé se trouve dans criteria.xlsx ou criteria.yaml de la campagne : copiez ce fichier"
    ),
    "importing.own.problems": "c’est la liste des problèmes qu’écrivent scorecard check et scorecard status",
    "importing.own.problems.hint": (
        "Corrigez ce qu’elle indique dans les fichiers de la campagne ; ce qui est demandé se trouve dans "
        "criteria.xlsx ou criteria.yaml"
    ),
    "importing.own.template": (
        "c’est le modèle des questionnaires de scorecard : leur aspect, et non ce qu’ils demandent"
    ),
    "importing.own.template.hint": (
        "Laissez-le dans le dossier templates de la campagne ; ce qui est demandé se trouve dans criteria.xlsx ou "
        "criteria.yaml"
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
        "La liste déroulante est calculée ; elle a été reprise telle qu’elle est à présent."
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
    "importing.doubt.list_keys": (
        "La liste propose des codes ou n’est que nommée ; leur sens vient de l’endroit où il se trouve."
    ),
    "importing.doubt.list_missing": "La liste nommée n’a pas été trouvée.",
    "importing.doubt.boxes": "Les réponses viennent de cases posées sur les cellules.",
    "importing.doubt.one_box": "Il y a une seule case à cocher ; elle est devenue oui ou non.",
    "importing.doubt.matrix": "Les réponses viennent des en-têtes d’un tableau.",
    "importing.doubt.matrix_unread": (
        "C’est une ligne d’un tableau dont les en-têtes n’ont pas été compris ; elle est devenue un texte."
    ),
    "importing.doubt.several_columns": "Plusieurs colonnes sont à remplir à côté ; elles sont devenues un seul texte.",
    "importing.doubt.entry": (
        "C’est une cellule d’un tableau, reprise comme nombre ; le libellé et l’en-tête ont été réunis."
    ),
    "importing.doubt.asked_twice": "Les mêmes mots figurent dans une question précédente.",
    "importing.doubt.asked_beside": "Une autre colonne de la ligne interroge aussi ; elle n’a donné aucune question.",
}
