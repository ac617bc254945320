"""What is wrong with the buyer's own tables, and what to do about it, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "tables.column": "colonne « {column} » : {message}",
    "tables.quoted": "« {text} »",
    "tables.did_you_mean": "S’agit-il de « {suggestion} » ?",
    # The file.
    "tables.no_file": "ce fichier n’existe pas",
    "tables.no_file.hint": "Placez-le dans le dossier de la campagne",
    "tables.no_access": "le fichier ne peut pas être lu : {why}",
    "tables.no_access.hint": "Fermez-le dans Excel et relancez la commande",
    "tables.other_kind": "seuls les tableaux .csv, .xlsx, .ods et .xls sont lus",
    "tables.other_kind.hint": "Enregistrez-le en .csv ou en .xlsx",
    "tables.renamed": "c’est un classeur Excel dont le nom finit par .csv",
    "tables.renamed.hint": "Donnez-lui l’extension .xlsx, ou enregistrez-le en .csv",
    "tables.empty": "le fichier est vide",
    "tables.empty.hint": "Écrivez les noms des colonnes sur la première ligne",
    "tables.no_text": "le fichier n’est pas un fichier texte",
    "tables.no_text.hint": "Enregistrez-le en CSV UTF-8 ou en .xlsx",
    "tables.too_wide": "une ligne a plus de {limit} colonnes",
    "tables.too_wide.hint": "Supprimez les colonnes superflues",
    "tables.open_quote": "les lignes du fichier ne peuvent pas être distinguées",
    "tables.open_quote.hint": "Cherchez un guillemet droit ouvert qui n’est pas refermé",
    "tables.unreadable": "le classeur ne peut pas être lu : {why}",
    "tables.unreadable.hint": "Ouvrez-le dans Excel, enregistrez-le en .xlsx et relancez la commande",
    "tables.unreadable.ods.hint": "Ouvrez-le dans LibreOffice, enregistrez-le en .ods sans mot de passe et relancez la "
    "commande",
    "tables.unreadable.too_much.hint": "Laissez le tableau seul dans un classeur, sans autres feuilles, images ni "
    "mises en forme, ou enregistrez-le en .csv",
    # Its cells and columns.
    "tables.moment": "la date ou l’heure {moment}",
    "tables.no_number": "« {found} » n’est pas un nombre",
    "tables.no_number.hint": "Saisissez la valeur à nouveau",
    "tables.no_name": "« {found} » se trouve dans une colonne sans nom",
    "tables.no_name.hint": "Donnez un nom à la colonne, ou mettez entre guillemets le texte qui contient le séparateur",
    "tables.error": "la cellule affiche l’erreur {found}",
    "tables.error.hint": "Corrigez la formule, ou saisissez la valeur",
    "tables.uncalculated": "la formule a été enregistrée sans son résultat",
    "tables.uncalculated.hint": "Ouvrez le fichier dans Excel et enregistrez-le, ou saisissez la valeur",
    "tables.no_column": "la colonne « {column} » manque",
    "tables.no_column.hint": "Une ligne, la première ou celle sous les titres, doit nommer les colonnes {wanted}",
    "tables.same_column": "deux colonnes s’appellent « {column} »",
    "tables.same_column.hint": "Supprimez l’une d’elles, ou donnez-lui un autre nom",
    "tables.misspelt_column": "la colonne « {found} » est inconnue, et « {missing} » manque",
    "tables.no_vendor": "la ligne ne nomme aucun fournisseur",
    "tables.no_vendor.hint": "Écrivez l’id du fournisseur, ou supprimez la ligne si elle contient des totaux",
    "tables.unknown_vendor": "il n’y a pas de fournisseur « {found} »",
    "tables.unknown_vendor.hint": "Écrivez l’id ou le nom exact d’un fournisseur, ou supprimez la ligne",
    "tables.two_vendors": "« {found} » est le nom de {ids}",
    "tables.two_vendors.hint": "Écrivez l’id au lieu du nom",
    "tables.no_heading": "« {found} » se trouve dans une colonne sans en-tête",
    "tables.no_heading.hint": (
        "Écrivez un en-tête dans une seule cellule au-dessus de chaque colonne ; un en-tête fusionné sur "
        "plusieurs colonnes n’appartient qu’à la première"
    ),
    "tables.two_headings": "les en-têtes occupent deux lignes",
    "tables.two_headings.hint": (
        "Écrivez chaque en-tête dans une seule cellule, sur une seule ligne, par exemple « cost_per_order 2026 », "
        "et annulez les cellules fusionnées"
    ),
    "tables.two_tables": "les feuilles « {first} » et « {second} » contiennent toutes deux un tableau",
    "tables.two_tables.hint": "Une seule feuille est lue : masquez l’autre, ou enregistrez-la dans un fichier à part",
    "tables.titles": {
        "one": "les en-têtes se trouvent ici ; la ligne au-dessus (« {title} ») n’a pas été lue",
        "other": "les en-têtes se trouvent ici ; les {count} lignes au-dessus (« {title} » ...) n’ont pas été lues",
    },
    "tables.other_sheets": {
        "one": "le tableau se trouve sur cette feuille ; la feuille {names} n’a pas été lue",
        "other": "le tableau se trouve sur cette feuille ; les feuilles {names} n’ont pas été lues",
    },
    "tables.turned": "les fournisseurs sont côte à côte ; les colonnes ont été lues comme des lignes",
    "tables.read_as": "colonne {taken}",
    "tables.read_as.one": "« {found} » lue comme {name}",
    "tables.units": "la ligne des unités n’est pas un fournisseur et n’a pas été comptée",
    "tables.totals": "la ligne « {found} » n’est pas un fournisseur et n’a pas été comptée",
    "tables.decimal_comma": "les nombres ont été lus avec une virgule décimale : {columns}",
    "tables.decimal_point": "les nombres ont été lus avec un point décimal : {columns}",
    "tables.beside": {"one": "non lu : {names}", "other": "non lus : {names}"},
    "tables.beside_another": "le fichier n’est pas lu, car {instead} est présent",
    "tables.beside_another.hint": "Ne gardez que l’un des deux dans le dossier",
    "tables.other_name": "le fichier n’est pas lu : un tableau de ce genre s’appelle {name}",
    "tables.other_name.hint": "Renommez-le, ou retirez-le du dossier",
    "tables.one_of": "Écrivez l’une de ces valeurs : {names}",
    # vendors
    "tables.vendor.none": "il n’y a aucun fournisseur",
    "tables.vendor.none.hint": "Ajoutez une ligne par fournisseur",
    "tables.vendor.two_references": "« {vendor} » est déjà la référence",
    "tables.vendor.two_references.hint": "Il n’y a qu’un acheteur : laissez la cellule vide",
    "tables.vendor.only_reference": "il n’y a aucun fournisseur en dehors de la référence",
    "tables.vendor.only_reference.hint": "Ajoutez une ligne par fournisseur",
    "tables.vendor.no_name": "le nom manque",
    "tables.vendor.no_name.hint": "Écrivez le nom de l’entreprise",
    "tables.vendor.no_reason": "« {found} » n’est pas un motif",
    "tables.vendor.no_reason.hint": "Écrivez pourquoi son questionnaire tardif compte malgré tout ; sinon, laissez la "
    "cellule vide",
    "tables.vendor.invited": "« {found} » n’est pas un jour",
    "tables.vendor.invited.hint": (
        "Écrivez le jour où vous avez envoyé le questionnaire vous-même, par exemple 2027-01-15, ou laissez "
        "la cellule vide"
    ),
    "tables.vendor.invited_later": "le {day} est encore à venir ; le fournisseur est donc considéré comme non invité",
    "tables.vendor.invited_over": (
        "le {day} est après la date limite ; le fournisseur est donc considéré comme non invité"
    ),
    "tables.vendor.withdrawn": "« {found} » n’indique pas de jour",
    "tables.vendor.withdrawn.hint": (
        "Écrivez le jour et les mots du fournisseur, par exemple « 2027-02-10 : Pas de capacité cette année » ; "
        "laissez la cellule vide s’il ne s’est pas retiré"
    ),
    "tables.vendor.excluded": "« {found} » n’indique pas le motif, le décideur et le jour",
    "tables.vendor.excluded.hint": (
        "Écrivez les trois, par exemple « Fausse déclaration ; Comité d’attribution ; 2027-03-01 », ou utilisez "
        "les colonnes excluded_by et excluded_on ; laissez la cellule vide s’il n’est pas exclu"
    ),
    "tables.vendor.no_moment": "« {found} » n’est ni un jour ni un jour avec une heure",
    "tables.vendor.no_clock": "« {found} » est le jour de la date limite, qui expire à {clock}",
    "tables.vendor.moment.hint": "Écrivez le jour et l’heure, par exemple 2027-02-26 16:45",
    "tables.vendor.join": "« {found} » n’est ni oui ni non",
    "tables.vendor.join.hint": (
        "Écrivez oui si ses fichiers sont les parties d’une seule réponse, sinon laissez la cellule vide"
    ),
    "tables.vendor.long_name": "le nom compte {length} caractères",
    "tables.vendor.long_name.hint": "Ramenez-le à {limit}",
    "tables.vendor.control": "le texte contient un saut de ligne ou un caractère non imprimable",
    "tables.vendor.control.hint": "Saisissez le texte à nouveau, sur une seule ligne",
    "tables.vendor.no_mail": "« {found} » n’est pas une adresse électronique",
    "tables.vendor.no_mail.hint": "Écrivez une adresse telle que name@company.example",
    "tables.vendor.unknown_role": "le rôle « {found} » n’existe pas",
    "tables.vendor.unknown_role.hint": "Laissez la cellule vide, ou écrivez « {role} » sur la ligne de l’acheteur",
    "tables.vendor.unknown_language": (
        "la langue « {found} » n’est pas disponible ; questionnaire en {instead} à la place : {vendors}"
    ),
    "tables.vendor.unknown_language.hint": "Écrivez l’une de ces langues : {languages} ; pour celle de la campagne, "
    "laissez la cellule vide",
    "tables.vendor.of_sample": {
        "one": (
            "{vendors} ({language}) : le texte en {named} est encore celui de l’exemple, celui en {instead} est le "
            "vôtre"
        ),
        "other": (
            "{vendors} ({language}) : {count} textes en {named} sont encore ceux de l’exemple, ceux en {instead} sont "
            "les vôtres : {places}"
        ),
    },
    "tables.vendor.of_sample.hint": (
        "Traduisez votre texte dans la version `{language}` (dans Excel, les colonnes avec ({language}))"
    ),
    "tables.vendor.untranslated": {
        "one": "{vendors} ({language}) : ce texte n’existe pas en {named} ; le questionnaire l’affiche en {instead}",
        "other": (
            "{vendors} ({language}) : {count} textes n’existent pas en {named} ; le questionnaire les affiche en "
            "{instead} : {places}"
        ),
    },
    "tables.vendor.untranslated.hint": (
        "Ajoutez la version `{language}` (dans Excel, les colonnes avec ({language})), ou donnez une autre langue "
        "au fournisseur"
    ),
    "tables.vendor.empty_id": "l’id manque",
    "tables.vendor.no_id": "« {found} » n’est pas un id valable",
    "tables.vendor.id.hint": "Il donne son nom au fichier envoyé : écrivez au plus 60 lettres (a-z), chiffres, "
    "points, - et _, par exemple acme-delivery",
    "tables.vendor.dot": "« {found} » finit par un point, que Windows supprime des noms",
    "tables.vendor.dot.hint": "Supprimez le point",
    "tables.vendor.reserved": "Windows se réserve le nom « {found} »",
    "tables.vendor.reserved.hint": "Ajoutez une lettre ou le nom du lot",
    "tables.vendor.id_twice": "l’id « {found} » est déjà celui de « {name} »",
    "tables.vendor.id_twice.hint": (
        "Donnez à chaque ligne son propre id ; majuscules et minuscules ne sont pas distinguées"
    ),
    "tables.vendor.no_lots": "« {found} » n’est pas un lot : la campagne n’en a pas",
    "tables.vendor.no_lots.hint": "Laissez la colonne vide, ou nommez les lots dans les paramètres des critères (lots)",
    "tables.vendor.no_lot": "le lot manque",
    "tables.vendor.unknown_lot": "il n’y a pas de lot « {found} »",
    # kpis
    "tables.kpi.none": "Il n’y a pas de tableau d’indicateurs ; toutes les valeurs manquent.",
    "tables.kpi.none.hint": (
        "Double-cliquez sur Check ou lancez `scorecard init .`, qui en fait un avec une ligne par fournisseur et une "
        "colonne par indicateur ; le vôtre est lu si son nom commence par kpis."
    ),
    "tables.kpi.no_facts": "Il n’y a pas de tableau d’indicateurs ; aucune réponse ne peut être comparée à une valeur.",
    "tables.kpi.no_facts.hint": (
        "Créez-en un avec une ligne par fournisseur et une colonne pour chacune de ces données : {facts} ; son nom "
        "commence par kpis."
    ),
    "tables.kpi.no_vendor_column.hint": (
        "Écrivez « vendor » au-dessus de la colonne avec l’id ou le nom de chaque fournisseur ; cette "
        "ligne, qui commence par « {first} », a été prise pour celle des en-têtes"
    ),
    "tables.kpi.no_period": "la colonne « {column} » nomme une période qui ne peut pas être lue",
    "tables.kpi.no_period.hint": "Écrivez-la ainsi : {ways} ; ou donnez un autre nom à la colonne",
    "tables.kpi.same": "« {first} » et « {second} » désignent la même chose",
    "tables.kpi.unused": "la colonne « {column} » ne correspond à aucun indicateur et n’est pas lue",
    "tables.kpi.two_kpis": "« {found} » est le nom de plusieurs KPI : {columns}",
    "tables.kpi.two_kpis.hint": "Écrivez plutôt l’un de ces noms au-dessus de la colonne",
    "tables.kpi.other_unit": "l’en-tête « {column} » indique {found}, mais le KPI est mesuré en {unit}",
    "tables.kpi.other_unit.hint": (
        "Convertissez les valeurs et corrigez l’en-tête, ou corrigez l’unité dans les critères"
    ),
    "tables.kpi.row_of_other_units": "la ligne des unités indique {found}, mais le KPI est mesuré en {unit}",
    "tables.kpi.row_of_other_units.hint": (
        "Convertissez les valeurs et corrigez l’unité ici, ou corrigez celle des critères"
    ),
    "tables.kpi.row_twice": "« {found} » a déjà une ligne ({place})",
    "tables.kpi.row_twice.hint": "Gardez l’une des deux lignes",
    "tables.kpi.error": "la cellule affiche l’erreur {found}",
    "tables.kpi.error.hint": "Corrigez la formule, ou saisissez la valeur",
    "tables.kpi.basis_error.hint": "Corrigez la formule, ou saisissez le mot",
    "tables.kpi.no_basis": "« {found} » n’est pas une origine connue",
    "tables.kpi.no_basis.hint": "Écrivez l’un de ces mots : {bases} ; ou laissez la cellule vide",
    "tables.kpi.other": "la cellule contient {found}",
    "tables.kpi.shown": "la cellule contient {found}, mais son format de nombre affiche « {shown} »",
    "tables.kpi.shown.hint": "Écrivez la valeur dans l’unité de l’indicateur et donnez à la cellule le format Standard",
    "tables.kpi.no_number": "« {found} » n’est pas un nombre",
    "tables.kpi.number.hint": "Écrivez un nombre tel que 12,5 ou 1234,50 ; si la valeur n’est pas connue, laissez la "
    "cellule vide",
    "tables.kpi.two_ways": "« {found} » peut se lire de deux façons, avec des milliers ou avec des décimales",
    "tables.kpi.two_ways.hint": "Écrivez {large} ou {small}",
    "tables.kpi.fraction": "{found} : {value} % ou {whole} % ?",
    "tables.kpi.fraction.hint": "Écrivez « {value} % » ou « {whole} % »",
    "tables.kpi.as_percent": (
        "colonne « {name} » : {found} a été lu comme {found} %, comme le suggèrent ses points et les autres valeurs"
    ),
    "tables.kpi.percent": "« {found} » est un pourcentage, mais l’indicateur n’en est pas un",
    "tables.kpi.percent.hint": "Écrivez la valeur sans signe de pourcentage",
    "tables.kpi.two_marks": "« {comma} » ({comma_place}) a une virgule décimale, « {point} » ({point_place}) un point "
    "décimal",
    "tables.kpi.two_marks.hint": "Écrivez tous les nombres de la colonne de la même façon",
    "tables.kpi.other_currency": "le montant est en {currency}, mais l’indicateur est exprimé en {unit}",
    "tables.kpi.other_currencies": (
        "le montant est en {currency}, dans cette cellule et {more} de plus, mais l’indicateur est exprimé en {unit}"
    ),
    "tables.kpi.other_currency.hint": "Convertissez les valeurs, ou corrigez l’unité dans les critères",
    "tables.kpi.currencies": "les devises sont mélangées : {each}",
    "tables.kpi.currencies.one": "{currency} ({place})",
    "tables.kpi.currencies.several": "{currency} ({place} et {more} de plus)",
    "tables.kpi.currencies.hint": "Convertissez les valeurs en une seule devise",
    "tables.kpi.incomparable": "« {other} » se trouve à côté de « {first} » ({place}) : impossible de dire laquelle "
    "est la plus récente",
    "tables.kpi.incomparable.hint": "Donnez une année à toutes les colonnes de l’indicateur, ou un trimestre à "
    "toutes, ou un mois à toutes",
    "tables.kpi.differ": "« {vendor} » a {value} ici, mais {other} ailleurs ({place})",
    "tables.kpi.differ.hint": "Supprimez la valeur erronée",
    "tables.kpi.no_values": "la colonne « {column} » manque : aucun fournisseur n’y a de valeur",
    "tables.kpi.no_values.hint": "Ajoutez une colonne {column}",
    "tables.kpi.other_columns": (
        "il n’y a encore aucune valeur ici, et les colonnes ne sont pas celles des critères : {columns}"
    ),
    "tables.kpi.other_vendors": "il n’y a encore aucune valeur ici, ni de ligne pour {vendors}",
    "tables.kpi.anew.hint": (
        "Sortez {file} du dossier, puis double-cliquez sur Check ou lancez `scorecard init .` : il est refait avec "
        "une colonne par indicateur et une ligne par fournisseur"
    ),
    "tables.kpi.no_row": "« {vendor} » ({name}) n’a pas de ligne : ses indicateurs manquent",
    "tables.kpi.no_row.hint": "Ajoutez une ligne pour {vendor}",
    "tables.kpi.missing": "la valeur de « {vendor} » manque",
    "tables.kpi.placeholder": "la valeur de « {vendor} » manque : la cellule indique « {found} »",
    "tables.kpi.negative": "la valeur de « {vendor} » est négative, {found} : est-ce voulu ?",
    "tables.kpi.negative.hint": (
        "Corrigez la valeur ; si des valeurs négatives sont possibles, faites commencer les points des "
        "critères au-dessous de 0"
    ),
    "tables.kpi.over_100": "la valeur de « {vendor} » dépasse 100 %, {found} : est-ce voulu ?",
    "tables.kpi.over_100.hint": (
        "Corrigez la valeur ; si plus de 100 % sont possibles, étendez les points des critères au-delà de 100"
    ),
    "tables.kpi.outdated": "la valeur de « {vendor} » manque ; celle de {period} compte à sa place",
    "tables.kpi.find.hint": "Recherchez la valeur et saisissez-la dans la cellule",
    "tables.kpi.unseen.hint": (
        "La cellule contient un nombre que son format n’affiche pas : si c’est bien la valeur, "
        "donnez-lui le format Standard ; sinon, cherchez la valeur et inscrivez-la"
    ),
    "tables.kpi.ask.hint": "Demandez-la à {name} et saisissez-la dans la cellule",
    # reviews
    "tables.review.wanted": "{needed}, et points ou verified",
    "tables.review.no_reviewer": "le nom de l’évaluateur manque",
    "tables.review.no_reviewer.hint": "Indiquez l’auteur de l’évaluation",
    "tables.review.nothing": "la ligne ne donne ni points ni verified",
    "tables.review.nothing.hint": "Écrivez des points pour un texte, ou oui ou non sous verified ; s’il n’y a rien à "
    "dire, supprimez la ligne",
    "tables.review.no_question": "la ligne ne nomme aucune question",
    "tables.review.no_question.hint": "Écrivez l’id ou le nom de la question",
    "tables.review.unknown_question": "il n’y a pas de question « {found} »",
    "tables.review.unknown_question.hint": "Écrivez l’id ou le nom d’une question",
    "tables.review.not_asked": "« {question} » n’est pas posée dans le lot « {lot} » de « {vendor} »",
    "tables.review.not_asked.hint": "Nommez un autre fournisseur ou une autre question, ou supprimez la ligne",
    "tables.questions.none": "il y a une réponse et pas de question",
    "tables.questions.none.hint": "Écrivez ce qui a été demandé, ou supprimez la ligne",
    "tables.questions.twice": "la même question figure en {place}",
    "tables.questions.twice.hint": "Supprimez l’une des deux lignes",
    "tables.questions.named": "« {found} » figure dans une question ou sa réponse, que tous les fournisseurs liraient",
    "tables.questions.named.hint": "Formulez-la de sorte que personne ne puisse reconnaître qui a posé la question",
    "tables.clarify.empty": "la cellule est vide",
    "tables.clarify.empty.hint": "Une précision exige vendor, question, value, source, by (qui l’a notée) et date",
    "tables.clarify.twice": "« {found} » de ce fournisseur est déjà précisé ({place})",
    "tables.clarify.twice.hint": "Gardez la ligne qui vaut",
    "tables.clarify.hours": "« {found} » demande les horaires d’une semaine, qui ne tiennent pas dans une cellule",
    "tables.clarify.hours.hint": "Supprimez la ligne et demandez au fournisseur le questionnaire avec ces horaires",
    "tables.clarify.in_parts": "« {found} » a plusieurs parties, et la ligne n’indique pas laquelle",
    "tables.clarify.in_parts.hint": "Écrivez une ligne pour chacune, par exemple {example}",
    "tables.clarify.no_item": "il n’y a pas de partie « {found} »",
    "tables.clarify.no_item.hint": "Écrivez l’id de la question puis, après une barre oblique, celui de la partie",
    "tables.clarify.value": "« {found} » n’est pas compris comme réponse à « {question} »",
    "tables.clarify.value.hint": "Écrivez-le comme le fournisseur l’écrirait dans le questionnaire",
    "tables.waits.undecided": "Ce qui concerne {vendor} ici attend que l’on sache lequel de ses fichiers compte",
    "tables.waits.undecided.hint": (
        "Demandez lequel compte et laissez tel quel ce qui est écrit ici ; cela comptera dès qu’un fichier comptera"
    ),
    "tables.waits.none": "Ce qui concerne {vendor} ici attend le retour de son questionnaire",
    "tables.waits.none.hint": (
        "Laissez tel quel ce qui est écrit ici ; cela comptera dès qu’un questionnaire du fournisseur comptera"
    ),
    "tables.review.own_points": "« {question} » reçoit ses points d’après la réponse",
    "tables.review.own_points.hint": "Seules les questions de type text reçoivent des points des évaluateurs : "
    "laissez la cellule vide",
    "tables.review.no_points": "« {found} » n’est pas un nombre de points",
    "tables.review.out_of_range": "{found} est hors des limites",
    "tables.review.points.hint": "Écrivez des points de 0 à 100, par exemple 70",
    "tables.review.no_evidence": "« {question} » ne demande pas de justificatif",
    "tables.review.no_evidence.hint": (
        "Laissez la cellule vide, ou demandez dans les critères un justificatif pour la question"
    ),
    "tables.review.yes_or_no": "« {found} » n’est ni oui ni non",
    "tables.review.yes_or_no.hint": (
        "Écrivez oui si le justificatif est probant, non s’il contredit la réponse ; ce qui n’est pas encore vérifié "
        "reste vide"
    ),
    "tables.review.out_of_ten": "tous les points de {reviewer} sont de 10 ou moins, mais les points vont de 0 à 100",
    "tables.review.out_of_ten.hint": "Multipliez-les par dix s’il s’agit de notes sur dix",
    "tables.review.no_date": "« {found} » n’est pas une date",
    "tables.review.date_two_ways": "« {found} » peut se lire de deux façons",
    "tables.review.date.hint": "Écrivez l’année, le mois et le jour, par exemple 2027-03-05 ou 5 mars 2027",
    "tables.review.twice": "« {reviewer} » a déjà évalué « {question} » de « {vendor} » ({place})",
    "tables.review.twice.hint": "Gardez l’une des deux lignes",
    "tables.review.opposite": "« {reviewer} » dit le contraire ({place})",
    "tables.review.opposite.hint": "Mettez-vous d’accord sur l’un des deux, et laissez l’autre cellule vide",
    "tables.review.no_answer": (
        "L’évaluation de {question} pour {vendor} ne compte pas : il n’y a pas de réponse qui compte."
    ),
    "tables.review.no_answer.hint": (
        "Demandez la réponse au fournisseur ; ne supprimez la ligne que s’il n’en viendra pas."
    ),
}
