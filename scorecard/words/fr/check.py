"""What `scorecard check` asks about, and the list of problems that it writes, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "check.out_of_reach": "aucune réponse ne peut obtenir ces {points} points : {value} se trouve hors de l’intervalle",
    "check.out_of_reach.hint": "Élargissez l’intervalle, ou déplacez-y le repère",
    "check.knockout": "la réponse éliminatoire obtient {points} points",
    "check.knockout.hint": "Donnez-lui 0 point, ou corrigez laquelle des réponses est éliminatoire",
    "check.dear": "plus le prix est élevé, plus il obtient de points",
    "check.dear.hint": "Inversez les points, ou ne désignez pas le KPI comme prix s’il n’en est pas un",
    "check.limit_flat": "tous les fournisseurs dans la limite obtiennent les mêmes {points} points",
    "check.limit_flat.hint": (
        "Vérifiez la limite et les points : les valeurs dans la limite devraient obtenir des points différents"
    ),
    "check.limit_best": "dans la limite, un fournisseur obtient au plus {points} points sur {best}",
    "check.limit_best.hint": "Vérifiez si les deux bornes de la limite sont inversées, ou déplacez les points",
    "check.out_of_ten": "le meilleur obtient {points} points, mais les points vont de 0 à 100",
    "check.out_of_ten.hint": (
        "Multipliez-les par dix s’il s’agit de notes sur dix ; c’est la pondération qui dit l’importance d’une question"
    ),
    "check.list.tab": "Problèmes",
    "check.list.title": "Problèmes dans les fichiers de la campagne",
    "check.list.count": {"one": "{count} problème à traiter", "other": "{count} problèmes à traiter"},
    "check.list.none": "Rien à corriger.",
    "check.list.kind": "Portée",
    "check.list.file": "Fichier",
    "check.list.sheet": "Feuille",
    "check.list.cell": "Cellule ou clé",
    "check.list.line": "Ligne",
    "check.list.wrong": "Ce qui ne va pas",
    "check.list.remedy": "Que faire",
    "check.list.done": "Fait",
    "check.list.kind.stops": "Empêche le classement",
    "check.list.kind.doubt": "À vérifier",
    "check.list.kind.remark": "Mode de lecture",
    "check.quotes": "les guillemets font partie du texte : {text}",
    "check.quotes.hint": "Supprimez-les, ou tapez des guillemets droits s’ils ne doivent que l’encadrer",
    "check.no_rate": "un incident sans gravité de plus embellirait ce chiffre",
    "check.no_rate.hint": "Ajoutez à côté une question sur la mesure incident_rate",
    "check.sample.cover": "le texte de la couverture est encore celui de l’exemple",
    "check.sample.brand_values": "les valeurs de marque sont encore celles de l’exemple",
    "check.sample.contact": "le contact est encore celui de l’exemple",
    "check.sample.hint": "Les fournisseurs le lisent : écrivez le vôtre, ou supprimez-le",
    "check.still_sample": "encore comme dans l’exemple : {what} ; est-ce voulu ?",
    "check.no_change": "rien de ce qui peut modifier l’ordre ne s’appelle « {name} »",
    "check.no_change.hint": (
        "Écrivez l’identifiant d’un critère, d’une question ou d’un KPI, ou l’un des paramètres {settings}"
    ),
    "check.small_weight": "la pondération est de {weight} à côté d’autres allant jusqu’à {largest}",
    "check.small_weight.hint": "Écrivez {percent} s’il s’agit de {percent} pour cent",
    "check.names": "le rapport est plus court si les longues questions ont un nom en quelques mots ({column})",
}
