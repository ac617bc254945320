"""`scorecard import`: a questionnaire that a company uses already, as criteria.xlsx."""

from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import now
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.importing.found import FoundQuestionnaire, find
from scorecard.files.importing.own import language_of, own_workbook
from scorecard.files.importing.source import SourceWorkbook
from scorecard.files.importing.write import imported
from scorecard.files.regular import content_of
from scorecard.files.save import save
from scorecard.files.shown import refusal, refused, shown
from scorecard.files.tables.rows import unreadable_problem
from scorecard.forms.identity import CLARIFICATION, CORRECTION
from scorecard.forms.reading.provenance import read_identity, vendors_of
from scorecard.words import base_of, words
from scorecard.workbooks.read import read_entry_rules, read_workbook
from scorecard.workbooks.unreadable import Unreadable


@dataclass(frozen=True)
class ImportedQuestionnaire:
    """What `import` wrote, and from what."""

    found: FoundQuestionnaire
    target: Path
    language: str
    """In which is told what was found."""


def import_questionnaire(path: Path, target: Path) -> ImportedQuestionnaire:
    """Write what is found in a questionnaire as criteria.xlsx, where no file of that name is yet.

    Raises ScorecardError where it cannot be read, where it is a workbook of ours, where no question is found, and where
    the target exists.
    """
    if target.exists() or target.is_symlink():
        raise refused(target, "terminal.convert.exists")
    if target.suffix.lower() != ".xlsx":
        raise refusal(target, "criteria are written as a workbook: its name ends in .xlsx", "Name it so")
    found = _found(path)
    language = found.language or "en"
    if not found.questions:
        raise ScorecardError(words(language).problem(Where(shown(path)), "importing.nothing"))
    criteria = imported(found, words(language))
    save(target, criteria_workbook(criteria.data, criteria.remarks, now()))
    return ImportedQuestionnaire(found, target, language)


def _found(path: Path) -> FoundQuestionnaire:
    """Return what is found in a questionnaire; raises ScorecardError where it cannot be read, or is one of ours."""
    try:
        content = content_of(path)
    except OSError as error:
        raise refused(path, "refusal.unreadable", why=error.strerror) from error
    try:
        source = SourceWorkbook(read_workbook(content), read_entry_rules(content))
        own = _own(source, Where(shown(path)))
        if own is not None:
            raise ScorecardError(own)
        return find(source)
    except Unreadable as trouble:
        raise ScorecardError(unreadable_problem(Where(shown(path)), trouble, words("en"))) from trouble


def _own(source: SourceWorkbook, where: Where) -> Problem | None:
    """Return what a workbook is that this tool made or reads, and what to do with it; `None` where it is another."""
    identity, _ = read_identity(source.workbook)
    names = vendors_of(source.workbook)
    if identity is None and not names:
        own = own_workbook(source) or _template(source)
        say = words(language_of(source.workbook))
        return None if own is None else say.problem(where, f"importing.own.{own}", file=where.file)
    say = words(base_of(identity.language) if identity else "en")
    asked = identity is not None and identity.kind in (CLARIFICATION, CORRECTION)
    fingerprint = "…" if identity is None else identity.criteria
    vendor = identity.name if identity else say.listed(names)
    key = "importing.own.asked" if asked else "importing.own.questionnaire"
    return say.problem(where, key, vendor=vendor, file=f"criteria-{fingerprint}.yaml")


def _template(source: SourceWorkbook) -> str | None:
    """Return the word for a template of questionnaires where a workbook has all placeholders that one needs."""
    from scorecard.forms.template import NEEDED, PLACEHOLDER

    texts = (text for sheet in source.sheets[:1] for _, text in sheet.raw.texts)
    return "template" if {*NEEDED} <= {name for text in texts for name in PLACEHOLDER.findall(text)} else None
