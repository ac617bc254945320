"""The Summary: for each lot what to decide, why, what it costs and how sure that is, above the table that proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.model import Criterion, FileState
from scorecard.core.scores import FindingCode, LotRanking, RankedVendor, Ranking, Scorecard, Standing
from scorecard.core.selection import is_late
from scorecard.report.lists import first_names
from scorecard.report.overview import (
    bounds_text,
    certainty_text,
    cost_text,
    price_of,
    price_value,
    why_text,
)
from scorecard.report.page import MISSING, WIDEST, Page
from scorecard.report.sentences import (
    decision_text,
    finding_text,
    order_text,
    reason_text,
    standing_text,
    vendor_text,
)
from scorecard.report.styles import (
    BAR,
    BAR_NOT_RANKED,
    BLUE,
    BODY,
    DARK,
    DOTTED,
    HEADER,
    HEADING,
    LABEL,
    LEADER,
    MONEY,
    MUTED,
    OPEN,
    OUT,
    PERCENT,
    TEXT,
    TITLE,
    WHITE,
    WHOLE,
    Line,
    Look,
    heat,
)
from scorecard.words.text_fit import Piece, clip, clip_to_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scorecard.words import Words

_PAGE = WIDEST
"""Pixels: what fits on A4 landscape at the scale at which 10 points print as 7."""
_SIDE = {"rank": 44, "vendor": 190, "total": 88, "alignment": 68, "gap": 8}
_MONEY = {"financial": 68, "price": 76}
_SURE = {"bounds": 66, "answered": 66, "gap after answered": 12}
_CRITERION = (64, 74)
"""The least and the most pixels of a criterion's column."""
_CRITERION_TURNED = 44
"""Pixels where there are too many criteria for headings that read from left to right."""
_TURNED_HEIGHT = 130
_STANDING = 270
_NAME_SHOWN = 70
_HEADING_SHOWN = 44
_REASONS_SHOWN = 1
_CONTRADICTIONS = (FindingCode.CLAIM_CONTRADICTED, FindingCode.ANSWERS_CONTRADICT)
_FILES_SHOWN = 5
_IN_ORDER = (FileState.COUNTED, FileState.SAME, FileState.SUPERSEDED, FileState.BESIDE, FileState.SKIPPED)
"""What became of a file where nothing is lost by it."""
_PLACES = {
    Standing.UNRESOLVED: "report.summary.place_open",
    Standing.NOT_ELIGIBLE: "report.summary.place_out",
    Standing.LATE: "report.summary.place_out",
}
_COLORS = {
    Standing.ELIGIBLE: HEADING,
    Standing.PROVISIONAL: OPEN,
    Standing.UNRESOLVED: OPEN,
    Standing.NOT_ELIGIBLE: OUT,
    Standing.LATE: OUT,
    Standing.NOT_RETURNED: MUTED,
}


@dataclass(frozen=True)
class _Columns:
    """The columns of all tables on the sheet: their names from left to right, and their widths in pixels."""

    names: tuple[str, ...]
    widths: tuple[int, ...]

    turned: bool
    """Whether the names of criteria read upwards."""

    def at(self, name: str) -> int:
        return self.names.index(name)

    def has(self, name: str) -> bool:
        return name in self.names


def summary_page_widths(ranking: Ranking) -> tuple[int, ...]:
    """Return the widths in pixels of the columns that a ranking needs."""
    return _columns(ranking).widths


def write_summary(page: Page, ranking: Ranking, tabs: Mapping[str, str], files_tab: str, words: Words) -> None:
    """Write the Summary; `tabs` has the name of each vendor's sheet by the vendor's id."""
    columns = _columns(ranking)
    row = _write_title(page, ranking, words)
    for lot in ranking.lots:
        band = _Band(page, columns, ranking, lot, tabs, words)
        row = band.write(row) + 1
    row = _write_left_out(page, row, ranking, files_tab, words)
    page.text(row, 0, words("report.summary.legend"), LABEL.but(wrap=True), page.last)


def _columns(ranking: Ranking) -> _Columns:
    count = max((len(ranking.criteria.for_lot(lot.lot)) for lot in ranking.lots), default=0)
    money = {"financial": 0, "price": 0}
    if any(ranking.criteria.kpis_of(lot.lot) for lot in ranking.lots):
        money["financial"] = _MONEY["financial"]
    if any(price_of(lot) for lot in ranking.lots):
        money["price"] = _MONEY["price"]
    shown = {name: width for name, width in money.items() if width}
    fixed = sum(_SIDE.values()) + sum(shown.values()) + sum(_SURE.values())
    least, most = _CRITERION
    room = (_PAGE - fixed - _STANDING) // max(count, 1)
    each = _CRITERION_TURNED if room < least else min(most, room)
    criteria = {f"criterion {number}": each for number in range(count)}
    widths = _SIDE | criteria | shown | _SURE | {"standing": max(_STANDING, _PAGE - fixed - each * count)}
    return _Columns(tuple(widths), tuple(widths.values()), room < least)


def _write_title(page: Page, ranking: Ranking, words: Words) -> int:
    criteria = ranking.criteria
    vendors = [one for lot in ranking.lots for one in lot.vendors]
    returned = sum(one.standing is not Standing.NOT_RETURNED for one in vendors)
    share = words.number(criteria.alignment_share * 100, 0)
    rest = words.number(100 - criteria.alignment_share * 100, 0)
    said = words("report.summary.returned", returned=returned, vendors=len(vendors))
    if criteria.kpis:
        said += " " + words("report.summary.shares", alignment=share, financial=rest)
    ruled = BODY.but(bottom=BLUE, wrap=True)
    title = clip(criteria.title.of(words.language), 2 * _NAME_SHOWN)
    name = ruled.but(size=13, bold=True, color=HEADING)
    page.parts(0, 0, [(title, name), ("   " + said, ruled.but(size=10, color=MUTED))], ruled, page.last)
    page.at_least(0, 26)
    return 1


def _write_left_out(page: Page, row: int, ranking: Ranking, files_tab: str, words: Words) -> int:
    """Write which files do not count, what needs a look, and what is not as it was sent, with the way to all of it."""
    for line in (*_left_out_lines(ranking, words), *_changed_lines(ranking, words), *_excepted_lines(ranking, words)):
        page.link(row, 0, words("report.summary.see_files"), files_tab, LABEL.but(bold=True, vertical="top"), 1)
        page.text(row, 2, line, BODY.but(size=11, wrap=True, vertical="top"), page.last)
        row += 1
    return row


def _left_out_lines(ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield what became of all files, unless all of them count, and how many problems there are."""
    if any(file.state is not FileState.COUNTED for file in ranking.files):
        states = "; ".join(text for state in FileState for text in _files_text(state, ranking, words))
        yield words("report.summary.files", count=len(ranking.files), states=states)
    if ranking.problems:
        key = "report.summary.problems_one" if len(ranking.problems) == 1 else "report.summary.problems"
        yield words(key, count=len(ranking.problems))


def _files_text(state: FileState, ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield how many files are in a state; those by which something may be lost are named."""
    files = [clip(file.file, _NAME_SHOWN) for file in ranking.files if file.state is state]
    if files:
        names = first_names(files, _FILES_SHOWN, words)
        key = "report.summary.files_state" if state in _IN_ORDER else "report.summary.files_named"
        yield words(key, state=words(f"report.files.{state.name.lower()}"), count=len(files), files=names)


def _changed_lines(ranking: Ranking, words: Words) -> Iterator[str]:
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


def _excepted_lines(ranking: Ranking, words: Words) -> Iterator[str]:
    for one in (vendor for lot in ranking.lots for vendor in lot.vendors):
        response = one.scorecard.response
        if response is not None and one.vendor.exception and is_late(response, ranking.criteria):
            reason = clip(one.vendor.exception, 2 * _NAME_SHOWN)
            yield words("report.summary.excepted", vendor=vendor_text(one), reason=reason)


@dataclass(frozen=True)
class _Band:
    """The part of the sheet that belongs to one lot."""

    page: Page
    columns: _Columns
    ranking: Ranking
    lot: LotRanking
    tabs: Mapping[str, str]
    words: Words

    def write(self, row: int) -> int:
        """Write the band from a row on, and return the first row after it."""
        row = self._write_headline(row)
        for key, text in (
            ("report.summary.why", why_text(self.lot, self.words)),
            ("report.summary.costs", cost_text(self.lot, self.words)),
            ("report.summary.sure", self._certainty_text()),
        ):
            if text:
                self.page.text(row, 0, self.words(key), LABEL.but(bold=True, color=HEADING, vertical="top"), 1)
                look = BODY.but(size=11, wrap=True, vertical="top")
                self.page.text(row, 2, text, look, self.page.last)
                row += 1
        self._write_header(row)
        row += 1
        ranked = True
        for one in self.lot.vendors:
            first_out = ranked and one.rank is None
            ranked = one.rank is not None
            self._write_vendor(row, one, DARK if first_out else None)
            row += 1
        if self.lot.reference is not None and self.lot.reference.alignment is not None:
            self._write_reference(row, self.lot.reference)
            row += 1
        return row

    def _certainty_text(self) -> str:
        certainty = self.ranking.certainty_of(self.lot.lot)
        return certainty_text(self.lot, self.ranking.criteria, self.words, certainty)

    def _write_reference(self, row: int, card: Scorecard) -> None:
        """Write the buyer's own answers under the vendors': beside them, and in no order with them."""
        look = BODY.but(color=MUTED, top=DARK, bottom=DOTTED)
        self.page.fill(row, 0, self.page.last, look)
        name = clip_to_line(Piece(card.vendor.name, look.size, look.bold), _SIDE["vendor"]) or card.vendor.id
        self.page.text(row, self.columns.at("vendor"), name, look)
        right = look.but(align="right", number_format=WHOLE)
        self.page.number(row, self.columns.at("alignment"), card.alignment, right)
        self._write_points(row, card, look)
        self.page.number(row, self.columns.at("answered"), card.coverage, right.but(number_format=PERCENT))
        self.page.text(row, self.columns.at("standing"), self.words("report.summary.reference"), look.but(size=10))
        self.page.at_least(row, 28)

    def _write_headline(self, row: int) -> int:
        look = TITLE.but(wrap=True)
        decision = (decision_text(self.lot, self.ranking.criteria, self.words), look.but(color=TEXT))
        lot = [(clip(self.lot.lot, _NAME_SHOWN) + "   ", look)] if self.lot.lot else []
        self.page.parts(row, 0, [*lot, decision], look, self.page.last)
        self.page.at_least(row, 36)
        return row + 1

    def _write_header(self, row: int) -> None:
        words, columns = self.words, self.columns
        self.page.fill(row, 0, self.page.last, HEADER)
        right, centre = HEADER.but(align="right"), HEADER.but(align="center", rotation=90 if columns.turned else 0)
        self._head(row, "vendor", words("report.vendor"), HEADER)
        self._head(row, "total", words("report.total"), right.but(bold=True))
        self._head(row, "alignment", words("report.alignment"), right)
        for number, criterion in enumerate(self._criteria()):
            self._head(row, f"criterion {number}", self._heading(criterion), centre)
        if columns.has("financial") and self.ranking.criteria.kpis_of(self.lot.lot):
            self._head(row, "financial", words("report.financial"), right)
        price = price_of(self.lot)
        if price is not None:
            unit = clip(price.unit.of(words.language), _HEADING_SHOWN)
            self._head(row, "price", f"{words('report.summary.price')}\n{unit}", right)
        self._head(row, "bounds", words("report.summary.low_high"), right)
        self._head(row, "answered", words("report.summary.answered"), right)
        self._head(row, "standing", words("report.summary.standing"), HEADER)
        self.page.at_least(row, _TURNED_HEIGHT if columns.turned else 46)

    def _head(self, row: int, name: str, text: str, look: Look) -> None:
        self.page.text(row, self.columns.at(name), text, look)

    def _criteria(self) -> tuple[Criterion, ...]:
        return self.ranking.criteria.for_lot(self.lot.lot)

    def _heading(self, criterion: Criterion) -> str:
        name = clip(criterion.name.of(self.words.language), _HEADING_SHOWN)
        if criterion.floor is None:
            return name
        return f"{name}\n{self.words('report.floor_of', floor=self.words.number(criterion.floor))}"

    def _write_vendor(self, row: int, one: RankedVendor, top: Line | None) -> None:
        fill = LEADER if one.rank == 1 else ""
        color = TEXT if one.rank is not None else MUTED
        look = BODY.but(fill=fill, color=color, bold=one.rank == 1, top=top, bottom=DOTTED)
        self.page.fill(row, 0, self.page.last, look)
        self._write_name(row, one, look)
        self._write_total(row, one, look)
        right = look.but(align="right", number_format=WHOLE)
        self.page.number(row, self.columns.at("alignment"), one.scorecard.alignment, right)
        self._write_points(row, one.scorecard, look)
        self._write_money(row, one, right)
        bounds = bounds_text(one.scorecard, self.words)
        self.page.text(row, self.columns.at("bounds"), bounds, right)
        coverage = one.scorecard.coverage
        partial = coverage is not None and round(coverage, 9) < 1.0
        answered = right.but(number_format=PERCENT, bold=partial or right.bold, color=OPEN if partial else right.color)
        self.page.number(row, self.columns.at("answered"), coverage, answered)
        self._write_standing(row, one, look)
        self.page.at_least(row, 28)

    def _write_name(self, row: int, one: RankedVendor, look: Look) -> None:
        place = self.words(_PLACES[one.standing]) if one.standing in _PLACES else MISSING
        centre = look.but(align="center")
        if one.rank is None:
            self.page.text(row, self.columns.at("rank"), place, centre)
        else:
            self.page.number(row, self.columns.at("rank"), one.rank, centre.but(number_format=WHOLE))
        # On one line, since LibreOffice breaks no line in a link; the whole name stands on the vendor's sheet.
        name = clip_to_line(Piece(one.vendor.name, look.size, look.bold), _SIDE["vendor"]) or one.vendor.id
        tab = self.tabs.get(one.vendor.id)
        if tab is None:
            self.page.text(row, self.columns.at("vendor"), name, look)
        else:
            self.page.link(row, self.columns.at("vendor"), name, tab, look)

    def _write_total(self, row: int, one: RankedVendor, look: Look) -> None:
        # Thick lines in the colour of the ground slim the bar, so that those of neighbours do not melt into one block.
        ground = (5, look.fill or WHITE)
        column = self.columns.at("total")
        slim = look.but(size=12, bold=True, align="right", number_format=WHOLE, top=look.top or ground, bottom=ground)
        self.page.number(row, column, one.scorecard.total, slim)
        if one.scorecard.total is not None:
            self.page.bar(row, column, BAR if one.rank is not None else BAR_NOT_RANKED)

    def _write_points(self, row: int, card: Scorecard, look: Look) -> None:
        scores = {score.criterion.id: score for score in card.criteria}
        for number, criterion in enumerate(self._criteria()):
            score = scores.get(criterion.id)
            points = None if score is None else score.points
            cell = look.but(align="center", number_format=WHOLE)
            if points is not None:
                under = criterion.floor is not None and round(points, 9) < round(criterion.floor, 9)
                shade = cell.but(fill=heat(points), bottom=(1, WHITE), color=TEXT)
                cell = shade.but(fill=OUT, color=WHITE, bold=True) if under else shade
            self.page.number(row, self.columns.at(f"criterion {number}"), points, cell)

    def _write_money(self, row: int, one: RankedVendor, right: Look) -> None:
        if self.columns.has("financial") and self.ranking.criteria.kpis_of(self.lot.lot):
            self.page.number(row, self.columns.at("financial"), one.scorecard.financial, right)
        if price_of(self.lot) is not None:
            price = right.but(number_format=MONEY)
            self.page.number(row, self.columns.at("price"), price_value(one.scorecard), price)

    def _write_standing(self, row: int, one: RankedVendor, look: Look) -> None:
        small = look.but(size=10, bold=False, wrap=True)
        standing = (standing_text(one.standing, self.words), small.but(bold=True, color=_COLORS[one.standing]))
        why = self._why(one)
        parts = [standing, ("  " + why, small)] if why else [standing]
        self.page.parts(row, self.columns.at("standing"), parts, small, self.columns.at("standing"))

    def _why(self, one: RankedVendor) -> str:
        """Return the first reason for a standing, or the first thing to know, and a contradiction in any case."""
        if one.standing is Standing.NOT_RETURNED:
            return ""
        criteria, words = self.ranking.criteria, self.words
        reasons = [reason_text(reason, criteria, words) for reason in one.reasons]
        told = [finding for finding in one.findings if not reasons or finding.code in _CONTRADICTIONS]
        findings = [finding_text(finding, criteria, words) for finding in told]
        return " ".join([*self._first(reasons), *self._first(findings)])

    def _first(self, said: Sequence[str]) -> list[str]:
        """Return the first sentence, and how many more there are."""
        left_out = len(said) - _REASONS_SHOWN
        more = [self.words("report.summary.more_reasons", count=left_out)] if left_out > 0 else []
        return [*said[:_REASONS_SHOWN], *more]
