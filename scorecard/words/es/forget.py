"""What is said where a vendor is forgotten, in Spanish."""

TEXTS: dict[str, str | dict[str, str]] = {
    "forget.file": "borra {file}",
    "forget.rows": {"one": "borra {count} fila de {file}", "other": "borra {count} filas de {file}"},
    "forget.nothing": "No se ha encontrado nada de {vendor} que se pueda borrar.",
    "forget.ask": "¿Borrar todo esto definitivamente?",
    "forget.kept": "No se ha borrado nada.",
    "forget.done": "Borrado. {file} enumera qué.",
    "forget.shared": "El archivo contiene también lo que enviaron otros.",
    "forget.shared.hint": "Borre a mano lo que es de este proveedor.",
    "forget.row": "La fila trata de este proveedor.",
    "forget.row.hint": "Bórrela a mano: solo se modifican las tablas .csv sencillas.",
    "forget.ranking": "La clasificación también nombra al proveedor.",
    "forget.ranking.hint": "Después ejecute de nuevo `scorecard rank`, y borre las copias entregadas.",
    "forget.result": "Este archivo, creado antes, también nombra al proveedor.",
    "forget.result.hint": "Después vuelva a crearlo o bórrelo, y borre las copias entregadas.",
}
