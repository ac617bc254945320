"""What an executive should know of the vendors and files behind a ranking."""

from dataclasses import replace

from scorecard.core.insight.remarks import remarks
from scorecard.core.model.findings import CouldOvertake, EvidenceMissing, EvidenceRefuted
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.core.model.standing import Standing
from scorecard.errors import Problem, Where
from scorecard.report.insight.remarks import RemarkText, file_remark_texts, vendor_remark_texts
from scorecard.words import words
from tests.builders.rankings import criteria, lot, standing_vendor, with_finding

ENGLISH = words("en")
KESTREL = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
BOREAL = standing_vendor("Boreal", Standing.ELIGIBLE, 2)


def test_the_gravest_come_first_and_lead_to_the_vendors_sheet() -> None:
    """A claim that the evidence speaks against matters more than evidence not given, whoever it is."""
    missing = EvidenceMissing(3, 8)
    refuted = EvidenceRefuted("answered")
    overtake = CouldOvertake(80.0, 70.0)
    vendors = lot(with_finding(KESTREL, missing, overtake), with_finding(BOREAL, refuted))
    made = Ranking(criteria(), (vendors,), (), ())
    found = vendor_remark_texts(remarks(made), made, {"kestrel": "Kestrel"}, ENGLISH)
    assert [(one.lead, one.tab) for one in found] == [("Boreal", None), ("Kestrel", "Kestrel")]
    assert found[0].said.startswith("The evidence contradicts")


def test_nothing_is_said_of_files_that_all_count() -> None:
    """Where every file counts and nothing needs a look, the page stays silent; else it leads to the sheet of files."""
    counted = ReturnedFile("returned/a.xlsx", FileState.COUNTED)
    made = Ranking(criteria(), (lot(KESTREL),), (counted,), ())
    assert list(file_remark_texts(remarks(made), made, "Files", ENGLISH)) == []
    problems = tuple(Problem(Where("kpis.csv"), said) for said in ("one", "two"))
    made = replace(made, problems=problems)
    found = list(file_remark_texts(remarks(made), made, "Files", ENGLISH))
    assert found == [RemarkText("Files", "2 problems need attention.", "Files")]
