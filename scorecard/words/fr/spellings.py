"""What a vendor may type for the tool's own words, in French.

Compared without case and surrounding spaces. The first is what lists offer.
"""

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Oui", "o", "vrai"),
    "no": ("Non", "faux"),
    "live": ("En service", "existant", "existante"),
    "planned": ("Prévu", "prevu", "prévue", "prevue", "planifié", "planifie"),
    "item_no": ("Non", "absent", "absente"),
    "not_applicable": ("Sans objet", "non applicable", "ne s'applique pas", "s.o.", "s/o"),
    "closed": ("fermé", "ferme", "fermée", "fermee", "aucun", "pas de service", "sans service", "non"),
    "always": ("24 heures", "24 heures sur 24", "24h sur 24", "24 h sur 24", "jour et nuit", "non-stop"),
    "as_monday": ("comme lundi", "comme le lundi", "idem lundi", "voir lundi"),
    "not_measured": ("Non mesuré", "non mesure", "pas mesuré", "pas mesure", "nous ne le mesurons pas"),
}
