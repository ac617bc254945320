"""Names as a list in a sentence, and shares as percentages that do not promise more than there is."""

from collections import Counter
from collections.abc import Sequence

from scorecard.core.comparison import rounded
from scorecard.words import Words


def first_names(names: Sequence[str], most: int, words: Words) -> str:
    """Return names as a list in a sentence, the last of which says how many more there are than `most`."""
    if len(names) <= most:
        return words.listed(names)
    # At least one is named: "3 more" alone says nothing.
    named = max(most - 1, 1)
    return words.listed([*names[:named], words("phrase.more", count=len(names) - named)])


def telling_words(names: Sequence[str]) -> list[str]:
    """Return of each name the first word that no other has, which tells it apart, or all of it where there is none."""
    known = Counter(word for name in names for word in set(name.split()))
    return [next((word for word in name.split() if known[word] == 1), name) for name in names]


def share_text(share: float, words: Words) -> str:
    """Return a share (0-1) in whole percent; only all is "100 %", and only nothing is "0 %"."""
    return words.percent(100 * (shown_share(share) or 0.0))


def shown_share(share: float | None) -> float | None:
    """Return a share (0-1) in hundredths, as a cell may show it: only all is 1, and only nothing is 0."""
    if share is None or rounded(share) in (0.0, 1.0):
        return share
    return min(max(round(share, 2), 0.01), 0.99)
