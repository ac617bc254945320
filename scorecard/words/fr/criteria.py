"""What is wrong with a value in the criteria, and what may stand there, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "criteria.found.switch": "la valeur ‹{switch}|{cell}›",
    "criteria.found.number": "le nombre {number}",
    "criteria.found.date": "la date {date}",
    "criteria.found.list": "‹une liste|une énumération›",
    "criteria.found.map": "‹un bloc de clés et de valeurs|une entrée avec deux-points›",
    "criteria.found.empty_map": "‹un bloc vide|rien›",
    "criteria.found.text": "le texte « {text} »",
    # Keys and columns.
    "criteria.missing": "« {name} » manque",
    "criteria.missing.hint": "‹Ajoutez `{key}: ...`|Remplissez « {name} »›",
    "criteria.missing.hint.such": "‹Ajoutez `{key}:`|Remplissez « {name} » :› {example}",
    "criteria.missing.rows": "‹Ajoutez `{key}: ...`|Ajoutez des lignes sur la feuille « {sheet} »›",
    "criteria.missing.options": (
        "‹Ajoutez `{key}: ...`|Ajoutez des lignes sur la feuille « {sheet} », avec l’id de cette question›"
    ),
    "criteria.unknown": "« {name} » n’est pas ‹une clé connue|connu› ici",
    "criteria.unknown.hint": "Sont connus ici : {known}",
    "criteria.not_of_type": "Une question de type {type} n’en a pas : ‹supprimez la clé|videz la cellule›",
    "criteria.nothing": "il n’y a rien ‹après cette clé|ici›",
    "criteria.nothing.hint": "Écrivez une valeur, ou supprimez la ligne",
    "criteria.hours_as_key": "des horaires figurent ici au lieu d’une clé",
    "criteria.hours_as_key.hint": (
        'Mettez les horaires avec une virgule entre guillemets droits : `"08:00-12:00, 14:00-18:00"`'
    ),
    "criteria.quoted": (
        "des guillemets typographiques entourent {bare} ; ils viennent d’un traitement de texte et ne comptent "
        "pas ici comme guillemets"
    ),
    "criteria.quoted.hint": '‹Tapez des guillemets droits\xa0: `"{bare}"`|Écrivez {bare} sans guillemets›',
    "criteria.quoted.hint.number": "Écrivez {bare} sans guillemets",
    "criteria.empty_part": "« {name} » est vide",
    "criteria.empty_part.hint": "Ajoutez au moins ‹une entrée sous {part}|une ligne sur la feuille pour {name}›",
    "criteria.few_options": "il y a moins de deux réponses au choix",
    "criteria.few_options.hint": "Ajoutez des réponses jusqu’à ce qu’un fournisseur ait le choix",
    "criteria.no_type": "« ⟦type⟧ » manque",
    "criteria.no_type.hint": "‹Ajoutez `type:`|Remplissez « ⟦type⟧ » :› {known}",
    "criteria.no_type.hint.misspelt": "S’agit-il de « ⟦type⟧ » là où figure « {found} » ?",
    "criteria.unknown_type": "« {type} » n’est pas un type de question",
    "criteria.unknown_type.hint": "Écrivez {known}",
    "criteria.type": "{name} ({how})",
    "criteria.type.choice": "une réponse",
    "criteria.type.multi": "plusieurs réponses",
    "criteria.type.yes_no": "oui ou non",
    "criteria.type.scale": "un palier",
    "criteria.type.number": "un nombre",
    "criteria.type.date": "un jour",
    "criteria.type.text": "des phrases",
    "criteria.type.checklist": "des éléments en place, prévus ou absents",
    "criteria.type.hours": "des horaires d’ouverture",
    "criteria.type.record": "nos registres répondent",
    "criteria.write": "Écrivez {example}",
    # What may stand under a key.
    "criteria.example.schema": "1",
    "criteria.example.title": "le nom de la campagne",
    "criteria.example.buyer": "‹{{name: nom de votre entreprise}}|le nom de votre entreprise›",
    "criteria.example.id": "un nom court tel que cost_per_order",
    "criteria.example.weight": "un nombre à partir de 0",
    "criteria.example.text": "le texte que lit le fournisseur",
    "criteria.example.points": "‹{{valeur: points}}|des valeurs avec leurs points›, par exemple {{50: 0, 80: 100}}",
    "criteria.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|{{oui: 100, non: 0}}›",
    "criteria.example.points_of_dates": (
        "‹{{date: points}}|des dates avec leurs points›, par exemple {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.example.of_hundred": "un nombre de 0 à 100",
    "criteria.example.steps": "le nombre de paliers, un nombre entier de 2 à 10, par exemple 5",
    "criteria.example.low": "ce que signifie le palier 1",
    "criteria.example.high": "ce que signifie le dernier palier",
    "criteria.example.unit": "l’unité de mesure, par exemple %, EUR ou heures",
    "criteria.example.range": "le plus petit et le plus grand nombre acceptés, par exemple [0, 100]",
    "criteria.example.need": "⟦=must⟧, ⟦=should⟧ ou ⟦=could⟧",
    "criteria.example.record": "kept_share",
    "criteria.example.measure": "la mesure demandée à nos registres, par exemple solved_share",
    "criteria.example.options": "les réponses qui l’affirment, par exemple yes",
    "criteria.example.within": "de combien une réponse peut s’écarter du chiffre qui s’y trouve, par exemple 10",
    "criteria.example.timezone": "le fuseau de ces horaires, par exemple Europe/Paris",
    "criteria.example.from": "le premier jour des 52 semaines prises en compte, par exemple 2027-01-04",
    "criteria.example.channels": '{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}',
    # Sheets, rows and cells of a workbook.
    "criteria.no_sheets": "aucune feuille du classeur ne porte le nom d’une feuille de critères",
    "criteria.no_sheets.hint": (
        "Donnez aux feuilles les noms {known} ; `scorecard init new-folder --excel` les montre remplies"
    ),
    "criteria.same_sheet": "la feuille « {sheet} » contient la même chose que la feuille « {other} »",
    "criteria.same_sheet.hint": "Réunissez toutes les lignes sur l’une des deux, et supprimez l’autre",
    "criteria.unknown_sheet": "la feuille « {sheet} » n’est pas connue ici",
    "criteria.unknown_sheet.hint": "Sont connues {known} ; masquez une feuille qui n’est que pour vous",
    "criteria.unknown_setting": "le paramètre « {name} » n’est pas connu ici",
    "criteria.unknown_column": "la colonne « {name} » n’est pas connue ici",
    "criteria.language_code": "Indiquez la langue par son code, par exemple {name} (de) ou {name} (de-CH)",
    "criteria.same_column": "« {name} » contient la même chose que la colonne {column}",
    "criteria.same_column.hint": "Supprimez l’une des deux colonnes",
    "criteria.no_heading": "la colonne n’a pas d’en-tête",
    "criteria.no_heading.hint": "Donnez-lui-en un, par exemple « remarque » pour vos propres notes, ou videz-la",
    "criteria.row_twice": "« {name} » figure ici une deuxième fois",
    "criteria.row_twice.hint": "Gardez l’une des deux lignes, et supprimez l’autre",
    "criteria.said_twice": "« {key} » figure déjà dans une autre cellule de la ligne",
    "criteria.said_twice.hint": "Videz l’une des deux cellules",
    "criteria.version_twice": (
        "le texte dans la langue de la campagne, « {language} », figure déjà dans une autre colonne"
    ),
    "criteria.version_twice.hint": "Gardez l’un des deux",
    "criteria.no_criterion": "il n’y a pas de critère « {name} »",
    "criteria.no_question": "il n’y a pas de question « {name} »",
    "criteria.of_no_criterion": "rien n’indique à quel critère la ligne appartient",
    "criteria.of_no_question": "rien n’indique à quelle question la ligne appartient",
    "criteria.of_no_question.hint": "Écrivez l’id ici ; dans des cellules fusionnées, seule la première le contient",
    "criteria.no_criterion.hint": "Écrivez l’id d’un critère, ou supprimez la ligne",
    "criteria.no_question.hint": "Écrivez l’id d’une question, ou supprimez la ligne",
    "criteria.uncalculated": "la cellule contient une formule sans son résultat",
    "criteria.uncalculated.hint": "Ouvrez le classeur dans Excel et enregistrez-le, ou saisissez la valeur",
    "criteria.error": "la cellule affiche l’erreur {error}",
    "criteria.error.hint": "Corrigez la formule, ou saisissez la valeur",
    "criteria.no_ends": "« {text} » n’indique pas les deux limites",
    "criteria.no_ends.hint": "Écrivez les deux, séparées par une virgule : {example}",
    "criteria.key_twice": "« {key} » figure deux fois dans la cellule",
    "criteria.key_twice.hint": "Gardez l’une des deux entrées",
    # Values of any kind.
    "criteria.not_accepted": "{found} ne convient pas ici",
    "criteria.not_accepted.hint": "Reportez-vous aux critères que crée `scorecard init`",
    "criteria.no_such_answer": "{found} n’est pas une réponse à cette question",
    "criteria.no_list": "{found} figure ici au lieu d’une ‹liste|énumération›",
    "criteria.no_list.hint": "Mettez-le entre crochets : [{value}]",
    "criteria.no_list.hint.entries": (
        "‹Commencez chaque entrée par un tiret, ou utilisez des crochets : [ ]|Séparez les entrées par des "
        "virgules ; ce qui a sa propre feuille s’y trouve›"
    ),
    "criteria.empty_list": "‹la liste est vide|la cellule ne nomme rien›",
    "criteria.empty_list.hint": "Écrivez-y un nom, ou ‹supprimez la ligne|videz la cellule›",
    "criteria.twice": "« {name} » figure deux fois dans la ‹liste|cellule›",
    "criteria.twice.hint": "Supprimez l’un des deux",
    "criteria.no_map": "{found} figure ici au lieu ‹de clés et de valeurs|d’entrées avec deux-points›",
    "criteria.no_map.hint": (
        "‹Écrivez des lignes `clé: valeur`, en retrait|Écrivez chaque entrée avec un deux-points avant sa valeur, "
        "séparée par des virgules, ou remplissez les colonnes de ses parties›"
    ),
    "criteria.no_switch": "{found} figure ici au lieu de ‹true ou false|oui ou non›",
    "criteria.no_switch.hint": "Écrivez ‹true ou false, sans guillemets|oui ou non›",
    "criteria.schema": "{found} n’est pas une version connue de ce format",
    "criteria.schema.hint": "Écrivez ‹`schema: 1`|1›",
    # Texts and ids.
    "criteria.no_text": "{found} figure ici au lieu d’un texte",
    "criteria.no_text.hint": "Écrivez un texte‹, entre guillemets droits|›",
    "criteria.empty_text": "le texte est vide",
    "criteria.empty_text.hint": "Écrivez un texte, ou ‹supprimez la ligne|videz la cellule›",
    "criteria.control": "le texte contient un caractère non imprimable",
    "criteria.control.hint": "Supprimez-le, ou saisissez le texte à nouveau",
    "criteria.no_language": "« {language} » n’est pas une langue",
    "criteria.no_language.hint": (
        '‹Un texte par langue a des clés telles que en ou de-CH : {{en: "...", es: "..."}}|Nommez la colonne par '
        "exemple « texte (en) »›"
    ),
    "criteria.no_version": "le texte n’a pas de version en « {language} », la langue de la campagne",
    "criteria.no_version.hint": (
        '‹Ajoutez-y `{language}: "..."`|Remplissez la colonne pour « {language} », ou celle sans langue›'
    ),
    "criteria.no_id": "« {id} » n’est pas un id valable",
    "criteria.no_id.hint": "Un id se compose de minuscules (a-z), de chiffres et de _, par exemple {such}",
    "criteria.long_id": "l’id compte {count} caractères",
    "criteria.long_id.hint": "Un id en compte au plus {most}",
    # Numbers, and the points that values earn.
    "criteria.no_number": "{found} figure ici au lieu d’un nombre",
    "criteria.no_number.hint": "Écrivez un nombre, par exemple ‹12.5|12,5› ou 40",
    "criteria.number_meant.hint": "Écrivez {number}‹, sans guillemets|›",
    "criteria.infinite": "le nombre n’est pas fini",
    "criteria.infinite.hint": "Écrivez un nombre ordinaire, par exemple ‹12.5|12,5› ou 40",
    "criteria.no_whole_number.hint": "Écrivez un nombre entier de {lowest} à {highest}, par exemple {example}",
    "criteria.fraction": "{number} n’est pas un nombre entier",
    "criteria.fraction.hint": "Écrivez par exemple {whole}",
    "criteria.share": "{number} serait moins d’un pour cent",
    "criteria.share.hint": "Écrivez {percent} s’il s’agit de {percent} pour cent",
    "criteria.negative": "{number} est négatif",
    "criteria.negative.hint": "Écrivez un nombre à partir de 0",
    "criteria.out_of_range": "{number} est hors des limites",
    "criteria.out_of_range.hint": "Écrivez un nombre de {lowest} à {highest}",
    "criteria.exchanged": "{lower} ({value}) est supérieur à {upper} ({highest})",
    "criteria.exchanged.hint": "Inversez les deux",
    "criteria.interval": "deux nombres sont attendus ici, et non {count}",
    "criteria.interval.hint": "Écrivez le plus petit et le plus grand nombre acceptés, par exemple [0, 100]",
    "criteria.interval.hint.decimals": (
        "Écrivez le plus petit et le plus grand nombre acceptés, par exemple [0, 100] ; les décimales s’écrivent "
        "avec un point"
    ),
    "criteria.interval.falls": "{first} n’est pas inférieur à {last}",
    "criteria.no_anchor": "« {key} » figure ici au lieu d’un nombre",
    "criteria.no_anchor.hint": "Écrivez un nombre ; les points se notent {{valeur: points}}",
    "criteria.no_anchor.hint.meant": "Écrivez {number} ; les points se notent {{valeur: points}}",
    "criteria.few.values": "moins de deux valeurs ont des points",
    "criteria.few.values.hint": "Écrivez au moins deux valeurs, la plus petite d’abord, par exemple {{50: 0, 80: 100}}",
    "criteria.few.steps": "moins de deux paliers ont des points",
    "criteria.few.steps.hint": "Écrivez au moins deux paliers, par exemple {{95: 60, 98: 80, 99: 100}}",
    "criteria.few.dates": "moins de deux dates ont des points",
    "criteria.few.dates.hint": (
        "Écrivez au moins deux dates, dans l’ordre chronologique, par exemple {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.same_value": "{left} et {right} sont la même valeur",
    "criteria.same_value.hint": "Supprimez l’une des deux",
    "criteria.falling.values": "les valeurs ne sont pas croissantes : {right} vient après {left}",
    "criteria.falling.steps": "les paliers ne sont pas croissants : {right} vient après {left}",
    "criteria.falling.dates": "les dates ne sont pas dans l’ordre chronologique : {right} vient après {left}",
    "criteria.uneven_steps": "les points des paliers ne montent ni ne descendent d’un bout à l’autre",
    "criteria.uneven_steps.hint": (
        "Donnez à chaque palier plus de points qu’au précédent, ou à chacun moins ; seuls les "
        "‹`points`|« ⟦points⟧ »› peuvent monter et descendre"
    ),
    "criteria.two_curves": "‹points et steps|« ⟦points⟧ » et « ⟦steps⟧ »› figurent ici ; un seul des deux peut valoir",
    "criteria.two_curves.hint": (
        "Gardez ‹`points`|« ⟦points⟧ »› pour des droites entre les valeurs, ou ‹`steps`|« ⟦steps⟧ »› pour des "
        "points qui changent d’un coup"
    ),
    "criteria.no_curve": "« ⟦points⟧ » manque",
    "criteria.no_curve.hint": (
        "‹Ajoutez `points:` {{valeur: points}}|Remplissez « points » : des valeurs avec leurs points›, par "
        "exemple {{50: 0, 80: 100}}, ou ‹steps|« ⟦steps⟧ »›"
    ),
    "criteria.no_points": "aucune réponse n’a de points : personne ne pourrait en obtenir",
    "criteria.no_points.hint": "Donnez des points à au moins une réponse",
    # Dates, hours and time zones.
    "criteria.no_date": "{found} n’est pas une date",
    "criteria.no_date.hint": "Écrivez l’année, le mois et le jour, par exemple 2027-02-26",
    "criteria.no_moment": "{found} n’est pas une date limite",
    "criteria.no_moment.hint": (
        "Écrivez une date, par exemple 2027-02-26, ou avec l’heure, par exemple 2027-02-26 17:00 ; son fuseau se "
        "trouve ‹sous timezone|dans le paramètre « fuseau horaire »›"
    ),
    "criteria.day_interval": "deux dates sont attendues ici, et non {count}",
    "criteria.day_interval.hint": (
        "Écrivez la première et la dernière date acceptées, par exemple [2027-01-01, 2027-12-31]"
    ),
    "criteria.day_interval.falls": "{first} n’est pas avant {last}",
    "criteria.too_early": "{date} est une date qu’aucun tableur ne connaît",
    "criteria.too_early.hint": "Écrivez {earliest} ou une date ultérieure",
    "criteria.no_start": "{start} ne tombe pas dans une année pour laquelle on peut s’engager",
    "criteria.no_start.hint": "Écrivez une date des années {first} à {last}",
    "criteria.no_hours": "{found} figure ici au lieu d’horaires",
    "criteria.no_hours.hint": (
        'Écrivez des horaires tels que ‹`"08:00-22:00"` ou `"08:00-12:00, 14:00-18:00"`, au-delà de minuit '
        '`"22:00-06:00"`|08:00-22:00 ou 08:00-12:00, 14:00-18:00, au-delà de minuit 22:00-06:00›, ou {closed}'
    ),
    "criteria.hours_meant": 'Écrivez ‹`"{hours}"`|{hours}›',
    "criteria.hours_overlap": "les horaires « {hours} » se chevauchent",
    "criteria.hours_overlap.hint": "N’indiquez chaque heure de la journée qu’une fois",
    "criteria.hours_two_ways": "les horaires « {hours} » peuvent se lire de deux façons",
    "criteria.hours_two_ways.hint": (
        'Jour et nuit s’écrit ‹`"00:00-24:00"`|00:00-24:00› ; sinon, coupez à minuit : ‹`"12:00-24:00"`, et '
        '`"00:00-10:00"`|12:00-24:00, et 00:00-10:00› le lendemain'
    ),
    "criteria.no_zone": "{found} figure ici au lieu d’un fuseau horaire",
    "criteria.no_zone.hint": "Écrivez le nom d’un fuseau horaire, par exemple Europe/Paris",
    "criteria.no_zones": "cet ordinateur ne connaît aucun fuseau horaire",
    "criteria.no_zones.hint": "Installez-les avec `pip install tzdata`",
    "criteria.unknown_zone": "il n’y a pas de fuseau horaire « {name} »",
    # Parts that exclude each other.
    "criteria.credit_falls.hint": "Être vérifiée ne doit pas coûter de points à une réponse : inversez les deux",
    "criteria.credit_of_evidence_falls.hint": (
        "Indiquer un justificatif ne doit pas coûter de points à une réponse : inversez les deux"
    ),
    "criteria.doubt_rises.hint": (
        "Une réponse vérifiée n’est pas plus douteuse qu’une réponse déclarée : inversez les deux"
    ),
    "criteria.idle_scenario": "le scénario ne change aucune pondération",
    "criteria.idle_scenario.hint": (
        "‹Écrivez alignment_share, ou des pondérations sous criteria ou kpis, par exemple {{alignment_share: "
        "30}}|Remplissez « ⟦alignment_share⟧ », « ⟦criteria⟧ » ou « ⟦kpis⟧ »›"
    ),
    "criteria.no_uncertainty": "il n’y a pas d’incertitude ici",
    "criteria.two_uncertainties": "deux incertitudes figurent ici",
    "criteria.no_uncertainty.hint": (
        "‹Écrivez soit {{relative: 3}}, en pour cent, soit {{absolute: 0.5}}, dans l’unité de "
        "l’indicateur|Remplissez soit « incertitude : en pourcentage », soit « incertitude : en unités » (celles "
        "de l’indicateur)›"
    ),
    "criteria.two_sources": (
        "‹column et record|« ⟦check.column⟧ » et « ⟦check.record⟧ »› figurent ici ; un seul des deux peut valoir"
    ),
    "criteria.two_sources.hint": "Gardez l’un des deux",
    "criteria.no_source": "« ⟦check.column⟧ » manque",
    "criteria.no_source.hint": (
        "‹Ajoutez `column:` une colonne du tableau des indicateurs, ou `record:` une mesure|Remplissez "
        "« recoupement : colonne » avec une colonne du tableau des indicateurs, ou « ⟦check.record⟧ » avec une "
        "mesure› telle que solved_share"
    ),
    "criteria.no_contradiction": "{found} figure ici au lieu de réponses qui se contredisent",
    "criteria.no_contradiction.hint": (
        "Écrivez ‹`contradicts:` |›{{réponse: {{autre question: sa réponse}}}}, par exemple {{yes: {{carrier: none}}}}"
    ),
}
