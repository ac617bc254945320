"""What a vendor may type for the tool's own words, in Italian.

Compared without case and surrounding spaces. The first is what lists offer.
"""

_ATTACHED = (
    *(
        "vedi allegato",
        "vedi allegati",
        "vedere allegato",
        "vedere allegati",
        "v. allegato",
        "v. all.",
        "cfr. allegato",
    ),
    *("come da allegato", "in allegato", "si allega", "allegato", "allegati", "vedi file allegato", "vedi annesso"),
)

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Sì", "si", "s", "vero"),
    "no": ("No", "n", "falso"),
    "live": ("Attivo", "attiva", "in funzione", "operativo", "operativa"),
    "planned": ("Previsto", "prevista", "pianificato", "pianificata", "programmato", "programmata"),
    "item_no": ("No", "non presente", "assente"),
    "not_applicable": ("Non applicabile", "non si applica", "non pertinente", "n.a."),
    "closed": ("chiuso", "chiusa", "nessuno", "nessun servizio", "servizio non attivo", "no"),
    "always": (
        "24 ore",
        "24 ore su 24",
        "24h su 24",
        "h24",
        "h 24",
        "giorno e notte",
        "sempre aperto",
        "7 giorni su 7 h24",
    ),
    "as_monday": ("come lunedì", "come lunedi", "come il lunedì", "come il lunedi", "idem lunedì", "idem lunedi"),
    "not_measured": ("Non misurato", "non misurata", "non rilevato", "non lo misuriamo", "non lo rileviamo"),
    "placeholder": (
        *("non serve",),
        *("n.d.", "n/d", "non disponibile", "n.a.", "non applicabile", "non pertinente", "n.p.", "n.r."),
        *("da definire", "da determinare", "da confermare", "da comunicare", "da precisare", "in definizione"),
        *("seguirà", "seguira", "a seguire", "vedi sopra", "v. sopra", "come sopra", "c.s.", "vedi sotto", "idem"),
        *_ATTACHED,
    ),
    "attached": _ATTACHED,
    "nothing": (
        "nessuno",
        "nessuna",
        "niente",
        "nulla",
        "no",
        "senza prova",
        "nessuna prova",
        "nessun motivo",
        "sì",
        "si",
    ),
}
