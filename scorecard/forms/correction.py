"""A correction of error: a workbook in which a vendor works through an incident, asked and read like a questionnaire.

Its questions are our own and stand in `words/<language>/correction.py`. What is asked depends on the language, and on
the days of the incident and of the asking, which the copy that was sent keeps: it is read without incidents.csv.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, time, timedelta

from scorecard.core.model.criteria import Criteria, Criterion, Deadline, Disclose, Question
from scorecard.core.model.kinds import Choice, Day, FreeText, Kind, Option, Text
from scorecard.core.model.record.books import Incident, Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import ACTIONS, ActionStatus, Correction, CorrectiveAction
from scorecard.core.model.responses import Answer, Response
from scorecard.errors import Where
from scorecard.forms.layout import Form, Slot
from scorecard.forms.plan import plan
from scorecard.typeset.outside_text import cell_text, literal
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words

_ENTRIES, _WHYS, _NEEDED_WHYS = 8, 5, 3
_SHORT, _LINE, _LONG = 80, 250, 600
"""Characters of a function; of an entry, a why and an action; of everything else."""
_LOWEST = 30.0
"""Points of a row."""
_QUOTED = 600
"""Characters of a text in our own books that the cover has."""
_DIGITS = 16
"""Of the digest of what the cover says."""
_LATEST = timedelta(days=3 * 366)
"""How long after the asking an action may be due."""
_CAUSES = (Cause.PARTNER, Cause.US, Cause.OTHER)


@dataclass(frozen=True)
class AboutIncident:
    """What of an incident must be known to read what comes back about it."""

    incident: str
    """Its id."""
    happened: str
    """The day of it, in ISO 8601."""
    asked: str
    """The day on which its vendor was asked, in ISO 8601."""
    told: str = ""
    """What `told_of` returned for what the cover says of it; empty where that was not kept."""


def told_of(incident: Incident) -> str:
    """Return a digest of what the cover of a correction says of its incident, in whatever language."""
    said: tuple[object, ...] = (
        incident.id,
        incident.moment,
        incident.touchpoint,
        incident.what,
        incident.customers,
        incident.contacts,
    )
    said += (incident.answer_hours, incident.solve_hours, incident.told, incident.kept, incident.repeat_of)
    return hashlib.sha256(repr([str(each) for each in said]).encode()).hexdigest()[:_DIGITS]


def as_record(asked: AboutIncident) -> str:
    """Return what a correction asks about as one text."""
    return json.dumps(asdict(asked), ensure_ascii=False)


def from_record(text: str) -> AboutIncident:
    """Return what a correction asks about from a text that `as_record` made; raises ValueError for any other."""
    try:
        asked = AboutIncident(**json.loads(text))
        date.fromisoformat(asked.happened), date.fromisoformat(asked.asked)
    except (ValueError, TypeError) as error:
        raise ValueError("this is no record of a correction") from error
    return asked


def correction_criteria(criteria: Criteria, asked: AboutIncident, language: str, due: Deadline) -> Criteria:
    """Return what a correction asks as criteria; what it says of the buyer is that of the campaign."""
    sections = tuple(_sections(asked, words(language)))
    of_its_own = replace(criteria, criteria=sections, kpis=(), lots=(), deadline=due)
    return replace(of_its_own, disclose=Disclose.NOTHING, brand_values=())


def plan_correction(criteria: Criteria, lot: str, language: str, incident: Incident | None = None) -> Form:
    """Return the correction: which row on which sheet asks what, by the criteria that `correction_criteria` made.

    Only to be written it needs the incident, as we saw it.
    """
    form, spoken = plan(criteria, lot, language), words(language)
    needed_with = dict(_needed_with())
    sections = tuple(
        replace(section, slots=tuple(_plain(slot, needed_with.get(slot.key, "")) for slot in section.slots))
        for section in form.sections
    )
    return replace(form, sections=sections, incident=() if incident is None else tuple(_facts(incident, spoken)))


def _plain(slot: Slot, needed_with: str) -> Slot:
    """Return a row as low as its texts; how long they may be is said on entering the cell."""
    is_text = isinstance(slot.question.kind, FreeText)
    # What is only planned cannot be proven yet.
    done = slot.entries[[*ActionStatus].index(ActionStatus.DONE)] if slot.key.startswith("status_") else ""
    slot = replace(slot, needed_with=needed_with, proven_entry=done, lowest=_LOWEST)
    return replace(slot, notes=slot.notes[:-1]) if is_text else slot


# --- what is asked ---


def _sections(asked: AboutIncident, spoken: Words) -> Iterator[Criterion]:
    """Yield what is asked, a sheet each."""
    ask = _Asking(spoken)
    happened = [ask.text(f"happened_{number}", "happened", _LINE, number) for number in range(1, _ENTRIES + 1)]
    happened[0] = replace(happened[0], required=True, help=ask.told("happened_help"))
    impact = (ask.helped("customers", required=True), ask.helped("business"))
    yield ask.section("happened", (*happened, *impact, _view(ask)))
    whys = [ask.text(f"why_{number}", "why", _LINE, number) for number in range(2, _WHYS + 1)]
    whys = [replace(ask.text("why_1", "first_why", _LINE), help=ask.told("why_help")), *whys]
    needed = [replace(why, required=place < _NEEDED_WHYS) for place, why in enumerate(whys)]
    yield ask.section("cause", (*needed, replace(ask.helped("data"), evidence=True)))
    security, lessons = (ask.helped(name, required=True) for name in ("security", "lessons"))
    yield ask.section("critical", (security, ask.helped("critical"), lessons))
    days = date.fromisoformat(asked.happened), date.fromisoformat(asked.asked) + _LATEST
    actions = (question for number in range(1, ACTIONS + 1) for question in _action(number, days, ask))
    yield ask.section("actions", tuple(actions))


def _view(ask: "_Asking") -> Question:
    options = tuple(Option(cause, ask.words_of(f"correction.view.{cause}"), 0.0) for cause in _CAUSES)
    return replace(ask.question("view", ask.told("view"), Choice(options)), help=ask.told("view_help"))


def _action(number: int, days: tuple[date, date], ask: "_Asking") -> Iterator[Question]:
    """Yield what is asked of a corrective action, which may be due on any day between two."""
    is_first, status = number == 1, "status_help"
    options = tuple(
        Option(each, ask.words_of(f"correction.status.{each}"), float(each is ActionStatus.DONE))
        for each in ActionStatus
    )
    what = replace(ask.text(f"action_{number}", "action", _LINE, number), required=is_first)
    owner = replace(ask.text(f"owner_{number}", "owner", _SHORT, number), required=is_first)
    due = ask.question(f"due_{number}", ask.told("due", number), Day(((0.0, 0.0),), *days))
    state = ask.question(f"status_{number}", ask.told("status", number), Choice(options))
    yield replace(what, help=ask.told("action_help")) if is_first else what
    yield replace(owner, help=ask.told("owner_help"))
    yield replace(due, required=is_first)
    yield replace(state, evidence=True, help=ask.told(status))


def _needed_with() -> Iterator[tuple[str, str]]:
    """Yield the rows that may stay empty, each with the row that makes it needed all the same."""
    spare = (*(f"happened_{number}" for number in range(2, _ENTRIES + 1)), *(f"why_{number}" for number in (4, 5)))
    yield from ((name, name) for name in spare)
    for number in range(2, ACTIONS + 1):
        yield from ((f"{name}_{number}", f"action_{number}") for name in ("action", "owner", "due", "status"))


@dataclass(frozen=True)
class _Asking:
    """Words questions in one language."""

    spoken: Words

    def words_of(self, key: str, number: int = 0) -> Text:
        return Text(((self.spoken.language, self.spoken(key, number=number)),))

    def told(self, name: str, number: int = 0) -> Text:
        return self.words_of(f"correction.ask.{name}", number)

    def question(self, name: str, text: Text, kind: Kind) -> Question:
        return Question(name, text, kind, weight=1.0)

    def text(self, name: str, key: str, length: int, number: int = 0) -> Question:
        return self.question(name, self.told(key, number), FreeText(length))

    def helped(self, name: str, *, required: bool = False) -> Question:
        return replace(self.text(name, name, _LONG), required=required, help=self.told(f"{name}_help"))

    def section(self, name: str, questions: Sequence[Question]) -> Criterion:
        title, about = (self.words_of(f"correction.section.{each}") for each in (name, f"{name}_about"))
        return Criterion(name, title, 1.0, tuple(questions), about)


# --- the incident as we saw it ---


def _facts(incident: Incident, spoken: Words) -> Iterator[tuple[str, str]]:
    """Yield what we know of an incident; what we do not know is left out."""
    moment = incident.moment
    clock = f", {moment:%H:%M}" if moment.time() != time() else ""
    known: Mapping[str, str | None] = {
        "incident": incident.id,
        "date": f"{spoken.date(moment.date())}{clock}",
        "touchpoint": incident.touchpoint,
        "what": incident.what,
        "customers": None if incident.customers is None else spoken.number(incident.customers),
        "contacts": None if incident.contacts is None else spoken.number(incident.contacts),
        "answered": _after(incident.answer_hours, spoken),
        "solved": _after(incident.solve_hours, spoken),
        "told": _yes_or_no(incident.told, spoken),
        "kept": None if incident.kept is Kept.NONE_PROMISED else _yes_or_no(_is_kept(incident), spoken),
        "repeat_of": incident.repeat_of,
    }
    for name, text in known.items():
        if text:
            lead = spoken.headed(spoken(f"correction.fact.{name}"), "").rstrip()
            yield lead, literal(cell_text(clip(" ".join(text.split()), _QUOTED)))


def _is_kept(incident: Incident) -> bool | None:
    return None if incident.kept is None else incident.kept is Kept.YES


def _after(hours: float | None, spoken: Words) -> str:
    if hours is None:
        return spoken("correction.fact.not_yet")
    return spoken("correction.fact.after", count=round(hours, 1))


def _yes_or_no(said: bool | None, spoken: Words) -> str | None:
    return None if said is None else spoken.spellings("yes" if said else "no")[0]


# --- what came back ---


def correction_in(response: Response, came: date | None) -> Correction:
    """Return what a vendor says about an incident; `came` is the day on which it came, `None` where nobody knows.

    A comment stands below the text that it goes with.
    """
    answers = {answer.question: answer for answer in response.answers}

    def texts(name: str, count: int) -> tuple[str, ...]:
        found = (_text(answers[f"{name}_{number}"]) for number in range(1, count + 1))
        return tuple(text for text in found if text)

    view, data = answers["view"], answers["data"]
    actions = (_action_in(number, answers, response.file) for number in range(1, ACTIONS + 1))
    return Correction(
        response.identity.about,
        response.identity.vendor,
        Where(response.file),
        came,
        view=Cause(view.value) if isinstance(view.value, str) else None,
        reasons=view.comment,
        happened=texts("happened", _ENTRIES),
        customers=_text(answers["customers"]),
        business=_text(answers["business"]),
        whys=texts("why", _WHYS),
        data=_joined(_text(data), data.evidence),
        security=_text(answers["security"]),
        implications=_text(answers["critical"]),
        lessons=_text(answers["lessons"]),
        actions=tuple(action for action in actions if action is not None),
    )


def _action_in(number: int, answers: Mapping[str, Answer], file: str) -> CorrectiveAction | None:
    """Return a corrective action; `None` where nothing stands in its rows."""
    what, owner, due, status = (answers[f"{name}_{number}"] for name in ("action", "owner", "due", "status"))
    action = CorrectiveAction(
        number,
        _joined(_text(what), due.comment),
        _text(owner),
        due.value if isinstance(due.value, date) else None,
        ActionStatus(status.value) if isinstance(status.value, str) else None,
        _joined(status.evidence, status.comment),
    )
    if action == CorrectiveAction(number, ""):
        return None
    return replace(action, where=None if what.where is None else replace(what.where, file=file))


def _text(answer: Answer) -> str:
    return _joined(answer.value if isinstance(answer.value, str) else "", answer.comment)


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
