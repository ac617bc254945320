"""What `rank` and `demo` print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.terminal.lines import (
    TableRow,
    console,
    is_quiet,
    print_lines,
    print_problems,
    say_line,
    separator,
    shown,
)
from scorecard.words import Words, words

if TYPE_CHECKING:
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.rank import Result
    from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking

_MOST_NAMED, _MOST_PROBLEMS = 6, 20
"""How many vendors are named, and how many problems are shown of what was written; the workbook shows them all."""


def print_ranking(result: Result) -> None:
    """Print a short ranked table a lot, and what was left out and why."""
    from rich.text import Text

    from scorecard.report.insight.decision import decision_text
    from scorecard.report.text.standing import returned_text

    ranking = result.ranking
    say = words(ranking.criteria.language)
    if ranking.open_until is not None:
        say_line(returned_text(ranking, say))
    for lot in ranking.lots:
        decision = decision_text(result.insights.of(lot.lot).decision, lot, ranking.criteria, say)
        said = say.headed(lot.lot, decision) if lot.lot else decision
        if not is_quiet():
            console().print(Text(shown(said), style="bold"))
        _print_lot(lot, ranking, say)
    counted = sum(file.state == "counted" for file in ranking.files)
    sent = sum(file.state != "skipped" for file in ranking.files)
    say_line(say("terminal.looked_at", count=sent, counted=counted))
    print_problems(ranking.problems, _MOST_PROBLEMS)
    unread = [vendor.vendor.name for lot in ranking.lots for vendor in lot.vendors if _has_unread(vendor)]
    if unread and ranking.open_until is not None:
        say_line(shown(say("desk.step", step=say("desk.next.mend"), vendors=say.listed(unread, _MOST_NAMED))))


def _has_unread(vendor: RankedVendor) -> bool:
    response = vendor.scorecard.response
    return response is not None and any(problem.where.sheet for problem in response.problems)


def _print_lot(lot: LotRanking, ranking: Ranking, say: Words) -> None:
    from scorecard.report.text.sentences import reason_text, standing_text

    lines = []
    for vendor in lot.vendors:
        card = vendor.scorecard
        reason = reason_text(vendor.reasons[0], ranking.criteria, say) if vendor.reasons else ""
        standing = standing_text(vendor.standing, say)
        cells = (
            "–" if vendor.rank is None else str(vendor.rank),
            vendor.vendor.name,
            *("–" if value is None else say.number(value, 1) for value in (card.total, card.alignment, card.financial)),
            "–" if card.coverage is None else say.percent(100 * card.coverage),
        )
        told = say.headed(standing, reason) if reason and vendor.reasons[0].code != "not_returned" else standing
        lines.append(TableRow(cells, [told], "" if vendor.rank else "dim"))
    columns = (">rank", "<vendor", ">total", ">alignment", ">financial", ">answered", "<standing")
    print_lines(columns, lines, say)


def print_written(result: Result, output: Path, data: Path | None, html: Path | None) -> None:
    """Print where a ranking was written, and what lies beside it that was not."""
    say = words(result.ranking.criteria.language)
    say_line(say("terminal.written", output=output))
    for key, path in (("data", data), ("html", html)):
        if path is not None:
            say_line(say(f"terminal.written.{key}", path=path))
    for path in result.older:
        say_line(say("terminal.older", path=path))


def print_demo(result: Result, campaign: Campaign) -> None:
    """Print the ranking of the demo, and what to open in its folder."""
    print_ranking(result)
    say = words(result.ranking.criteria.language)
    say_line(say("terminal.demo", folder=f"{campaign.folder}{separator()}"))
    for path, purpose in (
        (campaign.ranking, "ranking"),
        (campaign.sent / "kestrel.xlsx", "sent"),
        (campaign.returned / "kestrel.xlsx", "returned"),
        (campaign.criteria, "criteria"),
    ):
        say_line(f"  {path!s:32}  {say(f'terminal.demo.{purpose}')}")
