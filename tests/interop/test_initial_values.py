"""What formulas show in a questionnaire that nobody filled in: stored as sent, and computed the same by programs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scorecard.words import LANGUAGES
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.of_every_type import sent
from tests.interop import shipped
from tests.interop.programs import no_gnumeric, save_in_gnumeric
from tests.office.libreoffice import convert, requires_libreoffice

SENT = {f"every-type-{language}": lambda language=language: sent(language) for language in sorted(LANGUAGES)}
SENT |= {f"shipped-{language}": lambda language=language: shipped.sent(language) for language in sorted(LANGUAGES)}

Shown = dict[tuple[str, tuple[int, int]], object]


def shown(content: bytes) -> Shown:
    """Return what each formula of a workbook shows, by sheet and cell."""
    return {
        (sheet.name, place): cell.value or ""
        for sheet in read_xlsx(content).sheets
        for place, cell in sheet.cells.items()
        if cell.formula
    }


def differences(before: Shown, after: Shown) -> list[str]:
    """Return the formulas that show something else; numbers need not agree in their last digits."""
    return [
        f"{place}: {after.get(place)!r} instead of {value!r}"
        for place, value in before.items()
        if after.get(place) != (pytest.approx(value) if isinstance(value, float) else value)
    ]


@pytest.mark.parametrize("made", SENT.values(), ids=SENT)
def test_every_formula_is_sent_with_its_result(made: Callable[[], bytes]) -> None:
    """No formula stands without what it shows; texts may be empty, numbers not."""
    for sheet in read_xlsx(made()).sheets:
        assert [place for place, cell in sheet.cells.items() if cell.formula and cell.value is None] == []


@requires_libreoffice
def test_libreoffice_computes_the_same(tmp_path: Path) -> None:
    """In LibreOffice, every formula of a questionnaire as sent shows what was stored with it, in every language."""
    sources = [tmp_path / f"{name}.xlsx" for name in SENT]
    for source, made in zip(sources, SENT.values(), strict=True):
        source.write_bytes(made())
    for target, made in zip(convert(sources, "xlsx", tmp_path / "saved", recalculate=True), SENT.values(), strict=True):
        assert differences(shown(made()), shown(target.read_bytes())) == [], target.name


@pytest.mark.parametrize("name", ["every-type-en", "shipped-de"])
def test_gnumeric_computes_the_same(tmp_path: Path, name: str) -> None:
    """In Gnumeric, every formula of a questionnaire as sent shows what was stored with it."""
    if no_gnumeric():
        pytest.skip(no_gnumeric())
    (tmp_path / "sent.xlsx").write_bytes(SENT[name]())
    save_in_gnumeric(tmp_path / "sent.xlsx", tmp_path / "saved.xlsx")
    assert differences(shown(SENT[name]()), shown((tmp_path / "saved.xlsx").read_bytes())) == []
