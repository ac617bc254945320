"""Where doubt between two vendors comes from, in words."""

import pytest

from scorecard.core.insight.doubt import MainDoubt
from scorecard.core.model.robustness import DoubtSource, SourceCode
from scorecard.core.model.standing import Standing
from scorecard.report.insight.doubt import doubt_text
from scorecard.words import LANGUAGES, words
from tests.builders.rankings import criteria, lot, standing_vendor

TWO = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2))


def said(code: SourceCode, subject: str, language: str) -> str:
    """Return the sentence on a source."""
    told = MainDoubt(("kestrel", "boreal"), DoubtSource(code, subject, 0.4))
    return doubt_text(told, TWO, criteria(), words(language))


@pytest.mark.parametrize(
    ("code", "subject", "source"),
    [
        (SourceCode.CRITERION_WEIGHTS, "", "the weights of the criteria"),
        (SourceCode.KPI_WEIGHTS, "", "the weights of the KPIs"),
        (SourceCode.SHARE, "", "the share of alignment"),
        (SourceCode.KPI, "share", "the figures for “Our share”"),
        (SourceCode.ANSWERS, "boreal", "the answers of Boreal"),
    ],
)
def test_each_source_has_its_name(code: SourceCode, subject: str, source: str) -> None:
    """One short sentence names the two vendors and what their order is least sure for."""
    assert said(code, subject, "en") == f"Largest source of doubt between Kestrel and Boreal: {source}."


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_so_in_one_short_sentence(language: str) -> None:
    """The sentence names both vendors and the source in every language, and is short enough for the Summary."""
    sentence = said(SourceCode.KPI, "share", language)
    assert all(name in sentence for name in ("Kestrel", "Boreal", "Our share"))
    assert len(sentence) < 100
    assert sentence.endswith(".")
