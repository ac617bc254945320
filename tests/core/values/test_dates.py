from datetime import date

import pytest

from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.dates import date_of_serial, date_readings, parse_date, serial_of

MONTHS = (
    ("Januar", "January"),
    ("Februar", "February"),
    ("März", "March"),
    ("April", "April"),
    ("Mai", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("August", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Dezember", "December"),
)


@pytest.mark.parametrize(
    "typed",
    [
        "2027-02-26",
        "2027/2/26",
        "26.02.2027",
        "26.2.2027",
        "26/02/2027",
        "02/26/2027",
        "26-2-2027",
        "26 February 2027",
        "26. Februar 2027",
        "26 Feb 2027",
        "26 de feb. de 2027",
        "26th February, 2027",
        "February 26, 2027",
        "  FEB 26 2027 ",
    ],
)
def test_a_date_is_understood_however_it_is_written(typed: str) -> None:
    """Numbers in either order and names of months, in the form's language or in English, mean the same day."""
    assert parse_date(typed, MONTHS) == date(2027, 2, 26)


@pytest.mark.parametrize("typed", ["3/4/2027", "03-04-2027"])
def test_a_date_that_reads_two_ways_is_asked_back(typed: str) -> None:
    """The third of April to some is the fourth of March to others."""
    assert parse_date(typed, MONTHS) is MisreadCode.DATE_TWO_WAYS


@pytest.mark.parametrize(("typed", "month"), [("1 fevrier 2027", 2), ("1 FÉVR. 2027", 2), ("1 juil 2027", 7)])
def test_accents_and_short_names_of_months_do_not_matter(typed: str, month: int) -> None:
    """A month is known without its accents, and by as many letters as tell it apart."""
    assert parse_date(typed, (*(("x",),) * 1, ("février",), *(("x",),) * 3, ("juin",), ("juillet",))) == date(
        2027, month, 1
    )


def test_letters_that_begin_two_months_name_none() -> None:
    """ "jui" may be June or July to a Frenchman."""
    assert parse_date("1 jui 2027", (("juin",), ("juillet",))) is MisreadCode.NOT_A_DATE


def test_points_put_the_day_first_and_equal_numbers_read_one_way() -> None:
    """With points the day comes first everywhere, and the fourth of April has but one reading."""
    assert parse_date("03.04.2027", MONTHS) == date(2027, 4, 3)
    assert parse_date("4/4/2027", MONTHS) == date(2027, 4, 4)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "2027",
        "31.02.2027",
        "2027-13-01",
        "26 Foo 2027",
        "26 Ju 2027",
        "Foo 26, 2027",
        "26.02.27",
        "0/5/2027",
    ],
)
def test_what_is_no_date_is_asked_back(typed: str) -> None:
    """A word, a year alone, a day that no month has and a year of two digits are not guessed at."""
    assert parse_date(typed, MONTHS) is MisreadCode.NOT_A_DATE


def test_a_day_number_is_a_date() -> None:
    """Some programs save a date as its day number, others with the time of day behind the point."""
    assert date_of_serial(46444.0) == date(2027, 2, 26)
    assert date_of_serial(46444.75) == date(2027, 2, 26)
    assert date_of_serial(1e12) is MisreadCode.NOT_A_DATE
    assert date_of_serial(float("nan")) is MisreadCode.NOT_A_DATE


@pytest.mark.parametrize(
    ("typed", "days"),
    [("3/4/2027", (date(2027, 4, 3), date(2027, 3, 4))), ("26/2/2027", (date(2027, 2, 26),)), ("soon", ())],
)
def test_all_that_a_date_may_be(typed: str, days: tuple[date, ...]) -> None:
    """The day stands first in most countries, the month in some; what is no date by either is none."""
    assert date_readings(typed) == days


def test_a_date_as_a_day_number() -> None:
    """What is written as a day number is read as the same day."""
    assert serial_of(date(2027, 2, 26)) == 46444
    assert date_of_serial(serial_of(date(2027, 2, 26))) == date(2027, 2, 26)
