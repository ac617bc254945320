"""What criteria still have of the sample's made-up buyer."""

import re
from datetime import date
from pathlib import Path

import pytest

from scorecard.campaign.init import init
from scorecard.files.criteria.from_sample import firm_of_sample, read_as_in_sample, still_of_sample
from scorecard.files.criteria.load import load_criteria
from scorecard.files.sample import Sample
from scorecard.files.shipped import shipped


def test_texts_of_the_sample_that_went_along(tmp_path: Path) -> None:
    """Once the buyer has another name, contact, cover and brand values are asked about that are still the sample's."""
    sample = (shipped() / "criteria.yaml").read_text(encoding="utf-8")
    path = tmp_path / "criteria.yaml"
    for text, asked in (
        (sample, []),
        (sample.replace("name: Halvern Home", "name: Acme"), ["brand values are", "contact is", "cover text is"]),
        (
            sample.replace("name: Halvern Home", "name: Acme").replace("partners@halvern.example", "buy@acme.example"),
            ["brand values are", "cover text is"],
        ),
    ):
        path.write_text(text, encoding="utf-8")
        told = [problem.message for problem in read_as_in_sample(path, load_criteria(path), own_vendors=False)]
        assert sorted(each.partition(" still ")[0].removeprefix("the ") for each in told) == asked


OWN = "name: Acme"


def test_what_is_settled_as_in_the_sample_is_told_once(tmp_path: Path) -> None:
    """In a campaign of one's own, dates, credit, what is disclosed, hours and scenarios are asked about at once."""
    sample = (shipped() / "criteria.yaml").read_text(encoding="utf-8").replace("name: Halvern Home", OWN)
    path = tmp_path / "criteria.yaml"
    path.write_text(sample, encoding="utf-8")
    (found,) = still_of_sample(path, load_criteria(path), own_vendors=False)
    line = 1 + sample[: sample.index("\ncredit:")].count("\n") + 1
    assert f", credit (line {line}), disclose (line " in found.message
    keys = ["title", "deadline", "questions_until", "names_kept_until", "credit", "disclose"]
    keys += ["promise.timezone", "promise.from", "promise.channels", "promise.holidays", "scenarios"]
    assert re.findall(r"([a-z_.]+) \(line", found.message) == keys
    assert found.message.endswith("; is that meant?")


def test_only_what_nobody_edited_is_told(tmp_path: Path) -> None:
    """What was changed in any way is one's own."""
    sample = (shipped() / "criteria.yaml").read_text(encoding="utf-8").replace("name: Halvern Home", OWN)
    path = tmp_path / "criteria.yaml"
    path.write_text(sample.replace("disclose: weights", "disclose: nothing"), encoding="utf-8")
    (found,) = still_of_sample(path, load_criteria(path), own_vendors=False)
    assert "disclose" not in found.message
    assert "credit" in found.message


def test_the_sample_itself_is_not_asked_about(tmp_path: Path) -> None:
    """Who tries the sample as it is hears nothing of it, unless real vendors are asked in the name of its buyer."""
    path = shipped() / "criteria.yaml"
    assert isinstance(path, Path)
    criteria = load_criteria(path)
    assert list(still_of_sample(path, criteria, own_vendors=False)) == []
    (found,) = still_of_sample(path, criteria, own_vendors=True)
    assert found.message.startswith("still as in the sample: title (line ")
    read = read_as_in_sample(path, criteria, own_vendors=True)
    assert [problem.where.key for problem in read] == ["buyer.name", "buyer.contact", "cover", "brand_values"]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it"])
def test_a_new_workbook_is_the_sample_in_each_language(language: str, tmp_path: Path) -> None:
    """The cells of a new criteria.xlsx are known as the sample's, dates and named scenarios included."""
    init(tmp_path, Sample((language, "en" if language == "fr" else "fr"), "none", "delivery"), in_excel=True)
    path = tmp_path / "criteria.xlsx"
    criteria, today = load_criteria(path), date.today()
    (found,) = still_of_sample(path, criteria, own_vendors=True, begun=today)
    assert found.message.count("!") == 11
    assert [problem.where.cell for problem in firm_of_sample(path, criteria)] == ["B10", "B11"]
    assert {scenario.name for scenario in criteria.scenarios}.isdisjoint(["price_first"]) == (language != "en")
