"""How figures are compared: rounded to nine digits, so that noise in the last ones of a float decides nothing."""

DIGITS = 9


def rounded(value: float) -> float:
    """Return a figure as it is compared, for orders and ties."""
    return round(value, DIGITS)


def reaches(value: float, bound: float) -> bool:
    """Return whether a figure is at least as large as another one."""
    return rounded(value) >= rounded(bound)


def exceeds(value: float, bound: float) -> bool:
    """Return whether a figure is larger than another one."""
    return rounded(value) > rounded(bound)


def same(value: float, other: float) -> bool:
    """Return whether two figures are equal."""
    return rounded(value) == rounded(other)
