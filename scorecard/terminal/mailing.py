"""What the commands that write to vendors print, and ask."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from scorecard.terminal.lines import print_problems, say_line, separator, shown
from scorecard.words import Words, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scorecard.campaign.mail import MailPlan
    from scorecard.campaign.mailing.send import Ask, Dispatched, Outbox, OutgoingMail
    from scorecard.post.smtp import Delivery, Server


def print_plan(plan: MailPlan) -> None:
    """Print who gets what, and who does not and why."""
    say = words(plan.language)
    print_problems(plan.problems)
    say_line(say("mail.list", count=len({mail.vendor.id for mail in plan.mails}), kind=say(f"mail.kind.{plan.kind}")))
    for mail in plan.mails:
        vendor, attached = mail.vendor, f", {mail.attached}" if mail.attached else ""
        line = say("mail.line", vendor=vendor.name, to=vendor.email, subject=mail.subject)
        say_line(shown(f"  {line}{attached}{_note(say, mail.state)}"))
    if plan.none:
        say_line(say("mail.none", count=len(plan.none)))
    for none in plan.none:
        why = say(f"mail.none.{none.why.replace(' ', '_')}", **none.data)
        say_line(shown(f"  {say.headed(none.vendor.name, why)}"))
    if plan.remark:
        say_line(shown(plan.remark))


def _note(say: Words, state: str) -> str:
    return "" if state == "new" else f" ({say(f'mail.draft.{state}')})"


def asked_to_draft(plan: MailPlan, *, yes: bool) -> bool:
    """Return whether to write the drafts: that is asked."""
    return _confirmed(words(plan.language)("mail.ask.draft", count=len(plan.to_write)), yes=yes)


def print_drafted(plan: MailPlan) -> None:
    """Print where the drafts are, those that lay there already among them, and what to do next."""
    folder = f"{plan.mails[0].path.parent}{separator()}"
    say_line(words(plan.language)("mail.drafted", count=len(plan.mails), folder=folder))


def print_outbox(outbox: Outbox) -> None:
    """Print what lies in outbox/."""
    say = outbox.tender.words
    print_problems(outbox.problems)
    say_line(say("mail.outbox", count=len(outbox.mails)))
    for each in outbox.mails:
        before = ""
        if each.before is not None:
            remark = f" {each.before.remark}".rstrip()
            before = f" ({say(f'mail.before.{each.before.state}')}{remark})"
        line = say("mail.line", vendor=each.path.name, to=", ".join(each.mail.to), subject=each.mail.subject)
        say_line(shown(f"  {line}{before}"))


def asked_to_send(outbox: Outbox, server: Server, *, yes: bool) -> bool:
    """Return whether to send: that is asked."""
    return _confirmed(outbox.tender.words("mail.ask.send", count=len(outbox.mails), server=server.host), yes=yes)


def asked_to_note(outbox: Outbox, chosen: Sequence[OutgoingMail], *, yes: bool) -> bool:
    """Print which drafts would be noted as sent by hand, and return whether to: that is asked."""
    say = outbox.tender.words
    print_problems(outbox.problems)
    if not chosen:
        say_line(say("mail.none_found", count=len(outbox.mails)))
        return False
    for each in chosen:
        line = say("mail.line", vendor=each.path.name, to=", ".join(each.mail.to), subject=each.mail.subject)
        say_line(shown(f"  {line}"))
    return _confirmed(say("mail.ask.note", count=len(chosen)), yes=yes)


def print_noted(noted: Sequence[OutgoingMail], outbox: Outbox) -> None:
    """Print how many mails were noted as sent by hand, and how many drafts are left."""
    say = outbox.tender.words
    say_line(say("mail.noted", count=len(noted), log=outbox.tender.campaign.log))
    left = len(outbox.mails) - len(noted)
    if left:
        say_line(say("mail.outbox", count=left))


def password(outbox: Outbox, server: Server) -> Callable[[], str]:
    """Return what gives the password: the environment, or a prompt that shows nothing of it."""
    from scorecard.post.smtp import PASSWORD

    def asked() -> str:
        given = os.environ.get(PASSWORD)
        if given is not None:
            return given
        said = outbox.tender.words("mail.ask.password", user=server.user, server=server.host)
        return str(click.prompt(shown(said), hide_input=True, err=True))

    return asked


def asker(outbox: Outbox, *, can_ask: bool) -> Callable[[OutgoingMail], Ask]:
    """Return what asks about a mail that may have gone out already; where nobody can be asked, it is left."""
    from scorecard.campaign.mailing.send import Ask

    def asked(each: OutgoingMail) -> Ask:
        say, when = outbox.tender.words, each.before.moment if each.before else outbox.tender.now
        said = say(
            "mail.uncertain", file=each.path.name, to=", ".join(each.mail.to), moment=f"{when:%Y-%m-%d %H:%M} UTC"
        )
        click.echo(shown(said), err=True)
        if not can_ask:
            return Ask.LEAVE
        answers = click.Choice([str(answer) for answer in Ask])
        return Ask(click.prompt(say("mail.ask.uncertain"), type=answers, default=str(Ask.LEAVE), err=True))

    return asked


def teller(outbox: Outbox) -> Callable[[OutgoingMail, Delivery], None]:
    """Return what prints what became of a mail, once that is known."""
    say = outbox.tender.words

    def told(each: OutgoingMail, delivery: Delivery) -> None:
        text = say(
            f"mail.became.{delivery.state}", file=each.path.name, to=", ".join(each.mail.to), reply=delivery.reply
        )
        if delivery.state == "sent":
            say_line(shown(f"  {text}"))
        else:
            click.echo(shown(f"  {text}"), err=True)

    return told


def print_dispatched(done: Dispatched, outbox: Outbox) -> None:
    """Print how many mails went out, and what is left to do."""
    say = outbox.tender.words
    say_line(say("mail.sent", count=len(done.sent), log=outbox.tender.campaign.log))
    for what, count in (("refused", done.refused), ("later", done.later), ("uncertain", done.uncertain)):
        if count:
            replies = dict.fromkeys(each[1] for each in count if isinstance(each, tuple)) if what == "later" else {}
            text = say(f"mail.left.{what}", count=len(count))
            click.echo(shown(" ".join([text, *list(replies)[:1]])), err=True)


def _confirmed(text: str, *, yes: bool) -> bool:
    return yes or click.confirm(shown(text))
