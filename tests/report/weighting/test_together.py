"""What a committee says together, as a workbook and as lines."""

import yaml

from scorecard.core.model.rankings import ScenarioRanking
from scorecard.core.weighting.agreement import agreement
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.weighting.together import Together, criteria_lines, order_name, together_workbook
from scorecard.words import words
from tests.builders.committees import BALLOT, CRITERIA, DAY, ENGLISH, by_ranks
from tests.builders.tenders import ranking_of, tender
from tests.builders.workbooks import opened, row_of, sheets

RANKS = {"A": (1, 2, 3, 4, 5, 6), "B": (2, 1, 3, 4, 5, 6), "C": (6, 1, 3, 4, 5, 2)}


def together(*orders: ScenarioRanking) -> Together:
    """Return what three members say together."""
    points = {
        member: {swing: float(str(given)) for swing, (_, given) in by_ranks(ranks).items()}
        for member, ranks in RANKS.items()
    }
    return Together(CRITERIA, BALLOT, agreement(BALLOT.swings, points), orders, 4, ())


def test_weights_side_by_side() -> None:
    """Each line has mean, median, lowest and highest, and what each member says; W stands below its table."""
    rows = sheets(together_workbook(together(), DAY, ENGLISH))["Weights"]
    head = row_of(rows, "Criteria of alignment")
    assert head[1:8] == ("Mean", "Median", "Lowest", "Highest", "A", "B", "C")
    figures = [round(float(str(value)), 1) for value in row_of(rows, "care")[1:8]]
    assert figures == [20.4, 25.8, 3.2, 32.3, 32.3, 25.8, 3.2]
    assert rows[1][:1] == ("3 of 4 workbooks counted.",)
    assert any(str(row[0]).startswith("Kendall’s W: 0.") for row in rows)
    assert not any("order" in str(row[0]) for row in rows)


def test_lines_for_the_criteria() -> None:
    """The lines are those of a criteria.yaml: the mean of each weight, with the median as a remark."""
    lines = list(criteria_lines(together(), ENGLISH))
    read = yaml.safe_load("\n".join(lines))
    assert read["alignment_share"] == 55.6
    assert [each["id"] for each in read["criteria"]] == [criterion.id for criterion in CRITERIA.criteria]
    assert read["criteria"][0]["weight"] == 20.4
    assert [each["weight"] for each in read["kpis"]] == [55.6, 44.4]
    assert lines[3] == "    weight: 20.4  # median 25.8"


def test_the_order_by_each() -> None:
    """Below the weights stands who would lead by whose, as far as anybody is ranked."""
    lots = ranking_of(*tender()).lots
    shown = sheets(together_workbook(together(*(ScenarioRanking(name, lots) for name in ("today", "A"))), DAY, ENGLISH))
    names = [row[0] for row in shown["Weights"]]
    assert [names[row + 1] for row, name in enumerate(names) if name == "Today"] == ["A"] * len(lots)
    assert [order_name(name, words("de")) for name in ("mean", "B")] == ["Mittel", "B"]


def test_many_members_fit_on_paper() -> None:
    """Of a committee of twenty-six nothing prints smaller than 7 points: all columns fit across a page."""
    points = {swing: float(str(given)) for swing, (_, given) in by_ranks(RANKS["A"]).items()}
    many = agreement(BALLOT.swings, dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", points))
    sheet = opened(together_workbook(Together(CRITERIA, BALLOT, many, (), 26, ()), DAY, ENGLISH)).worksheets[0]
    pixels = sum((each.max - each.min + 1) * each.width * 7 for each in sheet.column_dimensions.values())
    assert sheet.max_column == 31
    assert pixels <= WIDEST
