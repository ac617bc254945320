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
}
