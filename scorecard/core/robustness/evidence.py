"""How much of a result hangs on evidence that nobody has checked."""

from dataclasses import dataclass, replace
from math import fsum

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.scorecards import Proof, Scorecard
from scorecard.core.ranking.dossier import Dossier, rank_dossier


def firm_share(card: Scorecard) -> float | None:
    """Return the share (0-1) of a total that does not hang on unverified evidence.

    `None` where there is no total; a total of 0 hangs on nothing.
    """
    if card.total is None:
        return None
    unproven = (Proof.DECLARED, Proof.MISSING)
    declared = fsum(score.contribution for score in card.questions if score.proof in unproven)
    return 1.0 - declared / card.total if card.total else 1.0


@dataclass(frozen=True)
class ProofCount:
    """How many of a vendor's answers have been checked, of those that ask for evidence."""

    vendor: str
    verified: int
    asked: int
    """Those that were given."""


def checked(card: Scorecard) -> ProofCount:
    """Return how many of a vendor's answers that ask for evidence are verified."""
    proofs = [score.proof for score in card.questions if score.proof is not None]
    return ProofCount(card.vendor.id, proofs.count(Proof.VERIFIED), len(proofs))


def rank_declared_only(criteria: Criteria, dossier: Dossier) -> tuple[LotRanking, ...]:
    """Return the ranking as it would be if nobody had checked any evidence; empty where nobody has."""
    reviews = dossier.reviews.every
    if all(review.verified is None for review in reviews):
        return ()
    unchecked = Reviews(tuple(replace(review, verified=None) for review in reviews))
    return rank_dossier(criteria, replace(dossier, reviews=unchecked), in_short=True)


def rank_verified_only(criteria: Criteria, dossier: Dossier) -> tuple[LotRanking, ...]:
    """Return the ranking in which every answer that is not verified earns nothing, where evidence is asked for.

    Empty where no question asks for evidence.
    """
    if not any(question.evidence for question in criteria.questions):
        return ()
    nothing = replace(criteria, credit=replace(criteria.credit, declared=0.0))
    return rank_dossier(nothing, dossier, in_short=True)
