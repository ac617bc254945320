"""What a vendor may type for the tool's own words, in Spanish.

Compared without case and surrounding spaces. The first is what lists offer.
"""

_ATTACHED = (
    *("ver adjunto", "ver adjuntos", "véase adjunto", "vease adjunto", "ver archivo adjunto", "ver documento adjunto"),
    *("ver anexo", "ver anexos", "véase anexo", "vease anexo", "se adjunta", "adjunto", "adjuntos", "anexo"),
)

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Sí", "si", "s", "verdadero"),
    "no": ("No", "n", "falso"),
    "live": ("Operativo", "operativa"),
    "planned": ("Previsto", "prevista", "planificado", "planificada"),
    "item_no": ("No", "no existe"),
    "not_applicable": ("No procede", "no aplica", "no corresponde", "no es aplicable"),
    "closed": ("cerrado", "cerrada", "ninguno", "sin servicio", "sin atención", "no hay servicio", "no"),
    "always": ("24 horas", "las 24 horas", "24 horas al día", "día y noche"),
    "as_monday": ("como el lunes", "como lunes", "igual que el lunes", "igual que lunes"),
    "not_measured": ("No se mide", "no medido", "no lo medimos", "no medimos esto"),
    "placeholder": (
        *("no se pide",),
        *("n/d", "s/d", "no aplica", "no procede", "por definir", "por determinar", "por confirmar", "ver arriba"),
        *("véase arriba", "vease arriba", "ver más arriba", "ver mas arriba", "ver abajo", "ídem", "idem"),
        *_ATTACHED,
    ),
    "attached": _ATTACHED,
    "nothing": ("ninguno", "ninguna", "nada", "no", "sin justificante", "sin motivo", "sí", "si"),
    # What a buyer writes in tables.
    "heading_vendor": (
        *("proveedor", "licitador", "ofertante", "prestador", "código de proveedor", "codigo de proveedor"),
        *("nombre del proveedor", "identificador"),
    ),
    "heading_name": ("nombre", "nombre del proveedor", "razón social", "razon social"),
    "heading_lot": ("lote", "lotes"),
    "heading_contact": ("contacto", "persona de contacto"),
    "heading_email": ("correo", "correo electrónico", "correo electronico", "e-mail"),
    "heading_language": ("idioma",),
    "heading_question": ("pregunta",),
    "heading_points": ("puntos", "puntuación", "puntuacion"),
    "heading_reviewer": ("revisor", "revisora", "evaluador", "evaluadora"),
    "heading_reason": ("motivo", "razón", "razon"),
    "partner": ("socio", "proveedor"),
    "us": ("nosotros", "comprador"),
    "other": ("otro", "otros"),
    "disputed": ("discutido",),
    "none_promised": ("nada prometido",),
    "accepted": ("aceptada", "aceptado"),
    "rejected": ("rechazada", "rechazado"),
    # With what people put the blame on somebody, in place of a cause.
    "blame": (
        *("error humano", "errores humanos", "fallo humano", "error individual", "error personal", "error del agente"),
        *("error del conductor", "error del operario", "error de un empleado", "error del empleado", "descuido"),
        *("despiste", "negligencia", "negligente", "falta de atención", "falta de cuidado", "falta de concentración"),
        *("no prestó atención", "distracción", "distraído", "olvidó", "se olvidó", "ha olvidado", "olvido"),
    ),
    "units": ("unidad", "unidades"),
    "totals": ("total", "totales", "suma", "subtotal", "promedio", "media", "mediana"),
    "no_figure": ("s/d", "sin datos", "n/d", "no disponible", "desconocido", "no consta", "pendiente"),
    # How questionnaires that exist already are laid out, as the headings of their columns say.
    "found_question": ("pregunta", "preguntas"),
    "found_requirement": ("requisito", "requisitos", "enunciado"),
    "found_criterion": ("criterio", "criterios", "subcriterio", "subcriterios"),
    "found_answer": (
        *("respuesta", "respuestas", "su respuesta", "su valoración", "respuesta del proveedor", "sí/no"),
        *("si/no", "sí / no", "valoración", "estado", "si / no", "valoracion", "su valoracion"),
    ),
    "found_number": (*("nº", "n°", "núm", "número", "ref", "referencia", "código", "codigo", "numero", "num"),),
    "found_section": (
        *("sección", "categoría", "ámbito", "área", "tema", "capítulo", "apartado", "bloque"),
        *("capitulo", "categoria", "ambito", "seccion", "area"),
    ),
    "found_help": (
        *("ayuda", "explicación", "aclaración", "aclaraciones", "instrucciones", "descripción"),
        *("ejemplo", "ejemplos", "descripcion", "explicacion", "aclaracion"),
    ),
    "found_remark": (
        *("comentario", "comentarios", "observación", "observaciones", "nota", "notas", "evidencia"),
        *("evidencias", "observacion"),
    ),
    "found_unit": ("unidad", "unidades"),
    "found_several": (
        *("varias respuestas", "respuesta múltiple", "todas las que correspondan"),
        *("respuesta multiple",),
    ),
    "found_list": ("lista", "listas", "lista de respuestas", "opciones", "lista de opciones", "alternativas"),
    "found_named_list": ("lista", "lista de respuestas", "lista de opciones"),
    "found_box": (
        *("casilla de verificación", "casilla", "botón de opción", "casilla de verificacion"),
        *("boton de opcion",),
    ),
    "found_grade": (
        *("de acuerdo", "en desacuerdo", "neutral", "nunca", "rara vez", "a veces", "a menudo"),
        *("frecuentemente", "siempre", "muy malo", "malo", "regular", "bueno", "muy bueno", "excelente"),
        *("satisfecho", "insatisfecho", "importante", "bajo", "medio", "alto", "muy alto", "ninguno", "nada"),
        *("parcialmente", "en parte", "mayormente", "totalmente", "completamente", "cumple", "no cumple"),
        *("en curso", "no sabe"),
    ),
    "found_request": (
        *("describa", "describan", "describir", "explique", "expliquen", "explicar", "indique", "indiquen"),
        *("indicar", "enumere", "enumeren", "enumerar", "liste", "listar", "proporcione", "proporcionen"),
        *("proporcionar", "facilite", "facilitar", "especifique", "especificar", "detalle", "detallar", "adjunte"),
        *("adjunten", "adjuntar", "nombre", "nombrar", "cite", "citar", "mencione", "mencionar", "confirme"),
        *("confirmar", "aporte", "aportar", "resuma", "resumir", "justifique", "justificar", "estime", "defina"),
    ),
    "found_polite": (
        "por favor",
        "sírvase",
        "sírvanse",
        "favor de",
        "rogamos",
        "se ruega",
        "brevemente",
        "sirvase",
        "sirvanse",
    ),
    "found_noun": ("de", "del", "y"),
    "found_language": ("el", "los", "las", "usted", "su", "sus", "para", "una", "del"),
}
