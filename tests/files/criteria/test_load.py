"""What a criteria.yaml states, and what is said of one that is wrong."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import jsonschema
import pytest

from scorecard.core.model.criteria import (
    BrandValue,
    Buyer,
    Condition,
    Contradiction,
    Credit,
    Criteria,
    Deadline,
    Disclose,
    Doubt,
    Minimum,
    Scenario,
)
from scorecard.core.model.kinds import (
    Channel,
    Checklist,
    Choice,
    Day,
    FactCheck,
    FreeText,
    Holiday,
    Hours,
    Item,
    Multi,
    Need,
    Number,
    Option,
    Promise,
    Range,
    Scale,
    Span,
    Text,
    YesNo,
)
from scorecard.core.model.kpis import Supplier, Uncertainty
from scorecard.errors import ScorecardError
from scorecard.files.criteria.load import json_schema, load_criteria, look_into, read_document
from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml

ROOT = Path(__file__).parents[3]
ERRORS = Path(__file__).parents[1] / "criteria_errors"

SMALL = """
schema: 1
title: Parcels
buyer: {name: Halvern Home}
criteria:
  - id: service
    name: Service
    weight: 1
    questions:
      - {id: called_back, type: yes_no, text: "Do you call back?", weight: 1, points: {yes: 100, no: 0}}
"""

WHOLE = """
schema: 1
title: {es: Paquetes, en: Parcels}
language: en
deadline: 2027-02-26
buyer: {name: Halvern Home, contact: partners@halvern.example}
alignment_share: 75
minimum: {alignment: 50, financial: 30}
complete: 90
credit: {none: 30, declared: 70, verified: 90}
doubt: {declared: 20, verified: 5}
scenarios:
  price_first: {alignment_share: 30}
  kind: {criteria: {service: 3}, kpis: {share: 5}}
cover: As things are today.
disclose: weights
brand_values: [{name: Say it once, text: Nobody asks twice.}]
criteria:
  - id: service
    name: Service
    about: Are you there?
    weight: 30
    floor: 40
    lots: [Delivery, Credit]
    questions:
      - {id: outside, type: yes_no, text: "Do you sub-contract?", weight: 1, points: {yes: 50, no: 100}, knockout: no}
      - id: ownership
        type: choice
        text: What happens next?
        help: As it is today.
        why: Nobody keeps the case.
        weight: 3
        required: true
        evidence: true
        not_applicable: true
        only_if: {outside: yes}
        lots: [Delivery]
        options:
          - {id: again, text: The customer calls again, points: 0}
          - {id: no, text: No, points: 80.5}
      - {id: pressure, type: scale, text: "How often?", weight: 0, steps: 5, low: never, high: daily, reversed: true}
      - id: turnover
        type: number
        text: How many leave?
        weight: 2
        unit: "%"
        range: [0, 300]
        points: {10: 100, 30.5: 55, 60: 0}
        not_measured: 5
        ask: {below: 5}
      - {id: record, type: checklist, text: "Which?", weight: 1, items: [{id: one, text: Names, need: must}]}
      - {id: story, type: text, text: Tell us, weight: 2, max_length: 900}
kpis:
  - id: cost
    name: Cost per order
    unit: EUR
    weight: 40
    column: Cost (EUR)
    points: {4.00: 100, 9.00: 0}
    limit: {max: 12}
    ask: {below: 3, above: 11}
    supplied_by: vendor
    price: true
    lots: [Delivery]
    why: The budget.
  - {id: share, name: Our share, weight: 10, points: {0: 0, 3: 100}, uncertainty: {relative: 3}}
"""

HOURS = """
promise:
  timezone: Europe/Madrid
  from: 2027-01-04
  channels:
    phone: {weight: 60, mon-sat: "08:00-22:00", sun: "10:00-14:00, 16:00-20:00"}
    live_chat: {weight: 40, name: {en: Live chat, es: Chat}, thu-tue: "22:00-06:00", wed: closed}
  holidays: {2027-12-24: "10:00-14:00", 2027-01-06: closed}
"""

NEWER = (
    SMALL
    + """
      - {id: open, type: hours, text: "When do you answer?", weight: 1}
      - id: ways
        type: multi
        text: "How do you say that you are late?"
        weight: 1
        options: [{id: message, text: A message, points: 60}, {id: call, text: A call, points: 70}]
      - {id: live, type: date, text: "Live since?", weight: 1, points: {2026-01-01: 100, 2027-01-01: 0}}
      - id: ready
        type: date
        text: "From when?"
        weight: 1
        points: {2027-03-01: 100, 2027-04-01: 80, 2027-09-01: 0}
        range: [2027-01-01, 2028-12-31]
      - {id: wait, type: number, text: "How long?", weight: 1, unit: {es: horas, en: hours}, range: [0, 9],
         points: {0: 100, 9: 0}}
kpis: [{id: cost, name: Cost, unit: {en: euros, es: euros}, weight: 1, points: {1: 100, 2: 0}}]
"""
    + HOURS
)


def load(folder: Path, text: str) -> Criteria:
    """Return what a criteria.yaml with this text states."""
    path = folder / "criteria.yaml"
    path.write_text(text, encoding="utf-8")
    return load_criteria(path)


def says(text: str) -> Text:
    """Return a text in the campaign's language."""
    return Text((("en", text),))


def test_campaign(tmp_path: Path) -> None:
    """What stands at the top of the file is what the campaign is."""
    criteria = load(tmp_path, WHOLE)
    assert criteria.title == Text((("en", "Parcels"), ("es", "Paquetes")))
    assert criteria.deadline == Deadline(date(2027, 2, 26))
    assert criteria.buyer == Buyer("Halvern Home", "partners@halvern.example")
    assert (criteria.alignment_share, criteria.complete) == (0.75, 0.9)
    assert criteria.minimum == Minimum(50, 30)
    assert (criteria.credit, criteria.doubt) == (Credit(0.7, 0.9, 0.3), Doubt(0.2, 0.05))
    assert criteria.scenarios == (
        Scenario("kind", None, (("service", 3.0),), (("share", 5.0),)),
        Scenario("price_first", 0.3),
    )
    assert criteria.disclose is Disclose.WEIGHTS
    assert criteria.cover == says("As things are today.")
    assert criteria.brand_values == (BrandValue(says("Say it once"), says("Nobody asks twice.")),)
    assert criteria.lots == ("Delivery", "Credit")


def test_what_answers_are_held_against(tmp_path: Path) -> None:
    """A number may be held against a column of the KPI table, and an answer against one to another question."""
    text = (
        SMALL
        + """
      - {id: solved, type: number, text: "How many?", weight: 1, unit: "%", range: [0, 100], points: {0: 0, 9: 100},
         check: {column: Our tickets, within: 2.5}}
      - id: ways
        type: multi
        text: How?
        weight: 1
        options: [{id: mail, text: By mail, points: 60}, {id: never, text: Never, points: 0}]
        contradicts: {never: {called_back: yes, who: us}}
      - {id: who, type: choice, text: "Who?", weight: 1, contradicts: {us: {called_back: no}},
         options: [{id: us, text: We, points: 60}, {id: them, text: They, points: 0}]}
"""
    )
    criteria = load(tmp_path, text)
    called_back, solved, ways, who = criteria.criteria[0].questions
    assert isinstance(solved.kind, Number)
    assert solved.kind.check == FactCheck("Our tickets", 2.5)
    assert criteria.fact_columns == ("Our tickets",)
    assert called_back.contradicts == solved.contradicts == ()
    assert ways.contradicts == (
        Contradiction("never", Condition("called_back", "yes")),
        Contradiction("never", Condition("who", "us")),
    )
    assert who.contradicts == (Contradiction("us", Condition("called_back", "no")),)


def test_questions(tmp_path: Path) -> None:
    """Each type of question keeps what its keys say."""
    (criterion,) = load(tmp_path, WHOLE).criteria
    assert (criterion.weight, criterion.floor, criterion.about) == (30, 40, says("Are you there?"))
    outside, ownership, pressure, turnover, record, story = criterion.questions
    assert outside.kind == YesNo(50, 100, knockout=False)
    assert ownership.kind == Choice(
        (Option("again", says("The customer calls again"), 0), Option("no", says("No"), 80.5))
    )
    assert ownership.only_if == Condition("outside", "yes")
    assert (ownership.required, ownership.evidence, ownership.not_applicable) == (True, True, True)
    assert (ownership.help, ownership.why) == (says("As it is today."), "Nobody keeps the case.")
    assert ownership.lots == ("Delivery",)
    assert pressure.kind == Scale(5, says("never"), says("daily"), reversed=True)
    assert turnover.kind == Number(Text((("en", "%"),)), ((10, 100), (30.5, 55), (60, 0)), 0, 300, 5, Range(lowest=5))
    assert record.kind == Checklist((Item("one", says("Names"), Need.MUST),))
    assert story.kind == FreeText(900)


def test_kpis(tmp_path: Path) -> None:
    """A KPI keeps what its keys say, and its column is its id where no other is named."""
    cost, share = load(tmp_path, WHOLE).kpis
    assert cost.anchors == ((4, 100), (9, 0))
    assert (cost.column, cost.limit, cost.ask) == ("Cost (EUR)", Range(None, 12), Range(3, 11))
    assert (cost.supplied_by, cost.price, cost.lots, cost.why) == (Supplier.VENDOR, True, ("Delivery",), "The budget.")
    assert (share.column, str(share.unit), share.supplied_by, share.price) == ("share", "", Supplier.BUYER, False)


def test_promise(tmp_path: Path) -> None:
    """What we promise our customers stands under each hours question: days, nights, holidays and time zone."""
    day, night = (Span(480, 1320),), (Span(1320, 1800),)
    channels = (
        Channel("phone", says("Phone"), 60, (*[day] * 6, (Span(600, 840), Span(960, 1200)))),
        Channel("live_chat", Text((("en", "Live chat"), ("es", "Chat"))), 40, (*[night] * 2, (), *[night] * 4)),
    )
    holidays = (Holiday(date(2027, 1, 6)), Holiday(date(2027, 12, 24), (Span(600, 840),)))
    promise = Promise("Europe/Madrid", date(2027, 1, 4), channels, holidays)
    assert load(tmp_path, NEWER).criteria[0].questions[1].kind == Hours(promise)


def test_multi_and_date_questions(tmp_path: Path) -> None:
    """A question with several answers keeps its options, and one on a date the dates that earn points."""
    _, _, ways, live, ready, wait = load(tmp_path, NEWER).criteria[0].questions
    assert ways.kind == Multi((Option("message", says("A message"), 60), Option("call", says("A call"), 70)))
    january = date(2026, 1, 1).toordinal()
    assert live.kind == Day(((january, 100), (january + 365, 0)), date(1900, 1, 1), date(2199, 12, 31))
    assert isinstance(ready.kind, Day)
    assert (ready.kind.earliest, ready.kind.latest) == (date(2027, 1, 1), date(2028, 12, 31))
    assert isinstance(wait.kind, Number)
    assert str(wait.kind.unit) == "hours"


def test_a_promise_without_its_question(tmp_path: Path) -> None:
    """The promise may be written before anybody asks for hours."""
    assert load(tmp_path, SMALL + HOURS).criteria == load(tmp_path, SMALL).criteria


def test_each_lot_may_ask_for_hours(tmp_path: Path) -> None:
    """Two lots may ask for the hours in different words."""
    asked = '      - {id: ID, type: hours, text: "When?", weight: 1, lots: [LOT]}\n'
    questions = asked.replace("ID", "a").replace("LOT", "A") + asked.replace("ID", "b").replace("LOT", "B")
    assert load(tmp_path, SMALL + questions + HOURS).lots == ("A", "B")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("00:00-24:00", (Span(0, 1440),)),
        ("00:00-08:00,16:00-24:00", (Span(0, 480), Span(960, 1440))),
        ("20:00-02:00", (Span(1200, 1560),)),
        ("14:00-18:00, 08:00-12:00", (Span(480, 720), Span(840, 1080))),
    ],
)
def test_promised_hours(tmp_path: Path, written: str, expected: tuple[Span, ...]) -> None:
    """Round the clock, breaks and nights can be promised, in any order."""
    kind = load(tmp_path, NEWER.replace("10:00-14:00, 16:00-20:00", written)).criteria[0].questions[1].kind
    assert isinstance(kind, Hours)
    assert kind.promise.channels[0].week[6] == expected


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("madrid", 'Did you mean "Europe/Madrid"?'),
        ("Europe/New York", 'Did you mean "America/New_York"?'),
        ("Europe/Madird", 'Did you mean "Europe/Madrid"?'),
        ("localtime", "Write the name of a time zone, such as Europe/Madrid"),
    ],
)
def test_time_zones(tmp_path: Path, written: str, hint: str) -> None:
    """A misspelt time zone, or a mere city, is told how it is written."""
    with pytest.raises(ScorecardError) as refused:
        load(tmp_path, NEWER.replace("Europe/Madrid", written))
    assert [problem.hint for problem in refused.value.problems] == [hint]


def test_a_computer_without_time_zones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the computer has no list of time zones, that is said instead of blaming the file."""
    monkeypatch.setattr("scorecard.files.criteria.hours.place_zones", frozenset)
    with pytest.raises(ScorecardError) as refused:
        load(tmp_path, NEWER)
    assert [problem.hint for problem in refused.value.problems] == ["Install them with `pip install tzdata`"]


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("Mon - Sat", 'Did you mean "mon-sat"?'),
        ("Monday to Saturday", 'Did you mean "mon-sat"?'),
        ("mon–sat", 'Did you mean "mon-sat"?'),
        ("Mo-Sa", 'Did you mean "mon-sat"?'),
        ("weekdays", "Known here: weight, name, mon, tue, wed, thu, fri, sat, sun, and days in a row such as mon-fri"),
    ],
)
def test_days_in_other_words(tmp_path: Path, key: str, hint: str) -> None:
    """Days that are written in another way are refused with the way to write them, and nothing else is said."""
    with pytest.raises(ScorecardError) as refused:
        load(tmp_path, NEWER.replace("mon-sat", key))
    assert [problem.hint for problem in refused.value.problems] == [hint]


def test_what_is_left_out(tmp_path: Path) -> None:
    """A file with only what is needed has sensible values for the rest."""
    criteria = load(tmp_path, SMALL)
    assert (criteria.language, criteria.deadline, criteria.minimum) == ("en", None, Minimum())
    assert (criteria.complete, criteria.disclose, criteria.lots) == (0.8, Disclose.NOTHING, ())
    assert (criteria.credit, criteria.scenarios, criteria.doubt) == (Credit(1.0, 1.0), (), None)
    assert not criteria.criteria[0].questions[0].required


@pytest.mark.parametrize(
    ("written", "uncertainty"),
    [("{relative: 3}", Uncertainty(relative=0.03)), ("{absolute: 0.5}", Uncertainty(absolute=0.5))],
)
def test_how_far_a_figure_may_be_off(tmp_path: Path, written: str, uncertainty: Uncertainty) -> None:
    """Percent of the value or a distance in the unit of the KPI; without the key its values are taken as they are."""
    share, other = "{id: share, name: Our share, weight: 1, points: {0: 0, 3: 100}", "{id: cost, name: Cost"
    kpis = f"kpis: [{share}, uncertainty: {written}}}, {other}, weight: 1, points: {{1: 100, 2: 0}}}}]"
    assert [own.uncertainty for own in load(tmp_path, SMALL + kpis).kpis] == [uncertainty, None]


@pytest.mark.parametrize("kpis", ["", "kpis:", "kpis: []"])
def test_no_kpis(tmp_path: Path, kpis: str) -> None:
    """Without KPIs alignment is the whole total."""
    criteria = load(tmp_path, SMALL + kpis)
    assert (criteria.kpis, criteria.alignment_share) == ((), 1.0)


def test_alignment_is_sixty_percent_where_nothing_is_said(tmp_path: Path) -> None:
    """With KPIs and no word on shares, alignment counts 60 percent."""
    kpis = "kpis: [{id: cost, name: Cost, weight: 1, points: {1: 100, 2: 0}}]"
    assert load(tmp_path, SMALL + kpis).alignment_share == 0.6


def test_a_knock_out_is_required(tmp_path: Path) -> None:
    """Nobody can pass a knock-out question by leaving it out."""
    assert load(tmp_path, WHOLE).criteria[0].questions[0].required


def test_declared_lots_keep_their_order(tmp_path: Path) -> None:
    """Lots stand in the report in the order in which they are declared, also one that nothing else names."""
    assert load(tmp_path, SMALL + "lots: [Credit, Delivery]").lots == ("Credit", "Delivery")


def test_fingerprint_ignores_layout(tmp_path: Path) -> None:
    """Comments, blank lines and the order of keys do not make another campaign; a point more does."""
    first = load(tmp_path, SMALL)
    rearranged = "# a comment\nbuyer:\n  name: Halvern Home\n" + SMALL.replace("buyer: {name: Halvern Home}\n", "\n")
    again = load(tmp_path, rearranged)
    changed = load(tmp_path, SMALL.replace("yes: 100", "yes: 99"))
    assert again == first
    assert len(first.fingerprint) == 12
    assert changed.fingerprint != first.fingerprint
    assert replace(changed, fingerprint="").title == first.title


@pytest.mark.parametrize("path", sorted(ERRORS.glob("*.yaml")), ids=lambda path: path.stem)
def test_messages(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each mistake is named with its line, its key and its remedy, and all of them at once."""
    monkeypatch.chdir(ERRORS)
    with pytest.raises(ScorecardError) as refused:
        load_criteria(Path(path.name))
    told = ""
    for problem in refused.value.problems:
        told += f"{problem.where}: {problem.message}\n  hint: {problem.hint}\n"
    assert told == path.with_suffix(".txt").read_text(encoding="utf-8")


def test_the_file_is_named_as_seen_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A message names the file by the short way from the folder in which the command runs."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tender").mkdir()
    with pytest.raises(ScorecardError) as refused:
        load(tmp_path / "tender", "schema: 1")
    assert refused.value.problems[0].where.file == "tender/criteria.yaml"


@pytest.mark.parametrize(
    ("written", "clock", "zone"),
    [
        ("deadline: 2027-02-26 17:00\ntimezone: Europe/Lisbon", time(17), "Europe/Lisbon"),
        ("deadline: 2027-02-26 17:00:00", time(17), "UTC"),
        ("deadline: '2027-02-26T17:00'", time(17), "UTC"),
        ("deadline: 2027-02-26", None, "UTC"),
    ],
)
def test_a_deadline_has_a_clock_and_a_zone(tmp_path: Path, written: str, clock: time | None, zone: str) -> None:
    """A deadline may say until which hour, by the clocks of a time zone; a day alone is all of it."""
    criteria = load(tmp_path, f"{SMALL}\n{written}")
    assert criteria.deadline == Deadline(date(2027, 2, 26), clock, zone)


@pytest.mark.parametrize("written", ["2027-02-26 25:00", "2027-02-30", "2027-02-26 5pm", "soon"])
def test_what_is_no_deadline(tmp_path: Path, written: str) -> None:
    """What is neither a day nor a moment is refused, with how to write one."""
    with pytest.raises(ScorecardError, match="is no deadline") as refused:
        load(tmp_path, f"{SMALL}\ndeadline: {written}")
    assert "2027-02-26 17:00" in refused.value.problems[0].hint


def test_the_shipped_criteria_load() -> None:
    """The criteria.yaml that a campaign begins with is without a problem, and its header counts right."""
    path = ROOT / "criteria.yaml"
    criteria = load_criteria(path)
    questions = sum(len(criterion.questions) for criterion in criteria.criteria)
    seen = {sum(len(criterion.questions) for criterion in criteria.for_lot(lot)) for lot in criteria.lots}
    header = f"{questions} questions and {len(criteria.kpis)} KPIs; each lot sees {seen.pop()} questions."
    assert not seen
    assert header in path.read_text(encoding="utf-8")


def test_the_editor_schema_is_current() -> None:
    """An editor knows the same keys as the tool; `python -m scorecard.files.criteria.load` writes its schema anew."""
    assert (ROOT / "templates" / "criteria.schema.json").read_text(encoding="utf-8") == json_schema()


def test_the_editor_schema_is_written(tmp_path: Path) -> None:
    """The schema is made anew by one command in the root of the project."""
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    subprocess.run([sys.executable, "-m", "scorecard.files.criteria.load"], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "templates" / "criteria.schema.json").read_text(encoding="utf-8") == json_schema()


@pytest.mark.parametrize("text", [SMALL, WHOLE, NEWER, (ROOT / "criteria.yaml").read_text(encoding="utf-8")])
def test_the_editor_accepts_what_the_tool_accepts(tmp_path: Path, text: str) -> None:
    """A good criteria.yaml shows no red lines in an editor."""
    path = tmp_path / "criteria.yaml"
    path.write_text(text, encoding="utf-8")
    data = json.loads(json.dumps(read_yaml(path).data, default=str))
    jsonschema.Draft202012Validator(json.loads(json_schema())).validate(data)


@pytest.mark.parametrize(
    "change",
    [
        ("title:", "titel:"),
        ("weight: 1", "weight: -1"),
        ("type: yes_no", "type: yesno"),
        ("mon-sat:", "mon-sta:"),
        ('"08:00-22:00"', '"8-22"'),
        ("sun:", "name: 3, sun:"),
        ("live_chat:", "Chat:"),
        ("from:", "form:"),
        ("range: [2027-01-01, 2028-12-31]", "range: [2027-01-01]"),
    ],
)
def test_the_editor_marks_what_the_tool_refuses(tmp_path: Path, change: tuple[str, str]) -> None:
    """A misspelt key, type or day, a negative weight and unclear hours are marked while typing."""
    path = tmp_path / "criteria.yaml"
    path.write_text(NEWER.replace(*change), encoding="utf-8")
    validator = jsonschema.Draft202012Validator(json.loads(json_schema()))
    assert not validator.is_valid(json.loads(json.dumps(read_yaml(path).data, default=str)))
    with pytest.raises(ScorecardError):
        load_criteria(path)


def test_the_first_line_leads_editors_to_the_schema() -> None:
    """An editor with YAML support finds the schema without being told."""
    first = (ROOT / "criteria.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=templates/criteria.schema.json"


def test_importing_the_disk_is_cheap() -> None:
    """A command that reads no table and no criteria waits for no heavy library."""
    heavy = "{'pandas', 'openpyxl', 'pydantic', 'yaml', 'numpy'}"
    light = ", ".join(f"scorecard.files.{name}" for name in ("tables", "save", "key", "shipped", "output.ranking_json"))
    code = f"import sys, {light}; sys.exit(str({heavy} & set(sys.modules)) if {heavy} & set(sys.modules) else 0)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_what_is_nothing_for_a_contract_may_be_said_after_sending(tmp_path: Path) -> None:
    """`contract: no` keeps a question out of what is proposed, and makes no other criteria of those that were sent."""
    sent, now = tmp_path / "sent.yaml", tmp_path / "now.yaml"
    sent.write_text(SMALL, encoding="utf-8")
    now.write_text(SMALL.replace("no: 0}}", "no: 0}, contract: no}"), encoding="utf-8")
    before, after = load_criteria(sent), load_criteria(now)
    assert [question.contract for question in (*before.questions, *after.questions)] == [True, False]
    assert before.fingerprint == after.fingerprint


def test_columns_are_looked_for_though_a_kpi_is_wrong(tmp_path: Path) -> None:
    """Where only the points of a KPI are wrong, its column is known, so that a table without it is told at once."""
    path = tmp_path / "criteria.yaml"
    kpis = """kpis:
  - {id: cost, name: Cost, unit: EUR, weight: 2, column: Cost per order, points: {4: 100}}
  - {id: late, name: Late, unit: "%", weight: 1, points: {0: 100, 5: 0}}
  - {id: Lost, name: Lost, unit: "%", weight: 1, points: {0: 100, 5: 0}}
"""
    path.write_text(SMALL + kpis, encoding="utf-8")
    loaded = look_into(path)
    assert len(loaded.problems) == 2
    assert loaded.readable is not None
    assert [(kpi.column, str(kpi.unit)) for kpi in loaded.readable.kpis] == [("Cost per order", "EUR"), ("late", "%")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12.02.2027 17 Uhr", "2027-02-12 17:00"),
        ("12. Februar 2027 um 17:30 Uhr", "2027-02-12 17:30"),
        ("February 12, 2027, 5 pm", "2027-02-12 17:00"),
        ("12 février 2027 à 17h", "2027-02-12 17:00"),
        ("12.02.2027 24 Uhr", "2027-02-12"),
        ("12 February 2027", "2027-02-12"),
        ("12.02.2027 evening", "a date, such as"),
    ],
)
def test_a_deadline_as_people_write_it(tmp_path: Path, typed: str, meant: str) -> None:
    """A deadline in words of one's own is not taken, but what was probably meant is proposed."""
    path = tmp_path / "criteria.yaml"
    path.write_text(f'schema: 1\ndeadline: "{typed}"\n', encoding="utf-8")
    (problem,) = (each for each in look_into(path).problems if each.where.key == "deadline")
    assert problem.hint.startswith(f"Write {meant}")


def test_criteria_that_were_edited_are_read_again(tmp_path: Path) -> None:
    """What one run asks for several times is read once, and what was edited meanwhile is not what was read before."""
    path = tmp_path / "criteria.yaml"
    for title in ("Parcels", "Letters", "Parcels"):
        path.write_text(f"title: {title}\n", encoding="utf-8")
        assert read_document(path).data == {"title": title}
        assert read_document(path) is read_document(path)
