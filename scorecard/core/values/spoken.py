"""What people write beside figures and times, language by language: whatever the form's own, each is understood.

A language is one entry. All is in small letters; what stands beside times is without accents as well, and is a pattern
of `re`: alternatives with a bar between them.
"""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Spoken:
    """The words of one language."""

    oclock: str = ""
    """After a time of day."""
    noon: str = ""
    midnight: str = ""
    opens: str = ""
    """Before the time from which, and words that only lead to a time."""
    closes: str = ""
    """Before the time until which."""
    also: str = ""
    """Between one span and the next."""
    between: str = ""
    """Before two times with `also` between them."""
    hours: tuple[str, ...] = ()
    """How amounts of hours are written, longer words before those that end them; so too the other units."""
    minutes: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    percent: tuple[str, ...] = ()
    ranges: str = ""
    """Between the ends of a range."""
    scales: str = ""
    """Thousands, millions and hundredths: 5 of a currency are not 5 of them."""
    per: str = ""


SPOKEN = {
    "en": Spoken(
        oclock=r"hours?|hrs?|hs?|o'clock",
        noon="noon|midday",
        midnight="midnight",
        opens="from",
        closes="to|till?|until",
        also="and",
        between="between",
        hours=("hours", "hour", "hrs", "hr", "hs", "h"),
        minutes=("minutes", "minute", "mins", "min.", "min"),
        days=("days", "day", "d"),
        percent=("percentage", "per cent", "percent", "pct.", "pct", "%"),
        ranges="to",
        scales=r"k|thousands?|m|mn|mill?|bn|millions?|billions?|cents?|cts?|c|p|pence",
        per="per|pr",
    ),
    "de": Spoken(
        oclock="uhr",
        noon="mittags?",
        midnight="mitternacht",
        opens="von|ab",
        closes="bis",
        also="und",
        between="zwischen",
        hours=("stunden", "stunde", "std.", "std"),
        minutes=("minuten",),
        days=("tage", "tag"),
        percent=("prozente", "prozent"),
        ranges="bis",
        scales="tsd|tausend|mio|millionen|mrd|milliarden?|euro-?cents?",
        per="pro|je",
    ),
    "es": Spoken(
        oclock="horas?",
        noon="mediodia",
        midnight="medianoche",
        opens="de|desde|las|la",
        closes="a|al|hasta",
        also="y",
        between="entre",
        hours=("horas", "hora"),
        minutes=("minutos", "minuto"),
        days=("días", "día"),
        percent=("porcentaje", "por ciento"),
        ranges="a",
        scales="mil|miles|mill[oó]n(?:es)?|c[eé]ntimos?",
        per="por",
    ),
    "fr": Spoken(
        oclock="heures?",
        noon="midi",
        midnight="minuit",
        opens="de|du",
        closes="a",
        also="et",
        between="entre",
        hours=("heures", "heure"),
        minutes=("minutes", "minute"),
        days=("jours", "jour"),
        percent=("pourcentage", "pour cent", "pourcent"),
        ranges="à",
        scales="mille|milliers?|millions?|milliards?|centimes?",
        per="par",
    ),
    "it": Spoken(
        oclock="ore",
        noon="mezzogiorno",
        midnight="mezzanotte",
        opens="dalle|dalla|dal|da|le|ore|fino",
        closes="alle|alla|al|a",
        also="e",
        between="tra|fra",
        hours=("ore", "ora"),
        minutes=("minuti", "minuto"),
        days=("giorni", "giorno", "gg.", "gg"),
        percent=("percentuale", "per cento", "percento"),
        ranges="a",
        scales="mila|mille|migliaia|milion[ei]|mln|miliard[oi]|mld|centesim[oi]",
        per="per",
    ),
    "nl": Spoken(oclock="uur", opens="van", closes="tot", also="en"),
    "pt": Spoken(oclock="horas?", opens="das", closes="as|ate", also="e", between="entre"),
}
"""The words of each language that the tool speaks, and of those next to them for opening hours."""


@cache
def every(part: str) -> str:
    """Return the alternatives of all languages for a part of `Spoken`, longer ones first."""
    words = {word for language in SPOKEN.values() for word in getattr(language, part).split("|")} - {""}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def each(part: str) -> tuple[str, ...]:
    """Return the words of all languages for a part of `Spoken`, longer ones before those that end them."""
    words = {word for language in SPOKEN.values() for word in getattr(language, part)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
