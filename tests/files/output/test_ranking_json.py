"""The ranking as data for other programs."""

import json
import re
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scorecard.core.insight.contract import ActionsTerm, Contract, PromisedAction
from scorecard.core.model.kinds import RecordMeasure
from scorecard.core.model.rankings import EarlierRanking, RecordSwing
from scorecard.core.model.record.books import Books
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.robustness import DRAWS, SEED
from scorecard.core.model.scorecards import RecordScore, Scorecard
from scorecard.core.record.corrections import judged
from scorecard.core.trend.since import AnswerSince, PointsSince, RecordSince, Since, VendorSince
from scorecard.errors import Where
from scorecard.files.output.ranking_json import ranking_json
from tests.builders.books import action, correction, feedback, incident, measured, record, request, verdict, volume
from tests.files.output.small_ranking import ranking
from tests.files.output.told import told

DOCUMENT = Path(__file__).parents[3] / "docs" / "data.md"


@pytest.fixture
def data() -> dict[str, Any]:
    """Return the small ranking as another program reads it."""
    loaded: dict[str, Any] = json.loads(ranking_json(ranking(), told()))
    return loaded


def test_form() -> None:
    """The file is readable text that ends with a line break, with umlauts as they are."""
    written = ranking_json(ranking(), told())
    assert written.endswith(b"}\n")
    assert "Größe" in written.decode("utf-8")
    assert written == ranking_json(ranking(), told())


def test_what_is_known_of_a_kpi(data: dict[str, Any]) -> None:
    """A KPI's value has its period, its trend, what it rests on, and whether more of it would change anything."""
    cost, share = data["lots"][0]["vendors"][0]["kpis"]
    keys = ("period", "outdated", "history", "basis", "clipped")
    trend = [{"period": "2025", "value": 1.75}, {"period": "2026", "value": 1.5}]
    assert [cost[key] for key in keys] == ["2026", False, trend, "declared", False]
    assert [share[key] for key in keys] == [None, None, [], None, None]


def test_figures_are_not_rounded(data: dict[str, Any]) -> None:
    """Whoever calculates on gets the figures that the tool had."""
    vendor = data["lots"][0]["vendors"][0]
    assert vendor["criteria"][0]["points"] == 200 / 3
    assert vendor["answers"][3]["value"] == 0.1 + 0.2


def test_missing_is_null_and_never_zero(data: dict[str, Any]) -> None:
    """What nobody knows is null, so that no program takes it for a zero."""
    first, second = data["lots"][0]["vendors"]
    assert data["lots"][0]["lot"] is None
    assert first["kpis"][1]["value"] is None
    assert first["kpis"][1]["file"] is None
    assert first["answers"][7]["value"] is None
    assert first["answers"][7]["points"] is None
    assert first["answers"][7]["evidence"] is None
    assert (second["rank"], second["total"], second["low"], second["coverage"]) == (None, None, None, None)
    assert data["files"][1]["sha256"] is None
    assert data["files"][1]["problem"]["hint"] is None


def test_answers(data: dict[str, Any]) -> None:
    """Each kind of answer is written as docs/data.md says."""
    answers = data["lots"][0]["vendors"][0]["answers"]
    assert [answer["value"] for answer in answers] == [
        "named_owner", 4, False, 0.1 + 0.2, "not measured", {"one": "live", "two": None}, "Größe", None,
        {"one": "yes", "two": "no", "six": None}, "2027-02-26",
        {
            "timezone": "Europe/Lisbon", "holidays": False,
            "days": {
                "phone": {"mon": "08:00-12:00, 14:00-24:00", "sat": "22:00-06:00", "sun": "closed"},
                "chat": {"mon": None},
            },
        },
        {"timezone": None, "holidays": None, "days": {}},
    ]  # fmt: skip
    assert answers[0]["criterion"] == "service"
    assert (answers[0]["file"], answers[0]["sheet"], answers[0]["cell"]) == ("returned/acme.xlsx", "Service", "D7")


def insights_written(lot: dict[str, Any], vendor: dict[str, Any], remarks: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of what a reader is told, by the headings under which they are documented."""
    short, note, profile = vendor["shortfalls"], vendor["note"], vendor["profile"]
    written = {"What is told of a lot": lot, "What is told of a vendor": vendor, **vendor, "remarks": remarks}
    written |= {name: lot[name] for name in ("decision", "cost", "assurance")}
    written |= {name: lot[name][0] for name in ("why", "open_points", "contracts")}
    written |= {"ask": lot["decision"]["ask"], "edges": lot["why"][0]["edges"][0]}
    written |= {"cheapest": lot["cost"]["cheapest"], "outside": lot["cost"]["outside"], "tied": lot["cost"]["tied"][0]}
    written |= {name: lot["assurance"][name][0] for name in ("could_change", "movers", "checked")}
    terms = lot["contracts"][0]["terms"]
    written |= {"needed": lot["open_points"][0]["needed"], "terms": terms[0], "lost_hours": terms[4]["lost_hours"][0]}
    written |= {"way_back": note["way_back"], "figures": terms[0]["figures"]}
    written |= {name: lot["why"][0][name] for name in ("rival_silence", "own_silence")}
    written |= {name: profile[name][0] for name in ("levels", "wins", "losses", "gaps")}
    written |= {name: short[name] for name in ("proof", "unanswered", "refuted")}
    written |= {"KPIs that lose points": short["kpis"][0], "better": short["kpis"][0]["better"]}
    written |= {"The criterion that loses most": short["criterion"], "missing_hours": short["missing_hours"][0]}
    changed = remarks["changed"][0]
    written |= {"What is remarked of a vendor": remarks["vendors"][0], "Files in one state": remarks["files"][0]}
    written |= {"A total that was clarified": remarks["clarified"][0]}
    return written | {"changed": changed, "Lots by the criteria as sent": changed["lots"][0]}


def record_written() -> dict[str, Any]:
    """Return the parts of what our own books hold and say, by the headings under which they are documented."""
    made, asked = ranking(), record(RecordMeasure.SOLVED_SHARE)
    kept = Books((incident("A-1"),), (volume("2026-11"),), (feedback("2026-11", 3, 1),))
    criteria = replace(made.criteria, criteria=(replace(made.criteria.criteria[0], records=(asked,)),))
    ranked = made.lots[0].vendors[0]
    scores = (RecordScore(asked, measured(75.0, 4), 1.0, 75.0, 2.0, 3.0),)
    card = replace(ranked.scorecard, criteria=(replace(ranked.scorecard.criteria[0], records=scores),))
    lots = (replace(made.lots[0], vendors=(replace(ranked, scorecard=card), *made.lots[0].vendors[1:])), *made.lots[1:])
    swings = (RecordSwing("", "acme", "solved_share", 60.0, ("beta",)),)
    known = judged(corrected(), date(2027, 2, 1))
    found = replace(made, criteria=criteria, lots=lots, books=kept, record_swings=swings, corrections=known)
    data = json.loads(ranking_json(found, told()))
    parts = {name: data["record"][name][0] for name in ("measures", "incidents", "volumes", "feedback", "swings")}
    records = data["lots"][0]["vendors"][0]["criteria"][0]["records"][0]
    assert records["points"] == 75.0
    (back,) = data["record"]["corrections"]
    parts |= {name: back[name][0] for name in ("actions", "flaws", "decisions")}
    parts |= {"repeated_causes": data["record"]["repeated_causes"][0], "corrections": back}
    return {"The record": data["record"], "records": records, **parts}


def corrected() -> Books:
    """Return a correction of error with a flaw, and a decision on it."""
    own = replace(action(), where=Where("returned/A-1.xlsx", "Actions", "B7"))
    back = correction("A-1", view=Cause.US, actions=(own,), lessons="")
    happened = (incident("A-1"), incident("A-2", "2026-12-03", repeat_of="A-1"))
    return Books(happened, requests=(request("A-1"),), corrections=(back,), decisions=(verdict("A-1"),))


def test_corrections_of_error() -> None:
    """What was asked, what came back, what is wrong with it and what we said; without any there is no such key."""
    made, known = ranking(), corrected()
    found = replace(made, books=known, corrections=judged(known, date(2027, 2, 1)))
    data = json.loads(ranking_json(found, told()))["record"]
    assert data["corrections_on"] == "2027-02-01"
    (back,) = data["corrections"]
    assert (back["state"], back["overdue"], back["view"], back["file"]) == (
        "accepted",
        False,
        "us",
        "returned/A-1.xlsx",
    )
    assert (back["asked"], back["due"], back["came"], back["first"]) == ("2026-12-01", "2026-12-31", "2026-12-20", None)
    assert back["whys"] == ["Nobody rang", "The round is too long", "It is planned without stairs"]
    (own,) = back["actions"]
    assert (own["number"], own["status"], own["state"], own["cell"]) == (1, "planned", "overdue", "B7")
    assert back["flaws"] == [{"code": "blank", "part": "lessons", "action": None}]
    assert back["decisions"][0]["decision"] == "accepted"
    assert data["repeated_causes"] == [{"vendor": "acme", "incidents": ["A-1", "A-2"], "why": None}]
    assert "corrections" not in json.loads(ranking_json(replace(made, books=known), told()))["record"]


def test_actions_that_are_promised() -> None:
    """A term of a contract may be the corrective actions of the vendor."""
    term = ActionsTerm((PromisedAction("A-1", 2, "Plan with stairs", "Dispatch", date(2027, 3, 31)),))
    insights = told()
    lot = replace(insights.lots[0], contracts=(Contract("acme", (term,)),))
    data = json.loads(ranking_json(ranking(), replace(insights, lots=(lot, *insights.lots[1:]))))
    (written,) = data["lots"][0]["insights"]["contracts"][0]["terms"]
    assert written["code"] == "actions"
    assert written["actions"] == [
        {"incident": "A-1", "number": 2, "what": "Plan with stairs", "owner": "Dispatch", "due": "2027-03-31"}
    ]


def since_written() -> dict[str, Any]:
    """Return the parts of what became of vendors, by the headings under which they are documented."""
    made, unknown = ranking(), Answer("choice", AnswerState.UNANSWERED)
    points, record = (
        PointsSince(50.0, 62.0, comparable=True),
        RecordSince("solved", measured(70.0), measured(80.0), True),
    )
    answer = AnswerSince("choice", unknown, Answer("choice", AnswerState.ANSWERED, "named_owner"))
    acme = VendorSince(
        "acme", "Acme", points, (replace(points, criterion="service"),), (record,), (answer,), ("scale",)
    )
    compared = replace(told(), since=Since((acme,), ("beta",), ("core",), ()))
    since = json.loads(ranking_json(replace(made, earlier=EarlierRanking(made.criteria, ())), compared))["since"]
    (vendor,) = since["vendors"]
    assert (vendor["total"]["change"], vendor["record"][0]["change"]) == (12.0, 10.0)
    assert vendor["answers"][0]["after"] == {"state": "answered", "value": "named_owner"}
    return {
        "Since an earlier campaign": since,
        "What became of a vendor": vendor,
        "Points then and now": vendor["total"],
        "The record then and now": vendor["record"][0],
        "An answer then and now": vendor["answers"][0],
    }


def test_every_key_is_documented(data: dict[str, Any]) -> None:
    """docs/data.md explains each key under the heading of what it belongs to, and no key that does not exist."""
    documented = {}
    for section in DOCUMENT.read_text(encoding="utf-8").split("\n## ")[1:]:
        heading = section.partition("\n")[0]
        own, _, hours = section.partition("of the type `hours` is an object")
        keys = re.findall(r"^\| `(\w+)` \|", own, re.MULTILINE)
        if hours:
            documented["hours"] = re.findall(r"^\| `(\w+)` \|", hours, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", heading) or [heading]:
            documented[name] = keys
    vendor = data["lots"][0]["vendors"][0]
    written = {"The file": data, "campaign": data["campaign"], "lots": data["lots"][0], "vendors": vendor}
    written |= {name: vendor[name][0] for name in ("reasons", "findings", "criteria", "kpis", "answers", "problems")}
    sent = data["as_sent"][0]
    written |= {"as_sent": sent, "differences": sent["differences"][0], "Places as sent": sent["lots"][0]["vendors"][0]}
    written |= {"files": data["files"][0], "hours": vendor["answers"][10]["value"]}
    lot = data["lots"][0]
    written |= {"close_calls": lot["close_calls"][0], "changes": lot["close_calls"][0]["changes"][0]}
    written |= {"hinges": lot["hinges"][0]}
    written |= {"reference": lot["reference"], "scenarios": data["scenarios"][0]}
    written |= {name: vendor[name] for name in ("withdrawn", "excluded", "received")}
    written |= {"clarified": vendor["answers"][0]["clarified"][0]}
    written |= {"reviews": vendor["answers"][0]["reviews"][0], "stability": lot["stability"]}
    written |= {name: lot["stability"][name][0] for name in ("criteria_weights", "kpi_weights")}
    written |= {"alignment_share": lot["stability"]["alignment_share"], "simulation": lot["simulation"]}
    written |= {name: lot["simulation"][name][0] for name in ("chances", "front")}
    written |= {"combined": lot["combined"], "sources": lot["combined"]["sources"][0]}
    written |= insights_written(lot["insights"], vendor["insights"], data["remarks"])
    written |= record_written()
    written |= since_written()
    assert list(lot["stability"]["kpi_weights"][0]["share"]) == documented["alignment_share"]
    for name, part in written.items():
        assert list(part) == documented[name], name
    assert list(data["problems"][0]) == list(data["files"][1]["problem"]) == documented["problems"]
    assert set(documented) - set(written) == {"Example", "Cells with names in ranking.xlsx"}


def test_other_orders_are_told_in_short(data: dict[str, Any]) -> None:
    """Under other weights, and with only what is verified, each vendor has its rank, standing and total."""
    acme = {"vendor": "acme", "rank": 1, "standing": "provisional", "total": 62}
    beta = {"vendor": "beta", "rank": None, "standing": "not returned", "total": None}
    assert data["scenarios"] == [{"scenario": "price_first", "lots": [{"lot": None, "vendors": [acme, beta]}]}]
    assert data["verified_only"] == [{"lot": None, "vendors": [acme]}]


def test_reviews_and_close_calls(data: dict[str, Any]) -> None:
    """What a reviewer said stands with its answer, and what would swap two vendors with their lot."""
    (lot,) = data["lots"]
    first, blank = lot["vendors"][0]["answers"][0], lot["vendors"][0]["answers"][7]
    assert (first["credit"], first["credited"], first["proof"]) == (0.75, 25.0, "verified")
    assert first["reviews"] == [
        {
            "reviewer": "Ann", "points": None, "verified": True, "date": "2027-03-05", "reason": "We saw it",
            "file": "reviews.csv", "sheet": None, "cell": None, "line": 2,
        }
    ]  # fmt: skip
    assert (blank["credited"], blank["proof"], blank["reviews"]) == (None, None, [])
    then = {"one": "live", "two": "planned"}
    assert lot["close_calls"][0]["changes"] == [
        {"vendor": "beta", "question": "checklist", "kind": "higher", "item": "two", "size": 0.5, "value": then}
    ]
    assert lot["reference"]["name"] == "Halvern Home"
    assert lot["vendors"][0]["findings"][0]["by"] == "scale"


def test_a_contradiction_names_the_place_of_our_own_figure(data: dict[str, Any]) -> None:
    """What a vendor says, what our table says, and where it says so."""
    other, contradicted = data["lots"][0]["vendors"][0]["findings"]
    assert contradicted == {
        "code": "claim_contradicted", "subject": "number", "value": 93, "bound": 61, "by": None,
        "file": "kpis.csv", "sheet": None, "cell": None, "line": 2,
    }  # fmt: skip
    assert (other["file"], other["line"]) == (None, None)


def test_how_far_weights_can_move(data: dict[str, Any]) -> None:
    """Each weight and the share of alignment has its interval, and who leads beyond it; without an end it is null."""
    stability = data["lots"][0]["stability"]
    assert stability["leaders"] == ["acme"]
    (service,), (cost,) = stability["criteria_weights"], stability["kpi_weights"]
    assert (service["id"], service["weight"], service["low"], service["high"]) == ("service", 30, 10 / 3, None)
    assert service["share"] == {"today": 0.3, "least": 0.1, "most": 1.0, "below": ["beta", "core"], "above": []}
    assert (service["halved"], cost["doubled"]) == (["beta", "core"], ["beta"])
    assert (cost["low"], cost["high"], cost["share"]["above"]) == (0, 5.5, ["beta"])
    assert stability["alignment_share"]["least"] == 0.25


def test_how_the_order_fares_under_weights_drawn_at_random(data: dict[str, Any]) -> None:
    """Each ranked vendor has the share of draws that it wins and its ranks; the first have every pair as well."""
    simulation = data["lots"][0]["simulation"]
    assert (simulation["draws"], simulation["seed"]) == (DRAWS, SEED)
    assert simulation["chances"][0] == {"vendor": "acme", "first": 0.75, "best": 1, "worst": 2}
    assert simulation["front"][1] == {"vendor": "beta", "ranks": [0.25, 0.75], "beats": {"acme": 0.25}}


def test_where_nobody_is_ranked_nothing_is_sure() -> None:
    """A lot in which nobody is ranked has neither intervals nor chances."""
    (lot,) = json.loads(ranking_json(replace(ranking(), robustness=()), told()))["lots"]
    assert lot["stability"] is lot["simulation"] is None


def test_the_example_is_as_documented(data: dict[str, Any]) -> None:
    """The example in docs/data.md has the keys that the tool writes where no doubt is stated."""
    _, example = re.findall(r"()```json\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)[0]
    shown = json.loads(example)
    assert list(shown) == list(data)
    assert list(shown["campaign"]) == list(data["campaign"])
    ours, theirs = data["lots"][0]["vendors"][0], shown["lots"][0]["vendors"][0]
    assert list(ours) == list(theirs)
    assert [key for key in data["lots"][0] if key != "combined"] == list(shown["lots"][0])
    for part in ("stability", "simulation"):
        assert list(data["lots"][0][part]) == list(shown["lots"][0][part])
    assert list(data["scenarios"][0]["lots"][0]["vendors"][0]) == list(shown["verified_only"][0]["vendors"][0])
    for part in ("reasons", "findings", "criteria", "kpis", "answers"):
        assert list(ours[part][0]) == list(theirs[part][0])
    for part in ("prospect", "note", "headline", "profile", "shortfalls"):
        assert list(ours["insights"][part]) == list(theirs["insights"][part])
    ours, theirs = data["lots"][0]["insights"], shown["lots"][0]["insights"]
    assert list(ours) == list(theirs)
    for part in ("decision", "cost", "assurance"):
        assert list(ours[part]) == list(theirs[part])
    assert list(ours["open_points"][0]) == list(theirs["open_points"][0])
    assert list(data["remarks"]) == list(shown["remarks"])
    assert list(data["files"][0]) == list(shown["files"][0])


def test_when_and_from_whom_a_file_came(data: dict[str, Any]) -> None:
    """A file that came in a mail carries its sender and its date; any other carries neither."""
    first, second = data["files"]
    assert (first["sender"], first["came"]) == ("Ann <ann@acme.example>", "2027-02-20T09:30:00+01:00")
    assert (second["sender"], second["came"]) == (None, None)


def test_what_changed_since_sending(data: dict[str, Any]) -> None:
    """Each change of the criteria since sending is there, and the places by the criteria as sent."""
    sent = data["as_sent"][0]
    assert [(one["code"], one["before"], one["after"], one["may_change_order"]) for one in sent["differences"]] == [
        ("weight", 20, 30, True),
        ("text", None, None, True),
    ]
    assert [(one["vendor"], one["rank"]) for one in sent["lots"][0]["vendors"]] == [("acme", 1), ("beta", None)]


def test_nothing_of_a_score_is_forgotten() -> None:
    """A figure that is added to the scorecard must be added here, or left out on purpose."""
    known = {"vendor", "response", "criteria", "kpis", "alignment", "financial", "total", "coverage"}
    known |= {"alignment_bounds", "financial_bounds", "total_bounds"}
    assert {field.name for field in fields(Scorecard)} == known


def test_of_what_is_told_what_is_missing_is_null_and_what_is_none_of_many_is_an_empty_list(
    data: dict[str, Any],
) -> None:
    """An id that there is not is null, never an empty text, and figures and yes or no stay what they are."""
    lot = data["lots"][0]["insights"]
    assert lot["decision"]["ask"] == {"code": "all", "vendors": ["beta"], "subject": None}
    assert lot["assurance"]["could_change"] == [{"vendor": "beta", "points": None}]
    assert lot["why"][0]["edges"][0]["proven"] is False
    assert data["lots"][0]["vendors"][0]["insights"]["note"]["way_back"]["points"] is None


def test_every_open_point_has_the_same_keys(data: dict[str, Any]) -> None:
    """A program finds the keys of all kinds of open points in each, null where they do not belong to it."""
    lot = data["lots"][0]["insights"]
    points = lot["open_points"]
    assert [point["code"] for point in points] == ["missing", "own", "versions", "would_lead", "swap", "floor"]
    assert len({tuple(point) for point in points}) == 1
    assert points[0]["needed"] == {"least": 12.5, "most": None}
    assert points[3]["reason"]["code"] == "knockout"
    assert points[4]["change"] == {
        "vendor": "beta", "question": "checklist", "kind": "higher", "item": "two", "size": 0.5, "value": None
    }  # fmt: skip
    assert points[5]["finding"]["subject"] == "service"
    assert points[2]["finding"] is points[2]["subjects"] is None


def test_the_best_answer_is_written_as_an_answer_is(data: dict[str, Any]) -> None:
    """Options by id, dates as dates, no as false; where parts are lacking, they are named instead."""
    lot = data["lots"][0]["insights"]
    terms = lot["contracts"][0]["terms"]
    assert [term["best"] for term in terms] == ["named_owner", "2027-02-26", False, None, None]
    assert terms[3]["items"] == ["two"]
    assert terms[4]["lost_hours"][0]["weekdays"] == [5, 6]


def test_figures_known_elsewhere_have_the_keys_that_they_have_there(data: dict[str, Any]) -> None:
    """Neighbours too close to call, and intervals of a weight, look as they do in the rest of the file."""
    lot = data["lots"][0]["insights"]
    assert list(lot["assurance"]["close"]) == ["ahead", "behind", "gap", "changes"]
    assert lot["assurance"]["holds"] == {"today": 0.6, "least": 0.25, "most": 1.0, "below": ["beta"], "above": []}
    assert data["remarks"]["vendors"][0]["finding"]["code"] == "evidence_refuted"
