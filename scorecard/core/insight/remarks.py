"""What an executive should know of the vendors and files behind a ranking, the gravest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.comparison import exceeds
from scorecard.core.insight.decision import places
from scorecard.core.model import findings
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking, WithOlder
from scorecard.core.model.responses import DateOf, FileState
from scorecard.core.model.standing import Excluded, Reason
from scorecard.core.ranking.selection import is_late

_GRAVEST = (
    findings.ClaimContradicted,
    findings.ClaimAgainstRecord,
    findings.PromisesBroken,
    findings.EvidenceRefuted,
    findings.AnswersContradict,
    findings.MostlyAtBest,
    findings.SameEvidence,
    findings.SamePosition,
    findings.MuchNotApplicable,
    findings.AskAboutKpi,
    findings.AskAboutAnswer,
    findings.EvidenceMissing,
)
"""What is said here; the other findings are among what to settle."""
_NOTHING_LOST = (FileState.COUNTED, FileState.SAME, FileState.SUPERSEDED, FileState.BESIDE, FileState.SKIPPED)


@dataclass(frozen=True)
class VendorRemark:
    """What to know of a vendor."""

    vendor: str
    finding: findings.Finding


@dataclass(frozen=True)
class FilesInState:
    """The files of which the same became."""

    state: FileState
    files: tuple[str, ...]

    @property
    def may_lose(self) -> bool:
        """Whether something of a vendor may be lost by it."""
        return self.state not in _NOTHING_LOST


class OrderAsSent(StrEnum):
    """The order of a lot by the criteria as sent, beside today's."""

    NONE = "none"
    """Nobody is ranked by them."""
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True)
class LotAsSent:
    """The order of a lot by the criteria as sent."""

    lot: str
    order: OrderAsSent


@dataclass(frozen=True)
class ChangedSince:
    """What became of questionnaires that were made from other criteria than today's."""

    fingerprint: str
    """Of the criteria as they were sent."""
    changes: int
    """0 where no copy of the criteria as sent is at hand, so that nobody knows."""
    lots: tuple[LotAsSent, ...]
    """None where no change has a part in the order."""
    leads: bool = False
    """Whether the ranking is by the criteria as sent, and `lots` tells the order by today's."""

    @property
    def is_to_be_told(self) -> bool:
        """Whether it may matter to whoever decides: not where all that changed has no part in the order."""
        return bool(self.lots) or not self.changes


@dataclass(frozen=True)
class TotalClarified:
    """A total that is another one by what its vendor clarified."""

    vendor: str
    before: float | None
    """0-100; `None` where it had none."""
    after: float | None


@dataclass(frozen=True)
class Replaced:
    """A vendor of which a newer questionnaire took the place of an older one."""

    vendor: str
    by: DateOf
    day: date
    """The newer one's."""


@dataclass(frozen=True)
class Remarks:
    """What to know of the vendors and files behind a ranking."""

    vendors: tuple[VendorRemark, ...]
    """The gravest first, then by place."""
    files: tuple[FilesInState, ...]
    """What became of all files; empty where all of them count."""
    problems: int
    """How many things need a look."""
    excepted: tuple[str, ...]
    """The vendors whose questionnaires came too late, and count all the same."""
    changed: tuple[ChangedSince, ...]
    excluded: tuple[str, ...] = ()
    """The vendors that the buyer excludes."""
    clarified: tuple[TotalClarified, ...] | None = None
    """The totals that what vendors clarified changed; `None` where nothing was clarified."""
    undated: int = 0
    """How many questionnaires count of which nobody knows whether they came before the deadline."""
    replaced: tuple[Replaced, ...] = ()
    """The vendors of which a newer questionnaire counts in place of an older one."""
    older: tuple[WithOlder, ...] = ()
    """Which of these change a standing, or who leads."""


def remarks(ranking: Ranking) -> Remarks:
    """Return what to know of the vendors and files behind a ranking."""
    every = [vendor for lot in ranking.lots for vendor in lot.vendors]
    return Remarks(
        vendors=tuple(_vendors(ranking)),
        files=tuple(_files(ranking)),
        problems=len(ranking.problems),
        excepted=tuple(
            vendor.vendor.id
            for vendor in every
            if vendor.vendor.exception
            and (response := vendor.scorecard.response)
            and is_late(response, ranking.criteria)
        ),
        changed=tuple(
            ChangedSince(
                sent.fingerprint,
                len(sent.differences),
                tuple(LotAsSent(lot.lot, _order(lot, ranking)) for lot in sent.lots),
                sent.leads,
            )
            for sent in ranking.as_sent
        ),
        excluded=tuple(vendor.vendor.id for vendor in every if isinstance(_reason(vendor), Excluded)),
        clarified=tuple(_clarified(ranking)) if ranking.unclarified else None,
        undated=0 if ranking.criteria.deadline is None else sum(map(_is_undated, every)),
        replaced=tuple(
            dict.fromkeys(Replaced(each.vendor, new.by, new.day) for each in ranking.files if (new := each.newer))
        ),
        older=ranking.with_older,
    )


def _is_undated(vendor: RankedVendor) -> bool:
    response = vendor.scorecard.response
    return response is not None and response.came is None


def _clarified(ranking: Ranking) -> Iterator[TotalClarified]:
    for first, lot in zip(ranking.unclarified, ranking.lots, strict=True):
        for vendor in lot.vendors:
            before, after = first.vendor(vendor.vendor.id).scorecard.total, vendor.scorecard.total
            if before != after and (before is None or after is None or exceeds(abs(before - after), 0.0)):
                yield TotalClarified(vendor.vendor.id, before, after)


def _reason(vendor: RankedVendor) -> Reason | None:
    return next(iter(vendor.reasons), None)


def _vendors(ranking: Ranking) -> list[VendorRemark]:
    found = [
        (_GRAVEST.index(type(finding)), place, VendorRemark(vendor.vendor.id, finding))
        for lot in ranking.lots
        for place, vendor in enumerate(lot.vendors)
        for finding in vendor.findings
        if isinstance(finding, _GRAVEST)
    ]
    return [remark for *_, remark in sorted(found, key=lambda each: each[:2])]


def _files(ranking: Ranking) -> Iterator[FilesInState]:
    found = {state: tuple(file.file for file in ranking.files if file.state is state) for state in FileState}
    if len(found[FileState.COUNTED]) < len(ranking.files):
        yield from (FilesInState(state, files) for state, files in found.items() if files)


def _order(sent: LotRanking, ranking: Ranking) -> OrderAsSent:
    if not sent.ranked:
        return OrderAsSent.NONE
    now = [lot for lot in ranking.lots if lot.lot == sent.lot]
    return OrderAsSent.SAME if now and places(now[0]) == places(sent) else OrderAsSent.OTHER
