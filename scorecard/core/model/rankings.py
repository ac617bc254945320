"""Where each vendor stands, why, and in what order."""

from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.differences import Difference
from scorecard.core.model.responses import ReturnedFile
from scorecard.core.model.robustness import LotCertainty
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where


class Standing(StrEnum):
    """Whether a vendor is ranked, and why not."""

    ELIGIBLE = "eligible"
    PROVISIONAL = "provisional"
    UNRESOLVED = "unresolved"
    NOT_ELIGIBLE = "not eligible"
    LATE = "late"
    NOT_RETURNED = "not returned"


class ReasonCode(StrEnum):
    """Why a vendor has its standing; `..._open` means: only for lack of an answer or a value."""

    KNOCKOUT = "knockout"
    KNOCKOUT_OPEN = "knockout_open"
    FLOOR = "floor"
    FLOOR_OPEN = "floor_open"
    LIMIT = "limit"
    LIMIT_OPEN = "limit_open"
    MINIMUM_ALIGNMENT = "minimum_alignment"
    MINIMUM_ALIGNMENT_OPEN = "minimum_alignment_open"
    MINIMUM_FINANCIAL = "minimum_financial"
    MINIMUM_FINANCIAL_OPEN = "minimum_financial_open"
    NO_KPI = "no_kpi"
    NOTHING_APPLICABLE = "nothing_applicable"
    VERSIONS = "versions"
    """Two files came back, and it cannot be told which counts."""
    LATE = "late"
    """`value` and `bound`: the day on which it came and the deadline, as ordinal numbers of dates."""
    REQUIRED_OPEN = "required_open"
    LOW_COVERAGE = "low_coverage"
    KPI_MISSING = "kpi_missing"
    REVIEW_OPEN = "review_open"
    """A text that counts, and that no reviewer has given points yet."""
    NOT_RETURNED = "not_returned"


@dataclass(frozen=True)
class Reason:
    """Why a vendor has its standing: a code and the data that a sentence needs."""

    code: ReasonCode
    subject: str = ""
    """The id of the criterion, question or KPI that it is about; empty where it is about the vendor."""
    value: float | None = None
    """What was found: points, a KPI's value, or a share for coverage."""
    bound: float | None = None
    """What it was held against: the floor, the minimum, the limit."""


class FindingCode(StrEnum):
    """What a reader should know about a vendor; costs no points."""

    ASK_KPI = "ask_kpi"
    ASK_ANSWER = "ask_answer"
    MUCH_NOT_APPLICABLE = "much_not_applicable"
    EVIDENCE_MISSING = "evidence_missing"
    EVIDENCE_REFUTED = "evidence_refuted"
    """A reviewer found that the evidence speaks against the answer, so it earns nothing."""
    CLAIM_CONTRADICTED = "claim_contradicted"
    """`value` and `bound`: what the vendor says, and the figure of our own at `where` that is too far from it."""
    ANSWERS_CONTRADICT = "answers_contradict"
    """The answers to the questions `subject` and `by` do not go together."""
    SAME_POSITION = "same_position"
    """`value` and `bound`: the place in the list, counted from 1, and the number of answers that all have it."""
    EVERYTHING_AT_BEST = "everything_at_best"
    """`value`: the number of answers that earn points, all of them 100 before credit."""
    FLOOR_MISSED_BY_A_STEP = "floor_missed_by_a_step"
    """One answer one step better would reach the floor: verify before excluding."""
    FLOOR_REACHED_BY_A_STEP = "floor_reached_by_a_step"
    """One answer one step worse would miss the floor."""
    COULD_LEAD = "could_lead"
    """Not ranked for lack of answers; with them it could have the highest total."""
    COULD_OVERTAKE = "could_overtake"
    """Ranked behind the leader; missing answers could change that."""


@dataclass(frozen=True)
class Finding:
    """Something that a reader should know: a code and the data that a sentence needs."""

    code: FindingCode
    subject: str = ""
    value: float | None = None
    bound: float | None = None
    by: str = ""
    """The id of the question whose answer it hangs on; empty where it hangs on no single one."""
    where: Where | None = None
    """Where the figure stands that an answer was held against; `None` for all other findings."""


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


class ChangeKind(StrEnum):
    """In what way one answer would be different."""

    HIGHER = "higher"
    """One step: the next option in points, the next answer to an item."""
    LOWER = "lower"
    VERIFIED = "verified"
    """Its evidence, until now only declared."""
    WITHDRAWN = "withdrawn"
    ANSWERED = "answered"
    """What is open in it, at its best, though only declared."""


@dataclass(frozen=True)
class Change:
    """One answer of a vendor that would be different, and what that would do."""

    vendor: str
    question: str
    kind: ChangeKind
    size: float
    """The points that the vendor's total would gain; negative where it would lose some."""
    item: str = ""
    """The id of the item that would be different, or of the option instead; empty where there is neither."""
    criteria: tuple[tuple[str, float], ...] = ()
    """Pairs of a criterion's id and its points then; those that stay the same may be left out."""


@dataclass(frozen=True)
class CloseCall:
    """Two neighbours in the ranking that a single change to one answer would swap: too close to call."""

    ahead: str
    behind: str
    gap: float
    """The points by which the total of the one ahead is larger."""
    changes: tuple[Change, ...]
    """The smallest that would, at least one, the smallest first; by vendor and question where they are equal."""


@dataclass(frozen=True)
class LotRanking:
    """The vendors of a lot: first those ranked, by rank; then unresolved, not eligible, late, not returned."""

    lot: str
    """Empty where the campaign has no lots."""
    vendors: tuple[RankedVendor, ...]
    close_calls: tuple[CloseCall, ...] = ()
    """In order of rank."""
    reference: Scorecard | None = None
    """The buyer's own answers by the criteria of this lot: without KPIs, and so without a total."""


@dataclass(frozen=True)
class ScenarioRanking:
    """The lots ranked by the weights of a scenario."""

    name: str
    lots: tuple[LotRanking, ...]


@dataclass(frozen=True)
class RankingAsSent:
    """What became of questionnaires that were made from other criteria than the current ones."""

    fingerprint: str
    """Of the criteria as they were sent."""
    vendors: tuple[str, ...]
    """The ids of the vendors whose counted questionnaires were made from them."""
    differences: tuple[Difference, ...]
    """What differs in the current criteria; empty where no copy of the criteria as sent is at hand."""
    lots: tuple[LotRanking, ...] = ()
    """All vendors ranked by the criteria as sent; empty where no change has a part in the order."""


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
    """The order under other weights."""
    verified_only: tuple[LotRanking, ...] = ()
    """The order if every answer that is only declared, where evidence is asked for, earned nothing.

    Empty where no question asks for evidence.
    """
    as_sent: tuple[RankingAsSent, ...] = ()
    """One for each of the criteria that counted questionnaires were made from, the current ones excepted."""
    certainty: tuple[LotCertainty, ...] = ()
    """How sure the order is, one for each lot in which somebody is ranked, in the order of `lots`."""

    def certainty_of(self, lot: str) -> LotCertainty | None:
        """Return how sure the order of a lot is, or `None` where nobody in it is ranked."""
        return next((one for one in self.certainty if one.lot == lot), None)
