"""What `import` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.terminal.lines import say_line, shown
from scorecard.words import words

if TYPE_CHECKING:
    from scorecard.campaign.importing import ImportedQuestionnaire


def print_imported(made: ImportedQuestionnaire) -> None:
    """Print what was found on each sheet, how much of it a person should look at, and what to do next."""
    say = words(made.language)
    for sheet in made.found.sheets:
        look = sum(bool(question.doubts) for question in sheet.questions)
        line = say("importing.sheet" if sheet.questions else "importing.sheet.nothing", count=len(sheet.questions))
        notes = [say("importing.sheet.look", count=look)] if look else []
        notes += [say("importing.sheet.repeated", count=sheet.repeated)] if sheet.repeated else []
        say_line(shown("  " + say.headed(sheet.name, say.clauses([line, *notes]))))
    say_line("")
    say_line(shown(say("importing.written", file=made.target, count=len(made.found.questions))))
    say_line(say("importing.next", remark=say("sheets.column.remark")))
