"""`scorecard check`: every problem in what the buyer wrote, at once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import Campaign, now, same_file, today_in
from scorecard.campaign.mail import check_texts
from scorecard.campaign.returns.as_sent import identities_sent, sent_from
from scorecard.campaign.returns.clarified import read_clarifications
from scorecard.campaign.returns.lead import leading
from scorecard.campaign.returns.promised import told_a_later_deadline
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import look_at
from scorecard.campaign.returns.reworded import reworded
from scorecard.campaign.sending.languages import language_problems
from scorecard.campaign.sending.own_name import has_own
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.changes import undeclared
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.doubtful import doubtful, nameless
from scorecard.files.criteria.from_sample import read_as_in_sample, still_of_sample
from scorecard.files.criteria.load import WORKBOOKS, Loaded, look_into
from scorecard.files.criteria.workbook.names import called
from scorecard.files.key import key_path, made_on
from scorecard.files.output.problems_json import problems_json
from scorecard.files.save import save
from scorecard.files.shown import refused, shown
from scorecard.files.tables.beside import unread_beside
from scorecard.files.tables.kpis.load import load_kpis
from scorecard.files.tables.questions import load_questions
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.record.incidents import naming
from scorecard.files.tables.reviews import load_reviews
from scorecard.files.tables.table import remark
from scorecard.files.tables.vendors import look_into_vendors, odd_days, place_of, vendors_of_sample
from scorecard.files.written_here import keep_others
from scorecard.post.draft import postal
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
        later = remark(Where(shown(campaign.criteria)), words(loaded.problems[0].language), "check.later_all")
        return Checked(None, "en", (), loaded.problems, (), (later,))
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
        raise refused(target, "terminal.replaces_input")


class _Check:
    def __init__(self, campaign: Campaign, loaded: Loaded, criteria: Criteria) -> None:
        self._campaign = campaign
        self._loaded = loaded
        self._criteria = criteria
        self._stopping = [*loaded.problems]
        self._doubts: list[Problem] = []
        self._remarks: list[Problem] = []
        self._words, self._today = words(criteria.language), today_in(criteria.timezone)

    def made(self) -> Checked:
        campaign, criteria = self._campaign, self._criteria
        known: tuple[Vendor, ...] = ()
        with self._collected():
            known, wrong = look_into_vendors(campaign.vendors, criteria, self._remarks)
            self._stopping.extend(wrong)
            self._doubts.extend(odd_days(campaign.vendors, criteria, self._today) if known else ())
            self._doubts.extend(() if wrong else _odd_addresses(campaign, criteria, known))
        with self._collected():
            kpis, missing = read_kpis(campaign.kpis, criteria, known, vendors_are_complete=bool(known))
            self._remarks.extend(kpis.remarks)
            # Without its vendors every row would be about nobody.
            self._doubts.extend(missing if known else ())
        self._check_tables(known)
        self._check_criteria(known)
        tables = (campaign.vendors, *campaign.kpis, campaign.reviews, campaign.clarifications)
        tables += (campaign.questions, *campaign.books)
        unread, others = unread_beside(campaign.folder, tables, self._words)
        stated = None if self._loaded.problems else criteria
        doubts, remarks = (*self._doubts, *unread), (*self._remarks, *others)
        return Checked(stated, criteria.language, known, tuple(self._stopping), doubts, remarks)

    def _check_tables(self, known: tuple[Vendor, ...]) -> None:
        """Hold the tables that name vendors and questions against these, or say what must be right before."""
        campaign, criteria = self._campaign, self._criteria
        first = campaign.vendors if self._loaded.knows_questions else campaign.criteria
        for path in (campaign.reviews, campaign.clarifications):
            self._later(path, first, is_known=bool(known) and self._loaded.knows_questions)
        for path in campaign.books:
            self._later(path, campaign.vendors, is_known=bool(known))
        told = {problem.where.file for problem in (*self._stopping, *self._doubts)}
        for path in campaign.kpis:
            # Mistakes in criteria may hide KPIs, and the columns of those.
            self._later(path, campaign.criteria, is_known=not self._loaded.problems or shown(path) in told)
        with self._collected():
            if known and self._loaded.knows_questions:
                _, found = read_reviews(
                    campaign.reviews, criteria, known, vendors_are_complete=True, remarks=self._remarks
                )
                self._doubts.extend(found)
        with self._collected():
            if known and self._loaded.knows_questions:
                read_clarifications(campaign, criteria, known, self._remarks, self._doubts)
        with self._collected():
            if known:
                read = load_books(campaign.books, known, self._words, vendors_are_complete=True, today=self._today)
                self._doubts.extend(read.doubts)
                to_be_read = [each for each in read.books.incidents if each.shown is None or each.correction]
                self._doubts.extend(naming(to_be_read, known, self._words))
        with self._collected():
            if campaign.questions.is_file():
                asked = load_questions(campaign.questions, criteria)
                self._remarks.extend(asked.remarks)
                self._doubts.extend(asked.naming(known, self._words))

    def _check_criteria(self, known: tuple[Vendor, ...]) -> None:
        """Say what of the criteria can hardly be meant, and what changed since they were sent."""
        campaign, criteria = self._campaign, self._criteria
        self._stopping.extend(check_texts(campaign, self._words))
        sent = sent_from(campaign)
        self._doubts[:0] = [
            *read_as_in_sample(campaign.criteria, criteria, own_vendors=has_own(campaign, known)),
            *language_problems(campaign, criteria, [vendor for vendor in known if vendor.takes_part]),
        ]
        if not sent:
            self._remarks.extend(_of_sample(campaign, criteria, known))
        if self._loaded.problems:
            self._remarks.append(remark(Where(shown(campaign.criteria)), self._words, "check.later_doubts"))
            return
        self._doubts[:0] = doubtful(campaign.criteria, criteria, sent, self._today)
        # As long as nothing has come back, a change is one's own to make, and needs only to be known.
        came = campaign.returned.is_dir() and any(campaign.returned.iterdir())
        told_later = told_a_later_deadline(campaign.criteria, criteria, sent, identities_sent(campaign), known)
        (self._doubts if came else self._remarks).extend((*told_later, *reworded(campaign, criteria)))
        if came and known and any(undeclared(version, criteria) for version in sent):
            self._doubts.extend(_undeclared(campaign, criteria, known))
        self._remarks.extend(_on_names(campaign.criteria, criteria))

    def _later(self, path: Path, first: Path, *, is_known: bool) -> None:
        if path.exists() and not is_known:
            self._remarks.append(remark(Where(shown(path)), self._words, "check.later", first=shown(first)))

    @contextmanager
    def _collected(self) -> Iterator[None]:
        try:
            yield
        except ScorecardError as error:
            self._stopping.extend(error.problems)


def _odd_addresses(campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor]) -> Iterator[Problem]:
    """Yield the addresses to which no mail could be drafted."""
    for address in dict.fromkeys(vendor.email for vendor in vendors if vendor.email):
        if postal(address) is None:
            where = place_of(campaign.vendors, criteria, "email", address)
            yield words(criteria.language).problem(where, "tables.vendor.no_mail", found=address)


def _of_sample(campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor]) -> Iterator[Problem]:
    """Yield what is still as `scorecard init` made it, in a campaign that somebody has begun to make their own."""
    own, begun = has_own(campaign, vendors), made_on(campaign.folder)
    told = list(still_of_sample(campaign.criteria, criteria, own_vendors=own, begun=begun))
    yield from told
    if own or told:
        yield from vendors_of_sample(campaign.vendors, criteria)


def _undeclared(campaign: Campaign, criteria: Criteria, vendors: tuple[Vendor, ...]) -> tuple[Problem, ...]:
    """Return that the order as sent will lead, where nobody is named who decided what was changed."""
    reception = Reception(criteria, vendors, campaign)
    lead = leading(look_at((campaign.returned,), reception, lambda _done, _total: None), reception, campaign.criteria)
    return () if lead.criteria is criteria else lead.problems


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
