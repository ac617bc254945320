"""Who reads what came back, where nobody says."""

import os
import sys

from scorecard.campaign.returns.readers.workers import HERE, Workers

POOL_PAYS = 100
"""From so many files on, processes that must be started first are faster than none: see docs/performance.md."""
_FILES_EACH = 40
"""So many files are worth the start of one process."""
_TYPICAL_BYTES = 100_000
"""What counts as a file where many lie in a mailbox or an archive."""
_MOST_PROCESSES = 61
"""Windows waits for no more."""


def workers_for(files: int, size: int) -> Workers:
    """Return who reads so many files of so many bytes in all: processes of this machine where they pay."""
    files = max(files, size // _TYPICAL_BYTES)
    count = min(_processors(), files // _FILES_EACH, _MOST_PROCESSES)
    if files < POOL_PAYS or count < 2:
        return HERE
    from scorecard.campaign.returns.readers.pool import pool

    return pool(count)


def _processors() -> int:
    """Return how many processors this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
