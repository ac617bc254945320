"""Drop-down lists are read wherever they stand; what cannot be read is told."""

from io import BytesIO
from typing import Any

import pytest
import xlsxwriter

from scorecard.files.importing.answers import Unsure
from tests.builders.layouts import FoundQuestion, Lines, found_in, questionnaire

COLOURS = [("Red",), ("Blue",), ("Green",)]


def with_list(source: str | list[str], names: dict[str, str] | None = None, lines: object = None) -> FoundQuestion:
    """Return the question of a workbook whose only list has this source."""
    content = questionnaire(
        {"Form": [("Question", "Answer"), ("Which colour?",)], "My lists": lines or COLOURS},  # type: ignore[dict-item]
        lists={("Form", "B2"): source},
        names=names,
    )
    (question,) = found_in(content).sheets[0].questions
    return question


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (["Red", "Blue", "Green"], None),
        ("='My lists'!$A$1:$A$3", None),
        ("='My lists'!$A:$A", None),
        ("=colours", {"colours": "='My lists'!$A$1:$A$3"}),
        ('=INDIRECT("colours")', {"colours": "='My lists'!$A$1:$A$3"}),
        ("=INDIRECT(\"'My lists'!A1:A3\")", None),
    ],
)
def test_where_lists_stand(source: str | list[str], names: dict[str, str] | None) -> None:
    """A list in the cell itself, on another sheet, in a whole column or under a name offers the same."""
    question = with_list(source, names)
    assert question.answer.options == ("Red", "Blue", "Green")
    assert question.doubts == ()


def test_a_list_that_grows() -> None:
    """Of a calculated list, what stands below its first cell is taken, up to a gap, and marked."""
    grows = with_list(
        "=OFFSET('My lists'!$A$1,0,0,COUNTA('My lists'!$A:$A),1)", lines=[("Red",), ("Blue",), (None,), ("Other",)]
    )
    assert grows.answer.options == ("Red", "Blue")
    assert grows.doubts == (Unsure.LIST_CALCULATED,)


@pytest.mark.parametrize("source", ["=Table1[Colours]", "=nowhere", "='My lists'!$C$1:$C$9", "=OFFSET(x,1,1)", "=loop"])
def test_lists_that_cannot_be_read(source: str) -> None:
    """A list that leads nowhere leaves the question a text, and is told."""
    question = with_list(source, {"loop": "=loop"})
    assert question.answer.type == "text"
    assert question.doubts == (Unsure.LIST_UNREAD,)


def test_lists_without_a_choice() -> None:
    """A list of one answer, and one of hundreds such as countries, are no options; a person is told."""
    assert with_list(["Confirmed"]).doubts == (Unsure.ONE_OPTION,)
    countries = with_list("='My lists'!$A$1:$A$200", lines=[(f"Country {number}",) for number in range(200)])
    assert (countries.answer.type, countries.doubts) == ("text", (Unsure.LIST_TOO_LONG,))


def answers(
    lines: Lines, tables: dict[str, Lines], rules: dict[str, str] | None = None, names: dict[str, str] | None = None
) -> list[tuple[str, tuple[str, ...], tuple[Unsure, ...]]]:
    """Return type, options and doubts of each question of a sheet; `rules` are the lists of its cells."""
    lists: dict[tuple[str, str], Any] = {("Form", cells): source for cells, source in (rules or {}).items()}
    found = found_in(questionnaire({"Form": lines} | tables, lists=lists, names=names))
    return [(question.answer.type, question.answer.options, question.doubts) for question in found.sheets[0].questions]


CITIES: dict[str, Lines] = {
    "Cities": [("Land", "City"), ("France", "Lyon"), ("France", "Paris"), ("Spain", "Bilbao"), ("Spain", "Vigo")]
}
BY_LAND = "=OFFSET(Cities!$B$1,MATCH($B2,Cities!$A$1:$A$5,0)-1,0,COUNTIF(Cities!$A$1:$A$5,$B2),1)"


def test_a_list_by_what_stands_beside() -> None:
    """A list that depends on a cell is followed by what stands there, row for row, and marked."""
    lines = [("Question", "Land", "Answer"), ("Where is the hub?", "France"), ("Where is the port?", "Spain")]
    assert answers(lines, CITIES, {"C2:C3": BY_LAND}) == [
        ("choice", ("Lyon", "Paris"), (Unsure.LIST_CALCULATED,)),
        ("choice", ("Bilbao", "Vigo"), (Unsure.LIST_CALCULATED,)),
    ]
    names = {"land_France": "=Cities!$B$2:$B$3", "land_Spain": "=Cities!$B$4:$B$5"}
    source = '=INDIRECT("land_"&SUBSTITUTE($B2," ","_"))'
    assert [options for _, options, _ in answers(lines, CITIES, {"C2:C3": source}, names)] == [
        ("Lyon", "Paris"),
        ("Bilbao", "Vigo"),
    ]


def test_a_list_from_a_cell_on() -> None:
    """A list that begins at a cell and says not how far it goes is taken up to the first gap, and marked."""
    lines = [("Question", "Answer"), ("Where is the port?",)]
    tables: dict[str, Lines] = {"Cities": [("Lyon",), ("Bilbao",), ("Vigo",), (None,), ("Other",)]}
    assert answers(lines, tables, {"B2": "=OFFSET(Cities!$A$1,1+1-1,0)"}) == [
        ("choice", ("Bilbao", "Vigo"), (Unsure.LIST_CALCULATED,))
    ]


def test_a_list_within_thousands_of_rows() -> None:
    """A calculation over more rows than lists have is not followed."""
    lines = [("Question", "Land", "Answer"), ("Where is the hub?", "Land 7")]
    tables: dict[str, Lines] = {"Cities": [(f"Land {number}", f"City {number}") for number in range(1_100)]}
    assert answers(lines, tables, {"C2": BY_LAND.replace("$5", "$1100")}) == [("text", (), (Unsure.LIST_UNREAD,))]


@pytest.mark.parametrize(
    "source",
    [
        BY_LAND,
        '=INDIRECT("land_"&$B2)',
        "=INDIRECT($B2:$B3)",
        '=INDIRECT(SUBSTITUTE($B2,"",""))',
        "=OFFSET(Cities!$A$1,-5,0,2,1)",
        "=OFFSET(Cities!$A$1,RANDBETWEEN(1;2),0)",
        "=OFFSET(Cities!$A$1,COUNTA(Cities!$A:$B),0)",
        "=OFFSET(Cities!$A$1,MATCH($B2,Cities!$A:$A,1),0)",
        "=" + "INDIRECT(" * 9 + '"Cities!A1"' + ")" * 9,
        "=OFFSET()",
        "=OFFSET(Cities!$A$1" + ",0" * 600 + ")",
    ],
)
def test_a_list_that_hangs_on_an_answer(source: str) -> None:
    """Where the cell is still to be filled in, or the calculation is another one, nothing is guessed."""
    lines = [("Question", "Land", "Answer"), ("Where is the hub?",)]
    with_names = answers(lines, CITIES, {"C2": source[:255]}, {"land_": "=Cities!$A$2:$A$3"})
    assert with_names == [("text", (), (Unsure.LIST_UNREAD,))]


def test_keys_with_their_meanings() -> None:
    """Keys are told with what stands beside them, but for N/A; points beside a list are no meaning."""
    levels = [("0", "Not there"), ("1", "In a pilot"), ("2", "Everywhere"), ("N/A", "Not ours")]
    lines = [("Question", "Answer"), ("How far is it?",)]
    (found,) = answers(lines, {"Keys": levels}, {"B2": "=Keys!$A$1:$A$4"})
    assert found == ("choice", ("0 – Not there", "1 – In a pilot", "2 – Everywhere"), (Unsure.LIST_KEYS,))
    for others in ([("A", 5), ("B", 0)], [("Yes", "We do"), ("No", "We do not")], [("A", "same"), ("B", "same")]):
        (found,) = answers(lines, {"Keys": others}, {"B2": "=Keys!$A$1:$A$2"})
        assert found[2] == ()


def test_lists_that_are_named_in_words() -> None:
    """A cell that names a list gets what stands under that name, if there is just one; else that is told."""
    keys: dict[str, Lines] = {
        "Keys": [("List 3", "List 4", "List 5", "List 5"), ("Road", "One", "A", "B"), ("Rail", None, "C", "D")]
    }
    lines = [
        ("Question", "Answer"),
        ("How do you ship?", "see list 3"),
        ("How else (list no. 3)?", None),
        ("How often?", "see list 4"),
        ("By whom?", "List 5"),
        ("Do you keep a list of them?", None),
    ]
    road = ("choice", ("Road", "Rail"), (Unsure.LIST_KEYS,))
    missing = ("text", (), (Unsure.LIST_MISSING,))
    assert answers(lines, keys) == [road, road, missing, missing, ("text", (), ())]


def test_lists_that_keys_stand_for() -> None:
    """Keys in a column of lists are looked up where a column of another sheet has several rows of each."""
    lines = [
        ("Question", "Answer", "Response set"),
        ("How do you ship?", None, "ship"),
        ("Do you insure it?", None, "often"),
        ("Who pays?", None, None),
    ]
    table = [("ship", "By road"), ("ship", "By rail"), ("often", "Never"), ("often", "Always")]
    of_keys = [
        ("choice", ("By road", "By rail"), (Unsure.LIST_KEYS,)),
        ("choice", ("Never", "Always"), (Unsure.LIST_KEYS,)),
        ("text", (), ()),
    ]
    assert answers(lines, {"Sets": table}) == of_keys
    assert {kind for kind, _, _ in answers(lines, {"Sets": table[:3]})} == {"text"}
    assert {kind for kind, _, _ in answers(lines, {"Sets": table, "Again": table})} == {"text"}


def test_keys_with_all_answers_in_a_cell() -> None:
    """A key may have its answers in the lines of one cell; one without answers leaves a text."""
    lines = [
        ("Question", "Answer"),
        ("Is it written down?", "YN"),
        ("Which of them?", "ANY"),
        ("Who wrote it?", "TXT"),
        ("Is it read?", None),
    ]
    table = [("YN", "single", "Yes\nNo\n\nN/A"), ("ANY", "multiple_choice", "Plans\nRules"), ("TXT", "text")]
    assert answers(lines, {"Answers": table}) == [
        ("yes_no", (), (Unsure.LIST_KEYS,)),
        ("multi", ("Plans", "Rules"), (Unsure.LIST_KEYS,)),
        ("text", (), ()),
        ("text", (), ()),
    ]
    twice = [*table, ("YN", "single", "Ja\nNein")]
    assert {kind for kind, _, _ in answers(lines, {"Answers": twice})} == {"text"}


def test_names_of_one_sheet() -> None:
    """A name that holds on one sheet only is followed there, whatever it means elsewhere."""
    names = {"Form!where": "=Cities!$B$2:$B$3", "where": "=Cities!$A$2:$A$5"}
    lines = [("Question", "Answer"), ("Where is the hub?",)]
    assert answers(lines, CITIES, {"B2": "=where"}, names) == [("choice", ("Lyon", "Paris"), ())]


def test_tables() -> None:
    """The column of a table is a list, with and without a row of totals."""
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        form, keys = book.add_worksheet("Form"), book.add_worksheet("It's keys")
        form.write_row("A1", ["Question", "Answer"])
        for row, (column, name) in enumerate([("B", "Modes[Mode]"), ("C", "Modes[Cost]"), ("E", "Only")], 1):
            form.write_string(row, 0, f"Which of {column}?")
            form.data_validation(row, 1, row, 1, {"validate": "list", "source": f'=INDIRECT("{name}")'})
        columns = [{"header": "Mode", "total_string": "All"}, {"header": "Cost"}]
        keys.add_table("B2:C5", {"name": "Modes", "columns": columns, "total_row": True})
        keys.write_column("B3", ["Road", "Rail"])
        keys.write_column("C3", ["High", "Low"])
        keys.add_table("E2:E4", {"name": "Only", "columns": [{"header": "Only"}], "header_row": True})
        keys.write_column("E3", ["Here", "There"])
    options = [question.answer.options for question in found_in(file.getvalue()).questions]
    assert options == [("Road", "Rail"), ("High", "Low"), ("Here", "There")]
