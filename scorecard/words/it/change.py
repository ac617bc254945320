"""What was changed in the criteria since they were sent, in Italian."""

TEXTS: dict[str, str] = {
    "change.added": "{subject}: aggiunto.",
    "change.removed": "{subject}: eliminato.",
    "change.text": "{subject}: il testo della domanda è cambiato; le risposte alla versione precedente non contano.",
    "change.way": "{subject}: sono cambiati tipo, opzioni, livelli o unità; le risposte precedenti non contano.",
    "change.wording": (
        "{subject}: opzioni, voci o livelli hanno un altro testo; chi ha risposto in base a essi deve rispondere di "
        "nuovo."
    ),
    "change.weight": "{subject}: peso {before}, ora {after}.",
    "change.points": "{subject}: sono cambiati i punti delle risposte.",
    "change.knockout": "{subject}: è cambiata la risposta eliminatoria.",
    "change.floor": "{subject}: soglia {before}, ora {after}.",
    "change.limit": "{subject}: il limite è cambiato.",
    "change.scope": "{subject}: è cambiato a chi si pone la domanda o se la risposta è obbligatoria.",
    "change.promise": "{subject}: è cambiato l’orario promesso.",
    "change.share": "Quota dell’allineamento: {before}, ora {after}.",
    "change.minimum": "È cambiato il minimo richiesto per l’allineamento o per la parte economica.",
    "change.complete": "Copertura richiesta: {before}, ora {after}.",
    "change.credit": "Valore di una risposta con prova non verificata: {before}, ora {after}.",
    "change.credit_none": "Valore di una risposta priva di prova: {before}, ora {after}.",
    "change.other": "È cambiato qualcosa che non incide sui punti.",
    "change.buyer": "È cambiato il committente o il contatto.",
    "change.cover": "È cambiato il testo della copertina.",
    "change.brand_values": "Sono cambiati i valori del marchio.",
    "change.title": "Titolo: {before}, ora {after}.",
    "change.deadline": "Termine: {before}, ora {after}.",
    "change.anchors": "{subject}: punti {before}, ora {after}.",
    "change.record": "È cambiato se il nostro storico dà punti.",
    "change.measure": "{subject}: è cambiato ciò che si chiede al nostro storico.",
}
