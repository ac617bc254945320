"""Criteria that were edited after the questionnaires had gone out."""

import json
from pathlib import Path

from tests.builders.workbooks import sheets
from tests.functional.terminal import NEEDS_A_LOOK, scorecard


def answers_of(campaign: Path, vendor: str) -> dict[str, dict[str, object]]:
    """Rank, and return a vendor's answers by question."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK, ran.told
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    vendors = {one["vendor"]: one for lot in data["lots"] for one in lot["vendors"]}
    return {one["question"]: one for one in vendors[vendor]["answers"]}


def edit(campaign: Path, *changes: tuple[str, str]) -> None:
    """Change the criteria after the questionnaires were sent."""
    criteria = campaign / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    criteria.write_text(text, encoding="utf-8")


def test_a_question_that_changed_is_named_and_all_else_kept(campaign: Path) -> None:
    """Where wording or options changed, the terminal says which answers no longer count; the others do."""
    edit(
        campaign,
        ("The customer's problem turns out to be caused by", "The problem is caused by"),
        ("- id: apology_only", "- id: apology"),
    )
    answers = answers_of(campaign, "kestrel")
    assert answers["other_company"]["state"] == answers["discretion"]["state"] == "unanswered"
    assert answers["turnover"]["value"] == 24
    told = scorecard("rank", cwd=campaign).told
    assert "What may the first employee do for one customer without asking anyone" in told
    assert "it was answered before its wording, type, options or unit changed" in told


def test_changed_weights_put_both_orders_on_the_summary(campaign: Path) -> None:
    """Weights that were changed after sending are listed, and the order by the criteria as sent stands beside."""
    edit(campaign, ("alignment_share: 60", "alignment_share: 20"))
    answers_of(campaign, "kestrel")
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    (sent,) = data["as_sent"]
    assert [(one["code"], one["before"], one["after"]) for one in sent["differences"]] == [("share", 0.6, 0.2)]
    delivery = next(lot for lot in sent["lots"] if lot["lot"] == "Delivery")
    now = next(lot for lot in data["lots"] if lot["lot"] == "Delivery")
    assert [one["vendor"] for one in delivery["vendors"]][:2] != [one["vendor"] for one in now["vendors"]][:2]
    seen = sheets(campaign / "ranking.xlsx")
    summary = " ".join(str(cell) for row in seen["Summary"] for cell in row if cell is not None)
    assert "The criteria changed after questionnaires had been sent (1)." in summary
    assert "Delivery: By the criteria as sent, the order was: 1. " in summary
    files = [str(cell) for row in seen["Files"] for cell in row if cell is not None]
    assert "Share of alignment: 60 %, now 20 %." in files


def test_without_the_criteria_as_sent_that_is_said(campaign: Path) -> None:
    """Where the copy in sent/ is gone, the questionnaire is read by the criteria of today, and that is a problem."""
    edit(campaign, ("alignment_share: 60", "alignment_share: 20"))
    for kept in (campaign / "sent").glob("criteria-*.yaml"):
        kept.unlink()
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "made from criteria of which sent/ contains no copy" in ran.told


def test_doubt_that_is_stated_after_sending_changes_no_figure(campaign: Path) -> None:
    """No answer is lost, and all that is new in the data is how the order fares with everything in doubt."""
    scorecard("rank", "--data", "ranking.json", cwd=campaign)
    before = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    edit(
        campaign,
        ("\nalignment_share:", "\ndoubt: {declared: 20, verified: 5}\nalignment_share:"),
        (
            "    points: {85: 0, 95: 80, 98: 100}\n",
            "    points: {85: 0, 95: 80, 98: 100}\n    uncertainty: {absolute: 0.5}\n",
        ),
    )
    scorecard("rank", "--data", "ranking.json", cwd=campaign)
    after = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    found = [lot.pop("combined", None) for lot in after["lots"]]
    assert [own and own["ahead"] for own in found] == ["kestrel", None]
    assert {source["code"] for source in found[0]["sources"]} >= {"kpi", "answers", "share"}
    for lot in (*before["lots"], *after["lots"]):
        for vendor in lot["vendors"]:
            vendor.pop("problems")  # that the criteria are others is told, as with weights
    assert after["lots"] == before["lots"]
    assert after["scenarios"] == before["scenarios"]
    (sent,) = after["as_sent"]
    assert [change["may_change_order"] for change in sent["differences"]] == [False]
    assert "combined" not in before["lots"][0]


def test_the_questionnaire_of_the_tender_before_is_told_by_its_name(campaign: Path) -> None:
    """Where the folder was copied for the next tender, its key too, a questionnaire of the last one does not count."""
    edit(campaign, ("Partner alignment 2027", "Partner alignment 2028"), ("deadline: 2027", "deadline: 2028"))
    ran = scorecard("rank", cwd=campaign)
    assert "made for the campaign “Partner alignment 2027”, not for “Partner alignment 2028”" in ran.told


def test_a_tender_may_be_called_otherwise_while_it_runs(campaign: Path) -> None:
    """With another title alone, or another deadline alone, it is still the same one."""
    edit(campaign, ("Partner alignment 2027", "Partner alignment"))
    assert answers_of(campaign, "kestrel")["turnover"]["value"] == 24
