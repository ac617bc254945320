"""A campaign in another language than English speaks it in the terminal and in the workbook."""

import json
from pathlib import Path

import openpyxl

from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import fill_in
from scorecard.forms.plan import plan
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.entries import entries
from tests.builders.workbooks import sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard


def in_spanish(campaign: Path) -> Path:
    """Return a campaign whose language is Spanish."""
    criteria = campaign / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    criteria.write_text(text.replace("\nlanguage: en", "\nlanguage: es", 1), encoding="utf-8")
    return campaign


def replaced(path: Path, old: str, new: str) -> None:
    """Put a text of a table in place of another one."""
    text = path.read_text(encoding="utf-8-sig")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_mistakes_in_tables_are_told_in_spanish(campaign: Path) -> None:
    """Whoever works in Spanish reads in Spanish what is wrong in which line, and what to do about it."""
    replaced(in_spanish(campaign) / "vendors.csv", "Delivery", "Delivry")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "vendors.csv:2: columna «lot»: no hay ningún lote «Delivry»" in ran.told
    assert "consejo: ¿Se refiere a «Delivery»?" in ran.told


def test_the_sheet_of_files_is_spanish(campaign: Path) -> None:
    """What a table lacks stands on the sheet Archivos in Spanish, its place too."""
    replaced(in_spanish(campaign) / "kpis.csv", "quillpay,,,,2.1,11,", "quillpay,,,,2.1,,")
    assert scorecard("rank", cwd=campaign).code == NEEDS_A_LOOK
    written = {str(cell) for row in sheets(campaign / "ranking.xlsx")["Archivos"] for cell in row}
    assert any("kpis.csv, línea " in text for text in written)
    assert any(text.endswith("falta el valor de «quillpay»") for text in written)


def test_texts_that_vendors_cannot_read(tmp_path: Path) -> None:
    """Whoever asks vendors in several languages is told, once a language, which texts they get in another one."""
    scorecard("init", ".", "--languages", "en,de,es,fr,it", cwd=tmp_path)
    criteria = tmp_path / "criteria.yaml"
    lines = (
        criteria.read_text(encoding="utf-8")
        .replace("name: Halvern Home, contact: p", "name: A, contact: q")
        .split("\n")
    )
    place = next(at for at, line in enumerate(lines) if line.strip().startswith('it: "Un cliente vi contatta'))
    criteria.write_text("\n".join(lines[:place] + lines[place + 1 :]), encoding="utf-8")
    (tmp_path / "vendors.csv").write_text(
        "vendor,name,lot,language\nash,Ash Parcels,Delivery,it\nbirch,Birch Couriers,Delivery,pt-BR\n"
        "cedar,Cedar Vans,Delivery,it\ndahlia,Dahlia Swiss,Delivery,de-CH\n",
        encoding="utf-8",
    )
    (tmp_path / "kpis.csv").unlink()
    for command in ("check", "generate"):
        ran = scorecard(command, cwd=tmp_path)
        assert ran.code == NEEDS_A_LOOK
        said = ran.told
        assert said.count(" (it): ") == 1
        assert (
            "Ash Parcels and Cedar Vans (it): this text has no version in Italian; the questionnaire shows it" in said
        )
        assert f"criteria.yaml:{place - 4}: " in said
        assert (
            'vendors.csv:3: the tool does not speak "pt-BR"; questionnaires are in English instead: Birch Couriers'
            in said
        )
        assert "Dahlia" not in said
    made = {name: sheets(tmp_path / "sent" / f"{name}.xlsx") for name in ("ash", "birch", "dahlia")}
    assert [next(iter(made[name])) for name in made] == ["Iniziate qui", "Start here", "Hier beginnen"]


def test_the_same_answers_in_other_languages(campaign: Path) -> None:
    """Vendors that answer in Italian and in Swiss German earn what the same answers earn in English."""
    scorecard("rank", "--data", "before.json", cwd=campaign)
    criteria = load_criteria(campaign / "criteria.yaml")
    replaced(campaign / "vendors.csv", "kestrel.example,en", "kestrel.example,it")
    replaced(campaign / "vendors.csv", "boreal.example,en", "boreal.example,de-CH")
    assert scorecard("generate", cwd=campaign).code == ALL_WELL
    for vendor, language in (("kestrel", "it"), ("boreal", "de-CH")):
        returned = campaign / "returned" / f"{vendor}.xlsx"
        given, _ = read_answers(
            read_workbook(returned.read_bytes()), plan(criteria, "Delivery", "en"), vendor, words("en")
        )
        typed = entries(plan(criteria, "Delivery", language), given)
        returned.write_bytes(fill_in((campaign / "sent" / f"{vendor}.xlsx").read_bytes(), typed))
    scorecard("rank", "--data", "after.json", cwd=campaign)
    before, after = (json.loads((campaign / name).read_text())["lots"] for name in ("before.json", "after.json"))
    assert [totals(lot) for lot in after] == [totals(lot) for lot in before]


def totals(lot: dict[str, list[dict[str, object]]]) -> list[tuple[object, object]]:
    """Return the totals of a lot's vendors."""
    return [(vendor["vendor"], vendor["total"]) for vendor in lot["vendors"]]


def test_a_single_language_is_nothing_to_tell(tmp_path: Path) -> None:
    """A campaign in one language whose vendors read it is told nothing of languages."""
    scorecard("init", ".", cwd=tmp_path)
    assert scorecard("generate", cwd=tmp_path).code == ALL_WELL


def test_every_text_that_is_not_translated_is_named_with_its_cell(tmp_path: Path) -> None:
    """Who translates in Excel gets all cells that are still empty, sheet by sheet, and not only the first one."""
    scorecard("init", ".", "--excel", "--languages", "en,es", "--for", "credit", "--questions", "short", cwd=tmp_path)
    criteria = openpyxl.load_workbook(tmp_path / "criteria.xlsx")
    for sheet, cells in (("Questions", ("E3", "E4", "E5", "W3")), ("Options", ("D2",)), ("Settings", ("C23",))):
        for cell in cells:
            assert criteria[sheet][cell].value
            criteria[sheet][cell] = None
    criteria.save(tmp_path / "criteria.xlsx")
    vendors = openpyxl.load_workbook(tmp_path / "vendors.xlsx")
    vendors.worksheets[0]["F2"] = "es"
    vendors.save(tmp_path / "vendors.xlsx")
    said = scorecard("check", cwd=tmp_path).told
    assert 'sheet "Questions", cell E3' in said
    assert "4 texts have no version in Spanish; the questionnaire shows them in English: E3:E5, W3" in said
    assert 'sheet "Options", cell D2' in said
    assert 'sheet "Settings", cell C23' in said


def test_a_file_that_cannot_be_written_is_told_in_spanish(campaign: Path) -> None:
    """A result that stands in the way, or a key that is gone, is told in the language of the campaign, too."""
    (in_spanish(campaign) / "ranking.xlsx").unlink(missing_ok=True)
    (campaign / "ranking.xlsx").mkdir()
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "ranking.xlsx: ya hay una carpeta con este nombre" in ran.told
    assert "consejo: Cámbiele el nombre o muévalo" in ran.told
    elsewhere = scorecard("check", cwd=campaign.parent)
    assert "criteria.yaml: there is no such file" in elsewhere.told
