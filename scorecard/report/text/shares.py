"""Shares as percentages that do not promise more than there is."""

from scorecard.core.comparison import rounded
from scorecard.words import Words


def share_text(share: float, words: Words) -> str:
    """Return a share (0-1) in whole percent; only all is "100 %", and only nothing is "0 %"."""
    return words.percent(100 * (shown_share(share) or 0.0))


def shown_share(share: float | None) -> float | None:
    """Return a share (0-1) in hundredths, as a cell may show it: only all is 1, and only nothing is 0."""
    if share is None or rounded(share) in (0.0, 1.0):
        return share
    return min(max(round(share, 2), 0.01), 0.99)
