"""A mail server that delivers: who it is and how one is let in, from a URL, and what becomes of a mail."""

import ipaddress
import smtplib
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from scorecard.errors import ScorecardError, Where
from scorecard.typeset.outside_text import shown_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

VARIABLE = "SCORECARD_SMTP"
EXAMPLE = "smtps://user@mail.example"
PASSWORD = "SCORECARD_SMTP_PASSWORD"  # noqa: S105 - its name
_PORTS = {"smtp": 587, "smtps": 465}
_TIMEOUT = 60
"""Seconds."""
_LONGEST_REPLY = 200
_OK = (250, 251)
_TEMPORARY = range(400, 500)


@dataclass(frozen=True)
class Server:
    """A mail server."""

    host: str
    port: int
    is_tls: bool
    """Whether it speaks TLS from the first byte; otherwise the line is made safe before anything is said."""
    user: str = ""

    @property
    def is_loopback(self) -> bool:
        """Whether it is this machine itself, so that nobody listens to the line."""
        with suppress(ValueError):
            return ipaddress.ip_address(self.host).is_loopback
        return self.host == "localhost"


class DeliveryState(StrEnum):
    """What became of a mail that was given to a server."""

    SENT = "sent"
    REFUSED = "refused"
    LATER = "later"
    """Not taken for now; it may be in a while."""
    UNKNOWN = "sending"
    """The line was cut when the server had it, and before it said whether it takes it."""


@dataclass(frozen=True)
class Delivery:
    """What became of a mail."""

    state: DeliveryState
    reply: str = ""
    """What the server said, or why it could not be asked."""


def server_from(url: str, say: Words) -> Server:
    """Return the server of a URL such as `smtp://user@mail.example:587`; raises ScorecardError where it is none."""
    where = Where(VARIABLE)
    try:
        parts = urlsplit(url.strip())
        port, host = parts.port, parts.hostname
    except ValueError:
        raise ScorecardError(say.problem(where, "mail.no_url", example=EXAMPLE)) from None
    if parts.password is not None:
        raise ScorecardError(say.problem(where, "mail.password_in_url", variable=PASSWORD))
    if parts.scheme not in _PORTS or not host or parts.path.strip("/") or parts.query or parts.fragment:
        raise ScorecardError(say.problem(where, "mail.no_url", example=EXAMPLE))
    return Server(host, port or _PORTS[parts.scheme], parts.scheme == "smtps", unquote(parts.username or ""))


class Post:
    """The line to a server; opened with the first mail, and again where it was cut."""

    def __init__(self, server: Server, password: Callable[[], str], say: Words) -> None:
        """`password` is asked for once, where the server has a user."""
        self._server, self._password, self._say = server, password, say
        self._secret: str | None = None
        self._line: smtplib.SMTP | None = None

    def open(self) -> Delivery | None:
        """Open the line, and return what to tell of every mail where the server does not answer.

        Raises ScorecardError where the server lets nobody in, and where the line would not be safe.
        """
        try:
            self._opened()
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            return Delivery(DeliveryState.LATER, _said(error))
        return None

    def deliver(self, content: bytes, sender: str, recipients: Sequence[str], before: Callable[[], None]) -> Delivery:
        """Give a mail to the server, and return what became of it; `before` is called when it may go out from now on.

        Raises ScorecardError where the server takes nothing from this sender.
        """
        try:
            line = self._opened()
            refusal = self._announced(line, sender, recipients)
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            return Delivery(DeliveryState.LATER, _said(error))
        except UnicodeError as error:  # an address that no server of today takes
            refusal = Delivery(DeliveryState.REFUSED, _said(error))
        if refusal is not None:
            return self._put_off(line, refusal)
        before()
        try:
            return _answered(*line.data(content))
        except smtplib.SMTPDataError as error:  # before it had anything of the text
            return _answered(error.smtp_code, error.smtp_error)
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            return Delivery(DeliveryState.UNKNOWN, _said(error))

    def _put_off(self, line: smtplib.SMTP, refusal: Delivery) -> Delivery:
        """Forget a mail that was announced, so that the next one can be; return why it was not taken."""
        try:
            line.rset()
        except (smtplib.SMTPException, OSError):
            self.close()
        return refusal

    def close(self) -> None:
        """End the line."""
        if self._line is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._line.quit()
            self._line.close()
        self._line = None

    def _announced(self, line: smtplib.SMTP, sender: str, recipients: Sequence[str]) -> Delivery | None:
        """Say from whom and to whom a mail is; return why it cannot be given, where that is so."""
        code, reply = line.mail(sender)
        if code not in (*_OK, *_TEMPORARY):
            raise self._no_entry(sender, _answered(code, reply).reply)
        for recipient in recipients if code in _OK else ():
            code, reply = line.rcpt(recipient)
            if code not in _OK:
                break
        return None if code in _OK else _answered(code, reply)

    def _opened(self) -> smtplib.SMTP:
        if self._line is not None:
            return self._line
        server, context = self._server, ssl.create_default_context()
        if server.is_tls:
            line: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=_TIMEOUT, context=context)
        else:
            line = smtplib.SMTP(server.host, server.port, timeout=_TIMEOUT)
        self._line = line
        line.ehlo()
        if not server.is_tls and line.has_extn("starttls"):
            line.starttls(context=context)
            line.ehlo()
        elif not server.is_tls and not server.is_loopback:
            raise ScorecardError(self._say.problem(Where(VARIABLE), "mail.no_tls", server=server.host))
        if server.user:
            self._log_in(line)
        return line

    def _log_in(self, line: smtplib.SMTP) -> None:
        if self._secret is None:
            self._secret = self._password()
        try:
            line.login(self._server.user, self._secret)
        except (smtplib.SMTPAuthenticationError, smtplib.SMTPNotSupportedError, UnicodeError) as error:
            self.close()
            said = _said(error).replace(self._secret or "\0", "…")
            raise self._no_entry(self._server.user, said) from None  # its cause may hold the password

    def _no_entry(self, user: str, reply: str) -> ScorecardError:
        return ScorecardError(self._say.problem(Where(VARIABLE), "mail.no_entry", user=user, reply=reply))


def _answered(code: int, reply: bytes | str) -> Delivery:
    text = reply.decode(errors="replace") if isinstance(reply, bytes) else reply
    said = clip(shown_text(f"{code} {' '.join(text.split())}"), _LONGEST_REPLY)
    if code in _OK:
        return Delivery(DeliveryState.SENT, said)
    return Delivery(DeliveryState.LATER if code in _TEMPORARY else DeliveryState.REFUSED, said)


def _said(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        reply = error.smtp_error
        text = f"{error.smtp_code} {reply.decode(errors='replace') if isinstance(reply, bytes) else reply}"
    else:
        text = str(error) or type(error).__name__
    return clip(shown_text(" ".join(text.split())), _LONGEST_REPLY)
