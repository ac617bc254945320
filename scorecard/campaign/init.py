"""`scorecard init`: a new campaign folder."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
from scorecard.files.criteria.workbook.names import choices
from scorecard.files.first_tables import FirstTable, table_csv, table_workbook
from scorecard.files.key import make_key
from scorecard.files.launchers import write_launchers
from scorecard.files.sample import Sample, question_set
from scorecard.files.save import save
from scorecard.files.shipped import copy_missing, shipped_files
from scorecard.files.tables.clarifications import COLUMNS as CLARIFICATIONS
from scorecard.files.tables.kpis.load import measures_of
from scorecard.files.tables.questions import COLUMNS as QUESTIONS
from scorecard.files.tables.record import corrections, feedback, incidents, volumes
from scorecard.files.tables.reviews import COLUMNS as REVIEWS
from scorecard.files.tables.rows import TABLES
from scorecard.files.tables.vendors import REFERENCE, SAMPLE_EMAIL, SAMPLE_VENDOR, load_vendors
from scorecard.words import LANGUAGES, OFFERED, Words, base_of, words


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
    if name := has_criteria(folder):
        sample = replace(sample, languages=_languages(look_into(folder / name).readable))
    copied = copy_missing(folder, _shipped(sample, in_excel=in_excel))
    loaded = look_into(campaign.criteria)
    criteria = loaded.readable
    if criteria is None:
        raise ScorecardError(*loaded.problems)
    written, kept = list(copied.written), list(copied.kept)
    tables, there = _add_tables(campaign, criteria, _samples(criteria, in_excel=in_excel), in_excel=in_excel)
    written.extend(tables)
    kept.extend(there)
    for names, those in zip((written, kept), write_launchers(folder), strict=True):
        names.extend(those)
    (written if made_key else kept).append(".scorecard/key")
    campaign.returned.mkdir(exist_ok=True)
    first = tuple(path.name for path in (campaign.criteria, campaign.vendors, campaign.kpis[0]))
    return NewFolder(tuple(written), tuple(kept), criteria.language, first)


def _languages(criteria: Criteria | None) -> tuple[str, ...]:
    """Return the languages of the texts in criteria, as far as samples have them; the campaign's own first."""
    questions = () if criteria is None else criteria.questions
    named = (language for question in questions for language, _ in question.text.versions)
    spoken_there = dict.fromkeys(base_of(name) for name in ("en" if criteria is None else criteria.language, *named))
    return tuple(language for language in spoken_there if language in LANGUAGES)


def add_tables(campaign: Campaign) -> tuple[list[str], str]:
    """Write the tables of vendors and KPIs where there are none, as `init` does.

    Return the names of those that were written, and the language of the campaign. Nothing is written where the criteria
    cannot be read.
    """
    criteria = look_into(campaign.criteria).readable if campaign.criteria.exists() else None
    if criteria is None:
        return [], "en"
    in_excel = campaign.criteria.suffix in WORKBOOKS
    samples = _samples(criteria, in_excel=in_excel)
    needed = ("vendors", "kpis") if measures_of(criteria) else ("vendors",)
    written, _ = _add_tables(campaign, criteria, {stem: samples[stem] for stem in needed}, in_excel=in_excel)
    return written, criteria.language


def _add_tables(
    campaign: Campaign, criteria: Criteria, tables: Mapping[str, FirstTable], *, in_excel: bool
) -> tuple[list[str], list[str]]:
    """Write the tables that are missing; return the names of those that were written, and of those that were there."""
    written: list[str] = []
    kept: list[str] = []
    for stem, table in tables.items():
        paths = [campaign.folder / f"{stem}{kind}" for kind in TABLES]
        # Values of KPIs may stand in several tables, none of which has that very name.
        there = next((path for path in (campaign.kpis if stem == "kpis" else paths) if path.exists()), None)
        if there is not None:
            kept.append(there.name)
            continue
        # Vendors are written first, and may have been there before.
        filled = replace(table, rows=_rows_of_kpis(campaign, criteria, table.columns)) if stem == "kpis" else table
        name = f"{stem}{'.xlsx' if in_excel else '.csv'}"
        save(campaign.folder / name, table_workbook(filled, stem, now()) if in_excel else table_csv(filled))
        written.append(name)
    return written, kept


def _rows_of_kpis(campaign: Campaign, criteria: Criteria, columns: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return a row for each vendor whose KPIs are wanted; none where the vendors cannot be read."""
    try:
        vendors = load_vendors(campaign.vendors, criteria)
    except ScorecardError:
        return ()
    return tuple((vendor.id, *("" for _ in columns[1:])) for vendor in vendors if not vendor.reference)


def _shipped(sample: Sample, *, in_excel: bool) -> dict[str, bytes]:
    """Return what is shipped by name, perhaps with the criteria as a workbook."""
    files = shipped_files(now().date(), sample)
    if not in_excel:
        return files
    # What stands above the first key is about YAML; the workbook has a guide of its own.
    texts = {"criteria.yaml": re.sub(r"\A(?:#.*\n)+", "", files.pop("criteria.yaml").decode())}
    for name in [name for name in files if name.startswith("templates/questions/")]:
        texts[name] = question_set(files.pop(name).decode(), sample)
    # Here the names in the first steps end otherwise, but for that of the log.
    readme = re.sub(rb"`(\w+)\.(?:yaml|csv)`", rb"`\1.xlsx`", files["README.md"])
    # Their comments are in English.
    remarked = sample.languages[0] == "en"
    books = {name.replace(".yaml", ".xlsx"): _workbook(text, remarked=remarked) for name, text in texts.items() if text}
    return {**books, **files, "README.md": readme}


def _workbook(text: str, *, remarked: bool) -> bytes:
    """Return the text of criteria as a workbook, perhaps with its comments as remarks."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "criteria.yaml"
        path.write_text(text.replace(".csv", ".xlsx"), encoding="utf-8")
        return converted(path, to_workbook=True, remarked=remarked)


def _samples(criteria: Criteria, *, in_excel: bool) -> dict[str, FirstTable]:
    """Return tables by name, with one vendor a lot, so that every command can be tried before they are filled in.

    Of our own books, only the headings. For Excel there is all that may be filled in later, with what it is for.
    """
    say = words(criteria.language)
    vendors: list[tuple[str, ...]] = []
    for number, lot in enumerate(criteria.lots or ("",), start=1):
        email = SAMPLE_EMAIL.format(number=number)
        contact = (say("terminal.init.contact"), email, criteria.language)
        vendors.append(
            (SAMPLE_VENDOR.format(number=number), say("terminal.init.company", number=number), lot, *contact, "")
        )
    lots = {"lot": tuple(lot for lot in criteria.lots if "," not in lot)}
    told = {kpi.column: f"{kpi.name} ({kpi.unit})" if kpi.unit else str(kpi.name) for kpi in criteria.kpis}
    yes_or_no = tuple(say.spellings(word)[0].lower() for word in ("yes", "no"))
    of_incidents = {"told": yes_or_no, "correction": yes_or_no, "kept": tuple(Kept), "cause": tuple(Cause)}
    of_vendors = {"role": (REFERENCE,), "join": yes_or_no[:1]}
    examples = {"language": tuple(sorted(OFFERED)), **lots}
    columns: tuple[str, ...] = ("vendor", "name", "lot", "contact", "email", "language", "role")
    columns += ("invited", "exception", "received", "source", "join", "withdrawn", "excluded") if in_excel else ()
    later = {
        "reviews": FirstTable(REVIEWS, choices={"verified": yes_or_no}, about=_about("reviews", REVIEWS, say)),
        "clarifications": FirstTable(CLARIFICATIONS, about=_about("clarifications", CLARIFICATIONS, say)),
    }
    return {
        "vendors": FirstTable(columns, tuple(vendors), of_vendors, examples, _about("vendors", columns, say)),
        "kpis": FirstTable(("vendor", *(measure.column for measure in measures_of(criteria))), about=told),
        **(later if in_excel else {}),
        "questions": FirstTable(QUESTIONS, examples=lots),
        "incidents": FirstTable(incidents.COLUMNS, choices=of_incidents),
        "volumes": FirstTable(volumes.COLUMNS),
        "feedback": FirstTable(feedback.COLUMNS),
        "corrections": FirstTable(corrections.COLUMNS, choices={"decision": tuple(Verdict), "proven": yes_or_no}),
    }


def _about(table: str, columns: Sequence[str], say: Words) -> dict[str, str]:
    """Return what each column of a table is for."""
    languages = ", ".join(sorted(OFFERED))
    return {column: say(f"guide.table.{table}.{column}", languages=languages, **choices(say)) for column in columns}
