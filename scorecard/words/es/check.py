"""What `scorecard check` asks about, and the list of problems that it writes, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "check.out_of_reach": "ninguna respuesta puede obtener estos {points} puntos: {value} está fuera del intervalo",
    "check.out_of_reach.hint": "Amplíe el intervalo o mueva el valor dentro de él",
    "check.knockout": "la respuesta eliminatoria obtiene {points} puntos",
    "check.knockout.hint": "Dele 0 puntos, o corrija cuál de las respuestas es eliminatoria",
    "check.dear": "cuanto más alto es el precio, más puntos obtiene",
    "check.dear.hint": "Intercambie los puntos, o no marque el KPI como precio si no lo es",
    "check.limit_flat": "todos los proveedores dentro del límite obtienen los mismos {points} puntos",
    "check.limit_flat.hint": (
        "Revise el límite y los puntos: los valores dentro del límite deberían obtener puntos distintos"
    ),
    "check.limit_best": "dentro del límite, un proveedor obtiene como mucho {points} de {best} puntos",
    "check.limit_best.hint": "Compruebe si los dos extremos del límite están intercambiados, o mueva los puntos",
    "check.out_of_ten": "lo mejor obtiene {points} puntos, pero los puntos van de 0 a 100",
    "check.out_of_ten.hint": (
        "Multiplíquelos por diez si son notas sobre diez; la importancia de una pregunta la indica su ponderación"
    ),
    "check.list.tab": "Problemas",
    "check.list.title": "Problemas en los archivos de la campaña",
    "check.list.count": {"one": "{count} problema por resolver", "other": "{count} problemas por resolver"},
    "check.list.none": "No hay nada que corregir.",
    "check.list.kind": "Alcance",
    "check.list.file": "Archivo",
    "check.list.sheet": "Hoja",
    "check.list.cell": "Celda o clave",
    "check.list.line": "Línea",
    "check.list.wrong": "Qué está mal",
    "check.list.remedy": "Qué hacer",
    "check.list.done": "Hecho",
    "check.list.kind.stops": "Impide la clasificación",
    "check.list.kind.doubt": "Revisar",
    "check.list.kind.remark": "Cómo se ha leído",
    "check.quotes": "las comillas forman parte del texto: {text}",
    "check.quotes.hint": "Bórrelas, o escriba comillas rectas si solo deben delimitarlo",
    "check.no_rate": "un incidente leve más haría que esta cifra pareciera mejor",
    "check.no_rate.hint": "Añada junto a ella una pregunta con la medida incident_rate",
    "check.sample.cover": "el texto de la portada sigue siendo el del ejemplo",
    "check.sample.brand_values": "los valores de marca siguen siendo los del ejemplo",
    "check.sample.contact": "el contacto sigue siendo el del ejemplo",
    "check.sample.hint": "Los proveedores lo leen: escriba lo suyo o bórrelo",
    "check.still_sample": "sigue como en el ejemplo: {what}; ¿es lo que quiere?",
    "check.no_change": "nada que pueda cambiar el orden se llama «{name}»",
    "check.no_change.hint": (
        "Escriba el id de un criterio, de una pregunta o de un KPI, o uno de los ajustes {settings}"
    ),
    "check.small_weight": "la ponderación es {weight} junto a otras de hasta {largest}",
    "check.small_weight.hint": "Escriba {percent} si se refiere al {percent} por ciento",
    "check.names": "el informe se acorta si las preguntas largas tienen un nombre de pocas palabras ({column})",
}
