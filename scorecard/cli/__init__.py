"""The command line; `main` is its face."""

import scorecard.cli.commands  # noqa: F401 - which adds the commands to the group
import scorecard.cli.convert  # noqa: F401
from scorecard.cli.group import main

__all__ = ["main"]
