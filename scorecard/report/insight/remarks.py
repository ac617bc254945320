"""What an executive should know of the vendors and files behind a ranking, each with the sheet that tells more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.insight.remarks import ChangedSince, OrderAsSent, Remarks
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import finding_text, order_text, vendor_text
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scorecard.core.insight.remarks import FilesInState
    from scorecard.core.model.rankings import Ranking, RankingAsSent
    from scorecard.words import Words

_FILES_SHOWN = 3
_NAME_SHOWN = 60


@dataclass(frozen=True)
class RemarkText:
    """A sentence, and the sheet on which there is more."""

    lead: str
    """The vendor that it is about, or the name of the sheet."""
    said: str
    tab: str | None
    """`None` where the vendor has no sheet of its own."""


def file_remark_texts(told: Remarks, ranking: Ranking, files_tab: str, words: Words) -> Iterator[RemarkText]:
    """Yield which files do not count, what needs a look, who counts by exception, and what changed since sending."""
    left_out = _left_out(told, len(ranking.files), words)
    changed = (_changed_text(*pair, words) for pair in zip(told.changed, ranking.as_sent, strict=True))
    for said in (*left_out, *_excepted(told, ranking, words), *changed):
        yield RemarkText(files_tab, said, files_tab)


def vendor_remark_texts(
    told: Remarks, ranking: Ranking, tabs: Mapping[str, str], words: Words
) -> tuple[RemarkText, ...]:
    """Return what to know of the vendors."""
    vendors = {vendor.vendor.id: vendor for lot in ranking.lots for vendor in lot.vendors}
    return tuple(
        RemarkText(
            vendor_text(vendors[remark.vendor]),
            finding_text(remark.finding, ranking.criteria, words),
            tabs.get(remark.vendor),
        )
        for remark in told.vendors
    )


def _left_out(told: Remarks, files: int, words: Words) -> Iterator[str]:
    """Yield what became of all files, unless all of them count, and how many problems there are."""
    if told.files:
        states = words.clauses(_files_text(state, words) for state in told.files)
        yield words("report.summary.files", count=files, states=states)
    if told.problems:
        yield words("report.summary.problems", count=told.problems)


def _files_text(told: FilesInState, words: Words) -> str:
    """Return how many files are in a state; those by which something may be lost are named."""
    names = first_names([clip(file, _NAME_SHOWN) for file in told.files], _FILES_SHOWN, words)
    key = "report.summary.files_named" if told.may_lose else "report.summary.files_state"
    state = words(f"report.files.{told.state.name.lower()}")
    return words(key, state=state, count=len(told.files), files=names)


def _changed_text(told: ChangedSince, sent: RankingAsSent, words: Words) -> str:
    """Return what was changed since sending, and where that may matter, the order by the criteria as sent."""
    said = [words("report.summary.changed" if told.changes else "report.summary.changed_unknown", count=told.changes)]
    for short, lot in zip(told.lots, sent.lots, strict=True):
        key = "order_as_sent" if short.order is OrderAsSent.OTHER else f"order_{short.order}"
        heading = words.headed(clip(lot.lot, _NAME_SHOWN), "") if lot.lot else ""
        said.append(words(f"report.summary.{key}", lot=heading, order=order_text(lot, words)))
    return " ".join(said)


def _excepted(told: Remarks, ranking: Ranking, words: Words) -> Iterator[str]:
    vendors = {vendor.vendor.id: vendor for lot in ranking.lots for vendor in lot.vendors}
    for vendor in map(vendors.__getitem__, told.excepted):
        reason = clip(vendor.vendor.exception, 2 * _NAME_SHOWN)
        yield words("report.summary.excepted", vendor=vendor_text(vendor), reason=reason)
