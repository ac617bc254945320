"""The Summary, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.summary.decision.leads": "{vendor} va en cabeza.",
    "report.summary.decision.close": "La diferencia con {vendors} es demasiado pequeña para decidir.",
    "report.summary.decision.provisional": "{vendor} va en cabeza de forma provisional.",
    "report.summary.decision.shared": (
        "{vendors} comparten el primer puesto: decida según aspectos ajenos a estos criterios."
    ),
    "report.summary.decision.only": "{vendor} es el único proveedor clasificado.",
    "report.summary.decision.none_yet": "Aún no se puede clasificar a ningún proveedor.",
    "report.summary.decision.none_eligible": "Ningún proveedor es apto: vea primero qué excluye a cada uno.",
    "report.summary.decision.nothing_returned": (
        "Aún no se ha recibido ningún cuestionario: recuérdeselo a los proveedores."
    ),
    "report.summary.decision.ask_all": "Antes de decidir, pida a {vendor} lo que falta.",
    "report.summary.decision.ask_version": "Antes de decidir, pregunte a {vendor} cuál de sus archivos vale.",
    "report.summary.decision.ask_kpi_of_theirs": "Antes de decidir, pregunte a {vendor}; falta el valor: {kpi}.",
    "report.summary.returned": "Cuestionarios recibidos: {returned} de {vendors}.",
    "report.summary.why": "Por qué",
    "report.summary.costs": "Coste de la elección",
    "report.summary.sure": "Fiabilidad",
    "report.summary.could_change": "Lo que queda pendiente podría cambiar el orden: {vendors}.",
    "report.summary.reach": "{vendor} podría llegar a {points} puntos",
    "report.summary.reach_unknown": "{vendor} aún no se puede valorar",
    "report.summary.reference": "nuestras propias respuestas",
    "report.summary.place_open": "pend.",
    "report.summary.place_out": "excl.",
    "report.summary.price": "Precio",
    "report.summary.answered": "Completo",
    "report.summary.standing": "Situación y motivo",
    "report.summary.more_reasons": {"one": "{count} motivo más.", "other": "{count} motivos más."},
    "report.summary.files": {
        "one": "Se ha revisado {count} archivo: {states}.",
        "other": "Se han revisado {count} archivos: {states}.",
    },
    "report.summary.files_state": "{state}: {count}",
    "report.summary.files_named": "{state}: {count} ({files})",
    "report.summary.problems": {
        "one": "Conviene revisar {count} problema.",
        "other": "Conviene revisar {count} problemas.",
    },
    "report.summary.undated": {
        "one": "No consta cuándo llegó {count} cuestionario que cuenta: el plazo no está probado.",
        "other": "No consta cuándo llegaron {count} cuestionarios que cuentan: el plazo no está probado.",
    },
    "report.summary.key.alignment_share": "la parte de la alineación",
    "report.summary.key.minimum": "el mínimo",
    "report.summary.key.complete": "la cobertura exigida",
    "report.summary.key.credit": "el crédito sin prueba verificada",
    "report.summary.key.record": "nuestro propio historial",
    "report.summary.lead.criteria": "Criterios",
    "report.summary.changed": "Los criterios cambiaron después de enviar cuestionarios ({count}).",
    "report.summary.changed_unknown": "Hay cuestionarios preparados con criterios de los que no se tiene copia.",
    "report.summary.order_as_sent": "{lot}Con los criterios enviados, la clasificación era: {order}.",
    "report.summary.order_same": "{lot}Con los criterios enviados, la clasificación es la misma.",
    "report.summary.order_none": "{lot}Con los criterios enviados no se clasificaba ningún proveedor.",
    "report.summary.leads_as_sent": (
        "Esta clasificación sigue los criterios enviados, porque los criterios no dicen quién decidió lo que cambió "
        "desde entonces ({count})."
    ),
    "report.summary.order_now": "{lot}Con los criterios actuales, la clasificación sería: {order}.",
    "report.summary.order_now_same": "{lot}Con los criterios actuales, la clasificación sería la misma.",
    "report.summary.order_now_none": "{lot}Con los criterios actuales no se clasificaría ningún proveedor.",
    "report.summary.decided": "Cambiado el {date} por decisión de {who}: {what}. {reason}",
    "report.summary.order_place": "{rank}. {vendor} ({total} puntos)",
    "report.summary.excepted": "{vendor} contestó fuera de plazo y cuenta de todos modos: {reason}",
    "report.summary.excluded": (
        "{vendor} fue excluido el {date} por {who}: {ground} De lo contrario ocuparía el puesto {rank} con "
        "{total} puntos."
    ),
    "report.summary.excluded_unranked": (
        "{vendor} fue excluido el {date} por {who}: {ground} De lo contrario tampoco estaría clasificado (total: "
        "{total})."
    ),
    "report.summary.why.against": "Frente a {rival}:",
    "report.summary.why.against_cheapest": "Frente a {rival}, el más barato:",
    "report.summary.why.against_cheapest_out": "Frente a {rival} ({standing}), el más barato:",
    "report.summary.why.against_cheapest_queried": "Frente a {rival}, el más barato si se mantiene su precio:",
    "report.summary.why.said": "{said}.",
    "report.summary.why.nothing": "ninguna de sus respuestas marca una gran diferencia.",
    "report.summary.why.behind": "Por detrás en {names}.",
    "report.summary.why.answers": "{name}: «{own}» frente a «{other}»",
    "report.summary.why.open": "{vendor} no responde a {names}.",
    "report.summary.why.unclear": "No está claro qué responde {vendor} a {names}: pregunte de nuevo.",
    "report.summary.why.not_applicable": "Según declara {vendor}, no procede: {names}.",
    "report.summary.why.same": "las mismas respuestas que arriba.",
    "report.summary.why.proven": "{name}: «{own}», mejor justificado",
    "report.summary.why.refuted": "{name}: el justificante de {rival} contradice su respuesta",
    "report.summary.why.better": "{name}: la mayor parte de «{own}»",
    "report.summary.why.closed": "atienden personas en {days}, cuando {rival} está cerrado",
    "report.summary.why.holidays": "festivos",
    "report.summary.costs.more": "{more} más",
    "report.summary.costs.than": "que {cheapest}, el más barato de la clasificación ({price}).",
    "report.summary.costs.least": "Ningún proveedor de la clasificación es más barato.",
    "report.summary.costs.least_known": "Ningún precio conocido de la clasificación es más bajo.",
    "report.summary.costs.not_known": "Precio desconocido: {vendors}.",
    "report.summary.costs.queried": "Por aclarar antes, al estar fuera del margen esperado: el precio de {vendors}.",
    "report.summary.costs.price": "({kpi}).",
    "report.summary.costs.outside": "{vendor}, {standing}, costaría {price}.",
    "report.summary.costs.unknown": "Desconocido.",
    "report.summary.costs.missing": "Falta el precio de {vendor}: {kpi}.",
    "report.summary.sure.shared": "Empate.",
    "report.summary.sure.close": "Demasiado igualado.",
    "report.summary.sure.open": "Sin resolver.",
    "report.summary.sure.provisional": "Provisional.",
    "report.summary.sure.alone": "Sin más competidores.",
    "report.summary.sure.alone_yet": "Aún sin competidores.",
    "report.summary.sure.silent": "Aún no se ha recibido nada de {vendors}.",
    "report.summary.sure.clear": "Ventaja clara.",
    "report.summary.sure.no_matter": (
        "Ninguna respuesta pendiente puede cambiar el primer puesto; el cuestionario menos completo está contestado "
        "al {percent}."
    ),
    "report.summary.sure.complete": "Todos los proveedores clasificados contestaron a todo.",
    "report.summary.back.answers": "Puede clasificarse una vez completo.",
    "report.summary.back.knockout": "Basta la otra respuesta.",
    "report.summary.back.limit": "Basta un valor dentro del límite.",
    "report.summary.back.minimum": {"one": "Falta {count} punto.", "other": "Faltan {count} puntos."},
    "report.summary.back.versions": "Pregunte cuál vale.",
    "report.summary.back.late": "Solo cuenta por excepción.",
    "report.summary.back.not_returned": "Envíe un recordatorio.",
    "report.summary.back.not_returned_by_deadline": "Recuérdeselo; pasado el plazo solo cuenta por excepción.",
    "report.summary.back.nothing_applicable": "Pregunte si recibió el cuestionario correcto.",
    "report.summary.settle.would_lead": "{why} Tiene {points} puntos, más que el primero: compruebe que es así.",
    "report.summary.settle.versions": "Se han recibido varios cuestionarios: pregunte cuál vale.",
    "report.summary.settle.missing": "Pendiente: {names}.",
    "report.summary.settle.evidence": "justificante de {question}",
    "report.summary.settle.unclear": "una respuesta clara a {question}",
    "report.summary.settle.could_reach": "En el mejor caso, con eso llega a {points} puntos.",
    "report.summary.settle.any": "Cualquier respuesta lo pondría en cabeza.",
    "report.summary.settle.at_most": "{high} o menos, incluso sin justificante, lo pondría en cabeza.",
    "report.summary.settle.at_least": "{low} o más, incluso sin justificante, lo pondría en cabeza.",
    "report.summary.settle.between": "De {low} a {high}, incluso sin justificante, iría en cabeza.",
    "report.summary.settle.own.verified": "Verifique su respuesta a {question}: bastaría para ponerlo en cabeza.",
    "report.summary.settle.own.higher": "Compruebe su respuesta a {question}: con un nivel más, va primero.",
    "report.summary.settle.own.lower": "Compruebe su respuesta a {question}: con otra, va primero.",
    "report.summary.settle.leader.verified": (
        "Compruebe su respuesta a {question}: si se verifica, {behind} va primero."
    ),
    "report.summary.settle.leader.higher": "Compruebe su respuesta a {question}: con otra, {behind} va primero.",
    "report.summary.settle.leader.lower": (
        "Compruebe su respuesta a {question}: con un nivel menos, {behind} va primero."
    ),
    "report.summary.contract.proof": "{name}: justificante de «{today}».",
    "report.summary.contract.lacking": "{name}, pendiente: {lacking}",
    "report.summary.contract.instead": "{name}: «{target}» en vez de «{today}».",
    "report.summary.contract.all_hours": "todas las horas que prometemos",
    "report.summary.contract.channel": "{channel}, {missing}",
    "report.summary.bars": "De dónde sale el total",
    "report.summary.bars_about": (
        "Barras apiladas: lo que cada criterio y los KPI suman al total de cada proveedor. {lot}"
    ),
    "report.summary.firm_head": "Firme",
    "report.summary.place_reference": "ref",
    "report.summary.settle": "Por aclarar antes de decidir",
    "report.summary.know": "Observaciones",
    "report.summary.contract": "Incluir en el contrato",
    "report.summary.points": "Alineación y finanzas",
    "report.summary.point": "{vendor}: alineación {alignment}, finanzas {financial}",
    "report.summary.same_total": "Mismo total que el primero",
    "report.summary.points_about": (
        "Puntos: alineación de izquierda a derecha, finanzas hacia "
        "arriba, un punto por proveedor; los rombos rojos no están clasificados."
    ),
    "report.summary.whatif": "¿Y si cambiaran las ponderaciones? {sheet} ›",
    "report.summary.decision.ask_question": "Pregunte a {vendor} por {question} antes de decidir.",
    "report.summary.legend": (
        "Puntos de 0 a 100: cuanto más oscuro, más alto; rojo: bajo el umbral. Barras: colores de las "
        "columnas, KPI al final; gris: sin clasificar. Firme: parte del total sin justificantes por "
        "verificar. Línea discontinua: mismo total que el primero."
    ),
    "report.summary.why.figures": "ninguna de sus respuestas marca una gran diferencia; sus cifras sí: {names}.",
    "report.summary.costs.each": "{vendor}: {price}",
    "report.summary.decision.own_all": "Antes de decidir, complete sus propias valoraciones y KPI sobre {vendor}.",
    "report.summary.decision.own_review": (
        "Antes de decidir, valore {question} ({vendor}; los puntos van en la tabla reviews)."
    ),
    "report.summary.decision.own_kpi_of_ours": "Antes de decidir, complete los KPI de {vendor}; falta el valor: {kpi}.",
    "report.summary.decision.declared": "Sin ninguna verificación, en cabeza: {vendors}.",
    "report.summary.decision.declared_order": "Sin ninguna verificación, el orden sería otro.",
    "report.summary.sure.hangs": "Depende de una respuesta.",
    "report.summary.sure.one_answer": {
        "one": "{points} punto en una respuesta cambiaría el primer puesto.",
        "other": "{points} puntos en una respuesta cambiarían el primer puesto.",
    },
    "report.summary.sure.that_answer": {
        "one": "{points} punto en la respuesta de {vendor} a {question} cambiaría el primer puesto.",
        "other": "{points} puntos en la respuesta de {vendor} a {question} cambiarían el primer puesto.",
    },
    "report.summary.sure.ahead": {"one": "{points} punto de ventaja.", "other": "{points} puntos de ventaja."},
    "report.summary.sure.hinge.withdrawn": "Sin la respuesta de {vendor} a {question}, en cabeza: {leaders}.",
    "report.summary.sure.hinge.refuted": ("Si se refuta la respuesta de {vendor} a {question}, en cabeza: {leaders}."),
    "report.summary.sure.hinge.lower": "Si {vendor} baja un nivel en {question}, en cabeza: {leaders}.",
    "report.summary.sure.hinge.higher": "Si {vendor} sube un nivel en {question}, en cabeza: {leaders}.",
    "report.summary.sure.hinge.verified": (
        "Si se verifica la respuesta de {vendor} a {question}, en cabeza: {leaders}."
    ),
    "report.summary.sure.least_complete": "El cuestionario menos completo está contestado al {percent}.",
    "report.summary.sure.unread": "Aún sin valorar: {names}.",
    "report.summary.sure.checked": "Verificado: {checks}.",
    "report.summary.sure.check": "{vendor} {verified} de {asked}",
    "report.summary.back.step": "Basta un nivel más en {question}.",
    "report.summary.back.verified": "Basta con que se verifique {question}.",
    "report.summary.back.evidence": "Basta un justificante de {question}.",
    "report.summary.back.other": "Basta otra respuesta.",
    "report.summary.back.figure": "Basta con {value} en {question}.",
    "report.summary.back.changes": {"one": "Basta {count} cambio.", "other": "Bastan {count} cambios."},
    "report.summary.settle.ours": "Por valorar o completar por usted: {names}.",
    "report.summary.clarified": {
        "one": "Lo que aclararon los proveedores cambió {count} total: {totals}.",
        "other": "Lo que aclararon los proveedores cambió {count} totales: {totals}.",
    },
    "report.summary.clarified_none": "Lo que aclararon los proveedores no cambió ningún total.",
    "report.summary.clarified_total": "{vendor} {before} → {after}",
    "report.summary.contract.actions": "Acciones correctivas prometidas: {actions}.",
    "report.summary.contract.action": "«{what}» ({owner}, plazo: {due})",
}
