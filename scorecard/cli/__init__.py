"""The command line; `main` is its face."""

import scorecard.cli.commands
import scorecard.cli.convert  # noqa: F401
from scorecard.cli.group import main

__all__ = ["main"]
