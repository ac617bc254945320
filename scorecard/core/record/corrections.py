"""What became of corrections of error as of a day, by rules that cost nobody anything for what is ours to say.

A correction is overdue where its due day is over and nothing came back, or nothing newer since it was rejected. What
came after a rejection is to be looked at again; what came after an acceptance changes that no more. An action is closed
where we called it proven, and overdue where its due day is over: unless the vendor says that it is done, and names a
proof that we have not looked at. Where nobody knows when it came, it counts as newer than what we said as long as more
versions of it came than we have decided on.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from scorecard.core.model.record.books import Books, Incident
from scorecard.core.model.record.corrections import (
    ActionStatus,
    Correction,
    CorrectionDecision,
    CorrectionRequest,
    CorrectiveAction,
    Verdict,
)
from scorecard.core.model.record.judged import (
    NO_CORRECTIONS,
    ActionState,
    CorrectionPart,
    Corrections,
    CorrectionState,
    Flaw,
    FlawCode,
    JudgedAction,
    JudgedCorrection,
    RepeatedCause,
)
from scorecard.core.values.persons import persons_in
from scorecard.core.values.texts import plain_signs

_LEAST_WHYS = 3
_BESIDE_BLAME = 7
"""Words beside one that blames, at the most: with more of them a why says something else as well."""
_Said = tuple[str, ...]
"""The words of a text in normal form."""


def judged(
    books: Books, day: date, blame: Iterable[str] = (), taking_part: Collection[str] | None = None
) -> Corrections:
    """Return what became of all corrections of error as of a day; decisions of later days are not known yet.

    `blame` has the words with which people put the blame on somebody, in all languages. Vendors that are not among the
    ids in `taking_part` owe nothing, and what they never sent is not told; `None` where nobody knows who takes part.
    """
    decisions = _by_incident(decision for decision in books.decisions if decision.date <= day)
    known = {incident.id: incident for incident in books.incidents}
    requests = {each.incident: each for each in books.requests if _is_its_own(each, known)}
    corrections = {each.incident: each for each in books.corrections if _is_its_own(each, known)}
    blames = frozenset(filter(None, map(_said, blame)))
    found = []
    for name in {**requests, **corrections, **decisions}:
        source = requests.get(name) or corrections.get(name) or known.get(name)
        if source is not None:
            own = tuple(decisions.get(name, ()))
            about = JudgedCorrection(
                name, source.vendor, CorrectionState.OUT, requests.get(name), corrections.get(name), own
            )
            each = _judged(about, name in requests and name in books.unclear, day)
            if taking_part is None or source.vendor in taking_part:
                found.append(each)
            elif each.state is not CorrectionState.OUT:
                found.append(_without_debts(each))
    if not found:
        return NO_CORRECTIONS
    complete = sorted(found, key=lambda each: (each.vendor, _moment(known.get(each.incident)), each.incident))
    return Corrections(
        day, tuple(_with_flaws(each, blames) for each in complete), tuple(_repeated(books.incidents, corrections))
    )


def _is_its_own(each: CorrectionRequest | Correction, known: Mapping[str, Incident]) -> bool:
    """Return whether the incident is that of the vendor who was asked, or who sent it, as far as it is in the books."""
    return each.incident not in known or known[each.incident].vendor == each.vendor


def _moment(incident: Incident | None) -> datetime:
    return datetime.max if incident is None else incident.moment


def _by_incident(decisions: Iterable[CorrectionDecision]) -> Mapping[str, Sequence[CorrectionDecision]]:
    """Return the decisions on each incident in the order of time."""
    found: dict[str, list[CorrectionDecision]] = {}
    for decision in sorted(decisions, key=lambda each: each.date):
        found.setdefault(decision.incident, []).append(decision)
    return found


# --- where it stands -------------------------------------------------------------------------------------------------


def _judged(about: JudgedCorrection, is_unclear: bool, day: date) -> JudgedCorrection:
    """Return where a correction stands, of which it is known what came back and what we said."""
    request, correction = about.request, about.correction
    verdicts = [each for each in about.decisions if each.verdict is not None]
    verdict = verdicts[-1] if verdicts else None
    is_newer = is_unclear or (correction is not None and _is_newer(correction, verdicts))
    if verdict is not None and verdict.verdict is Verdict.REJECTED and is_newer:
        verdict = None
    if verdict is not None:
        is_accepted = verdict.verdict is Verdict.ACCEPTED
        state = CorrectionState.ACCEPTED if is_accepted else CorrectionState.REJECTED
    elif is_unclear:
        state = CorrectionState.UNCLEAR
    else:
        state = CorrectionState.OUT if correction is None else CorrectionState.BACK
    is_open = state in (CorrectionState.OUT, CorrectionState.REJECTED)
    counts = correction is not None and state is not CorrectionState.REJECTED
    return replace(
        about,
        state=state,
        verdict=verdict,
        overdue=is_open and request is not None and request.due < day,
        actions=tuple(_judged_actions(correction, about.decisions, day)) if correction is not None and counts else (),
    )


def _is_newer(correction: Correction, decisions: Sequence[CorrectionDecision]) -> bool:
    """Return whether what came back is newer than all that we said, or may be as far as anybody knows.

    Each decision is about one version; where there are more versions, one of them waits for us.
    """
    if correction.came is None:
        return len(decisions) < correction.versions
    return not decisions or correction.came > decisions[-1].date


def _without_debts(each: JudgedCorrection) -> JudgedCorrection:
    """Return a correction of a vendor that owes nothing any more."""
    actions = (
        replace(action, state=ActionState.OPEN) if action.state is ActionState.OVERDUE else action
        for action in each.actions
    )
    return replace(each, overdue=False, actions=tuple(actions))


def _judged_actions(
    correction: Correction, decisions: Sequence[CorrectionDecision], day: date
) -> Iterator[JudgedAction]:
    for action in correction.actions:
        said = [each for each in decisions if each.action == action.number]
        last = said[-1] if said else None
        yield JudgedAction(action, _state_of(action, last, _is_newer(correction, said), day), last)


def _state_of(action: CorrectiveAction, said: CorrectionDecision | None, is_new: bool, day: date) -> ActionState:
    if said is not None and said.proven:
        return ActionState.PROVEN
    if is_new and action.status is ActionStatus.DONE and action.proof:
        return ActionState.CLAIMED
    return ActionState.OVERDUE if action.due is not None and action.due < day else ActionState.OPEN


# --- what is wrong with it -------------------------------------------------------------------------------------------


def _with_flaws(each: JudgedCorrection, blames: frozenset[_Said]) -> JudgedCorrection:
    if each.correction is None:
        return each
    flaws = tuple(_flaws(each.correction, blames))
    known = {flaw.part for flaw in flaws if flaw.action is None}
    dropped = (Flaw(FlawCode.DROPPED, part) for part in _dropped(each.correction) if part not in known)
    return replace(each, flaws=(*flaws, *dropped))


def _flaws(correction: Correction, blames: frozenset[_Said]) -> Iterator[Flaw]:
    needed: dict[CorrectionPart, object] = {
        CorrectionPart.HAPPENED: correction.happened,
        CorrectionPart.CUSTOMERS: correction.customers,
        CorrectionPart.SECURITY: correction.security,
        CorrectionPart.LESSONS: correction.lessons,
        CorrectionPart.ACTIONS: correction.actions,
    }
    yield from (Flaw(FlawCode.BLANK, part) for part, said in needed.items() if not said)
    if len(correction.whys) < _LEAST_WHYS:
        yield Flaw(FlawCode.FEW_WHYS, CorrectionPart.WHYS)
    if correction.whys and all(_only_blames(why, blames) for why in correction.whys):
        yield Flaw(FlawCode.BLAMES, CorrectionPart.WHYS)
    for action in correction.actions:
        yield from (Flaw(code, CorrectionPart.ACTIONS, action.number) for code in _flaws_of(action, correction.came))
    told = ((part, number) for part, number, text in _texts(correction) if any(persons_in(text)))
    yield from (Flaw(FlawCode.PERSON, part, number) for part, number in dict.fromkeys(told))


def _flaws_of(action: CorrectiveAction, came: date | None) -> Iterator[FlawCode]:
    if not action.owner:
        yield FlawCode.NO_OWNER
    if action.due is None:
        yield FlawCode.NO_DATE
    elif came is not None and action.due < came and action.status is not ActionStatus.DONE:
        yield FlawCode.PAST_DATE


def _dropped(correction: Correction) -> Iterator[CorrectionPart]:
    """Yield the parts in which the version that was rejected says what this one leaves out."""
    rejected = correction.rejected
    if rejected is not None:
        now, then = _extents(correction), _extents(rejected)
        yield from dict.fromkeys(part for part, number in then if now.get((part, number), 0) < then[part, number])


def _extents(correction: Correction) -> Mapping[tuple[CorrectionPart, int | None], int]:
    """Return how many entries stand in each part, and in each action by its number."""
    given = Counter((part, number) for part, number, text in _texts(correction) if text)
    given[CorrectionPart.VIEW, None] += correction.view is not None
    for action in correction.actions:
        given[CorrectionPart.ACTIONS, action.number] += (action.due is not None) + (action.status is not None)
    return given


def _texts(correction: Correction) -> Iterator[tuple[CorrectionPart, int | None, str]]:
    """Yield all texts, each with the part where it stands and the number of its action."""
    yield from ((CorrectionPart.HAPPENED, None, text) for text in correction.happened)
    yield from ((CorrectionPart.WHYS, None, text) for text in correction.whys)
    named = {
        CorrectionPart.VIEW: correction.reasons,
        CorrectionPart.CUSTOMERS: correction.customers,
        CorrectionPart.BUSINESS: correction.business,
        CorrectionPart.DATA: correction.data,
        CorrectionPart.SECURITY: correction.security,
        CorrectionPart.IMPLICATIONS: correction.implications,
        CorrectionPart.LESSONS: correction.lessons,
    }
    yield from ((part, None, text) for part, text in named.items())
    for action in correction.actions:
        yield from ((CorrectionPart.ACTIONS, action.number, text) for text in (action.what, action.owner, action.proof))


def _only_blames(why: str, blames: frozenset[_Said]) -> bool:
    """Return whether a why puts the blame on somebody, and says little else."""
    said = _said(why)
    return any(
        said[start : start + len(phrase)] == phrase and len(said) - len(phrase) <= _BESIDE_BLAME
        for phrase in blames
        for start in range(len(said) - len(phrase) + 1)
    )


def _said(text: str) -> _Said:
    """Return the words of a text without capitals, accents and marks.

    >>> _said("Erreur  humaine : oublié!")
    ('erreur', 'humaine', 'oublie')
    """
    apart = unicodedata.normalize("NFKD", plain_signs(text)).casefold()
    return tuple(re.findall(r"\w+", "".join(sign for sign in apart if not unicodedata.combining(sign))))


# --- what comes again ------------------------------------------------------------------------------------------------


def _repeated(incidents: Sequence[Incident], corrections: Mapping[str, Correction]) -> Iterator[RepeatedCause]:
    """Yield the incidents of each vendor that repeat each other, or whose corrections end with the same why."""
    known = {incident.id: incident for incident in sorted(incidents, key=lambda each: (each.moment, each.id))}
    joined = {name: name for name in known}
    ends: dict[tuple[str, _Said], str] = {}
    shared: dict[str, str] = {}
    for name, incident in known.items():
        repeated = known.get(incident.repeat_of)
        if repeated is not None and repeated.vendor == incident.vendor:
            joined[_first(name, joined)] = _first(repeated.id, joined)
        whys = corrections[name].whys if name in corrections else ()
        if whys and (end := _said(whys[-1])):
            same = ends.setdefault((incident.vendor, end), name)
            if same != name:
                joined[_first(name, joined)] = _first(same, joined)
                shared[name] = whys[-1]
    groups: dict[str, list[str]] = {}
    for name in known:
        groups.setdefault(_first(name, joined), []).append(name)
    for names in groups.values():
        if len(names) > 1:
            why = next((shared[name] for name in reversed(names) if name in shared), "")
            yield RepeatedCause(known[names[0]].vendor, tuple(names), why)


def _first(name: str, joined: Mapping[str, str]) -> str:
    while joined[name] != name:
        name = joined[name]
    return name


# --- for the measures ------------------------------------------------------------------------------------------------


def was_on_time(each: JudgedCorrection, due: date) -> bool | None:
    """Return whether a correction came by its due day; `None` where nobody knows when the first one came."""
    verdicts = [decision for decision in each.decisions if decision.verdict is not None]
    # What was decided on had come.
    if any(verdict.date <= due for verdict in verdicts):
        return True
    correction = each.correction
    if correction is None:
        return None if verdicts or each.state is CorrectionState.UNCLEAR else False
    came = correction.first or correction.came
    if came is None or came <= due:
        return None if came is None else True
    was_another = correction.first is None and any(verdict.date < came for verdict in verdicts)
    return None if was_another else False


def is_complete(each: JudgedCorrection, day: date) -> bool | None:
    """Return whether a correction is accepted as of a day, and each action proven or not yet due.

    `None` as long as it is ours to say so: of what came back by that day, or of an action said to be done.
    """
    if each.state is CorrectionState.UNCLEAR:
        return None
    if each.state is CorrectionState.BACK:
        came = None if each.correction is None else each.correction.came
        return False if came is not None and came > day else None
    if each.state is not CorrectionState.ACCEPTED or each.actions_in(ActionState.OVERDUE):
        return False
    claimed = each.actions_in(ActionState.CLAIMED)
    return None if any(action.action.due is not None and action.action.due < day for action in claimed) else True
