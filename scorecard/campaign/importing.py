"""`scorecard import`: a questionnaire that a company uses already, as criteria.xlsx."""

from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import now
from scorecard.errors import ScorecardError, Where
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.importing.found import FoundQuestionnaire, find
from scorecard.files.importing.source import SourceWorkbook
from scorecard.files.importing.write import imported
from scorecard.files.regular import content_of
from scorecard.files.save import save
from scorecard.files.shown import refusal, shown
from scorecard.files.tables.rows import unreadable_problem
from scorecard.words import words
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

    Raises ScorecardError where it cannot be read, where no question is found, and where the target exists.
    """
    if target.exists() or target.is_symlink():
        raise refusal(target, "there is such a file already", "Name another one, or move this one away")
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
    try:
        content = content_of(path)
    except OSError as error:
        raise refusal(path, f"the file cannot be read: {error.strerror}", "Close other programs that use it") from error
    try:
        return find(SourceWorkbook(read_workbook(content), read_entry_rules(content)))
    except Unreadable as trouble:
        raise ScorecardError(unreadable_problem(Where(shown(path)), trouble, words("en"))) from trouble
