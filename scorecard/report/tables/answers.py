"""The Answers sheet: every answer of every vendor as one row of a table, ready for a pivot table."""

from collections.abc import Iterator

from scorecard.core.model.findings import subjects_of
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState, OfferedHours
from scorecard.core.model.scorecards import CriterionScore, QuestionScore
from scorecard.errors import Where
from scorecard.report.canvas.long_table import TableColumn, write_table, write_table_top
from scorecard.report.canvas.page import Page, Value
from scorecard.report.canvas.sheet import RowRange, Sheet, Tabs
from scorecard.report.canvas.styles import ANY_NUMBER, LABEL, ONE_DECIMAL, PERCENT, TWO_DECIMALS, WHOLE
from scorecard.report.text.answer_lines import cells_text
from scorecard.report.text.doubts import proof_lines
from scorecard.report.text.sentences import answer_text, finding_text
from scorecard.report.text.standing import Contestant, with_answers
from scorecard.words import Words

_PRINTED = (
    TableColumn("vendor", 120),
    TableColumn("question", 290),
    TableColumn("criterion", 120),
    TableColumn("answer", 200),
    TableColumn("points", 54, ONE_DECIMAL),
    TableColumn("credited", 66, ONE_DECIMAL),
    TableColumn("contribution", 86, TWO_DECIMALS),
    TableColumn("evidence", 130),
    TableColumn("comment", 134),
    TableColumn("remarks", 150),
)
"""What somebody reads on paper; one page is as wide."""
_FILTERED = (
    TableColumn("lot", 80),
    TableColumn("rank", 54, WHOLE),
    TableColumn("standing", 96),
    TableColumn("answer_state", 100),
    TableColumn("type", 84),
    TableColumn("value", 70, ANY_NUMBER),
    TableColumn("weight", 70, ANY_NUMBER),
    TableColumn("credit", 76, PERCENT),
    TableColumn("possible", 76, TWO_DECIMALS),
    TableColumn("proof", 80),
    TableColumn("file", 200),
    TableColumn("sheet", 140),
    TableColumn("cell", 70),
    TableColumn("vendor_id", 90),
    TableColumn("question_id", 120),
)
"""What filters and pivot tables need besides."""
_COLUMNS = (*_PRINTED, *_FILTERED)
_KEPT = 2
"""Who answers, and what is asked."""


def answers_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; where not every vendor has a sheet of its own, it says how many have."""
    widths = tuple(column.width for column in _COLUMNS)
    note = words("report.table.answers") + (
        "" if tabs.first is None else " " + words("report.table.sheets", count=tabs.first)
    )
    return Sheet(tabs.answers, widths, lambda page: _write(page, ranking, note, tabs.summary, words))


def _write(page: Page, ranking: Ranking, note: str, summary_tab: str, words: Words) -> RowRange:
    printed = words("report.table.printed", column=words(f"report.column.{_PRINTED[-1].title}"))
    row = write_table_top(page, words("report.workbook.tab.answers"), f"{note} {printed}", _KEPT, summary_tab, words)
    rows = list(_rows(ranking, words))
    if rows:
        page.paper.up_to(len(_PRINTED) - 1)
        return write_table(page, "Answers", _COLUMNS, rows, _KEPT, words)
    page.text(row, 0, words("report.table.none"), LABEL)
    return 1, 1


def _rows(ranking: Ranking, words: Words) -> Iterator[tuple[Value, ...]]:
    for lot in ranking.lots:
        for contestant in with_answers(lot):
            remarks = _findings(contestant, ranking, words)
            for criterion in contestant.card.criteria:
                for score in criterion.questions:
                    remark = "\n".join((*proof_lines(score, words), *remarks.get(score.question.id, ())))
                    yield _row(lot.lot, contestant, criterion, score, remark, words)


def _row(
    lot: str, contestant: Contestant, criterion: CriterionScore, score: QuestionScore, remark: str, words: Words
) -> tuple[Value, ...]:
    """Return an answer as the values of its columns; what could not be earned is missing there, not 0."""
    question, answer = score.question, score.answer
    file, sheet, cells = _place(contestant, answer)
    applies = answer.state is not AnswerState.NOT_APPLICABLE
    return (
        contestant.name,
        question.text.of(words.language),
        criterion.criterion.name.of(words.language),
        answer_text(question, answer, words) if answer.is_given else None,
        score.points,
        score.credited,
        score.contribution if score.possible else None,
        answer.evidence,
        answer.comment,
        remark,
        lot,
        contestant.rank,
        contestant.standing_text(words),
        state_text(answer, words),
        words(f"report.answer.type.{type(question.kind).__name__.lower()}"),
        _number(answer),
        score.weight if applies else None,
        None if score.points is None else score.credit,
        score.possible or None,
        words(f"report.answer.proof.{score.proof.value}") if score.proof else None,
        file,
        sheet,
        cells,
        contestant.card.vendor.id,
        question.id,
    )


def state_text(answer: Answer, words: Words) -> str:
    """Return what became of a question, as a word."""
    key = "report.answer.answered" if answer.is_given else f"report.answer.{_missing(answer).name.lower()}"
    return words(key)


def _missing(answer: Answer) -> AnswerState:
    return AnswerState.UNANSWERED if answer.state is AnswerState.ANSWERED else answer.state


def _number(answer: Answer) -> float | None:
    """Return an answer that is a number or the step of a scale."""
    value = answer.value if answer.is_given else None
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _findings(contestant: Contestant, ranking: Ranking, words: Words) -> dict[str, list[str]]:
    """Return what a reader should know of a vendor's answers, by the question."""
    said: dict[str, list[str]] = {}
    for finding in contestant.ranked.findings if contestant.ranked else ():
        for subject in subjects_of(finding)[:1]:
            said.setdefault(subject, []).append(finding_text(finding, ranking.criteria, words))
    return said


def _place(contestant: Contestant, answer: Answer) -> tuple[str, Value, Value]:
    """Return file, sheet and cell of an answer; where it has parts, the cells of all of them."""
    places = [answer.where] if answer.where else _places_of_parts(answer)
    file = contestant.card.response.file if contestant.card.response else ""
    if not places:
        return file, None, None
    return places[0].file, places[0].sheet, cells_text(places)


def _places_of_parts(answer: Answer) -> list[Where]:
    value = answer.value
    parts = value.days if isinstance(value, OfferedHours) else value if isinstance(value, tuple) else ()
    return [part.where for part in parts if part.where is not None]
