"""What people type and paste into a questionnaire, and whether its states agree with the reader.

`python -m tests.office.probes` types some thousand texts into questions of every type in LibreOffice, calculates the
saved workbook anew in Gnumeric, reads it, and tells what does not agree.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import yaml

from scorecard.core.model.criteria import Criteria, Criterion, Question
from scorecard.core.model.kinds import (
    Checklist,
    Choice,
    Day,
    FreeText,
    Item,
    Kind,
    Multi,
    Need,
    Number,
    Option,
    Scale,
    YesNo,
)
from scorecard.core.model.responses import AnswerState, Response
from scorecard.core.values.texts import is_placeholder
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import TICK, Form, FormColumn, Slot
from scorecard.forms.plan import plan
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.questionnaires import criteria_of, read, written
from tests.builders.workbooks import opened
from tests.office.libreoffice import Entry, Job, type_into

LANGUAGE = "en"
TEXTS = Path(__file__).with_name("probes.yaml")
"""For each type right answers as they are shown, and what people paste into cells of any type."""
OPTIONS = ("We call back within a day", "10", "1/2", "50 %", "Yes, always", "TRUE", "2027-02-26", "3")
KINDS: dict[str, Kind] = {
    "choice": Choice(tuple(Option(f"o{at}", text(shown), 10.0 * at) for at, shown in enumerate(OPTIONS))),
    "scale": Scale(5, text("never"), text("every day")),
    "yes_no": YesNo(100.0, 0.0),
    "percent": Number(text("%"), ((0.0, 0.0), (100.0, 100.0)), 0.0, 100.0, 0.0),
    "hours": Number(text("hours"), ((0.0, 0.0), (400.0, 100.0)), 0.0, 400.0),
    "money": Number(text("EUR"), ((0.0, 0.0), (100_000.0, 100.0)), 0.0, 100_000.0, 0.0),
    "change": Number(text("points"), ((-50.0, 0.0), (50.0, 100.0)), -50.0, 50.0),
    "date": Day(((date(2027, 3, 1).toordinal(), 100.0),), date(2026, 3, 1), date(2028, 3, 1)),
    "text": FreeText(120),
}


@dataclass(frozen=True)
class Probe:
    """A text that is typed somewhere."""

    kind: str
    """A name of KINDS, or `checklist`, `multi`, `evidence`, `reason`."""
    text: str
    as_shown: bool = False


def all_probes() -> list[Probe]:
    """Return every text for every type."""
    texts = yaml.safe_load(TEXTS.read_text("utf-8"))
    probes = [Probe(kind, shown, as_shown=True) for kind, right in texts["as_shown"].items() for shown in right]
    return probes + [Probe(kind, pasted) for kind in texts["as_shown"] for pasted in texts["pasted"]]


@dataclass(frozen=True)
class Campaign:
    """A questionnaire with a place for each probe."""

    criteria: Criteria
    form: Form
    slots: tuple[Slot, ...]
    """For each probe the row in which it is typed."""


def campaign_for(probes: Sequence[Probe], language: str = LANGUAGE) -> Campaign:
    """Return a questionnaire that asks each probe's question anew: items in one checklist, all else one by one."""
    criteria: list[Criterion] = []
    keys: dict[int, str] = {}
    for kind in dict.fromkeys(probe.kind for probe in probes):
        own = [probe for probe in probes if probe.kind == kind]
        if own:
            criteria.append(Criterion(kind, text(kind), 1.0, _questions(kind, own)))
            in_parts = kind in ("checklist", "multi")
            keys |= {id(probe): f"{kind}/i{at}" if in_parts else f"{kind}{at}" for at, probe in enumerate(own)}
    asked = criteria_of(*criteria)
    form = plan(asked, "", language)
    return Campaign(asked, form, tuple(form.slots[keys[id(probe)]] for probe in probes))


def _questions(kind: str, probes: Sequence[Probe]) -> tuple[Question, ...]:
    names = [(f"i{at}", text(f"Line {at} of {kind}")) for at in range(len(probes))]
    if kind == "checklist":
        return (Question(kind, text("What holds?"), Checklist(tuple(Item(*name, Need.MUST) for name in names)), 1.0),)
    if kind == "multi":
        return (Question(kind, text("Which?"), Multi(tuple(Option(*name, 1.0) for name in names)), 1.0),)
    asked = KINDS.get(kind, KINDS["yes_no"])
    plain = Question(
        "", text(""), asked, 1.0, evidence=kind == "evidence", not_applicable=kind in ("reason", "percent")
    )
    return tuple(replace(plain, id=f"{kind}{at}", text=text(f"{kind}, {at}?")) for at in range(len(probes)))


@dataclass(frozen=True)
class Outcome:
    """What became of a probe."""

    probe: Probe
    program: str
    state: str
    is_read: bool
    """Whether the reader takes it, and finds nothing wrong with it."""

    @property
    def is_false(self) -> bool:
        """Whether the questionnaire says that it can be read, and it cannot."""
        return self.state == TICK and not self.is_read


def typed(campaign: Campaign, probes: Sequence[Probe], folder: Path) -> Path:
    """Type all probes into the questionnaire in LibreOffice, and return the workbook that it saves."""
    sent = folder / "sent.xlsx"
    sent.write_bytes(written(campaign.form, campaign.criteria))
    entries = [entry for probe, slot in zip(probes, campaign.slots, strict=True) for entry in _entries(probe, slot)]
    (done,) = type_into([Job(sent, folder / "typed.xlsx", tuple(entries))])
    assert not any(seen.error for seen in done.entries)
    return folder / "typed.xlsx"


def _entries(probe: Probe, slot: Slot) -> Iterable[Entry]:
    spoken = words(LANGUAGE)
    if probe.kind == "evidence":
        yield Entry(slot.sheet, slot.cell(FormColumn.ANSWER), spoken.spellings("yes")[0])
        yield Entry(slot.sheet, slot.cell(FormColumn.EVIDENCE), probe.text)
    elif probe.kind == "reason":
        yield Entry(slot.sheet, slot.cell(FormColumn.ANSWER), spoken.spellings("not_applicable")[0])
        yield Entry(slot.sheet, slot.cell(FormColumn.COMMENT), probe.text)
    else:
        yield Entry(slot.sheet, slot.cell(FormColumn.ANSWER), probe.text)


def entered(campaign: Campaign, probes: Sequence[Probe], folder: Path) -> Path:
    """Enter all probes as numbers and texts, and return the workbook as Gnumeric calculates it."""
    filled, target = folder / "filled.xlsx", folder / "gnumeric.xlsx"
    entries = [entry for probe, slot in zip(probes, campaign.slots, strict=True) for entry in _entries(probe, slot)]
    cells = [Typed(entry.sheet, entry.cell, entry.text) for entry in entries]
    filled.write_bytes(fill_in(written(campaign.form, campaign.criteria), cells))
    subprocess.run(["ssconvert", "--recalc", filled, target], check=True, capture_output=True)
    return target


def outcomes(workbook: Path, program: str, campaign: Campaign, probes: Sequence[Probe]) -> list[Outcome]:
    """Return what a workbook says of each probe, and what the reader makes of it."""
    content = workbook.read_bytes()
    response, shown = read(content, campaign.form), opened(content, values=True)
    troubled = {(problem.where.sheet, problem.where.cell) for problem in response.problems}
    found = []
    for probe, slot in zip(probes, campaign.slots, strict=True):
        state = str(shown[slot.sheet][slot.cell(FormColumn.DONE)].value)
        trouble = any((slot.sheet, slot.cell(column)) in troubled for column in FormColumn)
        found.append(Outcome(probe, program, state, not trouble and _is_read(probe, slot, response)))
    return found


def _is_read(probe: Probe, slot: Slot, response: Response) -> bool:
    answer = response.answer(slot.question.id)
    if not slot.is_whole:
        items = answer.value if isinstance(answer.value, tuple) else ()
        return any(item.item == slot.part_id and item.status is not None for item in items)
    beside = {"evidence": answer.evidence, "reason": answer.comment, "text": str(answer.value or "")}.get(
        probe.kind, "-"
    )
    everywhere = words(LANGUAGE).spellings_everywhere
    empty = everywhere("placeholder") + (() if probe.kind == "text" else everywhere("nothing"))
    holds_a_place = probe.kind in ("evidence", "reason", "text") and (not beside or is_placeholder(beside, empty))
    return answer.state in (AnswerState.ANSWERED, AnswerState.NOT_APPLICABLE) and not holds_a_place


def run(probes: Sequence[Probe], folder: Path, *, gnumeric: bool = True) -> list[Outcome]:
    """Return what becomes of all probes in LibreOffice, and in Gnumeric where that is asked for."""
    campaign = campaign_for(probes)
    workbook = typed(campaign, probes, folder)
    found = outcomes(workbook, "LibreOffice", campaign, probes)
    if gnumeric:
        found += outcomes(entered(campaign, probes, folder), "Gnumeric", campaign, probes)
    return found


def main() -> None:
    """Run all probes and tell what does not agree."""
    with tempfile.TemporaryDirectory() as folder:
        found = run(all_probes(), Path(folder))
    out = sys.stdout.write
    for program in ("LibreOffice", "Gnumeric"):
        own = [outcome for outcome in found if outcome.program == program]
        shown = [outcome for outcome in own if outcome.probe.as_shown]
        missed = [outcome for outcome in shown if outcome.state != TICK]
        out(f"{program}: {len(own)} texts, {sum(outcome.is_false for outcome in own)} false ticks; ")
        out(f"of {len(shown)} answers as shown {len(missed)} without a tick\n")
        for outcome in [*missed, *(outcome for outcome in own if outcome.is_false)]:
            out(f"  {outcome.probe.kind}: {outcome.probe.text[:60]!r}: {outcome.state}, read: {outcome.is_read}\n")
        out(f"  states: {dict(Counter(outcome.state for outcome in own))}\n")
        cautious = [outcome for outcome in own if outcome.state != TICK and outcome.is_read]
        out(f"  read without a tick: {len(cautious)}: {Counter(outcome.probe.kind for outcome in cautious)}\n")


if __name__ == "__main__":
    main()
