"""How sure a lead is: in a few words first, then what it hangs on, and which weights could move it."""

from collections.abc import Iterator

from scorecard.core.comparison import reaches
from scorecard.core.insight.assurance import Assurance, AssuranceCode, Mover, Reach
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import Hinge, LotRanking
from scorecard.core.model.robustness import Interval
from scorecard.core.robustness.evidence import ProofCount
from scorecard.report.insight.told import Told
from scorecard.report.text.certainty import ends_text
from scorecard.report.text.doubts import close_rival_text
from scorecard.report.text.sentences import names_text, points_text, subject_text, vendor_text
from scorecard.report.text.shares import share_text
from scorecard.words import Words

_NAMED = 2
_CHECKS = 4


def assurance_text(told: Assurance, lot: LotRanking, criteria: Criteria, words: Words) -> Told:
    """Return how sure the first place of a lot is, and what it hangs on."""
    return Told(words(f"report.summary.sure.{told.code}"), tuple(_sentences(told, lot, criteria, words)))


def holds_text(holds: Interval, lot: LotRanking, words: Words) -> str:
    """Return for which shares of alignment the leader leads, in whole percent where that is true."""
    low, high = ends_text(holds, words)
    since, until = holds.low > 0.0, holds.high < 1.0
    both = "exactly" if low == high else "between"
    key = both if since and until else "at_least" if since else "at_most" if until else "always"
    return words(f"report.certainty.holds.{key}", vendor=vendor_text(lot.leaders[0]), low=low, high=high)


def movers_text(movers: tuple[Mover, ...], lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return which weights, halved or doubled, would change the first place, or that none would."""
    if not movers:
        return words("report.certainty.no_movers")
    said = []
    for mover in movers:
        weights = [words("phrase.quoted", text=subject_text(weight, criteria, words)) for weight in mover.weights]
        names = words.listed(weights)
        key = "mover" if mover.leaders else "mover_none"
        said.append(words(f"report.certainty.{key}", names=names, vendors=names_text(mover.leaders, lot, words)))
    count = sum(len(mover.weights) for mover in movers)
    return words("report.certainty.movers", count=count, weights=words.clauses(said))


def _sentences(told: Assurance, lot: LotRanking, criteria: Criteria, words: Words) -> Iterator[str]:
    if told.silent:
        yield words("report.summary.sure.silent", vendors=names_text(told.silent, lot, words, _NAMED))
    if told.could_change:
        names = [_reach_text(reach, lot, words) for reach in told.could_change]
        yield words("report.summary.could_change", vendors=words.listed(names, _NAMED))
    if told.close is not None:
        yield close_rival_text(told.close, lot, words)
    if told.gap:
        yield _gap_text(told.gap, told, lot, criteria, words)
    if told.hinge is not None and told.close is None:
        yield _hinge_text(told.hinge, lot, criteria, words)
    if told.holds is not None:
        yield holds_text(told.holds, lot, words)
    if told.movers is not None:
        yield movers_text(told.movers, lot, criteria, words)
    if told.checked:
        yield words("report.summary.sure.checked", checks=_checks_text(told.checked, lot, words))
    if told.unread:
        names = [subject_text(text, criteria, words) for text in told.unread]
        yield words("report.summary.sure.unread", names=words.listed(names, _NAMED))
    elif reaches(told.coverage, 1.0):
        yield words("report.summary.sure.complete")
    else:
        key = "no_matter" if told.settled else "least_complete"
        yield words(f"report.summary.sure.{key}", percent=share_text(told.coverage, words))


def _reach_text(told: Reach, lot: LotRanking, words: Words) -> str:
    """Return how far a vendor could get, and with what: all that is open, or only what it owes itself."""
    prospect = lot.prospect(told.vendor)
    key = "reach" if told.points == prospect.best else "reach_alone"
    vendor, points = vendor_text(lot.vendor(told.vendor)), points_text(told.points, words)
    return words(f"report.summary.{'reach_unknown' if told.points is None else key}", vendor=vendor, points=points)


def _gap_text(gap: float, told: Assurance, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return how close a lead is, and in whose answer to what."""
    key = "one_answer" if told.close or told.code is AssuranceCode.HANGS else "ahead"
    points = words.number(gap, 2 if gap < 1.0 else 1)
    change = told.close.changes[0] if told.close else None
    # The answer on which a lead hangs is named in a sentence of its own.
    if change is None or abs(change.size) != gap:
        return words(f"report.summary.sure.{key}", points=points, count=gap)
    vendor, question = vendor_text(lot.vendor(change.vendor)), subject_text(change.question, criteria, words)
    return words("report.summary.sure.that_answer", points=points, count=gap, vendor=vendor, question=question)


def _hinge_text(told: Hinge, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return on which answer a lead hangs, and who would lead without it."""
    return words(
        f"report.summary.sure.hinge.{told.change.kind.value}",
        vendor=vendor_text(lot.vendor(told.change.vendor)),
        question=subject_text(told.change.question, criteria, words),
        leaders=names_text(told.leaders, lot, words, _NAMED),
    )


def _checks_text(told: tuple[ProofCount, ...], lot: LotRanking, words: Words) -> str:
    """Return of how many answers of each vendor somebody has checked the evidence."""
    said = [
        words(
            "report.summary.sure.check",
            vendor=vendor_text(lot.vendor(check.vendor)),
            verified=check.verified,
            asked=check.asked,
        )
        for check in told
    ]
    return words.listed(said, _CHECKS)
