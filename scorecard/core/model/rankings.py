"""Where each vendor stands, why, and in what order."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.differences import Difference
from scorecard.core.model.findings import Finding
from scorecard.core.model.record.books import NO_BOOKS, Books
from scorecard.core.model.record.judged import NO_CORRECTIONS, Corrections
from scorecard.core.model.record.measures import NO_MEASURES, Measures
from scorecard.core.model.responses import Answer, ReturnedFile, Value
from scorecard.core.model.robustness import LotRobustness
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Reason, Standing
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem


@dataclass(frozen=True)
class RankedVendor:
    """A vendor's place in its lot."""

    scorecard: Scorecard
    standing: Standing
    reasons: tuple[Reason, ...]
    findings: tuple[Finding, ...]
    rank: int | None
    """1 for the leader; the same number for a tie; `None` for a vendor that is not ranked."""

    @property
    def vendor(self) -> Vendor:
        """The vendor itself."""
        return self.scorecard.vendor

    @property
    def is_ranked(self) -> bool:
        """Whether it has a place in the order."""
        return self.rank is not None

    @property
    def leads(self) -> bool:
        """Whether it has the first place, alone or with others."""
        return self.rank == 1

    @property
    def is_provisional(self) -> bool:
        """Whether it is ranked though something is missing."""
        return self.standing is Standing.PROVISIONAL


class ChangeKind(StrEnum):
    """In what way one answer would be different."""

    HIGHER = "higher"
    """One step: the next option in points, the next answer to an item."""
    LOWER = "lower"
    NAMED = "named"
    """With evidence that is missing, not verified."""
    VERIFIED = "verified"
    REFUTED = "refuted"
    """The evidence speaks against it."""
    WITHDRAWN = "withdrawn"
    ANSWERED = "answered"
    """What is open in it, at its best, with evidence though only declared."""
    OTHER = "other"
    """Any other answer."""
    MEASURED = "measured"
    """Another value of a KPI."""


@dataclass(frozen=True)
class Change:
    """One answer of a vendor that would be different, or one of its figures, and what that would do."""

    vendor: str
    question: str
    """Its id; of `MEASURED` that of the KPI."""
    kind: ChangeKind
    size: float
    """The points that the vendor's total would gain; negative where it would lose some."""
    item: str = ""
    """The id of the item that would be different, or of the option instead; empty where there is neither."""
    value: Value | None = None
    """The answer or the figure then; `None` where it stays what it is, or is withdrawn."""

    @property
    def is_small(self) -> bool:
        """Whether it is one step, or a verification."""
        return self.kind in (ChangeKind.HIGHER, ChangeKind.LOWER, ChangeKind.VERIFIED)

    @property
    def fills_gap(self) -> bool:
        """Whether it gives an answer, or the evidence, that is missing."""
        return self.kind in (ChangeKind.ANSWERED, ChangeKind.NAMED)


@dataclass(frozen=True)
class CloseCall:
    """Two vendors in the ranking that a single change to one answer would swap: too close to call.

    The leader and any other vendor that would lead then, or two neighbours further down. The change is a step, a
    verification, or the best answer to what is open.
    """

    ahead: str
    behind: str
    gap: float
    """The points by which the total of the one ahead is larger."""
    changes: tuple[Change, ...]
    """The smallest that would, at least one, the smallest first; by vendor and question where they are equal."""


@dataclass(frozen=True)
class Hinge:
    """A single change to one answer on which the first place hangs, though no two vendors are close."""

    change: Change
    """The leader's answer, withdrawn or refuted, or one step lower so that it is out; or a step of one that is out."""
    leaders: tuple[str, ...]
    """Who would lead then, in order of id."""


@dataclass(frozen=True)
class Needed:
    """The figures that would put a vendor first; either end is `None` where every figure that is accepted would."""

    least: float | None
    most: float | None


@dataclass(frozen=True)
class Prospect:
    """What a vendor could become: each part made from changes that were applied, and ranked again."""

    vendor: str
    theirs: tuple[str, ...] = ()
    """The ids of questions and KPIs that the vendor still has to answer, prove or supply; what must be there first."""
    ours: tuple[str, ...] = ()
    """Those of the texts that nobody has read, and of the KPIs that the buyer has to supply."""
    answered: float | None = None
    """The total with its open questions answered at their best, at the credit of what is only declared; `None` without
    a total."""
    reach: float | None = None
    """The total with all of `theirs` at its best."""
    best: float | None = None
    """The total with `ours` at its best as well."""
    could_lead: bool = False
    """Whether it would be first then, alone or with others, were all that is missing of these known at its worst."""
    needed: Needed | None = None
    """Which figure, even unproven, would put it first as an answer to the first of `theirs`; `None` where that is not a
    number, or not all that must be there."""
    way_back: tuple[Change, ...] | None = None
    """Changes that together bring a vendor into the ranking that is out, a single one where one does; `None` where
    none were found, or where none are needed (several at once are searched for the 50 with the most points of a lot).
    Empty where what is missing suffices, at its best."""
    any_figure: bool = False
    """Whether that is a single figure, in place of which any other one within the KPI's limit would do."""
    unproven: tuple[str, ...] = ()
    """Those of `theirs` that are answered, and only lack evidence."""


@dataclass(frozen=True)
class LotRanking:
    """The vendors of a lot: first those ranked, by rank; then unresolved, not eligible, late, not returned."""

    lot: str
    """Empty where the campaign has no lots."""
    vendors: tuple[RankedVendor, ...]
    close_calls: tuple[CloseCall, ...] = ()
    """Those about the first place first, then in order of rank."""
    reference: Scorecard | None = None
    """The buyer's own answers by the criteria of this lot: without KPIs, and so without a total."""
    hinges: tuple[Hinge, ...] = ()
    """The smallest, those by a step before those by a withdrawal."""
    prospects: tuple[Prospect, ...] = ()
    """Of every vendor of which a questionnaire counts."""

    @cached_property
    def ranked(self) -> tuple[RankedVendor, ...]:
        """The vendors that have a place in the order, in this order."""
        return tuple(vendor for vendor in self.vendors if vendor.is_ranked)

    @cached_property
    def leaders(self) -> tuple[RankedVendor, ...]:
        """The vendors that share the first place; none where nobody is ranked."""
        return tuple(vendor for vendor in self.vendors if vendor.leads)

    def at_rank(self, rank: int | None) -> tuple[str, ...]:
        """Return the ids of the vendors that have a rank, in their order."""
        return tuple(self._at_ranks.get(rank, ()))

    @cached_property
    def _at_ranks(self) -> dict[int | None, list[str]]:
        found: dict[int | None, list[str]] = {}
        for vendor in self.vendors:
            found.setdefault(vendor.rank, []).append(vendor.vendor.id)
        return found

    def close_behind(self, vendor: str) -> CloseCall | None:
        """Return the first close call of a vendor that is ahead in it, if there is any."""
        return self._close_behind.get(vendor)

    @cached_property
    def _close_behind(self) -> dict[str, CloseCall]:
        return {call.ahead: call for call in reversed(self.close_calls)}

    def prospect(self, vendor: str) -> Prospect:
        """Return what a vendor could become; nothing where that was not tried."""
        return self._prospects.get(vendor, Prospect(vendor))

    @cached_property
    def _prospects(self) -> dict[str, Prospect]:
        return {prospect.vendor: prospect for prospect in self.prospects}

    def vendor(self, vendor: str) -> RankedVendor:
        """Return a vendor of this lot by its id; raises KeyError where it has no such vendor."""
        return self._by_id[vendor]

    @cached_property
    def _by_id(self) -> dict[str, RankedVendor]:
        return {vendor.vendor.id: vendor for vendor in self.vendors}

    @cached_property
    def figures(self) -> dict[str, tuple[float, ...]]:
        """The values of each KPI that are known, by its id, in the order of the vendors."""
        found: dict[str, list[float]] = {}
        for score in (score for vendor in self.vendors for score in vendor.scorecard.kpis):
            if score.value is not None:
                found.setdefault(score.kpi.id, []).append(score.value.value)
        return {kpi: tuple(values) for kpi, values in found.items()}


@dataclass(frozen=True)
class ScenarioRanking:
    """The lots ranked by the weights of a scenario."""

    name: str
    lots: tuple[LotRanking, ...]


@dataclass(frozen=True)
class RankingAsSent:
    """What became of questionnaires that were made from other criteria than the current ones."""

    fingerprint: str
    vendors: tuple[str, ...]
    """The ids of the vendors whose counted questionnaires were made from them."""
    differences: tuple[Difference, ...]
    """What differs in the current criteria; empty where no copy of the criteria as sent is at hand."""
    lots: tuple[LotRanking, ...] = ()
    """All vendors ranked by the criteria as sent; empty where no change has a part in the order.

    Where these lead, by the current criteria.
    """
    leads: bool = False
    """Whether the ranking is by these criteria, since nobody is named who decided what was changed."""
    undeclared: tuple[str, ...] = ()
    """Of what: ids, or keys such as `alignment_share`; empty where these criteria do not lead."""


@dataclass(frozen=True)
class WithOlder:
    """What an older questionnaire of a vendor would lead to in place of the newer one that counts."""

    lot: str
    vendor: str
    file: str
    """The older one."""
    answers: tuple[Answer, ...]
    """What it answers otherwise; first what decides a standing."""
    standing: Standing | None
    """That the vendor would have then; `None` where it is the same."""
    leaders: tuple[str, ...] | None
    """Who would lead then; `None` where these are the same."""


@dataclass(frozen=True)
class RecordSwing:
    """Another value of a share of the record, within its interval, with which others would lead."""

    lot: str
    vendor: str
    question: str
    value: float
    """Percent."""
    leaders: tuple[str, ...]
    """Who would lead then, in order of id."""


@dataclass(frozen=True)
class EarlierRanking:
    """What a campaign before this one led to, by its own criteria."""

    criteria: Criteria
    lots: tuple[LotRanking, ...]
    measures: Measures = NO_MEASURES
    """What our own books said then."""


@dataclass(frozen=True)
class Ranking:
    """What `rank` found out: everything that the report and the data file tell."""

    criteria: Criteria
    lots: tuple[LotRanking, ...]
    files: tuple[ReturnedFile, ...]
    """Every file that was looked at, in order of name."""
    problems: tuple[Problem, ...]
    """What needs a look: files refused, answers not understood, KPI values missing."""
    scenarios: tuple[ScenarioRanking, ...] = ()
    verified_only: tuple[LotRanking, ...] = ()
    """The order if answers that are only declared, where evidence is asked for, earned nothing; empty if it is not."""
    as_sent: tuple[RankingAsSent, ...] = ()
    """One for each of the criteria that counted questionnaires were made from, the current ones excepted."""
    robustness: tuple[LotRobustness, ...] = ()
    """How sure the order is, one for each lot in which somebody is ranked, in the order of `lots`."""
    with_older: tuple[WithOlder, ...] = ()
    """Where an older questionnaire in place of the newer one would change a standing, or who leads."""
    unclarified: tuple[LotRanking, ...] = ()
    """The order by what vendors answered first; empty where nothing was clarified."""
    declared_only: tuple[LotRanking, ...] = ()
    """The order if nobody had checked any evidence; empty where nobody has."""
    books: Books = NO_BOOKS
    """Our own, on the vendors."""
    measures: Measures = NO_MEASURES
    """What they say."""
    corrections: Corrections = NO_CORRECTIONS
    """What became of corrections of error, as of the day on which this is told."""
    without_record: tuple[LotRanking, ...] = ()
    """The order if they earned nobody points; empty where they do not."""
    record_swings: tuple[RecordSwing, ...] = ()
    """What within the intervals of scored shares would change who leads."""
    earlier: EarlierRanking | None = None
    """What vendors are compared with; `None` where nobody asked for that."""
    open_until: Deadline | None = None
    """Until when answers may still come; `None` where that is over, or where there is no deadline."""

    def robustness_of(self, lot: str) -> LotRobustness | None:
        """Return how sure the order of a lot is, or `None` where nobody in it is ranked."""
        return next((known for known in self.robustness if known.lot == lot), None)
