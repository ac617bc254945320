"""`scorecard clarify`: a workbook with just what is unclear, for each vendor that needs one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date
from functools import partial
from zoneinfo import ZoneInfo

from scorecard.campaign.check import read_kpis, read_reviews
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.returns.received import Received, receive
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned
from scorecard.campaign.returns.rounds import MOST_ROUNDS, clarification_path
from scorecard.campaign.sending.press import template_of
from scorecard.core.model.criteria import Criteria, Deadline, Disclose
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.misreads import Unclear, UnclearAnswer
from scorecard.core.model.responses import Response
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.unclear import unclear_answers
from scorecard.core.record.window import working_day_after
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import need_key
from scorecard.files.save import save_all
from scorecard.files.shown import refused, shown
from scorecard.forms.clarification import as_record, asked_again, plan_clarification
from scorecard.forms.identity import CLARIFICATION
from scorecard.forms.plan import plan
from scorecard.forms.reading.read import vocabulary_of
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master

_WORKING_DAYS = 5
_ANNOUNCED = (Unclear.CONTRADICTIONS, Unclear.BLANKS)
"""What nobody is asked about, unless the criteria as sent said so."""


@dataclass(frozen=True)
class Asking:
    """What a vendor is asked again."""

    vendor: Vendor
    response: Response
    """To the criteria as sent."""
    unclear: tuple[UnclearAnswer, ...]


@dataclass(frozen=True)
class Round:
    """Who is asked again, and until when."""

    criteria: Criteria
    number: int
    due: Deadline
    made: tuple[Asking, ...]
    out: tuple[Vendor, ...]
    """Who was asked in this round before."""
    left: tuple[Asking, ...]
    """Whose answers are unclear after the last round; they count as they stand."""
    problems: tuple[Problem, ...]


def clarify(campaign: Campaign, progress: Progress, until: date | None = None) -> Round:
    """Make the clarifications that are missing in the present round, all with one deadline, and sign them.

    `until` is the last day; where it is left out, that of the round, or else the fifth working day from today. A round
    is over with its deadline, or once all of it came back; there are two at the most. Raises ScorecardError for
    problems in the campaign's files, without a key, before the deadline, and for a day that is over or not the round's.
    """
    campaign.settle()
    criteria = load_criteria(campaign.criteria)
    key = need_key(campaign.folder)
    if criteria.deadline is not None and not criteria.deadline.is_passed(now().replace(tzinfo=UTC)):
        raise refused(campaign.criteria, "terminal.clarify.early", deadline=criteria.deadline)
    received = receive(campaign, progress)
    present = due_round(received, until)
    if present.made:
        press = partial(_workbook, campaign, received.reception, present.number, present.due, key)
        number = str(present.number)
        save_all({clarification_path(campaign, each.vendor.id, number): press(each) for each in present.made})
    return present


def due_round(received: Received, until: date | None = None) -> Round:
    """Return the present round, with whose workbooks are to be made; raises ScorecardError as `clarify` does."""
    campaign, reception = received.campaign, received.reception
    number, due = _present_round(reception, received.returned, until)
    problems: list[Problem] = []
    asking = tuple(askings(received, problems))
    if number > MOST_ROUNDS:
        return Round(reception.criteria, number, due, (), (), asking, tuple(problems))
    new = (each for each in asking if not clarification_path(campaign, each.vendor.id, str(number)).exists())
    out = {sent.identity.vendor for sent in reception.rounds.all if sent.identity.round == str(number)}
    earlier = tuple(vendor for vendor in received.vendors if vendor.id in out)
    return Round(reception.criteria, number, due, tuple(new), earlier, (), tuple(problems))


def _present_round(reception: Reception, returned: Returned, until: date | None) -> tuple[int, Deadline]:
    """Return the round in which vendors are asked now, from 1, and its deadline."""
    zone = reception.criteria.timezone
    today = now().replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).date()
    sent = reception.rounds.all
    last = max((int(each.identity.round) for each in sent), default=0)
    of_last = [each.identity for each in sent if int(each.identity.round) == last]
    due = max((date.fromisoformat(identity.deadline) for identity in of_last), default=today)
    waits = any((identity.vendor, identity.round) not in returned.clarifications for identity in of_last)
    where = reception.campaign.clarifying
    if waits and due >= today:
        if until not in (None, due):
            raise refused(where, "terminal.clarify.other_until", due=due)
        return last, Deadline(due, timezone=zone)
    if until is not None and until < today:
        raise refused(where, "terminal.clarify.until_over", until=until)
    return last + 1, Deadline(until or working_day_after(today, _WORKING_DAYS), timezone=zone)


def askings(received: Received, problems: list[Problem]) -> Iterator[Asking]:
    """Yield what each vendor is asked again of which a questionnaire counts; `problems` gains what may not be asked."""
    campaign, criteria, vendors = received.campaign, received.criteria, received.vendors
    reception, returned = received.reception, received.returned
    reviews, _ = read_reviews(campaign.reviews, criteria, vendors, vendors_are_complete=True)
    may_ask = {lot: _may_ask(lot, returned.as_sent, reception, problems) for lot in {each.lot for each in vendors}}
    kpis = KpiTable()
    if any(Unclear.CONTRADICTIONS in whys for whys in may_ask.values()):
        kpis, _ = read_kpis(campaign.kpis, criteria, vendors, vendors_are_complete=True)
    for vendor in vendors:
        response = returned.as_sent.get(vendor.id)
        if response is None or vendor.reference or not vendor.takes_part or vendor.id in returned.held:
            continue
        unclear = _Asked(reception, returned, reviews, kpis).of(vendor, response, may_ask[vendor.lot])
        if unclear:
            yield Asking(vendor, response, unclear)


@dataclass(frozen=True)
class _Asked:
    """Finds out what vendors are asked again."""

    reception: Reception
    returned: Returned
    reviews: Reviews
    kpis: KpiTable

    def of(self, vendor: Vendor, response: Response, may_ask: frozenset[Unclear]) -> tuple[UnclearAnswer, ...]:
        """Return what a vendor is asked again about its response to the criteria as sent."""
        identity = response.identity
        sent = self.reception.kept(identity.criteria)
        if sent is None:  # nobody knows what it was asked
            return ()
        contradictions = may_ask & {Unclear.CONTRADICTIONS}
        # Which figures of our own answers are held against is ours to say, and to add when we have them.
        now = self.returned.counted[vendor.id], self.reception.criteria, contradictions
        unclear = [
            each
            for given, criteria, whys in ((response, sent, may_ask - contradictions), now)
            for each in self._unclear(vendor, given, criteria, whys)
        ]
        asked = (question for criterion in sent.for_lot(identity.lot) for question in criterion.questions)
        places = {question.id: place for place, question in enumerate(asked)}
        known = (each for each in unclear if each.question in places)
        return tuple(sorted(known, key=lambda each: places[each.question]))

    def _unclear(
        self, vendor: Vendor, response: Response, criteria: Criteria, whys: frozenset[Unclear]
    ) -> tuple[UnclearAnswer, ...]:
        card = score_vendor(criteria, vendor, response, self.kpis, self.reviews)
        return unclear_answers(card, whys, vocabulary_of(response.identity.language).attached)


def _may_ask(
    lot: str, responses: Mapping[str, Response], reception: Reception, problems: list[Problem]
) -> frozenset[Unclear]:
    """Return what one may ask about in a lot: beyond the usual only what all of its vendors were told beforehand."""
    wanted = frozenset(reception.criteria.clarify)
    sent = [reception.kept(each.identity.criteria) for each in responses.values() if each.identity.lot == lot]
    silent = {why for why in _ANNOUNCED if any(criteria is None or why not in criteria.clarify for criteria in sent)}
    where = Where(shown(reception.campaign.criteria), key="clarify")
    problems += [
        problem
        for why in sorted(wanted & silent)
        if (problem := reception.words.problem(where, "read.not_announced", what=str(why))) not in problems
    ]
    return wanted - silent


def _workbook(
    campaign: Campaign, reception: Reception, number: int, due: Deadline, key: bytes, asking: Asking
) -> bytes:
    """Return the clarification of a vendor."""
    response = asking.response
    identity = replace(
        response.identity,
        name=asking.vendor.name,
        kind=CLARIFICATION,
        about=response.sha256,
        round=str(number),
        deadline=str(due),
    )
    sent = reception.kept(identity.criteria)
    if sent is None:
        raise ScorecardError(*reception.left_out([response]))
    asked = asked_again(plan(sent, identity.lot, identity.language), response, asking.unclear)
    form = plan_clarification(sent, identity.lot, identity.language, asked, str(number))
    # Its cover says nothing of the questionnaire's rules, and has the deadline of the round.
    bare = replace(sent, deadline=due, disclose=Disclose.NOTHING, brand_values=())
    master = write_master(form, bare, template_of(campaign), now(), about=identity, record=as_record(asked))
    return stamp(master, identity, key)
