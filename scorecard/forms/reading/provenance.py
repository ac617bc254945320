"""For whom a workbook was made: the hidden sheet `_meta` says it, and so does a hidden cell of each other sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.core.model.cells import RawWorkbook
from scorecard.core.model.responses import Identity
from scorecard.core.questions.understand import normalised, shown
from scorecard.core.values.texts import remembered
from scorecard.errors import Problem, Where
from scorecard.forms import identity as identities
from scorecard.forms.layout import META_SHEET
from scorecard.words import Words

Signed = tuple[Identity, str]
"""Who a questionnaire was made for, and the signature beside it."""


def read_identity(workbook: RawWorkbook) -> tuple[Identity | None, str]:
    """Return who a workbook was made for, and its signature; `None` where it does not say, or says several things.

    What `_meta` says counts; where that is lost or damaged, what all other sheets agree on.
    """
    return _whose(_of_meta(workbook), _of_sheets(workbook))


def read_record(workbook: RawWorkbook) -> str:
    """Return what a clarification asks, as it says for us; empty where it does not say."""
    return _pairs(workbook).get(identities.RECORD, "")


def vendors_of(workbook: RawWorkbook) -> tuple[str, ...]:
    """Return the names of all vendors for whom sheets of a workbook were made, one for each questionnaire."""
    return tuple(sorted(identity.name for identity, _ in set(_of_sheets(workbook).values())))


@dataclass(frozen=True)
class Doubts:
    """What is odd about the provenance of a workbook."""

    foreign: frozenset[str]
    """The names of the sheets that come from another questionnaire than the workbook."""
    problems: tuple[Problem, ...]


def doubts(workbook: RawWorkbook, file: str, spoken: Words) -> Doubts:
    """Return what is odd: `_meta` is lost, or a sheet comes from another questionnaire."""
    meta, of_sheets = _of_meta(workbook), _of_sheets(workbook)
    whose = _whose(meta, of_sheets)
    foreign = {
        sheet: identity.name for sheet, (identity, signature) in of_sheets.items() if (identity, signature) != whose
    }
    problems = [
        spoken.problem(Where(file, sheet), "read.foreign_sheet", vendor=vendor) for sheet, vendor in foreign.items()
    ]
    if of_sheets and whose != meta:
        problems.insert(0, spoken.problem(Where(file), "read.meta_gone"))
    return Doubts(frozenset(foreign), tuple(problems))


def _whose(meta: Signed | None, of_sheets: Mapping[str, Signed]) -> tuple[Identity | None, str]:
    if meta is not None and all(meta):
        return meta
    agreed = set(of_sheets.values())
    return agreed.pop() if len(agreed) == 1 else meta or (None, "")


def _of_meta(workbook: RawWorkbook) -> Signed | None:
    pairs = _pairs(workbook)
    identity = identities.from_rows(pairs)
    return None if identity is None else (identity, pairs.get(identities.SIGNATURE, ""))


def _pairs(workbook: RawWorkbook) -> dict[str, str]:
    """Return what stands in the sheet `_meta`, by its names; nothing where there is no such sheet."""
    pairs = {}
    for sheet in [sheet for sheet in workbook.sheets if normalised(sheet.name) == META_SHEET][:1]:
        for (row, column), cell in sheet.cells.items():
            value = sheet.cells.get((row, column + 1))
            if isinstance(cell.value, str) and column == 1:
                pairs[cell.value] = "" if value is None else shown(value)
    return pairs


_from_text = remembered(identities.from_text)


def _of_sheets(workbook: RawWorkbook) -> dict[str, Signed]:
    """Return what the sheets that say it say, by their names."""
    found: dict[str, Signed] = {}
    for sheet in workbook.sheets:
        for text in [text for _, text in sheet.texts if text.startswith(identities.BEGINNING)]:
            signed = _from_text(text)
            found |= {} if signed is None else {sheet.name: signed}
    return found
