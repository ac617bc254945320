"""Criteria that were edited after the questionnaires had gone out."""

import json
from pathlib import Path
from typing import Any

from scorecard.core.model.kinds import Choice
from scorecard.files.criteria.load import load_criteria
from tests.builders.workbooks import sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard


def answers_of(campaign: Path, vendor: str, code: int = ALL_WELL) -> dict[str, dict[str, object]]:
    """Rank, and return a vendor's answers by question."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == code, ran.told
    vendors = {each["vendor"]: each for lot in ranked(campaign)["lots"] for each in lot["vendors"]}
    return {each["question"]: each for each in vendors[vendor]["answers"]}


def ranked(campaign: Path) -> dict[str, Any]:
    """Return what the last ranking says."""
    data: dict[str, Any] = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    return data


def declare(campaign: Path, *what: str) -> None:
    """Say in the criteria who decided what was changed."""
    names = ", ".join(what)
    entry = f"changes:\n  - {{what: [{names}], reason: A slip, decided_by: The committee, date: 2027-03-01}}\n"
    edit(campaign, ("\nalignment_share:", f"\n{entry}alignment_share:"))


def on_sheet(campaign: Path, name: str) -> str:
    """Return all that stands on a sheet of the ranking."""
    return " ".join(str(cell) for row in sheets(campaign / "ranking.xlsx")[name] for cell in row if cell is not None)


def edit(campaign: Path, *changes: tuple[str, str]) -> None:
    """Change the criteria after the questionnaires were sent."""
    criteria = campaign / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    criteria.write_text(text, encoding="utf-8")


REWORDED = (
    ("The customer's problem turns out to be caused by", "The problem is caused by"),
    ("- id: apology_only", "- id: apology"),
)


def test_what_vendors_said_stays_what_they_said(campaign: Path) -> None:
    """While nobody is named who decided that questions are others now, they are ranked by those that they answered."""
    before = answers_of(campaign, "kestrel")
    lots = ranked(campaign)["lots"]
    edit(campaign, *REWORDED)
    assert answers_of(campaign, "kestrel", NEEDS_A_LOOK) == before
    assert ranked(campaign)["lots"] == lots
    told = scorecard("rank", cwd=campaign).told
    assert "nobody is named who decided it: discretion, other_company." in told or "other_company, discretion" in told
    assert "This order is by the criteria as sent" in on_sheet(campaign, "Summary")


def test_a_question_that_changed_is_named_and_all_else_kept(campaign: Path) -> None:
    """Where it was decided, the terminal says once whose answers no longer count; the others do."""
    edit(campaign, *REWORDED)
    declare(campaign, "other_company", "discretion")
    answers = answers_of(campaign, "kestrel", NEEDS_A_LOOK)
    assert answers["other_company"]["state"] == answers["discretion"]["state"] == "unanswered"
    assert answers["turnover"]["value"] == 24
    told = scorecard("rank", cwd=campaign).told
    assert "Boreal Couriers and Kestrel Doorstep answered before its wording, type, options or unit changed" in told
    assert told.count("answered before its wording") == 2
    said = "Changed on 1 March 2027, as decided by The committee: “"
    assert said in on_sheet(campaign, "Summary")


def test_an_option_that_says_something_else_keeps_nobodys_points(campaign: Path) -> None:
    """Who chose "on the same day" has not said "within three weeks": that answer does not count, the others do."""
    was = answers_of(campaign, "kestrel")["ownership"]
    criteria = load_criteria(campaign / "criteria.yaml")
    kind = next(question.kind for question in criteria.questions if question.id == "ownership")
    assert isinstance(kind, Choice)
    text = next(str(option.text) for option in kind.options if option.id == was["value"])
    edit(campaign, (f'"{text}"', '"We see to it within three weeks"'))
    checked = scorecard("check", cwd=campaign)
    assert checked.code == NEEDS_A_LOOK
    assert f"“{text[:30]}" in checked.told
    declare(campaign, "ownership")
    assert answers_of(campaign, "kestrel", NEEDS_A_LOOK)["ownership"]["state"] == "unanswered"
    pair = checked.told.partition("same_meaning_as_sent: {sent: ")[2].partition(",")[0]
    entry = f"- id: ownership\n        same_meaning_as_sent: {{sent: {pair}, reason: A slip of the pen}}"
    edit(campaign, ("- id: ownership", entry))
    assert answers_of(campaign, "kestrel")["ownership"]["value"] == was["value"]
    assert "said to mean the same: A slip of the pen" in on_sheet(campaign, "Method")
    assert "same_meaning" not in scorecard("check", cwd=campaign).told


def test_before_anything_came_back_a_change_is_ones_own(campaign: Path) -> None:
    """Which vendors need another questionnaire is said, and nothing is wrong."""
    for path in (campaign / "returned").iterdir():
        path.unlink()
    edit(campaign, *REWORDED)
    checked = scorecard("check", cwd=campaign)
    assert "is worded otherwise than when it was sent to" in checked.told
    assert checked.code == ALL_WELL


def test_criteria_in_a_workbook_are_mended_in_its_columns(campaign: Path) -> None:
    """What is to be done about a change is said in columns and sheets where the criteria are a workbook."""
    edit(campaign, *REWORDED, ("alignment_share: 60", "alignment_share: 20"))
    assert scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=campaign).code == ALL_WELL
    (campaign / "criteria.yaml").unlink()
    checked = " ".join(scorecard("check", cwd=campaign).told.split())
    assert "in its row under “same meaning as sent: sent”, and why under “same meaning as sent: reason”" in checked
    told = " ".join(scorecard("rank", cwd=campaign).told.split())
    assert "Undo the change, or fill in a row on the sheet Changes of the criteria." in told


def test_a_slip_that_changes_no_meaning(campaign: Path) -> None:
    """A space before a question mark voids nobody's answer, and needs nobody to decide it."""
    before = answers_of(campaign, "kestrel")
    edit(campaign, ("What happens next?", "What happens next ?"))
    assert answers_of(campaign, "kestrel") == before


def test_changed_weights_put_both_orders_on_the_summary(campaign: Path) -> None:
    """The order as sent leads until somebody is named who decided the change; the other one stands beside it."""
    answers_of(campaign, "kestrel")
    lots = ranked(campaign)["lots"]
    edit(campaign, ("alignment_share: 60", "alignment_share: 20"))
    answers_of(campaign, "kestrel", NEEDS_A_LOOK)
    (sent,) = ranked(campaign)["as_sent"]
    assert sent["leads"]
    found = ranked(campaign)["lots"]
    other, _ = (lot["insights"]["decision"].pop("other") for lot in found)
    assert [lot["insights"]["decision"].pop("other") for lot in lots] == [None, None]
    assert found == lots
    assert [(each["code"], each["before"], each["after"]) for each in sent["differences"]] == [("share", 0.6, 0.2)]
    now = {lot["lot"]: [each["vendor"] for each in lot["vendors"]] for lot in sent["lots"]}
    assert now["Delivery"][:2] != [each["vendor"] for each in lots[0]["vendors"]][:2]
    assert (other["leaders"], other["as_sent"]) == (now["Delivery"][:1], False)
    summary = on_sheet(campaign, "Summary")
    assert "would lead (the share of alignment 60 % → 20 %)." in summary
    assert "what changed since (1: the share of alignment). Delivery: By the criteria as they are now, the" in summary
    assert "Share of alignment: 60 %, now 20 %." in on_sheet(campaign, "Files")

    declare(campaign, "alignment_share")
    answers_of(campaign, "kestrel")
    (sent,) = ranked(campaign)["as_sent"]
    assert not sent["leads"]
    delivery = ranked(campaign)["lots"][0]
    assert [each["vendor"] for each in delivery["vendors"]] == now["Delivery"]
    other = delivery["insights"]["decision"]["other"]
    assert (other["leaders"], other["as_sent"]) == ([lots[0]["vendors"][0]["vendor"]], True)
    summary = on_sheet(campaign, "Summary")
    assert "The criteria changed after questionnaires had been sent (1)." in summary
    assert "Delivery: By the criteria as sent, the order was: 1. " in summary
    assert "as decided by The committee: " in summary


def test_the_first_version_comes_back_after_the_second_went_out(campaign: Path) -> None:
    """It is compared with what was sent then, which `generate` kept, so that its own texts are not told as added."""
    edit(campaign, ("deadline: 2027-02-26", "deadline: 2027-03-12"))
    assert scorecard("generate", cwd=campaign).code == ALL_WELL
    answers_of(campaign, "kestrel")
    files = {file["file"]: file["note"] for file in ranked(campaign)["files"]}
    assert "contains no copy" not in (files["returned/kestrel.xlsx"] or "")


def test_a_new_deadline_is_disclosed_and_needs_nobody(campaign: Path) -> None:
    """Another deadline moves no order: it is told once, with what it was, and the command ends well."""
    edit(campaign, ("deadline: 2027-02-26", "deadline: 2027-03-12"))
    answers_of(campaign, "kestrel")
    assert "Deadline: 26 February 2027, now 12 March 2027." in on_sheet(campaign, "Files")


def test_an_earlier_deadline_than_vendors_were_told(campaign: Path) -> None:
    """Whoever was promised a later day is named, at the deadline, until it is set back or the vendor is excepted."""
    edit(campaign, ("deadline: 2027-02-26", "deadline: 2027-02-19"))
    day = "26 February 2027, 24:00 (Europe/Madrid)"
    said = (
        f"deadline: Questionnaires that are out say a later deadline, {day}, than the criteria do now: Boreal Couriers"
    )
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NEEDS_A_LOOK
        assert said in ran.told
        assert "Kestrel Doorstep" in ran.told.partition(said)[2].partition("hint:")[0]
    table = campaign / "vendors.csv"
    table.write_text(
        "vendor,name,lot,exception\nkestrel,Kestrel Doorstep,Delivery,Told the 26th\n"
        "boreal,Boreal Couriers,Delivery,Told the 26th\n",
        encoding="utf-8",
    )
    assert "say a later deadline" not in scorecard("rank", cwd=campaign).told


def test_only_changes_that_nobody_decided_are_counted(campaign: Path) -> None:
    """Of two changes of which one has its entry, the Summary counts and names the other one alone."""
    edit(campaign, ("alignment_share: 60", "alignment_share: 20"), *REWORDED[1:])
    declare(campaign, "other_company", "discretion")
    assert scorecard("rank", cwd=campaign).code == NEEDS_A_LOOK
    assert "who decided what changed since (1: the share of alignment). " in on_sheet(campaign, "Summary")


def test_without_the_criteria_as_sent_that_is_said(campaign: Path) -> None:
    """Where the copy in sent/ is gone, the questionnaire is read by the criteria of today, and that is a problem."""
    edit(campaign, ("alignment_share: 60", "alignment_share: 20"))
    for kept in (campaign / "sent").glob("criteria-*.yaml"):
        kept.unlink()
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert ran.told.count("were made from criteria of which sent/ contains no copy") == 1


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


def test_words_for_changes_that_name_nothing_are_told_by_rank(campaign: Path) -> None:
    """Whoever misspells what was changed hears it from `check` and from `rank`, with the words that are known."""
    declare(campaign, "wieght")
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NEEDS_A_LOOK
        assert 'nothing that may move the order is called "wieght"' in ran.told
        assert "one of the settings alignment_share, complete, credit, minimum, record" in ran.told
