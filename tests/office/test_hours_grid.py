"""The week of opening hours in an office program: what a vendor types stays what it is, and a tick is the reader's."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from scorecard.core.model.kinds import WEEKDAYS, Span
from scorecard.forms.layout import GRID, FormColumn
from tests.builders.hours_forms import form_with, read, spans_of, week_of
from tests.builders.questionnaires import changed
from tests.builders.workbooks import opened
from tests.office.libreoffice import Entry, Job, Place, convert, requires_libreoffice, type_into

pytestmark = requires_libreoffice

Day = tuple[str | float, ...]
"""What stands in the cells of a day, from the first one on."""
PLAIN = "9:00|09:00|9|18:00|24:00|00:00|1:00|5:00|06:00|12:30|13:00|22"
PUZZLES = (
    "9.00|9h|9h30|9am|5 pm|9 Uhr|noon|until 18:00|0900|900|2400|9:00:00|24 h|25:00|24:30|9:75|9:60|:00|:30|9:|9:0|1:5|"
    "009:30|0009|-9:00|+9:00|-9|9-|9:00-18:00|8-22|8:00-13:00, 15:00-19:00|8,30|9,5|9.5|9;00|9 :00|9: 00|9 00|9:00?|*|"
    "?|~|<>|>0|=9|'9:00|1e02|1e:00|$9:00|9%|1/2|TRUE|９:00|٩:00|9:00\u00a0|9:00\u200b| 9:00 |9:00\n|-|--|–|n/a|TBD|"
    "x|closed|none|no|24 hours|24/7|as on Monday|As On  monday|same as Tuesday|mon-fri 9-18|by appointment|\u200b"
)
TIMES = PLAIN.split("|")
NUMBERS = (0.0, 0.375, 0.75, 1.0, 1.25, 7.0, 9.0, 9.5, 18.0, 24.0, 900.0, 46000.0, -1.0)
ODD = (*PUZZLES.split("|"), *NUMBERS)
PROBES: tuple[Day, ...] = (
    ("",),
    *product(TIMES, TIMES),
    *((odd,) for odd in ODD),
    *((odd, "18:00") for odd in ODD),
    *(("9:00", odd) for odd in ODD),
    *(("8:00", "13:00", odd, "19:00") for odd in ODD),
    *(("8:00", "13:00", "15:00", odd) for odd in ODD),
    *(("closed", odd) for odd in ODD),
    *(("", odd) for odd in ODD),
    *(("8:00", "13:00", *pair) for pair in product(("12:00", "13:00", "15:00", "7:00"), ("14:00", "24:00", "2:00"))),
    *(("22:00", "6:00", "10:00", "12:00"), ("", "", "9:00", "18:00"), ("9:00", "", "", "18:00"), ("", "9:00", "18:00")),
)
AS_SHOWN: tuple[Day, ...] = (
    *(("9:00", "18:00"), ("22:00", "6:00"), ("9:00", "24:00"), ("08:00", "22:00"), ("8:00", "13:00", "15:00", "20:00")),
    *(("7:30", "12:15", "13:00", "17:00"), ("0:00", "24:00"), ("9", "18")),
    *(("closed",), ("24 hours",), ("as on Monday",)),
)
"""What the message of the cells shows, and its like."""


@dataclass(frozen=True)
class Tried:
    """Days of hours that were typed."""

    days: tuple[Day, ...]
    states: tuple[str, ...]
    """What the form says of each day."""
    found: tuple[tuple[Span, ...] | None, ...]
    """What is read."""


def calculated_in(program: str, source: Path) -> Path:
    """Return a workbook that a program calculated anew and saved."""
    if program == "LibreOffice":
        return convert([source], "xlsx", source.with_name("calculated"), recalculate=True)[0]
    if shutil.which("ssconvert") is None and "CI" not in os.environ:
        pytest.skip("Gnumeric's ssconvert is not installed")
    target = source.with_name("calculated.xlsx")
    subprocess.run(["ssconvert", "--recalc", source, target], check=True, capture_output=True)
    return target


@pytest.fixture(scope="module", params=["LibreOffice", pytest.param("Gnumeric", marks=pytest.mark.sweep)])
def tried(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tried:
    """Fill in many days, of which every Monday is a plain one, and let an office program calculate."""
    days = (*PROBES, *AS_SHOWN)
    form, sent = form_with(-(-len(days) // 6))
    (section,) = form.sections
    rows = dict(zip([slot for slot in section.days if not slot.heads_hours], days, strict=False))

    def enter(workbook: Any) -> None:
        for slot in section.days:
            for column, value in zip(GRID, ("8:00", "20:00") if slot.heads_hours else rows.get(slot, ()), strict=False):
                cell = workbook[section.sheet][slot.cell(column)]
                cell.value = value or None if isinstance(value, str) else value
                if isinstance(value, str) and value:
                    cell.data_type = "s"

    source = tmp_path_factory.mktemp("grid") / "typed.xlsx"
    source.write_bytes(changed(sent, enter))
    calculated = calculated_in(request.param, source)
    sheet = opened(calculated, values=True)[section.sheet]
    found = spans_of(read(calculated.read_bytes(), form))
    assert found == spans_of(read(source.read_bytes(), form))
    states = tuple(str(sheet[slot.cell(FormColumn.DONE)].value) for slot in rows)
    return Tried(days, states, tuple(found[slot.key] for slot in rows))


def test_no_tick_where_the_hours_are_not_understood(tried: Tried) -> None:
    """Whatever stands in the cells of a day, a tick means that it was read."""
    wrong = [
        day
        for day, state, found in zip(tried.days, tried.states, tried.found, strict=True)
        if state == "✓" and found is None
    ]
    assert wrong == []
    assert set(tried.states) == {"✓", "check", "to do"}


def test_what_is_not_filled_in_is_to_do(tried: Tried) -> None:
    """A day is to do only where nothing stands in its cells."""
    to_do = [day for day, state in zip(tried.days, tried.states, strict=True) if state == "to do"]
    assert {"".join(map(str, day)).strip() for day in to_do} == {""}


def test_hours_as_the_message_shows_them_are_ticked(tried: Tried) -> None:
    """Whoever types what the message shows sees a tick."""
    shown = dict(zip(tried.days, tried.states, strict=True))
    assert [day for day in AS_SHOWN if shown[day] != "✓"] == []


TYPED = {
    "mon": ("9:00", "18:00"),
    "tue": ("as on Monday",),
    "wed": ("9", "13", "15", "20"),
    "thu": ("8-22",),
    "fri": ("22:00", "6:00"),
    "sat": ("24 hours",),
    "sun": ("closed",),
}
READ = {
    "mon": (Span(540, 1080),),
    "tue": (Span(540, 1080),),
    "wed": (Span(540, 780), Span(900, 1200)),
    "thu": (Span(480, 1320),),
    "fri": (Span(1320, 1800),),
    "sat": (Span(0, 1440),),
    "sun": (),
}


def test_a_week_typed_by_hand(tmp_path: Path) -> None:
    """Times stay as they were typed, "8-22" becomes no date, and a time zone that no list offers is read as well."""
    form, sent = form_with(1)
    source = tmp_path / "sent.xlsx"
    source.write_bytes(sent)
    cells = {form.slots[f"open/c0/{day}"]: times for day, times in TYPED.items()}
    entries = [
        Entry(slot.sheet, slot.cell(GRID[at]), time) for slot, times in cells.items() for at, time in enumerate(times)
    ]
    zone = form.slots["open/timezone"]
    entries.append(Entry(zone.sheet, zone.cell(FormColumn.ANSWER), "Africa/Windhoek"))
    rows = (*cells, zone)
    places = tuple(Place(slot.sheet, slot.cell(FormColumn.DONE)) for slot in rows)
    (done,) = type_into([Job(source, tmp_path / "back.xlsx", tuple(entries), places)])
    assert [(seen.kind, seen.shows) for seen in done.entries] == [("text", entry.text) for entry in entries]
    states = dict(zip([*TYPED, "zone"], [seen.shows for seen in done.look_at], strict=True))
    assert states == dict.fromkeys(TYPED, "✓") | {"thu": "check", "zone": "check"}
    week = week_of(read((tmp_path / "back.xlsx").read_bytes(), form))
    assert week.timezone == "Africa/Windhoek"
    assert {WEEKDAYS[day.weekday]: day.spans for day in week.days} == READ
