"""Criteria that were edited after the questionnaires had gone out."""

import json
from pathlib import Path

from tests.functional.terminal import NEEDS_A_LOOK, scorecard


def answers_of(campaign: Path, vendor: str) -> dict[str, dict[str, object]]:
    """Rank, and return a vendor's answers by question."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK, ran.told
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    vendors = {one["vendor"]: one for lot in data["lots"] for one in lot["vendors"]}
    return {one["question"]: one for one in vendors[vendor]["answers"]}


def test_rewording_loses_nothing_and_another_question_is_named(campaign: Path) -> None:
    """A reworded question keeps its answers; one with other options loses them, and the terminal says which."""
    criteria = campaign / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    reworded = text.replace("The customer's problem turns out to be caused by", "The problem is caused by")
    assert reworded != text
    changed = reworded.replace("- id: apology_only", "- id: apology")
    assert changed != reworded
    criteria.write_text(changed, encoding="utf-8")

    answers = answers_of(campaign, "kestrel")
    assert answers["other_company"]["value"] == "hands_over"
    assert answers["discretion"]["state"] == "unanswered"
    assert answers["turnover"]["value"] == 24
    told = scorecard("rank", cwd=campaign).told
    assert "What may the first employee do for one customer without asking anyone" in told
    assert "it was answered before its type, options or unit changed" in told
