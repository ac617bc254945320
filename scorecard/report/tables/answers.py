"""The Answers sheet: every answer of every vendor as one row of a table, ready for a pivot table."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import subjects_of
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.scorecards import CriterionScore, QuestionScore
from scorecard.errors import Where
from scorecard.report.canvas.long_table import MOST_LINES, Column, LongTable
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.styles import ANY_NUMBER, ONE_DECIMAL, PERCENT, TWO_DECIMALS, WHOLE
from scorecard.report.text.answer_lines import cells_text, places_of
from scorecard.report.text.doubts import proof_lines
from scorecard.report.text.sentences import answer_text, finding_text
from scorecard.report.text.standing import Contestant, with_answers
from scorecard.words import Words


@dataclass(frozen=True)
class _Line:
    lot: str
    contestant: Contestant
    criterion: CriterionScore
    score: QuestionScore
    found: Sequence[str]
    """What was found about the answer, as sentences."""
    words: Words

    @property
    def answer(self) -> Answer:
        return self.score.answer

    @cached_property
    def said(self) -> str:
        return answer_text(self.score.question, self.answer, self.words)

    @property
    def number(self) -> float | None:
        """An answer that is a number or the step of a scale."""
        value = self.answer.value if self.answer.is_given else None
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    @property
    def weight(self) -> float | None:
        return None if self.answer.state is AnswerState.NOT_APPLICABLE else self.score.weight

    @cached_property
    def places(self) -> list[Where]:
        """Where it stands; where only its parts have places, all of those."""
        return [self.answer.where] if self.answer.where else places_of(self.answer)

    @property
    def file(self) -> str:
        response = self.contestant.card.response
        own = next((place.file for place in self.places if place.file), "")
        return own or (response.file if response else "")

    @property
    def remarks(self) -> str:
        return "\n".join([*proof_lines(self.score, self.words), *self.found])


@dataclass(frozen=True)
class _Lines(Collection[_Line]):
    """The lines of some contestants, made one by one each time that somebody goes through them."""

    contestants: Sequence[tuple[str, Contestant]]
    """With their lots."""
    criteria: Criteria
    words: Words

    def __len__(self) -> int:
        return sum(len(criterion.questions) for _, each in self.contestants for criterion in each.card.criteria)

    def __iter__(self) -> Iterator[_Line]:
        for lot, contestant in self.contestants:
            found = self._found(contestant)
            for criterion in contestant.card.criteria:
                for score in criterion.questions:
                    said = found.get(score.question.id, ())
                    yield _Line(lot, contestant, criterion, score, said, self.words)

    def __contains__(self, line: object) -> bool:
        return any(line == known for known in self)

    def _found(self, contestant: Contestant) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for finding in contestant.ranked.findings if contestant.ranked else ():
            for subject in subjects_of(finding)[:1]:
                found.setdefault(subject, []).append(finding_text(finding, self.criteria, self.words))
        return found


_PRINTED: tuple[Column[_Line], ...] = (
    Column("vendor", 120, lambda line: line.contestant.name),
    Column("question", 290, lambda line: line.score.question.text.of(line.words.language)),
    Column("criterion", 120, lambda line: line.criterion.criterion.name.of(line.words.language)),
    Column("answer", 200, lambda line: line.said if line.answer.is_given else None),
    Column("points", 54, lambda line: line.score.points, ONE_DECIMAL),
    Column("credited", 66, lambda line: line.score.credited, ONE_DECIMAL),
    Column("contribution", 86, lambda line: line.score.contribution if line.score.possible else None, TWO_DECIMALS),
    Column("evidence", 130, lambda line: line.answer.evidence),
    Column("comment", 134, lambda line: line.answer.comment),
    Column("remarks", 150, lambda line: line.remarks),
)
"""What somebody reads on paper; one page is as wide. What could not be earned is missing, not 0."""
_FILTERED: tuple[Column[_Line], ...] = (
    Column("lot", 80, lambda line: line.lot),
    Column("rank", 54, lambda line: line.contestant.rank, WHOLE),
    Column("standing", 96, lambda line: line.contestant.standing_text(line.words)),
    Column(
        "answer_state", 100, lambda line: line.words("report.answer.answered") if line.answer.is_given else line.said
    ),
    Column(
        "type", 84, lambda line: line.words(f"report.answer.type.{type(line.score.question.kind).__name__.lower()}")
    ),
    Column("value", 70, lambda line: line.number, ANY_NUMBER),
    Column("weight", 70, lambda line: line.weight, ANY_NUMBER),
    Column("credit", 76, lambda line: None if line.score.points is None else line.score.credit, PERCENT),
    Column("possible", 76, lambda line: line.score.possible or None, TWO_DECIMALS),
    Column("proof", 80, lambda line: line.score.proof and line.words(f"report.answer.proof.{line.score.proof}")),
    Column("file", 200, lambda line: line.file),
    Column("sheet", 140, lambda line: line.places[0].sheet if line.places else None),
    Column("cell", 70, lambda line: cells_text(line.places)),
    Column("vendor_id", 90, lambda line: line.contestant.card.vendor.id),
    Column("question_id", 120, lambda line: line.score.question.id),
)
"""What filters and pivot tables need besides."""


_Parts = list[list[tuple[str, Contestant]]]


def answer_parts(ranking: Ranking, most: int = MOST_LINES) -> _Parts:
    """Return who answered, with the lots, a list for each sheet that is needed to hold at most so many answers.

    There is always one, and nobody's answers stand on two.
    """
    parts: _Parts = [[]]
    used = 0
    for lot in ranking.lots:
        for contestant in with_answers(lot):
            answers = len(contestant.card.questions)
            if used and used + answers > most:
                parts.append([])
                used = 0
            parts[-1].append((lot.lot, contestant))
            used += answers
    return parts


def answers_sheets(ranking: Ranking, tabs: Tabs, words: Words, most: int = MOST_LINES) -> Iterator[Sheet]:
    """Yield the sheet, or as many as are needed for all answers, each of which says whose it has.

    Where not every vendor has a sheet of its own, it says how many have.
    """
    notes = [words("report.table.answers")]
    if tabs.first is not None:
        notes.append(words("report.table.sheets", count=tabs.first))
    notes.append(words("report.table.printed", column=words(f"report.column.{_PRINTED[-1].title}")))
    parts = answer_parts(ranking, most)
    for place, (tab, part) in enumerate(zip((tabs.answers, *tabs.more_answers), parts, strict=True), start=1):
        said = notes
        if len(parts) > 1:
            ends = {"first": part[0][1].name, "last": part[-1][1].name}
            said = [words("report.table.part", part=place, parts=len(parts), **ends), *notes]
        lines = _Lines(part, ranking.criteria, words)
        name = f"Answers{place}" if place > 1 else "Answers"
        yield LongTable(name, tab, " ".join(said), (*_PRINTED, *_FILTERED), lines, len(_PRINTED)).sheet(
            tab, tabs, words
        )
