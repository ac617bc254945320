"""What the tests of the question types share."""

from datetime import date

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Channel, Choice, Day, Kind, Multi, Option, Promise, Span
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.responses import AnswerState, Value
from scorecard.core.questions.types import understand
from scorecard.core.questions.understand import Understood, Vocabulary
from tests.builders.criteria import ENGLISH, MONTHS, checklist, number, question, text

GERMAN = Vocabulary(
    "de",
    yes=("Ja", "Yes"),
    no=("Nein", "No"),
    live=("Aktiv", "Live"),
    planned=("Geplant", "Planned"),
    item_no=("Nein", "No"),
    not_applicable=("Trifft nicht zu", "Not applicable"),
    not_measured=("Nicht gemessen", "Not measured"),
    closed=("Geschlossen", "Closed"),
    always=("24/7",),
    as_monday=("wie Montag", "as on Monday"),
    months=MONTHS,
)


CONTACT = Choice(
    (
        Option("again", text("The customer contacts us again", de="Der Kunde meldet sich wieder"), 0.0),
        Option("owner", text("One named person owns it", de="Eine Person kümmert sich"), 100.0),
    )
)


PERCENT, DAYS, EUROS = number("%"), number("days", not_measured=20.0), number("EUR")


def meaning(kind: Kind, found: RawCell | None, vocabulary: Vocabulary = ENGLISH) -> Understood:
    """Return what a cell means as the answer to a question of this type."""
    return understand(question("q", kind), found, "", vocabulary)


def answer(value: Value) -> Understood:
    """Return what an understood answer looks like."""
    return Understood(AnswerState.ANSWERED, value)


def trouble(understood: Understood) -> MisreadCode:
    """Return why a cell was not understood; it must then have no value and count as not understood."""
    assert understood.state is AnswerState.NOT_UNDERSTOOD
    assert understood.value is None
    assert understood.misread is not None
    return understood.misread.code


TOOLS = checklist(chat="must", phone="must", app="should", fax="could")


SEVERAL = Multi((Option("evening", text("In the evening"), 60.0), Option("sunday", text("On Sundays"), 70.0)))


DAY_AND_NIGHT = Promise(
    "Europe/Madrid", date(2027, 1, 4), (Channel("phone", text("Telephone"), 1.0, ((Span(0, 1440),),) * 7),)
)
START = Day(
    ((float(date(2027, 1, 1).toordinal()), 100.0), (float(date(2027, 7, 2).toordinal()), 0.0)),
    date(2026, 1, 1),
    date(2028, 12, 31),
)
