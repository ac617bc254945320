"""How long our own books take to be read and ranked by: `python -m benchmarks.record`.

20,000 incidents of 200 vendors, with a year of volumes and feedback, the record scored; then 200 corrections of error
that were sent: for whom each was made, which `status` and `rank` must know, beside reading all of them to their ends.
Prints processor seconds of each step and the most memory.
"""

import resource
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TypeVar

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.corrections import SentCorrections
from scorecard.core.model.criteria import Buyer, Criteria, Criterion, Deadline, Question
from scorecard.core.model.kinds import Number, RecordMeasure, Text
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.record.measures import RecordQuestion, RecordUse
from scorecard.core.model.responses import Answer, AnswerState, Identity, Response
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.ranking.record_claims import with_record
from scorecard.core.record.measures import measure
from scorecard.core.robustness.records import rank_without_record, record_swings
from scorecard.files.tables.record import corrections, feedback, incidents, volumes
from scorecard.files.tables.record.books import BookPaths, BooksAsRead, load_books
from scorecard.words import words
from tests.builders.corrections import INCIDENT, sent_out

INCIDENTS, VENDORS, CORRECTIONS = 20_000, 200, 200
MONTHS = [f"2026-{month:02}" for month in range(2, 13)] + ["2027-01"]
T = TypeVar("T")


def main() -> None:
    """Measure each step, and print it."""
    names = [f"v{number:03}" for number in range(VENDORS)]
    vendors = tuple(Vendor(name, name.title()) for name in names)
    with TemporaryDirectory() as folder:
        paths = written(Path(folder), names)
        say = words("en")
        read: BooksAsRead = timed("read", lambda: load_books(paths, vendors, say, vendors_are_complete=True))
    asked = criteria()
    measures = timed("measured", lambda: measure(asked, vendors, read.books))
    responses = {name: response(name, place) for place, name in enumerate(names)}
    dossier = Dossier(vendors, responses, KpiTable(), Reviews(), books=read.books, measures=measures)
    lots = timed("ranked", lambda: with_record(rank_dossier(asked, dossier), asked, dossier))
    timed("without, and swings", lambda: (rank_without_record(asked, dossier), record_swings(lots, asked, dossier)))
    with TemporaryDirectory() as folder:
        campaign = Campaign(Path(folder))
        send_corrections(campaign)
        sent = SentCorrections(campaign)
        timed("corrections known", lambda: sent.all)
        timed("and read whole", sent.read_whole)
    print(f"{'most memory':>20} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


def timed(step: str, run: Callable[[], T]) -> T:
    """Return what a step returns, and print its processor seconds."""
    began = time.process_time()
    result = run()
    print(f"{step:>20} {time.process_time() - began:8.2f} s")
    return result


def written(folder: Path, names: list[str]) -> BookPaths:
    """Write our own books."""
    random = Random(1)  # noqa: S311
    happened = [
        f"I-{number},{random.choice(names)},{random.choice(MONTHS)}-{random.randint(1, 28):02} 10:00,delivery,"
        f"The customer had to call again and nobody knew of the case,{random.randint(1, 9)},{random.randint(1, 5)},,,"
        f"{random.randint(1, 48)},{random.randint(2, 400)},{random.choice(['yes', 'no'])},"
        f"{random.choice(['yes', 'no', 'none promised'])},{random.choice(['', 'I-0'])},,partner,2027-01-04,"
        for number in range(INCIDENTS)
    ]
    served = [f"{name},{month},{random.randint(300, 900)}" for name in names for month in MONTHS]
    said = [
        f"{name},{month},60,{random.randint(10, 30)},{random.randint(0, 20)},3.1,20"
        for name in names
        for month in MONTHS
    ]
    paths = BookPaths(*(folder / f"{name}.csv" for name in BookPaths._fields))
    decided = [f"I-{number},accepted,,,,2027-02-01,Quality" for number in range(0, INCIDENTS, 20)]
    tables = (
        *((incidents.COLUMNS, happened), (volumes.COLUMNS, served), (feedback.COLUMNS, said)),
        (corrections.COLUMNS, decided),
    )
    for path, (columns, rows) in zip(paths, tables, strict=True):
        path.write_text("\n".join([",".join(columns), *rows]) + "\n", encoding="utf-8")
    return paths


def send_corrections(campaign: Campaign) -> None:
    """Put corrections where `correct` does."""
    campaign.correcting.mkdir(parents=True)
    for number in range(CORRECTIONS):
        sent = sent_out("en", replace(INCIDENT, id=f"INC-{number}"))
        (campaign.correcting / f"acme-INC-{number}.xlsx").write_bytes(sent.workbook)


def criteria() -> Criteria:
    """Return what is asked of vendors, and of our own books."""
    text = Text((("en", "How many?"),))
    asked = tuple(Question(f"q{n}", text, Number(text, ((0.0, 0.0), (100.0, 100.0)), 0, 100), 1.0) for n in range(40))
    lower = (RecordMeasure.INCIDENT_RATE, RecordMeasure.HOURS_TO_SOLVE)
    anchors = dict.fromkeys(lower, ((0.0, 100.0), (200.0, 0.0)))
    records = tuple(
        RecordQuestion(f"r_{each}", text, each, anchors.get(each, ((0.0, 0.0), (100.0, 100.0))), 1.0, each.least)
        for each in (*lower, RecordMeasure.SOLVED_SHARE, RecordMeasure.KEPT_SHARE)
    )
    criterion = Criterion("service", text, 1.0, asked, records=records)
    more = {"deadline": Deadline(date(2027, 2, 26)), "record": RecordUse.SCORED}
    return Criteria(text, "en", Buyer("Buyer"), (criterion,), (), 1.0, "0123456789ab", **more)  # type: ignore[arg-type]


def response(vendor: str, place: int) -> Response:
    """Return a questionnaire."""
    answers = tuple(Answer(f"q{n}", AnswerState.ANSWERED, float((place * 7 + n) % 101)) for n in range(40))
    identity = Identity(vendor, vendor.title(), "", "en", "Tender", "0123456789ab")
    return Response(identity, f"returned/{vendor}.xlsx", f"sha-{vendor}", answers)


if __name__ == "__main__":
    main()
