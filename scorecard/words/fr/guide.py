"""The guide in criteria.xlsx, and what its sheets and columns are, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "guide.title": "Comment fonctionne ce classeur",
    "guide.begin": (
        "Ce classeur dit ce qui est demandé aux fournisseurs et ce que vaut une réponse. Dans un exemple, changez "
        "d’abord ce qui nomme une entreprise fictive : acheteur, titre, date limite, nos horaires et valeurs de "
        "marque ; puis pondérations et points."
    ),
    "guide.run": (
        "Enregistrez et fermez, puis double-cliquez sur Check dans le dossier : il énumère ce qui manque ou est "
        "faux, avec feuille et cellule. Generate crée les questionnaires ; Status et Rank lisent ce qui se trouve "
        "dans le dossier returned."
    ),
    "guide.cell": (
        "Une cellule dit à quoi elle sert quand vous la sélectionnez ; toutes les colonnes sont expliquées plus bas. "
        "Les colonnes à titre gris ne valent que pour certains types de questions ; l’explication dit lesquels. Les "
        "colonnes rarement utiles sont repliées : cliquez sur le signe plus au-dessus."
    ),
    "guide.rows": (
        "On peut ajouter, supprimer et trier des lignes : chacune nomme ce à quoi elle appartient. Les lignes vides "
        "et l’ordre des colonnes ne changent rien."
    ),
    "guide.several": (
        "Plusieurs valeurs tiennent dans une cellule, séparées par des virgules : Livraison, Crédit. Valeurs avec "
        "leurs points : 50: 0, 80: 100. Un nom qui contient une virgule se met entre guillemets droits."
    ),
    "guide.languages": (
        "Les textes dans une autre langue ont leur propre colonne, par exemple {text} (en) ; ajoutez-en une pour "
        "chaque langue dans laquelle on interroge."
    ),
    "guide.unseen": "Les fournisseurs ne voient jamais les id, les points, les remarques ni la colonne {why}.",
    "guide.sent": (
        "Après l’envoi, ne renommez jamais un id : les réponses sont rangées dessous. Une question reformulée ne "
        "compte plus pour qui a répondu à l’ancienne ; Check le dit."
    ),
    "guide.even": (
        "Mélangez l’ordre des réponses et gardez un ton égal, pour que rien ne trahisse celle qui rapporte le plus."
    ),
    "guide.head.sheet": "Feuille",
    "guide.head.column": "Colonne ou paramètre",
    "guide.head.about": "Ce qui s’y trouve",
    "guide.empty": "Vide : {default}.",
    "guide.row.settings": "Une ligne est ce qui se dit une fois pour toute la campagne.",
    "guide.row.criteria": "Une ligne est un critère, qui regroupe des questions.",
    "guide.row.questions": "Une ligne est une question, avec l’id de son critère.",
    "guide.row.options": "Une ligne est une réponse proposée ou un élément d’une liste, avec l’id de la question.",
    "guide.row.kpis": "Une ligne est un indicateur financier ; ses valeurs sont dans le tableau des indicateurs.",
    "guide.row.promise": "Une ligne est un canal, avec nos horaires dans une colonne par jour.",
    "guide.row.holidays": "Une ligne est une date aux horaires différents.",
    "guide.row.brand_values": (
        "Une ligne est une valeur que vos clients connaissent ; elle figure sur la page de garde."
    ),
    "guide.row.scenarios": "Une ligne est un autre jeu de pondérations, classé à côté du principal.",
    "guide.row.changes": "Une ligne est une modification après l’envoi, et qui l’a décidée.",
    "guide.about.settings.schema": "La version de ce format : 1.",
    "guide.about.settings.title": "Le nom de la campagne.",
    "guide.about.settings.language": (
        "La langue de la campagne : celle du rapport, et des fournisseurs pour lesquels aucune autre n’est indiquée. "
        "fr, de, en, es ou it."
    ),
    "guide.about.settings.deadline": (
        "Jusqu’à quand les réponses sont acceptées, par exemple 2027-02-26 17:00 ; un jour seul finit à minuit."
    ),
    "guide.about.settings.timezone": (
        "Celui de la date limite, par exemple Europe/Paris ; à défaut celui de l’engagement, sinon UTC."
    ),
    "guide.about.settings.sealed": "Si rien des réponses des fournisseurs n’est montré avant la date limite.",
    "guide.about.settings.questions_until": (
        "Le dernier jour où les fournisseurs peuvent poser des questions ; il figure sur la page de garde."
    ),
    "guide.about.settings.names_kept_until": (
        "Jusqu’à quand les noms de ceux qui répondent sont conservés ; cela figure sur la page de garde."
    ),
    "guide.about.settings.buyer.name": "Le nom de votre entreprise, tel que les fournisseurs le connaissent.",
    "guide.about.settings.buyer.contact": "Où les fournisseurs peuvent s’adresser, en général une adresse e-mail.",
    "guide.about.settings.alignment_share": "Pourcentage du total que font les réponses ; le reste est financier.",
    "guide.about.settings.minimum.alignment": (
        "Points d’alignement au-dessous desquels un fournisseur n’est pas éligible."
    ),
    "guide.about.settings.minimum.financial": (
        "Points des indicateurs au-dessous desquels un fournisseur n’est pas éligible."
    ),
    "guide.about.settings.credit.declared": "Pourcentage des points tant que personne n’a vérifié le justificatif.",
    "guide.about.settings.credit.verified": (
        "Pourcentage des points dès qu’une ligne du tableau reviews a vérifié le justificatif."
    ),
    "guide.about.settings.credit.none": (
        "Pourcentage des points tant que le fournisseur n’indique aucun justificatif ; vide si cela ne doit rien "
        "changer."
    ),
    "guide.about.settings.doubt.declared": "Pourcentage de doute sur une réponse que personne n’a vérifiée.",
    "guide.about.settings.doubt.verified": "Pourcentage de doute sur une réponse dont le justificatif est vérifié.",
    "guide.about.settings.record": (
        "Si les questions de type {record} donnent des points ({scored}) ou sont seulement montrées ({shown}) ; "
        "{scored} s’annonce avant l’envoi."
    ),
    "guide.about.settings.complete": (
        "Pourcentage de la pondération auquel un fournisseur doit avoir répondu ; au-dessous, il n’est que provisoire."
    ),
    "guide.about.settings.cover": "Consignes sur la page de garde.",
    "guide.about.settings.disclose": (
        "Ce que la page de garde dit de la notation : {weights} ou {nothing} ; jamais les points des réponses."
    ),
    "guide.about.settings.clarify": (
        "Sur quoi on peut réinterroger les fournisseurs : {unreadable} (incompris), {evidence} (absents), "
        "{contradictions}, {blanks} (sans réponse) ; les deux derniers seulement si les critères envoyés le "
        "disaient."
    ),
    "guide.about.settings.promise.timezone": "Le fuseau de nos horaires, par exemple Europe/Paris.",
    "guide.about.settings.promise.from": "Le premier jour des 52 semaines sur lesquelles la couverture est comptée.",
    "guide.about.settings.lots": (
        "Tous les lots dans l’ordre, séparés par des virgules ; ceux des critères, questions et indicateurs doivent "
        "en être."
    ),
    "guide.about.settings.corrections.days": (
        "Combien de jours un fournisseur a pour une correction d’erreur, à partir du jour où elle lui est demandée."
    ),
    "guide.about.criteria.id": (
        "Un nom court tel que customer_care ; questions et scénarios s’y réfèrent. Seulement minuscules a-z, "
        "chiffres et _."
    ),
    "guide.about.criteria.name": (
        "Comment fournisseurs et lecteurs l’appellent : le titre de sa feuille dans le questionnaire."
    ),
    "guide.about.criteria.about": "De quoi il s’agit, sous forme de question au fournisseur.",
    "guide.about.criteria.weight": "Parmi les critères ; seules les proportions comptent.",
    "guide.about.criteria.floor": "Points (0-100) au-dessous desquels un fournisseur n’est pas éligible.",
    "guide.about.criteria.lots": "Les lots où il est demandé ; vide pour tous.",
    "guide.about.questions.criterion": "L’id du critère auquel elle appartient.",
    "guide.about.questions.id": (
        "Un nom court tel que call_back. La réponse est rangée sous ce nom : ne jamais le changer après l’envoi. "
        "Seulement minuscules a-z, chiffres et _."
    ),
    "guide.about.questions.type": (
        "{choice} : une réponse ; {multi} : plusieurs ; {scale} : paliers ; {yes_no} ; {number} ; {date} ; "
        "{text} ; {checklist} : éléments en place, prévus, non ; {hours} d’ouverture ; {record} : nos registres "
        "répondent."
    ),
    "guide.about.questions.text": "La question telle que le fournisseur la lit.",
    "guide.about.questions.weight": "Au sein de son critère ; seules les proportions comptent.",
    "guide.about.questions.name": (
        "Comment le rapport l’appelle, en quelques mots ; un fournisseur ne le voit jamais. Vide : le texte lui-même."
    ),
    "guide.about.questions.help": "Une note sous la question.",
    "guide.about.questions.why": "Pour nous-mêmes ; un fournisseur ne le voit jamais.",
    "guide.about.questions.required": "Si un fournisseur sans réponse n’est que provisoire.",
    "guide.about.questions.evidence": "Si un document, un lien ou un chiffre est demandé à côté de la réponse.",
    "guide.about.questions.not_applicable": "Si « sans objet », avec un motif, est une réponse.",
    "guide.about.questions.only_if": (
        "Posée seulement à qui a donné cette réponse à une autre question, par exemple own_fleet : {yes}."
    ),
    "guide.about.questions.lots": "Les lots où elle est posée ou compte ; vide pour tous.",
    "guide.about.questions.same_meaning_as_sent.sent": (
        "Le texte envoyé, tel que Check le donne, si le nouveau a le même sens."
    ),
    "guide.about.questions.same_meaning_as_sent.reason": (
        "Pourquoi le sens est le même ; imprimé sur la feuille Méthode."
    ),
    "guide.about.questions.contract": (
        "{no} pour ce que personne ne peut promettre, comme une date de création : rien de mieux n’est proposé pour le "
        "contrat."
    ),
    "guide.about.questions.contradicts": (
        "Réponses incompatibles, par exemple {yes} : carrier : none (cette réponse : autre question : sa réponse). "
        "Signalées, sans coûter de points."
    ),
    "guide.about.questions.check.record": (
        "Une mesure de nos registres sur douze mois à comparer à la réponse, au lieu d’une colonne."
    ),
    "guide.about.questions.check.options": "Les réponses qui l’affirment : id de réponses, ou {yes} ou {no}.",
    "guide.about.questions.check.column": "La colonne du tableau des indicateurs à comparer à la réponse.",
    "guide.about.questions.check.within": (
        "De combien une réponse peut s’écarter du chiffre ou de son intervalle, dans son unité ; exactement autant, "
        "c’est d’accord."
    ),
    "guide.about.questions.steps": (
        "{scale} : le nombre de paliers, de 2 à 10, par exemple 5. {number} : au lieu des points, valeurs avec les "
        "points valables à partir de là, par exemple 0: 0, 80: 100."
    ),
    "guide.about.questions.low": "{scale} : ce que signifie le palier 1.",
    "guide.about.questions.high": "{scale} : ce que signifie le dernier palier.",
    "guide.about.questions.reversed": "{scale} : si le palier 1 est le meilleur.",
    "guide.about.questions.points": (
        "{yes_no} : {yes} : 100, {no} : 0. {number} : valeurs avec points (0-100), la plus petite d’abord, par "
        "exemple 50: 0, 80: 100 ; entre elles, des droites. {date} : de même avec des dates."
    ),
    "guide.about.questions.knockout": "{yes_no} : la réponse qui élimine ; elle rend la question obligatoire.",
    "guide.about.questions.unit": "{number} : en quoi c’est mesuré, par exemple %, EUR ou heures.",
    "guide.about.questions.range": (
        "{number}, {date} : la plus petite et la plus grande valeur acceptées, par exemple 0, 100."
    ),
    "guide.about.questions.not_measured": (
        "{number} : points pour « nous ne le mesurons pas » ; vide si ce n’est pas une réponse."
    ),
    "guide.about.questions.ask.below": (
        "{number} : au-dessous, on interroge le fournisseur ; cela ne coûte pas de points."
    ),
    "guide.about.questions.ask.above": (
        "{number} : au-dessus, on interroge le fournisseur ; cela ne coûte pas de points."
    ),
    "guide.about.questions.max_length": "{text} : le nombre maximal de caractères.",
    "guide.about.questions.measure": "{record} : ce qui est compté dans nos registres, par exemple {solved_share}.",
    "guide.about.questions.months": "{record} : combien de mois entiers avant celui de la date limite comptent.",
    "guide.about.questions.least": (
        "{record} : avec moins de cas ou de réponses, elle est sans objet. Vide : 50 pour parts et effort, 1000 pour "
        "taux, sinon 10."
    ),
    "guide.about.options.question": "L’id de la question à laquelle elle appartient.",
    "guide.about.options.id": (
        "Un nom court tel que same_day. La réponse est rangée sous ce nom : ne jamais le changer après l’envoi. "
        "Seulement minuscules a-z, chiffres et _."
    ),
    "guide.about.options.text": "Ce que lit le fournisseur : une réponse à choisir, ou un élément d’une liste.",
    "guide.about.options.points": (
        "0-100 ; un fournisseur ne les voit jamais. Pour les réponses, non pour les éléments d’une liste."
    ),
    "guide.about.options.specify": (
        "Si elle demande de préciser en mots, comme « autre système » ; les mots sont montrés et ne rapportent rien "
        "de plus."
    ),
    "guide.about.options.need": (
        "Pour les éléments d’une liste : leur importance. {must} pèse 3, {should} 2, {could} 1."
    ),
    "guide.about.kpis.id": (
        "Un nom court tel que cost_per_order ; aussi sa colonne dans le tableau des indicateurs. Seulement "
        "minuscules a-z, chiffres et _."
    ),
    "guide.about.kpis.name": "Comment le rapport l’appelle.",
    "guide.about.kpis.unit": "En quoi c’est mesuré, par exemple %, EUR ou jours.",
    "guide.about.kpis.weight": (
        "Parmi les indicateurs ; seules les proportions comptent. 0 avec une limite n’est qu’un seuil d’exclusion."
    ),
    "guide.about.kpis.points": (
        "Valeurs avec points (0-100), la plus petite d’abord, par exemple 4: 100, 9: 0 ; droites entre elles, "
        "constant au-delà."
    ),
    "guide.about.kpis.steps": (
        "Au lieu des points : valeurs avec les points valables à partir de là, ou jusque-là si les points baissent."
    ),
    "guide.about.kpis.column": "Sa colonne dans le tableau des indicateurs ; vide : l’id.",
    "guide.about.kpis.limit.min": "Au-dessous de cette valeur, un fournisseur n’est pas éligible.",
    "guide.about.kpis.limit.max": "Au-dessus de cette valeur, un fournisseur n’est pas éligible.",
    "guide.about.kpis.ask.below": "Au-dessous, on interroge le fournisseur ; cela ne coûte pas de points.",
    "guide.about.kpis.ask.above": "Au-dessus, on interroge le fournisseur ; cela ne coûte pas de points.",
    "guide.about.kpis.supplied_by": ("À qui la valeur manque : {vendor} vaut 0, {buyer} (nous) n’est pas compté."),
    "guide.about.kpis.price": "Si le rapport exprime le prix d’un choix dans cet indicateur ; un par lot.",
    "guide.about.kpis.uncertainty.relative": (
        "De combien les valeurs peuvent être fausses, en pourcentage de la valeur."
    ),
    "guide.about.kpis.uncertainty.absolute": (
        "De combien les valeurs peuvent être fausses, dans l’unité de l’indicateur."
    ),
    "guide.about.kpis.lots": "Les lots où il est mesuré ; vide pour tous.",
    "guide.about.kpis.why": "Pour nous-mêmes ; un fournisseur ne le voit jamais.",
    "guide.about.promise.id": (
        "Un nom court du canal, par exemple phone ou chat. Seulement minuscules a-z, chiffres et _."
    ),
    "guide.about.promise.weight": "Parmi les canaux ; seules les proportions comptent.",
    "guide.about.promise.name": "Tel que le fournisseur le lit ; vide : l’id avec une majuscule.",
    "guide.about.promise.day": (
        "Nos horaires ce jour-là, par exemple 08:00-22:00 ou 08:00-12:00, 14:00-18:00 ; {closed} sans service."
    ),
    "guide.about.holidays.date": "Un jour aux horaires autres que ceux de son jour de semaine.",
    "guide.about.holidays.hours": (
        "Nos horaires ce jour-là pour tous les canaux, par exemple 10:00-14:00 ; {closed} sans service."
    ),
    "guide.about.brand_values.name": "La valeur en quelques mots ; elle figure sur la page de garde.",
    "guide.about.brand_values.text": "Ce que les clients en remarquent.",
    "guide.about.scenarios.id": (
        "Le nom d’autres pondérations, classées à côté des principales. Seulement minuscules a-z, chiffres et _."
    ),
    "guide.about.scenarios.alignment_share": "Pourcentage du total que font ici les réponses.",
    "guide.about.scenarios.criteria": (
        "Autres pondérations de critères, par exemple customer_care : 40, flexibility : 10."
    ),
    "guide.about.scenarios.kpis": "Autres pondérations d’indicateurs, par exemple cost_per_order : 50.",
    "guide.about.changes.what": (
        "Les id des critères, questions et indicateurs modifiés après l’envoi, ou des "
        "paramètres tels que « part de l’alignement »."
    ),
    "guide.about.changes.reason": "Pourquoi ; imprimé sur la synthèse.",
    "guide.about.changes.decided_by": "Une fonction, par exemple la commission d’attribution.",
    "guide.about.changes.date": "Le jour de la décision.",
    "guide.table.vendors.vendor": (
        "Un id court tel que acme, repris dans les autres tableaux et le nom du questionnaire : lettres, chiffres, - "
        "et _."
    ),
    "guide.table.vendors.name": "Le nom de l’entreprise.",
    "guide.table.vendors.lot": "L’un des lots de la feuille Paramètres ; vide s’il n’y en a pas.",
    "guide.table.vendors.contact": "À qui s’adressent les messages.",
    "guide.table.vendors.email": "Où le questionnaire est envoyé.",
    "guide.table.vendors.language": "Celle de son questionnaire : {languages}. Vide : celle de la campagne.",
    "guide.table.vendors.role": (
        "reference pour votre propre entreprise, montrée à côté des fournisseurs sans être classée."
    ),
    "guide.table.vendors.invited": (
        "Le jour où vous lui avez envoyé le questionnaire vous-même, par exemple 2027-01-15."
    ),
    "guide.table.vendors.exception": (
        "Pourquoi un questionnaire en retard compte quand même ; imprimé dans la synthèse."
    ),
    "guide.table.vendors.received": (
        "Quand son fichier est arrivé, par exemple 2027-02-26 16:45, si aucun message ne le montre."
    ),
    "guide.table.vendors.source": "Comment vous savez quand il est arrivé.",
    "guide.table.vendors.join": "oui si deux de ses fichiers vont ensemble.",
    "guide.table.vendors.withdrawn": "Le jour où il s’est retiré et ce qu’il a dit : 2027-02-10: Pas de capacité.",
    "guide.table.vendors.excluded": (
        "Pourquoi il est exclu, qui l’a décidé et le jour, avec des points-virgules entre les trois."
    ),
    "guide.table.reviews.vendor": "L’id d’un fournisseur.",
    "guide.table.reviews.question": "L’id ou le nom d’une question.",
    "guide.table.reviews.points": "0-100, pour une question du type {text} seulement.",
    "guide.table.reviews.verified": (
        "Pour une question avec justificatif : oui s’il tient, non s’il contredit la réponse."
    ),
    "guide.table.reviews.reviewer": "Qui le dit.",
    "guide.table.reviews.date": "Par exemple 2027-03-01.",
    "guide.table.reviews.reason": "Pourquoi, en quelques mots.",
    "guide.table.clarifications.vendor": "L’id d’un fournisseur.",
    "guide.table.clarifications.question": (
        "L’id ou le nom d’une question ; pour une liste de contrôle avec son élément : privacy/training."
    ),
    "guide.table.clarifications.value": "Ce qui vaut, comme dans le questionnaire.",
    "guide.table.clarifications.source": "Où c’est dit, par exemple un message.",
    "guide.table.clarifications.by": "Qui l’a notée.",
    "guide.table.clarifications.date": "Par exemple 2027-03-01.",
}
