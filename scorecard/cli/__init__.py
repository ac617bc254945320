"""The command line; `main` is its face."""

import scorecard.cli.clarify
import scorecard.cli.commands
import scorecard.cli.mailing  # noqa: F401 - which adds the commands to the group
from scorecard.cli.group import main

__all__ = ["main"]
