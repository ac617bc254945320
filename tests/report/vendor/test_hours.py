from dataclasses import replace
from datetime import date

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Day, Multi, Option
from scorecard.core.model.responses import Answer, AnswerState, OfferedHours
from scorecard.core.model.vendors import Vendor
from scorecard.report.vendor.columns import DAY as DAY_COLUMN
from scorecard.report.vendor.columns import FIRST_HALF, HALF_HOURS, WIDTHS
from tests.builders.criteria import text
from tests.builders.rankings import answers, ranking
from tests.builders.weeks import HOLIDAYS, answered, asking, hours_question, offered, promise
from tests.report.sheets import book_of, sheet_of, texts

KEPT, MISSING, BEYOND, NONE, BLANK = "FF9DBFDC", "FFA63A0A", "FFDDE8C4", "FFF2F5F8", "FFFFFFFF"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def book(*given: Answer, others: tuple[Question, ...] = ()) -> dict[str, Worksheet]:
    """Return the sheets of a ranking of one vendor that answers a question about hours, and others."""
    asked = asking(hours_question(promise(holidays=HOLIDAYS)), *others)
    made = ranking((Vendor("kestrel", "Kestrel"), (*answers(), *given)), asked=asked)
    return {sheet.title: sheet for sheet in book_of(made, "Kestrel", "Method")}


def vendor_sheet(week: OfferedHours) -> Worksheet:
    """Return the sheet of a vendor with such hours."""
    return book(answered(week))["Kestrel"]


def weeks(sheet: Worksheet) -> list[list[tuple[str, ...]]]:
    """Return the colours of each picture, day by day."""
    days = [row for row in sheet.iter_rows() if row[FIRST_HALF - 1].value in WEEKDAYS]
    halves = slice(FIRST_HALF, FIRST_HALF + HALF_HOURS)
    colours = [tuple(cell.fill.fgColor.rgb for cell in row[halves]) for row in days]
    return [colours[first : first + 7] for first in range(0, len(colours), 7)]


def test_the_week_is_a_picture() -> None:
    """Each half hour has the colour of what became of it, in the buyer's time zone."""
    sheet = vendor_sheet(offered({0: ((9, 23),), 6: ()}, {2: None}))
    phone, chat = weeks(sheet)
    assert phone[0] == (*[NONE] * 16, *[MISSING] * 2, *[KEPT] * 26, *[BEYOND] * 2, *[NONE] * 2)
    assert phone[6] == (*[NONE] * 20, *[MISSING] * 20, *[NONE] * 8)
    assert chat[0] == (*[NONE] * 14, *[KEPT] * 34)
    assert chat[2] == (*[NONE] * 14, *[BLANK] * 34)


def test_the_picture_differs_without_colours() -> None:
    """Hours beyond the promise have a plus sign, unanswered ones a question mark, and others nothing."""
    sheet = vendor_sheet(offered({0: ((8, 24),), 1: None}))
    days = [row[FIRST_HALF:] for row in sheet.iter_rows() if row[FIRST_HALF - 1].value in WEEKDAYS]
    monday, tuesday = days[:2]
    assert [number for number, cell in enumerate(monday) if cell.value == "+"] == [44, 46]
    assert [number for number, cell in enumerate(tuesday) if cell.value == "?"] == list(range(16, 44, 2))


def test_times_are_the_buyers() -> None:
    """A vendor in London is an hour earlier on the buyer's clock, and both time zones are named."""
    sheet = vendor_sheet(offered({0: ((7, 21),)}, timezone="Europe/London"))
    phone, _ = weeks(sheet)
    assert phone[0] == (*[NONE] * 16, *[KEPT] * 28, *[NONE] * 4)
    assert any("Europe/Madrid" in one and "Europe/London" in one for one in texts(sheet))


def test_the_legend_explains_what_is_shown() -> None:
    """The legend has the states that are in the pictures, and no others."""
    plain = texts(vendor_sheet(offered({})))
    assert "promised and offered" in plain
    assert "promised, not offered" not in plain
    assert "beyond our promise" in texts(vendor_sheet(offered({0: ((8, 23),)})))
    assert "promised, not answered" in texts(vendor_sheet(offered({0: None})))


def test_words_stand_beside_the_picture() -> None:
    """A sentence over the first columns says what the picture shows."""
    sheet = vendor_sheet(offered({5: (), 6: ()}))
    assert "Saturday and Sunday: closed; 24 of the 94 promised hours a week." in texts(sheet)
    assert any(one.startswith("Telephone: 70 of 94 promised hours a week") for one in texts(sheet))


@pytest.mark.parametrize("given", [(), (Answer("hours", AnswerState.UNANSWERED),)])
def test_without_an_answer_there_is_no_picture(given: tuple[Answer, ...]) -> None:
    """A vendor that did not say when it is open has no picture; the question is listed as not answered."""
    sheet = book(*given)["Kestrel"]
    assert weeks(sheet) == []
    assert "Not answered" in texts(sheet)


def test_all_of_the_sheet_is_printed_in_seven_points() -> None:
    """No text of a vendor's sheet is printed smaller than 7 points, on A4 one page wide."""
    sheet = vendor_sheet(offered({0: None, 1: ((0, 24),)}, timezone="Europe/London"))
    scale = (11.69 - 0.5) * 96 / sum(WIDTHS)
    sizes = {cell.font.sz for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert min(sizes) * scale / 1.06 >= 7.0


def test_a_week_is_not_torn() -> None:
    """A picture that the first page has no room for stands whole on the next one."""
    usual = promise()
    channels = tuple(replace(usual.channels[0], id=f"line{number}") for number in range(7))
    days = tuple(replace(day, channel=one.id) for one in channels for day in offered({}).days if day.channel == "phone")
    week = OfferedHours("Europe/Madrid", days, True)
    made = ranking(
        (Vendor("kestrel", "Kestrel"), (*answers(), answered(week))),
        asked=asking(hours_question(replace(usual, channels=channels))),
    )
    sheet = sheet_of(made, "Kestrel")
    weeks_begin = [row[DAY_COLUMN].row for row in sheet.iter_rows() if row[DAY_COLUMN].value == "Monday"]
    assert len(weeks_begin) == 7
    # A break stands after the row of its number.
    torn = [mark.id for mark in sheet.row_breaks.brk for first in weeks_begin if first <= mark.id < first + 7]
    headings = [first - 2 for first in weeks_begin]
    assert torn == []
    assert any(mark.id in headings for mark in sheet.row_breaks.brk)


def test_what_is_missing_stands_beside_the_answer_too() -> None:
    """The picture has room for a few sentences; the table of every answer has them all, and nothing is lost."""
    week = offered({0: ((9, 22),), 1: ((8, 21),), 2: ((10, 22),), 3: ((8, 20),), 6: ()})
    said = texts(vendor_sheet(week))
    assert "4 more are listed with the answer below." in said
    (beside,) = (one for one in said if one.startswith("Telephone. "))
    assert beside.count("of the 94 promised hours a week") == 5


def test_the_method_says_what_the_newer_types_are_worth() -> None:
    """Hours, several options and dates have their rules on the Method sheet."""
    several = Question("several", text("Which hold?"), Multi((Option("a", text("We call"), 30.0),)), 1.0)
    anchors = ((float(date(2027, 3, 1).toordinal()), 100.0), (float(date(2027, 9, 1).toordinal()), 0.0))
    start = Question("start", text("From when?"), Day(anchors, date(2026, 1, 1), date(2028, 1, 1)), 1.0)
    given = Answer("start", AnswerState.ANSWERED, date(2027, 4, 15))
    sheets = book(answered(offered({})), given, others=(several, start))
    worth = "\n".join(texts(sheets["Method"]))
    assert "Telephone (weight 60): Monday to Saturday 08:00-22:00; Sunday 10:00-20:00" in worth
    assert "6 January 2027 closed; 26 March 2027 10:00-18:00" in worth
    assert "added up, to 100 at most:\n30: We call" in worth
    assert "100: 1 March 2027\n0: 1 September 2027" in worth
    assert "15 April 2027" in texts(sheets["Kestrel"])
