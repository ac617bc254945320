"""What signs and colours mean is told where they occur, and nowhere else."""

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from scorecard.report.text.legends import page_legend, summary_legend
from scorecard.words import words
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import sheet_of, texts

ENGLISH = words("en")
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")
FIRM = "Firm: share of the total without unverified evidence."


def plain() -> Ranking:
    """Return a ranking in which everybody is ranked and nothing is measured."""
    return ranking((KESTREL, answers()), asked=criteria(kpis=()))


def out() -> Ranking:
    """Return a ranking in which one is out for a criterion under its floor, and prices are known."""
    return ranking((KESTREL, answers()), (BOREAL, answers("again", 90.0)), prices={"kestrel": 4.0, "boreal": 5.0})


def test_only_what_occurs_is_told() -> None:
    """Red, grey, KPIs and the dashed line are told of where the reader can see them."""
    points, bars = "Points 0 to 100: the darker, the higher", "Bars: colours as over the columns"
    assert summary_legend(plain(), ENGLISH, dashed=False) == f"{points}. {bars}. {FIRM}"
    assert summary_legend(out(), ENGLISH, dashed=True) == (
        f"{points}; red: under the floor. {bars}; KPIs last; grey: not ranked. {FIRM} "
        "Dashed line: same total as the leader."
    )
    assert "grey" not in page_legend(plain(), ENGLISH)
    assert "red: under the floor. Bars: what each criterion adds; KPIs last; grey" in page_legend(out(), ENGLISH)


def test_the_summary_tells_of_the_line_that_it_draws() -> None:
    """With two vendors there is no chart and no line; with four there are."""
    sent = [(Vendor(f"v{n}", f"V{n}"), answers(answered=55.0 + 5 * n)) for n in range(4)]
    prices: dict[str, float | None] = {f"v{n}": 4.2 + 0.6 * n for n in range(4)}
    few, many = ranking(*sent[:2], prices=prices), ranking(*sent, prices=prices)
    assert not any("Dashed line" in said for said in texts(sheet_of(few, "Summary")))
    assert any("Dashed line" in said for said in texts(sheet_of(many, "Summary")))


def test_the_other_sheets_tell_what_stands_on_them() -> None:
    """Compare and What-if explain their signs, and those that nobody sees are left out."""
    complete, some = "\n".join(texts(sheet_of(plain(), "Compare"))), "\n".join(texts(sheet_of(out(), "Compare")))
    assert "Instead of points" not in complete
    assert "excludes" not in complete
    assert "white on red excludes the vendor" in some
    missing = ranking((KESTREL, answers()), (BOREAL, answers(None)), prices={"kestrel": 4.0, "boreal": None})
    assert "Instead of points: □ not answered, – none to give." in "\n".join(texts(sheet_of(missing, "Compare")))
    assert "Points 0 to 100." in texts(sheet_of(plain(), "What-if"))
    assert any(said.startswith("Points 0 to 100. Empty: ") for said in texts(sheet_of(missing, "What-if")))
    assert any(said.endswith("Red: under the floor.") for said in texts(sheet_of(out(), "What-if")))
