"""What a vendor gains by calling questions not applicable: each claim taken back, and all of it scored again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from scorecard.core.comparison import reaches
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import NotApplicableClaimed
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.scoring.score import score_vendor

_WORTH_SAYING = 0.05
"""Points of the total; less is 0.0 with one decimal."""


def with_claims(lots: Iterable[LotRanking], criteria: Criteria, dossier: Dossier) -> tuple[LotRanking, ...]:
    """Return rankings with the not-applicable claims that bring a vendor points as findings.

    `dossier` is what the rankings were made from. A vendor that is not ranked whatever its points has no findings.
    """
    return tuple(_with_claims(lot, criteria, dossier) for lot in lots)


def _with_claims(lot: LotRanking, criteria: Criteria, dossier: Dossier) -> LotRanking:
    texts = dossier.reviews.texts_of(criteria, [ranked.vendor for ranked in lot.vendors])
    vendors = (
        replace(ranked, findings=(*ranked.findings, *_claims(ranked, criteria, dossier, texts)))
        for ranked in lot.vendors
    )
    return replace(lot, vendors=tuple(vendors))


def _claims(
    ranked: RankedVendor, criteria: Criteria, dossier: Dossier, texts: frozenset[str]
) -> Iterator[NotApplicableClaimed]:
    """Yield the claims, each with the points that the total would lose if the question were left open instead."""
    card, who = ranked.scorecard, ranked.vendor
    if card.response is None or card.total is None or who.id in dossier.held or not who.takes_part:
        return
    for score in card.questions:
        if score.answer.state is AnswerState.NOT_APPLICABLE and card.applies(score.question):
            blank = Answer(score.question.id, AnswerState.UNANSWERED)
            kept = (answer for answer in card.response.answers if answer.question != blank.question)
            response = replace(card.response, answers=(*kept, blank))
            then = score_vendor(criteria, who, response, dossier.kpis, dossier.reviews, texts, dossier.measures)
            brought = card.total - (then.total or 0.0)
            if reaches(brought, _WORTH_SAYING):
                yield NotApplicableClaimed(score.question.id, brought)
