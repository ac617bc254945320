"""What was found in a returned questionnaire, and what to do about it, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "read.no_identity": (
        "Le classeur n’est pas un de nos questionnaires, ou sa feuille masquée « _meta » a été supprimée."
    ),
    "read.no_identity.hint": "Demandez au fournisseur de remplir le questionnaire envoyé, sans supprimer de feuille.",
    "read.several_questionnaires": (
        "La feuille masquée « _meta » manque, et les feuilles viennent de plusieurs questionnaires : {vendors}."
    ),
    "read.several_questionnaires.hint": (
        "Demandez à chaque fournisseur son propre questionnaire, dans un classeur à part."
    ),
    "read.meta_gone": "La feuille masquée qui indique à qui est destiné le questionnaire manque ou est incomplète.",
    "read.meta_gone.hint": (
        "Les autres feuilles l’indiquent aussi et concordent ; c’est là qu’il a été lu : rien à faire."
    ),
    "read.foreign_sheet": (
        "La feuille vient d’un autre questionnaire que le reste du classeur ; elle était destinée à {vendor}."
    ),
    "read.foreign_sheet.hint": (
        "Ses réponses n’ont pas été comptées : demandez-les au fournisseur dans son propre questionnaire."
    ),
    "read.ids_gone": "Les id masqués de certaines lignes manquent ; ces lignes ont été reconnues à leur question.",
    "read.ids_gone.hint": "Rien à faire, sauf si une réponse est elle aussi à redemander.",
    "read.questions_gone": (
        "Les textes des questions manquent ; les id masqués, restés dans l’ordre d’envoi, ont fait foi."
    ),
    "read.questions_gone.hint": "Comparez une ou deux réponses avec le questionnaire envoyé.",
    "read.headings_gone": (
        "Les en-têtes manquent ; les colonnes ont été reconnues à leur ordre, qui est celui de l’envoi."
    ),
    "read.headings_gone.hint": "Comparez une ou deux réponses avec le questionnaire envoyé.",
    "read.question_gone": (
        "Selon son id masqué, la ligne correspond à « {question} », mais la question elle-même "
        "manque : il n’est pas certain de ce à quoi il a été répondu."
    ),
    "read.question_gone.hint": (
        "La réponse « {found} » n’a pas été comptée : demandez au fournisseur à quelle question elle correspond."
    ),
    "read.which_question": "L’id masqué de la ligne manque, et plusieurs questions ont ce texte.",
    "read.which_question.hint": (
        "La réponse « {found} » n’a pas été comptée : demandez au fournisseur à laquelle elle correspond."
    ),
    "read.wrong_signature": (
        "Le questionnaire ne vient pas de cette campagne, ou la feuille masquée qui indique son destinataire a été "
        "modifiée."
    ),
    "read.wrong_signature.hint": (
        "Renvoyez son questionnaire au fournisseur ; celui d’une autre campagne est évalué dans cette autre campagne."
    ),
    "read.not_verified": (
        "Non vérifié : la clé de la campagne n’est pas disponible ; le destinataire indiqué a été admis sans contrôle."
    ),
    "read.other_campaign": (
        "Le questionnaire a été établi pour la campagne « {campaign} », et non pour « {title} » ; il ne compte pas."
    ),
    "read.other_campaign.hint": (
        "Envoyez au fournisseur son questionnaire de cette campagne. S’il s’agit de la même consultation "
        "sous un nouveau titre et avec une nouvelle date limite, remettez l’ancien titre dans les critères "
        "et relancez."
    ),
    "read.other_kind": "Cette version de scorecard ne connaît pas ce type de formulaire.",
    "read.other_kind.hint": "Utilisez la version de scorecard qui l’a établi, ou une version plus récente.",
    "read.unknown_vendor": "Le questionnaire a été établi pour le fournisseur « {vendor} », absent du tableau vendors.",
    "read.unknown_vendor.hint": "Ajoutez le fournisseur au tableau vendors, ou retirez le fichier.",
    "read.other_lot": (
        "Il a été établi pour le lot « {found} », mais le tableau vendors place le fournisseur dans le lot "
        "« {expected} »."
    ),
    "read.other_lot.hint": (
        "Double-cliquez de nouveau sur Generate (ou lancez `scorecard generate`) et envoyez au fournisseur le "
        "questionnaire de son lot."
    ),
    "read.unknown_lot": "Le questionnaire a été établi pour le lot « {found} », absent des critères.",
    "read.unknown_lot.hint": "Évaluez-le avec les critères de sa propre campagne (--criteria).",
    "read.question_changed": (
        "{question} : réponse donnée ({vendors}) avant la modification du texte, du type, des options ou de l’unité"
        " ; elle ne compte pas."
    ),
    "read.question_changed.hint": (
        "Envoyez le nouveau questionnaire, annulez la modification, ou déclarez que le sens est le même ; "
        "Check (`scorecard check`) dit comment."
    ),
    "read.two_versions": (
        "Plusieurs questionnaires ont été reçus de ce fournisseur ({name}) avec des réponses différentes : {files}."
    ),
    "read.two_versions.hint": "Demandez lequel compte et retirez les autres ; d’ici là, aucun ne compte.",
    "read.same_answers": "Il contient les mêmes réponses que ce fichier : {file}.",
    "read.criteria_gone": (
        "Les questionnaires de {vendors} ont été établis avec des critères dont sent/ ne contient pas de copie, et "
        "non avec ceux des critères."
    ),
    "read.criteria_gone.hint": (
        "Remettez dans sent/, tel quel, le fichier criteria-….yaml écrit par `scorecard "
        "generate` ; d’ici là, il est lu selon les critères actuels, là où les questions concordent."
    ),
    "read.superseded.received": "Une version reçue plus tard compte : {file}, {date}.",
    "read.superseded.saved": "Une version enregistrée plus tard compte : {file}, {date}.",
    "read.less_complete": (
        "Il est plus récent que {file} mais laisse plus de questions sans réponse ; il ne le remplace donc pas."
    ),
    "read.less_complete.hint": "Demandez au fournisseur lequel compte ; si c’est celui-ci, retirez l’autre.",
    "read.late": "Il est arrivé le {date}, après la date limite ({deadline}).",
    "read.late_copy": "Il contient les mêmes réponses qu’un fichier arrivé après la date limite.",
    "read.excepted": "Il compte quand même : le tableau vendors en donne la raison.",
    "read.received": "Reçu le {date}, d’après le tableau vendors ({source}).",
    "read.withdrawn": "Le fournisseur s’est retiré le {date} : rien de ce fichier ne compte.",
    "read.no_mail_date": (
        "Heure non prouvée : aucun courriel n’indique la date d’arrivée. Si elle est connue, indiquez-la dans le "
        "tableau vendors (received, source)."
    ),
    "read.beside": "Ce n’est pas un classeur ; il accompagnait un classeur dans un courriel et n’a pas été lu.",
    "read.error_value": "{question} : la cellule affiche l’erreur {found}.",
    "read.error_value.hint": "Demandez la réponse au fournisseur ; d’ici là, elle compte comme absente.",
    "read.not_an_option": "{question} : « {found} » ne fait pas partie des réponses proposées.",
    "read.not_an_option.hint": "Accepté : {accepted}.",
    "read.did_you_mean": "Est-ce « {suggestion} » ? {hint}",
    "read.not_a_number": "{question} : « {found} » n’est pas un nombre.",
    "read.a_range": "{question} : « {found} » est une plage ; un seul nombre est demandé.",
    "read.two_ways": "{question} : « {found} » peut se lire de deux façons, plus de mille ou un peu plus de un.",
    "read.share_or_percent": "{question} : « {found} » signifie-t-il {found} %, ou une part de 1 ?",
    "read.not_percent": "{question} : « {found} » est un pourcentage, mais l’unité demandée est : {unit}.",
    "read.other_unit": "{question} : « {found} » n’est pas exprimé en {unit}.",
    "read.shown_otherwise": (
        "{question} : le format de nombre affiche « {found} », ce qui n’est pas le nombre contenu dans la cellule."
    ),
    "read.a_date": "{question} : la cellule contient une date ; le tableur l’a créée à partir de la saisie.",
    "read.out_of_range": "{question} : {found} est hors des valeurs admises.",
    "read.number.hint": (
        "Accepté : un nombre en {unit}, de {lowest} à {highest}. D’ici là, la question compte comme sans réponse."
    ),
    "read.no_reason": "{question} : « {found} », sans motif en commentaire.",
    "read.no_reason.hint": "Demandez pourquoi c’est sans objet ; d’ici là, la question compte comme sans réponse.",
    "read.placeholder_reason": "{question} : « {found} » n’explique pas pourquoi la question est sans objet.",
    "read.placeholder_reason.hint": "Demandez pourquoi ; d’ici là, la question compte comme sans réponse.",
    "read.placeholder": "{question} : « {found} » n’est pas une réponse.",
    "read.placeholder.hint": "Demandez la réponse au fournisseur ; d’ici là, la question compte comme sans réponse.",
    "read.no_evidence": "{question} : « {found} » n’est pas un justificatif.",
    "read.no_evidence.hint": "Demandez quel document, lien ou chiffre le prouve ; d’ici là, le justificatif manque.",
    "read.attached": "reçu dans le même e-mail : {files}",
    "read.not_a_date": "{question} : « {found} » n’est pas une date.",
    "read.date_two_ways": "{question} : « {found} » peut se lire de deux façons ; lequel des nombres est le mois ?",
    "read.date.hint": "Accepté : une date du {lowest} au {highest}. D’ici là, la question compte comme sans réponse.",
    "read.text.hint": "Demandez au fournisseur ce qu’il a écrit ; d’ici là, la question compte comme sans réponse.",
    "read.too_long": "{question} : le texte dépasse {lowest} caractères ({highest}).",
    "read.too_long.hint": "Il a été conservé en entier : décidez s’il compte, ou demandez-en un plus court.",
    "read.not_a_timezone": "{question} : « {found} » n’est pas un fuseau horaire.",
    "read.not_a_timezone.hint": (
        "Accepté : un nom de la liste, comme Europe/Madrid ou UTC+01:00. D’ici là, les horaires comptent comme "
        "sans réponse."
    ),
    "read.no_timezone": "Des horaires sont indiqués, mais pas leur fuseau horaire.",
    "read.no_timezone.hint": "Demandez-le au fournisseur ; d’ici là, les horaires comptent comme sans réponse.",
    "read.not_hours": "{question} : « {found} » n’indique pas une heure de début et une heure de fin.",
    "read.one_time": (
        "{question} : « {found} » n’est qu’une heure ; quelle est l’heure d’ouverture, et celle de fermeture ?"
    ),
    "read.impossible": "{question} : « {found} » contient une heure qui n’existe pas.",
    "read.overlap": "{question} : les plages de « {found} » se chevauchent.",
    "read.hours_two_ways": "{question} : « {found} » peut se lire de deux façons, de jour ou au-delà de minuit.",
    "read.no_monday": "{question} : « {found} », mais l’horaire du lundi lui-même manque ou n’a pas été compris.",
    "read.hours.hint": (
        "Accepté : des horaires comme 08:00-22:00, ou {accepted}. D’ici là, le jour compte comme sans réponse."
    ),
    "read.moved": (
        "La ligne correspond à « {question} », mais contient une autre question ; la feuille a-t-elle été triée ?"
    ),
    "read.moved.hint": (
        "La réponse « {found} » n’a pas été comptée : demandez au fournisseur à quelle question elle correspond."
    ),
    "read.stray": "La réponse « {found} » se trouve sur une ligne sans question ; a-t-elle été déplacée ?",
    "read.stray.hint": "Elle n’a pas été comptée : demandez au fournisseur à quelle question elle correspond.",
    "read.both": "{question} : « {found} » est indiqué à côté, mais des lignes ont tout de même une réponse.",
    "read.both.hint": "Demandez laquelle des deux réponses compte ; d’ici là, la question compte comme sans réponse.",
    "read.twice": (
        "{question} : figure deux fois dans le classeur, avec des réponses différentes (ici et dans {other})."
    ),
    "read.twice.hint": "Demandez laquelle compte ; d’ici là, la question compte comme sans réponse.",
    "read.row_gone": "{question} : sa ligne n’est plus dans le classeur.",
    "read.row_gone.hint": "Elle compte comme sans réponse : demandez la réponse au fournisseur.",
    "read.section_gone": "Aucune des questions de « {section} » n’a été trouvée dans le classeur.",
    "read.section_gone.hint": (
        "Elles comptent comme sans réponse : demandez au fournisseur cette feuille du questionnaire envoyé, remplie."
    ),
    "read.no_columns": "La feuille contient des questions, mais sa colonne de réponses est introuvable.",
    "read.no_columns.hint": "Demandez au fournisseur de remplir le questionnaire envoyé, avec ses en-têtes.",
    "read.not_specified": "{question} : {option}. L’option est choisie, mais rien n’indique de quoi il s’agit.",
    "read.not_specified.hint": "Demandez-le au fournisseur ; l’option compte telle quelle.",
    "read.not_given": "{question} : {option}. « {found} » figure ici, mais l’option n’est pas choisie.",
    "read.not_given.hint": "Demandez au fournisseur s’il voulait cette option.",
    "read.struck": "Du texte est barré : {cells}.",
    "read.struck.hint": (
        "Demandez au fournisseur ce qui est valable ; d’ici là, une réponse ou un justificatif barré compte comme "
        "non fourni."
    ),
    "read.uncalculated": "Des formules ont été enregistrées sans leur résultat : {cells}.",
    "read.uncalculated.hint": (
        "Ouvrez le fichier dans Excel, enregistrez-le et utilisez cette copie ; d’ici là, ces cellules comptent "
        "comme sans réponse."
    ),
    "read.beside_blank": "La réponse est vide, mais quelque chose est saisi à côté : {cells}.",
    "read.beside_blank.hint": (
        "Demandez au fournisseur si c’est la réponse ; d’ici là, la question compte comme sans réponse."
    ),
    "read.closed_gate": (
        "Une réponse est donnée alors qu’une autre (entre parenthèses) indique que la question est sans objet : "
        "{cells}."
    ),
    "read.closed_gate.hint": "Demandez laquelle des deux est exacte ; d’ici là, la question est sans objet.",
    "read.unasked": "Une saisie figure là où rien n’est demandé : {cells}.",
    "read.unasked.hint": (
        "Elle n’est pas comptée : vérifiez si elle se rapporte à une réponse et, en cas de doute, interrogez le "
        "fournisseur."
    ),
    "read.written": "Du texte a été ajouté hors des cellules de réponse : {cells}.",
    "read.written.hint": (
        "Il n’est pas compté : vérifiez s’il restreint une réponse et, en cas de doute, interrogez le fournisseur."
    ),
    "read.sheets": "Des feuilles ont été ajoutées : {cells}.",
    "read.sheets.hint": (
        "Elles n’ont pas été lues : vérifiez si elles restreignent une réponse et, en cas de doute, interrogez le "
        "fournisseur."
    ),
    "read.notes": "Des cellules portent des notes ou des commentaires : {cells}.",
    "read.notes.hint": (
        "Ils n’ont pas été lus, car ils peuvent être internes : vérifiez dans le fichier s’ils restreignent une "
        "réponse."
    ),
    "read.objects": "Des images, des formes ou des cases cochées ont été ajoutées : {cells}.",
    "read.objects.hint": (
        "Elles n’ont pas été lues : vérifiez dans le fichier ce qu’elles indiquent et demandez au fournisseur de "
        "répondre dans les cellules."
    ),
    "read.not_compared": (
        "Le texte hors des cellules de réponse n’a pas été vérifié : sent/ ne contient aucune copie de ce "
        "questionnaire."
    ),
    "read.halves": "Ce fichier répond à des questions laissées vides dans celui qui compte, {file} : {questions}.",
    "read.halves.hint": (
        "Demandez au fournisseur un seul fichier avec toutes ses réponses ; d’ici là, celles de ce fichier ne "
        "comptent pas."
    ),
    "read.may_be_halves": (
        "Ce fichier ne répond qu’à des questions laissées vides dans celui qui compte, {file} ; ce sont "
        "peut-être deux moitiés : {questions}."
    ),
    "read.may_be_halves.hint": (
        "Demandez au fournisseur ; si les deux vont ensemble, écrivez oui dans la colonne join du tableau vendors. "
        "D’ici là, ses réponses ne comptent pas."
    ),
    "read.two_halves": (
        "Plusieurs questionnaires ont été reçus de ce fournisseur ({name}) sans qu’aucune question ait deux "
        "réponses : {files}. Ce sont peut-être des moitiés."
    ),
    "read.two_halves.hint": (
        "Demandez au fournisseur ; s’ils vont ensemble, écrivez oui dans la colonne join du tableau vendors, sinon "
        "retirez les autres. D’ici là, aucun ne compte."
    ),
    "read.no_halves": (
        "Ce fichier n’est pas réuni avec {file}, comme le dit le tableau vendors, car les deux répondent à : "
        "{questions}."
    ),
    "read.no_halves.hint": (
        "Demandez au fournisseur un seul fichier avec toutes les réponses valables ; d’ici là, celles de ce "
        "fichier ne comptent pas."
    ),
    "read.joined": "Réuni avec {files}, comme le dit le tableau vendors : les deux comptent.",
    "read.errors": "Des cellules affichent une erreur : {cells}.",
    "read.errors.hint": "Leur contenu n’est pas compté : demandez au fournisseur ce qui doit y figurer.",
    "read.reworded": (
        "« {question} » est formulée autrement que dans le questionnaire envoyé à {vendors} : ce qui y est répondu "
        "ne compte pas."
    ),
    "read.reworded_parts": (
        "« {question} » : {parts} est formulé autrement que dans le questionnaire envoyé à {vendors} : qui s’y "
        "réfère doit répondre à nouveau."
    ),
    "read.reworded.hint": (
        "Annulez la modification, ou double-cliquez sur Generate (`scorecard generate`) et envoyez le nouveau "
        "questionnaire ; si le sens est le même, écrivez ‹sous la question : {entry}|dans sa ligne {pair} sous "
        "« {sent} », et le motif sous « {reason} » (le signe plus au-dessus des colonnes les déplie)›"
    ),
    "read.asked_otherwise": (
        "« {question} » a un autre type, d’autres options, d’autres degrés ou une autre unité que dans le "
        "questionnaire envoyé à {vendors} : ce qui y est répondu ne compte pas."
    ),
    "read.asked_otherwise.hint": (
        "Annulez la modification, ou double-cliquez sur Generate (`scorecard generate`) et envoyez le nouveau "
        "questionnaire"
    ),
    "read.no_such_pair": "Aucune question envoyée ne forme avec celle-ci la paire de textes déclarée ici de même sens.",
    "read.no_such_pair.hint": (
        "Double-cliquez sur Check (`scorecard check`) sans ‹cette clé|cette cellule› : il donne la paire envoyée ; ou "
        "‹supprimez la clé|videz la cellule›"
    ),
    "read.told_later": (
        "Des questionnaires envoyés indiquent une date limite plus tardive ({deadline}) que les critères actuels : "
        "{vendors}."
    ),
    "read.told_later.hint": (
        "Ceux à qui cette date a été annoncée ne doivent pas être en retard à cause d’une date antérieure : "
        "rétablissez la date limite, ou accordez une exception à ces fournisseurs dans le tableau vendors."
    ),
    "read.undeclared": (
        "Après le retour de questionnaires, quelque chose a été modifié qui peut changer le classement, sans que "
        "soit nommé qui l’a décidé : {what}."
    ),
    "read.undeclared.hint": (
        "Le classement selon les critères envoyés prévaut. Annulez la modification, ou ‹ajoutez dans les critères, "
        "sous `changes`, une entrée avec what, reason, decided_by et date|remplissez une ligne de la feuille "
        "Modifications des critères›."
    ),
    "read.sealed": (
        "L’appel d’offres est scellé jusqu’à la date limite, {until} : aucun classement n’est établi avant."
    ),
    "read.sealed.hint": (
        "Double-cliquez ensuite sur Rank (`scorecard rank`) ; d’ici là, Status (`scorecard status`) indique qui a "
        "répondu."
    ),
    "read.earlier_open": {
        "one": (
            "{count} réponse reprise du questionnaire précédent du fournisseur attend sa confirmation dans cette "
            "cellule et ne compte pas."
        ),
        "other": (
            "{count} réponses reprises du questionnaire précédent du fournisseur attendent sa confirmation dans "
            "cette cellule et ne comptent pas."
        ),
    },
    "read.earlier_open.hint": (
        "Demandez au fournisseur d’y choisir « {yes} » si elles sont toujours valables, et de renvoyer le fichier."
    ),
    "read.earlier_denied": {
        "one": (
            "Le fournisseur indique dans cette cellule que ses réponses précédentes ne sont plus toutes valables ; "
            "{count} qu’il n’a pas modifiée ne compte pas."
        ),
        "other": (
            "Le fournisseur indique dans cette cellule que ses réponses précédentes ne sont plus toutes valables ; "
            "{count} qu’il n’a pas modifiées ne comptent pas."
        ),
    },
    "read.earlier_denied.hint": (
        "Demandez au fournisseur de modifier ce qui n’est plus valable, puis d’y choisir « {yes} »."
    ),
    "read.sealed_answers": {
        "one": "{count} remarque sur ses réponses reste scellée jusqu’à la date limite.",
        "other": "{count} remarques sur ses réponses restent scellées jusqu’à la date limite.",
    },
    "read.sealed_answers.hint": (
        "Rien à faire avant ; n’interrogez le fournisseur que si des questions entières restent ouvertes."
    ),
    "read.more_problems": {
        "one": "{count} autre cellule de ce fichier n’est pas comprise et n’est pas citée.",
        "other": "{count} autres cellules de ce fichier ne sont pas comprises et ne sont pas citées.",
    },
    "read.more_problems.hint": (
        "Corrigez celles qui sont citées, ou demandez au fournisseur le questionnaire tel qu’il a été envoyé."
    ),
    "read.unknown_round": "C’est une demande de précisions dont sent/clarifications ne contient pas de copie.",
    "read.unknown_round.hint": (
        "Remettez-y, inchangée, la copie créée par `scorecard clarify` ; d’ici là, ses réponses ne comptent pas."
    ),
    "read.no_reading": "{question} : « {found} » n’est pas ce que la première réponse pouvait vouloir dire.",
    "read.no_reading.hint": "Accepté : {accepted}. D’ici là, cela reste obscur.",
    "read.clarification": "précisions du {date}",
    "read.clarified_before": (
        "Il est plus récent que ce qui a été précisé : là où le fournisseur a été interrogé, {clarification} "
        "compte toujours."
    ),
    "read.clarified_before.hint": "N’interrogez le fournisseur que si les deux diffèrent sur un point important.",
    "read.earns_more": (
        "{question} : la nouvelle réponse à une contradiction vaudrait plus que la première ; elle ne compte pas."
    ),
    "read.earns_more.hint": (
        "Demandez une preuve au fournisseur ; si elle est juste, inscrivez-la dans le tableau clarifications."
    ),
    "read.not_announced": (
        "Personne n’est interrogé sur « {what} » : les critères envoyés ne le disaient pas à tous les fournisseurs "
        "du lot."
    ),
    "read.not_announced.hint": "Retirez-le sous clarify ; la prochaine fois, nommez-le avant `scorecard generate`.",
    "read.since.no_folder": "Ce n’est pas un dossier.",
    "read.since.no_folder.hint": (
        "Indiquez le dossier de la dernière campagne, celui qui contient criteria.yaml et returned/."
    ),
    "read.since.same": "C’est la campagne en cours de classement : il n’y a rien à comparer.",
    "read.since.same.hint": "Indiquez le dossier de la campagne précédente.",
    "read.since.no_key": (
        "Ce dossier n’a pas de clé (.scorecard/key) : nul ne peut dire quels questionnaires y sont authentiques."
    ),
    "read.since.no_key.hint": (
        "Indiquez le dossier d’où cette campagne a été envoyée et classée, ou restaurez son dossier .scorecard "
        "depuis votre sauvegarde."
    ),
    "read.since.written": "Le résultat serait écrit dans le dossier de la dernière campagne, où rien n’est modifié.",
    "read.since.written.hint": "Indiquez un autre emplacement pour le résultat (-o, --data, --html).",
    "read.since.problems": "La dernière campagne ne peut pas être classée à nouveau, pour les raisons qui suivent.",
    "read.since.problems.hint": "Corrigez-les dans ce dossier, ou lancez `scorecard rank` sans --since.",
}
