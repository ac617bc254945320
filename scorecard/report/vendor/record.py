"""The record of a vendor: its months with incidents as dots and solved shares, and its latest incidents in words."""

from collections.abc import Iterator
from datetime import date

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.books import Incident, Kept
from scorecard.core.record.months import LEAST_ANSWERS, Month, months_told
from scorecard.palette import HEADING, MUTED
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.stream import TEXT_CELL, Stream
from scorecard.report.canvas.styles import DOTTED, HEADER, NOTE, ROW, Look
from scorecard.report.text.record import counts_text
from scorecard.report.vendor.columns import CONTRIBUTION, DAY, EVIDENCE, FIRST_HALF, FOUND, LAST, NAME, NOTES
from scorecard.report.vendor.corrections import write_correction
from scorecard.words import Words

_WIDE = 4
"""The narrow columns that a month is wide: twelve of them fill the block."""
_COUNTED, _OTHER = "●", "○"
_DOTS = 3
"""The most that stand side by side in a month; more are written as a figure."""
_LATEST = 12
"""Incidents that are told on the sheet of a vendor, and those with an open correction; the sheet Record has all."""
_CELL = Look(size=9.5, align="center", snug=True)
_QUIET = _CELL.but(color=MUTED)
_LABEL = Look(size=10, color=MUTED, snug=True)


def write_months(stream: Stream, vendor: str, ranking: Ranking, words: Words) -> None:
    """Write a column for each month of the record; nothing where the books say nothing of the vendor."""
    deadline = ranking.criteria.deadline
    months = () if deadline is None else months_told(ranking.books, vendor, deadline)
    if not months:
        return
    start = stream.row
    drawn = "".join(map(_dots, months))
    signs = [(key, sign) for key, sign in _SIGNS if sign in drawn]
    legend = "".join(f"   {sign} {words(f'report.record.months.{key}')}" for key, sign in signs)
    stream.title(words("report.record.months"), [(legend, HEADER)])
    _write_row(stream, "", [_label(month.start, months[0].start) for month in months], _QUIET)
    dots = _CELL.but(color=HEADING, bottom=DOTTED)
    _write_row(stream, words("report.record.months.incidents"), [_dots(month) for month in months], dots)
    if any(month.answered for month in months):
        shares = [_share(month, words) for month in months]
        _write_row(stream, words("report.record.months.solved"), shares, _CELL.but(bold=True))
        _write_row(stream, "", [_interval(month, words) for month in months], _QUIET)
        about = words("report.record.months.about", least=words.number(LEAST_ANSWERS))
        stream.text([(about, TEXT_CELL.but(color=MUTED))])
    stream.page.paper.keep(start, stream.row - 1)


_SIGNS = (("counts", _COUNTED), ("others", _OTHER))


def _write_row(stream: Stream, label: str, texts: list[str], look: Look) -> None:
    stream.page.text(stream.row, DAY, label, _LABEL, DAY)
    for place, text in enumerate(texts):
        first = FIRST_HALF + place * _WIDE
        stream.page.text(stream.row, first, text, look, first + _WIDE - 1)
    stream.skip()


def _label(month: date, first: date) -> str:
    """Return what a column is called: the year stands only where one begins."""
    return f"{month:%m/%y}" if month == first or month.month == 1 else f"{month:%m}"


def _dots(month: Month) -> str:
    if month.counted + month.others <= _DOTS:
        return _COUNTED * month.counted + _OTHER * month.others
    counts = ((month.counted, _COUNTED), (month.others, _OTHER))
    return " ".join(f"{count}{sign}" for count, sign in counts if count)


def _share(month: Month, words: Words) -> str:
    if month.solved is None:
        return MISSING if month.answered else ""
    return words.percent(month.solved)


def _interval(month: Month, words: Words) -> str:
    if month.interval is None:
        return ""
    return f"{words.number(month.interval.low, 0)}{MISSING}{words.number(month.interval.high, 0)}"


def write_incidents(page: Page, row: int, vendor: str, ranking: Ranking, words: Words) -> int:
    """Write the latest incidents, the last one first, and return the row that follows; nothing where there is none.

    Each has its correction of error beneath it; those of which one is not settled are told however old they are.
    """
    own = sorted((each for each in ranking.books.incidents if each.vendor == vendor), key=lambda each: each.moment)
    if not own:
        return row
    corrections = {judged.incident: judged for judged in ranking.corrections.of(vendor)}
    unsettled = {name for name, judged in corrections.items() if not judged.is_settled}
    page.section(row, words("report.record.column.what"))
    for number, incident in enumerate(own[::-1]):
        if number >= _LATEST and incident.id not in unsettled:
            continue
        row += 1
        day = words.date(incident.moment.date())
        named = [(f"{day}, {incident.id}  ", ROW.but(color=MUTED)), (_what(incident), ROW)]
        page.parts(row, NAME, named, ROW, NAME)
        page.text(row, FOUND, words.clauses(_course(incident, words)), NOTE, CONTRIBUTION)
        counts = words("report.record.column.counts")
        page.text(row, EVIDENCE, f"{counts}: {counts_text(incident, ranking.criteria, words)}", NOTE, NOTES - 1)
        page.text(row, NOTES, incident.vendor_says and f"“{incident.vendor_says}”", NOTE.but(color=MUTED), LAST)
        if incident.id in corrections:
            row += 1
            write_correction(page, row, corrections[incident.id], words)
            page.paper.keep(row - 1, row)
    return row + 1


def _what(incident: Incident) -> str:
    return ": ".join(text for text in (incident.touchpoint, incident.what) if text)


def _course(incident: Incident, words: Words) -> Iterator[str]:
    """Yield how an incident went on, each with what the sheet Record calls it."""
    hours = MISSING if incident.solve_hours is None else words.number(incident.solve_hours, 0)
    told = "" if incident.told is None else "yes" if incident.told else "no"
    kept = "" if incident.kept in (None, Kept.NONE_PROMISED) else f"{incident.kept}"
    said = {
        "solve_hours": hours,
        "told": told and words(f"report.answer.{told}"),
        "kept": kept and words(f"report.answer.{kept}"),
        "repeat_of": incident.repeat_of,
    }
    yield from (f"{words(f'report.record.column.{column}')}: {text}" for column, text in said.items() if text)
