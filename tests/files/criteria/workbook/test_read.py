"""What a buyer types into criteria.xlsx means what a person would expect, or is told with its cell."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from scorecard.core.model.cells import cell_address
from scorecard.errors import ScorecardError
from scorecard.files.criteria.load import load_criteria, look_into
from scorecard.files.criteria.workbook.write import criteria_workbook
from tests.files.criteria.workbook.edited import (
    MADE_ON,
    Edit,
    cell,
    edited,
    new_column,
    new_setting,
    read,
    setting,
    small,
    told,
    under,
)


def value_of(path: Path, *keys: str | int) -> Any:
    """Return a value of a workbook."""
    value: Any = read(path).data
    for key in keys:
        value = value[key]
    return value


def test_untouched_it_says_what_it_was_made_from(tmp_path: Path) -> None:
    """A workbook that was only opened and saved holds the same criteria."""
    path = edited(tmp_path / "criteria.xlsx")
    assert read(path).data == small()
    assert told(path) == []


@pytest.mark.parametrize(
    ("typed", "number_format", "meant"),
    [
        (70, None, 70),
        ("70", None, 70),
        (" 70 ", None, 70),
        ("70,5", None, 70.5),
        (0.7, "0%", 70),
        ("70 %", None, 70),
        (12.5, None, 12.5),
    ],
)
def test_numbers(tmp_path: Path, typed: object, number_format: str | None, meant: float) -> None:
    """A number counts as one however it was typed: as a text, with a decimal comma, as a percentage."""
    path = edited(tmp_path / "criteria.xlsx", setting("alignment share", typed, number_format))
    found = value_of(path, "alignment_share")
    assert (found, type(found)) == (meant, type(meant))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (date(2027, 2, 26), date(2027, 2, 26)),
        ("2027-02-26", date(2027, 2, 26)),
        ("26.02.2027", date(2027, 2, 26)),
        ("26 February 2027", date(2027, 2, 26)),
        (datetime(2027, 2, 26, 17), "2027-02-26 17:00"),
        ("2027-02-26 17:00", "2027-02-26 17:00"),
        ("26.02.2027 9:30", "2027-02-26 09:30"),
    ],
)
def test_dates(tmp_path: Path, typed: object, meant: object) -> None:
    """A deadline is understood as Excel's date or as a text, with and without a time."""
    assert value_of(edited(tmp_path / "criteria.xlsx", setting("deadline", typed)), "deadline") == meant


def test_a_date_that_reads_two_ways_is_told(tmp_path: Path) -> None:
    """Nobody guesses whether 02/03 is in February or in March."""
    path = edited(tmp_path / "criteria.xlsx", setting("deadline", "02/03/2027"))
    assert told(path) == ['Settings![deadline]: the text "02/03/2027" reads two ways / Write 2027-03-02 or 2027-02-03']


@pytest.mark.parametrize("typed", ["yes", "Yes ", "ja", "Sí", "oui", "sì", "true", True])
def test_yes(tmp_path: Path, typed: object) -> None:
    """Yes is understood in every language, and as Excel's own TRUE."""
    path = edited(tmp_path / "criteria.xlsx", under("Questions", "required", 2, typed))
    assert value_of(path, "criteria", 0, "questions", 0, "required") is True


def test_knockouts_and_hours_are_said_in_any_language(tmp_path: Path) -> None:
    """An answer that disqualifies, and a day without service, need no English."""
    edits = (under("Questions", "knock-out", 2, "nein"), under("Promise", "sun", 2, "geschlossen"))
    path = edited(tmp_path / "criteria.xlsx", *edits)
    assert value_of(path, "criteria", 0, "questions", 0, "knockout") == "no"
    week = value_of(path, "promise", "channels", "phone")
    assert week == {"weight": 60, "mon-sat": "08:00-22:00", "sun": "closed"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0: 0, 92,5: 100", {"0": 0, "92.5": 100}),
        ("0: 0; 92.5: 100", {"0": 0, "92.5": 100}),
        ("0: 0\n92.5: 100", {"0": 0, "92.5": 100}),
        (" 0 : 0 ,92.5 :100 , ", {"0": 0, "92.5": 100}),
    ],
)
def test_small_maps_stand_in_one_cell(tmp_path: Path, typed: str, meant: object) -> None:
    """Points may be parted by commas, semicolons or lines, and may have a decimal comma."""
    path = edited(tmp_path / "criteria.xlsx", under("Questions", "points", 4, typed))
    assert value_of(path, "criteria", 0, "questions", 2, "points") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0, 100", [0, 100]),
        ("0,100", [0, 100]),
        ("0-100", [0, 100]),
        ("0 to 100", [0, 100]),
        ("0 bis 100", [0, 100]),
        ("0 – 100", [0, 100]),
        ("0..100", [0, 100]),
        ("0 % - 100 %", [0, 100]),
        ("-10 - -5", [-10, -5]),
        ("−10–10", [-10, 10]),
        ("0,5 - 1,5", [0.5, 1.5]),
        ("0,5, 10", [0.5, 10]),
    ],
)
def test_a_range_is_written_as_people_do(tmp_path: Path, typed: str, meant: object) -> None:
    """From where to where is understood with a comma, a dash or a word between, also of decimal numbers."""
    path = edited(tmp_path / "criteria.xlsx", under("Questions", "range", 4, typed))
    assert value_of(path, "criteria", 0, "questions", 2, "range") == meant


@pytest.mark.parametrize("typed", ["0,5,10", "1,000", "0-1.000", "about five"])
def test_a_range_that_reads_two_ways_is_asked_about(tmp_path: Path, typed: str) -> None:
    """Where a comma may be a decimal one or a thousand, nobody guesses, and the remedy shows how it is written."""
    remedy = "does not say from where to where / Write the two with a comma between: 0, 100"
    path = edited(tmp_path / "criteria.xlsx", under("Questions", "range", 4, typed))
    assert told(path) == [f'Questions![range]4: "{typed}" {remedy}']


def test_capitals_in_references_make_no_difference(tmp_path: Path) -> None:
    """A question, an option or a criterion is found by its id, however it is capitalised where it is named."""
    plain = edited(tmp_path / "plain.xlsx", under("Questions", "only if", 4, "called_back: yes"))
    edits = (
        under("Questions", "only if", 4, "Called_Back: yes"), under("Questions", "criterion", 3, "SERVICE"),
        under("Options", "question", 2, "HOW"),
    )  # fmt: skip
    assert read(edited(tmp_path / "capitals.xlsx", *edits)).data == read(plain).data


@pytest.mark.parametrize("named", ["alignment share, Cost", "Alignment_Share; COST", "Anteil der Passung, Costs (new)"])
def test_what_was_changed_is_named_as_on_its_sheet(tmp_path: Path, named: str) -> None:
    """A change may name a setting by its row on the settings, in any language, and an id with capitals."""
    change = {"what": ["open"], "reason": "Law", "decided_by": "Board", "date": date(2027, 2, 1)}
    path = edited(tmp_path / "criteria.xlsx", under("Changes", "what", 2, named), data={**small(), "changes": [change]})
    edited_again = openpyxl.load_workbook(path)
    under("KPIs", "name", 2, "Costs (new)")(edited_again)
    edited_again.save(path)
    assert value_of(path, "changes", 0, "what") == ["alignment_share", "cost"]


def test_what_was_changed_may_be_a_question_by_its_text(tmp_path: Path) -> None:
    """Who copies the text of a question into the sheet Changes need not know its id."""
    change = {"what": ["open"], "reason": "Law", "decided_by": "Board", "date": date(2027, 2, 1)}
    edit = under("Changes", "what", 2, "how many?")
    path = edited(tmp_path / "criteria.xlsx", edit, data={**small(), "changes": [change]})
    assert value_of(path, "changes", 0, "what") == ["share"]


def test_lists_stand_in_one_cell(tmp_path: Path) -> None:
    """Lots are named with commas between them; one whose name has a comma stands in quotes."""
    path = edited(tmp_path / "criteria.xlsx", setting("lots", 'Delivery; "Large, heavy goods" , Credit'))
    assert value_of(path, "lots") == ["Delivery", "Large, heavy goods", "Credit"]


def test_conditions_and_contradictions(tmp_path: Path) -> None:
    """What names another question and its option is written as one says it."""
    edits = (
        under("Questions", "only if", 3, "called_back: yes"),
        under("Questions", "contradicts", 3, "phone: called_back: no, mail: called_back: yes"),
    )
    question = value_of(edited(tmp_path / "criteria.xlsx", *edits), "criteria", 0, "questions", 1)
    assert isinstance(question, dict)
    assert question["only_if"] == {"called_back": "yes"}
    assert question["contradicts"] == {"phone": {"called_back": "no"}, "mail": {"called_back": "yes"}}


@pytest.mark.parametrize(("yes", "no"), [("Ja", "nein"), ("oui", "Non"), ("sí", "no"), ("Sì", "n"), ("TRUE", "false")])
def test_yes_and_no_are_answers_in_any_language(tmp_path: Path, yes: str, no: str) -> None:
    """Wherever a question that is answered by yes or no is named, its answers may be in any language of the tool."""
    edits = (
        under("Questions", "only if", 3, f"called_back: {yes}"),
        under("Questions", "contradicts", 3, f"phone: called_back: {no}"),
        under("Questions", "contradicts", 2, f"{no}: how: phone"),
        under("Questions", "check: record", 2, "kept share"),
        under("Questions", "check: options", 2, f"{yes}, {no}"),
    )
    first, second, _ = value_of(edited(tmp_path / "criteria.xlsx", *edits), "criteria", 0, "questions")
    assert (second["only_if"], second["contradicts"]) == ({"called_back": "yes"}, {"phone": {"called_back": "no"}})
    assert (first["contradicts"], first["check"]["options"]) == ({"no": {"how": "phone"}}, ["yes", "no"])


def test_an_answer_of_ones_own_is_not_taken_for_yes(tmp_path: Path) -> None:
    """Where a choice has an answer with the id `ja`, that is meant and no yes."""
    edits = (under("Options", "id", 2, "ja"), under("Questions", "only if", 4, "how: ja"))
    question = value_of(edited(tmp_path / "criteria.xlsx", *edits), "criteria", 0, "questions", 2)
    assert question["only_if"] == {"how": "ja"}


@pytest.mark.parametrize("typed", ["Lücken, Widersprüche", "blanks, contradictions", "vuoti; contraddizioni"])
@pytest.mark.parametrize("called", ["clarify", "Rückfragen", "Nachfragen erlaubt zu"])
def test_what_may_be_asked_about_again(tmp_path: Path, typed: str, called: str) -> None:
    """The setting is read in every language, by its name of before as well."""

    def rename(book: Any) -> None:
        next(each for each in book["Settings"]["A"] if each.value == "clarify").value = called

    path = edited(tmp_path / "criteria.xlsx", setting("clarify", typed), rename)
    assert value_of(path, "clarify") == ["blanks", "contradictions"]


def test_numbers_in_texts_are_texts(tmp_path: Path) -> None:
    """A title that is a year, and an option that is a number, are texts."""
    edits = (setting("title", 2027), under("Options", "text", 2, 5), under("Options", "text", 3, "1.5 "))
    path = edited(tmp_path / "criteria.xlsx", *edits)
    assert value_of(path, "title") == "2027"
    options = value_of(path, "criteria", 0, "questions", 1, "options")
    assert isinstance(options, list)
    assert [option["text"] for option in options] == ["5", "1.5"]


def test_a_text_by_language(tmp_path: Path) -> None:
    """A translator's column is a language; the column without one is that of the campaign."""
    path = edited(tmp_path / "criteria.xlsx", new_column("Questions", "Text (DE)", {2: "Rufen Sie zurück?"}))
    text = value_of(path, "criteria", 0, "questions", 0, "text")
    assert text == {"en": "Do you call back?", "de": "Rufen Sie zurück?"}
    assert load_criteria(path).questions[0].text.of("de") == "Rufen Sie zurück?"


def test_the_language_of_the_campaign_stands_once(tmp_path: Path) -> None:
    """Two columns with the same language are one too many, where both are filled in."""
    path = edited(tmp_path / "criteria.xlsx", new_column("Questions", "text (en)", {2: "Do you?"}))
    assert told(path) == [
        (
            'Questions![text (en)]2: the text in the language of the campaign, "en", stands in another column already'
            " / Keep one of the two"
        )
    ]


def test_blank_rows_hidden_rows_and_own_remarks(tmp_path: Path) -> None:
    """Rows may be left blank or hidden, and a row with nothing but a remark is the buyer's own."""

    def apart(book: Any) -> None:
        book["Options"].insert_rows(3, 2)
        book["Options"].row_dimensions[2].hidden = True
        under("Options", "remark", 4, "from here on: mail")(book)

    assert read(edited(tmp_path / "criteria.xlsx", apart)).data == small()


def test_sorted_rows_are_asked_in_their_order(tmp_path: Path) -> None:
    """The rows of a sheet may be sorted: each still belongs to what it names."""

    def sorted_rows(book: Any) -> None:
        sheet = book["Options"]
        rows = [[each.value for each in row] for row in sheet.iter_rows(min_row=2, max_row=3)]
        for number, row in enumerate(reversed(rows), start=2):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column).value = value

    options = value_of(edited(tmp_path / "criteria.xlsx", sorted_rows), "criteria", 0, "questions", 1, "options")
    assert isinstance(options, list)
    assert [option["id"] for option in options] == ["mail", "phone"]


def test_a_title_above_the_headings(tmp_path: Path) -> None:
    """A title may stand above the headings, and the columns in any order."""

    def moved(book: Any) -> None:
        sheet = book["KPIs"]
        sheet.insert_rows(1, 2)
        sheet["A1"] = "Our KPIs"
        column = [each.value for each in sheet["B"]]
        for number, value in enumerate(column, start=1):
            sheet.cell(number, 40).value = value
        sheet.delete_cols(2)

    assert read(edited(tmp_path / "criteria.xlsx", moved)).data == small()


def test_sheets_and_columns_in_another_language(tmp_path: Path) -> None:
    """A German workbook may be read in a campaign in any language."""
    german = edited(tmp_path / "criteria.xlsx", data={**small(), "language": "de"})

    def english(book: Any) -> None:
        assert {"Einstellungen", "Fragen", "Antworten", "Kennzahlen", "Zusage"} <= {*book.sheetnames}
        book["Einstellungen"]["B4"] = "en"

    assert read(edited(german, english, data={**small(), "language": "de"})).data == {**small(), "language": "en"}


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        (
            [new_column("Questions", "wieght", {2: 3})],
            'Questions![wieght]1: "wieght" is no column that is known here / Did you mean "weight"?',
        ),
        (
            [
                *(cell("Criteria", "A1", "ids"), cell("Criteria", "A2", None), cell("Criteria", "A3", None)),
                new_column("Criteria", "id", {2: "service", 3: "brand"}),
            ],
            'Criteria![ids]1: "ids" is no column that is known here / Did you mean "id"?',
        ),
        (
            [new_column("Criteria", "weight", {})],
            'Criteria![weight]1: "weight" holds the same as the column D1 / Delete one of the two columns',
        ),
        (
            [cell("Criteria", "Z5", "by hand")],
            (
                "Criteria![None]5: the column has no heading"
                " / Give it one, such as remark for what is your own, or empty it"
            ),
        ),
        (
            [cell("Questions", "A3", "servise")],
            'Questions![criterion]3: there is no criterion "servise" / Did you mean "service"?',
        ),
        (
            [cell("Options", "A3", None)],
            (
                "Options![question]3: nothing says which question it belongs to"
                " / Write its id here; of merged cells only the first one holds it"
            ),
        ),
        (
            [under("Questions", "weight", 3, "=1/0")],
            (
                "Questions![weight]3: the cell holds a formula without its result"
                " / Open the workbook in Excel and save it, or type the value"
            ),
        ),
        (
            [under("Questions", "weight", 3, "#REF!")],
            "Questions![weight]3: the cell shows the error #REF! / Correct the formula, or type the value",
        ),
        (
            [under("Questions", "points", 4, "0: 0, 0: 100")],
            'Questions![points]4: "0" stands twice in the cell / Keep one of the two',
        ),
        (
            [new_setting("title", "Letters")],
            'Settings![title] in A: "title" stands here a second time / Keep one of the two rows, and delete the other',
        ),
        (
            [new_setting("languag", "de")],
            'Settings![languag] in A: "languag" is no setting that is known here / Did you mean "language"?',
        ),
        (
            [cell("Holidays", "A3", "2027-01-06"), cell("Holidays", "B3", "closed")],
            'Holidays![date]3: "2027-01-06" stands here a second time / Keep one of the two rows, and delete the other',
        ),
        (
            [lambda book: book.create_sheet("Question")["A1"].__setattr__("value", "x")],
            (
                'Question![x]1: "Question" is no sheet that is known here'
                ' / There is a sheet "Questions" already, and only that is read:'
                " take over what it lacks, and hide this sheet"
            ),
        ),
        (
            [lambda book: book.create_sheet("Fragen")["A1"].__setattr__("value", "x")],
            (
                'Fragen![x]1: the sheet "Fragen" holds the same as the sheet "Questions"'
                " / Put all rows on one of the two, and delete the other"
            ),
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_cell(tmp_path: Path, edits: Sequence[Edit], message: str) -> None:
    """What has no meaning is told once, with its cell and a remedy, and nothing else is said of it."""
    assert told(edited(tmp_path / "criteria.xlsx", *edits)) == [message]


def test_a_value_that_is_missing_is_told_in_its_cell(tmp_path: Path) -> None:
    """The cell to fill in is named, not only its row."""
    path = edited(tmp_path / "criteria.xlsx", under("Questions", "unit", 4, None), under("Options", "points", 2, None))
    assert [line.partition(":")[0] for line in told(path)] == ["Questions![unit]4", "Options![points]2"]


def test_steps_have_an_example_of_their_own(tmp_path: Path) -> None:
    """Who writes the steps of a scale from one to the last is told how many there may be."""
    scale = {"id": "mood", "type": "scale", "text": "How?", "weight": 1, "steps": "1-5", "low": "Bad", "high": "Good"}
    data = small()
    data["criteria"][0]["questions"].append(scale)
    (message,) = told(edited(tmp_path / "criteria.xlsx", data=data))
    assert message.startswith('Questions![steps]5: the text "1-5" stands where a number is expected')
    assert message.endswith(" / Write a whole number from 2 to 10, such as 5")


def test_parts_are_told_in_the_cell_that_is_filled_in(tmp_path: Path) -> None:
    """What is told of a limit as a whole points at the part of it that is said, and at the first one if none is."""
    path = edited(tmp_path / "criteria.xlsx", under("KPIs", "limit: max", 2, 12))
    columns = {place: column for place, column in read(path).columns["KPIs"].items() if place[0] == "limit"}
    where = read(path).place(("kpis", 0, "limit"))
    assert where.cell == cell_address(2, columns["limit", "max"])
    assert read(edited(path)).place(("kpis", 0, "limit")).cell == cell_address(2, columns["limit", "min"])


@pytest.mark.parametrize(
    ("kind", "heading", "remedy"),
    [
        ("yes_no", "points", 'Fill in "points": yes: 100, no: 0'),
        ("date", "points", 'Fill in "points": dates with their points, such as 2027-03-01: 100, 2027-09-01: 0'),
        ("number", "range", 'Fill in "range": the smallest and the largest number that is accepted, such as 0, 100'),
        ("scale", "steps", 'Fill in "steps": how many steps, a whole number from 2 to 10, such as 5'),
        ("choice", "id", 'Add rows on the sheet "Options", with the id of this question'),
        ("checklist", "id", 'Add rows on the sheet "Options", with the id of this question'),
    ],
)
def test_each_type_has_its_own_example(tmp_path: Path, kind: str, heading: str, remedy: str) -> None:
    """What a question of a type lacks is told in the cell where it belongs, as one would write it there."""
    row = 5
    texts = {"criterion": "service", "id": "new", "type": kind, "text": "Which?", "weight": 1}
    edits = [under("Questions", column, row, value) for column, value in texts.items()]
    (message,) = [each for each in told(edited(tmp_path / "criteria.xlsx", *edits)) if remedy in each]
    assert message.startswith(f"Questions![{heading}]{row}: ")


def test_a_hidden_sheet_is_ones_own(tmp_path: Path) -> None:
    """A sheet of the buyer's own may be hidden, and is left alone."""

    def own(book: Any) -> None:
        book.create_sheet("Notes")["A1"] = "think about it"
        book["Notes"].sheet_state = "hidden"

    assert told(edited(tmp_path / "criteria.xlsx", own)) == []


def test_a_workbook_of_something_else(tmp_path: Path) -> None:
    """A workbook without any of the sheets is told to be none of criteria."""

    def renamed(book: Any) -> None:
        for number, sheet in enumerate(book.worksheets):
            sheet.title = f"EntrySheet{number}"

    with pytest.raises(ScorecardError, match="no sheet of the workbook has the name of one with criteria"):
        read(edited(tmp_path / "criteria.xlsx", renamed))


def test_remarks_are_kept(tmp_path: Path) -> None:
    """What the buyer remarks changes nothing, and is known by what it is about."""
    path = edited(
        tmp_path / "criteria.xlsx", under("Questions", "remark", 3, "ask Ann"), cell("Settings", "C2", "first")
    )
    assert read(path).data == small()
    assert read(path).remarks == {("schema",): "first", ("criteria", 0, "questions", 1): "ask Ann"}


def test_messages_name_columns_as_the_workbook_does(tmp_path: Path) -> None:
    """Who fills in a German workbook reads the names that stand there, in whatever language the campaign is."""
    data = {**small(), "language": "de"}
    edits = (
        cell("Einstellungen", "B4", "en"),
        under("Fragen", "Einheit", 4, None), under("Fragen", "Typ", 2, "ankreuzen"),
        under("Fragen", "Bereich", 2, "0, 1"), cell("Antworten", "A3", None), new_column("Kriterien", "zzz", {2: "x"}),
    )  # fmt: skip
    problems = look_into(edited(tmp_path / "criteria.xlsx", *edits, data=data)).problems
    found = " ".join(f"{each.message} / {each.hint}" for each in problems)
    named = (
        '"Einheit" is missing / Fill in "Einheit"',
        "Write Auswahl (one option), Mehrfachauswahl",
        "Known here: ID, Name",
    )
    assert [each for each in named if each not in found] == []


def test_hints_are_in_the_words_of_the_workbook(tmp_path: Path) -> None:
    """Who works in German is told to write German words, numbers with a comma, and ids as German spells them."""
    data = {**small(), "language": "de"}
    edits = (
        under("Fragen", "nur wenn", 3, "called_back: vielleicht"), under("Fragen", "ID", 4, "altmöbel"),
        under("Zusage", "Mo", 2, "früh"), under("Zusage", "So", 2, None),
        *(cell("Einstellungen", f"B{row}", value) for row, value in _settings_of(data, {
            "Nachfragen erlaubt zu": "alles", "Anteil der Passung": 0.55, "Abgabefrist": "12.02.2027 17 Uhr",
        }))
    )  # fmt: skip
    problems = look_into(edited(tmp_path / "criteria.xlsx", *edits, data=data)).problems
    found = " ".join(f"{each.message} / {each.hint}" for each in problems)
    named = (
        "Mögliche Antworten: „ja“ oder „nein“",
        "zum Beispiel altmoebel",
        "oder geschlossen",
        "für So sind keine Zeiten",
        "Schreiben Sie unlesbar, Nachweise, Widersprüche oder Lücken",
        "0,55 wäre",
        "Schreiben Sie 2027-02-12 17:00",
    )
    assert [each for each in named if each not in found] == []


def _settings_of(data: Mapping[str, object], values: Mapping[str, object]) -> list[tuple[int, object]]:
    """Return settings by their row, instead of what they are called."""
    book = openpyxl.load_workbook(BytesIO(criteria_workbook(data, {}, MADE_ON)))
    rows = {each.value: each.row for each in book["Einstellungen"]["A"]}
    return [(rows[name], value) for name, value in values.items()]
