"""`scorecard send`: what lies in outbox/ is given to a mail server, and each mail is noted before the next."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from scorecard.campaign.folder import Campaign, now
from scorecard.campaign.mailing.letters import FROM, MailKind, Tender, open_tender, torn_log
from scorecard.campaign.sending.own_name import need_own_name
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.log import How, Log, MailState, Sent, alone, append
from scorecard.files.save import problems_of, save
from scorecard.files.shown import shown
from scorecard.post.draft import FoundMail, as_sent, postal, read_mail, sender_of
from scorecard.post.smtp import EXAMPLE, VARIABLE, Delivery, DeliveryState, Post, Server, server_from

_WAITS = (2.0, 10.0)
"""Seconds after which what a server did not take for now is tried again."""


class Ask(StrEnum):
    """What a person says of a mail of which nobody knows whether it went out."""

    LEAVE = "leave"
    AGAIN = "again"
    SENT = "sent"


@dataclass(frozen=True)
class OutgoingMail:
    """A mail that lies in outbox/."""

    path: Path
    mail: FoundMail
    content: bytes
    before: Sent | None
    """What became of it in an earlier run."""

    @property
    def kind(self) -> str:
        """The kind, by the name of its file; empty where it is none of ours."""
        return next((kind for kind in MailKind if self.path.name.startswith(f"{kind}-")), "")

    @property
    def vendor(self) -> str:
        """The id of the vendor, by the name of its file."""
        return self.path.stem.removeprefix(f"{self.kind}-").partition("+")[0] if self.kind else ""

    @property
    def is_uncertain(self) -> bool:
        """Whether a run ended between its being given to the server and the note of what became of it."""
        return self.before is not None and self.before.state == MailState.SENDING

    @property
    def is_sent(self) -> bool:
        """Whether it went out, and only lies here because a run ended before it was moved."""
        return self.before is not None and self.before.state == MailState.SENT


@dataclass(frozen=True)
class Outbox:
    """What lies in outbox/."""

    tender: Tender
    mails: tuple[OutgoingMail, ...]
    """In order of name, without those that went out already."""
    already: tuple[OutgoingMail, ...]
    problems: tuple[Problem, ...]
    """Files that are no mails to anybody."""


@dataclass
class Dispatched:
    """What became of what lay in outbox/."""

    sent: list[OutgoingMail] = field(default_factory=list)
    refused: list[tuple[OutgoingMail, str]] = field(default_factory=list)
    """With what the server said."""
    later: list[tuple[OutgoingMail, str]] = field(default_factory=list)
    uncertain: list[OutgoingMail] = field(default_factory=list)

    @property
    def is_all_sent(self) -> bool:
        """Whether nothing needs a look."""
        return not (self.refused or self.later or self.uncertain)


def look_into_outbox(campaign: Campaign) -> Outbox:
    """Return what is to be sent; raises ScorecardError for problems in criteria.yaml, vendors.csv or the log."""
    campaign.settle()
    tender = open_tender(campaign)
    need_own_name(campaign, tender.criteria, tender.vendors)
    latest = {sent.message_id: sent for sent in tender.log.latest}
    found, problems = [], [*torn_log(tender)]
    for path in sorted(campaign.outbox.glob("*.eml")):
        content = path.read_bytes()
        mail = read_mail(content)
        if not mail.to or None in map(postal, mail.to):
            problems.append(tender.words.problem(Where(shown(path)), "mail.no_mail"))
        else:
            found.append(OutgoingMail(path, mail, content, latest.get(mail.message_id)))
    waiting = tuple(each for each in found if not each.is_sent)
    return Outbox(tender, waiting, tuple(each for each in found if each.is_sent), tuple(problems))


def server_of(outbox: Outbox) -> Server:
    """Return the server that the environment names; raises ScorecardError where it names none."""
    url = os.environ.get(VARIABLE, "")
    if not url:
        raise ScorecardError(
            outbox.tender.words.problem(Where(VARIABLE), "mail.no_server", variable=VARIABLE, example=EXAMPLE)
        )
    server = server_from(url, outbox.tender.words)
    if any(not sender_of(each.content) for each in outbox.mails):
        _sender(server, outbox.tender)
    return server


def send(
    outbox: Outbox,
    server: Server,
    password: Callable[[], str],
    ask: Callable[[OutgoingMail], Ask],
    tell: Callable[[OutgoingMail, Delivery], None],
) -> Dispatched:
    """Send what lies in outbox/, and note of each mail what became of it before the next one; nothing is sent twice.

    `ask` is asked about each mail of which nobody knows whether it went out already. What the server does not take for
    now is tried again, twice at most, and then stays. Raises ScorecardError where another run is sending, where the
    server lets nobody in, and where a note cannot be written.
    """
    with alone(outbox.tender.campaign.folder / ".scorecard" / "sending"):
        # Another run may have sent some of it since it was listed.
        outbox = look_into_outbox(outbox.tender.campaign)
        run = _Run(outbox, server, password)
        try:
            run.tidy_up()
            waiting = run.settle_uncertain(ask)
            for wait in (0.0, *_WAITS):
                if waiting:
                    time.sleep(wait)
                    waiting = run.deliver(waiting, tell)
        finally:
            run.close()
    return run.done


class _Run:
    """Sends one mail after the other."""

    def __init__(self, outbox: Outbox, server: Server, password: Callable[[], str]) -> None:
        self.done = Dispatched()
        self._outbox, self._server = outbox, server
        self._log: Log = outbox.tender.log
        self._post = Post(server, password, outbox.tender.words)

    def close(self) -> None:
        self._post.close()

    def tidy_up(self) -> None:
        """Move what went out in a run that was ended before it could."""
        for each in self._outbox.already:
            self._move(each, each.content)

    def settle_uncertain(self, ask: Callable[[OutgoingMail], Ask]) -> list[OutgoingMail]:
        """Return what is to be sent, once a person was asked about what may have gone out already."""
        waiting = []
        for each in self._outbox.mails:
            said = ask(each) if each.is_uncertain else Ask.AGAIN
            if said is Ask.AGAIN:
                waiting.append(each)
            elif said is Ask.LEAVE:
                self.done.uncertain.append(each)
            else:
                self._note(each, MailState.SENT, "")
                self._move(each, each.content)
                self.done.sent.append(each)
        return waiting

    def deliver(
        self, waiting: Sequence[OutgoingMail], tell: Callable[[OutgoingMail, Delivery], None]
    ) -> list[OutgoingMail]:
        """Send mails, and return those that the server did not take for now."""
        self.done.later.clear()
        for number, each in enumerate(waiting):
            if (closed := self._post.open()) is not None:
                self.done.later += [(left, closed.reply) for left in waiting[number:]]
                break
            delivery = self._deliver(each)
            tell(each, delivery)
            if delivery.state is DeliveryState.SENT:
                self.done.sent.append(each)
            elif delivery.state is DeliveryState.REFUSED:
                self.done.refused.append((each, delivery.reply))
            elif delivery.state is DeliveryState.LATER:
                self.done.later.append((each, delivery.reply))
            else:
                self.done.uncertain.append(each)
        return [each for each, _ in self.done.later]

    def _deliver(self, each: OutgoingMail) -> Delivery:
        own = sender_of(each.content)
        sender = own or _sender(self._server, self._outbox.tender)
        content = as_sent(each.content, sender, self._outbox.tender.now.replace(tzinfo=None))
        delivery = self._post.deliver(
            content, sender, each.mail.to, before=lambda: self._note(each, MailState.SENDING, "")
        )
        # Where the line was cut, it stays with what was noted before: nobody knows.
        if delivery.state is not DeliveryState.UNKNOWN:
            self._note(each, MailState(delivery.state), delivery.reply)
        if delivery.state is DeliveryState.SENT:
            self._move(each, content)
        return delivery

    def _note(self, each: OutgoingMail, state: MailState, remark: str) -> None:
        self._log = append(self._outbox.tender.campaign.log, self._log, line_for(each, state, How.SMTP, remark))

    def _move(self, each: OutgoingMail, content: bytes) -> None:
        move_to_sent(each, content, self._outbox.tender.campaign)


def line_for(each: OutgoingMail, state: MailState, how: How, remark: str = "") -> Sent:
    """Return the line that is noted of a mail now."""
    return Sent(
        date=f"{now().isoformat()}+00:00",
        kind=each.kind,
        vendor=each.vendor,
        to=" ".join(each.mail.to),
        subject=each.mail.subject,
        file=each.path.name,
        message_id=each.mail.message_id,
        state=state,
        how=how,
        remark=remark,
    )


def move_to_sent(each: OutgoingMail, content: bytes, campaign: Campaign) -> None:
    """Keep a mail that went out in sent/mail/, and take its draft out of outbox/."""
    path, number = campaign.mails / each.path.name, 1
    while path.exists() and read_mail(path.read_bytes()).message_id != each.mail.message_id:
        number += 1
        path = campaign.mails / f"{each.path.stem}-{number}.eml"
    if not path.exists():
        save(path, content)
    with problems_of(each.path):
        each.path.unlink(missing_ok=True)


def _sender(server: Server, tender: Tender) -> str:
    """Return the sender of drafts that name none; raises ScorecardError where there is no address to take."""
    named = (os.environ.get(FROM, ""), server.user, tender.criteria.buyer.contact)
    sender = next((address for text in named if (address := postal(text.strip()))), None)
    if sender is None:
        raise ScorecardError(tender.words.problem(Where(FROM), "mail.no_sender", variable=FROM))
    return sender
