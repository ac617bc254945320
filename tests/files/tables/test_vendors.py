"""Who is asked: vendors.csv and vendors.xlsx."""

from dataclasses import replace
from pathlib import Path

import pytest

from scorecard.core.model.criteria import ALL_LOTS
from scorecard.core.model.vendors import Vendor
from scorecard.errors import ScorecardError
from scorecard.files.tables.vendors import is_made_up, load_vendors, look_into_vendors, vendors_of_sample
from tests.files.tables_in import campaign, told, workbook

NO_LOTS = campaign()
LOTS = campaign(lots=("Delivery", "Credit"))


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a .csv file and return its path."""
    path = folder / "vendors.csv"
    path.write_bytes(text.encode(encoding))
    return path


def refusal(path: Path, lots: bool = False) -> list[str]:
    """Return what is said of a table that is refused, message and hint."""
    with pytest.raises(ScorecardError) as refused:
        load_vendors(path, LOTS if lots else NO_LOTS)
    hints = [problem.hint for problem in refused.value.problems]
    assert all(hints)
    return [f"{line} | {hint}" for line, hint in zip(told(refused.value), hints, strict=True)]


def test_all_columns(tmp_path: Path) -> None:
    """Every column of a vendor is read, whatever the order and the capitals of the header."""
    text = (
        "Name,VENDOR,Lot,language,Contact,email,notes\nAcme Parcels,acme,delivery,EN,Ms Example,a@acme.example,ours\n"
    )
    (vendor,) = load_vendors(table(tmp_path, text), LOTS)
    assert vendor == Vendor("acme", "Acme Parcels", "Delivery", "Ms Example", "a@acme.example", "en")


def test_id_is_another_name_for_the_column(tmp_path: Path) -> None:
    """A table whose first column is called id is understood too."""
    assert load_vendors(table(tmp_path, "id,name\nacme,Acme\n"), NO_LOTS) == (Vendor("acme", "Acme"),)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separators(tmp_path: Path, separator: str) -> None:
    """The table may come from an Excel of any country, and a separator within quotes separates nothing."""
    text = f'vendor{separator}name\nacme{separator}"Acme, Sons; Inc."\n'
    assert load_vendors(table(tmp_path, text), NO_LOTS)[0].name == "Acme, Sons; Inc."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    """Accents survive, whichever encoding the file was saved with."""
    path = table(tmp_path, "vendor;name\r\nacme;Café Zürich\r\n", encoding)
    assert load_vendors(path, NO_LOTS)[0].name == "Café Zürich"


@pytest.mark.parametrize(
    "name", ["A/B : 'C'", 'The "Best" Parcels', "=HYPERLINK(1)", "x" * 200, "日本の会社", "n/a", "NULL"]
)
def test_names_as_companies_have_them(tmp_path: Path, name: str) -> None:
    """Slashes, colons, quotes and 200 characters are all allowed in a name."""
    quoted = name.replace('"', '""')
    assert load_vendors(table(tmp_path, f'vendor,name\nacme,"{quoted}"\n'), NO_LOTS)[0].name == name


def test_blank_lines_do_not_shift_the_line(tmp_path: Path) -> None:
    """A message names the line that an editor shows, also after blank lines and line breaks in quotes."""
    text = '\nvendor,name,notes\n\nacme,Acme,"two\nlines"\n,,\nbeta,,\n'
    assert refusal(table(tmp_path, text)) == [
        'vendors.csv, line 7: column "name": the name is empty | Write the name of the company'
    ]


def test_workbook(tmp_path: Path) -> None:
    """A workbook works as well, ids that are numbers included."""
    path = workbook(tmp_path / "vendors.xlsx", [["vendor", "name"], [1001, "Acme"], [None, None], ["beta", "Beta"]])
    assert [vendor.id for vendor in load_vendors(path, NO_LOTS)] == ["1001", "beta"]


def test_workbook_names_the_cell(tmp_path: Path) -> None:
    """In a workbook a message names sheet and cell."""
    path = workbook(tmp_path / "vendors.xlsx", [["vendor", "name", "email"], ["acme", "Acme", "nobody"]])
    assert refusal(path)[0].startswith(
        'vendors.xlsx, sheet "Figures", cell C2: column "email": "nobody" is not an e-mail'
    )


def test_missing_file(tmp_path: Path) -> None:
    """A table that is not there is named, with where to put it."""
    assert "there is no such file" in refusal(tmp_path / "vendors.csv")[0]


@pytest.mark.parametrize("text", ["", "\n \n", ",,\n,,\n"])
def test_empty_file(tmp_path: Path, text: str) -> None:
    """A table without anything in it is refused."""
    assert refusal(table(tmp_path, text))[0].startswith("vendors.csv: the file is empty")


def test_no_vendors(tmp_path: Path) -> None:
    """A header alone asks nobody."""
    assert refusal(table(tmp_path, "vendor,name\n"))[0].startswith("vendors.csv, line 1: there are no vendors")


def test_missing_columns(tmp_path: Path) -> None:
    """All columns that are missing are named at once."""
    lines = refusal(table(tmp_path, "company,city\nAcme,Turin\n"), lots=True)
    assert [line.partition(" | ")[0] for line in lines] == [
        'vendors.csv, line 1: the column "vendor" is missing',
        'vendors.csv, line 1: the column "name" is missing',
        'vendors.csv, line 1: the column "lot" is missing',
    ]


def test_misspelt_column(tmp_path: Path) -> None:
    """A column that is nearly a known one is asked about instead of being ignored."""
    assert refusal(table(tmp_path, "vendor,name,langauge\nacme,Acme,en\n")) == [
        'vendors.csv, line 1: the column "langauge" is not known, and "language" is missing | Did you mean "language"?'
    ]


def test_column_twice(tmp_path: Path) -> None:
    """Two columns of one name are not told apart by guessing."""
    assert 'two columns are called "name"' in refusal(table(tmp_path, "vendor,name,Name\nacme,Acme,Beta\n"))[0]


@pytest.mark.parametrize("lot", ["", "Delivery"])
def test_the_buyers_own_row(lot: str, tmp_path: Path) -> None:
    """The buyer itself is asked the questions of all lots, whatever its row says of a lot."""
    text_ = f"vendor,name,lot,role\nacme,Acme,Credit,\nus,Halvern Home,{lot},Reference\n"
    assert load_vendors(table(tmp_path, text_), LOTS) == (
        Vendor("acme", "Acme", "Credit"),
        Vendor("us", "Halvern Home", ALL_LOTS, reference=True),
    )


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("acme,Acme,refrence\n", ['line 2: column "role": there is no role "refrence" | Did you mean "reference"?']),
        ("acme,Acme,rival\n", ['line 2: column "role": there is no role "rival" | Leave it empty, or write']),
        ("us,Halvern Home,reference\n", ['line 2: column "role": there are no vendors besides the reference']),
        (
            "acme,Acme,\nus,Halvern Home,reference\nwe,Halvern,reference\n",
            ['line 4: column "role": "us" is already the reference | There is one buyer: leave the cell empty'],
        ),
    ],
)
def test_roles_that_cannot_be(rows: str, said: list[str], tmp_path: Path) -> None:
    """There is one role, one buyer, and somebody beside it."""
    found = refusal(table(tmp_path, "vendor,name,role\n" + rows))
    assert len(found) == len(said)
    for line, start in zip(found, said, strict=True):
        assert line.startswith(f"vendors.csv, {start}")


@pytest.mark.parametrize(
    ("identity", "message"),
    [
        ("", "the id is empty"),
        ("a b", '"a b" is not a valid id'),
        ("../acme", '"../acme" is not a valid id'),
        ("-acme", '"-acme" is not a valid id'),
        ("añil", '"añil" is not a valid id'),
        ("x" * 61, f'"{"x" * 61}" is not a valid id'),
        ("acme.", '"acme." ends in a dot'),
        ("CON", 'Windows reserves the name "CON"'),
        ("nul.txt", 'Windows reserves the name "nul.txt"'),
        ("com1", 'Windows reserves the name "com1"'),
    ],
)
def test_ids_that_cannot_name_a_file(tmp_path: Path, identity: str, message: str) -> None:
    """The id names the file that is sent, on any system."""
    assert message in refusal(table(tmp_path, f"vendor,name\n{identity},Acme\n"))[0]


@pytest.mark.parametrize("identity", ["a", "A.b-c_1", "x" * 60, "console", "com10"])
def test_ids_that_can(tmp_path: Path, identity: str) -> None:
    """Ids may have letters, digits, dots, dashes and underscores, up to 60."""
    assert load_vendors(table(tmp_path, f"vendor,name\n{identity},Acme\n"), NO_LOTS)[0].id == identity


@pytest.mark.parametrize(
    ("name", "message"),
    [("", "the name is empty"), ("x" * 201, "the name has 201 characters"), ('"Ac\nme"', "contains a line break")],
)
def test_names_that_do_not_fit(tmp_path: Path, name: str, message: str) -> None:
    """A name is there, on one line, and at most 200 characters long."""
    assert message in refusal(table(tmp_path, f"vendor,name\nacme,{name}\n"))[0]


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    """One run shows all that must be mended, each with its line."""
    text = "vendor,name,lot,email\nacme,Acme,Delivry,acme\nACME,,,\nbeta,Beta,Rail,b@b.example\n"
    assert [line.partition(" | ")[0] for line in refusal(table(tmp_path, text), lots=True)] == [
        'vendors.csv, line 2: column "lot": there is no lot "Delivry"',
        'vendors.csv, line 2: column "email": "acme" is not an e-mail address',
        'vendors.csv, line 3: column "vendor": the id "ACME" already belongs to "Acme"',
        'vendors.csv, line 3: column "name": the name is empty',
        'vendors.csv, line 3: column "lot": the lot is empty',
        'vendors.csv, line 4: column "lot": there is no lot "Rail"',
    ]


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("EN", "en"),
        ("de_ch", "de-CH"),
        ("fr-CA", "fr-CA"),
        ("German", "de"),
        ("Französisch", "fr"),
        ("Klingon", "Klingon"),
        ("", ""),
    ],
)
def test_languages(tmp_path: Path, written: str, language: str) -> None:
    """A language has a code in any case, or a name in any language; one that is not spoken stays, and stops nothing."""
    (vendor,) = load_vendors(table(tmp_path, f"vendor,name,language\nacme,Acme,{written}\n"), NO_LOTS)
    assert vendor.language == language


def test_a_misspelt_lot(tmp_path: Path) -> None:
    """A lot that is nearly a known one comes with the known one."""
    lines = refusal(table(tmp_path, "vendor,name,lot\nacme,Acme,Delivry\n"), lots=True)
    assert lines[0].endswith('Did you mean "Delivery"?')


def test_lot_in_a_campaign_without_lots(tmp_path: Path) -> None:
    """A lot that the criteria do not know is asked about."""
    assert "the campaign has none" in refusal(table(tmp_path, "vendor,name,lot\nacme,Acme,Delivery\n"))[0]


def test_comma_without_quotes(tmp_path: Path) -> None:
    """A name with a comma that nobody quoted does not shift the columns unnoticed."""
    lines = refusal(table(tmp_path, "vendor,name,email\nacme,Acme, Inc.,a@acme.example\n"))
    assert lines[0].startswith('vendors.csv, line 2: "a@acme.example" is in a column without a name')


def test_open_quote(tmp_path: Path) -> None:
    """A quotation mark that is never closed is named as the reason."""
    assert "quotation mark" in refusal(table(tmp_path, 'vendor,name\nacme,"Acme\nbeta,Beta\n'))[0]


def test_other_kinds_of_files(tmp_path: Path) -> None:
    """A file of another kind, or with the wrong ending, is refused with what to do."""
    (tmp_path / "vendors.doc").write_bytes(b"x")
    assert "only .csv, .xlsx, .ods and .xls tables are read" in refusal(tmp_path / "vendors.doc")[0]
    (tmp_path / "vendors.ods").write_bytes(b"x")
    assert "the workbook cannot be read" in refusal(tmp_path / "vendors.ods")[0]
    (tmp_path / "vendors.xlsx").write_bytes(b"not a workbook")
    assert "the workbook cannot be read" in refusal(tmp_path / "vendors.xlsx")[0]
    workbook(tmp_path / "book.xlsx", [["vendor"]]).rename(tmp_path / "vendors.csv")
    assert "with the name of a .csv file" in refusal(tmp_path / "vendors.csv")[0]
    (tmp_path / "vendors.csv").write_bytes(b"\x00\x01\x02\x00")
    assert "the file is not text" in refusal(tmp_path / "vendors.csv")[0]


def test_an_exception_is_a_reason(tmp_path: Path) -> None:
    """The reason for which a late vendor counts is kept; a mere "yes" says nothing, and is asked for."""
    given = table(tmp_path, "vendor,name,exception\nacme,Acme,  Our mail   was down \n")
    assert load_vendors(given, campaign())[0].exception == "Our mail was down"
    (told_of,) = refusal(table(tmp_path, "vendor,name,exception\nacme,Acme,Yes\n"))
    assert '"Yes" is not a reason' in told_of


def test_whom_nobody_writes_to() -> None:
    """Vendors of the sample and of the demo are known as made up; whoever has another id or address is not."""
    of_sample = Vendor("sample-1", "A", email="partner1@sample.example")
    assert all(map(is_made_up, (of_sample, Vendor("kestrel", "K", email="tenders@kestrel.example"))))
    own = (replace(of_sample, id="acme"), replace(of_sample, email="a@acme.example"), replace(of_sample, email=""))
    assert not any(map(is_made_up, own))


def test_what_is_right_of_a_table_is_returned(tmp_path: Path) -> None:
    """A wrong lot hides no vendor from the other tables; a wrong id hides all, as nobody knows who is meant there."""
    rows = "vendor,name,lot\nacme,Acme,Delivry\nbirch,Birch,Credit\n"
    vendors, (wrong,) = look_into_vendors(table(tmp_path, rows), LOTS)
    assert [(vendor.id, vendor.lot) for vendor in vendors] == [("acme", ALL_LOTS), ("birch", "Credit")]
    assert wrong.where.line == 2
    vendors, (wrong,) = look_into_vendors(table(tmp_path, rows.replace("acme,Acme,Delivry", "a b,A,Delivery")), LOTS)
    assert (vendors, wrong.where.line) == ((), 2)


def test_vendors_of_the_sample_are_told(tmp_path: Path) -> None:
    """A row of the sample that went along is told by what nobody edited in it: the id, or the address."""
    rows = "sample-1,A,Delivery,a@acme.pt\nbeta,B,Credit,partner2@sample.example\nacme,C,Credit,c@acme.pt\n"
    found = list(vendors_of_sample(table(tmp_path, f"vendor,name,lot,email\n{rows}"), LOTS))
    assert [(each.where.line, each.message) for each in found] == [
        (2, "still as in the sample: sample-1; is that meant?"),
        (3, "still as in the sample: partner2@sample.example; is that meant?"),
    ]
