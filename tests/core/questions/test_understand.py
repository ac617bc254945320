"""The question types: what a cell means, and what an answer is worth."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Channel, Choice, Day, FreeText, Hours, Kind, Multi, Option, Promise, Span, YesNo
from scorecard.core.model.responses import (
    AnswerState,
    DayHours,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    OfferedHours,
    Value,
)
from scorecard.core.questions.understand import (
    Earned,
    Misread,
    MisreadCode,
    Understood,
    Vocabulary,
    is_blank,
    is_not_applicable,
    normalised,
    points_of,
    shown,
    understand,
    understand_day_hours,
    understand_item,
    understand_timezone,
    understand_yes_no,
)
from tests.core.builders import (
    ENGLISH,
    LOWER_IS_BETTER,
    MONTHS,
    YES_NO,
    cell,
    checklist,
    choice,
    items,
    number,
    question,
    scale,
    text,
)

GERMAN = Vocabulary(
    "de",
    yes=("Ja", "Yes"),
    no=("Nein", "No"),
    live=("Aktiv", "Live"),
    planned=("Geplant", "Planned"),
    item_no=("Nein", "No"),
    not_applicable=("Trifft nicht zu", "Not applicable"),
    not_measured=("Nicht gemessen", "Not measured"),
    closed=("Geschlossen", "Closed"),
    always=("24/7",),
    months=MONTHS,
)
CONTACT = Choice(
    (
        Option("again", text("The customer contacts us again", de="Der Kunde meldet sich wieder"), 0.0),
        Option("owner", text("One named person owns it", de="Eine Person kümmert sich"), 100.0),
    )
)
PERCENT, DAYS, EUROS = number("%"), number("days", not_measured=20.0), number("EUR")


def meaning(kind: Kind, found: RawCell | None, vocabulary: Vocabulary = ENGLISH) -> Understood:
    """Return what a cell means as the answer to a question of this type."""
    return understand(question("q", kind), found, "", vocabulary)


def answer(value: Value) -> Understood:
    """Return what an understood answer looks like."""
    return Understood(AnswerState.ANSWERED, value)


def trouble(understood: Understood) -> MisreadCode:
    """Return why a cell was not understood; it must then have no value and count as not understood."""
    assert understood.state is AnswerState.NOT_UNDERSTOOD
    assert understood.value is None
    assert understood.misread is not None
    return understood.misread.code


# --- blank cells and errors ------------------------------------------------------------------------------------------

EVERY_KIND: tuple[Kind, ...] = (CONTACT, YES_NO, scale(5), DAYS, FreeText(100))


@pytest.mark.parametrize("kind", EVERY_KIND)
@pytest.mark.parametrize("blank", [None, cell(None), cell(""), cell(" \n\t"), cell("\u00a0")])
def test_a_blank_cell_is_unanswered(kind: Kind, blank: RawCell | None) -> None:
    """A cell in which nobody can see anything is no answer, and no mistake either."""
    assert meaning(kind, blank) == Understood(AnswerState.UNANSWERED)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_error_in_a_cell_is_not_understood(kind: Kind) -> None:
    """A cell that shows #REF! is a problem, quoted as it stands there."""
    found = meaning(kind, RawCell(None, error="#REF!", formula=True))
    assert trouble(found) is MisreadCode.ERROR_VALUE
    assert found.misread == Misread(MisreadCode.ERROR_VALUE, "#REF!")


@pytest.mark.parametrize(
    ("found", "blank"),
    [(None, True), (cell(0.0), False), (cell(False), False), (cell("x"), False), (RawCell(None, error="#N/A"), False)],
)
def test_zero_no_and_an_error_are_not_blank(found: RawCell | None, blank: bool) -> None:
    """Only what shows nothing is blank."""
    assert is_blank(found) is blank


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (cell(3.0), "3"),
        (cell(0.85), "0.85"),
        (cell(None), ""),
        (cell("x"), "x"),
        (cell(True), "True"),
        (RawCell(None, error="#REF!"), "#REF!"),
    ],
)
def test_a_cell_is_quoted_as_a_person_sees_it(found: RawCell, expected: str) -> None:
    """A message says 3 and not 3.0, and names an error."""
    assert shown(found) == expected


def test_case_quotes_and_spaces_do_not_matter() -> None:
    """What office programs change while typing makes no other text."""
    assert normalised("  We’ll  “Call”\u00a0BACK… ") == 'we\'ll "call" back...'
    assert normalised("‘a’") == "'a'"


# --- not applicable --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["Not applicable", "NOT APPLICABLE", " n/a "])
def test_not_applicable_with_a_reason_is_an_answer(typed: str) -> None:
    """Where the question allows it, a vendor may say that it does not apply, and why."""
    asked = question("q", YES_NO, not_applicable=True)
    assert understand(asked, cell(typed), "No shops", ENGLISH) == Understood(AnswerState.NOT_APPLICABLE)


@pytest.mark.parametrize("reason", ["", "  "])
def test_not_applicable_without_a_reason_does_not_count(reason: str) -> None:
    """Without a reason beside it, "not applicable" is asked back."""
    asked = question("q", YES_NO, not_applicable=True)
    assert trouble(understand(asked, cell("n/a"), reason, ENGLISH)) is MisreadCode.NO_REASON


def test_not_applicable_is_no_answer_where_it_is_not_offered() -> None:
    """A vendor cannot excuse itself from a question that must be answered."""
    assert trouble(understand(question("q", YES_NO), cell("n/a"), "No shops", ENGLISH)) is MisreadCode.NOT_AN_OPTION


# --- choice, yes or no, scale ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "vocabulary"),
    [
        ("One named person owns it", ENGLISH),
        (" one NAMED person\u00a0owns it ", ENGLISH),
        ("owner", ENGLISH),
        ("Eine Person kümmert sich", GERMAN),
        ("One named person owns it", GERMAN),
    ],
)
def test_an_option_is_understood_in_the_forms_language_and_in_english(typed: str, vocabulary: Vocabulary) -> None:
    """Case and spaces do not matter, and a German form may be answered in English."""
    assert meaning(CONTACT, cell(typed), vocabulary) == answer("owner")


def test_an_option_is_not_understood_in_a_language_of_another_form() -> None:
    """What is not in the list of this form is asked back with what would be accepted."""
    found = meaning(CONTACT, cell("Eine Person kümmert sich"))
    assert trouble(found) is MisreadCode.NOT_AN_OPTION
    assert found.misread is not None
    assert found.misread.accepted == ("The customer contacts us again", "One named person owns it")
    assert found.misread.suggestion == ""


def test_a_form_in_a_language_without_its_own_text_uses_the_campaigns() -> None:
    """An option without a German text is offered, and understood, in the campaign's language."""
    spanish_only = Choice((Option("si", text("x"), 1.0), Option("no_", text("y"), 0.0)))
    assert meaning(spanish_only, cell("X"), GERMAN) == answer("si")


def test_a_near_miss_is_suggested() -> None:
    """A vendor that mistyped an option is told which one it may have meant, but nothing is guessed."""
    found = meaning(CONTACT, cell("One named persn owns it"))
    assert trouble(found) is MisreadCode.NOT_AN_OPTION
    assert found.misread is not None
    assert found.misread.found == "One named persn owns it"
    assert found.misread.suggestion == "One named person owns it"


def test_what_a_vendor_reads_goes_before_what_only_the_file_knows() -> None:
    """A vendor sees texts and no ids: the text of one option is never taken for the hidden id of another."""
    confusing = Choice((Option("monthly", text("Weekly"), 100.0), Option("weekly", text("Monthly"), 0.0)))
    assert meaning(confusing, cell("Weekly")) == answer("monthly")
    assert meaning(confusing, cell("Monthly")) == answer("weekly")


@pytest.mark.parametrize(
    ("found", "value"),
    [
        (cell("Yes"), True),
        (cell(" YES "), True),
        (cell("y"), True),
        (cell(True), True),
        (cell("no"), False),
        (cell(False), False),
    ],
)
def test_yes_and_no_are_understood_as_people_write_them(found: RawCell, value: bool) -> None:
    """Words of any case, and the TRUE and FALSE that office programs make, are yes and no."""
    assert meaning(YES_NO, found) == answer(value)


def test_yes_is_understood_in_the_language_of_the_form() -> None:
    """ "Ja" is yes in a German form, and asked back in an English one."""
    assert meaning(YES_NO, cell("ja"), GERMAN) == answer(True)
    assert trouble(meaning(YES_NO, cell("ja"))) is MisreadCode.NOT_AN_OPTION


@pytest.mark.parametrize("found", [cell("yes and no"), cell(1.0), cell("Yes, from May on")])
def test_neither_yes_nor_no_is_asked_back(found: RawCell) -> None:
    """An answer with a condition, or a number, is no yes; yes and no are named as what would be accepted."""
    understood = meaning(YES_NO, found)
    assert trouble(understood) is MisreadCode.NOT_AN_OPTION
    assert understood.misread is not None
    assert understood.misread.accepted == ("Yes", "No")


@pytest.mark.parametrize(("found", "step"), [(cell(1.0), 1), (cell("5"), 5), (cell(" 3 "), 3)])
def test_a_step_of_a_scale_may_be_a_number_or_a_text(found: RawCell, step: int) -> None:
    """Office programs store a typed 3 now as a number, now as a text."""
    assert meaning(scale(5), found) == answer(step)


@pytest.mark.parametrize("found", [cell(0.0), cell(6.0), cell(2.5), cell("-1"), cell("3-4"), cell("٣"), cell(True)])
def test_what_is_no_step_of_the_scale_is_asked_back(found: RawCell) -> None:
    """Half steps and steps beyond the ends are not rounded to the nearest one."""
    understood = meaning(scale(5), found)
    assert trouble(understood) is MisreadCode.NOT_AN_OPTION
    assert understood.misread is not None
    assert understood.misread.accepted == ("1", "2", "3", "4", "5")


@pytest.mark.parametrize(("found", "words"), [(cell(" We call back "), "We call back"), (cell(24.0), "24")])
def test_a_text_is_kept_as_it_was_written(found: RawCell, words: str) -> None:
    """A few words are a text, and so is a bare number."""
    assert meaning(FreeText(100), found) == answer(words)


def test_a_text_of_which_the_office_program_made_a_date_is_asked_back() -> None:
    """Who types 24/7 in a British Excel gets the 24th of July: the reader must not be told "46227"."""
    assert trouble(meaning(FreeText(100), cell(46227.0, "d-mmm"))) is MisreadCode.A_DATE


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "found", "value"),
    [
        (DAYS, cell(5.0), 5.0),
        (DAYS, cell("5 days"), 5.0),
        (DAYS, cell("12,5"), 12.5),
        (DAYS, cell(0.5), 0.5),
        (DAYS, cell(0.0), 0.0),
        (DAYS, cell(100.0), 100.0),
        (PERCENT, cell("85 %"), 85.0),
        (PERCENT, cell("0,85 %"), 0.85),
        (PERCENT, cell(85.0), 85.0),
        (PERCENT, cell("85"), 85.0),
        (PERCENT, cell(0.85, "0%"), 85.0),
        (PERCENT, cell(0.07, "0.00%"), 7.0),
        (PERCENT, cell(0.0), 0.0),
        (EUROS, cell(4.2, '#,##0.00 "€";[Red]-#,##0.00 "€"'), 4.2),
        (EUROS, cell("€ 4.20"), 4.2),
    ],
)
def test_a_number_is_understood_in_the_unit_that_was_asked_for(kind: Kind, found: RawCell, value: float) -> None:
    """Typed or formatted, with or without its unit, a number means itself, and 85 % means 85."""
    assert meaning(kind, found) == answer(value)


@pytest.mark.parametrize(
    ("kind", "found", "code"),
    [
        (DAYS, cell("soon"), MisreadCode.NOT_A_NUMBER),
        (DAYS, cell(True), MisreadCode.NOT_A_NUMBER),
        (DAYS, cell("1.234"), MisreadCode.TWO_WAYS),
        (DAYS, cell("85 %"), MisreadCode.NOT_PERCENT),
        (DAYS, cell(0.85, "0%"), MisreadCode.NOT_PERCENT),
        (DAYS, cell(46000.0, "yyyy-mm-dd"), MisreadCode.A_DATE),
        (DAYS, cell(-1.0), MisreadCode.OUT_OF_RANGE),
        (DAYS, cell("101"), MisreadCode.OUT_OF_RANGE),
        (DAYS, cell(float("nan")), MisreadCode.OUT_OF_RANGE),
        (DAYS, cell(float("inf")), MisreadCode.OUT_OF_RANGE),
        (DAYS, cell(float("-inf")), MisreadCode.OUT_OF_RANGE),
        (PERCENT, cell(0.85), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell(1.0), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell("0,85"), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell("1"), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell(8.5, "0%"), MisreadCode.OUT_OF_RANGE),
    ],
)
def test_a_number_that_may_mean_something_else_is_asked_back(kind: Kind, found: RawCell, code: MisreadCode) -> None:
    """Words, dates, other units, two readings and numbers out of range are problems, and never a silent zero."""
    understood = meaning(kind, found)
    assert trouble(understood) is code
    assert understood.misread is not None
    assert understood.misread.accepted[:2] == ("0", "100")


def test_what_would_be_accepted_is_said_without_needless_decimals() -> None:
    """A range from 0.5 to 10 is named so, and not as 10.0."""
    narrow = replace(number("days", anchors=LOWER_IS_BETTER), lowest=0.5, highest=10.0)
    found = meaning(narrow, cell("11"))
    assert found.misread == Misread(MisreadCode.OUT_OF_RANGE, "11", ("0.5", "10", "days"))


def test_a_percent_sign_that_is_only_drawn_does_not_make_a_fraction() -> None:
    """A format that writes % as mere text behind 85 shows 85 %, so 85 is meant and not 8,500."""
    assert meaning(PERCENT, cell(85.0, '0"%"')) == answer(85.0)
    assert meaning(PERCENT, cell(85.0, r"0\%")) == answer(85.0)


def test_not_measured_is_an_answer_where_it_is_offered() -> None:
    """ "We do not measure this" is a fair answer only where the question says so."""
    assert meaning(DAYS, cell("we do not measure this")) == answer(NotMeasured.NOT_MEASURED)
    assert trouble(meaning(PERCENT, cell("Not measured"))) is MisreadCode.NOT_A_NUMBER


TOOLS = checklist(chat="must", phone="must", app="should", fax="could")

# --- checklists ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "status"),
    [
        (None, None),
        (cell("  "), None),
        (cell("live"), ItemStatus.LIVE),
        (cell("PLANNED "), ItemStatus.PLANNED),
        (cell("No"), ItemStatus.NO),
        (cell("not there"), ItemStatus.NO),
    ],
)
def test_an_item_of_a_checklist_is_live_planned_or_not_there(found: RawCell | None, status: ItemStatus | None) -> None:
    """Each item has its own cell, and a blank one is unanswered."""
    assert understand_item(TOOLS, found, ENGLISH) is status


def test_another_word_beside_an_item_is_asked_back() -> None:
    """What is no status is a problem that names the three, and the near miss."""
    expected = Misread(MisreadCode.NOT_AN_OPTION, "Planed", ("Live", "Planned", "No"), "Planned")
    assert understand_item(TOOLS, cell("Planed"), ENGLISH) == expected


def test_an_error_beside_an_item_is_named() -> None:
    """An item that shows #N/A is a problem, and not a "no"."""
    assert understand_item(TOOLS, RawCell(None, error="#N/A"), ENGLISH) == Misread(MisreadCode.ERROR_VALUE, "#N/A")


def test_a_checklist_is_read_item_by_item_only() -> None:
    """To read a checklist from one cell is a mistake of the program, and is not hidden."""
    with pytest.raises(TypeError, match="no answer cell"):
        meaning(checklist(chat="must"), cell("Live"))


# --- points ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "value", "points"),
    [
        (choice(bad=0.0, fair=80.0, good=100.0), "fair", 80.0),
        (scale(5), 1, 0.0),
        (scale(5), 4, 75.0),
        (scale(5), 5, 100.0),
        (scale(5, reversed_=True), 1, 100.0),
        (scale(5, reversed_=True), 4, 25.0),
        (scale(2), 2, 100.0),
        (YesNo(yes=90.0, no=10.0), True, 90.0),
        (YesNo(yes=90.0, no=10.0), False, 10.0),
        (number("EUR", LOWER_IS_BETTER), 5.0, 80.0),
        (number("EUR", LOWER_IS_BETTER), 99.0, 0.0),
        (DAYS, NotMeasured.NOT_MEASURED, 20.0),
        (FreeText(100), "We call back", None),
        (TOOLS, items(chat="live", phone="live", app="live", fax="live"), 100.0),
        (TOOLS, items(chat="planned", phone="planned", app="planned", fax="planned"), 50.0),
        (TOOLS, items(chat="live", phone="no", app="planned", fax="no"), 400 / 9),
    ],
)
def test_an_answer_earns_what_the_criteria_say(kind: Kind, value: Value, points: float | None) -> None:
    """Every question type turns its answers into 0 to 100 points, but for texts, which earn none by themselves."""
    earned = points_of(kind, value)
    assert earned.points == (None if points is None else pytest.approx(points, abs=1e-12))
    assert earned.answered == 1.0


def test_an_unanswered_item_is_an_unanswered_part_of_the_question() -> None:
    """Of must 3, must 3, should 2 and could 1, two items answered make five ninths of the question."""
    earned = points_of(TOOLS, items(chat="live", phone=None, app="planned"))
    assert (earned.points, earned.answered) == pytest.approx((400 / 9, 5 / 9), abs=1e-12)


@pytest.mark.parametrize(
    ("kind", "value"), [(YES_NO, "yes"), (DAYS, "5"), (TOOLS, "live"), (FreeText(9), 5.0), (CONTACT, "by pigeon")]
)
def test_an_answer_of_another_type_is_never_scored(kind: Kind, value: Value) -> None:
    """A value that does not belong to the question is a mistake of the program, and not worth zero."""
    with pytest.raises(TypeError, match="is no answer to a question of type"):
        points_of(kind, value)


@pytest.mark.parametrize(
    ("value", "number_format", "seen"),
    [
        (46444.0, "dd/mm/yyyy", "2027-02-26"),
        (46444.375, "dd/mm/yyyy hh:mm", "2027-02-26 09:00"),
        (0.375, "hh:mm", "09:00"),
        (1.0, "[hh]:mm", "24:00"),
        (-3.0, "hh:mm", "-3"),
        (1e12, "dd/mm/yyyy", "1000000000000"),
        (0.93, "0%", "93%"),
        (12.0, "General", "12"),
        (12.5, "0.00", "12.5"),
    ],
)
def test_a_value_is_quoted_as_the_vendor_saw_it(value: float, number_format: str, seen: str) -> None:
    """A date, a time and a percentage are shown as such, and not as the numbers behind them."""
    assert shown(cell(value, number_format)) == seen


# --- several options, dates, hours ---------------------------------------------------------------------------------

SEVERAL = Multi((Option("evening", text("In the evening"), 60.0), Option("sunday", text("On Sundays"), 70.0)))
START = Day(
    ((float(date(2027, 1, 1).toordinal()), 100.0), (float(date(2027, 7, 2).toordinal()), 0.0)),
    date(2026, 1, 1),
    date(2028, 12, 31),
)
DAY_AND_NIGHT = Promise(
    "Europe/Madrid", date(2027, 1, 4), (Channel("phone", text("Telephone"), 1.0, ((Span(0, 1440),),) * 7),)
)


def offered(timezone: str | None, *days: tuple[Span, ...] | None) -> OfferedHours:
    """Return the hours of seven days of telephone."""
    return OfferedHours(timezone, tuple(DayHours("phone", number, spans) for number, spans in enumerate(days)), True)


@pytest.mark.parametrize(
    ("found", "meant"),
    [("Yes", ItemStatus.YES), ("no", ItemStatus.NO), (True, ItemStatus.YES), (False, ItemStatus.NO), ("", None)],
)
def test_an_option_of_several_is_a_yes_or_a_no(found: str | bool, meant: ItemStatus | None) -> None:
    """Each option has its own yes or no; a blank one is unanswered."""
    assert understand_item(SEVERAL, cell(found), ENGLISH) == meant


def test_an_option_of_several_is_never_planned() -> None:
    """What a checklist offers is no answer to an option."""
    misread = understand_item(SEVERAL, cell("Planned"), ENGLISH)
    assert isinstance(misread, Misread)
    assert misread.accepted == ("Yes", "No")


@pytest.mark.parametrize(
    ("evening", "sunday", "earned"),
    [
        (ItemStatus.YES, ItemStatus.NO, Earned(60.0, 1.0, 60.0)),
        (ItemStatus.YES, ItemStatus.YES, Earned(100.0, 1.0, 100.0)),
        (ItemStatus.YES, None, Earned(60.0, 0.5, 100.0)),
        (ItemStatus.NO, None, Earned(0.0, 0.5, 70.0)),
    ],
)
def test_options_add_up_to_a_hundred_at_most(evening: ItemStatus, sunday: ItemStatus | None, earned: Earned) -> None:
    """The options that hold are added up to 100; an open one earns nothing yet, and its own points at best."""
    assert points_of(SEVERAL, (ItemAnswer("evening", evening), ItemAnswer("sunday", sunday))) == earned


@pytest.mark.parametrize("found", [cell("26.02.2027"), cell(46444.0), RawCell(46444.5, number_format="yyyy-mm-dd")])
def test_a_date_is_understood_from_text_and_from_day_numbers(found: RawCell) -> None:
    """Whether a program saves text, a formatted date or a bare number, the question says that it is a date."""
    assert meaning(START, found) == answer(date(2027, 2, 26))


@pytest.mark.parametrize(
    ("found", "code"),
    [
        ("3/4/2027", MisreadCode.DATE_TWO_WAYS),
        ("soon", MisreadCode.NOT_A_DATE),
        (True, MisreadCode.NOT_A_DATE),
        ("2031-01-01", MisreadCode.OUT_OF_RANGE),
    ],
)
def test_a_date_that_cannot_stand_is_asked_back(found: str | bool, code: MisreadCode) -> None:
    """Two readings, no date at all, or one outside what is accepted: never a guess."""
    understood = meaning(START, cell(found))
    assert understood.state is AnswerState.NOT_UNDERSTOOD
    assert understood.misread.code is code
    assert understood.misread.accepted == ("2026-01-01", "2028-12-31")


def test_a_date_earns_points_between_its_anchors() -> None:
    """Half way between the best and the worst date is worth half the points."""
    assert points_of(START, date(2027, 4, 2)).points == pytest.approx(50.0)


def test_a_text_that_is_too_long_is_kept_and_reported() -> None:
    """Nothing of a long text is dropped; that it is too long is said, with how long it may be and is."""
    understood = meaning(FreeText(5), cell("Too long"))
    assert (understood.state, understood.value) == (AnswerState.ANSWERED, "Too long")
    assert understood.misread == Misread(MisreadCode.TOO_LONG, "Too long", ("5", "8"))


def test_not_applicable_is_known_in_the_form_s_language_and_in_english() -> None:
    """The cell beside a question in parts says only whether the whole of it applies."""
    assert is_not_applicable(cell(" trifft NICHT zu"), GERMAN)
    assert is_not_applicable(cell("Not applicable"), GERMAN)
    assert not is_not_applicable(cell("Nein"), GERMAN)


@pytest.mark.parametrize("kind", [SEVERAL, checklist(a="must"), Hours(DAY_AND_NIGHT)])
def test_a_question_in_parts_has_no_cell_of_its_own(kind: Kind) -> None:
    """Asking for the one cell of a question that has many is a mistake of the program, and told as such."""
    with pytest.raises(TypeError, match="has no answer cell of its own"):
        meaning(kind, cell("Yes"))


@pytest.mark.parametrize(
    ("found", "meant"),
    [("08:00-22:00", (Span(480, 1320),)), ("closed", ()), ("Geschlossen", ()), ("24/7", (Span(0, 1440),)), ("", None)],
)
def test_the_hours_of_a_day_are_read(found: str, meant: tuple[Span, ...] | None) -> None:
    """A span, "closed" and round the clock are hours; a blank day is unanswered."""
    assert understand_day_hours(cell(found), GERMAN) == meant


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (RawCell(None, "#REF!"), MisreadCode.ERROR_VALUE),
        (cell("by appointment"), MisreadCode.NOT_HOURS),
        (cell("from 9"), MisreadCode.ONE_TIME),
        (cell("9-5"), MisreadCode.HOURS_TWO_WAYS),
        (cell("08:00-25:00"), MisreadCode.IMPOSSIBLE_TIME),
        (cell("08:00-12:00, 11:00-14:00"), MisreadCode.HOURS_OVERLAP),
        (RawCell(46244.0, number_format="d-mmm"), MisreadCode.A_DATE),
    ],
)
def test_hours_that_cannot_be_read_are_asked_back(found: RawCell, code: MisreadCode) -> None:
    """Each way in which a cell fails to say when a desk opens and closes is told apart."""
    misread = understand_day_hours(found, ENGLISH)
    assert isinstance(misread, Misread)
    assert misread.code is code


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        ("Europe/London", "Europe/London"),
        ("europe/madrid", "Europe/Madrid"),
        ("America/New York", "America/New_York"),
        ("Madrid", "Europe/Madrid"),
        ("new york", "America/New_York"),
    ],
)
def test_a_time_zone_is_read_whatever_its_capitals(found: str, meant: str) -> None:
    """A name from the list counts, typed in whatever capitals and with spaces."""
    assert understand_timezone(cell(found), ("Europe/Madrid", "Europe/London", "America/New_York")) == meant


@pytest.mark.parametrize(("found", "suggestion"), [("Europe/Madird", "Europe/Madrid"), ("home", "")])
def test_a_near_miss_of_a_time_zone_is_suggested_and_not_guessed(found: str, suggestion: str) -> None:
    """A city alone or a slip of the keyboard gets a suggestion."""
    misread = understand_timezone(cell(found), ("Europe/Madrid", "Europe/London"))
    assert misread == Misread(MisreadCode.NOT_A_TIMEZONE, found, (), suggestion)


def test_blank_cells_beside_hours_are_unanswered() -> None:
    """Neither a time zone nor a yes or no is assumed."""
    assert understand_timezone(None, ()) is None
    assert understand_yes_no(cell(" "), ENGLISH) is None


def test_hours_earn_the_share_of_the_promise_that_they_cover() -> None:
    """Open on half of the days is worth half the points; a blank day might have been open, and the night after it."""
    open_, closed = (Span(0, 1440),), ()
    half = points_of(Hours(DAY_AND_NIGHT), offered("Europe/Madrid", *[open_, closed] * 3, None))
    assert half.points == pytest.approx(100.0 * 3 / 7)
    assert half.answered == pytest.approx(6 / 7)
    assert half.best == pytest.approx(100.0 * 4 / 7)
    night_after = points_of(Hours(DAY_AND_NIGHT), offered("Europe/Madrid", None, closed, *[open_] * 5))
    assert night_after.best == pytest.approx(100.0)
    nowhere = points_of(Hours(DAY_AND_NIGHT), offered(None, *[open_] * 7))
    assert (nowhere.points, nowhere.answered, nowhere.best) == (0.0, 0.0, 100.0)
