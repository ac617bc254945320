"""What came back so far, for other programs: as CSV and as JSON."""

import csv
import io
import json
from dataclasses import asdict
from datetime import datetime

from scorecard.core.model.responses import ReturnedFile
from scorecard.core.ranking.desk import Desk, OnDesk
from scorecard.typeset.outside_text import csv_text, json_text

_Line = dict[str, object]


def status_csv(desk: Desk) -> str:
    """Return a line a vendor and one a file that is nobody's or was refused; no text is taken for a formula."""
    status = desk.status
    out, known = io.StringIO(), {told.vendor.id for told in status.vendors}
    lines = [_vendor(each, desk) for each in desk.vendors]
    lines += [
        {**_file(file), "problems": [str(file.problem)]}
        for file in status.files
        if file.problem is not None and file.vendor not in known
    ]
    writer = csv.DictWriter(out, list(lines[0]), lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in line.items()} for line in lines)
    return out.getvalue()


def status_json(desk: Desk) -> str:
    """Return the vendors and the files that were looked at, and every problem; what is missing is null."""
    status = desk.status
    place = ("file", "sheet", "cell")
    data = {
        "schema": 1,
        "vendors": [_vendor(each, desk) for each in desk.vendors],
        "corrections": None if status.corrections is None else asdict(status.corrections),
        "files": [_file(file) for file in status.files],
        "problems": [
            {**{key: getattr(problem.where, key) for key in place}, "message": problem.message, "hint": problem.hint}
            for problem in status.problems
        ],
    }
    return json_text(json.dumps(data, indent=1, ensure_ascii=False)) + "\n"


def _vendor(each: OnDesk, desk: Desk) -> _Line:
    told, written, asked = each.status, each.written, each.asking_back
    vendor = told.vendor
    return {
        "vendor": vendor.id,
        "name": vendor.name,
        "lot": vendor.lot or None,
        "email": vendor.email or None,
        "state": told.state,
        "answered": told.answered,
        "asked": told.asked or None,
        "required_open": [question.id for question in told.required_open],
        "invited": _moment(written.invited),
        "reminded": _moment(written.reminded),
        "came": told.came.isoformat() if told.came else None,
        "receipt": _moment(written.acknowledged),
        "asked_back": _moment(written.asked_back),
        "heard": _moment(written.heard),
        "corrected": _moment(written.corrected),
        "clarification": None if asked is None else asked.round,
        "clarified": None if asked is None else asked.is_back,
        "next": desk.next_step(each),
        "file": told.file or None,
        "problems": [str(problem) for problem in told.problems],
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _file(file: ReturnedFile) -> _Line:
    return {"file": file.file, "state": file.state, "vendor": file.vendor or None}


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "; ".join(str(part) for part in value)
    return csv_text(value) if isinstance(value, str) else value
