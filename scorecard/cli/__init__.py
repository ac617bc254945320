"""The command line; `main` is its face."""

import scorecard.cli.commands
import scorecard.cli.convert
import scorecard.cli.correct
import scorecard.cli.importing
import scorecard.cli.init
import scorecard.cli.mailing
import scorecard.cli.rounds
import scorecard.cli.weights  # noqa: F401 - which add the commands to the group
from scorecard.cli.group import main

__all__ = ["main"]
