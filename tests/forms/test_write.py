"""The questionnaire as another program finds it: openpyxl, and the parts of the file themselves."""

import re
import zipfile
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from xml.etree import ElementTree

import pytest
from openpyxl.styles import Protection
from openpyxl.workbook import Workbook

from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import Credit, Disclose, Question
from scorecard.core.model.kinds import Text
from scorecard.forms.layout import HEADING_ROW, LISTS_SHEET, META_SHEET, STATEMENT, TOKEN_ROW, Form, FormColumn
from scorecard.forms.plan import plan
from scorecard.forms.stamp import stamp
from scorecard.forms.template import load_template
from scorecard.forms.write import write_master
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.questionnaires import (
    ACCESS,
    CARE,
    CRITERIA,
    FORM,
    IDENTITY,
    KEY,
    MADE_ON,
    OWNERSHIP,
    QUEUE,
    changed,
    choice,
    criteria_of,
    opened,
    read,
    shipped_template,
    written,
)

COVER = "Start here"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    """Give the questionnaire as it is sent."""
    return opened(written())


def parts(content: bytes) -> dict[str, bytes]:
    """Return the parts of a workbook by name."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def footers(content: bytes) -> list[str]:
    """Return the footers of all sheets as they stand in the file."""
    sheets = [ElementTree.fromstring(part) for name, part in parts(content).items() if "worksheets/sheet" in name]  # noqa: S314 - our own file
    return [element.text or "" for sheet in sheets for element in sheet.iter(f"{MAIN}oddFooter")]


def cells_by_lock(workbook: Workbook, sheet: str) -> set[str]:
    """Return the cells of a sheet that a vendor may change."""
    return {cell.coordinate for row in workbook[sheet].iter_rows() for cell in row if not cell.protection.locked}


# --- what may be changed ---------------------------------------------------------------------------------------------


def test_only_answer_evidence_and_comment_may_be_changed(workbook: Workbook) -> None:
    """A vendor can type an answer, its evidence where that is asked for, and a comment, and nothing else."""
    for section in FORM.sections:
        expected = {slot.cell(FormColumn.COMMENT) for slot in section.slots}
        expected |= {slot.cell(FormColumn.ANSWER) for slot in section.slots if slot.has_answer}
        expected |= {slot.cell(FormColumn.EVIDENCE) for slot in section.slots if slot.has_evidence}
        assert cells_by_lock(workbook, section.sheet) == expected
    for name in (META_SHEET, LISTS_SHEET):
        assert cells_by_lock(workbook, name) == set()


def test_of_the_cover_only_the_statement_may_be_changed(workbook: Workbook) -> None:
    """A vendor can say who states the answers, and remark on the whole."""
    cover, words_of_it = workbook[COVER], {words("en")(key) for key in STATEMENT.values()}
    beside = [joined for joined in cover.merged_cells.ranges if joined.min_col > 1]
    labels = {cover.cell(joined.min_row, joined.min_col - 1).value: joined for joined in beside}
    expected = {f"{column_letter(c)}{r}" for text in words_of_it for r, c in labels[text].cells}
    assert cells_by_lock(workbook, COVER) == expected


def test_template_that_locks_everything() -> None:
    """Whatever the buyer's template says of protection, a vendor can type its answers."""

    def lock(template: Workbook) -> None:
        for style in template._named_styles:
            style.protection = Protection(locked=True)

    template = load_template(changed(shipped_template(), lock), "template.xlsx")
    locked = opened(stamp(write_master(FORM, CRITERIA, template, MADE_ON), IDENTITY, KEY))
    for sheet in (CARE, ACCESS):
        assert cells_by_lock(locked, sheet) == cells_by_lock(opened(written()), sheet)


def test_protection_is_on_without_a_password(workbook: Workbook) -> None:
    """The sheets are protected against slips; whoever needs to can lift the protection without asking us."""
    for name in (COVER, CARE, ACCESS):
        protection = workbook[name].protection
        assert protection.sheet
        assert not protection.password
        assert protection.hashValue is None


def test_rows_and_columns_may_be_made_larger(workbook: Workbook) -> None:
    """Protection does not keep a vendor from making room for a long answer."""
    for name in (CARE, ACCESS):
        assert not workbook[name].protection.formatColumns
        assert not workbook[name].protection.formatRows


def test_cells_to_fill_in_are_blank(workbook: Workbook) -> None:
    """Nothing is answered before the vendor begins."""
    for sheet in (CARE, ACCESS):
        for address in cells_by_lock(workbook, sheet):
            assert workbook[sheet][address].value is None


# --- what is hidden --------------------------------------------------------------------------------------------------


def test_nothing_else_is_visible(workbook: Workbook) -> None:
    """A vendor sees the cover and one sheet a criterion; `_meta` and `_lists` are hidden, and the cover comes first."""
    assert [(sheet.title, sheet.sheet_state) for sheet in workbook.worksheets] == [
        (COVER, "visible"),
        (CARE, "visible"),
        (ACCESS, "visible"),
        (LISTS_SHEET, "hidden"),
        (META_SHEET, "hidden"),
    ]
    assert workbook.active.title == COVER


def test_ids_are_hidden(workbook: Workbook) -> None:
    """Ids stand in a hidden column, tokens in a hidden row, and nowhere that a vendor could see them."""
    ids = set(FORM.slots)
    for section in FORM.sections:
        sheet = workbook[section.sheet]
        assert sheet.column_dimensions[FormColumn.ID.letter].hidden
        assert sheet.row_dimensions[TOKEN_ROW].hidden
        assert [sheet.cell(slot.row, FormColumn.ID).value for slot in section.slots] == [
            slot.key for slot in section.slots
        ]
        seen = {str(cell.value) for row in sheet.iter_rows(min_row=2, min_col=2) for cell in row}
        assert not ids & seen


def test_reasons_and_points_are_not_in_the_file() -> None:
    """Neither what `why` says nor the id of an option is anywhere in the file, hidden sheets included."""
    everything = b"".join(parts(written()).values()).decode("utf-8", "replace")
    assert OWNERSHIP.why not in everything
    assert "callback" not in everything
    assert "66.6" not in everything


# --- what may be answered --------------------------------------------------------------------------------------------


def test_lists_come_from_the_hidden_sheet(workbook: Workbook) -> None:
    """Each drop-down shows the answers of its question, taken from a range on the hidden sheet."""
    for section in FORM.sections:
        found = {
            cell: one.formula1
            for one in workbook[section.sheet].data_validations.dataValidation
            if one.type == "list"
            for cell in str(one.sqref).split()
        }
        asked = {slot.cell(FormColumn.ANSWER): slot.entries for slot in section.slots if slot.entries}
        assert set(found) == set(asked)
        for address, formula in found.items():
            match = re.fullmatch(r"'_lists'!\$([A-Z]+)\$1:\$\1\$(\d+)", formula)
            assert match
            cells = workbook[LISTS_SHEET][f"{match[1]}1:{match[1]}{match[2]}"]
            assert tuple(cell.value for (cell,) in cells) == asked[address]


def test_every_rule_explains_itself(workbook: Workbook) -> None:
    """Each cell with a rule shows what is asked when it is entered, and what is wrong when it is refused."""
    rules = [one for name in (CARE, ACCESS) for one in workbook[name].data_validations.dataValidation]
    assert rules
    for rule in rules:
        assert rule.showInputMessage
        assert rule.showErrorMessage
        assert rule.prompt
        assert rule.error
        assert rule.allow_blank
        assert len(rule.promptTitle) <= 32
        assert len(rule.errorTitle) <= 32


def test_numbers_have_bounds(workbook: Workbook) -> None:
    """A number outside its range is refused while it is typed; where words are answers too, they are let through."""
    rules = {str(one.sqref): one for one in workbook[ACCESS].data_validations.dataValidation}
    cost = rules["D9"]
    assert (cost.type, cost.operator, cost.formula1, cost.formula2) == ("decimal", "between", "0", "5000")
    answered = rules["D8"]
    assert answered.type == "custom"
    assert all(part in answered.formula1 for part in ("D8>=0", "D8<=100", "COUNTIF('_lists'!"))
    assert {"Not measured", "Not applicable", "n/a"} <= {cell.value for row in workbook["_lists"] for cell in row}
    rules = [one.formula1 for sheet in workbook for one in sheet.data_validations.dataValidation]
    # Excel takes neither array constants nor long formulas there.
    assert not any("{" in formula or len(formula) > 255 for formula in rules)


def test_long_texts_are_shortened_in_messages() -> None:
    """A message never has more than the 255 characters that Excel accepts, however long the texts of a question are."""
    units = Question("cost", text("What?"), replace(FORM.slots["cost"].question.kind, unit=text("u" * 300)), 1.0)
    scale = replace(QUEUE.kind, low=text("l" * 200), high=text("h" * 200))
    long = (replace(OWNERSHIP, help=text("h" * 400)), replace(QUEUE, kind=scale), units)
    criteria = criteria_of(replace(CRITERIA.criteria[0], questions=long))
    content = written(plan(criteria, "", "en"), criteria)
    rules = opened(content)[CARE].data_validations.dataValidation
    assert len(rules) == len(long)
    for rule in rules:
        assert len(rule.prompt) <= 255
        assert len(rule.error) <= 255


def test_options_with_commas_and_many_characters() -> None:
    """Options keep their commas and quotes, and all of a list that is longer than Excel allows inside a rule."""
    options = tuple((f"o{at}", f'Answer {at}, with "quotes", and {"more " * 20}') for at in range(9))
    criteria = criteria_of(replace(CRITERIA.criteria[0], questions=(replace(OWNERSHIP, kind=choice(*options)),)))
    workbook = opened(written(plan(criteria, "", "en"), criteria))
    assert [row[0].value for row in workbook[LISTS_SHEET]["A1:A9"]] == [shown for _, shown in options]


@pytest.mark.parametrize("option", ["=1+1", "+1", "-1", "@x", "10 %", "1/2", "007", "TRUE", "#N/A"])
def test_options_stay_text(option: str) -> None:
    """An option that looks like a formula, a number or a date stands in the list as it was written."""
    kind = choice(("odd", option), ("other", "Other"))
    criteria = criteria_of(replace(CRITERIA.criteria[0], questions=(replace(OWNERSHIP, kind=kind),)))
    cell = opened(written(plan(criteria, "", "en"), criteria))[LISTS_SHEET]["A1"]
    assert (cell.value, cell.data_type) == (option, "s")


# --- texts from outside ----------------------------------------------------------------------------------------------

NAMES = ('=HYPERLINK("https://acme.example","click")', 'A & B <c> "d"', "x" * 200, "+1 Ltd", "山田商店 📦", "-")


@pytest.mark.parametrize("name", NAMES)
def test_name_of_a_vendor_stays_text(name: str) -> None:
    """Whatever a vendor is called, its name is shown as it is written and never becomes a formula."""
    content = written(identity=replace(IDENTITY, name=name))
    workbook = opened(content)
    cells = [cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row]
    assert not any(name in str(cell.value) for cell in cells if cell.data_type == "f" and len(name) > 1)
    assert str(workbook[COVER]["A3"].value) == f"Questionnaire for {name}"
    assert workbook[COVER]["A3"].data_type == "s"
    assert any(str(cell.value) == f"{name} · return by 26 February 2027, 24:00 (UTC)" for cell in cells)
    assert read(content).identity.name == name


FORMULA = '=HYPERLINK("https://x.example","y")'


def test_texts_of_criteria_stay_text() -> None:
    """No text of criteria.yaml becomes a formula, wherever it stands."""
    question = replace(OWNERSHIP, text=text(FORMULA), help=text(FORMULA))
    review = replace(FORM.slots["review"].question, text=text(FORMULA))
    review = replace(review, kind=replace(review.kind, items=(replace(review.kind.items[0], text=text(FORMULA)),)))
    criterion = replace(CRITERIA.criteria[0], name=text(FORMULA), about=text(FORMULA), questions=(question, review))
    criteria = replace(
        criteria_of(criterion), title=text(FORMULA), buyer=replace(CRITERIA.buyer, name=FORMULA, contact=FORMULA)
    )
    workbook = opened(written(plan(criteria, "", "en"), criteria))
    cells = [cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row]
    # The name of a sheet may stand in a formula, in quotes, as the place of cells.
    formulas = [re.sub("'[^']*'!", "", str(cell.value)) for cell in cells if cell.data_type == "f"]
    assert formulas
    assert not any("x.example" in formula for formula in formulas)


@pytest.mark.parametrize("name", ["A & B", "&P &D", "a&&b", "3M & Co"])
def test_footer_doubles_ampersands(name: str) -> None:
    """An "&" in a name is printed as "&", instead of being taken for a code of the footer."""
    found = footers(written(identity=replace(IDENTITY, name=name)))
    assert len(found) == len(FORM.sections)
    for footer in found:
        left = footer.partition("&L")[2].partition("&R")[0]
        printed = re.fullmatch(r"&10 (.*)", left, re.DOTALL)
        assert printed
        assert printed[1] == f"Halvern Home · Partner alignment · {name}".replace("&", "&&")
        assert footer.endswith("Page &P / &N")


def test_footer_is_not_longer_than_excel_accepts() -> None:
    """A footer never has more than 255 characters, beyond which Excel takes the workbook for damaged."""
    for footer in footers(written(identity=replace(IDENTITY, name="&" * 200))):
        assert len(footer) <= 255


# --- the cover -------------------------------------------------------------------------------------------------------


def texts_on(workbook: Workbook, sheet: str) -> list[str]:
    """Return all texts on a sheet."""
    cells = [cell for row in workbook[sheet].iter_rows() for cell in row]
    return [str(cell.value) for cell in cells if cell.data_type in ("s", "inlineStr")]


def test_cover_says_who_when_and_where(workbook: Workbook) -> None:
    """The cover names the buyer, the vendor, the deadline and where to send the answers."""
    shown = texts_on(workbook, COVER)
    assert {"Halvern Home", "Partner alignment", "26 February 2027, 24:00 (UTC)", "partners@halvern.example"} <= set(
        shown
    )
    assert "Questionnaire for Acme Ltd" in shown


def test_cover_leads_to_every_sheet(workbook: Workbook) -> None:
    """Each section is a link on the cover, and each sheet has the way back."""
    links = {
        cell.value: cell.hyperlink.location for row in workbook[COVER].iter_rows() for cell in row if cell.hyperlink
    }
    assert links == {CARE: f"'{CARE}'!A1", ACCESS: f"'{ACCESS}'!A1"}
    for sheet in (CARE, ACCESS):
        back = [cell.hyperlink.location for row in workbook[sheet].iter_rows() for cell in row if cell.hyperlink]
        assert f"'{COVER}'!A1" in back


def test_apostrophes_in_the_name_of_a_sheet() -> None:
    """A criterion called "Customers' view" is linked and counted like any other."""
    criterion = replace(CRITERIA.criteria[0], name=text("Customers' view"))
    criteria = criteria_of(criterion)
    sheet = opened(written(plan(criteria, "", "en"), criteria))[COVER]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert [cell.hyperlink.location for cell in cells if cell.hyperlink] == ["'Customers'' view'!A1"]
    counts = [cell.value for cell in cells if cell.data_type == "f" and "view" in str(cell.value)]
    assert counts
    assert all("'Customers'' view'!" in formula for formula in counts)


@pytest.mark.parametrize(("disclose", "told"), [(Disclose.WEIGHTS, True), (Disclose.NOTHING, False)])
def test_weights_are_shown_only_where_they_are_disclosed(disclose: Disclose, told: bool) -> None:
    """Weights, floors and knock-outs stand on the cover if the buyer says so, and nowhere else if not."""
    criteria = replace(CRITERIA, disclose=disclose)
    shown = texts_on(opened(written(criteria=criteria)), COVER)
    assert ("67 % · 40" in shown) is told
    assert ("33 %" in shown) is told
    assert any("question 1 of “Service access”" in one for one in shown) is told


@pytest.mark.parametrize(
    ("credit", "told"),
    [
        (Credit(0.7, 1.0, none=0.3), "30 % without any, 70 % where you name it, 100 % once we have verified it. “n/a”"),
        (Credit(0.7, 1.0), "70 % until we have verified it, 100 % from then on."),
        (Credit(), ""),
    ],
)
def test_what_evidence_is_worth_stands_on_the_cover(credit: Credit, told: str) -> None:
    """A vendor knows before it answers how much of an answer counts without evidence, where that makes a difference."""
    criteria = replace(CRITERIA, disclose=Disclose.WEIGHTS, credit=credit)
    shown = [text for text in texts_on(opened(written(criteria=criteria)), COVER) if "how much of an answer" in text]
    assert len(shown) == bool(told)
    assert all(told in text for text in shown)
    silent = texts_on(opened(written(criteria=replace(criteria, disclose=Disclose.NOTHING))), COVER)
    assert not [text for text in silent if "how much of an answer" in text]


def test_instructions_and_values_stand_on_the_cover() -> None:
    """What the buyer writes for vendors is on the cover, in the vendor's language."""
    cover = Text((("en", "Answer for the team\n  that would serve us."),))
    shown = texts_on(opened(written(criteria=replace(CRITERIA, cover=cover))), COVER)
    assert any("Answer for the team that would serve us." in one for one in shown)


def test_question_is_shown_with_its_notes(workbook: Workbook) -> None:
    """A question, its mark and its notes stand in one cell, which is what is compared on reading."""
    for section in FORM.sections:
        for slot in section.slots:
            assert str(workbook[section.sheet][slot.cell(FormColumn.QUESTION)].value) == slot.label
        headings = [workbook[section.sheet].cell(HEADING_ROW, column).value for column in FormColumn]
        assert "Your answer" in headings


def test_evidence_that_is_not_asked_for(workbook: Workbook) -> None:
    """Where no evidence is asked for, its cell says so and cannot be filled in."""
    assert workbook[CARE]["E8"].value == "not asked for"
    assert workbook[CARE]["E8"].protection.locked
    assert workbook[CARE]["E7"].value is None


def test_without_a_deadline() -> None:
    """A campaign without a deadline names no day."""
    criteria = replace(CRITERIA, deadline=None)
    shown = texts_on(opened(written(criteria=criteria, identity=replace(IDENTITY, deadline=""))), COVER)
    assert not any("2027" in one for one in shown)


# --- the same each time ----------------------------------------------------------------------------------------------


def test_same_input_same_bytes() -> None:
    """The same questionnaire made twice is the same file, and every date in it is the one that was asked for."""
    content = written()
    assert content == written()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(2027, 1, 15, 9, 30, 0)}
    properties = opened(content).properties
    assert (properties.created, properties.modified) == (MADE_ON, MADE_ON)


def test_before_zip_files_existed() -> None:
    """A date that no zip file can hold, as reproducible builds use, makes a workbook all the same."""
    early = write_master(FORM, CRITERIA, shipped_template(), datetime(1970, 1, 1))
    content = stamp(early, IDENTITY, KEY)
    assert opened(content).sheetnames[0] == COVER


def test_another_vendor_another_signature() -> None:
    """Two vendors never have the same file, even if they bear the same name."""
    assert written(identity=replace(IDENTITY, vendor="twin")) != written()


# --- odd names of criteria -------------------------------------------------------------------------------------------

SIXTY = "A name of a criterion that has sixty characters, no fewer at"


def form_called(*names: str) -> tuple[Form, object]:
    """Return the questionnaire of criteria with these names, one question each."""
    criteria = criteria_of(
        *(
            replace(CRITERIA.criteria[0], id=f"c{at}", name=text(name), questions=(replace(OWNERSHIP, id=f"q{at}"),))
            for at, name in enumerate(names)
        )
    )
    return plan(criteria, "", "en"), criteria


def test_names_of_sheets_are_those_of_the_plan() -> None:
    """Sheets called by odd, long or equal names are written under legal names, and their answers are found."""
    names = ("Price / value", "Who: we?", "It's 'ours'", 'A "quote"', SIXTY, SIXTY, "care", "CARE", "Start here")
    form, criteria = form_called(*names)
    content = written(form, criteria)
    sheets = opened(content).sheetnames
    assert sheets[1:-2] == [section.sheet for section in form.sections]
    assert len({name.casefold() for name in sheets}) == len(names) + 3
    assert read(content, form).problems == ()
