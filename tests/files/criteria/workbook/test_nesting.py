"""Rows find the entries that they belong to, wherever they stand."""

from typing import Any

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.workbook.document import CellPlace, KnownFaults
from scorecard.files.criteria.workbook.nesting import EntryRow, Nesting
from scorecard.words import words

COLUMNS = {"Criteria": {("id",): 1}, "Questions": {("criterion",): 1, ("id",): 2}, "Options": {("question",): 1}}


def rows(sheet: str, *entries: dict[str, object]) -> list[EntryRow]:
    """Return the rows of a sheet, from its second on."""
    return [EntryRow(CellPlace(sheet, number, 2), dict(entry)) for number, entry in enumerate(entries, start=2)]


def nested(**read: list[EntryRow]) -> tuple[dict[str, object], dict[KeyPath, CellPlace], list[str]]:
    """Return the data that rows become, their places, and what is told."""
    data: dict[str, object] = {}
    places: dict[KeyPath, CellPlace] = {}
    told: list[str] = []

    def tell(*what: Any) -> None:
        told.append(f"{what[0]}!{what[1]}: {what[2].said(words('en'))} / {what[3].said(words('en'))}")

    Nesting(COLUMNS, places, {}, tell, KnownFaults()).nest(read, data)
    return data, places, told


def test_questions_in_criteria_and_options_in_questions() -> None:
    """Each row lands in what it names, in the order of its sheet."""
    data, places, told = nested(
        criteria=rows("Criteria", {"id": "service"}, {"id": "brand"}),
        questions=rows("Questions", {"criterion": "brand", "id": "how", "type": "choice"}),
        options=rows("Options", {"question": "how", "id": "phone"}, {"question": "How", "id": "mail"}),
    )
    options = [{"id": "phone"}, {"id": "mail"}]
    question = {"id": "how", "type": "choice", "options": options}
    assert data == {"criteria": [{"id": "service"}, {"id": "brand", "questions": [question]}]}
    assert places["criteria", 1, "questions", 0, "options", 1] == CellPlace("Options", 3, 2)
    assert told == []


def test_every_row_without_an_owner_is_told() -> None:
    """All rows that name nothing are told at once, each with the cell that should name it; no option is moved."""
    data, _, told = nested(
        criteria=rows("Criteria", {"id": "service"}),
        questions=rows("Questions", {"criterion": "servise", "id": "one"}, {"id": "two"}),
        options=rows("Options", {"question": "three", "id": "a"}),
    )
    assert told == [
        'Questions!A2: there is no criterion "servise" / Did you mean "service"?',
        (
            "Questions!A3: nothing says which criterion it belongs to"
            " / Write its id here; of merged cells only the first one holds it"
        ),
        (
            'Options!A2: there is no question "three"'
            " / Write the id of a question; delete rows only if their question is no more"
        ),
    ]
    assert data == {"criteria": [{"id": "service", "questions": [{"id": "one"}, {"id": "two"}]}]}


def test_rows_of_a_renamed_question() -> None:
    """Options that name no question are probably meant for the one that lacks its options, not for a similar name."""
    _, _, told = nested(
        criteria=rows("Criteria", {"id": "service"}),
        questions=rows(
            "Questions",
            {"criterion": "service", "id": "decision", "type": "number"},
            {"criterion": "service", "id": "refused", "type": "choice"},
        ),
        options=rows("Options", {"question": "declined", "id": "a"}, {"question": "declined", "id": "b"}),
    )
    assert told == [f'Options!A{row}: there is no question "declined" / Did you mean "refused"?' for row in (2, 3)]


def test_rows_with_a_key_are_a_map() -> None:
    """A date that stands twice, or nowhere, is told."""
    dates = ({"date": "2027-01-06", "hours": "closed"}, {"date": "2027-01-06", "hours": "8-9"}, {"hours": "8-9"})
    data, _, told = nested(holidays=rows("Holidays", *dates))
    assert data == {"promise": {"holidays": {"2027-01-06": "closed"}}}
    assert [line.partition(" /")[0] for line in told] == [
        'Holidays!B3: "2027-01-06" stands here a second time',
        'Holidays!B4: "⟦date⟧" is missing',
    ]
