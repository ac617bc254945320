"""How sure a lead is: in a few words first, then what it hangs on, and which weights could move it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.model.rankings import Standing
from scorecard.report.text.certainty import holds_text, movers_text
from scorecard.report.text.doubts import close_rival_text
from scorecard.report.text.lists import first_names, share_text
from scorecard.report.text.sentences import could_change_order, points_text, vendor_text

if TYPE_CHECKING:
    from scorecard.core.model.criteria import Criteria
    from scorecard.core.model.rankings import LotRanking, RankedVendor
    from scorecard.core.model.robustness import LotCertainty
    from scorecard.words import Words

_NAMED = 2


@dataclass(frozen=True)
class Assurance:
    """How sure a lead is."""

    lead: str
    """In a few words."""
    said: tuple[str, ...]
    """What it hangs on: the sentence that matters most first."""


def assurance(lot: LotRanking, criteria: Criteria, words: Words, certainty: LotCertainty | None) -> Assurance | None:
    """Return how sure the first place of a lot is; `None` where nobody is ranked."""
    ranked = [one for one in lot.vendors if one.rank is not None]
    if not ranked:
        return None
    changers = [one for one in lot.vendors if could_change_order(one)]
    calls = [call for call in lot.close_calls if call.ahead == ranked[0].vendor.id]
    said = [_changers_text(changers, words)] if changers else []
    said += [close_rival_text(call.ahead, lot, words) for call in calls]
    if certainty is not None:
        said += [holds_text(certainty.stability, lot, words), movers_text(certainty.stability, lot, criteria, words)]
    shared = len(ranked) > 1 and ranked[1].rank == 1
    silent = [vendor_text(one) for one in lot.vendors if one.standing is Standing.NOT_RETURNED]
    if silent:
        said.insert(0, words("report.summary.sure.silent", vendors=first_names(silent, _NAMED, words)))
    if not changers:
        said.append(_complete_text(lot, words, shared=shared))
    key = "shared" if shared else "close" if calls else "open" if changers else "provisional"
    if key == "provisional" and ranked[0].standing is not Standing.PROVISIONAL:
        key = "clear" if len(ranked) > 1 else "alone_yet" if silent else "alone"
    return Assurance(words(f"report.summary.sure.{key}"), tuple(one for one in said if one))


def _complete_text(lot: LotRanking, words: Words, *, shared: bool) -> str:
    """Return that no missing answer matters, or that none is missing; any answer can end a tie."""
    coverage = min((one.scorecard.coverage or 0.0 for one in lot.vendors if one.rank is not None), default=0.0)
    if round(coverage, 9) < 1.0:
        return "" if shared else words("report.summary.sure.no_matter", percent=share_text(coverage, words))
    return words("report.summary.sure.complete")


def _changers_text(changers: list[RankedVendor], words: Words) -> str:
    reach = []
    for one in changers:
        bounds = one.scorecard.total_bounds
        key = "reach_unknown" if bounds is None else "reach"
        points = None if bounds is None else points_text(bounds.high, words)
        reach.append(words(f"report.summary.{key}", vendor=vendor_text(one), points=points))
    return words("report.summary.could_change", vendors=first_names(reach, _NAMED, words))
