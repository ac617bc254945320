"""The interval in which a share lies that was found in a sample."""

from math import sqrt

from scorecard.core.model.record.measures import ShareInterval

Z = 1.959964
"""The quantile of the normal distribution for a confidence of 95 %."""


def wilson(yes: float, count: float) -> ShareInterval:
    """Return Wilson's 95 % interval of a share, in percent; `count` is over 0.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
    Statistical Association 22 (1927), pages 209-212.

    >>> wilson(0, 10)
    ShareInterval(low=0.0, high=27.753284...)
    """
    share, square = yes / count, Z * Z / count
    middle = share + square / 2.0
    off = Z * sqrt(share * (1.0 - share) / count + square / (4.0 * count))
    ends = (100.0 * (middle - off) / (1.0 + square), 100.0 * (middle + off) / (1.0 + square))
    # Rounding must not put the share itself outside.
    return ShareInterval(max(0.0, min(ends[0], 100.0 * share)), min(100.0, max(ends[1], 100.0 * share)))
