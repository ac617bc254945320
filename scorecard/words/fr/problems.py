"""What was found in a returned file, and what to do about it, in French."""

TEXTS: dict[str, str] = {
    "read.no_identity": "Le classeur n’est pas un de nos questionnaires, ou sa feuille masquée « _meta » a été "
    "supprimée.",
    "read.no_identity.hint": "Demandez au fournisseur de remplir le questionnaire envoyé, sans supprimer de feuille.",
    "read.wrong_signature": "Le questionnaire ne vient pas de cette campagne, ou la feuille masquée qui dit à qui il "
    "est destiné a été modifiée.",
    "read.wrong_signature.hint": "Renvoyez son questionnaire au fournisseur ; celui d’une autre campagne y est classé.",
    "read.not_verified": "Non vérifié : la clé de la campagne n’est pas disponible ; son destinataire a été admis "
    "sans contrôle.",
    "read.unknown_vendor": "Le questionnaire a été fait pour le fournisseur « {vendor} », absent de vendors.csv.",
    "read.unknown_vendor.hint": "Ajoutez le fournisseur à vendors.csv, ou retirez le fichier.",
    "read.other_lot": "Il a été fait pour le lot « {found} », mais vendors.csv place le fournisseur dans le lot "
    "« {expected} ».",
    "read.other_lot.hint": "Relancez `scorecard generate` et envoyez au fournisseur le questionnaire de son lot.",
    "read.unknown_lot": "Le questionnaire a été fait pour le lot « {found} », absent de criteria.yaml.",
    "read.unknown_lot.hint": "Classez-le avec les critères de sa propre campagne (--criteria).",
    "read.other_criteria": "Le questionnaire a été fait avec d’autres critères que ceux de criteria.yaml aujourd’hui.",
    "read.other_criteria.hint": "Il a été lu là où question et réponse concordent encore ; en cas de doute, "
    "renvoyez-le.",
    "read.question_changed": "{question} : réponse donnée avant que le texte, le type, les options ou "
    "l’unité ne changent.",
    "read.question_changed.hint": "La réponse n’est pas comptée : renvoyez le questionnaire ou annulez "
    "la modification.",
    "read.two_versions": "Plusieurs questionnaires sont revenus de ce fournisseur ({name}) avec des réponses "
    "différentes : {files}.",
    "read.two_versions.hint": "Demandez lequel compte et retirez les autres ; d’ici là, aucun ne compte.",
    "read.same_answers": "Il contient les mêmes réponses que ce fichier : {file}.",
    "read.criteria_gone": "Le questionnaire a été fait avec des critères dont sent/ ne contient pas de copie, et non "
    "avec ceux de criteria.yaml.",
    "read.criteria_gone.hint": "Remettez dans sent/, tel quel, le fichier criteria-….yaml écrit par `scorecard "
    "generate` ; d’ici là, il est lu selon les critères actuels, là où les questions concordent.",
    "read.superseded": "Un questionnaire plus récent du fournisseur compte : {file}.",
    "read.less_complete": "Il est plus récent que {file} mais laisse plus de questions sans réponse ; il ne le "
    "remplace donc pas.",
    "read.less_complete.hint": "Demandez au fournisseur lequel compte ; si c’est celui-ci, retirez l’autre.",
    "read.late": "Il est arrivé le {date}, après la date limite ({deadline}).",
    "read.late_copy": "Il contient les mêmes réponses qu’un fichier arrivé après la date limite.",
    "read.excepted": "Il compte quand même : vendors.csv en donne la raison.",
    "read.no_mail_date": "Aucun courriel ne dit quand il est arrivé ; on ne sait donc pas s’il est arrivé à temps.",
    "read.beside": "Ce n’est pas un classeur ; il accompagnait un classeur dans un courriel et n’a pas été lu.",
    "read.error_value": "{question} : la cellule affiche l’erreur {found}.",
    "read.error_value.hint": "Demandez la réponse au fournisseur ; d’ici là, elle compte comme absente.",
    "read.not_an_option": "{question} : « {found} » n’est aucune des réponses.",
    "read.not_an_option.hint": "Accepté : {accepted}.",
    "read.did_you_mean": "Est-ce « {suggestion} » ? {hint}",
    "read.not_a_number": "{question} : « {found} » n’est pas un nombre.",
    "read.two_ways": "{question} : « {found} » se lit de deux façons, plus de mille ou un peu plus de un.",
    "read.share_or_percent": "{question} : « {found} » signifie-t-il {found} %, ou une part de un ?",
    "read.not_percent": "{question} : « {found} » est un pourcentage, mais l’unité demandée est : {unit}.",
    "read.a_date": "{question} : la cellule contient une date ; le programme l’a tirée de ce qui a été saisi.",
    "read.out_of_range": "{question} : {found} sort de ce qui est accepté.",
    "read.number.hint": "Accepté : un nombre en {unit}, de {lowest} à {highest}. D’ici là, la question compte comme "
    "sans réponse.",
    "read.no_reason": "{question} : « {found} » sans motif en commentaire.",
    "read.no_reason.hint": "Demandez pourquoi c’est sans objet ; d’ici là, la question compte comme sans réponse.",
    "read.not_a_date": "{question} : « {found} » n’est pas une date.",
    "read.date_two_ways": "{question} : « {found} » se lit de deux façons ; quel nombre est le mois ?",
    "read.date.hint": "Accepté : une date du {lowest} au {highest}. D’ici là, la question compte comme sans réponse.",
    "read.text.hint": "Demandez au fournisseur ce qu’il a écrit ; d’ici là, la question compte comme sans réponse.",
    "read.too_long": "{question} : le texte dépasse {lowest} caractères ({highest}).",
    "read.too_long.hint": "Il a été gardé en entier : décidez s’il compte, ou demandez-en un plus court.",
    "read.not_a_timezone": "{question} : « {found} » n’est pas un fuseau horaire.",
    "read.not_a_timezone.hint": "Accepté : un nom de la liste, comme Europe/Madrid. D’ici là, les horaires comptent "
    "comme sans réponse.",
    "read.no_timezone": "Des horaires sont indiqués, mais pas le fuseau horaire où ils valent.",
    "read.no_timezone.hint": "Demandez-le au fournisseur ; d’ici là, les horaires comptent comme sans réponse.",
    "read.not_hours": "{question} : « {found} » ne dit pas de quand à quand.",
    "read.one_time": "{question} : « {found} » n’est qu’une heure ; quand ouvre-t-on, quand ferme-t-on ?",
    "read.impossible": "{question} : « {found} » contient une heure qu’aucune horloge n’indique.",
    "read.overlap": "{question} : les plages de « {found} » se chevauchent.",
    "read.hours_two_ways": "{question} : « {found} » se lit de deux façons, de jour ou au-delà de minuit.",
    "read.hours.hint": "Accepté : des horaires comme 08:00-22:00, ou {accepted}. D’ici là, le jour compte comme sans "
    "réponse.",
    "read.moved": "La ligne correspond à « {question} », mais contient une autre question ; la feuille a-t-elle été "
    "triée ?",
    "read.moved.hint": "La réponse « {found} » n’a pas été comptée : demandez au fournisseur à quelle question elle "
    "correspond.",
    "read.stray": "La réponse « {found} » est sur une ligne qui n’est à aucune question ; a-t-elle été déplacée ?",
    "read.stray.hint": "Elle n’a pas été comptée : demandez au fournisseur à quelle question elle correspond.",
    "read.both": "{question} : « {found} » figure à côté, et pourtant ses lignes ont une réponse.",
    "read.both.hint": "Demandez laquelle des deux réponses vaut ; d’ici là, la question compte comme sans réponse.",
    "read.twice": "{question} : présente deux fois dans le classeur, avec des réponses différentes (ici et dans "
    "{other}).",
    "read.twice.hint": "Demandez laquelle compte ; d’ici là, la question compte comme sans réponse.",
    "read.row_gone": "{question} : sa ligne n’est plus dans le classeur.",
    "read.row_gone.hint": "Elle compte comme sans réponse : demandez la réponse au fournisseur.",
    "read.no_columns": "La feuille contient des questions, mais sa colonne de réponses est introuvable.",
    "read.no_columns.hint": "Demandez au fournisseur de remplir le questionnaire envoyé, avec ses en-têtes.",
    "unreadable.empty": "Le fichier est vide : il ne contient pas un seul octet.",
    "unreadable.empty.hint": "Demandez au fournisseur de le renvoyer ; un transfert a pu être interrompu.",
    "unreadable.no_access": "L’ouverture du fichier n’est pas autorisée.",
    "unreadable.no_access.hint": "Fermez-le dans Excel s’il y est ouvert, et vérifiez que vous avez le droit de le "
    "lire.",
    "unreadable.cannot_open": "Le fichier ne peut pas être lu là où il se trouve.",
    "unreadable.cannot_open.hint": "Copiez-le sur cet ordinateur, par exemple depuis un dossier en ligne non connecté.",
    "unreadable.too_large": "Le fichier dépasse {limit} Mo.",
    "unreadable.too_large.hint": "Demandez au fournisseur d’envoyer images et documents à part du questionnaire.",
    "unreadable.zeros": "Le fichier ne contient que des zéros : son contenu n’est jamais arrivé.",
    "unreadable.zeros.hint": "Attendez que le dossier en ligne l’ait téléchargé, ou demandez au fournisseur de le "
    "renvoyer.",
    "unreadable.shortcut": "Le fichier n’est qu’un lien vers un autre, par exemple en ligne ou vers une feuille de "
    "calcul Google.",
    "unreadable.shortcut.hint": "Ouvrez le lien, téléchargez le classeur lui-même en .xlsx et mettez-le à sa place.",
    "unreadable.encrypted": "Le classeur est protégé par un mot de passe.",
    "unreadable.encrypted.hint": "Ouvrez-le avec le mot de passe, enregistrez-le sans (Fichier, Informations, Protéger "
    "le classeur), puis relancez la commande.",
    "unreadable.rights_managed": "Le fichier est protégé par une gestion des droits, comme une étiquette Microsoft "
    "Purview.",
    "unreadable.rights_managed.hint": "Ouvrez-le dans Excel avec le compte destinataire et enregistrez-le sans "
    "protection, ou demandez-le au fournisseur.",
    "unreadable.old_xls": "Le fichier est un classeur dans un format antérieur à Excel 97 (.xls).",
    "unreadable.old_xls.hint": "Ouvrez-le dans LibreOffice, enregistrez-le en .xlsx et relisez les réponses ; Excel ne "
    "l’ouvre que si son Centre de gestion de la confidentialité le permet.",
    "unreadable.xlsb": "Le fichier est un classeur binaire (.xlsb).",
    "unreadable.xlsb.hint": "Ouvrez-le dans Excel et enregistrez-le en .xlsx (Classeur Excel).",
    "unreadable.flat_ods": "Le fichier est une feuille de calcul OpenDocument en un seul XML (.fods).",
    "unreadable.flat_ods.hint": "Ouvrez-le dans LibreOffice et enregistrez-le en .xlsx (Excel 2007-365).",
    "unreadable.xml_workbook": "Le fichier est un classeur au format XML d’Excel 2003.",
    "unreadable.xml_workbook.hint": "Ouvrez-le dans Excel et enregistrez-le en .xlsx (Classeur Excel).",
    "unreadable.numbers": "Le fichier est un document Apple Numbers, Pages ou Keynote.",
    "unreadable.numbers.hint": "Si c’est le questionnaire, ouvrez-le dans Numbers et exportez-le vers Excel (.xlsx).",
    "unreadable.document": "Le fichier est un document texte, pas un classeur.",
    "unreadable.document.hint": "Demandez au fournisseur le questionnaire lui-même, rempli et enregistré en .xlsx.",
    "unreadable.presentation": "Le fichier est une présentation, pas un classeur.",
    "unreadable.presentation.hint": "Demandez au fournisseur le questionnaire lui-même, rempli et enregistré en .xlsx.",
    "unreadable.pdf": "Le fichier est un PDF, pas un classeur.",
    "unreadable.pdf.hint": "Demandez au fournisseur le classeur d’où il a été imprimé, enregistré en .xlsx.",
    "unreadable.image": "Le fichier est une image, un son ou une vidéo, pas un classeur.",
    "unreadable.image.hint": "Demandez au fournisseur le questionnaire lui-même, rempli et enregistré en .xlsx.",
    "unreadable.text": "Le fichier est du texte brut, par exemple .csv, et non un classeur.",
    "unreadable.text.hint": "Demandez au fournisseur le questionnaire tel qu’envoyé, rempli et enregistré en .xlsx.",
    "unreadable.web_page": "Le fichier est une page web ou du XML, quel que soit son nom, et non un classeur.",
    "unreadable.web_page.hint": "Ouvrez-le dans Excel et enregistrez-le en .xlsx (Classeur Excel).",
    "unreadable.archive": "Le fichier est un dossier compressé, pas un classeur.",
    "unreadable.archive.hint": "Décompressez-le et placez les classeurs qu’il contient à côté des autres.",
    "unreadable.unknown": "Le fichier n’est pas un classeur.",
    "unreadable.unknown.hint": "Si un programme l’ouvre, enregistrez-le depuis celui-ci en .xlsx ; sinon, demandez au "
    "fournisseur de le renvoyer.",
    "unreadable.broken": "Le classeur est endommagé : sa partie {part} est incompréhensible.",
    "unreadable.broken.hint": "Ouvrez-le dans Excel, laissez-le réparer, relisez les réponses et enregistrez-le en "
    ".xlsx ; ou demandez au fournisseur de le renvoyer.",
    "unreadable.cut_short": "Le fichier est endommagé : sa fin manque ou est incompréhensible.",
    "unreadable.cut_short.hint": "Demandez au fournisseur de le renvoyer : un téléchargement a pu s’interrompre.",
    "unreadable.line_ends": "Le fichier a été endommagé en route : un logiciel l’a pris pour du texte et a réécrit ses "
    "fins de ligne.",
    "unreadable.line_ends.hint": "Demandez au fournisseur de le renvoyer par e-mail ; ce qui le transmet (FTP ou git, "
    "par exemple) doit le faire en binaire.",
    "unreadable.unsafe": "Aucun logiciel de bureau ne compose un fichier ainsi (voir sa partie {part}).",
    "unreadable.unsafe.hint": "Ne l’ouvrez pas. Demandez au fournisseur de renvoyer le questionnaire, enregistré avec "
    "Excel.",
    "unreadable.no_attachment": "Le message ne contient aucun fichier.",
    "unreadable.no_attachment.hint": "Demandez au fournisseur d’envoyer le classeur rempli en pièce jointe, et non "
    "comme texte ou comme lien.",
    "unreadable.mail_sealed": "Le message est chiffré, ou signé d’une façon qui enveloppe ses pièces jointes.",
    "unreadable.mail_sealed.hint": "Ouvrez-le dans votre messagerie, enregistrez le classeur joint et mettez celui-ci "
    "à sa place.",
    "unreadable.mail_broken": "Le message ne peut pas être décomposé : il est endommagé, ou composé comme aucune "
    "messagerie ne le fait.",
    "unreadable.mail_broken.hint": "Ouvrez-le dans votre messagerie, enregistrez le classeur joint et mettez celui-ci "
    "à sa place.",
    "unreadable.winmail": "Les pièces jointes sont enveloppées dans un format propre à Outlook (winmail.dat).",
    "unreadable.winmail.hint": "Demandez au fournisseur de renvoyer le message en HTML ou en texte brut, et non en "
    "texte enrichi.",
    "unreadable.outlook": "Le fichier est un message enregistré par Outlook (.msg).",
    "unreadable.outlook.hint": "Enregistrez le message en .eml, ou installez ce qui le lit : pip install "
    "partner-scorecard[outlook] ; puis relancez la commande.",
    "unreadable.mailbox_too_large": "La boîte aux lettres dépasse {limit} Mo.",
    "unreadable.mailbox_too_large.hint": "Déplacez les messages des fournisseurs dans un dossier à part et exportez "
    "celui-ci.",
    "unreadable.empty_archive": "Le dossier compressé est vide.",
    "unreadable.empty_archive.hint": "Demandez au fournisseur d’envoyer le classeur rempli lui-même.",
    "unreadable.archive_locked": "Le dossier compressé est protégé par un mot de passe.",
    "unreadable.archive_locked.hint": "Décompressez-le avec le mot de passe et placez les classeurs qu’il contient à "
    "côté des autres.",
    "unreadable.archive_broken": "Le dossier compressé est endommagé (à {part}).",
    "unreadable.archive_broken.hint": "Demandez au fournisseur de renvoyer le classeur rempli, sans le compresser.",
    "unreadable.too_many_files": "Il contient plus de {limit} fichiers ou messages ; ce qui vient ensuite n’a "
    "pas été examiné.",
    "unreadable.too_many_files.hint": "Placez les classeurs qu’il contient à côté des autres, un par un.",
    "unreadable.files_too_large": "Son contenu dépasse {limit} Mo en tout ; tout n’a pas été examiné.",
    "unreadable.files_too_large.hint": "Placez les classeurs qu’il contient à côté des autres, un par un.",
    "unreadable.reader_failed": "Le fichier est endommagé, ou contient quelque chose d’illisible.",
    "unreadable.reader_failed.hint": "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel) ; ce qui est arrivé dans "
    "un courriel, comme fichier à part.",
    "unreadable.reader_not_started": "Le programme qui lit ce genre de fichiers n’a pas pu démarrer.",
    "unreadable.reader_not_started.hint": "Ouvrez le fichier et enregistrez-le en .xlsx (Classeur Excel) ; ce qui est "
    "arrivé dans un courriel, comme fichier à part.",
    "unreadable.took_too_long": "Le fichier n’a pas pu être lu en {limit} secondes.",
    "unreadable.took_too_long.hint": "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel) ; ce qui est arrivé dans "
    "un courriel, comme fichier à part.",
    "unreadable.took_too_much_memory": "Le fichier n’a pas pu être lu avec {limit} Mo de mémoire.",
    "unreadable.took_too_much_memory.hint": "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel) ; ce qui est arrivé "
    "dans un courriel, comme fichier à part.",
    "unreadable.unpacks_too_large": "Décompressé, le classeur dépasse {limit} Mo.",
    "unreadable.unpacks_too_large.hint": "Demandez au fournisseur d’envoyer images et documents à part du "
    "questionnaire.",
    "unreadable.too_many_parts": "Le classeur a plus de {limit} parties, comme des images.",
    "unreadable.too_many_parts.hint": "Demandez au fournisseur d’envoyer images et documents à part du questionnaire.",
    "unreadable.too_many_sheets": "Le classeur a plus de {limit} feuilles.",
    "unreadable.too_many_sheets.hint": "Demandez au fournisseur le questionnaire sans feuilles à lui.",
    "unreadable.too_many_texts": "Le classeur contient plus de {limit} textes différents.",
    "unreadable.too_many_texts.hint": "Demandez au fournisseur le questionnaire sans données à lui.",
    "unreadable.too_many_styles": "Le classeur a plus de {limit} formats de cellule.",
    "unreadable.too_many_styles.hint": "Demandez au fournisseur de copier les réponses dans le questionnaire tel "
    "qu’envoyé.",
    "unreadable.too_many_cells": "Le classeur a plus de {limit} cellules remplies.",
    "unreadable.too_many_cells.hint": "Demandez au fournisseur le questionnaire sans données à lui.",
    "unreadable.too_many_elements": "Le classeur contient plus de {limit} entrées, cellules vides avec couleur ou "
    "bordure comprises.",
    "unreadable.too_many_elements.hint": "Demandez au fournisseur le questionnaire tel qu’il a été envoyé, sans "
    "couleurs ni bordures sur des feuilles entières.",
    "unreadable.too_much_text": "Les textes du classeur dépassent {limit} caractères en tout.",
    "unreadable.too_much_text.hint": "Demandez au fournisseur d’envoyer les longs documents à part du questionnaire.",
    "unreadable.too_far_out": "Sur la feuille « {sheet} », quelque chose se trouve au-delà de la ligne {rows} ou de la "
    "colonne {columns}.",
    "unreadable.too_far_out.hint": "Ouvrez le classeur, appuyez sur Ctrl+Fin dans cette feuille, "
    "supprimez ce qui s’y trouve et enregistrez.",
    "review.no_answer": "L’évaluation de {question} pour {vendor} ne compte pas : il n’y a pas de telle réponse.",
    "review.no_answer.hint": "Retirez la ligne des évaluations, ou demandez la réponse au fournisseur.",
}
