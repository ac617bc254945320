"""What the table of incidents asks vendors for, held against the corrections of error that were made."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.corrections import SentCorrection, SentCorrections
from scorecard.campaign.returns.received import Received
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.corrections import CorrectionDecision, Verdict
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.persons import persons_in
from scorecard.errors import Problem, Where
from scorecard.files.shown import shown
from scorecard.files.tables.compared import VendorNames
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.record.incidents import naming
from scorecard.forms.correction import told_of
from scorecard.post.draft import attached_to
from scorecard.typeset.text_fit import clip
from scorecard.words import words

_UNSAFE = re.compile("[^A-Za-z0-9._-]+")
_LONGEST, _DIGITS, _CLIPPED = 60, 8, 60
"""Characters of an incident in the name of a file, and of what tells it from one that would be called the same;
and of an incident in a message."""


def names_of(incident: Incident) -> tuple[str, str]:
    """Return what the correction of an incident is called, and what where another one is called so already."""
    name = f"{incident.vendor}-{_UNSAFE.sub('_', incident.id)[:_LONGEST]}"
    return name, f"{name}-{hashlib.sha256(incident.id.encode()).hexdigest()[:_DIGITS]}"


class WantedCorrections:
    """What the table of incidents asks for, and what of it was made."""

    def __init__(
        self, campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor], received: Received | None = None
    ) -> None:
        """`received` has what it has read already; without it all is read to its end, as it may go out.

        Raises ScorecardError where something is wrong in our own books.
        """
        self._campaign = campaign
        self._criteria, self._words = criteria, words(criteria.language)
        self._vendors = {vendor.id: vendor for vendor in vendors}
        if received is not None:
            self._books, self._sent = received.books, received.reception.corrections
        else:
            self._books = load_books(campaign.books, vendors, self._words, vendors_are_complete=True).books
            self._sent = SentCorrections(campaign)
            self._sent.read_whole()
        self._incidents = {incident.id: incident for incident in self._books.incidents}
        self._broken = self._sent.broken(self._words)

    @cached_property
    def missing(self) -> tuple[Incident, ...]:
        """The incidents that need a correction, and have none; but not those of which a damaged one lies there."""
        return tuple(incident for incident in self._without if incident not in self.held_back)

    @cached_property
    def held_back(self) -> tuple[Incident, ...]:
        """Those of which a file lies there that should be their correction, and is none."""
        taken = {path.stem.casefold() for path in self._broken}
        return tuple(each for each in self._without if not taken.isdisjoint(map(str.casefold, names_of(each))))

    @cached_property
    def out(self) -> tuple[SentCorrection, ...]:
        """What was made, and is asked for still."""
        return tuple(sent for sent in self._sent.all if self._takes_part(sent) and self.why_not(sent) is None)

    @cached_property
    def no_longer(self) -> tuple[SentCorrection, ...]:
        """What was made, is not asked for any more, and was not accepted before."""
        accepted = {each.incident for each in self._books.decisions if each.verdict is Verdict.ACCEPTED}
        others = (sent for sent in self._sent.all if self._takes_part(sent) and sent.identity.about not in accepted)
        return tuple(sent for sent in others if self.why_not(sent) is not None)

    def incident_of(self, sent: SentCorrection) -> Incident:
        """Return what a correction is about that is asked for still."""
        return self._incidents[sent.identity.about]

    def why_not(self, sent: SentCorrection) -> Problem | None:
        """Return why a correction is not asked for any more, with the remedy; `None` where it is."""
        identity, incident = sent.identity, self._incidents.get(sent.identity.about)
        data = {"incident": clip(identity.about, _CLIPPED), "vendor": identity.name}
        if incident is None:
            why = "gone"
        elif incident.vendor != identity.vendor:
            why, data["other"] = "moved", self._vendors[incident.vendor].name
        elif not incident.correction:
            why = "unasked"
        else:
            return None
        remedy = self._words("correction.no_longer.hint")
        return self._words.problem(Where(shown(sent.path)), f"correction.no_longer.{why}", remedy, **data)

    def edited(self, sent: SentCorrection) -> Problem | None:
        """Return that an incident was edited since its correction was made; `None` where it was not, or was mailed."""
        incident = self.incident_of(sent)
        if not sent.asked.told or sent.asked.told == told_of(incident) or sent.path.read_bytes() in self._mailed:
            return None
        data = {"incident": clip(incident.id, _CLIPPED)}
        return self._words.problem(Where(shown(sent.path)), "correction.edited", **data)

    def filled_in(self, sent: SentCorrection) -> Problem | None:
        """Return that answers stand in a correction as it was made; `None` where that is not so."""
        if not sent.is_filled_in(self._criteria, self._words):
            return None
        remedy = self._words("correction.copy.hint")
        return self._words.problem(Where(shown(sent.path)), "correction.filled_copy", remedy)

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with what was made: files that are no copies, and what is not asked for any more."""
        yield from self._broken.values()
        yield from filter(None, map(self.filled_in, self._sent.all))
        yield from filter(None, map(self.why_not, self.no_longer))
        yield from filter(None, map(self.edited, self.out))

    def doubts(self, incidents: Iterable[Incident]) -> Iterator[Problem]:
        """Yield what a person should look at before a vendor reads of incidents: names of others, and of people."""
        read = tuple(incidents)
        yield from naming(read, tuple(self._vendors.values()), self._words)
        for incident in read:
            for kind, found in persons_in(incident.what):
                yield self._words.problem(incident.where, f"record.person.{kind}", person=found)

    def doubts_in(self, decision: CorrectionDecision, sent: SentCorrection) -> Iterator[Problem]:
        """Yield what a person should look at before a vendor reads the reason for a decision on its correction."""
        where, own = decision.where, sent.identity.vendor
        for vendor, name in VendorNames(tuple(self._vendors.values())).in_texts(decision.reason):
            if vendor.name != self._vendors[own].name:
                yield self._words.problem(where, "record.named_in_reason", found=name)
        for kind, found in persons_in(decision.reason):
            yield self._words.problem(where, f"record.person.{kind}", person=found)

    def of(self, vendor: Vendor) -> tuple[SentCorrection, ...]:
        """Return what was made for a vendor."""
        return tuple(sent for sent in self._sent.all if sent.identity.vendor == vendor.id)

    @cached_property
    def _mailed(self) -> frozenset[bytes]:
        """What is attached to the mails that went out."""
        mails = self._campaign.mails.glob("correct-*.eml")
        return frozenset(content for path in mails for content in attached_to(path.read_bytes()))

    @cached_property
    def _without(self) -> tuple[Incident, ...]:
        have = {(sent.identity.vendor, sent.identity.about) for sent in self._sent.all}
        wanted = (each for each in self._books.incidents if each.correction and _is_asked(self._vendors[each.vendor]))
        return tuple(incident for incident in wanted if (incident.vendor, incident.id) not in have)

    def _takes_part(self, sent: SentCorrection) -> bool:
        vendor = self._vendors.get(sent.identity.vendor)
        return vendor is None or _is_asked(vendor)


def _is_asked(vendor: Vendor) -> bool:
    return vendor.takes_part and not vendor.reference
