"""What is wrong with a value in the criteria, and what may stand there, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "mistake.found.switch": "la valeur ‹{switch}|{cell}›",
    "mistake.found.number": "le nombre {number}",
    "mistake.found.date": "la date {date}",
    "mistake.found.list": "‹une liste|une énumération›",
    "mistake.found.map": "‹un bloc de clés et de valeurs|une entrée avec deux-points›",
    "mistake.found.empty_map": "‹un bloc vide|rien›",
    "mistake.found.text": "le texte « {text} »",
    # Keys and columns.
    "mistake.missing": "« {name} » manque",
    "mistake.missing.hint": "‹Ajoutez `{key}: ...`|Remplissez « {name} »›",
    "mistake.missing.hint.such": "‹Ajoutez `{key}:`|Remplissez « {name} » :› {example}",
    "mistake.missing.rows": "‹Ajoutez `{key}: ...`|Ajoutez des lignes sur la feuille « {sheet} »›",
    "mistake.missing.options": (
        "‹Ajoutez `{key}: ...`|Ajoutez des lignes sur la feuille « {sheet} », avec l’id de cette question›"
    ),
    "mistake.unknown": "« {name} » n’est pas ‹une clé connue|connu› ici",
    "mistake.unknown.hint": "Sont connus ici : {known}",
    "mistake.not_of_type": "Une question de type {type} n’en a pas : ‹supprimez la clé|videz la cellule›",
    "mistake.not_of_type.rows": (
        "Une question du type {type} n’en a pas : corrigez le type de la question‹, ou supprimez la clé| ; s’il "
        "est juste, et seulement alors, supprimez ses lignes ici›"
    ),
    "mistake.nothing": "il n’y a rien ‹après cette clé|ici›",
    "mistake.nothing.hint": "Écrivez une valeur, ou supprimez la ligne",
    "mistake.hours_as_key": "des horaires figurent ici au lieu d’une clé",
    "mistake.hours_as_key.hint": (
        'Mettez les horaires avec une virgule entre guillemets droits : `"08:00-12:00, 14:00-18:00"`'
    ),
    "mistake.quoted": (
        "des guillemets typographiques entourent {bare} ; ils viennent d’un traitement de texte et ne comptent "
        "pas ici comme guillemets"
    ),
    "mistake.quoted.hint": '‹Tapez des guillemets droits\xa0: `"{bare}"`|Écrivez {bare} sans guillemets›',
    "mistake.quoted.hint.number": "Écrivez {bare} sans guillemets",
    "mistake.empty_part": "« {name} » est vide",
    "mistake.empty_part.hint": "Ajoutez au moins ‹une entrée sous {part}|une ligne sur la feuille pour {name}›",
    "mistake.few_options": "il y a moins de deux réponses au choix",
    "mistake.few_options.hint": "Ajoutez des réponses jusqu’à ce qu’un fournisseur ait le choix",
    "mistake.no_type": "« ⟦type⟧ » manque",
    "mistake.no_type.hint": "‹Ajoutez `type:`|Remplissez « ⟦type⟧ » :› {known}",
    "mistake.no_type.hint.misspelt": "S’agit-il de « ⟦type⟧ » là où figure « {found} » ?",
    "mistake.unknown_type": "« {type} » n’est pas un type de question",
    "mistake.unknown_type.hint": "Écrivez {known}",
    "mistake.type": "{name} ({how})",
    "mistake.type.choice": "une réponse",
    "mistake.type.multi": "plusieurs réponses",
    "mistake.type.yes_no": "oui ou non",
    "mistake.type.scale": "un palier",
    "mistake.type.number": "un nombre",
    "mistake.type.date": "un jour",
    "mistake.type.text": "des phrases",
    "mistake.type.checklist": "des éléments en place, prévus ou absents",
    "mistake.type.hours": "des horaires d’ouverture",
    "mistake.type.record": "nos registres répondent",
    "mistake.write": "Écrivez {example}",
    # What may stand under a key.
    "mistake.example.schema": "1",
    "mistake.example.title": "le nom de la campagne",
    "mistake.example.buyer": "‹{{name: nom de votre entreprise}}|le nom de votre entreprise›",
    "mistake.example.id": "un nom court tel que cost_per_order",
    "mistake.example.weight": "un nombre à partir de 0",
    "mistake.example.text": "le texte que lit le fournisseur",
    "mistake.example.points": "‹{{valeur: points}}|des valeurs avec leurs points›, par exemple {{50: 0, 80: 100}}",
    "mistake.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|{{oui: 100, non: 0}}›",
    "mistake.example.points_of_dates": (
        "‹{{date: points}}|des dates avec leurs points›, par exemple {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.example.of_hundred": "un nombre de 0 à 100",
    "mistake.example.steps": "le nombre de paliers, un nombre entier de 2 à 10, par exemple 5",
    "mistake.example.low": "ce que signifie le palier 1",
    "mistake.example.high": "ce que signifie le dernier palier",
    "mistake.example.unit": "l’unité de mesure, par exemple %, EUR ou heures",
    "mistake.example.range": "le plus petit et le plus grand nombre acceptés, par exemple [0, 100]",
    "mistake.example.need": "⟦=must⟧, ⟦=should⟧ ou ⟦=could⟧",
    "mistake.example.record": "⟦=kept_share⟧",
    "mistake.example.measure": "la mesure demandée à nos registres, par exemple ⟦=solved_share⟧",
    "mistake.example.options": "les réponses qui l’affirment, par exemple ⟦=yes⟧",
    "mistake.example.within": "de combien une réponse peut s’écarter du chiffre qui s’y trouve, par exemple 10",
    "mistake.example.timezone": "le fuseau de ces horaires, par exemple Europe/Paris",
    "mistake.example.from": "le premier jour des 52 semaines prises en compte, par exemple 2027-01-04",
    "mistake.example.channels": (
        '‹{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}|des lignes sur la feuille « ⟦#promise⟧ »›'
    ),
    # Sheets, rows and cells of a workbook.
    "mistake.no_sheets": "aucune feuille du classeur ne porte le nom d’une feuille de critères",
    "mistake.no_sheets.hint": (
        "Donnez aux feuilles les noms {known} ; `scorecard init new-folder --excel` les montre remplies"
    ),
    "mistake.no_sheet": "la feuille « {sheet} » manque",
    "mistake.no_sheet.hint": (
        "Reprenez-la d’une version antérieure du fichier ; `scorecard init new-folder --excel` montre toutes les "
        "feuilles"
    ),
    "mistake.only_questions": "le classeur ne contient que des questions à choisir, pas de critères",
    "mistake.only_questions.hint": "Copiez les lignes qu’il vous faut dans les feuilles du même nom de criteria.xlsx",
    "mistake.other_criteria": "ce fichier n’existe pas ; le dossier contient {found}",
    "mistake.other_criteria.hint": (
        "Sont lus criteria.xlsx et criteria.yaml : enregistrez {found} sous le nom criteria.xlsx dans Excel ou "
        "LibreOffice"
    ),
    "mistake.same_sheet": "la feuille « {sheet} » contient la même chose que la feuille « {other} »",
    "mistake.same_sheet.hint": "Réunissez toutes les lignes sur l’une des deux, et supprimez l’autre",
    "mistake.unknown_sheet": "la feuille « {sheet} » n’est pas connue ici",
    "mistake.unknown_sheet.hint": "Sont connues {known} ; masquez une feuille qui n’est que pour vous",
    "mistake.unknown_sheet.hint.taken": (
        "La feuille « {suggestion} » existe déjà, et elle seule est lue : reportez-y ce qui manque, et masquez "
        "cette feuille"
    ),
    "mistake.unknown_setting": "le paramètre « {name} » n’est pas connu ici",
    "mistake.unknown_column": "la colonne « {name} » n’est pas connue ici",
    "mistake.language_code": "Indiquez la langue par son code, par exemple {name} (de) ou {name} (de-CH)",
    "mistake.same_column": "« {name} » contient la même chose que la colonne {column}",
    "mistake.same_column.hint": "Supprimez l’une des deux colonnes",
    "mistake.no_heading": "la colonne n’a pas d’en-tête",
    "mistake.no_heading.hint": "Donnez-lui-en un, par exemple « remarque » pour vos propres notes, ou videz-la",
    "mistake.row_twice": "« {name} » figure ici une deuxième fois",
    "mistake.row_twice.hint": "Gardez l’une des deux lignes, et supprimez l’autre",
    "mistake.said_twice": "« {key} » figure déjà dans une autre cellule de la ligne",
    "mistake.said_twice.hint": "Videz l’une des deux cellules",
    "mistake.no_campaign_language": "rien n’indique la langue de la campagne",
    "mistake.no_campaign_language.hint": (
        "Écrivez la langue des textes qui n’en indiquent aucune, par exemple {language}"
    ),
    "mistake.other_texts": (
        "la langue indiquée est « {language} », et les textes en « {language} » ont leurs propres colonnes ; "
        "ceux qui n’indiquent aucune langue semblent être en « {seen} »"
    ),
    "mistake.other_texts.hint": "Écrivez la langue des textes qui n’en indiquent aucune, par exemple {seen}",
    "mistake.version_twice": (
        "le texte dans la langue de la campagne, « {language} », figure déjà dans une autre colonne"
    ),
    "mistake.version_twice.hint": "Gardez l’un des deux",
    "mistake.no_criterion": "il n’y a pas de critère « {name} »",
    "mistake.no_question": "il n’y a pas de question « {name} »",
    "mistake.of_no_criterion": "rien n’indique à quel critère la ligne appartient",
    "mistake.of_no_question": "rien n’indique à quelle question la ligne appartient",
    "mistake.of_no_question.hint": "Écrivez l’id ici ; dans des cellules fusionnées, seule la première le contient",
    "mistake.no_criterion.hint": (
        "Écrivez l’id d’un critère ; ne supprimez des lignes que si leur critère n’existe plus"
    ),
    "mistake.no_question.hint": (
        "Écrivez l’id d’une question ; ne supprimez des lignes que si leur question n’existe plus"
    ),
    "mistake.uncalculated": "la cellule contient une formule sans son résultat",
    "mistake.uncalculated.hint": "Ouvrez le classeur dans Excel et enregistrez-le, ou saisissez la valeur",
    "mistake.error": "la cellule affiche l’erreur {error}",
    "mistake.error.hint": "Corrigez la formule, ou saisissez la valeur",
    "mistake.no_ends": "« {text} » n’indique pas les deux limites",
    "mistake.no_ends.hint": "Écrivez les deux, séparées par une virgule : {example}",
    "mistake.key_twice": "« {key} » figure deux fois dans la cellule",
    "mistake.key_twice.hint": "Gardez l’une des deux entrées",
    # Values of any kind.
    "mistake.not_accepted": "{found} ne convient pas ici",
    "mistake.not_accepted.hint": "Reportez-vous aux critères que crée `scorecard init`",
    "mistake.no_such_answer": "{found} n’est pas une réponse à cette question",
    "mistake.no_list": "{found} figure ici au lieu d’une ‹liste|énumération›",
    "mistake.no_list.hint": "Mettez-le entre crochets : [{value}]",
    "mistake.no_list.hint.entries": (
        "‹Commencez chaque entrée par un tiret, ou utilisez des crochets : [ ]|Séparez les entrées par des "
        "virgules ; ce qui a sa propre feuille s’y trouve›"
    ),
    "mistake.empty_list": "‹la liste est vide|la cellule ne nomme rien›",
    "mistake.empty_list.hint": "Écrivez-y un nom, ou ‹supprimez la ligne|videz la cellule›",
    "mistake.twice": "« {name} » figure deux fois dans la ‹liste|cellule›",
    "mistake.twice.hint": "Supprimez l’un des deux",
    "mistake.no_map": "{found} figure ici au lieu ‹de clés et de valeurs|d’entrées avec deux-points›",
    "mistake.no_map.hint": (
        "‹Écrivez des lignes `clé: valeur`, en retrait|Écrivez chaque entrée avec un deux-points avant sa valeur, "
        "séparée par des virgules, ou remplissez les colonnes de ses parties›"
    ),
    "mistake.no_switch": "{found} figure ici au lieu de ‹true ou false|oui ou non›",
    "mistake.no_switch.hint": "Écrivez ‹true ou false, sans guillemets|oui ou non›",
    "mistake.schema": "{found} n’est pas une version connue de ce format",
    "mistake.schema.hint": "Écrivez ‹`schema: 1`|1›",
    # Texts and ids.
    "mistake.no_text": "{found} figure ici au lieu d’un texte",
    "mistake.no_text.hint": "Écrivez un texte‹, entre guillemets droits|›",
    "mistake.empty_text": "le texte est vide",
    "mistake.empty_text.hint": "Écrivez un texte, ou ‹supprimez la ligne|videz la cellule›",
    "mistake.control": "le texte contient un caractère non imprimable",
    "mistake.control.hint": "Supprimez-le, ou saisissez le texte à nouveau",
    "mistake.no_language": "« {language} » n’est pas une langue",
    "mistake.no_language.hint": (
        '‹Un texte par langue a des clés telles que en ou de-CH : {{en: "...", es: "..."}}|Nommez la colonne par '
        "exemple « texte (en) »›"
    ),
    "mistake.no_version": "le texte n’a pas de version en « {language} », la langue de la campagne",
    "mistake.no_version.hint": (
        '‹Ajoutez-y `{language}: "..."`|Remplissez la colonne pour « {language} », ou celle sans langue›'
    ),
    "mistake.no_id": "« {id} » n’est pas un id valable",
    "mistake.no_id.hint": "Un id se compose de minuscules (a-z), de chiffres et de _, par exemple {such}",
    "mistake.long_id": "l’id compte {count} caractères",
    "mistake.long_id.hint": "Un id en compte au plus {most}",
    # Numbers, and the points that values earn.
    "mistake.no_number": "{found} figure ici au lieu d’un nombre",
    "mistake.no_number.hint": "Écrivez un nombre, par exemple ‹12.5|12,5› ou 40",
    "mistake.number_meant.hint": "Écrivez {number}‹, sans guillemets|›",
    "mistake.infinite": "le nombre n’est pas fini",
    "mistake.infinite.hint": "Écrivez un nombre ordinaire, par exemple ‹12.5|12,5› ou 40",
    "mistake.no_whole_number.hint": "Écrivez un nombre entier de {lowest} à {highest}, par exemple {example}",
    "mistake.fraction": "{number} n’est pas un nombre entier",
    "mistake.fraction.hint": "Écrivez par exemple {whole}",
    "mistake.share": "{number} serait moins d’un pour cent",
    "mistake.share.hint": "Écrivez {percent} s’il s’agit de {percent} pour cent",
    "mistake.negative": "{number} est négatif",
    "mistake.negative.hint": "Écrivez un nombre à partir de 0",
    "mistake.out_of_range": "{number} est hors des limites",
    "mistake.out_of_range.hint": "Écrivez un nombre de {lowest} à {highest}",
    "mistake.exchanged": "{lower} ({value}) est supérieur à {upper} ({highest})",
    "mistake.exchanged.hint": "Inversez les deux",
    "mistake.interval": "deux nombres sont attendus ici, et non {count}",
    "mistake.interval.hint": "Écrivez le plus petit et le plus grand nombre acceptés, par exemple [0, 100]",
    "mistake.interval.hint.decimals": (
        "Écrivez le plus petit et le plus grand nombre acceptés, par exemple [0, 100] ; les décimales s’écrivent "
        "avec un point"
    ),
    "mistake.interval.falls": "{first} n’est pas inférieur à {last}",
    "mistake.no_anchor": "« {key} » figure ici au lieu d’un nombre",
    "mistake.no_anchor.hint": "Écrivez un nombre ; les points se notent {{valeur: points}}",
    "mistake.no_anchor.hint.meant": "Écrivez {number} ; les points se notent {{valeur: points}}",
    "mistake.few.values": "moins de deux valeurs ont des points",
    "mistake.few.values.hint": "Écrivez au moins deux valeurs, la plus petite d’abord, par exemple {{50: 0, 80: 100}}",
    "mistake.few.steps": "moins de deux paliers ont des points",
    "mistake.few.steps.hint": "Écrivez au moins deux paliers, par exemple {{95: 60, 98: 80, 99: 100}}",
    "mistake.few.dates": "moins de deux dates ont des points",
    "mistake.few.dates.hint": (
        "Écrivez au moins deux dates, dans l’ordre chronologique, par exemple {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.same_value": "{left} et {right} sont la même valeur",
    "mistake.same_value.hint": "Supprimez l’une des deux",
    "mistake.falling.values": "les valeurs ne sont pas croissantes : {right} vient après {left}",
    "mistake.falling.steps": "les paliers ne sont pas croissants : {right} vient après {left}",
    "mistake.falling.dates": "les dates ne sont pas dans l’ordre chronologique : {right} vient après {left}",
    "mistake.uneven_steps": "les points des paliers ne montent ni ne descendent d’un bout à l’autre",
    "mistake.uneven_steps.hint": (
        "Donnez à chaque palier plus de points qu’au précédent, ou à chacun moins ; seuls les "
        "‹`points`|« ⟦points⟧ »› peuvent monter et descendre"
    ),
    "mistake.two_curves": "‹points et steps|« ⟦points⟧ » et « ⟦steps⟧ »› figurent ici ; un seul des deux peut valoir",
    "mistake.two_curves.hint": (
        "Gardez ‹`points`|« ⟦points⟧ »› pour des droites entre les valeurs, ou ‹`steps`|« ⟦steps⟧ »› pour des "
        "points qui changent d’un coup"
    ),
    "mistake.no_curve": "« ⟦points⟧ » manque",
    "mistake.no_curve.hint": (
        "‹Ajoutez `points:` {{valeur: points}}|Remplissez « points » : des valeurs avec leurs points›, par "
        "exemple {{50: 0, 80: 100}}, ou ‹steps|« ⟦steps⟧ »›"
    ),
    "mistake.no_points": "aucune réponse n’a de points : personne ne pourrait en obtenir",
    "mistake.no_points.hint": "Donnez des points à au moins une réponse",
    # Dates, hours and time zones.
    "mistake.no_date": "{found} n’est pas une date",
    "mistake.no_date.hint": "Écrivez l’année, le mois et le jour, par exemple 2027-02-26‹| ou 26 février 2027›",
    "mistake.two_dates": "{found} se lit de deux façons",
    "mistake.no_moment": "{found} n’est pas une date limite",
    "mistake.no_moment.hint": (
        "Écrivez une date, par exemple 2027-02-26, ou avec l’heure, par exemple 2027-02-26 17:00‹| ou 26 "
        "février 2027 17:00› ; son fuseau se trouve ‹sous timezone|dans le paramètre « fuseau horaire »›"
    ),
    "mistake.day_interval": "deux dates sont attendues ici, et non {count}",
    "mistake.day_interval.hint": (
        "Écrivez la première et la dernière date acceptées, par exemple [2027-01-01, 2027-12-31]"
    ),
    "mistake.day_interval.falls": "{first} n’est pas avant {last}",
    "mistake.too_early": "{date} est une date qu’aucun tableur ne connaît",
    "mistake.too_early.hint": "Écrivez {earliest} ou une date ultérieure",
    "mistake.no_start": "{start} ne tombe pas dans une année pour laquelle on peut s’engager",
    "mistake.no_start.hint": "Écrivez une date des années {first} à {last}",
    "mistake.no_hours": "{found} figure ici au lieu d’horaires",
    "mistake.no_hours.hint": (
        'Écrivez des horaires tels que ‹`"08:00-22:00"` ou `"08:00-12:00, 14:00-18:00"`, au-delà de minuit '
        '`"22:00-06:00"`|08:00-22:00 ou 08:00-12:00, 14:00-18:00, au-delà de minuit 22:00-06:00›, ou {closed}'
    ),
    "mistake.hours_meant": 'Écrivez ‹`"{hours}"`|{hours}›',
    "mistake.hours_overlap": "les horaires « {hours} » se chevauchent",
    "mistake.hours_overlap.hint": "N’indiquez chaque heure de la journée qu’une fois",
    "mistake.hours_two_ways": "les horaires « {hours} » peuvent se lire de deux façons",
    "mistake.hours_two_ways.hint": (
        'Jour et nuit s’écrit ‹`"00:00-24:00"`|00:00-24:00› ; sinon, coupez à minuit : ‹`"12:00-24:00"`, et '
        '`"00:00-10:00"`|12:00-24:00, et 00:00-10:00› le lendemain'
    ),
    "mistake.no_zone": "{found} figure ici au lieu d’un fuseau horaire",
    "mistake.no_zone.hint": "Écrivez le nom d’un fuseau horaire, par exemple Europe/Paris",
    "mistake.no_zones": "cet ordinateur ne connaît aucun fuseau horaire",
    "mistake.no_zones.hint": "Installez-les avec `pip install tzdata`",
    "mistake.unknown_zone": "il n’y a pas de fuseau horaire « {name} »",
    # Parts that exclude each other.
    "mistake.credit_falls.hint": "Être vérifiée ne doit pas coûter de points à une réponse : inversez les deux",
    "mistake.credit_of_evidence_falls.hint": (
        "Indiquer un justificatif ne doit pas coûter de points à une réponse : inversez les deux"
    ),
    "mistake.doubt_rises.hint": (
        "Une réponse vérifiée n’est pas plus douteuse qu’une réponse déclarée : inversez les deux"
    ),
    "mistake.idle_scenario": "le scénario ne change aucune pondération",
    "mistake.idle_scenario.hint": (
        "‹Écrivez alignment_share, ou des pondérations sous criteria ou kpis, par exemple {{alignment_share: "
        "30}}|Remplissez « ⟦alignment_share⟧ », « ⟦criteria⟧ » ou « ⟦kpis⟧ »›"
    ),
    "mistake.no_uncertainty": "il n’y a pas d’incertitude ici",
    "mistake.two_uncertainties": "deux incertitudes figurent ici",
    "mistake.no_uncertainty.hint": (
        "‹Écrivez soit {{relative: 3}}, en pour cent, soit {{absolute: 0.5}}, dans l’unité de "
        "l’indicateur|Remplissez soit « incertitude : en pourcentage », soit « incertitude : en unités » (celles "
        "de l’indicateur)›"
    ),
    "mistake.two_sources": (
        "‹column et record|« ⟦check.column⟧ » et « ⟦check.record⟧ »› figurent ici ; un seul des deux peut valoir"
    ),
    "mistake.two_sources.hint": "Gardez l’un des deux",
    "mistake.no_source": "« ⟦check.column⟧ » manque",
    "mistake.no_source.hint": (
        "‹Ajoutez `column:` une colonne du tableau des indicateurs, ou `record:` une mesure|Remplissez "
        "« recoupement : colonne » avec une colonne du tableau des indicateurs, ou « ⟦check.record⟧ » avec une "
        "mesure› telle que ⟦=solved_share⟧"
    ),
    "mistake.no_contradiction": "{found} figure ici au lieu de réponses qui se contredisent",
    "mistake.no_contradiction.hint": (
        "Écrivez ‹`contradicts:` |›{{réponse: {{autre question: sa réponse}}}}, par exemple {{⟦=yes⟧: "
        "{{carrier: none}}}}"
    ),
}
