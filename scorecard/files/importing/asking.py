"""Which texts in a column of questions are questions, though no question mark says so."""

from functools import cached_property

from scorecard.files.importing.columns import QuestionRows, is_asked, is_code, is_request
from scorecard.files.importing.source import SourceSheet

_WORDS_OF_QUESTION = range(3, 13)
"""How many words a text has, at least and at most, that stands right between two questions and is one, too."""


def asks(text: str) -> bool:
    """Return whether a text asks for something, with a question mark or without."""
    return is_asked(text) or is_request(text)


class QuestionColumn:
    """The column of a part of a sheet in which its questions stand."""

    def __init__(self, sheet: SourceSheet, zone: QuestionRows) -> None:
        self._sheet, self._column = sheet, zone.question
        rows = {row: sheet.rows[row] for row in zone.rows if row in sheet.rows}
        self._texts = {row: cells[zone.question] for row, cells in rows.items() if zone.question in cells}
        self._numbers = {row: text for row, cells in rows.items() if (text := cells.get(zone.number or 0))}

    def is_one(self, row: int) -> bool:
        """Return whether a text without a question mark is a question as those around it are: numbered as they are,
        asking for something, or right between two of them and looking as they do.
        """
        if self._tells_apart and is_code(self._numbers.get(row, "")):
            return True
        if not self._is_clear:
            return False
        text, around = self._texts[row], (row - 1, row + 1)
        asked = [asks(self._texts.get(other, "")) for other in around]
        if is_request(text):
            return asked[1] or row > self._first_asked
        is_sentence = len(text.split()) in _WORDS_OF_QUESTION and not text.endswith((".", ":", "!"))
        looks = {self._sheet.rules.styles.get((line, self._column)) for line in (row, *around)}
        return all(asked) and is_sentence and len(looks) == 1

    def is_wide(self, row: int, column: int) -> bool:
        """Return whether what stands in a cell is merged over the questions, and beyond."""
        spread = self._sheet.merged(row, column)
        return spread.left <= self._column and spread.right > max(spread.left, self._column)

    @cached_property
    def are_wide(self) -> bool:
        """Whether questions themselves are merged, as headings are elsewhere."""
        asked = [row for row, text in self._texts.items() if is_asked(text)]
        return 2 * sum(self.is_wide(row, self._column) for row in asked) > len(asked)

    @cached_property
    def _is_clear(self) -> bool:
        """Whether a third of the texts or more ask something: in a list of advice, requests are none."""
        return 3 * sum(map(asks, self._texts.values())) >= len(self._texts)

    @cached_property
    def _tells_apart(self) -> bool:
        """Whether hardly a number stands twice: those that do say how deep a row lies, or what it belongs to."""
        numbers = self._numbers.values()
        return 10 * len(set(numbers)) >= 9 * len(numbers) > 0

    @cached_property
    def _first_asked(self) -> int:
        return min((row for row, text in self._texts.items() if is_asked(text)), default=0)
