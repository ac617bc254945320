"""The whole way with a real office program: a vendor types, saves and sends back, and each answer is in the ranking."""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import WEEKDAYS, Checklist, Choice, Day, FreeText, Hours, Multi, Number, Scale, Span
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    DayHours,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    OfferedHours,
    Value,
)
from scorecard.core.values.times import format_spans
from scorecard.files.criteria.load import load_criteria
from scorecard.forms.layout import CoverColumn, Form, FormColumn
from scorecard.forms.plan import plan
from tests.builders.entries import entries
from tests.builders.workbooks import opened, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard
from tests.office.libreoffice import Done, Entry, Job, Place, requires_libreoffice, type_into

pytestmark = requires_libreoffice

LONG = "It took 17 days, and “nobody” knew why; ".ljust(199, "x") + "."
assert len(LONG) == 200

VENDORS = """vendor,name,lot,email
parcels,Müller & Söhne "Parcels",Delivery,tenders@parcels.example
couriers,Couriers Ltd,Delivery,tenders@couriers.example
lender,The Lender,Credit,tenders@lender.example
"""
KPIS = """vendor,cost_per_order,on_time_first_attempt,altman_z2,merchant_fee,capital_ratio,our_share,yearly_increase
parcels,5.55,95.1,2.7,,,14,3.5
couriers,5.20,94.8,3.3,,,9,3.5
lender,,,,2.3,13.5,6,3
"""

AS_A_PERSON_TYPES = {
    ("couriers", "data_use"): "yes",
    ("couriers", "call_cost"): " NO ",
    ("couriers", "first_contact"): "74.5 %",
    ("couriers", "answered"): "85%",
    ("couriers", "turnover"): "12,5",
    ("couriers", "ownership"): "  one NAMED person keeps the case until the customer says it is solved",
    ("couriers", "interfaces/test_system"): "planned",
    ("couriers", "hours/timezone"): "europe/madrid",
    ("couriers", "hours/phone/mon"): "8am",
    ("couriers", "hours/phone/tue"): "8 h",
    ("couriers", "hours/phone/sat"): "Closed",
    ("couriers", "hours/holidays"): "NO",
}
"""What is typed instead of what the list offers, by vendor and row; it means the same."""

HANGS_ON_ANOTHER = Answer("subcontractor_terms", AnswerState.NOT_APPLICABLE)
"""What does not apply because of another answer, without anything being typed."""

DELIVERY_BLANK = ("discretion", "public_complaints")
"""What Couriers Ltd leaves blank."""


@dataclass(frozen=True)
class Returned:
    """A questionnaire that was filled in and saved in LibreOffice."""

    form: Form
    answers: dict[str, Answer]
    """What the vendor meant, by question."""
    done: Done


@dataclass(frozen=True)
class Ranked:
    """A campaign after `scorecard rank`."""

    folder: Path
    criteria: Criteria
    returned: dict[str, Returned]
    """By vendor."""
    data: dict[str, dict[str, object]]
    """The vendors in ranking.json."""
    problems: list[dict[str, str]]
    code: int


# --- what the vendors answer -----------------------------------------------------------------------------------------


def everything(form: Form) -> dict[str, Answer]:
    """Return an answer to every question, with evidence wherever it is asked for, and a comment on every line."""
    slots = [slot for section in form.sections for slot in section.questions]
    return {
        slot.key: Answer(
            slot.key,
            AnswerState.ANSWERED,
            _some_value(slot.question, slot.number),
            evidence=f'Procedure "{slot.key}", page {slot.number}' if slot.has_evidence else "",
            comment=f"Möglich; siehe S. {slot.number} – “{slot.key}”",
        )
        for slot in slots
    }


def _some_value(question: Question, number: int) -> Value:
    """Return an answer that differs from question to question."""
    match question.kind:
        case Choice(options):
            return options[number % len(options)].id
        case Scale(steps):
            return 1 + number % steps
        case Number():
            return min(max(number + 2.25, question.kind.lowest), question.kind.highest)
        case Checklist(items):
            statuses = (ItemStatus.LIVE, ItemStatus.PLANNED, ItemStatus.NO)
            return tuple(
                ItemAnswer(item.id, statuses[(at + number) % 3], comment=f"By autumn, {item.id}")
                for at, item in enumerate(items)
            )
        case Multi(options):
            yes_no = (ItemStatus.YES, ItemStatus.NO)
            return tuple(ItemAnswer(one.id, yes_no[at % 2]) for at, one in enumerate(options))
        case Day():
            return question.kind.earliest
        case Hours():
            return _week(question.kind, (Span(480, 1320),))
        case FreeText():
            return LONG
    # The one knock-out that is answered with yes, and the one that is answered with no, let the vendor in.
    return question.id in ("subcontractors", "data_use")


def _week(kind: Hours, spans: tuple[Span, ...]) -> OfferedHours:
    """Return the same hours for each day of each channel."""
    channels = [channel.id for channel in kind.promise.channels]
    days = tuple(DayHours(channel, weekday, spans) for channel in channels for weekday in range(7))
    return OfferedHours("Europe/Berlin", days, holidays=True)


def _week_of_couriers(week: OfferedHours) -> OfferedHours:
    """Return hours with a break, a day on which nobody is there, a night, and a day left blank."""
    spans: dict[tuple[str, int], tuple[Span, ...] | None] = {
        ("phone", 1): (Span(480, 780), Span(900, 1200)),
        ("phone", 5): (),
        ("phone", 6): None,
        ("chat", 4): (Span(1320, 1800),),
    }
    days = tuple(replace(day, spans=spans.get((day.channel, day.weekday), day.spans)) for day in week.days)
    return OfferedHours("Europe/Madrid", days, holidays=False)


def of_couriers(form: Form) -> dict[str, Answer]:
    """Return the answers of a vendor that leaves some out, does not measure one thing, and puts two aside."""
    answers = everything(form)
    for question in DELIVERY_BLANK:
        answers[question] = Answer(question, AnswerState.UNANSWERED)
    texts = {"values_act": 'On 3 November: "wrong labels" on 212 parcels – EUR 1,900 für Gutscheine.'}
    values = {"ownership": "named_owner", "first_contact": 74.5, "answered": 85.0, "turnover": 12.5, **texts}
    for question, value in values.items():
        answers[question] = replace(answers[question], value=value)
    week = answers["hours"].value
    assert isinstance(week, OfferedHours)
    answers["hours"] = replace(answers["hours"], value=_week_of_couriers(week))
    answers["change_reach"] = replace(answers["change_reach"], value=NotMeasured.NOT_MEASURED, evidence="", comment="")
    reason = "We never remind “anybody”; see contract §4"
    for question in ("steps_left", "price_kept"):
        answers[question] = Answer(question, AnswerState.NOT_APPLICABLE, comment=reason)
    answers["subcontractors"] = replace(answers["subcontractors"], value=False)
    answers["subcontractor_terms"] = HANGS_ON_ANOTHER
    interfaces = (
        ItemAnswer("status_5_min", ItemStatus.LIVE),
        ItemAnswer("case_exchange", None),
        ItemAnswer("test_system", ItemStatus.PLANNED, comment="From June on"),
        ItemAnswer("trade_standards", None),
        ItemAnswer("follow_online", ItemStatus.NO),
    )
    answers["interfaces"] = Answer("interfaces", AnswerState.ANSWERED, interfaces)
    return answers


def of_lender(form: Form) -> dict[str, Answer]:
    """Return the answers of a vendor that answered a single question, and left evidence beside another."""
    blank = {question: Answer(question, AnswerState.UNANSWERED) for question in everything(form)}
    blank["decision"] = Answer("decision", AnswerState.ANSWERED, 0.05)
    blank["ownership"] = Answer("ownership", AnswerState.UNANSWERED, evidence="https://lender.example/way?a=1&b=2")
    return blank


def typed(vendor: str, form: Form, answers: dict[str, Answer]) -> tuple[Entry, ...]:
    """Return what a vendor types, in its own way where it has one."""
    own = {
        (section.sheet, slot.cell(FormColumn.ANSWER)): text
        for section in form.sections
        for slot in section.slots
        if (text := AS_A_PERSON_TYPES.get((vendor, slot.key)))
    }
    said = [answer for answer in answers.values() if answer.state is not AnswerState.UNANSWERED or answer.evidence]
    given = entries(form, [answer for answer in said if answer != HANGS_ON_ANOTHER])
    return tuple(Entry(one.sheet, one.cell, own.get((one.sheet, one.cell), one.text)) for one in given)


# --- the whole way ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ranked(tmp_path_factory: pytest.TempPathFactory) -> Ranked:
    """Make a campaign, let three vendors answer in one start of LibreOffice, and rank them."""
    folder = tmp_path_factory.mktemp("campaign") / "t"
    assert scorecard("init", "t", cwd=folder.parent).code == ALL_WELL
    (folder / "vendors.csv").write_text(VENDORS, encoding="utf-8")
    (folder / "kpis.csv").write_text(KPIS, encoding="utf-8")
    assert scorecard("generate", cwd=folder).code == ALL_WELL
    criteria = load_criteria(folder / "criteria.yaml")
    delivery, credit = plan(criteria, "Delivery", "en"), plan(criteria, "Credit", "en")
    answers = {
        "parcels": (delivery, everything(delivery)),
        "couriers": (delivery, of_couriers(delivery)),
        "lender": (credit, of_lender(credit)),
    }
    jobs = [
        Job(
            folder / "sent" / f"{vendor}.xlsx",
            folder / "returned" / f"{vendor}.xlsx",
            (*typed(vendor, form, given), *locked(form)),
            looked_at(folder / "sent" / f"{vendor}.xlsx", form),
        )
        for vendor, (form, given) in answers.items()
    ]
    done = type_into(jobs)
    ran = scorecard("rank", "--data", "ranking.json", cwd=folder)
    data = json.loads((folder / "ranking.json").read_text(encoding="utf-8"))
    return Ranked(
        folder,
        criteria,
        {vendor: Returned(*answers[vendor], one) for vendor, one in zip(answers, done, strict=True)},
        {vendor["vendor"]: vendor for lot in data["lots"] for vendor in lot["vendors"]},
        data["problems"],
        ran.code,
    )


def locked(form: Form) -> tuple[Entry, ...]:
    """Return what nobody may type: over a question, an id, where no evidence is asked for, and on the cover."""
    section = form.sections[0]
    without = next(slot for slot in section.questions if not slot.has_evidence)
    cells = (
        (section.sheet, section.slots[0].cell(FormColumn.QUESTION)),
        (section.sheet, section.slots[0].cell(FormColumn.ID)),
        (section.sheet, section.slots[0].cell(FormColumn.DONE)),
        (section.sheet, without.cell(FormColumn.EVIDENCE)),
        (form.cover, "A1"),
        ("_meta", "B1"),
    )
    return tuple(Entry(sheet, cell, "typed over") for sheet, cell in cells)


def looked_at(sent: Path, form: Form) -> tuple[Place, ...]:
    """Return the counts on the cover, a row a section and one for all of them; they begin below their heading."""
    cover = opened(sent)[form.cover]
    (head,) = [cell for row in cover.iter_rows() for cell in row if cell.value == "Your progress"]
    columns = (CoverColumn.ANSWERED, CoverColumn.OPEN, CoverColumn.DONE)
    rows = range(head.row + 1, head.row + len(form.sections) + 2)
    return tuple(Place(form.cover, f"{column_letter(head.column + column)}{row}") for row in rows for column in columns)


def data_of(value: Value | None) -> object:
    """Return a value as ranking.json tells it."""
    if isinstance(value, tuple):
        return {item.item: item.status.value if item.status else None for item in value}
    if isinstance(value, OfferedHours):
        days: dict[str, dict[str, str | None]] = {}
        for day in value.days:
            days.setdefault(day.channel, {})[WEEKDAYS[day.weekday]] = _said(day.spans)
        return {"timezone": value.timezone, "holidays": value.holidays, "days": days}
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, NotMeasured) else value


def _said(spans: tuple[Span, ...] | None) -> str | None:
    return None if spans is None else format_spans(spans) or "closed"


# --- what came of it -------------------------------------------------------------------------------------------------

BOTH_LOTS = ("parcels", "couriers", "lender")


def test_only_evidence_without_an_answer_needs_a_look(ranked: Ranked) -> None:
    """Three questionnaires filled in by hand, in odd ways too, are read; evidence beside a blank answer is told."""
    assert ranked.code == NEEDS_A_LOOK
    (problem,) = ranked.problems
    place = ranked.returned["lender"].form.slots["ownership"]
    assert (problem["sheet"], problem["cell"]) == (place.sheet, place.cell(FormColumn.EVIDENCE))
    assert "https://lender.example/way?a=1&b=2" in problem["message"]


@pytest.mark.parametrize("vendor", BOTH_LOTS)
def test_every_answer_comes_back(ranked: Ranked, vendor: str) -> None:
    """Each answer is in ranking.json as it was meant, with evidence, comment and place; nothing else is answered."""
    returned = ranked.returned[vendor]
    found = {str(answer["question"]): answer for answer in ranked.data[vendor]["answers"]}
    assert list(found) == list(returned.answers)
    for question, answer in returned.answers.items():
        slot = returned.form.slots[question]
        expected = {
            "state": answer.state.value,
            "value": data_of(answer.value),
            "evidence": answer.evidence or None,
            "comment": answer.comment or None,
            "file": f"returned/{vendor}.xlsx",
            "sheet": slot.sheet,
            "cell": slot.cell(FormColumn.ANSWER),
        }
        assert {key: found[question][key] for key in expected} == expected, question


def test_vendors_are_scored_by_what_they_answered(ranked: Ranked) -> None:
    """All, most and next to nothing answered: the ranking says so."""
    assert ranked.data["parcels"]["coverage"] == 1.0
    assert 0.8 < ranked.data["couriers"]["coverage"] < 1.0
    assert ranked.data["lender"]["coverage"] < 0.1
    assert ranked.data["lender"]["rank"] is None
    points = {answer["question"]: answer["points"] for answer in ranked.data["couriers"]["answers"]}
    assert points["ownership"] == 100.0
    assert points["change_reach"] == 0.0
    assert points["steps_left"] is None
    assert points["discretion"] is None


def test_workbook_and_data_agree(ranked: Ranked) -> None:
    """The totals on the summary of ranking.xlsx are those in ranking.json."""
    rows = sheets(ranked.folder / "ranking.xlsx")["Summary"]
    shown = {}
    vendor = total = None
    for row in rows:
        if "Vendor" in row and "Total" in row:
            vendor, total = row.index("Vendor"), row.index("Total")
        elif vendor is not None and total is not None and row[vendor] is not None:
            # At the foot of the sheet some are named again.
            shown.setdefault(row[vendor], row[total])
    for told in ranked.data.values():
        assert shown[told["name"]] == pytest.approx(told["total"], abs=1e-9)


@pytest.mark.parametrize("vendor", BOTH_LOTS)
def test_locked_cells_cannot_be_typed_into(ranked: Ranked, vendor: str) -> None:
    """A vendor can neither change a question, nor a hidden id, nor the cover; its answers are all accepted."""
    seen = ranked.returned[vendor].done.entries
    refused = locked(ranked.returned[vendor].form)
    assert all(entry.error is None for entry in seen[: -len(refused)])
    assert [entry.error for entry in seen[-len(refused) :]] == [*["the cell is protected"] * 5, "the sheet is hidden"]


def progress(returned: Returned) -> list[tuple[str, str, str]]:
    """Return what the cover shows: a row a section, and one for all of them."""
    shows = [seen.shows for seen in returned.done.look_at]
    return [(shows[at], shows[at + 1], shows[at + 2]) for at in range(0, len(shows), 3)]


def test_cover_of_a_full_questionnaire(ranked: Ranked) -> None:
    """Where everything is answered, the cover says so for each section and for all."""
    returned = ranked.returned["parcels"]
    asked = [len(section.questions) for section in returned.form.sections]
    assert sum(asked) == 32
    assert progress(returned) == [(f"{number} of {number}", "–", "100 %") for number in (*asked, sum(asked))]


def test_cover_counts_what_is_open(ranked: Ranked) -> None:
    """A blank question, a half-answered checklist and a week without Sunday are open; one put aside is done.

    A figure in the spelling of another language ("12,5") is read, but the questionnaire cannot be sure of that.
    """
    returned = ranked.returned["couriers"]
    counts = progress(returned)
    by_section = dict(zip((section.criterion.id for section in returned.form.sections), counts, strict=False))
    assert by_section["customer_centricity"] == ("7 of 7", "–", "100 %")
    assert by_section["staff_motivation"] == ("4 of 6", "1", "66 %")
    assert by_section["technology"] == ("6 of 7", "–", "85 %")
    assert by_section["service_access"] == ("4 of 5", "1", "80 %")
    assert by_section["brand_values"] == ("5 of 6", "–", "83 %")
    assert counts[-1] == ("26 of 31", "2", "83 %")


def test_cover_counts_required_questions(ranked: Ranked) -> None:
    """Where nearly nothing is answered, the cover counts what is required and still open."""
    returned = ranked.returned["lender"]
    required = [
        sum(slot.question.required for slot in section.questions if slot.key != "decision")
        for section in returned.form.sections
    ]
    assert [row[1] for row in progress(returned)] == [str(number) for number in (*required, sum(required))]
    assert progress(returned)[-1][0] == "1 of 32"


def test_sent_questionnaires_stay_as_they_were(ranked: Ranked) -> None:
    """Ranking changes no file of a vendor, and a second run gives the same result."""
    before = {path.name: path.read_bytes() for path in (ranked.folder / "returned").iterdir()}
    data = (ranked.folder / "ranking.json").read_bytes()
    ran = scorecard("rank", "--data", "ranking.json", cwd=ranked.folder)
    assert ran.code in (ALL_WELL, NEEDS_A_LOOK)
    assert (ranked.folder / "ranking.json").read_bytes() == data
    assert {path.name: path.read_bytes() for path in (ranked.folder / "returned").iterdir()} == before
