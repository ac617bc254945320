"""Which row on which sheet asks what."""

from dataclasses import replace

from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import ALL_LOTS, Condition, Criterion, Question
from scorecard.core.model.kinds import Choice, FreeText, Number, Option, Text
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.layout import FIRST_ROW, LISTS_SHEET, META_SHEET, Form, FormColumn
from scorecard.forms.plan import plan
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.questionnaires import ACCESS, CARE, FORM, OWNERSHIP, choice, criteria_of


def keys(form: Form) -> list[str]:
    """Return the rows of a questionnaire by what they ask, in order."""
    return [slot.key for section in form.sections for slot in section.slots]


def asking(*questions: Question, name: str = "Care", lots: tuple[str, ...] = ()) -> Criterion:
    """Return a criterion with these questions."""
    return Criterion(name.lower(), text(name), 1.0, questions, lots=lots)


def test_every_question_has_a_row() -> None:
    """Each question and each line of a checklist has a row of its own, in the order of criteria.yaml."""
    assert keys(FORM) == [
        *("ownership", "queue", "review", "review/cause", "review/owners", "review/copy", "story"),
        *("premium", "answered", "cost", "hours", "partners", "terms", "terms/trained", "terms/paid"),
        *("languages", "languages/en", "languages/es", "start"),
    ]
    assert [section.sheet for section in FORM.sections] == [CARE, ACCESS]
    for section in FORM.sections:
        assert [slot.row for slot in section.slots] == list(range(FIRST_ROW, FIRST_ROW + len(section.slots)))
        assert section.last_row == section.slots[-1].row


def test_the_buyers_own_questionnaire_asks_the_questions_of_all_lots() -> None:
    """Whatever any vendor is asked, the buyer is asked too."""
    north, south = (Question(lot.lower(), text(f"In the {lot}?"), FreeText(9), 1.0, lots=(lot,)) for lot in ("N", "S"))
    criteria = replace(criteria_of(asking(north, south)), lots=("N", "S"))
    assert keys(plan(criteria, "N", "en")) == ["n"]
    assert keys(plan(criteria, ALL_LOTS, "en")) == ["n", "s"]


def test_questions_are_numbered_from_one_on_each_sheet() -> None:
    """The numbers that a vendor sees count questions, not lines of checklists."""
    assert [[slot.number for slot in section.questions] for section in FORM.sections] == [
        [1, 2, 3, 4],
        [1, 2, 3, 4, 5, 6, 7, 8],
    ]


def test_lists_offer_what_may_be_answered() -> None:
    """A drop-down offers the options in their order, and "Not applicable" only where that is an answer."""
    offered = {key: slot.entries for key, slot in FORM.slots.items()}
    assert offered["ownership"] == (
        "The customer contacts us again",
        'We call back, "as promised", in time',
        "One named person owns it",
        "Not applicable",
    )
    assert offered["queue"] == ("1", "2", "3", "4", "5")
    assert offered["premium"] == ("Yes", "No")
    assert offered["review"] == ("Not applicable",)
    assert offered["review/cause"] == ("Live", "Planned", "No")
    assert offered["languages/en"] == ("Yes", "No")
    assert offered["terms"] == offered["story"] == offered["cost"] == ()


def test_each_list_stands_once() -> None:
    """Questions with the same answers share one list, and each finds its own."""
    assert len(set(FORM.lists)) == len(FORM.lists)
    for slot in FORM.slots.values():
        if slot.entries:
            letter = column_letter(FORM.lists.index(slot.entries) + 1)
            assert FORM.list_range(slot.entries) == f"'{LISTS_SHEET}'!${letter}$1:${letter}${len(slot.entries)}"


def test_question_that_is_answered_in_lines_has_no_cell_of_its_own() -> None:
    """Where a question is answered line by line, the cell beside it is there for "Not applicable" alone."""
    assert {key for key, slot in FORM.slots.items() if not slot.has_answer} == {"terms", "languages"}


def test_help_and_how_to_answer_stand_below_a_question() -> None:
    """Every question says how to answer it, after its help; a required one has its mark."""
    ownership = FORM.slots["ownership"]
    assert ownership.notes[0] == "As your procedure stands today."
    assert ownership.notes[1].startswith("Choose one answer from the list.")
    assert ownership.label.splitlines()[0] == f"{OWNERSHIP.text}\u00a0*"
    assert "0 to 5,000" in FORM.slots["cost"].notes[-1]
    assert "Not measured" in FORM.slots["answered"].notes[-1]
    assert "1 (never) to 5 (every day)" in FORM.slots["queue"].notes[-1]
    assert "900 characters" in FORM.slots["story"].notes[-1]
    assert all(slot.notes for section in FORM.sections for slot in section.questions)


def test_percent_are_asked_for_as_bare_numbers() -> None:
    """A question in percent says how to write them: "85", for 0.85 and 85 % read two ways in many programs."""
    assert "bare number in %, from 0 to 100: write 85 for 85 %" in FORM.slots["answered"].notes[-1]
    assert "85 %" not in FORM.slots["cost"].notes[-1]


def test_the_example_of_a_percentage_lies_within_what_is_asked() -> None:
    """Where at most 20 % may be entered, nobody is shown 85 as an example."""
    answered = FORM.slots["answered"].question
    assert isinstance(answered.kind, Number)
    small = replace(answered, kind=replace(answered.kind, highest=20.0, not_measured=None))
    assert "from 0 to 20: write 20 for 20 %" in how_to_answer(small, words("en"))


def test_a_question_says_on_which_answer_it_hangs() -> None:
    """A question with `only_if` names the question and the answer, and the section where that is another one."""
    assert FORM.slots["terms"].notes[0] == "Only if question 5 is answered “Yes”."
    option = OWNERSHIP.kind.options[1].id  # type: ignore[union-attr]
    gated = Question("other", text("Really?"), FreeText(9), 1.0, only_if=Condition("ownership", option))
    form = plan(criteria_of(asking(OWNERSHIP), asking(gated, name="Access")), "", "en")
    said = 'Only if question 1 of “Care” is answered “We call back, "as promised", in time”.'
    assert form.slots["other"].notes[0] == said


def test_no_reason_is_shown_to_vendors() -> None:
    """What `why` says is for the buyer only."""
    assert OWNERSHIP.why
    assert not any(OWNERSHIP.why in slot.label for slot in FORM.slots.values())


def test_lots_ask_their_own_questions() -> None:
    """A vendor sees the criteria and the questions of its lot, and those of all lots."""
    story = Question("story", text("A story"), FreeText(100), 1.0)
    first = asking(story, replace(story, id="parcels", lots=("Delivery",)))
    second = asking(replace(story, id="loans"), name="Loans", lots=("Credit",))
    criteria = replace(criteria_of(first, second), lots=("Delivery", "Credit"))
    assert keys(plan(criteria, "Delivery", "en")) == ["story", "parcels"]
    assert keys(plan(criteria, "Credit", "en")) == ["story", "loans"]


def test_language_of_the_vendor() -> None:
    """Every text is in the vendor's language, whichever comes first in criteria.yaml."""
    both = Text((("de", "Was geschieht?"), ("en", "What happens?")))
    question = replace(OWNERSHIP, text=both, help=both, kind=Choice((Option("a", both, 100.0),)))
    form = plan(criteria_of(replace(asking(question), name=both)), "", "en")
    slot = form.slots["ownership"]
    assert (slot.text, slot.notes[0], slot.entries[0]) == ("What happens?",) * 3
    assert form.sections[0].sheet == "What happens"


ODD_NAMES = (
    "Price / performance: what? [all] *",
    "'Quoted' names'",
    'A "name" with \\ in it',
    "A name of a criterion that has sixty characters, and then some",
    "A name of a criterion that has sixty characters, and then more",
    "History",
    "Start here",
    "_META",
    "_lists",
    "care",
    "Care",
    "📦" * 20,
    "Größe & Qualität",
    "???",
    "\t ",
)


def test_sheet_names_are_legal_whatever_criteria_are_called() -> None:
    """No name of a criterion makes a workbook that Excel must repair."""
    criteria = criteria_of(*(asking(replace(OWNERSHIP, id=f"q{at}"), name=name) for at, name in enumerate(ODD_NAMES)))
    form = plan(criteria, "", "en")
    names = [section.sheet for section in form.sections]
    every = [form.cover, META_SHEET, LISTS_SHEET, *names]
    assert len({name.casefold() for name in every}) == len(every)
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not set("[]:*?/\\") & set(name)
        assert name == name.strip("' ")
        assert name.casefold() != "history"


def test_place_of_a_question() -> None:
    """A question is found on its sheet; one that is not asked is no place at all."""
    slot = FORM.slots["answered"]
    assert (slot.sheet, slot.cell(FormColumn.ANSWER)) == (ACCESS, "D8")
    assert "unknown" not in FORM.slots


def test_many_lists() -> None:
    """More than 26 different lists have a column each."""
    questions = [
        Question(f"q{at}", text("Which?"), choice(("a", f"This {at}"), ("b", f"That {at}")), 1.0) for at in range(30)
    ]
    form = plan(criteria_of(asking(*questions)), "", "en")
    assert form.list_range(form.slots["q29"].entries) == "'_lists'!$AD$1:$AD$2"
