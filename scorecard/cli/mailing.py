"""The commands that write to vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scorecard.cli.group import ALL_WELL, NEEDS_A_LOOK, exit_with, main
from scorecard.terminal.lines import print_problems, progress

if TYPE_CHECKING:
    from scorecard.campaign.folder import Campaign

_YES = click.option("--yes", is_flag=True, help="Do not ask.")


class _Kinds(click.Group):
    """The kinds of mails in the order in which they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(self.commands)


@main.group(cls=_Kinds)
def mail() -> None:
    """Draft mails to vendors, and note what was sent.

    \b
    Each kind lists first who gets what, and who does not and why, and then puts a draft for each vendor into outbox/.
    Open a draft in Outlook, Thunderbird or Apple Mail, and send it there; or let `scorecard send` deliver them all.
    The texts are yours to edit: templates/mail/.
    """


def _draft(kind: str, *, yes: bool, only_list: bool) -> None:
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.mail import plan_mails, write_drafts
    from scorecard.campaign.mailing.letters import MailKind
    from scorecard.terminal import mailing as printed

    campaign = Campaign(Path())
    with progress("vendors looked at") as tell:
        plan = plan_mails(campaign, MailKind(kind), tell)
    printed.print_plan(plan)
    if not only_list and plan.mails and (not plan.to_write or printed.asked_to_draft(plan, yes=yes)):
        write_drafts(plan)
        printed.print_drafted(plan)
    exit_with(NEEDS_A_LOOK if plan.needs_a_look else ALL_WELL)


def _remind(campaign: Campaign) -> None:
    """Print which incidents went out to vendors, and are not noted as shown."""
    from scorecard.campaign.mailing.letters import open_tender
    from scorecard.campaign.mailing.record import Record

    print_problems(tuple(Record(open_tender(campaign)).not_noted()))


def _kind(name: str, text: str) -> None:
    """Add the command that drafts a kind of mail."""

    @mail.command(name, help=text)
    @click.option("--list", "only_list", is_flag=True, help="Only show who gets what; write nothing.")
    @_YES
    def command(*, yes: bool, only_list: bool) -> None:
        _draft(name, yes=yes, only_list=only_list)


_kind(
    "invite",
    "Invite vendors to answer.\n\nEach gets its questionnaire, as `scorecard generate` made it. Whoever has it already "
    "gets no other.",
)
_kind(
    "remind",
    "Remind vendors of the deadline.\n\nGoes to who has not returned the questionnaire, or left required questions "
    "open, and names these. To who sent a PDF, a link or nothing attached it says so.",
)
_kind(
    "receipt",
    "Say what came and how much of it can be read.\n\nGoes to all whose files were read, once a file: when it came, "
    "how many answers were read, which cells were not, and until when a corrected file may be sent.",
)
_kind("clarify", "Ask vendors about what is unclear.\n\nEach gets the workbook that `scorecard clarify` made for it.")
_kind(
    "answers",
    "Answer the questions that vendors asked.\n\nTakes them from questions.csv, and goes to every vendor of the lot; "
    "nobody is told who asked.",
)
_kind(
    "record",
    "Show vendors our own record of them.\n\nEach gets the incidents of incidents.csv that it was not shown yet, as a "
    "workbook in which it says what it has to say of them; nobody reads of another vendor.",
)
_kind(
    "correct",
    "Ask vendors for a correction of error.\n\nEach gets the workbooks in sent/corrections/ that it was not sent yet.",
)


@mail.command()
@click.option("--all", "is_all", is_flag=True, help="Note all drafts in outbox/, wherever the sent mails are.")
@_YES
def sent(*, is_all: bool, yes: bool) -> None:
    """Note what you sent by hand.

    Put the sent mails into sent/mail/, as .eml, .msg or a mailbox: the drafts that are found in them are noted, and
    move there. With --all, every draft in outbox/ is.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.mailing.by_hand import found_again, note_sent
    from scorecard.campaign.mailing.send import look_into_outbox
    from scorecard.terminal import mailing as printed

    campaign = Campaign(Path())
    outbox = look_into_outbox(campaign)
    chosen = outbox.mails if is_all else found_again(outbox)
    if printed.asked_to_note(outbox, chosen, yes=yes):
        printed.print_noted(note_sent(campaign, [each.path for each in chosen]), outbox)
        _remind(campaign)
    exit_with(NEEDS_A_LOOK if outbox.problems else ALL_WELL)


@main.command()
@_YES
def send(*, yes: bool) -> None:
    """Deliver what lies in outbox/ over a mail server.

    \b
    The server is named by the environment:
      SCORECARD_SMTP           such as smtps://ann@mail.example, or smtp://ann@mail.example:587 with STARTTLS
      SCORECARD_SMTP_PASSWORD  its password, which is asked for where it is not set
      SCORECARD_FROM           the sender; else the user of the server, or the buyer's contact in criteria.yaml

    Each mail is noted in sent/log.csv before the next and moves to sent/mail/; none is sent twice.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.mailing.send import look_into_outbox, server_of
    from scorecard.campaign.mailing.send import send as run
    from scorecard.terminal import mailing as printed

    campaign = Campaign(Path())
    outbox = look_into_outbox(campaign)
    printed.print_outbox(outbox)
    if not outbox.mails and not outbox.already:
        exit_with(NEEDS_A_LOOK if outbox.problems else ALL_WELL)
        return
    server = server_of(outbox)
    if not printed.asked_to_send(outbox, server, yes=yes):
        return
    done = run(
        outbox, server, printed.password(outbox, server), printed.asker(outbox, can_ask=not yes), printed.teller(outbox)
    )
    printed.print_dispatched(done, outbox)
    _remind(campaign)
    exit_with(ALL_WELL if done.is_all_sent and not outbox.problems else NEEDS_A_LOOK)
