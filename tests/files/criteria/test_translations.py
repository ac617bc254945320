"""The texts of criteria that vendors are shown."""

from scorecard.files.criteria.load import load_criteria
from scorecard.files.criteria.translations import shown_texts
from tests.catalogues import WORDS

CRITERIA = WORDS.parents[1] / "criteria.yaml"


def test_what_only_the_buyer_reads_needs_no_translation() -> None:
    """Names of questions stand in the report alone, and no vendor is asked what our own books answer."""
    shown = {text.text for text in shown_texts(CRITERIA, "en")}
    criteria = load_criteria(CRITERIA)
    assert shown.issuperset(question.text for question in criteria.questions)
    assert shown.isdisjoint(question.name for question in criteria.questions)
    assert criteria.records
    assert shown.isdisjoint(text for record in criteria.records for text in (record.text, record.name))
