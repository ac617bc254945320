"""A campaign as plain data: what stands in its files, and what may be changed in them."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

NOT_APPLICABLE = "not applicable"
"""The answer of a vendor whom a question does not concern."""

Value = Any
"""An answer as ranking.json writes it; `None` for none, `NOT_APPLICABLE` where the question does not concern."""


@dataclass(frozen=True)
class Review:
    """A row of reviews.csv."""

    vendor: str
    question: str
    reviewer: str
    points: float | None = None
    verified: bool | None = None


@dataclass(frozen=True)
class Tender:
    """A campaign, and what came back from its vendors."""

    criteria: Mapping[str, Any]
    """As in criteria.yaml."""
    lot_of: Mapping[str, str]
    """By the vendor's id; an empty lot where the campaign has none."""
    answers: Mapping[str, Mapping[str, Value]]
    """By vendor and question; a vendor of which nothing came back is not in it."""
    figures: Mapping[tuple[str, str], float] = field(default_factory=dict)
    """By vendor and KPI."""
    reviews: tuple[Review, ...] = ()
    bare: frozenset[tuple[str, str]] = frozenset()
    """Vendor and question of each answer beside which no evidence stands."""

    @property
    def wants_names(self) -> bool:
        """Whether an answer earns less as long as no evidence is named."""
        credit = self.criteria["credit"]
        return bool(credit.get("none", credit["declared"]) < credit["declared"])

    @property
    def questions(self) -> dict[str, Mapping[str, Any]]:
        """All questions, by id."""
        return {asked["id"]: asked for part in self.criteria["criteria"] for asked in part["questions"]}

    @property
    def kpis(self) -> dict[str, Mapping[str, Any]]:
        """All KPIs, by id."""
        return {kpi["id"]: kpi for kpi in self.criteria.get("kpis", ())}

    @property
    def gates(self) -> set[str]:
        """The questions on which others hang."""
        return {gate for asked in self.questions.values() for gate in asked.get("only_if", ())}

    def parts_of(self, kind: str, lot: str) -> list[Mapping[str, Any]]:
        """Return the criteria, or the KPIs, of a lot."""
        return [part for part in self.criteria.get(kind, ()) if lot in part.get("lots", [lot])]


@dataclass(frozen=True)
class Answered:
    """Another answer typed into a questionnaire."""

    vendor: str
    question: str
    value: Value
    proven: bool = False
    """Whether evidence is named beside it."""

    def to(self, tender: Tender) -> Tender:
        """Return the campaign with it."""
        own = {**tender.answers[self.vendor], self.question: self.value}
        changed = replace(tender, answers={**tender.answers, self.vendor: own})
        return Named(self.vendor, self.question).to(changed) if self.proven else changed


@dataclass(frozen=True)
class Named:
    """Evidence typed beside an answer."""

    vendor: str
    question: str

    def to(self, tender: Tender) -> Tender:
        """Return the campaign with it."""
        return replace(tender, bare=tender.bare - {(self.vendor, self.question)})


@dataclass(frozen=True)
class Reviewed:
    """One row more in reviews.csv."""

    vendor: str
    question: str
    points: float | None = None
    verified: bool | None = None

    def to(self, tender: Tender) -> Tender:
        """Return the campaign with it."""
        review = Review(self.vendor, self.question, "cleo", self.points, self.verified)
        return replace(tender, reviews=(*tender.reviews, review))


@dataclass(frozen=True)
class Measured:
    """Another value in kpis.csv."""

    vendor: str
    kpi: str
    value: float

    def to(self, tender: Tender) -> Tender:
        """Return the campaign with it."""
        return replace(tender, figures={**tender.figures, (self.vendor, self.kpi): self.value})


@dataclass(frozen=True)
class Weighed:
    """Another weight in criteria.yaml."""

    subject: str
    """The id of a criterion or a KPI; `alignment_share` for that, and `declared` for the credit of what is only so."""
    value: float
    vendor: str = ""
    """Of no vendor."""

    def to(self, tender: Tender) -> Tender:
        """Return the campaign with it."""
        criteria = deepcopy(dict(tender.criteria))
        if self.subject == "declared":
            credit = {**criteria["credit"], "declared": self.value}
            criteria["credit"] = {
                key: min(share, self.value) if key == "none" else share for key, share in credit.items()
            }
        elif self.subject == "alignment_share":
            criteria["alignment_share"] = self.value
        else:
            for part in (*criteria["criteria"], *criteria.get("kpis", ())):
                if part["id"] == self.subject:
                    part["weight"] = self.value
        return replace(tender, criteria=criteria)


@dataclass(frozen=True)
class Unchecked:
    """No word of anybody's about evidence in reviews.csv."""

    vendor: str = ""
    """Of no vendor."""

    def to(self, tender: Tender) -> Tender:
        """Return the campaign with it."""
        return replace(tender, reviews=tuple(replace(review, verified=None) for review in tender.reviews))


Edit = Answered | Named | Reviewed | Measured | Weighed | Unchecked
Edits = tuple[Edit, ...]


def edited(tender: Tender, edits: Edits) -> Tender:
    """Return a campaign with changes to its files."""
    for edit in edits:
        tender = edit.to(tender)
    return tender


@dataclass(frozen=True)
class Place:
    """What became of a vendor."""

    rank: int | None
    standing: str
    total: float | None
    alignment: float | None
    criteria: Mapping[str, float | None]
    """Its points, by criterion."""


Order = Mapping[str, Place]
"""What became of the vendors of a lot, by id."""


def leaders(order: Order) -> set[str]:
    """Return who shares the first place."""
    return {vendor for vendor, place in order.items() if place.rank == 1}


def are_first(names: set[str], order: Order) -> bool:
    """Return whether exactly these share the first place."""
    return leaders(order) == names
