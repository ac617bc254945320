"""Why a vendor stands where it stands, in Italian."""

TEXTS: dict[str, str] = {
    "reason.knockout": "Risposta eliminatoria in {subject}.",
    "reason.knockout_open": "Manca ancora una risposta chiara a una domanda eliminatoria: {subject}.",
    "reason.floor": "{subject}: {value} punti, sotto la soglia di {bound}.",
    "reason.floor_open": (
        "{subject}: {value} punti; può raggiungere la soglia di {bound} solo con le risposte mancanti."
    ),
    "reason.floor_unproven": "{subject}: {value} punti; mancano prove, perciò è ancora sotto la soglia di {bound}.",
    "reason.limit.over": "{subject}: {value}, oltre il limite di {bound}.",
    "reason.limit.under": "{subject}: {value}, sotto il limite di {bound}.",
    "reason.limit_open": "Manca un valore con limite: {subject}.",
    "reason.minimum_alignment": "Allineamento: {value} punti, sotto il minimo di {bound}.",
    "reason.minimum_alignment_open": (
        "Allineamento: {value} punti; può raggiungere il minimo di {bound} solo con le risposte mancanti."
    ),
    "reason.minimum_alignment_unproven": (
        "Allineamento: {value} punti; mancano prove, perciò è ancora sotto il minimo di {bound}."
    ),
    "reason.minimum_financial": "Parte economica: {value} punti, sotto il minimo di {bound}.",
    "reason.minimum_financial_open": (
        "Parte economica: {value} punti; può raggiungere il minimo di {bound} solo con i KPI mancanti."
    ),
    "reason.no_kpi": "Nessuno dei suoi KPI economici è noto.",
    "reason.nothing_applicable": "Dichiara che nessuna domanda è applicabile.",
    "reason.versions": "Sono pervenuti più questionari e non è chiaro quale vale.",
    "reason.late": "Questionario pervenuto dopo il termine ({bound}): {value}.",
    "reason.required_open": "Obbligatoria senza risposta: {subject}.",
    "reason.low_coverage": "Copertura {value} % del peso, inferiore a {bound} %.",
    "reason.kpi_missing": "Manca un valore: {subject}.",
    "reason.review_open": "Nessun valutatore ha ancora dato punti a {subject}.",
    "reason.not_returned": "Il questionario non è pervenuto.",
    "reason.withdrawn": "Si è ritirato in data {value}.",
    "reason.withdrawn.said": "Si è ritirato in data {value}: «{bound}»",
    "reason.excluded": "Escluso: {subject}.",
}
