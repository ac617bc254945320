"""Why a file cannot be used, before anything in it is read, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "refusal.open_elsewhere": (
        "impossible d’écrire le fichier : il est ouvert dans un autre programme, ou son dossier est protégé"
    ),
    "refusal.open_elsewhere.hint": "Fermez-le dans Excel et relancez la commande ; rien n’est perdu",
    "refusal.open_elsewhere.hint.of_two_runs": (
        "Fermez-le dans Excel et relancez la commande : {moved} et {file} proviennent à présent de deux exécutions"
    ),
    "refusal.no_room": "impossible d’écrire le fichier : {why}",
    "refusal.no_room.hint": (
        "Libérez de la place ou choisissez un autre dossier, et relancez la commande ; rien n’est perdu"
    ),
    "refusal.no_room.hint.of_two_runs": (
        "Libérez de la place ou choisissez un autre dossier, et relancez la commande : {moved} et {file} proviennent "
        "à présent de deux exécutions"
    ),
    "refusal.folder_there": "un dossier porte déjà ce nom",
    "refusal.file_there": "un fichier se trouve là où il faut un dossier",
    "refusal.in_the_way.hint": "Renommez-le ou déplacez-le, et relancez la commande ; rien n’est perdu",
    "refusal.in_the_way.hint.of_two_runs": (
        "Renommez-le ou déplacez-le, et relancez la commande : {moved} et {file} proviennent à présent de deux "
        "exécutions"
    ),
    "refusal.lost_link": "un lien qui ne mène nulle part porte ce nom",
    "refusal.lost_link.hint": "Indiquez un autre fichier, ou supprimez ce lien",
    "refusal.no_file": "ce n’est pas un fichier, mais un périphérique ou un tube",
    "refusal.no_file.hint": "Indiquez un fichier ; son contenu sera remplacé",
    "refusal.foreign": "ce fichier n’a pas été écrit par scorecard ; il n’est pas remplacé",
    "refusal.foreign.hint": "Indiquez un autre fichier, ou déplacez celui-ci",
    "refusal.ending": "ce qui est écrit ici demande un nom qui se termine par {ending}",
    "refusal.ending.hint": "Donnez-lui un tel nom",
    "refusal.unreadable": "impossible de lire le fichier : {why}",
    "refusal.unreadable.hint": "Fermez les autres programmes qui l’utilisent",
    "refusal.no_criteria": "ce fichier n’existe pas",
    "refusal.no_criteria.hint": (
        "Lancez la commande dans le dossier de votre campagne, ou créez-en une avec `scorecard init`"
    ),
    "refusal.closed": "impossible de lire le fichier : {why}",
    "refusal.closed.hint": "Lancez la commande depuis le compte auquel il appartient",
    "refusal.key_gone": "la clé qui a signé le contenu de sent/ a disparu",
    "refusal.key_gone.hint": (
        "Remettez .scorecard/key depuis une copie du dossier de la campagne. Sans aucune clé, `scorecard rank` lit "
        "ce qui revient sans pouvoir dire si c’est authentique. Si la clé est perdue pour de bon, déplacez sent/ "
        "ailleurs, lancez `scorecard init` et `scorecard generate`, et envoyez à tous un nouveau questionnaire : "
        "ceux déjà envoyés ne compteront plus"
    ),
    "refusal.no_key": "ce n’est pas une clé",
    "refusal.no_key.hint": (
        "Lancez `scorecard init` dans le dossier : rien n’est encore parti, une nouvelle clé sera créée"
    ),
    "refusal.other_key": "ce n’est pas la clé qui a signé le contenu de sent/",
    "refusal.key_missing": "il manque à la campagne la clé qui signe ses questionnaires",
    "refusal.key_missing.hint": (
        "Lancez `scorecard init {folder}` : la commande ajoute ce qui manque et ne remplace rien"
    ),
    "refusal.no_log": "sa première ligne n’est pas : {headings}",
    "refusal.no_line_of_log": "la ligne {row} n’est pas une ligne du journal",
    "refusal.log.hint": (
        "Remettez le fichier tel qu’il était, depuis une copie ; dans Excel, enregistrez-le en CSV avec toutes ses "
        "colonnes. Sans lui, personne ne sait ce qui a déjà été envoyé"
    ),
    "refusal.sending": "une autre exécution envoie des e-mails",
    "refusal.sending.hint": "Attendez qu’elle soit terminée, et relancez la commande",
}
