"""What `scorecard check` found, for other programs."""

import json
from collections.abc import Mapping, Sequence

from scorecard.errors import Problem
from scorecard.typeset.outside_text import json_text

_PLACE = ("file", "sheet", "cell", "line", "key")


def problems_json(problems: Mapping[str, Sequence[Problem]]) -> bytes:
    """Return problems by what they mean (`stops`, `doubt`, `remark`), in that order; what is not known is null."""
    listed = [
        {"kind": kind, **{key: getattr(problem.where, key) for key in _PLACE}}
        | {"message": problem.message, "hint": problem.hint or None}
        for kind, some in problems.items()
        for problem in some
    ]
    data = {"schema": 1, "problems": listed}
    return (json_text(json.dumps(data, indent=1, ensure_ascii=False)) + "\n").encode()
