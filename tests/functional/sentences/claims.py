"""What a reader is told of a lot, as claims: what each sentence says is applied, and must come out as told."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod
from typing import Any

from tests.functional.sentences.answers import alike, applies, best, gate_of, is_given, is_open, steps, worth
from tests.functional.sentences.by_core import order_by_core
from tests.functional.sentences.tender import (
    NOT_APPLICABLE,
    Answered,
    Edits,
    Measured,
    Named,
    Order,
    Reviewed,
    Tender,
    edited,
    leaders,
)

Told = Mapping[str, Any]
_WAYS = 200
"""Ways to answer what is missing: so many are tried one by one."""
TINY = 1e-7


@dataclass(frozen=True)
class Trial:
    """Changes, and what must hold once they are made."""

    edits: Edits
    holds: Callable[[Order], bool]


@dataclass(frozen=True)
class Claim:
    """A sentence, and what shows that it is true: every trial must hold."""

    kind: str
    said: str
    """What is told, as ranking.json has it."""
    trials: tuple[Trial, ...]


def claim(kind: str, told: object, *trials: Trial) -> Claim:
    """Return a claim."""
    return Claim(kind, str(told), trials)


def fact(kind: str, told: object, holds: bool) -> Claim:
    """Return a claim about what is as it is."""
    return claim(kind, told, Trial((), lambda _: holds))


def near(one: float | None, other: float | None) -> bool:
    """Return whether two figures are the same, but for the noise of sums."""
    return one is not None and other is not None and abs(one - other) <= TINY


@dataclass(frozen=True)
class Lot:
    """A lot of a campaign, and what ranking.json tells of it."""

    tender: Tender
    told: Told

    @property
    def name(self) -> str:
        """Its name; empty where the campaign has none."""
        return self.told["lot"] or ""

    @property
    def insights(self) -> Told:
        """What is told of the lot."""
        found: Told = self.told["insights"]
        return found

    @cached_property
    def today(self) -> Order:
        """The order as it is."""
        return self.with_edits(())

    @cached_property
    def first(self) -> set[str]:
        """Who leads today."""
        return leaders(self.today)

    def with_edits(self, edits: Edits) -> Order:
        """Return the order with changes, in memory."""
        return order_by_core(edited(self.tender, edits), self.name)

    def vendors(self) -> Iterator[tuple[str, Told]]:
        """Yield each vendor of which something came back, with what is told of it."""
        for told in self.told["vendors"]:
            if told["vendor"] in self.tender.answers:
                yield told["vendor"], told

    # --- changes ---

    def change(self, told: Told) -> Edits:
        """Return a told change, to be typed into the files."""
        vendor, subject = told["vendor"], told["question"]
        match told["kind"]:
            case "measured":
                return (Measured(vendor, subject, told["value"]),)
            case "verified" | "refuted":
                return (Reviewed(vendor, subject, verified=told["kind"] == "verified"),)
            case "named":
                return (Named(vendor, subject),)
        return (Answered(vendor, subject, told["value"], proven=told["kind"] == "answered"),)

    def small_changes(self, vendor: str) -> Iterator[Edits]:
        """Yield every answer of a vendor a step different, verified, or given at its best where it is open."""
        for question, asked, value in self._answers(vendor):
            if is_given(value) and asked["type"] not in ("number", "date", "hours", "text"):
                others = [*steps(asked, value), *(alike(asked, value) if question in self.tender.gates else ())]
                yield from ((Answered(vendor, question, other),) for other in others)
            if is_open(asked, value) and gate_of(self.tender, vendor, question) is not None:
                yield from ((Answered(vendor, question, other, True),) for other in self.best(vendor, question))
            if not is_given(value):
                continue
            if self.lacks_evidence(vendor, question):
                yield (Named(vendor, question),)
            elif asked.get("evidence") and not self.is_checked(vendor, question):
                yield (Reviewed(vendor, question, verified=True),)

    def lacks_evidence(self, vendor: str, question: str) -> bool:
        """Return whether evidence that is not named may cost an answer points."""
        lacks = self.tender.wants_names and (vendor, question) in self.tender.bare
        return lacks and not self.is_checked(vendor, question)

    def _answers(self, vendor: str) -> Iterator[tuple[str, Told, Any]]:
        for question, value in self.tender.answers[vendor].items():
            if applies(self.tender, vendor, question):
                yield question, self.tender.questions[question], value

    def is_checked(self, vendor: str, question: str) -> bool:
        """Return whether somebody looked at the evidence of an answer."""
        return bool(self._verdicts(vendor, question))

    def is_read(self, vendor: str, question: str) -> bool:
        """Return whether somebody gave points for a text."""
        said = (r for r in self.tender.reviews if (r.vendor, r.question) == (vendor, question))
        return any(review.points is not None for review in said)

    def is_refuted(self, vendor: str, question: str) -> bool:
        """Return whether the evidence of an answer speaks against it."""
        return False in self._verdicts(vendor, question)

    def _verdicts(self, vendor: str, question: str) -> set[bool | None]:
        said = (r for r in self.tender.reviews if (r.vendor, r.question) == (vendor, question))
        return {review.verified for review in said} - {None}

    def best(self, vendor: str, question: str) -> list[Any]:
        """Return what may be the best answer to what is open."""
        asked, value = self.tender.questions[question], self.tender.answers[vendor][question]
        return best(asked, None if value == NOT_APPLICABLE else value, question in self.tender.gates)

    # --- what is missing ---

    def ways(self, vendor: str, owed: list[str], texts: float | None = None) -> list[Edits]:
        """Return every way to give what is missing at its best, figures and evidence too; none if there are too many.

        Texts are given and read with so many points; without any, they are only given.
        """
        answers = self.tender.answers[vendor]
        asked = {name: self.tender.questions[name] for name in owed if name in answers}
        scored = [name for name, its in asked.items() if its["type"] != "text" and is_open(its, answers[name])]
        values = [self.best(vendor, name) for name in scored]
        if prod(map(len, values)) > _WAYS:
            return []
        known = [name for name in owed if name in self.tender.kpis]
        always: Edits = tuple(edit for kpi in known for edit in self.figure(vendor, kpi, max))
        for name, its in asked.items():
            if its["type"] == "text":
                given = () if is_given(answers[name]) else (Answered(vendor, name, "Words"),)
                read = () if texts is None or self.is_read(vendor, name) else (Reviewed(vendor, name, points=texts),)
                always = (*always, *given, *read)
            always += (Named(vendor, name),) if self.lacks_evidence(vendor, name) else ()
        return [
            (*always, *(Answered(vendor, name, value, True) for name, value in zip(scored, chosen, strict=True)))
            for chosen in product(*values)
        ]

    def figure(self, vendor: str, kpi: str, end: Callable[..., float]) -> Edits:
        """Return a KPI at its best or at its worst, within its limit."""
        return (Measured(vendor, kpi, end(self.figures(kpi), key=lambda value: self.kpi_points(kpi, value))),)

    def figures(self, kpi: str) -> list[float]:
        """Return the anchors of a KPI and the ends of its limit, as far as they are within it."""
        told = self.tender.kpis[kpi]
        limit = told.get("limit", {})
        known = [*(float(at) for at in told["points"]), *(float(end) for end in limit.values())]
        return [at for at in known if limit.get("min", at) <= at <= limit.get("max", at)]

    def kpi_points(self, kpi: str, value: float) -> float:
        """Return the points of a KPI's value."""
        return worth(self.tender.kpis[kpi]["points"], value)

    def open_texts(self, vendor: str) -> list[str]:
        """Return the texts of a vendor that can still be read, blank or given; one that nobody gave counts for none."""
        answers = [self.tender.answers[other] for other, _ in self.vendors()]
        given = {name for own in answers for name, value in own.items() if is_given(value)}
        read = {each.question for each in self.tender.reviews if each.vendor == vendor and each.points is not None}
        texts = [name for name, asked, _ in self._answers(vendor) if asked["type"] == "text"]
        return [name for name in texts if name in given - read]

    def best_way(self, vendor: str, ways: list[Edits]) -> Edits:
        """Return the way that serves a vendor best: ranked rather than not, and with the highest total."""

        def served(way: Edits) -> tuple[bool, float]:
            place = self.with_edits(way)[vendor]
            return place.rank is not None, place.total or 0.0

        return max(ways, key=served)

    def others_at_worst(self, vendor: str) -> Edits:
        """Return what the buyer owes of all others at its worst: their unread texts at 0, figures within the limit."""
        found: Edits = ()
        for other, told in self.vendors():
            for name in told["insights"]["prospect"]["ours"] if other != vendor else ():
                is_kpi = name in self.tender.kpis
                found += self.figure(other, name, min) if is_kpi else (Reviewed(other, name, points=0.0),)
        return found
