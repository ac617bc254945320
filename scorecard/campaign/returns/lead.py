"""By which criteria vendors are ranked, where they were changed after answers had come."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.differences import DECLARED_KEYS
from scorecard.core.model.responses import Response
from scorecard.core.ranking.changes import undeclared
from scorecard.errors import Problem
from scorecard.files.criteria.load import read_document
from scorecard.files.criteria.sentences import in_terms_of


@dataclass(frozen=True)
class Lead:
    """By which criteria vendors are ranked."""

    criteria: Criteria
    responses: Mapping[str, Response]
    """By the id of the vendor: its answers to them."""
    problems: tuple[Problem, ...]
    """What needs a look for that."""


def leading(returned: Returned, reception: Reception, path: Path) -> Lead:
    """Return the current criteria, or those as sent where nobody is named who decided what may move the order.

    `path` is where the current ones lie.
    """
    current = reception.criteria
    made_from = Counter(response.identity.criteria for response in returned.as_sent.values())
    sent = None
    if current.fingerprint not in made_from:
        commonest = sorted(made_from, key=lambda name: (-made_from[name], name))
        sent = next(filter(None, map(reception.kept, commonest)), None)
    changes = () if sent is None else undeclared(sent, current)
    if sent is None or not changes:
        return Lead(current, returned.counted, returned.left_out)
    say, document = reception.words, read_document(path)
    named = (document.called(change.what) if change.what in DECLARED_KEYS else change.what for change in changes)
    what = ", ".join(dict.fromkeys(named))
    hint = in_terms_of(say("read.undeclared.hint"), in_workbook=document.in_workbook)
    problem = say.problem(document.place(("changes", len(current.changes), "what")), "read.undeclared", hint, what=what)
    responses = {vendor: reception.answers_to(sent, response) for vendor, response in returned.as_sent.items()}
    return Lead(sent, responses, (problem,))
