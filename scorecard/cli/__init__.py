"""The command line; `main` is its face."""

import scorecard.cli.commands
import scorecard.cli.rounds  # noqa: F401 - as the others, it adds its commands to the group
from scorecard.cli.group import main

__all__ = ["main"]
