"""The What-if sheet at work: office programs compute what Python computes, at the original weights and at others."""

import os
import random
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from scorecard.core.model.criteria import Minimum
from scorecard.core.model.rankings import LotRanking, Ranking
from tests.builders.scenarios import demo_ranking
from tests.builders.tenders import ranked_by, ranking_of, tender, without_kpis
from tests.office.libreoffice import Entry, Values, convert, requires_libreoffice
from tests.office.typist import WATCHED, Typist, in_words
from tests.report.sheets import ranking_xlsx
from tests.report.whatif_reader import differs, expected

pytestmark = [requires_libreoffice, pytest.mark.filterwarnings("ignore:.*extension is not supported")]

DAY = datetime(2027, 3, 5)
FEW, MANY = 50, 200
"""Sets of weights."""
WITHIN = 1e-9
CRITERIA, KPIS = ("care", "staff", "tech", "money"), ("cost", "speed", "risk", "fee")
PER_LOT = (({"care", "staff", "tech"}, {"cost", "speed", "risk"}), ({"care", "staff", "money"}, {"cost", "fee"}))

requires_gnumeric = pytest.mark.skipif(
    shutil.which("ssconvert") is None and "CI" not in os.environ, reason="Gnumeric's ssconvert is not installed"
)


# --- every formula of the workbook -----------------------------------------------------------------------------------


def the_tender() -> Ranking:
    """Return the tender with its minimum."""
    return ranking_of(*tender())


def cells(path: Path, *, values: bool) -> dict[tuple[str, str], object]:
    """Return what the cells of a workbook hold, by sheet and address: formulas, or the values that they carry."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=values)
    every = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
    return {(cell.parent.title, cell.coordinate): cell.value for cell in every if cell.value is not None}


def in_libreoffice(source: Path, folder: Path) -> Path:
    """Return the workbook as LibreOffice saves it once it has calculated every formula."""
    (saved,) = convert([source], "xlsx", folder / "out", recalculate=True)
    return saved


def in_gnumeric(source: Path, folder: Path) -> Path:
    """Return the workbook as Gnumeric saves it once it has calculated every formula."""
    target = folder / "gnumeric.xlsx"
    command = ["ssconvert", "--recalc", str(source), str(target)]
    subprocess.run(command, check=True, capture_output=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
    return target


def out_at_every_turn() -> Ranking:
    """Return the tender with a high minimum on both sides."""
    return ranking_of(*tender(Minimum(71.0, 60.0)))


def nothing_measured() -> Ranking:
    """Return the tender without KPIs."""
    return ranking_of(*without_kpis())


@pytest.mark.parametrize("made", [demo_ranking, the_tender, out_at_every_turn, nothing_measured])
@pytest.mark.parametrize("program", [in_libreoffice, pytest.param(in_gnumeric, marks=requires_gnumeric)])
def test_every_formula_carries_its_value(program, made: Callable[[], Ranking], tmp_path: Path) -> None:
    """Every formula on every sheet shows in a preview what an office program computes, cell by cell."""
    source = tmp_path / "ranking.xlsx"
    source.write_bytes(ranking_xlsx(made(), DAY))
    formulas = {place: cell for place, cell in cells(source, values=False).items() if str(cell).startswith("=")}
    assert len(formulas) > 150
    carried, computed = cells(source, values=True), cells(program(source, tmp_path), values=True)
    differences = [
        (place, formula, carried.get(place), computed.get(place))
        for place, formula in formulas.items()
        if differs(carried.get(place), computed.get(place), WITHIN)
    ]
    assert differences == []


# --- weights that somebody types -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tried:
    """What is typed into the sheet."""

    share: str
    weights: Mapping[str, str]


def entries(typist: Typist, tried: Tried) -> tuple[Entry, ...]:
    """Return what to type for all of them."""
    return tuple(typist.entry(name, text) for name, text in {"share": tried.share, **tried.weights}.items())


def random_weights(chance: random.Random) -> Tried:
    """Return weights of which no lot's sum is zero; many are zero or equal, and the share is often at an end."""
    while True:
        weights = {name: _weight(chance) for name in (*CRITERIA, *KPIS)}
        if all(any(float(weights[name]) for name in side) for sides in PER_LOT for side in sides):
            share = chance.choice(["0", "100", "50", "60", f"{chance.uniform(0, 100):.3f}"])
            return Tried(share, weights)


def _weight(chance: random.Random) -> str:
    return chance.choice(["0", "1", "20", "20", str(chance.randint(1, 60)), f"{chance.uniform(0, 90):.4f}"])


def mistakes(values: tuple[Values, ...], lots: Sequence[LotRanking]) -> list[tuple[object, ...]]:
    """Return where the sheet does not say what the ranking says."""
    found: list[tuple[object, ...]] = []
    for number, lot in enumerate(lots):
        shown = in_words(values, number)
        for name, wanted in expected(lot).items():
            wrong = any(differs(one, other, WITHIN) for one, other in zip(shown[name], wanted, strict=True))
            found.extend([(name, shown[name], wanted)] if wrong else [])
        order = [row[0] for row in values[number * len(WATCHED) + WATCHED.index("order")] if row[0]]
        ranked = [one.vendor.name for one in lot.vendors if one.rank is not None]
        found.extend([] if order == ranked else [(order, ranked)])
    return found


@pytest.fixture(scope="module")
def typist(tmp_path_factory: pytest.TempPathFactory) -> Typist:
    """Give somebody who types into the sheet of the tender."""
    return Typist(the_tender(), tmp_path_factory.mktemp("whatif"))


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.sweep)])
def test_any_weights_give_the_ranking_that_python_gives(typist: Typist, count: int) -> None:
    """With random sets of weights typed in, every rank, total and side is what the ranking would be."""
    chance = random.Random(20270305)  # noqa: S311
    sets = [random_weights(chance) for _ in range(count)]
    shown = typist.play([entries(typist, tried) for tried in sets])
    wrong = []
    orders = set()
    for tried, values in zip(sets, shown, strict=True):
        weights = {name: float(text) for name, text in tried.weights.items()}
        lots = ranked_by(*tender(), float(tried.share), weights)
        wrong.extend((tried, one) for one in mistakes(values, lots))
        orders.add(tuple((one.vendor.id, one.rank) for one in lots[0].vendors))
    assert wrong == []
    assert len(orders) > count / 4


WORDS = (
    ((("care", "0"), ("staff", "0"), ("tech", "0"), ("money", "0")), "All weights of the criteria are 0"),
    ((("cost", "0"), ("speed", "0"), ("risk", "0"), ("fee", "0")), "All weights of the KPIs are 0"),
    ((("care", "many"),), "a coloured cell contains no number"),
    ((("care", "-5"),), "a coloured cell contains no number"),
    ((("share", "101"),), "a coloured cell contains no number"),
    ((("share", "most"),), "a coloured cell contains no number"),
    ((("cost", ""),), "a coloured cell contains no number"),
)


def test_what_cannot_be_calculated_is_said_in_words(typist: Typist) -> None:
    """A sum of zero, a text, a blank or a negative number leaves dashes and a sentence, and never an error."""
    usual = {"share": "60", "care": "30", "staff": "20", "tech": "20", "money": "30"}
    usual |= {"cost": "45", "speed": "30", "risk": "5", "fee": "50"}
    rounds = [tuple(typist.entry(name, text) for name, text in (usual | dict(typed)).items()) for typed, _ in WORDS]
    for (typed, said), (sheet,) in zip(WORDS, typist.play(rounds, everything=True), strict=True):
        assert not [row for row in sheet if None in row], typed
        assert sum(said in str(value) for row in sheet for value in row) >= 2, typed
    for (typed, _), values in zip(WORDS, typist.play(rounds), strict=True):
        for lot in (0, 1):
            assert {figures[:2] for figures in map(tuple, in_words(values, lot).values())} == {("–", "–")}, typed


def test_alignment_alone_needs_no_weights_of_kpis(typist: Typist) -> None:
    """With the whole share on alignment, KPIs without any weight leave the alignment as the total."""
    entries = [("share", "100"), *((name, "0") for name in KPIS)]
    (values,) = typist.play([tuple(typist.entry(name, text) for name, text in entries)])
    rank, total, alignment, financial = in_words(values, 0)["Alder"]
    assert (total, financial) == (alignment, "–")
    assert isinstance(rank, float)
