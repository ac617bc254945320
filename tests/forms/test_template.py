"""The buyer's template: what it must have, and what becomes of what the buyer changes."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.styles import Font, Protection
from PIL import Image

from scorecard.errors import ScorecardError
from scorecard.files.shipped import shipped
from scorecard.forms.layout import FormColumn
from scorecard.forms.stamp import stamp
from scorecard.forms.template import NEEDED, STYLES, load_template
from scorecard.forms.write import write_master
from tests.builders.questionnaires import CRITERIA, FORM, IDENTITY, KEY, MADE_ON
from tools.make_template import template

SHIPPED = (shipped() / "templates" / "questionnaire.xlsx").read_bytes()


def edited(change: Callable[[Workbook], object]) -> bytes:
    """Return the shipped template as a buyer might change it in Excel."""
    workbook = load_workbook(BytesIO(SHIPPED))
    change(workbook)
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()


def built_on(content: bytes) -> Workbook:
    """Return a questionnaire on top of a template, as openpyxl reads it."""
    master = write_master(FORM, CRITERIA, load_template(content, "questionnaire.xlsx"), MADE_ON)
    return load_workbook(BytesIO(stamp(master, IDENTITY, KEY)))


def refusal(content: bytes) -> list[str]:
    """Return why a template is refused, a line for each problem with its remedy."""
    with pytest.raises(ScorecardError) as raised:
        load_template(content, "templates/questionnaire.xlsx")
    return [f"{problem} {problem.hint}" for problem in raised.value.problems]


def test_the_shipped_template_is_the_one_that_its_script_makes() -> None:
    """Whoever reviews the script has reviewed the workbook: part for part they are the same."""
    with ZipFile(BytesIO(template())) as made, ZipFile(BytesIO(SHIPPED)) as kept:
        assert made.namelist() == kept.namelist()
    made_sheet, kept_sheet = (load_workbook(BytesIO(content)).worksheets[0] for content in (template(), SHIPPED))
    assert [[cell.value for cell in row] for row in made_sheet.iter_rows()] == [
        [cell.value for cell in row] for row in kept_sheet.iter_rows()
    ]


@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_placeholder_is_named(name: str) -> None:
    """A buyer that deletes a placeholder is told which one, and how to put it back."""

    def without(workbook: Workbook) -> None:
        for row in workbook.worksheets[0].iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = cell.value.replace(f"{{{{{name}}}}}", "")

    (line,) = refusal(edited(without))
    assert line.startswith("templates/questionnaire.xlsx")
    assert f"lacks the placeholder {{{{{name}}}}}" in line


def test_a_misspelt_placeholder_is_found_with_its_cell() -> None:
    """A slip of the keyboard is named with sheet and cell, and the right spelling suggested."""
    lines = refusal(edited(lambda workbook: workbook.worksheets[0].__setitem__("A3", "For {{vendr}}")))
    assert any('sheet "Cover", cell A3' in line and "Is {{vendor}} meant?" in line for line in lines)


@pytest.mark.parametrize("style", STYLES)
def test_a_missing_style_is_named(style: str) -> None:
    """A template without one of the cell styles says which one, and where to get it."""
    with ZipFile(BytesIO(SHIPPED)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(f'"{style}"'.encode(), b'"something else"')
    without = BytesIO()
    with ZipFile(without, "w") as target:
        for name, part in parts.items():
            target.writestr(name, part)
    assert any(f"no cell style “{style}”" in line for line in refusal(without.getvalue()))


@pytest.mark.parametrize("content", [b"", b"not a workbook", SHIPPED[:500]])
def test_a_template_that_is_no_workbook_is_refused(content: bytes) -> None:
    """An empty or damaged template is named, with where to get a good one."""
    (line,) = refusal(content)
    assert "cannot be read" in line
    assert "`scorecard init`" in line


def test_the_buyers_own_words_and_look_stay() -> None:
    """A sentence of the buyer's own, a moved placeholder and a larger heading arrive at the vendor."""

    def change(workbook: Workbook) -> None:
        cover = workbook.worksheets[0]
        cover["A3"] = "Dear {{vendor}}, thank you for your offer."
        cover["C1"] = "Reference 2027/14"
        style = next(one for one in workbook._named_styles if one.name == "scorecard heading")
        style.font = Font(name="Georgia", size=22, color="FF884400")

    workbook = built_on(edited(change))
    cover = workbook.worksheets[0]
    assert cover["A3"].value == f"Dear {IDENTITY.name}, thank you for your offer."
    assert cover["C1"].value == "Reference 2027/14"
    title = workbook[FORM.sections[0].sheet]["B3"]
    assert (title.font.name, title.font.sz) == ("Georgia", 22)


def test_a_logo_stays() -> None:
    """A picture that the buyer puts on the cover is on every questionnaire."""

    def add_logo(workbook: Workbook) -> None:
        picture = BytesIO()
        Image.new("RGB", (40, 20), "navy").save(picture, "PNG")
        workbook.worksheets[0].add_image(SheetImage(picture), "G1")

    assert len(built_on(edited(add_logo)).worksheets[0]._images) == 1


def test_answer_cells_stay_open_whatever_the_style_says() -> None:
    """A buyer that locks the answer style by accident does not lock vendors out."""

    def lock(workbook: Workbook) -> None:
        for style in workbook._named_styles:
            style.protection = Protection(locked=True)

    section = FORM.sections[0]
    sheet = built_on(edited(lock))[section.sheet]
    slot = next(slot for slot in section.slots if slot.has_answer)
    assert not sheet[slot.cell(FormColumn.ANSWER)].protection.locked
