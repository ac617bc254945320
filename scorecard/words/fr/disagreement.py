"""What in the criteria does not go with the rest of them, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "disagreement.in_lots": "dans le lot {lots} : {message}",
    "disagreement.language": "la langue « {language} » n’est pas disponible",
    "disagreement.language.hint": "Écrivez {known}",
    "disagreement.days": "{early} est postérieur à « {last} » ({late})",
    "disagreement.days.before": "{late} précède « {first} » ({early})",
    "disagreement.days.hint": "Corrigez l’un des deux jours",
    "disagreement.seal": "un appel d’offres sans date limite ne peut pas être scellé",
    "disagreement.seal.hint": "Écrivez une date limite, ou ‹supprimez la clé|videz la cellule›",
    # What stands in two parts.
    "disagreement.same_id.criteria": "deux critères ont l’id « {id} »",
    "disagreement.same_id.questions": "deux questions ont l’id « {id} »",
    "disagreement.same_id.kpis": "deux indicateurs ont l’id « {id} »",
    "disagreement.same_id.options": "deux réponses ont l’id « {id} »",
    "disagreement.same_id.items": "deux éléments ont l’id « {id} »",
    "disagreement.same_id.hint": "Chaque id doit être unique : changez l’un des deux",
    "disagreement.same_column": "la colonne « {column} » est déjà celle de l’indicateur « {kpi} »",
    "disagreement.same_column.hint": "Donnez à chaque indicateur sa propre colonne",
    "disagreement.same_text.options": "deux réponses ont le texte « {text} »",
    "disagreement.same_text.items": "deux éléments ont le texte « {text} »",
    "disagreement.same_text.hint": "Un fournisseur ne pourrait pas les distinguer : reformulez l’un des textes",
    "disagreement.other_unit": "« {unit} » est une autre unité que « {first} »",
    "disagreement.other_unit.hint": (
        "Un nombre doit avoir le même sens dans chaque langue : écrivez partout la même unité"
    ),
    "disagreement.same_name.criteria": "« {name} » est déjà le nom du critère « {other} »",
    "disagreement.same_name.questions": "« {name} » est déjà le nom de la question « {other} »",
    "disagreement.same_name.kpis": "« {name} » est déjà le nom de l’indicateur « {other} »",
    "disagreement.same_name.hint": "Un lecteur ne pourrait pas les distinguer : changez l’un des noms",
    # Lots.
    "disagreement.all_lots": "« {lot} » désigne tous les lots et ne peut en nommer aucun",
    "disagreement.all_lots.hint": (
        "‹Omettez `lots`|Laissez « ⟦lots⟧ » vide› si tous sont visés, ou donnez un autre nom au lot"
    ),
    "disagreement.no_lot": "il n’y a pas de lot « {lot} »",
    "disagreement.no_lot.hint": "Écrivez {known} ; les lots sont définis ‹en tête du fichier|dans les paramètres›",
    "disagreement.lot_written_twice": "le lot « {lot} » s’écrit aussi « {first} »",
    "disagreement.lot_written_twice.hint": "Écrivez-le partout de la même façon",
    "disagreement.never_asked": "la question nomme le lot {lots}, dans lequel son critère n’est pas demandé",
    "disagreement.never_asked.hint": "Supprimez le lot ici, ou ajoutez-le aux lots du critère",
    # Weights.
    "disagreement.no_weight.criteria": "la somme des pondérations des critères est nulle",
    "disagreement.no_weight.kpis": "la somme des pondérations des indicateurs est nulle",
    "disagreement.no_weight.questions": "la somme des pondérations des questions du critère est nulle",
    "disagreement.no_weight.channels": "la somme des pondérations des canaux est nulle",
    "disagreement.no_weight_then.criteria": "la somme des pondérations des critères devient nulle",
    "disagreement.no_weight_then.kpis": "la somme des pondérations des indicateurs devient nulle",
    "disagreement.no_weight.hint": "Donnez une pondération à au moins un élément",
    "disagreement.only_record": "ce critère n’interroge que l’historique, qui ne donne pas de points",
    "disagreement.only_record.hint": (
        "Écrivez ‹`record: scored` en tête du fichier|« ⟦=scored⟧ » dans le paramètre « ⟦record⟧ »›, ou ajoutez "
        "une question d’un autre type"
    ),
    "disagreement.no_own_question": "le critère n’a pas de question",
    "disagreement.no_own_question.hint": (
        "Indiquez pour le critère, sous ‹`lots`|« ⟦lots⟧ »›, les lots où ses questions sont posées"
    ),
    "disagreement.only_texts": "seuls des textes ont une pondération dans ce critère",
    "disagreement.only_texts.hint": (
        "Les textes ne donnent pas de points par eux-mêmes : ajoutez une question d’un autre type qui ait une "
        "pondération"
    ),
    # KPIs and scenarios.
    "disagreement.uncertain_price": "un prix engage et ne peut pas être incertain",
    "disagreement.uncertain_price.hint": (
        "‹Supprimez la ligne, ou la ligne `price: true`|Videz la cellule, ou celle sous « prix »›"
    ),
    "disagreement.second_price": "« {price} » est déjà le prix",
    "disagreement.second_price.hint": "Ne marquez comme prix qu’un indicateur par lot",
    "disagreement.minimum_of_no_kpis": "il n’y a pas d’indicateurs : personne ne pourrait atteindre ce minimum",
    "disagreement.minimum_of_no_kpis.hint": "‹Supprimez la ligne|Videz la cellule›, ou ajoutez des indicateurs",
    "disagreement.share_of_no_kpis": "il n’y a pas d’indicateurs : l’alignement fait tout le total",
    "disagreement.share_of_no_kpis.hint": "‹Supprimez la ligne|Videz la cellule›, ou ajoutez des indicateurs",
    "disagreement.no_part.criteria": "il n’y a pas de critère « {name} »",
    "disagreement.no_part.criteria.hint": "Écrivez l’id d’un critère",
    "disagreement.no_part.kpis": "il n’y a pas d’indicateur « {name} »",
    "disagreement.no_part.kpis.hint": "Écrivez l’id d’un indicateur",
    "disagreement.no_part.hint": "‹Supprimez la ligne|Supprimez l’entrée ici›",
    # Other questions and their answers.
    "disagreement.condition_names_one": "une condition nomme une seule question et une de ses réponses",
    "disagreement.condition_names_one.hint": (
        "Écrivez une question et sa réponse sous la forme ‹`only_if:` |›{{question: réponse}}"
    ),
    "disagreement.depends_on_itself": "la question dépend d’elle-même",
    "disagreement.depends_on_itself.hint": "Nommez une autre question",
    "disagreement.depend_on_each_other": "« {question} » et « {other} » dépendent l’une de l’autre",
    "disagreement.depend_on_each_other.hint": "Supprimez l’une des conditions",
    "disagreement.contradicts_itself": "la question se contredit elle-même",
    "disagreement.contradicts_itself.hint": "Nommez une autre question",
    "disagreement.no_question": "il n’y a pas de question « {name} »",
    "disagreement.no_question.hint": "Écrivez l’id d’une question",
    "disagreement.no_own_answer": "la question n’a pas de réponse « {answer} »",
    "disagreement.no_answer": "« {question} » n’a pas de réponse « {answer} »",
    "disagreement.its_answers": "Réponses possibles : {known}",
    "disagreement.no_option": "« {question} » n’a pas de réponse « {option} »",
    "disagreement.gate_of_several": "« {question} » est de type {type}, où plusieurs réponses peuvent valoir",
    "disagreement.gate_of_several.hint": (
        "Seule une question de type ⟦=choice⟧ ou ⟦=yes_no⟧ peut décider si une autre est posée"
    ),
    "disagreement.without_options": "« {question} » est de type {type}, qui n’a pas de réponses au choix",
    "disagreement.without_options.hint": (
        "Seules les réponses aux questions de type ⟦=choice⟧, ⟦=multi⟧ et ⟦=yes_no⟧ peuvent être nommées"
    ),
    "disagreement.gate_not_asked": "« {question} » n’est pas posée dans le lot {lots}",
    "disagreement.gate_not_asked.hint": "Donnez les mêmes lots aux deux questions",
    "disagreement.in_other_lots": "« {question} » est posée dans d’autres lots",
    "disagreement.in_other_lots.hint": (
        "Donnez aux deux questions un lot commun, ou ‹supprimez la ligne|videz la cellule›"
    ),
    # Our own books.
    "disagreement.no_record_asked": "aucune question n’interroge l’historique : il n’y a rien à noter",
    "disagreement.no_record_asked.hint": (
        "Ajoutez des questions de type ⟦=record⟧, ou ‹supprimez la ligne|videz la cellule›"
    ),
    "disagreement.no_vendor_asked": "seuls nos propres registres sont interrogés, et aucun fournisseur",
    "disagreement.no_vendor_asked.hint": "Ajoutez une question d’un autre type",
    "disagreement.no_deadline": "l’historique porte sur les mois qui précèdent la date limite, et celle-ci manque",
    "disagreement.no_deadline.hint": "Écrivez une date limite, ou supprimez la question",
    "disagreement.no_deadline.hint.check": "Écrivez une date limite, ou ‹supprimez le recoupement|videz la cellule›",
    # Hours.
    "disagreement.no_promise": "il manque un engagement auquel comparer les horaires d’un fournisseur",
    "disagreement.no_promise.hint": (
        "‹Ajoutez `promise` en tête du fichier|Remplissez « ⟦promise.timezone⟧ » et « ⟦promise.from⟧ » dans les "
        "paramètres, et la feuille « ⟦#promise⟧ »› : notre fuseau horaire, nos canaux et nos horaires"
    ),
    "disagreement.hours_twice": "« {question} » demande déjà les horaires",
    "disagreement.hours_twice.hint": "Gardez l’une des deux : elle demande les horaires de tous les canaux",
    "disagreement.day_twice": "{days} figure déjà dans « {key} »",
    "disagreement.days_twice": "{days} figurent déjà dans « {key} »",
    "disagreement.day_twice.hint": "Ne nommez chaque jour qu’une fois",
    "disagreement.no_hours": "aucun horaire n’est indiqué pour {days}",
    "disagreement.no_hours.hint": "Ajoutez-les ; un jour sans service s’indique ainsi : ‹`{day}: {closed}`|{closed}›",
    "disagreement.never_open": "le canal est fermé tous les jours",
    "disagreement.never_open.hint": "Donnez-lui des horaires, ou supprimez le canal",
    "disagreement.no_day": "« {key} » n’est pas ‹une clé connue|connu› ici",
    "disagreement.no_day.hint": "Sont connus ici : {known}, et des jours qui se suivent, tels que mon-fri",
    "disagreement.holiday": "{holiday} n’est pas dans les 52 semaines à partir du {start}, les seules prises en compte",
    "disagreement.holiday.hint": "Corrigez la date ou ‹`from`|« ⟦promise.from⟧ »›, ou supprimez la ligne",
}
