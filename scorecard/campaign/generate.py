"""`scorecard generate`: a questionnaire for every vendor that has none, or one that is out of date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from difflib import get_close_matches
from pathlib import Path

from scorecard.campaign.convert import as_text
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.sending.earlier import earlier_answers
from scorecard.campaign.sending.languages import language_problems
from scorecard.campaign.sending.own_name import need_own_name
from scorecard.campaign.sending.press import Due, Press, WhyMade, questionnaire_path
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import fingerprint, fingerprint_path, need_key
from scorecard.files.save import save_all
from scorecard.files.shown import refused, shown
from scorecard.files.tables.vendors import load_vendors
from scorecard.words import Words, words


@dataclass(frozen=True)
class Generated:
    """What was made, and why; and for whom nothing had to be."""

    criteria: Criteria
    made: tuple[Due, ...]
    kept: tuple[Vendor, ...]
    """Whose questionnaires are as they would be made now."""
    replaced: Mapping[str, Path]
    """Where what lay in its place lies now, by the id of the vendor."""
    filled: tuple[str, ...]
    """The ids of the vendors in whose questionnaires earlier answers were filled in."""
    problems: tuple[Problem, ...]
    """Texts and languages that are missing: the questionnaires are in the campaign's language there."""


def generate(
    campaign: Campaign,
    progress: Progress,
    wanted: Sequence[str] = (),
    *,
    after_deadline: bool = False,
    prefill: bool = False,
) -> Generated:
    """Make the questionnaires that are missing or out of date, keep what they replace and the criteria as sent.

    `wanted` names the vendors by id for whom one is to be made, of all where it is empty; what changed for a whole lot
    is not sent to one vendor of it. With `prefill` earlier answers that still mean the same are filled in.

    Raises ScorecardError for problems in criteria.yaml or vendors.csv, where the campaign has no key, where the
    deadline is over for a vendor without an exception, where vendors of one's own would be asked in the name of the
    sample's made-up buyer, and where a file cannot be written.
    """
    campaign.settle()
    criteria = load_criteria(campaign.criteria)
    vendors = load_vendors(campaign.vendors, criteria)
    need_own_name(campaign, criteria, vendors)
    key = need_key(campaign.folder)
    chosen = _chosen(vendors, wanted, campaign, words(criteria.language))
    press = Press(campaign, criteria, key)
    lots = {vendor.lot for vendor in chosen}
    concerned = [vendor for vendor in vendors if vendor.lot in lots and vendor.takes_part]
    found: dict[str, Due] = {}
    for number, vendor in enumerate(concerned, start=1):
        due = press.due(vendor)
        found |= {} if due is None else {vendor.id: due}
        progress(number, len(concerned))
    if wanted:
        _keep_equal(chosen, found, campaign)
    made = tuple(found[vendor.id] for vendor in chosen if vendor.id in found)
    if not after_deadline:
        _keep_deadline(made, criteria, campaign)
    earlier = earlier_answers(campaign, criteria, vendors) if prefill and made else {}
    files, replaced = {}, {}
    for due in made:
        path = questionnaire_path(campaign, due.vendor)
        if due.why is not WhyMade.NEW:
            replaced[due.vendor.id] = _free(campaign.replaced, path.stem)
            files[replaced[due.vendor.id]] = path.read_bytes()
        files[path] = press.made_for(due.vendor, earlier.get(due.vendor.id, ()))
    if files:
        files[campaign.criteria_as_sent(criteria.fingerprint)] = as_text(campaign.criteria)
        files[fingerprint_path(campaign.folder)] = fingerprint(key)
        save_all(files)
    kept = tuple(vendor for vendor in chosen if vendor.id not in found)
    filled = tuple(due.vendor.id for due in made if due.vendor.id in earlier)
    return Generated(criteria, made, kept, replaced, filled, language_problems(campaign, criteria, chosen))


def _free(folder: Path, name: str) -> Path:
    """Return the first path in a folder under which nothing lies: `acme-1.xlsx`, `acme-2.xlsx` ..."""
    number = 1
    while (path := folder / f"{name}-{number}.xlsx").exists():
        number += 1
    return path


def _chosen(vendors: tuple[Vendor, ...], wanted: Sequence[str], campaign: Campaign, say: Words) -> tuple[Vendor, ...]:
    known, where = {vendor.id: vendor for vendor in vendors}, Where(shown(campaign.vendors))
    problems = []
    for name in wanted:
        if name not in known:
            alike = get_close_matches(name, known, n=1)
            hint = say("terminal.generate.unknown.alike", alike=alike[0]) if alike else ""
            problems.append(say.problem(where, "terminal.generate.unknown", hint, name=name))
        elif not known[name].takes_part:
            problems.append(say.problem(where, "terminal.generate.out", name=name))
    if problems:
        raise ScorecardError(*problems)
    return tuple(vendor for vendor in vendors if vendor.takes_part and (not wanted or vendor.id in wanted))


def _keep_equal(chosen: Sequence[Vendor], found: Mapping[str, Due], campaign: Campaign) -> None:
    """Raise ScorecardError where a change that concerns a whole lot would reach only some vendors of it."""
    names = {vendor.id for vendor in chosen}
    others = sorted(due.vendor.id for due in found.values() if due.why.is_for_all)
    if others and not {*others} <= names:
        raise refused(campaign.criteria, "terminal.generate.unequal", vendors=", ".join(others))


def _keep_deadline(made: Sequence[Due], criteria: Criteria, campaign: Campaign) -> None:
    """Raise ScorecardError where vendors would be asked for answers that would come too late."""
    late = [due.vendor.id for due in made if not due.vendor.exception and due.why is not WhyMade.LOOK]
    if late and criteria.deadline is not None and criteria.deadline.is_passed(now().replace(tzinfo=UTC)):
        data = {"deadline": criteria.deadline, "vendors": ", ".join(late), "table": campaign.vendors.name}
        raise refused(campaign.criteria, "terminal.generate.late", **data)
