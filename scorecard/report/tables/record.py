"""The Record sheet: every incident of our own books as one row of a table, ready for a pivot."""

from dataclasses import dataclass

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.books import Incident
from scorecard.report.canvas.long_table import Column, LongTable
from scorecard.report.canvas.page import Value
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.styles import ANY_NUMBER, WHOLE
from scorecard.report.text.record import counts_text, kept_text, told_text
from scorecard.words import Words


@dataclass(frozen=True)
class _Line:
    incident: Incident
    name: str
    """The vendor's."""
    ranking: Ranking
    words: Words

    @property
    def cause(self) -> Value:
        return self.incident.cause and self.words(f"report.record.cause.{self.incident.cause}")

    @property
    def shown(self) -> Value:
        return None if self.incident.shown is None else self.incident.shown.isoformat()

    @property
    def counts(self) -> Value:
        return counts_text(self.incident, self.ranking.criteria, self.words) or None


_COLUMNS: tuple[tuple[str, Column[_Line]], ...] = (
    ("incident", Column("", 90, lambda line: line.incident.id)),
    ("date", Column("", 90, lambda line: line.incident.moment.date().isoformat())),
    ("touchpoint", Column("", 100, lambda line: line.incident.touchpoint or None)),
    ("what", Column("", 240, lambda line: line.incident.what or None)),
    ("customers", Column("", 80, lambda line: line.incident.customers, WHOLE)),
    ("contacts", Column("", 80, lambda line: line.incident.contacts, ANY_NUMBER)),
    ("answer_hours", Column("", 90, lambda line: line.incident.answer_hours, ANY_NUMBER)),
    ("solve_hours", Column("", 90, lambda line: line.incident.solve_hours, ANY_NUMBER)),
    ("told", Column("", 80, lambda line: told_text(line.incident, line.words))),
    ("kept", Column("", 90, lambda line: kept_text(line.incident, line.words))),
    ("repeat_of", Column("", 90, lambda line: line.incident.repeat_of or None)),
    ("cause", Column("", 90, lambda line: line.cause)),
    ("shown", Column("", 100, lambda line: line.shown)),
    ("vendor_says", Column("", 200, lambda line: line.incident.vendor_says or None)),
    ("counts", Column("", 180, lambda line: line.counts)),
)


def record_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet."""
    return record_table(ranking, words).sheet(tabs.record, tabs, words)


def record_table(ranking: Ranking, words: Words) -> LongTable[_Line]:
    """Return what is on it; the vendors in the order of the ranking, the incidents of each in the order of time."""
    names = {vendor.vendor.id: vendor.vendor.name for lot in ranking.lots for vendor in lot.vendors}
    places = {name: place for place, name in enumerate(names)}
    incidents = sorted(ranking.books.incidents, key=lambda each: (places.get(each.vendor, 0), each.moment, each.id))
    lines = [_Line(each, names.get(each.vendor, each.vendor), ranking, words) for each in incidents]
    vendor: Column[_Line] = Column("vendor", 150, lambda line: line.name)
    own = [
        Column("", column.width, column.value, column.number_format, words(f"report.record.column.{title}"))
        for title, column in _COLUMNS
    ]
    columns, title = (vendor, *own), words("report.record.title")
    return LongTable("Record", title, words("report.record.about"), columns, lines, len(columns))
