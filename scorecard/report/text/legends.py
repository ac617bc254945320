"""What signs and colours mean, told only where they occur."""

from collections.abc import Iterable

from scorecard.core.model.rankings import Ranking
from scorecard.report.text.standing import everybody
from scorecard.words import Words


def summary_legend(ranking: Ranking, words: Words, *, dashed: bool) -> str:
    """Return what the Summary's signs mean; whether a `dashed` line is drawn in its chart."""
    said = [*_colors(ranking, words, "summary"), words("report.summary.legend.firm")]
    return " ".join([*said, words("report.summary.legend.same_total")] if dashed else said)


def page_legend(ranking: Ranking, words: Words) -> str:
    """Return what the signs of the page's tables mean."""
    return " ".join([*_colors(ranking, words, "page"), words("report.page.legend.firm")])


def _colors(ranking: Ranking, words: Words, owner: str) -> Iterable[str]:
    """Yield what the shades of points and the colours of bars mean."""
    vendors = [vendor for lot in ranking.lots for vendor in lot.vendors]
    cards = [contestant.card for lot in ranking.lots for contestant in everybody(lot)]
    occurs = {
        "floor": any(score.under_floor for card in cards for score in card.criteria),
        "kpis": any(card.kpis for card in cards),
        "not_ranked": any(vendor.scorecard.total and not vendor.is_ranked for vendor in vendors),
    }
    for first, others in (("points", ("floor",)), ("bars", ("kpis", "not_ranked"))):
        parts = [words(f"report.summary.legend.{other}") for other in others if occurs[other]]
        yield f"{words.clauses([words(f'report.{owner}.legend.{first}'), *parts])}."
