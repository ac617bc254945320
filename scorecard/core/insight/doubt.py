"""Where most of the doubt between the first two vendors comes from, if the criteria say what may be off."""

from dataclasses import dataclass

from scorecard.core.model.robustness import DoubtSource, LotRobustness


@dataclass(frozen=True)
class MainDoubt:
    """The source that carries most of the doubt in the margin between two vendors."""

    vendors: tuple[str, str]
    """The first two in today's order."""
    source: DoubtSource


def main_doubt(robustness: LotRobustness | None) -> MainDoubt | None:
    """Return what to settle first between the first two; `None` where nothing is in doubt between them."""
    found = robustness.combined if robustness else None
    return MainDoubt((found.ahead, found.behind), found.sources[0]) if found and found.sources else None
