"""A campaign is a folder of plain files; this is where each of them lies."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.leftovers import sweep
from scorecard.files.shown import refusal, refused, shown
from scorecard.files.tables.record.books import BookPaths
from scorecard.files.tables.rows import TABLES
from scorecard.typeset.text_fit import clip

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""

_FIXED_MOMENT = "SOURCE_DATE_EPOCH"
_LAST_SECOND = 4354819199
"""The end of the year 2107, with which the dates in a .zip file end, and so those in a workbook."""
_QUOTED = 60
"""The characters of a text that a message quotes."""


@dataclass(frozen=True)
class Campaign:
    """The folder of one campaign."""

    folder: Path

    @property
    def criteria(self) -> Path:
        """What is asked, and what an answer is worth: criteria.yaml unless there is a criteria.xlsx.

        Raises ScorecardError where there are both: what is edited in one of them would change nothing.
        """
        text, workbook = self.folder / "criteria.yaml", self.folder / "criteria.xlsx"
        if not workbook.exists():
            return text
        if text.exists():
            hint = f"Keep one of the two, and move the other one out of {shown(self.folder)}"
            raise refusal(workbook, f"{shown(text)} stands beside it, and only one of them can hold", hint)
        return workbook

    @property
    def vendors(self) -> Path:
        """Who is asked; .csv unless there is only another kind of table."""
        return self._table("vendors")

    @property
    def kpis(self) -> tuple[Path, ...]:
        """The financial KPIs: every table whose name begins with kpis; a kind like the vendors where there is none."""
        tables = (path for path in self.folder.glob("*") if path.suffix.lower() in TABLES and path.is_file())
        found = sorted(path for path in tables if path.name.casefold().startswith("kpis"))
        return tuple(found) or (self.folder / f"kpis{self.vendors.suffix}",)

    @property
    def reviews(self) -> Path:
        """What reviewers said of answers; .csv unless there is only another kind of table, and often none."""
        return self._table("reviews")

    @property
    def clarifications(self) -> Path:
        """What vendors confirmed otherwise than in their questionnaires; often none."""
        return self._table("clarifications")

    @property
    def books(self) -> BookPaths:
        """Our own books on the vendors: what went wrong, cases served, what customers and we said; often none."""
        return BookPaths(*(self._table(name) for name in BookPaths._fields))

    @property
    def questions(self) -> Path:
        """What vendors asked, and what they are answered."""
        return self._table("questions")

    @property
    def outbox(self) -> Path:
        """The drafts of mails."""
        return self.folder / "outbox"

    @property
    def mails(self) -> Path:
        """The mails that were sent."""
        return self.sent / "mail"

    @property
    def log(self) -> Path:
        """What became of each mail."""
        return self.sent / "log.csv"

    def mail_template(self, kind: str, language: str) -> Path:
        """Return the text of a kind of mail in a language."""
        return self.template.parent / "mail" / f"{kind}.{language}.md"

    @property
    def template(self) -> Path:
        """The look of the questionnaire."""
        return self.folder / "templates" / "questionnaire.xlsx"

    @property
    def sent(self) -> Path:
        """The questionnaires as they were made."""
        return self.folder / "sent"

    @property
    def copies(self) -> tuple[Path, ...]:
        """The questionnaires as they were made, in order of name."""
        return tuple(sorted(self.sent.glob("*.xlsx")))

    @property
    def replaced(self) -> Path:
        """The questionnaires that later ones took the place of."""
        return self.sent / "old"

    @property
    def clarifying(self) -> Path:
        """The clarifications as they were made: `acme-1.xlsx` of the first round."""
        return self.sent / "clarifications"

    @property
    def correcting(self) -> Path:
        """The corrections of error as they were made: `acme-INC-7.xlsx` of an incident."""
        return self.sent / "corrections"

    def criteria_as_sent(self, fingerprint: str) -> Path:
        """Return where `generate` keeps the criteria that questionnaires were made from."""
        return self.sent / f"criteria-{fingerprint}.yaml"

    @property
    def returned(self) -> Path:
        """What came back."""
        return self.folder / "returned"

    @property
    def ranking(self) -> Path:
        """The ranked workbook."""
        return self.folder / "ranking.xlsx"

    @property
    def demo_mark(self) -> Path:
        """A file in a folder that `scorecard demo` made."""
        return self.folder / ".scorecard" / "demo"

    @property
    def weights(self) -> Path:
        """The workbooks in which a committee says what weighs how much."""
        return self.folder / "weights"

    @property
    def together(self) -> Path:
        """What the committee says together."""
        return self.weights / "together.xlsx"

    @property
    def lists(self) -> tuple[Path, ...]:
        """The workbooks beside the ranking that commands make to be looked at."""
        return self.folder / "status.xlsx", self.folder / "problems.xlsx", self.together

    def latest_result(self) -> Path:
        """Return the newest workbook that a command made to be looked at; raises ScorecardError where there is none."""
        made = [path for path in (self.ranking, *self.lists) if path.exists()]
        if not made:
            raise refused(self.ranking, "terminal.no_result")
        return max(made, key=lambda path: path.stat().st_mtime_ns)

    def settle(self, *others: Path) -> None:
        """Complete what a run that was killed had half put in place, here and in other folders, and delete the rest."""
        own = (self.folder / ".scorecard", self.folder, self.sent, self.replaced, self.returned)
        templates = (path for path in self.template.parent.rglob("*") if path.is_dir())
        made = (self.clarifying, self.correcting, self.outbox, self.mails, self.weights)
        sweep((*own, self.template.parent, *templates, *made, *others))

    def _table(self, name: str) -> Path:
        tables = [self.folder / f"{name}{kind}" for kind in TABLES]
        return next((path for path in tables if path.exists()), tables[0])


def language_of(folder: Path) -> str:
    """Return the language of the campaign in a folder; English where none can be read there."""
    from scorecard.files.criteria.load import read_document  # only where something went wrong

    try:
        language = read_document(Campaign(folder).criteria).data.get("language")
    except ScorecardError:
        return "en"
    return language if isinstance(language, str) else "en"


def same_file(path: Path, other: Path) -> bool:
    """Return whether two paths name one file: by links, too, and on disks where capital letters make no difference."""
    # pathlib's own resolve() raises on a link to itself.
    is_same = os.path.realpath(path) == os.path.realpath(other)
    return is_same or (path.exists() and other.exists() and path.samefile(other))


def now() -> datetime:
    """Return the moment that goes into files; SOURCE_DATE_EPOCH, where set, makes them the same each time.

    Raises ScorecardError where that is no moment that a workbook can hold.
    """
    fixed = os.environ.get(_FIXED_MOMENT)
    moment = datetime.now(UTC) if fixed is None else datetime.fromtimestamp(_seconds(fixed), UTC)
    return moment.replace(microsecond=0, tzinfo=None)


def today_in(zone: str) -> date:
    """Return the day that it is in a time zone."""
    return now().replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).date()


def _seconds(text: str) -> int:
    seconds = int(text) if re.fullmatch("[0-9]{1,10}", text) else None
    if seconds is None or seconds > _LAST_SECOND:
        message = f'"{clip(text, _QUOTED)}" is no number of seconds since 1970 up to {_LAST_SECOND}'
        hint = "Set the environment variable to a whole number such as 1800000000, or unset it to use the present time"
        raise ScorecardError(Problem(Where(_FIXED_MOMENT), message, hint))
    return seconds
