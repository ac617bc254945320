"""`scorecard check`: every problem in what the buyer wrote, at once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import Campaign, now, same_file, today_in
from scorecard.campaign.mail import check_texts
from scorecard.campaign.returns.as_sent import sent_from
from scorecard.campaign.returns.clarified import read_clarifications
from scorecard.campaign.returns.reworded import reworded
from scorecard.campaign.sending.languages import language_problems
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.doubtful import doubtful, nameless, still_of_sample
from scorecard.files.criteria.load import WORKBOOKS, Loaded, look_into
from scorecard.files.criteria.workbook.names import called
from scorecard.files.key import key_path
from scorecard.files.output.problems_json import problems_json
from scorecard.files.save import save
from scorecard.files.shown import refusal, shown
from scorecard.files.tables.beside import unread_beside
from scorecard.files.tables.kpis.load import load_kpis
from scorecard.files.tables.questions import load_questions
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.record.incidents import naming
from scorecard.files.tables.reviews import load_reviews
from scorecard.files.tables.table import remark
from scorecard.files.tables.vendors import load_vendors, odd_days, vendors_of_sample
from scorecard.files.written_here import keep_others
from scorecard.report.tables.problems import problems_workbook
from scorecard.words import words


@dataclass(frozen=True)
class Checked:
    """What the buyer's files hold, and what is to be said of them."""

    criteria: Criteria | None
    """`None` where something is wrong in them."""
    language: str
    """That of the campaign, as far as it is known."""
    vendors: tuple[Vendor, ...]
    stopping: tuple[Problem, ...]
    """What must be mended before anything can be made of the files, in all of them."""
    doubts: tuple[Problem, ...]
    """What stops nothing: KPI values that are missing, points that nobody can earn, what can hardly be meant."""
    remarks: tuple[Problem, ...]
    """How tables were read, where that is not plain, and what changes before anything came back; nothing to mend."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that needs a look."""
        return self.stopping + self.doubts


def check(campaign: Campaign) -> Checked:
    """Read criteria.yaml and the tables beside it, and return the problems of all of them."""
    loaded = look_into(campaign.criteria)
    if loaded.readable is None:
        return Checked(None, "en", (), loaded.problems, (), ())
    return _Check(campaign, loaded, loaded.readable).made()


def write_list(checked: Checked, campaign: Campaign, form: str, target: Path | None) -> bytes:
    """Return what was found as a list, as `json` or `xlsx`, and save it where there is a `target`.

    Raises ScorecardError where that is one of the files that were checked, or cannot be written.
    """
    if target is not None:
        refuse_input(target, campaign)
        keep_others(target, f".{form}")
    found = {"stops": checked.stopping, "doubt": checked.doubts, "remark": checked.remarks}
    if form == "json":
        content = problems_json(found)
    else:
        folder = Path() if target is None else target.parent
        content = problems_workbook(found, folder, now(), words(checked.language))
    if target is not None:
        save(target, content)
    return content


def refuse_input(target: Path, campaign: Campaign) -> None:
    """Raise ScorecardError where a list would be written over a file that the campaign lives from."""
    tables = (campaign.vendors, *campaign.kpis, campaign.reviews, campaign.clarifications)
    tables += (campaign.questions, *campaign.books)
    inputs = [campaign.criteria, *tables, key_path(campaign.folder)]
    for folder in (campaign.template.parent, campaign.sent, campaign.outbox, campaign.returned):
        inputs += folder.rglob("*")
    if any(same_file(target, path) for path in inputs):
        raise refusal(target, "the list would replace this file", "Name another file for the list (-o)")


class _Check:
    def __init__(self, campaign: Campaign, loaded: Loaded, criteria: Criteria) -> None:
        self._campaign = campaign
        self._loaded = loaded
        self._criteria = criteria
        self._stopping = [*loaded.problems]
        self._remarks: list[Problem] = []

    def made(self) -> Checked:
        campaign, criteria = self._campaign, self._criteria
        vendors: tuple[Vendor, ...] | None = None
        doubts: list[Problem] = []
        say, today = words(criteria.language), today_in(criteria.timezone)
        with self._collected():
            vendors = load_vendors(campaign.vendors, criteria, self._remarks)
            doubts.extend(odd_days(campaign.vendors, criteria, today))
        complete, known = vendors is not None, vendors or ()
        with self._collected():
            kpis, missing = read_kpis(campaign.kpis, criteria, known, vendors_are_complete=complete)
            self._remarks.extend(kpis.remarks)
            # Without its vendors every row would be about nobody.
            doubts.extend(missing if complete else ())
        with self._collected():
            if complete and self._loaded.knows_questions:
                _, found = read_reviews(
                    campaign.reviews, criteria, known, vendors_are_complete=True, remarks=self._remarks
                )
                doubts.extend(found)
        with self._collected():
            if complete and self._loaded.knows_questions:
                read_clarifications(campaign, criteria, known, self._remarks, doubts)
        with self._collected():
            if complete:
                read = load_books(campaign.books, known, say, vendors_are_complete=True, today=today)
                doubts.extend(read.doubts)
                to_be_read = [each for each in read.books.incidents if each.shown is None or each.correction]
                doubts.extend(naming(to_be_read, known, say))
        with self._collected():
            if campaign.questions.is_file():
                asked = load_questions(campaign.questions, criteria)
                self._remarks.extend(asked.remarks)
                doubts.extend(asked.naming(known, say))
        if not self._loaded.problems:
            self._stopping.extend(check_texts(campaign, say))
            languages = language_problems(campaign, criteria, [vendor for vendor in known if vendor.takes_part])
            sent = sent_from(campaign)
            doubts = [*doubtful(campaign.criteria, criteria, sent, today), *languages, *doubts]
            if not sent:
                self._remarks.extend(_of_sample(campaign, criteria, known))
            # As long as nothing has come back, a change is one's own to make, and needs only to be known.
            came = campaign.returned.is_dir() and any(campaign.returned.iterdir())
            (doubts if came else self._remarks).extend(reworded(campaign, criteria))
            self._remarks.extend(_on_names(campaign.criteria, criteria))
        tables = (campaign.vendors, *campaign.kpis, campaign.reviews, campaign.clarifications)
        tables += (campaign.questions, *campaign.books)
        unread, others = unread_beside(campaign.folder, tables, say)
        stated = None if self._loaded.problems else criteria
        return Checked(
            stated, criteria.language, known, tuple(self._stopping), (*doubts, *unread), (*self._remarks, *others)
        )

    @contextmanager
    def _collected(self) -> Iterator[None]:
        try:
            yield
        except ScorecardError as error:
            self._stopping.extend(error.problems)


def _of_sample(campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor]) -> Iterator[Problem]:
    """Yield what is still as `scorecard init` made it, in a campaign that somebody has begun to make their own."""
    # No real address ends so (RFC 2606): those of the samples do.
    own = [vendor for vendor in vendors if vendor.email and not vendor.email.endswith(".example")]
    told = list(still_of_sample(campaign.criteria, criteria, own_vendors=bool(own)))
    yield from told
    if own or told:
        yield from vendors_of_sample(campaign.vendors, criteria)


def _on_names(path: Path, criteria: Criteria) -> Iterator[Problem]:
    """Yield that a report would be shorter with names of questions, where it has none."""
    if nameless(criteria):
        say = words(criteria.language)
        column = called(("name",), say) if path.suffix in WORKBOOKS else "name"
        yield remark(Where(shown(path)), say, "check.names", column=column)


def read_reviews(
    path: Path,
    criteria: Criteria,
    vendors: tuple[Vendor, ...],
    *,
    vendors_are_complete: bool,
    remarks: list[Problem] | None = None,
) -> tuple[Reviews, tuple[Problem, ...]]:
    """Return the reviews, and what in them needs a look; without a table there are none."""
    if not path.exists():
        return Reviews(), ()
    return load_reviews(path, criteria, vendors, vendors_are_complete=vendors_are_complete, remarks=remarks)


def read_kpis(
    paths: Sequence[Path], criteria: Criteria, vendors: tuple[Vendor, ...], *, vendors_are_complete: bool
) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values in the KPI tables and what is missing from them; where there is no table, all of it is."""
    facts = criteria.fact_columns
    if not criteria.kpis and not facts:
        return KpiTable(), ()
    if not any(path.exists() for path in paths):
        where = Where(", ".join(map(shown, paths)))
        key = "tables.kpi.none" if criteria.kpis else "tables.kpi.no_facts"
        return KpiTable(), (words(criteria.language).problem(where, key, facts=", ".join(facts)),)
    return load_kpis(paths, criteria, vendors, vendors_are_complete=vendors_are_complete)
