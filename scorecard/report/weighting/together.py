"""What a committee says together, as a workbook: weights side by side, where members differ, and the order by each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from tempfile import TemporaryDirectory

from scorecard import __version__
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import ScenarioRanking
from scorecard.core.weighting.agreement import Agreement
from scorecard.core.weighting.ballot import Ballot
from scorecard.core.weighting.swings import BallotPart, as_scenario
from scorecard.errors import Problem
from scorecard.palette import HEADING, LEADER
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.styles import BLUE, BODY, HEADER, LABEL, ONE_DECIMAL, ROW, TITLE, Styles
from scorecard.report.text.sentences import order_text
from scorecard.words import Words

_NAME_WIDTH, _FIGURE_WIDTH = 240, 62
"""Pixels; columns of many members are as narrow as paper needs them."""
_FIGURES = ("mean", "median", "lowest", "highest")
_COLUMNS = 10
"""The least that stand beside the names, so that the order has room."""
OF_ALL = ("today", "mean", "median")
"""The names of orders that are not those of members."""


@dataclass(frozen=True)
class Together:
    """What a committee says together."""

    criteria: Criteria
    ballot: Ballot
    agreement: Agreement
    orders: tuple[ScenarioRanking, ...]
    """As it is ("today"), by "mean" and "median", and by each member; nothing before something has come back."""
    files: int
    """The workbooks that were looked at."""
    problems: tuple[Problem, ...]


def agreement_text(agreement: Agreement, part: BallotPart, words: Words) -> str:
    """Return how far members agree on the order in a part; empty where that says nothing."""
    found = None if part is BallotPart.SIDES else agreement.concordance(part)
    return "" if found is None else words("committee.agreement", w=words.number(found, 2))


def criteria_lines(together: Together, words: Words) -> Iterator[str]:
    """Yield the lines of criteria.yaml that set the mean weights, with the median as a remark."""
    criteria, agreement = together.criteria, together.agreement
    mean, median = (as_scenario("", criteria, weights) for weights in (agreement.mean, agreement.median))

    def remark(weight: float) -> str:
        return f"  # {words('committee.median_of', weight=words.number(weight, 1))}"

    if mean.alignment_share is not None and median.alignment_share is not None:
        yield f"alignment_share: {100 * mean.alignment_share:.1f}{remark(100 * median.alignment_share)}"
    for key, own, others in (("criteria", mean.criteria, median.criteria), ("kpis", mean.kpis, median.kpis)):
        if own:
            yield f"{key}:"
        for (name, weight), (_, other) in zip(own, others, strict=True):
            yield f"  - id: {name}"
            yield f"    weight: {weight:.1f}{remark(other)}"


def order_name(name: str, words: Words) -> str:
    """Return what an order is called: the letter of a member, or that of all."""
    return words(f"committee.{name}") if name in OF_ALL else name


def together_workbook(together: Together, made_on: datetime, words: Words) -> bytes:
    """Return the workbook."""
    from scorecard.report.canvas.packing import LanguageWorkbook, StreamedSheet

    buffer = BytesIO()
    title = words("committee.together")
    members = max(_COLUMNS - len(_FIGURES), len(together.agreement.members))
    room = WIDEST - _NAME_WIDTH - len(_FIGURES) * _FIGURE_WIDTH
    widths = (_NAME_WIDTH, *[_FIGURE_WIDTH] * len(_FIGURES), *[min(_FIGURE_WIDTH, room // members)] * members)
    with TemporaryDirectory() as parts, LanguageWorkbook(buffer, parts, words.language) as book:
        book.set_properties({"title": title, "created": made_on, "comments": f"scorecard {__version__}"})
        sheet = book.add_worksheet(words("committee.tab"), StreamedSheet)
        page = Page(sheet, Styles(book), widths)
        _write(page, together, words)
        foot = (title, "", words("report.workbook.footer", date=words.date(made_on), page="&P", pages="&N"))
        page.finish(foot, (0, 0), first_page=False)
    return buffer.getvalue()


def _write(page: Page, together: Together, words: Words) -> None:
    page.fill(0, 0, page.last, TITLE.but(bottom=BLUE))
    page.text(0, 0, words("committee.together"), TITLE.but(bottom=BLUE))
    page.paper.at_least(0, 30)
    counted = words("committee.counted", count=len(together.agreement.members), all=together.files)
    page.text(1, 0, counted, LABEL, page.last)
    row = 3
    for part in BallotPart:
        if together.agreement.of(part):
            row = _write_part(page, row, part, together, words) + 1
    if together.orders:
        _write_orders(page, row, together, words)


def _write_part(page: Page, row: int, part: BallotPart, together: Together, words: Words) -> int:
    """Write the weights of a part, member by member, and return the next row."""
    agreement = together.agreement
    titles = [words(f"committee.part.{part}"), *(words(f"committee.{name}") for name in _FIGURES), *agreement.members]
    page.header(row, titles, range(1, len(titles)))
    page.text(row, 0, titles[0], HEADER.but(bold=True, color=HEADING))
    for line, opinions in zip(together.ballot.of(part), agreement.of(part), strict=True):
        row += 1
        look = ROW.but(fill=LEADER if agreement.is_widest(opinions) else "")
        page.text(row, 0, line.name, look.but(bold=True))
        low, high = min(opinions.weights), max(opinions.weights)
        figures = (opinions.mean, opinions.median, low, high, *opinions.weights)
        for column, weight in enumerate(figures, start=1):
            number = look.but(align="right", number_format=ONE_DECIMAL, bold=column == 1)
            page.number(row, column, weight, number)
    said = [agreement_text(agreement, part, words)]
    said += [words("committee.shaded")] if any(map(agreement.is_widest, agreement.of(part))) else []
    page.text(row + 1, 0, " · ".join(filter(None, said)), LABEL, page.last)
    return row + 2


def _write_orders(page: Page, row: int, together: Together, words: Words) -> None:
    for lots in zip(*(order.lots for order in together.orders), strict=True):
        title = words("committee.orders")
        page.section(row, words.headed(lots[0].lot, title) if lots[0].lot else title)
        for order, lot in zip(together.orders, lots, strict=True):
            row += 1
            page.text(row, 0, order_name(order.name, words), BODY.but(bold=True, wrap=True))
            page.text(row, 1, order_text(lot, words) or words("committee.nobody"), BODY.but(wrap=True), page.last)
        row += 2
