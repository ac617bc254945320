"""What an executive should know of the vendors and files behind a ranking: the gravest first, each with a link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.model.rankings import FindingCode, LotRanking, RankedVendor, Ranking
from scorecard.core.model.responses import FileState
from scorecard.core.ranking.selection import is_late
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import finding_text, order_text, vendor_text
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scorecard.words import Words

_GRAVEST = (
    FindingCode.CLAIM_CONTRADICTED,
    FindingCode.EVIDENCE_REFUTED,
    FindingCode.ANSWERS_CONTRADICT,
    FindingCode.EVERYTHING_AT_BEST,
    FindingCode.SAME_POSITION,
    FindingCode.MUCH_NOT_APPLICABLE,
    FindingCode.ASK_KPI,
    FindingCode.ASK_ANSWER,
    FindingCode.EVIDENCE_MISSING,
)
"""What is said here; the other findings are among what to settle."""
_FILES_SHOWN = 3
_NAME_SHOWN = 60
_IN_ORDER = (FileState.COUNTED, FileState.SAME, FileState.SUPERSEDED, FileState.BESIDE, FileState.SKIPPED)
"""What became of a file where nothing is lost by it."""


@dataclass(frozen=True)
class Remark:
    """A sentence, and the sheet on which there is more."""

    lead: str
    """The vendor that it is about, or the name of the sheet."""
    said: str
    tab: str | None
    """`None` where the vendor has no sheet of its own."""


def file_remarks(ranking: Ranking, files_tab: str, words: Words) -> Iterator[Remark]:
    """Yield which files do not count, what needs a look, who counts by exception, and what changed since sending."""
    for said in (*_left_out(ranking, words), *_excepted(ranking, words), *_changed(ranking, words)):
        yield Remark(files_tab, said, files_tab)


def vendor_remarks(ranking: Ranking, tabs: Mapping[str, str], words: Words) -> tuple[Remark, ...]:
    """Return what to know of the vendors: the gravest first, then by place."""
    found = [
        (_GRAVEST.index(finding.code), place, finding_text(finding, ranking.criteria, words), one)
        for lot in ranking.lots
        for place, one in enumerate(lot.vendors)
        for finding in one.findings
        if finding.code in _GRAVEST
    ]
    ordered = sorted(found, key=lambda each: each[:2])
    return tuple(Remark(vendor_text(one), said, tabs.get(one.vendor.id)) for _, _, said, one in ordered)


def _left_out(ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield what became of all files, unless all of them count, and how many problems there are."""
    if any(file.state is not FileState.COUNTED for file in ranking.files):
        states = "; ".join(text for state in FileState for text in _files_text(state, ranking, words))
        yield words("report.summary.files", count=len(ranking.files), states=states)
    if ranking.problems:
        yield words("report.summary.problems", count=len(ranking.problems))


def _files_text(state: FileState, ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield how many files are in a state; those by which something may be lost are named."""
    files = [clip(file.file, _NAME_SHOWN) for file in ranking.files if file.state is state]
    if files:
        names = first_names(files, _FILES_SHOWN, words)
        key = "report.summary.files_state" if state in _IN_ORDER else "report.summary.files_named"
        yield words(key, state=words(f"report.files.{state.name.lower()}"), count=len(files), files=names)


def _changed(ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield what was changed since sending, and where that may matter, the order by the criteria as sent."""
    now = {lot.lot: _places(lot) for lot in ranking.lots}
    for sent in ranking.as_sent:
        known = len(sent.differences)
        said = [words("report.summary.changed", count=known) if known else words("report.summary.changed_unknown")]
        for lot in sent.lots:
            order = order_text(lot, words)
            key = "order_none" if not order else "order_same" if _places(lot) == now.get(lot.lot) else "order_as_sent"
            name = f"{clip(lot.lot, _NAME_SHOWN)}: " if lot.lot else ""
            said.append(words(f"report.summary.{key}", lot=name, order=order))
        yield " ".join(said)


def _places(lot: LotRanking) -> list[tuple[str, int]]:
    return [(one.vendor.id, one.rank) for one in lot.vendors if one.rank is not None]


def _excepted(ranking: Ranking, words: Words) -> Iterator[str]:
    for one in _vendors(ranking):
        response = one.scorecard.response
        if response is not None and one.vendor.exception and is_late(response, ranking.criteria):
            reason = clip(one.vendor.exception, 2 * _NAME_SHOWN)
            yield words("report.summary.excepted", vendor=vendor_text(one), reason=reason)


def _vendors(ranking: Ranking) -> Iterator[RankedVendor]:
    for lot in ranking.lots:
        yield from lot.vendors
