"""What is said where a vendor is forgotten, in French."""

TEXTS: dict[str, str | dict[str, str]] = {
    "forget.file": "supprime {file}",
    "forget.rows": {"one": "supprime {count} ligne de {file}", "other": "supprime {count} lignes de {file}"},
    "forget.nothing": "Rien de {vendor} n’a été trouvé qui puisse être supprimé.",
    "forget.ask": "Supprimer tout cela définitivement ?",
    "forget.kept": "Rien n’a été supprimé.",
    "forget.done": "Supprimé. {file} indique quoi.",
    "forget.shared": "Le fichier contient aussi ce que d’autres ont envoyé.",
    "forget.shared.hint": "Supprimez à la main ce qui vient de ce fournisseur.",
    "forget.row": "La ligne concerne ce fournisseur.",
    "forget.row.hint": "Supprimez-la à la main : seuls les simples tableaux .csv sont modifiés.",
    "forget.ranking": "Le classement nomme aussi le fournisseur.",
    "forget.ranking.hint": "Relancez ensuite `scorecard rank`, et supprimez les copies transmises.",
    "forget.result": "Ce fichier, créé auparavant, nomme aussi le fournisseur.",
    "forget.result.hint": "Recréez-le ensuite ou supprimez-le, et supprimez les copies transmises.",
}
