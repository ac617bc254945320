"""How much memory the process that is measured took."""

import sys


def peak_memory() -> float:
    """Return the most memory that this process has had so far, in MB; 0 where the system does not say (Windows)."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
