"""`scorecard demo`: a whole campaign on sample vendors, through the same workbooks and commands as a real one."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from importlib.resources import as_file, files
from pathlib import Path

from pydantic import BaseModel

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.generate import generate
from scorecard.campaign.rank import Result, rank, request_for
from scorecard.campaign.sending.correct import CorrectionAsking, paths_of
from scorecard.campaign.sending.press import identity_of, questionnaire_path
from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.kinds import WEEKDAYS, Checklist, Choice, YesNo
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml
from scorecard.files.key import make_key, need_key
from scorecard.files.save import save, save_all
from scorecard.files.shipped import COMPLETE, deadline, shipped_files
from scorecard.files.shown import shown
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.fill import Typed, day_texts, fill_in
from scorecard.forms.layout import FormColumn, Slot, SlotPart
from scorecard.forms.plan import plan
from scorecard.words import Words, words

_BEGUN = "begun"
"""A line of its mark while the demo is being made: where that is cut short, it may be made again."""

_TABLES = ("vendors", "kpis", "reviews", "incidents", "volumes", "feedback", "corrections")
_STATUS = {"L": "live", "P": "planned", "N": "item_no"}


class _Week(BaseModel):
    """A vendor's hours: for each channel the hours of days such as `mon-fri` or `sun`."""

    timezone: str = "Europe/Madrid"
    holidays: str
    channels: dict[str, dict[str, str]]


class _Sample(BaseModel):
    """What a sample vendor answers."""

    answers: dict[str, str | float | _Week]


class _Correction(BaseModel):
    """A correction of error that a sample vendor was asked for; days as in the tables."""

    incident: str
    asked: str
    came: str = ""
    """Empty for one that did not come back."""
    answers: dict[str, str] = {}
    """By the row, or `row/evidence`."""


class _Story(BaseModel):
    """The file demo_story.yaml."""

    evidence: dict[str, str]
    vendors: dict[str, _Sample]
    tables: dict[str, str]
    """As .csv, by the name of the file; `{-3}` is the third month before that of the deadline."""
    corrections: tuple[_Correction, ...]


def demo(folder: Path, progress: Progress) -> Result:
    """Make a campaign folder with sample vendors, let them answer their questionnaires, and rank them.

    Raises ScorecardError, with nothing made, where the folder holds anything but an earlier demo, and where
    SOURCE_DATE_EPOCH is no moment.
    """
    campaign = Campaign(folder)
    with as_file(files("scorecard.campaign") / "demo_story.yaml") as path:
        story = _Story.model_validate(read_yaml(path).data)
    today = now().date()
    begins_with = shipped_files(today, COMPLETE)
    begins_with |= {name: _table(rows, deadline(today)) for name, rows in story.tables.items()}
    campaign.settle()
    _make_way(folder)
    # It says what the demo wrote, so that it may be made again while nobody has changed it.
    mark = campaign.demo_mark
    save(mark, "\n".join([_BEGUN, *(_checksum(name, content) for name, content in begins_with.items())]).encode())
    save_all({folder / name: content for name, content in begins_with.items()})
    make_key(folder)
    criteria = load_criteria(campaign.criteria)
    generate(campaign, progress)
    vendors = load_vendors(campaign.vendors, criteria)
    for vendor in vendors:
        _answer(campaign, criteria, vendor, story)
    _correct(campaign, criteria, vendors, story)
    # What the demo wrote is noted, so that it can be told later whether somebody has made it their own.
    save(mark, "\n".join(_checksums(folder, "templates", "returned")).encode())
    return rank(replace(request_for(campaign), data=folder / "ranking.json"), progress)


def _table(rows: str, deadline: date) -> bytes:
    """Return a table as Excel writes it, its months those before a deadline."""
    return _dated(rows, deadline).replace("\n", "\r\n").encode("utf-8-sig")


def _dated(text: str, deadline: date) -> str:
    def month(found: re.Match[str]) -> str:
        year, before = divmod(deadline.year * 12 + deadline.month - 1 + int(found[1]), 12)
        return f"{year}-{before + 1:02}"

    return re.sub(r"\{(-\d+)\}", month, text)


def _make_way(folder: Path) -> None:
    """Raise ScorecardError where the folder holds anything but a demo, or one that somebody has made their own."""
    if folder.is_dir() and all(path.is_dir() and not path.is_symlink() for path in folder.rglob("*")):
        return  # a demo may have been cut short before its first file
    if not folder.exists():
        return
    mark = Campaign(folder).demo_mark
    noted = mark.read_text(encoding="utf-8").splitlines() if mark.is_file() else []
    # What is gone may be made again, and so may what was cut short; what has changed is somebody's work.
    parts = ("templates",) if _BEGUN in noted else ("templates", "returned")
    if not noted or not set(_checksums(folder, *parts)) <= set(noted):
        hint = "Name another folder, for example `scorecard demo my-demo`."
        raise ScorecardError(Problem(Where(shown(folder)), "There is something else here already.", hint))


def _checksums(folder: Path, *parts: str) -> list[str]:
    """Return a line for each file that a person would edit, those in some of its folders included."""
    edited = [folder / "criteria.yaml", *(folder / f"{table}.csv" for table in _TABLES)]
    for part in parts:
        edited += sorted(path for path in (folder / part).rglob("*") if path.is_file())
    return [_checksum(path.relative_to(folder).as_posix(), path.read_bytes()) for path in edited if path.exists()]


def _checksum(name: str, content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()} {name}"


def _answer(campaign: Campaign, criteria: Criteria, vendor: Vendor, story: _Story) -> None:
    """Fill in a vendor's questionnaire as it was sent, and put it among those that came back."""
    sample = story.vendors[vendor.id]
    form = plan(criteria, vendor.lot, identity_of(vendor, criteria).language)
    typed = []
    for slot in form.slots.values():
        name = slot.question.id
        if name in sample.answers:
            text = _text(slot, sample.answers[name], words(form.language))
            texts = day_texts(text) if slot.part is SlotPart.DAY else {FormColumn.ANSWER: text}
            if slot.is_whole:
                texts[FormColumn.EVIDENCE] = story.evidence.get(name, "")
            typed += [Typed(slot.sheet, slot.cell(column), text) for column, text in texts.items() if text]
    sent = questionnaire_path(campaign, vendor)
    save(campaign.returned / sent.name, fill_in(sent.read_bytes(), typed))


def _correct(campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor], story: _Story) -> None:
    """Ask for corrections of error, and let those come back, by mail as is usual, that did."""
    known = {vendor.id: vendor for vendor in vendors}
    books = load_books(campaign.books, vendors, words(criteria.language), vendors_are_complete=True).books
    incidents = {incident.id: incident for incident in books.incidents}
    key, end = need_key(campaign.folder), deadline(now().date())
    paths = paths_of([incidents[each.incident] for each in story.corrections], campaign)
    for sample, path in zip(story.corrections, paths, strict=True):
        incident, asked = incidents[sample.incident], date.fromisoformat(_dated(sample.asked, end))
        due = Deadline(asked + timedelta(days=criteria.correction_days), timezone=criteria.timezone)
        asking = CorrectionAsking(criteria, known[incident.vendor], incident, asked, due)
        save(path, asking.workbook(campaign, key))
        if sample.came:
            rows = ((asking.form.slots[row.partition("/")[0]], row, text) for row, text in sample.answers.items())
            typed = [Typed(slot.sheet, slot.cell(_column(row)), _dated(text, end)) for slot, row, text in rows]
            mail = _mail(asking.vendor, path.name, fill_in(path.read_bytes(), typed), _dated(sample.came, end))
            save(campaign.returned / f"{path.stem}.eml", mail)


def _column(row: str) -> FormColumn:
    return FormColumn.EVIDENCE if row.endswith("/evidence") else FormColumn.ANSWER


def _mail(vendor: Vendor, name: str, workbook: bytes, day: str) -> bytes:
    """Return a mail of a vendor's with a workbook, of the morning of a day."""
    mail = EmailMessage()
    mail["From"], mail["Date"] = vendor.email, format_datetime(datetime.fromisoformat(f"{day} 09:00+00:00"))
    mail["Subject"] = name
    mail.set_content("Please find our correction of error attached.")
    kind = "vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    mail.add_attachment(workbook, maintype="application", subtype=kind, filename=name)
    mail.set_boundary("demo")  # else it would be another one each time
    return mail.as_bytes()


def _text(slot: Slot, given: str | float | _Week, say: Words) -> str:
    """Return what a vendor types for a question, or for a part of one; nothing beside what is answered in parts."""
    kind = slot.question.kind
    if isinstance(given, _Week):
        return _hours(slot, given, say)
    if isinstance(given, float):
        return f"{given:g}"
    match kind:
        case YesNo():
            return say.spellings(given)[0]
        case Choice():
            return next(option.text.of(say.language) for option in kind.options if option.id == given)
        case Checklist():
            letters = {item.id: letter for item, letter in zip(kind.items, given, strict=True)}
            return "" if slot.is_whole else say.spellings(_STATUS[letters[slot.part_id]])[0]
    return given


def _hours(slot: Slot, week: _Week, say: Words) -> str:
    if slot.part is not SlotPart.DAY:
        return {SlotPart.TIMEZONE: week.timezone, SlotPart.HOLIDAYS: say.spellings(week.holidays)[0]}.get(slot.part, "")
    channel, _, day = slot.part_id.partition("/")
    for names, hours in week.channels[channel].items():
        first, _, last = names.partition("-")
        if WEEKDAYS.index(first) <= WEEKDAYS.index(day) <= WEEKDAYS.index(last or first):
            return say.spellings("closed")[0] if hours == "closed" else hours
    return ""
