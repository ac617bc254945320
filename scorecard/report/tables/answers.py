"""The Answers sheet: every answer of every vendor as one row of a table, ready for a pivot table."""

from dataclasses import dataclass

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import subjects_of
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.scorecards import CriterionScore, QuestionScore
from scorecard.errors import Where
from scorecard.report.canvas.long_table import Column, LongTable
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
    criteria: Criteria
    words: Words

    @property
    def answer(self) -> Answer:
        return self.score.answer

    @property
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

    @property
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
        findings = self.contestant.ranked.findings if self.contestant.ranked else ()
        own = [finding for finding in findings if subjects_of(finding)[:1] == (self.score.question.id,)]
        said = [finding_text(finding, self.criteria, self.words) for finding in own]
        return "\n".join([*proof_lines(self.score, self.words), *said])


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


def answers_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; where not every vendor has a sheet of its own, it says how many have."""
    notes = [words("report.table.answers")]
    if tabs.first is not None:
        notes.append(words("report.table.sheets", count=tabs.first))
    notes.append(words("report.table.printed", column=words(f"report.column.{_PRINTED[-1].title}")))
    lines = [
        _Line(lot.lot, contestant, criterion, score, ranking.criteria, words)
        for lot in ranking.lots
        for contestant in with_answers(lot)
        for criterion in contestant.card.criteria
        for score in criterion.questions
    ]
    title = words("report.workbook.tab.answers")
    table = LongTable("Answers", title, " ".join(notes), (*_PRINTED, *_FILTERED), lines, len(_PRINTED))
    return table.sheet(tabs.answers, tabs, words)
