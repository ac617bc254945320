"""The week of opening hours in a questionnaire: a row a day, with four cells for its times."""

from collections.abc import Callable, Mapping

import pytest
from openpyxl import Workbook

from scorecard.core.model.kinds import Span
from scorecard.forms.layout import FIRST_ROW, GRID, GRID_HEADINGS, TOKEN_ROW, WIDTHS, FormColumn
from scorecard.words import LANGUAGES, words
from tests.builders.hours_forms import form_with, read, spans_of, week_of
from tests.builders.questionnaires import CARE, changed, opened, written

FORM, SENT = form_with(2)
(SECTION,) = FORM.sections
NINE_TO_SIX = (Span(540, 1080),)


def typed(cells: Mapping[str, object]) -> Callable[[Workbook], None]:
    """Return how somebody types into cells of the sheet with the hours."""

    def enter(workbook: Workbook) -> None:
        for cell, value in cells.items():
            workbook[SECTION.sheet][cell].value = value

    return enter


def place(day: str, at: int = 0) -> str:
    """Return a cell of a day, such as `c0/mon`."""
    return FORM.slots[f"open/{day}"].cell(GRID[at])


def in_old_style(workbook: Workbook) -> None:
    """Take away the column that questionnaires of earlier versions do not have, with what stands above the hours."""
    sheet = workbook[SECTION.sheet]
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.delete_cols(FormColumn.CLOSES_AGAIN)
    for slot in reversed(SECTION.days):
        if slot.heads_hours:
            sheet.delete_rows(slot.row - 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_times_of_a_channel_have_headings(language: str) -> None:
    """Above each channel's Monday stands what its four cells are for, in the vendor's language."""
    form, content = form_with(2, language)
    (section,) = form.sections
    sheet, own = opened(content)[section.sheet], words(language)
    mondays = [slot for slot in section.days if slot.heads_hours]
    assert [slot.part_id for slot in mondays] == ["c0/mon", "c1/mon"]
    for slot in mondays:
        shown = [sheet.cell(slot.row - 1, column).value for column in GRID]
        assert shown == [own(key) for key in GRID_HEADINGS.values()]
        assert sheet.cell(slot.row - 1, FormColumn.ID).value is None
    rows = [slot.row for slot in section.slots]
    assert rows == [
        *range(FIRST_ROW, FIRST_ROW + 2),
        *range(FIRST_ROW + 3, FIRST_ROW + 10),
        *range(FIRST_ROW + 11, FIRST_ROW + 18),
    ]


def test_hours_are_typed_as_text_and_words_are_offered() -> None:
    """No program makes a date of "8-22"; the first cell of a day has a list, which any time may stand beside."""
    sheet = opened(SENT)[SECTION.sheet]
    rules = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    lists = [one for one in rules.values() if one.type == "list" and place("c0/tue") in str(one.sqref)]
    assert [one.showErrorMessage for one in lists] == [False]
    assert FORM.slots["open/c0/tue"].entries == ("as on Monday", "closed", "24 hours")
    assert FORM.slots["open/c0/mon"].entries == ("closed", "24 hours")
    for slot in SECTION.days:
        for column in GRID:
            cell = sheet[slot.cell(column)]
            assert (cell.number_format, cell.protection.locked) == ("@", False)
            assert any(cell.coordinate in one.sqref and one.prompt for one in rules.values())


def test_any_time_zone_may_be_typed_beside_the_list() -> None:
    """Whoever types another zone than the list has is asked whether it is right, and not refused."""
    (rule,) = [
        one for one in opened(SENT)[SECTION.sheet].data_validations.dataValidation if one.errorStyle == "warning"
    ]
    assert str(rule.sqref) == FORM.slots["open/timezone"].cell(FormColumn.ANSWER)


def test_comments_keep_their_room_beside_the_hours() -> None:
    """The last time takes its room from the comments, which are joined with it in all other rows; else it is hidden."""
    workbook = opened(SENT)
    sheet = workbook[SECTION.sheet]
    joined = {str(one) for one in sheet.merged_cells.ranges}
    whole = FORM.slots["open"]
    assert f"{whole.cell(FormColumn.COMMENT)}:{whole.cell(FormColumn.CLOSES_AGAIN)}" in joined
    assert not any(place(slot.part_id, 3) in one for slot in SECTION.days for one in joined)
    room = sum(sheet.column_dimensions[column.letter].width for column in (FormColumn.COMMENT, FormColumn.CLOSES_AGAIN))
    assert room == pytest.approx(WIDTHS[FormColumn.COMMENT] / 7, abs=2)
    assert opened(written())[CARE].column_dimensions[FormColumn.CLOSES_AGAIN.letter].hidden


def test_each_cell_that_is_asked_back_is_named() -> None:
    """A half of a pair is asked back with its own cell, and "as on Monday" where Monday says nothing."""
    cells = {
        place("c0/mon"): "as on Monday",
        place("c0/tue"): "as on Monday",
        place("c0/wed", 1): "18:00",
        **{place("c0/thu", at): time for at, time in enumerate(("8:00", "13:00", "15:00"))},
        place("c1/mon"): "9:00",
        place("c1/mon", 1): "18:00",
        place("c1/sun"): "As on  monday",
        FORM.slots["open/timezone"].cell(FormColumn.ANSWER): "UTC+05:30",
    }
    response = read(changed(SENT, typed(cells)), FORM)
    where = [place("c0/mon"), place("c0/tue"), place("c0/wed", 1), place("c0/thu", 2)]
    assert [problem.where.cell for problem in response.problems] == where
    assert [problem.message.split(": ", 1)[1] for problem in response.problems] == [
        *["“as on Monday”, but Monday's own hours are missing or were not understood."] * 2,
        "“18:00” is only one time; when does it open, and when does it close?",
        "“15:00” is only one time; when does it open, and when does it close?",
    ]
    found = {key: spans for key, spans in spans_of(response).items() if spans is not None}
    assert found == {"open/c1/mon": NINE_TO_SIX, "open/c1/sun": NINE_TO_SIX}
    assert week_of(response).timezone == "UTC+05:30"


def test_hours_in_a_questionnaire_of_an_earlier_version() -> None:
    """There a day has one cell with all its hours, and a comment; what stands beside them is no time."""
    old = changed(SENT, in_old_style)
    (monday, tuesday) = (FORM.slots[f"open/c0/{day}"].row - 1 for day in ("mon", "tue"))
    cells = {
        f"D{monday}": "8:00-13:00, 15:00-19:00",
        f"F{monday}": "18:00",
        f"D{tuesday}": "9:00",
        f"E{tuesday}": "18:00",
    }
    response = read(changed(old, typed(cells)), FORM)
    assert spans_of(response)["open/c0/mon"] == (Span(480, 780), Span(900, 1140))
    assert spans_of(response)["open/c0/tue"] is None
    assert week_of(response).days[0].comment == "18:00"
    told = {problem.where.cell for problem in response.problems}
    assert told == {f"D{tuesday}", f"E{tuesday}", FORM.slots["open/timezone"].cell(FormColumn.ANSWER)}


@pytest.mark.parametrize("lost", [(TOKEN_ROW, FormColumn.CLOSES_AGAIN), (TOKEN_ROW, FormColumn.COMMENT)])
def test_the_last_time_is_found_by_its_heading(lost: tuple[int, int]) -> None:
    """Where the hidden row at the top lost a mark, the words above the hours tell the same."""
    times = {place("c0/mon", at): time for at, time in enumerate(("8:00", "13:00", "15:00", "19:00"))}

    def lose(workbook: Workbook) -> None:
        typed(times)(workbook)
        workbook[SECTION.sheet].cell(*lost).value = None

    assert spans_of(read(changed(SENT, lose), FORM))["open/c0/mon"] == (Span(480, 780), Span(900, 1140))


def test_times_in_rows_of_no_question_are_asked_back() -> None:
    """What was typed beside the hours, or as a time in another row, is told with its cell."""
    whole = FORM.slots["open"]
    cells = {whole.cell(FormColumn.CLOSES_AGAIN): "19:00", f"P{FORM.slots['open/c0/mon'].row}": "by appointment"}

    def enter(workbook: Workbook) -> None:
        sheet = workbook[SECTION.sheet]
        sheet.unmerge_cells(f"{whole.cell(FormColumn.COMMENT)}:{whole.cell(FormColumn.CLOSES_AGAIN)}")
        typed(cells)(workbook)

    assert [problem.where.cell for problem in read(changed(SENT, enter), FORM).problems] == list(cells)
