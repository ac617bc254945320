"""What came back so far, for other programs: as CSV and as JSON."""

import csv
import io
import json

from scorecard.core.model.responses import ReturnedFile
from scorecard.core.ranking.progress import CampaignStatus, VendorStatus
from scorecard.typeset.outside_text import csv_text, json_text

_Line = dict[str, object]


def status_csv(status: CampaignStatus) -> str:
    """Return a line a vendor, and one for each file that is nobody's or was refused.

    A text that a spreadsheet program would take for a formula has an apostrophe before it.
    """
    out = io.StringIO()
    lines = [_vendor(one) for one in status.vendors] + [_file(one) for one in _refused(status)]
    writer = csv.DictWriter(out, list(_vendor(status.vendors[0])), lineterminator="\n", restval="")
    writer.writeheader()
    for line in lines:
        writer.writerow({name: _cell(value) for name, value in line.items()})
    return out.getvalue()


def status_json(status: CampaignStatus) -> str:
    """Return the vendors and the files that were looked at, and every problem; what is missing is null."""
    data = {
        "schema": 1,
        "vendors": [_vendor(one) for one in status.vendors],
        "files": [{"file": one.file, "state": one.state.value, "vendor": one.vendor or None} for one in status.files],
        "problems": [
            {
                "file": one.where.file,
                "sheet": one.where.sheet,
                "cell": one.where.cell,
                "message": one.message,
                "hint": one.hint,
            }
            for one in status.problems
        ],
    }
    return json_text(json.dumps(data, indent=1, ensure_ascii=False)) + "\n"


def _vendor(one: VendorStatus) -> _Line:
    done = one.completion
    return {
        "vendor": one.vendor.id,
        "name": one.vendor.name,
        "lot": one.vendor.lot or None,
        "email": one.vendor.email or None,
        "state": done.state.value,
        "answered": done.answered,
        "asked": done.asked or None,
        "required_open": [question.id for question in done.required_open],
        "came": one.came.isoformat() if one.came else None,
        "file": one.file or None,
        "problems": [str(problem) for problem in one.problems],
    }


def _refused(status: CampaignStatus) -> list[ReturnedFile]:
    known = {one.vendor.id for one in status.vendors}
    return [one for one in status.files if one.problem is not None and one.vendor not in known]


def _file(one: ReturnedFile) -> _Line:
    return {"vendor": one.vendor or None, "state": one.state.value, "file": one.file, "problems": [str(one.problem)]}


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "; ".join(str(part) for part in value)
    return csv_text(value) if isinstance(value, str) else value
