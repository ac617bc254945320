"""What a person must mend, and where: the one form in which every part of the tool reports a mistake."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Where:
    """A place that a person can go to: a file, and in it a sheet and a cell, or a line and a key."""

    file: str
    """Empty where it is said beside it: all answers of a response stand in one file."""
    sheet: str | None = None
    cell: str | None = None
    """An address such as `D12`, or several of one column: `D12:D14, D20`."""
    line: int | None = None
    """Counted from 1, as editors do."""
    key: str | None = None
    """A path of keys such as `criteria.brand_values.weight`."""

    def __reduce__(self) -> tuple[object, ...]:
        return Where, (self.file, self.sheet, self.cell, self.line, self.key)  # in half the time of what slots give

    def __str__(self) -> str:
        parts = {', sheet "{}"': self.sheet, ", cell {}": self.cell, ", line {}": self.line, " ({})": self.key}
        return self.file + "".join(text.format(part) for text, part in parts.items() if part is not None)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a person must mend."""

    where: Where
    message: str
    """What was found, as a sentence."""
    hint: str = ""
    """The remedy, as a sentence; empty where the message says it all."""
    language: str = "en"
    """In which both are written."""

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class ScorecardError(Exception):
    """Nothing can be written until these problems are mended; always carries at least one."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
