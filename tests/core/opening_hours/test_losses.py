"""Which promised hours are lost."""

from hypothesis import given, settings

from scorecard.core.model.kinds import Promise
from scorecard.core.model.responses import OfferedHours
from scorecard.core.opening_hours.losses import Loss, LossCode, losses
from scorecard.core.opening_hours.picture import picture
from tests.core.opening_hours.weeks import CHAT, HALVERN, PHONE, offer, offers, one, phone_only, promises


def test_nothing_is_lost_where_all_is_kept_or_unanswered() -> None:
    """Nothing is lost where all is kept or unanswered."""
    assert losses(HALVERN, offer({**PHONE}, {**CHAT})) == ()
    assert losses(HALVERN, offer({}, {}, None, holidays=False)) == ()
    assert losses(HALVERN, offer({**PHONE}, {**CHAT}, "Europe/Madrid", holidays=None)) == ()


def test_losses_name_days_and_hours_the_most_first() -> None:
    """Losses name days and hours the most first."""
    phone: dict[str, str | None] = {"mon-fri": "08:00-13:00, 14:00-20:00", "sat": "09:00-22:00"}
    assert losses(HALVERN, offer(phone, {**CHAT}, holidays=False)) == (
        # 5 x 2 hours, the 10 hours of Sunday, 5 x 1 hour, 1 hour.
        Loss(LossCode.CLOSES_EARLY, "phone", (0, 1, 2, 3, 4), 1200, 1320, 600, 52),
        Loss(LossCode.CLOSED, "phone", (6,), 600, 1200, 600, 52),
        Loss(LossCode.BREAK, "phone", (0, 1, 2, 3, 4), 780, 840, 300, 52),
        Loss(LossCode.OPENS_LATE, "phone", (5,), 480, 540, 60, 52),
        # Three dates with promised hours: 8 + 10 + 10 = 28 hours.
        Loss(LossCode.HOLIDAYS, "phone", (), 600, 1200, 28 * 60, 3),
        Loss(LossCode.HOLIDAYS, "chat", (), 600, 1200, 28 * 60, 3),
    )


def test_closed_days_are_one_loss_also_where_their_hours_differ() -> None:
    """Closed days are one loss also where their hours differ."""
    found = losses(HALVERN, offer({"mon-fri": "08:00-22:00"}, {**CHAT}))
    assert found == (Loss(LossCode.CLOSED, "phone", (5, 6), 480, 1320, (14 + 10) * 60, 52),)


def test_a_whole_span_is_lost_though_the_day_is_not_closed() -> None:
    """A whole span is lost though the day is not closed."""
    found = losses(one({"mon": "08:00-13:00, 15:00-20:00"}), phone_only({"mon": "15:00-20:00"}))
    assert found == (Loss(LossCode.NOT_OPEN, "phone", (0,), 480, 780, 300, 52),)


def test_a_closed_day_with_two_promised_spans_is_one_loss() -> None:
    """A closed day with two promised spans is one loss."""
    found = losses(one({"mon": "08:00-13:00, 15:00-20:00"}), phone_only({"tue": "15:00-20:00"}))
    assert found == (Loss(LossCode.CLOSED, "phone", (0,), 480, 1200, 600, 52),)


def test_losses_past_midnight_are_those_of_the_next_day() -> None:
    """Losses past midnight are those of the next day."""
    found = losses(one({"sun": "22:00-06:00"}), phone_only({"sun": "22:00-04:00"}))
    assert found == (Loss(LossCode.CLOSES_EARLY, "phone", (0,), 240, 360, 120, 52),)


def test_what_the_time_zone_takes_in_winter_is_told_apart() -> None:
    """What the time zone takes in winter is told apart."""
    # Open until 17:30 in Madrid's 21 winter weeks, until 18:30 in summer.
    found = losses(one({"mon-sun": "08:00-18:30"}), phone_only({"mon-sun": "08:00-22:00"}, "Asia/Kolkata"))
    assert found == (Loss(LossCode.WINTER, "phone", tuple(range(7)), 1050, 1110, 7 * 60, 21),)


def test_what_the_time_zone_takes_in_summer_is_told_apart() -> None:
    """What the time zone takes in summer is told apart."""
    # The buyer's clock never changes: it is the vendor's summer, 31 weeks, in which Madrid closes at 01:30 in Kolkata.
    kolkata = one({"mon-sun": "15:00-24:00"}, "Asia/Kolkata")
    found = losses(kolkata, phone_only({"mon-sun": "10:30-20:00"}, "Europe/Madrid"))
    # Winter: 15:00 to 00:30 of Kolkata; summer: 14:00 to 23:30.
    assert found == (Loss(LossCode.SUMMER, "phone", tuple(range(7)), 1410, 1440, 7 * 30, 31),)


def test_what_is_lost_because_clocks_change_on_other_dates_counts_its_weeks() -> None:
    """What is lost because clocks change on other dates counts its weeks."""
    # New York is five hours behind in three weeks, and six in 49: then its eight o'clock is 14:00, not 13:00.
    found = losses(one({"mon-sun": "13:00-20:00"}), phone_only({"mon-sun": "08:00-22:00"}, "America/New_York"))
    assert found == (Loss(LossCode.PART_OF_YEAR, "phone", tuple(range(7)), 780, 840, 7 * 60, 49),)


def test_a_change_of_the_clock_splits_no_loss_of_the_night() -> None:
    """A change of the clock splits no loss of the night."""
    found = losses(one({"mon-sun": "00:00-24:00"}), phone_only({"mon-sun": "06:00-24:00"}))
    assert found == (Loss(LossCode.OPENS_LATE, "phone", tuple(range(7)), 0, 360, 7 * 360, 52),)


@settings(max_examples=20)
@given(promises(), offers())
def test_every_loss_lies_within_the_promise(promise: Promise, offered: OfferedHours) -> None:
    """Every loss lies within the promise."""
    for loss in losses(promise, offered):
        assert 0 <= loss.begins < loss.ends <= 2 * 1440
        assert 1 <= loss.times <= 52
        assert loss.minutes > 0
    for each in promise.channels:
        assert [len(day) for day in picture(promise, offered, each.id)] == [48] * 7
