"""All points of one vendor, and how a reader finds a single one among them."""

import pytest

from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, ranking


def test_a_score_is_found_by_the_id_of_its_question() -> None:
    """What was asked is found; of what was not, there is no score to be taken for one."""
    card = ranking((Vendor("kestrel", "Kestrel"), answers())).lots[0].vendors[0].scorecard
    assert card.asked("review") is card.question("review") is card.questions[1]
    assert card.question("cost") is None
    with pytest.raises(StopIteration):
        card.asked("cost")
