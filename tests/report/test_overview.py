from dataclasses import replace

from scorecard.core.model import Vendor
from scorecard.report.overview import certainty_text, cost_text, why_text
from scorecard.words import words
from tests.report.builders import PRICE, SHARE, answers, criteria, ranking, text

ENGLISH = words("en")
KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def test_the_leader_is_set_against_the_runner_up() -> None:
    """The summary says where the leader gains most on the runner-up and where it loses most."""
    found = ranking((KESTREL, answers()), (BOREAL, answers(answered=60.0)), prices={"boreal": 4.5}).lots[0]
    assert why_text(found, ENGLISH) == (
        "Against Boreal: ahead in Service access (90 to 60); behind in Cost per order (EUR 5.00 to EUR 4.50)."
    )


def test_equal_vendors_are_said_to_be_equal() -> None:
    """Where nothing sets the first two apart, the summary says so; a vendor alone needs no comparison."""
    assert "Nothing much" in why_text(ranking((KESTREL, answers()), (BOREAL, answers())).lots[0], ENGLISH)
    assert why_text(ranking((KESTREL, answers())).lots[0], ENGLISH) == ""


def test_the_choice_is_priced_against_the_cheapest() -> None:
    """The summary says what the leader costs more than the cheapest vendor in the ranking."""
    sent = ((KESTREL, answers()), (BOREAL, answers("again", 60.0)))
    found = ranking(*sent, prices={"kestrel": 5.55, "boreal": 5.35}).lots[0]
    # Boreal is under its floor and so out, but it still has a price.
    assert cost_text(found, ENGLISH) == "Kestrel costs EUR 5.55. Boreal, not eligible, would cost EUR 5.35."
    found = ranking((KESTREL, answers()), (BOREAL, answers(answered=50.0)), prices={"boreal": 4.8}).lots[0]
    assert (
        cost_text(found, ENGLISH) == "Kestrel costs EUR 5.00: EUR 0.20 more than Boreal, the cheapest in the ranking."
    )
    found = ranking((KESTREL, answers()), (BOREAL, answers(answered=50.0)), prices={"boreal": 6.0}).lots[0]
    assert cost_text(found, ENGLISH) == "Kestrel costs EUR 5.00; no vendor in the ranking costs less."


def test_a_price_in_percent_differs_by_percentage_points() -> None:
    """Two fees of 2.3 % and 1.1 % differ by percentage points, not by a percentage."""
    asked = criteria(kpis=(replace(PRICE, unit=text("%")), SHARE))
    sent = ((KESTREL, answers()), (BOREAL, answers(answered=50.0)))
    found = ranking(*sent, prices={"kestrel": 2.3, "boreal": 1.1}, asked=asked).lots[0]
    assert "1.2 percentage points more than Boreal" in cost_text(found, ENGLISH)


def test_no_price_no_sentence() -> None:
    """Without a KPI for the price there is nothing to say about it."""
    assert cost_text(ranking((KESTREL, answers()), asked=criteria(kpis=())).lots[0], ENGLISH) == ""


def test_missing_answers_are_said_to_matter_or_not() -> None:
    """The summary says whether missing answers could change the order, and who could reach what."""
    found = ranking((KESTREL, answers()), (BOREAL, answers(None)), (TALLOW, answers(premium=True))).lots[0]
    assert "could change the order: Boreal could reach" in certainty_text(found, criteria(), ENGLISH)
    alone = certainty_text(ranking((KESTREL, answers())).lots[0], criteria(), ENGLISH)
    assert "No missing answer can change who leads." in alone
    assert "The total of Kestrel can become" in alone


def test_an_undecided_vendor_keeps_the_order_open() -> None:
    """A vendor of which it is not known which file counts may still change the order."""
    found = ranking((KESTREL, answers()), (BOREAL, None), undecided=frozenset({"boreal"})).lots[0]
    assert "Boreal cannot be judged yet" in certainty_text(found, criteria(), ENGLISH)
