"""Why a file cannot be used, before anything in it is read, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "refusal.open_elsewhere": (
        "no se puede escribir el archivo: está abierto en otro programa, o su carpeta está protegida"
    ),
    "refusal.open_elsewhere.hint": "Ciérrelo en Excel y vuelva a ejecutar el comando; no se ha perdido nada",
    "refusal.open_elsewhere.hint.of_two_runs": (
        "Ciérrelo en Excel y vuelva a ejecutar el comando: {moved} y {file} son ahora de dos ejecuciones"
    ),
    "refusal.no_room": "no se puede escribir el archivo: {why}",
    "refusal.no_room.hint": "Haga sitio o elija otra carpeta, y vuelva a ejecutar el comando; no se ha perdido nada",
    "refusal.no_room.hint.of_two_runs": (
        "Haga sitio o elija otra carpeta, y vuelva a ejecutar el comando: {moved} y {file} son ahora de dos ejecuciones"
    ),
    "refusal.folder_there": "ya hay una carpeta con este nombre",
    "refusal.file_there": "hay un archivo donde hace falta una carpeta",
    "refusal.in_the_way.hint": "Cámbiele el nombre o muévalo, y vuelva a ejecutar el comando; no se ha perdido nada",
    "refusal.in_the_way.hint.of_two_runs": (
        "Cámbiele el nombre o muévalo, y vuelva a ejecutar el comando: {moved} y {file} son ahora de dos ejecuciones"
    ),
    "refusal.lost_link": "un enlace que no lleva a ninguna parte tiene este nombre",
    "refusal.lost_link.hint": "Indique otro archivo, o borre el enlace",
    "refusal.no_file": "no es un archivo, sino un dispositivo o una tubería",
    "refusal.no_file.hint": "Indique un archivo; su contenido se sustituye",
    "refusal.foreign": "este archivo no lo escribió scorecard, y no se sustituye",
    "refusal.foreign.hint": "Indique otro archivo, o mueva este a otro sitio",
    "refusal.ending": "lo que se escribe aquí necesita un nombre que termine en {ending}",
    "refusal.ending.hint": "Póngale un nombre así",
    "refusal.unreadable": "no se puede leer el archivo: {why}",
    "refusal.unreadable.hint": "Cierre otros programas que lo usen",
    "refusal.no_criteria": "este archivo no existe",
    "refusal.no_criteria.hint": (
        "Ejecute el comando en la carpeta de su campaña, o cree una nueva con `scorecard init`"
    ),
    "refusal.closed": "no se puede leer el archivo: {why}",
    "refusal.closed.hint": "Ejecute el comando con la cuenta a la que pertenece",
    "refusal.key_gone": "falta la clave con la que se firmó lo que hay en sent/",
    "refusal.key_gone.hint": (
        "Recupere .scorecard/key de una copia de la carpeta de la campaña. Sin ninguna clave, `scorecard rank` lee "
        "lo que vuelve y no puede saber si es auténtico. Si la clave se ha perdido para siempre, lleve sent/ a otro "
        "sitio, ejecute `scorecard init` y `scorecard generate`, y envíe a todos un cuestionario nuevo: los ya "
        "enviados dejarán de contar"
    ),
    "refusal.no_key": "no es una clave",
    "refusal.no_key.hint": "Ejecute `scorecard init` en la carpeta: aún no se ha enviado nada, así que crea una nueva",
    "refusal.other_key": "no es la clave con la que se firmó lo que hay en sent/",
    "refusal.key_missing": "a la campaña le falta la clave con la que firma sus cuestionarios",
    "refusal.key_missing.hint": "Ejecute `scorecard init {folder}`: añade lo que falta y no sustituye nada",
    "refusal.no_log": "su primera línea no es: {headings}",
    "refusal.no_line_of_log": "la fila {row} no es una línea del registro",
    "refusal.log.hint": (
        "Recupere el archivo tal como era, de una copia; en Excel, guárdelo como CSV con todas sus columnas. Sin él "
        "nadie sabe qué se ha enviado ya"
    ),
    "refusal.sending": "otra ejecución está enviando correos",
    "refusal.sending.hint": "Espere a que termine y vuelva a ejecutar el comando",
}
