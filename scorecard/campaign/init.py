"""`scorecard init`: a new campaign folder."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from scorecard.campaign.convert import converted
from scorecard.campaign.folder import Campaign, now
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.record.books import Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import Verdict
from scorecard.errors import ScorecardError
from scorecard.files.criteria.load import WORKBOOKS, look_into
from scorecard.files.first_tables import FirstTable, table_csv, table_workbook
from scorecard.files.key import make_key
from scorecard.files.launchers import write_launchers
from scorecard.files.sample import Sample
from scorecard.files.save import save
from scorecard.files.shipped import copy_missing, shipped_files
from scorecard.files.tables.clarifications import COLUMNS as CLARIFICATIONS
from scorecard.files.tables.questions import COLUMNS as QUESTIONS
from scorecard.files.tables.record import corrections, feedback, incidents, volumes
from scorecard.files.tables.reviews import COLUMNS as REVIEWS
from scorecard.files.tables.rows import TABLES
from scorecard.files.tables.vendors import REFERENCE
from scorecard.words import LANGUAGES, Words, words


@dataclass(frozen=True)
class NewFolder:
    """What became of the files of a campaign folder, by their names within it."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    language: str
    """The campaign's."""
    first: tuple[str, ...]
    """Those that are edited first: criteria, vendors and KPIs."""


def has_criteria(folder: Path) -> str:
    """Return the name of the criteria that a folder has already, so that none are made; empty where it has none."""
    return next((name for name in ("criteria.yaml", "criteria.xlsx") if (folder / name).exists()), "")


def init(folder: Path, sample: Sample, *, in_excel: bool = False) -> NewFolder:
    """Make a campaign folder, or add what an existing one lacks; nothing that is there is ever replaced.

    `sample` says with which criteria it begins. They and the tables are workbooks where they are made `in_excel`, and
    tables also where the criteria that are there are one.

    Raises ScorecardError where a file cannot be written, where not even lots and KPIs of criteria that are there can be
    told, and where the key is gone with which questionnaires were signed.
    """
    campaign = Campaign(folder)
    campaign.settle()
    made_key = make_key(folder)
    in_excel = in_excel or campaign.criteria.suffix in WORKBOOKS
    copied = copy_missing(folder, _shipped(sample, in_excel=in_excel))
    loaded = look_into(campaign.criteria)
    criteria = loaded.readable
    if criteria is None:
        raise ScorecardError(*loaded.problems)
    written, kept = list(copied.written), list(copied.kept)
    for stem, table in _samples(criteria, in_excel=in_excel).items():
        there = next((name for kind in TABLES if (folder / (name := f"{stem}{kind}")).exists()), "")
        name = there or f"{stem}{'.xlsx' if in_excel else '.csv'}"
        (kept if there else written).append(name)
        if not there:
            save(folder / name, table_workbook(table, stem, now()) if in_excel else table_csv(table))
    for names, those in zip((written, kept), write_launchers(folder), strict=True):
        names.extend(those)
    (written if made_key else kept).append(".scorecard/key")
    campaign.returned.mkdir(exist_ok=True)
    first = tuple(path.name for path in (campaign.criteria, campaign.vendors, campaign.kpis[0]))
    return NewFolder(tuple(written), tuple(kept), criteria.language, first)


def _shipped(sample: Sample, *, in_excel: bool) -> dict[str, bytes]:
    """Return what is shipped by name, perhaps with the criteria as a workbook."""
    files = shipped_files(now().date(), sample)
    if not in_excel:
        return files
    with TemporaryDirectory() as folder:
        text = Path(folder) / "criteria.yaml"
        # What stands above the first key is about YAML; the workbook has a guide of its own.
        without_head = re.sub(rb"\A(?:#.*\n)+", b"", files.pop(text.name))
        text.write_bytes(without_head.replace(b".csv", b".xlsx"))
        # Here the names in the first steps end otherwise, but for that of the log.
        readme = re.sub(rb"`(\w+)\.(?:yaml|csv)`", rb"`\1.xlsx`", files["README.md"])
        return {"criteria.xlsx": converted(text, to_workbook=True), **files, "README.md": readme}


def _samples(criteria: Criteria, *, in_excel: bool) -> dict[str, FirstTable]:
    """Return tables by name, with one vendor a lot, so that every command can be tried before they are filled in.

    Of our own books, only the headings. For Excel there is all that may be filled in later, with what it is for.
    """
    say = words(criteria.language)
    vendors: list[tuple[str, ...]] = []
    kpis: list[tuple[str, ...]] = []
    for number, lot in enumerate(criteria.lots or ("",), start=1):
        contact = (say("terminal.init.contact"), f"partner{number}@sample.example", criteria.language)
        vendors.append((f"sample-{number}", say("terminal.init.company", number=number), lot, *contact, ""))
        kpis.append((f"sample-{number}", *("" for _ in criteria.kpis)))
    lots = {"lot": tuple(lot for lot in criteria.lots if "," not in lot)}
    told = {kpi.column: f"{kpi.name} ({kpi.unit})" if kpi.unit else str(kpi.name) for kpi in criteria.kpis}
    yes_or_no = tuple(say.spellings(word)[0].lower() for word in ("yes", "no"))
    of_incidents = {"told": yes_or_no, "correction": yes_or_no, "kept": tuple(Kept), "cause": tuple(Cause)}
    of_vendors = {"role": (REFERENCE,), "join": yes_or_no[:1]}
    examples = {"language": tuple(sorted(LANGUAGES)), **lots}
    columns: tuple[str, ...] = ("vendor", "name", "lot", "contact", "email", "language", "role")
    columns += ("invited", "exception", "received", "source", "join", "withdrawn", "excluded") if in_excel else ()
    later = {
        "reviews": FirstTable(REVIEWS, choices={"verified": yes_or_no}, about=_about("reviews", REVIEWS, say)),
        "clarifications": FirstTable(CLARIFICATIONS, about=_about("clarifications", CLARIFICATIONS, say)),
    }
    return {
        "vendors": FirstTable(columns, tuple(vendors), of_vendors, examples, _about("vendors", columns, say)),
        "kpis": FirstTable(("vendor", *(kpi.column for kpi in criteria.kpis)), tuple(kpis), about=told),
        **(later if in_excel else {}),
        "questions": FirstTable(QUESTIONS, examples=lots),
        "incidents": FirstTable(incidents.COLUMNS, choices=of_incidents),
        "volumes": FirstTable(volumes.COLUMNS),
        "feedback": FirstTable(feedback.COLUMNS),
        "corrections": FirstTable(corrections.COLUMNS, choices={"decision": tuple(Verdict), "proven": yes_or_no}),
    }


def _about(table: str, columns: Sequence[str], say: Words) -> dict[str, str]:
    """Return what each column of a table is for."""
    languages = ", ".join(sorted(LANGUAGES))
    return {column: say(f"guide.table.{table}.{column}", languages=languages) for column in columns}
