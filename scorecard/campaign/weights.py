"""`scorecard weights`: workbooks in which a committee weighs, and what its members say together."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from string import ascii_uppercase

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.rank import gather, request_for
from scorecard.core.model.criteria import Criteria, Scenario
from scorecard.core.model.rankings import ScenarioRanking
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.robustness.scenarios import reweighted
from scorecard.core.weighting.agreement import Agreement, agreement
from scorecard.core.weighting.ballot import Ballot
from scorecard.core.weighting.swings import as_scenario
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.save import save, save_all
from scorecard.files.shown import shown
from scorecard.files.weights import Filled, read_member, read_weights
from scorecard.files.written_here import keep_others
from scorecard.intake.find import find_files, is_clutter
from scorecard.report.weighting.sheet import member_workbook
from scorecard.report.weighting.shown import ballot_of
from scorecard.report.weighting.together import Together, together_workbook
from scorecard.words import words


@dataclass(frozen=True)
class MadeWorkbooks:
    """The workbooks of a committee."""

    language: str
    made: tuple[Path, ...]
    kept: tuple[Path, ...]
    """Those that were there already."""
    problems: tuple[Problem, ...]
    """What of these cannot be used."""


def make_workbooks(campaign: Campaign, members: int) -> MadeWorkbooks:
    """Make a workbook for each of so many members, whose names are letters; what is there is kept.

    Raises ScorecardError once something has come back, and where there is nothing to weigh.
    """
    campaign.settle(campaign.weights)
    criteria, ballot = _asked(campaign)
    say = words(criteria.language)
    if back := _files_in(campaign.returned):
        raise ScorecardError(say.problem(Where(shown(campaign.returned)), "committee.returned", count=len(back)))
    there = {path.stem.upper(): path for path in _files_in(campaign.weights)}
    names = ascii_uppercase[:members]
    title = criteria.title.of(criteria.language)
    made = {
        campaign.weights / f"{name}.xlsx": member_workbook(ballot, name, title, now(), say)
        for name in names
        if name not in there
    }
    save_all(made)
    kept = tuple(there[name] for name in names if name in there)
    problems: list[Problem] = []
    for path in kept:
        try:
            read_member(path, ballot, say)
        except ScorecardError as error:
            problems += error.problems
    return MadeWorkbooks(criteria.language, tuple(made), kept, tuple(problems))


def read_together(campaign: Campaign, progress: Progress) -> Together:
    """Read back what members filled in, and write what they say together.

    Raises ScorecardError where no workbook counts.
    """
    campaign.settle(campaign.weights)
    keep_others(campaign.together, ".xlsx")
    criteria, ballot = _asked(campaign)
    say = words(criteria.language)
    paths = [path for path in _files_in(campaign.weights) if path.name != campaign.together.name]
    if not paths:
        raise ScorecardError(say.problem(Where(shown(campaign.weights)), "committee.none"))
    filled, problems = _filled(paths, ballot, criteria.language)
    if not filled:
        raise ScorecardError(*problems)
    agreed = agreement(ballot.swings, {each.member: each.points for each in filled})
    orders, of_orders = _orders(campaign, agreed, progress)
    found = Together(criteria, ballot, agreed, orders, len(paths), (*problems, *of_orders))
    save(campaign.together, together_workbook(found, now(), say))
    return found


def _asked(campaign: Campaign) -> tuple[Criteria, Ballot]:
    criteria = load_criteria(campaign.criteria)
    say = words(criteria.language)
    ballot = ballot_of(criteria, say)
    if not ballot.lines:
        raise ScorecardError(say.problem(Where(shown(campaign.criteria)), "committee.alone"))
    return criteria, ballot


def _files_in(folder: Path) -> tuple[Path, ...]:
    """Return what somebody put into a folder, in order of name; nothing where there is no such folder."""
    if not folder.exists():
        return ()
    return tuple(path for path in find_files((folder,)) if not is_clutter(path) and not path.name.startswith("."))


def _filled(paths: list[Path], ballot: Ballot, language: str) -> tuple[list[Filled], list[Problem]]:
    """Return what members filled in, in their order, each once; and what is wrong with their workbooks."""
    say, problems = words(language), list[Problem]()
    read: dict[Path, Filled] = {}
    for path in paths:
        try:
            read[path] = read_weights(path, ballot, say)
        except ScorecardError as error:
            problems += error.problems
    counts = Counter(each.member for each in read.values())
    for path, each in read.items():
        if counts[each.member] > 1:
            other = next(other for other, own in read.items() if own.member == each.member and other != path)
            data = {"member": each.member, "other": shown(other)}
            problems.append(say.problem(Where(shown(path)), "committee.twice", **data))
    filled = (each for each in read.values() if counts[each.member] == 1)
    return sorted(filled, key=lambda each: each.member), problems


def _orders(
    campaign: Campaign, agreed: Agreement, progress: Progress
) -> tuple[tuple[ScenarioRanking, ...], tuple[Problem, ...]]:
    """Return the ranking as it is, under the mean and the median, and under each member's weights.

    Nothing before something has come back; what keeps it from being ranked is returned as well.
    """
    if not _files_in(campaign.returned):
        return (), ()
    try:
        there = gather(request_for(campaign), progress)
    except ScorecardError as error:
        return (), error.problems
    criteria = there.lead.criteria
    members = {member: agreed.weights(member) for member in agreed.members}
    under = {"mean": agreed.mean, "median": agreed.median, **members}
    scenarios = (Scenario("today"), *(as_scenario(name, criteria, own) for name, own in under.items()))
    return tuple(
        ScenarioRanking(each.name, rank_dossier(reweighted(criteria, each), there.dossier, in_short=True))
        for each in scenarios
    ), ()
