"""Why a file cannot be read, and what to do about it, in French."""

TEXTS: dict[str, str] = {
    "unreadable.empty": "Le fichier est vide : il ne contient pas un seul octet.",
    "unreadable.empty.hint": "Demandez au fournisseur de le renvoyer ; un transfert a pu être interrompu.",
    "unreadable.no_access": "L’ouverture du fichier n’est pas autorisée.",
    "unreadable.no_access.hint": (
        "Fermez-le dans Excel s’il y est ouvert, et vérifiez que vous avez le droit de le lire."
    ),
    "unreadable.cannot_open": "Le fichier ne peut pas être lu à son emplacement.",
    "unreadable.cannot_open.hint": (
        "Copiez-le sur cet ordinateur, par exemple depuis un dossier en ligne non synchronisé."
    ),
    "unreadable.too_large": "Le fichier dépasse {limit} Mo.",
    "unreadable.too_large.hint": "Demandez au fournisseur d’envoyer images et documents séparément du questionnaire.",
    "unreadable.no_file": "Ce n’est pas un fichier, mais un tube ou un périphérique.",
    "unreadable.no_file.hint": "Placez-y le fichier lui-même.",
    "unreadable.linked_folder": "C’est un lien vers un dossier, qui n’est pas suivi.",
    "unreadable.linked_folder.hint": "Indiquez le dossier lui-même ou placez-y ses fichiers.",
    "unreadable.zeros": "Le fichier ne contient que des zéros : son contenu n’est jamais arrivé.",
    "unreadable.zeros.hint": (
        "Attendez que le dossier en ligne l’ait téléchargé, ou demandez au fournisseur de le renvoyer."
    ),
    "unreadable.shortcut": (
        "Le fichier n’est qu’un lien vers un autre, par exemple en ligne ou vers une feuille de calcul Google."
    ),
    "unreadable.shortcut.hint": "Ouvrez le lien, téléchargez le classeur lui-même en .xlsx et mettez-le à sa place.",
    "unreadable.encrypted": "Le classeur est protégé par un mot de passe.",
    "unreadable.encrypted.hint": (
        "Ouvrez-le avec le mot de passe, enregistrez-le sans (Fichier, Informations, Protéger "
        "le classeur), puis relancez la commande."
    ),
    "unreadable.rights_managed": (
        "Le fichier est protégé par une gestion des droits, par exemple une étiquette Microsoft Purview."
    ),
    "unreadable.rights_managed.hint": (
        "Ouvrez-le dans Excel avec le compte destinataire et enregistrez-le sans "
        "protection, ou demandez-le au fournisseur."
    ),
    "unreadable.old_xls": "Le fichier est un classeur dans un format antérieur à Excel 97 (.xls).",
    "unreadable.old_xls.hint": (
        "Ouvrez-le dans LibreOffice, enregistrez-le en .xlsx et relisez les réponses ; Excel ne "
        "l’ouvre que si son Centre de gestion de la confidentialité le permet."
    ),
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
    "unreadable.unknown.hint": (
        "Si un programme l’ouvre, enregistrez-le depuis celui-ci en .xlsx ; sinon, demandez au "
        "fournisseur de le renvoyer."
    ),
    "unreadable.broken": "Le classeur est endommagé : sa partie {part} est illisible.",
    "unreadable.broken.hint": (
        "Ouvrez-le dans Excel, laissez-le réparer, relisez les réponses et enregistrez-le en "
        ".xlsx ; ou demandez au fournisseur de le renvoyer."
    ),
    "unreadable.cut_short": "Le fichier est endommagé : sa fin manque ou est illisible.",
    "unreadable.cut_short.hint": "Demandez au fournisseur de le renvoyer : un téléchargement a pu s’interrompre.",
    "unreadable.line_ends": (
        "Le fichier a été endommagé pendant le transfert : un logiciel l’a pris pour du texte et a réécrit ses fins "
        "de ligne."
    ),
    "unreadable.line_ends.hint": (
        "Demandez au fournisseur de le renvoyer par courriel ; tout autre transfert (FTP ou git, par exemple) doit "
        "se faire en mode binaire."
    ),
    "unreadable.unsafe": "Aucun logiciel de bureautique ne crée un tel fichier (voir sa partie {part}).",
    "unreadable.unsafe.hint": (
        "Ne l’ouvrez pas. Demandez au fournisseur de renvoyer le questionnaire, enregistré avec Excel."
    ),
    "unreadable.no_attachment": "Le message ne contient aucun fichier.",
    "unreadable.no_attachment.hint": (
        "Demandez au fournisseur d’envoyer le classeur rempli en pièce jointe, et non comme texte ou comme lien."
    ),
    "unreadable.link_only": "Le message ne contient aucun fichier, seulement un lien.",
    "unreadable.link_only.hint": (
        "Demandez au fournisseur d’envoyer le classeur rempli en pièce jointe ; rien n’est téléchargé d’ailleurs."
    ),
    "unreadable.mail_sealed": "Le message est chiffré, ou sa signature empêche de lire ses pièces jointes.",
    "unreadable.mail_sealed.hint": (
        "Ouvrez-le dans votre messagerie, enregistrez le classeur joint et mettez-le à la place du message."
    ),
    "unreadable.mail_broken": (
        "Le message est illisible : il est endommagé, ou n’a pas la forme d’un message de messagerie."
    ),
    "unreadable.mail_broken.hint": (
        "Ouvrez-le dans votre messagerie, enregistrez le classeur joint et mettez-le à la place du message."
    ),
    "unreadable.winmail": "Les pièces jointes sont dans un format propre à Outlook (winmail.dat).",
    "unreadable.winmail.hint": (
        "Demandez au fournisseur de renvoyer le message en HTML ou en texte brut, et non en texte enrichi."
    ),
    "unreadable.mailbox_too_large": "La boîte de messagerie dépasse {limit} Mo.",
    "unreadable.mailbox_too_large.hint": (
        "Déplacez les messages des fournisseurs dans un dossier à part et exportez celui-ci."
    ),
    "unreadable.empty_archive": "Le dossier compressé est vide.",
    "unreadable.empty_archive.hint": "Demandez au fournisseur d’envoyer le classeur rempli lui-même.",
    "unreadable.archive_locked": "Le dossier compressé est protégé par un mot de passe.",
    "unreadable.archive_locked.hint": (
        "Décompressez-le avec le mot de passe et placez les classeurs qu’il contient à côté des autres."
    ),
    "unreadable.archive_broken": "Le dossier compressé est endommagé ({part}).",
    "unreadable.archive_broken.hint": "Demandez au fournisseur de renvoyer le classeur rempli, sans le compresser.",
    "unreadable.too_many_files": (
        "Il contient plus de {limit} fichiers ou messages ; ce qui vient ensuite n’a pas été examiné."
    ),
    "unreadable.too_many_files.hint": "Placez les classeurs qu’il contient à côté des autres, un par un.",
    "unreadable.files_too_large": "Son contenu dépasse {limit} Mo au total ; il n’a pas été examiné en entier.",
    "unreadable.files_too_large.hint": "Placez les classeurs qu’il contient à côté des autres, un par un.",
    "unreadable.too_much_work": (
        "Ce qui précède dans le même message ou dossier compressé demandait trop de travail ; il n’a pas été examiné."
    ),
    "unreadable.too_much_work.hint": "Placez le classeur à côté des autres, comme fichier à part.",
    "unreadable.killed_reader": (
        "Le processus qui lit le fichier s’est arrêté brutalement {limit} fois, ou a manqué de mémoire."
    ),
    "unreadable.killed_reader.hint": (
        "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel), ou demandez au fournisseur de saisir les réponses "
        "dans un nouveau questionnaire."
    ),
    "unreadable.reader_failed": "Le fichier est endommagé, ou contient quelque chose d’illisible.",
    "unreadable.reader_failed.hint": (
        "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel) ; s’il est arrivé par courriel, enregistrez-le "
        "d’abord à part."
    ),
    "unreadable.reader_not_started": "Le programme qui lit ce type de fichier n’a pas pu démarrer.",
    "unreadable.reader_not_started.hint": (
        "Ouvrez le fichier et enregistrez-le en .xlsx (Classeur Excel) ; s’il est arrivé par courriel, "
        "enregistrez-le d’abord à part."
    ),
    "unreadable.took_too_long": "Le fichier n’a pas pu être lu en {limit} secondes.",
    "unreadable.took_too_long.hint": (
        "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel) ; s’il est arrivé par courriel, enregistrez-le "
        "d’abord à part."
    ),
    "unreadable.took_too_much_memory": "Le fichier n’a pas pu être lu avec {limit} Mo de mémoire.",
    "unreadable.took_too_much_memory.hint": (
        "Ouvrez-le et enregistrez-le en .xlsx (Classeur Excel) ; s’il est arrivé par courriel, enregistrez-le "
        "d’abord à part."
    ),
    "unreadable.unpacks_too_large": "Décompressé, le classeur dépasse {limit} Mo.",
    "unreadable.unpacks_too_large.hint": (
        "Demandez au fournisseur d’envoyer images et documents séparément du questionnaire."
    ),
    "unreadable.too_many_parts": "Le classeur contient plus de {limit} parties, par exemple des images.",
    "unreadable.too_many_parts.hint": (
        "Demandez au fournisseur d’envoyer images et documents séparément du questionnaire."
    ),
    "unreadable.too_many_sheets": "Le classeur a plus de {limit} feuilles.",
    "unreadable.too_many_sheets.hint": "Demandez au fournisseur le questionnaire sans feuilles ajoutées.",
    "unreadable.too_many_texts": "Le classeur contient plus de {limit} textes différents.",
    "unreadable.too_many_texts.hint": "Demandez au fournisseur le questionnaire sans données ajoutées.",
    "unreadable.too_many_styles": "Le classeur a plus de {limit} formats de cellule.",
    "unreadable.too_many_styles.hint": (
        "Demandez au fournisseur de copier les réponses dans le questionnaire tel qu’envoyé."
    ),
    "unreadable.too_many_cells": "Le classeur a plus de {limit} cellules remplies.",
    "unreadable.too_many_cells.hint": "Demandez au fournisseur le questionnaire sans données ajoutées.",
    "unreadable.too_many_elements": (
        "Le classeur contient plus de {limit} entrées, cellules vides avec couleur ou bordure comprises."
    ),
    "unreadable.too_many_elements.hint": (
        "Demandez au fournisseur le questionnaire tel qu’il a été envoyé, sans "
        "couleurs ni bordures sur des feuilles entières."
    ),
    "unreadable.too_much_text": "Les textes du classeur dépassent {limit} caractères au total.",
    "unreadable.too_much_text.hint": (
        "Demandez au fournisseur d’envoyer les longs documents séparément du questionnaire."
    ),
    "unreadable.too_far_out": (
        "La feuille « {sheet} » contient quelque chose au-delà de la ligne {rows} ou de la colonne {columns}."
    ),
    "unreadable.too_far_out.hint": (
        "Ouvrez le classeur, appuyez sur Ctrl+Fin dans cette feuille, supprimez ce qui s’y trouve et enregistrez."
    ),
}
