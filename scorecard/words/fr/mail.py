"""What is said of mails to vendors, in French; what the mails themselves say is in templates/mail/."""

TEXTS: dict[str, str | dict[str, str]] = {
    "mail.kind.invite": "Invitation à répondre",
    "mail.kind.remind": "Rappel",
    "mail.kind.receipt": "Accusé de réception",
    "mail.kind.clarify": "Demande de précisions",
    "mail.kind.answers": "Réponses aux questions",
    "mail.kind.record": "Incidents",
    "mail.kind.correct": "Correction d’erreur",
    "mail.list": {
        "one": "{kind} : {count} fournisseur reçoit un message",
        "other": "{kind} : {count} fournisseurs reçoivent un message",
    },
    "mail.part": "{number} sur {count}",
    "mail.line": "{vendor} <{to}> : {subject}",
    "mail.draft.same": "se trouve déjà dans outbox/",
    "mail.draft.replaced": "remplace le brouillon dans outbox/, que personne n’a modifié",
    "mail.draft.edited": (
        "le brouillon dans outbox/ reste, car quelqu’un l’a modifié ; supprimez-le pour qu’il soit refait"
    ),
    "mail.none": {"one": "{count} fournisseur n’en reçoit pas :", "other": "{count} fournisseurs n’en reçoivent pas :"},
    "mail.none.reference": "c’est votre propre entreprise",
    "mail.none.withdrawn": "s’est retiré",
    "mail.none.excluded": "est exclu",
    "mail.none.no_address": "le tableau vendors n’a pas d’adresse électronique",
    "mail.none.bad_address": "aucun message ne peut être envoyé à « {found} »",
    "mail.none.over": "la date limite est passée",
    "mail.none.no_questionnaire": "n’a pas encore de questionnaire ; lancez : scorecard generate",
    "mail.none.out_of_date": "son questionnaire n’est plus à jour ; lancez : scorecard generate",
    "mail.none.sent": "a reçu celui-ci le {date}",
    "mail.none.invited": (
        "vous lui avez envoyé son questionnaire le {date}, selon le tableau vendors ; pour l’inviter de "
        "nouveau, videz cette cellule"
    ),
    "mail.none.not_invited": (
        "n’est pas encore invité ; lancez : scorecard mail invite, ou inscrivez le jour dans la colonne invited de "
        "vendors"
    ),
    "mail.none.perhaps_sent": "celui-ci est peut-être déjà parti ; lancez : scorecard send",
    "mail.none.complete": "son questionnaire est complet",
    "mail.none.late": "son questionnaire est arrivé en retard",
    "mail.none.undecided": "a envoyé plusieurs versions ; il faut d’abord établir laquelle compte",
    "mail.none.no_required_open": "aucune question obligatoire n’est sans réponse",
    "mail.none.other_file": "a envoyé quelque chose que quelqu’un doit d’abord regarder ; voir : scorecard status",
    "mail.none.not_read": "rien de sa part n’a pu être lu",
    "mail.none.nothing_unclear": "il n’y a pas de classeur pour lui ; voir : scorecard clarify",
    "mail.none.no_answers": "aucune question sur son lot n’a de réponse",
    "mail.none.no_incidents": "le tableau incidents ne dit rien de lui",
    "mail.none.all_shown": "tous ses incidents lui ont été montrés",
    "mail.none.listed": "a reçu tous ses incidents ; notez le jour sous shown_to_vendor",
    "mail.none.no_correction": "il n’y a pas de classeur pour lui ; voir : scorecard correct",
    "mail.none.corrections_sent": "a reçu toutes ses corrections d’erreur à remplir",
    "mail.none.corrections_settled": (
        "rien de ses corrections d’erreur n’est plus à envoyer : elles sont demandées, reçues ou plus demandées"
    ),
    "mail.ask.draft": {"one": "Écrire {count} brouillon ?", "other": "Écrire {count} brouillons ?"},
    "mail.drafted": {
        "one": (
            "{count} brouillon se trouve dans {folder}. Ouvrez-le et envoyez-le avec votre messagerie, ou lancez : "
            "scorecard send"
        ),
        "other": (
            "{count} brouillons se trouvent dans {folder}. Ouvrez-les et envoyez-les avec votre messagerie, ou "
            "lancez : scorecard send"
        ),
    },
    "mail.outbox": {
        "one": "{count} message se trouve dans outbox/",
        "other": "{count} messages se trouvent dans outbox/",
    },
    "mail.before.sending": "est peut-être déjà parti",
    "mail.before.sent": "est parti",
    "mail.before.refused": "refusé auparavant :",
    "mail.before.later": "non accepté auparavant :",
    "mail.ask.send": {
        "one": "Envoyer {count} message par {server} ?",
        "other": "Envoyer {count} messages par {server} ?",
    },
    "mail.ask.note": {
        "one": "Noter ce message comme envoyé à la main ?",
        "other": "Noter ces {count} messages comme envoyés à la main ?",
    },
    "mail.ask.password": "Mot de passe de {user} sur {server}",
    "mail.ask.uncertain": "Le laisser pour l’instant (leave), le renvoyer (again) ou le noter comme envoyé (sent) ?",
    "mail.none_found": {
        "one": (
            "Le brouillon dans outbox/ n’a pas été trouvé parmi les messages de sent/mail/. Placez-y le message "
            "envoyé, ou utilisez --all."
        ),
        "other": (
            "Aucun des {count} brouillons dans outbox/ n’a été trouvé parmi les messages de sent/mail/. Placez-y les "
            "messages envoyés, ou utilisez --all."
        ),
    },
    "mail.noted": {"one": "{count} message noté dans {log}.", "other": "{count} messages notés dans {log}."},
    "mail.uncertain": (
        "{file} à {to} a été remis au serveur le {moment}, et la commande s’est arrêtée avant que la réponse soit "
        "notée : on ne peut pas savoir si le message est parti. Regardez dans les messages envoyés, ou demandez au "
        "fournisseur."
    ),
    "mail.became.sent": "envoyé : {file} à {to}",
    "mail.became.refused": "refusé : {file} à {to} : {reply}",
    "mail.became.later": "non accepté pour l’instant : {file} à {to} : {reply}",
    "mail.became.sending": (
        "la connexion a été coupée, et on ne peut pas savoir si le message est parti : {file} à {to} : {reply}"
    ),
    "mail.sent": {
        "one": "{count} message envoyé, noté dans {log}.",
        "other": "{count} messages envoyés, notés dans {log}.",
    },
    "mail.left.refused": {
        "one": "{count} message a été refusé ; corrigez l’adresse dans le tableau vendors et refaites le brouillon.",
        "other": (
            "{count} messages ont été refusés ; corrigez les adresses dans le tableau vendors et refaites les "
            "brouillons."
        ),
    },
    "mail.left.later": {
        "one": (
            "{count} message reste dans outbox/, car le serveur ne l’a pas accepté pour l’instant ; relancez la "
            "commande plus tard."
        ),
        "other": (
            "{count} messages restent dans outbox/, car le serveur ne les a pas acceptés pour l’instant ; relancez la "
            "commande plus tard."
        ),
    },
    "mail.left.uncertain": {
        "one": (
            "{count} message reste dans outbox/, car il est peut-être déjà parti ; relancez la commande pour "
            "l’indiquer."
        ),
        "other": (
            "{count} messages restent dans outbox/, car ils sont peut-être déjà partis ; relancez la commande pour "
            "l’indiquer."
        ),
    },
    "mail.torn": "La dernière ligne du journal a été coupée à l’arrêt d’une exécution : « {found} ».",
    "mail.torn.hint": (
        "Elle est laissée de côté, et la prochaine note la remplace ; une question sera posée sur le message dont il "
        "s’agissait."
    ),
    "mail.no_mail": "Ce message n’indique aucun destinataire à qui l’envoyer.",
    "mail.no_mail.hint": "Indiquez-y un destinataire, ou supprimez-le et faites-le refaire avec `scorecard mail`.",
    "mail.no_subject": "Le texte du message n’a pas d’objet.",
    "mail.no_subject.hint": "Commencez sa première ligne par le mot Subject, suivi de deux-points.",
    "mail.unknown_name": "Il n’existe pas de « {found} » à insérer ici.",
    "mail.unknown_name.hint": "Existent : {names}.",
    "mail.template": "Le texte du message ne peut pas être complété : {error}.",
    "mail.template.hint": "Comparez-le au texte qu’écrit `scorecard init`, ou supprimez-le pour utiliser celui-ci.",
    "mail.no_questions": "Il n’y a pas de tableau de ce que les fournisseurs ont demandé.",
    "mail.no_questions.hint": "Créez-le, avec les colonnes question, answer, lot et date ; `scorecard init` le fait.",
    "mail.no_incidents": "Il n’y a pas de tableau des incidents.",
    "mail.no_incidents.hint": (
        "Créez-le, avec au moins les colonnes incident, vendor et date ; `scorecard init` le fait."
    ),
    "mail.record.period": "du {first} au {last}",
    "mail.record.in_time": (
        "Montré aujourd’hui au fournisseur, un incident peut compter : il reste au moins dix jours ouvrés avant la "
        "date limite."
    ),
    "mail.record.late": (
        "Montré aujourd’hui au fournisseur, un incident ne compte pas : il reste moins de dix jours ouvrés avant la "
        "date limite."
    ),
    "mail.record.note": (
        "Une fois les messages envoyés, notez le jour (pour aujourd’hui {date}) sous shown_to_vendor dans le tableau "
        "incidents."
    ),
    "mail.record.not_noted": "{vendor} a reçu {incidents} le {day}, et shown_to_vendor est vide.",
    "mail.record.not_noted.hint": "Notez-y {day} ; tant que la cellule est vide, ces incidents ne comptent pas.",
    "mail.no_server": "Aucun serveur de messagerie n’est indiqué.",
    "mail.no_server.hint": (
        "Définissez la variable d’environnement {variable}, par exemple {example}, ou envoyez les brouillons avec "
        "votre messagerie et lancez : scorecard mail sent"
    ),
    "mail.no_url": "Ceci n’indique aucun serveur de messagerie.",
    "mail.no_url.hint": "Écrivez smtps (TLS) ou smtp (STARTTLS), l’utilisateur et le serveur, par exemple {example}",
    "mail.password_in_url": "Un mot de passe figure dans l’adresse du serveur, où d’autres peuvent le voir.",
    "mail.password_in_url.hint": (
        "Retirez-le et définissez plutôt {variable}, ou laissez-la vide pour que le mot de passe soit demandé."
    ),
    "mail.no_tls": "Le serveur {server} n’offre pas de connexion sécurisée (STARTTLS) ; rien n’a été envoyé.",
    "mail.no_tls.hint": "Utilisez smtps, ou adressez-vous à la personne qui gère le serveur.",
    "mail.no_entry": "Le serveur refuse la connexion de {user} : {reply}",
    "mail.no_entry.hint": (
        "Vérifiez l’utilisateur et le mot de passe ; certains hébergeurs exigent un mot de passe propre aux programmes."
    ),
    "mail.no_sender": "On ne sait pas qui envoie les messages.",
    "mail.no_sender.hint": (
        "Définissez {variable} sur une adresse, ou indiquez-en une comme contact de l’acheteur dans criteria.yaml."
    ),
}
