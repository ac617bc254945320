"""`scorecard demo`: a whole campaign on sample vendors, through the same workbooks and commands as a real one."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.resources import as_file, files
from pathlib import Path

from pydantic import BaseModel

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.generate import generate, identity_of, questionnaire_path
from scorecard.campaign.init import kpis_csv, reviews_csv, vendors_csv
from scorecard.campaign.rank import Result, rank, request_for
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import Checklist, Number, Scale, YesNo
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.responses import Answer, AnswerState, DayHours, ItemAnswer, ItemStatus, OfferedHours, Value
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.times import parse_spans
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.criteria.strict_yaml import read_yaml
from scorecard.files.key import make_key
from scorecard.files.save import save
from scorecard.files.shipped import copy_shipped
from scorecard.files.shown import shown
from scorecard.files.tables.vendors import REFERENCE
from scorecard.forms.fill import entries, fill_in
from scorecard.forms.layout import WEEKDAYS, plan

_MARK = "demo"
"""A file in `.scorecard/` that says what the demo wrote, so that it may be made again while nobody has changed it."""

_STATUS = {"L": ItemStatus.LIVE, "P": ItemStatus.PLANNED, "N": ItemStatus.NO}


class _Week(BaseModel):
    """A vendor's hours: for each channel the hours of days such as `mon-fri` or `sun`."""

    timezone: str = "Europe/Madrid"
    holidays: str
    channels: dict[str, dict[str, str]]


class _Sample(BaseModel):
    """A sample vendor: what it answers, and what it costs."""

    name: str
    lot: str
    role: str = ""
    kpis: dict[str, float] = {}
    answers: dict[str, str | float | _Week]
    without_evidence: list[str] = []


class _SampleReviews(BaseModel):
    """What reviewers say: points for texts, one a reviewer, and what they think of the evidence."""

    date: str
    text_question: str
    text: dict[str, list[int]]
    verified: dict[str, list[str]]
    not_verified: dict[str, dict[str, str]]


class _Story(BaseModel):
    """The file demo_story.yaml."""

    evidence: dict[str, str]
    vendors: dict[str, _Sample]
    reviews: _SampleReviews


@dataclass(frozen=True)
class Demo:
    """The folder that was made, and what came of its ranking."""

    campaign: Campaign
    result: Result


def demo(folder: Path, progress: Progress) -> Demo:
    """Make a campaign folder with sample vendors, let them answer their questionnaires, and rank them.

    Raises ScorecardError, with nothing made, where the folder holds anything but an earlier demo, and where
    SOURCE_DATE_EPOCH is no moment.
    """
    campaign = Campaign(folder)
    # A present time that cannot be read is told before anything is made.
    now()
    _make_way(folder)
    copy_shipped(folder)
    make_key(folder)
    criteria = load_criteria(campaign.criteria)
    story = _story()
    _write_tables(folder, criteria, story)
    vendors = generate(campaign, progress).vendors
    for vendor in vendors:
        _answer(campaign, criteria, vendor, story)
    _mark(folder)
    return Demo(campaign, rank(replace(request_for(campaign), data=folder / "ranking.json"), progress))


def _story() -> _Story:
    with as_file(files("scorecard.campaign") / "demo_story.yaml") as path:
        return _Story.model_validate(read_yaml(path).data)


def _make_way(folder: Path) -> None:
    """Raise ScorecardError where the folder holds anything but a demo, or one that somebody has made their own."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    mark = folder / ".scorecard" / _MARK
    noted = mark.read_text(encoding="utf-8").splitlines() if mark.is_file() else []
    # What is gone may be made again; what has changed is somebody's work.
    if not noted or not set(_checksums(folder)) <= set(noted):
        hint = "Name another folder, for example `scorecard demo my-demo`."
        raise ScorecardError(Problem(Where(shown(folder)), "There is something else here already.", hint))


def _mark(folder: Path) -> None:
    """Note what the demo wrote, so that it can be told later whether somebody has made it their own."""
    save(folder / ".scorecard" / _MARK, "\n".join(_checksums(folder)).encode())


def _checksums(folder: Path) -> list[str]:
    """Return a line for each file that a person would edit, with its name and its checksum."""
    edited = [folder / "criteria.yaml", folder / "vendors.csv", folder / "kpis.csv", folder / "reviews.csv"]
    for part in ("templates", "returned"):
        edited += sorted(path for path in (folder / part).rglob("*") if path.is_file())
    return [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.relative_to(folder).as_posix()}"
        for path in edited
        if path.exists()
    ]


def _write_tables(folder: Path, criteria: Criteria, story: _Story) -> None:
    vendors = tuple(
        Vendor(
            name,
            sample.name,
            sample.lot,
            "Account manager",
            f"tenders@{name}.example",
            criteria.language,
            reference=sample.role == REFERENCE,
        )
        for name, sample in story.vendors.items()
    )
    measured = tuple(vendor for vendor in vendors if not vendor.reference)
    values = {name: {kpi: f"{value:g}" for kpi, value in sample.kpis.items()} for name, sample in story.vendors.items()}
    save(folder / "vendors.csv", vendors_csv(vendors))
    save(folder / "kpis.csv", kpis_csv(criteria, measured, values))
    save(folder / "reviews.csv", reviews_csv(tuple(_reviews(story.reviews))))


def _reviews(told: _SampleReviews) -> Iterator[tuple[str, ...]]:
    """Yield the rows of reviews.csv, in the order of its columns."""
    for vendor, points in told.text.items():
        for number, given in enumerate(points, start=1):
            yield vendor, told.text_question, str(given), "", f"reviewer-{number}", told.date, ""
    for vendor, questions in told.verified.items():
        for question in questions:
            yield vendor, question, "", "yes", "reviewer-1", told.date, ""
    for vendor, refuted in told.not_verified.items():
        for question, reason in refuted.items():
            yield vendor, question, "", "no", "reviewer-1", told.date, reason


def _answer(campaign: Campaign, criteria: Criteria, vendor: Vendor, story: _Story) -> None:
    """Fill in a vendor's questionnaire as it was sent, and put it among those that came back."""
    sample = story.vendors[vendor.id]
    form = plan(criteria, vendor.lot, identity_of(vendor, criteria).language)
    questions = [slot.question for section in form.sections for slot in section.questions]
    evidence = {name: text for name, text in story.evidence.items() if name not in sample.without_evidence}
    answers = [
        Answer(
            question=question.id,
            state=AnswerState.ANSWERED,
            value=_value(question, sample.answers[question.id]),
            evidence=evidence.get(question.id, ""),
        )
        for question in questions
        if question.id in sample.answers
    ]
    sent = questionnaire_path(campaign, vendor)
    save(campaign.returned / sent.name, fill_in(sent.read_bytes(), entries(form, answers)))


def _value(question: Question, given: str | float | _Week) -> Value:
    """Return the answer that the story gives in short."""
    if isinstance(given, _Week):
        return _offered(given)
    match question.kind:
        case YesNo():
            return given == "yes"
        case Scale():
            return int(given)
        case Number():
            return float(given)
        case Checklist(items):
            letters = zip(items, str(given), strict=True)
            return tuple(ItemAnswer(item.id, _STATUS[letter]) for item, letter in letters)
    return str(given)


def _offered(week: _Week) -> OfferedHours:
    days: list[DayHours] = []
    for channel, hours in week.channels.items():
        for names, text in hours.items():
            first, _, last = names.partition("-")
            spans = parse_spans(text, ("closed",), ())
            if isinstance(spans, MisreadCode):
                raise ValueError(f"{text!r} in the story: {spans}")
            weekdays = range(WEEKDAYS.index(first), WEEKDAYS.index(last or first) + 1)
            days.extend(DayHours(channel, weekday, spans) for weekday in weekdays)
    return OfferedHours(week.timezone, tuple(days), week.holidays == "yes")
